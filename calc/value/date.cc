#include "calc/value/date.h"

#include <chrono>

namespace minima {
namespace {

using std::chrono::sys_days;
using std::chrono::year_month_day;

year_month_day calendar(Date date) {
  return year_month_day(sys_days(std::chrono::days(date.days())));
}

Date from(const year_month_day& ymd) {
  return Date::from_days(static_cast<std::int32_t>(sys_days(ymd).time_since_epoch().count()));
}

}  // namespace

bool Date::exists(int year, unsigned month, unsigned day) {
  return year >= 1 && year <= 9999 &&
         year_month_day(std::chrono::year(year), std::chrono::month(month), std::chrono::day(day))
             .ok();
}

Date Date::of(int year, unsigned month, unsigned day) {
  return from({std::chrono::year(year), std::chrono::month(month), std::chrono::day(day)});
}

Date Date::earliest() { return of(1, 1, 1); }
Date Date::latest() { return of(9999, 12, 31); }

int Date::year() const { return static_cast<int>(calendar(*this).year()); }
unsigned Date::month() const { return static_cast<unsigned>(calendar(*this).month()); }
unsigned Date::day() const { return static_cast<unsigned>(calendar(*this).day()); }

Date Date::plus_months(int months) const {
  const year_month_day start = calendar(*this);
  const year_month_day moved = start + std::chrono::months(months);
  if (moved.ok()) return from(moved);
  return from(year_month_day(moved.year() / moved.month() / std::chrono::last));
}

Date Date::birthday(int age) const {
  const year_month_day born = calendar(*this);
  const year_month_day same = born + std::chrono::years(age);
  if (same.ok()) return from(same);
  return of(static_cast<int>(same.year()), 3, 1);
}

Date Date::first_of_month() const { return of(year(), month(), 1); }

int age_on(Date born, Date day) {
  int age = day.year() - born.year();
  if (born.birthday(age) > day) --age;
  return age;
}

int months_between(Date from, Date to) {
  int months = (to.year() - from.year()) * 12 + static_cast<int>(to.month()) -
               static_cast<int>(from.month());
  if (from.plus_months(months) > to) --months;
  return months;
}

}  // namespace minima
