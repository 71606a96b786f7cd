// Reads a situatie (contract, "situatie") into a Huishouden. What is absent stays unknown; null is
// "none" where the contract knows none. All faults at once: codes of boom.h and lezer.h, and of a
// situatie
//   leeftijd-en-geboortedatum geboren-na-peildatum id-dubbel id-gereserveerd verwijzing-onbekend
//   totaal-naast-andere maanden-bij-eenmalig
#pragma once

#include <string_view>

#include "calc/household/huishouden.h"
#include "calc/json/boom.h"
#include "calc/value/result.h"

namespace minima {

Result<Huishouden> lees_situatie(std::string_view text);
Result<Huishouden> lees_situatie(const Knoop& knoop);

// Every date of birth at which somebody is from `leeftijd.low` up to `leeftijd.high` years old on
// `peildatum`.
Range<Date> geboren_bij_leeftijd(const Range<int>& leeftijd, Date peildatum);

}  // namespace minima
