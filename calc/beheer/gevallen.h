// Gevallen: cases as the case files have them, one a line: written for what grensgevallen() made,
// as a sheet a policy officer can sign, and checked against what the rules say now.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "calc/beheer/grensgevallen.h"
#include "calc/json/rekenkern.h"
#include "calc/uitkomst/teksten.h"

namespace minima::beheer {

// {"id", "situatie", "verwacht", "regels", "waarom", "herkomst": "berekend"} and a newline. What is
// expected is what the rules say now.
std::string als_geval(const Grensgeval& geval, const Beleidsbestand& bestand);

// A4 pages: a sentence a case, what the rules say, a box to tick, and a line to sign for each
// scheme.
std::string als_blad(const Grensgevallen& gevallen, const Beleidsbestand& bestand,
                     const Teksten& teksten, const std::string& titel);

struct Controle {
  std::string id;  // "" when the line has none that can be read
  std::vector<std::string>
      afwijkingen;         // "/regelingen/x/oordeel: verwacht "recht", nu "geen-recht""
  bool is_gelezen = true;  // false: the line is no case; `afwijkingen` says why
};

// Checks one line of a case file. `verwacht` is a part of the outcome that has to be met exactly,
// with lists keyed by id.
Controle controleer(std::string_view regel, const Rekenkern& kern);

}  // namespace minima::beheer
