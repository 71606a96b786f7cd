// Every amount and condition names its article, every scheme its document. That they are there, the
// reader demands; here: whether one can find something by them.
#include <algorithm>
#include <string>

#include "calc/beheer/validate_delen.h"

namespace minima::beheer {
namespace {

bool is_artikel(std::string_view sleutel) { return sleutel.substr(0, 7) == "artikel"; }

// A number, or the name of a part of the document: "8.4.1 lid 3", "hoofdstuk Uitkeren".
bool is_vindplaats(std::string_view tekst) {
  const bool nummer =
      std::any_of(tekst.begin(), tekst.end(), [](char c) { return c >= '0' && c <= '9'; });
  if (nummer) return true;
  for (const std::string_view deel : {"hoofdstuk ", "paragraaf ", "bijlage ", "tabel ", "kop "}) {
    if (tekst.substr(0, deel.size()) == deel) return true;
  }
  return false;
}

// Articles stand at many places of a policy, all under a key that begins with 'artikel'.
void check_artikelen(const Knoop& knoop, const std::string& plek, const std::string& bestand,
                     Bevindingen& bevindingen) {
  for (std::size_t i = 0; i < knoop.leden.size(); ++i) {
    const Knoop& lid = knoop.leden[i];
    std::string hier = plek;
    if (knoop.is(Knoop::Soort::kObject)) {
      voeg_stap_toe(hier, lid.sleutel);
    } else {
      voeg_stap_toe(hier, i);
    }
    if (is_artikel(lid.sleutel) && lid.is(Knoop::Soort::kTekst)) {
      if (!is_vindplaats(lid.tekst)) {
        bevindingen.waarschuwing("artikel-zonder-nummer", bestand, hier,
                                 "'" + lid.tekst +
                                     "' noemt geen nummer van een artikel of "
                                     "paragraaf. Niemand kan dit zo terugvinden.");
      }
    }
    check_artikelen(lid, hier, bestand, bevindingen);
  }
}

}  // namespace

void valideer_bronnen(const Versie& versie, Bevindingen& bevindingen) {
  const Beleid& beleid = *versie.beleid;
  check_artikelen(versie.wortel, "", versie.bestand, bevindingen);
  for (std::size_t i = 0; i < beleid.bronnen.size(); ++i) {
    const Brondocument& bron = beleid.bronnen[i];
    const std::string plek = plek_van("/bronnen", i);
    if (std::none_of(beleid.regelingen.begin(), beleid.regelingen.end(),
                     [&](const Regeling& r) { return r.document == bron.id; })) {
      bevindingen.opmerking("bron-ongebruikt", versie.bestand, plek,
                            "Geen enkele regeling noemt '" + bron.id + "' als bron.");
    }
    if (bron.url.empty()) {
      bevindingen.opmerking("bron-zonder-adres", versie.bestand, plek,
                            "Van '" + bron.id +
                                "' staat er geen adres (url) bij. Een lezer kan de tekst dan niet "
                                "nakijken.");
    }
  }
}

}  // namespace minima::beheer
