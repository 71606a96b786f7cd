// The lines of a plot stand at round amounts.
#include "calc/beheer/svg.h"

#include <gtest/gtest.h>

namespace minima::beheer {
namespace {

struct As {
  std::int64_t hoogste;                // cents
  std::vector<std::string> erop;       // what stands at the axis, from nothing upwards
  std::vector<std::string> niet_erop;  // what would stand there with another step
};

// All incomes are € 7: what is read beside a line is an amount of support.
std::string grafiek(std::int64_t hoogste) {
  return lijnen("proef", {{"een", false, {{700, 0}, {700, hoogste}}}});
}

class Stap : public testing::TestWithParam<As> {};

// 1, 2, 5, 10, 20, 50 ... euro: the first that fits at most five times.
TEST_P(Stap, IsARoundNumberOfEuros) {
  const std::string plot = grafiek(GetParam().hoogste);
  for (const std::string& bedrag : GetParam().erop) {
    EXPECT_NE(plot.find(">€ " + bedrag + "<"), std::string::npos) << bedrag;
  }
  for (const std::string& bedrag : GetParam().niet_erop) {
    EXPECT_EQ(plot.find(">€ " + bedrag + "<"), std::string::npos) << bedrag;
  }
}

INSTANTIATE_TEST_SUITE_P(
    Assen, Stap,
    testing::Values(As{500, {"0", "1", "2", "3", "4", "5"}, {}},
                    As{1000, {"0", "2", "4", "6", "8", "10"}, {"1", "3", "5"}},
                    As{2500, {"0", "5", "10", "15", "20", "25"}, {"2", "4"}},
                    As{5000, {"0", "10", "20", "30", "40", "50"}, {"5", "8", "16"}},
                    As{7000, {"0", "20", "40", "60"}, {"10", "16", "70"}},
                    As{200000, {"0", "500", "1.000", "1.500", "2.000"}, {"200", "400", "512"}},
                    As{600000, {"0", "2.000", "4.000", "6.000"}, {"1.000", "1.250"}}));

}  // namespace
}  // namespace minima::beheer
