// A cost with the facts some policies ask for, each in favour of whoever asks.
#include <algorithm>

#include "calc/beheer/grensmaker.h"

namespace minima::beheer {
namespace {

bool geldt_voor(const Voorwaarde& v, const std::string& soort) {
  return v.kostensoorten.empty() ||
         std::find(v.kostensoorten.begin(), v.kostensoorten.end(), soort) != v.kostensoorten.end();
}

// What one condition asks of the cost.
void maak_gunstig(Kost& kost, const Voorwaarde& v, Date peildatum) {
  const int getal = v.minstens.value_or(v.hoogstens.value_or(0));
  switch (v.soort) {
    case VoorwaardeSoort::kVoorBetaling:
      // Where one has to ask before one pays, nothing was paid.
      kost.betaalbewijs = false;
      kost.voldaan = false;
      return;
    case VoorwaardeSoort::kGrond:
      if (!v.gronden.empty()) kost.grond = v.gronden.front();
      return;
    case VoorwaardeSoort::kDuur:
      kost.duur_maanden = getal;
      return;
    case VoorwaardeSoort::kOvZones:
      kost.ov_zones = getal;
      return;
    case VoorwaardeSoort::kMinimumKosten:
      kost.bedrag = std::max(kost.bedrag.low, v.bedrag.value_or(Money()));
      return;
    case VoorwaardeSoort::kTermijnVanafFeit:
      kost.termijn_begin =
          v.termijn == Termijn::kVoor ? Gegeven<Date>::geen()
          : v.termijn == Termijn::kBinnen
              ? Gegeven<Date>::van(peildatum)
              : Gegeven<Date>::van(peildatum.plus_days(-v.dagen).plus_months(-v.maanden));
      return;
    default:
      return;
  }
}

}  // namespace

void maak_gunstig(Kost& kost, const Regeling& regeling, Date peildatum) {
  kost.betaalbewijs = true;
  kost.voldaan = true;
  kost.indicatie = true;
  kost.boven_huurgrens = false;
  kost.mogelijke_verlaging = Money();
  kost.kilometers = Gegeven<Range<int>>::geen();
  kost.zwangerschapsmaanden = 9;
  for (const Route& route : regeling.routes) {
    for (const Voorwaarde& v : route.voorwaarden) {
      if (geldt_voor(v, kost.soort)) maak_gunstig(kost, v, peildatum);
    }
  }
}

}  // namespace minima::beheer
