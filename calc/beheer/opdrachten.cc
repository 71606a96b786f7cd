#include "calc/beheer/opdrachten.h"

#include <algorithm>
#include <iterator>

namespace minima::beheer {
namespace {

struct Optie {
  std::string_view naam;
  bool met_waarde;
};
constexpr Optie kOpties[] = {
    {"--policy-data", true}, {"--tekst", true},       {"--zonder-toelichting", false},
    {"--lezingen", false},   {"--formaat", true},     {"--oud", true},
    {"--nieuw", true},       {"--huishoudens", true}, {"--synthetisch", true},
    {"--zaad", true},        {"--populatie", true},   {"--peildatum", true},
    {"--gemeenten", true},   {"--gemeente", true},    {"--controleer", true},
    {"--json", false},       {"--taal", true},        {"--kernen", true},
    {"--slip", true},        {"--code", true},
};

}  // namespace

const std::vector<Opdracht>& opdrachten() {
  static const std::vector<Opdracht> all = {
      {"compare", {"--peildatum", "--gemeenten", "--formaat"}, opdracht_compare},
      {"cases", {"--gemeente", "--peildatum", "--formaat", "--controleer"}, opdracht_cases},
      {"steekproef", {"--formaat"}, opdracht_steekproef},
      {"simulate",
       {"--oud", "--nieuw", "--huishoudens", "--synthetisch", "--zaad", "--populatie",
        "--peildatum", "--formaat"},
       opdracht_simulate},
      {"brochure", {"--gemeente", "--peildatum", "--taal", "--formaat"}, opdracht_brochure},
      {"validate", {"--json"}, opdracht_validate},
  };
  return all;
}

const Opdracht* opdracht_van(std::string_view naam) {
  const auto& all = opdrachten();
  const auto found =
      std::find_if(all.begin(), all.end(), [&](const Opdracht& een) { return een.naam == naam; });
  return found != all.end() ? &*found : nullptr;
}

std::optional<bool> met_waarde(std::string_view optie) {
  const auto* found = std::find_if(std::begin(kOpties), std::end(kOpties),
                                   [&](const Optie& een) { return een.naam == optie; });
  if (found == std::end(kOpties)) return std::nullopt;
  return found->met_waarde;
}

std::optional<std::string> lees_woorden(const std::vector<std::string>& woorden,
                                        std::string_view naam,
                                        const std::vector<std::string_view>& opties,
                                        Argumenten& argumenten) {
  for (std::size_t i = 0; i < woorden.size(); ++i) {
    const std::string& woord = woorden[i];
    if (woord.size() < 2 || woord.front() != '-') {
      argumenten.bestanden.push_back(woord);
      continue;
    }
    const auto waarde = met_waarde(woord);
    if (!waarde) return "de optie " + woord + " bestaat niet";
    if (woord != "--policy-data" &&
        std::find(opties.begin(), opties.end(), woord) == opties.end()) {
      return "de optie " + woord + " hoort niet bij " + std::string(naam);
    }
    if (*waarde && i + 1 == woorden.size()) return "na " + woord + " hoort een waarde";
    argumenten.opties[woord] = *waarde ? woorden[++i] : "";
  }
  if (!argumenten.waarde("--policy-data").empty()) {
    argumenten.beleidsmap = argumenten.waarde("--policy-data");
  }
  return std::nullopt;
}

}  // namespace minima::beheer
