// Rekenkern::lezingen: the same household under each other reading of an unclear rule.
#include "calc/bereken.h"
#include "calc/json/rekenkern.h"
#include "calc/json/schrijver.h"
#include "calc/json/woorden.h"

namespace minima {
namespace {

constexpr Rekenopties kAlleenWaarden{false, false};

bool same(const RegelingUitkomst& a, const RegelingUitkomst& b) {
  return a.uitslag == b.uitslag && a.bedrag == b.bedrag && a.maximaal == b.maximaal &&
         a.vorm == b.vorm;
}

// The form only where it is what differs.
void schrijf(Schrijver& json, const RegelingUitkomst& uit, bool met_vorm) {
  json.lid("oordeel", woord_van(uit.uitslag));
  if (uit.bedrag) json.lid("bedrag", *uit.bedrag);
  if (uit.maximaal) json.lid("maximaal", *uit.maximaal);
  if (met_vorm && !uit.vorm.empty()) json.lid("vorm", uit.vorm);
}

// The schemes that come out otherwise under `ander`. Both hold the same schemes in the same order:
// a reading changes how a scheme works, never which there are.
void schrijf_verschillen(Schrijver& json, const Uitkomst& nu, const Uitkomst& ander) {
  json.open_lijst("regelingen");
  for (std::size_t i = 0; i < nu.regelingen.size(); ++i) {
    const RegelingUitkomst& a = nu.regelingen[i];
    const RegelingUitkomst& b = ander.regelingen[i];
    if (same(a, b)) continue;
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
    if (!same(a.regelingen[i], b.regelingen[i])) return true;
  }
  return false;
}

std::string bestandsnaam(const Lezingen& lezingen) {
  Schrijver datum;
  datum.waarde(lezingen.versie);
  const std::string& quoted = datum.tekst();
  return "gemeenten/" + lezingen.gemeente + "/" + quoted.substr(1, quoted.size() - 2) + ".json";
}

}  // namespace

Antwoord Rekenkern::lezingen(std::string_view situatie) const {
  const Result<Huishouden> gelezen = lees(situatie);
  if (!gelezen.ok()) return {fouten_json(gelezen.faults()), true};
  const Huishouden& huishouden = gelezen.value();
  const Uitkomst nu = minima::bereken(huishouden, beleid_, kAlleenWaarden);
  Schrijver json;
  json.open_object();
  json.open_lijst("lezingen");
  for (const Lezingen& bestand : lezingen_) {
    const Beleid& geldend = *nu.geldend.beleid;
    const auto tekst = beleidsteksten_.find(bestandsnaam(bestand));
    const bool about_this = bestand.gemeente == geldend.gemeente &&
                            bestand.versie == geldend.geldig_vanaf &&
                            tekst != beleidsteksten_.end();
    if (!about_this) continue;
    for (const Lezing& lezing : bestand.lezingen) {
      for (const Alternatief& alternatief : lezing.alternatieven) {
        Result<Beleid> onder = beleid_onder(tekst->second, alternatief.wijzig);
        if (!onder.ok()) return {fouten_json(onder.faults()), true};
        Beleidsbestand anders = beleid_;
        anders.voeg_toe(std::move(onder).value());
        const Uitkomst ander = minima::bereken(huishouden, anders, kAlleenWaarden);
        if (!differs(nu, ander)) continue;
        json.open_object();
        json.lid("nr", lezing.nr);
        json.lid("vraag", lezing.vraag);
        json.lid("gekozen", lezing.gekozen);
        json.lid("alternatief", alternatief.id);
        json.lid("tekst", alternatief.tekst);
        schrijf_verschillen(json, nu, ander);
        json.sluit_object();
      }
    }
  }
  json.sluit_lijst();
  json.sluit_object();
  return {std::move(json).neem(), false};
}

}  // namespace minima
