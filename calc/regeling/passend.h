// Passend: what a scheme says to somebody who asks for nothing yet: as for a fitting cost, made and
// paid on the peildatum and reimbursed by nobody (contract). It also gives `maximaal`.
#pragma once

#include <optional>
#include <vector>

#include "calc/regeling/grond.h"
#include "calc/regeling/kostregel.h"
#include "calc/regeling/uitkomsten.h"

namespace minima {

struct Passend {
  std::vector<KostUitkomst> lijnen;  // one per person and kind of cost that can differ
  Spanwijdte kan_worden;             // what the best of them can still become
  std::optional<Range<Money>> maximaal;
  Feiten open;  // what can still change the best answer, or `maximaal`
};

// REQUIRES: regeling.is_per_kost().
Passend passende_kosten(const Regeling& regeling, const Grond& grond, const Schemaoordeel& schema);

}  // namespace minima
