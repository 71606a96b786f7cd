// Stap: one step of the reason tree. It is made on the same path as the value it explains, so the
// two can't differ; the sentence that belongs to it stands in policy-data/texts under `sleutel`.
#pragma once

#include <concepts>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "calc/value/date.h"
#include "calc/value/money.h"
#include "calc/value/range.h"
#include "calc/value/rate.h"

namespace minima {

// A value a sentence shows: an amount, a count, a day, a percentage, or the id of a word with its
// own text.
using StapWaarde = std::variant<Range<Money>, Range<int>, Range<Date>, Rate, std::string>;

struct Stap {
  // Literals of the code and texts of the Beleid: a Stap must not outlive the Beleid it was made
  // with.
  std::string_view sleutel;
  std::string_view artikel;
  std::vector<std::pair<std::string_view, StapWaarde>> waarden;
  std::vector<Stap> delen;

  [[nodiscard]] bool is_empty() const { return sleutel.empty(); }
};

// The pen that writes a Stap, or nothing at all when reasons are switched off (batch). The rules
// call it the same way in both cases, so switching off is no second implementation of any rule.
class Uitleg {
 public:
  Uitleg() = default;  // switched off
  explicit Uitleg(Stap* stap) : stap_(stap) {}

  [[nodiscard]] bool is_on() const { return stap_ != nullptr; }

  // `artikel` is a literal or a string that lives on: a temporary string doesn't compile.
  template <typename A>
  requires(!std::same_as<A, std::string>) Uitleg& zeg(std::string_view sleutel, A&& artikel) {
    if (stap_ != nullptr) {
      stap_->sleutel = sleutel;
      stap_->artikel = artikel;
    }
    return *this;
  }
  template <typename T>
  Uitleg& met(std::string_view naam, const T& waarde) {
    if (stap_ == nullptr) return *this;
    if (stap_->waarden.empty()) stap_->waarden.reserve(kGewoonlijk);
    if constexpr (std::convertible_to<const T&, std::string_view>) {
      stap_->waarden.emplace_back(naam, StapWaarde(std::string(waarde)));  // a word, borrowed
    } else {
      stap_->waarden.emplace_back(naam, StapWaarde(waarde));
    }
    return *this;
  }
  // A part of this step. The handle is valid until the next deel() of the same Uitleg.
  Uitleg deel() {
    if (stap_ == nullptr) return Uitleg();
    if (stap_->delen.empty()) stap_->delen.reserve(kGewoonlijk);
    stap_->delen.emplace_back();
    return Uitleg(&stap_->delen.back());
  }

 private:
  // As many values or parts as most steps have: asked for at once.
  static constexpr std::size_t kGewoonlijk = 4;
  Stap* stap_ = nullptr;
};

}  // namespace minima
