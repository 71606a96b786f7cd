#include "calc/value/fraction.h"

#include <gtest/gtest.h>

#include <random>

#include "calc/value/period.h"

namespace minima {
namespace {

TEST(Fraction, KeepsWhatACentCannotHold) {
  const Fraction third = Fraction(100_cent).scaled(1, 3);
  EXPECT_EQ(third + third + third, Fraction(100_cent));
  EXPECT_EQ(third.rounded_down(), 33_cent);
  EXPECT_EQ(third.rounded_up(), 34_cent);
  EXPECT_EQ(third.scaled(3, 1), Fraction(100_cent));
  EXPECT_EQ(third - third, Fraction());
}

TEST(Fraction, RoundsTowardsMinusInfinityAndUp) {
  const auto half = [](Money amount) { return Fraction(amount).scaled(1, 2); };
  EXPECT_EQ(half(3_cent).rounded_down(), 1_cent);
  EXPECT_EQ(half(3_cent).rounded_up(), 2_cent);
  EXPECT_EQ(half(-3_cent).rounded_down(), -2_cent);
  EXPECT_EQ(half(-3_cent).rounded_up(), -1_cent);
  EXPECT_EQ(half(4_cent).rounded_down(), 2_cent);
  EXPECT_EQ(half(4_cent).rounded_up(), 2_cent);
  EXPECT_EQ(half(-4_cent).rounded_down(), -2_cent);
  EXPECT_EQ(half(-4_cent).rounded_up(), -2_cent);
  EXPECT_EQ(Fraction().rounded_down(), 0_cent);
  EXPECT_EQ(half(-1_cent).rounded_down(), -1_cent);
  EXPECT_EQ(half(-1_cent).rounded_up(), 0_cent);
}

TEST(Fraction, RoundingIsTheNextCentOnBothSides) {
  std::mt19937 random(1);  // NOLINT: the same every time
  std::uniform_int_distribution<std::int64_t> cents(-2'000'000, 2'000'000);
  std::uniform_int_distribution<std::int64_t> parts(1, 5000);
  for (int i = 0; i < 100'000; ++i) {
    const std::int64_t amount = cents(random);
    const std::int64_t whole = parts(random);
    const std::int64_t part = parts(random);
    const Fraction exact = Fraction(Money::cents(amount)).scaled(whole, part);
    const Money down = exact.rounded_down();
    const Money up = exact.rounded_up();
    ASSERT_LE(down.in_cents() * part, amount * whole);
    ASSERT_GT((down.in_cents() + 1) * part, amount * whole);
    ASSERT_GE(up.in_cents() * part, amount * whole);
    ASSERT_LT((up.in_cents() - 1) * part, amount * whole);
  }
}

TEST(Fraction, ArithmeticAgreesWithCrossMultiplication) {
  std::mt19937 random(2);  // NOLINT: the same every time
  std::uniform_int_distribution<std::int64_t> cents(-1000, 1000);
  std::uniform_int_distribution<std::int64_t> parts(1, 60);
  for (int i = 0; i < 50'000; ++i) {
    const std::int64_t a = cents(random);
    const std::int64_t b = parts(random);
    const std::int64_t c = cents(random);
    const std::int64_t d = parts(random);
    const Fraction x = Fraction::of(a, b);
    const Fraction y = Fraction::of(c, d);
    ASSERT_EQ(x + y, Fraction::of(a * d + c * b, b * d));
    ASSERT_EQ(x - y, Fraction::of(a * d - c * b, b * d));
    ASSERT_EQ(x < y, a * d < c * b);
    ASSERT_EQ(x <= y, a * d <= c * b);
    ASSERT_EQ(x > y, a * d > c * b);
    ASSERT_EQ(x >= y, a * d >= c * b);
    ASSERT_EQ(x == y, a * d == c * b);
    ASSERT_EQ(x + y, y + x);
    ASSERT_EQ((x + y) - y, x);
  }
}

TEST(Fraction, OneCentAroundAPercentageIsSeen) {
  // 115 % of 1034.86 is 1190.089: an income of 1190.08 is under it and 1190.09 is over it.
  const Fraction limit = Fraction(103486_cent).times(Rate::percent(115));
  EXPECT_LE(Fraction(119008_cent), limit);
  EXPECT_GT(Fraction(119009_cent), limit);
  EXPECT_EQ(limit.rounded_down(), 119008_cent);
  EXPECT_EQ(limit.rounded_up(), 119009_cent);
}

TEST(Fraction, PeriodsAreExactThereAndBack) {
  const PerMonth month = per_month_from_week(Fraction(10000_cent));
  EXPECT_EQ(month.amount, Fraction::of(520'000, 12));
  EXPECT_EQ(per_year_from_month(month).amount, Fraction(520000_cent));
  EXPECT_EQ(per_year_from_month(per_month_from_four_weeks(Fraction(10000_cent))).amount,
            Fraction(130000_cent));
  EXPECT_EQ(per_year_from_month(per_month_from_year({Fraction(12345_cent)})).amount,
            Fraction(12345_cent));
  // Four weeks are four times a week, whichever way one goes.
  EXPECT_EQ(per_month_from_four_weeks(Fraction(40000_cent)), month);
}

TEST(Fraction, PercentagesAreRoundedDown) {
  EXPECT_EQ(basis_points_of(102345_cent, 103486_cent), 9889);
  EXPECT_EQ(basis_points_of(103486_cent, 103486_cent), 10'000);
  EXPECT_EQ(basis_points_of(0_cent, 103486_cent), 0);
  EXPECT_EQ(basis_points_of(1_cent, 3_cent), 3333);
  EXPECT_EQ(basis_points_of(2_cent, 3_cent), 6666);
  EXPECT_EQ(basis_points_of(-1_cent, 3_cent), -3334);
  EXPECT_EQ(basis_points_of(Fraction::of(1, 3), Fraction::of(2, 3)), 5000);
}

TEST(Fraction, OpenEndsStayOpenAndNeverOverflow) {
  const Fraction open = Fraction::unbounded();
  EXPECT_TRUE(open.is_unbounded());
  EXPECT_TRUE((open + open).is_unbounded());
  EXPECT_TRUE((open - Fraction(Money::largest()).scaled(1, 7)).is_unbounded());
  EXPECT_TRUE(open.scaled(52, 12).is_unbounded());
  EXPECT_TRUE(open.scaled(1, 12).is_unbounded());
  EXPECT_EQ(open.scaled(0, 12), Fraction());
  EXPECT_FALSE(Fraction(Money::largest()).scaled(1200, 1).is_unbounded());
  EXPECT_TRUE(open.rounded_down().is_unbounded());
  EXPECT_TRUE(open.rounded_up().is_unbounded());
}

// The open low end of a difference grew with every conversion until it no longer fitted in a Money.
TEST(Fraction, IsUnboundedFromHalfTheOpenEndUp) {
  const Fraction half(Money::cents(Money::kUnboundedCents / 2));
  EXPECT_TRUE(half.is_unbounded());
  EXPECT_FALSE((half - Fraction::of(1, 12)).is_unbounded());
  // A numerator over the open end isn't an amount over it.
  EXPECT_LT(half + Fraction::of(1, 3), Fraction::unbounded());
}

TEST(Fraction, AnOpenLowEndStaysWithinItsBounds) {
  Fraction low = Fraction() - Fraction::unbounded();
  for (int i = 0; i < 20; ++i) low = low.scaled(52, 12);
  EXPECT_EQ(low.rounded_down(), -Money::unbounded());
  EXPECT_EQ(Fraction::unbounded().scaled(-3, 1).rounded_down(), -Money::unbounded());
  EXPECT_EQ((low + low).rounded_up(), -Money::unbounded());
}

}  // namespace
}  // namespace minima
