// Files and the policy folder: the only room that reads any.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "calc/beheer/validate.h"
#include "calc/value/result.h"

namespace minima::cli {

// The bytes of a file, or of standard input for "-"; nothing when it can't be read. Reads no more
// than `limit` + 1 bytes, so that the reader can see it is too large.
std::optional<std::string> lees_bestand(const std::string& pad, std::size_t limit);

// Every policy file below `map`, in the order of op_pad(); what can't be read is told in `faults`.
std::vector<beheer::Bestand> lees_beleidsmap(const std::string& map, std::vector<Fault>& faults);

// The names of policy files that differ from those this program was built with, that are new or
// that are gone; nothing when all is as it was.
std::vector<std::string> gewijzigd_na_bouw(const std::vector<beheer::Bestand>& bestanden);

// Where the policy stands when --policy-data isn't given.
std::string standaard_beleidsmap(const char* program);

}  // namespace minima::cli
