// The borders a policy has: the ages, months, percentages, amounts and words its rules turn on,
// read from the loaded policy, so that random households stand around the borders of any
// municipality.
#pragma once

#include <cstdint>
#include <set>
#include <string>
#include <vector>

#include "calc/policy/beleid.h"
#include "calc/policy/landelijk.h"

namespace minima::toets {

struct Drempels {
  std::vector<int> leeftijden;            // in years
  std::vector<int> maanden;               // of terms, of months of low income, of earlier grants
  std::vector<int> procenten;             // of the norm
  std::vector<std::int64_t> inkomens;     // published limits, in cents a month
  std::vector<std::int64_t> vermogens;    // limits of assets, in cents
  std::vector<std::int64_t> bedragen;     // maxima and minima of costs, in cents
  std::vector<std::string> gronden;       // and one that is no ground of any rule
  std::vector<Date> dagen;                // first and last days that rules name
  std::set<VoorwaardeSoort> voorwaarden;  // the kinds of conditions in use
};

// `landelijk` may be null (a gap of the tables): its limits are then left out.
Drempels drempels(const Beleid& beleid, const Landelijk* landelijk);

}  // namespace minima::toets
