#include "calc/regeling/personen.h"

#include "calc/regeling/voorwaarde.h"

namespace minima {

bool is_per_persoon(const Regeling& regeling) {
  for (const Kostensoort& soort : regeling.kostensoorten) {
    if (soort.maximum_per_maand) return true;
  }
  for (const Route& route : regeling.routes) {
    if (route.hoogte.plafond && route.hoogte.plafond->eenheid == Eenheid::kPersoon) return true;
    for (const Voorwaarde& voorwaarde : route.voorwaarden) {
      if (hangt_af_van_persoon(voorwaarde.soort)) return true;
    }
  }
  return false;
}

std::vector<std::string> personen(const Regeling& regeling, const Grond& grond) {
  std::vector<std::string> result{"aanvrager"};
  if (!is_per_persoon(regeling)) return result;
  if (grond.gedaante.vorm == Huishoudvorm::kGehuwden) result.emplace_back("partner");
  if (!grond.huishouden.kinderen) {
    result.emplace_back(kOnbekendKind);
    return result;
  }
  for (const Kind& kind : *grond.huishouden.kinderen) result.push_back(kind.id);
  return result;
}

}  // namespace minima
