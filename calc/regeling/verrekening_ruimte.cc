#include "calc/regeling/verrekening_ruimte.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "calc/regeling/beslissend.h"
#include "calc/regeling/doorloop.h"

namespace minima {
namespace {

// More groups of unknown regime than this aren't tried one by one: 2^6 sides, twice where a price
// isn't known. The lines of further groups may be in either regime at every step: wider, never
// wrong (decisions/twee-regimes-in-een-ruimte.md).
constexpr int kMeesteGroepen = 6;

bool zelfde_soort(const Verrekenregel& a, const Verrekenregel& b) {
  return a.regeling == b.regeling && a.kost->soort == b.kost->soort;
}

bool is_open(const Verrekenregel& regel) { return regel.getoetst->uitkomst.regime.empty(); }

// All lines, with what decides about each.
class Verdeling {
 public:
  Verdeling(const std::vector<Verrekenregel*>& regels, const std::vector<Verrekenregel>& alle,
            const Draagkracht& draagkracht)
      : draagkracht_(draagkracht), regels_(*draagkracht.regels) {
    Feiten eerdere;
    for (Verrekenregel* regel : regels) {
      Deelnemer& nieuw = deelnemers_.emplace_back();
      nieuw.regel = regel;
      const KostUitkomst& uit = regel->getoetst->uitkomst;
      nieuw.eigen = uit.open;
      nieuw.prijs = uit.open_bedrag;
      nieuw.eigen.voeg_toe(nieuw.prijs);
      nieuw.eerdere = eerdere;
      // An open line that can only become a judgement or a right uses draagkracht either way.
      nieuw.zeker =
          uit.uitslag != Uitslag::kOnbekend || uit.kan_worden.ongunstigst >= Uitslag::kBeoordeling;
      zet_kant(nieuw, alle);
      prijs_open_ = prijs_open_ || !regel->getoetst->heeft_bedrag;
      if (!nieuw.zeker || !regel->getoetst->toegekend.is_known()) eerdere.voeg_toe(nieuw.eigen);
    }
  }

  void loop_alle_manieren_door() {
    const unsigned kanten = 1U << static_cast<unsigned>(groepen_.size());
    for (const bool vol : {false, true}) {
      if (vol && !prijs_open_) break;
      for (unsigned kant = 0; kant < kanten; ++kant) {
        runs_.push_back(loop_door(deelnemers_, draagkracht_, regels_, {kant, vol}));
      }
    }
  }

  std::vector<Grootboekregel> sluit_af() {
    std::vector<Grootboekregel> boek;
    for (std::size_t i = 0; i < deelnemers_.size(); ++i) {
      schrijf(i, boek);
      noem_open_feiten(i);
      voeg_samen(i);
    }
    return boek;
  }

 private:
  // The cost says its regime, or another cost of its type does; else it goes with its group.
  void zet_kant(Deelnemer& nieuw, const std::vector<Verrekenregel>& alle) {
    Verrekenregel& regel = *nieuw.regel;
    if (is_open(regel)) {
      for (const Verrekenregel& ander : alle) {
        if (zelfde_soort(ander, regel) && !is_open(ander)) {
          regel.getoetst->uitkomst.regime = ander.getoetst->uitkomst.regime;
          break;
        }
      }
    }
    if (!is_open(regel)) {
      const bool ruim = regel.getoetst->uitkomst.regime == regels_.ruimte;
      nieuw.kant = ruim ? Kant::kRuim : Kant::kSmal;
      return;
    }
    for (std::size_t g = 0; g < groepen_.size(); ++g) {
      if (zelfde_soort(*groepen_[g], regel)) nieuw.groep = static_cast<int>(g);
    }
    if (nieuw.groep >= 0) return;
    if (groepen_.size() < kMeesteGroepen) {
      nieuw.groep = static_cast<int>(groepen_.size());
      groepen_.push_back(&regel);
    } else {
      nieuw.elk = true;
    }
  }

  [[nodiscard]] std::string_view regime_van(Kant kant) const {
    for (const Regime& regime : regels_.regimes) {
      if ((regime.id == regels_.ruimte) == (kant == Kant::kRuim)) return regime.id;
    }
    return {};
  }

  static bool gelijk(const Regelstand& a, const Regelstand& b) {
    return a.uitslag == b.uitslag && a.bedrag == b.bedrag;
  }

  // Whether the regime of a group makes a difference to the line, whatever the others are.
  [[nodiscard]] bool beslist(std::size_t groep, std::size_t lijn) const {
    const std::size_t bit = std::size_t{1} << groep;
    for (std::size_t m = 0; m < runs_.size(); ++m) {
      if ((m & bit) == 0 && !gelijk(runs_[m][lijn].stand, runs_[m | bit][lijn].stand)) return true;
    }
    return false;
  }

