// Conditions of one cost: its type, its date, its proof.
#include <algorithm>

#include "calc/regeling/tijdvak.h"
#include "calc/regeling/toets.h"

namespace minima {

// In a route's `wanneer`: the route isn't for these types.
Oordeel toets_kostensoort(Toets& toets) {
  const auto& niet_voor = toets.voorwaarde.niet_kostensoorten;
  toets.uitleg.met("kostensoort", toets.kost().soort);
  return oordeel_of(std::find(niet_voor.begin(), niet_voor.end(), toets.kost().soort) ==
                    niet_voor.end());
}

// The cost must have been made; the day of application itself is in time.
Oordeel toets_kosten_gemaakt(Toets& toets) {
  const Oordeel result = at_most(toets.kost().datum, Range<Date>(toets.grond.huishouden.peildatum));
  toets.uitleg.met("datum", toets.kost().datum);
  if (result == Oordeel::kOnbekend) toets.open_kost(FeitSoort::kKostDatum);
  return result;
}

// A cost of a calendar year can be claimed up to and including a day of the next year.
Oordeel toets_aanvraagtermijn(Toets& toets) {
  const Voorwaarde& voorwaarde = toets.voorwaarde;
  const Range<Date> laatste = rising(toets.kost().datum, [&](Date d) {
    const int year = std::min(d.year() + 1, 9999);
    return Date::of(year, static_cast<unsigned>(voorwaarde.maand),
                    static_cast<unsigned>(voorwaarde.dag));
  });
  if (laatste.is_known()) toets.uitleg.met("laatste", laatste);
  const Oordeel result = at_most(Range<Date>(toets.grond.huishouden.peildatum), laatste);
  if (result == Oordeel::kOnbekend) toets.open_kost(FeitSoort::kKostDatum);
  return result;
}

Oordeel toets_betaalbewijs(Toets& toets) {
  const Kost& kost = toets.kost();
  if (toets.voorwaarde.offerte_volstaat && kost.offerte) return Oordeel::kJa;
  if (kost.betaalbewijs) return oordeel_of(*kost.betaalbewijs);
  toets.open_kost(FeitSoort::kKostBetaalbewijs);
  return Oordeel::kOnbekend;
}

// Boxmeer 6.2 point 3: not for a good of a kind that was granted om niet before, within the running
// period.
Oordeel toets_zelfde_goed(Toets& toets) {
  const Huishouden& huishouden = toets.grond.huishouden;
  if (!huishouden.eerdere_verstrekkingen) {
    toets.open(FeitSoort::kEerdereVerstrekkingen);
    return Oordeel::kOnbekend;
  }
  const Plafond* plafond = nullptr;
  for (const Route& route : toets.regeling.routes) {
    if (route.hoogte.plafond) plafond = &*route.hoogte.plafond;
  }
  if (plafond == nullptr) return Oordeel::kBeoordeling;
  // Within the running period, or ever where the data says so.
  Tijdvakgrenzen tijdvak{Date::earliest(), Date::latest(), std::nullopt};
  if (!toets.voorwaarde.altijd) {
    tijdvak = tijdvak_op(huishouden, toets.regeling.id, *plafond, huishouden.peildatum);
  }
  Oordeel result = Oordeel::kJa;
  for (const EerdereVerstrekking& eerder : *huishouden.eerdere_verstrekkingen) {
    if (eerder.regeling != toets.regeling.id || eerder.als_lening) continue;
    Oordeel zelfde = valt_in(tijdvak, eerder.datum);
    if (!eerder.soort) {
      zelfde = en(zelfde, Oordeel::kOnbekend);
    } else if (*eerder.soort != toets.kost().soort) {
      zelfde = Oordeel::kNee;
    }
    result = en(result, niet(zelfde));
  }
  if (result == Oordeel::kOnbekend) toets.open(FeitSoort::kEerdereVerstrekkingen);
  return result;
}

// "Yes" means: no other facility covers the cost.
Oordeel toets_voorliggend(Toets& toets) { return oordeel_of(!toets.kost().voorliggend); }

}  // namespace minima
