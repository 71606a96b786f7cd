#include "calc/beheer/reden.h"

#include <gtest/gtest.h>

namespace minima::beheer {
namespace {

TEST(Reden, AnArticleIsOnlyNamedWhereThereIsOne) {
  EXPECT_EQ(met_artikel("inkomensgrens", "8.3.1 lid 3"), "inkomensgrens (artikel 8.3.1 lid 3)");
  EXPECT_EQ(met_artikel("hoogte", ""), "hoogte");
}

}  // namespace
}  // namespace minima::beheer
