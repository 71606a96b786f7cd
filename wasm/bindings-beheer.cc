// The door for policy officers: files and options in, reports out, as text, and no logic. Types:
// minima-beheer.d.ts; the flags: CMakeLists.txt.
#include <emscripten/bind.h>

#include <string>

#include "calc/beheer/geheugen.h"

namespace {

// One module instance holds one set of files.
minima::beheer::Geheugen& geheugen() {
  static minima::beheer::Geheugen instance;
  return instance;
}

void zet(const std::string& pad, const std::string& inhoud) { geheugen().zet(pad, inhoud); }
void wis(const std::string& pad) { geheugen().wis(pad); }

std::string valideer(const std::string& opties) { return geheugen().voer_uit("validate", opties); }
std::string vergelijk(const std::string& opties) { return geheugen().voer_uit("compare", opties); }
std::string gevallen(const std::string& opties) { return geheugen().voer_uit("cases", opties); }
std::string brochure(const std::string& opties) { return geheugen().voer_uit("brochure", opties); }
std::string steekproef(const std::string& opties) {
  return geheugen().voer_uit("steekproef", opties);
}
std::string simuleer(const std::string& opties) { return geheugen().voer_uit("simulate", opties); }

}  // namespace

EMSCRIPTEN_BINDINGS(minima_beheer) {
  emscripten::function("versie", &minima::Rekenkern::versie);
  emscripten::function("zet", &zet);
  emscripten::function("wis", &wis);
  emscripten::function("valideer", &valideer);
  emscripten::function("vergelijk", &vergelijk);
  emscripten::function("gevallen", &gevallen);
  emscripten::function("brochure", &brochure);
  emscripten::function("steekproef", &steekproef);
  emscripten::function("simuleer", &simuleer);
}
