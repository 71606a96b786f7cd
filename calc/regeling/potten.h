// Potten: what is shared by the lines of one scheme: a plafond per unit and period, a maximum for
// all costs of a type together. For this room alone.
#pragma once

#include "calc/regeling/grond.h"
#include "calc/regeling/kostregel.h"

namespace minima {

// One line at the pots of its scheme.
struct Pottenvak {
  const Regeling& regeling;
  const Grond& grond;
  const Kostregel& regel;
  Potten& pots;
};

// The plafond: what is left of it after earlier grants and the lines before this one.
// `verbruikt`: the line takes from it too.
void begrens(const Pottenvak& vak, const Plafond& plafond, bool verbruikt, Getoetst& result);

// What the lines of this type before it have left of their common maximum.
void begrens_samen(const Pottenvak& vak, Money maximum, Getoetst& result);

}  // namespace minima
