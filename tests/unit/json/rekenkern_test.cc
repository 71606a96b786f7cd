// The JSON door itself: which files it takes under which names, and what it refuses of a situatie
// that is in order but asks for what isn't loaded.
#include "calc/json/rekenkern.h"

#include <gtest/gtest.h>

#include <string>

#include "tests/support/policy_files.h"

namespace minima {
namespace {

std::string inhoud(const std::string& naam) {
  return toets::read_text(toets::policy_data() / naam);
}

constexpr const char* kTabel = "landelijk/2005-01-01.json";
constexpr const char* kBeleid = "gemeenten/boxmeer/2005-10-01.json";
constexpr const char* kGemeente = "gemeenten/boxmeer/gemeente.json";
constexpr const char* kSituatie = R"({"peildatum": "2005-11-01", "gemeente": "boxmeer"})";

// The file `echt` under another name: the faults, one a line.
std::string onder_naam(const std::string& naam, const std::string& echt) {
  Rekenkern kern;
  return toets::shown(kern.laad(naam, inhoud(echt)));
}

TEST(Rekenkern, TakesEachKindOfFileUnderItsOwnName) {
  Rekenkern kern;
  for (const char* naam : {kTabel, kBeleid, kGemeente, "texts/nl.json", "texts/en.json",
                           "interpretaties/boxmeer-2005.json"}) {
    EXPECT_EQ(toets::shown(kern.laad(naam, inhoud(naam))), "") << naam;
  }
  EXPECT_FALSE(kern.bereken(kSituatie, "").is_fout);
  EXPECT_FALSE(kern.bereken(kSituatie, "nl").is_fout);
  ASSERT_EQ(kern.gemeenten().size(), 1U);
  EXPECT_EQ(kern.gemeenten().front().id, "boxmeer");
}

TEST(Rekenkern, RefusesNamesOutsideThePolicy) {
  for (const char* naam :
       {"", ".json", "json", "landelijk", "landelijk/2005-01-01", "landelijk/2005-01-01.txt",
        "landelijk/oud/2005-01-01.json", "overig/2005-01-01.json", "gemeenten/boxmeer.json",
        "gemeenten/boxmeer/oud/2005-10-01.json", "texts/nl/nl.json", "nl.json"}) {
    EXPECT_EQ(onder_naam(naam, kTabel), std::string(naam) + "# bestand-onbekend\n");
  }
}

TEST(Rekenkern, RefusesAFileThatNamesItselfOtherwise) {
  EXPECT_EQ(onder_naam("landelijk/2005-01-02.json", kTabel),
            "landelijk/2005-01-02.json#/geldigVanaf naam-ongelijk\n");
  EXPECT_EQ(onder_naam("texts/en.json", "texts/nl.json"), "texts/en.json#/taal naam-ongelijk\n");
  EXPECT_EQ(onder_naam("gemeenten/elders/gemeente.json", kGemeente),
            "gemeenten/elders/gemeente.json#/id naam-ongelijk\n");
  EXPECT_EQ(onder_naam("gemeenten/elders/2005-10-01.json", kBeleid),
            "gemeenten/elders/2005-10-01.json#/gemeente naam-ongelijk\n");
  EXPECT_EQ(onder_naam("gemeenten/boxmeer/2005-10-02.json", kBeleid),
            "gemeenten/boxmeer/2005-10-02.json#/geldigVanaf naam-ongelijk\n");
  EXPECT_EQ(onder_naam("gemeenten/elders/2005-10-02.json", kBeleid),
            "gemeenten/elders/2005-10-02.json#/gemeente naam-ongelijk\n"
            "gemeenten/elders/2005-10-02.json#/geldigVanaf naam-ongelijk\n");
}

TEST(Rekenkern, LeavesARefusedFileOutWhole) {
  Rekenkern kern;
  EXPECT_FALSE(kern.laad("gemeenten/elders/2005-10-01.json", inhoud(kBeleid)).empty());
  EXPECT_FALSE(kern.laad("gemeenten/elders/gemeente.json", inhoud(kGemeente)).empty());
  EXPECT_FALSE(kern.laad("texts/en.json", inhoud("texts/nl.json")).empty());
  EXPECT_EQ(toets::shown(kern.lees(kSituatie).faults()), "/gemeente gemeente-onbekend\n");
  EXPECT_TRUE(kern.gemeenten().empty());
  EXPECT_EQ(kern.teksten("nl"), nullptr);
  EXPECT_EQ(kern.teksten("en"), nullptr);
}

TEST(Rekenkern, AsksForNothingThatIsNotLoaded) {
  Rekenkern kern;
  ASSERT_TRUE(kern.laad(kTabel, inhoud(kTabel)).empty());
  ASSERT_TRUE(kern.laad(kBeleid, inhoud(kBeleid)).empty());
  const Antwoord zonder_taal = kern.bereken(kSituatie, "nl");
  EXPECT_TRUE(zonder_taal.is_fout);
  EXPECT_NE(zonder_taal.json.find(R"("taal-onbekend")"), std::string::npos) << zonder_taal.json;
  // Each cost on its own: the second is fine, the third asks for a scheme Boxmeer doesn't have.
  const auto gelezen = kern.lees(
      R"({"peildatum": "2005-11-01", "gemeente": "boxmeer", "kosten": [
          {"id": "k1", "soort": "theater"},
          {"id": "k2", "soort": "theater", "regeling": "stimuleringsregeling"},
          {"id": "k3", "soort": "theater", "regeling": "individuele-inkomenstoeslag"}]})");
  EXPECT_EQ(toets::shown(gelezen.faults()), "/kosten/2/regeling regeling-onbekend\n");
}

TEST(Rekenkern, TheSameFileAgainReplacesItself) {
  Rekenkern kern;
  for (int keer = 0; keer < 2; ++keer) {
    ASSERT_TRUE(kern.laad(kTabel, inhoud(kTabel)).empty());
    ASSERT_TRUE(kern.laad(kBeleid, inhoud(kBeleid)).empty());
  }
  EXPECT_EQ(kern.beleid().versies().size(), 1U);
}

}  // namespace
}  // namespace minima
