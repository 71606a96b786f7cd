// Verslag: an Uitkomst as plain text for a clerk or a resident: every answer with its reasons and
// their articles.
#pragma once

#include <string>

#include "calc/household/huishouden.h"
#include "calc/uitkomst/teksten.h"
#include "calc/uitkomst/uitkomst.h"

namespace minima {

std::string verslag(const Uitkomst& uitkomst, const Huishouden& huishouden, const Teksten& teksten);

}  // namespace minima
