// Random complete situaties, and random ways to know less of them. Seeded: the same seed gives the
// same households everywhere. Half of the amounts and dates stand at or within a cent or a day of a
// border of the rules.
#pragma once

#include <nlohmann/json.hpp>
#include <random>
#include <string>
#include <vector>

#include "calc/policy/beleid.h"
#include "calc/value/date.h"

namespace minima::toets {

using Json = nlohmann::ordered_json;

class Toeval {
 public:
  explicit Toeval(std::uint64_t seed) : engine_(seed) {}
  // From low up to and including high.
  int tussen(int low, int high) {
    return low + static_cast<int>(engine_() % static_cast<std::uint64_t>(high - low + 1));
  }
  bool kans(int percent) { return tussen(1, 100) <= percent; }
  template <typename T>
  const T& een_van(const std::vector<T>& lijst) {
    return lijst[static_cast<std::size_t>(tussen(0, static_cast<int>(lijst.size()) - 1))];
  }

 private:
  std::mt19937_64 engine_;
};

// How many to try: what the environment asks, for a longer or a shorter run, or as many as usual.
int aantal(const char* variable, int usual);

// As in a situatie: "2005-11-01".
std::string dag(Date datum);
Date datum_van(const std::string& tekst);

std::string euro_tekst(std::int64_t cents);
std::int64_t cents_van(const std::string& tekst);

// A complete situatie for Boxmeer between October 2005 and December 2006.
Json volledige_situatie(Toeval& toeval);
// A complete situatie for one version of any municipality's policy, around the borders of its own
// rules, for costs of its own kinds. The peildatum lies in its validity, in one out of six at an
// end of it or where another national table begins, a day off included. REQUIRES: `beleid` is of
// kern(): its rules decide what a complete household is.
Json volledige_situatie(const Beleid& beleid, Toeval& toeval);

// The same household with fewer facts: one to four of them dropped or widened to a range that holds
// the truth. What absent means "none" for stays (contract, Values), and so do the costs: they are
// what is asked.
Json weet_minder(const Json& situatie, Toeval& toeval);

// The JSON pointers of the facts that weet_minder() may drop.
std::vector<std::string> feiten(const Json& situatie);

}  // namespace minima::toets
