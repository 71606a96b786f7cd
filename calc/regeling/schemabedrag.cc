#include "calc/regeling/schemabedrag.h"

#include <algorithm>

namespace minima {
namespace {

// The lines settled one way.
struct Afrekening {
  const std::vector<Getoetst>& lijnen;
  const Potten& pots;
  std::size_t manier;

  [[nodiscard]] Regelstand stand(const Getoetst& lijn) const {
    if (manier < lijn.standen.size()) return lijn.standen[manier];
    return {lijn.uitkomst.uitslag, lijn.uitkomst.kan_worden, lijn.uitkomst.bedrag};
  }

  [[nodiscard]] Uitslag beste_lijn() const {
    Uitslag result = Uitslag::kGeenRecht;
    for (const Getoetst& lijn : lijnen) result = beste(stand(lijn).uitslag, result);
    return result;
  }

  // What the lines of one uitslag come to. Lines that draw from one pot give together no more than
  // the pot, and no less than the pot or their costs: tighter than the sum of their ranges.
  template <typename F>
  [[nodiscard]] std::optional<Range<Money>> som(F telt) const {
    Range<Money> result;
    std::vector<Range<Money>> per_pot(pots.lijst.size());
    std::vector<bool> whole(pots.lijst.size(), pots.zwevend.empty() && !pots.route_open);
    for (const Getoetst& lijn : lijnen) {
      const Regelstand uit = stand(lijn);
      const bool counted = telt(uit);
      if (counted && !uit.bedrag) return std::nullopt;
      if (lijn.pot >= 0) {
        const auto pot = static_cast<std::size_t>(lijn.pot);
        whole[pot] =
            whole[pot] && counted == lijn.vraagt_pot && (!counted || *uit.bedrag == lijn.toegekend);
        if (counted) per_pot[pot] = per_pot[pot] + *uit.bedrag;
      } else if (counted) {
        result = result + *uit.bedrag;
      }
    }
    for (std::size_t i = 0; i < per_pot.size(); ++i) {
      Range<Money> deel = per_pot[i];
      if (whole[i]) {
        const Range<Money> samen = lower_of(pots.lijst[i].vraag, pots.lijst[i].over);
        deel = {std::max(deel.low, samen.low), std::min(deel.high, samen.high)};
      }
      result = result + deel;
    }
    return result;
  }

  [[nodiscard]] std::optional<Range<Money>> som_van(Uitslag uitslag) const {
    return som([uitslag](const Regelstand& k) { return k.uitslag == uitslag; });
  }

  [[nodiscard]] std::optional<Range<Money>> bedrag(Uitslag uitslag) const {
    if (uitslag == Uitslag::kRecht) {
      auto result = som_van(Uitslag::kRecht);
      // Beside them an open line that may still become a right raises the most.
      const auto perhaps = som([](const Regelstand& k) {
        return k.uitslag == Uitslag::kOnbekend && k.kan_worden.gunstigst == Uitslag::kRecht;
      });
      if (result && perhaps) result->high += perhaps->high;
      return result;
    }
    if (uitslag == Uitslag::kBeoordeling) return som_van(Uitslag::kBeoordeling);
    if (uitslag == Uitslag::kOnbekend) {
      const auto open = som_van(Uitslag::kOnbekend);
      const auto zeker = som_van(Uitslag::kBeoordeling);
      if (open && zeker) return Range<Money>(Money(), open->high + zeker->high);
    }
    return std::nullopt;
  }
};

}  // namespace

std::optional<Range<Money>> schemabedrag(const std::vector<Getoetst>& lijnen, const Potten& pots,
                                         Uitslag uitslag) {
  std::size_t manieren = 0;
  for (const Getoetst& lijn : lijnen) manieren = std::max(manieren, lijn.standen.size());
  if (manieren == 0) return Afrekening{lijnen, pots, 0}.bedrag(uitslag);
  if (is_nee(uitslag)) return std::nullopt;
  std::optional<Range<Money>> result;
  for (std::size_t m = 0; m < manieren; ++m) {
    const Afrekening afrekening{lijnen, pots, m};
    const Uitslag zo = afrekening.beste_lijn();
    const bool nee = is_nee(zo);
    const auto bedrag = nee ? std::optional(Range<Money>()) : afrekening.bedrag(zo);
    if (!bedrag) return std::nullopt;
    result = result ? hull(*result, *bedrag) : *bedrag;
  }
  return result;
}

}  // namespace minima
