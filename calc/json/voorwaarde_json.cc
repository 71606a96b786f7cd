// Conditions: each kind takes its own parameters and no others.
#include <array>
#include <utility>

#include "calc/json/beleid_delen.h"

namespace minima {
namespace {

using S = VoorwaardeSoort;
using Soort = Knoop::Soort;

constexpr std::array<Keuze<S>, 44> kSoorten = {{
    {"inwoner", S::kInwoner},
    {"inkomensgrens", S::kInkomensgrens},
    {"vermogensgrens", S::kVermogensgrens},
    {"vermogen-invordering", S::kVermogenInvordering},
    {"laag-inkomen", S::kLaagInkomen},
    {"leeftijd", S::kLeeftijd},
    {"onderwijs", S::kOnderwijs},
    {"doelgroep", S::kDoelgroep},
    {"andere-kostensoort", S::kKostensoort},
    {"kosten-gemaakt", S::kKostenGemaakt},
    {"aanvraagtermijn", S::kAanvraagtermijn},
    {"betaalbewijs", S::kBetaalbewijs},
    {"geen-geldig-identiteitsbewijs", S::kGeenGeldigIdentiteitsbewijs},
    {"gratis-eerste-kaart", S::kGratisEersteKaart},
    {"niet-eerder", S::kNietEerder},
    {"zelfde-goed", S::kZelfdeGoed},
    {"lening-elders", S::kLeningElders},
    {"voorliggend", S::kVoorliggend},
    {"arbeidsverplichting", S::kArbeidsverplichting},
    {"individueel", S::kIndividueel},
    {"niet-voorzien", S::kNietVoorzien},
    {"referteperiode", S::kReferteperiode},
    {"niet-eerder-in-tijdvak", S::kNietEerderInTijdvak},
    {"huishoudvorm", S::kHuishoudvorm},
    {"zorgverzekering", S::kZorgverzekering},
    {"opleiding", S::kOpleiding},
    {"maatregel", S::kMaatregel},
    {"vorige-regeling", S::kVorigeRegeling},
    {"inkomen-te-hoog", S::kInkomenTeHoog},
    {"aanvraagperiode", S::kAanvraagperiode},
    {"voor-betaling", S::kVoorBetaling},
    {"indicatie", S::kIndicatie},
    {"grond", S::kGrond},
    {"termijn-vanaf-feit", S::kTermijnVanafFeit},
    {"duur", S::kDuur},
    {"huurgrens", S::kHuurgrens},
    {"zwangerschap-of-geboorte", S::kZwangerschapOfGeboorte},
    {"ov-zones", S::kOvZones},
    {"openbaar-vervoer", S::kOpenbaarVervoer},
    {"niet-vergoed", S::kNietVergoed},
    {"verlaging-benut", S::kVerlagingBenut},
    {"minimum-kosten", S::kMinimumKosten},
    {"kind", S::kKind},
    {"studeert", S::kStudeert},
}};

constexpr std::array<Keuze<Wie>, 5> kWie = {{{"aanvrager", Wie::kAanvrager},
                                             {"persoon", Wie::kPersoon},
                                             {"kind", Wie::kKind},
                                             {"volwassenen", Wie::kVolwassenen},
                                             {"een-volwassene", Wie::kEenVolwassene}}};

constexpr std::array<Keuze<Op>, 3> kOp = {{{"peildatum", Op::kPeildatum},
                                           {"kostendatum", Op::kKostendatum},
                                           {"kalenderjaar", Op::kKalenderjaar}}};

constexpr std::array<Keuze<Rijbewijs>, 3> kRijbewijs = {{{"beoordeling", Rijbewijs::kBeoordeling},
                                                         {"geldig", Rijbewijs::kGeldig},
                                                         {"ongeldig", Rijbewijs::kOngeldig}}};

constexpr std::array<Keuze<Uitslag>, 2> kAndereVerlaging = {
    {{"beoordeling", Uitslag::kBeoordeling}, {"geen-recht", Uitslag::kGeenRecht}}};

// Read before the rest, because it decides which keys the rest may have.
std::optional<S> lees_soort(Lezer& lezer, const Knoop& knoop, const Pad& pad) {
  if (!lezer.eis_soort(knoop, pad, Soort::kObject)) return std::nullopt;
  const Pad plek = pad.lid("soort");
  if (const Knoop* soort = knoop.lid("soort")) return lezer.keuze(*soort, plek, kSoorten);
  lezer.fout(plek, "sleutel-ontbreekt", "Hier ontbreekt de sleutel 'soort'.");
  return std::nullopt;
}

// A condition that looks at the cost itself.
bool is_van_een_kost(const Voorwaarde& voorwaarde) {
  switch (voorwaarde.soort) {
    case S::kKostensoort:
    case S::kKostenGemaakt:
    case S::kAanvraagtermijn:
    case S::kBetaalbewijs:
    case S::kGratisEersteKaart:
    case S::kZelfdeGoed:
    case S::kVoorBetaling:
    case S::kIndicatie:
    case S::kGrond:
    case S::kTermijnVanafFeit:
    case S::kDuur:
    case S::kHuurgrens:
    case S::kZwangerschapOfGeboorte:
    case S::kOvZones:
    case S::kOpenbaarVervoer:
    case S::kNietVergoed:
    case S::kVerlagingBenut:
    case S::kMinimumKosten:
      return true;
    default:
      return voorwaarde.op != Op::kPeildatum || voorwaarde.zelfde_soort || voorwaarde.per_persoon;
  }
}

void check_plaats(Lezer& lezer, const Knoop& knoop, const Pad& pad, Voorwaardelijst lijst,
                  const Bekend& bekend, const Voorwaarde& voorwaarde) {
  const char* why = nullptr;
  if (voorwaarde.soort == S::kKostensoort && lijst != Voorwaardelijst::kWanneer) {
    why = "Deze voorwaarde kiest tussen routes en hoort in 'wanneer'.";
  } else if (is_van_een_kost(voorwaarde) && lijst == Voorwaardelijst::kRegeling) {
    why = "Deze voorwaarde gaat over de kosten en hoort bij een route.";
  } else if (is_van_een_kost(voorwaarde) && bekend.kostensoorten && bekend.kostensoorten->empty()) {
    why = "Deze voorwaarde gaat over de kosten, maar de regeling heeft geen kostensoorten.";
  }
  if (why != nullptr) lezer.fout(pad, "voorwaarde-plaats", why, &knoop);
}

void lees_leeftijd(Blok& blok, Voorwaarde& v) {
  const std::size_t before = blok.lezer().aantal_fouten();
  blok.verplicht_keuze("wie", kWie, v.wie);
  blok.verplicht_keuze("op", kOp, v.op);
  blok.leeftijd("vanaf", v.vanaf);
  blok.leeftijd("tot", v.tot);
  blok.waarheid("totAow", v.tot_aow);
  if (blok.lezer().aantal_fouten() > before) return;
  if (!v.vanaf && !v.tot && !v.tot_aow) {
    blok.lezer().fout(blok.pad(), "leeftijd-leeg", "Hier hoort 'vanaf' of 'tot' te staan.");
  } else if (v.vanaf && v.tot && *v.tot <= *v.vanaf) {
    blok.lezer().fout(blok.pad().lid("tot"), "leeftijd-omgekeerd",
                      "'tot' is de eerste leeftijd die niet meer meedoet, en hoger dan 'vanaf'.");
  }
}

void lees_parameters(Blok& blok, Voorwaarde& v) {
  switch (v.soort) {
    case S::kInkomensgrens:
      lees_ruime_inkomensgrens(blok, v);
      blok.verplicht_procent("procentVanNorm", kProcenten, v.procent);
      blok.waarheid("zonderVrijlating", v.zonder_vrijlating);
      return blok.waarheid("strikt", v.strikt);
    case S::kVermogensgrens:
      blok.bedrag("bedrag", v.bedrag);
      blok.waarheid("zonderVrijlating", v.zonder_vrijlating);
      return blok.verplicht_waarheid("strikt", v.strikt);
    case S::kLaagInkomen:
      blok.verplicht_procent("procentVanNorm", kProcenten, v.procent);
      blok.waarheid("ookNu", v.ook_nu);
      return blok.verplicht_geheel("maanden", kMaanden, v.maanden);
    case S::kLeeftijd:
      return lees_leeftijd(blok, v);
    case S::kOnderwijs:
      return lees_onderwijs(blok, v, true);
    case S::kDoelgroep:
      blok.verplicht_keuze("op", kOp, v.op);
      blok.waarheid("paarZonderKinderen", v.paar_zonder_kinderen);
      blok.verplicht_leeftijd("vanaf", v.vanaf);
      return blok.verplicht_leeftijd("tot", v.tot);
    case S::kAanvraagtermijn:
      return lees_dag(blok, "totEnMet", true, v);
    case S::kBetaalbewijs:
      return blok.waarheid("offerteVolstaat", v.offerte_volstaat);
    case S::kGratisEersteKaart:
      blok.verplicht_leeftijd("vanaf", v.vanaf);
      blok.verplicht_leeftijd("tot", v.tot);
      return blok.verplicht_datum("sinds", v.sinds);
    case S::kGeenGeldigIdentiteitsbewijs:
      return blok.keuze("rijbewijs", kRijbewijs, v.rijbewijs);
    case S::kZelfdeGoed:
      return blok.waarheid("altijd", v.altijd);
    case S::kArbeidsverplichting:
      blok.waarheid("meerMaatregelen", v.meer_maatregelen);
      return blok.keuze("andereVerlaging", kAndereVerlaging, v.andere_verlaging);
    case S::kNietEerder:
      return blok.verplicht_geheel("maanden", kMaanden, v.maanden);
    case S::kKind:
      return lees_kind(blok, v);
    case S::kStudeert:
    case S::kInwoner:
    case S::kVermogenInvordering:
    case S::kKostensoort:
    case S::kKostenGemaakt:
    case S::kLeningElders:
    case S::kVoorliggend:
    case S::kIndividueel:
    case S::kNietVoorzien:
      return;
    default:
      return lees_parameters_van_feit(blok, v);
  }
}

// The cost types a condition is for or, of andere-kostensoort, not for. They must be the scheme's
// own.
void lees_kostensoorten(Blok& blok, const Namen& namen, Voorwaarde& v) {
  Uniek uniek;
  const bool andere = v.soort == S::kKostensoort;
  std::vector<std::string>& doel = andere ? v.niet_kostensoorten : v.kostensoorten;
  const auto lees = [&](Lezer& lezer, const Knoop& knoop, const Pad& plek) {
    std::optional<std::string> id = lees_bekende(lezer, knoop, plek, namen);
    if (!id) return;
    uniek.voeg_toe(lezer, *id, knoop, plek);
    doel.push_back(std::move(*id));
  };
  if (andere) {
    blok.gevulde_lijst("kostensoorten", lees);
  } else {
    blok.gevulde_lijst_als_er("kostensoorten", lees);
  }
}

// What a no leads to. In 'wanneer' a no leads to the next route, so nothing can be said there.
void lees_bij_nee(Blok& blok, Voorwaardelijst lijst, Voorwaarde& v) {
  if (lijst == Voorwaardelijst::kWanneer) return;
  blok.keuze("bijNee", kUitslagenBijNee, v.bij_nee);
  if (v.bij_nee == Uitslag::kVoorliggend) {
    blok.verplicht_id("verwijzing", v.verwijzing);
  } else {
    blok.id("verwijzing", v.verwijzing);
  }
}

}  // namespace

void lees_voorwaarde(Lezer& lezer, const Knoop& knoop, const Pad& pad, Voorwaardelijst lijst,
                     const Bekend& bekend, Uniek& uniek, std::vector<Voorwaarde>& doel) {
  const std::optional<S> soort = lees_soort(lezer, knoop, pad);
  if (!soort) return;
  Voorwaarde voorwaarde;
  voorwaarde.soort = *soort;
  Blok blok(lezer, knoop, pad);
  voorwaarde.id = blok.lid("soort").knoop->tekst;
  blok.id("id", voorwaarde.id);
  lees_parameters(blok, voorwaarde);
  lees_kostensoorten(blok, bekend.kostensoorten, voorwaarde);
  lees_bij_nee(blok, lijst, voorwaarde);
  blok.verplicht_tekst("artikel", voorwaarde.artikel);
  check_plaats(lezer, knoop, pad, lijst, bekend, voorwaarde);
  uniek.voeg_toe(lezer, voorwaarde.id, knoop, knoop.lid("id") != nullptr ? pad.lid("id") : pad);
  doel.push_back(std::move(voorwaarde));
}

}  // namespace minima
