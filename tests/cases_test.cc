// Every case of tests/cases/**/*.jsonl through the C++ API. A case is one line
// {id, situatie, verwacht, regels}: `verwacht` is a part of the uitkomst that must be met exactly,
// in which regelingen and kosten are keyed by their id. The other doors: tests/ways.
#include <gtest/gtest.h>

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <fstream>
#include <map>
#include <memory>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "calc/json/rekenkern.h"
#include "tests/support/policy_files.h"

namespace minima {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

struct Geval {
  std::string waar;  // file and line
  std::string tekst;
};

std::vector<Geval> alle_gevallen() {
  const fs::path root = fs::path(MINIMA_SOURCE_DIR) / "tests/cases";
  std::vector<fs::path> files;
  for (const auto& entry : fs::recursive_directory_iterator(root)) {
    if (entry.is_regular_file() && entry.path().extension() == ".jsonl") {
      files.push_back(entry.path());
    }
  }
  std::sort(files.begin(), files.end());
  std::vector<Geval> gevallen;
  for (const fs::path& file : files) {
    std::ifstream in(file, std::ios::binary);
    int nummer = 0;
    for (std::string regel; std::getline(in, regel);) {
      ++nummer;
      if (regel.empty()) continue;
      gevallen.push_back(
          {file.lexically_relative(root).string() + ":" + std::to_string(nummer), regel});
    }
  }
  return gevallen;
}

const std::vector<Geval>& gevallen() {
  static const std::vector<Geval> lijst = alle_gevallen();
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

// [{"id": "k1", ...}] as {"k1": {...}}. An element without an id, or with that of another, has no
// key of its own and stays away: the comparison then misses it.
Json op_id(const Json& lijst) {
  Json result = Json::object();
  for (const Json& element : lijst) {
    if (!element.is_object() || !element.contains("id")) continue;
    const auto id = element["id"].get<std::string>();
    EXPECT_FALSE(result.contains(id)) << id << " stands twice in one list";
    result[id] = element;
  }
  return result;
}

// Each difference as "pointer: expected ..., actual ...".
void vergelijk(const Json& verwacht, const Json& werkelijk, const std::string& pointer,
               std::vector<std::string>& verschillen) {
  if (!verwacht.is_object()) {
    if (verwacht != werkelijk) {
      verschillen.push_back(pointer + ": expected " + verwacht.dump() + ", actual " +
                            werkelijk.dump());
    }
    return;
  }
  if (!werkelijk.is_object() && !werkelijk.is_array()) {
    verschillen.push_back(pointer + ": expected " + verwacht.dump() + ", actual " +
                          werkelijk.dump());
    return;
  }
  const Json leden = werkelijk.is_array() ? op_id(werkelijk) : werkelijk;
  for (const auto& [sleutel, waarde] : verwacht.items()) {
    const std::string plek = pointer + "/" + sleutel;
    if (leden.contains(sleutel)) {
      vergelijk(waarde, leden[sleutel], plek, verschillen);
    } else {
      verschillen.push_back(plek + ": expected " + waarde.dump() + ", actual nothing");
    }
  }
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
  std::vector<std::string> verschillen;
  vergelijk(regel["verwacht"], uitkomst, "", verschillen);
  for (const std::string& verschil : verschillen) {
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
