// The cases around the amounts of a scheme and around the means of a household.
#include <algorithm>

#include "calc/beheer/blad.h"
#include "calc/beheer/grensmaker.h"

namespace minima::beheer {
namespace {

void zet_kost(Huishouden& h, Money bedrag) { h.kosten.front().bedrag = bedrag; }
void zet_inkomen(Huishouden& h, Money bedrag) { h.inkomen->front().bedrag = bedrag; }

// A plafond with nothing used of it, and with part of it used; then the day on which the period it
// runs in begins.
void plafond(Grensmaker& m, const Plafond& p) {
  m.artikel = p.artikel;
  m.om_bedrag("plafond", m.gezin(), p.bedrag, "De kosten zijn", zet_kost);
  const Money half = Money::cents(p.bedrag.in_cents() / 2);
  const auto eerder = [&m, half](Huishouden& h, Date dag) {
    EerdereVerstrekking een;
    een.regeling = m.regeling->id;
    een.bedrag = half;
    een.datum = dag;
    een.persoon = h.kosten.front().persoon;
    een.soort = h.kosten.front().soort + "-ander";
    h.eerdere_verstrekkingen->push_back(een);
  };
  Huishouden deels = m.gezin();
  eerder(deels, m.peildatum);
  m.om_bedrag("plafond-na-eerder", deels, p.bedrag - half,
              "Er is al " + euro_tekst(half) + " verstrekt; de kosten zijn", zet_kost);
  Huishouden vol = m.gezin();
  zet_kost(vol, p.bedrag);
  if (p.tijdvak == Tijdvak::kKalenderjaar) {
    m.om_dag("tijdvak", vol, Date::of(m.peildatum.year(), 1, 1),
             "Eerder is " + euro_tekst(half) + " verstrekt op", eerder);
  } else if (p.tijdvak == Tijdvak::kVanafEersteAanvraag) {
    m.om_dag("tijdvak", vol, m.peildatum.plus_months(-p.maanden),
             "Eerder is " + euro_tekst(half) + " verstrekt op", eerder);
    if (p.sinds) {
      m.om_dag("sinds", vol, *p.sinds, "Eerder is " + euro_tekst(half) + " verstrekt op", eerder);
    }
  }
}

void kostensoorten(Grensmaker& m) {
  for (const Kostensoort& soort : m.regeling->kostensoorten) {
    m.artikel = soort.artikel;
    m.onderdeel = "soort";
    Huishouden h = m.gezin();
    h.kosten.front().soort = soort.id;
    m.voeg_toe(soort.id, h, "De soort kosten: " + soort.id + ".");
    if (!soort.maximum || soort.maximum_per_maand || soort.vast) continue;
    m.om_bedrag(soort.id, h, *soort.maximum, "De kosten zijn", zet_kost);
  }
  m.artikel = m.regeling->artikel_kosten;
  Huishouden h = m.gezin();
  h.kosten.front().soort = "iets-anders";
  m.voeg_toe("niet-in-de-lijst", std::move(h), "De soort kosten staat niet in de lijst.");
}

Rate grens_van(const Schijf& schijf, bool begin) {
  return begin ? schijf.vanaf : schijf.tot.value_or(schijf.vanaf);
}

void schijven(Grensmaker& m, const Regime& regime) {
  m.regime = regime.id;
  m.artikel = regime.artikel;
  m.onderdeel = regime.id;
  std::vector<Rate> grenzen;
  for (const Schijf& schijf : regime.schijven) {
    for (const bool begin : {true, false}) {
      const Rate grens = grens_van(schijf, begin);
      if (std::find(grenzen.begin(), grenzen.end(), grens) == grenzen.end())
        grenzen.push_back(grens);
    }
  }
  for (const Huishoudvorm vorm : kVormen) {
    const auto norm = m.norm(vorm);
    const Huishouden h = m.basis(vorm);
    if (!norm || !h.inkomen) continue;
    for (const Rate grens : grenzen) {
      m.om_bedrag(
          "schijf-" + std::to_string(grens.in_basis_points() / 100) + "-" + std::string(naam(vorm)),
          h, Fraction(*norm).times(grens).rounded_down(),
          "Het gaat om " + std::string(in_woorden(vorm)) + ". Het inkomen per maand is",
          zet_inkomen);
    }
    if (m.geldend.landelijk == nullptr || !m.geldend.landelijk->vermogensgrenzen) continue;
    m.om_bedrag("vermogen-" + std::string(naam(vorm)), h,
                bedrag_voor(*m.geldend.landelijk->vermogensgrenzen, vorm),
                "Het gaat om " + std::string(in_woorden(vorm)) + ". Op de bank staat",
                [](Huishouden& h2, Money bedrag) { h2.vermogen->bank = bedrag; });
  }
}

// The change of income after which a running period is redetermined, up and down, and the last days
// of the period.
void herziening(Grensmaker& m, const Draagkrachtregels& regels) {
  if (regels.herziening == Herziening::kNooit || regels.regimes.empty()) return;
  m.regime = regels.regimes.front().id;
  m.artikel = regels.artikel_herziening;
  m.onderdeel = "herziening";
  const auto norm = m.norm(Huishoudvorm::kAlleenstaande);
  Huishouden h = m.basis(Huishoudvorm::kAlleenstaande);
  if (!norm || !h.inkomen) return;
  const Money oud = Fraction(*norm).times(Rate::percent(140)).rounded_down();
  h.draagkrachtperiode =
      Draagkrachtperiode{m.peildatum.plus_months(-5), oud, Money(), std::nullopt};
  const auto deel = [&](std::int64_t punten) {
    return Fraction(oud).times(Rate::basis_points(Rate::kOne + punten)).rounded_down();
  };
  const std::int64_t boven = regels.herziening_boven.in_basis_points();
  const std::string wat = "Het inkomen was " + euro_tekst(oud) + " en is nu";
  m.om_bedrag("meer", h, deel(boven), wat, zet_inkomen);
  m.om_bedrag("minder", h, deel(-boven), wat, zet_inkomen);
  m.artikel = regels.artikel;
  zet_inkomen(h, deel(-2 * boven));
  m.om_dag("periode", h, m.peildatum.plus_months(-regels.periode_maanden),
           "De draagkrachtperiode begon op",
           [](Huishouden& h2, Date dag) { h2.draagkrachtperiode->begin = dag; });
}

void klein_pensioen(Grensmaker& m) {
  if (!m.geldend.beleid->inkomen.klein_pensioen_vrij || m.geldend.landelijk == nullptr ||
      !m.geldend.landelijk->klein_pensioen_vrij) {
    return;
  }
  m.artikel = m.geldend.beleid->inkomen.artikel_klein_pensioen;
  m.onderdeel = "klein-pensioen";
  for (const Huishoudvorm vorm : kVormen) {
    Huishouden h = m.basis(vorm);
    if (!h.inkomen) continue;
    Inkomensregel pensioen = h.inkomen->front();
    pensioen.soort = InkomenSoort::kParticulierPensioen;
    h.inkomen->push_back(pensioen);
    h.aanvrager.geboren = m.peildatum.plus_months(-12 * 70);
    m.om_bedrag(
        std::string(naam(vorm)), h, bedrag_voor(*m.geldend.landelijk->klein_pensioen_vrij, vorm),
        "Het gaat om " + std::string(in_woorden(vorm)) + ". Het particulier pensioen per maand is",
        [](Huishouden& h2, Money bedrag) { h2.inkomen->back().bedrag = bedrag; });
  }
}

// The ages at which another norm holds.
void normleeftijden(Grensmaker& m) {
  m.artikel = m.geldend.beleid->norm.artikel;
  m.onderdeel = "norm";
  const int pensioen = m.geldend.landelijk != nullptr && m.geldend.landelijk->aow_leeftijd
                           ? m.geldend.landelijk->aow_leeftijd->jaren
                           : 65;
  for (const Huishoudvorm vorm : kVormen) {
    for (const int jaren : {18, 21, pensioen}) {
      m.om_dag(std::string(naam(vorm)) + "-" + std::to_string(jaren), m.basis(vorm),
               m.peildatum.plus_months(-12 * jaren),
               "Het gaat om " + std::string(in_woorden(vorm)) + ". De aanvrager is geboren op",
               [](Huishouden& h, Date dag) { h.aanvrager.geboren = dag; });
    }
  }
  m.om_dag("kind-18", m.basis(Huishoudvorm::kAlleenstaandeOuder), m.peildatum.plus_months(-12 * 18),
           "Het kind is geboren op",
           [](Huishouden& h, Date dag) { h.kinderen->front().persoon.geboren = dag; });
}

}  // namespace

void Grensmaker::bedragen() {
  if (!regeling->is_per_kost()) return;
  kostensoorten(*this);
  for (const Route& route : regeling->routes) {
    onderdeel = route.id;
    if (route.hoogte.plafond) plafond(*this, *route.hoogte.plafond);
  }
}

void Grensmaker::middelen() {
  normleeftijden(*this);
  klein_pensioen(*this);
  if (!geldend.beleid->draagkracht) return;
  for (const Regime& een : geldend.beleid->draagkracht->regimes) schijven(*this, een);
  herziening(*this, *geldend.beleid->draagkracht);
}

}  // namespace minima::beheer
