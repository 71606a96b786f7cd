// Vermogen: which assets count, against the vermogensgrens of art. 34 lid 3, and what a home of
// one's own does.
#pragma once

#include <optional>

#include "calc/explain/stap.h"
#include "calc/household/feit.h"
#include "calc/household/huishouden.h"
#include "calc/norm/bijstandsnorm.h"
#include "calc/policy/beleid.h"
#include "calc/policy/landelijk.h"

namespace minima {

struct Vermogenstoets {
  Range<Money> in_aanmerking;               // counted assets less debts, never below nothing
  Range<Money> zonder_maandvrijlating;      // the same before one month's norm is left out
  std::optional<Money> grens;               // absent: not found for this date
  std::optional<Range<Money>> boven_grens;  // present when grens is
  bool naar_oordeel = false;                // part of the range is left to the municipality
  Feiten open;
};

Vermogenstoets vermogen(const Huishouden& huishouden, const Beleid& beleid,
                        const Landelijk* landelijk, const Gedaante& gedaante, Uitleg uitleg);

enum class EigenWoningOordeel {
  kTeltNietMee,
  kTeltMee,
  kKrediethypotheek,
  kBeoordeling,
  kOnbekend
};

struct EigenWoningUitkomst {
  EigenWoningOordeel oordeel = EigenWoningOordeel::kOnbekend;
  Feiten open;
  Stap toelichting;
};

// Absent when the household is known to have no home of its own, or the policy doesn't look at it.
std::optional<EigenWoningUitkomst> eigen_woning(const Huishouden& huishouden, const Beleid& beleid,
                                                const Landelijk* landelijk, bool met_uitleg);

}  // namespace minima
