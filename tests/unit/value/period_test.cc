#include "calc/value/period.h"

#include <gtest/gtest.h>

namespace minima {
namespace {

PerMonth a_month(std::int64_t cents) { return {Fraction(Money::cents(cents))}; }

TEST(PerPeriod, AddsSubtractsAndComparesTheAmounts) {
  EXPECT_EQ(a_month(500) + a_month(300), a_month(800));
  EXPECT_EQ(a_month(500) - a_month(300), a_month(200));
  EXPECT_FALSE(a_month(500) == a_month(300));
  EXPECT_TRUE(a_month(300) < a_month(301));
  EXPECT_FALSE(a_month(300) < a_month(300));
  EXPECT_TRUE(a_month(300) <= a_month(300));
  EXPECT_FALSE(a_month(301) <= a_month(300));
}

// A year is twelve months, 52 weeks and thirteen times four weeks (contract).
TEST(PerPeriod, IsConvertedByTheMonthsOfAYear) {
  EXPECT_EQ(per_year_from_month(a_month(100)).amount, Fraction(1200_cent));
  EXPECT_EQ(per_month_from_year({Fraction(1200_cent)}), a_month(100));
  EXPECT_EQ(per_month_from_week(Fraction(300_cent)), a_month(1300));
  EXPECT_EQ(per_month_from_four_weeks(Fraction(1200_cent)), a_month(1300));
}

}  // namespace
}  // namespace minima
