#include "calc/regeling/verrekening.h"

#include <algorithm>

namespace minima {
namespace {

bool telt_mee(Uitslag uitslag) {
  return uitslag == Uitslag::kRecht || uitslag == Uitslag::kBeoordeling ||
         uitslag == Uitslag::kOnbekend;
}

// What the amount says of the line: nothing to pay is no right, perhaps nothing is open.
void stel_uitslag_bij(KostUitkomst& uit, const Range<Money>& bedrag, bool naar_oordeel) {
  if (bedrag.high == Money() && uit.uitslag == Uitslag::kOnbekend && uit.kan_voorliggend) {
    uit.gunstigst =
        Uitslag::kVoorliggend;  // another facility may still go first: that isn't settled
  } else if (bedrag.high == Money()) {
    uit.uitslag = Uitslag::kGeenRecht;
    uit.gunstigst = Uitslag::kGeenRecht;
  } else if (bedrag.low == Money() && uit.uitslag == Uitslag::kRecht) {
    uit.uitslag = uit.open.is_empty() && naar_oordeel ? Uitslag::kBeoordeling : Uitslag::kOnbekend;
  } else if (bedrag.low == Money() && uit.uitslag == Uitslag::kBeoordeling && !naar_oordeel) {
    uit.uitslag = Uitslag::kOnbekend;
  }
}

void rond_af(Verrekenregel& regel, const Range<Money>& bedrag, bool naar_oordeel) {
  KostUitkomst& uit = regel.getoetst->uitkomst;
  const Uitslag voor = uit.uitslag;
  Range<Money> result = bedrag;
  if (voor == Uitslag::kOnbekend) result.low = Money();
  stel_uitslag_bij(uit, bedrag, naar_oordeel);
  if (uit.uitslag == Uitslag::kGeenRecht && regel.regeling->dringend_nooit_nee &&
      regel.kost->dringend && voor != Uitslag::kGeenRecht) {
    uit.uitslag = uit.gunstigst = Uitslag::kBeoordeling;  // Boxmeer 4.2
  }
  uit.bedrag = result;
}

// Both ends of what has been used: little when costs are low and draagkracht is, much when both are
// high. The amounts granted run the other way, so each end of a line is computed in its own run
// over the ledger, and is reached.
struct Stand {
  Money gebruikt_bij_lage_draagkracht;
  Money gebruikt_bij_hoge_draagkracht;
};

struct Grootboek {
  const Draagkracht* draagkracht;
  Stand stand;
  std::vector<Grootboekregel> regels;

  void boek(Verrekenregel& regel) {
    Getoetst& getoetst = *regel.getoetst;
    KostUitkomst& uit = getoetst.uitkomst;
    const Regimedraagkracht* regime =
        draagkracht != nullptr ? draagkracht->regime(uit.regime) : nullptr;
    if (regime == nullptr || !regime->bedragen) return niet_te_berekenen(regel);
    const Range<Money> over = regime->bedragen->beschikbaar;
    Range<Money> vraag = getoetst.toegekend;
    if (uit.uitslag == Uitslag::kOnbekend) vraag.low = Money();
    const Money over_laag = rest(over.low, stand.gebruikt_bij_lage_draagkracht);
    const Money over_hoog = rest(over.high, stand.gebruikt_bij_hoge_draagkracht);
    const Range<Money> vergoed = {rest(getoetst.toegekend.low, over_hoog),
                                  rest(getoetst.toegekend.high, over_laag)};
    const Money eigen_laag = std::min(vraag.high, over_laag);
    const Money eigen_hoog = std::min(vraag.low, over_hoog);
    stand.gebruikt_bij_lage_draagkracht += eigen_laag;
    stand.gebruikt_bij_hoge_draagkracht += eigen_hoog;
    if (!over.is_known() && getoetst.toegekend.high > Money()) {
      uit.open.voeg_toe(draagkracht->open);
    }
    rond_af(regel, vergoed, draagkracht->naar_oordeel);
    regels.push_back({uit.index,
                      regel.regeling->id,
                      uit.regime,
                      regel.kost->datum,
                      getoetst.toegekend,
                      {std::min(eigen_laag, eigen_hoog), std::max(eigen_laag, eigen_hoog)},
                      vergoed,
                      {std::min(over_laag - eigen_laag, over_hoog - eigen_hoog),
                       std::max(over_laag - eigen_laag, over_hoog - eigen_hoog)}});
  }

  // The norm or the vermogensgrens wasn't found, or the policy's draagkracht isn't known: the
  // municipality has to say what is left to pay.
  static void niet_te_berekenen(Verrekenregel& regel) {
    KostUitkomst& uit = regel.getoetst->uitkomst;
    uit.uitslag = slechtste(uit.uitslag, Uitslag::kBeoordeling);
    uit.gunstigst = slechtste(uit.gunstigst, Uitslag::kBeoordeling);
    uit.bedrag.reset();
  }
};

}  // namespace

std::vector<Grootboekregel> verreken(std::vector<Verrekenregel> regels,
                                     const Draagkracht* draagkracht) {
  std::stable_sort(regels.begin(), regels.end(), [](const auto& a, const auto& b) {
    return a.kost->datum.low < b.kost->datum.low;
  });
  Grootboek grootboek{draagkracht, {}, {}};
  for (Verrekenregel& regel : regels) {
    KostUitkomst& uit = regel.getoetst->uitkomst;
    if (!telt_mee(uit.uitslag)) {
      uit.bedrag = Range<Money>(Money());
    } else if (regel.getoetst->niets_voorlopig) {
      uit.bedrag = Range<Money>(Money());
    } else if (!regel.getoetst->heeft_bedrag) {
      uit.bedrag.reset();
    } else if (uit.regime.empty()) {
      rond_af(regel, regel.getoetst->toegekend, false);
    } else {
      grootboek.boek(regel);
    }
  }
  return std::move(grootboek.regels);
}

}  // namespace minima
