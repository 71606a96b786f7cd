// The lists of a situatie with a line for every event: measures, documents, costs, history.
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <string>

#include "calc/json/schrijver.h"
#include "calc/json/situatie_json.h"

namespace minima {
namespace {

Huishouden gelezen(const std::string& meer) {
  const Result<Huishouden> result =
      lees_situatie(R"({"peildatum":"2025-09-15","gemeente":"rotterdam",)" + meer + "}");
  EXPECT_TRUE(result.ok()) << fouten_json(result.faults());
  return result.ok() ? result.value() : Huishouden();
}

Kost kost(const std::string& meer) {
  const Huishouden h = gelezen(R"("kosten":[{"id":"k1","soort":"wasmachine")" + meer + "}]");
  return h.kosten.empty() ? Kost() : h.kosten[0];
}

TEST(SituatieRegels, Measures) {
  const Huishouden h = gelezen(
      R"("maatregelen":[{"soort":"verlaging","procent":5,"maanden":1,"reden":"niet-ingeschreven-cwi","datum":"2024-09-14"},
                        {"soort":"waarschuwing","reden":"arbeidsverplichting"},
                        {"reden":"overig","procent":{"van":10,"tot":20},"maanden":{"van":2}},{}])");
  ASSERT_EQ(h.maatregelen->size(), 4U);
  EXPECT_EQ(h.maatregelen->at(0).soort, MaatregelSoort::kVerlaging);
  EXPECT_EQ(h.maatregelen->at(0).procent, Range<int>(5));
  EXPECT_EQ(h.maatregelen->at(0).maanden, Range<int>(1));
  EXPECT_EQ(h.maatregelen->at(0).reden, MaatregelReden::kNietIngeschrevenCwi);
  EXPECT_EQ(h.maatregelen->at(0).datum, Date::of(2024, 9, 14));
  EXPECT_EQ(h.maatregelen->at(1).soort, MaatregelSoort::kWaarschuwing);
  EXPECT_EQ(h.maatregelen->at(1).reden, MaatregelReden::kArbeidsverplichting);
  EXPECT_EQ(h.maatregelen->at(2).reden, MaatregelReden::kOverig);
  EXPECT_EQ(h.maatregelen->at(2).procent, Range<int>(10, 20));
  EXPECT_EQ(h.maatregelen->at(2).maanden, Range<int>(2, 1200));
  EXPECT_FALSE(h.maatregelen->at(3).soort || h.maatregelen->at(3).procent ||
               h.maatregelen->at(3).datum);
}

TEST(SituatieRegels, Documents) {
  const Huishouden h = gelezen(
      R"("identiteitsbewijzen":[{"persoon":"aanvrager","soort":"paspoort","geldigTotEnMet":"2026-01-01"},
          {"persoon":"partner","soort":"identiteitskaart"},{"persoon":"kind-9","soort":"rijbewijs"},
          {"persoon":"aanvrager","soort":"geen"},{"persoon":"aanvrager"}])");
  ASSERT_EQ(h.identiteitsbewijzen->size(), 5U);
  EXPECT_EQ(h.identiteitsbewijzen->at(0).persoon, "aanvrager");
  EXPECT_EQ(h.identiteitsbewijzen->at(0).soort, DocumentSoort::kPaspoort);
  EXPECT_EQ(h.identiteitsbewijzen->at(0).geldig_tot_en_met, Date::of(2026, 1, 1));
  EXPECT_EQ(h.identiteitsbewijzen->at(1).soort, DocumentSoort::kIdentiteitskaart);
  EXPECT_EQ(h.identiteitsbewijzen->at(2).persoon, "kind-9");
  EXPECT_EQ(h.identiteitsbewijzen->at(2).soort, DocumentSoort::kRijbewijs);
  EXPECT_EQ(h.identiteitsbewijzen->at(3).soort, DocumentSoort::kGeen);
  EXPECT_FALSE(h.identiteitsbewijzen->at(4).soort);
}

TEST(SituatieRegels, LoansElsewhere) {
  EXPECT_EQ(gelezen(R"("lening":"mogelijk")").lening, Lening::kMogelijk);
  EXPECT_EQ(gelezen(R"("lening":"geweigerd")").lening, Lening::kGeweigerd);
}

