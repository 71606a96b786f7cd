// Conditions of the household's form and past: insurance, study, measures, an earlier scheme, a
// period of application.
#include <algorithm>

#include "calc/regeling/toets.h"

namespace minima {
namespace {

// From `maanden` before the peildatum up to, not including, the peildatum.
bool in_de_maanden_voor(const Toets& toets, Date dag) {
  const Date peildatum = toets.grond.huishouden.peildatum;
  return peildatum.plus_months(-toets.voorwaarde.maanden) <= dag && dag < peildatum;
}

}  // namespace

Oordeel toets_huishoudvorm(Toets& toets) {
  const auto& vormen = toets.voorwaarde.vormen;
  const Huishoudvorm vorm = toets.grond.gedaante.vorm;
  toets.uitleg.met("huishouden", naam(vorm));
  return oordeel_of(std::find(vormen.begin(), vormen.end(), vorm) != vormen.end());
}

Oordeel toets_zorgverzekering(Toets& toets) {
  const Oordeel heeft =
      feit(toets, toets.grond.huishouden.gemeentepolis, FeitSoort::kGemeentepolis);
  return toets.voorwaarde.verzekerd ? heeft : niet(heeft);
}

// No study now, and none finished in the months before the peildatum; exactly so long ago is
// within them.
Oordeel toets_opleiding(Toets& toets) {
  const Persoon& aanvrager = toets.grond.huishouden.aanvrager;
  toets.uitleg.met("maanden", Range<int>(toets.voorwaarde.maanden));
  const Oordeel studeert = feit(toets, aanvrager.studeert, FeitSoort::kAanvragerStudeert);
  const Gegeven<Date>& afgerond = aanvrager.opleiding_afgerond;
  Oordeel pas = Oordeel::kOnbekend;
  if (afgerond.is_known()) {
    pas = oordeel_of(afgerond.has_value() && in_de_maanden_voor(toets, afgerond.value()));
  } else {
    toets.open(FeitSoort::kAanvragerOpleidingAfgerond);
  }
  return en(niet(studeert), niet(pas));
}

// No reduction of at least `procent` in the months before the peildatum.
Oordeel toets_maatregel(Toets& toets) {
  const auto& maatregelen = toets.grond.huishouden.maatregelen;
  toets.uitleg.met("maanden", Range<int>(toets.voorwaarde.maanden))
      .met("procent", toets.voorwaarde.procent);
  if (!maatregelen) {
    toets.open(FeitSoort::kMaatregelen);
    return Oordeel::kOnbekend;
  }
  // Measures are whole per cents: the first that reaches the limit.
  const int procent = static_cast<int>((toets.voorwaarde.procent.in_basis_points() + 99) / 100);
  Oordeel result = Oordeel::kJa;
  for (const Maatregel& maatregel : *maatregelen) {
    Oordeel telt = Oordeel::kOnbekend;
    if (maatregel.soort) telt = oordeel_of(*maatregel.soort == MaatregelSoort::kVerlaging);
    telt = en(telt, maatregel.procent ? at_most(Range<int>(procent), *maatregel.procent)
                                      : Oordeel::kOnbekend);
    telt = en(telt, maatregel.datum ? oordeel_of(in_de_maanden_voor(toets, *maatregel.datum))
                                    : Oordeel::kOnbekend);
    result = en(result, niet(telt));
  }
  if (result == Oordeel::kOnbekend) toets.open(FeitSoort::kMaatregelen);
  return result;
}

Oordeel toets_vorige_regeling(Toets& toets) {
  return feit(toets, toets.grond.huishouden.recht_inkomenstoeslag_2024,
              FeitSoort::kRechtInkomenstoeslag2024);
}

Oordeel toets_aanvraagperiode(Toets& toets) {
  const Voorwaarde& v = toets.voorwaarde;
  const Date peildatum = toets.grond.huishouden.peildatum;
  const bool begonnen = !v.sinds || *v.sinds <= peildatum;
  if (v.tot_en_met) toets.uitleg.met("laatste", Range<Date>(*v.tot_en_met));
  return oordeel_of(begonnen && (!v.tot_en_met || peildatum <= *v.tot_en_met));
}

namespace {

// Whether an earlier grant falls in the window of the condition.
Oordeel in_venster(const Toets& toets, const Range<Date>& datum) {
  const Voorwaarde& v = toets.voorwaarde;
  const Date peildatum = toets.grond.huishouden.peildatum;
  if (v.venster == Venster::kOoit) return Oordeel::kJa;
  if (v.venster == Venster::kMaanden) {
    const Range<Date> begin(peildatum.plus_months(-v.maanden));
    const Oordeel na = v.grensdag_telt ? at_most(begin, datum) : less_than(begin, datum);
    return en(na, less_than(datum, Range<Date>(peildatum)));
  }
  const bool van_kost = v.op == Op::kKostendatum && toets.regel != nullptr;
  const auto jaar = [](Date d) { return d.year(); };
  const Range<int> van = rising(van_kost ? toets.kost().datum : Range<Date>(peildatum), jaar);
  const Range<int> eerder = rising(datum, jaar);
  return en(at_most(van, eerder), at_most(eerder, van));
}

// Whether what an earlier grant says of its type or person is what the line says.
Oordeel zelfde(const std::optional<std::string>& eerder, const std::optional<std::string>& nu) {
  if (!eerder || !nu) return Oordeel::kOnbekend;
  return oordeel_of(*eerder == *nu);
}

}  // namespace

Oordeel toets_niet_eerder_in_tijdvak(Toets& toets) {
  const Voorwaarde& v = toets.voorwaarde;
  if (!toets.grond.huishouden.eerdere_verstrekkingen) {
    toets.open(FeitSoort::kEerdereVerstrekkingen);
    return Oordeel::kOnbekend;
  }
  int zeker = 0;
  int mogelijk = 0;
  for (const EerdereVerstrekking& eerder : *toets.grond.huishouden.eerdere_verstrekkingen) {
    if (eerder.regeling != toets.regeling.id) continue;
    Oordeel telt = in_venster(toets, eerder.datum);
    if (v.zelfde_soort) telt = en(telt, zelfde(eerder.soort, toets.kost().soort));
    if (v.per_persoon) telt = en(telt, zelfde(eerder.persoon, toets.kost().persoon));
    if (telt == Oordeel::kNee) continue;
    ++mogelijk;
    if (telt == Oordeel::kJa) ++zeker;
  }
  if (mogelijk <= v.hoogstens_eerder) return Oordeel::kJa;
  if (zeker > v.hoogstens_eerder) return Oordeel::kNee;
  toets.open(FeitSoort::kEerdereVerstrekkingen);
  if (v.per_persoon && !toets.kost().persoon) toets.open_kost(FeitSoort::kKostPersoon);
  if (v.op == Op::kKostendatum && !toets.kost().datum.is_known()) {
    toets.open_kost(FeitSoort::kKostDatum);
  }
  return Oordeel::kOnbekend;
}

}  // namespace minima
