#include "calc/norm/bijstandsnorm.h"

#include <algorithm>
#include <utility>

#include "calc/norm/inrichting.h"
#include "calc/norm/kostendelers.h"
#include "calc/norm/normcategorie.h"

namespace minima {
namespace {

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

// Art. 25 WWB: only for a single person or parent from 21 to 65.
bool krijgt_toeslag(Normcategorie categorie) {
  return categorie == Normcategorie::kAlleenstaande21Tot65 ||
         categorie == Normcategorie::kAlleenstaandeOuder21Tot65;
}

// One that is the same but for the ages is one shape, for either age.
void voeg_toe(std::vector<Gedaante>& lijst, const Gedaante& nieuw) {
  for (Gedaante& oud : lijst) {
    if (oud.vorm != nieuw.vorm || oud.kind_onder_18 != nieuw.kind_onder_18 ||
        oud.norm != nieuw.norm) {
      continue;
    }
    oud.aanvrager_geboren = hull(oud.aanvrager_geboren, nieuw.aanvrager_geboren);
    oud.partner_geboren = hull(oud.partner_geboren, nieuw.partner_geboren);
    return;
  }
  lijst.push_back(nieuw);
}

struct Bouwer {
  const Huishouden& huishouden;
  const Beleid& beleid;
  const Landelijk* landelijk;
  Date dag;
  Gedaanten result;
  Range<Date> aanvrager_geboren;  // of the ages that are being built
  Range<Date> partner_geboren;

  void bouw_alleen(Leeftijdsgroep groep, bool kind, Wet wet) {
    const auto vorm = kind ? Huishoudvorm::kAlleenstaandeOuder : Huishoudvorm::kAlleenstaande;
    bouw(vorm, kind,
         aanvrager_in_inrichting(huishouden.verblijf)
             ? in_inrichting(groep, Normcategorie::kInrichtingAlleenstaande)
             : alleen(groep, kind, wet));
  }

  void bouw_paar(Leeftijdsgroep aanvrager, Leeftijdsgroep partner, bool kind, Wet wet) {
    constexpr Huishoudvorm kPaar = Huishoudvorm::kGehuwden;
    switch (huishouden.verblijf) {
      case Verblijf::kThuis:
        return bouw(kPaar, kind, paar(aanvrager, partner, kind, wet));
      case Verblijf::kBeidenInInrichting:
        return bouw(
            kPaar, kind,
            in_inrichting(std::min(aanvrager, partner), Normcategorie::kInrichtingGehuwden));
      case Verblijf::kAanvragerInInrichting:
        std::swap(aanvrager, partner);
        [[fallthrough]];
      case Verblijf::kPartnerInInrichting:
        break;
    }
    const auto thuis = alleen(aanvrager, kind, wet);
    bouw(kPaar, kind, thuis ? in_inrichting(partner, *thuis) : std::nullopt, true);
  }

