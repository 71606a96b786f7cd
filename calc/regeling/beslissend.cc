#include "calc/regeling/beslissend.h"

#include <algorithm>
#include <optional>

namespace minima {
namespace {

// What waits for a fact of a cost that nobody asked for yet stays open, whatever the household
// tells.
Spanwijdte wordt(const VoorwaardeUitkomst& voorwaarde) {
  return wacht_op_kost(voorwaarde) ? Spanwijdte{Uitslag::kOnbekend, Uitslag::kOnbekend}
                                   : kan_worden(voorwaarde);
}

// The worst of a list when everything open turns out well but `een`, which turns out badly.
Uitslag slechtste_van(const std::vector<VoorwaardeUitkomst>* lijst, Uitslag begin,
                      const VoorwaardeUitkomst* een) {
  Uitslag result = begin;
  if (lijst == nullptr) return result;
  for (const VoorwaardeUitkomst& voorwaarde : *lijst) {
    const Spanwijdte worden = wordt(voorwaarde);
    result = slechtste(result, &voorwaarde == een ? worden.ongunstigst : worden.gunstigst);
  }
  return result;
}

Uitslag antwoord(const Toetsing& toetsing, const VoorwaardeUitkomst* een) {
  Uitslag lijn = slechtste_van(toetsing.lijn, toetsing.hoogstens, een);
  if (toetsing.nooit_nee && lijn < Uitslag::kOnbekend) lijn = Uitslag::kBeoordeling;
  return slechtste_van(toetsing.regeling, lijn, een);
}

}  // namespace

bool is_passend_open(const Feiten& open) {
  const auto& lijst = open.lijst();
  return std::any_of(lijst.begin(), lijst.end(), [](const Feit& f) { return f.index < 0; });
}

bool is_alleen_passend_open(const Feiten& open) {
  const auto& lijst = open.lijst();
  return !lijst.empty() &&
         std::all_of(lijst.begin(), lijst.end(), [](const Feit& f) { return f.index < 0; });
}

bool wacht_op_kost(const VoorwaardeUitkomst& voorwaarde) {
  return voorwaarde.uitslag == Uitslag::kOnbekend && is_nee(voorwaarde.bij_nee) &&
         is_passend_open(voorwaarde.open);
}

bool wacht_op_kost(const KostUitkomst& lijn) {
  return std::any_of(lijn.voorwaarden.begin(), lijn.voorwaarden.end(),
                     [](const VoorwaardeUitkomst& v) { return wacht_op_kost(v); });
}

Feiten beslissende_feiten(const Toetsing& toetsing) {
  Feiten result;
  std::optional<Uitslag> hoogst;  // computed once something is open
  for (const auto* lijst : {toetsing.regeling, toetsing.lijn}) {
    if (lijst == nullptr) continue;
    for (const VoorwaardeUitkomst& een : *lijst) {
      if (een.uitslag != Uitslag::kOnbekend) continue;
      if (!hoogst) hoogst = antwoord(toetsing, nullptr);
      if (antwoord(toetsing, &een) != *hoogst || is_passend_open(een.open)) {
        result.voeg_toe(een.open);
      }
    }
  }
  return result;
}

}  // namespace minima
