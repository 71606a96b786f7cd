// What a scheme says in general, as sentences; for the sources of brochure*.cc only.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "calc/beheer/brochure.h"
#include "calc/policy/beleid.h"
#include "calc/policy/landelijk.h"

namespace minima::beheer {

using Waarden = std::vector<std::pair<std::string, std::string>>;

// The sentence of the leaflet under that key with its values filled in; the key when there is none.
std::string vul(const Brochureteksten& teksten, const std::string& sleutel,
                const Waarden& waarden = {});
// "115%", in both languages.
std::string procent_tekst(Rate rate);
// "koelkast, wasmachine"
std::string opsomming(const std::vector<std::string>& kostensoorten,
                      const Brochureteksten& teksten);

// "basisschool, middelbare school"
std::string onderwijs_tekst(const std::vector<Onderwijs>& scholen, const Brochureteksten& teksten);

// With a capital letter at the beginning, also of "één".
std::string met_hoofdletter(std::string tekst);

// The key of the sentence of a condition; "" for a kind that has none of its own.
std::string sleutel_van(const Voorwaarde& voorwaarde);
// What the condition of a scheme asks, with what happens otherwise where that is no plain no.
std::string zin_van(const Voorwaarde& voorwaarde, const Regeling& regeling,
                    const Brochureteksten& teksten);
// Whether it is about how and when to apply rather than about who may have it.
bool is_over_aanvragen(const Voorwaarde& voorwaarde);

// The costs a scheme is for, and those it isn't.
std::vector<Brochurezin> zinnen_van_kosten(const Regeling& regeling,
                                           const Brochureteksten& teksten);
// What its routes pay. `landelijk` may be null.
std::vector<Brochurezin> zinnen_van_hoogte(const Regeling& regeling, const Beleid& beleid,
                                           const Landelijk* landelijk,
                                           const Brochureteksten& teksten);

}  // namespace minima::beheer
