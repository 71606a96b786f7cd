#include "calc/beheer/populatie.h"

#include <gtest/gtest.h>

#include "tests/support/kern.h"
#include "tests/support/policy_files.h"

namespace minima::beheer {
namespace {

const Populatie& voorbeeldpopulatie() {
  static const Populatie instance =
      lees_populatie(toets::read_text(toets::policy_data() / "populatie/voorbeeld.json")).value();
  return instance;
}

Trekgrond grond() {
  const Date dag = Date::of(2005, 11, 1);
  const Geldend geldend = toets::kern().beleid().geldend("boxmeer", dag);
  return {*geldend.beleid, geldend.landelijk, dag};
}

// The first numbers of splitmix64 from state 1234567, as its reference implementation gives them.
TEST(Loterij, IsSplitmix64) {
  struct Referentie {
    std::uint64_t stand = 1234567;
    std::uint64_t volgende() {
      std::uint64_t z = (stand += 0x9e3779b97f4a7c15);
      z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
      z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
      return z ^ (z >> 31);
    }
  } referentie;
  EXPECT_EQ(referentie.volgende(), 6457827717110365317ULL);
  EXPECT_EQ(referentie.volgende(), 3203168211198807973ULL);
  // Ours starts at the first of them: the number is mixed in before anything is drawn.
  Loterij loterij(1234567, 0);
  Referentie vervolg{6457827717110365317ULL};
  EXPECT_EQ(loterij.volgende(), vervolg.volgende());
}

TEST(Populatie, AHouseholdDependsOnItsNumberAlone) {
  const auto een = trek(voorbeeldpopulatie(), grond(), 7, 42).huishouden;
  for (std::uint64_t i = 0; i < 10; ++i) trek(voorbeeldpopulatie(), grond(), 7, i);
  const auto weer = trek(voorbeeldpopulatie(), grond(), 7, 42).huishouden;
  EXPECT_EQ(een.aanvrager.geboren, weer.aanvrager.geboren);
  EXPECT_EQ(een.vermogen->bank, weer.vermogen->bank);
  const auto ander = trek(voorbeeldpopulatie(), grond(), 8, 42).huishouden;
  EXPECT_FALSE(een.aanvrager.geboren == ander.aanvrager.geboren &&
               een.vermogen->bank == ander.vermogen->bank);
}

// Two draws once stood as two arguments of one call: GCC's program and the module drew different
// households.
TEST(Populatie, EveryCompilerDrawsInTheSameOrder) {
  for (std::uint64_t nummer = 1; nummer <= 50; ++nummer) {
    const Getrokken een = trek(voorbeeldpopulatie(), grond(), 7, nummer);
    const Huishoudtype& type = voorbeeldpopulatie().typen[een.type];
    Loterij loterij(7, nummer);
    loterij.volgende();  // the type
    const auto geboren = [&](const Spreiding<int>& leeftijd) {
      const std::uint64_t dagen = loterij.onder(365);
      const std::uint64_t jaren =
          loterij.onder(static_cast<std::uint64_t>(leeftijd.tot - leeftijd.van) + 1);
      return grond()
          .peildatum.plus_months(-12 * (leeftijd.van + static_cast<int>(jaren)))
          .plus_days(-static_cast<int>(dagen));
    };
    EXPECT_EQ(een.huishouden.aanvrager.geboren.low, geboren(type.leeftijd)) << nummer;
    if (type.partner) {
      EXPECT_EQ(een.huishouden.partner.value().geboren.low, geboren(type.leeftijd)) << nummer;
    }
    loterij.volgende();  // how many children
    for (const Kind& kind : *een.huishouden.kinderen) {
      EXPECT_EQ(kind.persoon.geboren.low, geboren(type.leeftijd_kinderen)) << nummer;
    }
  }
}

// Of 20,000 draws a share of p lies within five standard deviations of p.
TEST(Populatie, TheSharesAreThoseOfTheFile) {
  constexpr int kAantal = 20000;
  int alleenstaand = 0;
  int id_kaart = 0;
  for (int i = 0; i < kAantal; ++i) {
    const Getrokken een = trek(voorbeeldpopulatie(), grond(), 3, static_cast<std::uint64_t>(i));
    if (een.type == 0) ++alleenstaand;
    for (const Kost& kost : een.huishouden.kosten) {
      if (kost.soort == "identiteitskaart") ++id_kaart;
    }
    const int jaren = age_on(een.huishouden.aanvrager.geboren.low, grond().peildatum);
    const Huishoudtype& type = voorbeeldpopulatie().typen[een.type];
    ASSERT_GE(jaren, type.leeftijd.van);
    ASSERT_LE(jaren, type.leeftijd.tot);
    const int kinderen = static_cast<int>(een.huishouden.kinderen->size());
    ASSERT_GE(kinderen, type.kinderen.van);
    ASSERT_LE(kinderen, type.kinderen.tot);
  }
  EXPECT_NEAR(alleenstaand, 0.38 * kAantal, 5 * 69);
  EXPECT_NEAR(id_kaart, 0.10 * kAantal, 5 * 43);
}

TEST(Populatie, ABrokenFileSaysWhereItIsBroken) {
  const auto codes = [](const std::string& tekst) {
    return toets::shown(lees_populatie(tekst).faults());
  };
  EXPECT_NE(codes("{").find("json-vorm"), std::string::npos);
  EXPECT_NE(codes("{}").find("/typen sleutel-ontbreekt"), std::string::npos) << codes("{}");
  auto bestand =
      toets::Json::parse(toets::read_text(toets::policy_data() / "populatie/voorbeeld.json"));
  bestand["inkomen"][1]["procentVanNorm"]["tot"] = 90;
  for (auto& een : bestand["bezit"]) een["gewicht"] = 0;
  EXPECT_EQ(codes(bestand.dump()),
            "/inkomen/1/procentVanNorm spreiding-omgekeerd\n/bezit gewichten-nul\n");
}

}  // namespace
}  // namespace minima::beheer
