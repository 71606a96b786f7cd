// Art. 31 lid 2 m Participatiewet from 2026 on: gifts up to 1,200 a year, of the household
// together, aren't means; what goes over it is judged. Before 2026 all of a gift is judged.
#include <gtest/gtest.h>

#include "tests/support/proef.h"

namespace minima::proef {
namespace {

Inkomensregel gift(Range<Money> bedrag, InkomenPer per = InkomenPer::kMaand,
                   const std::string& van = "aanvrager") {
  Inkomensregel regel = inkomen(bedrag, InkomenSoort::kGift, van);
  regel.per = per;
  return regel;
}

Wereld wereld(std::vector<Inkomensregel> regels, std::optional<Money> vrij = euro(1200)) {
  Beleid regel = beleid();
  regel.inkomen.soorten[static_cast<std::size_t>(InkomenSoort::kGift)].telt = Telt::kBeoordeling;
  Landelijk tabel = participatiewet();
  tabel.vrijgelaten_giften_per_jaar = vrij;
  Huishouden h = alleenstaande();
  h.peildatum = dag(2026, 3, 1);
  h.inkomen = std::move(regels);
  return Wereld(h, regel, tabel);
}

Range<Fraction> cent(std::int64_t low, std::int64_t high) {
  return {Fraction(Money::cents(low)), Fraction(Money::cents(high))};
}

TEST(Giften, UpToTheAmountTheyAreNoMeans) {
  for (const Inkomensregel& regel :
       {gift(euro(100)), gift(euro(1200), InkomenPer::kJaar), gift(euro(0))}) {
    const Inkomen uit = wereld({regel}).inkomen();
    EXPECT_EQ(uit.per_maand, cent(0, 0));
    EXPECT_FALSE(uit.naar_oordeel);
    EXPECT_TRUE(uit.open.is_empty());
  }
}

TEST(Giften, OneCentOverIsJudgedForThatCent) {
  const Inkomen uit = wereld({gift(euro(100, 1))}).inkomen();
  EXPECT_EQ(uit.per_maand, cent(0, 1));
  EXPECT_TRUE(uit.naar_oordeel);
  EXPECT_TRUE(uit.open.is_empty());
  // 1200.12 a year: a cent a month over.
  EXPECT_EQ(wereld({gift(euro(1200, 12), InkomenPer::kJaar)}).inkomen().per_maand, cent(0, 1));
}

TEST(Giften, AllOfTheHouseholdTogether) {
  const Inkomen uit =
      wereld({gift(euro(60)), gift(euro(700), InkomenPer::kJaar), inkomen(euro(500))}).inkomen();
  // 60 x 12 + 700 = 1420: 220 over, 18.33 a month.
  EXPECT_EQ(uit.per_maand.low, Fraction(euro(500)));
  EXPECT_EQ(uit.per_maand.high.scaled(12, 1), Fraction(euro(6220)));
  EXPECT_TRUE(uit.naar_oordeel);
}

TEST(Giften, AnUnknownAmountStaysOpenOnlyWhereItCanGoOver) {
  const Inkomen open = wereld({gift({euro(0), euro(150)})}).inkomen();
  EXPECT_EQ(open.per_maand, cent(0, 5000));
  EXPECT_FALSE(open.naar_oordeel);
  EXPECT_TRUE(open.open.bevat({FeitSoort::kInkomenBedrag, 0}));
  const Inkomen dicht = wereld({gift({euro(0), euro(100)})}).inkomen();
  EXPECT_EQ(dicht.per_maand, cent(0, 0));
  EXPECT_TRUE(dicht.open.is_empty());
}

TEST(Giften, ThoseOfAChildDoNotCountAndWhoseIsUnknownMayBe) {
  Inkomensregel van_wie = gift(euro(150));
  van_wie.van.reset();
  Wereld w = wereld({gift(euro(150), InkomenPer::kMaand, "kind-1")});
  w.huishouden.kinderen->push_back(kind("kind-1", dag(2015, 1, 1)));
  EXPECT_EQ(w.inkomen().per_maand, cent(0, 0));
  w.huishouden.inkomen->front() = van_wie;
  EXPECT_EQ(w.inkomen().per_maand, cent(0, 5000));
  EXPECT_FALSE(w.inkomen().naar_oordeel);
  EXPECT_TRUE(w.inkomen().open.bevat({FeitSoort::kInkomenVan, 0}));
}

TEST(Giften, Before2026AllOfItIsJudged) {
  const Inkomen uit = wereld({gift(euro(100))}, std::nullopt).inkomen();
  EXPECT_EQ(uit.per_maand, cent(0, 10000));
  EXPECT_TRUE(uit.naar_oordeel);
}

TEST(Giften, APolicyThatLeavesThemOutOrCountsThemSaysSoItself) {
  Wereld w = wereld({gift(euro(150))});
  auto& soort = w.beleid.inkomen.soorten[static_cast<std::size_t>(InkomenSoort::kGift)];
  soort.telt = Telt::kNiet;
  EXPECT_EQ(w.inkomen().per_maand, cent(0, 0));
  soort.telt = Telt::kWel;
  EXPECT_EQ(w.inkomen().per_maand, cent(15000, 15000));
}

}  // namespace
}  // namespace minima::proef
