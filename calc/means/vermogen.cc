#include "calc/means/vermogen.h"

namespace minima {
namespace {

// Nothing at the least; each end apart, so that a known amount stays known.
Range<Money> at_least_nothing(const Range<Money>& x) {
  return rising(x, [](Money m) { return m < Money() ? Money() : m; });
}

struct Teller {
  const Huishouden& huishouden;
  const Beleid& beleid;
  Vermogenstoets result;

  Range<Money> deel(bool telt, const Range<Money>& bedrag, FeitSoort feit) {
    if (!telt) return Range<Money>(Money());
    if (!bedrag.is_known()) result.open.voeg_toe(feit);
    return bedrag;
  }

  // `volledig` is what it comes to before one month's norm is left out.
  Range<Money> bezit_min_schulden(const Vermogen& vermogen, const Gedaante& gedaante,
                                  Range<Money>& volledig) {
    const Vermogensregels& regels = beleid.vermogen;
    Range<Money> bank = deel(regels.bank, vermogen.bank, FeitSoort::kVermogenBank);
    const Range<Money> saldo = bank;
    if (regels.maandnorm_vrij && gedaante.norm) {
      bank = rising(bank, [&](Money m) { return rest(m, *gedaante.norm); });
    } else if (regels.maandnorm_vrij && bank.low > Money()) {
      // How much is left out wasn't found: perhaps all of it.
      bank.low = Money();
      result.naar_oordeel = true;
    }
    // One after the other: the order in which open facts are named is part of the outcome.
    const Range<Money> overig = deel(regels.overig, vermogen.overig, FeitSoort::kVermogenOverig);
    Range<Money> voertuig = deel(regels.auto_, vermogen.auto_, FeitSoort::kVermogenAuto);
    // Art. 34 lid 2 a leaves out what is usual; how much of a car is, wasn't found.
    if (regels.auto_te_beoordelen && voertuig.high > Money()) {
      if (voertuig.low > Money()) result.naar_oordeel = true;
      voertuig.low = Money();
    }
    const Range<Money> schulden =
        deel(regels.schulden_aftrekken, vermogen.schulden, FeitSoort::kVermogenSchulden);
    volledig = saldo + overig + voertuig - schulden;
    return bank + overig + voertuig - schulden;
  }

