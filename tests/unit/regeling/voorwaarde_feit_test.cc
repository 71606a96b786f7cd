// Conditions that rest on one fact of a cost: below, at and above each border, and not known. A
// fact that is taken away leaves the answer open and names that fact. Peildatum 2006-06-15.
#include <gtest/gtest.h>

#include "tests/support/proef.h"

namespace minima::proef {
namespace {

const Date kVandaag = dag(2006, 6, 15);
const Range<Date> kOoit{Date::earliest(), Date::latest()};

Wereld met(Kost k, Huishouden h = alleenstaande()) {
  h.kosten.push_back(std::move(k));
  return Wereld(std::move(h));
}

Kost een_kost() { return kost("k1", "iets", vast(10), kVandaag); }

// Open means: the fact is named, and nothing else.
void expect_open(const VoorwaardeUitkomst& uit, FeitSoort feit) {
  EXPECT_EQ(uit.oordeel, O);
  EXPECT_EQ(uit.open.lijst(), (std::vector<Feit>{{feit, 0}}));
}

// RD-3.1-b, RD-3.1-c: before the cost whatever is paid; on its day or after it while unpaid.
TEST(VoorBetaling, BeforeTheCostOrUnpaid) {
  const Voorwaarde v = voorwaarde(VoorwaardeSoort::kVoorBetaling);
  const auto uit = [&](Range<Date> datum, std::optional<bool> voldaan,
                       std::optional<bool> bewijs = std::nullopt) {
    Kost k = een_kost();
    k.datum = datum;
    k.voldaan = voldaan;
    k.betaalbewijs = bewijs;
    return met(k).toets_kost(v);
  };
  EXPECT_EQ(uit(dag(2006, 6, 16), true).oordeel, J);
  EXPECT_EQ(uit(dag(2006, 6, 16), std::nullopt).oordeel, J);
  EXPECT_EQ(uit(kVandaag, false).oordeel, J);
  EXPECT_EQ(uit(kVandaag, true).oordeel, N);
  EXPECT_EQ(uit(dag(2006, 6, 14), true).oordeel, N);
  EXPECT_EQ(uit(kVandaag, std::nullopt, true).oordeel, N);
  EXPECT_EQ(uit(kOoit, false).oordeel, J);
  expect_open(uit(kVandaag, std::nullopt), FeitSoort::kKostVoldaan);
  expect_open(uit(kVandaag, std::nullopt, false), FeitSoort::kKostVoldaan);
  expect_open(uit(kOoit, true), FeitSoort::kKostDatum);
}

TEST(Indicatie, WhatTheAdviceSays) {
  const Voorwaarde v = voorwaarde(VoorwaardeSoort::kIndicatie);
  Kost k = een_kost();
  k.indicatie = true;
  EXPECT_EQ(met(k).toets_kost(v).oordeel, J);
  k.indicatie = false;
  EXPECT_EQ(met(k).toets_kost(v).oordeel, N);
  k.indicatie.reset();
  expect_open(met(k).toets_kost(v), FeitSoort::kKostIndicatie);
}

// RD-8.2-b: one of the grounds; none is the data's bijNee.
TEST(Grond, OneOfTheGrounds) {
  Voorwaarde v = voorwaarde(VoorwaardeSoort::kGrond);
  v.gronden = {"detentie", "geslacht"};
  Kost k = een_kost();
  k.grond = "geslacht";
  EXPECT_EQ(met(k).toets_kost(v).oordeel, J);
  k.grond = "geen";
  EXPECT_EQ(met(k).toets_kost(v).oordeel, N);
  v.bij_nee = Uitslag::kBeoordeling;
  EXPECT_EQ(met(k).toets_kost(v).oordeel, B);
  k.grond.reset();
  expect_open(met(k).toets_kost(v), FeitSoort::kKostGrond);
}

Oordeel termijn(Termijn soort, int maanden, int dagen, Date begin, Op op = Op::kPeildatum,
                Date datum = kVandaag) {
  Voorwaarde v = voorwaarde(VoorwaardeSoort::kTermijnVanafFeit);
  v.termijn = soort;
  v.maanden = maanden;
  v.dagen = dagen;
  v.op = op;
  Kost k = een_kost();
  k.datum = datum;
  k.termijn_begin = Gegeven<Date>::van(begin);
  return met(k).toets_kost(v).oordeel;
}

// RD-4.13-f: from the first day up to and including two months after it.
TEST(TermijnVanafFeit, WithinTwoMonths) {
  EXPECT_EQ(termijn(Termijn::kBinnen, 2, 0, dag(2006, 6, 16)), N);
  EXPECT_EQ(termijn(Termijn::kBinnen, 2, 0, kVandaag), J);
  EXPECT_EQ(termijn(Termijn::kBinnen, 2, 0, dag(2006, 4, 15)), J);
  EXPECT_EQ(termijn(Termijn::kBinnen, 2, 0, dag(2006, 4, 14)), N);
}

// RD-4.14-d: the day itself is too late. RD-7.1-c: day 29 is the first, by the date of the cost.
TEST(TermijnVanafFeit, BeforeAndAfterTheEnd) {
  EXPECT_EQ(termijn(Termijn::kVoor, 3, 0, dag(2006, 3, 16)), J);
  EXPECT_EQ(termijn(Termijn::kVoor, 3, 0, dag(2006, 3, 15)), N);
  EXPECT_EQ(termijn(Termijn::kNa, 0, 28, dag(2006, 5, 4), Op::kKostendatum, dag(2006, 6, 1)), J);
  EXPECT_EQ(termijn(Termijn::kNa, 0, 28, dag(2006, 5, 4), Op::kKostendatum, dag(2006, 5, 31)), N);
}

TEST(TermijnVanafFeit, NoFactAndNotKnown) {
  Voorwaarde v = voorwaarde(VoorwaardeSoort::kTermijnVanafFeit);
  v.maanden = 3;
  Kost k = een_kost();
  for (const Termijn soort : {Termijn::kBinnen, Termijn::kVoor, Termijn::kNa}) {
    v.termijn = soort;
    k.termijn_begin = {};
    expect_open(met(k).toets_kost(v), FeitSoort::kKostTermijnBegin);
    k.termijn_begin = Gegeven<Date>::geen();
    EXPECT_EQ(met(k).toets_kost(v).oordeel, soort == Termijn::kVoor ? J : N);
  }
  v.termijn = Termijn::kNa;
  v.op = Op::kKostendatum;
  k.termijn_begin = Gegeven<Date>::van(dag(2006, 5, 1));
  k.datum = kOoit;
  expect_open(met(k).toets_kost(v), FeitSoort::kKostDatum);
}

// RD-4.13-b and RD-7.1-d: both bounds are inclusive.
TEST(Aantallen, BothBoundsAreInclusive) {
  Voorwaarde duur = voorwaarde(VoorwaardeSoort::kDuur);
  duur.minstens = 1;
  duur.hoogstens = 12;
  Kost k = een_kost();
  for (const auto& [maanden, oordeel] : std::vector<std::pair<Range<int>, Oordeel>>{
           {0, N}, {1, J}, {12, J}, {13, N}, {{2, 12}, J}}) {
    k.duur_maanden = maanden;
    EXPECT_EQ(met(k).toets_kost(duur).oordeel, oordeel);
  }
  k.duur_maanden = {12, 13};
  expect_open(met(k).toets_kost(duur), FeitSoort::kKostDuurMaanden);
  Voorwaarde zones = voorwaarde(VoorwaardeSoort::kOvZones);
  zones.minstens = 3;
  k.ov_zones = 2;
  EXPECT_EQ(met(k).toets_kost(zones).oordeel, N);
  k.ov_zones = 3;
  EXPECT_EQ(met(k).toets_kost(zones).oordeel, J);
  k.ov_zones = {2, 3};
  expect_open(met(k).toets_kost(zones), FeitSoort::kKostOvZones);
}

// RD-4.1-i: under 23 and above the limit, without a ground.
TEST(Huurgrens, BelowAnAgeAndWithoutAGround) {
  Voorwaarde v = voorwaarde(VoorwaardeSoort::kHuurgrens);
  v.tot = 23;
  v.wie = Wie::kVolwassenen;
  v.gronden = {"eerder-hoger-inkomen"};
  const auto oordeel = [&](Date geboortedag, std::optional<bool> boven,
                           std::optional<std::string> grond) {
    Huishouden h = alleenstaande();
    h.aanvrager = geboren(geboortedag);
    Kost k = een_kost();
    k.boven_huurgrens = boven;
    k.grond = grond;
    return met(k, h).toets_kost(v).oordeel;
  };
  const Date pas23 = dag(1983, 6, 15);
  const Date bijna23 = dag(1983, 6, 16);
  EXPECT_EQ(oordeel(pas23, true, "geen"), J);
  EXPECT_EQ(oordeel(bijna23, true, "geen"), N);
  EXPECT_EQ(oordeel(bijna23, false, std::nullopt), J);
  EXPECT_EQ(oordeel(bijna23, true, "eerder-hoger-inkomen"), J);
  EXPECT_EQ(oordeel(bijna23, std::nullopt, "geen"), O);
  EXPECT_EQ(oordeel(bijna23, true, std::nullopt), O);
  EXPECT_EQ(oordeel(pas23, std::nullopt, std::nullopt), J);
}

// A couple is too young only when both are; without an age the limit holds for everybody.
TEST(Huurgrens, CouplesAndAllAges) {
  Voorwaarde v = voorwaarde(VoorwaardeSoort::kHuurgrens);
  v.tot = 23;
  v.wie = Wie::kVolwassenen;
  Huishouden h = gehuwd();
  h.aanvrager = geboren(dag(1990, 1, 1));
  h.partner = Gegeven<Persoon>::van(geboren(dag(1983, 6, 15)));
  Kost k = een_kost();
  k.boven_huurgrens = true;
  EXPECT_EQ(met(k, h).toets_kost(v).oordeel, J);
  v.wie = Wie::kAanvrager;
  EXPECT_EQ(met(k, h).toets_kost(v).oordeel, N);
  v.tot.reset();
  EXPECT_EQ(met(k).toets_kost(v).oordeel, N);
  k.boven_huurgrens.reset();
  expect_open(met(k).toets_kost(v), FeitSoort::kKostBovenHuurgrens);
}

// RD-4.9-d: three whole months of pregnancy; up to and including six months after the birth, a
// shorter month's last day.
TEST(ZwangerschapOfGeboorte, FromThreeMonthsToHalfAYearAfter) {
  Voorwaarde v = voorwaarde(VoorwaardeSoort::kZwangerschapOfGeboorte);
  v.minstens = 3;
  v.maanden = 6;
  Kost k = een_kost();
  for (const auto& [maanden, oordeel] : std::vector<std::pair<int, Oordeel>>{{2, N}, {3, J}}) {
    k.zwangerschapsmaanden = maanden;
    EXPECT_EQ(met(k).toets_kost(v).oordeel, oordeel);
  }
  k.zwangerschapsmaanden = {2, 3};
  expect_open(met(k).toets_kost(v), FeitSoort::kKostZwangerschapsmaanden);
  k.persoon.reset();
  expect_open(met(k).toets_kost(v), FeitSoort::kKostPersoon);
  k.persoon = "kind-1";
  const auto geboorte = [&](Date geboortedag, Date peildatum) {
    Huishouden h = alleenstaande();
    h.peildatum = peildatum;
    h.kinderen = {kind("kind-1", geboortedag)};
    return met(k, h).toets_kost(v).oordeel;
  };
  EXPECT_EQ(geboorte(dag(2005, 12, 15), kVandaag), J);
  EXPECT_EQ(geboorte(dag(2005, 12, 14), kVandaag), N);
  EXPECT_EQ(geboorte(dag(2005, 8, 31), dag(2006, 2, 28)), J);
  EXPECT_EQ(geboorte(dag(2005, 8, 31), dag(2006, 3, 1)), N);
  // A child nobody has told of yet: the list is asked for.
  Huishouden zonder = alleenstaande();
  zonder.kinderen.emplace();
  expect_open(met(k, zonder).toets_kost(v), FeitSoort::kKinderen);
}

// RD-7.1-g, RD-8.3-c, RD-6.1-e.
TEST(NietsAnders, TransportReimbursementAndReduction) {
  Kost k = een_kost();
  const Voorwaarde vervoer = voorwaarde(VoorwaardeSoort::kOpenbaarVervoer);
  expect_open(met(k).toets_kost(vervoer), FeitSoort::kKostKilometers);
  k.kilometers = Gegeven<Range<int>>::geen();
  EXPECT_EQ(met(k).toets_kost(vervoer).oordeel, J);
  k.kilometers = Gegeven<Range<int>>::van({0, 5});
  EXPECT_EQ(met(k).toets_kost(vervoer).oordeel, N);
  const Voorwaarde niets = voorwaarde(VoorwaardeSoort::kNietVergoed);
  k.vergoed_door_anderen = Money();
  EXPECT_EQ(met(k).toets_kost(niets).oordeel, J);
  k.vergoed_door_anderen = Money::cents(1);
  EXPECT_EQ(met(k).toets_kost(niets).oordeel, N);
  k.vergoed_door_anderen = {Money(), Money::cents(1)};
  expect_open(met(k).toets_kost(niets), FeitSoort::kKostVergoed);
  const Voorwaarde benut = voorwaarde(VoorwaardeSoort::kVerlagingBenut);
  k.mogelijke_verlaging = Money();
  EXPECT_EQ(met(k).toets_kost(benut).oordeel, J);
  k.mogelijke_verlaging = Money::cents(1);
  EXPECT_EQ(met(k).toets_kost(benut).oordeel, N);
  k.mogelijke_verlaging = unknown_amount();
  expect_open(met(k).toets_kost(benut), FeitSoort::kKostMogelijkeVerlaging);
}

// RD-6.3-b: the costs of one person in one calendar year together, 50.00 included.
TEST(MinimumKosten, OfOnePersonInOneYear) {
  Voorwaarde v = voorwaarde(VoorwaardeSoort::kMinimumKosten);
  v.bedrag = euro(50);
  const auto oordeel = [&](Range<Money> eerste, Range<Money> tweede, Date datum,
                           std::optional<std::string> persoon) {
    Huishouden h = alleenstaande();
    h.kosten = {een_kost(), een_kost()};
    h.kosten[0].bedrag = eerste;
    h.kosten[1].bedrag = tweede;
    h.kosten[1].datum = datum;
    h.kosten[1].persoon = persoon;
    return Wereld(std::move(h)).toets_kost(v).oordeel;
  };
  EXPECT_EQ(oordeel(vast(49, 99), vast(0, 1), kVandaag, "aanvrager"), J);
  EXPECT_EQ(oordeel(vast(49, 99), vast(0), kVandaag, "aanvrager"), N);
  EXPECT_EQ(oordeel(vast(30), vast(30), kVandaag, "partner"), N);
  EXPECT_EQ(oordeel(vast(30), vast(30), dag(2005, 12, 31), "aanvrager"), N);
  EXPECT_EQ(oordeel(vast(30), vast(30), kVandaag, std::nullopt), O);
  EXPECT_EQ(oordeel({euro(49), euro(50)}, vast(0), kVandaag, "aanvrager"), O);
}

}  // namespace
}  // namespace minima::proef
