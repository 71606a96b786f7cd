// What the list of cost types of a scheme says of a cost, with its reason, and which conditions of
// a route are for some types alone. Peildatum 2006-06-15.
#include <gtest/gtest.h>

#include "tests/support/proef.h"

namespace minima::proef {
namespace {

Kostensoort soort(const std::string& id, Uitslag uitslag) {
  Kostensoort result;
  result.id = id;
  result.uitslag = uitslag;
  result.artikel = "5 " + id;
  if (uitslag == Uitslag::kVoorliggend) result.verwijzing = "elders";
  return result;
}

Beleid met_soorten() {
  Regeling regeling;
  regeling.id = "r";
  regeling.per = "jaar";
  regeling.andere_kosten = Uitslag::kBeoordeling;
  regeling.artikel_kosten = "5";
  regeling.kostensoorten = {soort("ja", Uitslag::kRecht), soort("nee", Uitslag::kGeenRecht),
                            soort("eerst", Uitslag::kVoorliggend),
                            soort("misschien", Uitslag::kBeoordeling)};
  Route& route = regeling.routes.emplace_back();
  route.id = "om-niet";
  route.vorm = "om-niet";
  route.hoogte.soort_maxima = true;
  Beleid result = beleid();
  result.regelingen = {regeling};
  return result;
}

struct Antwoord {
  const char* soort;
  Uitslag uitslag;
  Oordeel oordeel;
  const char* sleutel;
  const char* artikel;
};

TEST(Kostensoort, WhatTheListSaysAndWhy) {
  for (const Antwoord& een :
       {Antwoord{"ja", Uitslag::kRecht, J, "kostensoort.ja", "5 ja"},
        Antwoord{"nee", Uitslag::kGeenRecht, N, "kostensoort.nee", "5 nee"},
        Antwoord{"eerst", Uitslag::kVoorliggend, N, "kostensoort.voorliggend", "5 eerst"},
        Antwoord{"misschien", Uitslag::kBeoordeling, B, "kostensoort.beoordeling", "5 misschien"},
        Antwoord{"anders", Uitslag::kBeoordeling, B, "kostensoort.beoordeling", "5"}}) {
    Huishouden h = alleenstaande();
    h.kosten = {kost("k", een.soort, vast(60), dag(2006, 6, 1))};
    h.kosten[0].regeling = "r";
    const Zaak zaak(h, met_soorten());
    const KostUitkomst& lijn = zaak.kost(0);
    EXPECT_EQ(lijn.uitslag, een.uitslag) << een.soort;
    ASSERT_EQ(lijn.voorwaarden.size(), 1U) << een.soort;
    const VoorwaardeUitkomst& v = lijn.voorwaarden[0];
    EXPECT_EQ(v.id, "kostensoort");
    EXPECT_EQ(v.oordeel, een.oordeel) << een.soort;
    EXPECT_EQ(v.artikel, een.artikel) << een.soort;
    EXPECT_EQ(v.toelichting.sleutel, een.sleutel) << een.soort;
    EXPECT_EQ(std::get<std::string>(v.toelichting.waarden.at(0).second), een.soort);
    EXPECT_EQ(lijn.verwijzing, een.uitslag == Uitslag::kVoorliggend ? "elders" : "");
  }
}

// A type with a maximum: the cost up to it, and where the policy says so the rest to be judged.
TEST(Kostensoort, WhatIsOverTheMaximum) {
  Beleid b = met_soorten();
  Kostensoort& met_maximum = b.regelingen[0].kostensoorten[0];
  met_maximum.maximum = euro(100);
  const auto lijn = [&](Range<Money> bedrag) {
    Huishouden h = alleenstaande();
    h.kosten = {kost("k", "ja", bedrag, dag(2006, 6, 1))};
    return KostUitkomst(Zaak(h, b).kost(0));
  };
  EXPECT_EQ(lijn(vast(130)).te_beoordelen, std::nullopt);
  met_maximum.rest_te_beoordelen = true;
  EXPECT_EQ(lijn(vast(130)).bedrag, vast(100));
  EXPECT_EQ(lijn(vast(130)).te_beoordelen, vast(30));
  EXPECT_EQ(lijn(vast(100)).te_beoordelen, std::nullopt);
  EXPECT_EQ(lijn(vast(100, 1)).te_beoordelen, vast(0, 1));
  EXPECT_EQ(lijn(tussen(euro(90), euro(120))).te_beoordelen, tussen(euro(0), euro(20)));
}

// Whatever the open amount is, the maximum is reached: nothing is left to ask.
TEST(Kostensoort, AnOpenAmountOverTheMaximumAsksNothing) {
  Beleid b = met_soorten();
  b.regelingen[0].kostensoorten[0].maximum = euro(100);
  const auto vraagt = [&](Range<Money> bedrag) {
    Huishouden h = alleenstaande();
    h.kosten = {kost("k", "ja", bedrag, dag(2006, 6, 1))};
    return Zaak(h, b).kost(0).open.bevat({FeitSoort::kKostBedrag, 0});
  };
  EXPECT_FALSE(vraagt(tussen(euro(100), euro(500))));
  EXPECT_TRUE(vraagt(tussen(euro(99, 99), euro(500))));
  // The same for a bill of each month, of which the number is known: 2 x 50.00 is all of it.
  Huishouden h = alleenstaande();
  h.kosten = {kost("k", "ja", tussen(euro(50), euro(500)), dag(2006, 6, 1))};
  h.kosten[0].per_maand = true;
  h.kosten[0].maanden = 2;
  EXPECT_EQ(Zaak(h, b).kost(0).bedrag, vast(100));
  EXPECT_TRUE(Zaak(h, b).kost(0).open.is_empty());
}

// A condition may be for some types alone.
TEST(Kostensoort, AConditionOfSomeTypesAlone) {
  Beleid b = met_soorten();
  Voorwaarde inwoner = voorwaarde(VoorwaardeSoort::kInwoner);
  inwoner.kostensoorten = {"nee", "ja"};
  b.regelingen[0].routes[0].voorwaarden = {inwoner};
  Huishouden h = alleenstaande();
  h.inwoner = false;
  h.kosten = {kost("a", "ja", vast(60), dag(2006, 6, 1)),
              kost("b", "misschien", vast(60), dag(2006, 6, 1))};
  const Zaak zaak(h, b);
  EXPECT_EQ(zaak.kost(0).uitslag, Uitslag::kGeenRecht);
  EXPECT_EQ(zaak.kost(1).uitslag, Uitslag::kBeoordeling);
  EXPECT_EQ(zaak.kost(0).voorwaarden.size(), 2U);
  EXPECT_EQ(zaak.kost(1).voorwaarden.size(), 1U);
}

}  // namespace
}  // namespace minima::proef
