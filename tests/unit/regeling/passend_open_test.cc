// What somebody who only looks around still has to tell: only what can change the best answer, or
// the most that can be had. What waits for a cost that nobody made stays open whatever is told.
#include "calc/regeling/passend_open.h"

#include <gtest/gtest.h>

#include "tests/support/proef.h"

namespace minima::proef {
namespace {

constexpr Feit kLening{FeitSoort::kLening, 0};
constexpr Feit kSchuldhulp{FeitSoort::kSchuldhulptraject, 0};
constexpr Feit kPassend{FeitSoort::kKostDatum, -1};

Feiten feiten(std::vector<Feit> lijst) {
  Feiten result;
  for (const Feit& feit : lijst) result.voeg_toe(feit.soort, feit.index);
  return result;
}

Openstaand lijn(Uitslag ongunstigst, Uitslag gunstigst, std::vector<Feit> open = {}) {
  Openstaand result;
  result.kan_worden = result.zichtbaar = {ongunstigst, gunstigst};
  result.zeker = result.zeker_in_schema = ongunstigst;
  result.open = result.open_antwoord = feiten(std::move(open));
  return result;
}

Openstaand zeker(Uitslag uitslag) { return lijn(uitslag, uitslag); }

using Namen = std::vector<Feit>;

Namen ontbreekt(const std::vector<Openstaand>& lijnen) {
  Regeling regeling;
  regeling.maximaal = Maximaal::kGeen;
  return wat_ontbreekt(regeling, {}, lijnen, {vast(0)}, true).lijst();
}

TEST(PassendOpen, TheBestAnyLineCanBecome) {
  EXPECT_EQ(samen_worden({}).gunstigst, Uitslag::kGeenRecht);
  const Spanwijdte samen = samen_worden({lijn(Uitslag::kGeenRecht, Uitslag::kRecht),
                                         lijn(Uitslag::kOnbekend, Uitslag::kBeoordeling)});
  EXPECT_EQ(samen.ongunstigst, Uitslag::kOnbekend);
  EXPECT_EQ(samen.gunstigst, Uitslag::kRecht);
}

TEST(PassendOpen, OnlyWhatCanBeBetterThanWhatIsCertain) {
  const Openstaand open = lijn(Uitslag::kGeenRecht, Uitslag::kRecht, {kLening});
  EXPECT_EQ(ontbreekt({open}), Namen{kLening});
  EXPECT_EQ(ontbreekt({open, zeker(Uitslag::kGeenRecht)}), Namen{kLening});
  EXPECT_EQ(ontbreekt({open, zeker(Uitslag::kBeoordeling)}), Namen{kLening});
  EXPECT_EQ(ontbreekt({zeker(Uitslag::kRecht), open}), Namen{});
  const Openstaand oordeel = lijn(Uitslag::kGeenRecht, Uitslag::kBeoordeling, {kLening});
  EXPECT_EQ(ontbreekt({oordeel}), Namen{kLening});
  EXPECT_EQ(ontbreekt({oordeel, zeker(Uitslag::kBeoordeling)}), Namen{});
  EXPECT_EQ(ontbreekt({lijn(Uitslag::kRecht, Uitslag::kRecht, {kLening})}), Namen{});
}

// Two lines that are as good whenever the scheme is met: only what decides about the scheme
// matters.
TEST(PassendOpen, WhatDecidesAboutTheWholeScheme) {
  VoorwaardeUitkomst inwoner;
  inwoner.open = feiten({{FeitSoort::kInwoner, 0}});
  const std::vector<VoorwaardeUitkomst> voorwaarden{inwoner};
  const Schemaoordeel schema{Uitslag::kOnbekend, {}, &voorwaarden};
  Openstaand wacht = lijn(Uitslag::kGeenRecht, Uitslag::kOnbekend, {{FeitSoort::kInwoner, 0}});
  wacht.zeker_in_schema = Uitslag::kOnbekend;
  const Openstaand een =
      lijn(Uitslag::kGeenRecht, Uitslag::kOnbekend, {{FeitSoort::kInwoner, 0}, kLening});
  Regeling regeling;
  regeling.maximaal = Maximaal::kGeen;
  const auto namen = [&](const std::vector<Openstaand>& lijnen) {
    return wat_ontbreekt(regeling, schema, lijnen, {vast(0)}, true).lijst();
  };
  const Feit in{FeitSoort::kInwoner, 0};
  EXPECT_EQ(namen({een, wacht}), Namen{in});
  EXPECT_EQ(namen({een}), (Namen{in, kLening}));
}

// The most that can be had is open while a line can give more than what is certain.
TEST(PassendOpen, WhatCanChangeTheMost) {
  Openstaand een = lijn(Uitslag::kRecht, Uitslag::kRecht, {kLening});
  een.bedrag = vast(100);
  Regeling regeling;
  const auto namen = [&](Range<Money> meest, bool zegt_meest = true) {
    return wat_ontbreekt(regeling, {}, {een}, {meest}, zegt_meest).lijst();
  };
  regeling.maximaal = Maximaal::kBesteSoort;
  EXPECT_EQ(namen(tussen(euro(99, 99), euro(100))), Namen{kLening});
  EXPECT_EQ(namen(tussen(euro(100), euro(120))), Namen{});
  EXPECT_EQ(namen(vast(50)), Namen{});
  EXPECT_EQ(namen(tussen(euro(50), euro(100)), false), Namen{});
  een.bedrag_volgt = true;
  EXPECT_EQ(namen(vast(50), false), Namen{kLening});
  regeling.maximaal = Maximaal::kGeen;
  EXPECT_EQ(namen(tussen(euro(50), euro(100))), Namen{});
}

// Of each person's most only that of the line's own person.
TEST(PassendOpen, TheMostOfItsOwnPerson) {
  Openstaand een = lijn(Uitslag::kRecht, Uitslag::kRecht, {kLening});
  een.bedrag = vast(100);
  een.persoon = 1;
  Regeling regeling;
  regeling.maximaal = Maximaal::kBesteSoort;
  const Range<Money> open = tussen(euro(50), euro(100));
  EXPECT_EQ(wat_ontbreekt(regeling, {}, {een}, {vast(100), open}, true).lijst(), Namen{kLening});
  EXPECT_EQ(wat_ontbreekt(regeling, {}, {een}, {open, vast(100)}, true).lijst(), Namen{});
}

// Beside a line that waits and may become a right a judgement isn't seen; beside one that may not
// it is. So the fact that tells which matters only where there is such a judgement.
TEST(PassendOpen, DebtHelpBesideAJudgement) {
  Openstaand wacht = zeker(Uitslag::kOnbekend);
  wacht.wacht_op_schuldhulp = true;
  wacht.zeker = Uitslag::kBeoordeling;
  EXPECT_EQ(ontbreekt({wacht}), Namen{});
  EXPECT_EQ(ontbreekt({wacht, zeker(Uitslag::kBeoordeling)}), Namen{kSchuldhulp});
  EXPECT_EQ(ontbreekt({zeker(Uitslag::kBeoordeling), wacht}), Namen{kSchuldhulp});
  EXPECT_EQ(ontbreekt({wacht, zeker(Uitslag::kOnbekend)}), Namen{});
  Openstaand anders = wacht;
  anders.wacht_op_schuldhulp = false;
  EXPECT_EQ(ontbreekt({anders, zeker(Uitslag::kBeoordeling)}), Namen{});
  anders = wacht;
  anders.zeker = Uitslag::kOnbekend;
  EXPECT_EQ(ontbreekt({anders, zeker(Uitslag::kBeoordeling)}), Namen{});
  anders = wacht;
  anders.zichtbaar = {Uitslag::kBeoordeling, Uitslag::kBeoordeling};
  EXPECT_EQ(ontbreekt({anders, zeker(Uitslag::kBeoordeling)}), Namen{});
}

// ---- what is seen of a line ----

VoorwaardeUitkomst open(Feit feit, Uitslag bij_nee = Uitslag::kGeenRecht) {
  VoorwaardeUitkomst result;
  result.bij_nee = bij_nee;
  result.open = feiten({feit});
  return result;
}

// A line of 100.00 that waits for a fact of the cost.
Passendelijn wacht() {
  Passendelijn result;
  result.uitkomst.uitslag = Uitslag::kOnbekend;
  result.uitkomst.kan_worden = {Uitslag::kGeenRecht, Uitslag::kRecht};
  result.uitkomst.voorwaarden = {open(kPassend)};
  result.uitkomst.open = feiten({kPassend, kLening});
  result.uitkomst.bedrag = vast(100);
  result.als_toegekend = vast(100);
  return result;
}

Openstaand gezien(const Passendelijn& passend,
                  const std::vector<VoorwaardeUitkomst>& van_regeling = {}) {
  Schemaoordeel schema;
  schema.voorwaarden = &van_regeling;
  Openstaand result;
  bepaal_zichtbaar(passend, schema, result);
  return result;
}

void expect_gezien(const Openstaand& een, Uitslag ongunstigst, Uitslag gunstigst, Uitslag zeker) {
  EXPECT_EQ(een.zichtbaar.ongunstigst, ongunstigst);
  EXPECT_EQ(een.zichtbaar.gunstigst, gunstigst);
  EXPECT_EQ(een.zeker, zeker);
}

TEST(PassendOpen, ALineThatWaitsForNothingIsSeenAsItIs) {
  Passendelijn passend = wacht();
  passend.uitkomst.voorwaarden = {open(kLening)};
  expect_gezien(gezien(passend), Uitslag::kGeenRecht, Uitslag::kRecht, Uitslag::kGeenRecht);
  EXPECT_EQ(gezien(passend).open_antwoord.lijst(), (Namen{kPassend, kLening}));
  passend = wacht();
  passend.uitkomst.uitslag = Uitslag::kBeoordeling;
  expect_gezien(gezien(passend), Uitslag::kGeenRecht, Uitslag::kRecht, Uitslag::kGeenRecht);
}

TEST(PassendOpen, ALineThatWaitsStaysOpen) {
  const Openstaand een = gezien(wacht());
  // It may become a right, so a judgement elsewhere isn't seen beside it.
  expect_gezien(een, Uitslag::kOnbekend, Uitslag::kOnbekend, Uitslag::kBeoordeling);
  EXPECT_EQ(een.open_antwoord.lijst(), Namen{kPassend});
  Passendelijn oordeel = wacht();
  oordeel.uitkomst.kan_worden.gunstigst = Uitslag::kBeoordeling;
  expect_gezien(gezien(oordeel), Uitslag::kOnbekend, Uitslag::kOnbekend, Uitslag::kOnbekend);
}

TEST(PassendOpen, UnlessTheHouseholdCanMakeItANo) {
  expect_gezien(gezien(wacht(), {open(kLening)}), Uitslag::kGeenRecht, Uitslag::kOnbekend,
                Uitslag::kGeenRecht);
  Passendelijn zelf = wacht();
  zelf.uitkomst.voorwaarden.push_back(open(kLening, Uitslag::kVoorliggend));
  expect_gezien(gezien(zelf), Uitslag::kVoorliggend, Uitslag::kOnbekend, Uitslag::kVoorliggend);
  VoorwaardeUitkomst gehaald = open(kLening);
  gehaald.uitslag = Uitslag::kRecht;
  expect_gezien(gezien(wacht(), {gehaald}), Uitslag::kOnbekend, Uitslag::kOnbekend,
                Uitslag::kBeoordeling);
}

TEST(PassendOpen, NothingMayBeLeftToPay) {
  Passendelijn niets = wacht();
  niets.als_toegekend = tussen(euro(0), euro(100));
  expect_gezien(gezien(niets), Uitslag::kGeenRecht, Uitslag::kOnbekend, Uitslag::kGeenRecht);
  EXPECT_EQ(gezien(niets).open_antwoord.lijst(), (Namen{kPassend, kLening}));
  niets.kan_wegvallen = false;
  expect_gezien(gezien(niets), Uitslag::kOnbekend, Uitslag::kOnbekend, Uitslag::kBeoordeling);
  niets.kan_wegvallen = true;
  niets.uitkomst.bedrag.reset();  // no amount is computed at all
  expect_gezien(gezien(niets), Uitslag::kOnbekend, Uitslag::kOnbekend, Uitslag::kBeoordeling);
  Passendelijn wegen = wacht();
  wegen.een_weg = false;
  expect_gezien(gezien(wegen), Uitslag::kGeenRecht, Uitslag::kOnbekend, Uitslag::kGeenRecht);
  EXPECT_EQ(gezien(wegen).open_antwoord.lijst(), (Namen{kPassend, kLening}));
}

// A cost of any size of which only its own amount is open waits just so.
TEST(PassendOpen, AnAmountWithoutAnEnd) {
  Passendelijn einde = wacht();
  einde.uitkomst.voorwaarden.clear();
  einde.als_toegekend = unknown_amount();
  einde.uitkomst.open_bedrag = feiten({kPassend});
  expect_gezien(gezien(einde), Uitslag::kOnbekend, Uitslag::kOnbekend, Uitslag::kBeoordeling);
  Passendelijn ander = einde;
  ander.uitkomst.open_bedrag = feiten({kPassend, kLening});
  expect_gezien(gezien(ander), Uitslag::kGeenRecht, Uitslag::kRecht, Uitslag::kGeenRecht);
  ander = einde;
  ander.als_toegekend = tussen(euro(0), euro(100));
  expect_gezien(gezien(ander), Uitslag::kGeenRecht, Uitslag::kRecht, Uitslag::kGeenRecht);
  ander.als_toegekend = tussen(euro(1), Money::unbounded());
  expect_gezien(gezien(ander), Uitslag::kGeenRecht, Uitslag::kRecht, Uitslag::kGeenRecht);
}

}  // namespace
}  // namespace minima::proef
