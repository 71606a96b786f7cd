#include "calc/draagkracht/herziening.h"

#include <algorithm>

namespace minima {
namespace {

Fraction floor_zero(const Fraction& x) { return x < Fraction() ? Fraction() : x; }

// One corner of the ranges: all the methods rise with `nieuw` and `uit_vermogen` and fall with
// `verbruikt`.
Fraction rest_bij(const Herzieningsgrond& grond, const Fraction& oud, const Fraction& nieuw,
                  const Fraction& verbruikt, const Fraction& vermogen) {
  const Fraction voorbij = oud.scaled(grond.maanden_voorbij, 1);
  const Fraction over = nieuw.scaled(grond.maanden_over, 1);
  switch (grond.methode) {
    case Herziening::kNaarRato:
      return over + vermogen;
    case Herziening::kEenPot:
      return floor_zero(voorbij + over + vermogen - verbruikt);
    case Herziening::kNooit:
    case Herziening::kRestmaandenMetVerrekening:
      break;
  }
  // Credit for what was spent beyond the months gone by.
  return floor_zero(over + vermogen - floor_zero(verbruikt - voorbij));
}

// The old incomes from which `nieuw` is exactly that much up, and down.
Fraction omhoog_van(const Fraction& nieuw, Rate boven) {
  return nieuw.scaled(Rate::kOne, Rate::kOne + boven.in_basis_points());
}

Fraction omlaag_van(const Fraction& nieuw, Rate boven) {
  if (boven >= Rate::percent(100)) return Fraction::unbounded();
  return nieuw.scaled(Rate::kOne, Rate::kOne - boven.in_basis_points());
}

// The new incomes that are exactly that much down, and up. Scaled in one go: an open end stays
// open.
Fraction omlaag(const Fraction& oud, Rate boven) {
  if (boven >= Rate::percent(100)) return Fraction();
  return oud.scaled(Rate::kOne - boven.in_basis_points(), Rate::kOne);
}

Fraction omhoog(const Fraction& oud, Rate boven) {
  return oud.scaled(Rate::kOne + boven.in_basis_points(), Rate::kOne);
}

// `x` without what lies between the ends, where only one side of it is left.
Range<Fraction> buiten(Range<Fraction> x, const Fraction& onder, const Fraction& boven) {
  if (x.low >= onder) x.low = std::max(x.low, boven);
  if (x.high <= boven) x.high = std::min(x.high, onder);
  return x;
}

// Changed enough to redetermine: by more than the percentage or, where the data says so, by exactly
// as much.
bool changed_by_more(const Fraction& oud, const Fraction& nieuw, const Draagkrachtregels& regels) {
  const Rate boven = regels.herziening_boven;
  const Fraction verschil = nieuw < oud ? oud - nieuw : nieuw - oud;
  if (verschil.is_unbounded()) return true;  // an open end lies any distance away
  const Fraction nodig = oud.times(boven);
  const bool precies = verschil > Fraction() && !(verschil < nodig);
  return verschil > nodig || (regels.herziening_bij_gelijk && precies);
}

}  // namespace

Oordeel inkomenswijziging(const Range<Fraction>& oud, const Range<Fraction>& nieuw,
                          const Draagkrachtregels& regels) {
  if (regels.herziening == Herziening::kNooit) return Oordeel::kNee;
  // Certainly changed: every pair lies more than the percentage apart, all on one side.
  const bool all_up = nieuw.low > oud.high && changed_by_more(oud.high, nieuw.low, regels);
  const bool all_down = nieuw.high < oud.low && changed_by_more(oud.low, nieuw.high, regels);
  if (all_up || all_down) return Oordeel::kJa;
  // Certainly unchanged: the pairs furthest apart still lie within it.
  const bool none = !changed_by_more(oud.low, nieuw.high, regels) &&
                    !changed_by_more(oud.high, nieuw.low, regels);
  return none ? Oordeel::kNee : Oordeel::kOnbekend;
}

Inkomens bij_wijziging(const Inkomens& inkomens, Rate boven) {
  const auto& [oud, nieuw] = inkomens;
  return {buiten(oud, omhoog_van(nieuw.high, boven), omlaag_van(nieuw.low, boven)),
          buiten(nieuw, omlaag(oud.high, boven), omhoog(oud.low, boven))};
}

Inkomens zonder_wijziging(const Inkomens& inkomens, Rate boven) {
  const auto& [oud, nieuw] = inkomens;
  return {{std::max(oud.low, omhoog_van(nieuw.low, boven)),
           std::min(oud.high, omlaag_van(nieuw.high, boven))},
          nieuw};
}

Range<Fraction> resterende_draagkracht(const Herzieningsgrond& grond) {
  // `oud` works as a credit: more months paid for leaves less overspent, so it raises what is left.
  return {
      rest_bij(grond, grond.oud.low, grond.nieuw.low, grond.verbruikt.high, grond.uit_vermogen.low),
      rest_bij(grond, grond.oud.high, grond.nieuw.high, grond.verbruikt.low,
               grond.uit_vermogen.high)};
}

}  // namespace minima
