// What would turn a no round, for one kind of condition at a time, in a scheme made for it.
// Peildatum 2006-06-15, N = 1000.00.
#include <gtest/gtest.h>

#include "calc/uitkomst/wijziging.h"
#include "tests/support/proef.h"

namespace minima::proef {
namespace {

// One scheme "r" of which every route asks this of a cost of type "s".
Beleid met(Voorwaarde v) {
  Regeling regeling = een_regeling();
  regeling.routes[0].voorwaarden = {std::move(v)};
  return met_regeling(std::move(regeling));
}

std::optional<Wijziging> van(const Huishouden& h, Voorwaarde v) {
  return Zaak(h, met(std::move(v))).regeling("r").wijziging;
}

Huishouden vraagt(Date datum = dag(2006, 6, 1), const std::string& persoon = "aanvrager") {
  Huishouden h = alleenstaande();
  h.kinderen->push_back(kind("kind-1", dag(1994, 9, 1)));
  h.kosten = {kost("k", "s", vast(60), datum, persoon)};
  return h;
}

Voorwaarde leeftijd(Wie wie, std::optional<int> vanaf, std::optional<int> tot = std::nullopt) {
  Voorwaarde v = voorwaarde(VoorwaardeSoort::kLeeftijd);
  v.wie = wie;
  v.vanaf = vanaf;
  v.tot = tot;
  return v;
}

TEST(WijzigingPerRegel, TheBirthdayOfWhomTheCostIsFor) {
  const auto w = van(vraagt(dag(2006, 6, 1), "kind-1"), leeftijd(Wie::kPersoon, 12));
  ASSERT_TRUE(w.has_value());
  EXPECT_EQ(w->soort, "datum");
  EXPECT_EQ(w->datum, dag(2006, 9, 1));
  EXPECT_EQ(w->kost, 0);
}

TEST(WijzigingPerRegel, TheBirthdayOfTheApplicantWhoeverTheCostIsFor) {
  Huishouden h = vraagt(dag(2006, 6, 1), "kind-1");
  h.aanvrager = geboren(dag(1950, 8, 2));
  const auto w = van(h, leeftijd(Wie::kAanvrager, 57));
  ASSERT_TRUE(w.has_value());
  EXPECT_EQ(w->datum, dag(2007, 8, 2));
}

// Too old can't be undone, and a birthday that was doesn't come again.
TEST(WijzigingPerRegel, NoBirthdayToWaitFor) {
  EXPECT_EQ(van(vraagt(), leeftijd(Wie::kAanvrager, std::nullopt, 30)), std::nullopt);
  EXPECT_EQ(van(vraagt(), leeftijd(Wie::kAanvrager, 18, 30)), std::nullopt);
  Voorwaarde op_kostendatum = leeftijd(Wie::kAanvrager, 40);
  op_kostendatum.op = Op::kKostendatum;
  Huishouden jarig = vraagt(dag(2006, 6, 14));
  jarig.aanvrager = geboren(dag(1966, 6, 15));  // 39 on the day of the cost, 40 today
  EXPECT_EQ(van(jarig, op_kostendatum), std::nullopt);
  jarig.aanvrager = geboren(dag(1966, 6, 16));
  ASSERT_TRUE(van(jarig, op_kostendatum).has_value());
  EXPECT_EQ(van(jarig, op_kostendatum)->datum, dag(2006, 6, 16));
}

// 36 months after the last grant of this scheme of which the day is known.
TEST(WijzigingPerRegel, LongEnoughAfterTheLastGrant) {
  Voorwaarde v = voorwaarde(VoorwaardeSoort::kNietEerder);
  v.maanden = 36;
  Huishouden h = vraagt();
  h.eerdere_verstrekkingen = {verstrekt("r", "s", euro(1), dag(2006, 2, 1)),
                              verstrekt("ander", "s", euro(1), dag(2006, 5, 1)),
                              verstrekt("r", "s", euro(1), dag(2005, 12, 1))};
  ASSERT_TRUE(van(h, v).has_value());
  EXPECT_EQ(van(h, v)->datum, dag(2009, 2, 1));
  std::swap(h.eerdere_verstrekkingen->front(), h.eerdere_verstrekkingen->back());
  EXPECT_EQ(van(h, v)->datum, dag(2009, 2, 1));
  h.eerdere_verstrekkingen->push_back(verstrekt("r", "s", euro(1), dag(2006, 6, 1)));
  h.eerdere_verstrekkingen->back().datum = Range<Date>(dag(2006, 3, 1), dag(2006, 6, 1));
  EXPECT_EQ(van(h, v)->datum, dag(2009, 2, 1));
}

Huishouden met_inkomen(Range<Money> bedrag) {
  Huishouden h = alleenstaande();
  h.inkomen.emplace({proef::inkomen(bedrag)});
  return h;
}

// Over the limit for certain, but not by how much.
TEST(WijzigingPerRegel, AnIncomeOfWhichOnlyTheEndsAreKnown) {
  const Zaak zaak(met_inkomen(tussen(euro(1200), euro(1300))));
  const auto& w = zaak.regeling("stimuleringsregeling").wijziging;
  ASSERT_TRUE(w.has_value());
  EXPECT_EQ(w->soort, "inkomen-lager");
  EXPECT_EQ(w->bedrag, std::nullopt);
}

// Assets up to and including the limit are allowed: not a cent more has to go.
TEST(WijzigingPerRegel, AssetsForRemission) {
  Voorwaarde v = voorwaarde(VoorwaardeSoort::kVermogenInvordering);
  Huishouden h = vraagt();
  h.vermogen_invordering = vast(120);
  const auto w = van(h, v);
  ASSERT_TRUE(w.has_value());
  EXPECT_EQ(w->soort, "vermogen-lager");
  h.vermogen_invordering = euro(120) - *w->bedrag;
  EXPECT_EQ(Zaak(h, met(v)).regeling("r").uitslag, Uitslag::kRecht);
  h.vermogen_invordering = euro(120, 1) - *w->bedrag;
  EXPECT_EQ(Zaak(h, met(v)).regeling("r").uitslag, Uitslag::kGeenRecht);
}

// The scheme says no for one reason: turning it round helps where a line is ready to be paid.
TEST(WijzigingPerRegel, AReasonOfTheSchemeAndOneOfTheLine) {
  Huishouden h = met_inkomen(vast(1300));
  h.kosten = {kost("k", "internet", vast(60), dag(2006, 6, 1))};
  const auto w = Zaak(h).regeling("stimuleringsregeling").wijziging;
  ASSERT_TRUE(w.has_value());
  EXPECT_EQ(w->soort, "inkomen-lager");
  EXPECT_EQ(w->kost, -1);
  h.kosten[0].betaalbewijs = false;
  EXPECT_EQ(Zaak(h).regeling("stimuleringsregeling").wijziging, std::nullopt);
  h.kosten.push_back(kost("l", "internet", vast(60), dag(2006, 6, 1)));
  EXPECT_TRUE(Zaak(h).regeling("stimuleringsregeling").wijziging.has_value());
}

// 630.00 is for the household. 200.00 of the first of June goes before 100.00 of the second: of
// that 430.00 would be for the household, so it must be 330.01 more.
TEST(WijzigingPerRegel, TheLineItIsAbout) {
  Huishouden h = met_inkomen(vast(1300));
  h.kosten = {kost("a", "bijzonder", vast(100), dag(2006, 6, 2)),
              kost("b", "bijzonder", vast(200), dag(2006, 6, 1))};
  const auto w = Zaak(h).regeling("bijzondere-bijstand").wijziging;
  ASSERT_TRUE(w.has_value());
  EXPECT_EQ(w->kost, 0);
  EXPECT_EQ(w->bedrag, euro(330, 1));
  h.kosten[0].bedrag = vast(430);
  EXPECT_EQ(Zaak(h).kost(0).uitslag, Uitslag::kGeenRecht);
  h.kosten[0].bedrag = vast(430, 1);
  EXPECT_EQ(Zaak(h).kost(0).bedrag, vast(0, 1));
}

// By how much isn't known while the draagkracht isn't.
TEST(WijzigingPerRegel, NotWhileTheDraagkrachtIsOpen) {
  Huishouden h = met_inkomen(tussen(euro(1300), euro(1400)));
  h.kosten = {kost("a", "bijzonder", vast(100), dag(2006, 6, 2))};
  const Zaak zaak(h);
  EXPECT_EQ(zaak.kost(0).uitslag, Uitslag::kGeenRecht);
  EXPECT_EQ(zaak.regeling("bijzondere-bijstand").wijziging, std::nullopt);
}

}  // namespace
}  // namespace minima::proef
