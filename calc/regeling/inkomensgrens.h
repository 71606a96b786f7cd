// Inkomensgrens: the limits of an income condition where it isn't one percentage of the norm alone:
// a limit the municipality published itself, or a source that doesn't say whether kostendelers
// lower it.
#pragma once

#include <optional>

#include "calc/household/feit.h"
#include "calc/regeling/grond.h"
#include "calc/value/fraction.h"
#include "calc/value/oordeel.h"

namespace minima {

struct Inkomensgrens {
  Range<Fraction> zeker;  // per month; an income up to here meets the condition whatever is unclear
  Fraction hoogstens;     // an income above this doesn't; what lies between is judged
  Feiten open;            // facts that make `zeker` a range
};

// Absent when the norm it takes wasn't found.
std::optional<Inkomensgrens> inkomensgrens(const Voorwaarde& voorwaarde, const Grond& grond);

// The income per month a condition looks at: with or without what art. 33 lid 5 leaves out.
const Range<Fraction>& inkomen_voor(const Voorwaarde& voorwaarde, const Grond& grond);

// Whether no income that may be told is surely over `grens`: what would go over it the municipality
// has to judge.
bool wordt_hoogstens_oordeel(const Voorwaarde& voorwaarde, const Grond& grond,
                             const Fraction& grens);

// REQUIRES: grens is of this voorwaarde and this Grond.
Oordeel inkomen_binnen(const Inkomensgrens& grens, const Voorwaarde& voorwaarde,
                       const Grond& grond);

}  // namespace minima
