// Fraction: an exact number of eurocent, kept as numerator and denominator until the law names a
// rounding step. A wage per week (x 52/12) or a benefit without vakantietoeslag has no whole number
// of cents a month.
#pragma once

#include <cstdint>

#include "calc/value/money.h"
#include "calc/value/rate.h"

namespace minima {

__extension__ typedef __int128 Int128;

class Fraction {
 public:
  constexpr Fraction() = default;
  constexpr Fraction(Money amount)
      : numerator_(amount.in_cents()) {}  // NOLINT: every Money is a Fraction
  // REQUIRES: denominator from 1 to 10^9; |numerator / denominator| at most Money::kUnboundedCents.
  static Fraction of(Int128 numerator, std::int64_t denominator);
  static constexpr Fraction unbounded() { return Fraction(Money::unbounded()); }

  [[nodiscard]] bool is_unbounded() const {
    return numerator_ >= static_cast<Int128>(Money::kUnboundedCents / 2) * denominator_;
  }

  Fraction operator+(const Fraction& other) const;
  Fraction operator-(const Fraction& other) const;
  // Exact scaling by whole / part, as in 52/12 or 35/100. REQUIRES: part > 0.
  [[nodiscard]] Fraction scaled(std::int64_t whole, std::int64_t part) const;
  [[nodiscard]] Fraction times(Rate rate) const {
    return scaled(rate.in_basis_points(), Rate::kOne);
  }

  bool operator==(const Fraction& other) const { return compare(other) == 0; }
  bool operator<(const Fraction& other) const { return compare(other) < 0; }
  bool operator<=(const Fraction& other) const { return compare(other) <= 0; }
  bool operator>(const Fraction& other) const { return compare(other) > 0; }
  bool operator>=(const Fraction& other) const { return compare(other) >= 0; }

  // Down to the whole cent, towards minus infinity: the named rounding step of draagkracht and of
  // published limits.
  [[nodiscard]] Money rounded_down() const;
  // Up to the whole cent: what somebody must at least save or earn less to come under a limit.
  [[nodiscard]] Money rounded_up() const;

  [[nodiscard]] Int128 numerator() const { return numerator_; }
  [[nodiscard]] std::int64_t denominator() const { return denominator_; }

 private:
  // By cross-multiplication: no limit is ever rounded before it is compared with.
  [[nodiscard]] int compare(const Fraction& other) const;
  Int128 numerator_ = 0;
  std::int64_t denominator_ = 1;
};

// Hundredths of a percent that `part` is of `whole`, rounded down. REQUIRES: whole > 0.
std::int64_t basis_points_of(const Fraction& part, const Fraction& whole);

}  // namespace minima
