// Verrekening of two regimes in one room, also when the policy doesn't say in which of the two a
// type of cost is (Rotterdam 10.3 lid 6 and 7): every way that is possible is run through, and what
// they agree on is said. For this room alone.
#pragma once

#include <vector>

#include "calc/regeling/verrekening.h"

namespace minima {

// Settles those of `regels` that draw on the room, in the order given. REQUIRES:
// draagkracht.ruimte, and the regimes of `regels` are of the policy the draagkracht was computed
// under.
std::vector<Grootboekregel> verreken_in_ruimte(const std::vector<Verrekenregel*>& regels,
                                               const std::vector<Verrekenregel>& alle,
                                               const Draagkracht& draagkracht);

}  // namespace minima
