// Values that a fact can have, around the borders of the policy the household falls under.
#pragma once

#include <string>
#include <vector>

#include "tests/support/situaties.h"

namespace minima::toets {

// Those of kandidaten(), and more: the words, ages, months and amounts of this policy, and the
// facts only some policies ask for.
std::vector<Json> kandidaten_van_beleid(const Beleid& beleid, const Json& situatie,
                                        const std::string& plek);

}  // namespace minima::toets
