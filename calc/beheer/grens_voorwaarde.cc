// The cases around one condition, by its kind: those of means, of a person and of the cost.
#include <algorithm>

#include "calc/beheer/blad.h"
#include "calc/beheer/grensmaker.h"
#include "calc/means/vermogen.h"

namespace minima::beheer {
namespace {

void zet_inkomen(Huishouden& h, Money bedrag) { h.inkomen->front().bedrag = bedrag; }

std::string van(Huishoudvorm vorm, const char* wat) {
  return "Het gaat om " + std::string(in_woorden(vorm)) + ". " + wat;
}

// Up to the limit, down to the cent: the highest lawful amount and its neighbours.
void inkomen(Grensmaker& m, const Voorwaarde& v, Rate procent) {
  for (const Huishoudvorm vorm : kVormen) {
    const auto h = m.met_kost(vorm);
    const auto norm = m.norm(vorm);
    if (!h || !norm || !h->inkomen) continue;
    const Money grens = v.gepubliceerd ? bedrag_voor(v.gepubliceerd->bedragen, vorm)
                                       : Fraction(*norm).times(procent).rounded_down();
    m.om_bedrag(v.id + "-" + std::string(naam(vorm)), *h, grens,
                van(vorm, "Het inkomen per maand is"), zet_inkomen);
  }
  if (!m.norm(Huishoudvorm::kAlleenstaande)) m.reden = "op deze dag is er geen norm gevonden";
}

void vermogen(Grensmaker& m, const Voorwaarde& v) {
  for (const Huishoudvorm vorm : kVormen) {
    const auto h = m.met_kost(vorm);
    if (!h ||
        (!v.bedrag && (m.geldend.landelijk == nullptr || !m.geldend.landelijk->vermogensgrenzen))) {
      continue;
    }
    const Money grens =
        v.bedrag ? *v.bedrag : bedrag_voor(*m.geldend.landelijk->vermogensgrenzen, vorm);
    m.om_bedrag(v.id + "-" + std::string(naam(vorm)), *h, grens, van(vorm, "Op de bank staat"),
                [](Huishouden& h2, Money bedrag) { h2.vermogen->bank = bedrag; });
  }
  if (!v.bedrag && (m.geldend.landelijk == nullptr || !m.geldend.landelijk->vermogensgrenzen)) {
    m.reden = "op deze dag is er geen vermogensgrens gevonden";
  }
}

void laag_inkomen(Grensmaker& m, const Voorwaarde& v) {
  for (const int maanden : {v.maanden - 1, v.maanden, v.maanden + 1}) {
    Huishouden h = m.gezin();
    h.laag_inkomen.emplace({LaagInkomen{v.procent, Range<int>(maanden)}});
    m.voeg_toe(v.id + "-" + std::to_string(maanden) + "-maanden", std::move(h),
               "Het inkomen is al " + std::to_string(maanden) + " maanden laag; nodig zijn er " +
                   std::to_string(v.maanden) + ".");
  }
  inkomen(m, v, v.procent);
}

// The day somebody reaches an age, on the day that decides.
void leeftijd(Grensmaker& m, const Voorwaarde& v, int jaren) {
  const bool volwassen =
      v.wie == Wie::kAanvrager || v.wie == Wie::kVolwassenen || v.wie == Wie::kEenVolwassene;
  const auto zet = [&](Huishouden& h, Date dag) {
    const bool kind = !volwassen && !h.kosten.empty() && h.kosten.front().persoon == "kind-1";
    (kind ? h.kinderen->front().persoon : h.aanvrager).geboren = dag;
    if (v.wie == Wie::kVolwassenen && h.partner.has_value()) h.partner = Gegeven<Persoon>::geen();
  };
  m.om_dag(v.id + "-" + std::to_string(jaren), m.gezin(), m.peildatum.plus_months(-12 * jaren),
           "Op de dag die telt wordt het " + std::to_string(jaren) + " jaar wie geboren is op " +
               datum_tekst(m.peildatum.plus_months(-12 * jaren)) + ". Geboren:",
           zet);
}

// The day somebody reaches the AOW age; a single person, so that no partner decides.
void aow_leeftijd(Grensmaker& m, const Voorwaarde& v) {
  if (m.geldend.landelijk == nullptr || !m.geldend.landelijk->aow_leeftijd) {
    m.reden = "op deze dag is er geen AOW-leeftijd gevonden";
    return;
  }
  const AowLeeftijd& aow = *m.geldend.landelijk->aow_leeftijd;
  Huishouden h = m.gezin();
  h.partner = Gegeven<Persoon>::geen();
  m.om_dag(v.id + "-aow", h, m.peildatum.plus_months(-12 * aow.jaren - aow.maanden),
           "De aanvraag is op " + datum_tekst(m.peildatum) + "; de aanvrager is geboren op",
           [](Huishouden& h2, Date dag) { h2.aanvrager.geboren = dag; });
}

void onderwijs(Grensmaker& m, const Voorwaarde& v) {
  static constexpr const char* kNamen[] = {"geen", "basis", "voortgezet", "mbo", "hoger"};
  for (int i = 0; i < 5; ++i) {
    Huishouden h = m.gezin();
    h.kinderen->front().onderwijs = static_cast<Onderwijs>(i);
    m.voeg_toe(v.id + "-" + kNamen[i], std::move(h),
               std::string("Het onderwijs van het kind: ") + kNamen[i] + ".");
  }
}

void doelgroep(Grensmaker& m, const Voorwaarde& v) {
  m.om_dag(v.id + "-kind", m.gezin(), m.peildatum.plus_months(-12 * v.tot.value_or(18)),
           "De kosten zijn voor een kind dat geboren is op", [](Huishouden& h, Date dag) {
             h.kosten.front().persoon = "kind-1";
             h.kinderen->front().persoon.geboren = dag;
           });
  m.om_dag(v.id + "-alleen", *m.met_kost(Huishoudvorm::kAlleenstaande),
           m.peildatum.plus_months(-12 * v.vanaf.value_or(18)), "De alleenstaande is geboren op",
           [](Huishouden& h, Date dag) { h.aanvrager.geboren = dag; });
  Huishouden paar = *m.met_kost(Huishoudvorm::kGehuwden);
  paar.kinderen->clear();
  m.voeg_toe(v.id + "-paar-zonder-kind", std::move(paar), "Het gaat om een paar zonder kinderen.");
}

void kosten_gemaakt(Grensmaker& m, const Voorwaarde& v) {
  m.om_dag(v.id, m.gezin(), m.peildatum,
           "De aanvraag is op " + datum_tekst(m.peildatum) + "; de kosten zijn van",
           [](Huishouden& h, Date dag) { h.kosten.front().datum = dag; });
}

// A type the route isn't for, and one it is for.
void andere_kostensoort(Grensmaker& m, const Voorwaarde& v) {
  for (const Kostensoort& een : m.regeling->kostensoorten) {
    Huishouden h = m.gezin();
    h.kosten.front().soort = een.id;
    m.voeg_toe(v.id + "-" + een.id, std::move(h), "De soort kosten: " + een.id + ".");
  }
}

// The cost stays where it is: the application moves to the last day and around it. Then the other
// way round: around the turn of the year, which decides what the last day is.
void aanvraagtermijn(Grensmaker& m, const Voorwaarde& v) {
  const Date laatste = Date::of(m.peildatum.year() + 1, static_cast<unsigned>(v.maand),
                                static_cast<unsigned>(v.dag));
  m.om_dag(v.id, m.gezin(), laatste,
           "De kosten zijn van " + datum_tekst(m.peildatum) + "; de aanvraag is op",
           [](Huishouden& h, Date dag) { h.peildatum = dag; });
  m.om_dag(v.id + "-jaar", m.gezin(), Date::of(m.peildatum.year(), 1, 1),
           "De aanvraag is op " + datum_tekst(m.peildatum) + "; de kosten zijn van",
           [](Huishouden& h, Date dag) { h.kosten.front().datum = dag; });
}

void betaalbewijs(Grensmaker& m, const Voorwaarde& v) {
  m.ja_nee_onbekend(v, "Is er een betaalbewijs?", [](Huishouden& h, std::optional<bool> waar) {
    h.kosten.front().betaalbewijs = waar;
  });
  Huishouden h = m.gezin();
  h.kosten.front().betaalbewijs = false;
  h.kosten.front().offerte = true;
  m.voeg_toe(v.id + "-offerte", std::move(h), "Er is alleen een offerte.");
}

void lening_elders(Grensmaker& m, const Voorwaarde& v) {
  m.ja_nee_onbekend(v, "Kan de aanvrager elders lenen?",
                    [](Huishouden& h, std::optional<bool> waar) {
                      h.lening.reset();
                      if (waar) h.lening = *waar ? Lening::kMogelijk : Lening::kGeweigerd;
                    });
}

// A cost that doesn't say so isn't covered by another facility (contract): so no third case.
void voorliggend(Grensmaker& m, const Voorwaarde& v) {
  for (const bool waar : {true, false}) {
    Huishouden h = m.gezin();
    h.kosten.front().voorliggend = waar;
    m.voeg_toe(
        v.id + (waar ? "-ja" : "-nee"), std::move(h),
        std::string("Betaalt een andere voorziening de kosten?") + (waar ? " Ja." : " Nee."));
  }
}

void identiteitsbewijs(Grensmaker& m, const Voorwaarde& v) {
  for (const auto& [soort, naam] : {std::pair{DocumentSoort::kPaspoort, "paspoort"},
                                    std::pair{DocumentSoort::kIdentiteitskaart, "identiteitskaart"},
                                    std::pair{DocumentSoort::kRijbewijs, "rijbewijs"}}) {
    m.om_dag(
        v.id + "-" + naam, m.gezin(), m.peildatum,
        "De aanvraag is op " + datum_tekst(m.peildatum) + "; het " + naam + " geldt tot en met",
        [document = soort](Huishouden& h, Date dag) {
          h.identiteitsbewijzen->push_back({*h.kosten.front().persoon, document, dag});
        });
  }
}

void eerste_kaart(Grensmaker& m, const Voorwaarde& v) {
  for (const int jaren : {v.vanaf.value_or(0), v.tot.value_or(0)}) {
    for (const Date grens : {m.peildatum, v.sinds.value_or(m.peildatum)}) {
      Huishouden h = m.gezin();
      h.peildatum = std::max(m.peildatum, grens);
      h.kosten.front().datum = h.peildatum;
      h.kosten.front().persoon = "kind-1";
      h.kosten.front().eerste_kaart = true;
      m.om_dag(v.id + "-" + std::to_string(jaren), h, grens.plus_months(-12 * jaren),
               "Het is de eerste kaart van een kind dat geboren is op",
               [](Huishouden& h2, Date dag) { h2.kinderen->front().persoon.geboren = dag; });
    }
  }
}

// Kinds that answer the same whatever the household is: its form shows them.
bool is_vast(const Voorwaarde& v) {
  return v.soort == VoorwaardeSoort::kIndividueel || v.soort == VoorwaardeSoort::kNietVoorzien;
}

}  // namespace

void Grensmaker::persoon_voorwaarde(const Voorwaarde& v) {
  switch (v.soort) {
    case VoorwaardeSoort::kInwoner:
      return ja_nee_onbekend(v, "Woont de aanvrager in de gemeente?",
                             [](Huishouden& h, std::optional<bool> waar) { h.inwoner = waar; });
    case VoorwaardeSoort::kInkomensgrens:
      return inkomen(*this, v, v.procent);
    case VoorwaardeSoort::kVermogensgrens:
      return vermogen(*this, v);
    case VoorwaardeSoort::kVermogenInvordering:
      return om_bedrag(v.id, gezin(), Money(), "Het vermogen voor kwijtschelding is",
                       [](Huishouden& h, Money bedrag) { h.vermogen_invordering = bedrag; });
    case VoorwaardeSoort::kLaagInkomen:
      return laag_inkomen(*this, v);
    case VoorwaardeSoort::kLeeftijd:
      if (v.vanaf) leeftijd(*this, v, *v.vanaf);
      if (v.tot) leeftijd(*this, v, *v.tot);
      if (v.tot_aow) aow_leeftijd(*this, v);
      return;
    case VoorwaardeSoort::kOnderwijs:
      return onderwijs(*this, v);
    case VoorwaardeSoort::kDoelgroep:
      return doelgroep(*this, v);
    case VoorwaardeSoort::kKostensoort:
      return andere_kostensoort(*this, v);
    case VoorwaardeSoort::kKostenGemaakt:
      return kosten_gemaakt(*this, v);
    case VoorwaardeSoort::kAanvraagtermijn:
      return aanvraagtermijn(*this, v);
    case VoorwaardeSoort::kBetaalbewijs:
      return betaalbewijs(*this, v);
    case VoorwaardeSoort::kGeenGeldigIdentiteitsbewijs:
      return identiteitsbewijs(*this, v);
    case VoorwaardeSoort::kGratisEersteKaart:
      return eerste_kaart(*this, v);
    case VoorwaardeSoort::kLeningElders:
      return lening_elders(*this, v);
    case VoorwaardeSoort::kVoorliggend:
      return voorliggend(*this, v);
    default:
      reden = "voor deze soort voorwaarde worden geen gevallen gemaakt";
  }
}

void Grensmaker::voorwaarde(const Voorwaarde& v, const Route* route) {
  if (is_vast(v)) return;
  artikel = v.artikel;
  onderdeel = route != nullptr ? route->id : "voorwaarde";
  onderwerp = &v;
  reden.clear();
  kies(route);
  const std::size_t begin = uit.lijst.size();
  if (!huishoud_voorwaarde(v) && !feit_voorwaarde(v)) persoon_voorwaarde(v);
  eis_beide_kanten(begin, route);
  onderwerp = nullptr;
  soort.clear();
  zonder_laag_inkomen = false;
}

}  // namespace minima::beheer
