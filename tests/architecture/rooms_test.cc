// The walls of the house. Data flows one way: a room of calc/ includes only itself and the rooms
// below it; the core knows no file, clock, locale or thread; JSON stays in its room.
#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <regex>
#include <string>
#include <string_view>
#include <vector>

namespace {

namespace fs = std::filesystem;

const fs::path kRoot = MINIMA_SOURCE_DIR;
const fs::path kCalc = kRoot / "calc";

// Lowest floor first. "bereken" is the front door, calc/bereken.h itself.
constexpr std::array<std::string_view, 13> kRooms = {
    "value",    "explain",  "household", "policy", "norm",   "means", "draagkracht",
    "regeling", "uitkomst", "bereken",   "json",   "beheer", "cli"};

// What a pure calculation has no use for; calc/cli alone reads files and prints.
constexpr std::array<std::string_view, 6> kOutsideWorld = {"fstream", "iostream", "filesystem",
                                                           "locale",  "ctime",    "thread"};

// Returns the floor of a room, or -1 for a name that is none.
int floor_of(std::string_view room) {
  const auto it = std::find(kRooms.begin(), kRooms.end(), room);
  return it == kRooms.end() ? -1 : static_cast<int>(it - kRooms.begin());
}

struct Source {
  fs::path path;
  std::string room;
  std::vector<std::string> lines;

  [[nodiscard]] std::string at(std::size_t line) const {
    return fs::relative(path, kRoot).string() + ":" + std::to_string(line + 1) + ": " +
           lines[line] + "\n";
  }
};

Source read(const fs::path& path) {
  Source source{path, fs::relative(path, kCalc).begin()->stem().string(), {}};
  std::ifstream in(path);
  for (std::string line; std::getline(in, line);) source.lines.push_back(line);
  return source;
}

const std::vector<Source>& calc_sources() {
  static const auto sources = [] {
    std::vector<Source> found;
    for (const auto& entry : fs::recursive_directory_iterator(kCalc)) {
      const auto extension = entry.path().extension();
      if (extension == ".h" || extension == ".cc") found.push_back(read(entry.path()));
    }
    return found;
  }();
  return sources;
}

// What stands between the quotes or angle brackets of an include, or nothing.
std::string included(const std::string& line) {
  static const std::regex include(R"re(^\s*#\s*include\s*["<]([^">]+)[">])re");
  std::smatch match;
  return std::regex_search(line, match, include) ? match[1].str() : std::string();
}

TEST(Rooms, EveryFileStandsInARoom) {
  EXPECT_FALSE(calc_sources().empty());
  for (const auto& source : calc_sources()) {
    EXPECT_GE(floor_of(source.room), 0)
        << fs::relative(source.path, kRoot) << ": " << source.room << " is no room of calc/";
  }
}

TEST(Rooms, IncludesPointDown) {
  int checked = 0;
  for (const auto& source : calc_sources()) {
    for (std::size_t i = 0; i < source.lines.size(); ++i) {
      const std::string header = included(source.lines[i]);
      if (header.empty() || source.lines[i].find('"') == std::string::npos) continue;
      if (header.rfind("nlohmann/", 0) == 0) continue;  // not ours; has a test of its own below
      ++checked;
      if (header.rfind("calc/", 0) != 0) {
        ADD_FAILURE() << source.at(i) << "write the whole path, calc/...";
        continue;
      }
      const std::string room = header.substr(5, header.find_first_of("/.", 5) - 5);
      EXPECT_GE(floor_of(room), 0) << source.at(i) << room << " is no room of calc/";
      EXPECT_LE(floor_of(room), floor_of(source.room))
          << source.at(i) << room << " stands above " << source.room;
    }
  }
  EXPECT_GT(checked, 0);
}

TEST(Rooms, JsonLibraryStaysInItsRoom) {
  for (const auto& source : calc_sources()) {
    for (std::size_t i = 0; i < source.lines.size(); ++i) {
      if (included(source.lines[i]).rfind("nlohmann/", 0) != 0) continue;
      EXPECT_TRUE(source.room == "json" && source.path.extension() == ".cc")
          << source.at(i) << "nlohmann/json.hpp is for calc/json/*.cc only";
    }
  }
}

TEST(Rooms, CoreKnowsNoOutsideWorld) {
  for (const auto& source : calc_sources()) {
    if (source.room == "cli") continue;
    for (std::size_t i = 0; i < source.lines.size(); ++i) {
      const std::string header = included(source.lines[i]);
      EXPECT_EQ(std::count(kOutsideWorld.begin(), kOutsideWorld.end(), header), 0)
          << source.at(i) << "<" << header << "> is for calc/cli only";
    }
  }
}

// Today is whatever the situation says it is: the same question has the same answer tomorrow.
TEST(Rooms, NobodyAsksTheClock) {
  static const std::regex clock(R"re((system|high_resolution)_clock::now|\bstd::time\s*\()re");
  for (const auto& source : calc_sources()) {
    for (std::size_t i = 0; i < source.lines.size(); ++i) {
      EXPECT_FALSE(std::regex_search(source.lines[i], clock)) << source.at(i);
    }
  }
}

TEST(Tree, RootHoldsOnlyTheAgreedNames) {
  const std::vector<std::string> agreed = {"CMakeLists.txt",
                                           "CMakePresets.json",
                                           "README.md",
                                           "LICENSE",
                                           "calc",
                                           "wasm",
                                           "web",
                                           "policy-data",
                                           "tests",
                                           "build"};  // build: ignored
  for (const auto& entry : fs::directory_iterator(kRoot)) {
    const std::string name = entry.path().filename().string();
    EXPECT_TRUE(name.front() == '.' || std::count(agreed.begin(), agreed.end(), name) == 1)
        << name << ": give it a place in one of the folders";
  }
}

// Marks, not limits: said aloud, never failed on.
TEST(Tree, LongFilesAreSaidAloud) {
  const auto say = [](const fs::path& path, std::size_t lines, std::size_t mark) {
    if (lines <= mark) return;
    std::cout << "long file: " << fs::relative(path, kRoot).string() << ", " << lines
              << " lines (mark " << mark << ")\n";
  };
  for (const auto& source : calc_sources()) say(source.path, source.lines.size(), 300);
  const fs::path bindings = kRoot / "wasm" / "bindings.cc";
  if (fs::exists(bindings)) say(bindings, read(bindings).lines.size(), 60);
}

}  // namespace
