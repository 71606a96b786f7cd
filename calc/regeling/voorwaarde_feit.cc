// Conditions that rest on one fact of the cost: an advice, a ground, a term, a number. A fact that
// isn't given is open, never a no.
#include <algorithm>
#include <string>
#include <vector>

#include "calc/regeling/toets.h"

namespace minima {
namespace {

Range<Date> peildag(const Toets& toets) { return {toets.grond.huishouden.peildatum}; }

Oordeel feit_van_kost(Toets& toets, const std::optional<bool>& value, FeitSoort soort) {
  if (value) return oordeel_of(*value);
  toets.open_kost(soort);
  return Oordeel::kOnbekend;
}

bool staat_in(const std::vector<std::string>& lijst, const std::string& waarde) {
  return std::find(lijst.begin(), lijst.end(), waarde) != lijst.end();
}

// A number of the cost within the bounds of the condition, both inclusive.
Oordeel tussen_grenzen(Toets& toets, const Range<int>& aantal, FeitSoort soort) {
  const Voorwaarde& v = toets.voorwaarde;
  Oordeel result = Oordeel::kJa;
  if (v.minstens) result = en(result, at_most(Range<int>(*v.minstens), aantal));
  if (v.hoogstens) result = en(result, at_most(aantal, Range<int>(*v.hoogstens)));
  if (result == Oordeel::kOnbekend) toets.open_kost(soort);
  return result;
}

// Somebody who isn't known is of any age.
Range<Date> geboren(const Persoon* persoon) {
  return persoon != nullptr ? persoon->geboren : Persoon{}.geboren;
}

// Every adult of the household (wie: volwassenen), or the aanvrager alone, is younger than `tot`.
Oordeel allen_jonger(Toets& toets, int tot) {
  const Huishouden& huishouden = toets.grond.huishouden;
  const auto jonger = [&](const Persoon* persoon, FeitSoort soort) {
    const Range<Date> dag = rising(geboren(persoon), [&](Date d) { return d.birthday(tot); });
    const Oordeel result = less_than(peildag(toets), dag);
    if (result == Oordeel::kOnbekend) toets.open(soort);
    return result;
  };
  const Oordeel result = jonger(&huishouden.aanvrager, FeitSoort::kAanvragerGeboren);
  const bool met_partner = toets.grond.gedaante.vorm == Huishoudvorm::kGehuwden;
  if (toets.voorwaarde.wie != Wie::kVolwassenen || !met_partner) return result;
  const Persoon* partner = huishouden.partner.has_value() ? &huishouden.partner.value() : nullptr;
  return en(result,
            jonger(partner, partner != nullptr ? FeitSoort::kPartnerGeboren : FeitSoort::kPartner));
}

}  // namespace

// In time is who applies before the cost arises, or after that while it hasn't been paid. A proof
// of payment tells that it was.
Oordeel toets_voor_betaling(Toets& toets) {
  const Kost& kost = toets.kost();
  const bool betaald = kost.voldaan.value_or(kost.betaalbewijs.value_or(false));
  const Oordeel vooraf = less_than(peildag(toets), kost.datum);
  Oordeel onbetaald = oordeel_of(!betaald);
  if (!kost.voldaan && !betaald) onbetaald = Oordeel::kOnbekend;
  toets.uitleg.met("datum", kost.datum);
  const Oordeel result = of(vooraf, onbetaald);
  if (result != Oordeel::kOnbekend) return result;
  if (vooraf == Oordeel::kOnbekend) toets.open_kost(FeitSoort::kKostDatum);
  if (onbetaald == Oordeel::kOnbekend) toets.open_kost(FeitSoort::kKostVoldaan);
  return result;
}

Oordeel toets_indicatie(Toets& toets) {
  return feit_van_kost(toets, toets.kost().indicatie, FeitSoort::kKostIndicatie);
}

Oordeel toets_grond(Toets& toets) {
  const std::optional<std::string>& grond = toets.kost().grond;
  if (grond) return oordeel_of(staat_in(toets.voorwaarde.gronden, *grond));
  toets.open_kost(FeitSoort::kKostGrond);
  return Oordeel::kOnbekend;
}

// The day of application, or of the cost, against a term that runs from a fact.
Oordeel toets_termijn_vanaf_feit(Toets& toets) {
  const Voorwaarde& v = toets.voorwaarde;
  const Gegeven<Date>& feit = toets.kost().termijn_begin;
  if (!feit.is_known()) {
    toets.open_kost(FeitSoort::kKostTermijnBegin);
    return Oordeel::kOnbekend;
  }
  if (feit.is_none()) return oordeel_of(v.termijn == Termijn::kVoor);
  const Date einde = feit.value().plus_months(v.maanden).plus_days(v.dagen);
  const Range<Date> dag = v.op == Op::kKostendatum ? toets.kost().datum : peildag(toets);
  toets.uitleg.met("begin", Range<Date>(feit.value())).met("einde", Range<Date>(einde));
  Oordeel result = Oordeel::kNee;
  switch (v.termijn) {
    case Termijn::kBinnen:
      result = en(at_most(Range<Date>(feit.value()), dag), at_most(dag, Range<Date>(einde)));
      break;
    case Termijn::kVoor:
      result = less_than(dag, Range<Date>(einde));
      break;
    case Termijn::kNa:
      result = at_most(Range<Date>(einde), dag);
      break;
  }
  if (result == Oordeel::kOnbekend) toets.open_kost(FeitSoort::kKostDatum);
  return result;
}

Oordeel toets_duur(Toets& toets) {
  return tussen_grenzen(toets, toets.kost().duur_maanden, FeitSoort::kKostDuurMaanden);
}

Oordeel toets_ov_zones(Toets& toets) {
  return tussen_grenzen(toets, toets.kost().ov_zones, FeitSoort::kKostOvZones);
}

// A rent above the limit stands in the way; below an age only where the data gives one, and not
// with one of the grounds.
Oordeel toets_huurgrens(Toets& toets) {
  const Voorwaarde& v = toets.voorwaarde;
  const Kost& kost = toets.kost();
  const Oordeel oud_genoeg = v.tot ? niet(allen_jonger(toets, *v.tot)) : Oordeel::kNee;
  Oordeel binnen = Oordeel::kOnbekend;
  if (kost.boven_huurgrens) binnen = oordeel_of(!*kost.boven_huurgrens);
  Oordeel grond = Oordeel::kNee;
  if (!v.gronden.empty()) {
    grond = kost.grond ? oordeel_of(staat_in(v.gronden, *kost.grond)) : Oordeel::kOnbekend;
  }
  const Oordeel result = of(oud_genoeg, of(binnen, grond));
  if (binnen == Oordeel::kOnbekend) toets.open_kost(FeitSoort::kKostBovenHuurgrens);
  if (grond == Oordeel::kOnbekend) toets.open_kost(FeitSoort::kKostGrond);
  return result;
}

// Whether every child is known, and none was born so short ago that a cost of today is in time.
static bool geen_kind_geboren_sinds(const Toets& toets) {
  const auto& kinderen = toets.grond.huishouden.kinderen;
  if (!kinderen) return false;
  return std::all_of(kinderen->begin(), kinderen->end(), [&](const Kind& kind) {
    const Range<Date> laatste = rising(
        kind.persoon.geboren, [&](Date d) { return d.plus_months(toets.voorwaarde.maanden); });
    return at_most(peildag(toets), laatste) == Oordeel::kNee;
  });
}

// Not before so many whole months of pregnancy, nor later than so many months after the birth; the
// last day counts. A cost for a child is for one that was born.
Oordeel toets_zwangerschap_of_geboorte(Toets& toets) {
  const Voorwaarde& v = toets.voorwaarde;
  const Kost& kost = toets.kost();
  const Oordeel zwanger = at_most(Range<int>(v.minstens.value_or(0)), kost.zwangerschapsmaanden);
  if (!kost.persoon) {
    if (zwanger == Oordeel::kNee && geen_kind_geboren_sinds(toets)) return Oordeel::kNee;
    toets.open_kost(FeitSoort::kKostPersoon);
    return Oordeel::kOnbekend;
  }
  if (*kost.persoon == "aanvrager" || *kost.persoon == "partner") {
    if (zwanger == Oordeel::kOnbekend) toets.open_kost(FeitSoort::kKostZwangerschapsmaanden);
    return zwanger;
  }
  const Huishouden& huishouden = toets.grond.huishouden;
  const Persoon* kind = persoon_van(huishouden, *kost.persoon);
  const Range<Date> laatste =
      rising(geboren(kind), [&](Date d) { return d.plus_months(v.maanden); });
  if (laatste.is_known()) toets.uitleg.met("laatste", laatste);
  const Oordeel result = at_most(peildag(toets), laatste);
  if (result == Oordeel::kOnbekend) open_kind_geboren(toets, *kost.persoon);
  return result;
}

// "Yes" means: by public transport. By car the municipality has to find that there is no other way.
Oordeel toets_openbaar_vervoer(Toets& toets) {
  const Gegeven<Range<int>>& kilometers = toets.kost().kilometers;
  if (kilometers.is_known()) return oordeel_of(kilometers.is_none());
  toets.open_kost(FeitSoort::kKostKilometers);
  return Oordeel::kOnbekend;
}

// Nothing at all is paid by others.
Oordeel toets_niet_vergoed(Toets& toets) {
  const Oordeel result = at_most(toets.kost().vergoed_door_anderen, Range<Money>(Money()));
  if (result == Oordeel::kOnbekend) toets.open_kost(FeitSoort::kKostVergoed);
  return result;
}

// No reduction is left that could have been had.
Oordeel toets_verlaging_benut(Toets& toets) {
  const Range<Money>& verlaging = toets.kost().mogelijke_verlaging;
  toets.uitleg.met("bedrag", verlaging);
  const Oordeel result = at_most(verlaging, Range<Money>(Money()));
  if (result == Oordeel::kOnbekend) toets.open_kost(FeitSoort::kKostMogelijkeVerlaging);
  return result;
}

namespace {

Range<Money> bruto(const Kost& kost) {
  if (!kost.per_maand) return kost.bedrag;
  return {kost.bedrag.low.times(kost.maanden.low), kost.bedrag.high.times(kost.maanden.high)};
}

// Whether two costs are of one person in one calendar year.
Oordeel bij_elkaar(const Kost& a, const Kost& b) {
  Oordeel persoon = Oordeel::kOnbekend;
  if (a.persoon && b.persoon) persoon = oordeel_of(*a.persoon == *b.persoon);
  const Range<int> jaar_a = rising(a.datum, [](Date d) { return d.year(); });
  const Range<int> jaar_b = rising(b.datum, [](Date d) { return d.year(); });
  return en(persoon, en(at_most(jaar_a, jaar_b), at_most(jaar_b, jaar_a)));
}

// What makes up the sum and isn't known, of this line and of those that may go with it.
void noem_open_kosten(Toets& toets) {
  const auto& kosten = toets.grond.huishouden.kosten;
  for (std::size_t i = 0; i < kosten.size(); ++i) {
    const Kost& kost = kosten[i];
    const int index = static_cast<int>(i);
    if (kost.soort != toets.kost().soort) continue;
    if (index != toets.regel->index && bij_elkaar(toets.kost(), kost) == Oordeel::kNee) continue;
    if (!kost.bedrag.is_known()) toets.open(FeitSoort::kKostBedrag, index);
    if (!kost.maanden.is_known()) toets.open(FeitSoort::kKostMaanden, index);
    if (!kost.persoon) toets.open(FeitSoort::kKostPersoon, index);
    if (!kost.datum.is_known()) toets.open(FeitSoort::kKostDatum, index);
  }
}

}  // namespace

// The costs of one person in one calendar year together, before what others reimburse, are at least
// an amount.
Oordeel toets_minimum_kosten(Toets& toets) {
  const auto& kosten = toets.grond.huishouden.kosten;
  Range<Money> som = bruto(toets.kost());
  for (std::size_t i = 0; i < kosten.size() && toets.regel->index >= 0; ++i) {
    const bool zelf = static_cast<int>(i) == toets.regel->index;
    if (!zelf && kosten[i].soort == toets.kost().soort) {
      const Oordeel samen = bij_elkaar(toets.kost(), kosten[i]);
      if (samen == Oordeel::kNee) continue;
      som.high += bruto(kosten[i]).high;
      if (samen == Oordeel::kJa) som.low += bruto(kosten[i]).low;
    }
  }
  const Range<Money> minimum(toets.voorwaarde.bedrag.value_or(Money()));
  toets.uitleg.met("bedrag", som).met("minimum", minimum);
  const Oordeel result = at_most(minimum, som);
  if (result == Oordeel::kOnbekend) noem_open_kosten(toets);
  return result;
}

}  // namespace minima
