// Knoop: a JSON document as a small ordered tree. Numbers stay text, so that no amount passes
// through a binary fraction; members stay in the order of the document, so that faults come in the
// order in which they were typed.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "calc/value/result.h"

namespace minima {

struct Knoop {
  enum class Soort : unsigned char { kNull, kBool, kGetal, kTekst, kLijst, kObject };

  Soort soort = Soort::kNull;
  bool waar = false;         // of a bool
  std::string sleutel;       // of a member of an object
  std::string tekst;         // a string's contents, or a number as it stood there
  std::vector<Knoop> leden;  // elements of a list, members of an object

  [[nodiscard]] bool is(Soort andere) const { return soort == andere; }
  // The member of that key, or nullptr.
  [[nodiscard]] const Knoop* lid(std::string_view naam) const;
};

// Bounds that keep a hostile document cheap. A situatie is about 1 KB, 60 nodes and 4 deep.
inline constexpr std::size_t kMaxTekst = std::size_t{1} << 20U;
inline constexpr std::size_t kMaxDiepte = 32;
inline constexpr std::size_t kMaxKnopen = 100'000;
inline constexpr std::size_t kMaxFouten = 1000;
// Keys and values are cut at this length where a fault repeats them.
inline constexpr std::size_t kMaxGetoond = 80;

struct Boom {
  std::optional<Knoop> wortel;  // there when the text is JSON, even though a key stood in it twice
  std::vector<Fault> faults;
};

// Faults: te-groot, utf8, json-vorm (with line and column in the text), te-diep, sleutel-dubbel.
// Never throws, and never goes deeper than kMaxDiepte. A byte order mark at the start is passed
// over.
Boom ontleed(std::string_view text);

// As ontleed(), for who has no use for a tree with faults.
Result<Knoop> lees_knoop(std::string_view text);

// Adds one step to a JSON pointer (RFC 6901), cut at kMaxGetoond.
void voeg_stap_toe(std::string& pointer, std::string_view sleutel);
void voeg_stap_toe(std::string& pointer, std::size_t index);

}  // namespace minima
