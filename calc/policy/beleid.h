// Beleid: what one municipality has laid down, in force from a date, as typed numbers and named
// methods. Data chooses among the methods of this room and fills in the numbers; it holds no
// expressions.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "calc/policy/draagkrachtregels.h"
#include "calc/policy/hoogte.h"
#include "calc/policy/middelenregels.h"
#include "calc/policy/voorwaarde.h"
#include "calc/value/date.h"
#include "calc/value/money.h"
#include "calc/value/oordeel.h"

namespace minima {

// A text a resident reads, per language.
struct Tekst {
  std::string nl;
  std::string en;
};

// One way a scheme pays out. A line takes the first route whose `wanneer` holds.
struct Route {
  std::string id;
  std::vector<Voorwaarde> wanneer;
  std::vector<Voorwaarde> voorwaarden;  // of each cost line, in the order in which a no is reported
  Hoogte hoogte;
  std::string vorm;
  Uitslag uitslag = Uitslag::kRecht;  // at best
  std::string artikel;
};

struct Gevolgen {
  std::optional<bool> terugbetalen;
  std::optional<bool> telt_als_inkomen;
  std::optional<bool> huisbezoek;
};

// Which most a household is shown that it can still get from a scheme paid per cost.
enum class Maximaal {
  kBesteSoort,    // of the type that gives the most
  kSoortenSamen,  // of all types together
  kGeen,          // there is none for a household: its ceilings are per person, device or service
};

struct Regeling {
  std::string id;
  Tekst naam;
  std::optional<Tekst> opmerking;  // what the text says and no rule computes
  std::string document;            // id in Beleid::bronnen
  std::string artikel;
  std::string per;
  std::vector<Voorwaarde> voorwaarden;  // of the whole scheme
  std::vector<Kostensoort> kostensoorten;
  Uitslag andere_kosten =
      Uitslag::kGeenRecht;            // a cost type outside the list, asked for this scheme
  bool andere_zonder_bedrag = false;  // the maximum of such a cost isn't known: no amount is shown
  std::string artikel_kosten;
  std::vector<Route> routes;  // at least one
  std::vector<std::string> bewijsstukken;
  Maximaal maximaal = Maximaal::kBesteSoort;
  bool dringend_nooit_nee = false;  // a life-threatening need is never answered with a no
  Gevolgen gevolgen;
  std::string verwijzing;

  [[nodiscard]] bool is_per_kost() const { return !kostensoorten.empty(); }
};

struct Brondocument {
  std::string id;
  std::string titel;
  std::string url;
};

// What a policy text tells of the municipality itself, such as a budget; no outcome rests on it.
struct Kengetal {
  std::string id;
  Tekst naam;
  std::optional<Money> bedrag;  // of a year; absent: `opmerking` says what the text has
  std::optional<Tekst> opmerking;
  std::string artikel;
};

// The id of a draagkracht regime of which the rules weren't found: what is left to pay is for the
// municipality to say.
inline constexpr const char* kRegimeNietGevonden = "niet-gevonden";

struct Beleid {
  std::string gemeente;
  Date geldig_vanaf;
  std::optional<Date> geldig_tot;  // exclusive
  Tekst titel;
  Zekerheid zekerheid = Zekerheid::kVastgesteld;
  std::vector<Brondocument> bronnen;
  Normregels norm;
  Inkomensregels inkomen;
  Vermogensregels vermogen;
  std::optional<Draagkrachtregels> draagkracht;
  // The text describes how it was on geldig_vanaf; until when that held wasn't found.
  bool momentopname = false;
  std::vector<Kengetal> kengetallen;
  std::vector<Regeling> regelingen;
  std::string hash;  // "sha256:..." of the file
};

}  // namespace minima
