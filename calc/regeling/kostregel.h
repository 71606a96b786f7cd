// Kostregel: one cost line through a scheme up to the draagkracht: which route it takes, which
// conditions it meets, and what of the cost is left after reimbursement, the type's maximum and the
// plafond.
#pragma once

#include <string>
#include <vector>

#include "calc/regeling/grond.h"
#include "calc/regeling/uitkomsten.h"

namespace minima {

// What the scheme-wide conditions say, for its lines.
struct Schemaoordeel {
  Uitslag uitslag = Uitslag::kRecht;
  Spanwijdte kan_worden;
  const std::vector<VoorwaardeUitkomst>* voorwaarden = nullptr;  // null: none
};

// What one unit (a person or the household) can still get from a plafond in one period.
struct Pot {
  const Plafond* plafond = nullptr;  // null: the maximum of a cost type for all its costs together
  std::string persoon;               // "" for the household; of such a maximum the cost type
  Date begin;
  Range<Money> over;   // before the lines of this situatie
  Range<Money> vraag;  // what the lines ask of it together
  Range<Money> op;     // what the lines before the current one took
  Feiten open;         // facts that decide what those took
};

// What a line took of which the pot isn't known: for whom, or in which period. What is known of it
// says from which pots it may be.
struct Zwevend {
  Money hoogstens;
  std::optional<std::string> persoon;
  std::optional<Date> begin;

  [[nodiscard]] bool kan_uit(const Pot& pot) const {
    return (!persoon || *persoon == pot.persoon) && (!begin || *begin == pot.begin);
  }
};

// The pots of one scheme, over its lines in the order in which they were given.
struct Potten {
  std::vector<Pot> lijst;
  std::vector<Zwevend> zwevend;
  std::vector<int> kosten;  // the indices of the lines of the scheme; empty for fitting costs
  bool route_open = false;  // a line of which the route isn't known may or may not draw from a pot

  // The most that lines of which the pot isn't known may have taken from this one.
  [[nodiscard]] Money zwevend_uit(const Pot& pot) const {
    Money result;
    for (const Zwevend& een : zwevend) {
      if (een.kan_uit(pot)) result += een.hoogstens;
    }
    return result;
  }
};

// What a line comes to when all that no fact decides is settled one way: in which of two regimes
// its type is, whether a cost without a known price uses up draagkracht.
struct Regelstand {
  Uitslag uitslag = Uitslag::kGeenRecht;
  Spanwijdte kan_worden;
  std::optional<Range<Money>> bedrag;  // absent: can't be computed
};

// A line that has been tested but not yet settled with the draagkracht.
struct Getoetst {
  KostUitkomst uitkomst;
  Range<Money> toegekend;  // before draagkracht, if the line is granted
  bool heeft_bedrag = true;
  bool niets_voorlopig =
      false;                // left to judgement and awarded nothing until then (6.2 point 3, A-10)
  int pot = -1;             // index in the pots of the scheme
  bool vraagt_pot = false;  // counted in Pot::vraag
  // The text leaves the amount between two ends: no fact settles it, the municipality does.
  bool bedrag_naar_oordeel = false;
  bool regime_open = false;  // two routes are possible, and each has its own regime
  // The policy says that draagkracht is set against the cost and not of which of these regimes;
  // null when it does, or when the cost says which it is.
  const std::vector<std::string>* mogelijke_regimes = nullptr;
  // How many months of the cost `toegekend` is of; none for a cost that is made once.
  std::optional<Range<int>> maanden;
  bool begrensd = false;  // cut off by a maximum that doesn't grow with the months
  // Whether nothing may be left of it after draagkracht, whichever way that is settled. Set by
  // verreken() where there is more than one way.
  bool kan_wegvallen = true;
  // What is paid if it is granted, whatever is still open about that. Set by verreken().
  Range<Money> als_toegekend;
  // One for each way to settle it, the same ways for every line of one run; none where there is one
  // way only. Set by verreken().
  std::vector<Regelstand> standen;
};

// The ways a line may still go, each tested as if it were certain. More than one when a fact or the
// municipality decides between them.
struct Routetoetsen {
  std::vector<Getoetst> lijst;  // at least one
  Feiten open;                  // what decides between them; empty: the municipality does
};
Routetoetsen toets_routes(const Regeling& regeling, const Grond& grond, const Kostregel& regel,
                          const Schemaoordeel& schema, Potten& pots);

// What two ways make of one answer. Where the municipality chooses between them (`open` is empty)
// and they can't come to the same, it is its judgement that decides, whatever else is open.
void kies_tussen(KostUitkomst& uit, const KostUitkomst& ander, const Feiten& open);

// Tests `regel` for `regeling`, all ways together. `pots` is kept over the lines of one scheme, in
// the order in which they were given. `schema` is what the scheme-wide conditions say.
Getoetst toets_kostregel(const Regeling& regeling, const Grond& grond, const Kostregel& regel,
                         const Schemaoordeel& schema, Potten& pots);

// The type of a cost in the list of a scheme, or null.
const Kostensoort* kostensoort(const Regeling& regeling, const std::string& id);

}  // namespace minima
