// Inkomen: which income counts, brought to a net amount per calendar month including
// vakantietoeslag (arts 31-33 WWB and Participatiewet; which kinds count is laid down per policy).
// Exact until it is compared.
#pragma once

#include <vector>

#include "calc/explain/stap.h"
#include "calc/household/feit.h"
#include "calc/household/huishouden.h"
#include "calc/norm/bijstandsnorm.h"
#include "calc/policy/beleid.h"
#include "calc/policy/landelijk.h"
#include "calc/value/period.h"

namespace minima {

struct Inkomen {
  Range<Fraction> per_maand;                  // counted income of aanvrager and partner together
  Range<Fraction> zonder_pensioenvrijlating;  // the same before art. 33 lid 5
  bool naar_oordeel =
      false;  // part of the range is left to the municipality (gifts, studiefinanciering, ...)
  // The most that can be sure to count of each of the two, whatever is told: what the municipality
  // has to judge is not in it.
  Fraction zeker_hoogstens;
  Fraction zeker_hoogstens_zonder_pensioenvrijlating;
  Feiten open;  // the facts that make it a range
};

// The counted income of the household in one shape. `landelijk` may be null.
Inkomen inkomen(const Huishouden& huishouden, const Beleid& beleid, const Landelijk* landelijk,
                const Gedaante& gedaante, Uitleg uitleg);

}  // namespace minima
