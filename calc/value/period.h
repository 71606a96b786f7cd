// An amount that knows its period. Per month and per year can't be added by accident; converting is
// a named function.
#pragma once

#include "calc/value/fraction.h"

namespace minima {

enum class Period { kMonth, kYear };

template <Period P>
struct PerPeriod {
  Fraction amount;

  PerPeriod operator+(const PerPeriod& other) const { return {amount + other.amount}; }
  PerPeriod operator-(const PerPeriod& other) const { return {amount - other.amount}; }
  bool operator==(const PerPeriod& other) const { return amount == other.amount; }
  bool operator<(const PerPeriod& other) const { return amount < other.amount; }
  bool operator<=(const PerPeriod& other) const { return amount <= other.amount; }
};

using PerMonth = PerPeriod<Period::kMonth>;
using PerYear = PerPeriod<Period::kYear>;

inline PerMonth per_month_from_week(const Fraction& week) { return {week.scaled(52, 12)}; }
inline PerMonth per_month_from_four_weeks(const Fraction& four_weeks) {
  return {four_weeks.scaled(13, 12)};
}
inline PerMonth per_month_from_year(const PerYear& year) { return {year.amount.scaled(1, 12)}; }
inline PerYear per_year_from_month(const PerMonth& month) { return {month.amount.scaled(12, 1)}; }

}  // namespace minima
