// Brochure: "Waar heb ik recht op", every scheme of one municipality on one day in plain words,
// without a household: for whom, the limits in euro, what it pays, what one needs, when and where
// to apply, and the articles. Made from the data alone; what the data don't hold isn't said.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "calc/json/rekenkern.h"
#include "calc/uitkomst/teksten.h"
#include "calc/value/date.h"

namespace minima::beheer {

// A sentence with the article it comes from ("" where there is none).
struct Brochurezin {
  std::string tekst;
  std::string artikel;
};

struct Brochureregeling {
  std::string id;
  std::string naam;  // what residents call it
  std::string officieel;
  bool bestaat = true;  // false: the municipality says it doesn't have this
  std::vector<Brochurezin> voor_wie;
  std::vector<Brochurezin> kosten;
  std::vector<Brochurezin> krijgt;
  std::vector<std::string> bewijsstukken;
  std::vector<Brochurezin> aanvragen;
  std::string verwijzing;  // "" : none
  std::string opmerking;   // "" : none
  std::string document;    // the title of the source
  std::string url;         // of that source; "" : none
  std::string artikel;
};

// One row of the limits: amounts in the language's notation, "" where none is known.
struct Brochurerij {
  std::string huishouden;
  std::string bijstand;
  std::vector<std::string> grenzen;  // of Brochure::procenten, rounded down to the cent
  std::string vermogen;
};

struct Brochure {
  std::string taal;
  std::string titel;
  std::string beleid;                  // the title of the policy
  std::vector<std::string> meldingen;  // what it is, of which day, how certain
  std::vector<std::string> procenten;  // heads of the limits
  std::vector<Brochurerij> rijen;      // empty without norms
  std::vector<Brochureregeling> regelingen;
  std::vector<std::string> waar;  // where to apply
  std::string waar_url;
};

// The sentences of the leaflet itself (policy-data/brochure/<taal>.json) beside those of the
// outcome, in one language.
struct Brochureteksten {
  const Teksten& zinnen;
  const Teksten& woorden;
};

// REQUIRES: kern.beleid().kent(gemeente).
Brochure brochure(const Rekenkern& kern, const std::string& gemeente, Date peildatum,
                  const Brochureteksten& teksten);

std::string als_tekst(const Brochure& brochure, const Brochureteksten& teksten);
std::string als_json(const Brochure& brochure);
// One page that needs nothing else, made to be printed on A4.
std::string als_html(const Brochure& brochure, const Brochureteksten& teksten);

}  // namespace minima::beheer
