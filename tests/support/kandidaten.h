// Values that a fact can have, around every border of the Boxmeer rules.
#pragma once

#include <string>
#include <vector>

#include "tests/support/situaties.h"

namespace minima::toets {

// Values for the fact at `plek` that fit the rest of `situatie` (the children and persons it
// names).
std::vector<Json> kandidaten(const Json& situatie, const std::string& plek);

}  // namespace minima::toets
