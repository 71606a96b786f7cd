// The reason tree and the pen that writes it, or doesn't.
#include "calc/explain/stap.h"

#include <gtest/gtest.h>

#include <type_traits>

namespace minima {
namespace {

const Range<Money> kBedrag{Money::cents(1), Money::cents(2)};

TEST(Stap, BeginsEmpty) {
  Stap stap;
  EXPECT_TRUE(stap.is_empty());
  Uitleg(&stap).zeg("norm", "21 WWB");
  EXPECT_FALSE(stap.is_empty());
}

TEST(Uitleg, WritesKeyArticleAndValuesInOrder) {
  Stap stap;
  Uitleg(&stap)
      .zeg("norm", "21 WWB")
      .met("bedrag", kBedrag)
      .met("procent", Rate::percent(115))
      .met("aantal", Range<int>(3))
      .met("dag", Range<Date>(Date::of(2005, 10, 1)))
      .met("huishouden", std::string("gehuwden"));
  EXPECT_EQ(stap.sleutel, "norm");
  EXPECT_EQ(stap.artikel, "21 WWB");
  ASSERT_EQ(stap.waarden.size(), 5U);
  EXPECT_EQ(stap.waarden[0].first, "bedrag");
  EXPECT_EQ(std::get<Range<Money>>(stap.waarden[0].second), kBedrag);
  EXPECT_EQ(std::get<Rate>(stap.waarden[1].second), Rate::percent(115));
  EXPECT_EQ(std::get<Range<int>>(stap.waarden[2].second), Range<int>(3));
  EXPECT_EQ(std::get<Range<Date>>(stap.waarden[3].second).low, Date::of(2005, 10, 1));
  EXPECT_EQ(std::get<std::string>(stap.waarden[4].second), "gehuwden");
}

// Values first, the sentence when the answer is known: the order of the calls doesn't matter.
TEST(Uitleg, TheKeyMayComeLast) {
  Stap stap;
  Uitleg uitleg(&stap);
  uitleg.met("bedrag", kBedrag);
  EXPECT_TRUE(stap.is_empty());
  uitleg.zeg("vermogen", "7.2.1");
  EXPECT_EQ(stap.waarden.size(), 1U);
  uitleg.zeg("vermogen.onbekend", "7.2.1");
  EXPECT_EQ(stap.sleutel, "vermogen.onbekend");
  EXPECT_EQ(stap.waarden.size(), 1U);
}

TEST(Uitleg, PartsInTheOrderOfWriting) {
  Stap stap;
  Uitleg uitleg(&stap);
  uitleg.zeg("inkomen", "");
  uitleg.deel().zeg("eerste", "1");
  Uitleg tweede = uitleg.deel();
  tweede.zeg("tweede", "2");
  tweede.deel().zeg("tweede.deel", "2 a");
  ASSERT_EQ(stap.delen.size(), 2U);
  EXPECT_EQ(stap.delen[0].sleutel, "eerste");
  EXPECT_EQ(stap.delen[1].sleutel, "tweede");
  ASSERT_EQ(stap.delen[1].delen.size(), 1U);
  EXPECT_EQ(stap.delen[1].delen[0].artikel, "2 a");
}

// The rules call a pen that is switched off the same way.
TEST(Uitleg, SwitchedOffWritesNothing) {
  Uitleg uit;
  EXPECT_FALSE(uit.is_on());
  Uitleg deel = uit.zeg("norm", "21 WWB").met("bedrag", kBedrag).deel();
  EXPECT_FALSE(deel.is_on());
  deel.zeg("deel", "").met("bedrag", kBedrag).deel().zeg("dieper", "");
  Stap stap;
  EXPECT_TRUE(Uitleg(&stap).is_on());
  EXPECT_TRUE(Uitleg(&stap).deel().is_on());
}

// The article is borrowed: a temporary string would be gone when the sentence is shown.
template <typename A>
concept MagArtikelZijn = requires(Uitleg uitleg, A&& artikel) {
  uitleg.zeg("sleutel", std::forward<A>(artikel));
};

TEST(Uitleg, NoTemporaryStringAsArticle) {
  EXPECT_TRUE(MagArtikelZijn<const char(&)[4]>);
  EXPECT_TRUE(MagArtikelZijn<const std::string&>);
  EXPECT_TRUE(MagArtikelZijn<std::string&>);
  EXPECT_TRUE(MagArtikelZijn<std::string_view>);
  EXPECT_FALSE(MagArtikelZijn<std::string>);
}

TEST(Stap, CopiesStandAlone) {
  Stap stap;
  Uitleg uitleg(&stap);
  uitleg.zeg("a", "1").met("bedrag", kBedrag);
  uitleg.deel().zeg("b", "2");
  const Stap copy = stap;
  uitleg.deel().zeg("c", "3");
  EXPECT_EQ(copy.delen.size(), 1U);
  EXPECT_EQ(stap.delen.size(), 2U);
  EXPECT_EQ(copy.delen[0].sleutel, "b");
}

}  // namespace
}  // namespace minima
