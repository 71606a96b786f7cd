// minima check SITUATIE.json [--tekst nl|en | --lezingen]: one outcome, as JSON or as readable
// text, or what other readings of the rules would change.
#include <iostream>

#include "calc/bereken.h"
#include "calc/cli/bestanden.h"
#include "calc/cli/opdrachten.h"
#include "calc/json/schrijver.h"
#include "calc/uitkomst/verslag.h"

namespace minima::cli {
namespace {

int meld(const std::string& fouten) { return schrijf(fouten + '\n', kBadInput); }

int als_tekst(const std::string& situatie, const Rekenkern& kern, const std::string& taal) {
  const Teksten* teksten = kern.teksten(taal);
  if (teksten == nullptr) {
    std::cerr << "minima: de taal '" << taal << "' is er niet; kies uit nl en en\n";
    return kBadInput;
  }
  const Result<Huishouden> gelezen = kern.lees(situatie);
  if (!gelezen.ok()) return meld(fouten_json(gelezen.faults()));
  const Uitkomst uitkomst = bereken(gelezen.value(), kern.beleid());
  return schrijf(verslag(uitkomst, gelezen.value(), *teksten), kFine);
}

}  // namespace

int check(const Argumenten& argumenten, const Rekenkern& kern) {
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
  if (argumenten.heeft("--lezingen")) {
    const Antwoord lezingen = kern.lezingen(*situatie);
    return schrijf(lezingen.json + '\n', lezingen.is_fout ? kBadInput : kFine);
  }
  if (argumenten.heeft("--tekst")) return als_tekst(*situatie, kern, argumenten.waarde("--tekst"));
  const Antwoord antwoord = kern.bereken(*situatie, "", !argumenten.heeft("--zonder-toelichting"));
  if (antwoord.is_fout) return meld(antwoord.json);
  return schrijf(antwoord.json + '\n', kFine);
}

}  // namespace minima::cli
