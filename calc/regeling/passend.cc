#include "calc/regeling/passend.h"

#include <algorithm>
#include <string>
#include <utility>

#include "calc/regeling/schemabedrag.h"
#include "calc/regeling/verrekening.h"
#include "calc/regeling/voorwaarde.h"

namespace minima {
namespace {

// Stands for a child nobody has told us of yet; no real id can hold a space.
const char* const kOnbekendKind = "onbekend kind";

bool is_per_persoon(const Regeling& regeling) {
  for (const Kostensoort& soort : regeling.kostensoorten) {
    if (soort.maximum_per_maand) return true;
  }
  for (const Route& route : regeling.routes) {
    if (route.hoogte.plafond && route.hoogte.plafond->eenheid == Eenheid::kPersoon) return true;
    for (const Voorwaarde& voorwaarde : route.voorwaarden) {
      if (hangt_af_van_persoon(voorwaarde.soort)) return true;
    }
  }
  return false;
}

std::vector<std::string> personen(const Regeling& regeling, const Grond& grond) {
  std::vector<std::string> result{"aanvrager"};
  if (!is_per_persoon(regeling)) return result;
  if (grond.gedaante.vorm == Huishoudvorm::kGehuwden) result.emplace_back("partner");
  if (!grond.huishouden.kinderen) {
    result.emplace_back(kOnbekendKind);
    return result;
  }
  for (const Kind& kind : *grond.huishouden.kinderen) result.push_back(kind.id);
  return result;
}

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

struct Beste {
  std::optional<KostUitkomst> lijn;
  Range<Money> bedrag;  // the most of any type
};

bool is_nee(Uitslag uitslag) {
  return uitslag == Uitslag::kGeenRecht || uitslag == Uitslag::kVoorliggend;
}

// Facts of the fitting cost itself have no place in a situatie: while only those are open, what it
// would come to stands.
Range<Money> bedrag_van(const KostUitkomst& lijn, Range<Money> zonder_voorbehoud) {
  if (is_nee(lijn.uitslag)) return {};
  const auto& open = lijn.open.lijst();
  const bool alleen_eigen = !open.empty() && std::all_of(open.begin(), open.end(),
                                                         [](const Feit& f) { return f.index < 0; });
  if (lijn.uitslag == Uitslag::kOnbekend && lijn.bedrag && alleen_eigen) return zonder_voorbehoud;
  return lijn.bedrag.value_or(Range<Money>());
}

// Keeps the best line and the most that lines as good as it give. Facts of a worse line matter only
// while it may still become better than the best.
void neem(KostUitkomst&& lijn, Range<Money> zonder_voorbehoud, Beste& result) {
  const Range<Money> bedrag = bedrag_van(lijn, zonder_voorbehoud);
  if (!result.lijn) {
    result.bedrag = bedrag;
    result.lijn = std::move(lijn);
    return;
  }
  KostUitkomst& best = *result.lijn;
  if (lijn.uitslag == best.uitslag) {
    result.bedrag = {std::max(result.bedrag.low, bedrag.low),
                     std::max(result.bedrag.high, bedrag.high)};
    best.kan_worden.gunstigst = std::max(best.kan_worden.gunstigst, lijn.kan_worden.gunstigst);
    best.open.voeg_toe(lijn.open);
    return;
  }
  const bool better = beste(lijn.uitslag, best.uitslag) != best.uitslag;
  if (better) {
    result.bedrag = bedrag;
    std::swap(best, lijn);  // `lijn` is the worse of the two from here on
  }
  if (lijn.kan_worden.gunstigst > best.uitslag && best.uitslag != Uitslag::kRecht) {
    best.open.voeg_toe(lijn.open);
  }
}

Beste beste_voor(const Regeling& regeling, const Grond& grond, const Schemaoordeel& schema,
                 const std::string& persoon) {
  Beste result;
  for (const Kostensoort* soort : soorten(regeling)) {
    const Kost kost = passende_kost(grond, persoon, *soort);
    Potten pots;
    // Of goods that each have a maximum of their own a household can ask for more than one.
    const bool zonder_maximum = heeft_plafond(regeling) || soort->maximum_vanaf;
    Getoetst getoetst =
        toets_kostregel(regeling, grond, {kost, -1, soort, zonder_maximum}, schema, pots);
    verreken({{&regeling, &getoetst, &kost, {}}}, grond.draagkracht);
    neem(std::move(getoetst.uitkomst), getoetst.als_toegekend, result);
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
  for (const std::string& persoon : personen(regeling, grond)) {
    Beste beste = beste_voor(regeling, grond, schema, persoon);
    // Nobody knows how many children there are.
    if (persoon == kOnbekendKind && beste.bedrag.high > Money()) {
      beste.bedrag = {Money(), Money::unbounded()};
      beste.lijn->open.voeg_toe(FeitSoort::kKinderen);
    }
    som = som + beste.bedrag;
    result.lijnen.push_back(std::move(*beste.lijn));
  }
  if (regeling.maximaal == Maximaal::kGeen) return result;
  if (regeling.maximaal == Maximaal::kSoortenSamen) {
    Uitslag best = Uitslag::kGeenRecht;
    for (const KostUitkomst& lijn : result.lijnen) best = beste(lijn.uitslag, best);
    som = soorten_samen(regeling, grond, schema, best).value_or(Range<Money>());
  }
  // An open end with nothing certain below it says no more than that there is no ceiling.
  const bool says_a_most =
      !som.high.is_unbounded() || (som.low > Money() && !som.low.is_unbounded());
  if (says_a_most && som.high > Money()) result.maximaal = som;
  return result;
}

}  // namespace minima
