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

bool fits(Int128 number) { return number == static_cast<std::int64_t>(number); }

// Towards minus infinity; C++ divides towards zero.
template <typename T>
T floor_div_of(T numerator, T denominator) {
  const T quotient = numerator / denominator;
  const bool below_zero_with_rest = quotient * denominator != numerator && numerator < 0;
  return below_zero_with_rest ? quotient - 1 : quotient;
}

// Division of 128 bits costs ten times that of 64, and amounts hardly ever need it.
Int128 floor_div(Int128 numerator, Int128 denominator) {
  if (fits(numerator) && fits(denominator)) {
    return floor_div_of(static_cast<std::int64_t>(numerator),
                        static_cast<std::int64_t>(denominator));
  }
  return floor_div_of(numerator, denominator);
}

// A fraction this small is kept as it comes: reducing it costs more than it saves. The next step
// can't overflow, and what is equal compares equal, reduced or not.
constexpr std::int64_t kSmallDenominator = 1'000'000;
constexpr std::int64_t kSmallNumerator = 1'000'000'000'000'000;

bool is_small(Int128 numerator, std::int64_t denominator) {
  return denominator <= kSmallDenominator && numerator <= kSmallNumerator &&
         numerator >= -kSmallNumerator;
}

}  // namespace

Fraction Fraction::of(Int128 numerator, std::int64_t denominator) {
  Fraction result;
  result.numerator_ = numerator;
  result.denominator_ = denominator;
  if (is_small(numerator, denominator)) return result;
  if (denominator != 1) {
    const std::int64_t common = fits(numerator)
                                    ? std::gcd(static_cast<std::int64_t>(numerator), denominator)
                                    : static_cast<std::int64_t>(gcd(numerator, denominator));
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
  if (denominator_ == 1) {
    return of(numerator_ * other.denominator_ + other.numerator_, other.denominator_);
  }
  const std::int64_t common =
      other.denominator_ == 1 ? 1 : std::gcd(denominator_, other.denominator_);
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
  return of(numerator_ * whole, denominator_ * part);
}

int Fraction::compare(const Fraction& other) const {
  if (denominator_ == other.denominator_) {
    if (numerator_ == other.numerator_) return 0;
    return numerator_ < other.numerator_ ? -1 : 1;
  }
  const Int128 left = numerator_ * other.denominator_;
  const Int128 right = other.numerator_ * denominator_;
  if (left == right) return 0;
  return left < right ? -1 : 1;
}

Money Fraction::rounded_down() const {
  if (denominator_ == 1) return Money::cents(static_cast<std::int64_t>(numerator_));
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
