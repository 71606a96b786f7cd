#include "calc/draagkracht/ruimte.h"

#include <algorithm>
#include <array>
#include <string>

namespace minima {
namespace {

// One end of a Ruimte.
struct Eind {
  Money smal;
  Money ruim;
  Money verschil;
};

// With an open end nothing is said of the difference: it may be as large as the room.
Money verschil_van(Money ruim, Money smal) {
  return ruim.is_unbounded() ? Money::unbounded() : rest(ruim, smal);
}

Eind na_gebruik(Money smal, Money ruim, Money vermogen, const Gebruik& gebruik, bool veel) {
  const auto kies = [veel](const Range<Money>& x) { return veel ? x.high : x.low; };
  const Money samen = kies(gebruik.smal) + kies(gebruik.ruim);
  const Money uit_ruim = rest(ruim, samen);
  const Money uit_smal = std::min(rest(smal, kies(gebruik.smal)), uit_ruim);
  const Money bezit = rest(vermogen, kies(gebruik.vermogen));
  return {uit_smal + bezit, uit_ruim + bezit, verschil_van(uit_ruim, uit_smal)};
}

void op_een_cent_na(const Periodedraagkracht& periode, Ruimte& result) {
  if (periode.smal.is_known() && periode.ruim.is_known()) return;  // each is known to the cent
  result.verschil = {rest(result.verschil.low, 1_cent), result.verschil.high + 1_cent};
}

// What the sum leaves for one of its parts; as it was where the two don't go together.
Range<Money> wat_overblijft(const Range<Money>& deel, const Range<Money>& som,
                            const Range<Money>& andere) {
  const Range<Money> result = {std::max(deel.low, rest(som.low, andere.high)),
                               std::min(deel.high, rest(som.high, andere.low))};
  return result.low <= result.high ? result : deel;
}

}  // namespace

Ruimte Ruimte::na(Kant kant, const Range<Money>& bedrag) const {
  const Money veel = bedrag.high;
  const Money weinig = bedrag.low;
  Ruimte result;
  if (kant == Kant::kSmal) {
    result.verschil = verschil;
    result.smal = {rest(smal.low, veel), rest(smal.high, weinig)};
    result.ruim = {std::max(rest(ruim.low, veel), verschil.low + result.smal.low),
                   std::min(verschil.high + result.smal.high,
                            std::max(rest(ruim.high, weinig), verschil.high))};
  } else {
    result.verschil = {rest(verschil.low, veel), rest(verschil.high, weinig)};
    result.ruim = {rest(ruim.low, veel), rest(ruim.high, weinig)};
    result.smal = {std::min(smal.low, result.ruim.low), std::min(smal.high, result.ruim.high)};
  }
  if (vermogen && is_known() && bedrag.is_known()) {
    const Money inkomen = rest(over(kant).low, *vermogen);
    result.vermogen = rest(*vermogen, rest(weinig, inkomen));
  }
  return result;
}

std::optional<Gebruik> gebruik_per_soort(const Draagkrachtperiode& periode,
                                         const Draagkrachtregels& regels) {
  if (!periode.verbruikt_per_soort) return std::nullopt;
  const Range<Money> elk = {Money(), periode.verbruikt.high};
  std::optional<Range<Money>> smal;
  std::optional<Range<Money>> ruim;
  std::optional<Range<Money>> vermogen;
  for (const Draagkrachtperiode::Gebruik& deel : *periode.verbruikt_per_soort) {
    if (deel.soort == "vermogen") {
      vermogen = deel.bedrag;
    } else if (deel.soort == regels.ruimte) {
      ruim = deel.bedrag;
    } else if (std::any_of(regels.regimes.begin(), regels.regimes.end(),
                           [&](const Regime& r) { return r.id == deel.soort; })) {
      smal = deel.bedrag;
    }
  }
  const Gebruik los = {smal.value_or(elk), ruim.value_or(elk), vermogen.value_or(elk)};
  return Gebruik{wat_overblijft(los.smal, periode.verbruikt, los.ruim + los.vermogen),
                 wat_overblijft(los.ruim, periode.verbruikt, los.smal + los.vermogen),
                 wat_overblijft(los.vermogen, periode.verbruikt, los.smal + los.ruim)};
}

Ruimte ruimte(const Periodedraagkracht& periode, const Gebruik& gebruik) {
  const Eind laag =
      na_gebruik(periode.smal.low, periode.ruim.low, periode.vermogen.low, gebruik, true);
  const Eind hoog =
      na_gebruik(periode.smal.high, periode.ruim.high, periode.vermogen.high, gebruik, false);
  Ruimte result;
  result.smal = {laag.smal, hoog.smal};
  result.ruim = {laag.ruim, hoog.ruim};
  result.verschil = {laag.verschil, hoog.verschil};
  if (periode.op_een_cent_na) op_een_cent_na(periode, result);
  if (periode.vermogen.is_known() && gebruik.vermogen.is_known()) {
    result.vermogen = rest(periode.vermogen.low, gebruik.vermogen.low);
  }
  return result;
}

// However the sum is split, it is out of the wider regime and the assets together: what is left of
// those is the same. Most is left for the narrower when the wider used it, least when it or the
// assets did.
Ruimte ruimte_bij_elke_verdeling(const Periodedraagkracht& periode, const Range<Money>& verbruikt) {
  const auto over = [&](Money smal, Money ruim, Money vermogen, Money gebruikt) {
    const Money samen = rest(ruim + vermogen, gebruikt);
    const Money meeste = std::min(smal + vermogen, samen);
    const Money minste = rest(smal + vermogen, gebruikt);
    return std::array<Eind, 2>{Eind{minste, samen, verschil_van(samen, meeste)},
                               Eind{meeste, samen, verschil_van(samen, minste)}};
  };
  const Eind laag =
      over(periode.smal.low, periode.ruim.low, periode.vermogen.low, verbruikt.high)[0];
  const Eind hoog =
      over(periode.smal.high, periode.ruim.high, periode.vermogen.high, verbruikt.low)[1];
  Ruimte result;
  result.smal = {laag.smal, hoog.smal};
  result.ruim = {laag.ruim, hoog.ruim};
  result.verschil = {laag.verschil, hoog.verschil};
  if (periode.op_een_cent_na) op_een_cent_na(periode, result);
  if (verbruikt == Range<Money>(Money()) && periode.vermogen.is_known()) {
    result.vermogen = periode.vermogen.low;
  }
  return result;
}

Ruimte hull(const Ruimte& a, const Ruimte& b) {
  Ruimte result;
  result.smal = hull(a.smal, b.smal);
  result.ruim = hull(a.ruim, b.ruim);
  result.verschil = hull(a.verschil, b.verschil);
  if (a.vermogen == b.vermogen) result.vermogen = a.vermogen;
  return result;
}

}  // namespace minima
