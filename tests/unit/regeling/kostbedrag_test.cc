// What a cost comes to before plafond and draagkracht: fixed amounts by category and age, months,
// kilometres, reductions, and the maximum of art. 21. Peildatum 2006-06-15.
#include <gtest/gtest.h>

#include "tests/support/proef.h"

namespace minima::proef {
namespace {

Beleid met(Kostensoort soort) {
  soort.id = "s";
  Regeling regeling;
  regeling.id = "r";
  regeling.per = "jaar";
  regeling.kostensoorten = {std::move(soort)};
  Route& route = regeling.routes.emplace_back();
  route.id = "om-niet";
  route.vorm = "om-niet";
  Beleid result = beleid();
  result.geldig_tot = dag(2030, 1, 1);
  result.regelingen = {regeling};
  return result;
}

Kost een_kost(Range<Money> bedrag) {
  Kost k = kost("k", "s", bedrag, dag(2006, 6, 1));
  k.vergoed_door_anderen = Money();
  return k;
}

Kost per_maand(Money bedrag, Range<int> maanden) {
  Kost k = een_kost(bedrag);
  k.per_maand = true;
  k.maanden = maanden;
  return k;
}

KostUitkomst uit(Kost k, const Kostensoort& soort, Huishouden h = alleenstaande(),
                 const Landelijk& tabel = wwb()) {
  h.kosten = {std::move(k)};
  return Zaak(std::move(h), met(soort), tabel).kost(0);
}

bool vraagt(const KostUitkomst& lijn, FeitSoort soort, int index = 0) {
  return lijn.open.bevat({soort, index});
}

Kostensoort vast_per_kost(std::vector<Money> bedragen, int maanden = 0) {
  Kostensoort soort;
  soort.vast = VastPerKost{std::move(bedragen), maanden, std::nullopt};
  return soort;
}

TEST(Kostbedrag, MonthsUpToThoseOfTheType) {
  Kostensoort soort;
  EXPECT_EQ(uit(per_maand(euro(50), 6), soort).bedrag, vast(300));
  soort.maanden_hoogstens = 1;
  EXPECT_EQ(uit(per_maand(euro(50), 6), soort).bedrag, vast(50));
  soort.maanden_hoogstens = 4;
  EXPECT_EQ(uit(per_maand(euro(50), 6), soort).bedrag, vast(200));
  EXPECT_EQ(uit(per_maand(euro(50), 3), soort).bedrag, vast(150));
  EXPECT_EQ(uit(een_kost(euro(50)), soort).bedrag, vast(50));
  const KostUitkomst open = uit(per_maand(euro(50), {2, 9}), soort);
  EXPECT_EQ(open.bedrag, tussen(euro(100), euro(200)));
  EXPECT_TRUE(vraagt(open, FeitSoort::kKostMaanden));
  EXPECT_FALSE(vraagt(uit(per_maand(euro(50), {4, 9}), soort), FeitSoort::kKostMaanden));
}

TEST(Kostbedrag, AFixedAmountWhateverTheBillIs) {
  EXPECT_EQ(uit(een_kost(euro(7)), vast_per_kost({euro(30)})).bedrag, vast(30));
  EXPECT_EQ(uit(een_kost(euro(7)), vast_per_kost({euro(30)}, 1)).bedrag, vast(30));
  EXPECT_EQ(uit(een_kost(euro(7)), vast_per_kost({euro(30)}, 5)).bedrag, vast(150));
}

TEST(Kostbedrag, AnAmountForEachCategory) {
  const Kostensoort soort = vast_per_kost({euro(100), euro(300), euro(200)});
  const auto bij = [&](Range<int> categorie) {
    Kost k = een_kost(euro(7));
    k.categorie = categorie;
    return uit(k, soort);
  };
  EXPECT_EQ(bij(1).bedrag, vast(100));
  EXPECT_EQ(bij(2).bedrag, vast(300));
  EXPECT_EQ(bij(3).bedrag, vast(200));
  EXPECT_EQ(bij(6).bedrag, vast(200));  // the last is for all above it
  EXPECT_EQ(bij({1, 3}).bedrag, tussen(euro(100), euro(300)));
  EXPECT_EQ(bij({2, 3}).bedrag, tussen(euro(200), euro(300)));
  EXPECT_TRUE(vraagt(bij({2, 3}), FeitSoort::kKostCategorie));
  EXPECT_FALSE(vraagt(bij({3, 6}), FeitSoort::kKostCategorie));
  EXPECT_FALSE(vraagt(bij(2), FeitSoort::kKostCategorie));
}

// Half for a child from 4 up to 12, all from 12 on; a younger one isn't provided for.
Kostensoort naar_leeftijd() {
  Kostensoort soort = vast_per_kost({euro(100, 1)});
  soort.vast->kindaandeel = Kindaandeel{4, 12, Rate::percent(50)};
  return soort;
}

KostUitkomst voor_kind(Range<Date> geboren) {
  Huishouden h = alleenstaande();
  h.kinderen->push_back(kind("kind-1", dag(1980, 1, 1)));
  h.kinderen->push_back(kind("kind-2", dag(2000, 1, 1)));
  h.kinderen->back().persoon.geboren = geboren;
  Kost k = een_kost(euro(7));
  k.persoon = "kind-2";
  return uit(k, naar_leeftijd(), h);
}

TEST(Kostbedrag, APartForAChild) {
  EXPECT_EQ(voor_kind(dag(1994, 6, 15)).bedrag, vast(100, 1));  // twelve today
  EXPECT_EQ(voor_kind(dag(1994, 6, 16)).bedrag, vast(50));      // 50.005, down to the cent
  EXPECT_EQ(voor_kind(dag(2002, 6, 15)).bedrag, vast(50));      // four today
  EXPECT_EQ(voor_kind(dag(2002, 6, 16)).bedrag, std::nullopt);
  EXPECT_FALSE(vraagt(voor_kind(dag(2002, 6, 15)), FeitSoort::kKindGeboren, 1));
}

TEST(Kostbedrag, AnAgeThatIsOpen) {
  const KostUitkomst groot_of_niet = voor_kind({dag(1994, 6, 15), dag(1994, 6, 16)});
  EXPECT_EQ(groot_of_niet.bedrag, tussen(euro(50), euro(100, 1)));
  EXPECT_TRUE(vraagt(groot_of_niet, FeitSoort::kKindGeboren, 1));
  EXPECT_FALSE(vraagt(groot_of_niet, FeitSoort::kKindGeboren, 0));
  // Perhaps too young: nothing bounds what the municipality says.
  EXPECT_EQ(voor_kind({dag(2002, 6, 15), dag(2002, 6, 16)}).bedrag,
            tussen(euro(50), Money::unbounded()));
}

TEST(Kostbedrag, WhoseAgeIsOpen) {
  const auto bij = [](const char* wie, Huishouden h) {
    Kost k = een_kost(euro(7));
    k.persoon = wie;
    if (k.persoon->empty()) k.persoon.reset();
    return uit(k, naar_leeftijd(), std::move(h));
  };
  Huishouden h = alleenstaande();
  h.aanvrager.geboren = {dag(1990, 1, 1), dag(1996, 1, 1)};
  EXPECT_TRUE(vraagt(bij("aanvrager", h), FeitSoort::kAanvragerGeboren));
  // Who lives alone has a cost for oneself.
  EXPECT_FALSE(vraagt(bij("", h), FeitSoort::kKostPersoon));
  h = alleenstaande();
  h.partner = Gegeven<Persoon>::van(onbekend_geboren());
  EXPECT_TRUE(vraagt(bij("", h), FeitSoort::kKostPersoon));
  EXPECT_TRUE(vraagt(bij("partner", h), FeitSoort::kPartnerGeboren));
  h.kinderen.reset();
  EXPECT_TRUE(vraagt(bij("kind-1", h), FeitSoort::kKinderen));
}

TEST(Kostbedrag, KilometresByCarOrTheBill) {
  Kostensoort soort;
  soort.per_kilometer = Money::cents(23);
  Kost k = een_kost(euro(40));
  k.kilometers = Gegeven<Range<int>>::van(100);
  EXPECT_EQ(uit(k, soort).bedrag, vast(23));
  EXPECT_FALSE(vraagt(uit(k, soort), FeitSoort::kKostKilometers));
  k.kilometers = Gegeven<Range<int>>::van({100, 200});
  EXPECT_EQ(uit(k, soort).bedrag, tussen(euro(23), euro(46)));
  EXPECT_TRUE(vraagt(uit(k, soort), FeitSoort::kKostKilometers));
  k.kilometers = Gegeven<Range<int>>::geen();
  EXPECT_EQ(uit(k, soort).bedrag, vast(40));
  k.kilometers = {};
  EXPECT_EQ(uit(k, soort).bedrag, tussen(euro(0), Money::unbounded()));
  EXPECT_TRUE(vraagt(uit(k, soort), FeitSoort::kKostKilometers));
}

TEST(Kostbedrag, WhatGoesOffIt) {
  Kostensoort soort;
  Kost k = een_kost(euro(40));
  k.vergoed_door_anderen = tussen(euro(5), euro(8));
  k.mogelijke_verlaging = euro(10);
  EXPECT_EQ(uit(k, soort).bedrag, tussen(euro(32), euro(35)));
  EXPECT_TRUE(vraagt(uit(k, soort), FeitSoort::kKostVergoed));
  soort.verlaging_aftrekken = true;
  EXPECT_EQ(uit(k, soort).bedrag, tussen(euro(22), euro(25)));
  k.vergoed_door_anderen = euro(5);
  k.mogelijke_verlaging = tussen(euro(0), euro(10));
  EXPECT_EQ(uit(k, soort).bedrag, tussen(euro(25), euro(35)));
  EXPECT_TRUE(vraagt(uit(k, soort), FeitSoort::kKostMogelijkeVerlaging));
}

// 1308.45 less 323.03 is 985.42 a month, what the norm of art. 21 is more than that of a single
// person of 20; a couple of whom one is 20 lacks 1869.21 - 1257.64 = 611.57.
TEST(Kostbedrag, UpToTheNormOfArticle21) {
  Kostensoort soort;
  soort.maximum_tot_norm_21 = true;
  Huishouden h = alleenstaande();
  h.peildatum = dag(2024, 7, 1);
  h.aanvrager = geboren(dag(2004, 1, 1));
  const auto bij = [&](const Huishouden& wie) {
    Kost k = per_maand(euro(5000), 1);
    k.datum = dag(2024, 6, 1);
    return uit(k, soort, wie, participatiewet());
  };
  EXPECT_EQ(bij(h).bedrag, vast(985, 42));
  Huishouden samen = h;
  samen.partner = Gegeven<Persoon>::van(geboren(dag(2000, 1, 1)));
  EXPECT_EQ(bij(samen).bedrag, vast(611, 57));
  // In an institution the norm is another one: the text doesn't say how they go together.
  h.verblijf = Verblijf::kAanvragerInInrichting;
  EXPECT_EQ(bij(h).bedrag, std::nullopt);
  // Nor where the norm itself wasn't found: nobody of 17 has one in this table.
  h.verblijf = Verblijf::kThuis;
  h.aanvrager = geboren(dag(2007, 1, 1));
  EXPECT_EQ(bij(h).bedrag, std::nullopt);
}

}  // namespace
}  // namespace minima::proef
