// The contract's words for what the core answers.
#pragma once

#include <string_view>

#include "calc/means/vermogen.h"
#include "calc/policy/landelijk.h"
#include "calc/value/oordeel.h"

namespace minima {

constexpr std::string_view woord_van(Oordeel oordeel) {
  constexpr std::string_view kWoorden[] = {"nee", "onbekend", "beoordeling", "ja"};
  return kWoorden[static_cast<int>(oordeel)];
}

constexpr std::string_view woord_van(Uitslag uitslag) {
  constexpr std::string_view kWoorden[] = {"buiten-geldigheid", "geen-recht",  "voorliggend",
                                           "onbekend",          "beoordeling", "recht"};
  return kWoorden[static_cast<int>(uitslag)];
}

constexpr std::string_view woord_van(Zekerheid zekerheid) {
  constexpr std::string_view kWoorden[] = {"vastgesteld", "afgeleid", "onzeker"};
  return kWoorden[static_cast<int>(zekerheid)];
}

constexpr std::string_view woord_van(EigenWoningOordeel oordeel) {
  constexpr std::string_view kWoorden[] = {"telt-niet-mee", "telt-mee", "krediethypotheek",
                                           "beoordeling", "onbekend"};
  return kWoorden[static_cast<int>(oordeel)];
}

}  // namespace minima
