// Two regimes in one room (Rotterdam 10.3 lid 6 and 7, 10.4 lid 3). The household of the worked
// example of the rules: an income of 1600.00 at a norm of 1369.06 gives 564.20 in the narrower
// regime and 2771.28 in the wider.
#include "calc/draagkracht/ruimte.h"

#include <gtest/gtest.h>

#include "tests/support/proef.h"

namespace minima::proef {
namespace {

Periodedraagkracht voorbeeld(Money vermogen = Money()) {
  return {vast(564, 20), vast(2771, 28), vermogen, false};
}

Gebruik gebruikt(Money smal, Money ruim, Money vermogen = Money()) {
  return {smal, ruim, vermogen};
}

// 2771.28 - 2500.00 = 271.28, less than the narrower regime's own 564.20.
// An open end in either regime can still change what is paid.
TEST(Ruimte, IsKnownWhenBothRegimesAre) {
  Ruimte over;
  EXPECT_TRUE(over.is_known());
  over.ruim = {Money(), 1_cent};
  EXPECT_FALSE(over.is_known());
  over.smal = over.ruim;
  over.ruim = Money();
  EXPECT_FALSE(over.is_known());
}

TEST(Periodedraagkracht, IsToTheCentUnlessSaidOtherwise) {
  EXPECT_FALSE(Periodedraagkracht().op_een_cent_na);
}

TEST(Ruimte, TheNarrowerIsHeldToWhatIsLeftOfTheRoom) {
  const Ruimte over = ruimte(voorbeeld(), gebruikt(Money(), euro(2500)));
  EXPECT_EQ(over.smal, vast(271, 28));
  EXPECT_EQ(over.ruim, vast(271, 28));
}

// A cent around the point where the room and the own draagkracht are equal: 2771.28 - 564.20.
TEST(Ruimte, OwnRegimeOrRoomWhicheverIsLess) {
  EXPECT_EQ(ruimte(voorbeeld(), gebruikt(Money(), euro(2207, 7))).smal, vast(564, 20));
  EXPECT_EQ(ruimte(voorbeeld(), gebruikt(Money(), euro(2207, 8))).smal, vast(564, 20));
  EXPECT_EQ(ruimte(voorbeeld(), gebruikt(Money(), euro(2207, 9))).smal, vast(564, 19));
}

TEST(Ruimte, UseOfTheNarrowerIsUseOfTheRoomToo) {
  const Ruimte over = ruimte(voorbeeld(), gebruikt(euro(564, 20), Money()));
  EXPECT_EQ(over.smal, vast(0));
  EXPECT_EQ(over.ruim, vast(2207, 8));
}

TEST(Ruimte, MoreUsedThanThereWasLeavesNothing) {
  const Ruimte over = ruimte(voorbeeld(), gebruikt(euro(600), euro(3000), euro(9)));
  EXPECT_EQ(over.smal, vast(0));
  EXPECT_EQ(over.ruim, vast(0));
}

// Worked example: costs of 300 and 500 in the narrower regime leave 271.28 - 300 < 0.
TEST(Ruimte, SettlingTakesAtMostWhatIsLeft) {
  const Ruimte begin = ruimte(voorbeeld(), gebruikt(Money(), euro(2500)));
  EXPECT_EQ(begin.na(Kant::kSmal, vast(271, 27)).smal, vast(0, 1));
  EXPECT_EQ(begin.na(Kant::kSmal, vast(300)).smal, vast(0));
  EXPECT_EQ(begin.na(Kant::kSmal, vast(300)).ruim, vast(0));
}

// What only the wider regime can take goes first: 2771.28 - 564.20 = 2207.08 leaves the other as it
// is.
TEST(Ruimte, TheWiderTakesItsOwnPartFirst) {
  const Ruimte begin = ruimte(voorbeeld(), {});
  EXPECT_EQ(begin.na(Kant::kRuim, vast(2207, 8)).smal, vast(564, 20));
  EXPECT_EQ(begin.na(Kant::kRuim, vast(2207, 9)).smal, vast(564, 19));
  EXPECT_EQ(begin.na(Kant::kRuim, vast(2771, 28)).ruim, vast(0));
}

// Income before assets (10.4 lid 3): 600.00 is 564.20 from income and 35.80 from the assets.
TEST(Ruimte, IncomeBeforeAssets) {
  const Ruimte na = ruimte(voorbeeld(euro(100)), {}).na(Kant::kSmal, vast(600));
  EXPECT_EQ(na.vermogen, euro(64, 20));
  EXPECT_EQ(na.smal, vast(64, 20));
  EXPECT_EQ(na.ruim, vast(2271, 28));  // 2871.28 - 600.00
}

// However 300.00 was split, the wider has 2471.28 left; the narrower between 264.20 and 564.20.
TEST(Ruimte, EverySplitOfAnUnknownUse) {
  const Ruimte over = ruimte_bij_elke_verdeling(voorbeeld(), vast(300));
  EXPECT_EQ(over.smal, tussen(euro(264, 20), euro(564, 20)));
  EXPECT_EQ(over.ruim, vast(2471, 28));
  EXPECT_EQ(ruimte_bij_elke_verdeling(voorbeeld(), vast(0)).smal, vast(564, 20));
  // Nothing of 2700.00 can be anywhere but for the most part in the wider: 71.28 is left of all.
  EXPECT_EQ(ruimte_bij_elke_verdeling(voorbeeld(), vast(2700)).smal, tussen(euro(0), euro(71, 28)));
}

// Each split tried in whole euros lies inside, and both ends are reached.
TEST(Ruimte, EverySplitLiesInside) {
  const Periodedraagkracht periode{vast(40), vast(90), vast(20), false};
  for (const int gebruik : {0, 15, 55, 100, 110}) {
    const Ruimte elk = ruimte_bij_elke_verdeling(periode, vast(gebruik));
    Range<Money> smal{Money::unbounded(), Money()};
    for (int a = 0; a <= 40; ++a) {
      for (int v = 0; v <= 20; ++v) {
        const int b = gebruik - a - v;
        if (b < 0 || a + b > 90) continue;
        const Ruimte zo = ruimte(periode, gebruikt(euro(a), euro(b), euro(v)));
        EXPECT_EQ(zo.ruim, elk.ruim) << gebruik << ": " << a << ", " << b << ", " << v;
        smal = {std::min(smal.low, zo.smal.low), std::max(smal.high, zo.smal.high)};
      }
    }
    EXPECT_EQ(elk.smal, smal) << gebruik;
  }
}

Draagkrachtregels regels() {
  Draagkrachtregels result;
  result.verrekening = Verrekening::kBinnenRuimte;
  result.ruimte = "ruim";
  result.regimes = {{"smal", {}, "1"}, {"ruim", {}, "1"}};
  return result;
}

// 500.00 in all, 120.00 of it in the narrower and 80.00 of the assets: 300.00 in the wider.
TEST(Gebruik, WhatIsNotGivenIsWhatTheSumLeaves) {
  Draagkrachtperiode periode;
  periode.verbruikt = vast(500);
  EXPECT_FALSE(gebruik_per_soort(periode, regels()));
  periode.verbruikt_per_soort = {{"smal", vast(120)}, {"vermogen", vast(80)}};
  const auto gebruik = gebruik_per_soort(periode, regels());
  ASSERT_TRUE(gebruik);
  EXPECT_EQ(gebruik->smal, vast(120));
  EXPECT_EQ(gebruik->ruim, vast(300));
  EXPECT_EQ(gebruik->vermogen, vast(80));
}

TEST(Gebruik, TwoUnknownPartsShareTheRest) {
  Draagkrachtperiode periode;
  periode.verbruikt = vast(500);
  periode.verbruikt_per_soort = {{"smal", vast(120)}};
  const auto gebruik = gebruik_per_soort(periode, regels());
  ASSERT_TRUE(gebruik);
  EXPECT_EQ(gebruik->ruim, tussen(euro(0), euro(380)));
  EXPECT_EQ(gebruik->vermogen, tussen(euro(0), euro(380)));
}

}  // namespace
}  // namespace minima::proef
