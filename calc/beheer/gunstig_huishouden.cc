#include "calc/beheer/grensgevallen.h"

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

}  // namespace

Huishouden gunstig_huishouden(const Geldend& geldend, const std::string& gemeente, Date peildatum,
                              Huishoudvorm vorm) {
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
