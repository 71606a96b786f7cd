#include "calc/beheer/grensgevallen.h"

#include <algorithm>
#include <utility>

#include "calc/beheer/blad.h"
#include "calc/beheer/grensmaker.h"

namespace minima::beheer {
namespace {

bool is_voor_kind(const Regeling& regeling) {
  for (const Route& route : regeling.routes) {
    for (const Voorwaarde& v : route.voorwaarden) {
      const bool kind = v.soort == VoorwaardeSoort::kOnderwijs ||
                        (v.soort == VoorwaardeSoort::kLeeftijd && v.wie == Wie::kKind);
      if (kind && v.kostensoorten.empty()) return true;
    }
  }
  return false;
}

const Kostensoort& beste_soort(const Regeling& regeling) {
  const auto found =
      std::find_if(regeling.kostensoorten.begin(), regeling.kostensoorten.end(),
                   [](const Kostensoort& s) { return s.uitslag == Uitslag::kRecht; });
  return found != regeling.kostensoorten.end() ? *found : regeling.kostensoorten.front();
}

Grensmaker maker(const Beleidsbestand& bestand, const std::string& gemeente, Date peildatum) {
  Grensmaker result{bestand, bestand.geldend(gemeente, peildatum), gemeente, peildatum};
  return result;
}

void regeling(Grensmaker& m, const Regeling& regeling) {
  m.regeling = &regeling;
  m.artikel = regeling.artikel;
  for (const Huishoudvorm vorm : kVormen) {
    const auto huishouden = m.met_kost(vorm);
    if (!huishouden) continue;
    m.onderdeel = "vorm";
    m.voeg_toe(std::string(naam(vorm)), *huishouden,
               "Het gaat om " + std::string(in_woorden(vorm)) + ", en alles zit mee.");
  }
  for (const Voorwaarde& voorwaarde : regeling.voorwaarden) m.voorwaarde(voorwaarde, nullptr);
  for (const Route& route : regeling.routes) {
    for (const Voorwaarde& voorwaarde : route.wanneer) m.voorwaarde(voorwaarde, &route);
    for (const Voorwaarde& voorwaarde : route.voorwaarden) m.voorwaarde(voorwaarde, &route);
  }
  m.bedragen();
}

// The first and the last day of the policy version, with what would be asked on the peildatum.
void geldigheid(Grensmaker& m) {
  const Beleid& beleid = *m.geldend.beleid;
  m.onderdeel = "geldigheid";
  const auto zet = [](Huishouden& h, Date dag) { h.peildatum = dag; };
  Huishouden h = m.basis(Huishoudvorm::kAlleenstaande);
  m.om_dag("vanaf", h, beleid.geldig_vanaf, "De aanvraag is op", zet);
  if (beleid.geldig_tot) m.om_dag("tot", h, *beleid.geldig_tot, "De aanvraag is op", zet);
  for (Grensgeval& geval : m.uit.lijst) geval.om_versie = true;
}

}  // namespace

std::string_view in_woorden(Huishoudvorm vorm) {
  switch (vorm) {
    case Huishoudvorm::kAlleenstaande:
      return "een alleenstaande";
    case Huishoudvorm::kAlleenstaandeOuder:
      return "een alleenstaande ouder";
    case Huishoudvorm::kGehuwden:
      break;
  }
  return "een paar met een kind";
}

std::string datum_tekst(Date dag) {
  static constexpr const char* kMaanden[] = {"januari",   "februari", "maart",    "april",
                                             "mei",       "juni",     "juli",     "augustus",
                                             "september", "oktober",  "november", "december"};
  return std::to_string(dag.day()) + " " + kMaanden[dag.month() - 1] + " " +
         std::to_string(dag.year());
}

std::string Grensmaker::bedrag_zin(const std::string& wat, Money bedrag, const char* woord) {
  return wat + " " + euro_tekst(bedrag) + ": " + woord + " de grens.";
}

Huishouden Grensmaker::basis(Huishoudvorm vorm) const {
  Huishouden h = gunstig_huishouden(geldend, gemeente, peildatum, vorm, regeling);
  if (zonder_laag_inkomen) {
    for (LaagInkomen& een : *h.laag_inkomen) een.maanden = 0;
  }
  return h;
}

std::optional<Huishouden> Grensmaker::met_kost(Huishoudvorm vorm) const {
  Huishouden h = basis(vorm);
  if (!regeling->is_per_kost()) return h;
  const bool voor_kind = is_voor_kind(*regeling);
  if (voor_kind && h.kinderen->empty()) return std::nullopt;
  Kost& kost = h.kosten.emplace_back();
  kost.id = "k1";
  kost.regeling = regeling->id;
  kost.soort = soort.empty() ? beste_soort(*regeling).id : soort;
  kost.bedrag = Money::cents(2500);
  kost.datum = peildatum;
  kost.persoon = voor_kind ? "kind-1" : "aanvrager";
  kost.vergoed_door_anderen = Money();
  maak_gunstig(kost, *regeling, peildatum);
  return h;
}

Huishouden Grensmaker::gezin() const { return *met_kost(Huishoudvorm::kAlleenstaandeOuder); }

std::optional<Money> Grensmaker::norm(Huishoudvorm vorm) const {
  return gedaanten(basis(vorm), *geldend.beleid, geldend.landelijk, peildatum).lijst.front().norm;
}

void Grensmaker::voeg_toe(const std::string& naam, Huishouden huishouden, std::string waarom) {
  const std::string kop = regeling != nullptr ? regeling->id : "draagkracht-en-norm";
  std::string id = gemeente + "-" + kop + "-" + onderdeel + "-" + naam;
  const auto same = [&](const std::string& kandidaat) {
    return std::any_of(uit.lijst.begin(), uit.lijst.end(),
                       [&](const Grensgeval& g) { return g.id == kandidaat; });
  };
  const std::string begin = id;
  for (int nummer = 2; same(id); ++nummer) id = begin + "-" + std::to_string(nummer);
  uit.lijst.push_back({std::move(id), std::move(huishouden),
                       regeling != nullptr ? regeling->id : std::string(), regime, artikel,
                       std::move(waarom), false, onderwerp});
}

Date peildatum_met_normen(const Beleidsbestand& bestand, const Beleid& beleid) {
  constexpr int kMaanden = 36;
  Date dag = beleid.geldig_vanaf;
  for (int i = 0; i < kMaanden; ++i) {
    const Geldend geldend = bestand.geldend(beleid.gemeente, dag);
    if (!geldend.in_force || geldend.beleid != &beleid) break;
    if (geldend.landelijk != nullptr && geldend.landelijk->vermogensgrenzen) return dag;
    dag = dag.first_of_month().plus_months(1);
  }
  return beleid.geldig_vanaf;
}

Grensgevallen grensgevallen(const Beleidsbestand& bestand, const std::string& gemeente,
                            Date peildatum) {
  Grensmaker m = maker(bestand, gemeente, peildatum);
  if (!m.geldend.in_force) return {};
  geldigheid(m);
  m.middelen();
  m.regime.clear();
  // Where no norm is found there is nothing to expect of it.
  std::erase_if(m.uit.lijst, [&](const Grensgeval& g) {
    const Gedaanten vormen =
        gedaanten(g.huishouden, *m.geldend.beleid, m.geldend.landelijk, g.huishouden.peildatum);
    return !g.om_versie && !vormen.lijst.front().norm;
  });
  for (const Regeling& een : m.geldend.beleid->regelingen) regeling(m, een);
  return std::move(m.uit);
}

}  // namespace minima::beheer
