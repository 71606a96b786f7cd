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

// Conditions of the household: voorwaarde_huishouden.cc.
Oordeel toets_inwoner(Toets& toets);
Oordeel toets_inkomensgrens(Toets& toets);
Oordeel toets_vermogensgrens(Toets& toets);
Oordeel toets_vermogen_invordering(Toets& toets);
Oordeel toets_laag_inkomen(Toets& toets);
Oordeel toets_lening_elders(Toets& toets);
Oordeel toets_niet_eerder(Toets& toets);
Oordeel toets_arbeidsverplichting(Toets& toets);

// Conditions of a person: voorwaarde_persoon.cc.
Oordeel toets_leeftijd(Toets& toets);
Oordeel toets_onderwijs(Toets& toets);
Oordeel toets_doelgroep(Toets& toets);
Oordeel toets_geen_geldig_identiteitsbewijs(Toets& toets);
Oordeel toets_gratis_eerste_kaart(Toets& toets);

// Conditions of a cost: voorwaarde_kost.cc.
Oordeel toets_kostensoort(Toets& toets);
Oordeel toets_kosten_gemaakt(Toets& toets);
Oordeel toets_aanvraagtermijn(Toets& toets);
Oordeel toets_betaalbewijs(Toets& toets);
Oordeel toets_zelfde_goed(Toets& toets);
Oordeel toets_voorliggend(Toets& toets);

}  // namespace minima
