// Opdracht: what a policy officer asks with one command, apart from where the files stand and where
// the words go. The command line and the module for policy officers run the same functions, so both
// take the same options and give the same bytes.
#pragma once

#include <cstddef>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "calc/beheer/validate.h"
#include "calc/json/rekenkern.h"
#include "calc/value/result.h"

namespace minima::beheer {

// How a command ends: 0 fine, 1 findings, 2 bad input or wrong usage.
inline constexpr int kFine = 0;
inline constexpr int kFindings = 1;
inline constexpr int kBadInput = 2;

// The longest line or situatie, in bytes. One byte more is read, so that the core can say it is too
// large.
inline constexpr std::size_t kSituatieLimit = std::size_t{1} << 20U;

// The largest policy file, in bytes; one byte more is read.
inline constexpr std::size_t kBeleidLimit = std::size_t{4} << 20U;

// The words after the command.
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

// Lines, one at a time.
class Regelbron {
 public:
  Regelbron() = default;
  Regelbron(const Regelbron&) = delete;
  Regelbron& operator=(const Regelbron&) = delete;
  virtual ~Regelbron() = default;
  // The next line without its end ("\n" or "\r\n"); false at the end. A line over kSituatieLimit is
  // kept only up to one byte over it.
  virtual bool volgende(std::string& regel) = 0;
  // Whether the reading ended because the source broke off, not at its end.
  [[nodiscard]] virtual bool is_afgebroken() const = 0;
  // Of the line last read, from 1.
  [[nodiscard]] virtual int nummer() const = 0;
};

// Where a command finds its files and leaves its words: a computer's disk and streams, or text in
// memory.
class Omgeving {
 public:
  Omgeving() = default;
  Omgeving(const Omgeving&) = delete;
  Omgeving& operator=(const Omgeving&) = delete;
  virtual ~Omgeving() = default;
  // The bytes of a file, no more than `limit` + 1 of them; nothing when it can't be read.
  virtual std::optional<std::string> lees(const std::string& pad, std::size_t limit) = 0;
  // The lines of a file; null when it can't be read.
  virtual std::unique_ptr<Regelbron> lees_regels(const std::string& pad) = 0;
  // Every policy file below `map` (is_beleidsbestand), in the order of op_pad(); what can't be read
  // is told in `faults`.
  virtual std::vector<Bestand> lees_beleidsmap(const std::string& map,
                                               std::vector<Fault>& faults) = 0;
  // A part of the output; false when nobody takes it any more.
  virtual bool schrijf(std::string_view tekst) = 0;
  // A sentence beside the output, without a newline.
  virtual void meld(const std::string& zin) = 0;
};

// Says `zin`; returns kBadInput.
int weiger(Omgeving& omgeving, const std::string& zin);

// The format asked for, `kNamen.front()` when none was; nothing after saying which there are.
std::optional<std::string> formaat_uit(const Argumenten& argumenten, Omgeving& omgeving,
                                       const std::vector<std::string_view>& namen);

// Whether a path below a policy folder is one of a policy file: the schemas, the leaflet and the
// population beside them are read by who needs them.
bool is_beleidsbestand(std::string_view naam);
// The order of policy files: folder by folder, and by name within one.
bool op_pad(const Bestand& a, const Bestand& b);
// The fault of a folder without any policy file.
Fault geen_beleid(const std::string& map);

// Loads every policy file below `map`; false after saying what was wrong.
bool laad_beleid(Omgeving& omgeving, const std::string& map, Rekenkern& kern);

// One command each; the options stand in opdrachten.cc.
int opdracht_validate(const Argumenten& argumenten, Omgeving& omgeving);
int opdracht_compare(const Argumenten& argumenten, Omgeving& omgeving);
int opdracht_cases(const Argumenten& argumenten, Omgeving& omgeving);
int opdracht_steekproef(const Argumenten& argumenten, Omgeving& omgeving);
int opdracht_simulate(const Argumenten& argumenten, Omgeving& omgeving);
int opdracht_brochure(const Argumenten& argumenten, Omgeving& omgeving);

}  // namespace minima::beheer
