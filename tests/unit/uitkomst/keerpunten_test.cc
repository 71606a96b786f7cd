// The days on which something a rule looks at changes, one kind of rule at a time. Peildatum
// 2006-06-15; the policy runs to 2015-10-01, and five years are looked ahead.
#include <gtest/gtest.h>

#include "calc/uitkomst/omslag.h"
#include "tests/support/proef.h"

namespace minima::proef {
namespace {

using Dagen = std::vector<std::pair<Date, std::string_view>>;

// One scheme "r" with these conditions.
Regeling met(std::vector<Voorwaarde> voorwaarden) {
  Regeling result;
  result.id = "r";
  result.voorwaarden = std::move(voorwaarden);
  return result;
}

Dagen dagen(const Huishouden& h, const Regeling& regeling, Landelijk tabel = wwb()) {
  Beleid b = beleid();
  b.regelingen = {regeling};
  Beleidsbestand bestand;
  bestand.voeg_toe(std::move(tabel));
  bestand.voeg_toe(std::move(b));
  Dagen result;
  for (const Keerpunt& k : keerpunten(h, bestand.geldend(h.gemeente, h.peildatum), bestand)) {
    result.emplace_back(k.datum, k.reden);
  }
  return result;
}

Huishouden huishouden() {
  Huishouden h = alleenstaande();
  h.gemeente = beleid().gemeente;
  return h;
}

TEST(Keerpunten, NothingChangesByItself) { EXPECT_EQ(dagen(huishouden(), met({})), Dagen{}); }

// 18 and 21 whatever the policy says (arts 4, 20, 21), and the ages of its conditions; the AOW age
// of the table.
TEST(Keerpunten, Birthdays) {
  Huishouden h = huishouden();
  h.kinderen->push_back(kind("kind-1", dag(1989, 7, 2)));
  h.partner = Gegeven<Persoon>::van(geboren(dag(1944, 8, 3)));
  Voorwaarde leeftijd = voorwaarde(VoorwaardeSoort::kLeeftijd);
  leeftijd.vanaf = 19;
  leeftijd.tot = 20;
  const Dagen alle = {{dag(2007, 7, 2), "verjaardag"},
                      {dag(2008, 7, 2), "verjaardag"},
                      {dag(2009, 7, 2), "verjaardag"},
                      {dag(2009, 8, 3), "verjaardag"},
                      {dag(2010, 7, 2), "verjaardag"}};
  EXPECT_EQ(dagen(h, met({leeftijd})), alle);
  Landelijk later = wwb();
  later.aow_leeftijd = AowLeeftijd{66, 3};
  EXPECT_EQ(dagen(h, met({}), later), (Dagen{{dag(2007, 7, 2), "verjaardag"},
                                             {dag(2010, 7, 2), "verjaardag"},
                                             {dag(2010, 11, 3), "verjaardag"}}));
  h.kinderen->front().persoon = onbekend_geboren();
  h.partner = Gegeven<Persoon>::geen();
  EXPECT_EQ(dagen(h, met({leeftijd})), Dagen{});
}

// Conditions of a route count like those of the scheme.
TEST(Keerpunten, ConditionsOfARoute) {
  Huishouden h = huishouden();
  h.kinderen->push_back(kind("kind-1", dag(1990, 7, 2)));
  Voorwaarde een = voorwaarde(VoorwaardeSoort::kLeeftijd), twee = een;
  een.vanaf = 17;
  twee.vanaf = 19;
  Regeling regeling = met({});
  Route& route = regeling.routes.emplace_back();
  route.wanneer = {een};
  route.voorwaarden = {twee};
  EXPECT_EQ(dagen(h, regeling), (Dagen{{dag(2007, 7, 2), "verjaardag"},
                                       {dag(2008, 7, 2), "verjaardag"},
                                       {dag(2009, 7, 2), "verjaardag"}}));
}

// 34 months up to June at 100 % are months at 115 % too; at 120 % they say nothing of 115 %.
TEST(Keerpunten, MonthsOfLowIncome) {
  Voorwaarde laag = voorwaarde(VoorwaardeSoort::kLaagInkomen);
  laag.procent = Rate::percent(115);
  laag.maanden = 36;
  const auto bij = [&](Rate procent, Range<int> maanden) {
    Huishouden h = huishouden();
    h.laag_inkomen.emplace({LaagInkomen{procent, maanden}});
    return dagen(h, met({laag}));
  };
  const Dagen augustus = {{dag(2006, 8, 1), "maanden-laag-inkomen"}};
  EXPECT_EQ(bij(Rate::percent(100), 34), augustus);
  EXPECT_EQ(bij(Rate::percent(115), 34), augustus);
  EXPECT_EQ(bij(Rate::percent(120), 34), Dagen{});
  EXPECT_EQ(bij(Rate::percent(115), 36), Dagen{});
  EXPECT_EQ(bij(Rate::percent(115), {33, 34}), Dagen{});
}

TEST(Keerpunten, EarlierGrants) {
  Huishouden h = huishouden();
  h.eerdere_verstrekkingen->push_back(verstrekt("r", "s", euro(1), dag(2006, 2, 1)));
  h.eerdere_verstrekkingen->push_back(verstrekt("ander", "s", euro(1), dag(2006, 3, 1)));
  h.eerdere_verstrekkingen->push_back(verstrekt("r", "s", euro(1), dag(2006, 4, 1)));
  h.eerdere_verstrekkingen->back().datum = Range<Date>(dag(2006, 4, 1), dag(2006, 5, 1));
  Voorwaarde v = voorwaarde(VoorwaardeSoort::kNietEerder);
  v.maanden = 12;
  EXPECT_EQ(dagen(h, met({v})), (Dagen{{dag(2007, 2, 1), "weer-mogelijk"}}));
  v.soort = VoorwaardeSoort::kNietEerderInTijdvak;
  EXPECT_EQ(dagen(h, met({v})), (Dagen{{dag(2007, 2, 1), "weer-mogelijk"}}));
  v.grensdag_telt = true;  // exactly twelve months ago stands in the way too
  EXPECT_EQ(dagen(h, met({v})), (Dagen{{dag(2007, 2, 2), "weer-mogelijk"}}));
  v.venster = Venster::kKalenderjaar;
  EXPECT_EQ(dagen(h, met({v})), (Dagen{{dag(2007, 1, 1), "nieuw-kalenderjaar"}}));
  v.venster = Venster::kOoit;
  EXPECT_EQ(dagen(h, met({v})), Dagen{});
}

// "Up to and including" so many months after it: the day after is free.
TEST(Keerpunten, ThePast) {
  Huishouden h = huishouden();
  h.aanvrager.opleiding_afgerond = Gegeven<Date>::van(dag(2006, 3, 10));
  Maatregel maatregel;
  maatregel.datum = dag(2006, 4, 20);
  h.maatregelen = {Maatregel{}, maatregel};
  Voorwaarde v = voorwaarde(VoorwaardeSoort::kOpleiding);
  v.maanden = 6;
  EXPECT_EQ(dagen(h, met({v})), (Dagen{{dag(2006, 9, 11), "weer-mogelijk"}}));
  v.soort = VoorwaardeSoort::kMaatregel;
  EXPECT_EQ(dagen(h, met({v})), (Dagen{{dag(2006, 10, 21), "weer-mogelijk"}}));
  v.soort = VoorwaardeSoort::kAanvraagperiode;
  EXPECT_EQ(dagen(h, met({v})), Dagen{});
  v.tot_en_met = dag(2006, 12, 31);
  EXPECT_EQ(dagen(h, met({v})), (Dagen{{dag(2007, 1, 1), "termijn-voorbij"}}));
  v.soort = VoorwaardeSoort::kInwoner;  // of another kind it says nothing
  EXPECT_EQ(dagen(h, met({v})), Dagen{});
}

TEST(Keerpunten, CostsOfLaterAndTheTermToApply) {
  Huishouden h = huishouden();
  h.kosten = {kost("a", "s", vast(1), dag(2006, 7, 1)), kost("b", "s", vast(1), dag(2006, 5, 1)),
              kost("c", "s", vast(1), dag(2006, 8, 1))};
  h.kosten[2].datum = Range<Date>(dag(2006, 8, 1), dag(2006, 9, 1));
  EXPECT_EQ(dagen(h, met({voorwaarde(VoorwaardeSoort::kKostenGemaakt)})),
            (Dagen{{dag(2006, 7, 1), "kosten-gemaakt"}}));
  Voorwaarde termijn = voorwaarde(VoorwaardeSoort::kAanvraagtermijn);
  termijn.maand = 3;  // up to and including 1 March of the year after the cost
  termijn.dag = 1;
  EXPECT_EQ(dagen(h, met({termijn})), (Dagen{{dag(2007, 3, 2), "termijn-voorbij"}}));
}

TEST(Keerpunten, ASchoolYear) {
  Voorwaarde kind = voorwaarde(VoorwaardeSoort::kKind);
  EXPECT_EQ(dagen(huishouden(), met({kind})), Dagen{});
  kind.maand = 1;
  kind.dag = 2;
  EXPECT_EQ(dagen(huishouden(), met({kind})), (Dagen{{dag(2007, 1, 2), "nieuw-schooljaar"}}));
  kind.maand = 5;
  kind.dag = 1;
  EXPECT_EQ(dagen(huishouden(), met({kind})), (Dagen{{dag(2007, 5, 1), "nieuw-schooljaar"}}));
}

TEST(Keerpunten, ThePeriodOfAPlafond) {
  Huishouden h = huishouden();
  h.eerdere_verstrekkingen->push_back(verstrekt("r", "s", euro(1), dag(2005, 12, 1)));
  const auto bij = [&](Tijdvak tijdvak) {
    Regeling regeling = met({});
    Plafond plafond;
    plafond.bedrag = euro(100);
    plafond.tijdvak = tijdvak;
    plafond.maanden = 36;
    regeling.routes.emplace_back().hoogte.plafond = plafond;
    return dagen(h, regeling);
  };
  EXPECT_EQ(bij(Tijdvak::kKalenderjaar), (Dagen{{dag(2007, 1, 1), "nieuw-kalenderjaar"}}));
  EXPECT_EQ(bij(Tijdvak::kVanafEersteAanvraag), (Dagen{{dag(2008, 12, 1), "tijdvak-voorbij"}}));
  EXPECT_EQ(bij(Tijdvak::kSchoolloopbaan), Dagen{});
  EXPECT_EQ(bij(Tijdvak::kNietGevonden), Dagen{});
  h.eerdere_verstrekkingen.reset();
  EXPECT_EQ(bij(Tijdvak::kVanafEersteAanvraag), Dagen{});
}

TEST(Keerpunten, ADocumentAndADraagkrachtperiode) {
  Huishouden h = huishouden();
  h.identiteitsbewijzen->push_back(
      {"aanvrager", DocumentSoort::kIdentiteitskaart, dag(2006, 12, 31)});
  h.identiteitsbewijzen->push_back({"aanvrager", DocumentSoort::kGeen, std::nullopt});
  h.draagkrachtperiode.emplace().begin = dag(2006, 3, 1);
  const int maanden = beleid().draagkracht->periode_maanden;
  EXPECT_EQ(maanden, 12);  // Boxmeer 7.2.5
  EXPECT_EQ(dagen(h, met({})), (Dagen{{dag(2007, 1, 1), "document-verlopen"},
                                      {dag(2007, 3, 1), "draagkrachtperiode-voorbij"}}));
}

// Today isn't ahead; five years on is, a day more isn't. One reason for one day: the first named.
TEST(Keerpunten, HowFarAhead) {
  const auto bij = [](std::vector<Date> geldig) {
    Huishouden h = huishouden();
    for (const Date tot : geldig) {
      h.identiteitsbewijzen->push_back({"aanvrager", DocumentSoort::kPaspoort, tot});
    }
    return dagen(h, met({}));
  };
  EXPECT_EQ(bij({dag(2006, 6, 14)}), Dagen{});
  EXPECT_EQ(bij({dag(2006, 6, 15)}), (Dagen{{dag(2006, 6, 16), "document-verlopen"}}));
  EXPECT_EQ(bij({dag(2011, 6, 14)}), (Dagen{{dag(2011, 6, 15), "document-verlopen"}}));
  EXPECT_EQ(bij({dag(2011, 6, 15)}), Dagen{});
  EXPECT_EQ(
      bij({dag(2008, 1, 1), dag(2007, 1, 1), dag(2007, 1, 1)}),
      (Dagen{{dag(2007, 1, 2), "document-verlopen"}, {dag(2008, 1, 2), "document-verlopen"}}));
}

TEST(Keerpunten, ANormTableThatIsKnownAlready) {
  const Huishouden h = huishouden();
  Beleidsbestand bestand;
  Landelijk eerst = wwb(), dan = wwb();
  eerst.geldig_tot = dan.geldig_vanaf = dag(2006, 7, 1);
  bestand.voeg_toe(eerst);
  bestand.voeg_toe(dan);
  bestand.voeg_toe(beleid());
  const auto lijst = keerpunten(h, bestand.geldend(h.gemeente, h.peildatum), bestand);
  ASSERT_EQ(lijst.size(), 1U);
  EXPECT_EQ(lijst[0].datum, dag(2006, 7, 1));
  EXPECT_EQ(lijst[0].reden, "nieuwe-normen");
}

}  // namespace
}  // namespace minima::proef
