#include <algorithm>
#include <utility>

#include "calc/regeling/kostregel.h"
#include "calc/regeling/personen.h"

namespace minima {
namespace {

// Two routes are still possible: what both say stands, the rest is open.
Getoetst samen(Getoetst a, Getoetst b, const Feiten& open) {
  KostUitkomst& uit = a.uitkomst;
  const KostUitkomst& ander = b.uitkomst;
  const bool een_voorliggend =
      (uit.uitslag == Uitslag::kVoorliggend) != (ander.uitslag == Uitslag::kVoorliggend);
  if (een_voorliggend || a.niets_voorlopig != b.niets_voorlopig) uit.nul_is_open = true;
  const bool zelfde = uit.uitslag == ander.uitslag && uit.kan_worden.is_uit() &&
                      uit.vorm == ander.vorm && uit.regime == ander.regime &&
                      a.toegekend == b.toegekend;
  kies_tussen(uit, ander, open);
  uit.open_bedrag.voeg_toe(ander.open_bedrag);
  if (!zelfde) {
    uit.open.voeg_toe(open);
    uit.open_bedrag.voeg_toe(open);
  }
  uit.nul_is_open = uit.nul_is_open || ander.nul_is_open;
  a.niets_voorlopig = a.niets_voorlopig && b.niets_voorlopig;
  if (uit.vorm != ander.vorm) uit.vorm = {};
  if (uit.regime != ander.regime) {
    // Either regime may be used: nothing is promised of the amount but its most.
    a.toegekend.low = b.toegekend.low = Money();
    a.regime_open = true;
  }
  a.regime_open = a.regime_open || b.regime_open;
  if (uit.route != ander.route) uit.route = {};
  for (const VoorwaardeUitkomst& voorwaarde : ander.voorwaarden) {
    const bool seen =
        std::any_of(uit.voorwaarden.begin(), uit.voorwaarden.end(),
                    [&](const VoorwaardeUitkomst& v) { return v.id == voorwaarde.id; });
    if (!seen) uit.voorwaarden.push_back(voorwaarde);
  }
  a.toegekend = hull(a.toegekend, b.toegekend);
  a.heeft_bedrag = a.heeft_bedrag && b.heeft_bedrag;
  if (a.mogelijke_regimes == nullptr) a.mogelijke_regimes = b.mogelijke_regimes;
  if (!a.maanden) a.maanden = b.maanden;
  a.bedrag_naar_oordeel = a.bedrag_naar_oordeel || b.bedrag_naar_oordeel;
  a.pot = -1;
  return a;
}

// Whether a line is still to come that may draw from a pot of this one.
bool komt_nog_een_lijn(const Regeling& regeling, const Grond& grond, const Kostregel& regel,
                       const Potten& pots) {
  const bool per_jaar =
      std::all_of(regeling.routes.begin(), regeling.routes.end(), [](const Route& route) {
        const auto& plafond = route.hoogte.plafond;
        return !plafond || plafond->tijdvak == Tijdvak::kKalenderjaar;
      });
  const auto& kosten = grond.huishouden.kosten;
  return std::any_of(pots.kosten.begin(), pots.kosten.end(), [&](int index) {
    if (index <= regel.index) return false;
    const Range<Date>& datum = kosten[static_cast<std::size_t>(index)].datum;
    return !per_jaar || (datum.low.year() <= regel.kost.datum.high.year() &&
                         datum.high.year() >= regel.kost.datum.low.year());
  });
}

// Who a cost is for when it isn't told and there is nobody else.
bool is_alleen(const Huishouden& huishouden) {
  return huishouden.partner.is_none() && huishouden.kinderen && huishouden.kinderen->empty();
}

// The line as it would be for each person it may be for. It keeps the conditions of the line as it
// was told, for those are true whoever it is; but where the answer is the same for all, it isn't
// asked.
void voor_iedereen(const Regeling& regeling, const Grond& grond, const Kostregel& regel,
                   const Schemaoordeel& schema, const Potten& pots, Getoetst& lijn) {
  Feiten wie;
  wie.voeg_toe(FeitSoort::kKostPersoon, regel.index);
  std::optional<Getoetst> result;
  for (const std::string& persoon : personen(regeling, grond)) {
    Kost kost = regel.kost;
    kost.persoon = persoon;
    Potten apart = pots;
    Getoetst een = toets_kostregel(
        regeling, grond, {kost, regel.index, regel.soort, regel.zonder_maximum}, schema, apart);
    result = result ? samen(std::move(*result), std::move(een), wie) : std::move(een);
  }
  // Which pot it draws from matters to the lines after it that may draw from it too.
  const bool put = lijn.uitkomst.kan_worden.gunstigst > Uitslag::kOnbekend &&
                   komt_nog_een_lijn(regeling, grond, regel, pots);
  if (put && lijn.uitkomst.open_bedrag.bevat({FeitSoort::kKostPersoon, regel.index})) {
    result->uitkomst.open.voeg_toe(wie);
  }
  result->pot = -1;
  result->vraagt_pot = false;
  result->uitkomst.voorwaarden = std::move(lijn.uitkomst.voorwaarden);
  lijn = std::move(*result);
}

}  // namespace

void kies_tussen(KostUitkomst& uit, const KostUitkomst& ander, const Feiten& open) {
  const Spanwijdte a = uit.kan_worden;
  const Spanwijdte b = ander.kan_worden;
  const bool kan_gelijk =
      std::max(a.ongunstigst, b.ongunstigst) <= std::min(a.gunstigst, b.gunstigst);
  const bool een_is_beoordeling = (a.is_uit() && a.gunstigst == Uitslag::kBeoordeling) ||
                                  (b.is_uit() && b.gunstigst == Uitslag::kBeoordeling);
  if (open.is_empty() && (!kan_gelijk || een_is_beoordeling)) {
    uit.uitslag = Uitslag::kBeoordeling;
    uit.kan_worden = {Uitslag::kBeoordeling, Uitslag::kBeoordeling};
    uit.open.clear();
    return;
  }
  if (uit.uitslag != ander.uitslag) uit.uitslag = Uitslag::kOnbekend;
  uit.kan_worden = {std::min(a.ongunstigst, b.ongunstigst), std::max(a.gunstigst, b.gunstigst)};
  if (open.is_empty() && !uit.kan_worden.is_uit()) {
    uit.kan_worden.gunstigst = std::max(uit.kan_worden.gunstigst, Uitslag::kBeoordeling);
  }
  uit.open.voeg_toe(ander.open);
}

Getoetst toets_kostregel(const Regeling& regeling, const Grond& grond, const Kostregel& regel,
                         const Schemaoordeel& schema, Potten& pots) {
  if (!regel.kost.persoon && is_alleen(grond.huishouden)) {
    Kost kost = regel.kost;
    kost.persoon = "aanvrager";
    const Kostregel eigen{kost, regel.index, regel.soort, regel.zonder_maximum};
    return toets_kostregel(regeling, grond, eigen, schema, pots);
  }
  const bool wie = !regel.kost.persoon && grond.huishouden.kinderen && is_per_persoon(regeling);
  const Potten vooraf = wie ? pots : Potten();
  Routetoetsen routes = toets_routes(regeling, grond, regel, schema, pots);
  Getoetst result = std::move(routes.lijst.front());
  for (std::size_t i = 1; i < routes.lijst.size(); ++i) {
    result = samen(std::move(result), std::move(routes.lijst[i]), routes.open);
  }
  if (!regel.kost.persoon && !grond.huishouden.kinderen && is_per_persoon(regeling)) {
    // Who it may be for isn't known either.
    KostUitkomst& uit = result.uitkomst;
    (uit.kan_worden.is_uit() ? uit.open_bedrag : uit.open).voeg_toe(FeitSoort::kKinderen);
  }
  if (wie) voor_iedereen(regeling, grond, regel, schema, vooraf, result);
  return result;
}

}  // namespace minima
