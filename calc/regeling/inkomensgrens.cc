#include "calc/regeling/inkomensgrens.h"

#include <algorithm>

namespace minima {
namespace {

// A published limit is for households at home, of 21 up to the AOW age: others have a norm of their
// own.
bool is_gepubliceerd_voor(const Gedaante& gedaante) {
  return !gedaante.een_in_inrichting &&
         (gedaante.categorie == Normcategorie::kAlleenstaande21TotAow ||
          gedaante.categorie == Normcategorie::kGehuwden21TotAow);
}

// Whether the published limit of a single person is for this one: a younger one has a lower limit.
Oordeel is_oud_genoeg(const GepubliceerdeGrens& grens, const Grond& grond) {
  if (!grens.alleenstaande_vanaf || grond.gedaante.vorm != Huishoudvorm::kAlleenstaande) {
    return Oordeel::kJa;
  }
  return at_most(rising(grond.huishouden.aanvrager.geboren,
                        [&](Date d) { return d.birthday(*grens.alleenstaande_vanaf); }),
                 Range<Date>(grond.huishouden.peildatum));
}

struct Rekenaar {
  const Voorwaarde& voorwaarde;
  const Grond& grond;
  Inkomensgrens result;

  void neem(const Fraction& grens) {
    result.zeker = Range<Fraction>(std::min(result.zeker.low, grens));
    result.hoogstens = std::max(result.hoogstens, grens);
  }

  // Nothing is surely under a limit that wasn't found.
  void lagere_grens_onbekend(Oordeel oud_genoeg) {
    if (oud_genoeg == Oordeel::kJa) return;
    const Fraction niets(-Money::cents(1));
    if (oud_genoeg == Oordeel::kNee) {
      result.zeker = Range<Fraction>(niets);
    } else {
      result.zeker.low = niets;
      result.open.voeg_toe(FeitSoort::kAanvragerGeboren);
    }
  }

  void reken(Money norm) {
    const Fraction van_norm = Fraction(norm).times(voorwaarde.procent);
    const auto& eigen = voorwaarde.gepubliceerd;
    const bool eigen_geldt = eigen && is_gepubliceerd_voor(grond.gedaante);
    const Fraction grens =
        eigen_geldt ? Fraction(bedrag_voor(eigen->bedragen, grond.gedaante.vorm)) : van_norm;
    result.zeker = Range<Fraction>(grens);
    result.hoogstens = grens;
    if (eigen && !eigen_geldt) neem(Fraction(bedrag_voor(eigen->bedragen, grond.gedaante.vorm)));
    if (voorwaarde.kostendelers_te_beoordelen && grond.gedaante.kostendelers > 0) {
      neem(van_norm);
      Gedaante alleen = grond.gedaante;
      alleen.kostendelers = 0;
      const auto hele_norm = norm_van(alleen, grond.beleid, grond.landelijk);
      if (hele_norm && !eigen_geldt) neem(Fraction(*hele_norm).times(voorwaarde.procent));
    }
    if (eigen_geldt) lagere_grens_onbekend(is_oud_genoeg(*eigen, grond));
  }
};

}  // namespace

std::optional<Inkomensgrens> inkomensgrens(const Voorwaarde& voorwaarde, const Grond& grond) {
  if (!grond.gedaante.norm) return std::nullopt;
  Rekenaar rekenaar{voorwaarde, grond, {}};
  rekenaar.reken(*grond.gedaante.norm);
  return rekenaar.result;
}

const Range<Fraction>& inkomen_voor(const Voorwaarde& voorwaarde, const Grond& grond) {
  return voorwaarde.zonder_vrijlating ? grond.inkomen.zonder_pensioenvrijlating
                                      : grond.inkomen.per_maand;
}

bool wordt_hoogstens_oordeel(const Voorwaarde& voorwaarde, const Grond& grond,
                             const Fraction& grens) {
  const Fraction& zeker = voorwaarde.zonder_vrijlating
                              ? grond.inkomen.zeker_hoogstens_zonder_pensioenvrijlating
                              : grond.inkomen.zeker_hoogstens;
  return voorwaarde.strikt ? zeker < grens : zeker <= grens;
}

Oordeel inkomen_binnen(const Inkomensgrens& grens, const Voorwaarde& voorwaarde,
                       const Grond& grond) {
  const bool strikt = voorwaarde.strikt;
  const Range<Fraction>& inkomen = inkomen_voor(voorwaarde, grond);
  const Range<Fraction> hoogstens(grens.hoogstens);
  const Oordeel zeker = strikt ? less_than(inkomen, grens.zeker) : at_most(inkomen, grens.zeker);
  const Oordeel ruim = strikt ? less_than(inkomen, hoogstens) : at_most(inkomen, hoogstens);
  if (zeker == Oordeel::kJa || ruim == Oordeel::kNee) return en(zeker, ruim);
  return zeker == Oordeel::kNee && ruim == Oordeel::kJa ? Oordeel::kBeoordeling
                                                        : Oordeel::kOnbekend;
}

}  // namespace minima
