#include "tests/support/kandidaten_van_beleid.h"

#include <algorithm>

#include "tests/support/drempels.h"
#include "tests/support/kandidaten.h"
#include "tests/support/kandidaten_lijsten.h"
#include "tests/support/kern.h"

namespace minima::toets {
namespace {

using Waarden = std::vector<Json>;

struct Zoeker {
  const Beleid& beleid;
  const Json& situatie;
  Date peildatum;
  Drempels drempels;

  [[nodiscard]] Waarden geboren(bool als_leeftijd) const {
    Waarden result;
    for (const int jaren : drempels.leeftijden) {
      if (als_leeftijd) {
        result.insert(result.end(), {std::max(0, jaren - 1), jaren});
        continue;
      }
      for (const int dagen : {-1, 0, 1}) {
        const Date geboren = peildatum.plus_months(-12 * jaren).plus_days(dagen);
        if (geboren <= peildatum) result.emplace_back(dag(geboren));
      }
    }
    return result;
  }

  [[nodiscard]] Waarden feitdagen() const {
    Waarden result{nullptr};
    for (const int maanden : drempels.maanden) {
      for (const int dagen : {-1, 0, 1, 20}) {
        result.emplace_back(dag(peildatum.plus_months(-maanden).plus_days(dagen)));
      }
    }
    return result;
  }

  // And one that is above every limit.
  [[nodiscard]] Waarden bedragen() const {
    Waarden result{"50000.00"};
    for (const auto* lijst : {&drempels.inkomens, &drempels.vermogens, &drempels.bedragen}) {
      for (const std::int64_t cents : *lijst) {
        for (const int af : {-1, 0, 1}) {
          if (cents + af >= 1) result.emplace_back(euro_tekst(cents + af));
        }
      }
    }
    return result;
  }

  // So many months at every percentage, or none at the lowest.
  [[nodiscard]] Waarden laag_inkomens() const {
    Waarden result{Json::array()};
    for (const int maanden : drempels.maanden) {
      for (const int lager : {0, std::max(0, maanden - 1), maanden}) {
        Json lijst = Json::array();
        std::set<int, std::greater<>> procenten(drempels.procenten.begin(),
                                                drempels.procenten.end());
        for (const int procent : procenten) {
          const bool laagste = procent == *procenten.rbegin();
          lijst.push_back({{"procent", procent}, {"maanden", laagste ? lager : maanden}});
        }
        result.push_back(lijst);
      }
    }
    return result;
  }

  // One reduction around the months and percentages that conditions look at.
  [[nodiscard]] Waarden maatregelen() const {
    std::set<int> procenten{1, 100};
    for (const Regeling& regeling : beleid.regelingen) {
      for (const Voorwaarde& v : regeling.voorwaarden) {
        if (v.soort != VoorwaardeSoort::kMaatregel) continue;
        const int procent = static_cast<int>(v.procent.in_basis_points() / 100);
        procenten.insert({std::max(1, procent - 1), procent, procent + 1});
      }
    }
    Waarden result;
    for (const Json& datum : feitdagen()) {
      for (const int procent : procenten) {
        if (datum.is_null()) continue;
        result.push_back(Json::array({{{"soort", "verlaging"},
                                       {"procent", procent},
                                       {"maanden", 1},
                                       {"reden", "arbeidsverplichting"},
                                       {"datum", datum}}}));
      }
    }
    return result;
  }

  // Around today, the terms before it, and the ends of this year and the last.
  [[nodiscard]] Waarden dagen() const {
    Waarden result;
    const int jaar = peildatum.year();
    std::vector<Date> om{Date::of(jaar, 1, 1), Date::of(jaar - 1, 1, 1), peildatum};
    for (const int maanden : drempels.maanden) om.push_back(peildatum.plus_months(-maanden));
    for (const Date een : om) {
      for (const int af : {-1, 0, 1}) result.emplace_back(dag(een.plus_days(af)));
    }
    return result;
  }

