// Schemabedrag: what the lines of one scheme come to together. For this room alone.
#pragma once

#include <optional>
#include <vector>

#include "calc/regeling/kostregel.h"

namespace minima {

// The amount of a scheme whose answer is `uitslag`: the sum of the lines with that answer; with
// recht, an open line beside them that may still become it makes a range. Absent when one of them
// has no amount, or when nothing is paid. Where lines can be settled in more than one way, the
// smallest range that holds the amount of each way.
std::optional<Range<Money>> schemabedrag(const std::vector<Getoetst>& lijnen, const Potten& pots,
                                         Uitslag uitslag);

}  // namespace minima
