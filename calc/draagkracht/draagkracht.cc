#include "calc/draagkracht/draagkracht.h"

#include <algorithm>

#include "calc/draagkracht/herziening.h"
#include "calc/draagkracht/zekerheid.h"

namespace minima {
namespace {

Range<Money> rounded_down(const Range<Fraction>& x) {
  return rising(x, [](const Fraction& f) { return f.rounded_down(); });
}

Range<Fraction> exact(const Range<Money>& x) {
  return rising(x, [](Money m) { return Fraction(m); });
}

Range<Money> minus_used(const Range<Money>& totaal, const Range<Money>& verbruikt) {
  return {rest(totaal.low, verbruikt.high), rest(totaal.high, verbruikt.low)};
}

Range<Fraction> per_maand(const Regime& regime, const Range<Fraction>& inkomen, Money norm) {
  return rising(inkomen, [&](const Fraction& i) { return draagkracht_per_maand(regime, i, norm); });
}

// What comes once in a period beside the draagkracht from income: that from assets, and the
// threshold of the policy (art. 35 lid 2).
Range<Fraction> eenmalig(const Draagkrachtgrond& grond, const Range<Money>& uit_vermogen) {
  const Fraction drempel(grond.beleid.draagkracht->drempelbedrag.value_or(Money()));
  return rising(exact(uit_vermogen), [&](const Fraction& f) { return f + drempel; });
}

// A new period: twelve months of the income of now (7.2.6), and the assets once.
Regimedraagkracht::Bedragen nieuwe_periode(const Draagkrachtgrond& grond, const Regime& regime,
                                           Money norm, const Range<Money>& uit_vermogen) {
  const int maanden = grond.beleid.draagkracht->periode_maanden;
  const Range<Fraction> jaar = rising(per_maand(regime, grond.inkomen.per_maand, norm),
                                      [&](const Fraction& f) { return f.scaled(maanden, 1); });
  Regimedraagkracht::Bedragen result;
  result.uit_inkomen = rounded_down(jaar);
  result.uit_vermogen = uit_vermogen;
  result.totaal = rounded_down(jaar + eenmalig(grond, uit_vermogen));
  result.beschikbaar = result.totaal;
  return result;
}

// A running period whose income still stands: the draagkracht it began with, less what was used.
Regimedraagkracht::Bedragen ongewijzigd(const Draagkrachtgrond& grond, const Regime& regime,
                                        const Draagkrachtperiode& periode, const Inkomens& inkomens,
                                        const Range<Money>& uit_vermogen) {
  const int maanden = grond.beleid.draagkracht->periode_maanden;
  const Range<Fraction> jaar = rising(per_maand(regime, inkomens.oud, *grond.norm_bij_begin),
                                      [&](const Fraction& f) { return f.scaled(maanden, 1); });
  Regimedraagkracht::Bedragen result;
  result.uit_inkomen = rounded_down(jaar);
  result.uit_vermogen = uit_vermogen;
  result.totaal = rounded_down(jaar + eenmalig(grond, uit_vermogen));
  result.beschikbaar = minus_used(result.totaal, periode.verbruikt);
  return result;
}

Regimedraagkracht::Bedragen samen(const Regimedraagkracht::Bedragen& a,
                                  const Regimedraagkracht::Bedragen& b) {
  return {hull(a.uit_inkomen, b.uit_inkomen), hull(a.uit_vermogen, b.uit_vermogen),
          hull(a.totaal, b.totaal), hull(a.beschikbaar, b.beschikbaar)};
}

Regimedraagkracht::Bedragen herzien(const Draagkrachtgrond& grond, const Regime& regime,
                                    const Draagkrachtperiode& periode, const Inkomens& inkomens,
                                    const Range<Money>& uit_vermogen) {
  Herzieningsgrond h;
  h.methode = grond.beleid.draagkracht->herziening;
  h.maanden_voorbij = months_between(periode.begin, grond.huishouden.peildatum);
  h.maanden_over = grond.beleid.draagkracht->periode_maanden - h.maanden_voorbij;
  h.oud = per_maand(regime, inkomens.oud, *grond.norm_bij_begin);
  h.nieuw = per_maand(regime, inkomens.nieuw, *grond.gedaante.norm);
  h.verbruikt = exact(periode.verbruikt);
  h.uit_vermogen = eenmalig(grond, uit_vermogen);
  Regimedraagkracht::Bedragen result;
  result.uit_inkomen =
      rounded_down(rising(h.nieuw, [&](const Fraction& f) { return f.scaled(h.maanden_over, 1); }));
  result.uit_vermogen = uit_vermogen;
  result.totaal = rounded_down(exact(result.uit_inkomen) + h.uit_vermogen);
  result.beschikbaar = rounded_down(resterende_draagkracht(h));
  return result;
}

void leg_uit(Uitleg uitleg, const Draagkrachtgrond& grond, const Regimedraagkracht& regime,
             Oordeel vrij) {
  if (!uitleg.is_on()) return;
  if (!regime.bedragen) {
    uitleg.zeg("draagkracht.niet-te-berekenen", regime.regime->artikel);
    return;
  }
  if (vrij == Oordeel::kJa) {
    uitleg.zeg("draagkracht.schuldhulp", grond.beleid.draagkracht->artikel);
    return;
  }
  const bool is_herzien = regime.herzien == Oordeel::kJa;
  uitleg.zeg(is_herzien ? "draagkracht.herzien" : "draagkracht", regime.regime->artikel)
      .met("totaal", regime.bedragen->totaal)
      .met("beschikbaar", regime.bedragen->beschikbaar);
  for (const Schijf& schijf : regime.regime->schijven) {
    Uitleg deel = uitleg.deel();
    deel.zeg(schijf.tot ? "draagkracht.schijf" : "draagkracht.bovenste-schijf",
             regime.regime->artikel)
        .met("vanaf", schijf.vanaf)
        .met("procent", schijf.procent)
        .met("vanafBedrag",
             Range<Money>(Fraction(*grond.gedaante.norm).times(schijf.vanaf).rounded_down()));
    if (schijf.tot) {
      deel.met("tot", *schijf.tot)
          .met("totBedrag",
               Range<Money>(Fraction(*grond.gedaante.norm).times(*schijf.tot).rounded_down()));
    }
  }
  uitleg.deel()
      .zeg("draagkracht.uit-inkomen", regime.regime->artikel)
      .met("bedrag", regime.bedragen->uit_inkomen);
  uitleg.deel()
      .zeg("draagkracht.uit-vermogen", grond.beleid.vermogen.artikel)
      .met("bedrag", regime.bedragen->uit_vermogen);
  if (!grond.beleid.draagkracht->drempelbedrag) return;
  uitleg.deel()
      .zeg("draagkracht.drempel", grond.beleid.draagkracht->artikel_drempel)
      .met("bedrag", Range<Money>(*grond.beleid.draagkracht->drempelbedrag));
}

// Art. 10.1 of some policies: while in a schuldhulptraject nobody can dispose of income or assets.
Oordeel vrij_wegens_schuldhulp(const Draagkrachtgrond& grond, Feiten& open) {
  if (!grond.beleid.draagkracht->vrij_bij_schuldhulp) return Oordeel::kNee;
  if (!grond.huishouden.schuldhulptraject) {
    open.voeg_toe(FeitSoort::kSchuldhulptraject);
    return Oordeel::kOnbekend;
  }
  return oordeel_of(*grond.huishouden.schuldhulptraject);
}

void bereken_regime(const Draagkrachtgrond& grond, const Draagkrachtperiode* periode,
                    const Range<Money>& uit_vermogen, Regimedraagkracht& result) {
  const Regime& regime = *result.regime;
  const Draagkrachtregels& regels = *grond.beleid.draagkracht;
  if (periode == nullptr) {
    result.bedragen = nieuwe_periode(grond, regime, *grond.gedaante.norm, uit_vermogen);
    result.zeker_hoogstens = zeker_hoogstens(grond, regime, uit_vermogen.high);
    return;
  }
  Inkomens gelijk{exact(periode->inkomen_per_maand), grond.inkomen.per_maand};
  Inkomens gewijzigd = gelijk;
  result.herzien = inkomenswijziging(gelijk.oud, gelijk.nieuw, regels);
  if (result.herzien == Oordeel::kOnbekend) {
    gewijzigd = bij_wijziging(gelijk, regels.herziening_boven);
    gelijk = zonder_wijziging(gelijk, regels.herziening_boven);
  }
  if (result.herzien != Oordeel::kJa) {
    result.bedragen = ongewijzigd(grond, regime, *periode, gelijk, uit_vermogen);
  }
  if (result.herzien != Oordeel::kNee) {
    const auto nieuw = herzien(grond, regime, *periode, gewijzigd, uit_vermogen);
    result.bedragen = result.bedragen ? samen(*result.bedragen, nieuw) : nieuw;
  }
}

// A running period that is never redetermined rests on the income it began with.
bool van_het_begin(const Draagkrachtgrond& grond, const Draagkrachtperiode* periode) {
  return periode != nullptr && grond.beleid.draagkracht->herziening == Herziening::kNooit;
}

void noem_open_feiten(const Draagkrachtgrond& grond, const Draagkrachtperiode* periode,
                      Feiten& open) {
  open.voeg_toe(grond.vermogen.open);
  if (!van_het_begin(grond, periode)) open.voeg_toe(grond.inkomen.open);
  if (periode == nullptr) return;
  if (!periode->inkomen_per_maand.is_known()) open.voeg_toe(FeitSoort::kPeriodeInkomen);
  if (!periode->verbruikt.is_known()) open.voeg_toe(FeitSoort::kPeriodeVerbruikt);
}

// Whether a range of incomes is one of whole cents a year.
bool in_hele_centen(const Range<Fraction>& per_maand, int maanden) {
  const auto heel = [maanden](const Fraction& f) {
    const Fraction jaar = f.scaled(maanden, 1);
    return jaar.is_unbounded() || jaar.rounded_down() == jaar.rounded_up();
  };
  return heel(per_maand.low) && heel(per_maand.high);
}

// Two regimes in one room: what is left of each follows from both.
void vul_ruimte(const Draagkrachtgrond& grond, const Draagkrachtperiode* periode,
                Draagkracht& result) {
  const Draagkrachtregels& regels = *grond.beleid.draagkracht;
  if (regels.verrekening != Verrekening::kBinnenRuimte) return;
  Periodedraagkracht geheel;
  for (const Regimedraagkracht& deel : result.regimes) {
    if (!deel.bedragen) return;
    (deel.regime->id == regels.ruimte ? geheel.ruim : geheel.smal) = deel.bedragen->uit_inkomen;
    geheel.vermogen = deel.bedragen->uit_vermogen;
  }
  const Range<Fraction> inkomen =
      periode != nullptr ? exact(periode->inkomen_per_maand) : grond.inkomen.per_maand;
  geheel.op_een_cent_na = !inkomen.is_known() && !in_hele_centen(inkomen, regels.periode_maanden);
  if (periode == nullptr) {
    result.ruimte = ruimte(geheel, {});
    return;
  }
  const auto gebruik = gebruik_per_soort(*periode, regels);
  result.ruimte =
      gebruik ? ruimte(geheel, *gebruik) : ruimte_bij_elke_verdeling(geheel, periode->verbruikt);
  if (result.ruimte->is_known()) return;
  // How the use is split matters only where something was used and the split wasn't told.
  const bool verteld = gebruik && gebruik->smal.is_known() && gebruik->ruim.is_known() &&
                       gebruik->vermogen.is_known();
  const bool niets = periode->verbruikt == Range<Money>(Money());
  if (!verteld && !niets) result.open.voeg_toe(FeitSoort::kPeriodeVerbruiktPerSoort);
}

void zet_beschikbaar(const Draagkrachtregels& regels, Draagkracht& result) {
  if (!result.ruimte) return;
  for (Regimedraagkracht& deel : result.regimes) {
    deel.bedragen->beschikbaar =
        result.ruimte->over(deel.regime->id == regels.ruimte ? Kant::kRuim : Kant::kSmal);
  }
}

}  // namespace

Fraction draagkracht_per_maand(const Regime& regime, const Fraction& inkomen_per_maand,
                               Money norm) {
  Fraction result;
  for (const Schijf& schijf : regime.schijven) {
    const Fraction onder = Fraction(norm).times(schijf.vanaf);
    Fraction boven = inkomen_per_maand;
    if (schijf.tot) boven = std::min(boven, Fraction(norm).times(*schijf.tot));
    if (schijf.alles_vanaf && boven > onder) {
      return (inkomen_per_maand - Fraction(norm).times(*schijf.alles_vanaf)).times(schijf.procent);
    }
    if (boven > onder) result = result + (boven - onder).times(schijf.procent);
  }
  return result;
}

const Draagkrachtperiode* lopende_periode(const Huishouden& huishouden, const Beleid& beleid) {
  const auto& periode = huishouden.draagkrachtperiode;
  if (!periode || !beleid.draagkracht) return nullptr;
  const Date einde = periode->begin.plus_months(beleid.draagkracht->periode_maanden);
  const bool loopt = periode->begin <= huishouden.peildatum && huishouden.peildatum < einde;
  return loopt ? &*periode : nullptr;
}

const Regimedraagkracht* Draagkracht::regime(std::string_view id) const {
  for (const Regimedraagkracht& regime : regimes) {
    if (regime.regime->id == id) return &regime;
  }
  return nullptr;
}

Draagkracht draagkracht(const Draagkrachtgrond& grond, bool met_uitleg) {
  const Draagkrachtregels& regels = *grond.beleid.draagkracht;
  const Draagkrachtperiode* periode = lopende_periode(grond.huishouden, grond.beleid);
  Draagkracht result;
  result.regels = &regels;
  result.begin = periode != nullptr ? periode->begin : grond.huishouden.peildatum.first_of_month();
  result.einde = result.begin.plus_months(regels.periode_maanden);
  result.naar_oordeel =
      grond.vermogen.naar_oordeel || (grond.inkomen.naar_oordeel && !van_het_begin(grond, periode));
  const Oordeel vrij = vrij_wegens_schuldhulp(grond, result.open);
  const bool computable = grond.gedaante.norm && grond.vermogen.boven_grens &&
                          (periode == nullptr || grond.norm_bij_begin);
  if (vrij != Oordeel::kJa) noem_open_feiten(grond, periode, result.open);
  const Range<Money> uit_vermogen =
      rising(grond.vermogen.boven_grens.value_or(Range<Money>()),
             [&](Money m) { return Fraction(m).times(regels.uit_vermogen).rounded_down(); });
  result.regimes.reserve(regels.regimes.size());
  for (const Regime& regime : regels.regimes) {
    Regimedraagkracht& deel = result.regimes.emplace_back();
    deel.regime = &regime;
    if (vrij == Oordeel::kJa) deel.bedragen.emplace();
    if (vrij != Oordeel::kJa && computable) bereken_regime(grond, periode, uit_vermogen, deel);
  }
  if (vrij == Oordeel::kJa && regels.verrekening == Verrekening::kBinnenRuimte) {
    result.ruimte = Ruimte{{}, {}, {}, Money()};
  } else if (vrij != Oordeel::kJa) {
    vul_ruimte(grond, periode, result);
    if (vrij == Oordeel::kOnbekend && result.ruimte) {
      result.ruimte = hull(*result.ruimte, Ruimte());
    }
  }
  for (Regimedraagkracht& deel : result.regimes) {
    if (vrij == Oordeel::kOnbekend && deel.bedragen) deel.bedragen = samen(*deel.bedragen, {});
  }
  zet_beschikbaar(regels, result);
  for (Regimedraagkracht& deel : result.regimes) {
    leg_uit(met_uitleg ? Uitleg(&deel.toelichting) : Uitleg(), grond, deel, vrij);
  }
  return result;
}

}  // namespace minima
