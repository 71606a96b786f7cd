#include "calc/value/money.h"

#include <gtest/gtest.h>

#include "calc/value/fraction.h"
#include "calc/value/period.h"
#include "calc/value/rate.h"

namespace minima {
namespace {

// What must not compile. Euros times euros, an amount plus a count or an amount a month plus an
// amount a year are mistakes, and the compiler is the one to find them.
template <typename A, typename B>
concept Multiplies = requires(A a, B b) {
  a* b;
};
template <typename A, typename B>
concept Adds = requires(A a, B b) {
  a + b;
};
template <typename A, typename B>
concept Subtracts = requires(A a, B b) {
  a - b;
};
template <typename A, typename B>
concept Compares = requires(A a, B b) {
  a < b;
};
template <typename A, typename B>
concept Converts = requires(A a) {
  static_cast<B>(a);
};

static_assert(Adds<Money, Money> && Subtracts<Money, Money> && Compares<Money, Money>);
static_assert(!Multiplies<Money, Money>);
static_assert(!Multiplies<Money, int> && !Multiplies<int, Money> && !Multiplies<Money, double>);
static_assert(!Multiplies<Money, Rate> && !Multiplies<Fraction, Fraction>);
static_assert(!Adds<Money, int> && !Adds<Money, double> && !Adds<Money, Rate>);
static_assert(!Compares<Money, int> && !Compares<Money, Rate>);
static_assert(!Converts<int, Money> && !Converts<double, Money> && !Converts<Money, int>);
static_assert(!Converts<Money, double> && !Converts<int, Rate> && !Converts<Fraction, Money>);
static_assert(Adds<PerMonth, PerMonth> && Compares<PerYear, PerYear>);
static_assert(!Adds<PerMonth, PerYear> && !Subtracts<PerYear, PerMonth>);
static_assert(!Compares<PerMonth, PerYear> && !Converts<PerMonth, PerYear>);

TEST(Money, AddsToTheCent) {
  EXPECT_EQ(10_cent + 20_cent, 30_cent);  // 0.10 + 0.20, which binary fractions get wrong
  EXPECT_EQ(10_cent - 20_cent, -10_cent);
  Money sum;
  for (int i = 0; i < 1'000'000; ++i) sum += 1_cent;
  EXPECT_EQ(sum.in_cents(), 1'000'000);
  sum -= 1_cent;
  EXPECT_EQ(sum.in_cents(), 999'999);
}

TEST(Money, ComparesAndStartsAtNothing) {
  EXPECT_EQ(Money(), 0_cent);
  EXPECT_LT(-1_cent, 0_cent);
  EXPECT_LT(0_cent, 1_cent);
  EXPECT_GT(Money::largest(), -Money::largest());
  EXPECT_EQ(Money::largest().in_cents(), 999'999'999);
}

TEST(Money, TakenSomeTimes) {
  EXPECT_EQ((103486_cent).times(12), 1241832_cent);
  EXPECT_EQ((-5_cent).times(3), -15_cent);
  EXPECT_EQ((5_cent).times(-3), -15_cent);
  EXPECT_EQ((5_cent).times(0), 0_cent);
  EXPECT_EQ(Money::largest().times(1200).in_cents(), 999'999'999LL * 1200);
}

TEST(Money, WhatIsLeftIsNeverLessThanNothing) {
  EXPECT_EQ(rest(100_cent, 30_cent), 70_cent);
  EXPECT_EQ(rest(100_cent, 100_cent), 0_cent);
  EXPECT_EQ(rest(100_cent, 101_cent), 0_cent);
  EXPECT_TRUE(rest(Money::unbounded(), Money::largest()).is_unbounded());
  EXPECT_EQ(rest(Money::largest(), Money::unbounded()), 0_cent);
}

TEST(Money, AnOpenEndStaysOpen) {
  EXPECT_TRUE(Money::unbounded().is_unbounded());
  EXPECT_FALSE(Money::largest().times(1200).is_unbounded());
  EXPECT_TRUE((Money::unbounded() + Money::unbounded()).is_unbounded());
  EXPECT_TRUE((Money::unbounded() - Money::largest().times(1200)).is_unbounded());
  EXPECT_TRUE((-(-Money::unbounded())).is_unbounded());
  EXPECT_FALSE((-Money::unbounded()).is_unbounded());
  Money sum = Money::unbounded();
  for (int i = 0; i < 10'000; ++i) sum += Money::unbounded();
  EXPECT_EQ(sum, Money::unbounded());
  Money debt;
  for (int i = 0; i < 10'000; ++i) debt -= Money::unbounded();
  EXPECT_EQ(debt, -Money::unbounded());
}

// An open low end taken 1200 times once ran out of 64 bits and came back positive.
TEST(Money, IsUnboundedFromHalfTheOpenEndUp) {
  const Money half = Money::cents(Money::kUnboundedCents / 2);
  EXPECT_TRUE(half.is_unbounded());
  EXPECT_FALSE((half - 1_cent).is_unbounded());
}

TEST(Money, AnOpenEndTakenManyTimesIsThatOpenEnd) {
  EXPECT_EQ(Money::unbounded().times(1200), Money::unbounded());
  EXPECT_EQ((-Money::unbounded()).times(1200), -Money::unbounded());
  EXPECT_EQ(Money::unbounded().times(-1200), -Money::unbounded());
  EXPECT_EQ((-Money::unbounded()).times(-1200), Money::unbounded());
  EXPECT_EQ(Money::unbounded().times(1), Money::unbounded());
  EXPECT_EQ(Money::unbounded().times(0), 0_cent);
}

}  // namespace
}  // namespace minima
