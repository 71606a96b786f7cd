// minima batch < situaties.jsonl: one outcome a line, faults in their own line, order kept, read
// and written as a stream: a few lines for each core are held in memory, never the file.
#include <algorithm>
#include <cstdlib>
#include <iostream>
#include <optional>
#include <string>
#include <thread>

#include "calc/cli/opdrachten.h"
#include "calc/cli/regels.h"
#include "calc/cli/uitvoer.h"
#include "calc/cli/werkploeg.h"

namespace minima::cli {
namespace {

// More than a machine has; each thread takes memory.
constexpr int kMeesteKernen = 256;
// A portion: long enough that the threads seldom meet, short enough that none ends long after the
// others, and that its answers are small (some tens of kB a line, with reasons and sentences).
constexpr std::size_t kRegelsPerPortie = 16;
constexpr std::size_t kBytesPerPortie = std::size_t{1} << 14;

int fout(const std::string& tekst) {
  std::cerr << "minima batch: " << tekst << "\n";
  return kBadInput;
}

// 1 to kMeesteKernen; without the option, all that this process may use.
std::optional<int> kernen(const Argumenten& argumenten) {
  if (!argumenten.heeft("--kernen")) {
    return std::clamp(static_cast<int>(std::thread::hardware_concurrency()), 1, kMeesteKernen);
  }
  const std::string woord = argumenten.waarde("--kernen");
  if (woord.empty() || woord.size() > 3 ||
      woord.find_first_not_of("0123456789") != std::string::npos) {
    return std::nullopt;
  }
  const int aantal = std::atoi(woord.c_str());
  if (aantal < 1 || aantal > kMeesteKernen) return std::nullopt;
  return aantal;
}

// Up to a portion, and no more than stands ready: who sends one line and waits gets its answer.
bool lees(Regels& regels, Portie& portie) {
  std::string regel;
  std::size_t bytes = 0;
  do {
    if (!regels.volgende(regel)) break;
    bytes += regel.size();
    portie.regels.push_back(std::move(regel));
  } while (portie.regels.size() < kRegelsPerPortie && bytes < kBytesPerPortie &&
           regels.heeft_regel());
  return !portie.regels.empty();
}

}  // namespace

int batch(const Argumenten& argumenten, const Rekenkern& kern) {
  if (!argumenten.bestanden.empty()) return fout("leest de standaardinvoer; geef geen bestand op");
  const auto aantal = kernen(argumenten);
  if (!aantal) return fout("--kernen is een getal van 1 tot en met 256");
  Regels regels("-");
  if (!regels.is_open()) return fout("de standaardinvoer kan niet worden gelezen");
  const std::string taal = argumenten.waarde("--tekst");
  const bool met_uitleg = !argumenten.heeft("--zonder-toelichting");
  bool faults = false;
  Werkploeg ploeg({[&](Portie& portie) { return lees(regels, portie); },
                   [&](Portie& portie) {
                     for (const std::string& regel : portie.regels) {
                       const Antwoord antwoord = kern.bereken(regel, taal, met_uitleg);
                       portie.is_fout = portie.is_fout || antwoord.is_fout;
                       portie.antwoorden.append(antwoord.json).push_back('\n');
                     }
                   },
                   [&](const Portie& portie) {
                     faults = faults || portie.is_fout;
                     if (schrijf_regels(portie.antwoorden)) return true;
                     fout("de uitvoer kan niet worden geschreven");
                     // Another thread may stand waiting for input that never comes: nobody is left
                     // to answer it to, so nothing is waited for.
                     std::_Exit(kBadInput);
                   }});
  ploeg.draai(*aantal);
  if (regels.is_afgebroken()) return fout("de standaardinvoer brak af");
  return faults ? kBadInput : kFine;
}

}  // namespace minima::cli
