// Reads the sentences of one language, policy-data/texts/<taal>.json: a flat object of key and
// sentence, with the language itself under "taal". Codes beyond those of lezer.h and blok.h
// (fixed): taal-vorm, sleutel-vorm, plaatshouder-vorm.
#pragma once

#include <string_view>

#include "calc/uitkomst/teksten.h"
#include "calc/value/result.h"

namespace minima {

Result<Teksten> lees_teksten(std::string_view text);

}  // namespace minima
