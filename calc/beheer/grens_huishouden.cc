// The cases around a condition of the household: its form, its children, its insurance and its
// past.
#include <algorithm>

#include "calc/beheer/blad.h"
#include "calc/beheer/grensmaker.h"

namespace minima::beheer {
namespace {

EerdereVerstrekking eerder(const Grensmaker& m, const Huishouden& h, Date dag) {
  EerdereVerstrekking result;
  result.regeling = m.regeling->id;
  if (!h.kosten.empty()) result.soort = h.kosten.front().soort;
  if (!h.kosten.empty()) result.persoon = h.kosten.front().persoon;
  result.bedrag = Money::cents(1000);
  result.datum = dag;
  return result;
}

void niet_eerder(Grensmaker& m, const Voorwaarde& v, int maanden) {
  m.om_dag(
      v.id, m.gezin(), m.peildatum.plus_months(-maanden),
      "De aanvraag is op " + datum_tekst(m.peildatum) + "; de vorige verstrekking was op",
      [&](Huishouden& h, Date dag) { h.eerdere_verstrekkingen->push_back(eerder(m, h, dag)); });
}

// Around the days on which the period of the plafond began or may have begun; then within it, the
// same good, another good, and the same as a loan.
void zelfde_goed(Grensmaker& m, const Voorwaarde& v, const Plafond& plafond) {
  niet_eerder(m, v, plafond.maanden);
  const auto zet = [&](Huishouden& h, Date dag) {
    h.eerdere_verstrekkingen->push_back(eerder(m, h, dag));
  };
  if (plafond.sinds) {
    m.om_dag(v.id + "-sinds", m.gezin(), *plafond.sinds, "Hetzelfde is verstrekt op", zet);
  }
  static constexpr struct {
    const char* naam;
    const char* zin;
  } kKanten[] = {{"-hetzelfde", "Hetzelfde is een dag eerder verstrekt."},
                 {"-iets-anders", "Er is een dag eerder iets anders verstrekt."},
                 {"-lening", "Hetzelfde is een dag eerder verstrekt, als lening."}};
  for (int i = 0; i < 3; ++i) {
    Huishouden h = m.gezin();
    zet(h, m.peildatum.plus_days(-1));
    if (i == 1) h.eerdere_verstrekkingen->back().soort = "iets-anders";
    if (i == 2) h.eerdere_verstrekkingen->back().als_lening = true;
    m.voeg_toe(v.id + kKanten[i].naam, std::move(h), kKanten[i].zin);
  }
}

void keer_eerder(Grensmaker& m, const Voorwaarde& v, int keer) {
  Huishouden h = m.gezin();
  for (int i = 0; i < keer; ++i) {
    h.eerdere_verstrekkingen->push_back(eerder(m, h, m.peildatum.plus_days(-1 - i)));
  }
  m.voeg_toe(v.id + "-" + std::to_string(keer) + "-keer", std::move(h),
             keer == 0 ? std::string("Dit is nog niet eerder verstrekt.")
                       : "Dit is al " + std::to_string(keer) +
                             " keer verstrekt, de laatste keer een dag eerder.");
}

// Around the number that is allowed; around the day on which the window begins; and for another
// type or person, where those don't count.
void niet_eerder_in_tijdvak(Grensmaker& m, const Voorwaarde& v) {
  keer_eerder(m, v, v.hoogstens_eerder);
  keer_eerder(m, v, v.hoogstens_eerder + 1);
  const auto zet = [&](Huishouden& h, Date dag) {
    for (int i = 0; i <= v.hoogstens_eerder; ++i) {
      h.eerdere_verstrekkingen->push_back(eerder(m, h, dag));
    }
  };
  const std::string wat =
      "De aanvraag is op " + datum_tekst(m.peildatum) + "; de vorige verstrekking was op";
  if (v.venster == Venster::kMaanden) {
    m.om_dag(v.id, m.gezin(), m.peildatum.plus_months(-v.maanden), wat, zet);
  } else if (v.venster == Venster::kKalenderjaar) {
    m.om_dag(v.id, m.gezin(), Date::of(m.peildatum.year(), 1, 1), wat, zet);
  }
  if (v.zelfde_soort) {
    Huishouden h = m.gezin();
    zet(h, m.peildatum.plus_days(-1));
    for (auto& een : *h.eerdere_verstrekkingen) een.soort = "iets-anders";
    m.voeg_toe(v.id + "-andere-soort", std::move(h), "Er is een dag eerder iets anders verstrekt.");
  }
  if (v.per_persoon) {
    Huishouden h = m.gezin();
    zet(h, m.peildatum.plus_days(-1));
    for (auto& een : *h.eerdere_verstrekkingen) een.persoon = "kind-1";
    m.voeg_toe(v.id + "-ander", std::move(h), "Er is een dag eerder verstrekt, voor het kind.");
  }
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

// A reduction around the percentage, and of that percentage around both ends of the months.
void maatregel(Grensmaker& m, const Voorwaarde& v) {
  const auto zet = [](Huishouden& h, int procent, Date dag) {
    h.maatregelen->push_back({MaatregelSoort::kVerlaging, Range<int>(procent), Range<int>(1),
                              MaatregelReden::kOverig, dag});
  };
  const int grens = static_cast<int>((v.procent.in_basis_points() + 99) / 100);
  for (int procent = std::max(grens - 1, 1); procent <= std::min(grens + 1, 100); ++procent) {
    Huishouden h = m.gezin();
    zet(h, procent, m.peildatum.plus_days(-1));
    m.voeg_toe(v.id + "-" + std::to_string(procent) + "-procent", std::move(h),
               "De uitkering is een dag eerder met " + std::to_string(procent) + " % verlaagd.");
  }
  for (const auto& [naam, dag] : {std::pair{"-begin", m.peildatum.plus_months(-v.maanden)},
                                  std::pair{"-eind", m.peildatum}}) {
    m.om_dag(v.id + naam, m.gezin(), dag,
             "De aanvraag is op " + datum_tekst(m.peildatum) + "; de uitkering is met " +
                 std::to_string(grens) + " % verlaagd op",
             [&](Huishouden& h, Date op) { zet(h, grens, op); });
  }
}

void opleiding(Grensmaker& m, const Voorwaarde& v) {
  m.ja_nee_onbekend(v, "Volgt de aanvrager een opleiding?",
                    [](Huishouden& h, std::optional<bool> waar) { h.aanvrager.studeert = waar; });
  m.om_dag(
      v.id + "-afgerond", m.gezin(), m.peildatum.plus_months(-v.maanden),
      "De aanvraag is op " + datum_tekst(m.peildatum) + "; de opleiding is afgerond op",
      [](Huishouden& h, Date dag) { h.aanvrager.opleiding_afgerond = Gegeven<Date>::van(dag); });
}

void huishoudvorm(Grensmaker& m, const Voorwaarde& v) {
  for (const Huishoudvorm vorm : kVormen) {
    auto h = m.met_kost(vorm);
    if (!h) continue;
    m.voeg_toe(v.id + "-" + std::string(naam(vorm)), std::move(*h),
               "Het gaat om " + std::string(in_woorden(vorm)) + ".");
  }
}

void zet_maanden(Huishouden& h, Rate procent, int maanden) {
  h.laag_inkomen.emplace({LaagInkomen{procent, Range<int>(maanden)}});
}

void om_maanden(Grensmaker& m, const Voorwaarde& v, Rate procent) {
  for (const int maanden : {v.maanden - 1, v.maanden, v.maanden + 1}) {
    Huishouden h = m.gezin();
    zet_maanden(h, procent, maanden);
    m.voeg_toe(v.id + "-" + std::to_string(maanden) + "-maanden", std::move(h),
               "Het inkomen is al " + std::to_string(maanden) + " maanden niet hoger dan " +
                   procenten(procent) + " % van de norm; nodig zijn er " +
                   std::to_string(v.maanden) + ".");
  }
}

// Too high now, with a long past of low income; or now low, and too short so.
void inkomen_te_hoog(Grensmaker& m, const Voorwaarde& v) {
  om_maanden(m, v, v.referte_procent);
  for (const Huishoudvorm vorm : kVormen) {
    auto h = m.met_kost(vorm);
    const auto norm = m.norm(vorm);
    if (!h || !norm || !h->inkomen) continue;
    zet_maanden(*h, v.referte_procent, v.maanden);
    m.om_bedrag(v.id + "-" + std::string(naam(vorm)), *h,
                Fraction(*norm).times(v.procent).rounded_down(),
                "Het gaat om " + std::string(in_woorden(vorm)) + ". Het inkomen per maand is",
                [](Huishouden& h2, Money bedrag) { h2.inkomen->front().bedrag = bedrag; });
  }
}

void aanvraagperiode(Grensmaker& m, const Voorwaarde& v) {
  const auto zet = [](Huishouden& h, Date dag) { h.peildatum = dag; };
  if (v.sinds) m.om_dag(v.id + "-begin", m.gezin(), *v.sinds, "De aanvraag is op", zet);
  if (v.tot_en_met) m.om_dag(v.id + "-eind", m.gezin(), *v.tot_en_met, "De aanvraag is op", zet);
}

// The ages of the child, its school and home, no child at all, and an earlier grant of this
// schooljaar.
void kind(Grensmaker& m, const Voorwaarde& v) {
  for (const auto& jaren : {v.vanaf, v.tot}) {
    if (!jaren) continue;
    m.om_dag(v.id + "-" + std::to_string(*jaren), m.gezin(), m.peildatum.plus_months(-12 * *jaren),
             "De aanvraag is op " + datum_tekst(m.peildatum) + "; het kind is geboren op",
             [](Huishouden& h, Date dag) { h.kinderen->front().persoon.geboren = dag; });
  }
  static constexpr const char* kScholen[] = {"geen", "basis", "voortgezet", "mbo", "hoger"};
  for (int i = 0; i < 5 && !v.onderwijs.empty(); ++i) {
    Huishouden h = m.gezin();
    h.kinderen->front().onderwijs = static_cast<Onderwijs>(i);
    m.voeg_toe(v.id + "-" + kScholen[i], std::move(h),
               std::string("Het onderwijs van het kind: ") + kScholen[i] + ".");
  }
  Huishouden zonder = m.gezin();
  zonder.kinderen->clear();
  m.voeg_toe(v.id + "-zonder", std::move(zonder), "Er is geen kind.");
  Huishouden uit_huis = m.gezin();
  uit_huis.kinderen->front().thuiswonend = false;
  m.voeg_toe(v.id + "-uit-huis", std::move(uit_huis), "Het kind woont niet thuis.");
  if (v.maand == 0) return;
  const Date dit_jaar =
      Date::of(m.peildatum.year(), static_cast<unsigned>(v.maand), static_cast<unsigned>(v.dag));
  const Date begin = m.peildatum < dit_jaar ? dit_jaar.plus_months(-12) : dit_jaar;
  m.om_dag(v.id + "-schooljaar", m.gezin(), begin,
           "De aanvraag is op " + datum_tekst(m.peildatum) + "; voor dit kind is verstrekt op",
           [&](Huishouden& h, Date dag) {
             h.eerdere_verstrekkingen->push_back(eerder(m, h, dag));
             h.eerdere_verstrekkingen->back().persoon = "kind-1";
           });
}

}  // namespace

bool Grensmaker::huishoud_voorwaarde(const Voorwaarde& v) {
  switch (v.soort) {
    case VoorwaardeSoort::kNietEerder:
      return niet_eerder(*this, v, v.maanden), true;
    case VoorwaardeSoort::kZelfdeGoed:
      for (const Route& een : regeling->routes) {
        if (een.hoogte.plafond) zelfde_goed(*this, v, *een.hoogte.plafond);
      }
      return true;
    case VoorwaardeSoort::kNietEerderInTijdvak:
      return niet_eerder_in_tijdvak(*this, v), true;
    case VoorwaardeSoort::kArbeidsverplichting:
      return maatregelen(*this, v), true;
    case VoorwaardeSoort::kMaatregel:
      return maatregel(*this, v), true;
    case VoorwaardeSoort::kOpleiding:
      return opleiding(*this, v), true;
    case VoorwaardeSoort::kHuishoudvorm:
      return huishoudvorm(*this, v), true;
    case VoorwaardeSoort::kReferteperiode:
      return om_maanden(*this, v, v.procent), true;
    case VoorwaardeSoort::kInkomenTeHoog:
      return inkomen_te_hoog(*this, v), true;
    case VoorwaardeSoort::kAanvraagperiode:
      return aanvraagperiode(*this, v), true;
    case VoorwaardeSoort::kKind:
      return kind(*this, v), true;
    case VoorwaardeSoort::kZorgverzekering:
      ja_nee_onbekend(v, "Heeft de aanvrager de zorgverzekering via de gemeente?",
                      [](Huishouden& h, std::optional<bool> waar) { h.gemeentepolis = waar; });
      return true;
    case VoorwaardeSoort::kVorigeRegeling:
      ja_nee_onbekend(
          v, "Had de aanvrager recht op de inkomenstoeslag van 2024?",
          [](Huishouden& h, std::optional<bool> waar) { h.recht_inkomenstoeslag_2024 = waar; });
      return true;
    case VoorwaardeSoort::kStudeert:
      ja_nee_onbekend(v, "Studeert de aanvrager?",
                      [](Huishouden& h, std::optional<bool> waar) { h.aanvrager.studeert = waar; });
      return true;
    default:
      return false;
  }
}

}  // namespace minima::beheer
