// Draagkrachtregels: how a policy says what a household has to pay itself of necessary costs: the
// regimes with their slices of income, the period, and how costs are settled in it.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "calc/value/money.h"
#include "calc/value/rate.h"

namespace minima {

// A slice of income, as percentages of the norm, of which `procent` is draagkracht.
struct Schijf {
  Rate vanaf;
  std::optional<Rate> tot;
  Rate procent;
  // Who comes above `vanaf` uses `procent` of all income above this percentage, instead of the
  // slices below (reading A-01).
  std::optional<Rate> alles_vanaf = std::nullopt;
};

struct Regime {
  std::string id;
  std::vector<Schijf> schijven;
  std::string artikel;
};

enum class Herziening {
  kNooit,                      // only by the municipality's judgement
  kRestmaandenMetVerrekening,  // rest months x new, credit for what was overspent (Boxmeer 7.2.6,
                               // reading A-05 R1)
  kNaarRato,                   // A-05 R2
  kEenPot,                     // A-05 R3
};

enum class Verrekening {
  kSamen,  // every euro used counts against every regime, in order of the cost dates (Boxmeer
           // 7.2.5, 7.2.6)
  kBinnenRuimte,  // each regime has its own, together never more than that of the wider one, in the
                  // order in which the costs were given (Rotterdam 10.3 lid 6 and 7)
};

// What a monthly cost that is smaller than the draagkracht left comes to, when all its months
// together are larger (Rotterdam 10.5 lid 2 against lid 3).
enum class PeriodiekeToets {
  kBeoordeling,  // neither reading is told as certain
  kPeriode,      // a month against what is left of the period: refused, and nothing is used
  kMaand,        // a month against a twelfth of it: granted
};

// Monthly costs: the whole draagkracht goes first, over the months that are granted.
struct Periodiek {
  int maanden = 12;  // the most that is granted at a time, unless the cost type says otherwise
  PeriodiekeToets toets = PeriodiekeToets::kBeoordeling;
  std::string artikel;
};

struct Draagkrachtregels {
  int periode_maanden = 12;
  std::vector<Regime> regimes;
  Rate uit_vermogen = Rate::percent(100);
  // What the household pays itself in a period before anything is paid, beside its draagkracht
  // (art. 35 lid 2 Participatiewet). Not with kBinnenRuimte.
  std::optional<Money> drempelbedrag;
  Herziening herziening = Herziening::kNooit;
  Rate herziening_boven;               // a change of more than this share of the old income
  bool herziening_bij_gelijk = false;  // exactly that share is a change too (reading A-04)
  Verrekening verrekening = Verrekening::kSamen;
  // Of the two regimes of kBinnenRuimte the wider: its draagkracht from income is the room of both.
  std::string ruimte;
  std::optional<Periodiek> periodiek;  // absent: monthly costs are settled as one sum
  // A running period keeps the vermogensgrens and the freed month's norm of its begin; else those
  // of now.
  bool vermogensgrens_bij_begin = false;
  bool vrij_bij_schuldhulp = false;  // nothing to pay while in a schuldhulptraject
  std::string artikel;
  std::string artikel_herziening;
  std::string artikel_drempel;
};

}  // namespace minima
