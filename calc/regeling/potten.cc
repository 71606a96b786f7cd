#include "calc/regeling/potten.h"

#include <algorithm>
#include <string>

#include "calc/regeling/tijdvak.h"

namespace minima {
namespace {

// Whether what was granted before is told so fully that nothing about it is left to ask.
bool is_verteld(const std::optional<std::vector<EerdereVerstrekking>>& eerder,
                const Regeling& regeling, const Plafond& plafond) {
  if (!eerder) return false;
  return std::all_of(eerder->begin(), eerder->end(), [&](const EerdereVerstrekking& e) {
    const bool persoon = plafond.eenheid == Eenheid::kHuishouden || e.persoon;
    return e.regeling != regeling.id || (e.bedrag.is_known() && persoon);
  });
}

// Whether others pay the whole bill, so that it draws from no pot.
bool vraagt_niets(const Regeling& regeling, const Kost& kost) {
  const Kostensoort* soort = kostensoort(regeling, kost.soort);
  const bool is_rekening = soort == nullptr || (!soort->vast && !soort->per_kilometer);
  return is_rekening && kost.bedrag.high.times(kost.maanden.high) <= kost.vergoed_door_anderen.low;
}

// Whether every pot the line may draw from is full and its own: nothing was granted before, and no
// other line draws from any of them. Not where it isn't known for whom it is: for somebody else the
// answer itself may be another.
bool is_elke_pot_vol(const Pottenvak& vak, const Plafond& plafond) {
  const Huishouden& huishouden = vak.grond.huishouden;
  const auto& eerder = huishouden.eerdere_verstrekkingen;
  const auto& mijn = vak.regel.kost.persoon;
  const auto voor_ander = [&](const std::optional<std::string>& persoon) {
    return plafond.eenheid == Eenheid::kPersoon && mijn && persoon && *mijn != *persoon;
  };
  const std::vector<int>& lijnen = vak.pots.kosten;
  const bool van_iemand = plafond.eenheid == Eenheid::kHuishouden || mijn;
  return eerder && van_iemand && !lijnen.empty() &&
         std::all_of(lijnen.begin(), lijnen.end(),
                     [&](int index) {
                       const Kost& kost = huishouden.kosten[static_cast<std::size_t>(index)];
                       return index == vak.regel.index || vraagt_niets(vak.regeling, kost) ||
                              voor_ander(kost.persoon);
                     }) &&
         std::all_of(eerder->begin(), eerder->end(), [&](const EerdereVerstrekking& e) {
           return e.regeling != vak.regeling.id || voor_ander(e.persoon);
         });
}

// The index of the pot, made when it isn't there yet; `over` gives what is in a new one.
template <typename F>
int zoek_pot(Potten& pots, const Plafond* plafond, const std::string& persoon, Date begin, F over) {
  std::vector<Pot>& lijst = pots.lijst;
  for (std::size_t i = 0; i < lijst.size(); ++i) {
    // Each route has its own plafond: of two that are possible only one is drawn from.
    if (lijst[i].plafond == plafond && lijst[i].persoon == persoon && lijst[i].begin == begin) {
      return static_cast<int>(i);
    }
  }
  lijst.push_back({plafond, persoon, begin, over(), {}, {}, {}});
  return static_cast<int>(lijst.size()) - 1;
}

// The period a line draws in. REQUIRES: the year of its date is known, where that decides.
Tijdvakgrenzen tijdvak_van(const Pottenvak& vak, const Plafond& plafond) {
  const bool per_kostdatum = plafond.tijdvak == Tijdvak::kKalenderjaar;
  const Huishouden& huishouden = vak.grond.huishouden;
  const Date dag = per_kostdatum ? vak.regel.kost.datum.low : huishouden.peildatum;
  return tijdvak_op(huishouden, vak.regeling.id, plafond, dag);
}

// The pot a line draws from; its period is that of the cost date, or of the peildatum.
int pot_van(const Pottenvak& vak, const Plafond& plafond, Feiten& open) {
  const Kost& kost = vak.regel.kost;
  const bool per_persoon = plafond.eenheid == Eenheid::kPersoon;
  const bool per_kostdatum = plafond.tijdvak == Tijdvak::kKalenderjaar;
  if (per_persoon && !kost.persoon) {
    open.voeg_toe(FeitSoort::kKostPersoon, vak.regel.index);
    return -1;
  }
  if (per_kostdatum && kost.datum.low.year() != kost.datum.high.year()) {
    open.voeg_toe(FeitSoort::kKostDatum, vak.regel.index);
    return -1;
  }
  const Tijdvakgrenzen tijdvak = tijdvak_van(vak, plafond);
  const std::string persoon = per_persoon ? *kost.persoon : std::string();
  return zoek_pot(vak.pots, &plafond, persoon, tijdvak.begin, [&] {
    const Range<Money> verstrekt =
        reeds_verstrekt(vak.grond.huishouden, vak.regeling.id, plafond, tijdvak, kost.persoon);
    return Range<Money>(rest(plafond.bedrag, verstrekt.high), rest(plafond.bedrag, verstrekt.low));
  });
}

Zwevend zweeft(const Pottenvak& vak, const Plafond& plafond, Money hoogstens) {
  const Kost& kost = vak.regel.kost;
  Zwevend result{hoogstens, std::nullopt, std::nullopt};
  if (plafond.eenheid == Eenheid::kPersoon) {
    result.persoon = kost.persoon;
  } else {
    result.persoon = std::string();
  }
  const bool per_kostdatum = plafond.tijdvak == Tijdvak::kKalenderjaar;
  if (!per_kostdatum || kost.datum.low.year() == kost.datum.high.year()) {
    result.begin = tijdvak_van(vak, plafond).begin;
  }
  return result;
}

void trek_uit(Pot& pot, Money zwevend, bool verbruikt, Getoetst& result) {
  const Range<Money> over = {rest(pot.over.low, pot.op.high + zwevend),
                             rest(pot.over.high, pot.op.low)};
  const bool zeker = result.uitkomst.uitslag != Uitslag::kOnbekend;
  if (verbruikt) {
    result.vraagt_pot = true;
    pot.vraag.high += result.toegekend.high;
    if (zeker) pot.vraag.low += result.toegekend.low;
  }
  const bool vraag_zeker = zeker && result.toegekend.is_known();
  result.toegekend = lower_of(result.toegekend, over);
  KostUitkomst& uit = result.uitkomst;
  if (!result.toegekend.is_known() && !over.is_known()) uit.open_bedrag.voeg_toe(pot.open);
  if (verbruikt) {
    pot.op.high += result.toegekend.high;
    if (zeker) pot.op.low += result.toegekend.low;
    if (!vraag_zeker) {
      pot.open.voeg_toe(uit.open);
      pot.open.voeg_toe(uit.open_bedrag);
    }
  }
}

}  // namespace

void begrens(const Pottenvak& vak, const Plafond& plafond, bool verbruikt, Getoetst& result) {
  Feiten open;
  result.pot = pot_van(vak, plafond, open);
  if (result.pot < 0 && is_elke_pot_vol(vak, plafond)) {
    result.toegekend = lower_of(result.toegekend, Range<Money>(plafond.bedrag));
    return;
  }
  result.uitkomst.open_bedrag.voeg_toe(open);
  if (result.pot < 0) {
    // Which pot is open, so nothing is sure but the plafond itself. A line that may draw from any
    // pot isn't set off against the others: it can only make them smaller, and by no more than it
    // gets.
    result.toegekend = {Money(), std::min(result.toegekend.high, plafond.bedrag)};
    vak.pots.zwevend.push_back(zweeft(vak, plafond, result.toegekend.high));
    return;
  }
  Pot& pot = vak.pots.lijst[static_cast<std::size_t>(result.pot)];
  const auto& eerder = vak.grond.huishouden.eerdere_verstrekkingen;
  const bool te_vragen =
      plafond.tijdvak != Tijdvak::kNietGevonden || !is_verteld(eerder, vak.regeling, plafond);
  if (!eerder || (!pot.over.is_known() && te_vragen)) {
    result.uitkomst.open_bedrag.voeg_toe(FeitSoort::kEerdereVerstrekkingen);
  }
  if (!te_vragen && !pot.over.is_known()) result.bedrag_naar_oordeel = true;
  trek_uit(pot, vak.pots.zwevend_uit(pot), verbruikt, result);
}

void begrens_samen(const Pottenvak& vak, Money maximum, Getoetst& result) {
  result.pot = zoek_pot(vak.pots, nullptr, vak.regel.kost.soort, Date(),
                        [maximum] { return Range<Money>(maximum); });
  trek_uit(vak.pots.lijst[static_cast<std::size_t>(result.pot)], Money(), true, result);
}

}  // namespace minima
