#include "calc/household/huishouden.h"

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

}  // namespace minima
