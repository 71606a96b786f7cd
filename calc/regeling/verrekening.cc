#include "calc/regeling/verrekening.h"

#include <algorithm>

#include "calc/regeling/verrekening_ruimte.h"

namespace minima {
namespace {

bool telt_mee(Uitslag uitslag) {
  return uitslag == Uitslag::kRecht || uitslag == Uitslag::kBeoordeling ||
         uitslag == Uitslag::kOnbekend;
}

// What the amount says of the line: nothing to pay is no right, perhaps nothing is open.
void stel_uitslag_bij(KostUitkomst& uit, const Range<Money>& bedrag, bool naar_oordeel) {
  if (bedrag.high == Money() && uit.nul_is_open) {
    uit.uitslag = Uitslag::kOnbekend;
    uit.kan_worden = {Uitslag::kGeenRecht, Uitslag::kBeoordeling};
  } else if (bedrag.high == Money()) {
    uit.uitslag = Uitslag::kGeenRecht;
    uit.kan_worden = {Uitslag::kGeenRecht, Uitslag::kGeenRecht};
  } else if (bedrag.low == Money() && uit.uitslag == Uitslag::kRecht) {
    const bool te_vragen = !uit.open.is_empty() || !uit.open_bedrag.is_empty();
    uit.uitslag = !te_vragen && naar_oordeel ? Uitslag::kBeoordeling : Uitslag::kOnbekend;
  } else if (bedrag.low == Money() && uit.uitslag == Uitslag::kBeoordeling && !naar_oordeel) {
    uit.uitslag = Uitslag::kOnbekend;
  }
}

// An answer that can become nothing else is settled: only what makes up the amount stays open.
void maak_uit(KostUitkomst& uit, const Range<Money>& bedrag) {
  if (uit.uitslag != Uitslag::kOnbekend || uit.kan_worden.ongunstigst != uit.kan_worden.gunstigst) {
    return;
  }
  uit.uitslag = uit.kan_worden.gunstigst;
  uit.open = bedrag.is_known() ? Feiten() : uit.open_bedrag;
  uit.bedrag = bedrag;
}

void rond_af(Verrekenregel& regel, const Range<Money>& bedrag, bool naar_oordeel) {
  KostUitkomst& uit = regel.getoetst->uitkomst;
  // What can become nothing else is settled before the amount is looked at.
  if (uit.uitslag == Uitslag::kOnbekend && uit.kan_worden.is_uit()) {
    uit.uitslag = uit.kan_worden.gunstigst;
    uit.open.clear();
  }
  const Uitslag voor = uit.uitslag;
  Range<Money> result = bedrag;
  // What is certain to be granted or left to judgement has its amount, whichever of the two it is.
  const bool kan_niets = uit.kan_worden.ongunstigst < Uitslag::kBeoordeling || uit.nul_is_open;
  if (voor == Uitslag::kOnbekend && kan_niets) result.low = Money();
  if (bedrag.low == Money()) uit.kan_worden.ongunstigst = Uitslag::kGeenRecht;
  stel_uitslag_bij(uit, bedrag, naar_oordeel);
  if (uit.uitslag == Uitslag::kGeenRecht && regel.regeling->dringend_nooit_nee &&
      regel.kost->dringend && voor != Uitslag::kGeenRecht) {
    uit.uitslag = Uitslag::kBeoordeling;  // Boxmeer 4.2
    uit.kan_worden = {Uitslag::kBeoordeling, Uitslag::kBeoordeling};
  }
  uit.bedrag = result;
  regel.getoetst->als_toegekend = bedrag;
  if (!bedrag.is_known()) uit.open.voeg_toe(uit.open_bedrag);
  maak_uit(uit, bedrag);
  if (is_nee(uit.uitslag)) uit.open.clear();
}

// What was used of the draagkracht before a line, at both ends: little when costs are low and
// draagkracht is, much when both are high. What is granted runs the other way, so each end of a
// line has its own run over the ledger, and is reached.
struct Stand {
  Money bij_lage_draagkracht;
  Money bij_hoge_draagkracht;
};

// Whether `a` is settled before `b`: by date, and on one day in the order in which they were given.
Oordeel eerder(const Verrekenregel& a, const Verrekenregel& b) {
  const bool first = a.getoetst->uitkomst.index < b.getoetst->uitkomst.index;
  return first ? at_most(a.kost->datum, b.kost->datum) : less_than(a.kost->datum, b.kost->datum);
}

// Nothing of a line that isn't paid, that has no regime, or whose draagkracht can't be computed;
// nothing at the least while it isn't certain that it is granted.
Range<Money> gevraagd(const Verrekenregel& regel, const Draagkracht* draagkracht) {
  const Getoetst& getoetst = *regel.getoetst;
  const KostUitkomst& uit = getoetst.uitkomst;
  const Regimedraagkracht* van = draagkracht != nullptr ? draagkracht->regime(uit.regime) : nullptr;
  if (!telt_mee(uit.uitslag) || van == nullptr || !van->bedragen || !getoetst.heeft_bedrag ||
      getoetst.niets_voorlopig) {
    return {};
  }
  return {uit.uitslag == Uitslag::kOnbekend ? Money() : getoetst.toegekend.low,
          getoetst.toegekend.high};
}

// Whether the regimes may move apart: one income can then lead to much in one regime and little in
// another. Within a new period, and one that stands, they rise and fall together. In a period that
// is redetermined each regime has its own credit for what was used before.
bool regimes_los(const std::vector<Verrekenregel>& regels, const Draagkracht* draagkracht) {
  if (draagkracht == nullptr) return false;
  std::string_view first;
  bool meer = false;
  for (const Verrekenregel& regel : regels) {
    if (regel.vraag.high == Money()) continue;
    if (regel.getoetst->regime_open) return true;
    const std::string_view id = regel.getoetst->uitkomst.regime;
    if (first.empty()) first = id;
    meer = meer || id != first;
  }
  const bool krediet_open = draagkracht->open.bevat({FeitSoort::kPeriodeVerbruikt}) ||
                            draagkracht->open.bevat({FeitSoort::kPeriodeInkomen});
  return meer && std::any_of(draagkracht->regimes.begin(), draagkracht->regimes.end(),
                             [&](const Regimedraagkracht& r) {
                               return r.bedragen && !r.bedragen->beschikbaar.is_known() &&
                                      (r.herzien == Oordeel::kOnbekend ||
                                       (r.herzien == Oordeel::kJa && krediet_open));
                             });
}

// The norm or the vermogensgrens wasn't found, or the policy's draagkracht isn't known: the
// municipality has to say what is left to pay. Unless nothing is, for who is in a
// schuldhulptraject.
void niet_te_berekenen(const Draagkracht* draagkracht, Getoetst& getoetst) {
  KostUitkomst& uit = getoetst.uitkomst;
  getoetst.als_toegekend = getoetst.heeft_bedrag ? getoetst.toegekend : Range<Money>();
  if (draagkracht != nullptr && draagkracht->open.bevat({FeitSoort::kSchuldhulptraject})) {
    uit.bedrag.reset();
    if (uit.uitslag == Uitslag::kRecht) uit.uitslag = Uitslag::kOnbekend;
    uit.kan_worden.ongunstigst = slechtste(uit.kan_worden.ongunstigst, Uitslag::kBeoordeling);
    uit.open.voeg_toe(FeitSoort::kSchuldhulptraject);
    uit.open.voeg_toe(uit.open_bedrag);
    return;
  }
  uit.uitslag = slechtste(uit.uitslag, Uitslag::kBeoordeling);
  uit.kan_worden.en(Uitslag::kBeoordeling);
  uit.bedrag.reset();
  // No amount can be computed, so facts that only make up the amount change nothing.
  if (uit.kan_worden.is_uit()) uit.uitslag = uit.kan_worden.gunstigst;
  if (uit.uitslag == Uitslag::kBeoordeling) uit.open.clear();
}

struct Grootboek {
  const Draagkracht* draagkracht;
  const std::vector<Verrekenregel>& volgorde;
  bool volgorde_open;
  bool los;
  Stand stand;
  std::vector<Grootboekregel> regels;
  Feiten eerdere;  // that decide what the lines before the current one used

