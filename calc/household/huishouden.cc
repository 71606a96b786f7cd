#include "calc/household/huishouden.h"

#include <algorithm>

namespace minima {

const Kind* kind_van(const Huishouden& huishouden, const std::string& verwijzing) {
  if (!huishouden.kinderen) return nullptr;
  for (const Kind& kind : *huishouden.kinderen) {
    if (kind.id == verwijzing) return &kind;
  }
  return nullptr;
}

const Persoon* persoon_van(const Huishouden& huishouden, const std::string& verwijzing) {
  if (verwijzing == "aanvrager") return &huishouden.aanvrager;
  if (verwijzing == "partner") {
    return huishouden.partner.has_value() ? &huishouden.partner.value() : nullptr;
  }
  const Kind* kind = kind_van(huishouden, verwijzing);
  return kind != nullptr ? &kind->persoon : nullptr;
}

bool noemt_partner(const Huishouden& huishouden) {
  const auto noemt = [](const auto& lijst, auto wie) {
    return std::any_of(lijst.begin(), lijst.end(),
                       [&](const auto& een) { return een.*wie == "partner"; });
  };
  return partner_in_inrichting(huishouden.verblijf) ||
         (huishouden.inkomen && noemt(*huishouden.inkomen, &Inkomensregel::van)) ||
         (huishouden.identiteitsbewijzen &&
          noemt(*huishouden.identiteitsbewijzen, &Identiteitsbewijs::persoon)) ||
         (huishouden.eerdere_verstrekkingen &&
          noemt(*huishouden.eerdere_verstrekkingen, &EerdereVerstrekking::persoon)) ||
         noemt(huishouden.kosten, &Kost::persoon);
}

}  // namespace minima
