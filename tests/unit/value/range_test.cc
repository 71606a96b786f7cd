#include "calc/value/range.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <vector>

#include "calc/value/money.h"

namespace minima {
namespace {

std::vector<Range<int>> all_ranges(int lowest, int highest) {
  std::vector<Range<int>> ranges;
  for (int low = lowest; low <= highest; ++low) {
    for (int high = low; high <= highest; ++high) ranges.push_back({low, high});
  }
  return ranges;
}

// The smallest range of f(x, y) over all x in a and y in b, by trying them all.
template <typename F>
Range<int> tried(const Range<int>& a, const Range<int>& b, F f) {
  Range<int> result(f(a.low, b.low));
  for (int x = a.low; x <= a.high; ++x) {
    for (int y = b.low; y <= b.high; ++y) result = hull(result, Range<int>(f(x, y)));
  }
  return result;
}

TEST(Range, ArithmeticHoldsEveryValueAndNoMore) {
  for (const Range<int>& a : all_ranges(-4, 4)) {
    for (const Range<int>& b : all_ranges(-4, 4)) {
      ASSERT_EQ(a + b, tried(a, b, [](int x, int y) { return x + y; }));
      ASSERT_EQ(a - b, tried(a, b, [](int x, int y) { return x - y; }));
      ASSERT_EQ(lower_of(a, b), tried(a, b, [](int x, int y) { return std::min(x, y); }));
      ASSERT_EQ(hull(a, b), Range<int>(std::min(a.low, b.low), std::max(a.high, b.high)));
    }
    ASSERT_EQ(rising(a, [](int x) { return 3 * x + 1; }),
              Range<int>(3 * a.low + 1, 3 * a.high + 1));
  }
}

TEST(Range, AKnownValueHasBothEndsEqual) {
  const Range<Money> known = 5_cent;
  EXPECT_TRUE(known.is_known());
  EXPECT_EQ(known, Range<Money>(5_cent, 5_cent));
  EXPECT_FALSE(Range<Money>(5_cent, 6_cent).is_known());
  EXPECT_TRUE(Range<Money>().is_known());
  EXPECT_EQ(Range<Money>().low, 0_cent);
}

TEST(Range, AnOpenEndOfAnAmountStaysOpen) {
  const Range<Money> unknown(0_cent, Money::unbounded());
  const Range<Money> known(12345_cent);
  EXPECT_TRUE((unknown + known).high.is_unbounded());
  EXPECT_EQ((unknown + known).low, 12345_cent);
  EXPECT_TRUE((unknown - known).high.is_unbounded());
  EXPECT_EQ((unknown - known).low, -12345_cent);
  EXPECT_EQ((known - unknown).high, 12345_cent);
  EXPECT_TRUE((-(known - unknown).low).is_unbounded());
}

}  // namespace
}  // namespace minima
