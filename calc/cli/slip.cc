// minima slip SITUATIE.json: the code of a situatie for on a result slip; --code CODE: the situatie
// of a code. `minima check --slip CODE` gives its outcome.
#include "calc/json/slip.h"

#include <iostream>

#include "calc/cli/bestanden.h"
#include "calc/cli/opdrachten.h"
#include "calc/json/schrijver.h"
#include "calc/json/situatie_schrijver.h"

namespace minima::cli {
namespace {

int meld(const std::string& fouten) { return schrijf(fouten + '\n', kBadInput); }

}  // namespace

std::optional<std::string> situatie_van_slip(const std::string& code, const Rekenkern& kern,
                                             bool& is_zelfde, std::string& fouten) {
  const Result<Gelezenslip> gelezen = lees_slip(code);
  if (!gelezen.ok()) {
    fouten = fouten_json(gelezen.faults());
    return std::nullopt;
  }
  std::string situatie = situatie_json(gelezen.value().huishouden);
  is_zelfde = uitkomstafdruk(kern.bereken(situatie, "").json) == gelezen.value().afdruk;
  return situatie;
}

int slip(const Argumenten& argumenten, const Rekenkern& kern) {
  if (argumenten.heeft("--code")) {
    if (!argumenten.bestanden.empty()) {
      std::cerr << "minima slip: geef een bestand of een code, niet allebei\n";
      return kBadInput;
    }
    const Result<Gelezenslip> gelezen = lees_slip(argumenten.waarde("--code"));
    if (!gelezen.ok()) return meld(fouten_json(gelezen.faults()));
    return schrijf(situatie_json(gelezen.value().huishouden) + '\n', kFine);
  }
  if (argumenten.bestanden.size() != 1) {
    std::cerr << "minima slip: geef precies een bestand, of - voor de standaardinvoer\n";
    return kBadInput;
  }
  const auto situatie = lees_bestand(argumenten.bestanden.front(), kSituatieLimit);
  if (!situatie) {
    std::cerr << "minima slip: het bestand '" << argumenten.bestanden.front()
              << "' kan niet worden gelezen\n";
    return kBadInput;
  }
  const Antwoord code = slip_van(kern, *situatie);
  return schrijf(code.json + '\n', code.is_fout ? kBadInput : kFine);
}

}  // namespace minima::cli