  [[nodiscard]] Waarden medebewoners() const {
    const Json ander{{"leeftijd", 40}, {"studeert", false}, {"kostendeler", true}};
    return {Json::array(), Json::array({ander}), Json::array({ander, ander}),
            Json::array({ander, ander, ander})};
  }

  // Of a verstrekking: a type of the scheme it is of.
  [[nodiscard]] Waarden soorten(const std::string& plek) const {
    Waarden result;
    if (plek.rfind("/eerdereVerstrekkingen", 0) != 0) return result;
    const Json& regel = situatie[Json::json_pointer(plek).parent_pointer()];
    for (const Regeling& regeling : beleid.regelingen) {
      if (regeling.id != regel["regeling"]) continue;
      for (const Kostensoort& soort : regeling.kostensoorten) result.emplace_back(soort.id);
    }
    return result;
  }
};

Waarden tot_en_met(int van, int tot) {
  Waarden result;
  for (int i = van; i <= tot; ++i) result.emplace_back(i);
  return result;
}

// The facts only some policies ask for, of which kandidaten() knows nothing.
bool bijzonder(const Zoeker& z, const std::string& sleutel, Waarden& result) {
  if (sleutel == "leeftijd")
    result = z.geboren(true);
  else if (sleutel == "opleidingAfgerond" || sleutel == "termijnBegin")
    result = z.feitdagen();
  else if (sleutel == "indicatie")
    result = {"positief", "negatief"};
  else if (sleutel == "grond")
    result = {z.drempels.gronden.begin(), z.drempels.gronden.end()};
  else if (sleutel == "categorie")
    result = tot_en_met(1, 6);
  else if (sleutel == "zwangerschapsmaanden")
    result = tot_en_met(0, 10);
  else if (sleutel == "duurMaanden")
    result = tot_en_met(0, 15);
  else if (sleutel == "ovZones")
    result = tot_en_met(0, 5);
  else if (sleutel == "kilometers")
    result = {nullptr, 0, 1, 500, 5000};
  else if (sleutel == "laagInkomen")
    result = z.laag_inkomens();
  else if (sleutel == "medebewoners")
    result = z.medebewoners();
  else if (sleutel == "draagkrachtregime") {
    for (const Regime& regime : z.beleid.draagkracht->regimes) result.emplace_back(regime.id);
  } else
    return false;
  return true;
}

}  // namespace

std::vector<Json> kandidaten_van_beleid(const Beleid& beleid, const Json& situatie,
                                        const std::string& plek) {
  const Date peildatum = datum_van(situatie["peildatum"]);
  const Landelijk* tabel = kern().beleid().geldend(beleid.gemeente, peildatum).landelijk;
  const Zoeker zoeker{beleid, situatie, peildatum, drempels(beleid, tabel)};
  const std::string sleutel = plek.substr(plek.rfind('/') + 1);
  Waarden result;
  if (bijzonder(zoeker, sleutel, result)) return result;
  result = kandidaten(situatie, plek);
  Waarden meer;
  const Lijstvraag lijstvraag{beleid, tabel, zoeker.drempels, situatie, peildatum};
  meer = kandidaten_van_lijst(lijstvraag, plek);
  if (sleutel == "geboortedatum") meer = geboortedagen(lijstvraag);
  if (sleutel == "soort") meer = zoeker.soorten(plek);
  if (sleutel == "datum" || sleutel == "geldigTotEnMet") meer = zoeker.dagen();
  if (sleutel == "onderwijs") meer = {"hoger"};
  if (sleutel == "maatregelen") meer = zoeker.maatregelen();
  const Json::json_pointer pointer(plek);
  const bool is_amount = situatie.contains(pointer) && situatie[pointer].is_string() &&
                         situatie[pointer].get<std::string>().find('.') != std::string::npos;
  if (is_amount) meer = zoeker.bedragen();
  result.insert(result.end(), meer.begin(), meer.end());
  return result;
}

}  // namespace minima::toets
