// Beslissend: which open facts can still change an answer that is the worst of several conditions.
#pragma once

#include <vector>

#include "calc/household/feit.h"
#include "calc/regeling/uitkomsten.h"

namespace minima {

// The conditions an answer rests on. It is the worst of `hoogstens`, of those of the line, and of
// those of the scheme; null where there are none.
struct Toetsing {
  Uitslag hoogstens = Uitslag::kRecht;
  const std::vector<VoorwaardeUitkomst>* lijn = nullptr;
  const std::vector<VoorwaardeUitkomst>* regeling = nullptr;
  bool nooit_nee = false;  // what would be a no for the line is left to judgement (Boxmeer 4.2)
};

// Whether a fact of the fitting cost itself is among them: it has no place in a situatie, so
// nothing that is told settles it.
bool is_passend_open(const Feiten& open);
// Whether there are such facts and no others.
bool is_alleen_passend_open(const Feiten& open);

// Whether a condition, or one of a line, waits for such a fact that may make it a no.
bool wacht_op_kost(const VoorwaardeUitkomst& voorwaarde);
bool wacht_op_kost(const KostUitkomst& lijn);

// The facts of the conditions that can still make a difference: with all others as good as they can
// be, the answer is worse when this one turns out badly.
Feiten beslissende_feiten(const Toetsing& toetsing);

}  // namespace minima
