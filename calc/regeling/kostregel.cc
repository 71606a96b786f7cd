#include "calc/regeling/kostregel.h"

#include <algorithm>

#include "calc/regeling/beslissend.h"
#include "calc/regeling/kostbedrag.h"
#include "calc/regeling/potten.h"
#include "calc/regeling/voorwaarde.h"

namespace minima {
namespace {

bool geldt_voor(const Voorwaarde& voorwaarde, const std::string& soort) {
  const auto& lijst = voorwaarde.kostensoorten;
  return lijst.empty() || std::find(lijst.begin(), lijst.end(), soort) != lijst.end();
}

// What the list of cost types says of this one (8.3.1 lid 4, 6.2 point 4, Part H of a policy): a
// condition of its own so that its reason is shown like any other.
void soort_uitkomst(const Regeling& regeling, const Grond& grond, const Kostregel& regel,
                    VoorwaardeUitkomst& result) {
  result.id = "kostensoort";
  const Uitslag uitslag = regel.soort != nullptr ? regel.soort->uitslag : regeling.andere_kosten;
  result.artikel = regel.soort != nullptr ? regel.soort->artikel : regeling.artikel_kosten;
  result.uitslag = uitslag;
  result.oordeel = uitslag == Uitslag::kRecht         ? Oordeel::kJa
                   : uitslag == Uitslag::kBeoordeling ? Oordeel::kBeoordeling
                                                      : Oordeel::kNee;
  if (regel.soort != nullptr) result.verwijzing = regel.soort->verwijzing;
  if (grond.met_uitleg) {
    const std::string_view sleutel = uitslag == Uitslag::kVoorliggend  ? "kostensoort.voorliggend"
                                     : result.oordeel == Oordeel::kJa  ? "kostensoort.ja"
                                     : result.oordeel == Oordeel::kNee ? "kostensoort.nee"
                                                                       : "kostensoort.beoordeling";
    Uitleg(&result.toelichting).zeg(sleutel, result.artikel).met("kostensoort", regel.kost.soort);
  }
}

struct Toetser {
  const Regeling& regeling;
  const Grond& grond;
  const Kostregel& regel;
  const Schemaoordeel& schema;
  Potten& pots;

  void toets_op(const Voorwaarde& bron, Getoetst& result) const {
    const VoorwaardeUitkomst& voorwaarde =
        toets_in(result.uitkomst.voorwaarden, bron, regeling, grond, &regel);
    const bool open = voorwaarde.uitslag == Uitslag::kOnbekend;
    const bool zelfde_goed = bron.soort == VoorwaardeSoort::kZelfdeGoed;
    if (open && (bron.bij_nee == Uitslag::kVoorliggend || zelfde_goed)) {
      result.uitkomst.nul_is_open = true;
    }
    // A good that was granted before is awarded nothing of itself (BX-6.2-3c): it doesn't use up
    // the plafond either.
    if (zelfde_goed && voorwaarde.oordeel == Oordeel::kBeoordeling) {
      result.niets_voorlopig = true;
    }
    tel_mee(voorwaarde, result.uitkomst);
  }

  static void tel_mee(const VoorwaardeUitkomst& voorwaarde, KostUitkomst& uit) {
    uit.uitslag = slechtste(uit.uitslag, voorwaarde.uitslag);
    uit.kan_worden.en(kan_worden(voorwaarde));
    if (uit.verwijzing.empty()) uit.verwijzing = voorwaarde.verwijzing;
  }

  // Boxmeer 4.2: in an acute, life-threatening situation the municipality takes its responsibility,
  // so what would be a no is left to its judgement.
  void spoed(KostUitkomst& uit) const {
    if (!regeling.dringend_nooit_nee || !regel.kost.dringend) return;
    const auto nooit_nee = [](Uitslag& uitslag) {
      if (uitslag < Uitslag::kOnbekend) uitslag = Uitslag::kBeoordeling;
    };
    nooit_nee(uit.uitslag);
    nooit_nee(uit.kan_worden.ongunstigst);
    nooit_nee(uit.kan_worden.gunstigst);
  }

