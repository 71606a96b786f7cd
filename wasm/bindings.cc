// The door to the browser: text in, text out, and no logic. Types: minima.d.ts; the flags:
// CMakeLists.txt.
#include <emscripten/bind.h>

#include <string>

#include "calc/json/rekenkern.h"
#include "calc/json/schrijver.h"
#include "calc/json/slip.h"

namespace {

// One module instance holds one set of policy: a worker loads it once and evaluates many.
minima::Rekenkern& kern() {
  static minima::Rekenkern instance;
  return instance;
}

std::string laad(const std::string& naam, const std::string& inhoud) {
  const auto faults = kern().laad(naam, inhoud);
  return faults.empty() ? std::string() : minima::fouten_json(faults);
}

std::string bereken(const std::string& situatie, const std::string& taal) {
  return kern().bereken(situatie, taal).json;
}

std::string bereken_zonder_toelichting(const std::string& situatie) {
  return kern().bereken(situatie, "", false).json;
}

std::string slip(const std::string& situatie) { return minima::slip_van(kern(), situatie).json; }

}  // namespace

EMSCRIPTEN_BINDINGS(minima) {
  emscripten::function("versie", &minima::Rekenkern::versie);
  emscripten::function("laad", &laad);
  emscripten::function("bereken", &bereken);
  emscripten::function("berekenZonderToelichting", &bereken_zonder_toelichting);
  emscripten::function("slip", &slip);
}
