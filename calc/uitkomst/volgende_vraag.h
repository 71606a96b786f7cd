// Volgende vraag: which open facts are worth asking, the most worthwhile first.
#pragma once

#include <vector>

#include "calc/household/feit.h"
#include "calc/regeling/uitkomsten.h"

namespace minima {

// The open facts of all schemes that aren't settled, by the number of schemes they keep open (a
// scheme whose answer itself is open weighs more than one of which only the amount is); ties in the
// order in which the rules named them.
Feiten volgende_vragen(const std::vector<RegelingUitkomst>& regelingen);

}  // namespace minima
