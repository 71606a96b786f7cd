// The cases around one condition, by its kind.
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
    m.om_bedrag(v.id + "-" + std::string(naam(vorm)), *h,
                Fraction(*norm).times(procent).rounded_down(),
                van(vorm, "Het inkomen per maand is"), zet_inkomen);
  }
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

// The cost stays where it is: the application moves to the last day and around it.
void aanvraagtermijn(Grensmaker& m, const Voorwaarde& v) {
  const Date laatste = Date::of(m.peildatum.year() + 1, static_cast<unsigned>(v.maand),
                                static_cast<unsigned>(v.dag));
  m.om_dag(v.id, m.gezin(), laatste,
           "De kosten zijn van " + datum_tekst(m.peildatum) + "; de aanvraag is op",
           [](Huishouden& h, Date dag) { h.peildatum = dag; });
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

EerdereVerstrekking eerder(const Grensmaker& m, const Huishouden& h, Date dag, Money bedrag) {
  EerdereVerstrekking result;
  result.regeling = m.regeling->id;
  if (!h.kosten.empty()) result.soort = h.kosten.front().soort;
  if (!h.kosten.empty()) result.persoon = h.kosten.front().persoon;
  result.bedrag = bedrag;
  result.datum = dag;
  return result;
}

void niet_eerder(Grensmaker& m, const Voorwaarde& v, int maanden) {
  m.om_dag(v.id, m.gezin(), m.peildatum.plus_months(-maanden),
           "De aanvraag is op " + datum_tekst(m.peildatum) + "; de vorige verstrekking was op",
           [&](Huishouden& h, Date dag) {
             h.eerdere_verstrekkingen->push_back(eerder(m, h, dag, Money::cents(1000)));
           });
}

void maatregelen(Grensmaker& m, const Voorwaarde& v) {
  const auto geval = [&](const char* naam, std::vector<Maatregel> lijst, const char* zin) {
    Huishouden h = m.gezin();
    h.maatregelen = std::move(lijst);
    m.voeg_toe(v.id + "-" + naam, std::move(h), zin);
  };
  const auto verlaging = [](int procent, int maanden, MaatregelReden reden) {
    return Maatregel{MaatregelSoort::kVerlaging, Range<int>(procent), Range<int>(maanden), reden,
                     std::nullopt};
  };
  const Maatregel waarschuwing{MaatregelSoort::kWaarschuwing, std::nullopt, std::nullopt,
                               std::nullopt, std::nullopt};
  const auto cwi = MaatregelReden::kNietIngeschrevenCwi;
  geval("waarschuwing", {waarschuwing}, "Er is een waarschuwing gegeven.");
  geval("twee-waarschuwingen", {waarschuwing, waarschuwing},
        "Er zijn twee waarschuwingen gegeven.");
  geval("cwi-5-procent", {verlaging(5, 1, cwi)},
        "De uitkering is een maand met 5 % verlaagd, om de inschrijving bij het CWI.");
  geval("cwi-6-procent", {verlaging(6, 1, cwi)},
        "De uitkering is een maand met 6 % verlaagd, om de inschrijving bij het CWI.");
  geval("cwi-2-maanden", {verlaging(5, 2, cwi)},
        "De uitkering is twee maanden met 5 % verlaagd, om de inschrijving bij het CWI.");
  geval("arbeid", {verlaging(5, 1, MaatregelReden::kArbeidsverplichting)},
        "De uitkering is een maand met 5 % verlaagd, om de arbeidsverplichting.");
  Huishouden h = m.gezin();
  h.bijstand_in_referteperiode = false;
  m.voeg_toe(v.id + "-zonder-bijstand", std::move(h), "Er was geen bijstand in de periode ervoor.");
}

// A yes and a no of one fact.
template <typename F>
void ja_en_nee(Grensmaker& m, const Voorwaarde& v, const char* wat, F zet) {
  for (const bool waar : {true, false}) {
    Huishouden h = m.gezin();
    zet(h, waar);
    m.voeg_toe(v.id + (waar ? "-ja" : "-nee"), std::move(h),
               std::string(wat) + (waar ? " Ja." : " Nee."));
  }
}

}  // namespace

void Grensmaker::voorwaarde(const Voorwaarde& v, const Route* route) {
  artikel = v.artikel;
  onderdeel = route != nullptr ? route->id : "voorwaarde";
  switch (v.soort) {
    case VoorwaardeSoort::kInwoner:
      return ja_en_nee(*this, v, "Woont de aanvrager in de gemeente?",
                       [](Huishouden& h, bool waar) { h.inwoner = waar; });
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
      return;
    case VoorwaardeSoort::kOnderwijs:
      return onderwijs(*this, v);
    case VoorwaardeSoort::kDoelgroep:
      return doelgroep(*this, v);
    case VoorwaardeSoort::kKostenGemaakt:
      return kosten_gemaakt(*this, v);
    case VoorwaardeSoort::kAanvraagtermijn:
      return aanvraagtermijn(*this, v);
    case VoorwaardeSoort::kBetaalbewijs:
      return ja_en_nee(*this, v, "Is er een betaalbewijs?",
                       [](Huishouden& h, bool waar) { h.kosten.front().betaalbewijs = waar; });
    case VoorwaardeSoort::kGeenGeldigIdentiteitsbewijs:
      return identiteitsbewijs(*this, v);
    case VoorwaardeSoort::kGratisEersteKaart:
      return eerste_kaart(*this, v);
    case VoorwaardeSoort::kNietEerder:
      return niet_eerder(*this, v, v.maanden);
    case VoorwaardeSoort::kZelfdeGoed:
      return route != nullptr && route->hoogte.plafond
                 ? niet_eerder(*this, v, route->hoogte.plafond->maanden)
                 : uit.zonder.push_back(regeling->id + "/" + v.id);
    case VoorwaardeSoort::kLeningElders:
      return ja_en_nee(*this, v, "Kan de aanvrager elders lenen?", [](Huishouden& h, bool waar) {
        h.lening = waar ? Lening::kMogelijk : Lening::kGeweigerd;
        h.laag_inkomen->clear();  // else the gift goes first
      });
    case VoorwaardeSoort::kVoorliggend:
      return ja_en_nee(*this, v, "Betaalt een andere voorziening de kosten?",
                       [](Huishouden& h, bool waar) { h.kosten.front().voorliggend = waar; });
    case VoorwaardeSoort::kArbeidsverplichting:
      return maatregelen(*this, v);
    case VoorwaardeSoort::kKostensoort:
    case VoorwaardeSoort::kIndividueel:
    case VoorwaardeSoort::kNietVoorzien:
      return;  // the case of the form shows it, and those of the cost types
    default:
      if (!feit_voorwaarde(v)) uit.zonder.push_back(regeling->id + "/" + v.id);
  }
}

}  // namespace minima::beheer
