// Doorloop: costs set against two regimes in one room, one after the other in the order in which
// they were given (Rotterdam 10.2 lid 5, 10.3 lid 6 and 7, 10.5). One run is for one way to settle
// what no fact decides. For this room alone.
#pragma once

#include <optional>
#include <vector>

#include "calc/draagkracht/draagkracht.h"
#include "calc/regeling/kostregel.h"
#include "calc/regeling/verrekening.h"

namespace minima {

// A line that draws on the room.
struct Deelnemer {
  Verrekenregel* regel = nullptr;
  Kant kant = Kant::kSmal;
  int groep = -1;     // of lines of one type of which the regime isn't known
  bool elk = false;   // more such groups than are tried: either regime, at every line
  Feiten eigen;       // open facts of the line itself
  Feiten prijs;       // those of them that make up its amount
  Feiten eerdere;     // of the lines before it, as far as they decide what those use
  bool zeker = true;  // granted, if anything is
};

// One way to settle: for each group a side, and whether a cost of which the price isn't in the text
// uses all it could, or nothing.
struct Manier {
  unsigned kanten = 0;  // a bit for each group: set for the wider regime
  bool prijs_vol = false;
};

// A line in one run.
struct Doorloopregel {
  Regelstand stand;
  Kant kant = Kant::kSmal;
  Range<Money> verbruikt;
  std::optional<Range<Money>> vergoed;  // if it is granted; absent: the price isn't in the text
  Range<Money> resteert;
  std::optional<Money> uit_vermogen;  // the part of `verbruikt` that is, while all is known
  bool hangt_af = false;              // of what was left, and that isn't known
};

std::vector<Doorloopregel> loop_door(const std::vector<Deelnemer>& deelnemers,
                                     const Draagkracht& draagkracht,
                                     const Draagkrachtregels& regels, const Manier& manier);

}  // namespace minima
