#include "calc/beheer/bevinding.h"

#include <algorithm>

#include "calc/json/schrijver.h"

namespace minima::beheer {
namespace {

const char* naam(Ernst ernst) {
  constexpr const char* kNamen[] = {"fout", "waarschuwing", "opmerking"};
  return kNamen[static_cast<int>(ernst)];
}

std::string telling(std::size_t aantal, const char* een, const char* meer) {
  return std::to_string(aantal) + " " + (aantal == 1 ? een : meer);
}

}  // namespace

std::size_t aantal(const std::vector<Bevinding>& bevindingen, Ernst ernst) {
  return static_cast<std::size_t>(
      std::count_if(bevindingen.begin(), bevindingen.end(),
                    [&](const Bevinding& b) { return b.ernst == ernst; }));
}

std::string als_tekst(const std::vector<Bevinding>& bevindingen, std::size_t bestanden) {
  std::string uit;
  std::string vorig;
  for (const Bevinding& b : bevindingen) {
    if (uit.empty() || b.bestand != vorig) {
      uit += (uit.empty() ? "" : "\n") + (b.bestand.empty() ? "het hele beleid" : b.bestand) + "\n";
    }
    vorig = b.bestand;
    uit += std::string("  ") + naam(b.ernst) + ": " + b.tekst;
    if (!b.artikel.empty()) uit += " (" + b.artikel + ")";
    uit += "\n    " + b.code + (b.plek.empty() ? "" : " bij " + b.plek) + "\n";
  }
  if (!uit.empty()) uit += "\n";
  return uit + telling(bestanden, "bestand", "bestanden") + ": " +
         telling(aantal(bevindingen, Ernst::kFout), "fout", "fouten") + ", " +
         telling(aantal(bevindingen, Ernst::kWaarschuwing), "waarschuwing", "waarschuwingen") +
         ", " + telling(aantal(bevindingen, Ernst::kOpmerking), "opmerking", "opmerkingen") + "\n";
}

std::string als_json(const std::vector<Bevinding>& bevindingen, std::size_t bestanden) {
  Schrijver json;
  json.open_object();
  json.lid("bestanden", bestanden);
  json.lid("fouten", aantal(bevindingen, Ernst::kFout));
  json.lid("waarschuwingen", aantal(bevindingen, Ernst::kWaarschuwing));
  json.lid("opmerkingen", aantal(bevindingen, Ernst::kOpmerking));
  json.open_lijst("bevindingen");
  for (const Bevinding& b : bevindingen) {
    json.open_object();
    json.lid("code", b.code);
    json.lid("ernst", naam(b.ernst));
    json.lid("bestand", b.bestand);
    json.lid("plek", b.plek);
    json.lid("tekst", b.tekst);
    if (!b.artikel.empty()) json.lid("artikel", b.artikel);
    json.sluit_object();
  }
  json.sluit_lijst();
  json.sluit_object();
  return std::move(json).neem() + "\n";
}

}  // namespace minima::beheer
