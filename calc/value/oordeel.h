// Oordeel: what is said of one condition, in Kleene's logic with a fourth value for what the law
// leaves to judgement; Uitslag: what is said of a scheme or a cost line (contract, "oordeel").
#pragma once

#include "calc/value/range.h"

namespace minima {

// Worst first, so that "and" is the smallest and "or" the largest: a certain no beats everything,
// an open fact beats a judgement (the fact may still turn it into a no), a judgement beats a yes.
enum class Oordeel { kNee, kOnbekend, kBeoordeling, kJa };

constexpr Oordeel en(Oordeel a, Oordeel b) { return a < b ? a : b; }

constexpr Oordeel of(Oordeel a, Oordeel b) {
  if (a == Oordeel::kJa || b == Oordeel::kJa) return Oordeel::kJa;
  if (a == Oordeel::kOnbekend || b == Oordeel::kOnbekend) return Oordeel::kOnbekend;
  return a < b ? b : a;
}

// A judgement stays a judgement when it is turned round.
constexpr Oordeel niet(Oordeel a) {
  if (a == Oordeel::kJa) return Oordeel::kNee;
  if (a == Oordeel::kNee) return Oordeel::kJa;
  return a;
}

constexpr Oordeel oordeel_of(bool value) { return value ? Oordeel::kJa : Oordeel::kNee; }

// a <= b when every possible value of a is, no when none is.
template <typename A, typename B>
Oordeel at_most(const Range<A>& a, const Range<B>& b) {
  if (a.high <= b.low) return Oordeel::kJa;
  return a.low > b.high ? Oordeel::kNee : Oordeel::kOnbekend;
}

template <typename A, typename B>
Oordeel less_than(const Range<A>& a, const Range<B>& b) {
  if (a.high < b.low) return Oordeel::kJa;
  return a.low >= b.high ? Oordeel::kNee : Oordeel::kOnbekend;
}

// In the order of the contract: the first that holds wins.
enum class Uitslag {
  kBuitenGeldigheid,
  kGeenRecht,
  kVoorliggend,
  kOnbekend,
  kBeoordeling,
  kRecht,
};

// Certainly nothing, whoever pays instead: of such a scheme or line no amount is paid.
constexpr bool is_nee(Uitslag uitslag) {
  return uitslag == Uitslag::kGeenRecht || uitslag == Uitslag::kVoorliggend;
}

constexpr Uitslag slechtste(Uitslag a, Uitslag b) { return a < b ? a : b; }

// The best of several cost lines: recht, onbekend, beoordeling, voorliggend, geen-recht (contract).
// Unlike the order above, an open fact ranks over a judgement here: it may still become recht.
constexpr Uitslag beste(Uitslag a, Uitslag b) {
  constexpr auto rank = [](Uitslag x) {
    if (x == Uitslag::kOnbekend) return static_cast<int>(Uitslag::kBeoordeling);
    if (x == Uitslag::kBeoordeling) return static_cast<int>(Uitslag::kOnbekend);
    return static_cast<int>(x);
  };
  return rank(a) < rank(b) ? b : a;
}

}  // namespace minima
