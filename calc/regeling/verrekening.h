// Verrekening: the ledger of a draagkrachtperiode. Costs are set against the draagkracht in order
// of their date; every euro that is used counts against every regime (Boxmeer 7.2.5, 7.2.6,
// BX-7.2.6-e).
#pragma once

#include <vector>

#include "calc/draagkracht/draagkracht.h"
#include "calc/regeling/kostregel.h"
#include "calc/regeling/uitkomsten.h"

namespace minima {

// One tested line with the scheme it belongs to.
struct Verrekenregel {
  const Regeling* regeling = nullptr;
  Getoetst* getoetst = nullptr;
  const Kost* kost = nullptr;
  Range<Money>
      vraag;  // what it asks of the draagkracht, before anything is settled; set by verreken()
};

// Sets each line against what is left, in place: `uitkomst.bedrag` and, where nothing is left to
// pay, its uitslag. Lines without a regime are paid as they are. Returns the ledger, in the order
// of settling.
std::vector<Grootboekregel> verreken(std::vector<Verrekenregel> regels,
                                     const Draagkracht* draagkracht);

}  // namespace minima
