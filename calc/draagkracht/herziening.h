// Herziening: redetermination of a running draagkrachtperiode after a change of income
// (Boxmeer 7.2.6 and 13).
#pragma once

#include "calc/policy/beleid.h"
#include "calc/value/fraction.h"
#include "calc/value/oordeel.h"
#include "calc/value/range.h"

namespace minima {

// Whether the income changed by more than the policy's percentage of the old income, up or down.
// Exactly that percentage is no change (reading A-04); from nothing to something is (A6 in
// BX-7.2.6-d).
Oordeel inkomenswijziging(const Range<Fraction>& oud, const Range<Fraction>& nieuw,
                          const Draagkrachtregels& regels);

// The incomes, old and new, of a change that isn't certain, in either case: those under which it is
// one, and those under which it isn't. So that the range of each case holds nothing of the other.
// REQUIRES: inkomenswijziging() isn't nee for the first and isn't ja for the second.
struct Inkomens {
  Range<Fraction> oud;
  Range<Fraction> nieuw;
};
Inkomens bij_wijziging(const Inkomens& inkomens, Rate boven);
Inkomens zonder_wijziging(const Inkomens& inkomens, Rate boven);

struct Herzieningsgrond {
  Herziening methode = Herziening::kRestmaandenMetVerrekening;
  int maanden_voorbij = 0;
  int maanden_over = 12;
  Range<Fraction> oud;    // draagkracht from income per month, before
  Range<Fraction> nieuw;  // and after
  Range<Fraction> verbruikt;
  Range<Fraction> uit_vermogen;
};

// What is left for the rest of the period; never below nothing. Exact: rounding is for the caller.
Range<Fraction> resterende_draagkracht(const Herzieningsgrond& grond);

}  // namespace minima
