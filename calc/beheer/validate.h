// Valideren: is the policy data whole, sourced, inside the bounds of the law, and does it do what a
// policy means to do? Codes of the checks (fixed; those of the readers, calc/json/*.h, come beside
// them):
//   bestanden   gemeentegegevens-ontbreken versie-overlap versie-gat tabel-overlap tabel-gat
//               normen-ontbreken normen-ouder-dan-beleid normen-lopen-af normcategorie-ontbreekt
//               inrichting-onvolledig
//   bronnen     artikel-zonder-nummer bron-ongebruikt bron-zonder-adres
//   getallen    procent-hoog vakantietoeslag-afwijkend schijf-onder-norm schijf-gat schijf-einde
//               grens-onder-norm grens-strikt-op-norm drempel-boven-maximum
//               paar-onder-alleenstaande
//   teksten     taal-ontbreekt tekst-ontbreekt taal-mist-sleutel lezing-past-niet
//               lezing-zonder-beleid
//   uitkomsten  regeling-onbereikbaar steun-stijgt-met-inkomen
#pragma once

#include <string>
#include <vector>

#include "calc/beheer/bevinding.h"

namespace minima::beheer {

// One file of a policy folder; `naam` is its path below that folder.
struct Bestand {
  std::string naam;
  std::string inhoud;
};

// All findings, by file and place. A file the reader refuses has its faults told and takes no part
// in the other checks.
std::vector<Bevinding> valideer(const std::vector<Bestand>& bestanden);

}  // namespace minima::beheer
