// `ontbreekt`: facts that were once named in vain, each with the rule that says why no value of it
// can change the outcome, and its neighbour for which one can.
#include <gtest/gtest.h>

#include <string>

#include "tests/support/kern.h"

namespace minima::toets {
namespace {

bool noemt(const char* situatie, const char* regeling, const char* plek) {
  const Json uit = uitkomst(Json::parse(situatie));
  for (const Json& een : toets::regeling(uit, regeling)["ontbreekt"]) {
    if (een == plek) return true;
  }
  return false;
}

// Algemene bijstand of Aa en Hunze is for who is under the AOW age; the norm of a couple of whom
// one is past it is another one. At 2402.55 the income is over the norm of every couple.
TEST(OntbreektVoorbeelden, AnAgeThatIsOverTheNormOrPastTheLimit) {
  constexpr const char* kHuishouden =
      R"({"peildatum": "2026-04-25", "gemeente": "aa-en-hunze",
          "partner": {"geboortedatum": "1961-03-06"},
          "inkomen": [{"soort": "overig", "van": "aanvrager", "bedrag": "2402.55", "per": "maand"}]})";
  EXPECT_FALSE(noemt(kHuishouden, "algemene-bijstand", "/aanvrager/geboortedatum"));
}

// The kindpakket is for children from 4 to 19 and a judgement in itself. A child that isn't at home
// is a judgement too: kind-2, eleven years old, keeps it from being a no.
TEST(OntbreektVoorbeelden, AChildBesideOneThatIsAJudgement) {
  EXPECT_FALSE(noemt(R"({"peildatum": "2027-06-13", "gemeente": "land-van-cuijk", "kinderen": [
                         {"id": "kind-1"}, {"id": "kind-2", "geboortedatum": "2015-06-14"}]})",
                     "kindpakket", "/kinderen/0/geboortedatum"));
  EXPECT_TRUE(noemt(R"({"peildatum": "2027-06-13", "gemeente": "land-van-cuijk", "kinderen": [
                        {"id": "kind-1"}, {"id": "kind-2", "geboortedatum": "2005-06-14"}]})",
                    "kindpakket", "/kinderen/0/geboortedatum"));
}

// Art. 33 lid 2: how much of studiefinanciering counts is for the municipality. A wage of 1571.44 a
// month is under the limit of 120 % of the norm.
TEST(OntbreektVoorbeelden, AnIncomeOfWhichTheMunicipalityJudges) {
  const auto met = [](const char* soort) {
    return std::string(R"({"peildatum": "2019-09-14", "gemeente": "assen", "partner": {},
        "aanvrager": {"geboortedatum": "1980-01-01"}, "kinderen": [], "medebewoners": [],
        "inkomen": [{"soort": "loon", "van": "aanvrager", "bedrag": "1571.44", "per": "maand",
                     "vakantietoeslag": "inbegrepen"}, {"soort": ")") +
           soort + R"(", "van": "partner", "per": "maand", "vakantietoeslag": "inbegrepen"}]})";
  };
  EXPECT_FALSE(
      noemt(met("studiefinanciering").c_str(), "bijzondere-bijstand", "/inkomen/1/bedrag"));
  EXPECT_TRUE(noemt(met("alimentatie").c_str(), "bijzondere-bijstand", "/inkomen/1/bedrag"));
}

// The meedoenpremie is once in a schooljaar for each child; of a grant that was told to be for the
// applicant nothing is left to ask.
TEST(OntbreektVoorbeelden, AGrantForChildrenThatWasToldToBeForAnAdult) {
  const auto met = [](const char* persoon) {
    return std::string(R"({"peildatum": "2022-12-13", "gemeente": "assen",
        "kinderen": [{"id": "kind-1"}], "eerdereVerstrekkingen": [
        {"regeling": "meedoenpremie", "datum": "2022-11-13")") +
           persoon + "}]}";
  };
  EXPECT_FALSE(
      noemt(met(R"(, "persoon": "aanvrager")").c_str(), "meedoenpremie", "/eerdereVerstrekkingen"));
  EXPECT_TRUE(noemt(met("").c_str(), "meedoenpremie", "/eerdereVerstrekkingen"));
}

// The declaratiefonds of Sint Anthonis: 150.00 a person and calendar year. For whom the first cost
// is matters where the second may draw from the same pot: in the same year.
TEST(OntbreektVoorbeelden, ForWhomACostIsOfAnotherYear) {
  const auto in = [](const char* jaar) {
    return std::string(R"({"peildatum": "2007-12-31", "gemeente": "sint-anthonis",
        "inwoner": true, "partner": {}, "kinderen": [], "inkomen": [], "eigenWoning": null,
        "vermogen": {"bank": "0.00", "overig": "0.00", "auto": "0.00", "schulden": "0.00"},
        "eerdereVerstrekkingen": [], "kosten": [
        {"id": "k1", "regeling": "declaratiefonds", "soort": "musea", "bedrag": "300.00",
         "datum": "2006-12-31", "vergoedDoorAnderen": "0.00", "betaalbewijs": true},
        {"id": "k2", "regeling": "declaratiefonds", "soort": "musea", "bedrag": "300.00",
         "datum": ")") +
           jaar + R"(-12-01", "persoon": "partner", "vergoedDoorAnderen": "0.00",
         "betaalbewijs": true}]})";
  };
  EXPECT_FALSE(noemt(in("2007").c_str(), "declaratiefonds", "/kosten/0/persoon"));
  EXPECT_TRUE(noemt(in("2006").c_str(), "declaratiefonds", "/kosten/0/persoon"));
}

