// Toelichting: from a Stap and the texts of a language to a sentence a resident or a clerk can
// read. Amounts, dates and percentages in the notation of that language.
#pragma once

#include <string>
#include <string_view>

#include "calc/explain/stap.h"
#include "calc/regeling/uitkomsten.h"
#include "calc/uitkomst/teksten.h"
#include "calc/value/date.h"
#include "calc/value/money.h"
#include "calc/value/range.h"

namespace minima {

// The sentence of `stap` with its values filled in; "" when the language has none (a test says that
// never happens).
std::string zin(const Stap& stap, const Teksten& teksten);

std::string zin(const Wijziging& wijziging, const Teksten& teksten);
std::string zin(const Omslag& omslag, const Teksten& teksten);

// "€ 1.034,86" in Dutch, "€1,034.86" in English. In Arabic as in Dutch, for that is how the letters
// of the municipality write it, and set apart from the text that runs the other way.
std::string euro(Money bedrag, const Teksten& teksten);
// The same, or "tussen ... en ...", "... of meer", "ten hoogste ...".
std::string euro(const Range<Money>& bedrag, const Teksten& teksten);
// "1 november 2005".
std::string datum(Date dag, const Teksten& teksten);
// The same, or the words for the days between which it lies.
std::string datum(const Range<Date>& dag, const Teksten& teksten);

// `tekst` between the marks that keep it from left to right (U+2066 and U+2069) in a language that
// runs from right to left; otherwise as it is. For amounts and Dutch references.
std::string links_naar_rechts(std::string tekst, const Teksten& teksten);

// What stands between the words of a list: ", ", or the comma of Arabic.
std::string komma(const Teksten& teksten);

// What a reader must know of a translation that no native speaker has checked ("nagekeken": "nee");
// "" for a language that was.
std::string vertaalmelding(const Teksten& teksten);

// The word for an id: the text under `soort`.`id`, or the id itself where the language has none.
std::string woord(std::string_view soort, std::string_view id, const Teksten& teksten);

// `sjabloon` with every {name} replaced by what `waarde` gives for it; an unknown name stays as it
// is.
template <typename Waarde>
std::string vul_in(const std::string& sjabloon, Waarde waarde) {
  std::string result;
  std::size_t at = 0;
  while (at < sjabloon.size()) {
    const std::size_t open = sjabloon.find('{', at);
    const std::size_t close = open == std::string::npos ? open : sjabloon.find('}', open);
    if (close == std::string::npos) break;
    result.append(sjabloon, at, open - at);
    result += waarde(std::string_view(sjabloon).substr(open + 1, close - open - 1));
    at = close + 1;
  }
  return result.append(sjabloon, at);
}

}  // namespace minima
