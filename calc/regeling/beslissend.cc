#include "calc/regeling/beslissend.h"

namespace minima {
namespace {

// The worst of a list when everything open turns out well but `een`, which turns out badly.
Uitslag slechtste_van(const std::vector<VoorwaardeUitkomst>* lijst, Uitslag begin,
                      const VoorwaardeUitkomst* een) {
  Uitslag result = begin;
  if (lijst == nullptr) return result;
  for (const VoorwaardeUitkomst& voorwaarde : *lijst) {
    const Spanwijdte worden = kan_worden(voorwaarde);
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

Feiten beslissende_feiten(const Toetsing& toetsing) {
  Feiten result;
  const Uitslag hoogst = antwoord(toetsing, nullptr);
  for (const auto* lijst : {toetsing.regeling, toetsing.lijn}) {
    if (lijst == nullptr) continue;
    for (const VoorwaardeUitkomst& een : *lijst) {
      if (een.uitslag != Uitslag::kOnbekend) continue;
      if (antwoord(toetsing, &een) != hoogst) result.voeg_toe(een.open);
    }
  }
  return result;
}

}  // namespace minima
