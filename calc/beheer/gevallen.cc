#include "calc/beheer/gevallen.h"

#include <utility>

#include "calc/beheer/gevallen_delen.h"
#include "calc/bereken.h"
#include "calc/json/boom.h"
#include "calc/json/schrijver.h"
#include "calc/json/situatie_schrijver.h"
#include "calc/json/uitkomst_json.h"
#include "calc/json/woorden.h"

namespace minima::beheer {
namespace {

void schrijf_voorwaarde(Schrijver& json, const std::vector<VoorwaardeUitkomst>& lijst,
                        const Grensgeval& geval) {
  if (geval.voorwaarde == nullptr) return;
  for (const VoorwaardeUitkomst& een : lijst) {
    if (een.voorwaarde != geval.voorwaarde) continue;
    json.open_object("voorwaarden");
    json.open_object(een.id);
    json.lid("oordeel", woord_van(een.oordeel));
    json.sluit_object();
    json.sluit_object();
    return;
  }
}

void schrijf_regeling(Schrijver& json, const RegelingUitkomst& uitkomst, const Grensgeval& geval) {
  const Huishouden& h = geval.huishouden;
  json.open_object("regelingen");
  json.open_object(uitkomst.regeling->id);
  json.lid("oordeel", woord_van(uitkomst.uitslag));
  if (uitkomst.bedrag) json.lid("bedrag", *uitkomst.bedrag);
  if (!uitkomst.kosten.empty()) {
    json.open_object("kosten");
    for (const KostUitkomst& kost : uitkomst.kosten) {
      json.open_object(h.kosten[static_cast<std::size_t>(kost.index)].id);
      json.lid("oordeel", woord_van(kost.uitslag));
      if (kost.bedrag) json.lid("bedrag", *kost.bedrag);
      schrijf_voorwaarde(json, kost.voorwaarden, geval);
      json.sluit_object();
    }
    json.sluit_object();
  }
  schrijf_voorwaarde(json, uitkomst.voorwaarden, geval);
  json.sluit_object();
  json.sluit_object();
}

void schrijf_verwacht(Schrijver& json, const Grensgeval& geval, const Uitkomst& uitkomst) {
  json.open_object("verwacht");
  if (geval.om_versie) {
    json.open_object("beleid");
    json.lid("versie", uitkomst.geldend.beleid->geldig_vanaf);
    json.sluit_object();
  }
  if (const RegelingUitkomst* regeling = van(uitkomst, geval.regeling)) {
    schrijf_regeling(json, *regeling, geval);
  } else if (uitkomst.norm) {
    json.open_object("bijstandsnorm");
    json.lid("perMaand", uitkomst.norm->per_maand);
    json.sluit_object();
  }
  const Regimedraagkracht* kracht = regime(uitkomst, geval.regime);
  if (kracht != nullptr && kracht->bedragen) {
    json.open_object("draagkracht");
    json.open_object(geval.regime);
    json.lid("totaal", kracht->bedragen->totaal);
    json.lid("beschikbaar", kracht->bedragen->beschikbaar);
    json.sluit_object();
    json.sluit_object();
  }
  json.sluit_object();
}

std::string als_json(const Knoop& knoop) {
  switch (knoop.soort) {
    case Knoop::Soort::kNull:
      return "null";
    case Knoop::Soort::kBool:
      return knoop.waar ? "true" : "false";
    case Knoop::Soort::kGetal:
      return knoop.tekst;
    case Knoop::Soort::kTekst: {
      std::string uit;
      voeg_json_tekst_toe(uit, knoop.tekst);
      return uit;
    }
    case Knoop::Soort::kLijst:
    case Knoop::Soort::kObject:
      break;
  }
  const bool object = knoop.is(Knoop::Soort::kObject);
  std::string uit(1, object ? '{' : '[');
  for (const Knoop& lid : knoop.leden) {
    if (uit.size() > 1) uit += ',';
    if (object) {
      voeg_json_tekst_toe(uit, lid.sleutel);
      uit += ':';
    }
    uit += als_json(lid);
  }
  return uit + (object ? '}' : ']');
}

// The member of an object, or the element of a list with that id.
const Knoop* lid_of_element(const Knoop& knoop, const std::string& sleutel) {
  if (knoop.is(Knoop::Soort::kObject)) return knoop.lid(sleutel);
  for (const Knoop& element : knoop.leden) {
    const Knoop* id = element.lid("id");
    if (id != nullptr && id->tekst == sleutel) return &element;
  }
  return nullptr;
}

void vergelijk(const Knoop& verwacht, const Knoop* echt, const std::string& plek,
               std::vector<std::string>& uit) {
  const bool deel = verwacht.is(Knoop::Soort::kObject) && echt != nullptr &&
                    (echt->is(Knoop::Soort::kObject) || echt->is(Knoop::Soort::kLijst));
  if (deel) {
    for (const Knoop& lid : verwacht.leden) {
      std::string verder = plek;
      voeg_stap_toe(verder, lid.sleutel);
      vergelijk(lid, lid_of_element(*echt, lid.sleutel), verder, uit);
    }
    return;
  }
  const std::string nodig = als_json(verwacht);
  const std::string gevonden = echt != nullptr ? als_json(*echt) : "niets";
  if (nodig != gevonden) uit.push_back(plek + ": verwacht " + nodig + ", nu " + gevonden);
}

std::string uitkomst_van(const Knoop& situatie, const Rekenkern& kern) {
  const Result<Huishouden> gelezen = kern.lees(situatie);
  if (!gelezen.ok()) return fouten_json(gelezen.faults());
  return uitkomst_json(bereken(gelezen.value(), kern.beleid()), gelezen.value());
}

}  // namespace

std::string als_geval(const Grensgeval& geval, const Beleidsbestand& bestand) {
  const Uitkomst uitkomst = bereken(geval.huishouden, bestand, {false, false});
  Schrijver json;
  json.open_object();
  json.lid("id", geval.id);
  json.sleutel("situatie");
  schrijf_situatie(json, geval.huishouden);
  schrijf_verwacht(json, geval, uitkomst);
  json.open_lijst("regels");
  if (!geval.artikel.empty()) json.waarde(geval.artikel);
  json.sluit_lijst();
  json.lid("waarom", geval.waarom);
  json.lid("herkomst", "berekend");
  json.sluit_object();
  return std::move(json).neem() + "\n";
}

Controle controleer(std::string_view regel, const Rekenkern& kern) {
  Controle result;
  const Boom boom = ontleed(regel);
  if (!boom.wortel || !boom.faults.empty()) {
    result.is_gelezen = false;
    for (const Fault& fault : boom.faults) result.afwijkingen.push_back(fault.tekst);
    return result;
  }
  if (const Knoop* id = boom.wortel->lid("id")) result.id = id->tekst;
  const Knoop* situatie = boom.wortel->lid("situatie");
  const Knoop* verwacht = boom.wortel->lid("verwacht");
  if (situatie == nullptr || verwacht == nullptr || !verwacht->is(Knoop::Soort::kObject)) {
    result.is_gelezen = false;
    result.afwijkingen.emplace_back("Een geval heeft een situatie en een verwacht.");
    return result;
  }
  const Boom echt = ontleed(uitkomst_van(*situatie, kern));
  vergelijk(*verwacht, &*echt.wortel, "", result.afwijkingen);
  return result;
}

}  // namespace minima::beheer
