// A running draagkrachtperiode: what it began with, what was used, and when it is over (BX-7.2.6-b,
// BX-7.2.6-c, BX-7.2.6-e). N = 1000.00; an income of 1300.00 is 630.00 a year.
#include <gtest/gtest.h>

#include "calc/draagkracht/draagkracht.h"
#include "calc/draagkracht/herziening.h"
#include "tests/support/proef.h"

namespace minima::proef {
namespace {

using Bedragen = Regimedraagkracht::Bedragen;

Wereld lopend(Range<Money> nu, Range<Money> toen, Range<Money> verbruikt,
              Date begin = dag(2006, 1, 1)) {
  Huishouden h = alleenstaande();  // peildatum 2006-06-15
  h.inkomen.emplace({proef::inkomen(nu)});
  h.draagkrachtperiode = Draagkrachtperiode{begin, toen, verbruikt, std::nullopt};
  return Wereld(std::move(h));
}

Bedragen bedragen(const Wereld& w, const std::string& regime = "regulier") {
  return w.draagkracht().regime(regime)->bedragen.value_or(Bedragen());
}

std::optional<Oordeel> herzien(const Wereld& w) {
  return w.draagkracht().regime("regulier")->herzien;
}

TEST(Periode, WhatIsLeftOfIt) {
  const Wereld w = lopend(vast(1300), vast(1300), vast(100));
  EXPECT_EQ(herzien(w), N);
  EXPECT_EQ(bedragen(w).totaal, vast(630));
  EXPECT_EQ(bedragen(w).beschikbaar, vast(530));
}

// BX-7.2.6-e: left = max(0, dk - used), for every regime the same used euros.
TEST(Periode, UsedCountsAgainstEveryRegimeAndNeverBelowNothing) {
  const Wereld w = lopend(vast(1300), vast(1300), vast(700));
  EXPECT_EQ(bedragen(w).beschikbaar, vast(0));                          // of 630
  EXPECT_EQ(bedragen(w, "lening").beschikbaar, vast(200));              // of 900
  EXPECT_EQ(bedragen(w, "woonkostentoeslag").beschikbaar, vast(1100));  // of 1800
  EXPECT_EQ(bedragen(lopend(vast(1300), vast(1300), vast(630))).beschikbaar, vast(0));
  EXPECT_EQ(bedragen(lopend(vast(1300), vast(1300), vast(629, 99))).beschikbaar, vast(0, 1));
}

// Nothing changes within 15 %: the draagkracht stays the one it began with.
TEST(Periode, ASmallChangeOfIncomeChangesNothing) {
  EXPECT_EQ(bedragen(lopend(vast(1400), vast(1300), vast(0))).totaal, vast(630));
  EXPECT_EQ(bedragen(lopend(vast(1200), vast(1300), vast(0))).totaal, vast(630));
}

// The norm under which it began goes with the income it began with.
TEST(Periode, TheNormOfTheBeginning) {
  const Wereld w = lopend(vast(1300), vast(1300), vast(0));
  const Draagkracht kracht = w.draagkracht(euro(1100));               // 115 % was 1265.00
  EXPECT_EQ(kracht.regime("regulier")->bedragen->totaal, vast(147));  // 12 x 35.00 x 35 %
}

TEST(Periode, WithoutThatNormThereIsNoAmount) {
  const Wereld w = lopend(vast(1300), vast(1300), vast(0));
  const Gedaante vorm = w.gedaante();
  const Inkomen middelen = w.inkomen();
  const Vermogenstoets bezit = w.vermogen();
  const Draagkracht kracht =
      draagkracht({w.huishouden, w.beleid, vorm, middelen, bezit, std::nullopt}, false);
  EXPECT_FALSE(kracht.regime("regulier")->bedragen);
}

TEST(Periode, RunsForTwelveMonths) {
  const struct {
    Date begin;
    bool loopt;
  } kGevallen[] = {{dag(2006, 6, 16), false},  // hasn't begun
                   {dag(2006, 6, 15), true},   // begins today
                   {dag(2005, 6, 16), true},   // its last day
                   {dag(2005, 6, 15), false},  // over today
                   {dag(2004, 1, 1), false}};
  for (const auto& geval : kGevallen) {
    const Wereld w = lopend(vast(1300), vast(1300), vast(400), geval.begin);
    EXPECT_EQ(lopende_periode(w.huishouden, w.beleid) != nullptr, geval.loopt) << geval.begin;
    EXPECT_EQ(bedragen(w).beschikbaar, geval.loopt ? vast(230) : vast(630)) << geval.begin;
    EXPECT_EQ(herzien(w).has_value(), geval.loopt);
  }
}

TEST(Periode, BeginAndEndOfIt) {
  const Draagkracht kracht = lopend(vast(1300), vast(1300), vast(0)).draagkracht();
  EXPECT_EQ(kracht.begin, dag(2006, 1, 1));
  EXPECT_EQ(kracht.einde, dag(2007, 1, 1));
}

// Assets now above the limit count once, beside what the period began with.
TEST(Periode, AssetsCountOnce) {
  Wereld w = lopend(vast(1300), vast(1300), vast(100));
  w.huishouden.vermogen = bank(vast(5050));
  EXPECT_EQ(bedragen(w).totaal, vast(680));
  EXPECT_EQ(bedragen(w).beschikbaar, vast(580));
}

TEST(PeriodeBereik, WhatWasUsedIsUnknown) {
  const Wereld w = lopend(vast(1300), vast(1300), unknown_amount());
  EXPECT_EQ(bedragen(w).totaal, vast(630));
  EXPECT_EQ(bedragen(w).beschikbaar, tussen(euro(0), euro(630)));
  EXPECT_EQ(w.draagkracht().open.lijst(), (std::vector<Feit>{{FeitSoort::kPeriodeVerbruikt, 0}}));
  EXPECT_EQ(bedragen(lopend(vast(1300), vast(1300), tussen(euro(30), euro(130)))).beschikbaar,
            tussen(euro(500), euro(600)));
}

TEST(PeriodeBereik, TheIncomeOfTheBeginningWithinFifteenPercent) {
  const Wereld w = lopend(vast(1300), tussen(euro(1250), euro(1350)), vast(0));
  EXPECT_EQ(herzien(w), N);
  EXPECT_EQ(bedragen(w).totaal, tussen(euro(420), euro(840)));
  EXPECT_TRUE(w.draagkracht().open.bevat({FeitSoort::kPeriodeInkomen, 0}));
}

// ---- when the income has changed: BX-7.2.6-c/d, reading A-04 ----

struct Wijziging {
  std::int64_t oud;  // cents
  std::int64_t nieuw;
  Oordeel oordeel;
};

class Inkomenswijziging : public testing::TestWithParam<Wijziging> {};

TEST_P(Inkomenswijziging, MoreThanFifteenPercent) {
  const Wijziging& geval = GetParam();
  const Beleid regels = beleid();
  const Range<Fraction> oud(Fraction(Money::cents(geval.oud)));
  const Range<Fraction> nieuw(Fraction(Money::cents(geval.nieuw)));
  EXPECT_EQ(inkomenswijziging(oud, nieuw, *regels.draagkracht), geval.oordeel);
}

INSTANTIATE_TEST_SUITE_P(
    Grenzen, Inkomenswijziging,
    testing::Values(Wijziging{100000, 100000, N}, Wijziging{100000, 114999, N},  // less than 15 %
                    Wijziging{100000, 115000, N},  // exactly 15 %: neither rule, no change
                    Wijziging{100000, 115001, J},  // more
                    Wijziging{100000, 85001, N}, Wijziging{100000, 85000, N},
                    Wijziging{100000, 84999, J},
                    // 15 % of 1.33 is 19.95 cent: 19 is less, 20 is more.
                    Wijziging{133, 152, N}, Wijziging{133, 153, J}, Wijziging{133, 114, N},
                    Wijziging{133, 113, J},
                    // A6: from nothing to something counts as more than 15 %.
                    Wijziging{0, 1, J}, Wijziging{0, 0, N}, Wijziging{1, 0, J}));

Oordeel gewijzigd(Range<Money> oud, Range<Money> nieuw) {
  const Beleid regels = beleid();
  return inkomenswijziging({Fraction(oud.low), Fraction(oud.high)},
                           {Fraction(nieuw.low), Fraction(nieuw.high)}, *regels.draagkracht);
}

TEST(InkomenswijzigingBereik, CertainOnlyWhenEveryPairSaysSo) {
  EXPECT_EQ(gewijzigd(vast(1000), tussen(euro(850), euro(1150))), N);
  EXPECT_EQ(gewijzigd(vast(1000), tussen(euro(850), euro(1150, 1))), O);
  EXPECT_EQ(gewijzigd(vast(1000), tussen(euro(849, 99), euro(1000))), O);
  EXPECT_EQ(gewijzigd(vast(1000), tussen(euro(1150, 1), euro(2000))), J);
  EXPECT_EQ(gewijzigd(vast(1000), tussen(euro(0), euro(849, 99))), J);
  // Down or up, but never in between, can't be said of one range.
  EXPECT_EQ(gewijzigd(vast(1000), tussen(euro(100), euro(9000))), O);
  EXPECT_EQ(gewijzigd(tussen(euro(1000), euro(1100)), vast(1150)), N);
  EXPECT_EQ(gewijzigd(tussen(euro(1000), euro(1100)), vast(1265, 1)), J);
  EXPECT_EQ(gewijzigd(tussen(euro(1000), euro(1100)), vast(1200)), O);
  EXPECT_EQ(gewijzigd(unknown_amount(), vast(1000)), O);
}

// Reading A-04 R2: exactly 15 % is a change too; but nothing that stays nothing has not changed.
TEST(InkomenswijzigingBijGelijk, ExactlyFifteenPercent) {
  Beleid regels = beleid();
  regels.draagkracht->herziening_bij_gelijk = true;
  const auto van_naar = [&](std::int64_t oud, std::int64_t nieuw) {
    return inkomenswijziging({Fraction(Money::cents(oud))}, {Fraction(Money::cents(nieuw))},
                             *regels.draagkracht);
  };
  EXPECT_EQ(van_naar(100000, 114999), N);
  EXPECT_EQ(van_naar(100000, 115000), J);
  EXPECT_EQ(van_naar(100000, 85000), J);
  EXPECT_EQ(van_naar(0, 0), N);
}

TEST(InkomenswijzigingBereik, NeverWhereThePolicyNeverRedetermines) {
  Beleid regels = beleid();
  regels.draagkracht->herziening = Herziening::kNooit;
  EXPECT_EQ(inkomenswijziging({Fraction(euro(1000))}, {Fraction(euro(9000))}, *regels.draagkracht),
            N);
}

}  // namespace
}  // namespace minima::proef
