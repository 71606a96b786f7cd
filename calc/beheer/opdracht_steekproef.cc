// minima steekproef FILE.jsonl: decisions that were taken, against what the rules say.
#include "calc/beheer/opdracht.h"
#include "calc/beheer/steekproef.h"

namespace minima::beheer {
namespace {

void meld(Omgeving& omgeving, int nummer, const std::vector<Fault>& faults) {
  for (const Fault& fault : faults) {
    omgeving.meld("regel " + std::to_string(nummer) + " " + fault.plek + ": " + fault.tekst + " (" +
                  fault.code + ")");
  }
}

}  // namespace

int opdracht_steekproef(const Argumenten& argumenten, Omgeving& omgeving) {
  Rekenkern kern;
  if (!laad_beleid(omgeving, argumenten.beleidsmap, kern)) return kBadInput;
  if (argumenten.bestanden.size() != 1) {
    return weiger(omgeving, "geef precies een bestand, of - voor de standaardinvoer");
  }
  const auto formaat = formaat_uit(argumenten, omgeving, {"tekst", "csv", "html"});
  if (!formaat) return kBadInput;
  const Teksten* teksten = kern.teksten("nl");
  if (teksten == nullptr) return weiger(omgeving, "de Nederlandse teksten zijn er niet");
  const std::string& pad = argumenten.bestanden.front();
  const auto regels = omgeving.lees_regels(pad);
  if (!regels) return weiger(omgeving, "het bestand '" + pad + "' kan niet worden gelezen");
  Steekproef result(kern, *teksten);
  std::string regel;
  while (regels->volgende(regel)) {
    if (regel.empty()) continue;
    const auto dossier = lees_dossier(regel, kern);
    if (dossier.ok()) {
      result.neem(dossier.value(), regels->nummer());
    } else {
      meld(omgeving, regels->nummer(), dossier.faults());
      result.niet_gelezen();
    }
  }
  if (regels->is_afgebroken()) {
    return weiger(omgeving, "het lezen brak af na regel " + std::to_string(regels->nummer()));
  }
  if (result.dossiers() == 0) {
    return weiger(omgeving, "er staat geen besluit in dat gelezen kan worden");
  }
  omgeving.schrijf(*formaat == "csv"    ? als_csv(result)
                   : *formaat == "html" ? als_html(result)
                                        : als_tekst(result));
  return result.regels_niet_gelezen() > 0 ? kBadInput
         : result.verschillen().empty()   ? kFine
                                          : kFindings;
}

}  // namespace minima::beheer
