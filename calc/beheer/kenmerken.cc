#include "calc/beheer/kenmerken.h"

#include <algorithm>

#include "calc/beheer/blad.h"
#include "calc/uitkomst/toelichting.h"

namespace minima::beheer {
namespace {

using S = VoorwaardeSoort;

void voeg_bij(std::string& lijst, const std::string& deel) {
  if (deel.empty() || lijst == deel) return;
  lijst += (lijst.empty() ? "" : "; ") + deel;
}

std::string per(const Plafond& plafond) {
  const std::string eenheid = plafond.eenheid == Eenheid::kPersoon ? "persoon" : "huishouden";
  switch (plafond.tijdvak) {
    case Tijdvak::kKalenderjaar:
      return " per " + eenheid + " per kalenderjaar";
    case Tijdvak::kVanafEersteAanvraag:
    case Tijdvak::kVasteBlokken:
    case Tijdvak::kVoortschrijdend:
      return " per " + eenheid + " per " + std::to_string(plafond.maanden) + " maanden";
    case Tijdvak::kSchoolloopbaan:
      return " per " + eenheid + " per schoolloopbaan";
    case Tijdvak::kNietGevonden:
      break;
  }
  return " per " + eenheid + ", tijdvak niet gevonden";
}

std::string per_vorm(const BedragPerVorm& bedragen) {
  return "alleenstaande " + euro_tekst(bedragen.alleenstaande) + ", alleenstaande ouder " +
         euro_tekst(bedragen.alleenstaande_ouder) + ", gehuwden " + euro_tekst(bedragen.gehuwden);
}

// The maxima of the cost types, from the lowest up to the highest.
std::string maxima(const Regeling& regeling) {
  std::optional<Range<Money>> som;
  bool per_maand = false;
  for (const Kostensoort& soort : regeling.kostensoorten) {
    if (!soort.maximum) continue;
    const Range<Money> een = {soort.maximum_vanaf.value_or(*soort.maximum), *soort.maximum};
    som = som ? hull(*som, een) : een;
    per_maand = per_maand || soort.maximum_per_maand;
  }
  if (!som) return {};
  const std::string eenheid = per_maand ? " per persoon per maand" : " per keer";
  if (som->is_known()) return euro_tekst(som->high) + eenheid;
  if (som->low == Money()) return "tot " + euro_tekst(som->high) + eenheid;
  return euro_tekst(som->low) + " tot " + euro_tekst(som->high) + eenheid;
}

// The amounts that are paid whatever a bill says.
std::string vaste_bedragen(const Regeling& regeling) {
  std::optional<Range<Money>> som;
  for (const Kostensoort& soort : regeling.kostensoorten) {
    if (!soort.vast) continue;
    for (const Money bedrag : soort.vast->bedragen) {
      som = som ? hull(*som, Range<Money>(bedrag)) : Range<Money>(bedrag);
    }
  }
  if (!som) return {};
  if (som->is_known()) return "vast " + euro_tekst(som->high);
  return "vast " + euro_tekst(som->low) + " tot " + euro_tekst(som->high);
}

// By age, the amount from that age on.
std::string studietoeslag(const Landelijk* landelijk) {
  if (landelijk == nullptr || landelijk->studietoeslag.empty()) return "bedrag niet gevonden";
  std::string result;
  for (const LeeftijdBedrag& een : landelijk->studietoeslag) {
    voeg_bij(result, euro_tekst(een.bedrag) + " vanaf " + std::to_string(een.leeftijd) + " jaar");
  }
  return result;
}

// From the lowest up to the highest amount a child can get.
std::string per_kind(const Hoogte& hoogte) {
  std::optional<Range<Money>> som;
  for (const OnderwijsBedrag& een : hoogte.per_kind) {
    som = som ? hull(*som, Range<Money>(een.bedrag)) : Range<Money>(een.bedrag);
  }
  if (!som) return {};
  if (som->is_known()) return euro_tekst(som->high) + " per kind";
  return euro_tekst(som->low) + " tot " + euro_tekst(som->high) + " per kind, naar school";
}

std::string hoogte_tekst(const Route& route, const Landelijk* landelijk) {
  const Hoogte& hoogte = route.hoogte;
  switch (hoogte.methode) {
    case Methode::kVastBedrag:
      return hoogte.vast ? per_vorm(*hoogte.vast) : "";
    case Methode::kLangdurigheidstoeslag:
      if (landelijk == nullptr || !landelijk->langdurigheidstoeslag) return "bedrag niet gevonden";
      return per_vorm(*landelijk->langdurigheidstoeslag);
    case Methode::kStudietoeslag:
      return studietoeslag(landelijk);
    case Methode::kBedragPerKind:
      return per_kind(hoogte);
    case Methode::kAanvullingTotNorm:
      return "wat het inkomen onder de norm ligt";
    case Methode::kKosten:
      break;
  }
  if (!hoogte.plafond) return {};
  std::string na;
  for (const Voorwaarde& voorwaarde : route.wanneer) {
    if (voorwaarde.soort != S::kLaagInkomen) continue;
    na = " na " + std::to_string(voorwaarde.maanden) + " maanden laag inkomen";
  }
  return euro_tekst(hoogte.plafond->bedrag) + per(*hoogte.plafond) + na;
}

const Voorwaarde* voorwaarde_van(const Regeling& regeling, S soort) {
  const auto found = std::find_if(regeling.voorwaarden.begin(), regeling.voorwaarden.end(),
                                  [soort](const Voorwaarde& v) { return v.soort == soort; });
  return found != regeling.voorwaarden.end() ? &*found : nullptr;
}

std::string bij_nee(const Voorwaarde& voorwaarde) {
  return voorwaarde.bij_nee == Uitslag::kBeoordeling ? ", daarboven beoordeelt de gemeente" : "";
}

std::string bestaat(const Regeling& regeling, const Teksten& teksten) {
  const Voorwaarde* niet = voorwaarde_van(regeling, S::kNietVoorzien);
  if (niet == nullptr) return "ja";
  if (niet->bij_nee == Uitslag::kVoorliggend) {
    return "nee, zie " + woord("regeling", niet->verwijzing, teksten);
  }
  return "nee";
}

std::string inkomen_tekst(const Regeling& regeling) {
  std::string result;
  for (const Voorwaarde& v : regeling.voorwaarden) {
    if (v.soort == S::kInkomensgrens) {
      voeg_bij(result, (v.strikt ? "minder dan " : "tot en met ") + percentage(v.procent) +
                           " van de norm" + bij_nee(v));
    } else if (v.soort == S::kLaagInkomen) {
      voeg_bij(result, std::to_string(v.maanden) + " maanden tot en met " + percentage(v.procent) +
                           " van de norm");
    }
  }
  return result;
}

std::string vermogen_tekst(const Regeling& regeling) {
  const Voorwaarde* v = voorwaarde_van(regeling, S::kVermogensgrens);
  if (v == nullptr) return {};
  return (v->strikt ? "minder dan " : "tot en met ") +
         (v->bedrag ? euro_tekst(*v->bedrag) : std::string("de landelijke grens")) + bij_nee(*v);
}

// The conditions that have no line of their own.
std::string voorwaarden_tekst(const Regeling& regeling, const Teksten& teksten) {
  std::string result;
  std::vector<std::string> seen;
  const auto neem = [&](const Voorwaarde& v) {
    const bool elders = v.soort == S::kInkomensgrens || v.soort == S::kLaagInkomen ||
                        v.soort == S::kVermogensgrens || v.soort == S::kNietVoorzien ||
                        v.soort == S::kInwoner;
    const std::string naam = woord("voorwaarde", v.id, teksten);
    if (elders || std::find(seen.begin(), seen.end(), naam) != seen.end()) return;
    seen.push_back(naam);
    voeg_bij(result, naam);
  };
  for (const Voorwaarde& v : regeling.voorwaarden) neem(v);
  for (const Route& route : regeling.routes) {
    for (const Voorwaarde& v : route.voorwaarden) neem(v);
  }
  return result;
}

std::string vorm_tekst(const Regeling& regeling, const Teksten& teksten) {
  std::string result;
  for (const Route& route : regeling.routes) {
    const std::string vorm = woord("vorm", route.vorm, teksten);
    if (result.find(vorm) == std::string::npos) voeg_bij(result, vorm);
  }
  return result;
}

}  // namespace

std::string percentage(Rate deel) {
  const std::int64_t punten = deel.in_basis_points();
  std::string result = std::to_string(punten / 100);
  if (punten % 100 != 0) {
    result += ',';
    result += static_cast<char>('0' + punten % 100 / 10);
    result += static_cast<char>('0' + punten % 10);
  }
  return result + " %";
}

std::string hoogste_bedrag(const Regeling& regeling, const Landelijk* landelijk) {
  std::string result;
  voeg_bij(result, maxima(regeling));
  voeg_bij(result, vaste_bedragen(regeling));
  bool draagkracht_onbekend = false;
  for (const Route& route : regeling.routes) {
    voeg_bij(result, hoogte_tekst(route, landelijk));
    draagkracht_onbekend = draagkracht_onbekend || route.hoogte.regime == kRegimeNietGevonden;
  }
  if (draagkracht_onbekend) voeg_bij(result, "draagkracht niet gevonden");
  return result;
}

std::vector<Kenmerk> kenmerken(const Regeling* regeling, const Landelijk* landelijk,
                               const Teksten& teksten) {
  std::vector<Kenmerk> result{{"bestaat", ""},   {"bedrag", ""},      {"inkomen", ""},
                              {"vermogen", ""},  {"voorwaarden", ""}, {"vorm", ""},
                              {"opmerking", ""}, {"artikel", ""}};
  if (regeling == nullptr) {
    result[0].waarde = "staat niet in de regels";
    return result;
  }
  result[0].waarde = bestaat(*regeling, teksten);
  if (regeling->opmerking) result[6].waarde = regeling->opmerking->nl;
  result[7].waarde = regeling->artikel;
  if (result[0].waarde != "ja") return result;
  result[1].waarde = hoogste_bedrag(*regeling, landelijk);
  result[2].waarde = inkomen_tekst(*regeling);
  result[3].waarde = vermogen_tekst(*regeling);
  result[4].waarde = voorwaarden_tekst(*regeling, teksten);
  result[5].waarde = vorm_tekst(*regeling, teksten);
  return result;
}

std::string kenmerk_naam(const std::string& id) {
  static constexpr std::pair<const char*, const char*> kNamen[] = {
      {"bestaat", "bestaat"},
      {"bedrag", "hoogste bedrag"},
      {"inkomen", "inkomen"},
      {"vermogen", "geld en bezit"},
      {"voorwaarden", "ook van belang"},
      {"vorm", "soort hulp"},
      {"opmerking", "opmerking"},
      {"artikel", "artikel"},
      {"oordeel", "oordeel"},
      {"uitkomst", "bedrag"},
      {"doorslag", "wat de doorslag geeft"},
      {"regel", "regel voor het bedrag"},
      {"titel", "regels"},
      {"vanaf", "geldig vanaf"},
      {"draagkracht", "wat iemand zelf betaalt"}};
  for (const auto& [sleutel, naam] : kNamen) {
    if (id == sleutel) return naam;
  }
  return id;
}

std::string draagkracht_tekst(const Beleid& beleid) {
  if (!beleid.draagkracht) return "niet gevonden";
  std::string result;
  for (const Regime& regime : beleid.draagkracht->regimes) {
    std::string schijven;
    for (const Schijf& schijf : regime.schijven) {
      schijven += (schijven.empty() ? "" : ", ") + percentage(schijf.procent) + " boven " +
                  percentage(schijf.vanaf) + " van de norm";
    }
    voeg_bij(result, regime.id + ": " + schijven);
  }
  return result;
}

}  // namespace minima::beheer
