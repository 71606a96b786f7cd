// What the cases say of a changed policy file. Reads lines {"naam", "inhoud"} (a file below
// policy-data/ and what it then holds) and answers each with a line: "refused" when it isn't
// loaded, the place of the first case that comes out otherwise, or "missed".
#include <algorithm>
#include <iostream>
#include <nlohmann/json.hpp>
#include <string>

#include "calc/json/rekenkern.h"
#include "tests/support/gevallen.h"
#include "tests/support/policy_files.h"

namespace {

using Json = nlohmann::ordered_json;

struct Geval {
  std::string waar, situatie;
  Json verwacht;
  bool uitleg = false;  // it looks at the reasons too: those take most of the time
};

std::vector<Geval> read_cases() {
  std::vector<Geval> result;
  for (const auto& geval : minima::toets::alle_gevallen()) {
    const Json regel = Json::parse(geval.tekst);
    const std::string verwacht = regel["verwacht"].dump();
    const bool uitleg = verwacht.find("\"toelichting\"") != std::string::npos ||
                        verwacht.find("\"omslag\"") != std::string::npos;
    result.push_back({geval.waar, regel["situatie"].dump(), regel["verwacht"], uitleg});
  }
  return result;
}

minima::Rekenkern load() {
  minima::Rekenkern result;
  for (const char* folder : {"landelijk", "gemeenten"}) {
    for (const auto& file : minima::toets::policy_files(folder, ".json")) {
      result.laad(file.lexically_relative(minima::toets::policy_data()).generic_string(),
                  minima::toets::read_text(file));
    }
  }
  return result;
}

// A case that noticed a change goes first next time: it likely notices the one beside it too.
std::string answer(const minima::Rekenkern& kern, std::vector<Geval>& cases) {
  for (auto it = cases.begin(); it != cases.end(); ++it) {
    const Json uitkomst = Json::parse(kern.bereken(it->situatie, "", it->uitleg).json);
    if (minima::toets::verschillen(it->verwacht, uitkomst).empty()) continue;
    const std::string waar = it->waar;
    std::rotate(cases.begin(), it, it + 1);
    return waar;
  }
  return "missed";
}

}  // namespace

int main() {
  const minima::Rekenkern good = load();
  std::vector<Geval> cases = read_cases();
  for (std::string line; std::getline(std::cin, line);) {
    const Json mutant = Json::parse(line);
    minima::Rekenkern kern = good;  // a file that is loaded again replaces itself
    const bool refused =
        !kern.laad(mutant["naam"].get<std::string>(), mutant["inhoud"].get<std::string>()).empty();
    std::cout << (refused ? "refused" : answer(kern, cases)) << std::endl;
  }
}
