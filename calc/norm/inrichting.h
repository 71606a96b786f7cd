// Norm in an institution (art. 23 Participatiewet): lower than at home, because food and a roof are
// there. Net, per calendar month, including vakantietoeslag.
#pragma once

#include <optional>

#include "calc/policy/landelijk.h"

namespace minima {

// The norm of somebody, or of both partners, in an institution.
bool is_inrichting(Normcategorie categorie);

// The amount of lid 1 with the raise of lid 2; the same for every age from 21. Absent when one of
// the two wasn't found for this table (no table of the WWB has them).
std::optional<Money> inrichtingsnorm(bool gehuwden, const Landelijk& landelijk);

}  // namespace minima
