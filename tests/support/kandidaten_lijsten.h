// Values for a fact that is a whole list or object: children of any number and age, what was
// granted before, income, a home. Drawn at random around the borders of the policy, the same each
// time.
#pragma once

#include <string>
#include <vector>

#include "tests/support/drempels.h"
#include "tests/support/situaties.h"

namespace minima::toets {

struct Lijstvraag {
  const Beleid& beleid;
  const Landelijk* landelijk;  // may be null
  const Drempels& drempels;
  const Json& situatie;
  Date peildatum;
};

// Empty for a fact that is no list or object.
std::vector<Json> kandidaten_van_lijst(const Lijstvraag& vraag, const std::string& plek);

// The days on which somebody is born who reaches an age of the rules on or around the peildatum, in
// its year, or on the day of a cost.
std::vector<Json> geboortedagen(const Lijstvraag& vraag);

}  // namespace minima::toets
