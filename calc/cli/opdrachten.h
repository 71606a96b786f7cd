// The commands of the command line itself, one a file; those for policy officers stand in
// calc/beheer. Exit: 0 fine, 1 findings, 2 bad input or usage (contract, "The CLI").
#pragma once

#include <string>

#include "calc/beheer/opdracht.h"
#include "calc/json/rekenkern.h"

namespace minima::cli {

using beheer::Argumenten;
using beheer::kBadInput;
using beheer::kFindings;
using beheer::kFine;
using beheer::kSituatieLimit;

// Writes to standard output, and says so when that can't be done (a full disk). Returns `code`, or
// kBadInput then.
int schrijf(const std::string& tekst, int code);

int check(const Argumenten& argumenten, const Rekenkern& kern);
int batch(const Argumenten& argumenten, const Rekenkern& kern);

}  // namespace minima::cli
