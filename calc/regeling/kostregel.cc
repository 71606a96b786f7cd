#include "calc/regeling/kostregel.h"

#include <algorithm>

#include "calc/regeling/tijdvak.h"
#include "calc/regeling/voorwaarde.h"

namespace minima {
namespace {

bool geldt_voor(const Voorwaarde& voorwaarde, const std::string& soort) {
  const auto& lijst = voorwaarde.kostensoorten;
  return lijst.empty() || std::find(lijst.begin(), lijst.end(), soort) != lijst.end();
}

// What the list of cost types says of this one (8.3.1 lid 4, 6.2 point 4, Part H of a policy): a
// condition of its own so that its reason is shown like any other.
VoorwaardeUitkomst soort_uitkomst(const Regeling& regeling, const Grond& grond,
                                  const Kostregel& regel) {
  VoorwaardeUitkomst result;
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
    Uitleg(&result.toelichting)
        .zeg(sleutel, result.artikel)
        .met("kostensoort", std::string(regel.kost.soort));
  }
  return result;
}

// The most that is paid for a cost of this type: more than one amount where the municipality says
// which.
Range<Money> maximum_van(const Kostensoort& soort, const Kost& kost) {
  const Range<Money> maximum = {soort.maximum_vanaf.value_or(*soort.maximum), *soort.maximum};
  if (!soort.maximum_per_maand || !kost.per_maand) return maximum;
  return {maximum.low.times(kost.maanden.low), maximum.high.times(kost.maanden.high)};
}

// Whether what was granted before is told so fully that nothing about it is left to ask.
bool is_verteld(const std::optional<std::vector<EerdereVerstrekking>>& eerder,
                const Regeling& regeling, const Plafond& plafond) {
  if (!eerder) return false;
  return std::all_of(eerder->begin(), eerder->end(), [&](const EerdereVerstrekking& e) {
    const bool persoon = plafond.eenheid == Eenheid::kHuishouden || e.persoon;
    return e.regeling != regeling.id || (e.bedrag.is_known() && persoon);
  });
}

// The cost less what others pay; never below nothing. Over all months when it is monthly.
Range<Money> kosten(const Kostregel& regel, Feiten& open) {
  const Kost& kost = regel.kost;
  Range<Money> bruto = kost.bedrag;
  if (kost.per_maand) {
    bruto = {kost.bedrag.low.times(kost.maanden.low), kost.bedrag.high.times(kost.maanden.high)};
  }
  if (!kost.bedrag.is_known()) open.voeg_toe(FeitSoort::kKostBedrag, regel.index);
  if (!kost.maanden.is_known()) open.voeg_toe(FeitSoort::kKostMaanden, regel.index);
  if (!kost.vergoed_door_anderen.is_known()) {
    open.voeg_toe(FeitSoort::kKostVergoed, regel.index);
  }
  return {rest(bruto.low, kost.vergoed_door_anderen.high),
          rest(bruto.high, kost.vergoed_door_anderen.low)};
}

struct Toetser {
  const Regeling& regeling;
  const Grond& grond;
  const Kostregel& regel;
  const Schemaoordeel& schema;
  Potten& pots;

  // The pot a line draws from; its period is that of the cost date, or of the peildatum.
  int pot_van(const Plafond& plafond, Feiten& open) {
    const bool per_persoon = plafond.eenheid == Eenheid::kPersoon;
    const bool per_kostdatum = plafond.tijdvak == Tijdvak::kKalenderjaar;
    if (per_persoon && !regel.kost.persoon) {
      open.voeg_toe(FeitSoort::kKostPersoon, regel.index);
      return -1;
    }
    if (per_kostdatum && regel.kost.datum.low.year() != regel.kost.datum.high.year()) {
      open.voeg_toe(FeitSoort::kKostDatum, regel.index);
      return -1;
    }
    const Date dag = per_kostdatum ? regel.kost.datum.low : grond.huishouden.peildatum;
    const Tijdvakgrenzen tijdvak = tijdvak_op(grond.huishouden, regeling.id, plafond, dag);
    const std::string persoon = per_persoon ? *regel.kost.persoon : std::string();
    std::vector<Pot>& lijst = pots.lijst;
    for (std::size_t i = 0; i < lijst.size(); ++i) {
      // Each route has its own plafond: of two that are possible only one is drawn from.
      if (lijst[i].plafond == &plafond && lijst[i].persoon == persoon &&
          lijst[i].begin == tijdvak.begin) {
        return static_cast<int>(i);
      }
    }
    const Range<Money> verstrekt =
        reeds_verstrekt(grond.huishouden, regeling.id, plafond, tijdvak, regel.kost.persoon);
    lijst.push_back({&plafond,
                     persoon,
                     tijdvak.begin,
                     {rest(plafond.bedrag, verstrekt.high), rest(plafond.bedrag, verstrekt.low)},
                     {},
                     {}});
    return static_cast<int>(lijst.size()) - 1;
  }

