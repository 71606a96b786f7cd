// minima cases [DIR]: boundary cases generated from the policy; --controleer FILE: whether the
// rules still say what a case file expects.
#include <optional>

#include "calc/beheer/gevallen.h"
#include "calc/beheer/grensgevallen.h"
#include "calc/beheer/opdracht.h"
#include "calc/json/lezer.h"

namespace minima::beheer {
namespace {

int controleer_bestand(const std::string& pad, const Rekenkern& kern, Omgeving& omgeving) {
  const auto regels = omgeving.lees_regels(pad);
  if (!regels) return weiger(omgeving, "het bestand '" + pad + "' kan niet worden gelezen");
  std::string regel;
  int goed = 0;
  int anders = 0;
  int kapot = 0;
  while (regels->volgende(regel)) {
    if (regel.empty()) continue;
    const Controle een = controleer(regel, kern);
    if (een.is_gelezen && een.afwijkingen.empty()) {
      ++goed;
      continue;
    }
    ++(een.is_gelezen ? anders : kapot);
    for (const std::string& tekst : een.afwijkingen) {
      const std::string zin =
          "regel " + std::to_string(regels->nummer()) + " " + een.id + " " + tekst;
      if (een.is_gelezen) {
        omgeving.schrijf(zin + "\n");
      } else {
        omgeving.meld(zin);
      }
    }
  }
  if (regels->is_afgebroken()) {
    return weiger(omgeving, "het lezen brak af na regel " + std::to_string(regels->nummer()));
  }
  if (goed + anders + kapot == 0) return weiger(omgeving, "er staat geen geval in het bestand");
  omgeving.schrijf(std::to_string(goed) + " kloppen, " + std::to_string(anders) + " niet, " +
                   std::to_string(kapot) + " niet gelezen\n");
  return kapot > 0 ? kBadInput : anders > 0 ? kFindings : kFine;
}

// The cases of one version; false when nobody takes the output any more.
bool schrijf_gevallen(const Grensgevallen& gevallen, const Beleid& beleid, const Rekenkern& kern,
                      bool blad, Omgeving& omgeving) {
  for (const std::string& een : gevallen.zonder) {
    omgeving.meld("niet aan beide kanten: " + beleid.gemeente + "/" + een);
  }
  if (blad) {
    return omgeving.schrijf(als_blad(gevallen, kern.beleid(), *kern.teksten("nl"),
                                     "Grensgevallen: " + beleid.titel.nl));
  }
  for (const Grensgeval& geval : gevallen.lijst) {
    if (!omgeving.schrijf(als_geval(geval, kern.beleid()))) return false;
  }
  return true;
}

// The versions asked for: of one municipality, or of all; each on the day asked for, or on its
// first with norms.
int maak(const Argumenten& argumenten, const Rekenkern& kern, bool blad, Omgeving& omgeving) {
  const std::string gemeente = argumenten.waarde("--gemeente");
  const auto op = lees_datum(argumenten.waarde("--peildatum"));
  std::size_t aantal = 0;
  for (const Beleid& beleid : kern.beleid().versies()) {
    if (!gemeente.empty() && beleid.gemeente != gemeente) continue;
    const Date peildatum = op.value_or(peildatum_met_normen(kern.beleid(), beleid));
    const Geldend geldend = kern.beleid().geldend(beleid.gemeente, peildatum);
    if (!geldend.in_force || geldend.beleid != &beleid) continue;
    const auto gevallen = grensgevallen(kern.beleid(), beleid.gemeente, peildatum);
    aantal += gevallen.lijst.size();
    if (!schrijf_gevallen(gevallen, beleid, kern, blad, omgeving)) return kFine;
  }
  if (aantal > 0) return kFine;
  return weiger(omgeving, "op die dag geldt er geen beleid; kies met --gemeente en --peildatum");
}

}  // namespace

// Loads no policy but that of the folder given: whether another one is sound is no matter here.
int opdracht_cases(const Argumenten& argumenten, Omgeving& omgeving) {
  if (argumenten.bestanden.size() > 1) {
    return weiger(omgeving, "geef ten hoogste een map met beleid");
  }
  const std::string map =
      argumenten.bestanden.empty() ? argumenten.beleidsmap : argumenten.bestanden.front();
  Rekenkern kern;
  if (!laad_beleid(omgeving, map, kern)) return kBadInput;
  if (argumenten.heeft("--controleer")) {
    return controleer_bestand(argumenten.waarde("--controleer"), kern, omgeving);
  }
  const auto formaat = formaat_uit(argumenten, omgeving, {"jsonl", "html"});
  if (!formaat) return kBadInput;
  const bool blad = *formaat == "html";
  const std::string gemeente = argumenten.waarde("--gemeente");
  if (argumenten.heeft("--gemeente") && !kern.beleid().kent(gemeente)) {
    return weiger(omgeving, "van de gemeente '" + gemeente + "' zijn er geen regels");
  }
  if (blad && gemeente.empty()) {
    return weiger(omgeving, "een blad is van een gemeente: geef --gemeente");
  }
  if (argumenten.heeft("--peildatum") && !lees_datum(argumenten.waarde("--peildatum"))) {
    return weiger(omgeving, "--peildatum vraagt een bestaande dag als JJJJ-MM-DD");
  }
  if (blad && kern.teksten("nl") == nullptr) {
    return weiger(omgeving, "de Nederlandse teksten zijn er niet");
  }
  return maak(argumenten, kern, blad, omgeving);
}

}  // namespace minima::beheer
