#include "calc/norm/kostendelers.h"

#include <algorithm>

namespace minima {
namespace {

// Art. 22a lid 1: ((basis + A x per_persoon) / A) x gehuwdennorm, for each of the persons
// concerned, in whole cents.
Money kostendelersbedrag(const Kostendelersnorm& regels, int a, Money gehuwden, bool paar) {
  const std::int64_t share =
      regels.basis.in_basis_points() + a * regels.per_persoon.in_basis_points();
  const Fraction per_person = Fraction(gehuwden).scaled(share, Rate::kOne * a);
  // The tables round each amount to the nearest cent: half a cent up.
  const Money rounded = (per_person + Fraction::of(1, 2)).rounded_down();
  return paar ? rounded.times(2) : rounded;
}

// What the partner of 18 to 21 adds to the share of the other (art. 22a lid 3 a and b).
std::optional<Money> deel_jonge_partner(Normcategorie categorie, const Landelijk& landelijk) {
  const auto& bedrag = landelijk.norm(categorie == Normcategorie::kGehuwdenEen18Tot21MetKind
                                          ? Normcategorie::kKostendelerEchtgenoot18Tot21MetKind
                                          : Normcategorie::kAlleenstaande18Tot21);
  if (!bedrag) return std::nullopt;
  return bedrag->bedrag;
}

}  // namespace

bool heeft_jonge_partner(Normcategorie categorie) {
  return categorie == Normcategorie::kGehuwdenEen18Tot21 ||
         categorie == Normcategorie::kGehuwdenEen18Tot21MetKind;
}

bool kan_delen(Normcategorie categorie) {
  return categorie == Normcategorie::kAlleenstaande21TotAow ||
         categorie == Normcategorie::kGehuwden21TotAow ||
         categorie == Normcategorie::kAlleenstaandeAow ||
         categorie == Normcategorie::kGehuwdenAow || heeft_jonge_partner(categorie);
}

Range<int> kostendelende_medebewoners(const Huishouden& huishouden, const Kostendelersnorm& regels,
                                      Date dag, Feiten& open) {
  if (!huishouden.medebewoners) {
    open.voeg_toe(FeitSoort::kMedebewoners);
    return {0, 20};
  }
  Range<int> result(0);
  for (const Medebewoner& ander : *huishouden.medebewoners) {
    const Range<Date> oud_genoeg =
        rising(ander.persoon.geboren, [&](Date d) { return d.birthday(regels.leeftijd_vanaf); });
    const Oordeel deelt = ander.kostendeler ? oordeel_of(*ander.kostendeler) : Oordeel::kOnbekend;
    const Oordeel telt = en(deelt, at_most(oud_genoeg, Range<Date>(dag)));
    if (telt == Oordeel::kJa) result = {result.low + 1, result.high + 1};
    if (telt == Oordeel::kOnbekend) {
      result.high += 1;
      open.voeg_toe(FeitSoort::kMedebewoners);
    }
  }
  return result;
}

std::optional<Money> met_kostendelers(const Gedaante& gedaante, const Landelijk& landelijk) {
  const bool aow = gedaante.categorie == Normcategorie::kAlleenstaandeAow ||
                   gedaante.categorie == Normcategorie::kGehuwdenAow;
  const auto& b =
      landelijk.norm(aow ? Normcategorie::kGehuwdenAow : Normcategorie::kGehuwden21TotAow);
  if (!b) return std::nullopt;
  const bool jong = heeft_jonge_partner(gedaante.categorie);
  const Money deel = kostendelersbedrag(
      *landelijk.kostendelersnorm, gedaante.kostendelers, b->bedrag,
      gedaante.vorm == Huishoudvorm::kGehuwden && !jong && !gedaante.een_in_inrichting);
  if (!jong) return deel;
  const std::optional<Money> partner = deel_jonge_partner(gedaante.categorie, landelijk);
  if (!partner) return std::nullopt;
  return deel + *partner;
}

}  // namespace minima
