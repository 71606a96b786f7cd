// Personen: for whom a cost of a scheme can be.
#pragma once

#include <string>
#include <vector>

#include "calc/regeling/grond.h"

namespace minima {

// Stands for a child nobody has told us of yet; no real id can hold a space.
inline constexpr const char* kOnbekendKind = "onbekend kind";

// Whether it matters for whom a cost is.
bool is_per_persoon(const Regeling& regeling);

// Those a cost can be for, in the contract's references; only "aanvrager" where it doesn't matter.
std::vector<std::string> personen(const Regeling& regeling, const Grond& grond);

}  // namespace minima
