// The reason beside what was counted: of each line of income which rule was applied to it.
#include <gtest/gtest.h>

#include "calc/means/inkomen.h"
#include "calc/means/vermogen.h"
#include "tests/support/proef.h"

namespace minima::proef {
namespace {

Inkomensregels::Soort& soort(Beleid& regels, InkomenSoort welke) {
  return regels.inkomen.soorten[static_cast<std::size_t>(welke)];
}

// The keys of what is said of the lines, in their order.
std::vector<std::string> redenen(std::vector<Inkomensregel> lijst, const Beleid& regels,
                                 const Landelijk& tabel = wwb()) {
  Wereld w(alleenstaande_ouder(), regels, tabel);
  w.huishouden.inkomen.emplace(std::move(lijst));
  Stap stap;
  const Gedaante vorm = w.gedaante();
  inkomen(w.huishouden, w.beleid, &tabel, vorm, Uitleg(&stap));
  std::vector<std::string> result;
  for (const Stap& deel : stap.delen) result.emplace_back(deel.sleutel);
  return result;
}

TEST(RedenVanInkomen, SaysOfEachLineHowItCounts) {
  Beleid regels = beleid();
  soort(regels, InkomenSoort::kZorgtoeslag).telt = Telt::kNiet;
  soort(regels, InkomenSoort::kGift).telt = Telt::kBeoordeling;
  EXPECT_EQ(
      redenen({proef::inkomen(euro(100)), proef::inkomen(euro(100), InkomenSoort::kZorgtoeslag),
               proef::inkomen(euro(100), InkomenSoort::kGift),
               proef::inkomen(euro(100), InkomenSoort::kLoon, "kind-1")},
              regels),
      (std::vector<std::string>{"inkomen.telt", "inkomen.telt-niet", "inkomen.beoordeling",
                                "inkomen.van-kind"}));
}

// Art. 31 lid 2 m: gifts up to an amount a year; those to a child aren't means of the parent.
TEST(RedenVanInkomen, SaysOfGiftsWhatIsFree) {
  Beleid regels = beleid();
  soort(regels, InkomenSoort::kGift).telt = Telt::kBeoordeling;
  Landelijk tabel = wwb();
  tabel.vrijgelaten_giften_per_jaar = euro(1200);
  EXPECT_EQ(redenen({proef::inkomen(euro(50), InkomenSoort::kGift)}, regels, tabel),
            (std::vector<std::string>{"inkomen.gift", "inkomen.giften-vrij"}));
  EXPECT_EQ(redenen({proef::inkomen(euro(50), InkomenSoort::kGift, "kind-1")}, regels, tabel),
            (std::vector<std::string>{"inkomen.van-kind"}));
}

std::string_view reden_van_vermogen(bool bekend) {
  Wereld w;
  if (!bekend) w.huishouden.vermogen.reset();
  Stap stap;
  const Gedaante vorm = w.gedaante();
  vermogen(w.huishouden, w.beleid, &*w.tabel, vorm, Uitleg(&stap));
  return stap.sleutel;
}

TEST(RedenVanVermogen, SaysWhetherItIsKnown) {
  EXPECT_EQ(reden_van_vermogen(true), "vermogen");
  EXPECT_EQ(reden_van_vermogen(false), "vermogen.onbekend");
}

}  // namespace
}  // namespace minima::proef
