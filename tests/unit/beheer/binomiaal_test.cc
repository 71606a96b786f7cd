#include "calc/beheer/binomiaal.h"

#include <gtest/gtest.h>

#include <cmath>

namespace minima::beheer {
namespace {

// In closed form: with nothing wrong the upper end is 1 - 0.025^(1/n), with all wrong the lower end
// is 0.025^(1/n).
TEST(ClopperPearson, WithNothingWrongItIsARoot) {
  for (const int n : {1, 10, 30, 1000}) {
    EXPECT_EQ(clopper_pearson(0, n).van, 0);
    EXPECT_NEAR(clopper_pearson(0, n).tot, 1 - std::pow(0.025, 1.0 / n), 1e-12);
    EXPECT_NEAR(clopper_pearson(n, n).van, std::pow(0.025, 1.0 / n), 1e-12);
    EXPECT_EQ(clopper_pearson(n, n).tot, 1);
  }
}

// Published: 81 of 263 gives 0.2527 to 0.3676 and 15 of 148 gives 0.0578 to 0.1617 (Newcombe,
// Statistics in Medicine 17, 1998, table I, method 5); so do 0 of 20 with 0.1684 and 1 of 29 with
// 0.0009 to 0.1776.
TEST(ClopperPearson, MatchesNewcombe1998) {
  const auto near = [](int k, int n, double van, double tot) {
    EXPECT_NEAR(clopper_pearson(k, n).van, van, 5e-5) << k << " of " << n;
    EXPECT_NEAR(clopper_pearson(k, n).tot, tot, 5e-5) << k << " of " << n;
  };
  near(81, 263, 0.2527, 0.3676);
  near(15, 148, 0.0578, 0.1617);
  near(0, 20, 0.0000, 0.1684);
  near(1, 29, 0.0009, 0.1776);
}

// One of ten: the lower end is 1 - 0.975^(1/10); at the upper end p, 0.025 = (1-p)^10 + 10 p
// (1-p)^9.
TEST(ClopperPearson, OneOfTenSolvesItsEquations) {
  const Interval range = clopper_pearson(1, 10);
  EXPECT_NEAR(range.van, 1 - std::pow(0.975, 0.1), 1e-12);
  const double q = 1 - range.tot;
  EXPECT_NEAR(std::pow(q, 10) + 10 * range.tot * std::pow(q, 9), 0.025, 1e-9);
}

TEST(ClopperPearson, NothingDrawnSaysNothing) {
  EXPECT_EQ(clopper_pearson(0, 0).van, 0);
  EXPECT_EQ(clopper_pearson(0, 0).tot, 1);
}

TEST(ClopperPearson, LargeSamplesDoNotUnderflow) {
  const Interval range = clopper_pearson(1000, 1'000'000);
  EXPECT_NEAR(range.van, 0.001 - 1.96 * std::sqrt(0.001 * 0.999 / 1e6), 2e-6);
  EXPECT_NEAR(range.tot, 0.001 + 1.96 * std::sqrt(0.001 * 0.999 / 1e6), 2e-6);
}

// 0.975 = 1 - 0.025: 367 right ones leave 1.0001 %, 368 leave 0.9974 %.
TEST(ClopperPearson, HowManyWithoutAFault) {
  EXPECT_EQ(nodig_zonder_fout(0.01), 368);
  EXPECT_LE(clopper_pearson(0, 368).tot, 0.01);
  EXPECT_GT(clopper_pearson(0, 367).tot, 0.01);
}

}  // namespace
}  // namespace minima::beheer
