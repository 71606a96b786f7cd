// Why a scheme answers as it does: the conditions that decide, the articles they rest on, and their
// sentences.
#pragma once

#include <string>
#include <string_view>

#include "calc/regeling/uitkomsten.h"
#include "calc/uitkomst/teksten.h"

namespace minima::beheer {

struct Reden {
  std::string voorwaarde;  // ids, "; " between them
  std::string artikel;
  std::string zin;
};

// "tekst (artikel 8.3.1)"; the text alone when no article is named.
std::string met_artikel(std::string tekst, std::string_view artikel);

bool is_weigering(Uitslag uitslag);

// REQUIRES of each: `uitkomst` was computed with reasons.
// What says no. REQUIRES: is_weigering(uitkomst.uitslag).
Reden reden_van_nee(const RegelingUitkomst& uitkomst, const Teksten& teksten);
// All that was met.
Reden reden_van_ja(const RegelingUitkomst& uitkomst);
// The rules of the routes that were taken say how high the amount is; `zin` is for the caller.
Reden reden_van_hoogte(const RegelingUitkomst& uitkomst);

}  // namespace minima::beheer
