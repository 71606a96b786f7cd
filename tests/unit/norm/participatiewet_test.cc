// Arts 20-22a Participatiewet with the amounts published for 1 July 2024 and 1 July 2026.
#include <gtest/gtest.h>

#include "calc/norm/bijstandsnorm.h"
#include "tests/support/proef.h"

namespace minima::proef {
namespace {

const Date kPeildatum = dag(2024, 7, 1);

Beleid met_kostendelers() {
  Beleid result = beleid();
  result.norm.kostendelers = true;
  return result;
}

Huishouden in_2024(Huishouden h) {
  h.peildatum = kPeildatum;
  return h;
}

Medebewoner medebewoner(Persoon persoon, std::optional<bool> deelt = true) {
  return {std::move(persoon), deelt};
}

const Medebewoner kAnder = medebewoner(geboren(dag(1980, 1, 1)));

struct Geval {
  const char* naam;
  Date aanvrager;
  std::optional<Date> partner;
  bool kind;
  std::optional<Money> norm;
};

const Date kBijna18 = dag(2006, 7, 2);
const Date k18 = dag(2006, 7, 1);
const Date kBijna21 = dag(2003, 7, 2);
const Date k21 = dag(2003, 7, 1);
const Date kBijna67 = dag(1957, 7, 2);
const Date k67 = dag(1957, 7, 1);

class Pw : public testing::TestWithParam<Geval> {};

TEST_P(Pw, Norm) {
  const Geval& geval = GetParam();
  Huishouden h = in_2024(alleenstaande());
  h.aanvrager = geboren(geval.aanvrager);
  if (geval.partner) h.partner = Gegeven<Persoon>::van(geboren(*geval.partner));
  if (geval.kind) h.kinderen->push_back(kind("kind-1", dag(2015, 1, 1)));
  EXPECT_EQ(Wereld(h, met_kostendelers(), participatiewet()).gedaante().norm, geval.norm);
}

constexpr std::nullopt_t kGeen = std::nullopt;

// A single parent has the norm of a single person since 2015; the child is paid for elsewhere.
INSTANTIATE_TEST_SUITE_P(
    Tabel, Pw,
    testing::Values(Geval{"Alleen17", kBijna18, kGeen, false, kGeen},
                    Geval{"Alleen18", k18, kGeen, false, euro(323, 3)},
                    Geval{"Alleen20", kBijna21, kGeen, false, euro(323, 3)},
                    Geval{"Alleen21", k21, kGeen, false, euro(1308, 45)},
                    Geval{"Alleen66", kBijna67, kGeen, false, euro(1308, 45)},
                    Geval{"Alleen67", k67, kGeen, false, euro(1456, 85)},
                    Geval{"Ouder18", k18, kGeen, true, euro(323, 3)},
                    Geval{"Ouder21", k21, kGeen, true, euro(1308, 45)},
                    Geval{"Ouder67", k67, kGeen, true, euro(1456, 85)},
                    Geval{"Paar18En20", k18, kBijna21, false, euro(646, 6)},
                    Geval{"Paar18En20MetKind", k18, kBijna21, true, euro(1019, 90)},
                    Geval{"Paar20En21", kBijna21, k21, false, euro(1257, 64)},
                    Geval{"Paar21En20MetKind", k21, kBijna21, true, euro(1631, 48)},
                    Geval{"Paar21En66", k21, kBijna67, false, euro(1869, 21)},
                    Geval{"Paar21En21MetKind", k21, k21, true, euro(1869, 21)},
                    Geval{"Paar21En67", k21, k67, false, euro(1976, 64)},
                    Geval{"Paar67En67", k67, k67, false, euro(1976, 64)},
                    Geval{"Paar20En67", kBijna21, k67, false, kGeen},
                    Geval{"Paar17En21", kBijna18, k21, false, kGeen}),
    [](const auto& geval) { return geval.param.naam; });

// The AOW age with months: 66 years and 4 months in 2019, 66 and 10 in 2023.
TEST(AowLeeftijd, WithMonths) {
  Landelijk tabel = participatiewet();
  tabel.aow_leeftijd = AowLeeftijd{66, 4};
  Huishouden h = in_2024(alleenstaande());
  h.aanvrager = geboren(dag(1958, 3, 1));  // 66 and 4 months on 2024-07-01
  EXPECT_EQ(Wereld(h, beleid(), tabel).gedaante().norm, euro(1456, 85));
  h.aanvrager = geboren(dag(1958, 3, 2));
  EXPECT_EQ(Wereld(h, beleid(), tabel).gedaante().norm, euro(1308, 45));
  tabel.aow_leeftijd = AowLeeftijd{66, 10};
  h.aanvrager = geboren(dag(1957, 9, 1));
  EXPECT_EQ(Wereld(h, beleid(), tabel).gedaante().norm, euro(1456, 85));
  h.aanvrager = geboren(dag(1957, 9, 2));
  EXPECT_EQ(Wereld(h, beleid(), tabel).gedaante().norm, euro(1308, 45));
}

TEST(AowLeeftijd, TheDayItIsReached) {
  EXPECT_EQ((AowLeeftijd{65, 0}).bereikt(dag(1941, 6, 15)), dag(2006, 6, 15));
  EXPECT_EQ((AowLeeftijd{66, 7}).bereikt(dag(1955, 12, 31)), dag(2022, 7, 31));
  EXPECT_EQ((AowLeeftijd{66, 10}).bereikt(dag(1956, 4, 30)), dag(2023, 2, 28));
}

struct Delers {
  std::int64_t gehuwden;
  int personen;
  std::int64_t bedrag;  // as published, in cents
};

class Kostendelersnorm22a : public testing::TestWithParam<Delers> {};

// Art. 22a: A persons, ((40 % + A x 30 %) / A) x gehuwdennorm each; the published amounts.
TEST_P(Kostendelersnorm22a, AsPublished) {
  const Delers& geval = GetParam();
  Landelijk tabel = participatiewet();
  zet_norm(tabel, Normcategorie::kGehuwden21TotAow, Money::cents(geval.gehuwden));
  Huishouden h = in_2024(alleenstaande());
  for (int i = 1; i < geval.personen; ++i) h.medebewoners->push_back(kAnder);
  const Gedaante gedaante = Wereld(h, met_kostendelers(), tabel).gedaante();
  EXPECT_EQ(gedaante.norm, Money::cents(geval.bedrag));
  EXPECT_EQ(gedaante.kostendelers, geval.personen);
}

INSTANTIATE_TEST_SUITE_P(Juli2024, Kostendelersnorm22a,
                         testing::Values(Delers{186921, 2, 93461}, Delers{186921, 3, 80999},
                                         Delers{186921, 4, 74768}, Delers{186921, 5, 71030},
                                         Delers{186921, 6, 68538}));
INSTANTIATE_TEST_SUITE_P(Juli2026, Kostendelersnorm22a,
                         testing::Values(Delers{202779, 2, 101390}, Delers{202779, 3, 87871},
                                         Delers{202779, 4, 81112}, Delers{202779, 5, 77056}));

// The same in whole cents by another way: 2 x cents x (40 + 30 A) over 200 A, half up.
TEST(Kostendelers, EveryNumberAgainstAnIntegerReference) {
  for (int a = 2; a <= 20; ++a) {
    Huishouden h = in_2024(alleenstaande());
    for (int i = 1; i < a; ++i) h.medebewoners->push_back(kAnder);
    const std::int64_t twice = 2 * 186921 * (40 + 30 * a);
    const std::int64_t expected = (twice + 100 * a) / (200 * a);
    EXPECT_EQ(Wereld(h, met_kostendelers(), participatiewet()).gedaante().norm,
              Money::cents(expected))
        << a;
  }
}

// "per persoon": a couple with one other adult is A = 3, twice 809.99.
TEST(Kostendelers, ACoupleHasTheNormOfTwoPersons) {
  Huishouden h = in_2024(gehuwd());
  h.medebewoners->push_back(kAnder);
  const Gedaante gedaante = Wereld(h, met_kostendelers(), participatiewet()).gedaante();
  EXPECT_EQ(gedaante.norm, euro(1619, 98));
  EXPECT_EQ(gedaante.kostendelers, 3);
}

TEST(Kostendelers, OnlyFrom27) {
  Huishouden h = in_2024(alleenstaande());
  h.medebewoners->push_back(medebewoner(geboren(dag(1997, 7, 2))));  // 26
  EXPECT_EQ(Wereld(h, met_kostendelers(), participatiewet()).gedaante().norm, euro(1308, 45));
  h.medebewoners->front() = medebewoner(geboren(dag(1997, 7, 1)));  // 27 today
  EXPECT_EQ(Wereld(h, met_kostendelers(), participatiewet()).gedaante().norm, euro(934, 61));
  Landelijk vanaf_21 = participatiewet();
  vanaf_21.kostendelersnorm->leeftijd_vanaf = 21;  // until 2023
  h.medebewoners->front() = medebewoner(geboren(dag(2003, 7, 1)));
  EXPECT_EQ(Wereld(h, met_kostendelers(), vanaf_21).gedaante().norm, euro(934, 61));
}

// A lodger or a student doesn't share the costs.
TEST(Kostendelers, NotWhoDoesNotShare) {
  Huishouden h = in_2024(alleenstaande());
  h.medebewoners->push_back(medebewoner(geboren(dag(1980, 1, 1)), false));
  EXPECT_EQ(Wereld(h, met_kostendelers(), participatiewet()).gedaante().norm, euro(1308, 45));
}

TEST(Kostendelers, NotFor18To21AndNotWhereThePolicyDoesNotApplyIt) {
  Huishouden h = in_2024(alleenstaande());
  h.medebewoners->push_back(kAnder);
  EXPECT_EQ(Wereld(h, beleid(), participatiewet()).gedaante().norm, euro(1308, 45));
  h.aanvrager = geboren(kBijna21);
  EXPECT_EQ(Wereld(h, met_kostendelers(), participatiewet()).gedaante().norm, euro(323, 3));
}

TEST(Kostendelers, OneThatIsNotSureGivesTwoShapes) {
  for (const Medebewoner& ander : {medebewoner(geboren(dag(1980, 1, 1)), std::nullopt),
                                   medebewoner(onbekend_geboren(), true)}) {
    Huishouden h = in_2024(alleenstaande());
    h.medebewoners->push_back(ander);
    const Gedaanten alle = Wereld(h, met_kostendelers(), participatiewet()).gedaanten();
    ASSERT_EQ(alle.lijst.size(), 2U);
    EXPECT_EQ(alle.lijst[0].norm, euro(1308, 45));
    EXPECT_EQ(alle.lijst[1].norm, euro(934, 61));
    EXPECT_TRUE(alle.open.bevat({FeitSoort::kMedebewoners, 0}));
  }
}

TEST(Kostendelers, UnknownOthersGiveEveryNumber) {
  Huishouden h = in_2024(alleenstaande());
  h.medebewoners.reset();
  const Gedaanten alle = Wereld(h, met_kostendelers(), participatiewet()).gedaanten();
  ASSERT_GT(alle.lijst.size(), 5U);
  EXPECT_EQ(alle.lijst[0].norm, euro(1308, 45));
  EXPECT_EQ(alle.lijst[1].norm, euro(934, 61));
  EXPECT_EQ(alle.lijst[5].norm, euro(685, 38));
  EXPECT_TRUE(alle.open.bevat({FeitSoort::kMedebewoners, 0}));
}

TEST(Kostendelers, WithoutAGehuwdennormThereIsNoNorm) {
  Landelijk tabel = participatiewet();
  tabel.normen[static_cast<std::size_t>(Normcategorie::kGehuwden21TotAow)].reset();
  Huishouden h = in_2024(alleenstaande());
  h.medebewoners->push_back(kAnder);
  EXPECT_EQ(Wereld(h, met_kostendelers(), tabel).gedaante().norm, std::nullopt);
}

TEST(Participatiewet, GehuwdennormIsThatUpToTheAowAge) {
  const Landelijk tabel = participatiewet();
  EXPECT_EQ(gehuwdennorm(&tabel), euro(1869, 21));
}

// The norm of the same household under an older table: for a draagkrachtperiode that began then.
TEST(Participatiewet, NormFromAnotherTable) {
  Huishouden h = in_2024(alleenstaande());
  h.medebewoners->push_back(kAnder);
  const Wereld wereld(h, met_kostendelers(), participatiewet());
  Landelijk ouder = participatiewet();
  zet_norm(ouder, Normcategorie::kGehuwden21TotAow, euro(1834, 4));
  // 50 % of 1834.04
  EXPECT_EQ(norm_van(wereld.gedaante(), wereld.beleid, &ouder), euro(917, 2));
  EXPECT_EQ(norm_van(wereld.gedaante(), wereld.beleid, nullptr), std::nullopt);
}

}  // namespace
}  // namespace minima::proef
