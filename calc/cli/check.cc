// minima check SITUATIE.json [--tekst nl|en|ar] [--lezingen]: one outcome, or what other readings
// of the rules would change; as JSON or as readable text. --slip CODE: of the code on a slip.
#include <iostream>

#include "calc/bereken.h"
#include "calc/cli/bestanden.h"
#include "calc/cli/opdrachten.h"
#include "calc/json/schrijver.h"
#include "calc/uitkomst/verslag.h"

namespace minima::cli {
namespace {

int meld(const std::string& fouten) { return schrijf(fouten + '\n', kBadInput); }

int als_tekst(const std::string& situatie, const Rekenkern& kern, const std::string& taal,
              bool met_lezingen) {
  const Teksten* teksten = kern.teksten(taal);
  if (teksten == nullptr) {
    std::cerr << "minima: de taal '" << taal << "' is er niet; kies uit nl, en en ar\n";
    return kBadInput;
  }
  const Result<Huishouden> gelezen = kern.lees(situatie);
  if (!gelezen.ok()) return meld(fouten_json(gelezen.faults()));
  if (met_lezingen) {
    const Result<std::string> lezingen = lezingen_in_woorden(gelezen.value(), kern, *teksten);
    return lezingen.ok() ? schrijf(lezingen.value(), kFine) : meld(fouten_json(lezingen.faults()));
  }
  const Uitkomst uitkomst = bereken(gelezen.value(), kern.beleid());
  return schrijf(verslag(uitkomst, gelezen.value(), *teksten), kFine);
}

// The outcome of a situatie, in the form that was asked for.
int toon(const std::string& situatie, const Argumenten& argumenten, const Rekenkern& kern) {
  const bool met_lezingen = argumenten.heeft("--lezingen");
  if (argumenten.heeft("--tekst")) {
    return als_tekst(situatie, kern, argumenten.waarde("--tekst"), met_lezingen);
  }
  if (met_lezingen) {
    const Antwoord lezingen = kern.lezingen(situatie);
    return schrijf(lezingen.json + '\n', lezingen.is_fout ? kBadInput : kFine);
  }
  const Antwoord antwoord = kern.bereken(situatie, "", !argumenten.heeft("--zonder-toelichting"));
  if (antwoord.is_fout) return meld(antwoord.json);
  return schrijf(antwoord.json + '\n', kFine);
}

int toon_slip(const Argumenten& argumenten, const Rekenkern& kern) {
  if (!argumenten.bestanden.empty()) {
    std::cerr << "minima check: geef een bestand of een code, niet allebei\n";
    return kBadInput;
  }
  bool is_zelfde = false;
  std::string fouten;
  const auto situatie = situatie_van_slip(argumenten.waarde("--slip"), kern, is_zelfde, fouten);
  if (!situatie) return meld(fouten);
  if (!is_zelfde) {
    std::cerr << "minima check: let op: deze code is gemaakt met ander beleid of een andere versie "
                 "van het programma; de uitkomst kan anders zijn dan op de strook\n";
  }
  const int code = toon(*situatie, argumenten, kern);
  return code == kFine && !is_zelfde ? kFindings : code;
}

}  // namespace

int check(const Argumenten& argumenten, const Rekenkern& kern) {
  if (argumenten.heeft("--slip")) return toon_slip(argumenten, kern);
  if (argumenten.bestanden.size() != 1) {
    std::cerr << "minima check: geef precies een bestand, of - voor de standaardinvoer\n";
    return kBadInput;
  }
  const auto situatie = lees_bestand(argumenten.bestanden.front(), kSituatieLimit);
  if (!situatie) {
    std::cerr << "minima check: het bestand '" << argumenten.bestanden.front()
              << "' kan niet worden gelezen\n";
    return kBadInput;
  }
  return toon(*situatie, argumenten, kern);
}

}  // namespace minima::cli
