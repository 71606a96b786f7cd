// The commands of the command line itself, one a file; those for policy officers stand in
// calc/beheer. Exit: 0 fine, 1 findings, 2 bad input or usage (contract, "The CLI").
#pragma once

#include <optional>
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

// Which schemes come out otherwise under another reading of an unclear rule, as text.
Result<std::string> lezingen_in_woorden(const Huishouden& huishouden, const Rekenkern& kern,
                                        const Teksten& teksten);

int check(const Argumenten& argumenten, const Rekenkern& kern);
int batch(const Argumenten& argumenten, const Rekenkern& kern);
int slip(const Argumenten& argumenten, const Rekenkern& kern);

// The situatie of a code (calc/json/slip.h); nothing, with a document of faults, when it is none.
// `is_zelfde`: whether its outcome is the one it was made of.
std::optional<std::string> situatie_van_slip(const std::string& code, const Rekenkern& kern,
                                             bool& is_zelfde, std::string& fouten);

}  // namespace minima::cli
