#include "calc/uitkomst/volgende_vraag.h"

#include <algorithm>

namespace minima {

Feiten volgende_vragen(const std::vector<RegelingUitkomst>& regelingen) {
  struct Gewogen {
    Feit feit;
    int gewicht;
  };
  constexpr int kAntwoordOpen = 4;
  constexpr int kBedragOpen = 1;
  std::vector<Gewogen> gewogen;
  for (const RegelingUitkomst& regeling : regelingen) {
    const int gewicht = regeling.uitslag == Uitslag::kOnbekend ? kAntwoordOpen : kBedragOpen;
    for (const Feit& feit : regeling.open.lijst()) {
      const auto seen = std::find_if(gewogen.begin(), gewogen.end(),
                                     [&](const Gewogen& g) { return g.feit == feit; });
      if (seen != gewogen.end()) {
        seen->gewicht += gewicht;
      } else {
        gewogen.push_back({feit, gewicht});
      }
    }
  }
  std::stable_sort(gewogen.begin(), gewogen.end(),
                   [](const Gewogen& a, const Gewogen& b) { return a.gewicht > b.gewicht; });
  Feiten result;
  for (const Gewogen& g : gewogen) result.voeg_toe(g.feit.soort, g.feit.index);
  return result;
}

}  // namespace minima
