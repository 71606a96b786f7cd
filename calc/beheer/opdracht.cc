#include "calc/beheer/opdracht.h"

#include <algorithm>

namespace minima::beheer {

int weiger(Omgeving& omgeving, const std::string& zin) {
  omgeving.meld(zin);
  return kBadInput;
}

std::optional<std::string> formaat_uit(const Argumenten& argumenten, Omgeving& omgeving,
                                       const std::vector<std::string_view>& namen) {
  if (!argumenten.heeft("--formaat")) return std::string(namen.front());
  std::string gevraagd = argumenten.waarde("--formaat");
  if (std::find(namen.begin(), namen.end(), gevraagd) != namen.end()) return gevraagd;
  std::string keus;
  for (std::size_t i = 0; i < namen.size(); ++i) {
    if (i > 0) keus += i + 1 == namen.size() ? " en " : ", ";
    keus += namen[i];
  }
  omgeving.meld("het formaat '" + gevraagd + "' is er niet; kies uit " + keus);
  return std::nullopt;
}

bool is_beleidsbestand(std::string_view naam) {
  const std::string_view kamer = naam.substr(0, naam.find('/'));
  return naam.ends_with(".json") && kamer.size() < naam.size() &&
         (kamer == "landelijk" || kamer == "gemeenten" || kamer == "texts" ||
          kamer == "interpretaties");
}

// Part by part, as a file system orders paths: the end of a folder's name comes before any letter.
bool op_pad(const Bestand& a, const Bestand& b) {
  const auto rang = [](char c) { return c == '/' ? 0 : static_cast<unsigned char>(c); };
  return std::lexicographical_compare(a.naam.begin(), a.naam.end(), b.naam.begin(), b.naam.end(),
                                      [&](char x, char y) { return rang(x) < rang(y); });
}

Fault geen_beleid(const std::string& map) {
  return {map, "beleid-niet-gevonden", "In deze map staat geen beleid.", std::nullopt};
}

bool laad_beleid(Omgeving& omgeving, const std::string& map, Rekenkern& kern) {
  std::vector<Fault> faults;
  for (const Bestand& bestand : omgeving.lees_beleidsmap(map, faults)) {
    const auto nieuw = kern.laad(bestand.naam, bestand.inhoud);
    faults.insert(faults.end(), nieuw.begin(), nieuw.end());
  }
  for (const Fault& fault : faults) {
    omgeving.meld(fault.plek + ": " + fault.tekst + " (" + fault.code + ")");
  }
  return faults.empty();
}

}  // namespace minima::beheer