TEST(SituatieRegels, ACostOfWhichLittleIsKnown) {
  const Kost k = kost("");
  EXPECT_EQ(k.id, "k1");
  EXPECT_EQ(k.soort, "wasmachine");
  EXPECT_EQ(k.bedrag, unknown_amount(1_cent));
  EXPECT_EQ(k.vergoed_door_anderen, unknown_amount());
  EXPECT_EQ(k.datum, Range<Date>(Date::earliest(), Date::latest()));
  EXPECT_FALSE(k.regeling || k.persoon || k.betaalbewijs);
  EXPECT_FALSE(k.offerte || k.per_maand || k.voorliggend || k.dringend || k.eerste_kaart);
  EXPECT_EQ(k.maanden, Range<int>(1));
  EXPECT_FALSE(k.draagkrachtregime || k.voldaan || k.indicatie || k.grond || k.boven_huurgrens);
  EXPECT_FALSE(k.termijn_begin.is_known() || k.kilometers.is_known());
  EXPECT_EQ(k.categorie, Range<int>(1, 6));
  EXPECT_EQ(k.zwangerschapsmaanden, Range<int>(0, 10));
  EXPECT_EQ(k.duur_maanden, Range<int>(0, 1200));
  EXPECT_EQ(k.ov_zones, Range<int>(0, 1000));
  EXPECT_EQ(k.mogelijke_verlaging, unknown_amount());
}

TEST(SituatieRegels, ACostOfWhichAllIsKnown) {
  const Kost k = kost(
      R"(,"regeling":"bijzondere-bijstand","bedrag":"450.00","datum":"2025-08-20","persoon":"aanvrager",
         "betaalbewijs":true,"offerte":true,"vergoedDoorAnderen":"5.00","per":"maand","maanden":12,
         "voorliggend":true,"dringend":true,"eersteKaart":true,"draagkrachtregime":"bijlage-2",
         "voldaan":false,"indicatie":"positief","grond":"eerste-kind","categorie":3,
         "zwangerschapsmaanden":7,"termijnBegin":"2025-06-15","duurMaanden":8,"bovenHuurgrens":true,
         "mogelijkeVerlaging":"58.00","ovZones":4,"kilometers":100)");
  EXPECT_EQ(k.regeling, "bijzondere-bijstand");
  EXPECT_EQ(k.bedrag, Range<Money>(45000_cent));
  EXPECT_EQ(k.datum, Range<Date>(Date::of(2025, 8, 20)));
  EXPECT_EQ(k.persoon, "aanvrager");
  EXPECT_EQ(k.betaalbewijs, true);
  EXPECT_TRUE(k.offerte && k.voorliggend && k.dringend && k.eerste_kaart && k.per_maand);
  EXPECT_EQ(k.vergoed_door_anderen, Range<Money>(500_cent));
  EXPECT_EQ(k.maanden, Range<int>(12));
  EXPECT_EQ(k.draagkrachtregime, "bijlage-2");
  EXPECT_EQ(k.voldaan, false);
  EXPECT_EQ(k.indicatie, true);
  EXPECT_EQ(k.grond, "eerste-kind");
  EXPECT_EQ(k.categorie, Range<int>(3));
  EXPECT_EQ(k.zwangerschapsmaanden, Range<int>(7));
  EXPECT_EQ(k.termijn_begin.value(), Date::of(2025, 6, 15));
  EXPECT_EQ(k.duur_maanden, Range<int>(8));
  EXPECT_EQ(k.boven_huurgrens, true);
  EXPECT_EQ(k.mogelijke_verlaging, Range<Money>(5800_cent));
  EXPECT_EQ(k.ov_zones, Range<int>(4));
  EXPECT_EQ(k.kilometers.value(), Range<int>(100));
}

TEST(SituatieRegels, RangesOnACost) {
  const Kost k = kost(
      R"(,"bedrag":{"van":"0.00","tot":"10.00"},"vergoedDoorAnderen":{"tot":"3.00"},"per":"maand",
         "maanden":{"van":3},"categorie":{"tot":2},"zwangerschapsmaanden":{"van":2,"tot":4},
         "duurMaanden":{},"mogelijkeVerlaging":{"van":"1.00"},"ovZones":{"tot":3},"kilometers":{"van":5})");
  EXPECT_EQ(k.bedrag, Range<Money>(0_cent, 1000_cent));
  EXPECT_EQ(k.vergoed_door_anderen, Range<Money>(0_cent, 300_cent));
  EXPECT_EQ(k.maanden, Range<int>(3, 120));
  EXPECT_EQ(k.categorie, Range<int>(1, 2));
  EXPECT_EQ(k.zwangerschapsmaanden, Range<int>(2, 4));
  EXPECT_EQ(k.duur_maanden, Range<int>(0, 1200));
  EXPECT_EQ(k.mogelijke_verlaging, Range<Money>(100_cent, Money::unbounded()));
  EXPECT_EQ(k.ov_zones, Range<int>(0, 3));
  EXPECT_EQ(k.kilometers.value().low, 5);
}

