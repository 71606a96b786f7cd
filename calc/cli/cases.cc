// minima cases [DIR]: boundary cases generated from the policy; --controleer FILE: whether the
// rules still say what a case file expects.
#include <iostream>
#include <optional>

#include "calc/beheer/gevallen.h"
#include "calc/beheer/grensgevallen.h"
#include "calc/cli/bestanden.h"
#include "calc/cli/opdrachten.h"
#include "calc/cli/regels.h"
#include "calc/json/lezer.h"

namespace minima::cli {
namespace {

int fout(const std::string& tekst) {
  std::cerr << "minima cases: " << tekst << "\n";
  return kBadInput;
}

int controleer(const std::string& pad, const Rekenkern& kern) {
  Regels regels(pad);
  if (!regels.is_open()) return fout("het bestand '" + pad + "' kan niet worden gelezen");
  std::string regel;
  int goed = 0;
  int anders = 0;
  int kapot = 0;
  while (regels.volgende(regel)) {
    if (regel.empty()) continue;
    const beheer::Controle een = beheer::controleer(regel, kern);
    if (een.is_gelezen && een.afwijkingen.empty()) {
      ++goed;
      continue;
    }
    ++(een.is_gelezen ? anders : kapot);
    std::ostream& uit = een.is_gelezen ? std::cout : std::cerr;
    for (const std::string& tekst : een.afwijkingen) {
      uit << "regel " << regels.nummer() << " " << een.id << " " << tekst << "\n";
    }
  }
  if (regels.is_afgebroken())
    return fout("het lezen brak af na regel " + std::to_string(regels.nummer()));
  if (goed + anders + kapot == 0) return fout("er staat geen geval in het bestand");
  const std::string som = std::to_string(goed) + " kloppen, " + std::to_string(anders) + " niet, " +
                          std::to_string(kapot) + " niet gelezen\n";
  return schrijf(som, kapot > 0 ? kBadInput : anders > 0 ? kFindings : kFine);
}

// The versions asked for: of one municipality, or of all; each on the day asked for, or on its
// first.
int maak(const Argumenten& argumenten, const Rekenkern& kern, bool blad) {
  const std::string gemeente = argumenten.waarde("--gemeente");
  const auto op = lees_datum(argumenten.waarde("--peildatum"));
  int aantal = 0;
  for (const Beleid& beleid : kern.beleid().versies()) {
    if (!gemeente.empty() && beleid.gemeente != gemeente) continue;
    const Date peildatum = op.value_or(beleid.geldig_vanaf);
    const Geldend geldend = kern.beleid().geldend(beleid.gemeente, peildatum);
    if (!geldend.in_force || geldend.beleid != &beleid) continue;
    const auto gevallen = beheer::grensgevallen(kern.beleid(), beleid.gemeente, peildatum);
    aantal += static_cast<int>(gevallen.lijst.size());
    for (const std::string& een : gevallen.zonder) {
      std::cerr << "minima cases: geen geval voor " << beleid.gemeente << "/" << een << "\n";
    }
    if (blad) {
      std::cout << beheer::als_blad(gevallen, kern.beleid(), *kern.teksten("nl"),
                                    "Grensgevallen: " + beleid.titel.nl);
      continue;
    }
    for (const auto& geval : gevallen.lijst) {
      std::cout << beheer::als_geval(geval, kern.beleid());
      if (!std::cout) return schrijf("", kFine);
    }
  }
  if (aantal == 0)
    return fout("op die dag geldt er geen beleid; kies met --gemeente en --peildatum");
  return schrijf("", kFine);
}

}  // namespace

// Loads no policy but that of the folder given: whether another one is sound is no matter here.
int cases(const Argumenten& argumenten) {
  if (argumenten.bestanden.size() > 1) return fout("geef ten hoogste een map met beleid");
  Rekenkern kern;
  const auto faults = laad_beleid(
      argumenten.bestanden.empty() ? argumenten.beleidsmap : argumenten.bestanden.front(), kern);
  for (const Fault& fault : faults) fout(fault.plek + ": " + fault.tekst + " (" + fault.code + ")");
  if (!faults.empty()) return kBadInput;
  if (argumenten.heeft("--controleer")) {
    return controleer(argumenten.waarde("--controleer"), kern);
  }
  const std::string formaat =
      argumenten.heeft("--formaat") ? argumenten.waarde("--formaat") : "jsonl";
  if (formaat != "jsonl" && formaat != "html") {
    return fout("het formaat '" + formaat + "' is er niet; kies uit jsonl en html");
  }
  const std::string gemeente = argumenten.waarde("--gemeente");
  if (argumenten.heeft("--gemeente") && !kern.beleid().kent(gemeente)) {
    return fout("van de gemeente '" + gemeente + "' zijn er geen regels");
  }
  if (formaat == "html" && gemeente.empty())
    return fout("een blad is van een gemeente: geef --gemeente");
  if (argumenten.heeft("--peildatum") && !lees_datum(argumenten.waarde("--peildatum"))) {
    return fout("--peildatum vraagt een bestaande dag als JJJJ-MM-DD");
  }
  if (formaat == "html" && kern.teksten("nl") == nullptr)
    return fout("de Nederlandse teksten zijn er niet");
  return maak(argumenten, kern, formaat == "html");
}

}  // namespace minima::cli
