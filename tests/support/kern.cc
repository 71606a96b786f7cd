#include "tests/support/kern.h"

#include <gtest/gtest.h>

#include "tests/support/policy_files.h"

namespace minima::toets {

const Rekenkern& kern() {
  static const Rekenkern instance = [] {
    Rekenkern result;
    for (const char* folder : {"landelijk", "gemeenten", "texts"}) {
      for (const auto& file : policy_files(folder, ".json")) {
        const auto faults =
            result.laad(file.lexically_relative(policy_data()).generic_string(), read_text(file));
        EXPECT_TRUE(faults.empty()) << shown(faults);
      }
    }
    return result;
  }();
  return instance;
}

Json uitkomst(const Json& situatie) {
  const Antwoord antwoord = kern().bereken(situatie.dump(), "", false);
  EXPECT_FALSE(antwoord.is_fout) << antwoord.json << "\n" << situatie.dump();
  return Json::parse(antwoord.json);
}

const Json& regeling(const Json& uitkomst, const std::string& id) {
  for (const Json& een : uitkomst["regelingen"]) {
    if (een["id"] == id) return een;
  }
  static const Json none;
  ADD_FAILURE() << "no scheme " << id;
  return none;
}

}  // namespace minima::toets
