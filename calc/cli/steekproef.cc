// minima steekproef FILE.jsonl: decisions that were taken, against what the rules say.
#include "calc/beheer/steekproef.h"

#include <iostream>

#include "calc/cli/opdrachten.h"
#include "calc/cli/regels.h"

namespace minima::cli {
namespace {

void meld(int nummer, const std::vector<Fault>& faults) {
  for (const Fault& fault : faults) {
    std::cerr << "minima steekproef: regel " << nummer << " " << fault.plek << ": " << fault.tekst
              << " (" << fault.code << ")\n";
  }
}

int fout(const std::string& tekst) {
  std::cerr << "minima steekproef: " << tekst << "\n";
  return kBadInput;
}

}  // namespace

int steekproef(const Argumenten& argumenten, const Rekenkern& kern) {
  if (argumenten.bestanden.size() != 1) {
    return fout("geef precies een bestand, of - voor de standaardinvoer");
  }
  const std::string formaat =
      argumenten.heeft("--formaat") ? argumenten.waarde("--formaat") : "tekst";
  if (formaat != "tekst" && formaat != "csv" && formaat != "html") {
    return fout("het formaat '" + formaat + "' is er niet; kies uit tekst, csv en html");
  }
  const Teksten* teksten = kern.teksten("nl");
  if (teksten == nullptr) return fout("de Nederlandse teksten zijn er niet");
  Regels regels(argumenten.bestanden.front());
  if (!regels.is_open()) {
    return fout("het bestand '" + argumenten.bestanden.front() + "' kan niet worden gelezen");
  }
  beheer::Steekproef result(kern, *teksten);
  std::string regel;
  while (regels.volgende(regel)) {
    if (regel.empty()) continue;
    const auto dossier = beheer::lees_dossier(regel, kern);
    if (dossier.ok()) {
      result.neem(dossier.value(), regels.nummer());
    } else {
      meld(regels.nummer(), dossier.faults());
      result.niet_gelezen();
    }
  }
  if (regels.is_afgebroken())
    return fout("het lezen brak af na regel " + std::to_string(regels.nummer()));
  if (result.dossiers() == 0) return fout("er staat geen besluit in dat gelezen kan worden");
  const int code = result.regels_niet_gelezen() > 0 ? kBadInput
                   : result.verschillen().empty()   ? kFine
                                                    : kFindings;
  return schrijf(formaat == "csv"    ? beheer::als_csv(result)
                 : formaat == "html" ? beheer::als_html(result)
                                     : beheer::als_tekst(result),
                 code);
}

}  // namespace minima::cli
