#include "calc/norm/inrichting.h"

namespace minima {

bool is_inrichting(Normcategorie categorie) {
  return categorie == Normcategorie::kInrichtingAlleenstaande ||
         categorie == Normcategorie::kInrichtingGehuwden;
}

std::optional<Money> inrichtingsnorm(bool gehuwden, const Landelijk& landelijk) {
  const auto& norm = landelijk.norm(gehuwden ? Normcategorie::kInrichtingGehuwden
                                             : Normcategorie::kInrichtingAlleenstaande);
  const auto& verhoging =
      landelijk.norm(gehuwden ? Normcategorie::kInrichtingVerhogingGehuwden
                              : Normcategorie::kInrichtingVerhogingAlleenstaande);
  if (!norm || !verhoging) return std::nullopt;
  return norm->bedrag + verhoging->bedrag;
}

}  // namespace minima
