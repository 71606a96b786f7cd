// Policies that are refused: the file as a whole, means, draagkracht, schemes and routes; the
// conditions are in voorwaarde_fouten_test.cc.
#include "tests/unit/json/beleid_fouten.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace minima {
namespace {

using toets::Breuk;

// Of two regimes in one room no source says how a drempel counts.
TEST(BeleidFouten, ADrempelBesideOneRoom) {
  const auto path = toets::policy_data() / "gemeenten" / "rotterdam" / "2025-07-01.json";
  auto document = nlohmann::ordered_json::parse(toets::read_text(path));
  document["draagkracht"]["artikelDrempel"] = "10.1 lid 1";
  toets::expect_fault(document, {"/draagkracht/drempelbedrag", "\"50.00\"", "drempel-met-ruimte"},
                      lees_beleid);
}

TEST(BeleidFouten, General) {
  const std::vector<Breuk> breuken = {
      {"/gemeente", "\"Boxmeer\"", "id-vorm"},
      {"/gemeente", "", "sleutel-ontbreekt"},
      {"/gemeente", "null", "soort-verkeerd"},
      {"/geldigVanaf", "\"01-10-2005\"", "datum-vorm"},
      {"/geldigVanaf", "\"2005-10-32\"", "datum-bestaat-niet"},
      {"/geldigTot", "\"2005-10-01\"", "periode-omgekeerd"},
      {"/geldigTot", "null", "soort-verkeerd"},
      {"/titel", "\"Minimabeleid\"", "soort-verkeerd"},
      {"/titel/en", "", "sleutel-ontbreekt"},
      {"/titel/fr", "\"Politique\"", "sleutel-onbekend"},
      {"/titel/nl", "\"  \"", "tekst-leeg"},
      {"/zekerheid", "\"misschien\"", "waarde-onbekend"},
      {"/bronnen", "[]", "lijst-leeg"},
      {"/bronnen/@wwb/id", "\"notitie-minimabeleid\"", "waarde-dubbel"},
      {"/bronnen/@wwb/titel", "", "sleutel-ontbreekt"},
      {"/bronnen/@wwb/url", "\"wetten.overheid.nl\"", "url-vorm"},
      {"/regelingen", "{}", "soort-verkeerd"},
      {"/regeling", "{}", "sleutel-onbekend"},
  };
  toets::expect_beleid_fouten("", breuken);
}

TEST(BeleidFouten, NormAndMeans) {
  const std::vector<Breuk> breuken = {
      {"/norm/toeslagProcent", "101", "getal-bereik"},
      {"/norm/kostendelers", "\"nee\"", "soort-verkeerd"},
      {"/norm/kostendelers", "", "sleutel-ontbreekt"},
      {"/norm/artikel", "21", "soort-verkeerd"},
      {"/inkomen/soorten/@loon", "", "inkomenssoort-ontbreekt", "/inkomen/soorten"},
      {"/inkomen/soorten/@loon/soort", "\"bijstand\"", "waarde-dubbel",
       "/inkomen/soorten/@bijstand/soort"},
      {"/inkomen/soorten/@loon/soort", "\"salaris\"", "waarde-onbekend"},
      {"/inkomen/soorten/@loon/telt", "true", "soort-verkeerd"},
      {"/inkomen/soorten/@loon/artikel", "\"\"", "tekst-leeg"},
      {"/inkomen/vakantietoeslagLoonProcent", "", "sleutel-ontbreekt"},
      {"/inkomen/vakantietoeslagLoonProcent", "8.5", "procent-vorm"},
      {"/inkomen/artikelKleinPensioen", "", "sleutel-ontbreekt"},
      {"/inkomen/kleinPensioenVrij", "false", "sleutel-onbekend", "/inkomen/artikelKleinPensioen"},
      {"/inkomen/kleinPensioenVrij", "1", "soort-verkeerd"},
      {"/vermogen/telt/0", "\"fiets\"", "waarde-onbekend"},
      {"/vermogen/telt/-", "\"bank\"", "waarde-dubbel", "/vermogen/telt/3"},
      {"/vermogen/schuldenAftrekken", "", "sleutel-ontbreekt"},
      {"/vermogen/eigenWoning", "", "sleutel-ontbreekt"},
      {"/vermogen/eigenWoning/methode", "\"verkopen\"", "waarde-onbekend"},
      {"/vermogen/grens", "\"5105.00\"", "sleutel-onbekend"},
  };
  toets::expect_beleid_fouten("", breuken);
}

TEST(BeleidFouten, Draagkracht) {
  const std::vector<Breuk> breuken = {
      {"/draagkracht/periodeMaanden", "0", "getal-bereik"},
      {"/draagkracht/periodeMaanden", "1.5", "getal-geheel"},
      {"/draagkracht/uitVermogenProcent", "\"100%\"", "procent-vorm"},
      {"/draagkracht/uitVermogenProcent", "\"100.01\"", "getal-bereik"},
      {"/draagkracht/verrekening", "\"per-regime\"", "waarde-onbekend"},
      {"/draagkracht/drempelbedrag", "\"0.00\"", "bedrag-nul"},
      {"/draagkracht/drempelbedrag", "\"50.00\"", "sleutel-ontbreekt",
       "/draagkracht/artikelDrempel"},
      {"/draagkracht/artikelDrempel", "\"4\"", "sleutel-onbekend"},
      {"/draagkracht/regimes", "[]", "lijst-leeg"},
      {"/draagkracht/regimes/@lening/id", "\"regulier\"", "waarde-dubbel"},
      {"/draagkracht/regimes/@lening/schijven", "[]", "lijst-leeg"},
      {"/draagkracht/regimes/@lening/schijven/0/vanaf", "150", "schijf-omgekeerd",
       "/draagkracht/regimes/@lening/schijven/0/tot"},
      {"/draagkracht/regimes/@lening/schijven/0/tot", "", "schijf-open",
       "/draagkracht/regimes/@lening/schijven/1"},
      {"/draagkracht/regimes/@lening/schijven/1/vanaf", "149", "schijf-overlap"},
      {"/draagkracht/regimes/@lening/schijven/1/vanaf", "\"149.99\"", "schijf-overlap"},
      {"/draagkracht/regimes/@lening/schijven/1/vanaf", "1001", "getal-bereik"},
      {"/draagkracht/regimes/@lening/schijven/1/vanaf", "-1", "getal-bereik"},
      {"/draagkracht/regimes/@lening/schijven/1/procent", "\"35.5\"", "procent-vorm"},
      {"/draagkracht/regimes/@lening/schijven/1/procent", "101", "getal-bereik"},
      {"/draagkracht/herziening/bovenProcent", "", "sleutel-ontbreekt"},
      {"/draagkracht/herziening/methode", "\"nooit\"", "sleutel-onbekend",
       "/draagkracht/herziening/bovenProcent"},
      {"/draagkracht/herziening/methode", "\"altijd\"", "waarde-onbekend"},
  };
  toets::expect_beleid_fouten("", breuken);
}

TEST(BeleidFouten, EveryMentionOfARegimeThatIsNotThere) {
  const auto path = toets::policy_data() / "gemeenten" / "boxmeer" / "2005-10-01.json";
  auto document = nlohmann::ordered_json::parse(toets::read_text(path));
  document["draagkracht"]["regimes"].erase(2);
  const std::string plek =
      toets::pointer_in(document, "/regelingen/@woonkostentoeslag/routes/0/hoogte/draagkracht");
  const Result<Beleid> result = lees_beleid(document.dump());
  ASSERT_EQ(result.faults().size(), 2U) << toets::shown(result.faults());
  // The other mention is that of a cost type of bijzondere bijstand; which comes first is the
  // data's.
  const Fault& fault = result.faults()[result.faults()[0].plek == plek ? 0 : 1];
  EXPECT_EQ(fault.plek, plek);
  EXPECT_EQ(fault.code, "verwijzing-onbekend");
  EXPECT_EQ(fault.waarde, "\"woonkostentoeslag\"");
}

TEST(BeleidFouten, Schemes) {
  const std::vector<Breuk> breuken = {
      {"/regelingen/@kwijtschelding/id", "\"woonkostentoeslag\"", "waarde-dubbel"},
      {"/regelingen/@kwijtschelding/id", "\"Kwijt schelding\"", "id-vorm"},
      {"/regelingen/@kwijtschelding/naam/en", "\"\"", "tekst-leeg"},
      {"/regelingen/@kwijtschelding/bron", "", "sleutel-ontbreekt"},
      {"/regelingen/@kwijtschelding/bron/document", "\"algemene-wet\"", "verwijzing-onbekend"},
      {"/regelingen/@kwijtschelding/bron/artikel", "", "sleutel-ontbreekt"},
      {"/regelingen/@kwijtschelding/per", "\"week\"", "waarde-onbekend"},
      {"/regelingen/@kwijtschelding/voorwaarden", "", "sleutel-ontbreekt"},
      {"/regelingen/@kwijtschelding/andereKosten", "\"recht\"", "waarde-onbekend"},
      {"/regelingen/@kwijtschelding/andereKosten", "", "sleutel-ontbreekt"},
      {"/regelingen/@kwijtschelding/artikelKosten", "", "sleutel-ontbreekt"},
      {"/regelingen/@langdurigheidstoeslag/andereKosten", "\"geen-recht\"", "sleutel-onbekend"},
      {"/regelingen/@kwijtschelding/kostensoorten", "[]", "lijst-leeg"},
      {"/regelingen/@kwijtschelding/kostensoorten/@ozb/id", "\"waterschap\"", "waarde-dubbel",
       "/regelingen/@kwijtschelding/kostensoorten/@waterschap/id"},
      {"/regelingen/@kwijtschelding/kostensoorten/@ozb/artikel", "", "sleutel-ontbreekt"},
      {"/regelingen/@kwijtschelding/kostensoorten/@ozb/oordeel", "\"ja\"", "waarde-onbekend"},
      {"/regelingen/@kwijtschelding/kostensoorten/@ozb/oordeel", "\"voorliggend\"",
       "sleutel-ontbreekt", "/regelingen/@kwijtschelding/kostensoorten/@ozb/verwijzing"},
      {"/regelingen/@kwijtschelding/kostensoorten/@ozb/maximum", "100", "bedrag-getal"},
      {"/regelingen/@kwijtschelding/kostensoorten/@ozb/maximum", "\"0.00\"", "bedrag-nul"},
      {"/regelingen/@kwijtschelding/kostensoorten/@ozb/restTeBeoordelen", "true",
       "rest-zonder-maximum"},
      {"/regelingen/@kwijtschelding/kostensoorten/@ozb/regime", "\"ruim\"", "verwijzing-onbekend"},
      {"/regelingen/@kwijtschelding/kostensoorten/@ozb/vorm", "\"cadeau\"", "waarde-onbekend"},
      {"/regelingen/@identiteitskaart/kostensoorten/@paspoort/maximum", "\"10.00\"",
       "sleutel-onbekend"},
      {"/regelingen/@kwijtschelding/bewijsstukken/-", "\"aanslag\"", "waarde-dubbel",
       "/regelingen/@kwijtschelding/bewijsstukken/2"},
      {"/regelingen/@kwijtschelding/dringendNooitNee", "\"ja\"", "soort-verkeerd"},
      {"/regelingen/@kwijtschelding/gevolgen/belast", "true", "sleutel-onbekend"},
      {"/regelingen/@kwijtschelding/verwijzing", "\"\"", "id-vorm"},
  };
  toets::expect_beleid_fouten("", breuken);
}

TEST(BeleidFouten, Routes) {
  const std::vector<Breuk> breuken = {
      {"/regelingen/@kwijtschelding/routes", "", "sleutel-ontbreekt"},
      {"/regelingen/@kwijtschelding/routes", "[]", "lijst-leeg"},
      {"/regelingen/@langdurigheidstoeslag/routes", "[]", "lijst-leeg"},
      {"/regelingen/@kwijtschelding/routes/0/hoogte", "", "sleutel-ontbreekt"},
      {"/regelingen/@duurzame-gebruiksgoederen/routes/@om-niet/id", "\"lening\"", "waarde-dubbel",
       "/regelingen/@duurzame-gebruiksgoederen/routes/@lening/id"},
      {"/regelingen/@duurzame-gebruiksgoederen/routes/@om-niet/vorm", "\"cadeau\"",
       "waarde-onbekend"},
      {"/regelingen/@duurzame-gebruiksgoederen/routes/@om-niet/oordeel", "\"onbekend\"",
       "waarde-onbekend"},
      {"/regelingen/@duurzame-gebruiksgoederen/routes/@om-niet/wanneer", "[]", "route-onbereikbaar",
       "/regelingen/@duurzame-gebruiksgoederen/routes/@lening"},
      {"/regelingen/@duurzame-gebruiksgoederen/routes/@om-niet/wanneer/0/bijNee", "\"beoordeling\"",
       "sleutel-onbekend"},
      {"/regelingen/@duurzame-gebruiksgoederen/routes/@om-niet/hoogte/methode", "\"formule\"",
       "waarde-onbekend"},
      {"/regelingen/@duurzame-gebruiksgoederen/routes/@om-niet/hoogte/methode", "",
       "sleutel-ontbreekt"},
      {"/regelingen/@duurzame-gebruiksgoederen/routes/@om-niet/hoogte/draagkracht", "\"ruim\"",
       "verwijzing-onbekend"},
      {"/regelingen/@duurzame-gebruiksgoederen/routes/@om-niet/hoogte/vast", "{}",
       "sleutel-onbekend"},
      {"/regelingen/@duurzame-gebruiksgoederen/routes/@om-niet/hoogte/plafond/bedrag", "",
       "sleutel-ontbreekt"},
      {"/regelingen/@duurzame-gebruiksgoederen/routes/@om-niet/hoogte/plafond/eenheid", "\"gezin\"",
       "waarde-onbekend"},
      {"/regelingen/@duurzame-gebruiksgoederen/routes/@om-niet/hoogte/plafond/tijdvak",
       "\"altijd\"", "waarde-onbekend"},
      {"/regelingen/@duurzame-gebruiksgoederen/routes/@om-niet/hoogte/plafond/maanden", "",
       "sleutel-ontbreekt"},
      {"/regelingen/@duurzame-gebruiksgoederen/routes/@om-niet/hoogte/plafond/maanden", "\"36\"",
       "soort-verkeerd"},
      {"/regelingen/@stimuleringsregeling/routes/0/hoogte/plafond/maanden", "12",
       "sleutel-onbekend"},
      {"/regelingen/@langdurigheidstoeslag/routes/0/hoogte/methode", "\"kosten\"",
       "hoogte-zonder-kosten"},
      {"/regelingen/@langdurigheidstoeslag/routes/0/hoogte/methode", "\"vast-bedrag\"",
       "sleutel-ontbreekt", "/regelingen/@langdurigheidstoeslag/routes/0/hoogte/vast"},
  };
  toets::expect_beleid_fouten("", breuken);
}

}  // namespace
}  // namespace minima
