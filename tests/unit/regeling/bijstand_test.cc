// Boxmeer: bijzondere bijstand and woonkostentoeslag: routes of the cost types (catalogue Part H),
// and the ledger of a draagkrachtperiode (BX-7.2.5-a, BX-7.2.6-e). N = 1000.00.
#include <gtest/gtest.h>

#include "tests/support/proef.h"

namespace minima::proef {
namespace {

const char* const kBijstand = "bijzondere-bijstand";

Huishouden vraagt(std::vector<Kost> kosten, Range<Money> inkomen = vast(1000)) {
  Huishouden h = alleenstaande();
  h.inkomen.emplace({proef::inkomen(inkomen)});
  h.kosten = std::move(kosten);
  return h;
}

Kost van(const char* soort, Range<Money> bedrag, Date datum = dag(2006, 6, 1)) {
  return kost(soort, soort, bedrag, datum);
}

struct Geval {
  const char* soort;
  Uitslag uitslag;
  const char* vorm;
  std::optional<Money> bedrag;  // of 1000.00 at 1300.00 a month
};

class Kostensoorten : public testing::TestWithParam<Geval> {};

// At 1300.00 a month: 630.00 at 35 %, 900.00 at 50 %, 1800.00 at 100 %.
TEST_P(Kostensoorten, RouteFormAndRegime) {
  const Geval& geval = GetParam();
  const Zaak zaak(vraagt({van(geval.soort, vast(1000))}, vast(1300)));
  EXPECT_EQ(zaak.kost(0).uitslag, geval.uitslag);
  EXPECT_EQ(zaak.kost(0).bedrag, geval.bedrag ? std::optional(Range(*geval.bedrag)) : std::nullopt);
  if (geval.uitslag == Uitslag::kBeoordeling) {
    EXPECT_EQ(zaak.kost(0).vorm, geval.vorm);
  }
}

constexpr auto kB = Uitslag::kBeoordeling;
constexpr auto kNee = Uitslag::kGeenRecht;

INSTANTIATE_TEST_SUITE_P(DeelH, Kostensoorten,
                         testing::Values(Geval{"bijzonder", kB, "om-niet", euro(370)},
                                         Geval{"chronisch-ziek", kB, "om-niet", euro(370)},
                                         Geval{"medisch-eigen-bijdrage", kB, "om-niet", euro(370)},
                                         Geval{"personenalarmering", kB, "om-niet", euro(370)},
                                         Geval{"lening-gebruiksgoederen", kB, "lening", euro(100)},
                                         Geval{"schulden", kB, "lening", euro(100)},
                                         Geval{"tekortschietend-besef", kB, "lening", euro(100)},
                                         Geval{"medisch-buiten-pakket", kNee, "", euro(0)},
                                         Geval{"medisch-experimenteel", kNee, "", euro(0)},
                                         Geval{"medisch-buitenland", kNee, "", euro(0)},
                                         Geval{"medisch-in-minimumpakket", kNee, "", euro(0)},
                                         Geval{"algemeen-gebruikelijk", kNee, "", euro(0)},
                                         Geval{"werkaanvaarding", Uitslag::kVoorliggend, "",
                                               euro(0)}),
                         [](const auto& geval) {
                           std::string naam = geval.param.soort;
                           std::erase(naam, '-');
                           return naam;
                         });

// BX-8.7-a: work acceptance goes by the reintegration budget.
TEST(Bijstand, WorkAcceptanceSaysWhereToGo) {
  const Zaak zaak(vraagt({van("werkaanvaarding", vast(100))}));
  EXPECT_EQ(zaak.kost(0).verwijzing, "reintegratiebudget");
  EXPECT_EQ(zaak.regeling(kBijstand).uitslag, Uitslag::kVoorliggend);
}

// BX-4.2-a: a cost no scheme knows of is bijzondere bijstand, by judgement.
TEST(Bijstand, TheSafetyNet) {
  const Zaak zaak(vraagt({van("iets-heel-anders", vast(100))}));
  EXPECT_EQ(zaak.kost(0).uitslag, kB);
  EXPECT_EQ(zaak.kost(0).bedrag, vast(100));
  ASSERT_EQ(zaak.regeling(kBijstand).kosten.size(), 1U);
}

// BX-2.2-b: another facility covers it; unless it is urgent (BX-4.2-d).
TEST(Bijstand, AnotherFacilityGoesFirst) {
  Huishouden h = vraagt({van("bijzonder", vast(100))});
  h.kosten[0].voorliggend = true;
  const Zaak zaak(h);
  EXPECT_EQ(zaak.kost(0).uitslag, Uitslag::kVoorliggend);
  EXPECT_EQ(zaak.kost(0).bedrag, vast(0));
  EXPECT_EQ(zaak.kost(0).verwijzing, "andere-voorziening");
  h.kosten[0].dringend = true;
  EXPECT_EQ(Zaak(h).kost(0).uitslag, kB);
}

TEST(Bijstand, UrgentIsNeverANo) {
  Huishouden h = vraagt({van("algemeen-gebruikelijk", vast(100))}, vast(3000));
  h.kosten[0].dringend = true;
  EXPECT_EQ(Zaak(h).kost(0).uitslag, kB);
  h.kosten[0].soort = "bijzonder";  // the draagkracht pays it all
  EXPECT_EQ(Zaak(h).kost(0).uitslag, kB);
  h.kosten[0].dringend = false;
  EXPECT_EQ(Zaak(h).kost(0).uitslag, kNee);
}

// R1 of BX-2.2-b: only the uncovered rest.
TEST(Bijstand, PartlyReimbursed) {
  Huishouden h = vraagt({van("bijzonder", vast(1000))}, vast(1300));
  h.kosten[0].vergoed_door_anderen = vast(300);
  EXPECT_EQ(Zaak(h).kost(0).bedrag, vast(70));
}

// A monthly cost: over its months, against one draagkracht.
TEST(Bijstand, AMonthlyCost) {
  Huishouden h = vraagt({van("bijzonder", vast(100))}, vast(1300));
  h.kosten[0].per_maand = true;
  h.kosten[0].maanden = 12;
  EXPECT_EQ(Zaak(h).kost(0).bedrag, vast(570));
  h.kosten[0].maanden = {6, 12};
  const Zaak open(h);
  EXPECT_EQ(open.kost(0).bedrag, tussen(euro(0), euro(570)));
  EXPECT_TRUE(open.kost(0).open.bevat({FeitSoort::kKostMaanden, 0}));
}

// ---- the ledger ----

// Used once per period over all costs: 630.00 takes all of the first and 130.00 of the second.
TEST(Grootboek, UsedUpOnce) {
  const Zaak zaak(vraagt({van("bijzonder", vast(500), dag(2006, 5, 1)),
                          van("personenalarmering", vast(400), dag(2006, 5, 2)),
                          van("bijzonder", vast(50), dag(2006, 5, 3))},
                         vast(1300)));
  EXPECT_EQ(zaak.kost(0).bedrag, vast(0));
  EXPECT_EQ(zaak.kost(0).uitslag, kNee);
  EXPECT_EQ(zaak.kost(1).bedrag, vast(270));
  EXPECT_EQ(zaak.kost(2).bedrag, vast(50));
  EXPECT_EQ(zaak.regeling(kBijstand).bedrag, vast(320));
  const auto& grootboek = zaak.uit().grootboek;
  ASSERT_EQ(grootboek.size(), 3U);
  EXPECT_EQ(grootboek[0].verbruikt, vast(500));
  EXPECT_EQ(grootboek[0].resteert, vast(130));
  EXPECT_EQ(grootboek[1].verbruikt, vast(130));
  EXPECT_EQ(grootboek[1].vergoed, vast(270));
  EXPECT_EQ(grootboek[1].resteert, vast(0));
  EXPECT_EQ(grootboek[2].verbruikt, vast(0));
}

// In the order of the dates, whatever the order of the list; on one day as given.
TEST(Grootboek, ByDate) {
  const Zaak zaak(vraagt({van("bijzonder", vast(600), dag(2006, 5, 2)),
                          van("personenalarmering", vast(600), dag(2006, 5, 1))},
                         vast(1300)));
  EXPECT_EQ(zaak.kost(0).bedrag, vast(570));
  EXPECT_EQ(zaak.kost(1).bedrag, vast(0));
  const Zaak een_dag(
      vraagt({van("bijzonder", vast(600)), van("personenalarmering", vast(600))}, vast(1300)));
  EXPECT_EQ(een_dag.kost(0).bedrag, vast(0));
  EXPECT_EQ(een_dag.kost(1).bedrag, vast(570));
}

// BX-7.2.6-e: every euro that is used counts against every regime.
TEST(Grootboek, AcrossRegimes) {
  const Zaak zaak(vraagt({van("bijzonder", vast(1000), dag(2006, 5, 1)),  // 630 of 1000
                          van("schulden", vast(1000), dag(2006, 5, 2)),   // 900 - 630 = 270
                          van("bijzonder", vast(100), dag(2006, 5, 3)),   // 630 - 900: nothing left
                          van("woonkosten", vast(1000), dag(2006, 5, 4))},  // 1800 - 900 = 900
                         vast(1300)));
  EXPECT_EQ(zaak.kost(0).bedrag, vast(370));
  EXPECT_EQ(zaak.kost(1).bedrag, vast(730));
  EXPECT_EQ(zaak.kost(2).bedrag, vast(100));
  EXPECT_EQ(zaak.kost(3).bedrag, vast(100));
}

// What was used in the running period counts first.
TEST(Grootboek, InARunningPeriod) {
  Huishouden h = vraagt({van("bijzonder", vast(500))}, vast(1300));
  h.draagkrachtperiode = Draagkrachtperiode{dag(2006, 1, 1), vast(1300), vast(430), std::nullopt};
  const Zaak zaak(h);
  EXPECT_EQ(zaak.kost(0).bedrag, vast(300));
  EXPECT_EQ(zaak.uit().draagkracht.front().herzien, N);
}

// A line that is refused uses nothing.
TEST(Grootboek, ARefusedLineUsesNothing) {
  const Zaak zaak(vraagt({van("medisch-buitenland", vast(600), dag(2006, 5, 1)),
                          van("bijzonder", vast(600), dag(2006, 5, 2))},
                         vast(1300)));
  EXPECT_EQ(zaak.kost(1).bedrag, vast(0));
  EXPECT_EQ(zaak.uit().grootboek.size(), 1U);
}

// Costs without a regime (8.3.1) aren't set against the draagkracht; nor do they use it.
TEST(Grootboek, OnlyCostsWithARegime) {
  const Zaak zaak(vraagt({van("internet", vast(60)), van("bijzonder", vast(60))}, vast(1150)));
  EXPECT_EQ(zaak.kost(0).bedrag, vast(60));
  EXPECT_EQ(zaak.uit().grootboek.size(), 1U);
}

// BX-13-dk-e: 100 % above 115 %.
TEST(Woonkostentoeslag, AllAbove115Percent) {
  const Zaak zaak(vraagt({van("woonkosten", vast(2000))}, vast(1300)));
  EXPECT_EQ(zaak.kost(0).uitslag, kB);
  EXPECT_EQ(zaak.kost(0).bedrag, vast(200));
}

// The norm or the limit wasn't found: the municipality says what is left to pay.
TEST(Grootboek, WhatCannotBeComputed) {
  Landelijk tabel = wwb();
  tabel.vermogensgrenzen.reset();
  const Zaak zaak(vraagt({van("bijzonder", vast(60))}), boxmeer(), tabel);
  EXPECT_EQ(zaak.kost(0).uitslag, kB);
  EXPECT_EQ(zaak.kost(0).bedrag, std::nullopt);
  EXPECT_EQ(zaak.regeling(kBijstand).bedrag, std::nullopt);
}

// ---- ranges: both ends reached ----

TEST(GrootboekBereik, UnknownCost) {
  const Zaak zaak(vraagt({van("bijzonder", tussen(euro(700), euro(900)))}, vast(1300)));
  EXPECT_EQ(zaak.kost(0).bedrag, tussen(euro(70), euro(270)));
  EXPECT_EQ(zaak.kost(0).uitslag, kB);
}

TEST(GrootboekBereik, UnknownIncome) {
  const Zaak zaak(vraagt({van("bijzonder", vast(700)), van("personenalarmering", vast(300))},
                         tussen(euro(1150), euro(1300))));
  EXPECT_EQ(zaak.kost(0).bedrag, tussen(euro(70), euro(700)));
  EXPECT_EQ(zaak.kost(1).bedrag, vast(300));  // the first takes all there is
}

TEST(GrootboekBereik, TheSecondLineOfAnUnknownFirst) {
  const Zaak zaak(
      vraagt({van("bijzonder", tussen(euro(600), euro(640))), van("personenalarmering", vast(300))},
             vast(1300)));
  EXPECT_EQ(zaak.kost(0).bedrag, tussen(euro(0), euro(10)));
  EXPECT_EQ(zaak.kost(1).bedrag, tussen(euro(270), euro(300)));
}

}  // namespace
}  // namespace minima::proef
