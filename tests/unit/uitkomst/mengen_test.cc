// Two shapes of one household put together, field by field: what is equal stays, what differs
// becomes a range or open, and the facts that decide between the shapes are named only there.
#include <gtest/gtest.h>

#include "calc/uitkomst/samenvoegen.h"
#include "tests/support/proef.h"

namespace minima::proef {
namespace {

constexpr Feit kPartner{FeitSoort::kPartner, 0};

Feiten partner() {
  Feiten result;
  result.voeg_toe(FeitSoort::kPartner);
  return result;
}

VoorwaardeUitkomst voorwaarde(std::string_view id, Oordeel oordeel) {
  VoorwaardeUitkomst result;
  result.id = id;
  result.oordeel = oordeel;
  result.uitslag = oordeel == J ? Uitslag::kRecht : Uitslag::kGeenRecht;
  result.afstand = vast(10);
  result.verwijzing = "elders";
  return result;
}

// Two outcomes that are the same: one scheme with one cost, and all that can be filled.
struct Paar {
  Regime regime;
  Uitkomst a, b;

  Paar() {
    regime.id = "regulier";
    RegelingUitkomst& r = a.regelingen.emplace_back();
    r.uitslag = Uitslag::kRecht;
    r.bedrag = vast(50);
    r.maximaal = vast(80);
    r.vorm = "om-niet";
    r.verwijzing = "elders";
    r.voorwaarden = {voorwaarde("v", J)};
    KostUitkomst& k = r.kosten.emplace_back();
    k.index = 0;
    k.uitslag = Uitslag::kRecht;
    k.bedrag = vast(50);
    k.te_beoordelen = vast(5);
    k.route = "route";
    k.vorm = "om-niet";
    k.regime = "regulier";
    k.verwijzing = "elders";
    Regimedraagkracht& d = a.draagkracht.emplace_back();
    d.regime = &regime;
    d.bedragen = {vast(1), vast(2), vast(3), vast(4)};
    d.herzien = J;
    Grootboekregel& g = a.grootboek.emplace_back();
    g.regime = "regulier";
    g.kosten = vast(60);
    g.verbruikt = vast(20);
    g.vergoed = vast(40);
    g.resteert = vast(7);
    g.uit_vermogen = euro(3);
    a.norm = Normuitkomst{vast(1000), vast(12000), {}};
    b = a;
  }

