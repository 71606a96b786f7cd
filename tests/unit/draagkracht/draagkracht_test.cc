// Draagkracht from income and assets over a new period (BX-7.2.1, BX-7.2.5, BX-13-dk), with N =
// 1000.00: 115 % is 1150.00, 150 % is 1500.00.
#include "calc/draagkracht/draagkracht.h"

#include <gtest/gtest.h>

#include "tests/support/proef.h"

namespace minima::proef {
namespace {

using Bedragen = Regimedraagkracht::Bedragen;

Wereld wereld(Range<Money> inkomen, Range<Money> bezit = vast(0)) {
  Huishouden h = alleenstaande();
  h.inkomen.emplace({proef::inkomen(inkomen)});
  h.vermogen = bank(bezit);
  return Wereld(std::move(h));
}

Bedragen bedragen(const Wereld& w, const std::string& regime = "regulier") {
  const Draagkracht kracht = w.draagkracht();
  const Regimedraagkracht* deel = kracht.regime(regime);
  EXPECT_TRUE(deel != nullptr && deel->bedragen) << regime;
  return deel != nullptr && deel->bedragen ? *deel->bedragen : Bedragen();
}

struct Geval {
  std::int64_t inkomen;  // cents a month
  std::int64_t regulier;
  std::int64_t lening;
  std::int64_t woonkosten;
};

class Schijven : public testing::TestWithParam<Geval> {};

// Per year, in cents. BX-13-dk-a/b/d: nothing to 115 %, 35 % (loans 50 %) of what lies between
// 115 % and 150 %, 100 % of what is above; woonkostentoeslag 100 % from 115 % (BX-13-dk-e).
TEST_P(Schijven, PerYear) {
  const Geval& geval = GetParam();
  const Wereld w = wereld(Money::cents(geval.inkomen));
  EXPECT_EQ(bedragen(w).totaal, Range(Money::cents(geval.regulier)));
  EXPECT_EQ(bedragen(w).beschikbaar, Range(Money::cents(geval.regulier)));
  EXPECT_EQ(bedragen(w, "lening").totaal, Range(Money::cents(geval.lening)));
  EXPECT_EQ(bedragen(w, "woonkostentoeslag").totaal, Range(Money::cents(geval.woonkosten)));
}

INSTANTIATE_TEST_SUITE_P(
    Grenzen, Schijven,
    testing::Values(Geval{0, 0, 0, 0}, Geval{100000, 0, 0, 0}, Geval{114999, 0, 0, 0},
                    Geval{115000, 0, 0, 0},
                    // One cent over: 12 x 0.35 = 4.2 cents, down to 4; 12 x 0.50 = 6; 12.
                    Geval{115001, 4, 6, 12}, Geval{115002, 8, 12, 24}, Geval{115003, 12, 18, 36},
                    // 1300.00: 12 x 150.00 x 35 %, 50 %, 100 %.
                    Geval{130000, 63000, 90000, 180000},
                    // One cent below 150 %: 12 x 34999 x 0.35 = 146995.8.
                    Geval{149999, 146995, 209994, 419988},
                    // Exactly 150 %: only the slice of 35 %: 12 x 350.00 x 0.35 = 1470.00.
                    Geval{150000, 147000, 210000, 420000},
                    // The worked example of BX-13-dk-d: one cent over is 1470.12.
                    Geval{150001, 147012, 210012, 420012}, Geval{150002, 147024, 210024, 420024},
                    // 2000.00: 1470.00 + 12 x 500.00.
                    Geval{200000, 747000, 810000, 1020000}));

// A second way of computing, without fractions: hundredths of a cent per month, floored once.
TEST(Schijven, EveryIncomeAgainstAnIntegerReference) {
  const auto jaar = [](std::int64_t inkomen, std::int64_t procent) {
    const std::int64_t midden = std::min<std::int64_t>(inkomen, 150000) - 115000;
    const std::int64_t boven = inkomen - 150000;
    return 12 * ((midden > 0 ? midden * procent : 0) + (boven > 0 ? boven * 100 : 0)) / 100;
  };
  for (std::int64_t inkomen = 114900; inkomen < 160000; inkomen += 7) {
    const Wereld w = wereld(Money::cents(inkomen));
    EXPECT_EQ(bedragen(w).totaal, Range(Money::cents(jaar(inkomen, 35)))) << inkomen;
    EXPECT_EQ(bedragen(w, "lening").totaal, Range(Money::cents(jaar(inkomen, 50)))) << inkomen;
  }
}

// BX-7.2.6-b: rounded down once, over the year: 250.00 a week is 13000 / 12 = 1083.33...; with
// 270.00 it is 1170.00. 266.00: 1152.666...: 12 x 0.35 x 2.666... = 11.20.
TEST(Draagkracht, AWeeklyIncomeIsRoundedOnceAtTheEnd) {
  Huishouden h = alleenstaande();
  h.inkomen.emplace({proef::inkomen(euro(266))});
  h.inkomen->front().per = InkomenPer::kWeek;
  EXPECT_EQ(bedragen(Wereld(h)).uit_inkomen, vast(11, 20));
}

TEST(Draagkracht, ThePerMonthAmountIsExact) {
  const Beleid regels = beleid();
  const Regime& regulier = regels.draagkracht->regimes.front();
  EXPECT_EQ(draagkracht_per_maand(regulier, euro(1150, 1), euro(1000)), Fraction::of(35, 100));
  EXPECT_EQ(draagkracht_per_maand(regulier, euro(1500), euro(1000)), Fraction(euro(122, 50)));
  EXPECT_EQ(draagkracht_per_maand(regulier, euro(1500, 1), euro(1000)), Fraction(euro(122, 51)));
  // N = 0.01: 115 % of it is 1.15 cent, not 1 and not 2.
  EXPECT_EQ(draagkracht_per_maand(regulier, Money::cents(1), Money::cents(1)), Fraction());
  EXPECT_EQ(draagkracht_per_maand(regulier, Money::cents(2), Money::cents(1)),
            Fraction::of(35 * 35 + 50 * 100, 10000));
}

// The yardstick is the norm of the household: gehuwden 1400.00, 115 % is 1610.00.
TEST(Draagkracht, OfACouple) {
  Huishouden h = gehuwd();
  h.inkomen.emplace(
      {proef::inkomen(euro(1000)), proef::inkomen(euro(620), InkomenSoort::kLoon, "partner")});
  EXPECT_EQ(bedragen(Wereld(h)).totaal, vast(42));  // 12 x 10.00 x 35 %
}

// ---- assets ----

// BX-7.2.5-b: 100 % above the limit, a stock counted once, not times twelve.
TEST(DraagkrachtUitVermogen, OnceOverThePeriod) {
  for (const char* regime : {"regulier", "lening", "woonkostentoeslag"}) {
    const Bedragen b = bedragen(wereld(vast(1000), vast(5321, 99)), regime);
    EXPECT_EQ(b.uit_inkomen, vast(0));
    EXPECT_EQ(b.uit_vermogen, vast(321, 99));
    EXPECT_EQ(b.totaal, vast(321, 99));
  }
}

TEST(DraagkrachtUitVermogen, NothingAtTheLimit) {
  EXPECT_EQ(bedragen(wereld(vast(1000), vast(5000))).totaal, vast(0));
  EXPECT_EQ(bedragen(wereld(vast(1000), vast(5000, 1))).totaal, vast(0, 1));
}

TEST(DraagkrachtUitVermogen, BesideIncome) {
  const Bedragen b = bedragen(wereld(vast(1300), vast(5100)));
  EXPECT_EQ(b.uit_inkomen, vast(630));
  EXPECT_EQ(b.uit_vermogen, vast(100));
  EXPECT_EQ(b.totaal, vast(730));
}

TEST(DraagkrachtUitVermogen, ThePolicySetsTheShare) {
  Wereld w = wereld(vast(1000), vast(5100, 1));
  w.beleid.draagkracht->uit_vermogen = Rate::percent(50);
  EXPECT_EQ(bedragen(w).totaal, vast(50));  // 50.005 down
}

// ---- ranges ----

TEST(DraagkrachtBereik, AKnownEndOnEachSide) {
  const Bedragen b = bedragen(wereld(tussen(euro(1150), euro(1500, 1))));
  EXPECT_EQ(b.totaal, tussen(euro(0), euro(1470, 12)));
  EXPECT_EQ(bedragen(wereld(tussen(euro(1300), euro(1300, 1)))).totaal,
            tussen(euro(630), euro(630, 4)));
}

TEST(DraagkrachtBereik, UnknownIncome) {
  Wereld w = wereld(vast(0));
  w.huishouden.inkomen.reset();
  const Bedragen b = bedragen(w);
  EXPECT_EQ(b.totaal.low, euro(0));
  EXPECT_TRUE(b.totaal.high.is_unbounded());
  EXPECT_TRUE(w.draagkracht().open.bevat({FeitSoort::kInkomen, 0}));
}

TEST(DraagkrachtBereik, UnknownAssets) {
  Wereld w = wereld(vast(1300));
  w.huishouden.vermogen.reset();
  EXPECT_EQ(bedragen(w).totaal.low, euro(630));
  EXPECT_TRUE(bedragen(w).totaal.high.is_unbounded());
  EXPECT_TRUE(w.draagkracht().open.bevat({FeitSoort::kVermogen, 0}));
}

TEST(DraagkrachtBereik, BothTogether) {
  const Bedragen b =
      bedragen(wereld(tussen(euro(1200), euro(1300)), tussen(euro(4000), euro(5250))));
  EXPECT_EQ(b.uit_inkomen, tussen(euro(210), euro(630)));
  EXPECT_EQ(b.uit_vermogen, tussen(euro(0), euro(250)));
  EXPECT_EQ(b.totaal, tussen(euro(210), euro(880)));
}

TEST(DraagkrachtBereik, KnownMeansNothingOpen) {
  EXPECT_TRUE(wereld(vast(1300)).draagkracht().open.is_empty());
}

// ---- what can't be computed, and what is left to judgement ----

TEST(Draagkracht, WithoutANormOrALimitThereIsNoAmount) {
  Wereld zonder_norm = wereld(vast(1300));
  zonder_norm.tabel->normen[static_cast<std::size_t>(Normcategorie::kToeslagMaximaal)].reset();
  EXPECT_FALSE(zonder_norm.draagkracht().regime("regulier")->bedragen);
  Wereld zonder_grens = wereld(vast(1300));
  zonder_grens.tabel->vermogensgrenzen.reset();
  EXPECT_FALSE(zonder_grens.draagkracht().regime("regulier")->bedragen);
}

TEST(Draagkracht, AGiftLeavesItToJudgement) {
  Wereld w = wereld(vast(1150));
  w.beleid.inkomen.soorten[static_cast<std::size_t>(InkomenSoort::kGift)].telt = Telt::kBeoordeling;
  w.huishouden.inkomen->push_back(proef::inkomen(euro(100), InkomenSoort::kGift));
  EXPECT_TRUE(w.draagkracht().naar_oordeel);
  EXPECT_EQ(bedragen(w).totaal, tussen(euro(0), euro(420)));  // 12 x 100.00 x 35 %
  EXPECT_FALSE(wereld(vast(1150)).draagkracht().naar_oordeel);
}

// Where a policy lets a schuldhulptraject go first nobody has anything to pay in it.
TEST(Draagkracht, DuringASchuldhulptraject) {
  Wereld w = wereld(vast(1300), vast(9000));
  w.huishouden.schuldhulptraject = true;
  EXPECT_EQ(bedragen(w).totaal, vast(4630));  // Boxmeer has no such rule
  w.beleid.draagkracht->vrij_bij_schuldhulp = true;
  EXPECT_EQ(bedragen(w).totaal, vast(0));
  EXPECT_EQ(bedragen(w).beschikbaar, vast(0));
  w.huishouden.schuldhulptraject = false;
  EXPECT_EQ(bedragen(w).totaal, vast(4630));
  w.huishouden.schuldhulptraject.reset();
  EXPECT_EQ(bedragen(w).totaal, tussen(euro(0), euro(4630)));
  EXPECT_TRUE(w.draagkracht().open.bevat({FeitSoort::kSchuldhulptraject, 0}));
}

TEST(Draagkracht, ARegimeThatIsNotThere) {
  EXPECT_EQ(wereld(vast(0)).draagkracht().regime("bestaat-niet"), nullptr);
}

// BX-7.2.6-b: 12 months from the first day of the month of the claim.
TEST(Draagkracht, ANewPeriodBeginsOnTheFirstOfTheMonth) {
  const Wereld w = wereld(vast(0));
  const Draagkracht kracht = w.draagkracht();
  EXPECT_EQ(kracht.begin, dag(2006, 6, 1));
  EXPECT_EQ(kracht.einde, dag(2007, 6, 1));
  EXPECT_FALSE(kracht.regime("regulier")->herzien.has_value());
}

// Reading A-01, the example of its page: norm 1,000.00, income 1,500.01 a month. As a slice
// 1,470.12 a year; as a threshold over all above 115 % 4,200.12, and over all above 100 % 6,000.12.
TEST(DraagkrachtPerMaand, BovenDeDrempelTeltAlles) {
  const auto jaar = [](std::optional<Rate> alles_vanaf, Money inkomen) {
    const Rate r150 = Rate::percent(150);
    Regime regime{"regulier", {{Rate::percent(115), r150, Rate::percent(35)}}, "13"};
    regime.schijven.push_back({r150, std::nullopt, Rate::percent(100), alles_vanaf});
    return draagkracht_per_maand(regime, Fraction(inkomen), euro(1000)).scaled(12, 1);
  };
  EXPECT_EQ(jaar(std::nullopt, euro(1500, 1)), Fraction(euro(1470, 12)));
  EXPECT_EQ(jaar(Rate::percent(115), euro(1500, 1)), Fraction(euro(4200, 12)));
  EXPECT_EQ(jaar(Rate::percent(100), euro(1500, 1)), Fraction(euro(6000, 12)));
  // At 150 % itself the threshold isn't passed: the slice below still holds.
  EXPECT_EQ(jaar(Rate::percent(115), euro(1500)), Fraction(euro(1470)));
}

}  // namespace
}  // namespace minima::proef
