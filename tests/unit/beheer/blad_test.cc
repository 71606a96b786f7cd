#include "calc/beheer/blad.h"

#include <gtest/gtest.h>

namespace minima::beheer {
namespace {

TEST(Blad, NumbersBelowZeroKeepTheirSign) {
  EXPECT_EQ(euro_tekst(Money::cents(-103405)), "-€ 1.034,05");
  EXPECT_EQ(euro_tekst(Money::cents(-5)), "-€ 0,05");
  EXPECT_EQ(procenten(Rate::percent(115)), "115");
  EXPECT_EQ(procenten(Rate::basis_points(11250)), "112,50");
  EXPECT_EQ(procenten(Rate::basis_points(-50)), "-0,50");
}

}  // namespace
}  // namespace minima::beheer
