// Which version and which table are in force on a day (BX-0-a, contract "Values": geldigVanaf
// inclusive, geldigTot exclusive).
#include "calc/policy/geldigheid.h"

#include <gtest/gtest.h>

#include "tests/support/proef.h"

namespace minima::proef {
namespace {

Beleid versie(const char* gemeente, Date vanaf, std::optional<Date> tot, const char* hash = "") {
  Beleid result = beleid();
  result.gemeente = gemeente;
  result.geldig_vanaf = vanaf;
  result.geldig_tot = tot;
  result.hash = hash;
  return result;
}

Landelijk tabel(Date vanaf, std::optional<Date> tot, const char* hash = "") {
  Landelijk result;
  result.geldig_vanaf = vanaf;
  result.geldig_tot = tot;
  result.hash = hash;
  return result;
}

// BX-0-a: in force iff 2005-10-01 <= P < 2015-10-01.
TEST(Geldigheid, BoxmeerToTheDay) {
  Beleidsbestand bestand;
  bestand.voeg_toe(boxmeer());
  EXPECT_FALSE(bestand.geldend("boxmeer", dag(2005, 9, 30)).in_force);
  EXPECT_TRUE(bestand.geldend("boxmeer", dag(2005, 10, 1)).in_force);
  EXPECT_TRUE(bestand.geldend("boxmeer", dag(2015, 9, 30)).in_force);
  EXPECT_FALSE(bestand.geldend("boxmeer", dag(2015, 10, 1)).in_force);
}

TEST(Geldigheid, KnowsItsMunicipalities) {
  Beleidsbestand bestand;
  EXPECT_FALSE(bestand.kent("boxmeer"));
  bestand.voeg_toe(boxmeer());
  EXPECT_TRUE(bestand.kent("boxmeer"));
  EXPECT_FALSE(bestand.kent("Boxmeer"));
  EXPECT_FALSE(bestand.kent(""));
}

TEST(Geldigheid, WithoutAnEnd) {
  Beleidsbestand bestand;
  bestand.voeg_toe(versie("a", dag(2020, 1, 1), std::nullopt));
  EXPECT_FALSE(bestand.geldend("a", dag(2019, 12, 31)).in_force);
  EXPECT_TRUE(bestand.geldend("a", dag(9999, 12, 31)).in_force);
}

// Between two versions the nearest, counted from the last day of the one and the first of the
// other; the newest when both lie as far away.
TEST(Geldigheid, TheNearestInAGap) {
  Beleidsbestand bestand;
  bestand.voeg_toe(versie("a", dag(2020, 1, 1), dag(2021, 1, 1), "oud"));
  bestand.voeg_toe(versie("a", dag(2021, 1, 10), std::nullopt, "nieuw"));
  EXPECT_EQ(bestand.geldend("a", dag(2021, 1, 4)).beleid->hash, "oud");    // 4 and 6 days
  EXPECT_EQ(bestand.geldend("a", dag(2021, 1, 5)).beleid->hash, "nieuw");  // 5 and 5
  bestand.voeg_toe(versie("b", dag(2020, 1, 1), dag(2021, 1, 1), "oud"));
  bestand.voeg_toe(versie("b", dag(2021, 1, 11), std::nullopt, "nieuw"));
  EXPECT_EQ(bestand.geldend("b", dag(2021, 1, 5)).beleid->hash, "oud");    // 5 and 6
  EXPECT_EQ(bestand.geldend("b", dag(2021, 1, 6)).beleid->hash, "nieuw");  // 6 and 5
}

// Consecutive versions: on the border day the new one, never both.
TEST(Geldigheid, TheNextVersionTakesOverOnItsFirstDay) {
  Beleidsbestand bestand;
  bestand.voeg_toe(versie("a", dag(2021, 1, 1), std::nullopt, "nieuw"));
  bestand.voeg_toe(versie("a", dag(2020, 1, 1), dag(2021, 1, 1), "oud"));
  EXPECT_EQ(bestand.geldend("a", dag(2020, 12, 31)).beleid->hash, "oud");
  EXPECT_EQ(bestand.geldend("a", dag(2021, 1, 1)).beleid->hash, "nieuw");
}

// Where versions overlap the newest wins, in whatever order they were loaded.
TEST(Geldigheid, TheNewestWins) {
  for (const bool first : {false, true}) {
    Beleidsbestand bestand;
    if (first) bestand.voeg_toe(versie("a", dag(2021, 1, 1), std::nullopt, "nieuw"));
    bestand.voeg_toe(versie("a", dag(2020, 1, 1), std::nullopt, "oud"));
    if (!first) bestand.voeg_toe(versie("a", dag(2021, 1, 1), std::nullopt, "nieuw"));
    EXPECT_EQ(bestand.geldend("a", dag(2020, 12, 31)).beleid->hash, "oud");
    EXPECT_EQ(bestand.geldend("a", dag(2021, 1, 1)).beleid->hash, "nieuw");
  }
}

// In a gap nothing is in force; the nearest version names the schemes.
TEST(Geldigheid, AGapBetweenVersions) {
  Beleidsbestand bestand;
  bestand.voeg_toe(versie("a", dag(2010, 1, 1), dag(2011, 1, 1), "oud"));
  bestand.voeg_toe(versie("a", dag(2012, 1, 1), std::nullopt, "nieuw"));
  const Geldend begin = bestand.geldend("a", dag(2011, 1, 1));
  EXPECT_FALSE(begin.in_force);
  EXPECT_EQ(begin.beleid->hash, "oud");
  const Geldend einde = bestand.geldend("a", dag(2011, 12, 31));
  EXPECT_FALSE(einde.in_force);
  EXPECT_EQ(einde.beleid->hash, "nieuw");
  EXPECT_EQ(bestand.geldend("a", dag(1900, 1, 1)).beleid->hash, "oud");
}

TEST(Geldigheid, OnlyOfTheMunicipality) {
  Beleidsbestand bestand;
  bestand.voeg_toe(versie("a", dag(2010, 1, 1), dag(2011, 1, 1), "van-a"));
  bestand.voeg_toe(versie("b", dag(2010, 1, 1), std::nullopt, "van-b"));
  EXPECT_EQ(bestand.geldend("a", dag(2015, 1, 1)).beleid->hash, "van-a");
  EXPECT_FALSE(bestand.geldend("a", dag(2015, 1, 1)).in_force);
  EXPECT_TRUE(bestand.geldend("b", dag(2015, 1, 1)).in_force);
}

TEST(Geldigheid, LoadedTwiceReplacesItself) {
  Beleidsbestand bestand;
  bestand.voeg_toe(versie("a", dag(2010, 1, 1), std::nullopt, "eerst"));
  bestand.voeg_toe(versie("a", dag(2010, 1, 1), std::nullopt, "opnieuw"));
  bestand.voeg_toe(tabel(dag(2010, 1, 1), std::nullopt, "eerst"));
  bestand.voeg_toe(tabel(dag(2010, 1, 1), std::nullopt, "opnieuw"));
  EXPECT_EQ(bestand.versies().size(), 1U);
  EXPECT_EQ(bestand.tabellen().size(), 1U);
  EXPECT_EQ(bestand.geldend("a", dag(2010, 1, 1)).beleid->hash, "opnieuw");
  EXPECT_EQ(bestand.geldend("a", dag(2010, 1, 1)).landelijk->hash, "opnieuw");
}

// ---- the national tables ----

class Tabellen : public testing::Test {
 protected:
  Tabellen() {
    bestand_.voeg_toe(versie("a", dag(2000, 1, 1), std::nullopt));
    bestand_.voeg_toe(tabel(dag(2006, 1, 1), dag(2006, 7, 1), "tweede"));
    bestand_.voeg_toe(tabel(dag(2005, 1, 1), dag(2006, 1, 1), "eerste"));
    bestand_.voeg_toe(tabel(dag(2018, 1, 1), std::nullopt, "laatste"));
  }
  std::string op(Date dag) const {
    const Landelijk* tabel = bestand_.geldend("a", dag).landelijk;
    return tabel != nullptr ? tabel->hash : "";
  }
  Beleidsbestand bestand_;
};

TEST_F(Tabellen, EachToItsLastDay) {
  EXPECT_EQ(op(dag(2004, 12, 31)), "");
  EXPECT_EQ(op(dag(2005, 1, 1)), "eerste");
  EXPECT_EQ(op(dag(2005, 12, 31)), "eerste");
  EXPECT_EQ(op(dag(2006, 1, 1)), "tweede");
  EXPECT_EQ(op(dag(2006, 6, 30)), "tweede");
  EXPECT_EQ(op(dag(2006, 7, 1)), "");  // a gap: nothing is filled in
  EXPECT_EQ(op(dag(2017, 12, 31)), "");
  EXPECT_EQ(op(dag(2018, 1, 1)), "laatste");
}

TEST_F(Tabellen, KeptInOrder) {
  ASSERT_EQ(bestand_.tabellen().size(), 3U);
  EXPECT_EQ(bestand_.tabellen()[0].hash, "eerste");
  EXPECT_EQ(bestand_.tabellen()[2].hash, "laatste");
}

// Tables change on 1 January and 1 July: half a year after the newest it is out of date.
TEST_F(Tabellen, OutOfDateAfterHalfAYear) {
  EXPECT_FALSE(bestand_.geldend("a", dag(2018, 6, 30)).verouderd);
  EXPECT_TRUE(bestand_.geldend("a", dag(2018, 7, 1)).verouderd);
  // A table with an end is what it is; so is a gap.
  EXPECT_FALSE(bestand_.geldend("a", dag(2005, 12, 31)).verouderd);
  EXPECT_FALSE(bestand_.geldend("a", dag(2010, 1, 1)).verouderd);
}

// A scheme per cost is one that names cost types.
TEST(Regelingen, PerCostOrNot) {
  Regeling regeling;
  EXPECT_FALSE(regeling.is_per_kost());
  regeling.kostensoorten.emplace_back();
  EXPECT_TRUE(regeling.is_per_kost());
}

}  // namespace
}  // namespace minima::proef
