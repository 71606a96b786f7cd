// The conditions and amounts of the municipalities beside Boxmeer: a published limit, an amount for
// each child; and what is refused of them.
#include <gtest/gtest.h>

#include "calc/json/beleid_json.h"
#include "tests/support/policy_files.h"

namespace minima {
namespace {

using Json = nlohmann::ordered_json;

Json assen() {
  return Json::parse(
      toets::read_text(toets::policy_data() / "gemeenten" / "assen" / "2019-07-01.json"));
}

std::string fouten(const Json& document) {
  const Result<Beleid> result = lees_beleid(document.dump());
  return result.ok() ? "" : toets::shown(result.faults());
}

TEST(GrensEnKind, AsTheFileHasThem) {
  const Result<Beleid> gelezen = lees_beleid(assen().dump());
  ASSERT_TRUE(gelezen.ok()) << toets::shown(gelezen.faults());
  const Regeling& premie = gelezen.value().regelingen.front();
  const Voorwaarde& grens = premie.voorwaarden[1];
  ASSERT_TRUE(grens.gepubliceerd);
  EXPECT_EQ(grens.gepubliceerd->bedragen.gehuwden, Money::cents(176644));
  EXPECT_EQ(grens.gepubliceerd->alleenstaande_vanaf, 23);
  EXPECT_TRUE(grens.kostendelers_te_beoordelen);
  const Voorwaarde& kind = premie.voorwaarden[3];
  EXPECT_EQ(kind.soort, VoorwaardeSoort::kKind);
  EXPECT_EQ(kind.maand, 7);
  EXPECT_EQ(kind.dag, 1);
  EXPECT_EQ(kind.tot, 18);
  const Hoogte& hoogte = premie.routes.front().hoogte;
  EXPECT_EQ(hoogte.methode, Methode::kBedragPerKind);
  ASSERT_EQ(hoogte.per_kind.size(), 2U);
  EXPECT_EQ(hoogte.per_kind[1].bedrag, Money::cents(30000));
  EXPECT_TRUE(gelezen.value().vermogen.auto_te_beoordelen);
}

TEST(GrensEnKind, WhatIsRefused) {
  const std::string kind = "/regelingen/0/voorwaarden/3";
  const std::string hoogte = "/regelingen/0/routes/0/hoogte";
  const auto met = [](const std::string& plek, const Json& waarde) {
    Json document = assen();
    document[Json::json_pointer(plek)] = waarde;
    return fouten(document);
  };
  EXPECT_EQ(met(kind + "/schooljaarVanaf", "02-29"), kind + "/schooljaarVanaf dag-vorm\n");
  EXPECT_EQ(met(kind + "/vanaf", 18), kind + "/tot leeftijd-omgekeerd\n");
  EXPECT_EQ(met(kind + "/eenVan", Json::array()), kind + "/eenVan lijst-leeg\n");
  EXPECT_EQ(met(hoogte + "/perKind", Json::array()), hoogte + "/perKind lijst-leeg\n");
  EXPECT_EQ(met(hoogte + "/perKind/1/onderwijs", "basis"),
            hoogte + "/perKind/1/onderwijs waarde-dubbel\n");
  Json zonder = assen();
  zonder["regelingen"][0]["voorwaarden"].erase(3);
  EXPECT_EQ(fouten(zonder), hoogte + " hoogte-zonder-kind\n");
  Json half = assen();
  half["regelingen"][0]["voorwaarden"][1]["gepubliceerd"].erase("gehuwden");
  EXPECT_EQ(fouten(half), "/regelingen/0/voorwaarden/1/gepubliceerd/gehuwden sleutel-ontbreekt\n");
}

}  // namespace
}  // namespace minima
