// Kenmerken: what a policy says of one scheme, as short texts: whether it is there, the most it
// pays, for whom. Straight from the data, without a household (chapter 15 of the notitie of Boxmeer
// is such a table, made by hand).
#pragma once

#include <string>
#include <vector>

#include "calc/policy/geldigheid.h"
#include "calc/uitkomst/teksten.h"

namespace minima::beheer {

struct Kenmerk {
  std::string id;      // bestaat, bedrag, inkomen, vermogen, voorwaarden, vorm, opmerking, artikel
  std::string waarde;  // Dutch; "" when the policy says nothing of it
};

// In a fixed order, the same for every scheme. `regeling` null: it isn't in this policy.
std::vector<Kenmerk> kenmerken(const Regeling* regeling, const Landelijk* landelijk,
                               const Teksten& teksten);

// The ceilings of a scheme, with their unit and period: "€ 90,00 per persoon per kalenderjaar".
std::string hoogste_bedrag(const Regeling& regeling, const Landelijk* landelijk);

// The heading of a kenmerk: "hoogste bedrag".
std::string kenmerk_naam(const std::string& id);

// The draagkracht of a policy in a few words, and whether it wasn't found.
std::string draagkracht_tekst(const Beleid& beleid);

// "115 %", "112,50 %".
std::string percentage(Rate deel);

}  // namespace minima::beheer
