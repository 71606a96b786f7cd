// The commands of the CLI, one a file. Exit: 0 fine, 1 findings, 2 bad input or usage (contract,
// "The CLI").
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "calc/json/rekenkern.h"

namespace minima::cli {

inline constexpr int kFine = 0;
inline constexpr int kFindings = 1;
inline constexpr int kBadInput = 2;

// One byte more than a situatie may have is read, so that the core can say it is too large.
inline constexpr std::size_t kSituatieLimit = std::size_t{1} << 20;

// The words after the command, with what they may be.
struct Argumenten {
  std::vector<std::string> bestanden;
  std::string taal;  // --tekst
  std::string beleidsmap;
  bool zonder_toelichting = false;
  bool lezingen = false;
  bool help = false;
};

// Writes to standard output, and says so when that can't be done (a full disk). Returns `code`, or
// kBadInput then.
int schrijf(const std::string& tekst, int code);

int check(const Argumenten& argumenten, const Rekenkern& kern);
int batch(const Argumenten& argumenten, const Rekenkern& kern);

}  // namespace minima::cli
