// minima: what a household can get, from the command line.
#include <cstring>
#include <iostream>
#include <map>
#include <optional>
#include <string>

#include "calc/cli/bestanden.h"
#include "calc/cli/opdrachten.h"

namespace {

using minima::Rekenkern;
using minima::cli::Argumenten;

constexpr const char* kGebruik =
    "gebruik: minima OPDRACHT [OPTIES]\n"
    "\n"
    "  check SITUATIE.json   een uitkomst als JSON (- leest de standaardinvoer)\n"
    "  batch                 een situatie per regel van de standaardinvoer, een uitkomst per "
    "regel\n"
    "\n"
    "  --tekst nl|en         check: leesbare tekst met artikelen; batch: zinnen in de JSON\n"
    "  --zonder-toelichting  zonder de redenen en zonder vooruitblik\n"
    "  --lezingen            check: welke uitkomsten anders zijn bij een andere lezing van de "
    "regels\n"
    "  --policy-data MAP     het beleid (anders: dat van de installatie)\n"
    "  --help                deze tekst\n"
    "\n"
    "Sluit af met 0 als het goed ging, 1 bij bevindingen, 2 bij verkeerde invoer of verkeerd "
    "gebruik.\n";

// The options after the command; a message when they are wrong.
std::optional<std::string> lees(int argc, char** argv, Argumenten& argumenten) {
  for (int i = 2; i < argc; ++i) {
    const std::string word = argv[i];
    const bool has_next = i + 1 < argc;
    if (word == "--tekst" || word == "--policy-data") {
      if (!has_next) return "na " + word + " hoort een waarde";
      (word == "--tekst" ? argumenten.taal : argumenten.beleidsmap) = argv[++i];
    } else if (word == "--zonder-toelichting") {
      argumenten.zonder_toelichting = true;
    } else if (word == "--lezingen") {
      argumenten.lezingen = true;
    } else if (word == "--help" || word == "-h") {
      argumenten.help = true;
    } else if (word.size() > 1 && word.front() == '-') {
      return "de optie " + word + " bestaat niet";
    } else {
      argumenten.bestanden.push_back(word);
    }
  }
  return std::nullopt;
}

}  // namespace

int main(int argc, char** argv) {
  std::ios::sync_with_stdio(false);
  using Opdracht = int (*)(const Argumenten&, const Rekenkern&);
  const std::map<std::string, Opdracht> opdrachten{{"check", minima::cli::check},
                                                   {"batch", minima::cli::batch}};
  const std::string naam = argc > 1 ? argv[1] : "";
  if (naam == "--help" || naam == "-h") {
    return minima::cli::schrijf(kGebruik, minima::cli::kFine);
  }
  if (naam == "--version") {
    return minima::cli::schrijf("minima " MINIMA_VERSION "\n", minima::cli::kFine);
  }
  const auto opdracht = opdrachten.find(naam);
  Argumenten argumenten;
  std::optional<std::string> fout = lees(argc, argv, argumenten);
  if (opdracht == opdrachten.end()) {
    fout = naam.empty() ? "geef een opdracht" : "de opdracht '" + naam + "' bestaat niet";
  }
  if (argumenten.help) {
    return minima::cli::schrijf(kGebruik, minima::cli::kFine);
  }
  if (fout) {
    std::cerr << "minima: " << *fout << "\n\n" << kGebruik;
    return minima::cli::kBadInput;
  }
  if (argumenten.beleidsmap.empty()) {
    argumenten.beleidsmap = minima::cli::standaard_beleidsmap(argv[0]);
  }
  Rekenkern kern;
  const auto faults = minima::cli::laad_beleid(argumenten.beleidsmap, kern);
  for (const minima::Fault& fault : faults) {
    std::cerr << "minima: " << fault.plek << ": " << fault.tekst << " (" << fault.code << ")\n";
  }
  if (!faults.empty()) return minima::cli::kBadInput;
  return opdracht->second(argumenten, kern);
}
