// Every household form and age group of arts 20-22 and 25 WWB, on the day each group begins and
// ends. The amounts are those of the trial table (tests/support/proef.h).
#include <gtest/gtest.h>

#include "calc/norm/bijstandsnorm.h"
#include "tests/support/proef.h"

namespace minima::proef {
namespace {

// Birth dates around each border on 2006-06-15.
const Date kBijna18 = dag(1988, 6, 16);
const Date k18 = dag(1988, 6, 15);
const Date kBijna21 = dag(1985, 6, 16);
const Date k21 = dag(1985, 6, 15);
const Date kBijna65 = dag(1941, 6, 16);
const Date k65 = dag(1941, 6, 15);

struct Geval {
  const char* naam;
  Date aanvrager;
  std::optional<Date> partner;
  bool kind;
  std::optional<Money> norm;
  Huishoudvorm vorm;
};

constexpr auto kA = Huishoudvorm::kAlleenstaande;
constexpr auto kO = Huishoudvorm::kAlleenstaandeOuder;
constexpr auto kG = Huishoudvorm::kGehuwden;
constexpr std::nullopt_t kGeen = std::nullopt;

class Wwb : public testing::TestWithParam<Geval> {};

TEST_P(Wwb, Norm) {
  const Geval& geval = GetParam();
  Huishouden h = alleenstaande();
  h.aanvrager = geboren(geval.aanvrager);
  if (geval.partner) h.partner = Gegeven<Persoon>::van(geboren(*geval.partner));
  if (geval.kind) h.kinderen->push_back(kind("kind-1", dag(2000, 1, 1)));
  const Gedaante gedaante = Wereld(h).gedaante();
  EXPECT_EQ(gedaante.norm, geval.norm);
  EXPECT_EQ(gedaante.vorm, geval.vorm);
  EXPECT_EQ(gedaante.kind_onder_18, geval.kind);
  EXPECT_TRUE(Wereld(h).gedaanten().open.is_empty());
}

std::string naam_van(const testing::TestParamInfo<Geval>& info) { return info.param.naam; }

// Art. 21 a with 25 (800 + 200), 20 lid 1 a, 22.
INSTANTIATE_TEST_SUITE_P(Alleenstaande, Wwb,
                         testing::Values(Geval{"Van17", kBijna18, kGeen, false, kGeen, kA},
                                         Geval{"Van18", k18, kGeen, false, euro(198), kA},
                                         Geval{"Van20", kBijna21, kGeen, false, euro(198), kA},
                                         Geval{"Van21", k21, kGeen, false, euro(1000), kA},
                                         Geval{"Van64", kBijna65, kGeen, false, euro(1000), kA},
                                         Geval{"Van65", k65, kGeen, false, euro(1050), kA}),
                         naam_van);

// Art. 21 b with 25 (900 + 200), 20 lid 2 a, 22.
INSTANTIATE_TEST_SUITE_P(AlleenstaandeOuder, Wwb,
                         testing::Values(Geval{"Van17", kBijna18, kGeen, true, kGeen, kO},
                                         Geval{"Van18", k18, kGeen, true, euro(430), kO},
                                         Geval{"Van20", kBijna21, kGeen, true, euro(430), kO},
                                         Geval{"Van21", k21, kGeen, true, euro(1100), kO},
                                         Geval{"Van64", kBijna65, kGeen, true, euro(1100), kO},
                                         Geval{"Van65", k65, kGeen, true, euro(1150), kO}),
                         naam_van);

// Art. 21 c, 20 lid 1 b and c, 20 lid 2 b and c, 22: who is the applicant makes no difference.
INSTANTIATE_TEST_SUITE_P(
    Gehuwden, Wwb,
    testing::Values(Geval{"Van18En18", k18, k18, false, euro(397), kG},
                    Geval{"Van20En18", kBijna21, k18, false, euro(397), kG},
                    Geval{"Van18En18MetKind", k18, k18, true, euro(627), kG},
                    Geval{"Van21En20", k21, kBijna21, false, euro(773), kG},
                    Geval{"Van18En64", k18, kBijna65, false, euro(773), kG},
                    Geval{"Van21En20MetKind", k21, kBijna21, true, euro(1003), kG},
                    Geval{"Van20En21MetKind", kBijna21, k21, true, euro(1003), kG},
                    Geval{"Van21En21", k21, k21, false, euro(1400), kG},
                    Geval{"Van64En64", kBijna65, kBijna65, false, euro(1400), kG},
                    Geval{"Van21En64MetKind", k21, kBijna65, true, euro(1400), kG},
                    Geval{"Van64En65", kBijna65, k65, false, euro(1460), kG},
                    Geval{"Van65En21", k65, k21, false, euro(1460), kG},
                    Geval{"Van65En64MetKind", k65, kBijna65, true, euro(1460), kG},
                    Geval{"Van65En65", k65, k65, false, euro(1450), kG},
                    Geval{"Van65En65MetKind", k65, k65, true, euro(1450), kG}),
    naam_van);

// Nowhere in the tables: no amount is made up.
INSTANTIATE_TEST_SUITE_P(
    NietInDeTabel, Wwb,
    testing::Values(Geval{"Van17En30", kBijna18, dag(1976, 1, 1), false, kGeen, kG},
                    Geval{"Van30En17", dag(1976, 1, 1), kBijna18, true, kGeen, kG},
                    Geval{"Van20En65", kBijna21, k65, false, kGeen, kG},
                    Geval{"Van17En17", kBijna18, kBijna18, false, kGeen, kG}),
    naam_van);

// A person born on 29 February is of age on 1 March of a year without that day.
TEST(WwbNorm, BornOn29February) {
  Huishouden h = alleenstaande();
  h.aanvrager = geboren(dag(1988, 2, 29));
  h.peildatum = dag(2006, 2, 28);
  EXPECT_EQ(Wereld(h).gedaante().norm, std::nullopt);
  h.peildatum = dag(2006, 3, 1);
  EXPECT_EQ(Wereld(h).gedaante().norm, euro(198));
}

// A household whose amount wasn't found has no norm; the others keep theirs.
TEST(WwbNorm, AMissingAmountIsNoNorm) {
  const struct {
    Normcategorie weg;
    Date aanvrager;
    std::optional<Date> partner;
    bool kind;
  } kGevallen[] = {
      {Normcategorie::kAlleenstaande18Tot21, k18, kGeen, false},
      {Normcategorie::kAlleenstaande21Tot65, k21, kGeen, false},
      {Normcategorie::kAlleenstaande65Plus, k65, kGeen, false},
      {Normcategorie::kAlleenstaandeOuder18Tot21, k18, kGeen, true},
      {Normcategorie::kAlleenstaandeOuder21Tot65, k21, kGeen, true},
      {Normcategorie::kAlleenstaandeOuder65Plus, k65, kGeen, true},
      {Normcategorie::kGehuwdenBeiden18Tot21, k18, k18, false},
      {Normcategorie::kGehuwdenBeiden18Tot21MetKind, k18, k18, true},
      {Normcategorie::kGehuwdenEen18Tot21, k18, k21, false},
      {Normcategorie::kGehuwdenEen18Tot21MetKind, k18, k21, true},
      {Normcategorie::kGehuwden21Tot65, k21, k21, false},
      {Normcategorie::kGehuwdenEen65Plus, k21, k65, false},
      {Normcategorie::kGehuwdenBeiden65Plus, k65, k65, false},
  };
  for (const auto& geval : kGevallen) {
    Huishouden h = alleenstaande();
    h.aanvrager = geboren(geval.aanvrager);
    if (geval.partner) h.partner = Gegeven<Persoon>::van(geboren(*geval.partner));
    if (geval.kind) h.kinderen->push_back(kind("kind-1", dag(2000, 1, 1)));
    for (const auto& ander : kGevallen) {
      Landelijk tabel = wwb();
      tabel.normen[static_cast<std::size_t>(ander.weg)].reset();
      EXPECT_EQ(Wereld(h, beleid(), tabel).gedaante().norm.has_value(), ander.weg != geval.weg)
          << static_cast<int>(geval.weg) << " without " << static_cast<int>(ander.weg);
    }
  }
}

// Art. 25: the toeslag belongs to the norm of a single person and a single parent from 21 to 65.
TEST(WwbNorm, WithoutToeslagOnlySinglesFrom21To65HaveNoNorm) {
  Landelijk tabel = wwb();
  tabel.normen[static_cast<std::size_t>(Normcategorie::kToeslagMaximaal)].reset();
  EXPECT_EQ(Wereld(alleenstaande(), beleid(), tabel).gedaante().norm, std::nullopt);
  EXPECT_EQ(Wereld(alleenstaande_ouder(), beleid(), tabel).gedaante().norm, std::nullopt);
  EXPECT_EQ(Wereld(gehuwd(), beleid(), tabel).gedaante().norm, euro(1400));
  Huishouden oud = alleenstaande();
  oud.aanvrager = geboren(k65);
  EXPECT_EQ(Wereld(oud, beleid(), tabel).gedaante().norm, euro(1050));
}

TEST(WwbNorm, ThePolicySetsTheShareOfTheToeslag) {
  Beleid half = beleid();
  half.norm.toeslag = Rate::percent(50);
  EXPECT_EQ(Wereld(alleenstaande(), half).gedaante().norm, euro(900));
  EXPECT_EQ(Wereld(alleenstaande_ouder(), half).gedaante().norm, euro(1000));
  EXPECT_EQ(Wereld(gehuwd(), half).gedaante().norm, euro(1400));
  half.norm.toeslag = Rate();
  EXPECT_EQ(Wereld(alleenstaande(), half).gedaante().norm, euro(800));
}

// BX-8.6-d: the net minimum wage is the norm of gehuwden from 21 to 65.
TEST(WwbNorm, GehuwdennormIsTheMinimumWage) {
  Landelijk tabel = wwb();
  EXPECT_EQ(gehuwdennorm(&tabel), euro(1400));
  tabel.normen[static_cast<std::size_t>(Normcategorie::kGehuwden21Tot65)].reset();
  EXPECT_EQ(gehuwdennorm(&tabel), std::nullopt);
  EXPECT_EQ(gehuwdennorm(nullptr), std::nullopt);
}

TEST(WwbNorm, WithoutATableThereIsOneShapeAndNoNorm) {
  const Gedaanten alle = Wereld(alleenstaande(), beleid(), std::nullopt).gedaanten();
  ASSERT_EQ(alle.lijst.size(), 1U);
  EXPECT_EQ(alle.lijst.front().norm, std::nullopt);
  EXPECT_EQ(alle.lijst.front().vorm, kA);
}

// The kostendelersnorm belongs to the Participatiewet: under the WWB others in the dwelling don't
// lower the norm of the table.
TEST(WwbNorm, NoKostendelersnorm) {
  Huishouden h = alleenstaande();
  h.medebewoners->push_back({geboren(dag(1960, 1, 1)), true});
  EXPECT_EQ(Wereld(h).gedaante().norm, euro(1000));
}

TEST(Huishoudnamen, AsInTheContract) {
  EXPECT_EQ(naam(kA), "alleenstaande");
  EXPECT_EQ(naam(kO), "alleenstaande-ouder");
  EXPECT_EQ(naam(kG), "gehuwden");
  const BedragPerVorm bedragen{euro(1), euro(2), euro(3), ""};
  EXPECT_EQ(bedrag_voor(bedragen, kA), euro(1));
  EXPECT_EQ(bedrag_voor(bedragen, kO), euro(2));
  EXPECT_EQ(bedrag_voor(bedragen, kG), euro(3));
}

}  // namespace
}  // namespace minima::proef
