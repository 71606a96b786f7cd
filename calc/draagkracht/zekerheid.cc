#include "calc/draagkracht/zekerheid.h"

namespace minima {

Money zeker_hoogstens(const Draagkrachtgrond& grond, const Regime& regime, Money uit_vermogen) {
  const Draagkrachtregels& regels = *grond.beleid.draagkracht;
  const Fraction& inkomen = grond.inkomen.zeker_hoogstens;
  if (inkomen.is_unbounded() || uit_vermogen.is_unbounded()) return Money::unbounded();
  const Fraction maand = draagkracht_per_maand(regime, inkomen, *grond.gedaante.norm);
  const Fraction eenmalig =
      Fraction(uit_vermogen) + Fraction(regels.drempelbedrag.value_or(Money()));
  return (maand.scaled(regels.periode_maanden, 1) + eenmalig).rounded_down();
}

}  // namespace minima
