// A route of a scheme: when it applies, its conditions, and how much it pays.
#include <array>
#include <string>
#include <utility>

#include "calc/json/beleid_delen.h"

namespace minima {
namespace {

constexpr std::array<Keuze<Methode>, 6> kMethoden = {
    {{"kosten", Methode::kKosten},
     {"studietoeslag", Methode::kStudietoeslag},
     {"bedrag-per-kind", Methode::kBedragPerKind},
     {"vast-bedrag", Methode::kVastBedrag},
     {"langdurigheidstoeslag", Methode::kLangdurigheidstoeslag},
     {"aanvulling-tot-norm", Methode::kAanvullingTotNorm}}};

constexpr std::array<Keuze<Eenheid>, 2> kEenheden = {
    {{"persoon", Eenheid::kPersoon}, {"huishouden", Eenheid::kHuishouden}}};

constexpr std::array<Keuze<Tijdvak>, 6> kTijdvakken = {
    {{"kalenderjaar", Tijdvak::kKalenderjaar},
     {"vanaf-eerste-aanvraag", Tijdvak::kVanafEersteAanvraag},
     {"vaste-blokken", Tijdvak::kVasteBlokken},
     {"voortschrijdend", Tijdvak::kVoortschrijdend},
     {"schoolloopbaan", Tijdvak::kSchoolloopbaan},
     {"niet-gevonden", Tijdvak::kNietGevonden}}};

Plafond lees_plafond(Lezer& lezer, const Knoop& knoop, const Pad& pad) {
  Plafond plafond;
  std::optional<Tijdvak> tijdvak;
  Blok blok(lezer, knoop, pad);
  blok.verplicht_bedrag("bedrag", plafond.bedrag);
  blok.verplicht_keuze("eenheid", kEenheden, plafond.eenheid);
  blok.verplicht_keuze("tijdvak", kTijdvakken, tijdvak);
  const bool in_maanden = tijdvak == Tijdvak::kVanafEersteAanvraag ||
                          tijdvak == Tijdvak::kVasteBlokken || tijdvak == Tijdvak::kVoortschrijdend;
  if (in_maanden) {
    blok.verplicht_geheel("maanden", kMaanden, plafond.maanden);
    blok.datum("sinds", plafond.sinds);
  } else if (!tijdvak) {
    blok.sla_over({"maanden", "sinds"});
  }
  plafond.tijdvak = tijdvak.value_or(plafond.tijdvak);
  blok.verplicht_tekst("artikel", plafond.artikel);
  return plafond;
}

BedragPerVorm lees_vast(Lezer& lezer, const Knoop& knoop, const Pad& pad, Hoogte& hoogte) {
  BedragPerVorm vast;
  Blok blok(lezer, knoop, pad);
  blok.verplicht_bedrag("alleenstaande", vast.alleenstaande);
  blok.verplicht_bedrag("alleenstaandeOuder", vast.alleenstaande_ouder);
  blok.verplicht_bedrag("gehuwden", vast.gehuwden);
  blok.bedrag("gehuwdenMetKind", hoogte.vast_gehuwden_met_kind);
  return vast;
}

// The amount for a child, for each kind of school.
void lees_per_kind(Blok& ouder, Hoogte& hoogte) {
  Uniek uniek;
  ouder.gevulde_lijst("perKind", [&](Lezer& lezer, const Knoop& knoop, const Pad& pad) {
    OnderwijsBedrag regel;
    Blok blok(lezer, knoop, pad);
    blok.verplicht_keuze("onderwijs", kOnderwijs, regel.onderwijs);
    blok.verplicht_bedrag("bedrag", regel.bedrag);
    if (const Knoop* school = knoop.lid("onderwijs")) {
      uniek.voeg_toe(lezer, school->tekst, *school, pad.lid("onderwijs"));
    }
    hoogte.per_kind.push_back(regel);
  });
}

// Read before the rest, because it decides which keys the rest may have.
std::optional<Methode> lees_methode(Lezer& lezer, const Knoop& knoop, const Pad& pad,
                                    const Bekend& bekend) {
  if (!lezer.eis_soort(knoop, pad, Knoop::Soort::kObject)) return std::nullopt;
  const Pad plek = pad.lid("methode");
  const Knoop* lid = knoop.lid("methode");
  if (lid == nullptr) {
    lezer.fout(plek, "sleutel-ontbreekt", "Hier ontbreekt de sleutel 'methode'.");
    return std::nullopt;
  }
  const std::optional<Methode> methode = lezer.keuze(*lid, plek, kMethoden);
  if (methode == Methode::kKosten && bekend.kostensoorten && bekend.kostensoorten->empty()) {
    lezer.fout(plek, "hoogte-zonder-kosten",
               "De regeling heeft geen kostensoorten, dus dit bedrag volgt nergens uit.", lid);
  }
  return methode;
}

// Of a cost that is in one of several regimes, while the policy doesn't say in which.
void lees_mogelijke_regimes(Blok& blok, const Bekend& bekend, Hoogte& hoogte) {
  Uniek uniek;
  blok.gevulde_lijst_als_er("draagkrachtEenVan", [&](Lezer& l, const Knoop& k, const Pad& p) {
    std::optional<std::string> id = lees_bekende(l, k, p, bekend.regimes);
    if (!id) return;
    uniek.voeg_toe(l, *id, k, p);
    hoogte.mogelijke_regimes.push_back(std::move(*id));
  });
  if (!hoogte.mogelijke_regimes.empty() && !hoogte.regime.empty()) {
    blok.lezer().fout(blok.pad().lid("draagkrachtEenVan"), "regime-dubbel",
                      "'draagkracht' zegt al welk regime het is.");
  }
}

void lees_hoogte(Lezer& lezer, const Knoop& knoop, const Pad& pad, const Bekend& bekend,
                 Hoogte& hoogte) {
  const std::optional<Methode> methode = lees_methode(lezer, knoop, pad, bekend);
  if (!methode) return;
  hoogte.methode = *methode;
  Blok blok(lezer, knoop, pad);
  blok.lid("methode");
  if (*methode == Methode::kKosten) {
    blok.als_er("plafond", [&hoogte](Lezer& l, const Knoop& k, const Pad& p) {
      hoogte.plafond = lees_plafond(l, k, p);
    });
    blok.waarheid("maximaPerSoort", hoogte.soort_maxima);
    lees_bekende(blok, "draagkracht", bekend.regimes, hoogte.regime);
    lees_mogelijke_regimes(blok, bekend, hoogte);
  } else if (*methode == Methode::kBedragPerKind) {
    lees_per_kind(blok, hoogte);
  } else if (*methode == Methode::kVastBedrag) {
    blok.verplicht_als_er("vast", [&hoogte](Lezer& l, const Knoop& k, const Pad& p) {
      hoogte.vast = lees_vast(l, k, p, hoogte);
    });
  }
  blok.verplicht_tekst("artikel", hoogte.artikel);
  if (hoogte.vast) hoogte.vast->artikel = hoogte.artikel;
}

}  // namespace

Route lees_route(Lezer& lezer, const Knoop& knoop, const Pad& pad, const Bekend& bekend,
                 Uniek uniek) {
  Route route;
  std::string_view vorm;
  Blok blok(lezer, knoop, pad);
  blok.verplicht_id("id", route.id);
  blok.keuze("vorm", kVormen, vorm);  // absent: which wasn't found
  route.vorm = vorm;
  blok.keuze("oordeel", kUitslagen, route.uitslag);
  blok.tekst("artikel", route.artikel);
  blok.lijst("wanneer", [&](Lezer& l, const Knoop& k, const Pad& p) {
    lees_voorwaarde(l, k, p, Voorwaardelijst::kWanneer, bekend, uniek, route.wanneer);
  });
  blok.lijst("voorwaarden", [&](Lezer& l, const Knoop& k, const Pad& p) {
    lees_voorwaarde(l, k, p, Voorwaardelijst::kRoute, bekend, uniek, route.voorwaarden);
  });
  const auto hoogte = [&](Lezer& l, const Knoop& k, const Pad& p) {
    lees_hoogte(l, k, p, bekend, route.hoogte);
  };
  // Without cost types a route may be there for its conditions only.
  if (bekend.kostensoorten && bekend.kostensoorten->empty()) {
    blok.als_er("hoogte", hoogte);
  } else {
    blok.verplicht_als_er("hoogte", hoogte);
  }
  return route;
}

}  // namespace minima
