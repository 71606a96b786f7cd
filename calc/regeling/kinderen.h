// Kinderen: for which children a scheme is that pays, or is there, for each child.
#pragma once

#include <string>

#include "calc/household/feit.h"
#include "calc/household/huishouden.h"
#include "calc/policy/beleid.h"
#include "calc/value/oordeel.h"

namespace minima {

struct Schooljaar {
  Date begin;
  Date einde;  // exclusive
};

// The schooljaar one can apply for on `dag`: it opens each year on `maand` and `open_dag`.
Schooljaar schooljaar_op(Date dag, int maand, int open_dag);

struct Kindtoets {
  Oordeel oordeel = Oordeel::kOnbekend;
  Oordeel ongunstigst = Oordeel::kNee;  // when every open fact turns out badly
  Feiten open;
};

// Whether the child at `index` is one the condition is for: its age and school on the peildatum, at
// home (a child elsewhere is left to judgement), and nothing granted yet where it is once in a
// schooljaar. REQUIRES: voorwaarde.soort is kKind; the children are known and index is one of them.
Kindtoets toets_een_kind(const Voorwaarde& voorwaarde, const std::string& regeling,
                         const Huishouden& huishouden, int index);

}  // namespace minima
