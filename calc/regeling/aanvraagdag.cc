#include "calc/regeling/aanvraagdag.h"

namespace minima {

std::optional<Date> laatste_dag_vanaf_feit(const Voorwaarde& voorwaarde, const Kost& kost,
                                           const Huishouden& huishouden) {
  const bool binnen = voorwaarde.termijn == Termijn::kBinnen && voorwaarde.op == Op::kPeildatum;
  if (voorwaarde.soort == VoorwaardeSoort::kTermijnVanafFeit && binnen &&
      kost.termijn_begin.has_value()) {
    return kost.termijn_begin.value().plus_months(voorwaarde.maanden).plus_days(voorwaarde.dagen);
  }
  if (voorwaarde.soort == VoorwaardeSoort::kZwangerschapOfGeboorte && kost.persoon) {
    const Kind* kind = kind_van(huishouden, *kost.persoon);
    if (kind == nullptr || !kind->persoon.geboren.is_known()) return std::nullopt;
    return kind->persoon.geboren.low.plus_months(voorwaarde.maanden);
  }
  return std::nullopt;
}

}  // namespace minima