  void noem_regime_open(const Verrekenregel& van, Feiten& open) const {
    for (const Deelnemer& ander : deelnemers_) {
      if (zelfde_soort(*ander.regel, van)) {
        open.voeg_toe(FeitSoort::kKostDraagkrachtregime, ander.regel->getoetst->uitkomst.index);
      }
    }
  }

  // Whether a line without a price waits for a fact of the fitting cost itself, so that nobody can
  // tell whether it is a right or less, and no draagkracht can take the right away: in each of the
  // ways nothing of what is left is open, or none is sure whatever is told.
  [[nodiscard]] bool blijft_open(std::size_t lijn) const {
    const Getoetst& getoetst = *deelnemers_[lijn].regel->getoetst;
    const auto& voorwaarden = getoetst.uitkomst.voorwaarden;
    const bool wacht =
        std::any_of(voorwaarden.begin(), voorwaarden.end(), [](const VoorwaardeUitkomst& v) {
          return v.uitslag == Uitslag::kOnbekend && is_passend_open(v.open);
        });
    if (getoetst.heeft_bedrag || !wacht) return false;
    return std::all_of(runs_.begin(), runs_.end(),
                       [&](const auto& run) {
                         return !run[lijn].hangt_af || zeker_hoogstens(run[lijn].kant) == Money();
                       }) &&
           std::any_of(runs_.begin(), runs_.end(), [lijn](const auto& run) {
             return run[lijn].stand.kan_worden.gunstigst == Uitslag::kRecht;
           });
  }

  // Whether what can be sure of the draagkracht may cover the cost: of an amount that is still
  // asked for, as little as it may turn out.
  [[nodiscard]] bool kan_dekken(std::size_t lijn, Kant kant) const {
    const Feiten& prijs = deelnemers_[lijn].prijs;
    const Range<Money>& kosten = deelnemers_[lijn].regel->getoetst->toegekend;
    const bool te_vragen = !prijs.is_empty() && !is_alleen_passend_open(prijs);
    return (te_vragen ? kosten.low : kosten.high) <= zeker_hoogstens(kant);
  }

  // No fact tells in which regime a fitting cost is: where one of the ways surely makes it a
  // judgement, or two surely disagree, the municipality decides whatever the others come to.
  [[nodiscard]] bool is_oordeel(std::size_t lijn) const {
    if (deelnemers_[lijn].regel->getoetst->uitkomst.index >= 0) return false;
    std::optional<Uitslag> vast;
    for (const auto& run : runs_) {
      const Uitslag uitslag = run[lijn].stand.uitslag;
      if (uitslag == Uitslag::kOnbekend) continue;
      if (uitslag == Uitslag::kBeoordeling || (vast && *vast != uitslag)) return true;
      vast = uitslag;
    }
    return false;
  }

  // Of what is left to pay oneself, the most that can be sure whatever is told.
  [[nodiscard]] Money zeker_hoogstens(Kant kant) const {
    const Regimedraagkracht* regime = draagkracht_.regime(regime_van(kant));
    return regime != nullptr ? regime->zeker_hoogstens : Money::unbounded();
  }

  void noem_open_feiten(std::size_t lijn) {
    const Deelnemer& deelnemer = deelnemers_[lijn];
    Feiten open;
    const bool hangt_af = std::any_of(runs_.begin(), runs_.end(),
                                      [lijn](const auto& run) { return run[lijn].hangt_af; });
    const Getoetst& getoetst = *deelnemer.regel->getoetst;
    // A fitting cost of any size that waits for a fact of its own: no draagkracht settles it.
    const bool zonder_einde = !getoetst.heeft_bedrag || getoetst.toegekend.low.is_unbounded();
    const bool wacht =
        (is_oordeel(lijn) && !getoetst.heeft_bedrag) ||
        (zonder_einde && wacht_op_kost(getoetst.uitkomst)) || blijft_open(lijn) ||
        (is_alleen_passend_open(getoetst.uitkomst.open_bedrag) &&
         getoetst.toegekend.low == Money() && getoetst.toegekend.high.is_unbounded());
    if (hangt_af && !wacht) {
      if (!draagkracht_.ruimte->is_known()) open.voeg_toe(draagkracht_.open);
      open.voeg_toe(deelnemer.eerdere);
      for (std::size_t i = 0; i <= lijn; ++i) {
        if (deelnemers_[i].elk) noem_regime_open(*deelnemers_[i].regel, open);
      }
    }
    for (std::size_t g = 0; g < groepen_.size(); ++g) {
      if (beslist(g, lijn)) noem_regime_open(*groepen_[g], open);
    }
    KostUitkomst& uit = deelnemer.regel->getoetst->uitkomst;
    uit.open.voeg_toe(open);
    uit.open_bedrag.voeg_toe(open);
  }

