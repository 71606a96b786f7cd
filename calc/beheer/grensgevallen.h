// Grensgevallen: households around every threshold of a policy: an amount a cent below, at and a
// cent above it, a day the day before, on and after it, for every household form it can differ for.
// They are made from the policy, and so is what they expect: a case shows what a rule does, it
// doesn't prove that the rule is right. A person signs for that.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "calc/household/huishouden.h"
#include "calc/norm/bijstandsnorm.h"
#include "calc/policy/geldigheid.h"
#include "calc/uitkomst/uitkomst.h"

namespace minima::beheer {

struct Grensgeval {
  std::string id;
  Huishouden huishouden;
  std::string regeling;  // "" : it is about the norm or the draagkracht
  std::string regime;    // of the draagkracht, where it is about that
  std::string artikel;
  std::string waarom;      // one Dutch sentence
  bool om_versie = false;  // it is about which version of the policy is in force
  // The condition it is about, borrowed from the Beleidsbestand; null where it is about another
  // thing.
  const Voorwaarde* voorwaarde = nullptr;
};

// What the rules say of the condition a case is about; absent when they don't come to it.
std::optional<Oordeel> oordeel_van(const Grensgeval& geval, const Uitkomst& uitkomst);

struct Grensgevallen {
  std::vector<Grensgeval> lijst;
  // Conditions without a case on both sides: "regeling/route/voorwaarde: reden".
  std::vector<std::string> zonder;
};

// REQUIRES: bestand.kent(gemeente).
Grensgevallen grensgevallen(const Beleidsbestand& bestand, const std::string& gemeente,
                            Date peildatum);

// The first day of a version on which a table of norms and asset limits holds, looked for at the
// start of each month for three years; without one its first day.
// REQUIRES: `beleid` is one of bestand.versies().
Date peildatum_met_normen(const Beleidsbestand& bestand, const Beleid& beleid);

// A household of one form with everything in its favour: a low income for a long time, nothing in
// the bank, a child of thirteen at secondary school unless it is a single person. Where `regeling`
// (null: none) asks for another age, school, insurance or past, it has that.
Huishouden gunstig_huishouden(const Geldend& geldend, const std::string& gemeente, Date peildatum,
                              Huishoudvorm vorm, const Regeling* regeling = nullptr);

}  // namespace minima::beheer
