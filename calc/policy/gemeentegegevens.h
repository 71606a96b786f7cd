// Gemeentegegevens: who a municipality is and where a resident turns to
// (policy-data/gemeenten/<id>/gemeente.json).
#pragma once

#include <optional>
#include <string>

namespace minima {

// Each "" when the municipality gives none.
struct Gemeentecontact {
  std::string naam;  // of the desk or organisation
  std::string url;
  std::string telefoon;
  std::string adres;
};

struct Gemeentegegevens {
  std::string id;
  std::string naam;
  std::string opmerking;       // "" : none
  std::string opgevolgd_door;  // id of the municipality it became part of; "" : it still exists
  std::optional<Gemeentecontact> contact;
};

}  // namespace minima
