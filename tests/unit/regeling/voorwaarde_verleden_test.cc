// Conditions of the household's form and past: below, at and above each border, and not known.
// Peildatum 2006-06-15.
#include <gtest/gtest.h>

#include "tests/support/proef.h"

namespace minima::proef {
namespace {

VoorwaardeUitkomst toets(const Voorwaarde& v, Huishouden h) {
  return Wereld(std::move(h)).toets(v);
}

void expect_open(const VoorwaardeUitkomst& uit, FeitSoort feit) {
  EXPECT_EQ(uit.oordeel, O);
  EXPECT_EQ(uit.open.lijst(), (std::vector<Feit>{{feit, 0}}));
}

TEST(Huishoudvorm, OneOfTheForms) {
  Voorwaarde v = voorwaarde(VoorwaardeSoort::kHuishoudvorm);
  v.vormen = {Huishoudvorm::kAlleenstaande, Huishoudvorm::kAlleenstaandeOuder};
  EXPECT_EQ(toets(v, alleenstaande()).oordeel, J);
  EXPECT_EQ(toets(v, alleenstaande_ouder()).oordeel, J);
  EXPECT_EQ(toets(v, gehuwd()).oordeel, N);
}

TEST(Zorgverzekering, WithOrWithout) {
  Voorwaarde v = voorwaarde(VoorwaardeSoort::kZorgverzekering);
  Huishouden h = alleenstaande();
  expect_open(toets(v, h), FeitSoort::kGemeentepolis);
  for (const bool heeft : {true, false}) {
    h.gemeentepolis = heeft;
    for (const bool nodig : {true, false}) {
      v.verzekerd = nodig;
      EXPECT_EQ(toets(v, h).oordeel, heeft == nodig ? J : N);
    }
  }
}

// RD-iit.5-a, RD-iit.5-b: exactly twelve months ago is within them; the peildatum isn't.
TEST(Opleiding, NoneNowAndNoneInTwelveMonths) {
  Voorwaarde v = voorwaarde(VoorwaardeSoort::kOpleiding);
  v.maanden = 12;
  const auto uit = [&](std::optional<bool> studeert, Gegeven<Date> afgerond) {
    Huishouden h = alleenstaande();
    h.aanvrager.studeert = studeert;
    h.aanvrager.opleiding_afgerond = afgerond;
    return toets(v, h);
  };
  const auto op = [](Date d) { return Gegeven<Date>::van(d); };
  EXPECT_EQ(uit(false, Gegeven<Date>::geen()).oordeel, J);
  EXPECT_EQ(uit(true, Gegeven<Date>::geen()).oordeel, N);
  EXPECT_EQ(uit(false, op(dag(2005, 6, 14))).oordeel, J);
  EXPECT_EQ(uit(false, op(dag(2005, 6, 15))).oordeel, N);
  EXPECT_EQ(uit(false, op(dag(2006, 6, 14))).oordeel, N);
  EXPECT_EQ(uit(false, op(dag(2006, 6, 15))).oordeel, J);
  EXPECT_EQ(uit(true, {}).oordeel, N);
  EXPECT_EQ(uit(std::nullopt, op(dag(2006, 6, 14))).oordeel, N);
  expect_open(uit(std::nullopt, Gegeven<Date>::geen()), FeitSoort::kAanvragerStudeert);
  expect_open(uit(false, {}), FeitSoort::kAanvragerOpleidingAfgerond);
}

// RD-iit.5-c: 100 % in the twelve months before; 99 % isn't 100 %, a warning isn't a reduction.
TEST(MaatregelVanHonderd, InTwelveMonths) {
  Voorwaarde v = voorwaarde(VoorwaardeSoort::kMaatregel);
  v.procent = Rate::percent(100);
  v.maanden = 12;
  const auto uit = [&](std::optional<MaatregelSoort> soort, std::optional<Range<int>> procent,
                       std::optional<Date> datum) {
    Huishouden h = alleenstaande();
    Maatregel m;
    m.soort = soort;
    m.procent = procent;
    m.datum = datum;
    h.maatregelen = {m};
    return toets(v, h);
  };
  constexpr auto kVerlaging = MaatregelSoort::kVerlaging;
  EXPECT_EQ(uit(kVerlaging, 100, dag(2005, 6, 14)).oordeel, J);
  EXPECT_EQ(uit(kVerlaging, 100, dag(2005, 6, 15)).oordeel, N);
  EXPECT_EQ(uit(kVerlaging, 100, dag(2006, 6, 14)).oordeel, N);
  EXPECT_EQ(uit(kVerlaging, 100, dag(2006, 6, 15)).oordeel, J);
  EXPECT_EQ(uit(kVerlaging, 99, dag(2006, 6, 14)).oordeel, J);
  EXPECT_EQ(uit(MaatregelSoort::kWaarschuwing, std::nullopt, std::nullopt).oordeel, J);
  EXPECT_EQ(uit(kVerlaging, 99, std::nullopt).oordeel, J);
  expect_open(uit(kVerlaging, 100, std::nullopt), FeitSoort::kMaatregelen);
  expect_open(uit(kVerlaging, std::nullopt, dag(2006, 6, 14)), FeitSoort::kMaatregelen);
  expect_open(uit(std::nullopt, 100, dag(2006, 6, 14)), FeitSoort::kMaatregelen);
  Huishouden onbekend = alleenstaande();
  onbekend.maatregelen.reset();
  expect_open(toets(v, onbekend), FeitSoort::kMaatregelen);
}

TEST(VorigeRegeling, HadARight) {
  const Voorwaarde v = voorwaarde(VoorwaardeSoort::kVorigeRegeling);
  Huishouden h = alleenstaande();
  expect_open(toets(v, h), FeitSoort::kRechtInkomenstoeslag2024);
  h.recht_inkomenstoeslag_2024 = true;
  EXPECT_EQ(toets(v, h).oordeel, J);
  h.recht_inkomenstoeslag_2024 = false;
  EXPECT_EQ(toets(v, h).oordeel, N);
}

TEST(Aanvraagperiode, BothDaysBelongToIt) {
  Voorwaarde v = voorwaarde(VoorwaardeSoort::kAanvraagperiode);
  v.sinds = dag(2006, 6, 15);
  v.tot_en_met = dag(2006, 12, 31);
  const auto op = [&](Date peildatum) {
    Huishouden h = alleenstaande();
    h.peildatum = peildatum;
    return toets(v, h).oordeel;
  };
  EXPECT_EQ(op(dag(2006, 6, 14)), N);
  EXPECT_EQ(op(dag(2006, 6, 15)), J);
  EXPECT_EQ(op(dag(2006, 12, 31)), J);
  EXPECT_EQ(op(dag(2007, 1, 1)), N);
}

// RD-iit.3-a: 36 months at 105 %, whatever the income is now.
Huishouden laag(Range<Money> nu, int procent, Range<int> maanden) {
  Huishouden h = alleenstaande();
  h.inkomen = {inkomen(nu)};
  h.laag_inkomen = {{Rate::percent(procent), maanden}};
  return h;
}

TEST(Referteperiode, OnlyTheMonthsBefore) {
  Voorwaarde v = voorwaarde(VoorwaardeSoort::kReferteperiode);
  v.procent = Rate::percent(105);
  v.maanden = 36;
  EXPECT_EQ(toets(v, laag(vast(1200), 105, 35)).oordeel, N);
  EXPECT_EQ(toets(v, laag(vast(1200), 105, 36)).oordeel, J);
  EXPECT_EQ(toets(v, laag(vast(1200), 100, 36)).oordeel, J);
  EXPECT_EQ(toets(v, laag(vast(1200), 106, 35)).oordeel, N);
  expect_open(toets(v, laag(vast(1200), 106, 36)), FeitSoort::kLaagInkomen);
  expect_open(toets(v, laag(vast(1200), 100, 35)), FeitSoort::kLaagInkomen);
  Huishouden onbekend = laag(vast(1200), 105, 36);
  onbekend.laag_inkomen.reset();
  expect_open(toets(v, onbekend), FeitSoort::kLaagInkomen);
}

// RD-iit.6-a: N = 1000.00; above 130 % now, or no 36 months at 105 %.
TEST(InkomenTeHoog, NowOrBefore) {
  Voorwaarde v = voorwaarde(VoorwaardeSoort::kInkomenTeHoog);
  v.procent = Rate::percent(130);
  v.referte_procent = Rate::percent(105);
  v.maanden = 36;
  EXPECT_EQ(toets(v, laag(vast(1300), 105, 36)).oordeel, N);
  EXPECT_EQ(toets(v, laag(vast(1300, 1), 105, 36)).oordeel, J);
  EXPECT_EQ(toets(v, laag(vast(1300), 105, 35)).oordeel, J);
  EXPECT_EQ(toets(v, laag({euro(1300), euro(1301)}, 105, 35)).oordeel, J);
  EXPECT_EQ(toets(v, laag({euro(1300), euro(1301)}, 105, 36)).oordeel, O);
}

EerdereVerstrekking eerder(Range<Date> datum) {
  EerdereVerstrekking e;
  e.datum = datum;
  return e;
}

Oordeel na(const Voorwaarde& v, std::vector<EerdereVerstrekking> lijst) {
  Huishouden h = alleenstaande();
  h.eerdere_verstrekkingen = std::move(lijst);
  h.kosten = {kost("k1", "huur", vast(10), dag(2006, 6, 15))};
  return Wereld(std::move(h)).toets_kost(v).oordeel;
}

// RD-4.13-c: exactly five years ago stands in the way, where the data says so.
TEST(NietEerderInTijdvak, FiveYears) {
  Voorwaarde v = voorwaarde(VoorwaardeSoort::kNietEerderInTijdvak);
  v.maanden = 60;
  v.grensdag_telt = true;
  EXPECT_EQ(na(v, {}), J);
  EXPECT_EQ(na(v, {eerder(dag(2001, 6, 14))}), J);
  EXPECT_EQ(na(v, {eerder(dag(2001, 6, 15))}), N);
  EXPECT_EQ(na(v, {eerder(dag(2006, 6, 14))}), N);
  EXPECT_EQ(na(v, {eerder({dag(2001, 6, 14), dag(2001, 6, 15)})}), O);
  v.grensdag_telt = false;
  EXPECT_EQ(na(v, {eerder(dag(2001, 6, 15))}), J);
}

// RD-iit.4-a and RD-6.3-a: of the same calendar year, of the same person.
TEST(NietEerderInTijdvak, CalendarYearAndPerson) {
  Voorwaarde v = voorwaarde(VoorwaardeSoort::kNietEerderInTijdvak);
  v.venster = Venster::kKalenderjaar;
  EXPECT_EQ(na(v, {eerder(dag(2005, 12, 31))}), J);
  EXPECT_EQ(na(v, {eerder(dag(2006, 1, 1))}), N);
  EXPECT_EQ(na(v, {eerder({dag(2005, 12, 31), dag(2006, 1, 1)})}), O);
  v.per_persoon = true;
  EerdereVerstrekking e = eerder(dag(2006, 1, 1));
  EXPECT_EQ(na(v, {e}), O);
  e.persoon = "partner";
  EXPECT_EQ(na(v, {e}), J);
  e.persoon = "aanvrager";
  EXPECT_EQ(na(v, {e}), N);
}

// RD-4.12-b: one earlier year of rent is allowed, two aren't; another type doesn't count.
TEST(NietEerderInTijdvak, SoOftenForTheSameType) {
  Voorwaarde v = voorwaarde(VoorwaardeSoort::kNietEerderInTijdvak);
  v.venster = Venster::kOoit;
  v.hoogstens_eerder = 1;
  v.zelfde_soort = true;
  EerdereVerstrekking huur = eerder(dag(1990, 1, 1));
  huur.soort = "huur";
  EerdereVerstrekking borg = huur;
  borg.soort = "borg";
  EXPECT_EQ(na(v, {huur, borg, borg}), J);
  EXPECT_EQ(na(v, {huur, huur}), N);
  EXPECT_EQ(na(v, {huur, eerder(dag(1990, 1, 1))}), O);
  Huishouden onbekend = alleenstaande();
  onbekend.eerdere_verstrekkingen.reset();
  onbekend.kosten = {kost("k1", "huur", vast(10), dag(2006, 6, 15))};
  const VoorwaardeUitkomst uit = Wereld(std::move(onbekend)).toets_kost(v);
  expect_open(uit, FeitSoort::kEerdereVerstrekkingen);
}

// RD-1.1-e, RD-iit.4-b: one adult of that age is enough, or all must be; below the AOW age of 65.
TEST(LeeftijdVanVolwassenen, OneOrAll) {
  Voorwaarde een = voorwaarde(VoorwaardeSoort::kLeeftijd);
  een.wie = Wie::kEenVolwassene;
  een.vanaf = 18;
  een.tot = 21;
  Huishouden h = gehuwd();
  h.partner = Gegeven<Persoon>::van(geboren(dag(1985, 6, 16)));
  EXPECT_EQ(toets(een, h).oordeel, J);
  h.partner = Gegeven<Persoon>::van(geboren(dag(1985, 6, 15)));
  EXPECT_EQ(toets(een, h).oordeel, N);
  Voorwaarde alle = voorwaarde(VoorwaardeSoort::kLeeftijd);
  alle.wie = Wie::kVolwassenen;
  alle.vanaf = 21;
  EXPECT_EQ(toets(alle, h).oordeel, J);
  h.partner = Gegeven<Persoon>::van(geboren(dag(1985, 6, 16)));
  EXPECT_EQ(toets(alle, h).oordeel, N);
}

}  // namespace
}  // namespace minima::proef
