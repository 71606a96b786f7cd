#include "calc/norm/normcategorie.h"

#include <algorithm>

namespace minima {
namespace {

Leeftijdsgroep groep_op(Date geboren, Date dag, const AowLeeftijd& pensioen) {
  if (pensioen.bereikt(geboren) <= dag) return Leeftijdsgroep::kPensioen;
  const int leeftijd = age_on(geboren, dag);
  if (leeftijd >= 21) return Leeftijdsgroep::k21TotPensioen;
  return leeftijd >= 18 ? Leeftijdsgroep::k18Tot21 : Leeftijdsgroep::kOnder18;
}

std::optional<Normcategorie> wwb_alleen(Leeftijdsgroep groep, bool ouder) {
  switch (groep) {
    case Leeftijdsgroep::kOnder18:
      return std::nullopt;
    case Leeftijdsgroep::k18Tot21:
      return ouder ? Normcategorie::kAlleenstaandeOuder18Tot21
                   : Normcategorie::kAlleenstaande18Tot21;
    case Leeftijdsgroep::k21TotPensioen:
      return ouder ? Normcategorie::kAlleenstaandeOuder21Tot65
                   : Normcategorie::kAlleenstaande21Tot65;
    case Leeftijdsgroep::kPensioen:
      return ouder ? Normcategorie::kAlleenstaandeOuder65Plus : Normcategorie::kAlleenstaande65Plus;
  }
  return std::nullopt;
}

// Two partners of whom at least one is 18 to 21: the same categories in both acts (art. 20).
std::optional<Normcategorie> jong_paar(Leeftijdsgroep jongste, Leeftijdsgroep oudste, bool kind) {
  if (jongste == Leeftijdsgroep::kOnder18) return std::nullopt;
  if (oudste == Leeftijdsgroep::k18Tot21) {
    return kind ? Normcategorie::kGehuwdenBeiden18Tot21MetKind
                : Normcategorie::kGehuwdenBeiden18Tot21;
  }
  if (jongste == Leeftijdsgroep::k18Tot21 && oudste == Leeftijdsgroep::k21TotPensioen) {
    return kind ? Normcategorie::kGehuwdenEen18Tot21MetKind : Normcategorie::kGehuwdenEen18Tot21;
  }
  return std::nullopt;  // with a pensioner: not in the tables, and under 18 isn't either
}

}  // namespace

AowLeeftijd pensioenleeftijd(const Landelijk* landelijk) {
  return landelijk != nullptr ? landelijk->aow_leeftijd.value_or(AowLeeftijd{}) : AowLeeftijd{};
}

Range<Leeftijdsgroep> mogelijke_groepen(const Persoon& persoon, Date dag,
                                        const AowLeeftijd& pensioen) {
  return {groep_op(std::min(persoon.geboren.high, dag), dag, pensioen),
          groep_op(persoon.geboren.low, dag, pensioen)};
}

Range<Date> geboren_in(Leeftijdsgroep groep, const Range<Date>& geboren, Date dag,
                       const AowLeeftijd& pensioen) {
  // Who is born later is in a younger group or the same: the first day of a group or a younger one.
  const auto eerste_vanaf = [&](Leeftijdsgroep hoogstens) {
    std::int32_t low = geboren.low.days();
    std::int32_t high = geboren.high.days() + 1;
    while (low < high) {
      const std::int32_t middle = low + (high - low) / 2;
      if (groep_op(Date::from_days(middle), dag, pensioen) <= hoogstens) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return Date::from_days(low);
  };
  const Date eerste = eerste_vanaf(groep);
  if (groep == Leeftijdsgroep::kOnder18) return {eerste, geboren.high};
  const auto jonger = static_cast<Leeftijdsgroep>(static_cast<int>(groep) - 1);
  return {eerste, eerste_vanaf(jonger).plus_days(-1)};
}

std::optional<Normcategorie> paar(Leeftijdsgroep a, Leeftijdsgroep b, bool kind, Wet wet) {
  const Leeftijdsgroep jongste = std::min(a, b);
  const Leeftijdsgroep oudste = std::max(a, b);
  if (jongste < Leeftijdsgroep::k21TotPensioen) return jong_paar(jongste, oudste, kind);
  if (wet == Wet::kParticipatiewet) {
    return oudste == Leeftijdsgroep::kPensioen ? Normcategorie::kGehuwdenAow
                                               : Normcategorie::kGehuwden21TotAow;
  }
  if (oudste == Leeftijdsgroep::k21TotPensioen) return Normcategorie::kGehuwden21Tot65;
  return jongste == Leeftijdsgroep::kPensioen ? Normcategorie::kGehuwdenBeiden65Plus
                                              : Normcategorie::kGehuwdenEen65Plus;
}

std::optional<Normcategorie> alleen(Leeftijdsgroep groep, bool ouder, Wet wet) {
  if (wet == Wet::kWwb) return wwb_alleen(groep, ouder);
  if (groep == Leeftijdsgroep::kOnder18) return std::nullopt;
  if (groep == Leeftijdsgroep::k18Tot21) return Normcategorie::kAlleenstaande18Tot21;
  return groep == Leeftijdsgroep::kPensioen ? Normcategorie::kAlleenstaandeAow
                                            : Normcategorie::kAlleenstaande21TotAow;
}

std::optional<Normcategorie> in_inrichting(Leeftijdsgroep jongste, Normcategorie categorie) {
  if (jongste < Leeftijdsgroep::k21TotPensioen) return std::nullopt;
  return categorie;
}

}  // namespace minima