  RegelingUitkomst& ra() { return a.regelingen[0]; }
  RegelingUitkomst& rb() { return b.regelingen[0]; }
  KostUitkomst& ka() { return ra().kosten[0]; }
  KostUitkomst& kb() { return rb().kosten[0]; }
  const RegelingUitkomst& samen() {
    voeg_samen(a, b, partner());
    return a.regelingen[0];
  }
};

TEST(Mengen, TwoThatAreEqualAskNothing) {
  Paar paar;
  const RegelingUitkomst& r = paar.samen();
  EXPECT_EQ(r.uitslag, Uitslag::kRecht);
  EXPECT_EQ(r.bedrag, vast(50));
  EXPECT_EQ(r.maximaal, vast(80));
  EXPECT_EQ(r.vorm, "om-niet");
  EXPECT_EQ(r.verwijzing, "elders");
  EXPECT_TRUE(r.open.is_empty());
  ASSERT_EQ(r.voorwaarden.size(), 1U);
  EXPECT_EQ(r.voorwaarden[0].oordeel, J);
  EXPECT_EQ(r.voorwaarden[0].uitslag, Uitslag::kRecht);
  EXPECT_EQ(r.voorwaarden[0].afstand, vast(10));
  EXPECT_EQ(r.voorwaarden[0].verwijzing, "elders");
  EXPECT_TRUE(r.voorwaarden[0].open.is_empty());
  const KostUitkomst& k = r.kosten[0];
  EXPECT_EQ(k.route, "route");
  EXPECT_EQ(k.vorm, "om-niet");
  EXPECT_EQ(k.regime, "regulier");
  EXPECT_EQ(k.verwijzing, "elders");
  EXPECT_EQ(k.te_beoordelen, vast(5));
  EXPECT_FALSE(k.nul_is_open);
  EXPECT_EQ(paar.a.draagkracht[0].herzien, J);
  ASSERT_EQ(paar.a.grootboek.size(), 1U);
  EXPECT_EQ(paar.a.grootboek[0].uit_vermogen, euro(3));
}

TEST(Mengen, WordsThatDifferAreLeftOut) {
  Paar paar;
  paar.rb().vorm = "lening";
  paar.rb().verwijzing = "daar";
  paar.rb().voorwaarden[0].verwijzing = "daar";
  paar.kb().vorm = "lening";
  paar.kb().route = "andere";
  paar.kb().regime = "lening";
  paar.kb().verwijzing = "daar";
  paar.b.draagkracht[0].herzien = N;
  paar.b.grootboek[0].uit_vermogen = euro(4);
  const RegelingUitkomst& r = paar.samen();
  for (const std::string_view leeg :
       {r.vorm, r.verwijzing, r.voorwaarden[0].verwijzing, r.kosten[0].vorm, r.kosten[0].route,
        r.kosten[0].regime, r.kosten[0].verwijzing}) {
    EXPECT_EQ(leeg, "");
  }
  EXPECT_EQ(paar.a.draagkracht[0].herzien, O);
  EXPECT_EQ(paar.a.grootboek[0].uit_vermogen, std::nullopt);
}

TEST(Mengen, AnAmountThatDiffersNamesWhatDecides) {
  Paar paar;
  paar.rb().bedrag = vast(60);
  const RegelingUitkomst& r = paar.samen();
  EXPECT_EQ(r.uitslag, Uitslag::kRecht);
  EXPECT_EQ(r.bedrag, tussen(euro(50), euro(60)));
  EXPECT_EQ(r.open.lijst(), std::vector<Feit>{kPartner});
}

TEST(Mengen, AnAmountThatIsMissingInOneShape) {
  Paar paar;
  paar.rb().bedrag.reset();
  paar.kb().te_beoordelen.reset();
  paar.b.norm.reset();
  paar.b.draagkracht[0].bedragen.reset();
  paar.rb().voorwaarden[0].afstand.reset();
  const RegelingUitkomst& r = paar.samen();
  EXPECT_EQ(r.bedrag, std::nullopt);
  EXPECT_EQ(r.kosten[0].te_beoordelen, std::nullopt);
  EXPECT_EQ(r.voorwaarden[0].afstand, std::nullopt);
  EXPECT_FALSE(paar.a.norm.has_value());
  EXPECT_FALSE(paar.a.draagkracht[0].bedragen.has_value());
}

// A yes in one shape, a no in the other: open, from nothing to what the yes pays.
TEST(Mengen, AnAnswerThatDiffers) {
  Paar paar;
  paar.rb().uitslag = Uitslag::kGeenRecht;
  paar.rb().bedrag.reset();
  paar.rb().maximaal.reset();
  paar.rb().voorwaarden[0] = voorwaarde("v", N);
  const RegelingUitkomst& r = paar.samen();
  EXPECT_EQ(r.uitslag, Uitslag::kOnbekend);
  EXPECT_EQ(r.bedrag, tussen(euro(0), euro(50)));
  EXPECT_EQ(r.maximaal, tussen(euro(0), euro(80)));
  EXPECT_EQ(r.open.lijst(), std::vector<Feit>{kPartner});
  EXPECT_EQ(r.voorwaarden[0].oordeel, O);
  EXPECT_EQ(r.voorwaarden[0].uitslag, Uitslag::kOnbekend);
  EXPECT_EQ(r.voorwaarden[0].open.lijst(), std::vector<Feit>{kPartner});
}

// Of an answer that isn't a no and has no amount nothing can be promised.
TEST(Mengen, AnAnswerThatDiffersWithoutAnAmount) {
  Paar paar;
  paar.rb().uitslag = Uitslag::kBeoordeling;
  paar.rb().bedrag.reset();
  paar.rb().maximaal.reset();
  const RegelingUitkomst& r = paar.samen();
  EXPECT_EQ(r.uitslag, Uitslag::kOnbekend);
  EXPECT_EQ(r.bedrag, std::nullopt);
  EXPECT_EQ(r.maximaal, std::nullopt);
}

// Two noes: no amount, no most, and nothing left to ask.
TEST(Mengen, TwoNoes) {
  Paar paar;
  paar.ra().uitslag = paar.rb().uitslag = Uitslag::kGeenRecht;
  paar.rb().maximaal = vast(90);
  paar.ra().open.voeg_toe(FeitSoort::kLening);
  const RegelingUitkomst& r = paar.samen();
  EXPECT_EQ(r.uitslag, Uitslag::kGeenRecht);
  EXPECT_TRUE(r.open.is_empty());
  EXPECT_EQ(r.maximaal, std::nullopt);
}

// The most that can be had is only a question for who looks around, without costs.
TEST(Mengen, AMostThatDiffers) {
  Paar paar;
  paar.rb().maximaal = vast(90);
  EXPECT_EQ(paar.samen().maximaal, tussen(euro(80), euro(90)));
  EXPECT_TRUE(paar.ra().open.is_empty());
  Paar kijkt;
  kijkt.ra().kosten.clear();
  kijkt.rb() = kijkt.ra();
  kijkt.rb().maximaal = vast(90);
  EXPECT_EQ(kijkt.samen().open.lijst(), std::vector<Feit>{kPartner});
  Paar een_van_beide;
  een_van_beide.ra().maximaal.reset();
  een_van_beide.ra().uitslag = Uitslag::kGeenRecht;
  EXPECT_EQ(een_van_beide.samen().maximaal, tussen(euro(0), euro(80)));
  Paar geen;
  geen.ra().maximaal.reset();
  geen.rb().maximaal.reset();
  geen.rb().uitslag = Uitslag::kGeenRecht;
  geen.ra().uitslag = Uitslag::kVoorliggend;
  EXPECT_EQ(geen.samen().maximaal, std::nullopt);
}

TEST(Mengen, ACostThatDiffersIsOpenInItsScheme) {
  Paar bedrag;
  bedrag.kb().bedrag = vast(70);
  EXPECT_EQ(bedrag.samen().open.lijst(), std::vector<Feit>{kPartner});
  EXPECT_EQ(bedrag.ka().bedrag, tussen(euro(50), euro(70)));
  Paar uitslag;
  uitslag.kb().uitslag = Uitslag::kGeenRecht;
  EXPECT_EQ(uitslag.samen().open.lijst(), std::vector<Feit>{kPartner});
  EXPECT_EQ(uitslag.ka().uitslag, Uitslag::kOnbekend);
}

TEST(Mengen, WhatACostCanStillBecome) {
  Paar paar;
  paar.ka().kan_worden = {Uitslag::kBeoordeling, Uitslag::kRecht};
  paar.kb().kan_worden = {Uitslag::kGeenRecht, Uitslag::kBeoordeling};
  paar.kb().nul_is_open = true;
  paar.kb().open_bedrag.voeg_toe(FeitSoort::kLening);
  const KostUitkomst& k = paar.samen().kosten[0];
  EXPECT_EQ(k.kan_worden.ongunstigst, Uitslag::kGeenRecht);
  EXPECT_EQ(k.kan_worden.gunstigst, Uitslag::kRecht);
  EXPECT_TRUE(k.nul_is_open);
  EXPECT_TRUE(k.open_bedrag.bevat({FeitSoort::kLening, 0}));
}

TEST(Mengen, AConditionOfOneShapeAlone) {
  Paar paar;
  paar.rb().voorwaarden.push_back(voorwaarde("w", N));
  const auto& lijst = paar.samen().voorwaarden;
  ASSERT_EQ(lijst.size(), 2U);
  EXPECT_EQ(lijst[1].id, "w");
  EXPECT_EQ(lijst[1].oordeel, N);
}

TEST(Mengen, TheLastDayOfWhicheverHasOne) {
  Paar paar;
  paar.rb().aanvragen_tot_en_met = dag(2007, 3, 1);
  EXPECT_EQ(paar.samen().aanvragen_tot_en_met, dag(2007, 3, 1));
  Paar eerste;
  eerste.ra().aanvragen_tot_en_met = dag(2007, 3, 1);
  EXPECT_EQ(eerste.samen().aanvragen_tot_en_met, dag(2007, 3, 1));
}

// Only lines of the same cost and regime are put together.
TEST(Mengen, TheLedgerHoldsWhatIsInBoth) {
  Paar paar;
  Grootboekregel ander = paar.a.grootboek[0];
  ander.kost = 1;
  paar.a.grootboek.push_back(ander);
  ander.kost = 0;
  ander.regime = "lening";
  paar.b.grootboek.push_back(ander);
  paar.b.grootboek[0].kosten = vast(70);
  paar.b.grootboek[0].verbruikt = vast(25);
  paar.b.grootboek[0].vergoed.reset();
  paar.b.grootboek[0].resteert = vast(5);
  paar.samen();
  ASSERT_EQ(paar.a.grootboek.size(), 1U);
  const Grootboekregel& regel = paar.a.grootboek[0];
  EXPECT_EQ(regel.kosten, tussen(euro(60), euro(70)));
  EXPECT_EQ(regel.verbruikt, tussen(euro(20), euro(25)));
  EXPECT_EQ(regel.resteert, tussen(euro(5), euro(7)));
  EXPECT_EQ(regel.vergoed, std::nullopt);
}

}  // namespace
}  // namespace minima::proef
