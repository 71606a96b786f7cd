// What a condition asks, as a sentence of the leaflet.
#include "calc/beheer/brochure_zinnen.h"

#include <algorithm>

#include "calc/beheer/blad.h"
#include "calc/uitkomst/toelichting.h"

namespace minima::beheer {
namespace {

using S = VoorwaardeSoort;

std::string leeftijd_sleutel(const Voorwaarde& v) {
  constexpr const char* kWie[] = {"aanvrager", "persoon", "kind", "volwassenen", "een-volwassene"};
  if (!v.vanaf && !v.tot) return "leeftijd.tot-aow";
  const char* wat = v.vanaf && v.tot ? ".van-tot" : v.vanaf ? ".vanaf" : ".tot";
  return std::string("leeftijd.") + kWie[static_cast<int>(v.wie)] + wat;
}

// The key of the sentence; "" for a kind that needs the facts of a household to be put in words.
std::string sleutel_van(const Voorwaarde& v) {
  switch (v.soort) {
    case S::kInwoner:
      return "inwoner";
    case S::kInkomensgrens:
      return v.strikt ? "inkomensgrens.strikt" : "inkomensgrens";
    case S::kVermogensgrens:
      return std::string("vermogensgrens") + (v.bedrag ? ".bedrag" : "") +
             (v.strikt ? ".strikt" : "");
    case S::kVermogenInvordering:
      return "vermogen-invordering";
    case S::kLaagInkomen:
      return "laag-inkomen";
    case S::kLeeftijd:
      return leeftijd_sleutel(v);
    case S::kOnderwijs:
      return "onderwijs";
    case S::kDoelgroep:
      return "doelgroep";
    case S::kKostensoort:
      return "andere-kostensoort";
    case S::kKostenGemaakt:
      return "kosten-gemaakt";
    case S::kAanvraagtermijn:
      return "aanvraagtermijn";
    case S::kBetaalbewijs:
      return v.offerte_volstaat ? "betaalbewijs.offerte" : "betaalbewijs";
    case S::kGeenGeldigIdentiteitsbewijs:
      return "geen-geldig-identiteitsbewijs";
    case S::kGratisEersteKaart:
      return "gratis-eerste-kaart";
    case S::kNietEerder:
      return v.venster == Venster::kMaanden ? "niet-eerder" : "";
    case S::kZelfdeGoed:
      return "zelfde-goed";
    case S::kLeningElders:
      return "lening-elders";
    case S::kVoorliggend:
      return "voorliggend";
    case S::kArbeidsverplichting:
      return "arbeidsverplichting";
    case S::kIndividueel:
      return "individueel";
    case S::kZorgverzekering:
      return v.verzekerd ? "zorgverzekering" : "zorgverzekering.niet";
    case S::kVoorBetaling:
      return "voor-betaling";
    case S::kAanvraagperiode:
      return v.sinds && v.tot_en_met ? "aanvraagperiode" : "";
    case S::kMinimumKosten:
      return v.bedrag ? "minimum-kosten" : "";
    default:
      return "";
  }
}

Waarden waarden_van(const Voorwaarde& v, const Brochureteksten& teksten) {
  Waarden uit = {{"procent", procent_tekst(v.procent)},
                 {"maanden", std::to_string(v.maanden)},
                 {"onderwijs", onderwijs_tekst(v.onderwijs, teksten)},
                 {"kosten", opsomming(v.niet_kostensoorten, teksten)},
                 {"dag", std::to_string(v.dag) + " " +
                             woord("maand", std::to_string(v.maand), teksten.woorden)}};
  if (v.vanaf) uit.emplace_back("vanaf", std::to_string(*v.vanaf));
  if (v.tot) uit.emplace_back("tot", std::to_string(*v.tot));
  if (v.bedrag) uit.emplace_back("bedrag", minima::euro(*v.bedrag, teksten.woorden));
  if (v.sinds) uit.emplace_back("sinds", datum(*v.sinds, teksten.woorden));
  if (v.tot_en_met) uit.emplace_back("laatste", datum(*v.tot_en_met, teksten.woorden));
  return uit;
}

}  // namespace

std::string vul(const Brochureteksten& teksten, const std::string& sleutel,
                const Waarden& waarden) {
  const std::string* zin = teksten.zinnen.zoek(sleutel);
  if (zin == nullptr) return sleutel;
  return vul_in(*zin, [&](std::string_view naam) -> std::string {
    for (const auto& [sleutelwoord, waarde] : waarden) {
      if (sleutelwoord == naam) return waarde;
    }
    return "{" + std::string(naam) + "}";
  });
}

std::string onderwijs_tekst(const std::vector<Onderwijs>& scholen, const Brochureteksten& teksten) {
  constexpr const char* kOnderwijs[] = {"geen", "basis", "voortgezet", "mbo", "hoger"};
  std::string uit;
  for (const Onderwijs onderwijs : scholen) {
    uit += (uit.empty() ? "" : ", ") +
           vul(teksten, std::string("woord.onderwijs-") + kOnderwijs[static_cast<int>(onderwijs)]);
  }
  return uit;
}

std::string procent_tekst(Rate rate) { return procenten(rate) + "%"; }

std::string opsomming(const std::vector<std::string>& kostensoorten,
                      const Brochureteksten& teksten) {
  std::string uit;
  for (const std::string& id : kostensoorten) {
    uit += (uit.empty() ? "" : ", ") + woord("kostensoort", id, teksten.woorden);
  }
  return uit;
}

std::string zin_van(const Voorwaarde& v, const Brochureteksten& teksten) {
  const std::string sleutel = sleutel_van(v);
  std::string uit;
  if (!v.kostensoorten.empty()) {
    uit = vul(teksten, "alleen-voor", {{"kosten", opsomming(v.kostensoorten, teksten)}}) + " ";
  }
  if (sleutel.empty()) {
    uit += vul(teksten, "overig", {{"wat", woord("voorwaarde", v.id, teksten.woorden)}});
  } else {
    uit += vul(teksten, sleutel, waarden_van(v, teksten));
  }
  if (v.soort == S::kLeeftijd && v.tot_aow && sleutel != "leeftijd.tot-aow") {
    uit += " " + vul(teksten, "leeftijd.tot-aow");
  }
  if (v.soort == S::kIndividueel) return uit;
  if (v.bij_nee == Uitslag::kBeoordeling) uit += " " + vul(teksten, "nee.beoordeling");
  if (v.bij_nee == Uitslag::kVoorliggend && !v.verwijzing.empty()) {
    uit += " " + woord("verwijzing", v.verwijzing, teksten.woorden);
  }
  return uit;
}

bool is_over_aanvragen(const Voorwaarde& v) {
  return v.soort == S::kKostenGemaakt || v.soort == S::kAanvraagtermijn ||
         v.soort == S::kBetaalbewijs || v.soort == S::kVoorBetaling ||
         v.soort == S::kAanvraagperiode;
}

}  // namespace minima::beheer
