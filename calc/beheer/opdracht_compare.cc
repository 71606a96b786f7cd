// minima compare: the policies of municipalities side by side, or one household in each.
#include <algorithm>

#include "calc/beheer/opdracht.h"
#include "calc/beheer/vergelijking.h"
#include "calc/json/lezer.h"
#include "calc/json/schrijver.h"

namespace minima::beheer {
namespace {

// "a,b,c"; a message in `melding` when a municipality isn't known or stands there twice.
std::vector<std::string> gemeenten_uit(const std::string& lijst, const Rekenkern& kern,
                                       std::string& melding) {
  std::vector<std::string> result;
  for (std::size_t at = 0; at <= lijst.size();) {
    const std::size_t komma = std::min(lijst.find(',', at), lijst.size());
    const std::string id = lijst.substr(at, komma - at);
    at = komma + 1;
    if (!kern.beleid().kent(id)) {
      melding = "van de gemeente '" + id + "' zijn er geen regels";
    } else if (std::find(result.begin(), result.end(), id) != result.end()) {
      melding = "de gemeente '" + id + "' staat er twee keer";
    }
    result.push_back(id);
  }
  return result;
}

int toon(const Vergelijking& vergelijking, const std::string& formaat, Omgeving& omgeving) {
  omgeving.schrijf(formaat == "csv"    ? als_csv(vergelijking)
                   : formaat == "html" ? als_html(vergelijking)
                                       : als_tekst(vergelijking));
  return kFine;
}

}  // namespace

int opdracht_compare(const Argumenten& argumenten, Omgeving& omgeving) {
  Rekenkern kern;
  if (!laad_beleid(omgeving, argumenten.beleidsmap, kern)) return kBadInput;
  const auto formaat = formaat_uit(argumenten, omgeving, {"tekst", "csv", "html"});
  if (!formaat) return kBadInput;
  if (argumenten.bestanden.size() > 1) return weiger(omgeving, "geef hoogstens een situatie");
  const std::string peildatum = argumenten.waarde("--peildatum");
  if (!argumenten.heeft("--peildatum")) {
    return weiger(omgeving, "geef een dag met --peildatum jjjj-mm-dd");
  }
  const auto dag = lees_datum(peildatum);
  if (!dag) return weiger(omgeving, "'" + peildatum + "' is geen dag als 2005-11-01");
  if (kern.teksten("nl") == nullptr) {
    return weiger(omgeving, "de Nederlandse teksten zijn er niet");
  }
  std::string melding;
  const std::vector<std::string> gemeenten =
      argumenten.heeft("--gemeenten")
          ? gemeenten_uit(argumenten.waarde("--gemeenten"), kern, melding)
          : geldende_gemeenten(kern, *dag);
  if (!melding.empty()) return weiger(omgeving, melding);
  if (gemeenten.empty()) {
    return weiger(omgeving, "op deze dag gelden van geen enkele gemeente regels");
  }
  if (argumenten.bestanden.empty()) {
    return toon(vergelijk_beleid(kern, gemeenten, *dag), *formaat, omgeving);
  }
  const std::string& pad = argumenten.bestanden.front();
  const auto situatie = omgeving.lees(pad, kSituatieLimit);
  if (!situatie) return weiger(omgeving, "het bestand '" + pad + "' kan niet worden gelezen");
  const auto vergelijking = vergelijk_huishouden(kern, gemeenten, *dag, *situatie);
  if (vergelijking.ok()) return toon(vergelijking.value(), *formaat, omgeving);
  omgeving.schrijf(fouten_json(vergelijking.faults()) + '\n');
  return kBadInput;
}

}  // namespace minima::beheer