  // The plafond: what is left of it after earlier grants and the lines before this one.
  void begrens(const Plafond& plafond, bool verbruikt, Getoetst& result) {
    Feiten open;
    result.pot = pot_van(plafond, open);
    result.uitkomst.open.voeg_toe(open);
    result.uitkomst.open_bedrag.voeg_toe(open);
    if (result.pot < 0) {
      // Which pot is open, so nothing is sure but the plafond itself. A line that may draw from any
      // pot isn't set off against the others: it can only make them smaller, and by no more than it
      // gets.
      result.toegekend = {Money(), std::min(result.toegekend.high, plafond.bedrag)};
      pots.zwevend += result.toegekend.high;
      return;
    }
    Pot& pot = pots.lijst[static_cast<std::size_t>(result.pot)];
    const auto& eerder = grond.huishouden.eerdere_verstrekkingen;
    const bool te_vragen =
        plafond.tijdvak != Tijdvak::kNietGevonden || !is_verteld(eerder, regeling, plafond);
    if (!eerder || (!pot.over.is_known() && te_vragen)) {
      result.uitkomst.open.voeg_toe(FeitSoort::kEerdereVerstrekkingen);
      result.uitkomst.open_bedrag.voeg_toe(FeitSoort::kEerdereVerstrekkingen);
    }
    if (!te_vragen && !pot.over.is_known()) result.bedrag_naar_oordeel = true;
    const Range<Money> over = {rest(pot.over.low, pot.op.high + pots.zwevend),
                               rest(pot.over.high, pot.op.low)};
    if (verbruikt) {
      const bool zeker = result.uitkomst.uitslag != Uitslag::kOnbekend;
      result.vraagt_pot = true;
      pot.vraag.high += result.toegekend.high;
      if (zeker) pot.vraag.low += result.toegekend.low;
      result.toegekend = lower_of(result.toegekend, over);
      pot.op.high += result.toegekend.high;
      if (zeker) pot.op.low += result.toegekend.low;
    } else {
      result.toegekend = lower_of(result.toegekend, over);
    }
  }

  void neem_op(const Voorwaarde& bron, VoorwaardeUitkomst&& voorwaarde, Getoetst& result) const {
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
    neem_op(std::move(voorwaarde), result);
  }

