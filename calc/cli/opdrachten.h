// The commands of the CLI, one a file. Exit: 0 fine, 1 findings, 2 bad input or usage (contract,
// "The CLI").
#pragma once

#include <functional>
#include <map>
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

// The words after the command. Which options a command takes stands in main.cc.
struct Argumenten {
  std::vector<std::string> bestanden;  // the words that are no option
  std::string beleidsmap;
  std::map<std::string, std::string, std::less<>> opties;  // with "" for one without a value

  [[nodiscard]] bool heeft(std::string_view optie) const { return opties.contains(optie); }
  // "" when the option wasn't given.
  [[nodiscard]] std::string waarde(std::string_view optie) const {
    const auto found = opties.find(optie);
    return found != opties.end() ? found->second : "";
  }
};

// Writes to standard output, and says so when that can't be done (a full disk). Returns `code`, or
// kBadInput then.
int schrijf(const std::string& tekst, int code);

int check(const Argumenten& argumenten, const Rekenkern& kern);
int batch(const Argumenten& argumenten, const Rekenkern& kern);
int steekproef(const Argumenten& argumenten, const Rekenkern& kern);
int simulate(const Argumenten& argumenten, const Rekenkern& kern);
int compare(const Argumenten& argumenten, const Rekenkern& kern);
int brochure(const Argumenten& argumenten, const Rekenkern& kern);
// Loads the policy of the folder given, or of the beleidsmap, and no other.
int cases(const Argumenten& argumenten);
// Reads the policy itself: what can't be loaded is what it looks for.
int validate(const Argumenten& argumenten);

}  // namespace minima::cli
