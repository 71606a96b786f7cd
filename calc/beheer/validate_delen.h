// The parts of validate.h, and what they look at; for the sources of validate*.cc only.
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "calc/beheer/bevinding.h"
#include "calc/beheer/blad.h"
#include "calc/beheer/validate.h"
#include "calc/json/boom.h"
#include "calc/json/lezingen_json.h"
#include "calc/json/rekenkern.h"
#include "calc/json/schrijver.h"

namespace minima::beheer {

// One version of a policy, as the core sees it and as it stands in its file.
struct Versie {
  std::string bestand;
  const std::string* tekst;
  Knoop wortel;
  const Beleid* beleid;
};

struct Tabel {
  std::string bestand;
  const Landelijk* tabel;
};

struct Lezingenbestand {
  std::string bestand;
  Lezingen lezingen;
};

struct Taalbestand {
  std::string bestand;
  Knoop wortel;
};

// All files that could be read. Borrows from `kern` and from the files.
struct Pakket {
  const Rekenkern& kern;
  std::vector<Versie> versies;  // by municipality, then by geldigVanaf
  std::vector<Tabel> tabellen;  // by geldigVanaf
  std::vector<Lezingenbestand> lezingen;
  std::vector<Taalbestand> talen;
  std::set<std::string> geweigerd;  // files with faults: what they lack isn't told twice

  // Whether a file whose name begins so was refused.
  [[nodiscard]] bool is_geweigerd(std::string_view begin) const {
    const auto found = geweigerd.lower_bound(std::string(begin));
    return found != geweigerd.end() && found->compare(0, begin.size(), begin) == 0;
  }
};

class Bevindingen {
 public:
  void fout(std::string code, const std::string& bestand, std::string plek, std::string tekst,
            std::string artikel = "") {
    lijst_.push_back({std::move(code), Ernst::kFout, bestand, std::move(plek), std::move(tekst),
                      std::move(artikel)});
  }
  void waarschuwing(std::string code, const std::string& bestand, std::string plek,
                    std::string tekst, std::string artikel = "") {
    lijst_.push_back({std::move(code), Ernst::kWaarschuwing, bestand, std::move(plek),
                      std::move(tekst), std::move(artikel)});
  }
  void opmerking(std::string code, const std::string& bestand, std::string plek,
                 std::string tekst) {
    lijst_.push_back(
        {std::move(code), Ernst::kOpmerking, bestand, std::move(plek), std::move(tekst), ""});
  }
  std::vector<Bevinding> neem() && { return std::move(lijst_); }

 private:
  std::vector<Bevinding> lijst_;
};

// "/regelingen/3/routes/0"
std::string plek_van(std::string_view ouder, std::size_t index);

// Calls op(voorwaarde, plek) for every condition of a scheme that stands at `plek`, those of its
// routes included.
template <typename F>
void elke_voorwaarde(const Regeling& regeling, const std::string& plek, F op) {
  for (std::size_t i = 0; i < regeling.voorwaarden.size(); ++i) {
    op(regeling.voorwaarden[i], plek_van(plek + "/voorwaarden", i));
  }
  for (std::size_t r = 0; r < regeling.routes.size(); ++r) {
    const std::string route = plek_van(plek + "/routes", r);
    const Route& weg = regeling.routes[r];
    for (std::size_t i = 0; i < weg.wanneer.size(); ++i) {
      op(weg.wanneer[i], plek_van(route + "/wanneer", i));
    }
    for (std::size_t i = 0; i < weg.voorwaarden.size(); ++i) {
      op(weg.voorwaarden[i], plek_van(route + "/voorwaarden", i));
    }
  }
}

// Which versions and tables are in force when, and whether each has what it needs beside it.
void valideer_tijd(const Pakket& pakket, Bevindingen& bevindingen);
// Articles and documents.
void valideer_bronnen(const Versie& versie, Bevindingen& bevindingen);
// Percentages and amounts.
void valideer_getallen(const Versie& versie, const Pakket& pakket, Bevindingen& bevindingen);
// Sentences and words for all that can be said, in every language; the readings of unclear rules.
void valideer_teksten(const Pakket& pakket, Bevindingen& bevindingen);
// What comes out for households, evaluated by the core (see validate_uitkomsten.cc).
void valideer_uitkomsten(const Versie& versie, const Pakket& pakket, Bevindingen& bevindingen);

}  // namespace minima::beheer