  void neem_op(VoorwaardeUitkomst&& voorwaarde, Getoetst& result) const {
    KostUitkomst& uit = result.uitkomst;
    uit.uitslag = slechtste(uit.uitslag, voorwaarde.uitslag);
    uit.kan_worden.en(kan_worden(voorwaarde));
    uit.open.voeg_toe(voorwaarde.open);
    if (uit.verwijzing.empty()) uit.verwijzing = voorwaarde.verwijzing;
    uit.voorwaarden.push_back(std::move(voorwaarde));
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
    Feiten open;
    result.toegekend = kosten(regel, open);
    const Range<Money> netto = result.toegekend;
    if (regel.soort != nullptr && regel.soort->maximum && route.hoogte.soort_maxima &&
        !regel.zonder_maximum) {
      const Range<Money> maximum = maximum_van(*regel.soort, regel.kost);
      result.toegekend = lower_of(netto, maximum);
      result.bedrag_naar_oordeel = regel.soort->maximum_vanaf && netto.high > maximum.low;
      if (regel.soort->rest_te_beoordelen && netto.high > maximum.low) {
        uit.te_beoordelen = {rest(netto.low, maximum.high), rest(netto.high, maximum.low)};
      }
    }
    const bool in_lijst = regel.soort != nullptr && !regel.soort->zonder_bedrag;
    result.heeft_bedrag = regel.soort == nullptr || !regel.soort->zonder_bedrag;
    const bool mogelijk =
        uit.uitslag != Uitslag::kGeenRecht && uit.uitslag != Uitslag::kVoorliggend;
    if (route.hoogte.plafond && mogelijk && result.heeft_bedrag) {
      begrens(*route.hoogte.plafond, in_lijst, result);
    }
    if (!result.toegekend.is_known() || result.toegekend.low == Money()) {
      // A maximum that is reached whatever the open amount is leaves nothing open.
      uit.open.voeg_toe(open);
      uit.open_bedrag.voeg_toe(open);
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
    uit.voorwaarden = std::move(gekozen);
    for (const Voorwaarde& voorwaarde : route.voorwaarden) {
      if (!geldt_voor(voorwaarde, regel.kost.soort)) continue;
      neem_op(voorwaarde, toets(voorwaarde, regeling, grond, regel), result);
    }
    neem_op(soort_uitkomst(regeling, grond, regel), result);
    spoed(uit);
    uit.uitslag = slechtste(uit.uitslag, schema.uitslag);
    uit.kan_worden.en(schema.kan_worden);
    bepaal_bedrag(route, result);
    return result;
  }
};

// Two routes are still possible: what both say stands, the rest is open.
Getoetst samen(Getoetst a, Getoetst b, const Feiten& open) {
  KostUitkomst& uit = a.uitkomst;
  const KostUitkomst& ander = b.uitkomst;
  const bool een_voorliggend =
      (uit.uitslag == Uitslag::kVoorliggend) != (ander.uitslag == Uitslag::kVoorliggend);
  if (een_voorliggend || a.niets_voorlopig != b.niets_voorlopig) uit.nul_is_open = true;
  if (uit.uitslag != ander.uitslag) {
    // Where no fact decides between the routes, the municipality has to.
    const bool te_vragen = !open.is_empty() || !uit.open.is_empty() || !ander.open.is_empty() ||
                           uit.uitslag == Uitslag::kOnbekend || ander.uitslag == Uitslag::kOnbekend;
    uit.uitslag = te_vragen ? Uitslag::kOnbekend : Uitslag::kBeoordeling;
  }
  uit.kan_worden = {std::min(uit.kan_worden.ongunstigst, ander.kan_worden.ongunstigst),
                    std::max(uit.kan_worden.gunstigst, ander.kan_worden.gunstigst)};
  uit.open_bedrag.voeg_toe(ander.open_bedrag);
  uit.nul_is_open = uit.nul_is_open || ander.nul_is_open;
  a.niets_voorlopig = a.niets_voorlopig && b.niets_voorlopig;
  uit.open.voeg_toe(ander.open);
  uit.open.voeg_toe(open);
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
  a.bedrag_naar_oordeel = a.bedrag_naar_oordeel || b.bedrag_naar_oordeel;
  a.pot = -1;
  return a;
}

}  // namespace

const Kostensoort* kostensoort(const Regeling& regeling, const std::string& id) {
  for (const Kostensoort& soort : regeling.kostensoorten) {
    if (soort.id == id) return &soort;
  }
  return nullptr;
}

Getoetst toets_kostregel(const Regeling& regeling, const Grond& grond, const Kostregel& regel,
                         const Schemaoordeel& schema, Potten& pots) {
  Toetser toetser{regeling, grond, regel, schema, pots};
  std::optional<Getoetst> result;
  Feiten open;
  // Why this route and not another: shown with the line, but no reason for a no.
  std::vector<VoorwaardeUitkomst> gekozen;
  for (const Route& route : regeling.routes) {
    Oordeel past = Oordeel::kJa;
    for (const Voorwaarde& voorwaarde : route.wanneer) {
      gekozen.push_back(toets(voorwaarde, regeling, grond, regel));
      gekozen.back().uitslag = Uitslag::kRecht;
      past = en(past, gekozen.back().oordeel);
      open.voeg_toe(gekozen.back().open);
    }
    const bool laatste = &route == &regeling.routes.back();
    if (past == Oordeel::kNee && !laatste) continue;
    Getoetst via = toetser.via(route, gekozen);
    if (result) pots.route_open = true;
    result = result ? samen(std::move(*result), std::move(via), open) : std::move(via);
    if (past == Oordeel::kJa) break;
  }
  return std::move(*result);
}

}  // namespace minima