  // One form with its norm, for every number of kostendelers that is possible.
  void bouw(Huishoudvorm vorm, bool kind, std::optional<Normcategorie> categorie,
            bool een_in_inrichting = false) {
    Gedaante gedaante;
    gedaante.een_in_inrichting = een_in_inrichting;
    gedaante.vorm = vorm;
    gedaante.kind_onder_18 = kind;
    gedaante.aanvrager_geboren = aanvrager_geboren;
    gedaante.partner_geboren = partner_geboren;
    if (!categorie || landelijk == nullptr) return voeg_toe(result.lijst, gedaante);
    gedaante.categorie = *categorie;
    gedaante.met_toeslag = krijgt_toeslag(*categorie);
    Range<int> delers(0);
    if (beleid.norm.kostendelers && landelijk->kostendelersnorm && kan_delen(*categorie)) {
      delers =
          kostendelende_medebewoners(huishouden, *landelijk->kostendelersnorm, dag, result.open);
    }
    // A counts the belanghebbende and a partner of 21 or older.
    const bool samen = vorm == Huishoudvorm::kGehuwden && !een_in_inrichting;
    const int zelf = samen && !heeft_jonge_partner(*categorie) ? 2 : 1;
    for (int n = delers.low; n <= delers.high; ++n) {
      gedaante.kostendelers = n == 0 ? 0 : n + zelf;
      gedaante.norm = norm_van(gedaante, beleid, landelijk);
      voeg_toe(result.lijst, gedaante);
    }
  }
};

// From the youngest group on.
template <typename F>
void voor_elke(const Range<Leeftijdsgroep>& groepen, F doe) {
  for (int groep = static_cast<int>(groepen.low); groep <= static_cast<int>(groepen.high);
       ++groep) {
    doe(static_cast<Leeftijdsgroep>(groep));
  }
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

static std::optional<Money> norm_thuis(const Gedaante& gedaante, const Beleid& beleid,
                                       const Landelijk* landelijk) {
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

std::optional<Money> norm_van(const Gedaante& gedaante, const Beleid& beleid,
                              const Landelijk* landelijk) {
  if (landelijk == nullptr) return std::nullopt;
  if (is_inrichting(gedaante.categorie)) {
    return inrichtingsnorm(gedaante.vorm == Huishoudvorm::kGehuwden, *landelijk);
  }
  const std::optional<Money> thuis = norm_thuis(gedaante, beleid, landelijk);
  if (!thuis || !gedaante.een_in_inrichting) return thuis;
  const std::optional<Money> ander = inrichtingsnorm(false, *landelijk);
  if (!ander) return std::nullopt;
  return *thuis + *ander;
}

Gedaanten gedaanten(const Huishouden& huishouden, const Beleid& beleid, const Landelijk* landelijk,
                    Date dag) {
  const AowLeeftijd pensioen = pensioenleeftijd(landelijk);
  const Wet wet = landelijk != nullptr ? landelijk->wet : Wet::kParticipatiewet;
  const Oordeel kind = kind_thuis_onder_18(huishouden, dag);
  const auto van_groep = [&](const Range<Leeftijdsgroep>& alle, Leeftijdsgroep groep,
                             const Range<Date>& geboren) {
    return alle.is_known() ? geboren : geboren_in(groep, geboren, dag, pensioen);
  };
  const auto aanvrager = mogelijke_groepen(huishouden.aanvrager, dag, pensioen);
  const Gegeven<Persoon>& ander = huishouden.partner;
  const Range<Date> geboren = ander.has_value() ? ander.value().geboren : Persoon().geboren;
  Range<Leeftijdsgroep> partner;
  if (!ander.is_none()) {
    partner = mogelijke_groepen(ander.has_value() ? ander.value() : Persoon(), dag, pensioen);
  }
  const bool kan_alleen = ander.is_none() || (!ander.is_known() && !noemt_partner(huishouden));
  Bouwer bouwer{huishouden, beleid, landelijk, dag, {}, {}, geboren};
  for (const bool met_kind : {false, true}) {
    if (kind == oordeel_of(!met_kind)) continue;
    voor_elke(aanvrager, [&](Leeftijdsgroep a) {
      bouwer.aanvrager_geboren = van_groep(aanvrager, a, huishouden.aanvrager.geboren);
      bouwer.partner_geboren = geboren;
      if (kan_alleen) bouwer.bouw_alleen(a, met_kind, wet);
      if (ander.is_none()) return;
      voor_elke(partner, [&](Leeftijdsgroep p) {
        bouwer.partner_geboren = van_groep(partner, p, geboren);
        bouwer.bouw_paar(a, p, met_kind, wet);
      });
    });
  }
  if (bouwer.result.lijst.size() > 1) {
    noem_open_feiten(huishouden, kind == Oordeel::kOnbekend, !aanvrager.is_known(),
                     !partner.is_known(), bouwer.result.open);
  }
  return std::move(bouwer.result);
}

std::optional<Money> gehuwdennorm(const Landelijk* landelijk) {
  if (landelijk == nullptr) return std::nullopt;
  const auto& norm =
      landelijk->norm(landelijk->wet == Wet::kWwb ? Normcategorie::kGehuwden21Tot65
                                                  : Normcategorie::kGehuwden21TotAow);
  if (!norm) return std::nullopt;
  return norm->bedrag;
}

// The article of the norm as a whole, and its key where it isn't the ordinary one.
static std::pair<std::string_view, std::string_view> zin_van(const Gedaante& gedaante,
                                                             const Normbedrag& norm) {
  if (gedaante.een_in_inrichting) return {"norm.een-in-inrichting", "23 lid 3"};
  if (is_inrichting(gedaante.categorie)) return {"norm.inrichting", "23"};
  if (gedaante.kostendelers > 0) return {"norm.kostendelers", "22a"};
  return {"", norm.artikel};
}

void leg_norm_uit(Uitleg uitleg, const Gedaante& gedaante, const Landelijk* landelijk) {
  if (!uitleg.is_on()) return;
  if (!gedaante.norm || landelijk == nullptr) {
    uitleg.zeg("norm.niet-gevonden", "").met("huishouden", std::string(naam(gedaante.vorm)));
    return;
  }
  const Normbedrag& norm = *landelijk->norm(gedaante.categorie);
  const bool kostendelers = gedaante.kostendelers > 0;
  const auto [sleutel, artikel] = zin_van(gedaante, norm);
  uitleg.zeg(sleutel.empty() ? std::string_view("norm") : sleutel, artikel)
      .met("huishouden", std::string(naam(gedaante.vorm)))
      .met("norm", Range<Money>(*gedaante.norm))
      .met("vanaf", Range<Date>(landelijk->geldig_vanaf));
  if (gedaante.een_in_inrichting) {
    const Money binnen = *inrichtingsnorm(false, *landelijk);
    uitleg.deel()
        .zeg("norm.deel-thuis", kostendelers ? std::string_view("22a") : norm.artikel)
        .met("bedrag", Range<Money>(*gedaante.norm - binnen));
    uitleg.deel().zeg("norm.deel-inrichting", "23").met("bedrag", Range<Money>(binnen));
  } else if (kostendelers) {
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
