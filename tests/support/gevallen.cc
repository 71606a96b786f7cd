#include "tests/support/gevallen.h"

#include <algorithm>
#include <filesystem>
#include <fstream>

namespace minima::toets {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

// [{"id": "k1", ...}] as {"k1": {...}}. An element without an id has no key of its own and stays
// away: the comparison then misses it. One that stands twice is a difference.
Json op_id(const Json& lijst, const std::string& pointer, std::vector<std::string>& result) {
  Json by_id = Json::object();
  for (const Json& element : lijst) {
    if (!element.is_object() || !element.contains("id")) continue;
    const auto id = element["id"].get<std::string>();
    if (by_id.contains(id)) result.push_back(pointer + ": " + id + " stands twice in one list");
    by_id[id] = element;
  }
  return by_id;
}

void vergelijk(const Json& verwacht, const Json& werkelijk, const std::string& pointer,
               std::vector<std::string>& result) {
  const auto differs = [&](const std::string& where, const Json& wanted,
                           const std::string& actual) {
    result.push_back(where + ": expected " + wanted.dump() + ", actual " + actual);
  };
  if (!verwacht.is_object()) {
    if (verwacht != werkelijk) differs(pointer, verwacht, werkelijk.dump());
    return;
  }
  if (!werkelijk.is_object() && !werkelijk.is_array()) {
    differs(pointer, verwacht, werkelijk.dump());
    return;
  }
  const Json leden = werkelijk.is_array() ? op_id(werkelijk, pointer, result) : werkelijk;
  for (const auto& [sleutel, waarde] : verwacht.items()) {
    const std::string plek = pointer + "/" + sleutel;
    if (leden.contains(sleutel)) {
      vergelijk(waarde, leden[sleutel], plek, result);
    } else {
      differs(plek, waarde, "nothing");
    }
  }
}

}  // namespace

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

std::vector<std::string> verschillen(const Json& verwacht, const Json& werkelijk) {
  std::vector<std::string> result;
  vergelijk(verwacht, werkelijk, "", result);
  return result;
}

}  // namespace minima::toets
