// Aanvraagdag: the last day to apply where a term runs from a fact of the cost itself: the start of
// a detention, a birth.
#pragma once

#include <optional>

#include "calc/household/huishouden.h"
#include "calc/policy/beleid.h"
#include "calc/value/date.h"

namespace minima {

// Nothing for a condition that sets no such term, or while the fact isn't known to the day.
std::optional<Date> laatste_dag_vanaf_feit(const Voorwaarde& voorwaarde, const Kost& kost,
                                           const Huishouden& huishouden);

}  // namespace minima
