#include "calc/beheer/gevallen.h"

#include <algorithm>
#include <utility>

#include "calc/beheer/blad.h"
#include "calc/beheer/grensmaker.h"
#include "calc/bereken.h"
#include "calc/json/boom.h"
#include "calc/json/schrijver.h"
#include "calc/json/situatie_schrijver.h"
#include "calc/json/uitkomst_json.h"
#include "calc/json/woorden.h"
#include "calc/uitkomst/toelichting.h"

namespace minima::beheer {
namespace {

const RegelingUitkomst* van(const Uitkomst& uitkomst, const std::string& id) {
  const auto found = std::find_if(uitkomst.regelingen.begin(), uitkomst.regelingen.end(),
                                  [&](const RegelingUitkomst& r) { return r.regeling->id == id; });
  return found != uitkomst.regelingen.end() ? &*found : nullptr;
}

const Regimedraagkracht* regime(const Uitkomst& uitkomst, const std::string& id) {
  for (const Regimedraagkracht& een : uitkomst.draagkracht) {
    if (een.regime->id == id) return &een;
  }
  return nullptr;
}

void schrijf_regeling(Schrijver& json, const RegelingUitkomst& uitkomst, const Huishouden& h) {
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
      json.sluit_object();
    }
    json.sluit_object();
  }
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
    schrijf_regeling(json, *regeling, geval.huishouden);
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

// What is expected, in the words of the texts.
std::string uitkomst_zin(const Grensgeval& geval, const Uitkomst& uitkomst,
                         const Teksten& teksten) {
  if (geval.om_versie) {
    return "Het beleid van " + datum(uitkomst.geldend.beleid->geldig_vanaf, teksten) +
           (uitkomst.geldend.in_force ? "" : " is dan niet van kracht");
  }
  if (const RegelingUitkomst* regeling = van(uitkomst, geval.regeling)) {
    std::string uit = woord("oordeel", woord_van(regeling->uitslag), teksten);
    if (regeling->bedrag) uit += ": " + euro(*regeling->bedrag, teksten);
    return uit;
  }
  std::string uit =
      uitkomst.norm ? "Norm " + euro(uitkomst.norm->per_maand, teksten) : "Norm niet gevonden";
  const Regimedraagkracht* kracht = regime(uitkomst, geval.regime);
  if (kracht != nullptr && kracht->bedragen) {
    uit = "Draagkracht (" + geval.regime + ") " + euro(kracht->bedragen->totaal, teksten) +
          ", beschikbaar " + euro(kracht->bedragen->beschikbaar, teksten);
  }
  return uit;
}

constexpr const char* kBeginblad =
    "Elk geval ligt op een grens van het beleid, of een cent of een dag ernaast. De uitkomst is "
    "uitgerekend met de regels zoals zij nu zijn ingevoerd. Zet een kruis als de uitkomst klopt "
    "met "
    "wat de gemeente heeft bedoeld. Tenzij er iets anders staat, gaat het om een alleenstaande "
    "ouder "
    "van 40 met een kind van 13 op het voortgezet onderwijs, met 90 % van de norm aan loon, al "
    "tien "
    "jaar, zonder bezit en schulden, met kosten van € 25,00 op de peildatum.";

constexpr const char* kTekenen =
    "<p>Gezien door: <span class=\"streep\"></span> Datum: <span class=\"streep\"></span></p>\n";

struct Blad {
  const Beleidsbestand& bestand;
  const Teksten& teksten;
  std::string uit;
  bool open = false;

  void kop(const Grensgeval& geval) {
    sluit();
    const Beleid& beleid =
        *bestand.geldend(geval.huishouden.gemeente, geval.huishouden.peildatum).beleid;
    const auto regeling = std::find_if(beleid.regelingen.begin(), beleid.regelingen.end(),
                                       [&](const Regeling& r) { return r.id == geval.regeling; });
    uit += element("h2", regeling != beleid.regelingen.end() ? regeling->naam.nl
                                                             : "Geldigheid, norm en draagkracht") +
           "\n<table>\n<thead><tr><th scope=\"col\">Klopt</th><th scope=\"col\">Geval</th>"
           "<th scope=\"col\">Uitkomst</th><th scope=\"col\">Artikel</th></tr></thead>\n<tbody>\n";
    open = true;
  }
  void sluit() {
    if (open) uit += std::string("</tbody>\n</table>\n") + kTekenen;
    open = false;
  }
  void rij(const Grensgeval& geval) {
    const Uitkomst uitkomst = bereken(geval.huishouden, bestand, {false, false});
    uit += "<tr><td><span class=\"vak\"></span></td><td>" + element("span", geval.waarom) + "<br>" +
           element("span", geval.id, "klein") + "</td>" +
           element("td", uitkomst_zin(geval, uitkomst, teksten)) + element("td", geval.artikel) +
           "</tr>\n";
  }
};

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

std::string als_blad(const Grensgevallen& gevallen, const Beleidsbestand& bestand,
                     const Teksten& teksten, const std::string& titel) {
  Blad blad{bestand, teksten, element("p", kBeginblad) + "\n"};
  const std::string* vorige = nullptr;
  for (const Grensgeval& geval : gevallen.lijst) {
    if (vorige == nullptr || *vorige != geval.regeling) blad.kop(geval);
    blad.rij(geval);
    vorige = &geval.regeling;
  }
  blad.sluit();
  if (!gevallen.zonder.empty()) {
    blad.uit += element("h2", "Zonder geval") + "\n<ul>\n";
    for (const std::string& een : gevallen.zonder) blad.uit += element("li", een) + "\n";
    blad.uit += "</ul>\n";
  }
  return bladzijde(titel, blad.uit);
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
