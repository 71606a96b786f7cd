// Voorwaarde: the closed set of condition kinds (policy/voorwaarde.h), each a function from facts
// to an oordeel with its reason. What is not known stays onbekend; what the policy or the tables
// leave open is beoordeling.
#pragma once

#include "calc/regeling/grond.h"
#include "calc/regeling/uitkomsten.h"

namespace minima {

// A condition of the whole scheme: it knows no cost.
VoorwaardeUitkomst toets(const Voorwaarde& voorwaarde, const Regeling& regeling,
                         const Grond& grond);

// A condition of one cost line. Kinds that know no cost work here too.
VoorwaardeUitkomst toets(const Voorwaarde& voorwaarde, const Regeling& regeling, const Grond& grond,
                         const Kostregel& regel);

// Either, made at the end of a list, which holds it; `regel` is null for the whole scheme.
VoorwaardeUitkomst& toets_in(std::vector<VoorwaardeUitkomst>& lijst, const Voorwaarde& voorwaarde,
                             const Regeling& regeling, const Grond& grond, const Kostregel* regel);

// Whether the outcome of the kind can differ between the persons of a household.
bool hangt_af_van_persoon(VoorwaardeSoort soort);

}  // namespace minima