  [[nodiscard]] const Regimedraagkracht* regime(const Verrekenregel& regel) const {
    const std::string_view id = regel.getoetst->uitkomst.regime;
    const Regimedraagkracht* found = draagkracht != nullptr ? draagkracht->regime(id) : nullptr;
    return found != nullptr && found->bedragen ? found : nullptr;
  }

  // Where a date isn't known, neither is the order. Whatever it is, the lines before this one have
  // used no more than they ask or than the widest regime has, and no less than they ask or than the
  // narrowest has. Where the regimes may move apart that holds of any draagkracht, low or high.
  [[nodiscard]] Stand stand_voor(const Verrekenregel& regel) const {
    if (!volgorde_open && !los) return stand;
    Range<Money> som;
    for (const Verrekenregel& ander : volgorde) {
      if (&ander == &regel) continue;
      const Oordeel voor = eerder(ander, regel);
      if (voor != Oordeel::kNee) som.high += ander.vraag.high;
      if (voor == Oordeel::kJa) som.low += ander.vraag.low;
    }
    Money widest;
    Money narrowest = Money::unbounded();
    for (const Regimedraagkracht& r : draagkracht->regimes) {
      if (!r.bedragen) continue;
      const Range<Money>& over = r.bedragen->beschikbaar;
      widest = std::max(widest, los ? over.high : over.low);
      narrowest = std::min(narrowest, los ? over.low : over.high);
    }
    return {std::min(som.high, widest), std::min(som.low, narrowest)};
  }

