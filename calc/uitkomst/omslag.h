// Omslag: the days on which an answer changes by itself: a birthday, enough months of low income, a
// new year, the end of a period or a term, a new norm table that is known already. Everything else
// is taken to stay as it is.
#pragma once

#include <string_view>
#include <vector>

#include "calc/household/huishouden.h"
#include "calc/policy/geldigheid.h"
#include "calc/uitkomst/uitkomst.h"

namespace minima {

struct Keerpunt {
  Date datum;
  std::string_view reden;
};

// The days after the peildatum on which something a rule looks at changes, in order, at most five
// years ahead and within the policy version and the norm tables that are known.
std::vector<Keerpunt> keerpunten(const Huishouden& huishouden, const Geldend& geldend,
                                 const Beleidsbestand& bestand);

// The household as it will be on `dag` if nothing else changes.
Huishouden op_dag(const Huishouden& huishouden, Date dag);

// How an outcome is computed; the front door, handed down so that this room needn't know it.
using Herrekening = Uitkomst (*)(const Huishouden&, const Beleidsbestand&);

void vul_omslagen(Uitkomst& uitkomst, const Huishouden& huishouden, const Beleidsbestand& bestand,
                  Herrekening herreken);

}  // namespace minima
