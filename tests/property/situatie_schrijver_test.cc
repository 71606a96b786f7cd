// A household written as a situatie and read again is the same household: every answer, with every
// reason and every open fact, is the same text.
#include "calc/json/situatie_schrijver.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

#include "tests/support/kern.h"
#include "tests/support/situaties.h"

namespace minima::toets {
namespace {

void zelfde(const std::string& situatie) {
  const auto huishouden = kern().lees(situatie);
  if (!huishouden.ok()) return;  // another municipality's, or meant to be refused
  const std::string geschreven = situatie_json(huishouden.value());
  EXPECT_EQ(kern().bereken(geschreven, "").json, kern().bereken(situatie, "").json)
      << situatie << "\n"
      << geschreven;
}

TEST(SituatieSchrijver, ElkGevalIsTerugTeLezen) {
  namespace fs = std::filesystem;
  int read = 0;
  for (const auto& entry :
       fs::recursive_directory_iterator(fs::path(MINIMA_SOURCE_DIR) / "tests/cases")) {
    if (entry.path().extension() != ".jsonl") continue;
    std::ifstream in(entry.path());
    for (std::string regel; std::getline(in, regel) && !HasFailure(); ++read) {
      zelfde(Json::parse(regel)["situatie"].dump());
    }
  }
  EXPECT_GT(read, 1000);
}

TEST(SituatieSchrijver, OokWieMinderWeet) {
  Toeval toeval(7);
  for (int i = 0; i < 500 && !HasFailure(); ++i) {
    zelfde(weet_minder(volledige_situatie(toeval), toeval).dump());
  }
}

}  // namespace
}  // namespace minima::toets
