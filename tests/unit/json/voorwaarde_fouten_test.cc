// Policies that are refused for one of their conditions: a kind takes its own parameters and no
// others, in a place where it can be tested.
#include <gtest/gtest.h>

#include "tests/unit/json/beleid_fouten.h"

namespace minima {
namespace {

TEST(VoorwaardeFouten, ConditionsOfAScheme) {
  toets::expect_beleid_fouten(
      "/regelingen/@stimuleringsregeling/voorwaarden",
      {
          {"/@inwoner/soort", "\"burger\"", "waarde-onbekend"},
          {"/@inwoner/soort", "", "sleutel-ontbreekt"},
          {"/@inwoner/soort", "\"niet-eerder\"", "sleutel-ontbreekt", "/@inwoner/maanden"},
          {"/@inwoner/artikel", "", "sleutel-ontbreekt"},
          {"/@inwoner/procentVanNorm", "115", "sleutel-onbekend"},
          {"/@inwoner", "\"inwoner\"", "soort-verkeerd"},
          {"/-", R"({"soort": "inwoner", "artikel": "1"})", "waarde-dubbel", "/3"},
          {"/-", R"({"soort": "inwoner", "id": "vermogensgrens", "artikel": "1"})", "waarde-dubbel",
           "/3/id"},
          {"/-", R"({"soort": "betaalbewijs", "id": "b", "artikel": "1"})", "voorwaarde-plaats",
           "/3"},
          {"/-", R"({"soort": "andere-kostensoort", "kostensoorten": ["cursus"], "artikel": "1"})",
           "voorwaarde-plaats", "/3"},
          {"/@inkomensgrens/procentVanNorm", "", "sleutel-ontbreekt"},
          {"/@inkomensgrens/procentVanNorm", "1001", "getal-bereik"},
          {"/@inkomensgrens/procentVanNorm", "115.0", "procent-vorm"},
          {"/@inkomensgrens/procentVanNorm", "\"115\"", "procent-vorm"},
          {"/@inkomensgrens/procentVanNorm", "\"1000.01\"", "getal-bereik"},
          {"/@inkomensgrens/strikt", "\"ja\"", "soort-verkeerd"},
          {"/@inkomensgrens/maanden", "36", "sleutel-onbekend"},
          {"/@inkomensgrens/bijNee", "\"recht\"", "waarde-onbekend"},
          {"/@inkomensgrens/bijNee", "\"voorliggend\"", "sleutel-ontbreekt",
           "/@inkomensgrens/verwijzing"},
          {"/@vermogensgrens/strikt", "", "sleutel-ontbreekt"},
          {"/@vermogensgrens/grens", "\"5105.00\"", "sleutel-onbekend"},
      });
}

TEST(VoorwaardeFouten, ConditionsOfARoute) {
  toets::expect_beleid_fouten(
      "/regelingen/@stimuleringsregeling/routes/0/voorwaarden",
      {
          {"/@aanvraagtermijn/totEnMet", "", "sleutel-ontbreekt"},
          {"/@aanvraagtermijn/totEnMet", "\"3-1\"", "dag-vorm"},
          {"/@aanvraagtermijn/totEnMet", "\"02-29\"", "dag-vorm"},
          {"/@aanvraagtermijn/totEnMet", "\"13-01\"", "dag-vorm"},
          {"/@aanvraagtermijn/totEnMet", "\"03-1a\"", "dag-vorm"},
          {"/@aanvraagtermijn/totEnMet", "301", "soort-verkeerd"},
          {"/@betaalbewijs/offerteVolstaat", "null", "soort-verkeerd"},
          {"/@betaalbewijs/id", "\"inwoner\"", "waarde-dubbel"},
          {"/@betaalbewijs/kostensoorten", "[\"bioscoop\", \"zwemles\"]", "verwijzing-onbekend",
           "/@betaalbewijs/kostensoorten/1"},
          {"/@betaalbewijs/kostensoorten", "[\"krant-tijdschrift\", \"krant-tijdschrift\"]",
           "waarde-dubbel", "/@betaalbewijs/kostensoorten/1"},
          {"/@betaalbewijs/kostensoorten", "[]", "lijst-leeg"},
          {"/@doelgroep/vanaf", "", "sleutel-ontbreekt"},
          {"/@doelgroep/op", "\"vandaag\"", "waarde-onbekend"},
      });
}

TEST(VoorwaardeFouten, AgeAndEducation) {
  toets::expect_beleid_fouten(
      "/regelingen/@schoolkosten-vo/routes/0/voorwaarden",
      {
          {"/@leeftijd/wie", "", "sleutel-ontbreekt"},
          {"/@leeftijd/wie", "\"iedereen\"", "waarde-onbekend"},
          {"/@leeftijd/vanaf", "18", "leeftijd-omgekeerd", "/@leeftijd/tot"},
          {"/@leeftijd/tot", "121", "getal-bereik"},
          {"/@leeftijd/tot", "\"18\"", "soort-verkeerd"},
          {"/@onderwijs/eenVan", "[]", "lijst-leeg"},
          {"/@onderwijs/eenVan", "[\"universiteit\"]", "waarde-onbekend", "/@onderwijs/eenVan/0"},
          {"/@onderwijs/eenVan", "\"voortgezet\"", "soort-verkeerd"},
      });
}

TEST(VoorwaardeFouten, ConditionsThatAskNoCost) {
  toets::expect_beleid_fouten(
      "/regelingen/@langdurigheidstoeslag/voorwaarden",
      {
          {"/@leeftijd-vanaf/vanaf", "", "leeftijd-leeg", "/@leeftijd-vanaf"},
          {"/@leeftijd-vanaf/op", "\"kostendatum\"", "voorwaarde-plaats", "/@leeftijd-vanaf"},
          {"/@niet-eerder/maanden", "", "sleutel-ontbreekt"},
      });
}

TEST(VoorwaardeFouten, WhenARouteApplies) {
  toets::expect_beleid_fouten(
      "/regelingen/@duurzame-gebruiksgoederen/routes/0",
      {
          {"/wanneer/@laag-inkomen/maanden", "", "sleutel-ontbreekt"},
          {"/wanneer/@laag-inkomen/maanden", "1201", "getal-bereik"},
          {"/wanneer/@andere-kostensoort/kostensoorten", "", "sleutel-ontbreekt"},
          {"/wanneer/@andere-kostensoort/kostensoorten", "[\"auto\"]", "verwijzing-onbekend",
           "/wanneer/@andere-kostensoort/kostensoorten/0"},
      });
}

TEST(VoorwaardeFouten, FirstCard) {
  toets::expect_beleid_fouten(
      "/regelingen/@identiteitskaart/routes/0/voorwaarden/@gratis-eerste-kaart",
      {
          {"/sinds", "", "sleutel-ontbreekt"},
          {"/sinds", "\"2006\"", "datum-vorm"},
          {"/tot", "", "sleutel-ontbreekt"},
          {"/verwijzing", "", "sleutel-ontbreekt"},
      });
}

}  // namespace
}  // namespace minima
