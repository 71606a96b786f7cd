// Rekenkern::lezingen: the same household under each other reading of an unclear rule.
#include "calc/bereken.h"
#include "calc/json/rekenkern.h"
#include "calc/json/schrijver.h"
#include "calc/json/woorden.h"

namespace minima {
namespace {

constexpr Rekenopties kAlleenWaarden{false, false};

// The form only where it is what differs.
void schrijf(Schrijver& json, const RegelingUitkomst& uit, bool met_vorm) {
  json.lid("oordeel", woord_van(uit.uitslag));
  if (uit.bedrag) json.lid("bedrag", *uit.bedrag);
  if (uit.maximaal) json.lid("maximaal", *uit.maximaal);
  if (met_vorm && !uit.vorm.empty()) json.lid("vorm", uit.vorm);
}

// The schemes that come out otherwise under `ander`.
void schrijf_verschillen(Schrijver& json, const Uitkomst& nu, const Uitkomst& ander) {
  json.open_lijst("regelingen");
  for (std::size_t i = 0; i < nu.regelingen.size(); ++i) {
    const RegelingUitkomst& a = nu.regelingen[i];
    const RegelingUitkomst& b = ander.regelingen[i];
    if (zelfde_antwoord(a, b)) continue;
    json.open_object();
    json.lid("id", a.regeling->id);
    schrijf(json, b, a.vorm != b.vorm);
    json.open_object("gekozen");
    schrijf(json, a, a.vorm != b.vorm);
    json.sluit_object();
    json.sluit_object();
  }
  json.sluit_lijst();
}

bool differs(const Uitkomst& a, const Uitkomst& b) {
  if (a.regelingen.size() != b.regelingen.size()) return false;
  for (std::size_t i = 0; i < a.regelingen.size(); ++i) {
    if (!zelfde_antwoord(a.regelingen[i], b.regelingen[i])) return true;
  }
  return false;
}

std::string bestandsnaam(const Lezingen& lezingen) {
  Schrijver datum;
  datum.waarde(lezingen.versie);
  const std::string& quoted = datum.tekst();
  return "gemeenten/" + lezingen.gemeente + "/" + quoted.substr(1, quoted.size() - 2) + ".json";
}

struct Schrijfhoorder : Lezinghoorder {
  Schrijver json;

  void hoor(const Lezing& lezing, const Alternatief& alternatief, const Uitkomst& nu,
            const Uitkomst& ander) override {
    json.open_object();
    json.lid("nr", lezing.nr);
    json.lid("vraag", lezing.vraag);
    json.lid("gekozen", lezing.gekozen);
    json.lid("alternatief", alternatief.id);
    json.lid("tekst", alternatief.tekst);
    schrijf_verschillen(json, nu, ander);
    json.sluit_object();
  }
};

}  // namespace

bool zelfde_antwoord(const RegelingUitkomst& a, const RegelingUitkomst& b) {
  return a.uitslag == b.uitslag && a.bedrag == b.bedrag && a.maximaal == b.maximaal &&
         a.vorm == b.vorm;
}

Result<int> Rekenkern::hoor_lezingen(const Huishouden& huishouden, Lezinghoorder& hoorder) const {
  const Uitkomst nu = minima::bereken(huishouden, beleid_, kAlleenWaarden);
  const Beleid& geldend = *nu.geldend.beleid;
  int tried = 0;
  for (const Lezingen& bestand : lezingen_) {
    const auto tekst = beleidsteksten_.find(bestandsnaam(bestand));
    const bool about_this = bestand.gemeente == geldend.gemeente &&
                            bestand.versie == geldend.geldig_vanaf &&
                            tekst != beleidsteksten_.end();
    if (!about_this) continue;
    for (const Lezing& lezing : bestand.lezingen) {
      for (const Alternatief& alternatief : lezing.alternatieven) {
        Result<Beleid> onder = beleid_onder(tekst->second, alternatief.wijzig);
        if (!onder.ok()) return std::move(onder).faults();
        Beleidsbestand anders = beleid_;
        anders.voeg_toe(std::move(onder).value());
        const Uitkomst ander = minima::bereken(huishouden, anders, kAlleenWaarden);
        ++tried;
        if (differs(nu, ander)) hoorder.hoor(lezing, alternatief, nu, ander);
      }
    }
  }
  return tried;
}

Antwoord Rekenkern::lezingen(std::string_view situatie) const {
  const Result<Huishouden> gelezen = lees(situatie);
  if (!gelezen.ok()) return {fouten_json(gelezen.faults()), true};
  Schrijfhoorder hoorder;
  hoorder.json.open_object();
  hoorder.json.open_lijst("lezingen");
  const Result<int> gehoord = hoor_lezingen(gelezen.value(), hoorder);
  if (!gehoord.ok()) return {fouten_json(gehoord.faults()), true};
  hoorder.json.sluit_lijst();
  hoorder.json.sluit_object();
  return {std::move(hoorder.json).neem(), false};
}

}  // namespace minima
