// Uitkomst: all that is said to one household under one policy on one day. An estimate, never a
// decision.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "calc/draagkracht/draagkracht.h"
#include "calc/explain/stap.h"
#include "calc/household/feit.h"
#include "calc/means/vermogen.h"
#include "calc/policy/geldigheid.h"
#include "calc/regeling/uitkomsten.h"

namespace minima {

struct Normuitkomst {
  Range<Money> per_maand;
  Range<Money> per_jaar;
  Stap toelichting;
};

struct Inkomenuitkomst {
  Range<Money> per_maand;  // down to the cent
  Range<Money> per_jaar;
  std::optional<Range<Rate>> procent_van_norm;  // down to a hundredth
  Stap toelichting;
};

struct Vermogenuitkomst {
  Range<Money> in_aanmerking;
  std::optional<Range<Money>> grens;
  std::optional<Range<Money>> boven_grens;
  Stap toelichting;
};

// Borrows from the Beleidsbestand: it must not outlive it.
struct Uitkomst {
  Geldend geldend;
  std::optional<Normuitkomst> norm;  // absent where no amount was found
  Inkomenuitkomst inkomen;
  Vermogenuitkomst vermogen;
  std::vector<Regimedraagkracht> draagkracht;
  std::optional<EigenWoningUitkomst> eigen_woning;
  std::vector<RegelingUitkomst> regelingen;
  std::vector<Grootboekregel> grootboek;
  Feiten volgende_vragen;
  std::vector<std::string_view> waarschuwingen;  // keys of texts
};

}  // namespace minima
