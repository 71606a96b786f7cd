// Bevinding: one thing a policy officer should look at in the policy data, with its place and,
// where a law sets the bound, its article.
#pragma once

#include <string>
#include <vector>

namespace minima::beheer {

enum class Ernst {
  kFout,          // the data are wrong, or the law doesn't allow it
  kWaarschuwing,  // probably not meant
  kOpmerking,     // worth knowing; may be right as it is
};

struct Bevinding {
  std::string code;  // kebab-case, fixed: programs may rely on it
  Ernst ernst = Ernst::kFout;
  std::string bestand;  // below the policy folder
  std::string plek;     // JSON pointer; "" is the whole file
  std::string tekst;    // Dutch
  std::string artikel;  // of the law that sets the bound; "" where none does
};

// How many have that severity.
std::size_t aantal(const std::vector<Bevinding>& bevindingen, Ernst ernst);

// Grouped by file, in the order given; the last line counts them. `bestanden`: how many were looked
// at.
std::string als_tekst(const std::vector<Bevinding>& bevindingen, std::size_t bestanden);

// {"bestanden", "fouten", "waarschuwingen", "opmerkingen", "bevindingen": [{"code", "ernst",
// "bestand", "plek", "tekst", "artikel"}]}
std::string als_json(const std::vector<Bevinding>& bevindingen, std::size_t bestanden);

}  // namespace minima::beheer
