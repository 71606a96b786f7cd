// An amount for each child, once in a schooljaar: 210.00 at primary school, 300.00 at secondary
// school, under 18; one can apply from 1 July for the coming schooljaar.
#include "calc/regeling/kinderen.h"

#include <gtest/gtest.h>

#include "calc/regeling/vast_bedrag.h"
#include "tests/support/proef.h"

namespace minima::proef {
namespace {

Beleid premie() {
  Beleid result = beleid();
  Regeling regeling;
  regeling.id = "premie";
  Voorwaarde v = voorwaarde(VoorwaardeSoort::kKind);
  v.tot = 18;
  v.onderwijs = {Onderwijs::kBasis, Onderwijs::kVoortgezet};
  v.maand = 7;
  v.dag = 1;
  regeling.voorwaarden = {v};
  Route route;
  route.hoogte.methode = Methode::kBedragPerKind;
  route.hoogte.per_kind = {{Onderwijs::kBasis, euro(210)}, {Onderwijs::kVoortgezet, euro(300)}};
  regeling.routes = {route};
  result.regelingen = {regeling};
  return result;
}

const Kind kBasis = kind("b", dag(1998, 1, 1), true, Onderwijs::kBasis);
const Kind kVoortgezet = kind("v", dag(1993, 1, 1), true, Onderwijs::kVoortgezet);

Huishouden gezin(std::vector<Kind> kinderen) {
  Huishouden h = alleenstaande();  // 2006-06-15
  h.kinderen = std::move(kinderen);
  return h;
}

struct Uit {
  Uitslag uitslag;
  std::optional<Range<Money>> bedrag;
  Feiten open;
};

Uit vraag(const Huishouden& h) {
  const Zaak zaak(h, premie(), wwb());
  const RegelingUitkomst& uit = zaak.regeling("premie");
  return {uit.uitslag, uit.bedrag, uit.open};
}

TEST(Schooljaar, OpensOnItsDay) {
  const Schooljaar voor = schooljaar_op(dag(2006, 6, 30), 7, 1);
  EXPECT_EQ(voor.begin, dag(2005, 7, 1));
  EXPECT_EQ(voor.einde, dag(2006, 7, 1));
  EXPECT_EQ(schooljaar_op(dag(2006, 7, 1), 7, 1).begin, dag(2006, 7, 1));
}

TEST(BedragPerKind, AllChildrenTogether) {
  const Uit uit = vraag(gezin({kBasis, kVoortgezet}));
  EXPECT_EQ(uit.uitslag, Uitslag::kRecht);
  EXPECT_EQ(uit.bedrag, vast(510));
  EXPECT_TRUE(uit.open.is_empty());
}

TEST(BedragPerKind, OnlyTheChildrenItIsFor) {
  const Kind mbo = kind("m", dag(1990, 1, 1), true, Onderwijs::kMbo);
  const Kind achttien = kind("a", dag(1988, 6, 15), true, Onderwijs::kVoortgezet);
  const Kind bijna = kind("c", dag(1988, 6, 16), true, Onderwijs::kVoortgezet);
  EXPECT_EQ(vraag(gezin({kBasis, mbo, achttien})).bedrag, vast(210));
  EXPECT_EQ(vraag(gezin({mbo, achttien})).uitslag, Uitslag::kGeenRecht);
  EXPECT_EQ(vraag(gezin({})).uitslag, Uitslag::kGeenRecht);
  EXPECT_EQ(vraag(gezin({bijna})).bedrag, vast(300));
}

TEST(BedragPerKind, AChildElsewhereIsJudged) {
  Kind elders = kBasis;
  elders.thuiswonend = false;
  EXPECT_EQ(vraag(gezin({elders})).uitslag, Uitslag::kBeoordeling);
  const Uit beide = vraag(gezin({elders, kVoortgezet}));
  EXPECT_EQ(beide.uitslag, Uitslag::kRecht);
  EXPECT_EQ(beide.bedrag, tussen(euro(300), euro(510)));
}

TEST(BedragPerKind, WhatIsntKnownOfAChildIsAsked) {
  Kind school = kBasis;
  school.onderwijs.reset();
  const Uit een = vraag(gezin({school}));
  EXPECT_EQ(een.uitslag, Uitslag::kOnbekend);
  EXPECT_EQ(een.bedrag, tussen(euro(0), euro(300)));
  EXPECT_TRUE(een.open.bevat({FeitSoort::kKindOnderwijs, 0}));
  const Uit naast = vraag(gezin({kBasis, school}));
  EXPECT_EQ(naast.uitslag, Uitslag::kRecht);
  EXPECT_EQ(naast.bedrag, tussen(euro(210), euro(510)));
  EXPECT_TRUE(naast.open.bevat({FeitSoort::kKindOnderwijs, 1}));
  Kind thuis = kBasis;
  thuis.thuiswonend.reset();
  EXPECT_TRUE(vraag(gezin({thuis})).open.bevat({FeitSoort::kKindThuiswonend, 0}));
  Kind leeftijd = kBasis;
  leeftijd.persoon = onbekend_geboren();
  EXPECT_TRUE(vraag(gezin({leeftijd})).open.bevat({FeitSoort::kKindGeboren, 0}));
  Huishouden geen = alleenstaande();
  geen.kinderen.reset();
  EXPECT_EQ(vraag(geen).uitslag, Uitslag::kOnbekend);
  EXPECT_TRUE(vraag(geen).open.bevat({FeitSoort::kKinderen, 0}));
}

TEST(BedragPerKind, OnceInASchooljaar) {
  Huishouden h = gezin({kBasis, kVoortgezet});
  h.eerdere_verstrekkingen.emplace({verstrekt("premie", "", euro(210), dag(2005, 7, 1), "b")});
  EXPECT_EQ(vraag(h).bedrag, vast(300));
  h.eerdere_verstrekkingen->front().datum = dag(2005, 6, 30);
  EXPECT_EQ(vraag(h).bedrag, vast(510));
  h.eerdere_verstrekkingen->front().datum = dag(2006, 6, 1);
  h.peildatum = dag(2006, 7, 1);  // the coming schooljaar
  EXPECT_EQ(vraag(h).bedrag, vast(510));
}

TEST(BedragPerKind, AGrantOfUnknownChildOrDayMayBeForEach) {
  Huishouden h = gezin({kBasis});
  h.eerdere_verstrekkingen.emplace({verstrekt("premie", "", euro(210), dag(2006, 1, 1), "b")});
  h.eerdere_verstrekkingen->front().persoon.reset();
  EXPECT_EQ(vraag(h).uitslag, Uitslag::kOnbekend);
  EXPECT_TRUE(vraag(h).open.bevat({FeitSoort::kEerdereVerstrekkingen, 0}));
  h.eerdere_verstrekkingen->front().persoon = "b";
  h.eerdere_verstrekkingen->front().datum = {dag(2005, 6, 1), dag(2006, 1, 1)};
  EXPECT_EQ(vraag(h).uitslag, Uitslag::kOnbekend);
  h.eerdere_verstrekkingen.reset();
  EXPECT_EQ(vraag(h).bedrag, tussen(euro(0), euro(210)));
}

TEST(BedragPerKind, TurnsOnTheDayTheSchooljaarOpens) {
  Huishouden h = gezin({kBasis});
  h.eerdere_verstrekkingen.emplace({verstrekt("premie", "", euro(210), dag(2005, 9, 1), "b")});
  const Zaak zaak(h, premie(), wwb(), true);
  const RegelingUitkomst& uit = zaak.regeling("premie");
  EXPECT_EQ(uit.uitslag, Uitslag::kGeenRecht);
  ASSERT_FALSE(uit.omslag.empty());
  EXPECT_EQ(uit.omslag.front().datum, dag(2006, 7, 1));
  EXPECT_EQ(uit.omslag.front().uitslag, Uitslag::kRecht);
  EXPECT_EQ(uit.omslag.front().reden, "nieuw-schooljaar");
}

// Art. 36b, amounts of 2026-01-01.
std::optional<Range<Money>> toeslag(const Persoon& student, Feiten& open) {
  Landelijk tabel = participatiewet();
  tabel.studietoeslag = {{15, euro(115, 55)}, {18, euro(192, 57)}, {21, euro(385, 14)}};
  Huishouden h = alleenstaande();
  h.aanvrager = student;
  Beleid regels = beleid();
  Regeling regeling;
  regeling.routes.emplace_back();
  regeling.routes.front().hoogte.methode = Methode::kStudietoeslag;
  const Wereld w(h, regels, tabel);
  const Gedaante gedaante = w.gedaanten().lijst.front();
  const Inkomen inkomen{};
  const Vermogenstoets vermogen{};
  const Grond grond{w.huishouden, w.beleid, &tabel, gedaante, inkomen, vermogen, nullptr, false};
  return vast_bedrag(regeling, grond, open);
}

TEST(Studietoeslag, ByAgeOnTheDay) {
  Feiten open;
  EXPECT_EQ(toeslag(geboren(dag(1991, 6, 16)), open), std::nullopt);  // 14
  EXPECT_EQ(toeslag(geboren(dag(1991, 6, 15)), open), vast(115, 55));
  EXPECT_EQ(toeslag(geboren(dag(1988, 6, 16)), open), vast(115, 55));
  EXPECT_EQ(toeslag(geboren(dag(1988, 6, 15)), open), vast(192, 57));
  EXPECT_EQ(toeslag(geboren(dag(1950, 1, 1)), open), vast(385, 14));
  EXPECT_TRUE(open.is_empty());
  EXPECT_EQ(toeslag(onbekend_geboren(), open), tussen(euro(0), euro(385, 14)));
  EXPECT_TRUE(open.bevat({FeitSoort::kAanvragerGeboren, 0}));
}

TEST(Studeert, IsAskedWhileUnknown) {
  const Voorwaarde v = voorwaarde(VoorwaardeSoort::kStudeert);
  Huishouden h = alleenstaande();
  h.aanvrager.studeert.reset();
  EXPECT_EQ(Wereld(h).toets(v).oordeel, O);
  EXPECT_TRUE(Wereld(h).toets(v).open.bevat({FeitSoort::kAanvragerStudeert, 0}));
  h.aanvrager.studeert = true;
  EXPECT_EQ(Wereld(h).toets(v).oordeel, J);
  h.aanvrager.studeert = false;
  EXPECT_EQ(Wereld(h).toets(v).oordeel, N);
}

}  // namespace
}  // namespace minima::proef
