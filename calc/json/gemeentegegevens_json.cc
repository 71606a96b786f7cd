// Who a municipality is and where a resident turns to; declared in beleid_json.h.
#include <string>

#include "calc/json/beleid_json.h"
#include "calc/json/blok.h"

namespace minima {
namespace {

Gemeentecontact lees_contact(Lezer& lezer, const Knoop& knoop, const Pad& pad) {
  Gemeentecontact contact;
  Blok blok(lezer, knoop, pad);
  blok.tekst("naam", contact.naam);
  blok.url("url", contact.url);
  blok.tekst("telefoon", contact.telefoon);
  blok.tekst("adres", contact.adres);
  return contact;
}

}  // namespace

Result<Gemeentegegevens> lees_gemeentegegevens(std::string_view text) {
  return lees_bestand<Gemeentegegevens>(
      text, [](Lezer& lezer, const Knoop& knoop, const Pad& pad, Gemeentegegevens& gemeente) {
        std::string dropped;
        Blok blok(lezer, knoop, pad);
        blok.tekst("$schema", dropped);
        blok.verplicht_id("id", gemeente.id);
        blok.verplicht_tekst("naam", gemeente.naam);
        blok.tekst("opmerking", gemeente.opmerking);
        blok.tekst("opgevolgdDoor", gemeente.opgevolgd_door);
        blok.als_er("contact", [&gemeente](Lezer& l, const Knoop& k, const Pad& plek) {
          gemeente.contact = lees_contact(l, k, plek);
        });
      });
}

}  // namespace minima
