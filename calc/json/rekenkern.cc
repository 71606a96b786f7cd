#include "calc/json/rekenkern.h"

#include <algorithm>
#include <utility>

#include "calc/bereken.h"
#include "calc/json/beleid_json.h"
#include "calc/json/landelijk_json.h"
#include "calc/json/schrijver.h"
#include "calc/json/situatie_json.h"
#include "calc/json/teksten_json.h"
#include "calc/json/uitkomst_json.h"

namespace minima {
namespace {

// The parts of a path below policy-data/, without ".json" at the end.
std::vector<std::string_view> delen(std::string_view naam) {
  constexpr std::string_view kEnding = ".json";
  if (naam.size() < kEnding.size() || naam.substr(naam.size() - kEnding.size()) != kEnding) {
    return {};
  }
  naam.remove_suffix(kEnding.size());
  std::vector<std::string_view> result;
  while (true) {
    const std::size_t slash = naam.find('/');
    result.push_back(naam.substr(0, slash));
    if (slash == std::string_view::npos) return result;
    naam.remove_prefix(slash + 1);
  }
}

Fault naam_fout(std::string_view plek, std::string_view sleutel) {
  return {std::string(plek), "naam-ongelijk",
          "De naam van het bestand en wat er bij '" + std::string(sleutel) +
              "' staat, zijn niet gelijk.",
          std::nullopt};
}

}  // namespace

std::string Rekenkern::versie() { return MINIMA_VERSION; }

std::vector<Fault> Rekenkern::laad(std::string_view naam, std::string_view inhoud) {
  const auto parts = delen(naam);
  std::vector<Fault> faults;
  const auto neem = [&](auto result, auto op) {
    faults = result.faults();
    if (result.ok()) op(std::move(result).value());
  };
  if (parts.size() == 2 && parts[0] == "landelijk") {
    neem(lees_landelijk(inhoud), [&](Landelijk tabel) {
      if (jjjj_mm_dd(tabel.geldig_vanaf) != parts[1])
        faults.push_back(naam_fout("/geldigVanaf", "geldigVanaf"));
      if (faults.empty()) beleid_.voeg_toe(std::move(tabel));
    });
  } else if (parts.size() == 2 && parts[0] == "texts") {
    neem(lees_teksten(inhoud), [&](Teksten teksten) {
      if (teksten.taal() != parts[1]) faults.push_back(naam_fout("/taal", "taal"));
      if (faults.empty()) teksten_.insert_or_assign(teksten.taal(), std::move(teksten));
    });
  } else if (parts.size() == 2 && parts[0] == "interpretaties") {
    neem(lees_lezingen(inhoud),
         [&](Lezingen lezingen) { lezingen_.push_back(std::move(lezingen)); });
  } else if (parts.size() == 3 && parts[0] == "gemeenten" && parts[2] == "gemeente") {
    neem(lees_gemeentegegevens(inhoud), [&](Gemeentegegevens gegevens) {
      if (gegevens.id != parts[1]) faults.push_back(naam_fout("/id", "id"));
      if (faults.empty()) gemeenten_.push_back(std::move(gegevens));
    });
  } else if (parts.size() == 3 && parts[0] == "gemeenten") {
    neem(lees_beleid(inhoud), [&](Beleid beleid) {
      if (beleid.gemeente != parts[1]) faults.push_back(naam_fout("/gemeente", "gemeente"));
      if (jjjj_mm_dd(beleid.geldig_vanaf) != parts[2])
        faults.push_back(naam_fout("/geldigVanaf", "geldigVanaf"));
      if (!faults.empty()) return;
      beleidsteksten_.insert_or_assign(std::string(naam), std::string(inhoud));
      beleid_.voeg_toe(std::move(beleid));
    });
  } else {
    faults.push_back({"", "bestand-onbekend",
                      "Een bestand met deze naam hoort niet bij het beleid.", std::nullopt});
  }
  for (Fault& fault : faults) fault.plek = std::string(naam) + "#" + fault.plek;
  return faults;
}

const Teksten* Rekenkern::teksten(std::string_view taal) const {
  const auto found = teksten_.find(taal);
  return found != teksten_.end() ? &found->second : nullptr;
}

Result<Huishouden> Rekenkern::lees(std::string_view situatie) const {
  return toegelaten(lees_situatie(situatie));
}

Result<Huishouden> Rekenkern::lees(const Knoop& situatie) const {
  return toegelaten(lees_situatie(situatie));
}

Result<Huishouden> Rekenkern::toegelaten(Result<Huishouden> gelezen) const {
  if (!gelezen.ok()) return gelezen;
  const Huishouden& huishouden = gelezen.value();
  if (!beleid_.kent(huishouden.gemeente)) {
    return std::vector<Fault>{{"/gemeente", "gemeente-onbekend",
                               "Van deze gemeente hebben wij geen regels.",
                               '"' + huishouden.gemeente + '"'}};
  }
  // A scheme of another version is no slip of the pen: it is answered as not in force.
  const auto kent_regeling = [&](const std::string& id) {
    return std::any_of(
        beleid_.versies().begin(), beleid_.versies().end(), [&](const Beleid& versie) {
          return versie.gemeente == huishouden.gemeente &&
                 std::any_of(versie.regelingen.begin(), versie.regelingen.end(),
                             [&](const Regeling& regeling) { return regeling.id == id; });
        });
  };
  std::vector<Fault> faults;
  for (std::size_t i = 0; i < huishouden.kosten.size(); ++i) {
    const auto& regeling = huishouden.kosten[i].regeling;
    if (!regeling || kent_regeling(*regeling)) continue;
    faults.push_back({"/kosten/" + std::to_string(i) + "/regeling", "regeling-onbekend",
                      "Deze regeling staat niet in het beleid van de gemeente.",
                      '"' + *regeling + '"'});
  }
  if (!faults.empty()) return faults;
  return gelezen;
}

Antwoord Rekenkern::bereken(std::string_view situatie, std::string_view taal,
                            bool met_uitleg) const {
  const Teksten* woorden = taal.empty() ? nullptr : teksten(taal);
  if (!taal.empty() && woorden == nullptr) {
    return {fouten_json({{"", "taal-onbekend", "Deze taal is niet geladen.", std::nullopt}}), true};
  }
  const Result<Huishouden> gelezen = lees(situatie);
  if (!gelezen.ok()) return {fouten_json(gelezen.faults()), true};
  const Huishouden& huishouden = gelezen.value();
  // Values alone are for many households at once: those look ahead no more than they explain.
  const Uitkomst uitkomst = minima::bereken(huishouden, beleid_, {met_uitleg, met_uitleg});
  return {uitkomst_json(uitkomst, huishouden, {woorden, met_uitleg}), false};
}

}  // namespace minima
