// Costs against two regimes in one room, as Rotterdam has them (10.2 lid 5, 10.3, 10.5). A norm of
// 1000.00: the narrower regime takes half from 1100.00 and all from 1500.00, the wider all from
// 1000.00. An income of 1200.00 is 600.00 and 2400.00 a year.
#include <gtest/gtest.h>

#include "tests/support/proef.h"

namespace minima::proef {
namespace {

Kostensoort soort(const std::string& id) {
  Kostensoort result;
  result.id = id;
  result.artikel = "1";
  return result;
}

Beleid twee_regimes(PeriodiekeToets toets = PeriodiekeToets::kBeoordeling) {
  Beleid b = beleid();
  b.draagkracht.emplace();
  b.draagkracht->verrekening = Verrekening::kBinnenRuimte;
  b.draagkracht->ruimte = "ruim";
  b.draagkracht->periodiek = Periodiek{12, toets, "1"};
  b.draagkracht->vrij_bij_schuldhulp = true;
  b.draagkracht->regimes = {
      {"smal",
       {{Rate::percent(110), Rate::percent(150), Rate::percent(50)},
        {Rate::percent(150), std::nullopt, Rate::percent(100)}},
       "1"},
      {"ruim", {{Rate::percent(100), std::nullopt, Rate::percent(100)}}, "1"}};
  Regeling regeling;
  regeling.id = "hulp";
  regeling.per = "eenmalig";
  for (const char* id : {"een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht"}) {
    regeling.kostensoorten.push_back(soort(id));
  }
  regeling.kostensoorten.push_back(soort("zonder-prijs"));
  regeling.kostensoorten.back().zonder_bedrag = true;
  Route& route = regeling.routes.emplace_back();
  route.id = "om-niet";
  route.vorm = "om-niet";
  route.hoogte.mogelijke_regimes = {"smal", "ruim"};
  b.regelingen = {regeling};
  return b;
}

Kost een_kost(const std::string& id, const std::string& van, Range<Money> bedrag,
              std::optional<std::string> regime = std::nullopt) {
  Kost result = kost(id, van, bedrag, dag(2006, 6, 1));
  result.vergoed_door_anderen = Money();
  result.draagkrachtregime = std::move(regime);
  return result;
}

Kost per_maand(Kost k, Range<int> maanden) {
  k.per_maand = true;
  k.maanden = maanden;
  return k;
}

Huishouden met(std::int64_t inkomen_per_maand, std::vector<Kost> kosten) {
  Huishouden h = alleenstaande();
  h.inkomen.emplace({inkomen(vast(inkomen_per_maand))});
  h.schuldhulptraject = false;
  h.kosten = std::move(kosten);
  return h;
}

// Worth 600.00: 250.00 is wholly paid by the household, of 500.00 the last 350.00.
TEST(TweeRegimes, InTheOrderGivenAndAlsoWhenNothingIsPaid) {
  const Zaak zaak(met(1200, {een_kost("k1", "een", vast(250), "smal"),
                             een_kost("k2", "een", vast(500), "smal")}),
                  twee_regimes());
  EXPECT_EQ(zaak.kost(0).uitslag, Uitslag::kGeenRecht);
  EXPECT_EQ(zaak.kost(1).uitslag, Uitslag::kRecht);
  EXPECT_EQ(zaak.kost(1).bedrag, vast(150));
  EXPECT_EQ(zaak.regeling("hulp").bedrag, vast(150));
  const auto& boek = zaak.uit().grootboek;
  ASSERT_EQ(boek.size(), 2U);
  EXPECT_EQ(boek[0].resteert, vast(350));
  EXPECT_EQ(boek[1].verbruikt, vast(350));
  EXPECT_EQ(boek[1].resteert, vast(0));
}

// An earlier date doesn't go first here: the order is that of the application.
TEST(TweeRegimes, TheDateDoesNotDecideTheOrder) {
  Huishouden h = met(
      1200, {een_kost("k1", "een", vast(600), "smal"), een_kost("k2", "een", vast(100), "smal")});
  h.kosten[1].datum = dag(2006, 1, 1);
  const Zaak zaak(h, twee_regimes());
  EXPECT_EQ(zaak.kost(0).uitslag, Uitslag::kGeenRecht);
  EXPECT_EQ(zaak.kost(1).bedrag, vast(100));
}

// 2300.00 of the room of 2400.00 leaves 100.00 for the narrower regime.
TEST(TweeRegimes, TheWiderUsesUpTheRoomOfBoth) {
  const Zaak zaak(met(1200, {een_kost("k1", "een", vast(2300), "ruim"),
                             een_kost("k2", "twee", vast(150), "smal")}),
                  twee_regimes());
  EXPECT_EQ(zaak.kost(1).bedrag, vast(50));
  const auto& boek = zaak.uit().grootboek;
  ASSERT_EQ(boek.size(), 2U);
  EXPECT_EQ(boek[0].verbruikt, vast(2300));
  EXPECT_EQ(boek[0].resteert, vast(100));
  EXPECT_EQ(boek[1].verbruikt, vast(100));
  EXPECT_EQ(boek[1].vergoed, vast(50));
  EXPECT_EQ(boek[1].resteert, vast(0));
}

// 1000.00 less 600.00 or less 2400.00: of the one 400.00, of the other nothing.
TEST(TweeRegimes, TheRegimesDisagreeSoItIsForTheMunicipality) {
  const Zaak zaak(met(1200, {een_kost("k1", "een", vast(1000))}), twee_regimes());
  EXPECT_EQ(zaak.kost(0).uitslag, Uitslag::kBeoordeling);
  EXPECT_EQ(zaak.kost(0).bedrag, tussen(euro(0), euro(400)));
  EXPECT_TRUE(zaak.kost(0).open.bevat({FeitSoort::kKostDraagkrachtregime, 0}));
  EXPECT_EQ(zaak.uit().grootboek.size(), 2U);  // a row for each
}

TEST(TweeRegimes, TheyAgree) {
  // 2500.00 less 600.00 or less 2400.00: something either way.
  const Zaak recht(met(1200, {een_kost("k1", "een", vast(2500))}), twee_regimes());
  EXPECT_EQ(recht.kost(0).uitslag, Uitslag::kRecht);
  EXPECT_EQ(recht.kost(0).bedrag, tussen(euro(100), euro(1900)));
  // 600.00 is covered by both.
  const Zaak niets(met(1200, {een_kost("k1", "een", vast(600))}), twee_regimes());
  EXPECT_EQ(niets.kost(0).uitslag, Uitslag::kGeenRecht);
  EXPECT_FALSE(niets.kost(0).open.bevat({FeitSoort::kKostDraagkrachtregime, 0}));
  // Below the norm there is no draagkracht in either.
  const Zaak plat(met(1000, {een_kost("k1", "een", vast(70))}), twee_regimes());
  EXPECT_EQ(plat.kost(0).bedrag, vast(70));
}

// A type stands in one regime: the second cost of it says which.
TEST(TweeRegimes, ACostFollowsAnotherOfItsType) {
  const Zaak zaak(
      met(1200, {een_kost("k1", "een", vast(1000)), een_kost("k2", "een", vast(50), "smal")}),
      twee_regimes());
  EXPECT_EQ(zaak.kost(0).uitslag, Uitslag::kRecht);
  EXPECT_EQ(zaak.kost(0).bedrag, vast(400));
}

// Both in the narrower: 0 + 300.00; both in the wider: 0 + 0. Never one in each.
TEST(TweeRegimes, CostsOfOneTypeGoTogether) {
  const Zaak zaak(met(1200, {een_kost("k1", "een", vast(400)), een_kost("k2", "een", vast(500))}),
                  twee_regimes());
  EXPECT_EQ(zaak.kost(0).uitslag, Uitslag::kGeenRecht);
  EXPECT_EQ(zaak.kost(1).uitslag, Uitslag::kBeoordeling);
  EXPECT_EQ(zaak.kost(1).bedrag, tussen(euro(0), euro(300)));
}

// More types than are tried one by one: wider, but the true answer of any choice lies inside. All
// narrower: 600.00 in all is settled with 100.00 each, so the seventh and eighth are paid in full;
// all wider: 2400.00 covers everything.
TEST(TweeRegimes, ManyUnknownTypesStaySound) {
  std::vector<Kost> kosten;
  for (const char* id : {"een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht"}) {
    kosten.push_back(een_kost("k-" + std::string(id), id, vast(100)));
  }
  const Zaak zaak(met(1200, kosten), twee_regimes());
  EXPECT_EQ(zaak.kost(0).uitslag, Uitslag::kGeenRecht);
  for (const int i : {6, 7}) {
    EXPECT_EQ(zaak.kost(i).uitslag, Uitslag::kOnbekend) << i;
    EXPECT_EQ(zaak.kost(i).bedrag, tussen(euro(0), euro(100))) << i;
    EXPECT_TRUE(zaak.kost(i).open.bevat({FeitSoort::kKostDraagkrachtregime, i})) << i;
  }
}

// Whether the first is granted isn't known: if it is, it uses the 600.00, else the second does.
TEST(TweeRegimes, AnOpenLineBeforeLeavesTheNextOpen) {
  Huishouden h = met(
      1200, {een_kost("k1", "een", vast(700), "smal"), een_kost("k2", "twee", vast(300), "smal")});
  Beleid b = twee_regimes();
  Voorwaarde v = voorwaarde(VoorwaardeSoort::kIndicatie);
  v.kostensoorten = {"een"};
  b.regelingen[0].routes[0].voorwaarden = {v};
  const Zaak zaak(h, b);
  EXPECT_EQ(zaak.kost(0).uitslag, Uitslag::kOnbekend);
  EXPECT_EQ(zaak.kost(1).uitslag, Uitslag::kOnbekend);
  EXPECT_EQ(zaak.kost(1).bedrag, tussen(euro(0), euro(300)));
  EXPECT_TRUE(zaak.kost(1).open.bevat({FeitSoort::kKostIndicatie, 0}));
}

TEST(TweeRegimes, InSchuldhulpThereIsNothingToPay) {
  Huishouden h = met(1200, {een_kost("k1", "een", vast(700), "smal")});
  h.schuldhulptraject = true;
  EXPECT_EQ(Zaak(h, twee_regimes()).kost(0).bedrag, vast(700));
  h.schuldhulptraject.reset();
  const Zaak open(h, twee_regimes());
  EXPECT_EQ(open.kost(0).bedrag, tussen(euro(100), euro(700)));
  EXPECT_TRUE(open.kost(0).open.bevat({FeitSoort::kSchuldhulptraject}));
}

// Boxmeer 4.2: what is urgent is never a no, where the policy says so, and otherwise as it is.
TEST(TweeRegimes, WhatIsUrgent) {
  const auto uitslag = [](bool regel, bool dringend, std::int64_t bedrag) {
    Beleid b = twee_regimes();
    b.regelingen[0].dringend_nooit_nee = regel;
    Kost k = een_kost("k1", "een", vast(bedrag), "smal");
    k.dringend = dringend;
    return Zaak(met(1200, {k}), b).kost(0).uitslag;
  };
  EXPECT_EQ(uitslag(true, true, 600), Uitslag::kBeoordeling);
  EXPECT_EQ(uitslag(true, false, 600), Uitslag::kGeenRecht);
  EXPECT_EQ(uitslag(false, true, 600), Uitslag::kGeenRecht);
  EXPECT_EQ(uitslag(true, true, 700), Uitslag::kRecht);
}

// A maximum of 0 to 100.00 that only the municipality knows; an income that is open goes first.
TEST(TweeRegimes, AnAmountTheMunicipalitySettles) {
  Beleid b = twee_regimes();
  b.regelingen[0].kostensoorten[0].maximum = euro(100);
  b.regelingen[0].kostensoorten[0].maximum_vanaf = Money();
  const auto kosten = std::vector<Kost>{een_kost("k1", "een", vast(300), "smal")};
  const Zaak vast_inkomen(met(1000, kosten), b);
  EXPECT_EQ(vast_inkomen.kost(0).uitslag, Uitslag::kBeoordeling);
  EXPECT_EQ(vast_inkomen.kost(0).bedrag, tussen(euro(0), euro(100)));
  EXPECT_TRUE(vast_inkomen.kost(0).open.is_empty());
  Huishouden h = met(1000, kosten);
  h.inkomen.emplace({inkomen(tussen(euro(1000), euro(1200)))});
  const Zaak open(h, b);
  EXPECT_EQ(open.kost(0).uitslag, Uitslag::kOnbekend);
  EXPECT_TRUE(open.kost(0).open.bevat({FeitSoort::kInkomenBedrag, 0}));
}

// 1100.00 less an unknown price. Covered: no; no draagkracht at all: yes; between: judgement.
TEST(TweeRegimes, ACostWithoutAKnownPrice) {
  const auto uitslag = [](std::int64_t maand, Money bedrag) {
    const Zaak zaak(met(maand, {een_kost("k1", "zonder-prijs", bedrag, "smal")}), twee_regimes());
    return zaak.kost(0).uitslag;
  };
  EXPECT_EQ(uitslag(1200, euro(600)), Uitslag::kGeenRecht);
  EXPECT_EQ(uitslag(1200, euro(600, 1)), Uitslag::kBeoordeling);
  EXPECT_EQ(uitslag(1100, euro(600)), Uitslag::kRecht);
  // From nothing to 600.00 of draagkracht: a right or a judgement, and the income tells.
  Huishouden h = met(1100, {een_kost("k1", "zonder-prijs", euro(900), "smal")});
  h.inkomen.emplace({inkomen(tussen(euro(1100), euro(1200)))});
  const Zaak zaak(h, twee_regimes());
  EXPECT_EQ(zaak.kost(0).uitslag, Uitslag::kOnbekend);
  EXPECT_TRUE(zaak.kost(0).open.bevat({FeitSoort::kInkomenBedrag, 0}));
}

// It may use the 600.00, or nothing of it: the next is paid 0 or 600.00, and no fact settles which.
TEST(TweeRegimes, AnUnknownPriceLeavesTheNextToTheMunicipality) {
  const Zaak zaak(met(1200, {een_kost("k1", "zonder-prijs", vast(900), "smal"),
                             een_kost("k2", "een", vast(600), "smal")}),
                  twee_regimes());
  EXPECT_EQ(zaak.kost(0).uitslag, Uitslag::kBeoordeling);
  EXPECT_FALSE(zaak.kost(0).bedrag);
  EXPECT_EQ(zaak.kost(1).uitslag, Uitslag::kBeoordeling);
  EXPECT_EQ(zaak.kost(1).bedrag, tussen(euro(0), euro(600)));
}

struct Maandgeval {
  PeriodiekeToets toets;
  std::int64_t maand;  // euros
  int maanden;
  Uitslag uitslag;
  std::int64_t bedrag;
  std::int64_t volgende;  // what a cost of 600.00 after it is paid
};

class Periodieke : public testing::TestWithParam<Maandgeval> {};

// 600.00 to settle first. 50.00 x 12 is all of it; 60.00 x 12 leaves 120.00 with a month below
// 600.00; 600.00 is not less than 600.00.
TEST_P(Periodieke, TheWholeDraagkrachtFirst) {
  const Maandgeval& g = GetParam();
  const Kost eerste = per_maand(een_kost("k1", "een", vast(g.maand), "smal"), g.maanden);
  const Zaak zaak(met(1200, {eerste, een_kost("k2", "een", vast(600), "smal")}),
                  twee_regimes(g.toets));
  EXPECT_EQ(zaak.kost(0).uitslag, g.uitslag);
  EXPECT_EQ(zaak.kost(0).bedrag, vast(g.bedrag));
  EXPECT_EQ(zaak.kost(1).bedrag, vast(g.volgende));
}

INSTANTIATE_TEST_SUITE_P(
    Toetsen, Periodieke,
    testing::Values(
        Maandgeval{PeriodiekeToets::kBeoordeling, 50, 12, Uitslag::kGeenRecht, 0, 600},
        Maandgeval{PeriodiekeToets::kBeoordeling, 60, 12, Uitslag::kBeoordeling, 120, 600},
        Maandgeval{PeriodiekeToets::kBeoordeling, 599, 12, Uitslag::kBeoordeling, 6588, 600},
        Maandgeval{PeriodiekeToets::kBeoordeling, 600, 12, Uitslag::kRecht, 6600, 600},
        // At most twelve months, whatever is asked.
        Maandgeval{PeriodiekeToets::kBeoordeling, 600, 18, Uitslag::kRecht, 6600, 600},
        // Refused, and nothing is used: the 600.00 covers the next.
        Maandgeval{PeriodiekeToets::kPeriode, 60, 12, Uitslag::kGeenRecht, 0, 0},
        Maandgeval{PeriodiekeToets::kPeriode, 600, 12, Uitslag::kRecht, 6600, 600},
        Maandgeval{PeriodiekeToets::kMaand, 60, 12, Uitslag::kRecht, 120, 600}));

// One month of 600.00 leaves nothing, twelve leave 6600.00.
TEST(TweeRegimes, AnUnknownNumberOfMonths) {
  const Kost k = per_maand(een_kost("k1", "een", vast(600), "smal"), {1, 120});
  const Zaak zaak(met(1200, {k}), twee_regimes());
  EXPECT_EQ(zaak.kost(0).uitslag, Uitslag::kOnbekend);
  EXPECT_EQ(zaak.kost(0).bedrag, tussen(euro(0), euro(6600)));
  EXPECT_TRUE(zaak.kost(0).open.bevat({FeitSoort::kKostMaanden, 0}));
}

}  // namespace
}  // namespace minima::proef
