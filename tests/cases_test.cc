// Every case of tests/cases/**/*.jsonl (tests/support/gevallen.h) through the C++ API. The other
// doors: tests/ways.
#include <gtest/gtest.h>

#include <cctype>
#include <filesystem>
#include <map>
#include <memory>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "calc/json/rekenkern.h"
#include "tests/support/gevallen.h"
#include "tests/support/policy_files.h"

namespace minima {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

using toets::Geval;

const std::vector<Geval>& gevallen() {
  static const std::vector<Geval> lijst = toets::alle_gevallen();
  return lijst;
}

// The policy of the source tree, read once.
const Rekenkern& kern() {
  static const std::unique_ptr<const Rekenkern> geladen = [] {
    auto result = std::make_unique<Rekenkern>();
    for (const char* folder : {"landelijk", "gemeenten", "texts"}) {
      for (const fs::path& file : toets::policy_files(folder, ".json")) {
        const std::string naam = file.lexically_relative(toets::policy_data()).generic_string();
        EXPECT_EQ(toets::shown(result->laad(naam, toets::read_text(file))), "");
      }
    }
    return result;
  }();
  return *geladen;
}

class CaseTest : public testing::TestWithParam<std::size_t> {};

TEST_P(CaseTest, AnswersAsExpected) {
  const Geval& geval = gevallen()[GetParam()];
  const Json regel = Json::parse(geval.tekst, nullptr, false);
  ASSERT_TRUE(regel.is_object()) << geval.waar << " is no JSON object";
  ASSERT_TRUE(regel.contains("id") && regel["id"].is_string()) << geval.waar;
  const std::string wie = geval.waar + " " + regel["id"].get<std::string>();
  ASSERT_TRUE(regel.contains("situatie") && regel.contains("verwacht")) << wie;
  ASSERT_TRUE(regel["verwacht"].is_object() && !regel["verwacht"].empty())
      << wie << " expects nothing";

  const Antwoord antwoord = kern().bereken(regel["situatie"].dump(), "");
  const Json uitkomst = Json::parse(antwoord.json, nullptr, false);
  ASSERT_FALSE(uitkomst.is_discarded()) << wie << "\n" << antwoord.json;
  ASSERT_EQ(antwoord.is_fout, uitkomst.contains("fouten")) << wie;
  for (const std::string& verschil : toets::verschillen(regel["verwacht"], uitkomst)) {
    ADD_FAILURE() << wie << "\n  " << verschil
                  << (antwoord.is_fout ? "\n  the answer: " + antwoord.json : "");
  }
}

// The id in the name, so that --gtest_filter='*stimulering*' works; the number, as two files could
// hold the same id (which CaseFiles.IdsAreUnique then says).
std::string naam_van(const testing::TestParamInfo<std::size_t>& info) {
  const Json regel = Json::parse(gevallen()[info.param].tekst, nullptr, false);
  std::string naam = "case";
  if (regel.is_object() && regel.contains("id") && regel["id"].is_string()) {
    naam = regel["id"].get<std::string>();
  }
  for (char& c : naam) {
    if (std::isalnum(static_cast<unsigned char>(c)) == 0) c = '_';
  }
  return naam + "_" + std::to_string(info.param);
}

std::vector<std::size_t> nummers() {
  std::vector<std::size_t> result(gevallen().size());
  for (std::size_t i = 0; i < result.size(); ++i) result[i] = i;
  return result;
}

INSTANTIATE_TEST_SUITE_P(Cases, CaseTest, testing::ValuesIn(nummers()), naam_van);

TEST(CaseFiles, HoldCases) { EXPECT_FALSE(gevallen().empty()) << "no case below tests/cases"; }

TEST(CaseFiles, IdsAreUnique) {
  std::map<std::string, std::string> eerste;
  for (const Geval& geval : gevallen()) {
    const Json regel = Json::parse(geval.tekst, nullptr, false);
    if (!regel.is_object() || !regel.contains("id") || !regel["id"].is_string()) continue;
    const auto [plek, nieuw] = eerste.try_emplace(regel["id"].get<std::string>(), geval.waar);
    EXPECT_TRUE(nieuw) << plek->first << " stands at " << plek->second << " and at " << geval.waar;
  }
}

}  // namespace
}  // namespace minima
