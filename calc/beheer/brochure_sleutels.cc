// Which sentence of the leaflet goes with a condition, by its kind and its parameters.
#include "calc/beheer/brochure_zinnen.h"

namespace minima::beheer {
namespace {

using S = VoorwaardeSoort;

std::string leeftijd_sleutel(const Voorwaarde& v) {
  constexpr const char* kWie[] = {"aanvrager", "persoon", "kind", "volwassenen", "een-volwassene"};
  if (!v.vanaf && !v.tot) return "leeftijd.tot-aow";
  const char* wat = v.vanaf && v.tot ? ".van-tot" : v.vanaf ? ".vanaf" : ".tot";
  return std::string("leeftijd.") + kWie[static_cast<int>(v.wie)] + wat;
}

// Of two bounds, which there are: "x.minstens", "x.hoogstens", or "x.beide".
std::string grenzen_sleutel(const char* wat, bool minstens, bool hoogstens) {
  const char* welke = minstens && hoogstens ? ".beide" : minstens ? ".minstens" : ".hoogstens";
  return std::string(wat) + welke;
}

std::string kind_sleutel(const Voorwaarde& v) {
  if (v.vanaf && v.tot) return "kind.van-tot";
  return v.vanaf ? "kind.vanaf" : v.tot ? "kind.tot" : "kind";
}

std::string eerder_sleutel(const Voorwaarde& v) {
  if (v.hoogstens_eerder == 0) return "niet-eerder-in-tijdvak";
  return v.hoogstens_eerder == 1 ? "niet-eerder-in-tijdvak.een-keer"
                                 : "niet-eerder-in-tijdvak.keer";
}

std::string termijn_sleutel(const Voorwaarde& v) {
  constexpr const char* kTermijnen[] = {"binnen", "voor", "na"};
  return std::string("termijn-vanaf-feit.") + kTermijnen[static_cast<int>(v.termijn)] +
         (v.op == Op::kKostendatum ? ".kosten" : "");
}

// The kinds of the household's past and of one fact of a cost.
std::string sleutel_van_feit(const Voorwaarde& v) {
  switch (v.soort) {
    case S::kReferteperiode:
      return "referteperiode";
    case S::kNietEerderInTijdvak:
      return eerder_sleutel(v);
    case S::kHuishoudvorm:
      return "huishoudvorm";
    case S::kOpleiding:
      return "opleiding";
    case S::kMaatregel:
      return v.procent >= Rate::percent(100) ? "maatregel.geheel" : "maatregel";
    case S::kVorigeRegeling:
      return "vorige-regeling";
    case S::kInkomenTeHoog:
      return "inkomen-te-hoog";
    case S::kIndicatie:
      return "indicatie";
    case S::kGrond:
      return v.gronden.size() == 1 ? "grond.enige" : "grond";
    case S::kTermijnVanafFeit:
      return termijn_sleutel(v);
    case S::kDuur:
      return grenzen_sleutel("duur", v.minstens.has_value(), v.hoogstens.has_value());
    case S::kHuurgrens:
      return "huurgrens";
    case S::kZwangerschapOfGeboorte:
      return v.minstens ? "zwangerschap-of-geboorte.minstens" : "zwangerschap-of-geboorte";
    case S::kOvZones:
      return grenzen_sleutel("ov-zones", v.minstens.has_value(), v.hoogstens.has_value());
    case S::kOpenbaarVervoer:
      return "openbaar-vervoer";
    case S::kNietVergoed:
      return "niet-vergoed";
    case S::kVerlagingBenut:
      return "verlaging-benut";
    case S::kKind:
      return kind_sleutel(v);
    case S::kStudeert:
      return "studeert";
    default:
      return "";
  }
}

}  // namespace

std::string sleutel_van(const Voorwaarde& v) {
  switch (v.soort) {
    case S::kInwoner:
      return "inwoner";
    case S::kInkomensgrens:
      if (v.gepubliceerd) return "inkomensgrens.gepubliceerd";
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
      return "niet-eerder";
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
      return sleutel_van_feit(v);
  }
}

bool is_over_aanvragen(const Voorwaarde& v) {
  return v.soort == VoorwaardeSoort::kKostenGemaakt ||
         v.soort == VoorwaardeSoort::kAanvraagtermijn ||
         v.soort == VoorwaardeSoort::kBetaalbewijs || v.soort == VoorwaardeSoort::kVoorBetaling ||
         v.soort == VoorwaardeSoort::kAanvraagperiode ||
         (v.soort == VoorwaardeSoort::kTermijnVanafFeit && v.op == Op::kPeildatum);
}

}  // namespace minima::beheer
