// A witness that a fact matters: a way the other open facts may be, and two values of this one,
// with different outcomes. Sought among the borders of the rules and those of this very household.
#pragma once

#include <optional>
#include <set>
#include <string>

#include "calc/uitkomst/uitkomst.h"
#include "tests/support/ontbreekt.h"

namespace minima::toets {

// An outcome without the text between, for tests that need millions.
struct Berekend {
  Huishouden huishouden;
  Uitkomst uitkomst;
};
// Nothing for a situatie that is refused or contradicts itself: not every value fits every
// household. A proof of payment means that it was paid, and costs of one type have one regime.
std::optional<Berekend> berekend(const Json& situatie);

// Of `regelingen` those for which no witness of `plek` was found. `pogingen` ways the other facts
// may be are tried, the truth first.
std::set<std::string> zonder_getuige(const Weglating& weglating, const std::string& plek,
                                     std::set<std::string> regelingen, int pogingen);

}  // namespace minima::toets
