#include "calc/regeling/passend.h"

#include <algorithm>
#include <string>
#include <utility>

#include "calc/regeling/beslissend.h"
#include "calc/regeling/passend_open.h"
#include "calc/regeling/personen.h"
#include "calc/regeling/schemabedrag.h"
#include "calc/regeling/verrekening.h"
#include "calc/regeling/voorwaarde.h"

namespace minima {
namespace {

// Types that lead to the same answer need only one try, unless an earlier grant of the same good
// decides.
std::vector<const Kostensoort*> soorten(const Regeling& regeling) {
  bool each = false;
  for (const Route& route : regeling.routes) {
    for (const Voorwaarde& voorwaarde : route.voorwaarden) {
      each = each || voorwaarde.soort == VoorwaardeSoort::kZelfdeGoed ||
             !voorwaarde.kostensoorten.empty();
    }
    each = each || !route.wanneer.empty();
  }
  std::vector<const Kostensoort*> result;
  for (const Kostensoort& soort : regeling.kostensoorten) {
    const bool seen = !each && std::any_of(result.begin(), result.end(), [&](const auto* other) {
      return other->uitslag == soort.uitslag && other->regime == soort.regime &&
             other->maximum == soort.maximum && other->vorm == soort.vorm;
    });
    if (!seen) result.push_back(&soort);
  }
  return result;
}

bool heeft_plafond(const Regeling& regeling) {
  return std::any_of(regeling.routes.begin(), regeling.routes.end(),
                     [](const Route& route) { return route.hoogte.plafond.has_value(); });
}

// A type whose most is one of a month is granted for as many months as there can be, where the
// policy has a rule for monthly costs.
bool is_maandelijks(const Grond& grond, const Kostensoort& soort) {
  const auto& regels = grond.beleid.draagkracht;
  return regels && regels->periodiek && (soort.maximum_per_maand || soort.maximum_tot_norm_21);
}

Kost passende_kost(const Grond& grond, const std::string& persoon, const Kostensoort& soort) {
  Kost kost;
  kost.id = "passend";
  kost.soort = soort.id;
  if (is_maandelijks(grond, soort)) {
    kost.per_maand = true;
    kost.maanden = grond.beleid.draagkracht->periodiek->maanden;
  }
  kost.bedrag = Money::unbounded();
  kost.datum = grond.huishouden.peildatum;
  kost.persoon = persoon;
  kost.betaalbewijs = true;
  kost.voldaan = false;  // where a policy asks for the bill, not for the proof of payment
  kost.offerte = true;
  kost.vergoed_door_anderen = Money();
  return kost;
}

// Two ways of one fitting cost, each settled: what both say stands, the rest is open.
void voeg_samen(KostUitkomst& a, const KostUitkomst& b, const Feiten& open) {
  const bool zelfde = a.kan_worden.is_uit() && a.uitslag == b.uitslag && a.bedrag == b.bedrag;
  const auto te_betalen = [](const KostUitkomst& lijn) {
    return is_nee(lijn.uitslag) ? std::optional(Range<Money>()) : lijn.bedrag;
  };
  const auto links = te_betalen(a);
  const auto rechts = te_betalen(b);
  const KostUitkomst eerst = a;
  kies_tussen(a, b, open);
  if (!zelfde) a.open.voeg_toe(open);
  // Whichever way is chosen, facts that make up its amount stay open.
  for (const KostUitkomst* lijn : {&eerst, &b}) {
    if (lijn->bedrag && !lijn->bedrag->is_known()) a.open.voeg_toe(lijn->open_bedrag);
  }
  a.open_bedrag.voeg_toe(b.open_bedrag);
  a.bedrag.reset();
  if (links && rechts) a.bedrag = hull(*links, *rechts);
  a.nul_is_open = a.nul_is_open || b.nul_is_open;
  if (a.vorm != b.vorm) a.vorm = {};
  if (a.verwijzing != b.verwijzing) a.verwijzing = {};
  for (const VoorwaardeUitkomst& voorwaarde : b.voorwaarden) {
    const bool seen = std::any_of(a.voorwaarden.begin(), a.voorwaarden.end(),
                                  [&](const auto& v) { return v.id == voorwaarde.id; });
    if (!seen) a.voorwaarden.push_back(voorwaarde);
  }
}

// Facts of the fitting cost itself have no place in a situatie: while only those are open, what it
// would come to stands.
Range<Money> bedrag_van(const KostUitkomst& lijn, Range<Money> zonder_voorbehoud) {
  if (is_nee(lijn.uitslag)) return {};
  const bool alleen_eigen = is_alleen_passend_open(lijn.open);
  if (lijn.uitslag == Uitslag::kOnbekend && lijn.bedrag && alleen_eigen) return zonder_voorbehoud;
  return lijn.bedrag.value_or(Range<Money>());
}

// One kind of cost for one person. Nothing else is asked, so each way can be settled apart.
Passendelijn lijn_voor(const Regeling& regeling, const Grond& grond, const Schemaoordeel& schema,
                       const std::string& persoon, const Kostensoort& soort) {
  const Kost kost = passende_kost(grond, persoon, soort);
  Potten pots;
  // Of goods that each have a maximum of their own a household can ask for more than one.
  const bool zonder_maximum = heeft_plafond(regeling) || soort.maximum_vanaf;
  Routetoetsen routes =
      toets_routes(regeling, grond, {kost, -1, &soort, zonder_maximum}, schema, pots);
  for (Getoetst& getoetst : routes.lijst) {
    verreken({{&regeling, &getoetst, &kost, {}}}, grond.draagkracht);
  }
  Passendelijn result{std::move(routes.lijst.front().uitkomst), routes.lijst.front().als_toegekend,
                      routes.lijst.size() == 1, routes.lijst.front().kan_wegvallen};
  for (std::size_t i = 1; i < routes.lijst.size(); ++i) {
    voeg_samen(result.uitkomst, routes.lijst[i].uitkomst, routes.open);
    result.als_toegekend = hull(result.als_toegekend, routes.lijst[i].als_toegekend);
    result.kan_wegvallen = result.kan_wegvallen || routes.lijst[i].kan_wegvallen;
  }
  return result;
}

struct Beste {
  std::optional<KostUitkomst> lijn;
  Range<Money> bedrag;  // the most of any type
};

// Keeps the best line and the most that lines as good as it give.
void neem(KostUitkomst&& lijn, const Range<Money>& bedrag, Beste& result) {
  if (!result.lijn) {
    result.bedrag = bedrag;
    result.lijn = std::move(lijn);
    return;
  }
  KostUitkomst& best = *result.lijn;
  if (lijn.uitslag == best.uitslag) {
    result.bedrag = {std::max(result.bedrag.low, bedrag.low),
                     std::max(result.bedrag.high, bedrag.high)};
    return;
  }
  if (beste(lijn.uitslag, best.uitslag) == best.uitslag) return;
  result.bedrag = bedrag;
  std::swap(best, lijn);
}

// The most for one person. Once the best answer is certain, what the lines that can give it come
// to; else what the lines that are the best by now come to.
Range<Money> meest(const std::vector<Openstaand>& lijnen, std::size_t persoon,
                   const Range<Money>& van_beste) {
  Spanwijdte best{Uitslag::kGeenRecht, Uitslag::kGeenRecht};
  for (const Openstaand& een : lijnen) {
    if (een.persoon != persoon) continue;
    best.ongunstigst = std::max(best.ongunstigst, een.kan_worden.ongunstigst);
    best.gunstigst = std::max(best.gunstigst, een.kan_worden.gunstigst);
  }
  if (!best.is_uit() || is_nee(best.gunstigst)) return van_beste;
  Range<Money> result;
  for (const Openstaand& een : lijnen) {
    if (een.persoon != persoon || een.kan_worden.gunstigst < best.gunstigst) continue;
    if (een.kan_worden.is_uit()) result.low = std::max(result.low, een.bedrag.low);
    result.high = std::max(result.high, een.bedrag.high);
  }
  return result;
}

// What all types together come to, one cost of each, as good as the best of them.
std::optional<Range<Money>> soorten_samen(const Regeling& regeling, const Grond& grond,
                                          const Schemaoordeel& schema, Uitslag uitslag) {
  std::vector<Kost> kosten;
  for (const Kostensoort& soort : regeling.kostensoorten) {
    kosten.push_back(passende_kost(grond, "aanvrager", soort));
  }
  Potten pots;
  std::vector<Getoetst> lijnen;
  lijnen.reserve(kosten.size());
  std::vector<Verrekenregel> regels;
  for (std::size_t i = 0; i < kosten.size(); ++i) {
    const Kostregel regel{kosten[i], -1, &regeling.kostensoorten[i]};
    lijnen.push_back(toets_kostregel(regeling, grond, regel, schema, pots));
    regels.push_back({&regeling, &lijnen.back(), &kosten[i], {}});
  }
  verreken(std::move(regels), grond.draagkracht);
  return schemabedrag(lijnen, pots, uitslag);
}

}  // namespace

Passend passende_kosten(const Regeling& regeling, const Grond& grond, const Schemaoordeel& schema) {
  Passend result;
  Range<Money> som;
  std::vector<Openstaand> openstaand;
  std::vector<Range<Money>> per_persoon;
  bool zegt_meest = false;  // some type has a most
  for (const std::string& persoon : personen(regeling, grond)) {
    Beste beste;
    for (const Kostensoort* soort : soorten(regeling)) {
      Passendelijn passend = lijn_voor(regeling, grond, schema, persoon, *soort);
      KostUitkomst& lijn = passend.uitkomst;
      Range<Money> bedrag = bedrag_van(lijn, passend.als_toegekend);
      Openstaand een;
      een.persoon = per_persoon.size();
      bepaal_zichtbaar(passend, schema, een);
      zegt_meest = zegt_meest || (bedrag.high > Money() && !bedrag.high.is_unbounded());
      // Nobody knows how many children there are, or whether there is any.
      if (persoon == kOnbekendKind) {
        lijn.kan_worden.ongunstigst = Uitslag::kGeenRecht;
        een.zichtbaar.ongunstigst = Uitslag::kGeenRecht;
        een.zeker = een.zeker_in_schema = Uitslag::kGeenRecht;
        if (bedrag.high > Money()) {
          bedrag = {Money(), Money::unbounded()};
          lijn.open.voeg_toe(FeitSoort::kKinderen);
          een.open_antwoord.voeg_toe(FeitSoort::kKinderen);
        }
      }
      een.kan_worden = lijn.kan_worden;
      een.bedrag = bedrag;
      een.wacht_op_schuldhulp = !lijn.bedrag && lijn.open.bevat({FeitSoort::kSchuldhulptraject});
      een.bedrag_volgt = een.wacht_op_schuldhulp && passend.als_toegekend.high > Money() &&
                         !passend.als_toegekend.high.is_unbounded();
      een.open = lijn.open;
      openstaand.push_back(std::move(een));
      neem(std::move(lijn), bedrag, beste);
    }
    beste.bedrag = meest(openstaand, per_persoon.size(), beste.bedrag);
    som = som + beste.bedrag;
    per_persoon.push_back(beste.bedrag);
    result.lijnen.push_back(std::move(*beste.lijn));
  }
  if (regeling.maximaal == Maximaal::kSoortenSamen) {
    Uitslag best = Uitslag::kGeenRecht;
    for (const KostUitkomst& lijn : result.lijnen) best = beste(lijn.uitslag, best);
    som = soorten_samen(regeling, grond, schema, best).value_or(Range<Money>());
  }
  // An open end with nothing certain below it says no more than that there is no ceiling.
  const bool says_a_most =
      !som.high.is_unbounded() || (som.low > Money() && !som.low.is_unbounded());
  if (regeling.maximaal != Maximaal::kGeen && says_a_most && som.high > Money()) {
    result.maximaal = som;
  }
  result.kan_worden = samen_worden(openstaand);
  result.open = wat_ontbreekt(regeling, schema, openstaand, per_persoon, zegt_meest);
  return result;
}

}  // namespace minima