  // Equity above the exemption of art. 34 lid 2 d. Where the exemption wasn't found, how much of
  // the equity counts is for the municipality to say.
  Range<Money> overwaarde_boven_vrijlating(const Landelijk* landelijk) {
    if (huishouden.eigen_woning.is_none()) return Range<Money>(Money());
    if (!huishouden.eigen_woning.is_known()) {
      result.open.voeg_toe(FeitSoort::kEigenWoning);
      return unknown_amount();
    }
    const EigenWoning& woning = huishouden.eigen_woning.value();
    if (!woning.waarde.is_known()) result.open.voeg_toe(FeitSoort::kEigenWoningWaarde);
    if (!woning.hypotheek.is_known()) result.open.voeg_toe(FeitSoort::kEigenWoningHypotheek);
    const Range<Money> overwaarde = at_least_nothing(woning.waarde - woning.hypotheek);
    if (landelijk == nullptr || !landelijk->eigen_woning_vrij) {
      if (overwaarde.high > Money()) result.naar_oordeel = true;
      return {Money(), overwaarde.high};
    }
    return rising(overwaarde, [&](Money m) { return rest(m, *landelijk->eigen_woning_vrij); });
  }
};

}  // namespace

Vermogenstoets vermogen(const Huishouden& huishouden, const Beleid& beleid,
                        const Landelijk* landelijk, const Gedaante& gedaante, Uitleg uitleg) {
  Teller teller{huishouden, beleid, {}};
  Range<Money> som = {-Money::unbounded(), Money::unbounded()};
  Range<Money> volledig = som;
  if (huishouden.vermogen) {
    som = teller.bezit_min_schulden(*huishouden.vermogen, gedaante, volledig);
  } else {
    teller.result.open.voeg_toe(FeitSoort::kVermogen);
  }
  if (beleid.vermogen.eigen_woning == EigenWoningMethode::kVrijlating) {
    const Range<Money> overwaarde = teller.overwaarde_boven_vrijlating(landelijk);
    som = som + overwaarde;
    volledig = volledig + overwaarde;
  }
  Vermogenstoets& result = teller.result;
  result.zonder_maandvrijlating = at_least_nothing(volledig);
  result.in_aanmerking = at_least_nothing(som);
  uitleg.zeg(huishouden.vermogen ? "vermogen" : "vermogen.onbekend", beleid.vermogen.artikel)
      .met("bedrag", result.in_aanmerking);
  if (landelijk != nullptr && landelijk->vermogensgrenzen) {
    result.grens = bedrag_voor(*landelijk->vermogensgrenzen, gedaante.vorm);
    result.boven_grens =
        rising(result.in_aanmerking, [&](Money m) { return rest(m, *result.grens); });
    uitleg.met("grens", Range<Money>(*result.grens));
  }
  if (landelijk != nullptr && landelijk->vermogenstoets_doorlopend) {
    uitleg.deel().zeg("vermogen.doorlopend", *landelijk->vermogenstoets_doorlopend);
  }
  return result;
}

namespace {

// Boxmeer 8.6: aid of a year below the net minimum wage of a month: the home isn't counted; above
// it, the costs of the mortgage included: a loan with mortgage; equal to it without such costs:
// neither rule, so judgement. Where the data says so the costs count in the first test too.
EigenWoningOordeel krediethypotheek(const Range<Money>& bijstand, const Range<Money>& kosten,
                                    Money minimumloon, bool met_kosten) {
  const Oordeel lager =
      less_than(met_kosten ? bijstand + kosten : bijstand, Range<Money>(minimumloon));
  if (lager == Oordeel::kJa) return EigenWoningOordeel::kTeltNietMee;
  if (lager == Oordeel::kOnbekend) return EigenWoningOordeel::kOnbekend;
  const Oordeel hoger = less_than(Range<Money>(minimumloon), bijstand + kosten);
  if (hoger == Oordeel::kJa) return EigenWoningOordeel::kKrediethypotheek;
  return hoger == Oordeel::kNee ? EigenWoningOordeel::kBeoordeling : EigenWoningOordeel::kOnbekend;
}

std::string_view sleutel(EigenWoningOordeel oordeel) {
  switch (oordeel) {
    case EigenWoningOordeel::kTeltNietMee:
      return "eigen-woning.telt-niet-mee";
    case EigenWoningOordeel::kTeltMee:
      return "eigen-woning.telt-mee";
    case EigenWoningOordeel::kKrediethypotheek:
      return "eigen-woning.krediethypotheek";
    case EigenWoningOordeel::kBeoordeling:
      return "eigen-woning.beoordeling";
    case EigenWoningOordeel::kOnbekend:
      break;
  }
  return "eigen-woning.onbekend";
}

EigenWoningOordeel met_vrijlating(const Range<Money>& overwaarde, const Landelijk* landelijk) {
  if (landelijk == nullptr || !landelijk->eigen_woning_vrij)
    return EigenWoningOordeel::kBeoordeling;
  const Oordeel vrij = at_most(overwaarde, Range<Money>(*landelijk->eigen_woning_vrij));
  if (vrij == Oordeel::kJa) return EigenWoningOordeel::kTeltNietMee;
  return vrij == Oordeel::kNee ? EigenWoningOordeel::kTeltMee : EigenWoningOordeel::kOnbekend;
}

}  // namespace

std::optional<EigenWoningUitkomst> eigen_woning(const Huishouden& huishouden, const Beleid& beleid,
                                                const Landelijk* landelijk, bool met_uitleg) {
  const EigenWoningMethode methode = beleid.vermogen.eigen_woning;
  if (methode == EigenWoningMethode::kTeltNiet || !huishouden.eigen_woning.has_value()) {
    return std::nullopt;
  }
  const EigenWoning& woning = huishouden.eigen_woning.value();
  const Range<Money> overwaarde = woning.waarde - woning.hypotheek;
  // Art. 34 lid 2 d leaves this much of the equity out, also for bijzondere bijstand (7.2.1).
  const Money vrij =
      landelijk != nullptr ? landelijk->eigen_woning_vrij.value_or(Money()) : Money();
  const std::optional<Money> minimumloon = gehuwdennorm(landelijk);
  EigenWoningUitkomst result;
  if (overwaarde.high <= vrij) {
    result.oordeel = EigenWoningOordeel::kTeltNietMee;  // no equity that could count
  } else if (methode == EigenWoningMethode::kVrijlating) {
    result.oordeel = met_vrijlating(overwaarde, landelijk);
  } else if (!minimumloon) {
    result.oordeel = EigenWoningOordeel::kBeoordeling;
  } else {
    result.oordeel = krediethypotheek(huishouden.bijzondere_bijstand_per_jaar,
                                      huishouden.kosten_vestiging_hypotheek, *minimumloon,
                                      beleid.vermogen.eigen_woning_met_kosten);
  }
  // No equity that could count would settle it too, whatever the aid is and whichever table lacks.
  if (result.oordeel != EigenWoningOordeel::kTeltNietMee && overwaarde.low <= vrij) {
    result.oordeel = EigenWoningOordeel::kOnbekend;
  }
  if (result.oordeel == EigenWoningOordeel::kOnbekend) {
    if (!woning.waarde.is_known()) result.open.voeg_toe(FeitSoort::kEigenWoningWaarde);
    if (!woning.hypotheek.is_known()) result.open.voeg_toe(FeitSoort::kEigenWoningHypotheek);
    const bool naar_bijstand = methode == EigenWoningMethode::kKrediethypotheek && minimumloon;
    if (naar_bijstand && !huishouden.bijzondere_bijstand_per_jaar.is_known()) {
      result.open.voeg_toe(FeitSoort::kBijzondereBijstandPerJaar);
    }
    if (naar_bijstand && !huishouden.kosten_vestiging_hypotheek.is_known()) {
      result.open.voeg_toe(FeitSoort::kKostenVestigingHypotheek);
    }
  }
  Uitleg uitleg = met_uitleg ? Uitleg(&result.toelichting) : Uitleg();
  uitleg.zeg(sleutel(result.oordeel), beleid.vermogen.artikel_eigen_woning);
  uitleg.met("bijstand", huishouden.bijzondere_bijstand_per_jaar);
  if (minimumloon) uitleg.met("grens", Range<Money>(*minimumloon));
  return result;
}

}  // namespace minima
