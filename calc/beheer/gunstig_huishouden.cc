#include <algorithm>

#include "calc/beheer/grensmaker.h"

namespace minima::beheer {
namespace {

Persoon geboren(Date peildatum, int jaren) {
  Persoon persoon;
  persoon.geboren = peildatum.plus_months(-12 * jaren - 6);
  persoon.studeert = false;
  persoon.opleiding_afgerond = Gegeven<Date>::geen();
  return persoon;
}

// Nine tenths of the norm.
constexpr Rate kInkomen = Rate::percent(90);
constexpr int kLang = 120;

// The age nearest to `jaren` that the condition takes.
int passende_leeftijd(const Voorwaarde& v, int jaren) {
  if (v.vanaf && jaren < *v.vanaf) return *v.vanaf;
  return v.tot && jaren >= *v.tot ? *v.tot - 1 : jaren;
}

bool is_volwassene(Wie wie) { return wie != Wie::kPersoon && wie != Wie::kKind; }

void pas_kind_aan(Kind& kind, const Voorwaarde& v, Date peildatum) {
  constexpr int kVoortgezet = 13;
  constexpr int kBasis = 8;
  const auto& scholen = v.onderwijs;
  int jaren = kVoortgezet;
  if (!scholen.empty() &&
      std::find(scholen.begin(), scholen.end(), Onderwijs::kVoortgezet) == scholen.end()) {
    kind.onderwijs = scholen.front();
    if (scholen.front() == Onderwijs::kBasis) jaren = kBasis;
  }
  kind.persoon = geboren(peildatum, passende_leeftijd(v, jaren));
}

// What a condition asks of the household apart from its income.
void pas_aan(Huishouden& h, const Voorwaarde& v) {
  switch (v.soort) {
    case VoorwaardeSoort::kStudeert:
      h.aanvrager.studeert = true;
      return;
    case VoorwaardeSoort::kZorgverzekering:
      h.gemeentepolis = v.verzekerd;
      return;
    case VoorwaardeSoort::kVorigeRegeling:
      h.recht_inkomenstoeslag_2024 = true;
      return;
    case VoorwaardeSoort::kInkomenTeHoog:
      h.laag_inkomen.emplace({LaagInkomen{Rate::percent(100), Range<int>(0)},
                              LaagInkomen{Rate::percent(115), Range<int>(0)}});
      return;
    case VoorwaardeSoort::kOnderwijs:
    case VoorwaardeSoort::kKind:
      for (Kind& kind : *h.kinderen) pas_kind_aan(kind, v, h.peildatum);
      return;
    case VoorwaardeSoort::kLeeftijd:
      if (!is_volwassene(v.wie)) return;
      h.aanvrager = geboren(h.peildatum, passende_leeftijd(v, 40));
      if (v.wie == Wie::kVolwassenen && h.partner.has_value()) {
        h.partner = Gegeven<Persoon>::van(geboren(h.peildatum, passende_leeftijd(v, 38)));
      }
      return;
    default:
      return;
  }
}

void pas_aan(Huishouden& h, const Regeling& regeling) {
  for (const Voorwaarde& v : regeling.voorwaarden) pas_aan(h, v);
  for (const Route& route : regeling.routes) {
    for (const Voorwaarde& v : route.voorwaarden) pas_aan(h, v);
  }
}

}  // namespace

Huishouden gunstig_huishouden(const Geldend& geldend, const std::string& gemeente, Date peildatum,
                              Huishoudvorm vorm, const Regeling* regeling) {
  Huishouden h;
  h.peildatum = peildatum;
  h.gemeente = gemeente;
  h.inwoner = true;
  h.aanvrager = geboren(peildatum, 40);
  h.partner = vorm == Huishoudvorm::kGehuwden ? Gegeven<Persoon>::van(geboren(peildatum, 38))
                                              : Gegeven<Persoon>::geen();
  h.kinderen.emplace();
  if (vorm != Huishoudvorm::kAlleenstaande) {
    Kind kind;
    kind.id = "kind-1";
    kind.persoon = geboren(peildatum, 13);
    kind.thuiswonend = true;
    kind.onderwijs = Onderwijs::kVoortgezet;
    h.kinderen->push_back(kind);
  }
  h.medebewoners.emplace();
  h.vermogen = Vermogen{Money(), Money(), Money(), Money()};
  h.eigen_woning = Gegeven<EigenWoning>::geen();
  h.laag_inkomen.emplace({LaagInkomen{Rate::percent(100), Range<int>(kLang)},
                          LaagInkomen{Rate::percent(115), Range<int>(kLang)}});
  h.bijstand_in_referteperiode = true;
  h.arbeidsverplichting_nagekomen = true;
  h.maatregelen.emplace();
  h.identiteitsbewijzen.emplace();
  h.schuldhulptraject = false;
  h.lening = Lening::kGeweigerd;
  h.eerdere_verstrekkingen.emplace();
  h.vermogen_invordering = Money();
  h.bijzondere_bijstand_per_jaar = Money();
  h.kosten_vestiging_hypotheek = Money();
  if (regeling != nullptr) pas_aan(h, *regeling);
  const auto norm = gedaanten(h, *geldend.beleid, geldend.landelijk, peildatum).lijst.front().norm;
  if (norm) {
    Inkomensregel loon;
    loon.soort = InkomenSoort::kLoon;
    loon.van = "aanvrager";
    loon.vakantietoeslag_inbegrepen = true;
    loon.bedrag = Fraction(*norm).times(kInkomen).rounded_down();
    h.inkomen.emplace({loon});
  }
  return h;
}

}  // namespace minima::beheer
