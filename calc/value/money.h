// Money: a whole number of eurocent in a type of its own, so that an amount can't be mixed up with
// a count. Comparing with a percentage is done on Fraction (fraction.h), never on a rounded limit.
#pragma once

#include <compare>
#include <cstdint>

namespace minima {

class Money {
 public:
  constexpr Money() = default;
  // REQUIRES: |cents| at most kUnboundedCents.
  static constexpr Money cents(std::int64_t cents) { return Money(cents); }

  // Larger than any sum of lawful amounts: the open end of a Range. No amount in or out is this
  // large.
  static constexpr std::int64_t kUnboundedCents = 10'000'000'000'000'000;
  static constexpr Money unbounded() { return Money(kUnboundedCents); }
  // The largest absolute value a situatie or policy may hold: 9,999,999.99 euro (contract).
  static constexpr Money largest() { return Money(999'999'999); }

  [[nodiscard]] constexpr std::int64_t in_cents() const { return cents_; }
  // Half of the sentinel, so that an unbounded amount less some lawful amounts still counts as
  // unbounded.
  [[nodiscard]] constexpr bool is_unbounded() const { return cents_ >= kUnboundedCents / 2; }

  constexpr auto operator<=>(const Money&) const = default;
  constexpr Money operator+(Money other) const { return clamped(cents_ + other.cents_); }
  constexpr Money operator-(Money other) const { return clamped(cents_ - other.cents_); }
  constexpr Money operator-() const { return Money(-cents_); }
  constexpr Money& operator+=(Money other) { return *this = *this + other; }
  constexpr Money& operator-=(Money other) { return *this = *this - other; }
  // An amount taken `count` times. REQUIRES: |count| at most 1200 (a hundred years of months).
  [[nodiscard]] constexpr Money times(int count) const {
    if (is_unbounded() && count > 0) return unbounded();
    // Before multiplying: an open end taken 1200 times is more than 64 bits hold.
    const std::int64_t size = count < 0 ? -count : count;
    const std::int64_t most = kUnboundedCents / (size == 0 ? 1 : size);
    if (cents_ > most) return count > 0 ? unbounded() : -unbounded();
    if (cents_ < -most) return count > 0 ? -unbounded() : unbounded();
    return Money(cents_ * count);
  }

 private:
  constexpr explicit Money(std::int64_t cents) : cents_(cents) {}
  // Sums of open ends stay one open end, so nothing overflows however many are added.
  static constexpr Money clamped(std::int64_t cents) {
    if (cents > kUnboundedCents) return Money(kUnboundedCents);
    if (cents < -kUnboundedCents) return Money(-kUnboundedCents);
    return Money(cents);
  }
  std::int64_t cents_ = 0;
};

constexpr Money operator""_cent(unsigned long long cents) {
  return Money::cents(static_cast<std::int64_t>(cents));
}

// What is left of `whole` after `part`; never less than nothing.
constexpr Money rest(Money whole, Money part) { return whole > part ? whole - part : Money(); }

}  // namespace minima