  void boek(Verrekenregel& regel) {
    const Getoetst& getoetst = *regel.getoetst;
    KostUitkomst& uit = regel.getoetst->uitkomst;
    const Regimedraagkracht* van = regime(regel);
    if (van == nullptr) return niet_te_berekenen(draagkracht, *regel.getoetst);
    const Stand voor = stand_voor(regel);
    const Range<Money> over = getoetst.regime_open ? van_elk_regime() : van->bedragen->beschikbaar;
    const Money over_laag = rest(over.low, voor.bij_lage_draagkracht);
    const Money over_hoog = rest(over.high, voor.bij_hoge_draagkracht);
    Range<Money> vergoed = {rest(getoetst.toegekend.low, over_hoog),
                            rest(getoetst.toegekend.high, over_laag)};
    // A fitting cost without a ceiling is larger than any draagkracht, known or not.
    const bool zonder_einde = getoetst.toegekend.low.is_unbounded();
    if (zonder_einde) vergoed = getoetst.toegekend;
    const Money eigen_laag = std::min(regel.vraag.high, over_laag);
    const Money eigen_hoog = std::min(regel.vraag.low, over_hoog);
    stand.bij_lage_draagkracht += eigen_laag;
    stand.bij_hoge_draagkracht += eigen_hoog;
    if (!over.is_known() && !vergoed.is_known()) {
      uit.open_bedrag.voeg_toe(draagkracht->open);
    }
    if (over.high > Money() && !vergoed.is_known()) uit.open_bedrag.voeg_toe(eerdere);
    if (!regel.vraag.is_known()) {
      eerdere.voeg_toe(uit.open);
      eerdere.voeg_toe(uit.open_bedrag);
    }
    if (volgorde_open && over.high > Money()) noem_open_datums(uit);
    regels.push_back({uit.index,
                      regel.regeling->id,
                      uit.regime,
                      regel.kost->datum,
                      getoetst.toegekend,
                      {std::min(regel.vraag.low, over_laag), std::min(regel.vraag.high, over_hoog)},
                      vergoed,
                      {rest(over_laag, regel.vraag.high), rest(over_hoog, regel.vraag.low)},
                      {}});
    rond_af(regel, vergoed, draagkracht->naar_oordeel || getoetst.bedrag_naar_oordeel);
  }

