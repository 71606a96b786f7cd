// Boxmeer 8.3.1 (Stimuleringsregeling, 70.00 per person per calendar year) and 8.4.1 (schoolkosten
// voortgezet onderwijs, 115.00 per child per calendar year). Peildatum 2006-06-15.
#include <gtest/gtest.h>

#include "tests/support/proef.h"

namespace minima::proef {
namespace {

const char* const kSport = "sport-jeugdvereniging";
const Date kVoorjaar = dag(2006, 4, 1);

Huishouden met(std::vector<Kost> kosten, Huishouden h = alleenstaande_ouder()) {
  h.kosten = std::move(kosten);
  return h;
}

Range<Money> bedrag(const Zaak& zaak, int index) {
  return zaak.kost(index).bedrag.value_or(Range<Money>(-euro(1)));
}

// BX-8.3.1-5, 7c: the cost, at most 70.00; 0.01 counts.
TEST(Stimulering, UpToSeventyEuro) {
  for (const auto& [kosten, vergoed] :
       std::vector<std::pair<Money, Money>>{{euro(0, 1), euro(0, 1)},
                                            {euro(69, 99), euro(69, 99)},
                                            {euro(70), euro(70)},
                                            {euro(70, 1), euro(70)},
                                            {euro(500), euro(70)}}) {
    const Zaak zaak(met({kost("k", kSport, kosten, kVoorjaar)}));
    EXPECT_EQ(bedrag(zaak, 0), Range(vergoed));
    EXPECT_EQ(zaak.regeling("stimuleringsregeling").bedrag, Range(vergoed));
    EXPECT_EQ(zaak.kost(0).uitslag, Uitslag::kRecht);
  }
}

// In the order in which they were given; the total is the same in any order.
TEST(Stimulering, SeveralCostsOfOnePerson) {
  const Kost a = kost("a", kSport, vast(50), kVoorjaar);
  const Kost b = kost("b", "internet", vast(40), dag(2006, 1, 1));
  const Zaak ab(met({a, b}));
  EXPECT_EQ(bedrag(ab, 0), vast(50));
  EXPECT_EQ(bedrag(ab, 1), vast(20));
  EXPECT_EQ(ab.regeling("stimuleringsregeling").bedrag, vast(70));
  const Zaak ba(met({b, a}));
  EXPECT_EQ(bedrag(ba, 0), vast(40));
  EXPECT_EQ(bedrag(ba, 1), vast(30));
  EXPECT_EQ(ba.regeling("stimuleringsregeling").bedrag, vast(70));
}

TEST(Stimulering, ALineForWhichNothingIsLeft) {
  const Zaak zaak(
      met({kost("a", kSport, vast(70), kVoorjaar), kost("b", "internet", vast(40), kVoorjaar)}));
  EXPECT_EQ(bedrag(zaak, 1), vast(0));
  EXPECT_EQ(zaak.kost(1).uitslag, Uitslag::kGeenRecht);
  EXPECT_EQ(zaak.regeling("stimuleringsregeling").uitslag, Uitslag::kRecht);
}

// No transfer between persons.
TEST(Stimulering, EachPersonHasItsOwn) {
  const Zaak zaak(met({kost("a", kSport, vast(100), kVoorjaar, "aanvrager"),
                       kost("b", kSport, vast(30), kVoorjaar, "kind-1")}));
  EXPECT_EQ(bedrag(zaak, 0), vast(70));
  EXPECT_EQ(bedrag(zaak, 1), vast(30));
  EXPECT_EQ(zaak.regeling("stimuleringsregeling").bedrag, vast(100));
}

// ... nor between years: the year of the cost date.
TEST(Stimulering, EachCalendarYearHasItsOwn) {
  Huishouden h = met({kost("a", kSport, vast(90), dag(2005, 12, 31)),
                      kost("b", kSport, vast(90), dag(2006, 1, 1))});
  h.peildatum = dag(2006, 3, 1);
  const Zaak op_tijd(h);
  EXPECT_EQ(bedrag(op_tijd, 0), vast(70));
  EXPECT_EQ(bedrag(op_tijd, 1), vast(70));
  EXPECT_EQ(op_tijd.regeling("stimuleringsregeling").bedrag, vast(140));
  h.peildatum = dag(2006, 3, 2);
  const Zaak te_laat(h);
  EXPECT_EQ(bedrag(te_laat, 0), vast(0));
  EXPECT_EQ(te_laat.kost(0).uitslag, Uitslag::kGeenRecht);
  EXPECT_EQ(bedrag(te_laat, 1), vast(70));
}

// award(p, y) = min(cost, 70.00 - already granted(p, y)).
TEST(Stimulering, WhatWasGrantedBefore) {
  const auto met_eerder = [](Money eerder, Date datum, const char* persoon) {
    Huishouden h = met({kost("a", kSport, vast(60), kVoorjaar)});
    h.eerdere_verstrekkingen->push_back(
        verstrekt("stimuleringsregeling", kSport, eerder, datum, persoon));
    return bedrag(Zaak(h), 0);
  };
  EXPECT_EQ(met_eerder(euro(45), dag(2006, 1, 1), "aanvrager"), vast(25));
  EXPECT_EQ(met_eerder(euro(70), dag(2006, 12, 31), "aanvrager"), vast(0));
  EXPECT_EQ(met_eerder(euro(45), dag(2005, 12, 31), "aanvrager"), vast(60));
  EXPECT_EQ(met_eerder(euro(45), dag(2006, 1, 1), "kind-1"), vast(60));
}

TEST(Stimulering, UnknownEarlierGrants) {
  Huishouden h = met({kost("a", kSport, vast(60), kVoorjaar)});
  h.eerdere_verstrekkingen.reset();
  const Zaak zaak(h);
  EXPECT_EQ(zaak.kost(0).uitslag, Uitslag::kOnbekend);  // perhaps nothing is left
  EXPECT_EQ(bedrag(zaak, 0), tussen(euro(0), euro(60)));
  EXPECT_TRUE(zaak.kost(0).open.bevat({FeitSoort::kEerdereVerstrekkingen, 0}));
}

// BX-8.3.1-4: an open list; a type outside it is individual, with what it would be.
TEST(Stimulering, ACostOutsideTheList) {
  Kost anders = kost("a", "gamen", vast(90), kVoorjaar);
  anders.regeling = "stimuleringsregeling";
  const Zaak zaak(met({anders}));
  EXPECT_EQ(zaak.kost(0).uitslag, Uitslag::kBeoordeling);
  EXPECT_EQ(bedrag(zaak, 0), vast(70));
  EXPECT_EQ(zaak.regeling("stimuleringsregeling").uitslag, Uitslag::kBeoordeling);
}

// a couple without children: individual, with the indicative amount.
TEST(Stimulering, ACoupleWithoutChildren) {
  const Zaak zaak(met({kost("a", "theater", vast(90), kVoorjaar)}, gehuwd()));
  EXPECT_EQ(zaak.kost(0).uitslag, Uitslag::kBeoordeling);
  EXPECT_EQ(bedrag(zaak, 0), vast(70));
}

TEST(Stimulering, ReimbursedByOthers) {
  Kost deels = kost("a", kSport, vast(90), kVoorjaar);
  deels.vergoed_door_anderen = vast(50);
  EXPECT_EQ(bedrag(Zaak(met({deels})), 0), vast(40));
  deels.vergoed_door_anderen = vast(90);
  const Zaak alles(met({deels}));
  EXPECT_EQ(bedrag(alles, 0), vast(0));
  EXPECT_EQ(alles.kost(0).uitslag, Uitslag::kGeenRecht);
  deels.vergoed_door_anderen = tussen(euro(0), euro(60));
  const Zaak open(met({deels}));
  EXPECT_EQ(bedrag(open, 0), tussen(euro(30), euro(70)));
  EXPECT_EQ(open.kost(0).uitslag, Uitslag::kRecht);
  EXPECT_TRUE(open.kost(0).open.bevat({FeitSoort::kKostVergoed, 0}));
}

// A maximum that is reached whatever the amount is leaves nothing open.
TEST(Stimulering, AnOpenAmountAboveTheMaximum) {
  const Zaak zaak(met({kost("a", kSport, tussen(euro(70), euro(900)), kVoorjaar)}));
  EXPECT_EQ(bedrag(zaak, 0), vast(70));
  EXPECT_TRUE(zaak.kost(0).open.is_empty());
}

TEST(Stimulering, TheLastDayToApply) {
  const auto laatste = [](std::vector<Kost> kosten) {
    Huishouden h = met(std::move(kosten));
    h.peildatum = dag(2006, 2, 1);
    return Zaak(h).regeling("stimuleringsregeling").aanvragen_tot_en_met;
  };
  EXPECT_EQ(laatste({}), dag(2007, 3, 1));
  EXPECT_EQ(laatste({kost("a", kSport, vast(1), dag(2006, 1, 1))}), dag(2007, 3, 1));
  EXPECT_EQ(laatste({kost("a", kSport, vast(1), dag(2006, 1, 1)),
                     kost("b", kSport, vast(1), dag(2005, 5, 1))}),
            dag(2006, 3, 1));
}

// ---- schoolkosten ----

TEST(Schoolkosten, PerChildAndYear) {
  Huishouden h = met({kost("a", "fiets", vast(200), kVoorjaar, "kind-1"),
                      kost("b", "schooltas", vast(30), kVoorjaar, "kind-2"),
                      kost("c", "schoolkamp", vast(90), dag(2006, 2, 1), "kind-2")});
  h.kinderen->push_back(kind("kind-2", dag(1990, 1, 1)));
  const Zaak zaak(h);
  EXPECT_EQ(bedrag(zaak, 0), vast(115));
  EXPECT_EQ(bedrag(zaak, 1), vast(30));
  EXPECT_EQ(bedrag(zaak, 2), vast(85));
  EXPECT_EQ(zaak.regeling("schoolkosten-vo").bedrag, vast(230));
}

// BX-8.4-a: direct costs aren't part of it: individual, no amount, and nothing of the plafond.
TEST(Schoolkosten, DirectCosts) {
  const Zaak zaak(met({kost("a", "boeken", vast(100), kVoorjaar, "kind-1"),
                       kost("b", "fiets", vast(115), kVoorjaar, "kind-1")}));
  EXPECT_EQ(zaak.kost(0).uitslag, Uitslag::kBeoordeling);
  EXPECT_EQ(zaak.kost(0).bedrag, std::nullopt);
  EXPECT_EQ(zaak.kost(0).verwijzing, "bijzondere-bijstand");
  EXPECT_EQ(bedrag(zaak, 1), vast(115));
  EXPECT_EQ(zaak.regeling("schoolkosten-vo").bedrag, vast(115));
}

// Living at home isn't required (BX-8.4.1-3a).
TEST(Schoolkosten, AChildThatLivesElsewhere) {
  Huishouden h = met({kost("a", "fiets", vast(10), kVoorjaar, "kind-1")});
  h.kinderen->front().thuiswonend = false;
  EXPECT_EQ(Zaak(h).kost(0).uitslag, Uitslag::kRecht);
}

// one receipt, one scheme; the two plafonds are apart.
TEST(Schoolkosten, BesideTheStimuleringsregeling) {
  const Zaak zaak(
      met({kost("a", "schoolkamp", vast(150), kVoorjaar, "kind-1"),
           kost("b", "excursie-schoolreis-schoolkamp", vast(35), kVoorjaar, "kind-1")}));
  EXPECT_EQ(zaak.regeling("schoolkosten-vo").bedrag, vast(115));
  EXPECT_EQ(zaak.regeling("stimuleringsregeling").bedrag, vast(35));
}

}  // namespace
}  // namespace minima::proef
