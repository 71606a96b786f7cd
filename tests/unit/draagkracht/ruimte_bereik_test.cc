// Two regimes in one room with open amounts: every end, and when the assets in it are known.
#include <gtest/gtest.h>

#include "calc/draagkracht/ruimte.h"
#include "tests/support/proef.h"

namespace minima::proef {
namespace {

// From income 10.00 to 20.00 in the narrower regime, 15.00 to 30.00 in the wider.
Periodedraagkracht open_periode(bool op_een_cent_na) {
  return {tussen(euro(10), euro(20)), tussen(euro(15), euro(30)), Money(), op_een_cent_na};
}

// Two amounts that are rounded apart can lie a cent further from each other, or nearer.
TEST(RuimteBereik, TheDifferenceMayBeACentOff) {
  EXPECT_EQ(ruimte(open_periode(false), {}).verschil, tussen(euro(5), euro(10)));
  const Range<Money> ruimer = tussen(euro(4, 99), euro(10, 1));
  EXPECT_EQ(ruimte(open_periode(true), {}).verschil, ruimer);
  EXPECT_EQ(ruimte_bij_elke_verdeling(open_periode(true), Money()).verschil, ruimer);
  EXPECT_EQ(ruimte_bij_elke_verdeling(open_periode(false), Money()).verschil,
            tussen(euro(5), euro(10)));
}

// Amounts that are known are known to the cent.
TEST(RuimteBereik, ADifferenceOfKnownAmountsIsKnown) {
  const Periodedraagkracht bekend{vast(10), vast(15), Money(), true};
  EXPECT_EQ(ruimte(bekend, {}).verschil, vast(5));
  const Periodedraagkracht half{vast(10), tussen(euro(15), euro(30)), Money(), true};
  EXPECT_EQ(ruimte(half, {}).verschil, tussen(euro(4, 99), euro(20, 1)));
}

TEST(RuimteBereik, TheMostUseLeavesTheLeast) {
  const Ruimte over = ruimte({vast(100), vast(300), Money(), false},
                             {Money(), tussen(euro(10), euro(60)), Money()});
  EXPECT_EQ(over.ruim, tussen(euro(240), euro(290)));
}

TEST(RuimteBereik, AssetsAreKnownWhenTheyAndTheirUseAre) {
  const Periodedraagkracht periode{vast(100), vast(300), vast(50), false};
  EXPECT_EQ(ruimte(periode, {Money(), Money(), vast(20)}).vermogen, euro(30));
  EXPECT_EQ(ruimte(periode, {Money(), Money(), tussen(euro(0), euro(20))}).vermogen, std::nullopt);
  Periodedraagkracht open = periode;
  open.vermogen = tussen(euro(0), euro(50));
  EXPECT_EQ(ruimte(open, {}).vermogen, std::nullopt);
  EXPECT_EQ(ruimte_bij_elke_verdeling(periode, Money()).vermogen, euro(50));
  EXPECT_EQ(ruimte_bij_elke_verdeling(periode, vast(10)).vermogen, std::nullopt);
  EXPECT_EQ(ruimte_bij_elke_verdeling(open, Money()).vermogen, std::nullopt);
}

TEST(RuimteBereik, AssetsStayKnownAfterAKnownCostOnly) {
  const Ruimte begin = ruimte({vast(100), vast(300), vast(50), false}, {});
  EXPECT_EQ(begin.na(Kant::kRuim, vast(10)).vermogen, euro(50));  // income goes first
  EXPECT_EQ(begin.na(Kant::kRuim, tussen(euro(0), euro(10))).vermogen, std::nullopt);
  Ruimte open = begin;
  open.smal = tussen(euro(0), euro(150));
  EXPECT_EQ(open.na(Kant::kRuim, vast(10)).vermogen, std::nullopt);
}

TEST(RuimteBereik, OfTwoTheAssetsAreKnownWhenTheyAgree) {
  const Ruimte een = ruimte({vast(100), vast(300), vast(50), false}, {});
  const Ruimte ander = ruimte({vast(100), vast(300), vast(60), false}, {});
  EXPECT_EQ(hull(een, een).vermogen, euro(50));
  EXPECT_EQ(hull(een, ander).vermogen, std::nullopt);
}

// Of 100.00 used, what the others are known to have had isn't the narrower's.
TEST(GebruikPerSoort, LeavesForOneWhatTheOthersDidNotHave) {
  Draagkrachtregels regels = *beleid().draagkracht;
  regels.ruimte = "lening";
  Draagkrachtperiode periode{dag(2006, 1, 1), vast(1000), vast(100), std::nullopt};
  const auto smal = [&](std::vector<Draagkrachtperiode::Gebruik> delen) {
    periode.verbruikt_per_soort = std::move(delen);
    return gebruik_per_soort(periode, regels).value_or(Gebruik()).smal;
  };
  EXPECT_EQ(smal({{"lening", vast(20)}, {"vermogen", vast(30)}}), vast(50));
  EXPECT_EQ(smal({{"regulier", vast(30)}}), vast(30));
  EXPECT_EQ(smal({{"een-ander", vast(30)}}), tussen(euro(0), euro(100)));
}

}  // namespace
}  // namespace minima::proef
