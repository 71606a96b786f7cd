// The cases around a condition that rests on one fact of the cost.
#include "calc/beheer/grensmaker.h"

namespace minima::beheer {
namespace {

Kost& kost(Huishouden& h) { return h.kosten.front(); }

// One below, at and one above a bound, both bounds of the condition.
template <typename F>
void om_getal(Grensmaker& m, const Voorwaarde& v, const char* wat, F zet) {
  for (const auto& grens : {v.minstens, v.hoogstens}) {
    if (!grens) continue;
    for (int getal = *grens - 1; getal <= *grens + 1; ++getal) {
      if (getal < 0) continue;
      Huishouden h = m.gezin();
      zet(kost(h), getal);
      m.voeg_toe(v.id + "-" + std::to_string(getal), std::move(h),
                 std::string(wat) + " " + std::to_string(getal) + ".");
    }
  }
}

void voor_betaling(Grensmaker& m, const Voorwaarde& v) {
  for (const bool betaald : {true, false}) {
    m.om_dag(v.id + (betaald ? "-betaald" : "-onbetaald"), m.gezin(), m.peildatum,
             std::string("De kosten zijn ") + (betaald ? "" : "nog niet ") +
                 "betaald; de aanvraag is op " + datum_tekst(m.peildatum) + ", de kosten zijn van",
             [betaald](Huishouden& h, Date dag) {
               kost(h).datum = dag;
               kost(h).voldaan = betaald;
               kost(h).betaalbewijs = betaald;
             });
  }
  Huishouden h = m.gezin();
  kost(h).voldaan.reset();
  m.voeg_toe(v.id + "-onbekend", std::move(h), "Of de kosten zijn betaald, is niet gezegd.");
}

void gronden(Grensmaker& m, const Voorwaarde& v) {
  std::vector<std::string> lijst = v.gronden;
  lijst.emplace_back("iets-anders");
  for (const std::string& grond : lijst) {
    Huishouden h = m.gezin();
    kost(h).grond = grond;
    m.voeg_toe(v.id + "-" + grond, std::move(h), "De grond is: " + grond + ".");
  }
  Huishouden h = m.gezin();
  kost(h).grond.reset();
  m.voeg_toe(v.id + "-onbekend", std::move(h), "De grond is niet gezegd.");
}

// The term runs from a fact: around its end, around the fact itself, and without that fact.
void termijn(Grensmaker& m, const Voorwaarde& v) {
  const std::string wat =
      "De aanvraag en de kosten zijn van " + datum_tekst(m.peildatum) + "; de termijn begon op";
  const auto zet = [](Huishouden& h, Date dag) { kost(h).termijn_begin = Gegeven<Date>::van(dag); };
  m.om_dag(v.id, m.gezin(), m.peildatum.plus_days(-v.dagen).plus_months(-v.maanden), wat, zet);
  m.om_dag(v.id + "-begin", m.gezin(), m.peildatum, wat, zet);
  Huishouden geen = m.gezin();
  kost(geen).termijn_begin = Gegeven<Date>::geen();
  m.voeg_toe(v.id + "-geen", std::move(geen), "De termijn is niet begonnen.");
  Huishouden onbekend = m.gezin();
  kost(onbekend).termijn_begin = Gegeven<Date>();
  m.voeg_toe(v.id + "-onbekend", std::move(onbekend), "Of de termijn begon, is niet gezegd.");
}

// For somebody of whom the limit is asked, without a ground; then each ground, and around the age.
void huurgrens(Grensmaker& m, const Voorwaarde& v) {
  const auto jong = [&](Huishouden& h, std::optional<bool> boven) {
    if (v.tot) h.aanvrager.geboren = m.peildatum.plus_months(-12 * *v.tot + 6);
    kost(h).boven_huurgrens = boven;
    kost(h).grond = "iets-anders";
  };
  m.ja_nee_onbekend(v, "Is de huur hoger dan de grens van de huurtoeslag?", jong);
  for (const std::string& grond : v.gronden) {
    Huishouden h = m.gezin();
    jong(h, true);
    kost(h).grond = grond;
    m.voeg_toe(v.id + "-" + grond, std::move(h), "De huur is hoger; de grond is: " + grond + ".");
  }
  if (!v.tot) return;
  Huishouden h = m.gezin();
  jong(h, true);
  m.om_dag(v.id + "-" + std::to_string(*v.tot), h, m.peildatum.plus_months(-12 * *v.tot),
           "De huur is hoger; de aanvrager is geboren op",
           [](Huishouden& h2, Date dag) { h2.aanvrager.geboren = dag; });
}

// The months of a pregnancy, and the last day after a birth.
void zwangerschap(Grensmaker& m, const Voorwaarde& v) {
  om_getal(m, v, "Het aantal maanden zwangerschap is",
           [](Kost& k, int n) { k.zwangerschapsmaanden = n; });
  m.om_dag(v.id + "-geboorte", m.gezin(), m.peildatum.plus_months(-v.maanden),
           "De aanvraag is op " + datum_tekst(m.peildatum) + "; het kind is geboren op",
           [](Huishouden& h, Date dag) {
             h.kinderen->front().persoon.geboren = dag;
             kost(h).persoon = "kind-1";
           });
}

void openbaar_vervoer(Grensmaker& m, const Voorwaarde& v) {
  m.ja_nee_onbekend(v, "Is de reis met het openbaar vervoer?",
                    [](Huishouden& h, std::optional<bool> waar) {
                      kost(h).kilometers = Gegeven<Range<int>>();
                      if (waar && *waar) kost(h).kilometers = Gegeven<Range<int>>::geen();
                      if (waar && !*waar)
                        kost(h).kilometers = Gegeven<Range<int>>::van(Range<int>(10));
                    });
}

}  // namespace

bool Grensmaker::feit_voorwaarde(const Voorwaarde& v) {
  switch (v.soort) {
    case VoorwaardeSoort::kVoorBetaling:
      voor_betaling(*this, v);
      return true;
    case VoorwaardeSoort::kIndicatie:
      ja_nee_onbekend(v, "Is er een positief advies?",
                      [](Huishouden& h, std::optional<bool> waar) { kost(h).indicatie = waar; });
      return true;
    case VoorwaardeSoort::kGrond:
      gronden(*this, v);
      return true;
    case VoorwaardeSoort::kTermijnVanafFeit:
      termijn(*this, v);
      return true;
    case VoorwaardeSoort::kDuur:
      om_getal(*this, v, "Het aantal maanden is", [](Kost& k, int n) { k.duur_maanden = n; });
      return true;
    case VoorwaardeSoort::kHuurgrens:
      huurgrens(*this, v);
      return true;
    case VoorwaardeSoort::kZwangerschapOfGeboorte:
      zwangerschap(*this, v);
      return true;
    case VoorwaardeSoort::kOvZones:
      om_getal(*this, v, "Het aantal zones is", [](Kost& k, int n) { k.ov_zones = n; });
      return true;
    case VoorwaardeSoort::kOpenbaarVervoer:
      openbaar_vervoer(*this, v);
      return true;
    case VoorwaardeSoort::kNietVergoed:
      om_bedrag(v.id, gezin(), Money(), "Een ander vergoedt",
                [](Huishouden& h, Money bedrag) { kost(h).vergoed_door_anderen = bedrag; });
      return true;
    case VoorwaardeSoort::kVerlagingBenut:
      om_bedrag(v.id, gezin(), Money(), "De verlaging die nog mogelijk is, is",
                [](Huishouden& h, Money bedrag) { kost(h).mogelijke_verlaging = bedrag; });
      return true;
    case VoorwaardeSoort::kMinimumKosten:
      om_bedrag(v.id, gezin(), v.bedrag.value_or(Money::cents(1)), "De kosten zijn",
                [](Huishouden& h, Money bedrag) { kost(h).bedrag = bedrag; });
      return true;
    default:
      return false;
  }
}

}  // namespace minima::beheer
