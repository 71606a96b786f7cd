#include "calc/value/fraction.h"

#include <numeric>

namespace minima {
namespace {

Int128 gcd(Int128 a, Int128 b) {
  if (a < 0) a = -a;
  while (b != 0) {
    const Int128 rest = a % b;
    a = b;
    b = rest;
  }
  return a;
}

// Division towards minus infinity; C++ divides towards zero.
Int128 floor_div(Int128 numerator, Int128 denominator) {
  const Int128 quotient = numerator / denominator;
  const bool below_zero_with_rest = numerator % denominator != 0 && numerator < 0;
  return below_zero_with_rest ? quotient - 1 : quotient;
}

}  // namespace

Fraction Fraction::of(Int128 numerator, std::int64_t denominator) {
  Fraction result;
  result.numerator_ = numerator;
  result.denominator_ = denominator;
  if (denominator != 1) {
    const auto common = static_cast<std::int64_t>(gcd(numerator, denominator));
    result.numerator_ /= common;
    result.denominator_ /= common;
  }
  const Int128 bound = static_cast<Int128>(Money::kUnboundedCents) * result.denominator_;
  if (result.numerator_ > bound) return unbounded();
  if (result.numerator_ < -bound) return Fraction(-Money::unbounded());
  return result;
}

Fraction Fraction::operator+(const Fraction& other) const {
  if (denominator_ == other.denominator_) {
    return of(numerator_ + other.numerator_, denominator_);
  }
  const std::int64_t common = std::gcd(denominator_, other.denominator_);
  return of(numerator_ * (other.denominator_ / common) + other.numerator_ * (denominator_ / common),
            denominator_ / common * other.denominator_);
}

Fraction Fraction::operator-(const Fraction& other) const {
  Fraction negative = other;
  negative.numerator_ = -negative.numerator_;
  return *this + negative;
}

Fraction Fraction::scaled(std::int64_t whole, std::int64_t part) const {
  if (is_unbounded() && whole > 0) return unbounded();
  const std::int64_t common = std::gcd(whole, part);
  return of(numerator_ * (whole / common), denominator_ * (part / common));
}

int Fraction::compare(const Fraction& other) const {
  const Int128 left = numerator_ * other.denominator_;
  const Int128 right = other.numerator_ * denominator_;
  if (left == right) return 0;
  return left < right ? -1 : 1;
}

Money Fraction::rounded_down() const {
  return Money::cents(static_cast<std::int64_t>(floor_div(numerator_, denominator_)));
}

Money Fraction::rounded_up() const {
  return Money::cents(-static_cast<std::int64_t>(floor_div(-numerator_, denominator_)));
}

std::int64_t basis_points_of(const Fraction& part, const Fraction& whole) {
  const Int128 numerator = part.numerator() * whole.denominator() * Rate::kOne;
  return static_cast<std::int64_t>(floor_div(numerator, whole.numerator() * part.denominator()));
}

}  // namespace minima