  void bepaal_bedrag(const Route& route, Getoetst& result) {
    KostUitkomst& uit = result.uitkomst;
    if (result.niets_voorlopig) return;
    const Kostbedrag bedrag = kostbedrag(regel, grond);
    const Range<Money>& netto = bedrag.netto;
    result.toegekend = netto;
    result.maanden = bedrag.maanden;
    if (bedrag.maximum && route.hoogte.soort_maxima && !regel.zonder_maximum) {
      result.toegekend = lower_of(netto, *bedrag.maximum);
      result.bedrag_naar_oordeel = !bedrag.maximum->is_known() && regel.soort->maximum_vanaf &&
                                   netto.high > bedrag.maximum->low;
      if (regel.soort->rest_te_beoordelen && netto.high > bedrag.maximum->low) {
        uit.te_beoordelen = {rest(netto.low, bedrag.maximum->high),
                             rest(netto.high, bedrag.maximum->low)};
      }
    }
    const bool zonder =
        bedrag.niet_gevonden ||
        (regel.soort != nullptr ? regel.soort->zonder_bedrag : regeling.andere_zonder_bedrag);
    result.heeft_bedrag = !zonder;
    // Of a price that isn't in the policy nothing bounds how much it is.
    if (bedrag.niet_gevonden) result.toegekend = {Money::unbounded(), Money::unbounded()};
    if (!is_nee(uit.uitslag) && result.heeft_bedrag) {
      const Pottenvak vak{regeling, grond, regel, pots};
      if (regel.soort != nullptr && regel.soort->maximum_samen) {
        begrens_samen(vak, *regel.soort->maximum, result);
      } else if (route.hoogte.plafond) {
        begrens(vak, *route.hoogte.plafond, regel.soort != nullptr, result);
      }
    }
    const bool per_maand = regel.soort != nullptr &&
                           (regel.soort->maximum_per_maand || regel.soort->maximum_tot_norm_21);
    result.begrensd = !per_maand && result.toegekend.high < netto.high;
    // Only where a month is weighed against what is left do the months matter beside that.
    const bool per_periode = grond.beleid.draagkracht && grond.beleid.draagkracht->periodiek;
    const bool maanden_open =
        per_periode && result.begrensd && result.maanden && !result.maanden->is_known();
    if (!result.toegekend.is_known() || result.toegekend.low == Money() || maanden_open) {
      // A maximum that is reached whatever the open amount is leaves nothing open.
      uit.open_bedrag.voeg_toe(bedrag.open);
    }
  }

  // The policy may leave open in which of some regimes a type of cost is, and the cost may say it.
  void zet_regime(const Route& route, Getoetst& result) const {
    const std::vector<std::string>& mogelijk = route.hoogte.mogelijke_regimes;
    std::string_view& regime = result.uitkomst.regime;
    if (!regime.empty() || mogelijk.empty()) return;
    const auto& genoemd = regel.kost.draagkrachtregime;
    const auto found =
        genoemd ? std::find(mogelijk.begin(), mogelijk.end(), *genoemd) : mogelijk.end();
    if (found != mogelijk.end()) {
      regime = *found;
    } else {
      result.mogelijke_regimes = &mogelijk;
    }
  }

  Getoetst via(const Route& route, std::vector<VoorwaardeUitkomst> gekozen) {
    Getoetst result;
    KostUitkomst& uit = result.uitkomst;
    uit.index = regel.index;
    uit.uitslag = route.uitslag;
    uit.kan_worden = {route.uitslag, route.uitslag};
    uit.route = route.id;
    uit.vorm =
        regel.soort != nullptr && !regel.soort->vorm.empty() ? regel.soort->vorm : route.vorm;
    uit.regime = regel.soort != nullptr && !regel.soort->regime.empty() ? regel.soort->regime
                                                                        : route.hoogte.regime;
    zet_regime(route, result);
    uit.voorwaarden = std::move(gekozen);
    uit.voorwaarden.reserve(uit.voorwaarden.size() + route.voorwaarden.size() + 1);
    for (const Voorwaarde& voorwaarde : route.voorwaarden) {
      if (geldt_voor(voorwaarde, regel.kost.soort)) toets_op(voorwaarde, result);
    }
    soort_uitkomst(regeling, grond, regel, uit.voorwaarden.emplace_back());
    tel_mee(uit.voorwaarden.back(), uit);
    const bool nooit_nee = regeling.dringend_nooit_nee && regel.kost.dringend;
    uit.open = beslissende_feiten({route.uitslag, &uit.voorwaarden, schema.voorwaarden, nooit_nee});
    spoed(uit);
    uit.uitslag = slechtste(uit.uitslag, schema.uitslag);
    uit.kan_worden.en(schema.kan_worden);
    bepaal_bedrag(route, result);
    return result;
  }
};

}  // namespace

const Kostensoort* kostensoort(const Regeling& regeling, const std::string& id) {
  for (const Kostensoort& soort : regeling.kostensoorten) {
    if (soort.id == id) return &soort;
  }
  return nullptr;
}

Routetoetsen toets_routes(const Regeling& regeling, const Grond& grond, const Kostregel& regel,
                          const Schemaoordeel& schema, Potten& pots) {
  Toetser toetser{regeling, grond, regel, schema, pots};
  Routetoetsen result;
  // Why this route and not another: shown with the line, but no reason for a no.
  std::vector<VoorwaardeUitkomst> gekozen;
  for (const Route& route : regeling.routes) {
    Oordeel past = Oordeel::kJa;
    Feiten te_kiezen;
    for (const Voorwaarde& voorwaarde : route.wanneer) {
      toets_in(gekozen, voorwaarde, regeling, grond, &regel);
      gekozen.back().uitslag = Uitslag::kRecht;
      past = en(past, gekozen.back().oordeel);
      te_kiezen.voeg_toe(gekozen.back().open);
    }
    const bool laatste = &route == &regeling.routes.back();
    if (past == Oordeel::kNee && !laatste) continue;
    if (past == Oordeel::kOnbekend) result.open.voeg_toe(te_kiezen);
    if (!result.lijst.empty()) pots.route_open = true;
    result.lijst.push_back(toetser.via(route, gekozen));
    if (past == Oordeel::kJa) break;
  }
  return result;
}

}  // namespace minima
