// Inkomensverloop: what one household gets in a year at every income from 100 to 180 % of its norm.
// Where a cent more income costs more than it brings there is a cliff; the marginal rate is what of
// one more euro of income is lost in support.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "calc/beheer/simulatie.h"

namespace minima::beheer {

struct Inkomenspunt {
  Money inkomen;              // per month, net
  std::array<Money, 2> gift;  // per year, old and new: of the amounts that can be computed
  std::array<std::int64_t, 2> zonder_bedrag{};  // schemes of which it can't
};

// From `inkomen` to a cent more a month, the support of a year falls by `verlies`: more than the 12
// cents the income brings. Where an amount can be computed on one side alone there is none.
struct Inkomensval {
  bool nieuw = false;                   // under which policy
  Money inkomen;                        // the last before the fall
  Money verlies;                        // below zero, what is left of it after the 12 cents
  std::vector<std::string> regelingen;  // that give less
};

// Of the income between two points, how much is lost in support, in whole percents.
struct Marginaal {
  bool nieuw = false;
  Money van;
  Money tot;
  int procent = 0;
};

struct Inkomensverloop {
  std::string titel;
  Money norm;
  std::vector<Inkomenspunt> punten;
  std::vector<Inkomensval> vallen;
  std::vector<Marginaal> hoogste;  // the stretch outside the cliffs where most is lost, per policy
};

// `huishouden` with its income as wage in the place of what it has. Absent when no norm is found.
std::optional<Inkomensverloop> inkomensverloop(const Beleidspaar& paar, Huishouden huishouden,
                                               std::string titel);

}  // namespace minima::beheer
