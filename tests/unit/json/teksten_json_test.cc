// The sentences: every real file reads, looking up works without a copy, and what is refused.
#include "calc/json/teksten_json.h"

#include <gtest/gtest.h>

#include <string>

#include "tests/support/policy_files.h"

namespace minima {
namespace {

TEST(TekstenJson, EveryFileReads) {
  for (const char* folder : {"texts", "brochure"}) {
    for (const auto& file : toets::policy_files(folder, ".json")) {
      const std::string content = toets::read_text(file);
      const Result<Teksten> result = lees_teksten(content);
      ASSERT_TRUE(result.ok()) << file << "\n" << toets::shown(result.faults());
      EXPECT_EQ(result.value().taal(), file.stem());
      // All but the language and the schema, which are for programs and no sentences.
      EXPECT_EQ(result.value().aantal(), nlohmann::json::parse(content).size() - 2) << file;
      EXPECT_EQ(result.value().zoek("$schema"), nullptr) << file;
    }
  }
}

TEST(TekstenJson, LooksUp) {
  const Result<Teksten> result = lees_teksten(
      R"({"taal": "nl", "norm.basis": "De norm is {bedrag} per maand.", "soort.aow": "AOW"})");
  ASSERT_TRUE(result.ok()) << toets::shown(result.faults());
  const Teksten& teksten = result.value();
  EXPECT_EQ(teksten.taal(), "nl");
  EXPECT_EQ(teksten.aantal(), 2U);
  ASSERT_NE(teksten.zoek("norm.basis"), nullptr);
  EXPECT_EQ(*teksten.zoek("norm.basis"), "De norm is {bedrag} per maand.");
  EXPECT_EQ(*teksten.zoek(std::string_view("soort.aow en meer").substr(0, 9)), "AOW");
  EXPECT_EQ(teksten.zoek("norm"), nullptr);
  EXPECT_EQ(teksten.zoek("taal"), nullptr);
  EXPECT_EQ(Teksten().zoek("norm.basis"), nullptr);
}

TEST(TekstenJson, FirstSentenceStays) {
  Teksten teksten("nl");
  teksten.voeg_toe("a", "een");
  teksten.voeg_toe("a", "twee");
  EXPECT_EQ(*teksten.zoek("a"), "een");
}

TEST(TekstenJson, RefusesWithThePlace) {
  struct Row {
    const char* text;
    const char* faults;
  };
  constexpr Row kRows[] = {
      {"{}", "/taal sleutel-ontbreekt\n"},
      {"[]", " soort-verkeerd\n"},
      {R"({"taal": "Nederlands"})", "/taal taal-vorm\n"},
      {R"({"taal": "NL"})", "/taal taal-vorm\n"},
      {R"({"taal": 1})", "/taal soort-verkeerd\n"},
      {R"({"taal": "nl", "a": {"b": "c"}})", "/a soort-verkeerd\n"},
      {R"({"taal": "nl", "a": ""})", "/a tekst-leeg\n"},
      {R"({"taal": "nl", "a": "zin "})", "/a tekst-leeg\n"},
      {R"({"taal": "nl", "a": "regel\nregel"})", "/a tekst-leeg\n"},
      {R"({"taal": "nl", "Norm": "x"})", "/Norm sleutel-vorm\n"},
      {R"({"taal": "nl", "norm..basis": "x"})", "/norm..basis sleutel-vorm\n"},
      {R"({"taal": "nl", "norm.": "x"})", "/norm. sleutel-vorm\n"},
      {R"({"taal": "nl", "": "x"})", "/ sleutel-vorm\n"},
      {R"({"taal": "nl", "a": "{bedrag"})", "/a plaatshouder-vorm\n"},
      {R"({"taal": "nl", "a": "bedrag}"})", "/a plaatshouder-vorm\n"},
      {R"({"taal": "nl", "a": "{}"})", "/a plaatshouder-vorm\n"},
      {R"({"taal": "nl", "a": "{{bedrag}}"})", "/a plaatshouder-vorm\n"},
      {R"({"taal": "nl", "a": "{het bedrag}"})", "/a plaatshouder-vorm\n"},
      {R"({"taal": "nl", "a": "x", "a": "y"})", "/a sleutel-dubbel\n"},
  };
  for (const Row& row : kRows) {
    EXPECT_EQ(toets::shown(lees_teksten(row.text).faults()), row.faults) << row.text;
  }
}

}  // namespace
}  // namespace minima
