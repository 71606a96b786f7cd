// Grensgevallen: households around every threshold of a policy: an amount a cent below, at and a
// cent above it, a day the day before, on and after it, for every household form it can differ for.
// They are made from the policy, and so is what they expect: a case shows what a rule does, it
// doesn't prove that the rule is right. A person signs for that.
#pragma once

#include <string>
#include <vector>

#include "calc/household/huishouden.h"
#include "calc/norm/bijstandsnorm.h"
#include "calc/policy/geldigheid.h"

namespace minima::beheer {

struct Grensgeval {
  std::string id;
  Huishouden huishouden;
  std::string regeling;  // "" : it is about the norm or the draagkracht
  std::string regime;    // of the draagkracht, where it is about that
  std::string artikel;
  std::string waarom;      // one Dutch sentence
  bool om_versie = false;  // it is about which version of the policy is in force
};

struct Grensgevallen {
  std::vector<Grensgeval> lijst;
  // Conditions no case was made for: "regeling/voorwaarde".
  std::vector<std::string> zonder;
};

// REQUIRES: bestand.kent(gemeente).
Grensgevallen grensgevallen(const Beleidsbestand& bestand, const std::string& gemeente,
                            Date peildatum);

// A household of one form with everything in its favour: a low income for a long time, nothing in
// the bank, a child of thirteen at secondary school unless it is a single person.
Huishouden gunstig_huishouden(const Geldend& geldend, const std::string& gemeente, Date peildatum,
                              Huishoudvorm vorm);

}  // namespace minima::beheer
