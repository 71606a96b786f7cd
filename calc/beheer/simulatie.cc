#include "calc/beheer/simulatie.h"

#include <algorithm>
#include <utility>

#include "calc/beheer/blad.h"
#include "calc/bereken.h"
#include "calc/uitkomst/toelichting.h"

namespace minima::beheer {
namespace {

constexpr std::size_t kMeesteVerliezers = 10;
constexpr int kMaandenPerJaar = 12;

Beleidsbestand altijd_geldig(const std::vector<Landelijk>& tabellen, Beleid beleid) {
  Beleidsbestand bestand;
  for (const Landelijk& tabel : tabellen) bestand.voeg_toe(tabel);
  beleid.geldig_vanaf = Date::earliest();
  beleid.geldig_tot.reset();
  bestand.voeg_toe(std::move(beleid));
  return bestand;
}

// Whether an amount is paid every month, whatever it costs.
bool per_maand(const Regeling& regeling) {
  return !regeling.is_per_kost() && regeling.per == "maand";
}

// A scheme paid per cost is applied for when a cost of it is there and it isn't a certain no; one
// that pays a fixed amount, when there is something to get.
Gift gift_van(const RegelingUitkomst& uitkomst) {
  Gift gift;
  gift.uitslag = uitkomst.uitslag;
  if (is_weigering(uitkomst.uitslag) || uitkomst.uitslag == Uitslag::kBuitenGeldigheid) {
    return gift;
  }
  const bool met_bedrag = uitkomst.bedrag && uitkomst.bedrag->high > Money();
  gift.aanvraag = uitkomst.regeling->is_per_kost() || met_bedrag;
  // A scheme that only refers somebody to the municipality gives no amount under any policy.
  if (!gift.aanvraag) return gift;
  gift.bedrag.reset();
  if (uitkomst.bedrag && uitkomst.bedrag->is_known() && uitkomst.uitslag != Uitslag::kOnbekend) {
    gift.bedrag = uitkomst.bedrag->low;
    if (per_maand(*uitkomst.regeling)) gift.bedrag = gift.bedrag->times(kMaandenPerJaar);
  }
  return gift;
}

const RegelingUitkomst* van(const Uitkomst& uitkomst, const Regeling* regeling) {
  for (const RegelingUitkomst& een : uitkomst.regelingen) {
    if (een.regeling == regeling) return &een;
  }
  return nullptr;
}

std::string in_woorden(const Gift& gift) {
  constexpr std::string_view kWoorden[] = {"geen regels", "geen recht",      "voorliggend",
                                           "onbekend",    "ter beoordeling", "recht"};
  std::string uit(kWoorden[static_cast<int>(gift.uitslag)]);
  if (gift.bedrag && *gift.bedrag > Money()) uit += ", " + euro_tekst(*gift.bedrag);
  return uit;
}

// An amount that can't be computed isn't nothing: it is counted apart.
void voeg_toe(const Gift& gift, Money& som, std::int64_t& zonder_bedrag) {
  if (gift.bedrag) {
    som += *gift.bedrag;
  } else {
    ++zonder_bedrag;
  }
}

void tel(Groep& groep, const std::optional<Money>& verschil) {
  ++groep.aantal;
  if (!verschil || *verschil == Money()) return;
  if (*verschil > Money()) {
    ++groep.winnaars;
    groep.winst += *verschil;
  } else {
    ++groep.verliezers;
    groep.verlies += *verschil;
  }
}

void tel(Regelingtotaal& totaal, const std::array<Gift, 2>& gift) {
  for (std::size_t i = 0; i < 2; ++i) {
    if (gift[i].aanvraag) ++totaal.aanvragen[i];
    if (gift[i].uitslag == Uitslag::kRecht) ++totaal.toegekend[i];
    Money& som = gift[i].uitslag == Uitslag::kRecht ? totaal.zeker[i] : totaal.indicatie[i];
    voeg_toe(gift[i], som, totaal.zonder_bedrag[i]);
  }
  if (gift[0].uitslag < gift[1].uitslag) ++totaal.erbij;
  if (gift[1].uitslag < gift[0].uitslag) ++totaal.eraf;
}

}  // namespace

Beleidspaar::Beleidspaar(const std::vector<Landelijk>& tabellen, Beleid oud, Beleid nieuw)
    : oud_(altijd_geldig(tabellen, std::move(oud))),
      nieuw_(altijd_geldig(tabellen, std::move(nieuw))) {
  for (const bool is_nieuw : {false, true}) {
    for (const Regeling& regeling : beleid(is_nieuw).regelingen) {
      const auto found = std::find(regelingen_.begin(), regelingen_.end(), regeling.id);
      plaatsen_[is_nieuw ? 1 : 0].push_back(static_cast<std::size_t>(found - regelingen_.begin()));
      if (found == regelingen_.end()) regelingen_.push_back(regeling.id);
    }
  }
}

std::size_t Beleidspaar::plaats(bool nieuw, const Regeling* regeling) const {
  const auto index = static_cast<std::size_t>(regeling - beleid(nieuw).regelingen.data());
  return plaatsen_[nieuw ? 1 : 0][index];
}

const Regeling* Beleidspaar::regeling(bool nieuw, std::size_t plaats) const {
  for (const Regeling& regeling : beleid(nieuw).regelingen) {
    if (regeling.id == regelingen_[plaats]) return &regeling;
  }
  return nullptr;
}

// Where an amount can't be computed under both, the answer is the same and so is what it rests on
// as far as anybody knows; under one of them, the difference isn't known.
bool verschil_bekend(const std::array<Gift, 2>& gift) {
  if (gift[0].bedrag && gift[1].bedrag) return true;
  return !gift[0].bedrag && !gift[1].bedrag && gift[0].uitslag == gift[1].uitslag &&
         gift[0].uitslag == Uitslag::kBeoordeling;
}

Huishoudverschil vergelijk(const Beleidspaar& paar, const Huishouden& huishouden) {
  Huishoudverschil result;
  result.giften.resize(paar.regelingen().size());
  for (const bool nieuw : {false, true}) {
    const std::size_t i = nieuw ? 1 : 0;
    const Uitkomst uitkomst = bereken(huishouden, paar.bestand(nieuw), {false, false, true});
    for (const RegelingUitkomst& regeling : uitkomst.regelingen) {
      const Gift gift = gift_van(regeling);
      result.giften[paar.plaats(nieuw, regeling.regeling)][i] = gift;
      Money& som = gift.uitslag == Uitslag::kRecht ? result.zeker[i] : result.indicatie[i];
      voeg_toe(gift, som, result.zonder_bedrag[i]);
    }
  }
  result.verschil = result.zeker[1] + result.indicatie[1] - result.zeker[0] - result.indicatie[0];
  if (!std::all_of(result.giften.begin(), result.giften.end(), verschil_bekend)) {
    result.verschil.reset();
  }
  return result;
}

std::vector<Verliesreden> waarom(const Beleidspaar& paar, const Huishouden& huishouden,
                                 const Teksten& teksten) {
  std::vector<Verliesreden> result;
  const Huishoudverschil vergelijking = vergelijk(paar, huishouden);
  const Uitkomst nieuw = bereken(huishouden, paar.bestand(true), {true, false, true});
  for (std::size_t i = 0; i < vergelijking.giften.size(); ++i) {
    const auto& gift = vergelijking.giften[i];
    if (gift[1].bedrag.value_or(Money()) >= gift[0].bedrag.value_or(Money())) continue;
    Verliesreden& een = result.emplace_back();
    een.regeling = paar.regelingen()[i];
    een.oud = in_woorden(gift[0]);
    een.nieuw = in_woorden(gift[1]);
    const RegelingUitkomst* uitkomst = van(nieuw, paar.regeling(true, i));
    if (uitkomst == nullptr) {
      een.reden.zin = "Deze regeling staat niet in het nieuwe beleid.";
    } else if (is_weigering(uitkomst->uitslag)) {
      een.reden = reden_van_nee(*uitkomst, teksten);
    } else {
      een.reden = reden_van_hoogte(*uitkomst);
      een.reden.zin = "Het bedrag gaat van " + een.oud + " naar " + een.nieuw + ".";
    }
  }
  return result;
}

Simulatie::Simulatie(const Beleidspaar& paar)
    : paar_(&paar), regelingen_(paar.regelingen().size()) {}

Groep& Simulatie::groep(const std::string& naam) {
  for (auto& [bekend, groep] : groepen_) {
    if (bekend == naam) return groep;
  }
  return groepen_.emplace_back(naam, Groep()).second;
}

const Huishoudverschil& Simulatie::neem(const Huishouden& huishouden, const std::string& naam,
                                        std::int64_t nummer) {
  laatste_ = vergelijk(*paar_, huishouden);
  for (std::size_t i = 0; i < regelingen_.size(); ++i) tel(regelingen_[i], laatste_.giften[i]);
  tel(alles_, laatste_.verschil);
  tel(groep(naam), laatste_.verschil);
  if (!laatste_.verschil) {
    ++onbekend_;
    return laatste_;
  }
  const auto klasse =
      std::upper_bound(kKlassen.begin(), kKlassen.end(), laatste_.verschil->in_cents());
  ++verdeling_[static_cast<std::size_t>(klasse - kKlassen.begin())];
  if (*laatste_.verschil < Money()) {
    onthoud_verliezer(huishouden, naam, nummer, *laatste_.verschil);
  }
  return laatste_;
}

void Simulatie::onthoud_verliezer(const Huishouden& huishouden, const std::string& naam,
                                  std::int64_t nummer, Money verschil) {
  const auto plek =
      std::upper_bound(verliezers_.begin(), verliezers_.end(), verschil,
                       [](Money bedrag, const Verliezer& v) { return bedrag < v.verschil; });
  if (plek == verliezers_.end() && verliezers_.size() == kMeesteVerliezers) return;
  verliezers_.insert(plek, {nummer, naam, verschil, huishouden});
  if (verliezers_.size() > kMeesteVerliezers) verliezers_.pop_back();
}

Regelingtotaal Simulatie::totaal() const {
  Regelingtotaal som;
  for (const Regelingtotaal& een : regelingen_) {
    for (std::size_t i = 0; i < 2; ++i) {
      som.aanvragen[i] += een.aanvragen[i];
      som.toegekend[i] += een.toegekend[i];
      som.zeker[i] += een.zeker[i];
      som.indicatie[i] += een.indicatie[i];
      som.zonder_bedrag[i] += een.zonder_bedrag[i];
    }
    som.erbij += een.erbij;
    som.eraf += een.eraf;
  }
  return som;
}

}  // namespace minima::beheer
