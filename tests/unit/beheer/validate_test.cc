// minima validate: a small pack that is right has no finding; each way to break it
// (tests/beheer/gebroken.json) gives exactly one, with its code, severity, file and place.
#include "calc/beheer/validate.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <map>
#include <nlohmann/json.hpp>
#include <set>
#include <string>
#include <vector>

#include "tests/support/policy_files.h"

namespace minima::beheer {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;
using Bestanden = std::map<std::string, Json>;

const std::string kBeleid = "gemeenten/proefstad/2026-01-01.json";
const fs::path kMap = fs::path(MINIMA_SOURCE_DIR) / "tests/beheer";

Bestanden geldig() {
  Bestanden uit;
  for (const auto& entry : fs::recursive_directory_iterator(kMap / "geldig")) {
    if (!entry.is_regular_file()) continue;
    uit[entry.path().lexically_relative(kMap / "geldig").generic_string()] =
        Json::parse(toets::read_text(entry.path()));
  }
  return uit;
}

std::vector<Bestand> als_bestanden(const Bestanden& bestanden) {
  std::vector<Bestand> uit;
  for (const auto& [naam, json] : bestanden) uit.push_back({naam, json.dump()});
  return uit;
}

std::string kort(const Bevinding& b) {
  const char* ernst[] = {"fout", "waarschuwing", "opmerking"};
  return b.code + " " + ernst[static_cast<int>(b.ernst)] + " " + b.bestand + "#" + b.plek;
}

std::vector<std::string> kort(const std::vector<Bevinding>& lijst) {
  std::vector<std::string> uit;
  for (const Bevinding& b : lijst) uit.push_back(kort(b));
  return uit;
}

Bestanden gebroken(const Json& geval) {
  Bestanden uit = geldig();
  if (geval.contains("patch")) {
    const std::string in = geval.contains("bij") ? kBeleid : geval.value("bestand", kBeleid);
    uit.at(in) = uit.at(in).patch(geval["patch"]);
  }
  if (geval.contains("kopie")) uit[geval["kopie"]["naar"]] = uit.at(geval["kopie"]["van"]);
  if (geval.contains("bij")) {
    for (const auto& [naam, patch] : geval["bij"].items()) uit.at(naam) = uit.at(naam).patch(patch);
  }
  if (geval.contains("weg")) {
    for (const auto& naam : geval["weg"]) EXPECT_EQ(uit.erase(naam), 1U);
  }
  return uit;
}

const Json& gevallen() {
  static const Json alle = Json::parse(toets::read_text(kMap / "gebroken.json"));
  return alle;
}

TEST(Validate, APackThatIsRightHasNoFinding) {
  EXPECT_EQ(kort(valideer(als_bestanden(geldig()))), std::vector<std::string>());
}

TEST(Validate, EachWayToBreakItGivesExactlyThatFinding) {
  for (const Json& geval : gevallen()) {
    SCOPED_TRACE(geval["naam"].get<std::string>());
    const auto gevonden = valideer(als_bestanden(gebroken(geval)));
    const std::string verwacht =
        geval["code"].get<std::string>() + " " + geval["ernst"].get<std::string>() + " " +
        geval.value("bestand", kBeleid) + "#" + geval["plek"].get<std::string>();
    ASSERT_EQ(kort(gevonden), std::vector<std::string>{verwacht});
    EXPECT_NE(gevonden[0].artikel.find(geval.value("artikel", "")), std::string::npos)
        << gevonden[0].artikel;
    EXPECT_EQ(gevonden[0].artikel.empty(), !geval.contains("artikel"));
    EXPECT_NE(std::string(".?").find(gevonden[0].tekst.back()), std::string::npos)
        << gevonden[0].tekst;
  }
}

// The codes listed in validate.h, each of which has a way to break the pack.
TEST(Validate, EveryCodeHasItsExample) {
  const std::string kop = toets::read_text(fs::path(MINIMA_SOURCE_DIR) / "calc/beheer/validate.h");
  std::set<std::string> met_voorbeeld;
  for (const Json& geval : gevallen()) met_voorbeeld.insert(geval["code"]);
  std::size_t codes = 0;
  std::istringstream regels(kop.substr(0, kop.find("#pragma once")));
  for (std::string woord; regels >> woord;) {
    if (woord.find('-') == std::string::npos || woord.back() == ',' || woord.back() == '.') {
      continue;
    }
    ++codes;
    EXPECT_TRUE(met_voorbeeld.contains(woord)) << woord;
  }
  EXPECT_GE(codes, 27U);
}

TEST(Validate, BoundsThatAreKeptHaveNoFinding) {
  const auto met = [](const Json& patch) {
    Bestanden bestanden = geldig();
    bestanden.at(kBeleid) = bestanden.at(kBeleid).patch(patch);
    return kort(valideer(als_bestanden(bestanden)));
  };
  const std::vector<std::string> geen;
  const std::string grens = "/regelingen/0/voorwaarden/1/procentVanNorm";
  EXPECT_EQ(met({{{"op", "replace"}, {"path", grens}, {"value", 100}}}), geen);
  EXPECT_EQ(met({{{"op", "replace"}, {"path", grens}, {"value", 200}}}), geen);
  EXPECT_EQ(met({{{"op", "add"}, {"path", "/draagkracht/drempelbedrag"}, {"value", "176.00"}},
                 {{"op", "add"}, {"path", "/draagkracht/artikelDrempel"}, {"value", "4"}}}),
            geen);
  EXPECT_EQ(met({{{"op", "replace"},
                  {"path", "/draagkracht/regimes/0/schijven/0/vanaf"},
                  {"value", 100}}}),
            geen);
}

// The policy of the product itself: remarks perhaps, nothing that is wrong.
TEST(Validate, ThePolicyDataHaveNoFaults) {
  std::vector<Bestand> bestanden;
  for (const char* folder : {"landelijk", "gemeenten", "texts", "interpretaties"}) {
    for (const fs::path& file : toets::policy_files(folder, ".json")) {
      bestanden.push_back(
          {file.lexically_relative(toets::policy_data()).generic_string(), toets::read_text(file)});
    }
  }
  for (const Bevinding& b : valideer(bestanden)) {
    EXPECT_NE(b.ernst, Ernst::kFout) << kort(b) << " " << b.tekst;
  }
}

TEST(Validate, TheReportCountsAndGroups) {
  const std::vector<Bevinding> twee = {
      {"een", Ernst::kFout, "a.json", "/x", "Dit is fout.", "art. 1"},
      {"twee", Ernst::kOpmerking, "a.json", "", "Kijk hier.", ""}};
  EXPECT_EQ(als_tekst(twee, 3),
            "a.json\n"
            "  fout: Dit is fout. (art. 1)\n"
            "    een bij /x\n"
            "  opmerking: Kijk hier.\n"
            "    twee\n"
            "\n"
            "3 bestanden: 1 fout, 0 waarschuwingen, 1 opmerking\n");
  const Json json = Json::parse(als_json(twee, 3));
  EXPECT_EQ(json["fouten"], 1);
  EXPECT_EQ(json["bevindingen"][0], Json({{"code", "een"},
                                          {"ernst", "fout"},
                                          {"bestand", "a.json"},
                                          {"plek", "/x"},
                                          {"tekst", "Dit is fout."},
                                          {"artikel", "art. 1"}}));
  EXPECT_FALSE(json["bevindingen"][1].contains("artikel"));
}

}  // namespace
}  // namespace minima::beheer
