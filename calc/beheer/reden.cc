#include "calc/beheer/reden.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "calc/uitkomst/toelichting.h"

namespace minima::beheer {
namespace {

// Every condition behind the answer of a scheme: its own, and those of its cost lines.
template <typename F>
void voor_elke_voorwaarde(const RegelingUitkomst& uitkomst, F doe) {
  for (const VoorwaardeUitkomst& voorwaarde : uitkomst.voorwaarden) doe(voorwaarde);
  for (const KostUitkomst& kost : uitkomst.kosten) {
    for (const VoorwaardeUitkomst& voorwaarde : kost.voorwaarden) doe(voorwaarde);
  }
}

void voeg_woord_toe(std::string& lijst, std::string_view woord, std::string_view tussen) {
  if (woord.empty() || lijst.find(woord) != std::string::npos) return;
  if (!lijst.empty()) lijst += tussen;
  lijst += woord;
}

}  // namespace

std::string met_artikel(std::string tekst, std::string_view artikel) {
  if (artikel.empty()) return tekst;
  return std::move(tekst) + " (artikel " + std::string(artikel) + ")";
}

bool is_weigering(Uitslag uitslag) {
  return uitslag == Uitslag::kGeenRecht || uitslag == Uitslag::kVoorliggend;
}

Reden reden_van_nee(const RegelingUitkomst& uitkomst, const Teksten& teksten) {
  Reden reden;
  voor_elke_voorwaarde(uitkomst, [&](const VoorwaardeUitkomst& voorwaarde) {
    if (!is_weigering(voorwaarde.uitslag)) return;
    voeg_woord_toe(reden.voorwaarde, voorwaarde.id, "; ");
    voeg_woord_toe(reden.artikel, voorwaarde.artikel, "; ");
    voeg_woord_toe(reden.zin, zin(voorwaarde.toelichting, teksten), " ");
  });
  if (!reden.zin.empty()) return reden;
  reden = reden_van_hoogte(uitkomst);
  reden.zin = "Er blijft niets over om te vergoeden.";
  return reden;
}

Reden reden_van_ja(const RegelingUitkomst& uitkomst) {
  Reden reden;
  voor_elke_voorwaarde(uitkomst, [&](const VoorwaardeUitkomst& voorwaarde) {
    voeg_woord_toe(reden.voorwaarde, voorwaarde.id, "; ");
    voeg_woord_toe(reden.artikel, voorwaarde.artikel, "; ");
  });
  reden.zin = "Aan elke voorwaarde is voldaan.";
  return reden;
}

Reden reden_van_hoogte(const RegelingUitkomst& uitkomst) {
  Reden reden;
  reden.voorwaarde = "hoogte";
  for (const Route& route : uitkomst.regeling->routes) {
    const bool taken = uitkomst.kosten.empty() ||
                       std::any_of(uitkomst.kosten.begin(), uitkomst.kosten.end(),
                                   [&](const KostUitkomst& k) { return k.route == route.id; });
    if (taken) voeg_woord_toe(reden.artikel, route.hoogte.artikel, "; ");
  }
  return reden;
}

}  // namespace minima::beheer
