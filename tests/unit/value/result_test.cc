#include "calc/value/result.h"

#include <gtest/gtest.h>

#include <memory>

namespace minima {
namespace {

TEST(Result, IsAValueOrFaults) {
  const Result<int> good = 3;
  EXPECT_TRUE(good.ok());
  EXPECT_EQ(good.value(), 3);
  EXPECT_TRUE(good.faults().empty());
  const Result<int> bad = std::vector<Fault>{{"/a", "code", "Tekst.", "1"}};
  EXPECT_FALSE(bad.ok());
  ASSERT_EQ(bad.faults().size(), 1U);
  EXPECT_EQ(bad.faults()[0].plek, "/a");
}

TEST(Result, GivesItsValueAway) {
  Result<std::unique_ptr<int>> result = std::make_unique<int>(7);
  const std::unique_ptr<int> value = std::move(result).value();
  EXPECT_EQ(*value, 7);
}

// A loop over the faults of a Result that nobody holds walked through freed memory.
TEST(Result, FaultsOutliveATemporary) {
  const auto fails = [] { return Result<int>(std::vector<Fault>(2, {"", "code", "Tekst.", {}})); };
  int count = 0;
  for (const Fault& fault : fails().faults()) count += fault.code == "code" ? 1 : 0;
  EXPECT_EQ(count, 2);
}

}  // namespace
}  // namespace minima
