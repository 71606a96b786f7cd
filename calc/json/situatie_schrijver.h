// Writes a Huishouden as the situatie it could have been read from (contract, "situatie"): what
// isn't known has no key. Read again, it is the same household.
#pragma once

#include <string>

#include "calc/household/huishouden.h"
#include "calc/json/schrijver.h"

namespace minima {

// As the value that comes next in `json`.
void schrijf_situatie(Schrijver& json, const Huishouden& huishouden);

std::string situatie_json(const Huishouden& huishouden);

}  // namespace minima
