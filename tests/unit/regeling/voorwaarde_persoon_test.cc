// Conditions of the person a cost is for: age on the day that counts, education, group (BX-8.3.1-3d
// and 3e, BX-8.4.1-3a; readings ). Peildatum 2006-06-15.
#include <gtest/gtest.h>

#include "tests/support/proef.h"

namespace minima::proef {
namespace {

const Date kPeildatum = dag(2006, 6, 15);
const Range<Date> kOnbekend{Date::earliest(), Date::latest()};

Huishouden met_kost(Huishouden h, std::optional<std::string> persoon, Range<Date> datum) {
  Kost k = kost("k1", "cursus", vast(10), kPeildatum);
  k.persoon = std::move(persoon);
  k.datum = datum;
  h.kosten.push_back(std::move(k));
  return h;
}

// ---- leeftijd ----

Voorwaarde leeftijd(Wie wie, std::optional<int> vanaf, std::optional<int> tot,
                    Op op = Op::kPeildatum) {
  Voorwaarde v = voorwaarde(VoorwaardeSoort::kLeeftijd);
  v.wie = wie;
  v.vanaf = vanaf;
  v.tot = tot;
  v.op = op;
  return v;
}

Oordeel van_aanvrager(Persoon wie, std::optional<int> vanaf, std::optional<int> tot) {
  Huishouden h = alleenstaande();
  h.aanvrager = std::move(wie);
  const Wereld w(h);
  const Gedaanten alle = w.gedaanten();
  const Inkomen geen;
  const Vermogenstoets niets;
  const Grond grond{w.huishouden, w.beleid, nullptr, alle.lijst.front(), geen, niets, nullptr};
  return toets(leeftijd(Wie::kAanvrager, vanaf, tot), Regeling(), grond).oordeel;
}

// Without a table nobody can say when the AOW begins; who is too young is still too young.
TEST(LeeftijdTotAow, ZonderTabel) {
  Huishouden h = alleenstaande();
  const auto oordeel = [&](Persoon wie) {
    h.aanvrager = std::move(wie);
    const Wereld w(h);
    const Gedaanten alle = w.gedaanten();
    const Inkomen geen;
    const Vermogenstoets niets;
    const Grond grond{w.huishouden, w.beleid, nullptr, alle.lijst.front(), geen, niets, nullptr};
    Voorwaarde v = leeftijd(Wie::kAanvrager, 21, std::nullopt);
    v.tot_aow = true;
    return toets(v, Regeling(), grond).oordeel;
  };
  EXPECT_EQ(oordeel(geboren(dag(1985, 6, 16))), N);  // 20
  EXPECT_EQ(oordeel(geboren(dag(1985, 6, 15))), Oordeel::kBeoordeling);
}

// BX-5.1.2-b: "jonger dan 65": the 65th birthday is excluded; from 23 it is included.
TEST(LeeftijdVanDeAanvrager, ToTheDay) {
  EXPECT_EQ(van_aanvrager(geboren(dag(1941, 6, 16)), std::nullopt, 65), J);
  EXPECT_EQ(van_aanvrager(geboren(dag(1941, 6, 15)), std::nullopt, 65), N);
  EXPECT_EQ(van_aanvrager(geboren(dag(1983, 6, 16)), 23, std::nullopt), N);
  EXPECT_EQ(van_aanvrager(geboren(dag(1983, 6, 15)), 23, std::nullopt), J);
  EXPECT_EQ(van_aanvrager(geboren(dag(1970, 1, 1)), 23, 65), J);
}

TEST(LeeftijdVanDeAanvrager, InYearsIsEnoughOnThePeildatum) {
  EXPECT_EQ(van_aanvrager(met_leeftijd(64, kPeildatum), std::nullopt, 65), J);
  EXPECT_EQ(van_aanvrager(met_leeftijd(65, kPeildatum), std::nullopt, 65), N);
  EXPECT_EQ(van_aanvrager(met_leeftijd(22, kPeildatum), 23, std::nullopt), N);
  EXPECT_EQ(van_aanvrager(met_leeftijd(23, kPeildatum), 23, std::nullopt), J);
  EXPECT_EQ(van_aanvrager(onbekend_geboren(), 23, std::nullopt), O);
}

VoorwaardeUitkomst van_kind(Date geboren_op, Range<Date> kostdatum, Op op = Op::kKostendatum) {
  static const Voorwaarde v = leeftijd(Wie::kKind, 12, 18, Op::kKostendatum);
  static const Voorwaarde nu = leeftijd(Wie::kKind, 12, 18, Op::kPeildatum);
  Huishouden h = alleenstaande();
  h.kinderen->push_back(kind("kind-1", geboren_op, false));
  return Wereld(met_kost(h, "kind-1", kostdatum)).toets_kost(op == Op::kKostendatum ? v : nu);
}

// BX-8.4.1-3a: 12 <= age on the cost date < 18. 12th birthday in, 18th birthday out.
TEST(LeeftijdVanHetKind, OnTheCostDate) {
  const Date kost_op = dag(2006, 2, 10);
  EXPECT_EQ(van_kind(dag(1994, 2, 11), kost_op).oordeel, N);
  EXPECT_EQ(van_kind(dag(1994, 2, 10), kost_op).oordeel, J);
  EXPECT_EQ(van_kind(dag(1988, 2, 11), kost_op).oordeel, J);
  EXPECT_EQ(van_kind(dag(1988, 2, 10), kost_op).oordeel, N);
}

// who turned 18 between the cost and the application still has the cost reimbursed.
TEST(LeeftijdVanHetKind, NotOnTheApplicationDate) {
  EXPECT_EQ(van_kind(dag(1988, 5, 1), dag(2006, 4, 30)).oordeel, J);
  EXPECT_EQ(van_kind(dag(1988, 5, 1), dag(2006, 4, 30), Op::kPeildatum).oordeel, N);
  EXPECT_EQ(van_kind(dag(1994, 5, 1), dag(2006, 4, 30)).oordeel, N);
  EXPECT_EQ(van_kind(dag(1994, 5, 1), dag(2006, 4, 30), Op::kPeildatum).oordeel, J);
}

TEST(LeeftijdVanHetKind, AnUnknownCostDate) {
  const VoorwaardeUitkomst uit = van_kind(dag(1994, 2, 10), kOnbekend);
  EXPECT_EQ(uit.oordeel, O);
  EXPECT_EQ(uit.open.lijst(), (std::vector<Feit>{{FeitSoort::kKostDatum, 0}}));
}

TEST(LeeftijdVanHetKind, NobodyElse) {
  const Voorwaarde v = leeftijd(Wie::kKind, 12, 18);
  EXPECT_EQ(Wereld(met_kost(alleenstaande(), "aanvrager", kPeildatum)).toets_kost(v).oordeel, N);
  EXPECT_EQ(Wereld(met_kost(gehuwd(), "partner", kPeildatum)).toets_kost(v).oordeel, N);
}

TEST(LeeftijdVanHetKind, UnknownPersonOrBirth) {
  const Voorwaarde v = leeftijd(Wie::kKind, 12, 18);
  const VoorwaardeUitkomst wie =
      Wereld(met_kost(alleenstaande_ouder(), std::nullopt, kPeildatum)).toets_kost(v);
  EXPECT_EQ(wie.oordeel, O);
  EXPECT_EQ(wie.open.lijst(), (std::vector<Feit>{{FeitSoort::kKostPersoon, 0}}));
  Huishouden h = alleenstaande_ouder();
  h.kinderen->push_back({"kind-2", onbekend_geboren(), false, std::nullopt});
  const VoorwaardeUitkomst leeftijd_open = Wereld(met_kost(h, "kind-2", kPeildatum)).toets_kost(v);
  EXPECT_EQ(leeftijd_open.oordeel, O);
  EXPECT_EQ(leeftijd_open.open.lijst(), (std::vector<Feit>{{FeitSoort::kKindGeboren, 1}}));
}

TEST(LeeftijdVanDePersoon, AnyPersonOfTheHousehold) {
  const Voorwaarde v = leeftijd(Wie::kPersoon, 14, std::nullopt);
  Huishouden h = gehuwd();
  h.kinderen->push_back(kind("kind-1", dag(1992, 6, 16)));
  EXPECT_EQ(Wereld(met_kost(h, "kind-1", kPeildatum)).toets_kost(v).oordeel, N);
  EXPECT_EQ(Wereld(met_kost(h, "partner", kPeildatum)).toets_kost(v).oordeel, J);
  h.kinderen->front().persoon = geboren(dag(1992, 6, 15));
  EXPECT_EQ(Wereld(met_kost(h, "kind-1", kPeildatum)).toets_kost(v).oordeel, J);
}

// ---- onderwijs ----

TEST(OnderwijsVanHetKind, OnlyTheKindsNamed) {
  Voorwaarde v = voorwaarde(VoorwaardeSoort::kOnderwijs);
  v.onderwijs = {Onderwijs::kVoortgezet};
  const auto uit = [&](std::optional<Onderwijs> onderwijs) {
    Huishouden h = alleenstaande();
    h.kinderen->push_back(kind("kind-1", dag(1992, 1, 1), true, onderwijs));
    return Wereld(met_kost(h, "kind-1", kPeildatum)).toets_kost(v);
  };
  EXPECT_EQ(uit(Onderwijs::kVoortgezet).oordeel, J);
  for (const Onderwijs ander :
       {Onderwijs::kGeen, Onderwijs::kBasis, Onderwijs::kMbo, Onderwijs::kHoger}) {
    EXPECT_EQ(uit(ander).oordeel, N);
  }
  EXPECT_EQ(uit(std::nullopt).oordeel, O);
  EXPECT_EQ(uit(std::nullopt).open.lijst(), (std::vector<Feit>{{FeitSoort::kKindOnderwijs, 0}}));
  EXPECT_EQ(Wereld(met_kost(alleenstaande(), "aanvrager", kPeildatum)).toets_kost(v).oordeel, N);
  EXPECT_EQ(Wereld(met_kost(alleenstaande(), std::nullopt, kPeildatum)).toets_kost(v).oordeel, O);
}

// ---- doelgroep ----

VoorwaardeUitkomst doelgroep(const Huishouden& h, std::optional<std::string> persoon,
                             Range<Date> datum = kPeildatum) {
  static const Voorwaarde v = [] {
    Voorwaarde d = voorwaarde(VoorwaardeSoort::kDoelgroep);
    d.vanaf = 18;
    d.tot = 18;
    d.op = Op::kKostendatum;
    d.bij_nee = Uitslag::kBeoordeling;
    return d;
  }();
  return Wereld(met_kost(h, std::move(persoon), datum)).toets_kost(v);
}

// BX-8.3.1-3e: singles from 18, the birthday included, on the cost date.
TEST(Doelgroep, ASingleFrom18) {
  Huishouden h = alleenstaande();
  h.aanvrager = geboren(dag(1988, 6, 1));
  EXPECT_EQ(doelgroep(h, "aanvrager", dag(2006, 6, 1)).oordeel, J);
  const VoorwaardeUitkomst nee = doelgroep(h, "aanvrager", dag(2006, 5, 31));
  EXPECT_EQ(nee.oordeel, N);
  EXPECT_EQ(nee.uitslag, Uitslag::kGeenRecht);
}

// BX-8.3.1-3d: a family or a single parent with a child under 18 at home: parents and such
// children.
TEST(Doelgroep, FamiliesWithChildren) {
  Huishouden h = gehuwd();
  h.kinderen->push_back(kind("kind-1", dag(1988, 6, 16)));
  EXPECT_EQ(doelgroep(h, "aanvrager").oordeel, J);
  EXPECT_EQ(doelgroep(h, "partner").oordeel, J);
  EXPECT_EQ(doelgroep(h, "kind-1").oordeel, J);
  EXPECT_EQ(doelgroep(alleenstaande_ouder(), "aanvrager").oordeel, J);
  EXPECT_EQ(doelgroep(alleenstaande_ouder(), "kind-1").oordeel, J);
}

// a couple without children is left to judgement, never a flat no.
TEST(Doelgroep, ACoupleWithoutChildren) {
  EXPECT_EQ(doelgroep(gehuwd(), "aanvrager").oordeel, B);
  EXPECT_EQ(doelgroep(gehuwd(), "partner").uitslag, Uitslag::kBeoordeling);
  Huishouden h = gehuwd();
  h.kinderen->push_back(kind("achttien", dag(1988, 6, 15)));
  h.kinderen->push_back(kind("uit-huis", dag(2000, 1, 1), false));
  EXPECT_EQ(doelgroep(h, "aanvrager").oordeel, B);
}

// BX-8.3.1-3e: an adult child asks for itself; so does one that lives elsewhere.
TEST(Doelgroep, ChildrenOf18OrAway) {
  Huishouden h = alleenstaande();
  h.kinderen->push_back(kind("achttien", dag(1988, 6, 15)));
  h.kinderen->push_back(kind("uit-huis", dag(2000, 1, 1), false));
  for (const char* id : {"achttien", "uit-huis"}) {
    const VoorwaardeUitkomst uit = doelgroep(h, id);
    EXPECT_EQ(uit.oordeel, N);
    EXPECT_EQ(uit.uitslag, Uitslag::kGeenRecht);
  }
  EXPECT_EQ(doelgroep(h, "aanvrager").oordeel, J);  // a single person again
}

// The age of the child is that on the cost date.
TEST(Doelgroep, OnTheCostDate) {
  Huishouden h = gehuwd();
  h.kinderen->push_back(kind("kind-1", dag(1988, 6, 15)));
  EXPECT_EQ(doelgroep(h, "kind-1", dag(2006, 6, 14)).oordeel, J);
  EXPECT_EQ(doelgroep(h, "aanvrager", dag(2006, 6, 14)).oordeel, J);
  EXPECT_EQ(doelgroep(h, "kind-1", dag(2006, 6, 15)).oordeel, N);
  EXPECT_EQ(doelgroep(h, "aanvrager", dag(2006, 6, 15)).oordeel, B);
}

TEST(Doelgroep, OpenFacts) {
  EXPECT_EQ(doelgroep(alleenstaande(), std::nullopt).oordeel, O);
  Huishouden h = gehuwd();
  h.kinderen->push_back(kind("kind-1", dag(2000, 1, 1), std::nullopt));
  const Wereld w(met_kost(h, "aanvrager", kPeildatum));
  Voorwaarde v = voorwaarde(VoorwaardeSoort::kDoelgroep);
  const Gedaante vorm = w.gedaanten().lijst.front();
  const Inkomen geen;
  const Vermogenstoets niets;
  const Grond grond{w.huishouden, w.beleid, nullptr, vorm, geen, niets, nullptr};
  const VoorwaardeUitkomst uit =
      toets(v, Regeling(), grond, {w.huishouden.kosten.front(), 0, nullptr});
  EXPECT_EQ(uit.oordeel, O);
  EXPECT_EQ(uit.open.lijst(), (std::vector<Feit>{{FeitSoort::kKindThuiswonend, 0}}));
}

}  // namespace
}  // namespace minima::proef
