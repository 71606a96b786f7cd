#include "calc/means/inkomen.h"

#include <algorithm>
#include <string>

namespace minima {
namespace {

constexpr std::string_view kNamen[kInkomenSoorten] = {"loon",
                                                      "uitkering",
                                                      "bijstand",
                                                      "pensioen",
                                                      "particulier-pensioen",
                                                      "aow",
                                                      "alimentatie",
                                                      "kinderbijslag",
                                                      "zorgtoeslag",
                                                      "huurtoeslag",
                                                      "kindgebonden-budget",
                                                      "langdurigheidstoeslag",
                                                      "individuele-inkomenstoeslag",
                                                      "gift",
                                                      "studiefinanciering",
                                                      "overig",
                                                      "totaal"};

PerMonth per_month(Money bedrag, InkomenPer per) {
  switch (per) {
    case InkomenPer::kWeek:
      return per_month_from_week(bedrag);
    case InkomenPer::kVierWeken:
      return per_month_from_four_weeks(bedrag);
    case InkomenPer::kMaand:
      return {bedrag};
    case InkomenPer::kJaar:
      break;
  }
  return per_month_from_year({bedrag});
}

// The factors by which an amount without vakantietoeslag may have to be raised, lowest and highest.
struct Verhoging {
  Rate aandeel;  // of the amount including: divide by 1 - aandeel
  Rate opslag;   // on top
};

bool is_benefit(InkomenSoort soort) {
  return soort == InkomenSoort::kUitkering || soort == InkomenSoort::kBijstand ||
         soort == InkomenSoort::kAow;
}

// A wage, or a sum in which a wage may be.
bool may_be_wage(InkomenSoort soort) {
  return soort == InkomenSoort::kLoon || soort == InkomenSoort::kOverig ||
         soort == InkomenSoort::kTotaal;
}

Fraction raised(const Fraction& amount, const Verhoging& verhoging) {
  if (verhoging.opslag.in_basis_points() > 0) {
    return amount.scaled(Rate::kOne + verhoging.opslag.in_basis_points(), Rate::kOne);
  }
  return amount.scaled(Rate::kOne, Rate::kOne - verhoging.aandeel.in_basis_points());
}

struct Teller {
  const Huishouden& huishouden;
  const Beleid& beleid;
  const Landelijk* landelijk;
  const Gedaante& gedaante;
  Inkomen result;
  // Private pension of persons who are certainly, and who may be, of pension age; each included in
  // per_maand.
  Range<Fraction> pensioen_zeker;
  Range<Fraction> pensioen_mogelijk;
  // Of what surely counts the most, and how much of it is no private pension of pension age.
  Fraction zeker;
  Fraction zeker_geen_pensioen;
  // Gifts per month, where the act leaves an amount a year free of judgement; not in per_maand yet.
  Range<Fraction> giften;
  Feiten giften_open;

  // Whether `regel` is income of a child: that doesn't count (art. 31 lid 2 h WWB). Unknown: it may
  // be.
  Oordeel van_kind(const Inkomensregel& regel) const {
    if (!regel.van) {
      const bool none = huishouden.kinderen && huishouden.kinderen->empty();
      return none ? Oordeel::kNee : Oordeel::kOnbekend;
    }
    return oordeel_of(*regel.van != "aanvrager" && *regel.van != "partner");
  }

  Oordeel van_pensioenleeftijd(const Inkomensregel& regel) const {
    if (landelijk == nullptr) return Oordeel::kOnbekend;
    const AowLeeftijd aow = landelijk->aow_leeftijd.value_or(AowLeeftijd{});
    const Persoon* persoon = regel.van ? persoon_van(huishouden, *regel.van) : nullptr;
    if (persoon == nullptr) return Oordeel::kOnbekend;
    return at_most(rising(persoon->geboren, [&](Date d) { return aow.bereikt(d); }),
                   Range<Date>(huishouden.peildatum));
  }

  [[nodiscard]] Verhoging laagste_verhoging(InkomenSoort soort) const {
    Verhoging laagste;
    if (landelijk != nullptr) laagste.aandeel = landelijk->vakantietoeslag_aandeel;
    if (soort == InkomenSoort::kLoon) laagste.opslag = beleid.inkomen.vakantietoeslag_loon;
    return laagste;
  }

  // The most that surely counts of an amount: where two percentages are possible, the lower.
  [[nodiscard]] Fraction zeker_met_vakantietoeslag(const Inkomensregel& regel,
                                                   const Fraction& bedrag) const {
    const bool telt_mee = is_benefit(regel.soort) || may_be_wage(regel.soort);
    if (!telt_mee || regel.vakantietoeslag_inbegrepen.value_or(false)) return bedrag;
    return raised(bedrag, laagste_verhoging(regel.soort));
  }

