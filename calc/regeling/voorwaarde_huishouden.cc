// Conditions of the household as a whole: residence, income, assets, history.
#include <algorithm>

#include "calc/regeling/inkomensgrens.h"
#include "calc/regeling/toets.h"

namespace minima {
namespace {

// Income at most `procent` of the norm, now (7.2.6: actueel inkomen). By cross-multiplication:
// exact.
Oordeel inkomen_hoogstens(Toets& toets, Rate procent) {
  const Grond& grond = toets.grond;
  if (!grond.gedaante.norm) return Oordeel::kBeoordeling;
  const Fraction grens = Fraction(*grond.gedaante.norm).times(procent);
  const Range<Fraction>& inkomen = inkomen_voor(toets.voorwaarde, grond);
  const Oordeel oordeel = toets.voorwaarde.strikt ? less_than(inkomen, Range<Fraction>(grens))
                                                  : at_most(inkomen, Range<Fraction>(grens));
  if (oordeel == Oordeel::kOnbekend) toets.uit.open.voeg_toe(grond.inkomen.open);
  if (toets.uitleg.is_on()) {
    toets.uitleg.met("inkomen", rising(inkomen, [](const Fraction& f) { return f.rounded_down(); }))
        .met("grens", Range<Money>(grens.rounded_down()))
        .met("procent", procent)
        .met("norm", Range<Money>(*grond.gedaante.norm));
  }
  return oordeel;
}

// An income that is open, and of which no more than a judgement can come.
void word_hoogstens_oordeel(Toets& toets, const Fraction& grens) {
  if (is_nee(toets.bij_nee) && wordt_hoogstens_oordeel(toets.voorwaarde, toets.grond, grens)) {
    toets.bij_nee = Uitslag::kBeoordeling;
  }
}

// Whole months with income at most `procent`: months at a lower percentage count, months at a
// higher one bound it.
Range<int> maanden_tot(const std::vector<LaagInkomen>& lijst, Rate procent) {
  constexpr int kEver = 1200;
  Range<int> result{0, kEver};
  for (const LaagInkomen& regel : lijst) {
    if (regel.procent <= procent) result.low = std::max(result.low, regel.maanden.low);
    if (regel.procent >= procent) result.high = std::min(result.high, regel.maanden.high);
  }
  result.high = std::max(result.high, result.low);
  return result;
}

// The run of months with a low income is as long as the condition wants.
Oordeel lang_genoeg(Toets& toets, Rate procent) {
  const auto& lijst = toets.grond.huishouden.laag_inkomen;
  Oordeel result = Oordeel::kOnbekend;
  if (lijst) {
    const Range<int> maanden = maanden_tot(*lijst, procent);
    toets.uitleg.met("maanden", maanden);
    result = at_most(Range<int>(toets.voorwaarde.maanden), maanden);
  }
  if (result == Oordeel::kOnbekend) toets.open(FeitSoort::kLaagInkomen);
  return result;
}

}  // namespace

Oordeel toets_inwoner(Toets& toets) {
  return feit(toets, toets.grond.huishouden.inwoner, FeitSoort::kInwoner);
}

// A limit that isn't one percentage of the norm alone (inkomensgrens.h).
static Oordeel toets_ruime_inkomensgrens(Toets& toets) {
  const Grond& grond = toets.grond;
  const std::optional<Inkomensgrens> grens = inkomensgrens(toets.voorwaarde, grond);
  if (!grens) return Oordeel::kBeoordeling;
  const Oordeel oordeel = inkomen_binnen(*grens, toets.voorwaarde, grond);
  const auto down = [](const Fraction& f) { return f.rounded_down(); };
  const Range<Fraction>& inkomen = inkomen_voor(toets.voorwaarde, grond);
  if (oordeel == Oordeel::kNee || grens->zeker == Range<Fraction>(grens->hoogstens)) {
    toets.uit.afstand = rising(
        Range<Fraction>{grens->hoogstens - inkomen.high, grens->hoogstens - inkomen.low}, down);
  }
  if (oordeel == Oordeel::kOnbekend) {
    toets.uit.open.voeg_toe(grond.inkomen.open);
    toets.uit.open.voeg_toe(grens->open);
    word_hoogstens_oordeel(toets, grens->hoogstens);
  }
  const Money laagste = grens->zeker.low.rounded_down();
  toets.uitleg.met("inkomen", rising(inkomen, down))
      .met("grens", Range<Money>{std::max(laagste, Money()), grens->hoogstens.rounded_down()})
      .met("procent", toets.voorwaarde.procent)
      .met("norm", Range<Money>(*grond.gedaante.norm));
  return oordeel;
}

Oordeel toets_inkomensgrens(Toets& toets) {
  if (toets.voorwaarde.gepubliceerd || toets.voorwaarde.kostendelers_te_beoordelen) {
    return toets_ruime_inkomensgrens(toets);
  }
  const Oordeel oordeel = inkomen_hoogstens(toets, toets.voorwaarde.procent);
  if (!toets.grond.gedaante.norm) return oordeel;
  const Fraction grens = Fraction(*toets.grond.gedaante.norm).times(toets.voorwaarde.procent);
  const Range<Fraction>& inkomen = inkomen_voor(toets.voorwaarde, toets.grond);
  const auto afstand = [&](const Fraction& f) { return (grens - f).rounded_down(); };
  const Money hoogste = afstand(inkomen.low);
  toets.uit.afstand = Range<Money>(inkomen.is_known() ? hoogste : afstand(inkomen.high), hoogste);
  if (oordeel == Oordeel::kOnbekend) word_hoogstens_oordeel(toets, grens);
  return oordeel;
}

// Whether all that is open of the assets is a car or a home of which the municipality says how much
// counts: what is told of them never makes a no.
static bool wordt_hoogstens_oordeel(const Toets& toets) {
  const Landelijk* landelijk = toets.grond.landelijk;
  const bool woning_vrij = landelijk != nullptr && landelijk->eigen_woning_vrij;
  const auto& open = toets.grond.vermogen.open.lijst();
  return std::all_of(open.begin(), open.end(), [&](const Feit& feit) {
    if (feit.soort == FeitSoort::kVermogenAuto) {
      return toets.grond.beleid.vermogen.auto_te_beoordelen;
    }
    return !woning_vrij &&
           (feit.soort == FeitSoort::kEigenWoning || feit.soort == FeitSoort::kEigenWoningWaarde ||
            feit.soort == FeitSoort::kEigenWoningHypotheek);
  });
}

Oordeel toets_vermogensgrens(Toets& toets) {
  const Vermogenstoets& vermogen = toets.grond.vermogen;
  const std::optional<Money>& eigen = toets.voorwaarde.bedrag;
  if (!eigen && !vermogen.grens) return Oordeel::kBeoordeling;
  const Range<Money> grens(eigen ? *eigen : *vermogen.grens);
  const Range<Money>& bezit =
      toets.voorwaarde.zonder_vrijlating ? vermogen.zonder_maandvrijlating : vermogen.in_aanmerking;
  toets.uit.afstand = grens - bezit;
  toets.uitleg.met("vermogen", bezit).met("grens", grens);
  const Oordeel oordeel = toets.voorwaarde.strikt ? less_than(bezit, grens) : at_most(bezit, grens);
  if (oordeel == Oordeel::kOnbekend) {
    toets.uit.open.voeg_toe(vermogen.open);
    if (wordt_hoogstens_oordeel(toets) && is_nee(toets.bij_nee)) {
      toets.bij_nee = Uitslag::kBeoordeling;
    }
  }
  return oordeel;
}

Oordeel toets_vermogen_invordering(Toets& toets) {
  const Range<Money>& vermogen = toets.grond.huishouden.vermogen_invordering;
  toets.uit.afstand = Range<Money>(Money()) - vermogen;
  toets.uitleg.met("vermogen", vermogen);
  const Oordeel oordeel = at_most(vermogen, Range<Money>(Money()));
  if (oordeel == Oordeel::kOnbekend) toets.open(FeitSoort::kVermogenInvordering);
  return oordeel;
}

Oordeel toets_laag_inkomen(Toets& toets) {
  toets.uitleg.met("nodig", Range<int>(toets.voorwaarde.maanden));
  // An income now above the percentage makes the count nothing, whatever is filled in, unless the
  // data says that only the past counts.
  const Oordeel nu =
      toets.voorwaarde.ook_nu ? inkomen_hoogstens(toets, toets.voorwaarde.procent) : Oordeel::kJa;
  if (nu == Oordeel::kNee) return nu;
  const Oordeel lang = lang_genoeg(toets, toets.voorwaarde.procent);
  if (nu == Oordeel::kOnbekend && lang == Oordeel::kJa) {
    word_hoogstens_oordeel(toets,
                           Fraction(*toets.grond.gedaante.norm).times(toets.voorwaarde.procent));
  }
  return en(nu, lang);
}

// The same run where only the months before the peildatum count, whatever the income is now.
Oordeel toets_referteperiode(Toets& toets) {
  toets.uitleg.met("nodig", Range<int>(toets.voorwaarde.maanden))
      .met("procent", toets.voorwaarde.procent);
  return lang_genoeg(toets, toets.voorwaarde.procent);
}

// For who has no right any more because a new limit is lower: the income is above it now, or was
// in the months before.
Oordeel toets_inkomen_te_hoog(Toets& toets) {
  const Oordeel nu = inkomen_hoogstens(toets, toets.voorwaarde.procent);
  if (nu == Oordeel::kNee) return Oordeel::kJa;
  return niet(en(nu, lang_genoeg(toets, toets.voorwaarde.referte_procent)));
}

Oordeel toets_lening_elders(Toets& toets) {
  const std::optional<Lening>& lening = toets.grond.huishouden.lening;
  if (!lening) {
    toets.open(FeitSoort::kLening);
    return Oordeel::kOnbekend;
  }
  return oordeel_of(*lening == Lening::kGeweigerd);
}

Oordeel toets_niet_eerder(Toets& toets) {
  const Huishouden& huishouden = toets.grond.huishouden;
  toets.uitleg.met("maanden", Range<int>(toets.voorwaarde.maanden));
  if (!huishouden.eerdere_verstrekkingen) {
    toets.open(FeitSoort::kEerdereVerstrekkingen);
    return Oordeel::kOnbekend;
  }
  Oordeel result = Oordeel::kJa;
  std::optional<Range<Date>> laatste;
  for (const EerdereVerstrekking& eerder : *huishouden.eerdere_verstrekkingen) {
    if (eerder.regeling != toets.regeling.id) continue;
    const Range<Date> weer =
        rising(eerder.datum, [&](Date d) { return d.plus_months(toets.voorwaarde.maanden); });
    const Oordeel voorbij = at_most(weer, Range<Date>(huishouden.peildatum));
    if (voorbij == Oordeel::kOnbekend) toets.open(FeitSoort::kEerdereVerstrekkingen);
    if (voorbij == Oordeel::kNee && (!laatste || laatste->high < weer.high)) laatste = weer;
    result = en(result, voorbij);
  }
  if (laatste) toets.uitleg.met("weer", *laatste);
  return result;
}

namespace {

// A reduction that isn't about work is left out of account.
bool telt_mee(const Maatregel& maatregel) { return maatregel.reden != MaatregelReden::kOverig; }

// The one reduction that is excused: 5 % for one month for not being registered at the CWI.
Oordeel verschoond(const Maatregel& maatregel) {
  if (!maatregel.reden || !maatregel.procent || !maatregel.maanden) return Oordeel::kOnbekend;
  if (*maatregel.reden != MaatregelReden::kNietIngeschrevenCwi) return Oordeel::kNee;
  const auto gelijk = [](const Range<int>& x, int y) {
    return en(at_most(x, Range<int>(y)), at_most(Range<int>(y), x));
  };
  return en(gelijk(*maatregel.procent, 5), gelijk(*maatregel.maanden, 1));
}

// Boxmeer 8.2: which measures break the presumption that the work duty was met. Anything but none,
// one warning, or one excused reduction is left to judgement; the data may read that otherwise
// warnings that never count, and a reduction that isn't excused as a no.
Oordeel maatregelen_onschuldig(const std::vector<Maatregel>& maatregelen,
                               const Voorwaarde& voorwaarde) {
  const bool andere_is_nee = voorwaarde.andere_verlaging == Uitslag::kGeenRecht;
  int waarschuwingen = 0;
  int verlagingen = 0;
  Oordeel exact = Oordeel::kJa;
  for (const Maatregel& maatregel : maatregelen) {
    if (!maatregel.soort) return Oordeel::kOnbekend;
    if (*maatregel.soort == MaatregelSoort::kWaarschuwing) {
      if (!voorwaarde.meer_maatregelen) ++waarschuwingen;
    } else if (telt_mee(maatregel)) {
      ++verlagingen;
      exact = en(exact, verschoond(maatregel));
    }
  }
  const int samen = waarschuwingen + verlagingen;
  if (samen <= 1 && (verlagingen == 0 || exact == Oordeel::kJa)) return Oordeel::kJa;
  if (exact == Oordeel::kOnbekend) return exact;
  const bool een_te_veel = verlagingen > 1 || exact == Oordeel::kNee;
  return andere_is_nee && een_te_veel ? Oordeel::kNee : Oordeel::kBeoordeling;
}

}  // namespace

Oordeel toets_arbeidsverplichting(Toets& toets) {
  const Huishouden& huishouden = toets.grond.huishouden;
  toets.bij_nee = toets.voorwaarde.andere_verlaging;  // never a flat no, but in a reading
  Oordeel dossier =
      feit(toets, huishouden.bijstand_in_referteperiode, FeitSoort::kBijstandInReferteperiode);
  // Without a benefit there is no file to judge by (8.2): individual.
  if (dossier == Oordeel::kNee) return Oordeel::kBeoordeling;
  Oordeel maatregelen = Oordeel::kOnbekend;
  if (huishouden.maatregelen) {
    maatregelen = maatregelen_onschuldig(*huishouden.maatregelen, toets.voorwaarde);
  }
  if (maatregelen == Oordeel::kOnbekend) toets.open(FeitSoort::kMaatregelen);
  return en(dossier, maatregelen);
}

}  // namespace minima
