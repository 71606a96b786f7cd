#include <array>
#include <utility>

#include "calc/json/situatie_delen.h"

namespace minima {
namespace {

constexpr std::array<Keuze<MaatregelSoort>, 2> kMaatregelen = {
    {{"waarschuwing", MaatregelSoort::kWaarschuwing}, {"verlaging", MaatregelSoort::kVerlaging}}};

constexpr std::array<Keuze<MaatregelReden>, 3> kRedenen = {
    {{"niet-ingeschreven-cwi", MaatregelReden::kNietIngeschrevenCwi},
     {"arbeidsverplichting", MaatregelReden::kArbeidsverplichting},
     {"overig", MaatregelReden::kOverig}}};

constexpr std::array<Keuze<DocumentSoort>, 4> kDocumenten = {
    {{"paspoort", DocumentSoort::kPaspoort},
     {"identiteitskaart", DocumentSoort::kIdentiteitskaart},
     {"rijbewijs", DocumentSoort::kRijbewijs},
     {"geen", DocumentSoort::kGeen}}};

constexpr std::array<Keuze<Lening>, 2> kLeningen = {
    {{"mogelijk", Lening::kMogelijk}, {"geweigerd", Lening::kGeweigerd}}};

constexpr std::array<Keuze<bool>, 2> kAlsLening = {{{"om-niet", false}, {"lening", true}}};

Maatregel lees_maatregel(ObjectLezer& object) {
  Maatregel maatregel;
  object.keuze("soort", kMaatregelen, maatregel.soort);
  object.gehelen("procent", {0, 100}, maatregel.procent);
  object.gehelen("maanden", {0, kMaxMaanden}, maatregel.maanden);
  object.keuze("reden", kRedenen, maatregel.reden);
  object.datum("datum", maatregel.datum);
  return maatregel;
}

Identiteitsbewijs lees_identiteitsbewijs(ObjectLezer& object, const Verwijzingen& verwijzingen) {
  Identiteitsbewijs bewijs;
  std::optional<std::string> persoon;
  verwijzingen.lees(object, object.verplicht("persoon"), persoon);
  if (persoon) bewijs.persoon = std::move(*persoon);
  object.keuze("soort", kDocumenten, bewijs.soort);
  object.datum("geldigTotEnMet", bewijs.geldig_tot_en_met);
  return bewijs;
}

// History may name anybody: the child may have left the household since.
EerdereVerstrekking lees_verstrekking(ObjectLezer& object) {
  EerdereVerstrekking verstrekking;
  object.verplicht_id("regeling", verstrekking.regeling);
  object.id("soort", verstrekking.soort);
  object.bedragen("bedrag", verstrekking.bedrag);
  object.datum("datum", verstrekking.datum);
  object.id("persoon", verstrekking.persoon);
  object.keuze("vorm", kAlsLening, verstrekking.als_lening);
  return verstrekking;
}

EerdereAanvraag lees_aanvraag(ObjectLezer& object) {
  EerdereAanvraag aanvraag;
  object.verplicht_id("regeling", aanvraag.regeling);
  if (const Lid lid = object.verplicht("datum")) {
    if (const auto datum = object.lezer().datum(*lid.knoop, lid.pad)) aanvraag.datum = *datum;
  }
  return aanvraag;
}

// Reads a list of objects into `doel`, each with `lees`; absent, `doel` stays as it was.
template <typename Regel, typename Doel, typename F>
void lees_regels(ObjectLezer& situatie, std::string_view sleutel, Doel& doel, F lees) {
  const Lid lid = situatie.lid(sleutel);
  if (!lid) return;
  Lezer& lezer = situatie.lezer();
  std::vector<Regel> regels;
  lezer.lijst(*lid.knoop, lid.pad, kMaxAndereRegels,
              [&](const Knoop& knoop, const Pad& pad, std::size_t) {
                ObjectLezer object(lezer, knoop, pad);
                regels.push_back(lees(object));
              });
  doel = std::move(regels);
}

}  // namespace

void lees_verleden(ObjectLezer& situatie, const Verwijzingen& verwijzingen,
                   Huishouden& huishouden) {
  situatie.waarheid("inwoner", huishouden.inwoner);
  situatie.waarheid("bijstandInReferteperiode", huishouden.bijstand_in_referteperiode);
  situatie.waarheid("arbeidsverplichtingNagekomen", huishouden.arbeidsverplichting_nagekomen);
  situatie.waarheid("schuldhulptraject", huishouden.schuldhulptraject);
  situatie.waarheid("rotterdampakket", huishouden.gemeentepolis);
  situatie.waarheid("rechtInkomenstoeslag2024", huishouden.recht_inkomenstoeslag_2024);
  situatie.keuze("lening", kLeningen, huishouden.lening);
  lees_regels<Maatregel>(situatie, "maatregelen", huishouden.maatregelen, lees_maatregel);
  lees_regels<Identiteitsbewijs>(
      situatie, "identiteitsbewijzen", huishouden.identiteitsbewijzen,
      [&](ObjectLezer& object) { return lees_identiteitsbewijs(object, verwijzingen); });
  lees_regels<EerdereVerstrekking>(situatie, "eerdereVerstrekkingen",
                                   huishouden.eerdere_verstrekkingen, lees_verstrekking);
  lees_regels<EerdereAanvraag>(situatie, "eerdereAanvragen", huishouden.eerdere_aanvragen,
                               lees_aanvraag);
}

}  // namespace minima
