#include "calc/beheer/grensgevallen.h"

#include <gtest/gtest.h>

#include <map>
#include <set>

#include "calc/beheer/gevallen.h"
#include "tests/support/kern.h"

namespace minima::beheer {
namespace {

using toets::Json;

const Grensgevallen& boxmeer() {
  static const Grensgevallen instance =
      grensgevallen(toets::kern().beleid(), "boxmeer", Date::of(2005, 11, 1));
  return instance;
}

Json geval(const std::string& id) {
  for (const Grensgeval& een : boxmeer().lijst) {
    if (een.id == "boxmeer-" + id) return Json::parse(als_geval(een, toets::kern().beleid()));
  }
  ADD_FAILURE() << "no case " << id;
  return {};
}

std::string oordeel(const std::string& id, const std::string& regeling) {
  return geval(id)["verwacht"]["regelingen"][regeling]["oordeel"];
}

// 115 % of 804.89 (single), 1034.86 (single parent) and 1149.84 (couple) is 925.62, 1190.08 and
// 1322.31, down to the cent.
TEST(Grensgevallen, AnIncomeLimitPerHouseholdForm) {
  const std::map<std::string, std::string> op = {
      {"alleenstaande", "925.62"}, {"alleenstaande-ouder", "1190.08"}, {"gehuwden", "1322.31"}};
  for (const auto& [vorm, bedrag] : op) {
    const std::string id = "stimuleringsregeling-voorwaarde-inkomensgrens-" + vorm;
    EXPECT_EQ(geval(id + "-op")["situatie"]["inkomen"][0]["bedrag"], bedrag);
    EXPECT_EQ(oordeel(id + "-onder", "stimuleringsregeling"), "recht");
    EXPECT_EQ(oordeel(id + "-op", "stimuleringsregeling"), "recht");
    EXPECT_EQ(oordeel(id + "-boven", "stimuleringsregeling"), "geen-recht");
  }
}

// 5105.00 is "beneden" for the stimuleringsregeling and "tot en met" for the langdurigheidstoeslag.
TEST(Grensgevallen, AStrictLimitFallsOnTheLimitItself) {
  const std::string id = "-voorwaarde-vermogensgrens-alleenstaande-";
  EXPECT_EQ(oordeel("stimuleringsregeling" + id + "onder", "stimuleringsregeling"), "recht");
  EXPECT_EQ(oordeel("stimuleringsregeling" + id + "op", "stimuleringsregeling"), "geen-recht");
  EXPECT_EQ(oordeel("langdurigheidstoeslag" + id + "op", "langdurigheidstoeslag"), "recht");
  EXPECT_EQ(oordeel("langdurigheidstoeslag" + id + "boven", "langdurigheidstoeslag"),
            "beoordeling");
}

// A child of twelve on the cost date: born on 1 November 1993, and the day before and after.
TEST(Grensgevallen, ABirthdayTheDayBeforeOnAndAfter) {
  const std::string id = "schoolkosten-vo-om-niet-leeftijd-12-";
  EXPECT_EQ(geval(id + "op-de-dag")["situatie"]["kinderen"][0]["geboortedatum"], "1993-11-01");
  EXPECT_EQ(oordeel(id + "dag-ervoor", "schoolkosten-vo"), "recht");
  EXPECT_EQ(oordeel(id + "op-de-dag", "schoolkosten-vo"), "recht");
  EXPECT_EQ(oordeel(id + "dag-erna", "schoolkosten-vo"), "geen-recht");
}

TEST(Grensgevallen, TheLastDayToApplyAndTheMonthsOfLowIncome) {
  const std::string id = "schoolkosten-vo-om-niet-aanvraagtermijn-";
  EXPECT_EQ(geval(id + "op-de-dag")["situatie"]["peildatum"], "2006-03-01");
  EXPECT_EQ(oordeel(id + "op-de-dag", "schoolkosten-vo"), "recht");
  EXPECT_EQ(oordeel(id + "dag-erna", "schoolkosten-vo"), "geen-recht");
  const std::string maanden = "langdurigheidstoeslag-voorwaarde-laag-inkomen-";
  EXPECT_EQ(oordeel(maanden + "59-maanden", "langdurigheidstoeslag"), "geen-recht");
  EXPECT_EQ(oordeel(maanden + "60-maanden", "langdurigheidstoeslag"), "recht");
}

TEST(Grensgevallen, APlafondTakesAllAboveIt) {
  const auto bedrag = [](const char* kant) {
    return geval(std::string("schoolkosten-vo-om-niet-plafond-") +
                 kant)["verwacht"]["regelingen"]["schoolkosten-vo"]["bedrag"];
  };
  EXPECT_EQ(bedrag("onder"), "114.99");
  EXPECT_EQ(bedrag("op"), "115.00");
  EXPECT_EQ(bedrag("boven"), "115.00");
}

// 115 % of 804.89 is 925.6235. A cent over 925.62: 0.0065 x 35 % x 12 months is 0.0273, so 0.02.
// 150 % is 1207.335: at 1207.33, 281.7065 x 35 % x 12 is 1183.1673.
TEST(Grensgevallen, TheSlicesOfADraagkrachtRegime) {
  const auto totaal = [](const std::string& id) {
    return geval("draagkracht-en-norm-regulier-schijf-" +
                 id)["verwacht"]["draagkracht"]["regulier"]["totaal"];
  };
  EXPECT_EQ(totaal("115-alleenstaande-op"), "0.00");
  EXPECT_EQ(totaal("115-alleenstaande-boven"), "0.02");
  EXPECT_EQ(totaal("150-alleenstaande-op"), "1183.16");
}

TEST(Grensgevallen, EveryConditionOfBoxmeerHasItsCases) {
  EXPECT_EQ(boxmeer().zonder, std::vector<std::string>());
  EXPECT_GT(boxmeer().lijst.size(), 400U);
  std::set<std::string> ids;
  for (const Grensgeval& een : boxmeer().lijst) {
    EXPECT_TRUE(ids.insert(een.id).second) << een.id;
    EXPECT_FALSE(een.waarom.empty()) << een.id;
  }
}

TEST(Grensgevallen, WhatIsExpectedIsWhatIsFound) {
  for (const Grensgeval& een : boxmeer().lijst) {
    const Controle controle = controleer(als_geval(een, toets::kern().beleid()), toets::kern());
    EXPECT_TRUE(controle.is_gelezen) << een.id;
    EXPECT_EQ(controle.afwijkingen, std::vector<std::string>()) << een.id;
  }
}

TEST(Controle, SaysWhatDiffersAndWhere) {
  Json een = geval("schoolkosten-vo-om-niet-plafond-op");
  een["verwacht"]["regelingen"]["schoolkosten-vo"]["bedrag"] = "114.00";
  const Controle controle = controleer(een.dump(), toets::kern());
  EXPECT_EQ(controle.id, "boxmeer-schoolkosten-vo-om-niet-plafond-op");
  EXPECT_EQ(controle.afwijkingen,
            std::vector<std::string>{
                R"(/regelingen/schoolkosten-vo/bedrag: verwacht "114.00", nu "115.00")"});
  een["verwacht"] = Json::parse(R"({"regelingen": {"taxi": {"oordeel": "recht"}}})");
  EXPECT_EQ(
      controleer(een.dump(), toets::kern()).afwijkingen,
      std::vector<std::string>{R"(/regelingen/taxi: verwacht {"oordeel":"recht"}, nu niets)"});
}

TEST(Controle, ALineThatIsNoCaseIsSaidToBeNone) {
  for (const char* regel : {"", "{", "[]", "{}", R"({"situatie": {}})", R"({"verwacht": {}})"}) {
    EXPECT_FALSE(controleer(regel, toets::kern()).is_gelezen) << regel;
  }
}

TEST(Blad, HasABoxForEveryCaseAndALineToSignForEveryScheme) {
  const std::string blad = als_blad(boxmeer(), toets::kern().beleid(), *toets::kern().teksten("nl"),
                                    "Grensgevallen <2005>");
  const auto tel = [&](const std::string& wat) {
    std::size_t aantal = 0;
    for (std::size_t at = blad.find(wat); at != std::string::npos; at = blad.find(wat, at + 1)) {
      ++aantal;
    }
    return aantal;
  };
  EXPECT_EQ(tel("<span class=\"vak\">"), boxmeer().lijst.size());
  EXPECT_EQ(tel("Gezien door:"), 14U);  // thirteen schemes, and the norm with the draagkracht
  EXPECT_EQ(tel("<2005>"), 0U);
  EXPECT_EQ(tel("<script"), 0U);
}

}  // namespace
}  // namespace minima::beheer
