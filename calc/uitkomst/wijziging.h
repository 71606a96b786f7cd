// Wijziging: for each geen-recht the nearest single change that turns it round, solved on the rule
// that says no. Where two rules say no there is no single change, and none is named.
#pragma once

#include "calc/household/huishouden.h"
#include "calc/uitkomst/uitkomst.h"

namespace minima {

void vul_wijzigingen(Uitkomst& uitkomst, const Huishouden& huishouden);

}  // namespace minima
