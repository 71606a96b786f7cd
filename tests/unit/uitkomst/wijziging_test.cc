// What would turn a no round, and on which days answers change by themselves. Each change is also
// made, to see that it does. Peildatum 2006-06-15, N = 1000.00.
#include "calc/uitkomst/wijziging.h"

#include <gtest/gtest.h>

#include "calc/uitkomst/omslag.h"
#include "tests/support/proef.h"

namespace minima::proef {
namespace {

const char* const kStimulering = "stimuleringsregeling";
const char* const kSchool = "schoolkosten-vo";
const char* const kKaart = "identiteitskaart";
const char* const kWitgoed = "duurzame-gebruiksgoederen";
const char* const kToeslag = "langdurigheidstoeslag";

std::optional<Wijziging> van(const Huishouden& h, const char* regeling) {
  return Zaak(h).regeling(regeling).wijziging;
}

Huishouden met_inkomen(Money bedrag) {
  Huishouden h = alleenstaande();
  h.inkomen.emplace({proef::inkomen(bedrag)});
  return h;
}

TEST(Wijziging, AnIncomeAboveTheLimit) {
  for (const auto& [inkomen, lager] :
       std::vector<std::pair<Money, Money>>{{euro(1150, 1), euro(0, 1)}, {euro(1300), euro(150)}}) {
    const auto w = van(met_inkomen(inkomen), kStimulering);
    ASSERT_TRUE(w.has_value());
    EXPECT_EQ(w->soort, "inkomen-lager");
    EXPECT_EQ(w->bedrag, lager);
    EXPECT_EQ(van(met_inkomen(inkomen - lager), kStimulering), std::nullopt);
    EXPECT_EQ(Zaak(met_inkomen(inkomen - lager)).regeling(kStimulering).uitslag, Uitslag::kRecht);
  }
}

// 115 % of 804.89 is 925.6235: 926.00 must fall by 0.38 to 925.62, and not by 0.37.
TEST(Wijziging, AnIncomeAboveALimitBetweenCents) {
  Landelijk tabel = wwb();
  zet_norm(tabel, Normcategorie::kAlleenstaande21Tot65, euro(604, 89));
  const Zaak zaak(met_inkomen(euro(926)), boxmeer(), tabel);
  ASSERT_TRUE(zaak.regeling(kStimulering).wijziging.has_value());
  EXPECT_EQ(zaak.regeling(kStimulering).wijziging->bedrag, euro(0, 38));
}

// Strictly below 5000.00: a cent more than the excess.
TEST(Wijziging, AssetsAtOrAboveTheLimit) {
  for (const Money bezit : {euro(5000), euro(5100)}) {
    Huishouden h = alleenstaande();
    h.vermogen = bank(bezit);
    const auto w = van(h, kStimulering);
    ASSERT_TRUE(w.has_value());
    EXPECT_EQ(w->soort, "vermogen-lager");
    EXPECT_EQ(w->bedrag, bezit - euro(4999, 99));
    h.vermogen = bank(bezit - *w->bedrag);
    EXPECT_EQ(Zaak(h).regeling(kStimulering).uitslag, Uitslag::kRecht);
  }
}

TEST(Wijziging, NoneWhereTwoRulesSayNo) {
  Huishouden h = met_inkomen(euro(1300));
  h.vermogen = bank(vast(9000));
  EXPECT_EQ(van(h, kStimulering), std::nullopt);
}

TEST(Wijziging, MonthsStillToGo) {
  Huishouden h = met_inkomen(euro(1000));
  h.laag_inkomen.emplace({LaagInkomen{Rate::percent(100), 58}});
  const auto w = van(h, kToeslag);
  ASSERT_TRUE(w.has_value());
  EXPECT_EQ(w->soort, "maanden-langer");
  EXPECT_EQ(w->maanden, 2);
}

TEST(Wijziging, ResidenceAndProof) {
  Huishouden h = alleenstaande();
  h.inwoner = false;
  ASSERT_TRUE(van(h, kStimulering).has_value());
  EXPECT_EQ(van(h, kStimulering)->soort, "woonplaats");
  h = alleenstaande();
  h.kosten = {kost("k", "internet", vast(60), dag(2006, 6, 1))};
  h.kosten[0].betaalbewijs = false;
  ASSERT_TRUE(van(h, kStimulering).has_value());
  EXPECT_EQ(van(h, kStimulering)->soort, "bewijs");
  EXPECT_EQ(van(h, kStimulering)->kost, 0);
}

TEST(Wijziging, ACostThatHasNotBeenMade) {
  Huishouden h = alleenstaande();
  h.kosten = {kost("k", "internet", vast(60), dag(2006, 7, 1))};
  const auto w = van(h, kStimulering);
  ASSERT_TRUE(w.has_value());
  EXPECT_EQ(w->soort, "datum");
  EXPECT_EQ(w->datum, dag(2006, 7, 1));
}

// At 1300.00 a month 630.00 is for the household itself: 500.00 must be 130.01 more.
TEST(Wijziging, ACostBelowTheDraagkracht) {
  Huishouden h = met_inkomen(euro(1300));
  h.kosten = {kost("k", "bijzonder", vast(500), dag(2006, 6, 1))};
  const auto w = van(h, "bijzondere-bijstand");
  ASSERT_TRUE(w.has_value());
  EXPECT_EQ(w->soort, "kosten-hoger");
  EXPECT_EQ(w->bedrag, euro(130, 1));
  h.kosten[0].bedrag = vast(630);
  EXPECT_EQ(Zaak(h).kost(0).uitslag, Uitslag::kGeenRecht);
  h.kosten[0].bedrag = vast(630, 1);
  EXPECT_EQ(Zaak(h).kost(0).bedrag, vast(0, 1));
}

TEST(Wijziging, OnlyOfANo) {
  const Zaak zaak(alleenstaande());
  for (const RegelingUitkomst& r : zaak.uit().regelingen) {
    if (r.uitslag != Uitslag::kGeenRecht) {
      EXPECT_FALSE(r.wijziging.has_value()) << r.regeling->id;
    }
  }
}

// ---- days on which an answer changes by itself ----

std::vector<Omslag> omslag(const Huishouden& h, const char* regeling) {
  return Zaak(h, boxmeer(), wwb(), true).regeling(regeling).omslag;
}

TEST(Omslag, AChildThatTurnsTwelve) {
  Huishouden h = alleenstaande();
  h.kinderen->push_back(kind("kind-1", dag(1994, 9, 1)));
  const auto dagen = omslag(h, kSchool);
  ASSERT_EQ(dagen.size(), 1U);
  EXPECT_EQ(dagen[0].datum, dag(2006, 9, 1));
  EXPECT_EQ(dagen[0].uitslag, Uitslag::kRecht);
  EXPECT_EQ(dagen[0].reden, "verjaardag");
}

TEST(Omslag, AChildThatTurnsEighteen) {
  Huishouden h = alleenstaande_ouder();  // born 1992-03-01
  const auto dagen = omslag(h, kSchool);
  ASSERT_EQ(dagen.size(), 1U);
  EXPECT_EQ(dagen[0].datum, dag(2010, 3, 1));
  EXPECT_EQ(dagen[0].uitslag, Uitslag::kGeenRecht);
}

// 34 months up to and including June: 36 with August.
TEST(Omslag, LongEnoughALowIncome) {
  Huishouden h = alleenstaande();
  h.laag_inkomen.emplace({LaagInkomen{Rate::percent(115), 34}});
  const auto dagen = omslag(h, kWitgoed);
  ASSERT_EQ(dagen.size(), 1U);
  EXPECT_EQ(dagen[0].datum, dag(2006, 8, 1));
  EXPECT_EQ(dagen[0].uitslag, Uitslag::kRecht);
  EXPECT_EQ(dagen[0].reden, "maanden-laag-inkomen");
}

// Valid up to and including 31 December: from 1 January without a document.
TEST(Omslag, ADocumentThatExpires) {
  Huishouden h = alleenstaande();
  h.identiteitsbewijzen->push_back(
      {"aanvrager", DocumentSoort::kIdentiteitskaart, dag(2006, 12, 31)});
  const auto dagen = omslag(h, kKaart);
  ASSERT_EQ(dagen.size(), 1U);
  EXPECT_EQ(dagen[0].datum, dag(2007, 1, 1));
  EXPECT_EQ(dagen[0].uitslag, Uitslag::kRecht);
}

TEST(Omslag, ANewYearAndTwelveMonthsOn) {
  Huishouden h = met_inkomen(euro(1000));
  h.laag_inkomen.emplace({LaagInkomen{Rate::percent(100), 60}});
  h.eerdere_verstrekkingen->push_back(
      verstrekt(kStimulering, "internet", euro(70), dag(2006, 2, 1)));
  h.eerdere_verstrekkingen->push_back(verstrekt(kToeslag, "", euro(327), dag(2005, 11, 3)));
  const auto jaar = omslag(h, kStimulering);
  ASSERT_EQ(jaar.size(), 1U);
  EXPECT_EQ(jaar[0].datum, dag(2007, 1, 1));
  EXPECT_EQ(jaar[0].uitslag, Uitslag::kRecht);
  const auto toeslag = omslag(h, kToeslag);
  ASSERT_FALSE(toeslag.empty());
  EXPECT_EQ(toeslag[0].datum, dag(2006, 11, 3));
  EXPECT_EQ(toeslag[0].uitslag, Uitslag::kRecht);
}

// Nothing is foretold beyond the policy version.
TEST(Omslag, NotBeyondThePolicy) {
  Huishouden h = alleenstaande_ouder();
  h.peildatum = dag(2015, 9, 1);
  h.kinderen->front().persoon = geboren(dag(2004, 1, 1));
  h.kinderen->push_back(kind("kind-2", dag(1997, 10, 1)));
  EXPECT_TRUE(omslag(h, kSchool).empty());
}

TEST(Omslag, TheHouseholdOnThatDay) {
  Huishouden h = alleenstaande();
  h.laag_inkomen.emplace({LaagInkomen{Rate::percent(115), {30, 32}}});
  const Huishouden dan = op_dag(h, dag(2006, 9, 1));
  EXPECT_EQ(dan.peildatum, dag(2006, 9, 1));
  EXPECT_EQ(dan.laag_inkomen->front().maanden, Range<int>(33, 35));
}

}  // namespace
}  // namespace minima::proef
