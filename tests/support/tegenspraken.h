// Compares an outcome with fewer facts to the outcome with all of them: the promise of the
// contract, "Soundness".
#pragma once

#include <string>
#include <vector>

#include "tests/support/situaties.h"

namespace minima::toets {

// Every way in which `minder` says something that `meer` contradicts; empty when it keeps the
// promise.
std::vector<std::string> tegenspraken(const Json& minder, const Json& meer);

}  // namespace minima::toets
