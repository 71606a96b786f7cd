// Date: a day of the proleptic Gregorian calendar. No clock and no time zone: today is always
// given.
#pragma once

#include <compare>
#include <cstdint>

namespace minima {

class Date {
 public:
  constexpr Date() = default;
  // REQUIRES: exists(year, month, day).
  static Date of(int year, unsigned month, unsigned day);
  static bool exists(int year, unsigned month, unsigned day);
  static constexpr Date from_days(std::int32_t days) { return Date(days); }
  // First and last day the contract's form YYYY-MM-DD can name: the ends of an unknown date.
  static Date earliest();
  static Date latest();

  [[nodiscard]] int year() const;
  [[nodiscard]] unsigned month() const;
  [[nodiscard]] unsigned day() const;
  [[nodiscard]] constexpr std::int32_t days() const { return days_; }

  [[nodiscard]] constexpr Date plus_days(int days) const { return Date(days_ + days); }
  // A term of whole months: the same day number, or the last day of a shorter month (31 August + 6
  // = 28 February).
  [[nodiscard]] Date plus_months(int months) const;
  // A birthday: somebody born on 29 February has it on 1 March in a year without that day.
  [[nodiscard]] Date birthday(int age) const;
  [[nodiscard]] Date first_of_month() const;
  constexpr auto operator<=>(const Date&) const = default;

 private:
  constexpr explicit Date(std::int32_t days) : days_(days) {}
  std::int32_t days_ = 0;  // since 1970-01-01
};

// Completed years of somebody born on `born`, on `day`. Negative before birth.
int age_on(Date born, Date day);

// Whole months from `from` to `to`, by the day number; negative when `to` is earlier.
int months_between(Date from, Date to);

}  // namespace minima
