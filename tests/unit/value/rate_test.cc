#include "calc/value/rate.h"

#include <gtest/gtest.h>

namespace minima {
namespace {

TEST(Rate, IsWholeBasisPoints) {
  EXPECT_EQ(Rate::percent(115).in_basis_points(), 11'500);
  EXPECT_EQ(Rate::percent(100).in_basis_points(), Rate::kOne);
  EXPECT_EQ(Rate::basis_points(465), Rate::basis_points(465));
  EXPECT_EQ(Rate(), Rate::percent(0));
  EXPECT_LT(Rate::basis_points(10'999), Rate::percent(110));
  EXPECT_GT(Rate::percent(110), Rate::percent(105));
}

}  // namespace
}  // namespace minima
