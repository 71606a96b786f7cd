// Redetermination for the rest of the period (BX-7.2.6-d, A5 and reading A-05): dk_rest =
// floor(dk_month(new) x m_rest - max(0, used - dk_month(old) x m_past)), never below nothing. N =
// 1000.00: 1300.00 is 52.50 a month, 1600.00 is 122.50 + 100.00 = 222.50 a month.
#include "calc/draagkracht/herziening.h"

#include <gtest/gtest.h>

#include "calc/draagkracht/draagkracht.h"
#include "tests/support/proef.h"

namespace minima::proef {
namespace {

using Bedragen = Regimedraagkracht::Bedragen;

// On 2006-06-15 five whole months of a period from January are gone, seven are left.
Wereld herzien(Range<Money> toen, Range<Money> nu, Range<Money> verbruikt,
               Date begin = dag(2006, 1, 1)) {
  Huishouden h = alleenstaande();
  h.inkomen.emplace({proef::inkomen(nu)});
  h.draagkrachtperiode = Draagkrachtperiode{begin, toen, verbruikt, std::nullopt};
  return Wereld(std::move(h));
}

Bedragen bedragen(const Wereld& w, const std::string& regime = "regulier") {
  return w.draagkracht().regime(regime)->bedragen.value_or(Bedragen());
}

Range<Money> over(const Wereld& w, const std::string& regime = "regulier") {
  return bedragen(w, regime).beschikbaar;
}

TEST(Herziening, UpForTheRestOfThePeriod) {
  const Wereld w = herzien(vast(1300), vast(1600), vast(0));
  EXPECT_EQ(w.draagkracht().regime("regulier")->herzien, J);
  EXPECT_EQ(over(w), vast(1557, 50));                   // 7 x 222.50
  EXPECT_EQ(over(w, "lening"), vast(1925));             // 7 x (175.00 + 100.00)
  EXPECT_EQ(over(w, "woonkostentoeslag"), vast(3150));  // 7 x 450.00
}

TEST(Herziening, DownForTheRestOfThePeriod) {
  EXPECT_EQ(over(herzien(vast(1600), vast(1300), vast(0))), vast(367, 50));  // 7 x 52.50
  EXPECT_EQ(over(herzien(vast(1600), vast(1000), vast(0))), vast(0));
}

// Used up to 5 x 52.50 = 262.50 belongs to the months gone; what is beyond it is credited.
TEST(Herziening, CreditForWhatWasOverspent) {
  EXPECT_EQ(over(herzien(vast(1300), vast(1600), vast(262, 50))), vast(1557, 50));
  EXPECT_EQ(over(herzien(vast(1300), vast(1600), vast(262, 51))), vast(1557, 49));
  EXPECT_EQ(over(herzien(vast(1300), vast(1600), vast(630))), vast(1190));
  EXPECT_EQ(over(herzien(vast(1600), vast(1300), vast(1500))), vast(0));  // 387.50 beyond
  EXPECT_EQ(over(herzien(vast(1600), vast(1300), vast(1479, 99))), vast(0, 1));
  EXPECT_EQ(over(herzien(vast(1600), vast(1300), vast(1480))), vast(0));
}

TEST(Herziening, InTheFirstAndTheLastMonth) {
  // Nothing gone, twelve left; eleven gone, one left.
  EXPECT_EQ(over(herzien(vast(1300), vast(1600), vast(100), dag(2006, 6, 1))), vast(2570));
  EXPECT_EQ(over(herzien(vast(1300), vast(1600), vast(100), dag(2005, 7, 1))), vast(222, 50));
}

// m_past + m_rest = 12, also when the period didn't begin on the first of a month: it never has
// more than twelve months left.
TEST(Herziening, APeriodThatBeganWithinAMonth) {
  EXPECT_EQ(over(herzien(vast(1300), vast(1600), vast(0), dag(2006, 6, 10))), vast(2670));
}

// Each month's 35 % is exact: 12 months at 1495.01 hold 12 x 120.7535, rounded down once.
TEST(Herziening, RoundedDownOnce) {
  EXPECT_EQ(over(herzien(vast(1300), vast(1495, 1), vast(0), dag(2006, 6, 1))), vast(1449, 4));
  // 7 x 120.7535 = 845.2745; less 0.10 beyond 262.50.
  EXPECT_EQ(over(herzien(vast(1300), vast(1495, 1), vast(262, 60))), vast(845, 17));
}

TEST(Herziening, ExactlyFifteenPercentIsNone) {
  const Wereld w = herzien(vast(1300), vast(1495), vast(30));
  EXPECT_EQ(w.draagkracht().regime("regulier")->herzien, N);
  EXPECT_EQ(over(w), vast(600));
}

// A6: the period began without income.
TEST(Herziening, FromNothing) {
  EXPECT_EQ(over(herzien(vast(0), vast(1300), vast(0))), vast(367, 50));
  EXPECT_EQ(over(herzien(vast(0), vast(1300), vast(67, 50))), vast(300));
}

TEST(Herziening, AssetsStayAStock) {
  Wereld w = herzien(vast(1300), vast(1600), vast(0));
  w.huishouden.vermogen = bank(vast(5100));
  EXPECT_EQ(bedragen(w).uit_vermogen, vast(100));
  EXPECT_EQ(bedragen(w).totaal, vast(1657, 50));
  EXPECT_EQ(over(w), vast(1657, 50));
  w.beleid.draagkracht->herziening = Herziening::kNaarRato;
  EXPECT_EQ(over(w), vast(1657, 50));
  w.beleid.draagkracht->herziening = Herziening::kEenPot;
  EXPECT_EQ(over(w), vast(1920));  // 5 x 52.50 + 7 x 222.50 + 100.00
}

// The reason says that it was redetermined, and only then.
TEST(Herziening, IsSaid) {
  const auto reden = [](Money nu) {
    const Wereld w = herzien(vast(1300), nu, vast(0));
    const Zaak zaak(w.huishouden, w.beleid);
    return std::string(zaak.uit().draagkracht.front().toelichting.sleutel);
  };
  EXPECT_EQ(reden(euro(1600)), "draagkracht.herzien");
  EXPECT_EQ(reden(euro(1300)), "draagkracht");
}

// ---- the readings that weren't chosen ----

TEST(HerzieningLezing, PlainProRata) {
  Wereld w = herzien(vast(1300), vast(1600), vast(900));
  w.beleid.draagkracht->herziening = Herziening::kNaarRato;
  EXPECT_EQ(over(w), vast(1557, 50));  // 12 x 222.50 x 7/12, no credit
}

TEST(HerzieningLezing, OnePot) {
  Wereld w = herzien(vast(1300), vast(1600), vast(100));
  w.beleid.draagkracht->herziening = Herziening::kEenPot;
  EXPECT_EQ(over(w), vast(1720));  // 262.50 + 1557.50 - 100.00
  w.huishouden.draagkrachtperiode->verbruikt = vast(9000);
  EXPECT_EQ(over(w), vast(0));
}

TEST(HerzieningLezing, Never) {
  Wereld w = herzien(vast(1300), vast(1600), vast(100));
  w.beleid.draagkracht->herziening = Herziening::kNooit;
  EXPECT_EQ(over(w), vast(530));
}

// The period rests on the income it began with: what comes in now is asked only before there is
// one.
TEST(HerzieningLezing, NeverAsksForTheIncomeOfNow) {
  const Feit inkomen{FeitSoort::kInkomenBedrag, 0};
  Wereld w = herzien(vast(1300), tussen(euro(1200), euro(1600)), vast(100));
  EXPECT_TRUE(w.draagkracht().open.bevat(inkomen));
  w.beleid.draagkracht->herziening = Herziening::kNooit;
  EXPECT_EQ(over(w), vast(530));
  EXPECT_FALSE(w.draagkracht().open.bevat(inkomen));
  w.huishouden.draagkrachtperiode.reset();
  EXPECT_TRUE(w.draagkracht().open.bevat(inkomen));
}

// ---- ranges: every end is reached by an income or a use within them ----

TEST(HerzieningBereik, WhatWasUsed) {
  EXPECT_EQ(over(herzien(vast(1300), vast(1600), tussen(euro(0), euro(462, 50)))),
            tussen(euro(1357, 50), euro(1557, 50)));
  EXPECT_EQ(over(herzien(vast(1300), vast(1600), unknown_amount())),
            tussen(euro(0), euro(1557, 50)));
}

TEST(HerzieningBereik, TheNewIncomeCertainlyChanged) {
  EXPECT_EQ(over(herzien(vast(1300), tussen(euro(1500), euro(1600)), vast(0))),
            tussen(euro(857, 50), euro(1557, 50)));  // 7 x 122.50, 7 x 222.50
}

// From 1200 to 1495 nothing changes: 630.00. Above it 7 x 120.75 and more: never below 630.00.
TEST(HerzieningBereik, TheNewIncomePerhapsChangedUpwards) {
  const Wereld w = herzien(vast(1300), tussen(euro(1200), euro(1600)), vast(0));
  EXPECT_EQ(w.draagkracht().regime("regulier")->herzien, O);
  EXPECT_EQ(over(w), tussen(euro(630), euro(1557, 50)));
}

// Down to 1104.99 it changes, and then nothing is left: 115 % is 1150.00.
TEST(HerzieningBereik, TheNewIncomePerhapsChangedDownwards) {
  const Wereld w = herzien(vast(1300), tussen(euro(900), euro(1400)), vast(0));
  EXPECT_EQ(over(w), tussen(euro(0), euro(630)));
}

TEST(HerzieningBereik, TheOldIncomeCertainlyChanged) {
  // Used 400.00; 5 x 17.50 or 5 x 52.50 of it belongs to the months gone.
  EXPECT_EQ(over(herzien(tussen(euro(1200), euro(1300)), vast(1600), vast(400))),
            tussen(euro(1245), euro(1420)));
}

// 1000.00 now: only an old income from 869.57 to 1176.47 is no change, and then the draagkracht is
// at most 12 x 35 % of 26.47. Any other leaves 7 x nothing.
TEST(HerzieningBereik, TheOldIncomeUnknown) {
  const Wereld w = herzien(unknown_amount(), vast(1000), vast(0));
  EXPECT_EQ(w.draagkracht().regime("regulier")->herzien, O);
  EXPECT_EQ(over(w), tussen(euro(0), euro(111, 17)));
}

// 1600.00 now and between 1300.00 and 1500.00 then: up from below 1391.30 (7 x 222.50), else the
// 122.50 to 84.45 a month it began with.
TEST(HerzieningBereik, TheOldIncomePerhapsChanged) {
  EXPECT_EQ(over(herzien(tussen(euro(1300), euro(1500)), vast(1600), vast(0))),
            tussen(euro(1013, 47), euro(1557, 50)));
}

// Each range holds what every known income within it leads to.
TEST(HerzieningBereik, HoldsEveryIncomeWithinIt) {
  const std::int64_t kInkomens[] = {0,      90000,  110499, 110500, 110501, 130000, 149499,
                                    149500, 149501, 150001, 160000, 200000, 500000};
  for (const std::int64_t toen : {0, 110000, 130000, 160000}) {
    for (const std::int64_t gebruikt : {0, 30000, 200000}) {
      const Money oud = Money::cents(toen);
      const Money al = Money::cents(gebruikt);
      for (const std::int64_t laag : kInkomens) {
        for (const std::int64_t hoog : kInkomens) {
          if (hoog < laag) continue;
          const Range<Money> nu = tussen(Money::cents(laag), Money::cents(hoog));
          const Range<Money> bereik = over(herzien(oud, nu, al));
          const Range<Money> omgekeerd = over(herzien(nu, oud, al));
          for (const std::int64_t echt : kInkomens) {
            if (echt < laag || echt > hoog) continue;
            const Money bedrag = over(herzien(oud, Money::cents(echt), al)).low;
            EXPECT_TRUE(bereik.low <= bedrag && bedrag <= bereik.high) << nu << echt;
            const Money terug = over(herzien(Money::cents(echt), oud, al)).low;
            EXPECT_TRUE(omgekeerd.low <= terug && terug <= omgekeerd.high) << nu << echt;
          }
        }
      }
    }
  }
}

}  // namespace
}  // namespace minima::proef
