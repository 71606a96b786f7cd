#include "calc/household/feit.h"

#include <algorithm>

namespace minima {

std::string_view feit_naam(FeitSoort soort) {
  // In the order of the enumerators.
  static constexpr std::string_view kNamen[] = {"inwoner",
                                                "aanvrager-geboren",
                                                "aanvrager-studeert",
                                                "aanvrager-opleiding-afgerond",
                                                "partner",
                                                "partner-geboren",
                                                "kinderen",
                                                "kind-geboren",
                                                "kind-thuiswonend",
                                                "kind-onderwijs",
                                                "medebewoners",
                                                "inkomen",
                                                "inkomen-bedrag",
                                                "inkomen-van",
                                                "inkomen-vakantietoeslag",
                                                "vermogen",
                                                "vermogen-bank",
                                                "vermogen-overig",
                                                "vermogen-auto",
                                                "vermogen-schulden",
                                                "eigen-woning",
                                                "eigen-woning-waarde",
                                                "eigen-woning-hypotheek",
                                                "laag-inkomen",
                                                "bijstand-in-referteperiode",
                                                "maatregelen",
                                                "identiteitsbewijzen",
                                                "schuldhulptraject",
                                                "lening",
                                                "eerdere-verstrekkingen",
                                                "vermogen-invordering",
                                                "bijzondere-bijstand-per-jaar",
                                                "kosten-vestiging-hypotheek",
                                                "gemeentepolis",
                                                "recht-inkomenstoeslag-2024",
                                                "periode-inkomen",
                                                "periode-verbruikt",
                                                "periode-verbruikt-per-soort",
                                                "kost-bedrag",
                                                "kost-datum",
                                                "kost-persoon",
                                                "kost-betaalbewijs",
                                                "kost-vergoed",
                                                "kost-maanden",
                                                "kost-draagkrachtregime",
                                                "kost-voldaan",
                                                "kost-indicatie",
                                                "kost-grond",
                                                "kost-categorie",
                                                "kost-zwangerschapsmaanden",
                                                "kost-termijn-begin",
                                                "kost-duur-maanden",
                                                "kost-boven-huurgrens",
                                                "kost-mogelijke-verlaging",
                                                "kost-ov-zones",
                                                "kost-kilometers"};
  return kNamen[static_cast<std::size_t>(soort)];
}

bool Feiten::bevat(const Feit& feit) const {
  return std::find(feiten_.begin(), feiten_.end(), feit) != feiten_.end();
}

void Feiten::voeg_toe(FeitSoort soort, int index) {
  const Feit feit{soort, index};
  if (!bevat(feit)) feiten_.push_back(feit);
}

void Feiten::voeg_toe(const Feiten& andere) {
  for (const Feit& feit : andere.feiten_) voeg_toe(feit.soort, feit.index);
}

}  // namespace minima
