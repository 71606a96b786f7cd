// Art. 22a Participatiewet for every age, with the amounts of 1 July 2024: gehuwden 1869.21,
// gehuwden from the AOW age 1976.64, alleenstaande 18-20 323.03, partner 18-20 with a child 696.87.
#include "calc/norm/kostendelers.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "tests/support/proef.h"

namespace minima::proef {
namespace {

Beleid met_kostendelersnorm() {
  Beleid result = beleid();
  result.norm.kostendelers = true;
  return result;
}

Landelijk tabel() {
  Landelijk result = participatiewet();
  zet_norm(result, Normcategorie::kKostendelerEchtgenoot18Tot21MetKind, euro(696, 87));
  return result;
}

struct Geval {
  const char* naam;
  Date aanvrager;
  std::optional<Date> partner;
  bool kind;
  int anderen;
  std::optional<Money> norm;
  int a;  // A of the formula
};

const Date k20 = dag(2003, 7, 2);
const Date k21 = dag(2003, 7, 1);
const Date k26 = dag(1997, 7, 2);
const Date k66 = dag(1957, 7, 2);
const Date k67 = dag(1957, 7, 1);
constexpr std::nullopt_t kGeen = std::nullopt;

class Leeftijden : public testing::TestWithParam<Geval> {};

TEST_P(Leeftijden, Norm) {
  const Geval& geval = GetParam();
  Huishouden h = alleenstaande();
  h.peildatum = dag(2024, 7, 1);
  h.aanvrager = geboren(geval.aanvrager);
  if (geval.partner) h.partner = Gegeven<Persoon>::van(geboren(*geval.partner));
  if (geval.kind) h.kinderen->push_back(kind("kind-1", dag(2020, 1, 1)));
  for (int i = 0; i < geval.anderen; ++i) {
    h.medebewoners->push_back({geboren(dag(1980, 1, 1)), true});
  }
  const Gedaante gedaante = Wereld(h, met_kostendelersnorm(), tabel()).gedaante();
  EXPECT_EQ(gedaante.norm, geval.norm);
  EXPECT_EQ(gedaante.kostendelers, geval.a);
}

// Half of 1976.64 is 988.32; 13/30 of it 856.544; 13/30 of 1869.21 is 809.991; 0.4 of it 747.684.
INSTANTIATE_TEST_SUITE_P(
    Tabel, Leeftijden,
    testing::Values(Geval{"Alleen20", k20, kGeen, false, 1, euro(323, 3), 0},
                    Geval{"Alleen21", k21, kGeen, false, 1, euro(934, 61), 2},
                    Geval{"Alleen26", k26, kGeen, false, 1, euro(934, 61), 2},
                    Geval{"Ouder26", k26, kGeen, true, 2, euro(809, 99), 3},
                    Geval{"Alleen66", k66, kGeen, false, 1, euro(934, 61), 2},
                    Geval{"Alleen67", k67, kGeen, false, 1, euro(988, 32), 2},
                    Geval{"Alleen67Zonder", k67, kGeen, false, 0, euro(1456, 85), 0},
                    Geval{"Alleen67MetTwee", k67, kGeen, false, 2, euro(856, 54), 3},
                    Geval{"Paar67", k67, k67, false, 1, euro(1713, 8), 3},
                    Geval{"Paar66En67", k66, k67, false, 1, euro(1713, 8), 3},
                    Geval{"Paar21En66", k21, k66, false, 1, euro(1619, 98), 3},
                    Geval{"Paar20En20", k20, k20, false, 1, euro(646, 6), 0},
                    Geval{"Paar20En21", k20, k21, false, 1, euro(1257, 64), 2},
                    Geval{"Paar20En21MetTwee", k20, k21, false, 2, euro(1133, 2), 3},
                    Geval{"Paar21En20MetKind", k21, k20, true, 2, euro(1506, 86), 3},
                    Geval{"Paar21En20MetKindAlleen", k21, k20, true, 0, euro(1631, 48), 0}),
    [](const auto& geval) { return geval.param.naam; });

// Art. 22a lid 3 a names an amount of its own: without it nothing is made up.
TEST(JongePartner, AnAmountThatWasNotFoundLeavesNoNorm) {
  Huishouden h = gehuwd();
  h.peildatum = dag(2024, 7, 1);
  h.aanvrager = geboren(k21);
  h.partner = Gegeven<Persoon>::van(geboren(k20));
  h.kinderen->push_back(kind("kind-1", dag(2020, 1, 1)));
  h.medebewoners->push_back({geboren(dag(1980, 1, 1)), true});
  Landelijk zonder = tabel();
  zonder.normen[static_cast<std::size_t>(Normcategorie::kKostendelerEchtgenoot18Tot21MetKind)]
      .reset();
  EXPECT_EQ(Wereld(h, met_kostendelersnorm(), zonder).gedaante().norm, std::nullopt);
  h.kinderen->clear();
  EXPECT_EQ(Wereld(h, met_kostendelersnorm(), zonder).gedaante().norm, euro(1257, 64));
}

TEST(JongePartner, TheReasonCountsEverybody) {
  Huishouden h = gehuwd();
  h.peildatum = dag(2024, 7, 1);
  h.aanvrager = geboren(k21);
  h.partner = Gegeven<Persoon>::van(geboren(k20));
  h.medebewoners->push_back({geboren(dag(1980, 1, 1)), true});
  const Landelijk amounts = tabel();
  Stap stap;
  leg_norm_uit(Uitleg(&stap), Wereld(h, met_kostendelersnorm(), amounts).gedaante(), &amounts);
  EXPECT_EQ(stap.sleutel, "norm.kostendelers");
  const auto personen = std::find_if(stap.waarden.begin(), stap.waarden.end(),
                                     [](const auto& waarde) { return waarde.first == "personen"; });
  ASSERT_NE(personen, stap.waarden.end());
  EXPECT_EQ(std::get<Range<int>>(personen->second), Range<int>(3));
}

}  // namespace
}  // namespace minima::proef
