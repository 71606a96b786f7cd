// The policy files of the source tree, for tests: their text, their names, and a file with one
// value replaced.
#pragma once

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <sstream>
#include <string>
#include <vector>

#include "calc/value/result.h"

namespace minima::toets {

inline std::filesystem::path policy_data() {
  return std::filesystem::path(MINIMA_SOURCE_DIR) / "policy-data";
}

inline std::string read_text(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  EXPECT_TRUE(in) << path << " is not there";
  std::ostringstream text;
  text << in.rdbuf();
  return text.str();
}

// All files below a folder of policy-data whose name ends so, sorted.
inline std::vector<std::filesystem::path> policy_files(const std::string& folder,
                                                       const std::string& ending) {
  std::vector<std::filesystem::path> found;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(policy_data() / folder)) {
    const std::string name = entry.path().filename().string();
    if (name.size() < ending.size()) continue;
    if (name.compare(name.size() - ending.size(), ending.size(), ending) == 0) {
      found.push_back(entry.path());
    }
  }
  std::sort(found.begin(), found.end());
  return found;
}

// "plek code" of each fault, one a line.
inline std::string shown(const std::vector<Fault>& faults) {
  std::string text;
  for (const Fault& fault : faults) text += fault.plek + " " + fault.code + "\n";
  return text;
}

// A place as a test writes it: a JSON pointer in which "@naam" stands for the index of the list
// element whose id, soort or categorie is `naam`. Yields the plain pointer.
inline std::string pointer_in(const nlohmann::ordered_json& document, const std::string& place) {
  std::string pointer;
  std::istringstream steps(place.substr(place.empty() ? 0 : 1));
  for (std::string step; std::getline(steps, step, '/');) {
    if (step.front() == '@') {
      const auto& list = document.at(nlohmann::ordered_json::json_pointer(pointer));
      std::size_t at = 0;
      const auto is_named = [&step](const nlohmann::ordered_json& element) {
        for (const char* key : {"id", "soort", "categorie"}) {
          if (element.value(key, "") == step.substr(1)) return true;
        }
        return false;
      };
      while (at < list.size() && !is_named(list[at])) ++at;
      EXPECT_LT(at, list.size()) << place << ": no " << step;
      step = std::to_string(at);
    }
    pointer += "/" + step;
  }
  return pointer;
}

// One replacement that makes a good file bad, and the fault it leads to.
struct Breuk {
  std::string plek;    // what is replaced or added
  std::string json;    // by what; "" removes it
  std::string code;    // of the only fault
  std::string fout{};  // where, when elsewhere than `plek`
};

inline std::string broken(nlohmann::ordered_json document, const Breuk& breuk) {
  const std::string pointer = pointer_in(document, breuk.plek);
  const auto cut = pointer.rfind('/');
  auto& parent = document.at(nlohmann::ordered_json::json_pointer(pointer.substr(0, cut)));
  const std::string key = pointer.substr(cut + 1);
  if (breuk.json.empty()) {
    if (parent.is_array()) {
      parent.erase(std::stoul(key));
    } else {
      EXPECT_EQ(parent.erase(key), 1U) << pointer << " is not there to remove";
    }
  } else {
    const auto value = nlohmann::ordered_json::parse(breuk.json);
    if (!parent.is_array()) {
      parent[key] = value;
    } else if (key == "-") {
      parent.push_back(value);
    } else {
      parent.at(std::stoul(key)) = value;
    }
  }
  return document.dump();
}

// Reads the file with that one replacement: exactly that fault, at that place.
template <typename Lees>
void expect_fault(const nlohmann::ordered_json& document, const Breuk& breuk, Lees lees) {
  const auto result = lees(broken(document, breuk));
  const std::string plek = pointer_in(document, breuk.fout.empty() ? breuk.plek : breuk.fout);
  EXPECT_EQ(shown(result.faults()), plek + " " + breuk.code + "\n")
      << breuk.plek << " := " << breuk.json;
}

}  // namespace minima::toets