// Who lives alone has a cost for oneself.
TEST(OntbreektVoorbeelden, ForWhomACostIsOfSomebodyAlone) {
  const auto met = [](const char* kinderen) {
    return std::string(R"({"peildatum": "2010-06-04", "gemeente": "cuijk", "partner": null,
        "kinderen": )") +
           kinderen +
           R"(, "kosten": [{"id": "k1", "soort": "musea"}, {"id": "k2", "soort": "musea"}]})";
  };
  EXPECT_FALSE(noemt(met("[]").c_str(), "declaratiefonds", "/kosten/0/persoon"));
  EXPECT_TRUE(noemt(met(R"([{"id": "kind-1"}])").c_str(), "declaratiefonds", "/kosten/0/persoon"));
}

// 228.13 in one month is over the plafond already, however many months follow.
TEST(OntbreektVoorbeelden, TheMonthsOfACostOverThePlafond) {
  const auto van = [](const char* bedrag) {
    return std::string(R"({"peildatum": "2004-12-13", "gemeente": "boxmeer",
        "eerdereVerstrekkingen": [], "kosten": [{"id": "k1", "soort": "peuterspeelzaal",
        "persoon": "aanvrager", "vergoedDoorAnderen": "0.00", "per": "maand", "bedrag": ")") +
           bedrag + R"("}]})";
  };
  EXPECT_FALSE(noemt(van("228.13").c_str(), "declaratiefonds", "/kosten/0/maanden"));
  EXPECT_TRUE(noemt(van("28.13").c_str(), "declaratiefonds", "/kosten/0/maanden"));
}

// A cost of 0.01 of which others paid 59.76 is a no, whatever the income is.
TEST(OntbreektVoorbeelden, ACostThatOthersPaid) {
  const auto vergoed = [](const char* bedrag) {
    return std::string(R"({"peildatum": "2026-03-03", "gemeente": "land-van-cuijk",
        "kosten": [{"id": "k1", "soort": "waterschap", "bedrag": "0.01",
        "vergoedDoorAnderen": ")") +
           bedrag + R"("}, {"id": "k2", "soort": "afvalstoffenheffing"}]})";
  };
  EXPECT_FALSE(noemt(vergoed("59.76").c_str(), "kwijtschelding", "/inkomen"));
  EXPECT_TRUE(noemt(vergoed("0.00").c_str(), "kwijtschelding", "/inkomen"));
}

// The babypakket (Rotterdam) is for who is pregnant long enough, or has a young baby: whoever it is
// for, not at two months without a child.
TEST(OntbreektVoorbeelden, ForWhomABabypakketIsWithoutABaby) {
  const auto met = [](const char* kinderen) {
    return std::string(R"({"peildatum": "2025-06-25", "gemeente": "rotterdam",
        "kosten": [{"id": "k1", "soort": "babypakket", "zwangerschapsmaanden": 2}], "kinderen": )") +
           kinderen + "}";
  };
  EXPECT_FALSE(noemt(met("[]").c_str(), "babypakket", "/kosten/0/persoon"));
  EXPECT_TRUE(noemt(met(R"([{"id": "kind-1"}])").c_str(), "babypakket", "/kosten/0/persoon"));
}

// Rotterdam, art. 6.3: at most 200.00, and the policy doesn't say in which regime. At 104.99 to
// 113.39 % of the norm the wider takes it all and the narrower leaves something: the municipality
// decides, with the vakantietoeslag or without.
TEST(OntbreektVoorbeelden, TwoRegimesThatSurelyDisagree) {
  EXPECT_FALSE(noemt(R"({"peildatum": "2025-12-31", "gemeente": "rotterdam", "inwoner": true,
      "aanvrager": {"geboortedatum": "2007-11-24"}, "partner": null, "kinderen": [],
      "medebewoners": [], "schuldhulptraject": false, "eigenWoning": null,
      "eerdereVerstrekkingen": [],
      "vermogen": {"bank": "0.01", "overig": "0.00", "auto": "0.00", "schulden": "0.00"},
      "inkomen": [{"soort": "overig", "van": "aanvrager", "bedrag": "81.89", "per": "week"}]})",
                     "eigen-bijdrage-zvw", "/inkomen/0/vakantietoeslag"));
}

}  // namespace
}  // namespace minima::toets
