#include "tests/support/kosten_van_beleid.h"

#include <algorithm>

namespace minima::toets {
namespace {

struct Keuze {
  std::string regeling;
  std::string soort;
};

// Every cost type of every scheme once, and of each scheme one that isn't in its list.
std::vector<Keuze> keuzes(const Beleid& beleid) {
  std::vector<Keuze> result;
  for (const Regeling& regeling : beleid.regelingen) {
    for (const Kostensoort& soort : regeling.kostensoorten) {
      result.push_back({regeling.id, soort.id});
    }
    result.push_back({regeling.id, "iets-anders"});
  }
  return result;
}

std::string bedrag(const Kostenvraag& vraag, Toeval& toeval) {
  const bool near = toeval.kans(40);
  const std::int64_t cents = near ? toeval.een_van(vraag.drempels.bedragen) + toeval.tussen(-1, 1)
                                  : toeval.tussen(1, toeval.kans(70) ? 60000 : 300000);
  return euro_tekst(std::max<std::int64_t>(1, cents));
}

// Around today, or a term before it.
Date kostendatum(const Kostenvraag& vraag, Toeval& toeval) {
  if (toeval.kans(40)) return vraag.peildatum.plus_days(toeval.tussen(-2, 2));
  if (toeval.kans(40)) {
    return vraag.peildatum.plus_months(-toeval.een_van(vraag.drempels.maanden))
        .plus_days(toeval.tussen(-1, 1));
  }
  return vraag.peildatum.plus_days(-toeval.tussen(0, 400));
}

// What only some policies ask; a fact no rule asks for is left out, so that what is left out by
// weet_minder() matters.
void bijzonderheden(Json& kost, const Kostenvraag& vraag, Toeval& toeval) {
  using V = VoorwaardeSoort;
  const auto vraagt = [&](V soort) { return vraag.drempels.voorwaarden.count(soort) > 0; };
  // A proof of payment means that it was paid.
  if (vraagt(V::kVoorBetaling)) {
    kost["voldaan"] = toeval.kans(10);
    kost["betaalbewijs"] = kost["voldaan"] == true && toeval.kans(50);
  }
  if (vraagt(V::kIndicatie)) kost["indicatie"] = toeval.kans(85) ? "positief" : "negatief";
  if (vraagt(V::kGrond)) kost["grond"] = toeval.een_van(vraag.drempels.gronden);
  if (vraagt(V::kZwangerschapOfGeboorte)) kost["zwangerschapsmaanden"] = toeval.tussen(2, 8);
  if (vraagt(V::kTermijnVanafFeit)) {
    kost["termijnBegin"] = nullptr;
    if (toeval.kans(85)) {
      kost["termijnBegin"] =
          dag(vraag.peildatum.plus_months(-toeval.een_van(vraag.drempels.maanden))
                  .plus_days(toeval.tussen(-2, 30)));
    }
  }
  if (vraagt(V::kDuur)) kost["duurMaanden"] = toeval.tussen(1, 13);
  if (vraagt(V::kHuurgrens)) kost["bovenHuurgrens"] = toeval.kans(20);
  if (vraagt(V::kVerlagingBenut)) {
    kost["mogelijkeVerlaging"] = euro_tekst(toeval.kans(70) ? 0 : toeval.tussen(0, 5000));
  }
  if (vraagt(V::kOvZones)) kost["ovZones"] = toeval.tussen(2, 4);
  if (vraagt(V::kOpenbaarVervoer)) {
    kost["kilometers"] = nullptr;
    if (toeval.kans(30)) kost["kilometers"] = toeval.tussen(0, 2000);
    kost["categorie"] = toeval.tussen(1, 6);
  }
  if (vraag.beleid.draagkracht && vraag.beleid.draagkracht->regimes.size() == 2) {
    kost["draagkrachtregime"] = toeval.een_van(vraag.beleid.draagkracht->regimes).id;
  }
}

Json kost(int nummer, const Keuze& keuze, const Kostenvraag& vraag, Toeval& toeval) {
  Json k{{"id", "k" + std::to_string(nummer)},
         {"regeling", keuze.regeling},
         {"soort", keuze.soort},
         {"bedrag", bedrag(vraag, toeval)},
         {"datum", dag(kostendatum(vraag, toeval))},
         {"persoon", toeval.een_van(vraag.personen)},
         {"betaalbewijs", toeval.kans(85)},
         {"vergoedDoorAnderen", euro_tekst(toeval.kans(75) ? 0 : toeval.tussen(0, 9000))}};
  bijzonderheden(k, vraag, toeval);
  if (toeval.kans(8)) k["voorliggend"] = true;
  if (toeval.kans(8)) k["dringend"] = true;
  if (toeval.kans(10)) k["eersteKaart"] = true;
  if (toeval.kans(10)) k["offerte"] = true;
  if (toeval.kans(25)) {
    k["per"] = "maand";
    k["maanden"] = toeval.tussen(1, 14);
  }
  return k;
}

}  // namespace

Json kosten_van_beleid(const Kostenvraag& vraag, Toeval& toeval) {
  const auto lijst = keuzes(vraag.beleid);
  Json kosten = Json::array();
  const bool zelfde = toeval.kans(30);
  const Keuze vaste = toeval.een_van(lijst);
  for (int i = 1, n = toeval.tussen(0, 4); i <= n; ++i) {
    Json k = kost(i, zelfde && toeval.kans(60) ? vaste : toeval.een_van(lijst), vraag, toeval);
    for (const Json& eerder : kosten) {
      if (eerder["soort"] != k["soort"] || !k.contains("draagkrachtregime")) continue;
      k["draagkrachtregime"] = eerder["draagkrachtregime"];
    }
    kosten.push_back(k);
  }
  return kosten;
}

Json eerdere_verstrekkingen(const Kostenvraag& vraag, Toeval& toeval) {
  Json lijst = Json::array();
  for (int i = 0, n = toeval.tussen(0, 2); i < n; ++i) {
    const Keuze keuze = toeval.een_van(keuzes(vraag.beleid));
    Json regel{{"regeling", keuze.regeling},
               {"bedrag", bedrag(vraag, toeval)},
               {"datum", dag(std::min(vraag.peildatum, kostendatum(vraag, toeval)))},
               {"persoon", toeval.een_van(vraag.personen)}};
    if (toeval.kans(80)) regel["soort"] = keuze.soort;
    lijst.push_back(regel);
  }
  return lijst;
}

}  // namespace minima::toets
