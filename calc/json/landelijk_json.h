// Reads a national norm table, policy-data/landelijk/<geldigVanaf>.json (schema:
// landelijk.schema.json). Beyond the codes of lezer.h and blok.h: categorie-wet (a category of the
// other law), exclusief-hoger, volgorde.
#pragma once

#include <string_view>

#include "calc/policy/landelijk.h"
#include "calc/value/result.h"

namespace minima {

// Sources and remarks are checked, then left behind: the calculation names articles, the file its
// sources.
Result<Landelijk> lees_landelijk(std::string_view text);

}  // namespace minima