  Range<Fraction> met_vakantietoeslag(const Inkomensregel& regel, const Range<Fraction>& bedrag,
                                      int index) {
    const bool telt_mee = is_benefit(regel.soort) || may_be_wage(regel.soort);
    if (!telt_mee || regel.vakantietoeslag_inbegrepen.value_or(false)) return bedrag;
    const Verhoging laagste = laagste_verhoging(regel.soort);
    Verhoging hoogste = laagste;
    if (may_be_wage(regel.soort)) hoogste.opslag = beleid.inkomen.vakantietoeslag_loon;
    Range<Fraction> maand{raised(bedrag.low, laagste), raised(bedrag.high, hoogste)};
    if (!regel.vakantietoeslag_inbegrepen) maand = hull(bedrag, maand);
    if (bedrag.high == Fraction()) return maand;
    if (!regel.vakantietoeslag_inbegrepen) {
      result_open(FeitSoort::kInkomenVakantietoeslag, index);
    } else if (laagste.opslag != hoogste.opslag) {
      // Told already, and still two percentages are possible: nothing is left to ask.
      result.naar_oordeel = true;
    }
    return maand;
  }

  void result_open(FeitSoort soort, int index) { result.open.voeg_toe(soort, index); }

  // Art. 31 lid 2 m: from 2026 on, gifts up to an amount a year aren't means at all.
  [[nodiscard]] bool vrij_tot_bedrag(const Inkomensregel& regel) const {
    return regel.soort == InkomenSoort::kGift && landelijk != nullptr &&
           landelijk->vrijgelaten_giften_per_jaar &&
           beleid.inkomen.soorten[static_cast<std::size_t>(regel.soort)].telt == Telt::kBeoordeling;
  }

  void tel_gift(const Inkomensregel& regel, int index, Uitleg uitleg) {
    Range<Fraction> maand =
        rising(regel.bedrag, [&](Money m) { return per_month(m, regel.per).amount; });
    const Oordeel kind = van_kind(regel);
    const auto& soort = beleid.inkomen.soorten[static_cast<std::size_t>(regel.soort)];
    if (kind == Oordeel::kJa) return leg_uit(uitleg, regel, maand, true, soort, true);
    if (uitleg.is_on()) {
      uitleg.deel()
          .zeg("inkomen.gift", soort.artikel)
          .met("bedrag", rising(maand, [](const Fraction& f) { return f.rounded_down(); }));
    }
    if (!regel.bedrag.is_known()) giften_open.voeg_toe(FeitSoort::kInkomenBedrag, index);
    if (kind == Oordeel::kOnbekend) {
      giften_open.voeg_toe(FeitSoort::kInkomenVan, index);
      if (!huishouden.kinderen) giften_open.voeg_toe(FeitSoort::kKinderen);
      maand.low = Fraction();
    }
    giften = giften + maand;
  }

  // What goes over the free amount is for the municipality to judge: all of it may count, or none.
  void trek_giften_af(Uitleg uitleg) {
    if (landelijk == nullptr || !landelijk->vrijgelaten_giften_per_jaar) return;
    if (!(giften.high > Fraction())) return;
    const Money per_jaar = *landelijk->vrijgelaten_giften_per_jaar;
    const Fraction vrij = per_month_from_year({per_jaar}).amount;
    const auto boven = [&](const Fraction& f) { return f > vrij ? f - vrij : Fraction(); };
    if (boven(giften.low) > Fraction()) result.naar_oordeel = true;
    if (boven(giften.high) > Fraction()) result.open.voeg_toe(giften_open);
    result.per_maand.high = result.per_maand.high + boven(giften.high);
    uitleg.deel()
        .zeg("inkomen.giften-vrij", "31 lid 2 m Participatiewet")
        .met("vrij", Range<Money>(per_jaar));
  }

  void tel(const Inkomensregel& regel, int index, Uitleg uitleg) {
    if (vrij_tot_bedrag(regel)) return tel_gift(regel, index, uitleg);
    const Inkomensregels::Soort& soort =
        beleid.inkomen.soorten[static_cast<std::size_t>(regel.soort)];
    Range<Fraction> maand =
        rising(regel.bedrag, [&](Money m) { return per_month(m, regel.per).amount; });
    const Oordeel kind = van_kind(regel);
    const bool telt_niet = soort.telt == Telt::kNiet || kind == Oordeel::kJa;
    const Fraction meest = zeker_met_vakantietoeslag(regel, maand.high);
    if (!telt_niet) {
      if (!regel.bedrag.is_known()) result_open(FeitSoort::kInkomenBedrag, index);
      maand = met_vakantietoeslag(regel, maand, index);
    }
    leg_uit(uitleg, regel, maand, telt_niet, soort, kind == Oordeel::kJa);
    if (telt_niet) return;
    if (kind == Oordeel::kOnbekend) {
      result_open(FeitSoort::kInkomenVan, index);
      if (!huishouden.kinderen) result_open(FeitSoort::kKinderen, 0);
      maand.low = Fraction();
    }
    if (soort.telt == Telt::kBeoordeling && maand.low > Fraction()) {
      result.naar_oordeel = true;
      maand.low = Fraction();
    }
    const bool pensioen = regel.soort == InkomenSoort::kParticulierPensioen;
    const Oordeel oud = pensioen ? tel_pensioen(regel, maand, index) : Oordeel::kNee;
    result.per_maand = result.per_maand + maand;
    if (soort.telt == Telt::kBeoordeling) return;
    zeker = zeker + meest;
    if (oud != Oordeel::kJa) zeker_geen_pensioen = zeker_geen_pensioen + meest;
  }

