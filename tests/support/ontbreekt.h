// What the tests of `ontbreekt` share: what counts as the outcome of a scheme, and the search for
// two values of a fact that lead to different outcomes.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "tests/support/situaties.h"

namespace minima::toets {

// The outcome of a scheme, line by line: its answer and its amounts, and where asked for the form
// and the part of a line that is left to judgement. The most that can be
// had counts only for somebody who asks for nothing yet: beside a cost that was asked for it is
// information, and no reason to ask more questions.
enum class Kern { kAntwoordEnBedrag, kAlles };
std::string kern_van(const Json& regeling, Kern kern = Kern::kAlles);

// A complete household, and the same one without one to four of its facts.
struct Weglating {
  Json vol;
  Json minder;
  std::vector<std::string> weg;  // the facts left out; none lies inside another

  explicit Weglating(Toeval& toeval);
  Weglating(Json vol, Toeval& toeval);
  Weglating(Json vol, std::vector<std::string> weg);
};

// The schemes that name `plek` though no witness was found for them: a value of every other fact
// that was left out, and two values of `plek`, with different outcomes. `pogingen` completions of
// the others are tried, the true one first, each with every candidate value of `plek`.
std::set<std::string> zonder_getuige(const Weglating& weglating, const std::string& plek,
                                     std::set<std::string> regelingen, int pogingen);

// Scheme and fact of everything that is named without a witness.
struct Overbodig {
  std::string regeling;
  std::string plek;
};
std::vector<Overbodig> overbodig(const Weglating& weglating, int pogingen);

}  // namespace minima::toets
