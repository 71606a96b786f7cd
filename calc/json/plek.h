// plek: where a fact stands in a situatie, as a JSON pointer (contract, `ontbreekt` and
// `volgendeVragen`).
#pragma once

#include <string>

#include "calc/household/feit.h"
#include "calc/household/huishouden.h"

namespace minima {

// The age of a person is at `leeftijd` where the situatie gives it that way, else at
// `geboortedatum`.
std::string plek(const Feit& feit, const Huishouden& huishouden);

}  // namespace minima
