// What the tests of refused policies share: the real file of Boxmeer with one value replaced, and
// the one fault that follows.
#pragma once

#include <string>
#include <vector>

#include "calc/json/beleid_json.h"
#include "tests/support/policy_files.h"

namespace minima::toets {

// Each row on its own; `deel` is the part of the file that the places of the rows start from.
inline void expect_beleid_fouten(const std::string& deel, const std::vector<Breuk>& breuken) {
  const auto path = policy_data() / "gemeenten" / "boxmeer" / "2005-10-01.json";
  const auto document = nlohmann::ordered_json::parse(read_text(path));
  for (Breuk breuk : breuken) {
    breuk.plek = deel + breuk.plek;
    if (!breuk.fout.empty()) breuk.fout = deel + breuk.fout;
    expect_fault(document, breuk, lees_beleid);
  }
}

}  // namespace minima::toets
