// Which open facts can still make an answer worse: the answer is the worst of its conditions, so
// one that is already as bad hides the others.
#include "calc/regeling/beslissend.h"

#include <gtest/gtest.h>

#include "tests/support/proef.h"

namespace minima::proef {
namespace {

constexpr Feit kLening{FeitSoort::kLening, 0};
constexpr Feit kInwoner{FeitSoort::kInwoner, 0};
constexpr Feit kPassend{FeitSoort::kKostDatum, -1};  // of a cost nobody asked for yet

Feiten feiten(const std::vector<Feit>& lijst) {
  Feiten result;
  for (const Feit& feit : lijst) result.voeg_toe(feit.soort, feit.index);
  return result;
}

VoorwaardeUitkomst open(Feit feit, Uitslag bij_nee = Uitslag::kGeenRecht) {
  VoorwaardeUitkomst result;
  result.bij_nee = bij_nee;
  result.open = feiten({feit});
  return result;
}

VoorwaardeUitkomst vast_op(Uitslag uitslag) {
  VoorwaardeUitkomst result;
  result.uitslag = uitslag;
  return result;
}

using Lijst = std::vector<VoorwaardeUitkomst>;
using Namen = std::vector<Feit>;

Namen beslissend(const Lijst& lijn, const Lijst& regeling, Uitslag hoogstens = Uitslag::kRecht,
                 bool nooit_nee = false) {
  return beslissende_feiten({hoogstens, &lijn, &regeling, nooit_nee}).lijst();
}

TEST(Beslissend, EachConditionThatIsOpen) {
  EXPECT_EQ(beslissend({open(kLening)}, {open(kInwoner)}), (Namen{kInwoner, kLening}));
  EXPECT_EQ(beslissend({vast_op(Uitslag::kRecht)}, {vast_op(Uitslag::kBeoordeling)}), Namen{});
  EXPECT_EQ(beslissende_feiten({}).lijst(), Namen{});
}

// A no is a no, whatever is open beside it.
TEST(Beslissend, ACertainNoHidesTheRest) {
  EXPECT_EQ(beslissend({open(kLening)}, {vast_op(Uitslag::kGeenRecht)}), Namen{});
  EXPECT_EQ(beslissend({vast_op(Uitslag::kGeenRecht)}, {open(kInwoner)}), Namen{});
  EXPECT_EQ(beslissend({open(kLening)}, {}, Uitslag::kGeenRecht), Namen{});
}

// What can at worst be left to judgement changes nothing of what is left to judgement already.
TEST(Beslissend, OnlyWhatMakesItWorse) {
  const VoorwaardeUitkomst oordeel = open(kLening, Uitslag::kBeoordeling);
  EXPECT_EQ(beslissend({oordeel}, {vast_op(Uitslag::kBeoordeling)}), Namen{});
  EXPECT_EQ(beslissend({oordeel}, {vast_op(Uitslag::kRecht)}), Namen{kLening});
  EXPECT_EQ(beslissend({open(kInwoner)}, {vast_op(Uitslag::kBeoordeling)}), Namen{kInwoner});
}

// Boxmeer 4.2: a no of the line becomes judgement, one of the scheme stays a no.
TEST(Beslissend, InAnEmergencyTheLineIsNeverANo) {
  const Lijst oordeel = {vast_op(Uitslag::kBeoordeling)};
  EXPECT_EQ(beslissend({open(kLening)}, oordeel, Uitslag::kRecht, true), Namen{});
  EXPECT_EQ(beslissend({open(kLening)}, oordeel, Uitslag::kRecht, false), Namen{kLening});
  EXPECT_EQ(beslissend(oordeel, {open(kInwoner)}, Uitslag::kRecht, true), Namen{kInwoner});
  EXPECT_EQ(beslissend({open(kLening)}, {}, Uitslag::kRecht, true), Namen{kLening});
  // Even a line that is a no already: the answer is judgement, and the scheme can make it worse.
  EXPECT_EQ(beslissend({vast_op(Uitslag::kGeenRecht)}, {open(kInwoner)}, Uitslag::kRecht, true),
            Namen{kInwoner});
}

// What waits for a cost of one's own is named, though nothing that is told settles it.
TEST(Beslissend, WhatWaitsForACost) {
  EXPECT_EQ(beslissend({open(kPassend)}, {open(kInwoner)}), (Namen{kInwoner, kPassend}));
  EXPECT_EQ(beslissend({open(kPassend), open(kLening, Uitslag::kBeoordeling)}, {}),
            Namen{kPassend});
}

TEST(Beslissend, FactsOfAFittingCost) {
  EXPECT_FALSE(is_passend_open({}));
  EXPECT_FALSE(is_passend_open(feiten({kLening})));
  EXPECT_TRUE(is_passend_open(feiten({kLening, kPassend})));
  EXPECT_FALSE(is_alleen_passend_open({}));
  EXPECT_FALSE(is_alleen_passend_open(feiten({kLening, kPassend})));
  EXPECT_TRUE(is_alleen_passend_open(feiten({kPassend})));
}

TEST(Beslissend, WaitsOnlyWhereItMayBecomeANo) {
  EXPECT_TRUE(wacht_op_kost(open(kPassend)));
  EXPECT_TRUE(wacht_op_kost(open(kPassend, Uitslag::kVoorliggend)));
  EXPECT_FALSE(wacht_op_kost(open(kPassend, Uitslag::kBeoordeling)));
  EXPECT_FALSE(wacht_op_kost(open(kLening)));
  VoorwaardeUitkomst zeker = open(kPassend);
  zeker.uitslag = Uitslag::kRecht;
  EXPECT_FALSE(wacht_op_kost(zeker));
  KostUitkomst lijn;
  lijn.voorwaarden = {zeker};
  EXPECT_FALSE(wacht_op_kost(lijn));
  lijn.voorwaarden.push_back(open(kPassend));
  EXPECT_TRUE(wacht_op_kost(lijn));
}

}  // namespace
}  // namespace minima::proef
