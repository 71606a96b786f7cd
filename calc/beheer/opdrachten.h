// Which commands there are for a policy officer, which options each takes, and how their words are
// read.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "calc/beheer/opdracht.h"

namespace minima::beheer {

struct Opdracht {
  std::string_view naam;                 // on the command line
  std::vector<std::string_view> opties;  // besides --policy-data
  int (*voer_uit)(const Argumenten&, Omgeving&) = nullptr;
};

const std::vector<Opdracht>& opdrachten();
// Null for a name that is none of opdrachten().
const Opdracht* opdracht_van(std::string_view naam);

// Whether an option has a value after it; nothing when no command has that option.
std::optional<bool> met_waarde(std::string_view optie);

// The words after the command `naam`, which takes `opties`; a Dutch sentence when they are wrong.
// The last of an option given twice counts. Leaves `beleidsmap` as it was without --policy-data.
std::optional<std::string> lees_woorden(const std::vector<std::string>& woorden,
                                        std::string_view naam,
                                        const std::vector<std::string_view>& opties,
                                        Argumenten& argumenten);

}  // namespace minima::beheer
