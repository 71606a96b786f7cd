#include "calc/cli/schijf.h"

#include <iostream>

#include "calc/cli/bestanden.h"
#include "calc/cli/regels.h"

namespace minima::cli {

std::optional<std::string> Schijf::lees(const std::string& pad, std::size_t limit) {
  return lees_bestand(pad, limit);
}

std::unique_ptr<beheer::Regelbron> Schijf::lees_regels(const std::string& pad) {
  auto regels = std::make_unique<Regels>(pad);
  if (!regels->is_open()) return nullptr;
  return regels;
}

std::vector<beheer::Bestand> Schijf::lees_beleidsmap(const std::string& map,
                                                     std::vector<Fault>& faults) {
  std::vector<beheer::Bestand> result = cli::lees_beleidsmap(map, faults);
  if (map != eigen_beleid_ || !faults.empty()) return result;
  // Said, not refused: who keeps the amounts changes them here. The outcome names the hash it rests
  // on.
  for (const std::string& naam : gewijzigd_na_bouw(result)) {
    std::cerr << "minima: let op: " << naam << " is anders dan toen dit programma werd gebouwd\n";
  }
  return result;
}

bool Schijf::schrijf(std::string_view tekst) {
  std::cout << tekst;
  return static_cast<bool>(std::cout);
}

void Schijf::meld(const std::string& zin) {
  std::cerr << "minima " << opdracht_ << ": " << zin << '\n';
}

}  // namespace minima::cli
