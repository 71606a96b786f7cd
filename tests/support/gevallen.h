// The cases of tests/cases/**/*.jsonl, one a line: {id, situatie, verwacht, regels}. `verwacht` is
// a part of the uitkomst that must be met exactly, in which regelingen and kosten are keyed by
// their id.
#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

namespace minima::toets {

struct Geval {
  std::string waar;  // file and line
  std::string tekst;
};

// In the order of the files and lines.
std::vector<Geval> alle_gevallen();

// Each difference between what is expected and what is there, as "pointer: expected ..., actual
// ..."; none when it is met.
std::vector<std::string> verschillen(const nlohmann::ordered_json& verwacht,
                                     const nlohmann::ordered_json& werkelijk);

}  // namespace minima::toets
