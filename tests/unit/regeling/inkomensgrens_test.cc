// Limits of income that aren't one percentage of the norm: with the amounts of 1 July 2024
// (alleenstaande 1308.45, gehuwden 1869.21, alleenstaande AOW 1456.85) and 120 %.
#include "calc/regeling/inkomensgrens.h"

#include <gtest/gtest.h>

#include "tests/support/proef.h"

namespace minima::proef {
namespace {

Voorwaarde grens120() {
  Voorwaarde v = voorwaarde(VoorwaardeSoort::kInkomensgrens);
  v.procent = Rate::percent(120);
  return v;
}

Voorwaarde gepubliceerd() {
  Voorwaarde v = grens120();
  v.gepubliceerd = GepubliceerdeGrens{{euro(1500), euro(1500), euro(2300), "x"}, 23};
  return v;
}

Huishouden met(Money loon, Date geboortedag = dag(1980, 1, 1)) {
  Huishouden h = alleenstaande();
  h.peildatum = dag(2024, 7, 1);
  h.aanvrager = geboren(geboortedag);
  h.inkomen.emplace({inkomen(loon)});
  return h;
}

VoorwaardeUitkomst toets(const Voorwaarde& v, Huishouden h) {
  Beleid regels = beleid();
  regels.norm.kostendelers = true;
  return Wereld(std::move(h), regels, participatiewet()).toets(v);
}

TEST(Gepubliceerd, StandsInPlaceOfThePercentage) {
  // 120 % of 1308.45 is 1570.14: more than the published 1500.00.
  EXPECT_EQ(toets(gepubliceerd(), met(euro(1500))).oordeel, J);
  const VoorwaardeUitkomst erboven = toets(gepubliceerd(), met(euro(1500, 1)));
  EXPECT_EQ(erboven.oordeel, N);
  EXPECT_EQ(erboven.afstand, Range<Money>(-Money::cents(1)));
}

TEST(Gepubliceerd, WhomItDoesNotNameHasBothLimits) {
  // AOW: 120 % of 1456.85 is 1748.22; between 1500.00 and that it is judged.
  const Date aow = dag(1950, 1, 1);
  EXPECT_EQ(toets(gepubliceerd(), met(euro(1500), aow)).oordeel, J);
  EXPECT_EQ(toets(gepubliceerd(), met(euro(1500, 1), aow)).oordeel, B);
  EXPECT_EQ(toets(gepubliceerd(), met(euro(1748, 22), aow)).oordeel, B);
  EXPECT_EQ(toets(gepubliceerd(), met(euro(1748, 23), aow)).oordeel, N);
}

TEST(Gepubliceerd, BelowTheAgeTheLimitIsLowerAndUnknown) {
  const Date bijna = dag(2001, 7, 2);
  const Date precies = dag(2001, 7, 1);
  EXPECT_EQ(toets(gepubliceerd(), met(euro(0), bijna)).oordeel, B);
  EXPECT_EQ(toets(gepubliceerd(), met(euro(1500, 1), bijna)).oordeel, N);
  EXPECT_EQ(toets(gepubliceerd(), met(euro(1500), precies)).oordeel, J);
  Huishouden open = met(euro(1000));
  open.aanvrager.geboren = {dag(2000, 1, 1), dag(2002, 1, 1)};
  const VoorwaardeUitkomst uit = toets(gepubliceerd(), open);
  EXPECT_EQ(uit.oordeel, O);
  EXPECT_TRUE(uit.open.bevat({FeitSoort::kAanvragerGeboren, 0}));
  Huishouden ouder = met(euro(1500), bijna);
  ouder.kinderen->push_back(kind("kind-1", dag(2020, 1, 1)));
  EXPECT_EQ(toets(gepubliceerd(), ouder).oordeel, J);
}

TEST(Kostendelers, BetweenTheLimitsWithAndWithoutThemItIsJudged) {
  Voorwaarde v = grens120();
  v.kostendelers_te_beoordelen = true;
  // Norm with one: 934.61, 120 % is 1121.532; without: 1570.14.
  const auto oordeel = [&](Money loon) {
    Huishouden h = met(loon);
    h.medebewoners->push_back({geboren(dag(1970, 1, 1)), true});
    return toets(v, h).oordeel;
  };
  EXPECT_EQ(oordeel(euro(1121, 53)), J);
  EXPECT_EQ(oordeel(euro(1121, 54)), B);
  EXPECT_EQ(oordeel(euro(1570, 14)), B);
  EXPECT_EQ(oordeel(euro(1570, 15)), N);
  EXPECT_EQ(toets(v, met(euro(1570, 14))).oordeel, J);
  EXPECT_EQ(toets(v, met(euro(1570, 15))).oordeel, N);
}

// A couple with one: three share, 2 x (40 % + 3 x 30 %) / 3 is 86.67 % of 1869.21; without them all
// of it: 120 % is 2243.052.
TEST(Kostendelers, TheWholeNormOfACouple) {
  Voorwaarde v = grens120();
  v.kostendelers_te_beoordelen = true;
  const auto oordeel = [&](Money loon) {
    Huishouden h = met(loon);
    h.partner = Gegeven<Persoon>::van(geboren(dag(1980, 1, 1)));
    h.medebewoners->push_back({geboren(dag(1970, 1, 1)), true});
    return toets(v, h).oordeel;
  };
  EXPECT_EQ(oordeel(euro(1943)), J);
  EXPECT_EQ(oordeel(euro(1945)), B);
  EXPECT_EQ(oordeel(euro(2243, 5)), B);
  EXPECT_EQ(oordeel(euro(2243, 6)), N);
}

TEST(Kostendelers, AnOpenIncomeIsAskedWhileItMatters) {
  Voorwaarde v = grens120();
  v.kostendelers_te_beoordelen = true;
  const auto uit = [&](Money van, Money tot) {
    Huishouden h = met(euro(0));
    h.inkomen.emplace({inkomen({van, tot})});
    h.medebewoners->push_back({geboren(dag(1970, 1, 1)), true});
    return toets(v, h);
  };
  EXPECT_EQ(uit(euro(1000), euro(1300)).oordeel, O);
  EXPECT_TRUE(uit(euro(1000), euro(1300)).open.bevat({FeitSoort::kInkomenBedrag, 0}));
  EXPECT_EQ(uit(euro(1200), euro(1300)).oordeel, B);  // between, whatever it is
  EXPECT_EQ(uit(euro(1300), euro(1600)).oordeel, O);
  EXPECT_EQ(uit(euro(1571), euro(1600)).oordeel, N);
}

// A published limit is for somebody at home: in an institution both limits are held against the
// income. One partner at home of 1308.45 and one of 414.31 + 42.00: 120 % of 1764.76 is 2117.712.
TEST(Gepubliceerd, AStayInAnInstitutionHasBothLimits) {
  Landelijk amounts = participatiewet();
  zet_norm(amounts, Normcategorie::kInrichtingAlleenstaande, euro(414, 31));
  zet_norm(amounts, Normcategorie::kInrichtingVerhogingAlleenstaande, euro(42));
  const auto oordeel = [&](Money loon) {
    Huishouden h = met(loon);
    h.partner = Gegeven<Persoon>::van(geboren(dag(1980, 1, 1)));
    h.verblijf = Verblijf::kPartnerInInrichting;
    return Wereld(h, beleid(), amounts).toets(gepubliceerd()).oordeel;
  };
  EXPECT_EQ(oordeel(euro(2117, 71)), J);
  EXPECT_EQ(oordeel(euro(2117, 72)), B);
  EXPECT_EQ(oordeel(euro(2300)), B);
  EXPECT_EQ(oordeel(euro(2300, 1)), N);
}

// Whether the exemption of art. 33 lid 5 is left out is said by the condition, also where the limit
// isn't one percentage: 1500.00 with 20.00 of it exempt is 1480.00.
TEST(Gepubliceerd, WithOrWithoutTheSmallPension) {
  Landelijk amounts = participatiewet();
  amounts.klein_pensioen_vrij = BedragPerVorm{euro(20), euro(20), euro(40), "33 lid 5"};
  Beleid regels = beleid();
  regels.inkomen.klein_pensioen_vrij = true;
  Huishouden h = met(euro(0), dag(1950, 1, 1));
  h.inkomen.emplace({inkomen(vast(1400), InkomenSoort::kAow),
                     inkomen(vast(100, 1), InkomenSoort::kParticulierPensioen)});
  Voorwaarde v = gepubliceerd();
  EXPECT_EQ(Wereld(h, regels, amounts).toets(v).oordeel, J);
  v.zonder_vrijlating = true;
  EXPECT_EQ(Wereld(h, regels, amounts).toets(v).oordeel, B);
}

TEST(Inkomensgrens, WithoutANormTheMunicipalitySays) {
  EXPECT_EQ(toets(gepubliceerd(), met(euro(100), dag(2007, 1, 1))).oordeel, B);  // 17
}

}  // namespace
}  // namespace minima::proef
