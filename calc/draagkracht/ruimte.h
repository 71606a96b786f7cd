// Ruimte: what is left of the draagkracht where each of two regimes has its own, together never
// more than that of the wider one (Rotterdam 10.3 lid 6 and 7, 10.4 lid 3). Income goes first, then
// assets.
#pragma once

#include <optional>

#include "calc/household/huishouden.h"
#include "calc/policy/draagkrachtregels.h"
#include "calc/value/money.h"
#include "calc/value/range.h"

namespace minima {

enum class Kant { kSmal, kRuim };

// What is left for a cost of the one and of the other, assets included. Each low end is the least
// that is possible and each high end the most, for all three at once. `verschil` is what only the
// wider regime can still take: it and `smal` rise with income and assets and fall with every use,
// while `ruim` is their sum. Held beside them because a use of unknown kind moves one up and the
// other down.
struct Ruimte {
  Range<Money> smal;
  Range<Money> ruim;
  Range<Money> verschil;
  std::optional<Money> vermogen;  // the assets in it, while all is known

  [[nodiscard]] const Range<Money>& over(Kant kant) const {
    return kant == Kant::kSmal ? smal : ruim;
  }
  [[nodiscard]] bool is_known() const { return smal.is_known() && ruim.is_known(); }
  // What is left after a cost of `kant` that asks `bedrag`: at most all that is left for it. The
  // high end of `bedrag` goes with the low ends.
  [[nodiscard]] Ruimte na(Kant kant, const Range<Money>& bedrag) const;
};

// The draagkracht of a whole period, before anything is used.
struct Periodedraagkracht {
  Range<Money> smal;  // from income, per regime
  Range<Money> ruim;  // the room
  Range<Money> vermogen;
  // The incomes of a range don't lie whole cents apart in a year, so that the difference of the two
  // rounded amounts can move a cent against them.
  bool op_een_cent_na = false;
};

// What was used of a running period, per regime and of the assets.
struct Gebruik {
  Range<Money> smal;
  Range<Money> ruim;
  Range<Money> vermogen;
};

// The use by kind, where it is given; a kind that isn't is what the sum leaves for it.
std::optional<Gebruik> gebruik_per_soort(const Draagkrachtperiode& periode,
                                         const Draagkrachtregels& regels);

Ruimte ruimte(const Periodedraagkracht& periode, const Gebruik& gebruik);
// When only the sum of the use is known: every split is possible.
Ruimte ruimte_bij_elke_verdeling(const Periodedraagkracht& periode, const Range<Money>& verbruikt);
// Either may be so.
Ruimte hull(const Ruimte& a, const Ruimte& b);

}  // namespace minima
