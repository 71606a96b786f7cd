// Lezingen: the unclear rules of a policy as switches in its data
// (policy-data/interpretaties/<gemeente>-<jaar>.json), and what a situatie comes to under each of
// the other readings.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "calc/json/boom.h"
#include "calc/policy/beleid.h"
#include "calc/value/date.h"
#include "calc/value/result.h"

namespace minima {

// One change of the policy's JSON. In `plek`, a JSON pointer, an element of a list goes by its id,
// else by its soort.
struct Beleidswijziging {
  std::string plek;
  Knoop waarde;
  bool verwijder = false;
};

struct Alternatief {
  std::string id;
  std::string tekst;
  std::vector<Beleidswijziging> wijzig;
};

struct Lezing {
  std::string nr;
  std::string vraag;
  std::string gekozen;
  std::vector<Alternatief> alternatieven;
};

struct Lezingen {
  std::string gemeente;
  Date versie;  // the geldigVanaf of the policy they are about
  std::vector<Lezing> lezingen;
};

// Codes beyond those of lezer.h: none. The schema is policy-data/schema/lezingen.schema.json.
Result<Lezingen> lees_lezingen(std::string_view text);

// The policy in `text` with the changes applied in turn, read anew: a change that finds no place is
// a fault (plek-onbekend), and the changed policy must fit all that a policy must.
Result<Beleid> beleid_onder(std::string_view text, const std::vector<Beleidswijziging>& wijzig);

}  // namespace minima
