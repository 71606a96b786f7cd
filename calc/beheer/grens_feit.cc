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

template <typename F>
void ja_en_nee(Grensmaker& m, const Voorwaarde& v, const char* wat, F zet) {
  for (const bool waar : {true, false}) {
    Huishouden h = m.gezin();
    zet(kost(h), waar);
    m.voeg_toe(v.id + (waar ? "-ja" : "-nee"), std::move(h),
               std::string(wat) + (waar ? " Ja." : " Nee."));
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
}

void gronden(Grensmaker& m, const Voorwaarde& v) {
  std::vector<std::string> lijst = v.gronden;
  lijst.emplace_back("iets-anders");
  for (const std::string& grond : lijst) {
    Huishouden h = m.gezin();
    kost(h).grond = grond;
    m.voeg_toe(v.id + "-" + grond, std::move(h), "De grond is: " + grond + ".");
  }
}

// The term runs from a fact, to the end of it or from there.
void termijn(Grensmaker& m, const Voorwaarde& v) {
  const Date begin = m.peildatum.plus_days(-v.dagen).plus_months(-v.maanden);
  m.om_dag(v.id, m.gezin(), begin,
           "De aanvraag is op " + datum_tekst(m.peildatum) + "; de termijn begon op",
           [](Huishouden& h, Date dag) { kost(h).termijn_begin = Gegeven<Date>::van(dag); });
}

}  // namespace

bool Grensmaker::feit_voorwaarde(const Voorwaarde& v) {
  switch (v.soort) {
    case VoorwaardeSoort::kVoorBetaling:
      voor_betaling(*this, v);
      return true;
    case VoorwaardeSoort::kIndicatie:
      ja_en_nee(*this, v, "Is er een positief advies?", [](Kost& k, bool w) { k.indicatie = w; });
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
      ja_en_nee(*this, v, "Is de huur boven de grens?",
                [](Kost& k, bool w) { k.boven_huurgrens = w; });
      return true;
    case VoorwaardeSoort::kZwangerschapOfGeboorte:
      om_getal(*this, v, "Het aantal maanden zwangerschap is",
               [](Kost& k, int n) { k.zwangerschapsmaanden = n; });
      return true;
    case VoorwaardeSoort::kOvZones:
      om_getal(*this, v, "Het aantal zones is", [](Kost& k, int n) { k.ov_zones = n; });
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
