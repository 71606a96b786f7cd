#include "calc/regeling/tijdvak.h"

#include <algorithm>
#include <vector>

namespace minima {
namespace {

Tijdvakgrenzen kalenderjaar(Date dag) {
  return {Date::of(dag.year(), 1, 1), Date::of(dag.year() + 1, 1, 1), std::nullopt};
}

// The days on which an application is known, up to `dag`, in order; `dag` itself is one.
std::vector<Date> aanvragen(const Huishouden& huishouden, const std::string& regeling, Date sinds,
                            Date dag) {
  std::vector<Date> result{dag};
  const auto add = [&](Date aanvraag) {
    if (aanvraag >= sinds && aanvraag <= dag) result.push_back(aanvraag);
  };
  for (const EerdereAanvraag& aanvraag : huishouden.eerdere_aanvragen) {
    if (aanvraag.regeling == regeling) add(aanvraag.datum);
  }
  if (huishouden.eerdere_verstrekkingen) {
    for (const EerdereVerstrekking& eerder : *huishouden.eerdere_verstrekkingen) {
      if (eerder.regeling == regeling && eerder.datum.is_known()) add(eerder.datum.low);
    }
  }
  std::sort(result.begin(), result.end());
  return result;
}

// Whether a grant of unknown date may have begun an earlier period. Until the first period can have
// ended, all that was applied for lies in it.
bool begin_open(const Huishouden& huishouden, const std::string& regeling, Date sinds,
                Date vroegste) {
  if (!huishouden.eerdere_verstrekkingen || vroegste < sinds) return false;
  const auto& lijst = *huishouden.eerdere_verstrekkingen;
  return std::any_of(lijst.begin(), lijst.end(), [&](const EerdereVerstrekking& eerder) {
    return eerder.regeling == regeling && !eerder.datum.is_known();
  });
}

// The period `dag` lies in, where the applications up to that day are known.
Tijdvakgrenzen tijdvak_na(const std::vector<Date>& aanvragen, const Plafond& plafond, Date dag) {
  const Date first = aanvragen.front();
  Tijdvakgrenzen result{first, first.plus_months(plafond.maanden), std::nullopt};
  if (plafond.tijdvak == Tijdvak::kVasteBlokken) {
    // Counted from the first day each time, so that a short month doesn't shift the later blocks.
    for (int n = 2; result.einde <= dag; ++n) {
      result = {result.einde, first.plus_months(n * plafond.maanden), std::nullopt};
    }
    return result;
  }
  for (const Date aanvraag : aanvragen) {
    if (aanvraag < result.einde) continue;
    result = {aanvraag, aanvraag.plus_months(plafond.maanden), std::nullopt};
  }
  return result;
}

}  // namespace

bool loopt_af(const Plafond& plafond) {
  return plafond.tijdvak != Tijdvak::kSchoolloopbaan && plafond.tijdvak != Tijdvak::kNietGevonden;
}

Tijdvakgrenzen tijdvak_op(const Huishouden& huishouden, const std::string& regeling,
                          const Plafond& plafond, Date dag) {
  if (plafond.tijdvak == Tijdvak::kKalenderjaar) return kalenderjaar(dag);
  if (!loopt_af(plafond)) {
    Tijdvakgrenzen altijd{Date::earliest(), Date::latest(), std::nullopt};
    if (plafond.tijdvak == Tijdvak::kNietGevonden) altijd.vroegste_begin = altijd.begin;
    return altijd;
  }
  const Date sinds = plafond.sinds.value_or(Date::earliest());
  if (plafond.tijdvak == Tijdvak::kVoortschrijdend) {
    return {dag.plus_months(-plafond.maanden).plus_days(1), dag.plus_days(1), std::nullopt};
  }
  Tijdvakgrenzen result = tijdvak_na(aanvragen(huishouden, regeling, sinds, dag), plafond, dag);
  const Date vroegste = dag.plus_months(-plafond.maanden);
  if (begin_open(huishouden, regeling, sinds, vroegste)) result.vroegste_begin = vroegste;
  return result;
}

Oordeel valt_in(const Tijdvakgrenzen& tijdvak, const Range<Date>& dag) {
  const Range<Date> begin(tijdvak.vroegste_begin.value_or(tijdvak.begin));
  const Oordeel result = en(at_most(begin, dag), less_than(dag, Range<Date>(tijdvak.einde)));
  return tijdvak.vroegste_begin ? en(result, Oordeel::kOnbekend) : result;
}

Range<Money> reeds_verstrekt(const Huishouden& huishouden, const std::string& regeling,
                             const Plafond& plafond, const Tijdvakgrenzen& tijdvak,
                             const std::optional<std::string>& persoon) {
  if (!huishouden.eerdere_verstrekkingen) return {Money(), plafond.bedrag};
  Range<Money> result;
  for (const EerdereVerstrekking& eerder : *huishouden.eerdere_verstrekkingen) {
    if (eerder.regeling != regeling || eerder.als_lening) continue;
    Oordeel telt = valt_in(tijdvak, eerder.datum);
    if (plafond.eenheid == Eenheid::kPersoon) {
      if (!persoon || !eerder.persoon) {
        telt = en(telt, Oordeel::kOnbekend);
      } else if (*persoon != *eerder.persoon) {
        telt = Oordeel::kNee;
      }
    }
    if (telt == Oordeel::kNee) continue;
    result.high += eerder.bedrag.high;
    if (telt == Oordeel::kJa) result.low += eerder.bedrag.low;
  }
  return result;
}

}  // namespace minima
