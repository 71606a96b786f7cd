// Vast bedrag: what a scheme pays that doesn't ask what something costs.
#pragma once

#include <optional>

#include "calc/household/feit.h"
#include "calc/regeling/grond.h"

namespace minima {

// The amount of the first route of `regeling`; a range with the facts in `open` that make it one.
// Absent when it can't be computed, or nothing at all is known of it.
std::optional<Range<Money>> vast_bedrag(const Regeling& regeling, const Grond& grond, Feiten& open);

}  // namespace minima
