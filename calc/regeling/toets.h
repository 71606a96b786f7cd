// The pen of one condition: the functions of voorwaarde_*.cc fill it in. For this room alone.
#pragma once

#include <optional>
#include <string>

#include "calc/regeling/grond.h"
#include "calc/regeling/uitkomsten.h"

namespace minima {

struct Toets {
  const Voorwaarde& voorwaarde;
  const Regeling& regeling;
  const Grond& grond;
  const Kostregel* regel;  // null for a condition of the whole scheme
  VoorwaardeUitkomst& uit;
  Uitslag bij_nee;  // what a no means; the data's word unless the kind knows better
  Uitleg uitleg;    // for values; its key is set from the oordeel afterwards

  void open(FeitSoort soort, int index = 0) { uit.open.voeg_toe(soort, index); }
  // The cost of the line and its place. REQUIRES: regel.
  [[nodiscard]] const Kost& kost() const { return regel->kost; }
  void open_kost(FeitSoort soort) { open(soort, regel->index); }
};

// A yes-or-no fact of the household; unknown, it is named.
inline Oordeel feit(Toets& toets, const std::optional<bool>& value, FeitSoort soort) {
  if (value) return oordeel_of(*value);
  toets.open(soort);
  return Oordeel::kOnbekend;
}

// Conditions of the household: voorwaarde_huishouden.cc.
Oordeel toets_inwoner(Toets& toets);
Oordeel toets_inkomensgrens(Toets& toets);
Oordeel toets_vermogensgrens(Toets& toets);
Oordeel toets_vermogen_invordering(Toets& toets);
Oordeel toets_laag_inkomen(Toets& toets);
Oordeel toets_lening_elders(Toets& toets);
Oordeel toets_niet_eerder(Toets& toets);
Oordeel toets_arbeidsverplichting(Toets& toets);
Oordeel toets_referteperiode(Toets& toets);
Oordeel toets_inkomen_te_hoog(Toets& toets);

// Conditions of the household's form and past: voorwaarde_verleden.cc.
Oordeel toets_huishoudvorm(Toets& toets);
Oordeel toets_zorgverzekering(Toets& toets);
Oordeel toets_opleiding(Toets& toets);
Oordeel toets_maatregel(Toets& toets);
Oordeel toets_vorige_regeling(Toets& toets);
Oordeel toets_aanvraagperiode(Toets& toets);
Oordeel toets_niet_eerder_in_tijdvak(Toets& toets);

// Conditions of a person: voorwaarde_persoon.cc.
Oordeel toets_leeftijd(Toets& toets);
Oordeel toets_onderwijs(Toets& toets);
Oordeel toets_doelgroep(Toets& toets);
Oordeel toets_geen_geldig_identiteitsbewijs(Toets& toets);
Oordeel toets_gratis_eerste_kaart(Toets& toets);
// Names the birth date of a child, or the list of children while the child isn't in it.
void open_kind_geboren(Toets& toets, const std::string& id);

// Conditions of the scheme about a child or the study: voorwaarde_kind.cc.
Oordeel toets_kind(Toets& toets);
Oordeel toets_studeert(Toets& toets);

// Conditions of a cost: voorwaarde_kost.cc.
Oordeel toets_kostensoort(Toets& toets);
Oordeel toets_kosten_gemaakt(Toets& toets);
Oordeel toets_aanvraagtermijn(Toets& toets);
Oordeel toets_betaalbewijs(Toets& toets);
Oordeel toets_zelfde_goed(Toets& toets);
Oordeel toets_voorliggend(Toets& toets);

// Conditions that rest on one fact of a cost: voorwaarde_feit.cc.
Oordeel toets_voor_betaling(Toets& toets);
Oordeel toets_indicatie(Toets& toets);
Oordeel toets_grond(Toets& toets);
Oordeel toets_termijn_vanaf_feit(Toets& toets);
Oordeel toets_duur(Toets& toets);
Oordeel toets_huurgrens(Toets& toets);
Oordeel toets_zwangerschap_of_geboorte(Toets& toets);
Oordeel toets_ov_zones(Toets& toets);
Oordeel toets_openbaar_vervoer(Toets& toets);
Oordeel toets_niet_vergoed(Toets& toets);
Oordeel toets_verlaging_benut(Toets& toets);
Oordeel toets_minimum_kosten(Toets& toets);

}  // namespace minima
