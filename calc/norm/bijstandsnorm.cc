#include "calc/norm/bijstandsnorm.h"

#include <algorithm>

#include "calc/norm/kostendelers.h"

namespace minima {
namespace {

// The age groups of arts 20-22. The upper border is 65 under the WWB and the AOW age after it.
enum class Leeftijdsgroep { kOnder18, k18Tot21, k21TotPensioen, kPensioen };
constexpr Leeftijdsgroep kGroepen[] = {Leeftijdsgroep::kOnder18, Leeftijdsgroep::k18Tot21,
                                       Leeftijdsgroep::k21TotPensioen, Leeftijdsgroep::kPensioen};

AowLeeftijd pensioenleeftijd(const Landelijk* landelijk) {
  return landelijk != nullptr ? landelijk->aow_leeftijd.value_or(AowLeeftijd{}) : AowLeeftijd{};
}

Leeftijdsgroep groep_op(Date geboren, Date dag, const AowLeeftijd& pensioen) {
  if (pensioen.bereikt(geboren) <= dag) return Leeftijdsgroep::kPensioen;
  const int leeftijd = age_on(geboren, dag);
  if (leeftijd >= 21) return Leeftijdsgroep::k21TotPensioen;
  return leeftijd >= 18 ? Leeftijdsgroep::k18Tot21 : Leeftijdsgroep::kOnder18;
}

// The groups a person can be in, youngest first.
std::vector<Leeftijdsgroep> mogelijke_groepen(const Persoon& persoon, Date dag,
                                              const AowLeeftijd& pensioen) {
  const Leeftijdsgroep youngest = groep_op(std::min(persoon.geboren.high, dag), dag, pensioen);
  const Leeftijdsgroep oldest = groep_op(persoon.geboren.low, dag, pensioen);
  std::vector<Leeftijdsgroep> result;
  for (const Leeftijdsgroep groep : kGroepen) {
    if (groep >= youngest && groep <= oldest) result.push_back(groep);
  }
  return result;
}

Oordeel kind_thuis_onder_18(const Huishouden& huishouden, Date dag) {
  if (!huishouden.kinderen) return Oordeel::kOnbekend;
  Oordeel result = Oordeel::kNee;
  for (const Kind& kind : *huishouden.kinderen) {
    const Oordeel thuis = kind.thuiswonend ? oordeel_of(*kind.thuiswonend) : Oordeel::kOnbekend;
    const Range<Date> achttien =
        rising(kind.persoon.geboren, [](Date d) { return d.birthday(18); });
    result = of(result, en(thuis, less_than(Range<Date>(dag), achttien)));
  }
  return result;
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

// Art. 25 WWB: only for a single person or parent from 21 to 65.
bool krijgt_toeslag(Normcategorie categorie) {
  return categorie == Normcategorie::kAlleenstaande21Tot65 ||
         categorie == Normcategorie::kAlleenstaandeOuder21Tot65;
}

void voeg_toe(std::vector<Gedaante>& lijst, const Gedaante& nieuw) {
  const bool seen = std::any_of(lijst.begin(), lijst.end(), [&](const Gedaante& oud) {
    return oud.vorm == nieuw.vorm && oud.kind_onder_18 == nieuw.kind_onder_18 &&
           oud.norm == nieuw.norm;
  });
  if (!seen) lijst.push_back(nieuw);
}

struct Bouwer {
  const Huishouden& huishouden;
  const Beleid& beleid;
  const Landelijk* landelijk;
  Date dag;
  Gedaanten result;

  // One form with its norm, for every number of kostendelers that is possible.
  void bouw(Huishoudvorm vorm, bool kind, std::optional<Normcategorie> categorie) {
    Gedaante gedaante;
    gedaante.vorm = vorm;
    gedaante.kind_onder_18 = kind;
    if (!categorie || landelijk == nullptr) return voeg_toe(result.lijst, gedaante);
    gedaante.categorie = *categorie;
    gedaante.met_toeslag = krijgt_toeslag(*categorie);
    Range<int> delers(0);
    if (beleid.norm.kostendelers && landelijk->kostendelersnorm && kan_delen(*categorie)) {
      delers =
          kostendelende_medebewoners(huishouden, *landelijk->kostendelersnorm, dag, result.open);
    }
    // A counts the belanghebbende and a partner of 21 or older.
    const int zelf = vorm == Huishoudvorm::kGehuwden && !heeft_jonge_partner(*categorie) ? 2 : 1;
    for (int n = delers.low; n <= delers.high; ++n) {
      gedaante.kostendelers = n == 0 ? 0 : n + zelf;
      gedaante.norm = norm_van(gedaante, beleid, landelijk);
      voeg_toe(result.lijst, gedaante);
    }
  }
};

std::vector<bool> mogelijk(Oordeel oordeel) {
  if (oordeel == Oordeel::kOnbekend) return {false, true};
  return {oordeel == Oordeel::kJa};
}

// Which facts leave the shape open: those of whose values more than one remains.
void noem_open_feiten(const Huishouden& huishouden, bool kind_open, bool aanvrager_open,
                      bool partner_open, Feiten& open) {
  if (!huishouden.partner.is_known() && !noemt_partner(huishouden)) {
    open.voeg_toe(FeitSoort::kPartner);
  }
  if (!huishouden.partner.is_known() && partner_open) open.voeg_toe(FeitSoort::kPartner);
  if (aanvrager_open) open.voeg_toe(FeitSoort::kAanvragerGeboren);
  if (partner_open && huishouden.partner.has_value()) open.voeg_toe(FeitSoort::kPartnerGeboren);
  if (!kind_open) return;
  if (!huishouden.kinderen) return open.voeg_toe(FeitSoort::kKinderen);
  for (std::size_t i = 0; i < huishouden.kinderen->size(); ++i) {
    const Kind& kind = (*huishouden.kinderen)[i];
    if (!kind.thuiswonend) open.voeg_toe(FeitSoort::kKindThuiswonend, static_cast<int>(i));
    if (!kind.persoon.geboren.is_known()) {
      open.voeg_toe(FeitSoort::kKindGeboren, static_cast<int>(i));
    }
  }
}

}  // namespace

std::optional<Money> norm_van(const Gedaante& gedaante, const Beleid& beleid,
                              const Landelijk* landelijk) {
  if (landelijk == nullptr) return std::nullopt;
  const auto& norm = landelijk->norm(gedaante.categorie);
  if (!norm) return std::nullopt;
  if (gedaante.kostendelers > 0 && landelijk->kostendelersnorm) {
    return met_kostendelers(gedaante, *landelijk);
  }
  if (!gedaante.met_toeslag) return norm->bedrag;
  const auto& toeslag = landelijk->norm(Normcategorie::kToeslagMaximaal);
  if (!toeslag) return std::nullopt;
  return norm->bedrag + Fraction(toeslag->bedrag).times(beleid.norm.toeslag).rounded_down();
}

Gedaanten gedaanten(const Huishouden& huishouden, const Beleid& beleid, const Landelijk* landelijk,
                    Date dag) {
  const AowLeeftijd pensioen = pensioenleeftijd(landelijk);
  const Wet wet = landelijk != nullptr ? landelijk->wet : Wet::kParticipatiewet;
  const Oordeel kind = kind_thuis_onder_18(huishouden, dag);
  const auto aanvrager = mogelijke_groepen(huishouden.aanvrager, dag, pensioen);
  const Persoon unknown;
  const auto partner = mogelijke_groepen(
      huishouden.partner.has_value() ? huishouden.partner.value() : unknown, dag, pensioen);
  Bouwer bouwer{huishouden, beleid, landelijk, dag, {}};
  for (const bool met_kind : mogelijk(kind)) {
    for (const Leeftijdsgroep a : aanvrager) {
      const bool kan_alleen = huishouden.partner.is_none() || !noemt_partner(huishouden);
      if (!huishouden.partner.has_value() && kan_alleen) {
        const auto vorm =
            met_kind ? Huishoudvorm::kAlleenstaandeOuder : Huishoudvorm::kAlleenstaande;
        bouwer.bouw(vorm, met_kind, alleen(a, met_kind, wet));
      }
      if (huishouden.partner.is_none()) continue;
      for (const Leeftijdsgroep p : partner) {
        bouwer.bouw(Huishoudvorm::kGehuwden, met_kind, paar(a, p, met_kind, wet));
      }
    }
  }
  if (bouwer.result.lijst.size() > 1) {
    noem_open_feiten(huishouden, kind == Oordeel::kOnbekend, aanvrager.size() > 1,
                     partner.size() > 1, bouwer.result.open);
  }
  return bouwer.result;
}

std::optional<Money> gehuwdennorm(const Landelijk* landelijk) {
  if (landelijk == nullptr) return std::nullopt;
  const auto& norm =
      landelijk->norm(landelijk->wet == Wet::kWwb ? Normcategorie::kGehuwden21Tot65
                                                  : Normcategorie::kGehuwden21TotAow);
  if (!norm) return std::nullopt;
  return norm->bedrag;
}

void leg_norm_uit(Uitleg uitleg, const Gedaante& gedaante, const Landelijk* landelijk) {
  if (!uitleg.is_on()) return;
  if (!gedaante.norm || landelijk == nullptr) {
    uitleg.zeg("norm.niet-gevonden", "").met("huishouden", std::string(naam(gedaante.vorm)));
    return;
  }
  const Normbedrag& norm = *landelijk->norm(gedaante.categorie);
  const bool kostendelers = gedaante.kostendelers > 0;
  uitleg
      .zeg(kostendelers ? "norm.kostendelers" : "norm",
           kostendelers ? std::string_view("22a") : norm.artikel)
      .met("huishouden", std::string(naam(gedaante.vorm)))
      .met("norm", Range<Money>(*gedaante.norm))
      .met("vanaf", Range<Date>(landelijk->geldig_vanaf));
  if (kostendelers) {
    const int jong = heeft_jonge_partner(gedaante.categorie) ? 1 : 0;
    uitleg.met("personen", Range<int>(gedaante.kostendelers + jong));
  } else if (gedaante.met_toeslag) {
    const Normbedrag& toeslag = *landelijk->norm(Normcategorie::kToeslagMaximaal);
    uitleg.deel().zeg("norm.basis", norm.artikel).met("bedrag", Range<Money>(norm.bedrag));
    uitleg.deel()
        .zeg("norm.toeslag", toeslag.artikel)
        .met("bedrag", Range<Money>(*gedaante.norm - norm.bedrag));
  }
}

Money bedrag_voor(const BedragPerVorm& bedragen, Huishoudvorm vorm) {
  switch (vorm) {
    case Huishoudvorm::kAlleenstaande:
      return bedragen.alleenstaande;
    case Huishoudvorm::kAlleenstaandeOuder:
      return bedragen.alleenstaande_ouder;
    case Huishoudvorm::kGehuwden:
      break;
  }
  return bedragen.gehuwden;
}

std::string_view naam(Huishoudvorm vorm) {
  switch (vorm) {
    case Huishoudvorm::kAlleenstaande:
      return "alleenstaande";
    case Huishoudvorm::kAlleenstaandeOuder:
      return "alleenstaande-ouder";
    case Huishoudvorm::kGehuwden:
      break;
  }
  return "gehuwden";
}

}  // namespace minima
