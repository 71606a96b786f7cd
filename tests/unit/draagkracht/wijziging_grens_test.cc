// Around the percentage of a change that matters (7.2.6): the incomes that are left in either case,
// with a percentage that no fall can pass, and with an open end.
#include <gtest/gtest.h>

#include "calc/draagkracht/herziening.h"
#include "tests/support/proef.h"

namespace minima::proef {
namespace {

Range<Fraction> exact(std::int64_t low, std::int64_t high) {
  return {Fraction(euro(low)), Fraction(euro(high))};
}

// More than all of it can't be lost: only a rise is a change. 1000.00 is more than twice what is
// below 500.00.
TEST(Inkomenswijziging, AFallOfAllOfItIsTheMost) {
  const Inkomens oud = bij_wijziging({exact(0, 5000), exact(1000, 1000)}, Rate::percent(100));
  EXPECT_EQ(oud.oud, exact(0, 500));
  const Inkomens nieuw = bij_wijziging({exact(1000, 1000), exact(0, 3000)}, Rate::percent(100));
  EXPECT_EQ(nieuw.nieuw, exact(2000, 3000));
}

// 99 % down leaves a hundredth: 1000.00 of 100,000.00, and 10.00 of 1000.00.
TEST(Inkomenswijziging, AFallOfNearlyAllOfIt) {
  const Inkomens oud = bij_wijziging({exact(600, 200000), exact(1000, 1000)}, Rate::percent(99));
  EXPECT_EQ(oud.oud, exact(100000, 200000));
  const Inkomens nieuw = bij_wijziging({exact(1000, 1000), exact(5, 3000)}, Rate::percent(99));
  EXPECT_EQ(nieuw.nieuw, exact(5, 3000));
}

// Without an upper end the old income may have been any amount higher: not a certain no.
TEST(Inkomenswijziging, AnOpenEndLiesAnyDistanceAway) {
  const Range<Fraction> open{Fraction(euro(1000)), Fraction::unbounded()};
  EXPECT_EQ(inkomenswijziging(open, exact(1000, 1000), *beleid().draagkracht), Oordeel::kOnbekend);
  EXPECT_EQ(inkomenswijziging(exact(1000, 1000), open, *beleid().draagkracht), Oordeel::kOnbekend);
}

}  // namespace
}  // namespace minima::proef
