// Regeling: a scheme put together from its conditions, its routes and its cost lines, in the order
// of the contract: the scheme-wide conditions first, then the best of the lines.
#pragma once

#include <vector>

#include "calc/regeling/grond.h"
#include "calc/regeling/uitkomsten.h"

namespace minima {

struct RegelingenUitkomst {
  std::vector<RegelingUitkomst> regelingen;  // in the order of the policy
  std::vector<Grootboekregel> grootboek;     // in the order of settling
};

// All schemes of the policy for one shape of the household.
RegelingenUitkomst bereken_regelingen(const Grond& grond);

// The scheme a cost belongs to: the one asked for, else the first that has its type, else
// bijzondere bijstand; null when the policy has none of these.
const Regeling* regeling_van(const Beleid& beleid, const Kost& kost);

}  // namespace minima
