#include <algorithm>
#include <array>
#include <utility>

#include "calc/json/situatie_delen.h"

namespace minima {
namespace {

constexpr std::array<Keuze<bool>, 2> kPerMaand = {{{"eenmalig", false}, {"maand", true}}};
constexpr std::array<Keuze<bool>, 2> kIndicatie = {{{"positief", true}, {"negatief", false}}};

void lees_id(ObjectLezer& object, const std::vector<Kost>& eerdere, Kost& kost) {
  const Lid lid = object.verplicht("id");
  if (!lid) return;
  const auto id = object.lezer().id(*lid.knoop, lid.pad);
  if (!id) return;
  const bool dubbel = std::any_of(eerdere.begin(), eerdere.end(),
                                  [&id](const Kost& eerder) { return eerder.id == *id; });
  if (dubbel) {
    object.lezer().fout(lid.pad, "id-dubbel", "Deze id staat ook bij andere kosten.", lid.knoop);
  }
  kost.id = *id;
}

void lees_termijn(ObjectLezer& object, Kost& kost) {
  Lezer& lezer = object.lezer();
  const Lid per = object.lid("per");
  const Lid maanden = object.lid("maanden");
  std::optional<bool> per_maand = false;
  if (per) per_maand = lezer.keuze(*per.knoop, per.pad, kPerMaand);
  kost.per_maand = per_maand.value_or(false);
  if (kost.per_maand) kost.maanden = {kKostMaanden.laagste, kKostMaanden.hoogste};
  if (!maanden) return;
  if (const auto aantal = lezer.gehelen(*maanden.knoop, maanden.pad, kKostMaanden)) {
    kost.maanden = *aantal;
  }
  if (per_maand && !*per_maand) {
    lezer.fout(maanden.pad, "maanden-bij-eenmalig",
               "Hier staat een aantal maanden, terwijl de kosten eenmalig zijn; bij kosten per "
               "maand staat er \"per\": \"maand\".",
               maanden.knoop);
  }
}

// Facts only some policies ask for.
void lees_bijzonderheden(ObjectLezer& object, Kost& kost) {
  object.id("draagkrachtregime", kost.draagkrachtregime);
  object.waarheid("voldaan", kost.voldaan);
  object.keuze("indicatie", kIndicatie, kost.indicatie);
  object.id("grond", kost.grond);
  object.gehelen("categorie", {1, 6}, kost.categorie);
  object.gehelen("zwangerschapsmaanden", {0, 10}, kost.zwangerschapsmaanden);
  lees_datum_of_geen(object, "termijnBegin", kost.termijn_begin);
  object.gehelen("duurMaanden", {0, kMaxMaanden}, kost.duur_maanden);
  object.waarheid("bovenHuurgrens", kost.boven_huurgrens);
  object.bedragen("mogelijkeVerlaging", kost.mogelijke_verlaging);
  object.gehelen("ovZones", {0, 1000}, kost.ov_zones);
  if (const Lid km = object.lid("kilometers")) {
    if (km.knoop->is(Knoop::Soort::kNull)) {
      kost.kilometers = Gegeven<Range<int>>::geen();
    } else if (const auto aantal = object.lezer().gehelen(*km.knoop, km.pad, {0, 100'000})) {
      kost.kilometers = Gegeven<Range<int>>::van(*aantal);
    }
  }
}

Kost lees_kost(ObjectLezer& object, const Verwijzingen& verwijzingen,
               const std::vector<Kost>& eerdere) {
  Kost kost;
  lees_id(object, eerdere, kost);
  object.id("regeling", kost.regeling);
  object.verplicht_id("soort", kost.soort);
  object.bedragen("bedrag", kost.bedrag);
  object.datum("datum", kost.datum);
  verwijzingen.lees(object, object.lid("persoon"), kost.persoon);
  object.waarheid("betaalbewijs", kost.betaalbewijs);
  object.bedragen("vergoedDoorAnderen", kost.vergoed_door_anderen);
  object.waarheid("offerte", kost.offerte);
  object.waarheid("voorliggend", kost.voorliggend);
  object.waarheid("dringend", kost.dringend);
  object.waarheid("eersteKaart", kost.eerste_kaart);
  lees_termijn(object, kost);
  lees_bijzonderheden(object, kost);
  return kost;
}

}  // namespace

void lees_kosten(ObjectLezer& situatie, const Verwijzingen& verwijzingen, Huishouden& huishouden) {
  const Lid lid = situatie.lid("kosten");
  if (!lid) return;
  Lezer& lezer = situatie.lezer();
  lezer.lijst(*lid.knoop, lid.pad, kMaxKosten,
              [&](const Knoop& knoop, const Pad& pad, std::size_t) {
                ObjectLezer object(lezer, knoop, pad);
                Kost kost = lees_kost(object, verwijzingen, huishouden.kosten);
                huishouden.kosten.push_back(std::move(kost));
              });
}

}  // namespace minima
