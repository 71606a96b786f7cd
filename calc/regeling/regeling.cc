#include "calc/regeling/regeling.h"

#include <algorithm>

#include "calc/regeling/aanvraagdag.h"
#include "calc/regeling/beslissend.h"
#include "calc/regeling/kostregel.h"
#include "calc/regeling/passend.h"
#include "calc/regeling/schemabedrag.h"
#include "calc/regeling/vast_bedrag.h"
#include "calc/regeling/verrekening.h"
#include "calc/regeling/voorwaarde.h"

namespace minima {
namespace {

constexpr std::string_view kVangnet = "bijzondere-bijstand";

// A scheme on its way: its lines are tested, not yet settled.
struct Schema {
  RegelingUitkomst& uit;
  Spanwijdte kan_worden;
  std::vector<Getoetst> lijnen;
  Potten pots;
};

// Conditions that only speak of the cost itself say nothing to somebody who asks for nothing yet.
bool zegt_iets_zonder_kost(std::string_view id) {
  return id != "kosten-gemaakt" && id != "aanvraagtermijn" && id != "betaalbewijs" &&
         id != "kostensoort" && id != "andere-kostensoort";
}

// `gevraagd`: the scheme each cost of the household belongs to.
void toets_schema(const Regeling& regeling, const Grond& grond,
                  const std::vector<const Regeling*>& gevraagd, Schema& schema) {
  RegelingUitkomst& uit = schema.uit;
  uit.regeling = &regeling;
  uit.uitslag = Uitslag::kRecht;
  uit.voorwaarden.reserve(regeling.voorwaarden.size());
  for (const Voorwaarde& voorwaarde : regeling.voorwaarden) {
    const VoorwaardeUitkomst& uitkomst =
        toets_in(uit.voorwaarden, voorwaarde, regeling, grond, nullptr);
    uit.uitslag = slechtste(uit.uitslag, uitkomst.uitslag);
    schema.kan_worden.en(kan_worden(uitkomst));
    if (uit.verwijzing.empty()) uit.verwijzing = uitkomst.verwijzing;
  }
  const auto& kosten = grond.huishouden.kosten;
  for (std::size_t i = 0; i < gevraagd.size(); ++i) {
    if (gevraagd[i] == &regeling) schema.pots.kosten.push_back(static_cast<int>(i));
  }
  for (std::size_t i = 0; i < kosten.size(); ++i) {
    if (gevraagd[i] != &regeling || !regeling.is_per_kost()) continue;
    const Kostregel regel{kosten[i], static_cast<int>(i), kostensoort(regeling, kosten[i].soort)};
    schema.lijnen.push_back(toets_kostregel(
        regeling, grond, regel, {uit.uitslag, schema.kan_worden, &uit.voorwaarden}, schema.pots));
  }
}

// The form the counted lines share; else that of the scheme's first route.
void bepaal_vorm(Schema& schema, const std::vector<KostUitkomst>& passend) {
  const bool gevraagd = !schema.lijnen.empty();
  RegelingUitkomst& uit = schema.uit;
  bool first = true;
  const auto neem = [&](const KostUitkomst& lijn) {
    if (lijn.uitslag != uit.uitslag) return;
    if (first) {
      uit.vorm = lijn.vorm;
      if (uit.verwijzing.empty()) uit.verwijzing = lijn.verwijzing;
    } else if (uit.vorm != lijn.vorm) {
      uit.vorm = {};
    }
    first = false;
  };
  for (const Getoetst& lijn : schema.lijnen) neem(lijn.uitkomst);
  if (!gevraagd) {
    for (const KostUitkomst& lijn : passend) neem(lijn);
  }
  if (first) uit.vorm = uit.regeling->routes.front().vorm;
}

// A term that runs from a fact of the cost, or a scheme that is there for a while only.
void bepaal_eigen_termijn(Schema& schema, const Grond& grond) {
  std::optional<Date>& laatste = schema.uit.aanvragen_tot_en_met;
  const auto neem = [&laatste](const std::optional<Date>& dag) {
    if (dag && (!laatste || *dag < *laatste)) laatste = dag;
  };
  for (const Voorwaarde& voorwaarde : schema.uit.regeling->voorwaarden) neem(voorwaarde.tot_en_met);
  for (const Getoetst& lijn : schema.lijnen) {
    if (is_nee(lijn.uitkomst.uitslag)) continue;
    const Kost& kost = grond.huishouden.kosten[static_cast<std::size_t>(lijn.uitkomst.index)];
    for (const VoorwaardeUitkomst& v : lijn.uitkomst.voorwaarden) {
      if (v.voorwaarde != nullptr) {
        neem(laatste_dag_vanaf_feit(*v.voorwaarde, kost, grond.huishouden));
      }
    }
  }
}

// The last day to apply: the earliest of the lines that can still be paid, else that of a cost made
// today.
void bepaal_termijn(Schema& schema, const Grond& grond) {
  RegelingUitkomst& uit = schema.uit;
  for (const Route& route : uit.regeling->routes) {
    for (const Voorwaarde& voorwaarde : route.voorwaarden) {
      if (voorwaarde.soort != VoorwaardeSoort::kAanvraagtermijn) continue;
      int year = grond.huishouden.peildatum.year();
      for (const Getoetst& lijn : schema.lijnen) {
        const Kost& kost = grond.huishouden.kosten[static_cast<std::size_t>(lijn.uitkomst.index)];
        if (!is_nee(lijn.uitkomst.uitslag) && kost.datum.is_known()) {
          year = std::min(year, kost.datum.low.year());
        }
      }
      uit.aanvragen_tot_en_met =
          Date::of(std::min(year + 1, 9999), static_cast<unsigned>(voorwaarde.maand),
                   static_cast<unsigned>(voorwaarde.dag));
    }
  }
}

void rond_kosten_af(Schema& schema, const Grond& grond) {
  RegelingUitkomst& uit = schema.uit;
  const Uitslag voor_lijnen = uit.uitslag;
  Passend passend;
  if (voor_lijnen != Uitslag::kGeenRecht && !grond.alleen_gevraagd) {
    passend =
        passende_kosten(*uit.regeling, grond, {voor_lijnen, schema.kan_worden, &uit.voorwaarden});
    uit.maximaal = passend.maximaal;
  }
  const KostUitkomst* best = nullptr;
  const auto vergelijk = [&](const KostUitkomst& lijn) {
    if (best == nullptr || beste(lijn.uitslag, best->uitslag) != best->uitslag) best = &lijn;
  };
  if (!schema.lijnen.empty()) {
    for (const Getoetst& lijn : schema.lijnen) vergelijk(lijn.uitkomst);
  } else {
    for (const KostUitkomst& lijn : passend.lijnen) vergelijk(lijn);
  }
  // The lines know what the scheme-wide conditions said.
  if (best != nullptr) uit.uitslag = best->uitslag;
  if (schema.lijnen.empty() && best != nullptr) {
    for (const VoorwaardeUitkomst& voorwaarde : best->voorwaarden) {
      if (zegt_iets_zonder_kost(voorwaarde.id)) uit.voorwaarden.push_back(voorwaarde);
    }
    if (passend.kan_worden.is_uit()) uit.uitslag = passend.kan_worden.gunstigst;
    uit.open = passend.open;
  }
  for (const Getoetst& lijn : schema.lijnen) uit.open.voeg_toe(lijn.uitkomst.open);
  if (!schema.lijnen.empty()) uit.bedrag = schemabedrag(schema.lijnen, schema.pots, uit.uitslag);
  bepaal_vorm(schema, passend.lijnen);
  bepaal_termijn(schema, grond);
  bepaal_eigen_termijn(schema, grond);
  uit.kosten.reserve(schema.lijnen.size());
  for (Getoetst& lijn : schema.lijnen) uit.kosten.push_back(std::move(lijn.uitkomst));
}

// A scheme that pays a fixed amount, whatever it costs; or that only says where to go.
void rond_vast_af(Schema& schema, const Grond& grond) {
  RegelingUitkomst& uit = schema.uit;
  const Route& route = uit.regeling->routes.front();
  uit.uitslag = slechtste(uit.uitslag, route.uitslag);
  schema.kan_worden.en(route.uitslag);
  uit.open = beslissende_feiten({route.uitslag, nullptr, &uit.voorwaarden});
  if (schema.kan_worden.is_uit()) uit.uitslag = schema.kan_worden.gunstigst;
  uit.vorm = route.vorm;
  if (uit.verwijzing.empty()) uit.verwijzing = uit.regeling->verwijzing;
  Feiten open;
  const std::optional<Range<Money>> bedrag = vast_bedrag(*uit.regeling, grond, open);
  bepaal_eigen_termijn(schema, grond);
  if (!bedrag || is_nee(uit.uitslag)) return;
  if (!bedrag->is_known()) uit.open.voeg_toe(open);
  uit.bedrag = bedrag;
  if (uit.uitslag == Uitslag::kOnbekend) uit.bedrag->low = Money();
  uit.maximaal = uit.bedrag;
}

}  // namespace

const Regeling* regeling_van(const Beleid& beleid, const Kost& kost) {
  const auto met_id = [&](std::string_view id) -> const Regeling* {
    for (const Regeling& regeling : beleid.regelingen) {
      if (regeling.id == id) return &regeling;
    }
    return nullptr;
  };
  if (kost.regeling) return met_id(*kost.regeling);
  for (const Regeling& regeling : beleid.regelingen) {
    if (kostensoort(regeling, kost.soort) != nullptr) return &regeling;
  }
  return met_id(kVangnet);
}

RegelingenUitkomst bereken_regelingen(const Grond& grond) {
  RegelingenUitkomst result;
  // Never moved again: each Schema lends its place.
  result.regelingen.reserve(grond.beleid.regelingen.size());
  std::vector<Schema> schemas;
  schemas.reserve(grond.beleid.regelingen.size());
  std::vector<const Regeling*> gevraagd;
  gevraagd.reserve(grond.huishouden.kosten.size());
  for (const Kost& kost : grond.huishouden.kosten) {
    gevraagd.push_back(regeling_van(grond.beleid, kost));
  }
  for (const Regeling& regeling : grond.beleid.regelingen) {
    const bool is_gevraagd = !regeling.is_per_kost() || std::find(gevraagd.begin(), gevraagd.end(),
                                                                  &regeling) != gevraagd.end();
    if (grond.alleen_gevraagd && !is_gevraagd) continue;
    result.regelingen.emplace_back();
    toets_schema(regeling, grond, gevraagd,
                 schemas.emplace_back(Schema{result.regelingen.back(), {}, {}, {}}));
  }
  std::vector<Verrekenregel> regels;
  for (Schema& schema : schemas) {
    for (Getoetst& lijn : schema.lijnen) {
      const auto index = static_cast<std::size_t>(lijn.uitkomst.index);
      regels.push_back({schema.uit.regeling, &lijn, &grond.huishouden.kosten[index], {}});
    }
  }
  // Costs are settled in the order in which they were given, whichever scheme they belong to.
  std::sort(regels.begin(), regels.end(), [](const Verrekenregel& a, const Verrekenregel& b) {
    return a.getoetst->uitkomst.index < b.getoetst->uitkomst.index;
  });
  result.grootboek = verreken(std::move(regels), grond.draagkracht);
  for (Schema& schema : schemas) {
    if (schema.uit.regeling->is_per_kost()) {
      rond_kosten_af(schema, grond);
    } else {
      rond_vast_af(schema, grond);
    }
    if (schema.uit.uitslag == Uitslag::kGeenRecht) {
      schema.uit.open.clear();
      schema.uit.maximaal.reset();
    }
  }
  return result;
}

}  // namespace minima
