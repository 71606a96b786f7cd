// Which household comes to a condition, what the rules say of it there, and whether the cases of a
// condition lie on both sides.
#include <algorithm>
#include <tuple>
#include <utility>

#include "calc/beheer/grensmaker.h"
#include "calc/bereken.h"

namespace minima::beheer {

std::optional<Oordeel> oordeel_van(const Grensgeval& geval, const Uitkomst& uitkomst) {
  const auto zoek = [&](const std::vector<VoorwaardeUitkomst>& lijst) -> std::optional<Oordeel> {
    for (const VoorwaardeUitkomst& een : lijst) {
      if (een.voorwaarde == geval.voorwaarde) return een.oordeel;
    }
    return std::nullopt;
  };
  if (geval.voorwaarde == nullptr) return std::nullopt;
  for (const RegelingUitkomst& regeling : uitkomst.regelingen) {
    if (regeling.regeling->id != geval.regeling) continue;
    if (const auto oordeel = zoek(regeling.voorwaarden)) return oordeel;
    for (const KostUitkomst& kost : regeling.kosten) {
      if (const auto oordeel = zoek(kost.voorwaarden)) return oordeel;
    }
  }
  return std::nullopt;
}

namespace {

// How well a household comes to a condition: by its own route, which is met, and in the end a
// right.
int past(const Grensgeval& geval, const Route& route, const Beleidsbestand& bestand) {
  const Uitkomst uitkomst = bereken(geval.huishouden, bestand, {false, false, true});
  const auto oordeel = oordeel_van(geval, uitkomst);
  int result = oordeel ? (*oordeel == Oordeel::kJa ? 3 : 1) : 0;
  for (const RegelingUitkomst& regeling : uitkomst.regelingen) {
    if (regeling.regeling->id != geval.regeling || regeling.kosten.empty()) continue;
    if (regeling.kosten.front().route == route.id) result += 8;
    if (regeling.kosten.front().uitslag == Uitslag::kRecht) result += 4;
  }
  return result;
}

}  // namespace

void Grensmaker::kies(const Route* route) {
  soort.clear();
  zonder_laag_inkomen = false;
  if (!regeling->is_per_kost() || route == nullptr) return;
  std::vector<std::string> soorten = onderwerp->kostensoorten;
  if (soorten.empty()) {
    soorten.push_back(gezin().kosten.front().soort);
    for (const Kostensoort& een : regeling->kostensoorten) soorten.push_back(een.id);
  }
  constexpr int kAlles = 15;
  int beste = -1;
  std::pair<std::string, bool> keuze;
  for (const std::string& een : soorten) {
    for (const bool zonder : {false, true}) {
      soort = een;
      zonder_laag_inkomen = zonder;
      const int nu =
          past({"", gezin(), regeling->id, "", "", "", false, onderwerp}, *route, bestand);
      if (nu > beste) keuze = {een, zonder};
      beste = std::max(beste, nu);
    }
    if (beste == kAlles) break;
  }
  std::tie(soort, zonder_laag_inkomen) = keuze;
}

void Grensmaker::eis_beide_kanten(std::size_t begin, const Route* route) {
  bool ja = false;
  bool anders = false;
  for (std::size_t i = begin; i < uit.lijst.size(); ++i) {
    const Grensgeval& geval = uit.lijst[i];
    const auto oordeel =
        oordeel_van(geval, bereken(geval.huishouden, bestand, {false, false, true}));
    ja = ja || oordeel == Oordeel::kJa;
    anders = anders || oordeel == Oordeel::kNee || oordeel == Oordeel::kBeoordeling;
  }
  if (ja && anders) return;
  std::string plek = regeling->id + "/";
  if (route != nullptr && !route->id.empty()) plek += route->id + "/";
  const char* kant = uit.lijst.size() == begin ? "er is geen geval te maken"
                     : ja                      ? "elk geval voldoet eraan"
                                               : "geen geval voldoet eraan";
  uit.zonder.push_back(plek + onderwerp->id + ": " + (reden.empty() ? kant : reden));
}

}  // namespace minima::beheer
