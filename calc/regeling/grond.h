// Grond: all that the conditions of a scheme rest on: the household in one shape, its means and its
// policy.
#pragma once

#include "calc/draagkracht/draagkracht.h"
#include "calc/household/huishouden.h"
#include "calc/means/inkomen.h"
#include "calc/means/vermogen.h"
#include "calc/norm/bijstandsnorm.h"
#include "calc/policy/beleid.h"
#include "calc/policy/landelijk.h"

namespace minima {

struct Grond {
  const Huishouden& huishouden;
  const Beleid& beleid;
  const Landelijk* landelijk;  // may be null
  const Gedaante& gedaante;
  const Inkomen& inkomen;
  const Vermogenstoets& vermogen;
  const Draagkracht* draagkracht;  // null: the policy has no draagkracht rules
  bool met_uitleg = true;
  bool alleen_gevraagd = false;  // Rekenopties (calc/bereken.h)
};

// One cost as a line is tested: a real one, or a fitting one on the peildatum.
struct Kostregel {
  const Kost& kost;
  int index;                 // in Huishouden::kosten, or -1
  const Kostensoort* soort;  // null: not in the scheme's list
  bool zonder_maximum =
      false;  // a fitting cost under a plafond: a household can ask for more than one good
};

}  // namespace minima