  [[nodiscard]] Range<Money> van_elk_regime() const {
    std::optional<Range<Money>> result;
    for (const Regimedraagkracht& r : draagkracht->regimes) {
      if (!r.bedragen) continue;
      const Range<Money>& over = r.bedragen->beschikbaar;
      result = result ? hull(*result, over) : over;
    }
    return *result;
  }

  void noem_open_datums(KostUitkomst& uit) const {
    for (const Verrekenregel& regel : volgorde) {
      if (regime(regel) != nullptr && !regel.kost->datum.is_known()) {
        uit.open_bedrag.voeg_toe(FeitSoort::kKostDatum, regel.getoetst->uitkomst.index);
      }
    }
  }
};

// What is said without the ledger: nothing is paid, or nothing is known of the amount, or no
// draagkracht is set against it. False for a line of the ledger.
bool buiten_grootboek(Verrekenregel& regel, bool prijs_telt) {
  Getoetst& getoetst = *regel.getoetst;
  KostUitkomst& uit = getoetst.uitkomst;
  const bool zonder_draagkracht = uit.regime.empty() && getoetst.mogelijke_regimes == nullptr;
  if (!telt_mee(uit.uitslag) || getoetst.niets_voorlopig) {
    uit.bedrag = Range<Money>(Money());
  } else if (!getoetst.heeft_bedrag && (zonder_draagkracht || !prijs_telt)) {
    uit.bedrag.reset();
    // Settled where no open fact can make it anything else: without an amount nothing stays open.
    if (uit.uitslag == Uitslag::kOnbekend &&
        uit.kan_worden.ongunstigst == uit.kan_worden.gunstigst) {
      uit.uitslag = uit.kan_worden.gunstigst;
      uit.open.clear();
    }
  } else if (zonder_draagkracht) {
    rond_af(regel, getoetst.toegekend, getoetst.bedrag_naar_oordeel);
  } else {
    return false;
  }
  return true;
}

std::vector<Grootboekregel> verreken_samen(std::vector<Verrekenregel> regels,
                                           const Draagkracht* draagkracht) {
  std::stable_sort(regels.begin(), regels.end(), [](const auto& a, const auto& b) {
    return a.kost->datum.low < b.kost->datum.low;
  });
  const bool volgorde_open =
      regels.size() > 1 && std::any_of(regels.begin(), regels.end(), [](const Verrekenregel& r) {
        return !r.kost->datum.is_known() && !r.getoetst->uitkomst.regime.empty();
      });
  for (Verrekenregel& regel : regels) regel.vraag = gevraagd(regel, draagkracht);
  Grootboek grootboek{draagkracht, regels, volgorde_open, regimes_los(regels, draagkracht), {},
                      {},          {}};
  for (Verrekenregel& regel : regels) {
    if (!buiten_grootboek(regel, false)) grootboek.boek(regel);
  }
  return std::move(grootboek.regels);
}

}  // namespace

std::vector<Grootboekregel> verreken(std::vector<Verrekenregel> regels,
                                     const Draagkracht* draagkracht) {
  if (draagkracht == nullptr || draagkracht->regels->verrekening == Verrekening::kSamen) {
    return verreken_samen(std::move(regels), draagkracht);
  }
  std::vector<Verrekenregel*> in_ruimte;
  for (Verrekenregel& regel : regels) {
    const std::string_view regime = regel.getoetst->uitkomst.regime;
    const bool bekend = regime.empty() || draagkracht->regime(regime) != nullptr;
    if (buiten_grootboek(regel, bekend && draagkracht->ruimte)) continue;
    if (bekend && draagkracht->ruimte) {
      in_ruimte.push_back(&regel);
    } else {
      niet_te_berekenen(draagkracht, *regel.getoetst);
    }
  }
  return verreken_in_ruimte(in_ruimte, regels, *draagkracht);
}

}  // namespace minima
