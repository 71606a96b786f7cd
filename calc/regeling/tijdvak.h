// Tijdvak: the period a plafond runs in, and what was already granted in it.
#pragma once

#include <optional>
#include <string>

#include "calc/household/huishouden.h"
#include "calc/policy/beleid.h"
#include "calc/value/date.h"
#include "calc/value/money.h"
#include "calc/value/range.h"

namespace minima {

struct Tijdvakgrenzen {
  Date begin;
  Date einde;  // exclusive
  // Present when an earlier grant of unknown date leaves open when the period began: it was on or
  // after this day, and what lies in it for certain isn't known.
  std::optional<Date> vroegste_begin;
};

// Whether the period of `plafond` has an end that is known beforehand.
bool loopt_af(const Plafond& plafond);

// The running period of `plafond` on `dag`. A period from the first application begins on the first
// one known on or after `sinds`, and anew on the first one after it ended (Boxmeer 6.2 point 3,
// reading A-11): grants are evidence of an application. REQUIRES for such a period: the earlier
// grants are known.
Tijdvakgrenzen tijdvak_op(const Huishouden& huishouden, const std::string& regeling,
                          const Plafond& plafond, Date dag);

// What was granted om niet for `regeling` in the period, to `persoon` (absent: to the household).
// Unknown grants: from nothing up to the whole plafond.
Range<Money> reeds_verstrekt(const Huishouden& huishouden, const std::string& regeling,
                             const Plafond& plafond, const Tijdvakgrenzen& tijdvak,
                             const std::optional<std::string>& persoon);

// Whether a day that is known within a range falls in the period.
Oordeel valt_in(const Tijdvakgrenzen& tijdvak, const Range<Date>& dag);

}  // namespace minima