  // The same whichever way: so it is. Open in one of them: open. Else the ways disagree, and no
  // fact that a household can know settles it: the municipality does.
  void voeg_samen(std::size_t lijn) {
    Getoetst& getoetst = *deelnemers_[lijn].regel->getoetst;
    Regelstand samen = runs_.front()[lijn].stand;
    Range<Money> vergoed = runs_.front()[lijn].vergoed.value_or(Range<Money>());
    bool verschilt = false;
    bool open = false;
    getoetst.kan_wegvallen = std::all_of(runs_.begin(), runs_.end(), [&](const auto& run) {
      const bool kan_nul = run[lijn].vergoed && run[lijn].vergoed->low == Money();
      return !run[lijn].vergoed || (kan_nul && kan_dekken(lijn, run[lijn].kant));
    });
    for (const auto& run : runs_) {
      const Regelstand& stand = run[lijn].stand;
      if (runs_.size() > 1) getoetst.standen.push_back(stand);
      vergoed = hull(vergoed, run[lijn].vergoed.value_or(Range<Money>()));
      open = open || stand.uitslag == Uitslag::kOnbekend;
      verschilt = verschilt || stand.uitslag != samen.uitslag;
      const Spanwijdte& kan = stand.kan_worden;
      samen.kan_worden = {std::min(samen.kan_worden.ongunstigst, kan.ongunstigst),
                          std::max(samen.kan_worden.gunstigst, kan.gunstigst)};
      samen.bedrag = samen.bedrag && stand.bedrag
                         ? std::optional(hull(*samen.bedrag, *stand.bedrag))
                         : std::nullopt;
    }
    if (verschilt) samen.uitslag = open ? Uitslag::kOnbekend : Uitslag::kBeoordeling;
    if (is_oordeel(lijn))
      samen = {Uitslag::kBeoordeling, {Uitslag::kBeoordeling, Uitslag::kBeoordeling}, samen.bedrag};
    getoetst.als_toegekend = vergoed;
    KostUitkomst& uit = getoetst.uitkomst;
    const bool was_open = uit.uitslag == Uitslag::kOnbekend;
    uit.uitslag = samen.uitslag;
    uit.kan_worden = samen.kan_worden;
    uit.bedrag = samen.bedrag;
    // Of a certain no nothing is open. Settled after all: only what makes up the amount stays so.
    if (is_nee(uit.uitslag)) {
      uit.open.clear();
    } else if (was_open && uit.uitslag != Uitslag::kOnbekend) {
      uit.open = uit.bedrag && uit.bedrag->is_known() ? Feiten() : uit.open_bedrag;
    } else if (uit.uitslag == Uitslag::kOnbekend || !uit.bedrag || !uit.bedrag->is_known()) {
      uit.open.voeg_toe(uit.open_bedrag);
    }
  }

  // A row for each regime the line may be in.
  void schrijf(std::size_t lijn, std::vector<Grootboekregel>& boek) const {
    for (const Kant kant : {Kant::kSmal, Kant::kRuim}) {
      std::optional<Grootboekregel> rij;
      for (const auto& run : runs_) {
        const bool in_elk = deelnemers_[lijn].elk;
        if (!in_elk && run[lijn].kant != kant) continue;
        neem_op(deelnemers_[lijn], run[lijn], regime_van(kant), rij);
      }
      if (rij) boek.push_back(*rij);
    }
  }

  static void neem_op(const Deelnemer& deelnemer, const Doorloopregel& regel,
                      std::string_view regime, std::optional<Grootboekregel>& rij) {
    const Getoetst& getoetst = *deelnemer.regel->getoetst;
    Grootboekregel nieuw{getoetst.uitkomst.index,
                         deelnemer.regel->regeling->id,
                         regime,
                         deelnemer.regel->kost->datum,
                         getoetst.toegekend,
                         regel.verbruikt,
                         regel.vergoed,
                         regel.resteert,
                         regel.uit_vermogen};
    if (rij) {
      nieuw.verbruikt = hull(nieuw.verbruikt, rij->verbruikt);
      nieuw.resteert = hull(nieuw.resteert, rij->resteert);
      if (nieuw.vergoed && rij->vergoed) nieuw.vergoed = hull(*nieuw.vergoed, *rij->vergoed);
      if (nieuw.uit_vermogen != rij->uit_vermogen) nieuw.uit_vermogen.reset();
    }
    rij = nieuw;
  }

  const Draagkracht& draagkracht_;
  const Draagkrachtregels& regels_;
  std::vector<Deelnemer> deelnemers_;
  std::vector<const Verrekenregel*> groepen_;
  std::vector<std::vector<Doorloopregel>> runs_;
  bool prijs_open_ = false;
};

}  // namespace

std::vector<Grootboekregel> verreken_in_ruimte(const std::vector<Verrekenregel*>& regels,
                                               const std::vector<Verrekenregel>& alle,
                                               const Draagkracht& draagkracht) {
  if (regels.empty()) return {};
  Verdeling verdeling(regels, alle, draagkracht);
  verdeling.loop_alle_manieren_door();
  return verdeling.sluit_af();
}

}  // namespace minima
