#include "calc/regeling/doorloop.h"

#include <algorithm>

namespace minima {
namespace {

constexpr Spanwijdte kNooit = {Uitslag::kGeenRecht, Uitslag::kGeenRecht};

struct Boeker {
  const Deelnemer& deelnemer;
  const Draagkrachtregels& regels;
  Range<Money> over;
  bool feiten_open;   // a fact could settle what isn't known
  bool naar_oordeel;  // else the municipality can
  const Getoetst& getoetst;
  const KostUitkomst& uit;
  Regelstand stand;

  void geen_recht() {
    stand.uitslag = Uitslag::kGeenRecht;
    stand.kan_worden = kNooit;
  }

  // Both are possible: a fact decides, or nothing does but the municipality.
  void kan_ook(Uitslag ander) {
    stand.kan_worden.ongunstigst = slechtste(stand.kan_worden.ongunstigst, ander);
    if (stand.uitslag == Uitslag::kOnbekend) return;
    stand.uitslag = feiten_open || !naar_oordeel ? Uitslag::kOnbekend
                                                 : slechtste(stand.uitslag, Uitslag::kBeoordeling);
  }

  // Nothing to pay is no right, perhaps nothing is open (10.2 lid 5).
  void na_draagkracht(const Range<Money>& vergoed) {
    if (vergoed.high == Money() && uit.nul_is_open) {
      stand.uitslag = Uitslag::kOnbekend;
      stand.kan_worden = {Uitslag::kGeenRecht, Uitslag::kBeoordeling};
    } else if (vergoed.high == Money()) {
      geen_recht();
    } else if (vergoed.low == Money()) {
      kan_ook(Uitslag::kGeenRecht);
    }
  }

  // Whether a month of the cost is less than what is left to settle.
  [[nodiscard]] Oordeel maand_is_minder() const {
    if (!getoetst.maanden || !regels.periodiek) return Oordeel::kNee;
    const Range<int>& maanden = *getoetst.maanden;
    // A total that grows with the months is the same each month; one that is cut off is less a
    // month the more months there are.
    const int meest = getoetst.begrensd ? maanden.low : maanden.high;
    const int minst = getoetst.begrensd ? maanden.high : maanden.low;
    if (getoetst.toegekend.high < over.low.times(meest)) return Oordeel::kJa;
    return getoetst.toegekend.low >= over.high.times(minst) ? Oordeel::kNee : Oordeel::kOnbekend;
  }

  // 10.5 lid 3 against lid 2: granted by the one, refused by the other.
  void toets_periodiek(Oordeel minder) {
    if (minder == Oordeel::kNee || stand.uitslag == Uitslag::kGeenRecht) return;
    if (regels.periodiek->toets == PeriodiekeToets::kMaand) return;
    const bool weigert = regels.periodiek->toets == PeriodiekeToets::kPeriode;
    const Uitslag wordt = weigert ? Uitslag::kGeenRecht : Uitslag::kBeoordeling;
    if (minder == Oordeel::kOnbekend) {
      if (weigert || stand.uitslag != Uitslag::kBeoordeling) kan_ook(wordt);
    } else if (weigert) {
      geen_recht();
    } else {
      if (stand.uitslag == Uitslag::kRecht) stand.uitslag = wordt;
      stand.kan_worden.en(wordt);
    }
  }

  // The price isn't in the text: nothing is left to pay when the whole cost is covered, all of it
  // when no draagkracht is left, and else the municipality has to say (4.9 lid 3).
  void zonder_prijs() {
    const Range<Money>& kosten = getoetst.toegekend;
    const Oordeel gedekt = kosten.low.is_unbounded() ? Oordeel::kNee : at_most(kosten, over);
    const Oordeel vrij = at_most(over, Range<Money>(Money()));
    if (gedekt == Oordeel::kJa) return geen_recht();
    if (vrij == Oordeel::kNee) {
      if (stand.uitslag == Uitslag::kRecht) stand.uitslag = Uitslag::kBeoordeling;
      stand.kan_worden.en(Uitslag::kBeoordeling);
    } else if (vrij == Oordeel::kOnbekend && stand.uitslag == Uitslag::kRecht) {
      kan_ook(Uitslag::kBeoordeling);
    }
    if (gedekt == Oordeel::kOnbekend) kan_ook(Uitslag::kGeenRecht);
  }

  // Whether what is left decides about a line without a price: only where it may still be a right,
  // or where it may cover the whole cost.
  [[nodiscard]] bool prijs_hangt_af() const {
    const Range<Money>& kosten = getoetst.toegekend;
    const Oordeel gedekt = kosten.low.is_unbounded() ? Oordeel::kNee : at_most(kosten, over);
    const bool kan_recht = stand.kan_worden.gunstigst == Uitslag::kRecht;
    return gedekt == Oordeel::kOnbekend ||
           (kan_recht && at_most(over, Range<Money>(Money())) == Oordeel::kOnbekend);
  }

