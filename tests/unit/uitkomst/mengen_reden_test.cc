// The reasons of two shapes of one household put together: one sentence with wider values, or one
// for each where no one sentence says both.
#include <gtest/gtest.h>

#include "calc/uitkomst/samenvoegen.h"
#include "tests/support/proef.h"

namespace minima::proef {
namespace {

Feiten partner() {
  Feiten result;
  result.voeg_toe(FeitSoort::kPartner);
  return result;
}

Stap stap(std::string_view sleutel,
          std::vector<std::pair<std::string_view, StapWaarde>> waarden = {}) {
  Stap result;
  result.sleutel = sleutel;
  result.artikel = "3";
  result.waarden = std::move(waarden);
  return result;
}

Stap gemengd(Stap a, Stap b) {
  Uitkomst een, twee;
  een.vermogen.toelichting = std::move(a);
  twee.vermogen.toelichting = std::move(b);
  voeg_samen(een, twee, partner());
  return een.vermogen.toelichting;
}

TEST(Mengen, OneSentenceWithWiderValues) {
  const Stap samen = gemengd(stap("s", {{"bedrag", vast(1)}, {"aantal", Range<int>(2)}}),
                             stap("s", {{"bedrag", vast(3)}, {"aantal", Range<int>(1)}}));
  EXPECT_EQ(samen.sleutel, "s");
  EXPECT_EQ(std::get<Range<Money>>(samen.waarden[0].second), tussen(euro(1), euro(3)));
  EXPECT_EQ(std::get<Range<int>>(samen.waarden[1].second), Range<int>(1, 2));
  EXPECT_TRUE(samen.delen.empty());
}

TEST(Mengen, ASentenceForEachWhereNoOneSaysBoth) {
  const Stap een = stap("s", {{"bedrag", vast(1)}});
  for (const Stap& ander :
       {stap("t", {{"bedrag", vast(1)}}), stap("s", {{"anders", vast(1)}}), stap("s"),
        stap("s", {{"bedrag", Range<int>(1)}}), stap("s", {{"bedrag", std::string("w")}})}) {
    const Stap samen = gemengd(een, ander);
    EXPECT_EQ(samen.sleutel, "afhankelijk-van-huishouden");
    EXPECT_EQ(samen.artikel, "3");
    ASSERT_EQ(samen.delen.size(), 2U);
    EXPECT_EQ(samen.delen[0].sleutel, "s");
    EXPECT_EQ(samen.delen[1].sleutel, ander.sleutel);
  }
  const auto woord = [](const char* w) { return stap("s", {{"vorm", std::string(w)}}); };
  EXPECT_EQ(gemengd(woord("x"), woord("x")).sleutel, "s");
  EXPECT_EQ(gemengd(woord("x"), woord("y")).delen.size(), 2U);
}

// A third shape joins the sentence it shares, or gets one of its own.
TEST(Mengen, ThreeShapes) {
  const auto met = [](const char* sleutel, int bedrag) {
    return stap(sleutel, {{"bedrag", vast(bedrag)}});
  };
  const Stap twee = gemengd(met("s", 1), met("t", 2));
  const Stap erbij = gemengd(twee, met("t", 5));
  ASSERT_EQ(erbij.delen.size(), 2U);
  EXPECT_EQ(std::get<Range<Money>>(erbij.delen[0].waarden[0].second), vast(1));
  EXPECT_EQ(std::get<Range<Money>>(erbij.delen[1].waarden[0].second), tussen(euro(2), euro(5)));
  const Stap derde = gemengd(twee, met("u", 7));
  ASSERT_EQ(derde.delen.size(), 3U);
  EXPECT_EQ(derde.delen[2].sleutel, "u");
}

TEST(Mengen, PartsAreMixedOneByOne) {
  Stap een = stap("s"), twee = stap("s");
  een.delen = {stap("a", {{"bedrag", vast(1)}}), stap("b")};
  twee.delen = {stap("a", {{"bedrag", vast(4)}})};
  const Stap samen = gemengd(een, twee);
  ASSERT_EQ(samen.delen.size(), 2U);
  EXPECT_EQ(std::get<Range<Money>>(samen.delen[0].waarden[0].second), tussen(euro(1), euro(4)));
  EXPECT_EQ(samen.delen[1].sleutel, "b");
}

// Reasons that are switched off stay off.
TEST(Mengen, NoReasonInOneShape) {
  EXPECT_EQ(gemengd(stap("s"), {}).sleutel, "s");
  EXPECT_TRUE(gemengd(stap("s"), {}).delen.empty());
  EXPECT_TRUE(gemengd({}, stap("s")).is_empty());
}

}  // namespace
}  // namespace minima::proef
