// Residents for a measurement: complete situaties with at most three costs, or none for somebody
// who only looks around.
#pragma once

#include "tests/support/situaties.h"

namespace minima::toets {

// On the borders of the rules (volledige_situatie).
Json grensbewoner(Toeval& toeval, bool kijkt_rond);

// Number `nummer` of the made-up population of policy-data/populatie/voorbeeld.json in Boxmeer on
// 1 November 2005. Households without an income, for which there is no norm, are passed over. Who
// has costs is the next of them the population gives a cost; `nummer` is then that one's.
Json bewoner_uit_populatie(std::uint64_t& nummer, bool kijkt_rond);

}  // namespace minima::toets
