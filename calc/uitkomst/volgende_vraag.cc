#include "calc/uitkomst/volgende_vraag.h"

#include <algorithm>
#include <cstdint>

namespace minima {
namespace {

// What an answer costs the resident: one for a yes or a no or an age, more for each amount, date or
// line that has to be looked up.
int moeite(FeitSoort soort) {
  switch (soort) {
    case FeitSoort::kIdentiteitsbewijzen:
    case FeitSoort::kKinderen:
    case FeitSoort::kKindGeboren:
    case FeitSoort::kKindThuiswonend:
    case FeitSoort::kKindOnderwijs:
    case FeitSoort::kEerdereVerstrekkingen:
      return 3;
    case FeitSoort::kInkomen:
    case FeitSoort::kVermogen:
    case FeitSoort::kLaagInkomen:
    case FeitSoort::kMaatregelen:
    case FeitSoort::kEigenWoning:
      return 2;
    default:
      return 1;
  }
}

// What is at stake in a scheme: an answer more than an amount, and more where much can be had.
int inzet(const RegelingUitkomst& regeling) {
  constexpr int kAntwoordOpen = 8;
  constexpr int kBedragOpen = 2;
  const int basis = regeling.uitslag == Uitslag::kOnbekend ? kAntwoordOpen : kBedragOpen;
  const std::optional<Range<Money>>& bedrag = regeling.bedrag ? regeling.bedrag : regeling.maximaal;
  const bool veel = !bedrag || bedrag->high > Money::cents(30000);
  return veel ? basis + basis / 2 : basis;
}

struct Gewogen {
  Feit feit;
  std::int64_t gewicht = 0;
};

}  // namespace

Feiten volgende_vragen(const std::vector<RegelingUitkomst>& regelingen) {
  constexpr std::int64_t kSchaal = 5040;  // divisible by any number of open facts up to ten
  std::vector<Gewogen> gewogen;
  for (const RegelingUitkomst& regeling : regelingen) {
    const auto& open = regeling.open.lijst();
    for (const Feit& feit : open) {
      // The fewer facts a scheme still waits for, the sooner one of them settles it.
      const std::int64_t gewicht =
          kSchaal * inzet(regeling) / static_cast<std::int64_t>(open.size()) / moeite(feit.soort);
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
