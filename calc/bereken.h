// The front door: one household and one policy in, everything that can be said out.
#pragma once

#include "calc/household/huishouden.h"
#include "calc/policy/geldigheid.h"
#include "calc/uitkomst/uitkomst.h"

namespace minima {

struct Rekenopties {
  bool met_uitleg = true;  // without: the same values, no reason trees (batch)
  // Also look ahead: on which days answers change by themselves. Costs one computation for each
  // such day.
  bool met_vooruitblik = true;
  // For totals over many households: only the schemes the household asks for (a cost that is
  // theirs) or that pay whatever it costs. The others aren't answered at all, and nothing is said
  // of what could still be had: no `maximaal`, no `wijziging`, no next questions.
  bool alleen_gevraagd = false;
};

// What `huishouden` can get under the policy of its municipality that is in force on its peildatum.
// REQUIRES: beleid.kent(huishouden.gemeente). The result borrows from `beleid`.
Uitkomst bereken(const Huishouden& huishouden, const Beleidsbestand& beleid,
                 const Rekenopties& opties = {});

}  // namespace minima