  // An answer that can become nothing else is settled; a no pays nothing.
  void rond_af(Uitslag voor) {
    const Regeling& regeling = *deelnemer.regel->regeling;
    if (stand.uitslag == Uitslag::kGeenRecht && regeling.dringend_nooit_nee &&
        deelnemer.regel->kost->dringend) {
      stand.uitslag = Uitslag::kBeoordeling;
      stand.kan_worden = {Uitslag::kBeoordeling, Uitslag::kBeoordeling};
    }
    const Spanwijdte& kan = stand.kan_worden;
    if (stand.uitslag == Uitslag::kOnbekend && kan.ongunstigst == kan.gunstigst) {
      stand.uitslag = kan.gunstigst;
    } else if (voor == Uitslag::kOnbekend && stand.bedrag) {
      stand.bedrag->low = Money();
    }
    if (is_nee(stand.uitslag)) {
      stand.bedrag = Range<Money>();
    }
  }

  // What the line asks of the room.
  [[nodiscard]] Range<Money> vraag(bool prijs_vol, Oordeel minder) const {
    Range<Money> result = getoetst.toegekend;
    if (!getoetst.heeft_bedrag && !prijs_vol) return {};
    const bool weigert = regels.periodiek && regels.periodiek->toets == PeriodiekeToets::kPeriode;
    // Refused for being less than the draagkracht, it uses nothing.
    if (weigert && minder == Oordeel::kJa) return {};
    if (!deelnemer.zeker || (weigert && minder == Oordeel::kOnbekend)) result.low = Money();
    return result;
  }
};

Range<Money> wat_vergoed_wordt(const Range<Money>& toegekend, const Range<Money>& over) {
  // A fitting cost without a ceiling is larger than any draagkracht, known or not.
  if (toegekend.low.is_unbounded()) return toegekend;
  return {rest(toegekend.low, over.high), rest(toegekend.high, over.low)};
}

Doorloopregel boek(const Deelnemer& deelnemer, const Draagkracht& draagkracht,
                   const Draagkrachtregels& regels, const Manier& manier, Ruimte& ruimte) {
  Doorloopregel result;
  result.kant = deelnemer.kant;
  if (deelnemer.groep >= 0) {
    const bool ruim = ((manier.kanten >> static_cast<unsigned>(deelnemer.groep)) & 1U) != 0;
    result.kant = ruim ? Kant::kRuim : Kant::kSmal;
  }
  const Getoetst& getoetst = *deelnemer.regel->getoetst;
  const Range<Money> over =
      deelnemer.elk ? hull(ruimte.smal, ruimte.ruim) : ruimte.over(result.kant);
  const bool feiten_open = deelnemer.elk || !deelnemer.eigen.is_empty() ||
                           !deelnemer.eerdere.is_empty() || !draagkracht.open.is_empty();
  Boeker boeker{deelnemer,
                regels,
                over,
                feiten_open,
                draagkracht.naar_oordeel || getoetst.bedrag_naar_oordeel,
                getoetst,
                getoetst.uitkomst,
                {getoetst.uitkomst.uitslag, getoetst.uitkomst.kan_worden, std::nullopt}};
  const Uitslag voor = boeker.stand.uitslag;
  const Oordeel minder = boeker.maand_is_minder();
  const Range<Money> vergoed = wat_vergoed_wordt(getoetst.toegekend, over);
  if (getoetst.heeft_bedrag) {
    boeker.stand.bedrag = vergoed;
    result.vergoed = vergoed;
    boeker.na_draagkracht(vergoed);
    boeker.toets_periodiek(minder);
  } else {
    boeker.zonder_prijs();
  }
  boeker.rond_af(voor);
  if (result.vergoed && boeker.stand.uitslag == Uitslag::kGeenRecht) result.vergoed.emplace();
  const Range<Money> vraag = boeker.vraag(manier.prijs_vol, minder);
  result.stand = boeker.stand;
  result.hangt_af =
      !over.is_known() && (minder == Oordeel::kOnbekend ||
                           (getoetst.heeft_bedrag ? !vergoed.is_known() : boeker.prijs_hangt_af()));
  result.verbruikt = {std::min(vraag.low, over.low), std::min(vraag.high, over.high)};
  const std::optional<Money> bezit = ruimte.vermogen;
  ruimte = deelnemer.elk ? hull(ruimte.na(Kant::kSmal, vraag), ruimte.na(Kant::kRuim, vraag))
                         : ruimte.na(result.kant, vraag);
  if (bezit && ruimte.vermogen) result.uit_vermogen = *bezit - *ruimte.vermogen;
  result.resteert = deelnemer.elk ? hull(ruimte.smal, ruimte.ruim) : ruimte.over(result.kant);
  return result;
}

}  // namespace

std::vector<Doorloopregel> loop_door(const std::vector<Deelnemer>& deelnemers,
                                     const Draagkracht& draagkracht,
                                     const Draagkrachtregels& regels, const Manier& manier) {
  Ruimte ruimte = *draagkracht.ruimte;
  std::vector<Doorloopregel> result;
  result.reserve(deelnemers.size());
  for (const Deelnemer& deelnemer : deelnemers) {
    result.push_back(boek(deelnemer, draagkracht, regels, manier, ruimte));
  }
  return result;
}

}  // namespace minima
