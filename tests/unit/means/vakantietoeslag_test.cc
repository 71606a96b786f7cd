// Income without vakantietoeslag is raised to include it: a wage by 8 %, a benefit by the share in
// the norm table, which is a share of the amount including it (contract; reading A-15).
#include <gtest/gtest.h>

#include "calc/means/inkomen.h"
#include "tests/support/proef.h"

namespace minima::proef {
namespace {

Inkomen van(InkomenSoort soort, Money bedrag, std::optional<bool> inbegrepen,
            InkomenPer per = InkomenPer::kMaand) {
  Huishouden h = alleenstaande();
  Inkomensregel regel = proef::inkomen(bedrag, soort);
  regel.vakantietoeslag_inbegrepen = inbegrepen;
  regel.per = per;
  h.inkomen.emplace({regel});
  return Wereld(h).inkomen();
}

Fraction cent(std::int64_t numerator, std::int64_t denominator = 1) {
  return Fraction::of(numerator, denominator);
}

TEST(Vakantietoeslag, OnAWageEightPercent) {
  EXPECT_EQ(van(InkomenSoort::kLoon, euro(1000), true).per_maand, Range(cent(100000)));
  EXPECT_EQ(van(InkomenSoort::kLoon, euro(1000), false).per_maand, Range(cent(108000)));
  // 0.01 + 8 % is 1.08 cent, exactly.
  EXPECT_EQ(van(InkomenSoort::kLoon, euro(0, 1), false).per_maand, Range(cent(108, 100)));
}

// 4 % of the norm is vakantietoeslag: 960.00 without it is 1000.00 with it.
TEST(Vakantietoeslag, OnABenefitTheShareOfTheTable) {
  for (const InkomenSoort soort :
       {InkomenSoort::kUitkering, InkomenSoort::kBijstand, InkomenSoort::kAow}) {
    EXPECT_EQ(van(soort, euro(960), false).per_maand, Range(cent(100000)));
    EXPECT_EQ(van(soort, euro(960), true).per_maand, Range(cent(96000)));
    EXPECT_EQ(van(soort, euro(100), false).per_maand, Range(cent(1000000, 96)));
  }
}

// Somebody on bijstand without vakantietoeslag has exactly the norm, not a cent more or less.
TEST(Vakantietoeslag, ABenefitAtTheNormIsTheNorm) {
  Huishouden h = alleenstaande();
  Inkomensregel regel = proef::inkomen(euro(960), InkomenSoort::kBijstand);
  regel.vakantietoeslag_inbegrepen = false;
  h.inkomen.emplace({regel});
  Voorwaarde grens = voorwaarde(VoorwaardeSoort::kInkomensgrens);
  grens.procent = Rate::percent(100);
  EXPECT_EQ(Wereld(h).toets(grens).oordeel, J);
  h.inkomen->front().bedrag = euro(960, 1);
  EXPECT_EQ(Wereld(h).toets(grens).oordeel, N);
}

TEST(Vakantietoeslag, AbsentMeansBothArePossible) {
  const Inkomen loon = van(InkomenSoort::kLoon, euro(1000), std::nullopt);
  EXPECT_EQ(loon.per_maand, (Range<Fraction>{cent(100000), cent(108000)}));
  EXPECT_EQ(loon.open.lijst(), (std::vector<Feit>{{FeitSoort::kInkomenVakantietoeslag, 0}}));
  const Inkomen uitkering = van(InkomenSoort::kUitkering, euro(960), std::nullopt);
  EXPECT_EQ(uitkering.per_maand, (Range<Fraction>{cent(96000), cent(100000)}));
  EXPECT_EQ(uitkering.open.lijst(), (std::vector<Feit>{{FeitSoort::kInkomenVakantietoeslag, 0}}));
}

TEST(Vakantietoeslag, OfNothingLeavesNothingOpen) {
  const Inkomen niets = van(InkomenSoort::kLoon, euro(0), std::nullopt);
  EXPECT_EQ(niets.per_maand, Range(cent(0)));
  EXPECT_TRUE(niets.open.is_empty());
}

// A total or other income may hold wage and benefit: anything between the two raises.
TEST(Vakantietoeslag, OnAMixedIncomeEitherRaise) {
  for (const InkomenSoort soort : {InkomenSoort::kOverig, InkomenSoort::kTotaal}) {
    const Inkomen i = van(soort, euro(960), false);
    EXPECT_EQ(i.per_maand, (Range<Fraction>{cent(100000), cent(103680)}));
    // It was told: asking again doesn't help, and the municipality has to say.
    EXPECT_TRUE(i.open.is_empty());
    EXPECT_TRUE(i.naar_oordeel);
    const Inkomen open = van(soort, euro(960), std::nullopt);
    EXPECT_EQ(open.per_maand, (Range<Fraction>{cent(96000), cent(103680)}));
    EXPECT_TRUE(open.open.bevat({FeitSoort::kInkomenVakantietoeslag, 0}));
    EXPECT_EQ(van(soort, euro(960), true).per_maand, Range(cent(96000)));
  }
}

// Alimony, pensions and family benefits have no vakantietoeslag.
TEST(Vakantietoeslag, NotOnOtherIncome) {
  for (const InkomenSoort soort :
       {InkomenSoort::kAlimentatie, InkomenSoort::kPensioen, InkomenSoort::kParticulierPensioen}) {
    for (const std::optional<bool> inbegrepen :
         {std::optional<bool>(), std::optional<bool>(false), std::optional<bool>(true)}) {
      const Inkomen i = van(soort, euro(100), inbegrepen);
      EXPECT_EQ(i.per_maand, Range(cent(10000)));
      EXPECT_TRUE(i.open.is_empty());
    }
  }
}

// 250.00 a week without vakantietoeslag: x 52 / 12 x 1.08 = 1170.00 exactly.
TEST(Vakantietoeslag, TogetherWithThePeriod) {
  EXPECT_EQ(van(InkomenSoort::kLoon, euro(250), false, InkomenPer::kWeek).per_maand,
            Range(cent(117000)));
  EXPECT_EQ(van(InkomenSoort::kLoon, euro(1000), false, InkomenPer::kVierWeken).per_maand,
            Range(cent(117000)));
  EXPECT_EQ(van(InkomenSoort::kBijstand, euro(11520), false, InkomenPer::kJaar).per_maand,
            Range(cent(100000)));
}

TEST(Vakantietoeslag, ARangeOfAWageWithoutKnowingWhich) {
  Huishouden h = alleenstaande();
  Inkomensregel regel = proef::inkomen(tussen(euro(900), euro(1000)), InkomenSoort::kLoon);
  regel.vakantietoeslag_inbegrepen.reset();
  h.inkomen.emplace({regel});
  EXPECT_EQ(Wereld(h).inkomen().per_maand, (Range<Fraction>{cent(90000), cent(108000)}));
}

// What doesn't count isn't raised and asks nothing.
TEST(Vakantietoeslag, NotAskedForIncomeThatDoesNotCount) {
  Beleid regels = beleid();
  regels.inkomen.soorten[static_cast<std::size_t>(InkomenSoort::kLoon)].telt = Telt::kNiet;
  Huishouden h = alleenstaande();
  Inkomensregel regel = proef::inkomen(unknown_amount(), InkomenSoort::kLoon);
  regel.vakantietoeslag_inbegrepen.reset();
  h.inkomen.emplace({regel});
  EXPECT_EQ(Wereld(h, regels).inkomen().per_maand, Range(cent(0)));
  EXPECT_TRUE(Wereld(h, regels).inkomen().open.is_empty());
}

}  // namespace
}  // namespace minima::proef
