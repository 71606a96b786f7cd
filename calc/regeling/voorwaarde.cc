#include "calc/regeling/voorwaarde.h"

#include "calc/regeling/toets.h"

namespace minima {
namespace {

// The key of the sentence for each kind and oordeel, in the order of the enumerators: nee,
// onbekend, beoordeling, ja.
constexpr std::string_view kSleutels[][4] = {
    {"inwoner.nee", "inwoner.onbekend", "inwoner.beoordeling", "inwoner.ja"},
    {"inkomensgrens.nee", "inkomensgrens.onbekend", "inkomensgrens.beoordeling",
     "inkomensgrens.ja"},
    {"vermogensgrens.nee", "vermogensgrens.onbekend", "vermogensgrens.beoordeling",
     "vermogensgrens.ja"},
    {"vermogen-invordering.nee", "vermogen-invordering.onbekend",
     "vermogen-invordering.beoordeling", "vermogen-invordering.ja"},
    {"laag-inkomen.nee", "laag-inkomen.onbekend", "laag-inkomen.beoordeling", "laag-inkomen.ja"},
    {"leeftijd.nee", "leeftijd.onbekend", "leeftijd.beoordeling", "leeftijd.ja"},
    {"onderwijs.nee", "onderwijs.onbekend", "onderwijs.beoordeling", "onderwijs.ja"},
    {"doelgroep.nee", "doelgroep.onbekend", "doelgroep.beoordeling", "doelgroep.ja"},
    {"kostensoort.nee", "kostensoort.onbekend", "kostensoort.beoordeling", "kostensoort.ja"},
    {"kosten-gemaakt.nee", "kosten-gemaakt.onbekend", "kosten-gemaakt.beoordeling",
     "kosten-gemaakt.ja"},
    {"aanvraagtermijn.nee", "aanvraagtermijn.onbekend", "aanvraagtermijn.beoordeling",
     "aanvraagtermijn.ja"},
    {"betaalbewijs.nee", "betaalbewijs.onbekend", "betaalbewijs.beoordeling", "betaalbewijs.ja"},
    {"geen-geldig-identiteitsbewijs.nee", "geen-geldig-identiteitsbewijs.onbekend",
     "geen-geldig-identiteitsbewijs.beoordeling", "geen-geldig-identiteitsbewijs.ja"},
    {"gratis-eerste-kaart.nee", "gratis-eerste-kaart.onbekend", "gratis-eerste-kaart.beoordeling",
     "gratis-eerste-kaart.ja"},
    {"niet-eerder.nee", "niet-eerder.onbekend", "niet-eerder.beoordeling", "niet-eerder.ja"},
    {"zelfde-goed.nee", "zelfde-goed.onbekend", "zelfde-goed.beoordeling", "zelfde-goed.ja"},
    {"lening-elders.nee", "lening-elders.onbekend", "lening-elders.beoordeling",
     "lening-elders.ja"},
    {"voorliggend.nee", "voorliggend.onbekend", "voorliggend.beoordeling", "voorliggend.ja"},
    {"arbeidsverplichting.nee", "arbeidsverplichting.onbekend", "arbeidsverplichting.beoordeling",
     "arbeidsverplichting.ja"},
    {"individueel.nee", "individueel.onbekend", "individueel.beoordeling", "individueel.ja"},
    {"niet-voorzien.nee", "niet-voorzien.onbekend", "niet-voorzien.beoordeling",
     "niet-voorzien.ja"},
    {"referteperiode.nee", "referteperiode.onbekend", "referteperiode.beoordeling",
     "referteperiode.ja"},
    {"niet-eerder-in-tijdvak.nee", "niet-eerder-in-tijdvak.onbekend",
     "niet-eerder-in-tijdvak.beoordeling", "niet-eerder-in-tijdvak.ja"},
    {"huishoudvorm.nee", "huishoudvorm.onbekend", "huishoudvorm.beoordeling", "huishoudvorm.ja"},
    {"zorgverzekering.nee", "zorgverzekering.onbekend", "zorgverzekering.beoordeling",
     "zorgverzekering.ja"},
    {"opleiding.nee", "opleiding.onbekend", "opleiding.beoordeling", "opleiding.ja"},
    {"maatregel.nee", "maatregel.onbekend", "maatregel.beoordeling", "maatregel.ja"},
    {"vorige-regeling.nee", "vorige-regeling.onbekend", "vorige-regeling.beoordeling",
     "vorige-regeling.ja"},
    {"inkomen-te-hoog.nee", "inkomen-te-hoog.onbekend", "inkomen-te-hoog.beoordeling",
     "inkomen-te-hoog.ja"},
    {"aanvraagperiode.nee", "aanvraagperiode.onbekend", "aanvraagperiode.beoordeling",
     "aanvraagperiode.ja"},
    {"voor-betaling.nee", "voor-betaling.onbekend", "voor-betaling.beoordeling",
     "voor-betaling.ja"},
    {"indicatie.nee", "indicatie.onbekend", "indicatie.beoordeling", "indicatie.ja"},
    {"grond.nee", "grond.onbekend", "grond.beoordeling", "grond.ja"},
    {"termijn-vanaf-feit.nee", "termijn-vanaf-feit.onbekend", "termijn-vanaf-feit.beoordeling",
     "termijn-vanaf-feit.ja"},
    {"duur.nee", "duur.onbekend", "duur.beoordeling", "duur.ja"},
    {"huurgrens.nee", "huurgrens.onbekend", "huurgrens.beoordeling", "huurgrens.ja"},
    {"zwangerschap-of-geboorte.nee", "zwangerschap-of-geboorte.onbekend",
     "zwangerschap-of-geboorte.beoordeling", "zwangerschap-of-geboorte.ja"},
    {"ov-zones.nee", "ov-zones.onbekend", "ov-zones.beoordeling", "ov-zones.ja"},
    {"openbaar-vervoer.nee", "openbaar-vervoer.onbekend", "openbaar-vervoer.beoordeling",
     "openbaar-vervoer.ja"},
    {"niet-vergoed.nee", "niet-vergoed.onbekend", "niet-vergoed.beoordeling", "niet-vergoed.ja"},
    {"verlaging-benut.nee", "verlaging-benut.onbekend", "verlaging-benut.beoordeling",
     "verlaging-benut.ja"},
    {"minimum-kosten.nee", "minimum-kosten.onbekend", "minimum-kosten.beoordeling",
     "minimum-kosten.ja"},
    {"kind.nee", "kind.onbekend", "kind.beoordeling", "kind.ja"},
    {"studeert.nee", "studeert.onbekend", "studeert.beoordeling", "studeert.ja"},
};

Oordeel oordeel_over(Toets& toets) {
  switch (toets.voorwaarde.soort) {
    case VoorwaardeSoort::kInwoner:
      return toets_inwoner(toets);
    case VoorwaardeSoort::kInkomensgrens:
      return toets_inkomensgrens(toets);
    case VoorwaardeSoort::kVermogensgrens:
      return toets_vermogensgrens(toets);
    case VoorwaardeSoort::kVermogenInvordering:
      return toets_vermogen_invordering(toets);
    case VoorwaardeSoort::kLaagInkomen:
      return toets_laag_inkomen(toets);
    case VoorwaardeSoort::kLeeftijd:
      return toets_leeftijd(toets);
    case VoorwaardeSoort::kOnderwijs:
      return toets_onderwijs(toets);
    case VoorwaardeSoort::kDoelgroep:
      return toets_doelgroep(toets);
    case VoorwaardeSoort::kKostensoort:
      return toets_kostensoort(toets);
    case VoorwaardeSoort::kKostenGemaakt:
      return toets_kosten_gemaakt(toets);
    case VoorwaardeSoort::kAanvraagtermijn:
      return toets_aanvraagtermijn(toets);
    case VoorwaardeSoort::kBetaalbewijs:
      return toets_betaalbewijs(toets);
    case VoorwaardeSoort::kGeenGeldigIdentiteitsbewijs:
      return toets_geen_geldig_identiteitsbewijs(toets);
    case VoorwaardeSoort::kGratisEersteKaart:
      return toets_gratis_eerste_kaart(toets);
    case VoorwaardeSoort::kNietEerder:
      return toets_niet_eerder(toets);
    case VoorwaardeSoort::kZelfdeGoed:
      return toets_zelfde_goed(toets);
    case VoorwaardeSoort::kLeningElders:
      return toets_lening_elders(toets);
    case VoorwaardeSoort::kVoorliggend:
      return toets_voorliggend(toets);
    case VoorwaardeSoort::kArbeidsverplichting:
      return toets_arbeidsverplichting(toets);
    case VoorwaardeSoort::kKind:
      return toets_kind(toets);
    case VoorwaardeSoort::kStudeert:
      return toets_studeert(toets);
    case VoorwaardeSoort::kIndividueel:
      return Oordeel::kBeoordeling;
    case VoorwaardeSoort::kNietVoorzien:
      break;
    case VoorwaardeSoort::kNietEerderInTijdvak:
      return toets_niet_eerder_in_tijdvak(toets);
    case VoorwaardeSoort::kReferteperiode:
      return toets_referteperiode(toets);
    case VoorwaardeSoort::kHuishoudvorm:
      return toets_huishoudvorm(toets);
    case VoorwaardeSoort::kZorgverzekering:
      return toets_zorgverzekering(toets);
    case VoorwaardeSoort::kOpleiding:
      return toets_opleiding(toets);
    case VoorwaardeSoort::kMaatregel:
      return toets_maatregel(toets);
    case VoorwaardeSoort::kVorigeRegeling:
      return toets_vorige_regeling(toets);
    case VoorwaardeSoort::kInkomenTeHoog:
      return toets_inkomen_te_hoog(toets);
    case VoorwaardeSoort::kAanvraagperiode:
      return toets_aanvraagperiode(toets);
    case VoorwaardeSoort::kVoorBetaling:
      return toets_voor_betaling(toets);
    case VoorwaardeSoort::kIndicatie:
      return toets_indicatie(toets);
    case VoorwaardeSoort::kGrond:
      return toets_grond(toets);
    case VoorwaardeSoort::kTermijnVanafFeit:
      return toets_termijn_vanaf_feit(toets);
    case VoorwaardeSoort::kDuur:
      return toets_duur(toets);
    case VoorwaardeSoort::kHuurgrens:
      return toets_huurgrens(toets);
    case VoorwaardeSoort::kZwangerschapOfGeboorte:
      return toets_zwangerschap_of_geboorte(toets);
    case VoorwaardeSoort::kOvZones:
      return toets_ov_zones(toets);
    case VoorwaardeSoort::kOpenbaarVervoer:
      return toets_openbaar_vervoer(toets);
    case VoorwaardeSoort::kNietVergoed:
      return toets_niet_vergoed(toets);
    case VoorwaardeSoort::kVerlagingBenut:
      return toets_verlaging_benut(toets);
    case VoorwaardeSoort::kMinimumKosten:
      return toets_minimum_kosten(toets);
  }
  return Oordeel::kNee;
}

Uitslag uitslag_van(Oordeel oordeel, Uitslag bij_nee) {
  switch (oordeel) {
    case Oordeel::kNee:
      return bij_nee;
    case Oordeel::kOnbekend:
      return Uitslag::kOnbekend;
    case Oordeel::kBeoordeling:
      return Uitslag::kBeoordeling;
    case Oordeel::kJa:
      break;
  }
  return Uitslag::kRecht;
}

void toets(const Voorwaarde& voorwaarde, const Regeling& regeling, const Grond& grond,
           const Kostregel* regel, VoorwaardeUitkomst& result) {
  result.voorwaarde = &voorwaarde;
  result.id = voorwaarde.id;
  result.artikel = voorwaarde.artikel;
  Toets toets{voorwaarde,
              regeling,
              grond,
              regel,
              result,
              voorwaarde.bij_nee,
              grond.met_uitleg ? Uitleg(&result.toelichting) : Uitleg()};
  Oordeel oordeel = oordeel_over(toets);
  // Nothing to ask for any more: then it is the municipality that must say.
  if (oordeel == Oordeel::kOnbekend && result.open.is_empty()) oordeel = Oordeel::kBeoordeling;
  if (oordeel == Oordeel::kNee && toets.bij_nee == Uitslag::kBeoordeling) {
    oordeel = Oordeel::kBeoordeling;
  }
  if (oordeel != Oordeel::kOnbekend) result.open.clear();
  result.oordeel = oordeel;
  result.uitslag = uitslag_van(oordeel, toets.bij_nee);
  result.bij_nee = toets.bij_nee;
  if (oordeel != Oordeel::kJa) result.verwijzing = voorwaarde.verwijzing;
  toets.uitleg.zeg(
      kSleutels[static_cast<std::size_t>(voorwaarde.soort)][static_cast<std::size_t>(oordeel)],
      voorwaarde.artikel);
}

}  // namespace

VoorwaardeUitkomst toets(const Voorwaarde& voorwaarde, const Regeling& regeling,
                         const Grond& grond) {
  VoorwaardeUitkomst result;
  toets(voorwaarde, regeling, grond, nullptr, result);
  return result;
}

VoorwaardeUitkomst toets(const Voorwaarde& voorwaarde, const Regeling& regeling, const Grond& grond,
                         const Kostregel& regel) {
  VoorwaardeUitkomst result;
  toets(voorwaarde, regeling, grond, &regel, result);
  return result;
}

VoorwaardeUitkomst& toets_in(std::vector<VoorwaardeUitkomst>& lijst, const Voorwaarde& voorwaarde,
                             const Regeling& regeling, const Grond& grond, const Kostregel* regel) {
  VoorwaardeUitkomst& result = lijst.emplace_back();
  toets(voorwaarde, regeling, grond, regel, result);
  return result;
}

bool hangt_af_van_persoon(VoorwaardeSoort soort) {
  return soort == VoorwaardeSoort::kLeeftijd || soort == VoorwaardeSoort::kOnderwijs ||
         soort == VoorwaardeSoort::kDoelgroep ||
         soort == VoorwaardeSoort::kGeenGeldigIdentiteitsbewijs ||
         soort == VoorwaardeSoort::kGratisEersteKaart;
}

}  // namespace minima
