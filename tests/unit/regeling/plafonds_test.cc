// Ceilings as a short overview of policy gives them: between two amounts, per person and month,
// with a period that isn't told, on one of two routes, and an asset limit of the municipality's
// own. Peildatum 2006-06-15, N = 1000.00.
#include <gtest/gtest.h>

#include "tests/support/proef.h"

namespace minima::proef {
namespace {

// One scheme "r" with cost type "s", left to judgement, that pays the cost.
Beleid met(Kostensoort soort, std::optional<Plafond> plafond = std::nullopt) {
  soort.id = "s";
  Regeling regeling;
  regeling.id = "r";
  regeling.per = "jaar";
  regeling.kostensoorten.push_back(std::move(soort));
  Route route;
  route.id = "om-niet";
  route.vorm = "om-niet";
  route.uitslag = Uitslag::kBeoordeling;
  route.hoogte.plafond = std::move(plafond);
  regeling.routes.push_back(std::move(route));
  Beleid result = beleid();
  result.regelingen.push_back(std::move(regeling));
  return result;
}

Plafond plafond(Money bedrag, Tijdvak tijdvak, Eenheid eenheid = Eenheid::kPersoon) {
  Plafond result;
  result.bedrag = bedrag;
  result.tijdvak = tijdvak;
  result.eenheid = eenheid;
  return result;
}

Huishouden vraagt(std::vector<Kost> kosten) {
  Huishouden h = alleenstaande();
  h.kosten = std::move(kosten);
  return h;
}

Kost van(std::int64_t euros) { return kost("k", "s", vast(euros), dag(2006, 6, 1)); }

// A cost of 300.00 on a day nobody knows, at most 100.00 a person a calendar year; with `anders`
// beside it.
Zaak zonder_datum(std::vector<Kost> anders, std::optional<std::vector<EerdereVerstrekking>> eerder,
                  Eenheid eenheid = Eenheid::kPersoon) {
  Kost k = van(300);
  k.datum = Range<Date>(Date::earliest(), Date::latest());
  anders.insert(anders.begin(), k);
  Huishouden h = vraagt(std::move(anders));
  h.eerdere_verstrekkingen = std::move(eerder);
  return Zaak(std::move(h), met({}, plafond(euro(100), Tijdvak::kKalenderjaar, eenheid)));
}

EerdereVerstrekking eerdere(const std::string& persoon) {
  return verstrekt("r", "s", euro(60), dag(2005, 3, 1), persoon);
}

bool vraagt_naar_datum(const Zaak& zaak) {
  return zaak.kost(0).open.bevat({FeitSoort::kKostDatum, 0});
}

TEST(Plafonds, TheYearDoesNotMatterWhereEachIsAsFull) {
  Kost partner = van(50);
  partner.persoon = "partner";
  for (const Zaak& zaak : {zonder_datum({}, {{}}), zonder_datum({partner}, {{}}),
                           zonder_datum({}, {{eerdere("partner")}})}) {
    EXPECT_EQ(zaak.kost(0).bedrag, vast(100));
    EXPECT_FALSE(vraagt_naar_datum(zaak));
  }
}

TEST(Plafonds, TheYearMattersWhereAnotherDrawsFromIt) {
  Kost partner = van(50);
  partner.persoon = "partner";
  EXPECT_TRUE(vraagt_naar_datum(zonder_datum({van(50)}, {{}})));
  EXPECT_TRUE(vraagt_naar_datum(zonder_datum({partner}, {{}}, Eenheid::kHuishouden)));
  EXPECT_TRUE(vraagt_naar_datum(zonder_datum({}, {{eerdere("aanvrager")}})));
  EXPECT_TRUE(vraagt_naar_datum(zonder_datum({}, std::nullopt)));
  partner.persoon.reset();
  EXPECT_TRUE(vraagt_naar_datum(zonder_datum({partner}, {{}})));
}

// "Div.: 125 tot 500 per art.": which good has which maximum isn't told.
TEST(Plafonds, AMaximumBetweenTwoAmounts) {
  Kostensoort soort;
  soort.maximum = euro(500);
  soort.maximum_vanaf = euro(125);
  const Zaak zaak(vraagt({van(125), van(126), van(600)}), met(soort));
  EXPECT_EQ(zaak.kost(0).bedrag, vast(125));
  EXPECT_EQ(zaak.kost(1).bedrag, tussen(euro(125), euro(126)));
  EXPECT_EQ(zaak.kost(2).bedrag, tussen(euro(125), euro(500)));
  EXPECT_EQ(zaak.kost(2).uitslag, Uitslag::kBeoordeling);
  EXPECT_TRUE(zaak.kost(2).open.is_empty());
  EXPECT_FALSE(zaak.regeling("r").maximaal) << "a household can ask for more than one good";
}

// Without a lowest maximum it may be nothing, and no fact tells: still judgement, not unknown.
TEST(Plafonds, AMaximumUpToAnAmount) {
  Kostensoort soort;
  soort.maximum = euro(495);
  soort.maximum_vanaf = Money();
  const Zaak zaak(vraagt({van(300)}), met(soort));
  EXPECT_EQ(zaak.kost(0).bedrag, tussen(Money(), euro(300)));
  EXPECT_EQ(zaak.kost(0).uitslag, Uitslag::kBeoordeling);
}

TEST(Plafonds, AMaximumPerPersonAndMonth) {
  Kostensoort soort;
  soort.maximum = euro(28);
  soort.maximum_per_maand = true;
  Kost maandelijks = van(30);
  maandelijks.per_maand = true;
  maandelijks.maanden = 5;
  Kost open = maandelijks;
  open.maanden = {2, 3};
  const Zaak zaak(vraagt({maandelijks, van(30), open}), met(soort));
  EXPECT_EQ(zaak.kost(0).bedrag, vast(140));
  EXPECT_EQ(zaak.kost(1).bedrag, vast(28));
  EXPECT_EQ(zaak.kost(2).bedrag, tussen(euro(56), euro(84)));
}

// Who only looks around: each of two partners has a maximum.
TEST(Plafonds, PerPersonForEachPartner) {
  Kostensoort soort;
  soort.maximum = euro(28);
  soort.maximum_per_maand = true;
  const Zaak zaak(gehuwd(), met(soort));
  EXPECT_EQ(zaak.regeling("r").maximaal, vast(56));
}

TEST(Plafonds, APeriodThatIsNotTold) {
  const Beleid beleid = met({}, plafond(euro(500), Tijdvak::kNietGevonden, Eenheid::kHuishouden));
  Huishouden h = vraagt({van(400)});
  EXPECT_EQ(Zaak(h, beleid).kost(0).bedrag, vast(400));
  h.eerdere_verstrekkingen.emplace({verstrekt("r", "s", euro(200), dag(1999, 1, 1))});
  const Zaak een(h, beleid);
  EXPECT_EQ(een.kost(0).bedrag, tussen(euro(300), euro(400)));
  h.eerdere_verstrekkingen.emplace({verstrekt("r", "s", euro(500), dag(2006, 1, 1))});
  const Zaak alles(h, beleid);
  EXPECT_EQ(alles.kost(0).bedrag, tussen(Money(), euro(400)));
  EXPECT_EQ(alles.kost(0).uitslag, Uitslag::kBeoordeling);
  EXPECT_TRUE(alles.kost(0).open.is_empty()) << "all is told: nothing is left to ask";
  h.eerdere_verstrekkingen.reset();
  EXPECT_FALSE(Zaak(h, beleid).kost(0).open.is_empty());
}

TEST(Plafonds, AsLongAsAChildGoesToSchool) {
  const Beleid beleid = met({}, plafond(euro(225), Tijdvak::kSchoolloopbaan));
  Huishouden h = vraagt({van(200)});
  h.eerdere_verstrekkingen.emplace({verstrekt("r", "s", euro(100), dag(1998, 1, 1))});
  EXPECT_EQ(Zaak(h, beleid).kost(0).bedrag, vast(125));
  const Zaak vooruit(h, beleid, wwb(), true);
  EXPECT_TRUE(vooruit.regeling("r").omslag.empty()) << "no day is known on which it begins anew";
}

// 70.00 a year, and 105.00 after three years of low income. Not knowing which: 60.00 first, then
// 10.00 or 45.00, for each route has a plafond of its own.
TEST(Plafonds, TwoRoutesEachHaveTheirOwn) {
  Beleid beleid = met({}, plafond(euro(70), Tijdvak::kKalenderjaar));
  std::vector<Route>& routes = beleid.regelingen.front().routes;
  Route na_drie_jaar = routes.front();
  na_drie_jaar.id = "na-drie-jaar";
  na_drie_jaar.hoogte.plafond->bedrag = euro(105);
  Voorwaarde laag = voorwaarde(VoorwaardeSoort::kLaagInkomen);
  laag.procent = Rate::percent(115);
  laag.maanden = 36;
  na_drie_jaar.wanneer.push_back(laag);
  routes.insert(routes.begin(), na_drie_jaar);

  Huishouden h = vraagt({van(60), van(60)});
  h.laag_inkomen.reset();
  const Zaak open(h, beleid);
  EXPECT_EQ(open.kost(0).bedrag, vast(60));
  EXPECT_EQ(open.kost(1).bedrag, tussen(euro(10), euro(45)));
  h.laag_inkomen.emplace({LaagInkomen{Rate::percent(115), 35}});
  EXPECT_EQ(Zaak(h, beleid).kost(1).bedrag, vast(10));
  h.laag_inkomen.emplace({LaagInkomen{Rate::percent(115), 36}});
  EXPECT_EQ(Zaak(h, beleid).kost(1).bedrag, vast(45));
}

TEST(Plafonds, AnAssetLimitOfItsOwn) {
  Voorwaarde grens = voorwaarde(VoorwaardeSoort::kVermogensgrens);
  grens.bedrag = euro(1113);
  grens.strikt = true;
  Huishouden h = alleenstaande();
  h.vermogen = bank(vast(1112, 99));
  EXPECT_EQ(Wereld(h).toets(grens).oordeel, J);
  EXPECT_EQ(Wereld(h).toets(grens).afstand, vast(0, 1));
  h.vermogen = bank(vast(1113));
  EXPECT_EQ(Wereld(h).toets(grens).oordeel, N);
  // Also where no national limit was found.
  Landelijk zonder = wwb();
  zonder.vermogensgrenzen.reset();
  EXPECT_EQ(Wereld(h, proef::beleid(), zonder).toets(grens).oordeel, N);
}

TEST(Plafonds, NoAmountWhereTheDraagkrachtWasNotFound) {
  Beleid beleid = met({});
  beleid.draagkracht.reset();
  beleid.regelingen.front().routes.front().hoogte.regime = kRegimeNietGevonden;
  const Zaak zaak(vraagt({van(300)}), beleid);
  EXPECT_EQ(zaak.kost(0).uitslag, Uitslag::kBeoordeling);
  EXPECT_FALSE(zaak.kost(0).bedrag);
  EXPECT_FALSE(zaak.regeling("r").maximaal);
}

TEST(Plafonds, AMomentInTimeCarriesAWarning) {
  Beleid beleid = met({});
  const auto first = [&beleid] {
    return std::string(Zaak(alleenstaande(), beleid).uit().waarschuwingen.front());
  };
  EXPECT_NE(first(), "waarschuwing.momentopname");
  beleid.momentopname = true;
  EXPECT_EQ(first(), "waarschuwing.momentopname");
}

}  // namespace
}  // namespace minima::proef
