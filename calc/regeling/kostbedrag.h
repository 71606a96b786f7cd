// Kostbedrag: what of a cost is necessary: the bill, or the fixed amount that stands for it, less
// what others pay, over the months that can be granted; and the most that is paid for its type.
#pragma once

#include <optional>

#include "calc/regeling/grond.h"

namespace minima {

struct Kostbedrag {
  Range<Money> netto;                   // over all its months, never below nothing
  std::optional<Range<Money>> maximum;  // of `netto`; absent: no maximum for this type
  std::optional<Range<int>> maanden;    // absent: a cost that is made once
  bool niet_gevonden = false;           // the amount that decides isn't in the policy or the tables
  Feiten open;
};

Kostbedrag kostbedrag(const Kostregel& regel, const Grond& grond);

}  // namespace minima
