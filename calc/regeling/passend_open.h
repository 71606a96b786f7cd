// Passend, what is open: which facts can still change what somebody sees who only looks around.
#pragma once

#include <vector>

#include "calc/regeling/kostregel.h"

namespace minima {

// One kind of cost for one person, and what it would come to if it is granted.
struct Passendelijn {
  KostUitkomst uitkomst;
  Range<Money> als_toegekend;
  bool een_weg = true;
  bool kan_wegvallen = true;  // Getoetst, of any of its ways
};

// What one kind of cost for one person leaves open.
struct Openstaand {
  std::size_t persoon = 0;
  Spanwijdte kan_worden;
  Range<Money> bedrag;
  bool wacht_op_schuldhulp = false;  // not to be computed, unless no draagkracht counts
  bool bedrag_volgt = false;         // then it has a most
  Feiten open;                       // of the answer and of the amount
  // What is seen of the answer, and the facts that can change that.
  Spanwijdte zichtbaar;
  Uitslag zeker = Uitslag::kGeenRecht;  // what is no better than this elsewhere changes nothing
  // The same when the conditions of the whole scheme are met: they hold for every line alike.
  Uitslag zeker_in_schema = Uitslag::kGeenRecht;
  Feiten open_antwoord;
};

// Fills in what is seen of the line. One that waits for a fact of the fitting cost itself stays
// open whatever the household tells, unless that makes it a no.
void bepaal_zichtbaar(const Passendelijn& passend, const Schemaoordeel& schema, Openstaand& een);

// What the best of the lines can become.
Spanwijdte samen_worden(const std::vector<Openstaand>& lijnen);

// The facts that can still change the best answer or the most that can be had. `per_persoon`: the
// most of each person; `zegt_meest`: some type has a most.
Feiten wat_ontbreekt(const Regeling& regeling, const Schemaoordeel& schema,
                     const std::vector<Openstaand>& lijnen,
                     const std::vector<Range<Money>>& per_persoon, bool zegt_meest);

}  // namespace minima
