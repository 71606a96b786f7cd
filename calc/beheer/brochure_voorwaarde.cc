// What a condition asks, in sentences of the leaflet.
#include <algorithm>

#include "calc/beheer/brochure_zinnen.h"
#include "calc/norm/bijstandsnorm.h"
#include "calc/uitkomst/toelichting.h"

namespace minima::beheer {
namespace {

using S = VoorwaardeSoort;

std::string tijd(const Voorwaarde& v, const Brochureteksten& teksten) {
  const char* sleutel = v.maanden > 0 && v.dagen > 0 ? "woord.maanden-en-dagen"
                        : v.maanden > 0              ? "woord.maanden"
                                                     : "woord.dagen";
  return vul(teksten, sleutel,
             {{"maanden", std::to_string(v.maanden)}, {"dagen", std::to_string(v.dagen)}});
}

// What begins the term: the words of this scheme, or none in particular.
std::string begin(const Regeling& regeling, const Brochureteksten& teksten) {
  const std::string eigen = "woord.begin-" + regeling.id;
  return vul(teksten, teksten.zinnen.zoek(eigen) != nullptr ? eigen : "woord.begin");
}

std::string venster(const Voorwaarde& v, const Brochureteksten& teksten) {
  const char* sleutel = v.venster == Venster::kOoit      ? "woord.venster-ooit"
                        : v.venster == Venster::kMaanden ? "woord.venster-maanden"
                        : v.op == Op::kKostendatum       ? "woord.venster-kosten"
                                                         : "woord.venster-kalenderjaar";
  return vul(teksten, sleutel, {{"maanden", std::to_string(v.maanden)}});
}

std::string vormen(const Voorwaarde& v, const Brochureteksten& teksten) {
  std::string uit;
  for (const Huishoudvorm vorm : v.vormen) {
    if (!uit.empty()) uit += " " + vul(teksten, "woord.of") + " ";
    uit += woord("huishouden", naam(vorm), teksten.woorden);
  }
  return uit;
}

void voeg_grenzen_toe(const Voorwaarde& v, const Brochureteksten& teksten, Waarden& uit) {
  if (v.vanaf) uit.emplace_back("vanaf", std::to_string(*v.vanaf));
  if (v.tot) uit.emplace_back("tot", std::to_string(*v.tot));
  if (v.minstens) uit.emplace_back("minstens", std::to_string(*v.minstens));
  if (v.hoogstens) uit.emplace_back("hoogstens", std::to_string(*v.hoogstens));
  if (v.bedrag) uit.emplace_back("bedrag", minima::euro(*v.bedrag, teksten.woorden));
  if (v.sinds) uit.emplace_back("sinds", datum(*v.sinds, teksten.woorden));
  if (v.tot_en_met) uit.emplace_back("laatste", datum(*v.tot_en_met, teksten.woorden));
  if (!v.gepubliceerd) return;
  const BedragPerVorm& bedragen = v.gepubliceerd->bedragen;
  uit.emplace_back("alleenstaande", minima::euro(bedragen.alleenstaande, teksten.woorden));
  uit.emplace_back("ouder", minima::euro(bedragen.alleenstaande_ouder, teksten.woorden));
  uit.emplace_back("paar", minima::euro(bedragen.gehuwden, teksten.woorden));
}

Waarden waarden_van(const Voorwaarde& v, const Regeling& regeling, const Brochureteksten& teksten) {
  Waarden uit = {{"procent", procent_tekst(v.procent)},
                 {"maanden", std::to_string(v.maanden)},
                 {"referte", procent_tekst(v.referte_procent)},
                 {"keer", std::to_string(v.hoogstens_eerder)},
                 {"tijd", tijd(v, teksten)},
                 {"begin", begin(regeling, teksten)},
                 {"venster", venster(v, teksten)},
                 {"vormen", vormen(v, teksten)},
                 {"onderwijs", onderwijs_tekst(v.onderwijs, teksten)},
                 {"kosten", opsomming(v.niet_kostensoorten, teksten)},
                 {"dag", std::to_string(v.dag) + " " +
                             woord("maand", std::to_string(v.maand), teksten.woorden)}};
  voeg_grenzen_toe(v, teksten, uit);
  return uit;
}

// For which costs it is, or for which of the scheme it isn't where those are fewer.
std::string voor_kosten(const Voorwaarde& v, const Regeling& regeling,
                        const Brochureteksten& teksten) {
  std::vector<std::string> andere;
  for (const Kostensoort& een : regeling.kostensoorten) {
    const auto& lijst = v.kostensoorten;
    if (std::find(lijst.begin(), lijst.end(), een.id) == lijst.end()) andere.push_back(een.id);
  }
  const bool minder = !andere.empty() && andere.size() < v.kostensoorten.size();
  return vul(teksten, minder ? "behalve-voor" : "alleen-voor",
             {{"kosten", opsomming(minder ? andere : v.kostensoorten, teksten)}});
}

// Each ground as a sentence of its own, in the words of whoever asks.
std::string gronden(const Voorwaarde& v, const Brochureteksten& teksten) {
  std::string uit;
  for (const std::string& grond : v.gronden) {
    uit += " " + vul(teksten, "grond.een",
                     {{"grond", met_hoofdletter(woord("grond", grond, teksten.woorden))}});
  }
  return uit;
}

std::string bij_huurgrens(const Voorwaarde& v, const Brochureteksten& teksten) {
  std::string uit;
  if (v.tot) {
    const char* wie = v.wie == Wie::kVolwassenen ? "huurgrens.volwassenen" : "huurgrens.aanvrager";
    uit += " " + vul(teksten, wie, {{"tot", std::to_string(*v.tot)}});
  }
  if (!v.gronden.empty()) uit += " " + vul(teksten, "huurgrens.grond") + gronden(v, teksten);
  return uit;
}

std::string bij_kind(const Voorwaarde& v, const Waarden& waarden, const Brochureteksten& teksten) {
  std::string uit;
  if (!v.onderwijs.empty()) uit += " " + vul(teksten, "onderwijs", waarden);
  if (v.maand > 0) uit += " " + vul(teksten, "kind.schooljaar", waarden);
  return uit + " " + vul(teksten, "kind.uit-huis");
}

std::string bij_eerder(const Voorwaarde& v, const Waarden& waarden,
                       const Brochureteksten& teksten) {
  std::string uit;
  if (v.venster == Venster::kMaanden && v.grensdag_telt) {
    uit += " " + vul(teksten, "niet-eerder-in-tijdvak.grensdag", waarden);
  }
  if (v.zelfde_soort) uit += " " + vul(teksten, "niet-eerder-in-tijdvak.soort");
  if (v.per_persoon) uit += " " + vul(teksten, "niet-eerder-in-tijdvak.persoon");
  return uit;
}

// What a kind says beyond its first sentence, each part with a space before it.
std::string vervolg(const Voorwaarde& v, const Waarden& waarden, const Brochureteksten& teksten) {
  switch (v.soort) {
    case S::kLeeftijd:
      if (!v.tot_aow || (!v.vanaf && !v.tot)) return "";
      return " " + vul(teksten, "leeftijd.tot-aow");
    case S::kInkomensgrens:
      if (!v.gepubliceerd || !v.gepubliceerd->alleenstaande_vanaf) return "";
      return " " + vul(teksten, "inkomensgrens.jonger",
                       {{"leeftijd", std::to_string(*v.gepubliceerd->alleenstaande_vanaf)}});
    case S::kGrond:
      return gronden(v, teksten);
    case S::kHuurgrens:
      return bij_huurgrens(v, teksten);
    case S::kKind:
      return bij_kind(v, waarden, teksten);
    case S::kNietEerderInTijdvak:
      return bij_eerder(v, waarden, teksten);
    case S::kTermijnVanafFeit:
      return v.termijn == Termijn::kVoor ? " " + vul(teksten, "termijn-vanaf-feit.geen") : "";
    default:
      return "";
  }
}

}  // namespace

std::string zin_van(const Voorwaarde& v, const Regeling& regeling, const Brochureteksten& teksten) {
  const std::string sleutel = sleutel_van(v);
  std::string uit;
  if (!v.kostensoorten.empty()) uit = voor_kosten(v, regeling, teksten) + " ";
  if (sleutel.empty()) {
    uit += vul(teksten, "overig", {{"wat", woord("voorwaarde", v.id, teksten.woorden)}});
  } else {
    const Waarden waarden = waarden_van(v, regeling, teksten);
    uit += vul(teksten, sleutel, waarden) + vervolg(v, waarden, teksten);
  }
  if (v.soort == S::kIndividueel) return uit;
  if (v.bij_nee == Uitslag::kBeoordeling) uit += " " + vul(teksten, "nee.beoordeling");
  if (v.bij_nee == Uitslag::kVoorliggend && !v.verwijzing.empty()) {
    uit += " " + woord("verwijzing", v.verwijzing, teksten.woorden);
  }
  return uit;
}

}  // namespace minima::beheer