  // Whether it is a pension of which some may be left out.
  Oordeel tel_pensioen(const Inkomensregel& regel, const Range<Fraction>& maand, int index) {
    if (!beleid.inkomen.klein_pensioen_vrij) return Oordeel::kNee;
    const Oordeel oud = van_pensioenleeftijd(regel);
    if (oud == Oordeel::kNee) return oud;
    if (oud == Oordeel::kOnbekend) {
      result_open(!regel.van                ? FeitSoort::kInkomenVan
                  : *regel.van == "partner" ? FeitSoort::kPartnerGeboren
                                            : FeitSoort::kAanvragerGeboren,
                  regel.van ? 0 : index);
    }
    Range<Fraction>& som = oud == Oordeel::kJa ? pensioen_zeker : pensioen_mogelijk;
    som = som + maand;
    return oud;
  }

  // Art. 33 lid 5: private old-age pension is left out up to an amount per household form. Where
  // the amount wasn't found the municipality has to say. What counts rises with the pension, so
  // each end has its own deduction.
  void trek_klein_pensioen_af(Uitleg uitleg) {
    result.zeker_hoogstens = zeker;
    result.zeker_hoogstens_zonder_pensioenvrijlating = zeker;
    if (!(pensioen_zeker.high + pensioen_mogelijk.high > Fraction())) return;
    const Fraction most = pensioen_zeker.low + pensioen_mogelijk.low;
    if (landelijk == nullptr || !landelijk->klein_pensioen_vrij) {
      result.naar_oordeel = true;
      result.per_maand.low = result.per_maand.low - most;
      result.zeker_hoogstens = zeker_geen_pensioen;
      uitleg.deel().zeg("inkomen.klein-pensioen.niet-gevonden",
                        beleid.inkomen.artikel_klein_pensioen);
      return;
    }
    const Money vrij = bedrag_voor(*landelijk->klein_pensioen_vrij, gedaante.vorm);
    result.per_maand = {result.per_maand.low - std::min(most, Fraction(vrij)),
                        result.per_maand.high - std::min(pensioen_zeker.high, Fraction(vrij))};
    result.zeker_hoogstens = zeker - std::min(pensioen_zeker.high, Fraction(vrij));
    uitleg.deel()
        .zeg("inkomen.klein-pensioen", beleid.inkomen.artikel_klein_pensioen)
        .met("vrij", Range<Money>(vrij));
  }

  static void leg_uit(Uitleg uitleg, const Inkomensregel& regel, const Range<Fraction>& maand,
                      bool telt_niet, const Inkomensregels::Soort& soort, bool kind) {
    if (!uitleg.is_on()) return;
    const std::string_view sleutel = kind                               ? "inkomen.van-kind"
                                     : telt_niet                        ? "inkomen.telt-niet"
                                     : soort.telt == Telt::kBeoordeling ? "inkomen.beoordeling"
                                                                        : "inkomen.telt";
    uitleg.deel()
        .zeg(sleutel, soort.artikel)
        .met("inkomensoort", std::string(kNamen[static_cast<std::size_t>(regel.soort)]))
        .met("bedrag", rising(maand, [](const Fraction& f) { return f.rounded_down(); }));
  }
};

}  // namespace

Inkomen inkomen(const Huishouden& huishouden, const Beleid& beleid, const Landelijk* landelijk,
                const Gedaante& gedaante, Uitleg uitleg) {
  Teller teller{huishouden, beleid, landelijk, gedaante, {}, {}, {}, {}, {}, {}, {}};
  if (!huishouden.inkomen) {
    teller.result.per_maand = {Fraction(), Fraction::unbounded()};
    teller.result.zonder_pensioenvrijlating = teller.result.per_maand;
    teller.result.zeker_hoogstens = Fraction::unbounded();
    teller.result.zeker_hoogstens_zonder_pensioenvrijlating = Fraction::unbounded();
    teller.result.open.voeg_toe(FeitSoort::kInkomen);
    uitleg.zeg("inkomen.onbekend", beleid.inkomen.artikel);
    return teller.result;
  }
  uitleg.zeg("inkomen", beleid.inkomen.artikel);
  for (std::size_t i = 0; i < huishouden.inkomen->size(); ++i) {
    teller.tel((*huishouden.inkomen)[i], static_cast<int>(i), uitleg);
  }
  teller.trek_giften_af(uitleg);
  teller.result.zonder_pensioenvrijlating = teller.result.per_maand;
  teller.trek_klein_pensioen_af(uitleg);
  if (uitleg.is_on()) {
    uitleg.met("bedrag",
               rising(teller.result.per_maand, [](const Fraction& f) { return f.rounded_down(); }));
  }
  return std::move(teller.result);
}

}  // namespace minima
