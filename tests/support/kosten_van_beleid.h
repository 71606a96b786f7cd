// Random costs of the kinds one policy pays for, with the facts its conditions on costs ask for.
#pragma once

#include <string>
#include <vector>

#include "tests/support/drempels.h"
#include "tests/support/situaties.h"

namespace minima::toets {

// What a policy asks and whom it asks about.
struct Kostenvraag {
  const Beleid& beleid;
  const Drempels& drempels;
  Date peildatum;
  std::vector<std::string> personen;
};

// None to four costs. Those of one type name the same draagkrachtregime: a type stands in one.
Json kosten_van_beleid(const Kostenvraag& vraag, Toeval& toeval);

// One or two earlier grants or none, near the ends of the terms that ask for them.
Json eerdere_verstrekkingen(const Kostenvraag& vraag, Toeval& toeval);

}  // namespace minima::toets
