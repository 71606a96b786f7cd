// What the tests of `ontbreekt` share: what counts as the outcome of a scheme, households with
// fewer facts, and which facts a scheme names in vain.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "calc/regeling/uitkomsten.h"
#include "tests/support/situaties.h"

namespace minima::toets {

// The outcome of a scheme, line by line: its answer and its amounts, and where asked for the form
// and the part of a line that is left to judgement. The most that can be
// had counts only for somebody who asks for nothing yet: beside a cost that was asked for it is
// information, and no reason to ask more questions.
enum class Kern { kAntwoordEnBedrag, kAlles };
std::string kern_van(const RegelingUitkomst& regeling, Kern kern = Kern::kAlles);

// The policy a situatie falls under, in force or not.
const Beleid& beleid_van(const Json& situatie);

// A complete household, and the same one without one to four of its facts.
struct Weglating {
  Json vol;
  Json minder;
  std::vector<std::string> weg;  // the facts left out; none lies inside another

  Weglating(Json vol, Toeval& toeval);
  Weglating(Json vol, std::vector<std::string> weg);
};

// Scheme and fact of everything that is named without a witness (getuige.h). `pogingen` ways the
// other facts may be are tried, the true one first.
struct Overbodig {
  std::string regeling;
  std::string plek;
};
std::vector<Overbodig> overbodig(const Weglating& weglating, int pogingen);

}  // namespace minima::toets
