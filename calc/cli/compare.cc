// minima compare: the policies of municipalities side by side, or one household in each.
#include <algorithm>
#include <iostream>

#include "calc/beheer/vergelijking.h"
#include "calc/cli/bestanden.h"
#include "calc/cli/opdrachten.h"
#include "calc/json/lezer.h"
#include "calc/json/schrijver.h"

namespace minima::cli {
namespace {

int fout(const std::string& tekst) {
  std::cerr << "minima compare: " << tekst << "\n";
  return kBadInput;
}

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

int toon(const beheer::Vergelijking& vergelijking, const std::string& formaat) {
  return schrijf(formaat == "csv"    ? beheer::als_csv(vergelijking)
                 : formaat == "html" ? beheer::als_html(vergelijking)
                                     : beheer::als_tekst(vergelijking),
                 kFine);
}

}  // namespace

int compare(const Argumenten& argumenten, const Rekenkern& kern) {
  const std::string formaat =
      argumenten.heeft("--formaat") ? argumenten.waarde("--formaat") : "tekst";
  if (formaat != "tekst" && formaat != "csv" && formaat != "html") {
    return fout("het formaat '" + formaat + "' is er niet; kies uit tekst, csv en html");
  }
  if (argumenten.bestanden.size() > 1) return fout("geef hoogstens een situatie");
  if (!argumenten.heeft("--peildatum")) return fout("geef een dag met --peildatum jjjj-mm-dd");
  const auto dag = lees_datum(argumenten.waarde("--peildatum"));
  if (!dag) return fout("'" + argumenten.waarde("--peildatum") + "' is geen dag als 2005-11-01");
  if (kern.teksten("nl") == nullptr) return fout("de Nederlandse teksten zijn er niet");
  std::string melding;
  const std::vector<std::string> gemeenten =
      argumenten.heeft("--gemeenten")
          ? gemeenten_uit(argumenten.waarde("--gemeenten"), kern, melding)
          : beheer::geldende_gemeenten(kern, *dag);
  if (!melding.empty()) return fout(melding);
  if (gemeenten.empty()) return fout("op deze dag gelden van geen enkele gemeente regels");
  if (argumenten.bestanden.empty()) {
    return toon(beheer::vergelijk_beleid(kern, gemeenten, *dag), formaat);
  }
  const auto situatie = lees_bestand(argumenten.bestanden.front(), kSituatieLimit);
  if (!situatie) {
    return fout("het bestand '" + argumenten.bestanden.front() + "' kan niet worden gelezen");
  }
  const auto vergelijking = beheer::vergelijk_huishouden(kern, gemeenten, *dag, *situatie);
  if (!vergelijking.ok()) return schrijf(fouten_json(vergelijking.faults()) + '\n', kBadInput);
  return toon(vergelijking.value(), formaat);
}

}  // namespace minima::cli
