// Conditions of a whole scheme that rest on a child, or on the applicant's study.
#include "calc/regeling/kinderen.h"
#include "calc/regeling/toets.h"

namespace minima {

// There is a child the scheme is for.
Oordeel toets_kind(Toets& toets) {
  const Huishouden& huishouden = toets.grond.huishouden;
  if (!huishouden.kinderen) {
    toets.open(FeitSoort::kKinderen);
    return Oordeel::kOnbekend;
  }
  Oordeel result = Oordeel::kNee;
  Oordeel ongunstigst = Oordeel::kNee;
  for (std::size_t i = 0; i < huishouden.kinderen->size(); ++i) {
    const Kindtoets een =
        toets_een_kind(toets.voorwaarde, toets.regeling.id, huishouden, static_cast<int>(i));
    result = of(result, een.oordeel);
    ongunstigst = of(ongunstigst, een.ongunstigst);
    toets.uit.open.voeg_toe(een.open);
  }
  // Beside a child that is a judgement whatever it is, an open one can't make it a no.
  if (result == Oordeel::kOnbekend && ongunstigst == Oordeel::kBeoordeling) {
    toets.bij_nee = Uitslag::kBeoordeling;
  }
  return result;
}

// The applicant is a student (art. 36b: for who studies beside an illness or a handicap).
Oordeel toets_studeert(Toets& toets) {
  const std::optional<bool>& studeert = toets.grond.huishouden.aanvrager.studeert;
  if (studeert) return oordeel_of(*studeert);
  toets.open(FeitSoort::kAanvragerStudeert);
  return Oordeel::kOnbekend;
}

}  // namespace minima