TEST(SituatieRegels, HowOftenACostIsDue) {
  EXPECT_EQ(kost(R"(,"per":"maand")").maanden, Range<int>(1, 120));
  EXPECT_TRUE(kost(R"(,"per":"maand")").per_maand);
  EXPECT_EQ(kost(R"(,"per":"eenmalig")").maanden, Range<int>(1));
  EXPECT_FALSE(kost(R"(,"per":"eenmalig")").per_maand);
  EXPECT_EQ(kost(R"(,"indicatie":"negatief")").indicatie, false);
}

TEST(SituatieRegels, History) {
  const Huishouden h = gelezen(
      R"("partner":null,"kinderen":[],
         "eerdereVerstrekkingen":[{"regeling":"duurzame-gebruiksgoederen","soort":"tv","bedrag":"340.00","datum":"2005-12-01","persoon":"kind-3","vorm":"lening"},
                                  {"regeling":"stimuleringsregeling","vorm":"om-niet","persoon":"partner"}],
         "eerdereAanvragen":[{"regeling":"duurzame-gebruiksgoederen","datum":"2005-11-02"}])");
  ASSERT_EQ(h.eerdere_verstrekkingen->size(), 2U);
  const EerdereVerstrekking& eerste = h.eerdere_verstrekkingen->at(0);
  EXPECT_EQ(eerste.regeling, "duurzame-gebruiksgoederen");
  EXPECT_EQ(eerste.soort, "tv");
  EXPECT_EQ(eerste.bedrag, Range<Money>(34000_cent));
  EXPECT_EQ(eerste.datum, Range<Date>(Date::of(2005, 12, 1)));
  EXPECT_EQ(eerste.persoon, "kind-3");  // who has left the household since
  EXPECT_TRUE(eerste.als_lening);
  const EerdereVerstrekking& tweede = h.eerdere_verstrekkingen->at(1);
  EXPECT_FALSE(tweede.soort);
  EXPECT_EQ(tweede.bedrag, unknown_amount());
  EXPECT_EQ(tweede.datum, Range<Date>(Date::earliest(), Date::latest()));
  EXPECT_FALSE(tweede.als_lening);
  ASSERT_EQ(h.eerdere_aanvragen.size(), 1U);
  EXPECT_EQ(h.eerdere_aanvragen[0].regeling, "duurzame-gebruiksgoederen");
  EXPECT_EQ(h.eerdere_aanvragen[0].datum, Date::of(2005, 11, 2));
}

TEST(SituatieRegels, AnybodyMayBeMeantWhileTheHouseholdIsUnknown) {
  const Huishouden h = gelezen(
      R"("inkomen":[{"soort":"loon","per":"maand","van":"kind-7"},{"soort":"loon","per":"maand","van":"partner"}])");
  EXPECT_EQ(h.inkomen->at(0).van, "kind-7");
  EXPECT_EQ(h.inkomen->at(1).van, "partner");
}

// The cases are the largest set of situaties there is: each must be read without a fault.
TEST(SituatieRegels, EveryCaseIsRead) {
  const std::filesystem::path cases = std::filesystem::path(MINIMA_SOURCE_DIR) / "tests" / "cases";
  if (!std::filesystem::exists(cases)) GTEST_FAIL() << cases << " is missing";
  int aantal = 0;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(cases)) {
    if (entry.path().extension() != ".jsonl") continue;
    std::ifstream file(entry.path());
    for (std::string line; std::getline(file, line);) {
      const Result<Knoop> knoop = lees_knoop(line);
      ASSERT_TRUE(knoop.ok()) << line;
      const Knoop* situatie = knoop.value().lid("situatie");
      ASSERT_NE(situatie, nullptr) << line;
      const Result<Huishouden> result = lees_situatie(*situatie);
      EXPECT_TRUE(result.ok()) << line << "\n" << fouten_json(result.faults());
      ++aantal;
    }
  }
  EXPECT_GE(aantal, 320);
}

}  // namespace
}  // namespace minima
