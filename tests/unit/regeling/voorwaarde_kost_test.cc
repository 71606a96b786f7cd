// Conditions of a cost: its date, its proof, another facility (BX-8.3.1-1a, 6c, 7b; BX-6.2-3e).
// Peildatum 2006-06-15.
#include <gtest/gtest.h>

#include "tests/support/proef.h"

namespace minima::proef {
namespace {

const Range<Date> kOnbekend{Date::earliest(), Date::latest()};

Wereld met_kost(Date peildatum, Range<Date> datum) {
  Huishouden h = alleenstaande();
  h.peildatum = peildatum;
  Kost k = kost("k1", "cursus", vast(10), peildatum);
  k.datum = datum;
  h.kosten.push_back(std::move(k));
  return Wereld(std::move(h));
}

// BX-8.3.1-1a: K <= P, the same day allowed.
TEST(KostenGemaakt, ToTheDay) {
  const Voorwaarde v = voorwaarde(VoorwaardeSoort::kKostenGemaakt);
  const auto uit = [&](Range<Date> datum) {
    return met_kost(dag(2006, 6, 15), datum).toets_kost(v);
  };
  EXPECT_EQ(uit(dag(2006, 6, 14)).oordeel, J);
  EXPECT_EQ(uit(dag(2006, 6, 15)).oordeel, J);
  EXPECT_EQ(uit(dag(2006, 6, 16)).oordeel, N);
  EXPECT_EQ(uit(kOnbekend).oordeel, O);
  EXPECT_EQ(uit(kOnbekend).open.lijst(), (std::vector<Feit>{{FeitSoort::kKostDatum, 0}}));
}

// BX-8.3.1-7b, BX-8.4.1-7: P <= (y + 1)-03-01. 1 March in, 2 March out.
TEST(Aanvraagtermijn, UpToAndIncludingTheFirstOfMarch) {
  Voorwaarde v = voorwaarde(VoorwaardeSoort::kAanvraagtermijn);
  v.dag = 1;
  v.maand = 3;
  const auto oordeel = [&](Date peildatum, Range<Date> datum) {
    return met_kost(peildatum, datum).toets_kost(v).oordeel;
  };
  EXPECT_EQ(oordeel(dag(2006, 2, 28), dag(2005, 1, 1)), J);
  EXPECT_EQ(oordeel(dag(2006, 3, 1), dag(2005, 1, 1)), J);
  EXPECT_EQ(oordeel(dag(2006, 3, 1), dag(2005, 12, 31)), J);
  EXPECT_EQ(oordeel(dag(2006, 3, 2), dag(2005, 12, 31)), N);
  EXPECT_EQ(oordeel(dag(2006, 3, 2), dag(2006, 1, 1)), J);
  EXPECT_EQ(oordeel(dag(2006, 3, 1), dag(2004, 12, 31)), N);
  EXPECT_EQ(oordeel(dag(2006, 3, 2), {dag(2005, 12, 31), dag(2006, 1, 1)}), O);
  EXPECT_EQ(oordeel(dag(2006, 3, 2), kOnbekend), O);
}

// BX-8.3.1-6c: no proof, nothing; a quotation isn't enough. BX-6.2-3e: there it is.
TEST(Betaalbewijs, ProofAndQuotation) {
  Voorwaarde streng = voorwaarde(VoorwaardeSoort::kBetaalbewijs);
  Voorwaarde ruim = streng;
  ruim.offerte_volstaat = true;
  const struct {
    std::optional<bool> bewijs;
    bool offerte;
    Oordeel streng;
    Oordeel ruim;
  } kGevallen[] = {{true, false, J, J}, {true, true, J, J},          {false, false, N, N},
                   {false, true, N, J}, {std::nullopt, false, O, O}, {std::nullopt, true, O, J}};
  for (const auto& geval : kGevallen) {
    Wereld w = met_kost(dag(2006, 6, 15), dag(2006, 6, 1));
    w.huishouden.kosten.front().betaalbewijs = geval.bewijs;
    w.huishouden.kosten.front().offerte = geval.offerte;
    EXPECT_EQ(w.toets_kost(streng).oordeel, geval.streng);
    EXPECT_EQ(w.toets_kost(ruim).oordeel, geval.ruim);
  }
}

// BX-2.2-b: another facility that covers the cost goes first.
TEST(Voorliggend, YesMeansNothingGoesFirst) {
  Voorwaarde v = voorwaarde(VoorwaardeSoort::kVoorliggend);
  v.bij_nee = Uitslag::kVoorliggend;
  v.verwijzing = "andere-voorziening";
  Wereld w = met_kost(dag(2006, 6, 15), dag(2006, 6, 1));
  EXPECT_EQ(w.toets_kost(v).oordeel, J);
  w.huishouden.kosten.front().voorliggend = true;
  EXPECT_EQ(w.toets_kost(v).uitslag, Uitslag::kVoorliggend);
  EXPECT_EQ(w.toets_kost(v).verwijzing, "andere-voorziening");
}

// BX-6.2-2a: the route om niet isn't for a complete furnishing.
TEST(AndereKostensoort, OfARoute) {
  Voorwaarde v = voorwaarde(VoorwaardeSoort::kKostensoort);
  v.niet_kostensoorten = {"volledige-inrichting"};
  Wereld w = met_kost(dag(2006, 6, 15), dag(2006, 6, 1));
  EXPECT_EQ(w.toets_kost(v).oordeel, J);
  w.huishouden.kosten.front().soort = "volledige-inrichting";
  EXPECT_EQ(w.toets_kost(v).oordeel, N);
}

}  // namespace
}  // namespace minima::proef
