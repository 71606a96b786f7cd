// minima batch < situaties.jsonl: one outcome a line, faults in their own line, order kept, read
// and written as a stream: a line is held in memory, never the file.
#include <iostream>
#include <string>

#include "calc/cli/opdrachten.h"
#include "calc/cli/regels.h"

namespace minima::cli {
int batch(const Argumenten& argumenten, const Rekenkern& kern) {
  if (!argumenten.bestanden.empty()) {
    std::cerr << "minima batch: leest de standaardinvoer; geef geen bestand op\n";
    return kBadInput;
  }
  const std::string taal = argumenten.waarde("--tekst");
  const bool met_uitleg = !argumenten.heeft("--zonder-toelichting");
  std::string regel;
  bool faults = false;
  Regels regels("-");
  while (regels.volgende(regel)) {
    const Antwoord antwoord = kern.bereken(regel, taal, met_uitleg);
    faults = faults || antwoord.is_fout;
    std::cout << antwoord.json << '\n';
    if (!std::cout) {
      std::cerr << "minima batch: de uitvoer kan niet worden geschreven\n";
      return kBadInput;
    }
  }
  std::cout.flush();
  if (!std::cout) {
    std::cerr << "minima batch: de uitvoer kan niet worden geschreven\n";
    return kBadInput;
  }
  return faults ? kBadInput : kFine;
}

}  // namespace minima::cli
