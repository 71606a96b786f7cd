// The parts a policy file is read in; for the sources of beleid_json.h only.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "calc/json/blok.h"
#include "calc/policy/beleid.h"

namespace minima {

inline constexpr Grenzen kProcenten = {0, kMaxProcent};
inline constexpr Grenzen kDeel = {0, 100};  // a share can't be more than the whole
inline constexpr Grenzen kMaanden = {1, 1200};

inline constexpr std::array<Keuze<Uitslag>, 4> kUitslagen = {
    {{"recht", Uitslag::kRecht},
     {"beoordeling", Uitslag::kBeoordeling},
     {"voorliggend", Uitslag::kVoorliggend},
     {"geen-recht", Uitslag::kGeenRecht}}};
// What is said when something doesn't fit: anything but recht.
inline constexpr std::array<Keuze<Uitslag>, 3> kUitslagenBijNee = {
    {{"geen-recht", Uitslag::kGeenRecht},
     {"voorliggend", Uitslag::kVoorliggend},
     {"beoordeling", Uitslag::kBeoordeling}}};

inline constexpr std::array<Keuze<std::string_view>, 5> kVormen = {
    {{"om-niet", "om-niet"},
     {"lening", "lening"},
     {"in-natura", "in-natura"},
     {"borgtocht", "borgtocht"},
     {"kwijtschelding", "kwijtschelding"}}};

inline constexpr std::array<Keuze<Onderwijs>, 5> kOnderwijs = {
    {{"geen", Onderwijs::kGeen},
     {"basis", Onderwijs::kBasis},
     {"voortgezet", Onderwijs::kVoortgezet},
     {"mbo", Onderwijs::kMbo},
     {"hoger", Onderwijs::kHoger}}};

// Names that one part gives and another refers to. Absent when their part has faults itself: one
// slip isn't told twice.
using Namen = std::optional<std::vector<std::string>>;
struct Bekend {
  Namen bronnen;
  Namen regimes;
  Namen kostensoorten;  // of the scheme being read; empty when it has none
};

// An id that must be among `namen`; nothing after a fault.
std::optional<std::string> lees_bekende(Lezer& lezer, const Knoop& knoop, const Pad& pad,
                                        const Namen& namen);
void lees_bekende(Blok& blok, std::string_view sleutel, const Namen& namen, std::string& doel);

// Where a condition stands, which decides what it may be.
enum class Voorwaardelijst { kRegeling, kRoute, kWanneer };

// Appends to `doel`; `uniek` holds the ids of the conditions that end up in the same outcome.
void lees_voorwaarde(Lezer& lezer, const Knoop& knoop, const Pad& pad, Voorwaardelijst lijst,
                     const Bekend& bekend, Uniek& uniek, std::vector<Voorwaarde>& doel);

// The parameters of the kinds that rest on one fact of a cost, or on the household's form and past.
void lees_parameters_van_feit(Blok& blok, Voorwaarde& voorwaarde);
// Parameters of a condition, in voorwaarde_kind_json.cc. A day of each year, "03-01", into maand
// and dag; the schools in `eenVan`.
void lees_dag(Blok& blok, std::string_view sleutel, bool verplicht, Voorwaarde& voorwaarde);
void lees_onderwijs(Blok& blok, Voorwaarde& voorwaarde, bool verplicht);
void lees_ruime_inkomensgrens(Blok& blok, Voorwaarde& voorwaarde);
void lees_kind(Blok& blok, Voorwaarde& voorwaarde);

void lees_draagkracht(Lezer& lezer, const Knoop& knoop, const Pad& pad, Draagkrachtregels& regels);
// `uniek` holds the ids of the scheme's own conditions: an outcome shows them beside those of the
// route.
Route lees_route(Lezer& lezer, const Knoop& knoop, const Pad& pad, const Bekend& bekend,
                 Uniek uniek);
Regeling lees_regeling(Lezer& lezer, const Knoop& knoop, const Pad& pad, Bekend bekend);

}  // namespace minima
