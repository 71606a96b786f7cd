// The core with the policy of the source tree, for tests that go through the JSON door.
#pragma once

#include <string>
#include <vector>

#include "calc/json/rekenkern.h"
#include "tests/support/situaties.h"

namespace minima::toets {

// Loaded once: every national table, every municipality, and the texts.
const Rekenkern& kern();

// The outcome of a situatie that must be without faults, without reasons.
Json uitkomst(const Json& situatie);

// The answer of one scheme in an outcome.
const Json& regeling(const Json& uitkomst, const std::string& id);

}  // namespace minima::toets
