#include "calc/value/date.h"

#include <gtest/gtest.h>

#include <array>

namespace minima {
namespace {

bool is_leap(int year) { return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0; }

unsigned month_length(int year, unsigned month) {
  constexpr std::array<unsigned, 12> kLengths = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  return month == 2 && is_leap(year) ? 29 : kLengths[month - 1];
}

// A calendar kept by counting, day after day, without a formula.
TEST(Date, CountsTheDaysSince1970) {
  EXPECT_EQ(Date().days(), 0);
  EXPECT_EQ(Date().year(), 1970);
}

TEST(Date, CountsEveryDayFromTheFirstToTheLast) {
  std::int32_t days = Date::earliest().days();
  for (int year = 1; year <= 9999; ++year) {
    for (unsigned month = 1; month <= 12; ++month) {
      const Date first = Date::of(year, month, 1);
      ASSERT_EQ(first.days(), days);
      days += static_cast<std::int32_t>(month_length(year, month));
      const Date last = Date::from_days(days - 1);
      ASSERT_EQ(last.year(), year);
      ASSERT_EQ(last.month(), month);
      ASSERT_EQ(last.day(), month_length(year, month));
      ASSERT_EQ(last.first_of_month(), first);
    }
  }
  EXPECT_EQ(Date::latest().days(), days - 1);
  EXPECT_EQ(Date::of(1970, 1, 1).days(), 0);
}

TEST(Date, KnowsWhichDaysExist) {
  for (int year = 1890; year <= 2110; ++year) {
    for (unsigned month = 0; month <= 13; ++month) {
      for (unsigned day = 0; day <= 32; ++day) {
        const bool exists =
            month >= 1 && month <= 12 && day >= 1 && day <= month_length(year, month);
        ASSERT_EQ(Date::exists(year, month, day), exists) << year << '-' << month << '-' << day;
      }
    }
  }
  EXPECT_TRUE(Date::exists(2000, 2, 29));
  EXPECT_FALSE(Date::exists(1900, 2, 29));
  EXPECT_TRUE(Date::exists(1, 1, 1));
  EXPECT_TRUE(Date::exists(9999, 12, 31));
  EXPECT_FALSE(Date::exists(0, 1, 1));
  EXPECT_FALSE(Date::exists(10'000, 1, 1));
}

TEST(Date, MonthsAreClippedToTheLastDay) {
  const Date end_of_august = Date::of(2025, 8, 31);
  EXPECT_EQ(end_of_august.plus_months(6), Date::of(2026, 2, 28));
  EXPECT_EQ(Date::of(2023, 8, 31).plus_months(6), Date::of(2024, 2, 29));
  EXPECT_EQ(end_of_august.plus_months(1), Date::of(2025, 9, 30));
  EXPECT_EQ(end_of_august.plus_months(-6), Date::of(2025, 2, 28));
  EXPECT_EQ(end_of_august.plus_months(12), Date::of(2026, 8, 31));
  EXPECT_EQ(Date::of(2024, 2, 29).plus_months(12), Date::of(2025, 2, 28));
  EXPECT_EQ(Date::of(2024, 2, 29).plus_months(-12), Date::of(2023, 2, 28));
  EXPECT_EQ(Date::of(2024, 2, 29).plus_months(48), Date::of(2028, 2, 29));
  EXPECT_EQ(Date::of(2025, 12, 15).plus_months(1), Date::of(2026, 1, 15));
  EXPECT_EQ(Date::of(2025, 1, 15).plus_months(-1), Date::of(2024, 12, 15));
  EXPECT_EQ(end_of_august.plus_months(0), end_of_august);
}

TEST(Date, MonthsByCounting) {
  for (Date day = Date::of(2023, 1, 1); day <= Date::of(2024, 12, 31); day = day.plus_days(1)) {
    for (int months = -30; months <= 30; ++months) {
      const int count = day.year() * 12 + static_cast<int>(day.month()) - 1 + months;
      const int year = count / 12;
      const auto month = static_cast<unsigned>(count % 12 + 1);
      const unsigned length = month_length(year, month);
      const Date expected = Date::of(year, month, day.day() < length ? day.day() : length);
      ASSERT_EQ(day.plus_months(months), expected);
    }
  }
}

TEST(Date, BornOnALeapDay) {
  const Date born = Date::of(2000, 2, 29);
  EXPECT_EQ(born.birthday(18), Date::of(2018, 3, 1));
  EXPECT_EQ(born.birthday(20), Date::of(2020, 2, 29));
  EXPECT_EQ(born.birthday(100), Date::of(2100, 3, 1));
  EXPECT_EQ(born.birthday(0), born);
  EXPECT_EQ(age_on(born, Date::of(2018, 2, 28)), 17);
  EXPECT_EQ(age_on(born, Date::of(2018, 3, 1)), 18);
  EXPECT_EQ(age_on(born, Date::of(2020, 2, 28)), 19);
  EXPECT_EQ(age_on(born, Date::of(2020, 2, 29)), 20);
}

// Age by walking through the calendar and counting birthdays.
TEST(Date, AgeIsTheNumberOfBirthdaysPassed) {
  for (const Date born : {Date::of(2000, 2, 29), Date::of(2000, 2, 28), Date::of(2000, 3, 1),
                          Date::of(1999, 12, 31), Date::of(2000, 1, 1), Date::of(1972, 2, 29)}) {
    int birthdays = 0;
    for (Date day = born; day < Date::of(2110, 1, 1); day = day.plus_days(1)) {
      const bool same = day.month() == born.month() && day.day() == born.day();
      const bool in_lieu = born.month() == 2 && born.day() == 29 && day.month() == 3 &&
                           day.day() == 1 && !is_leap(day.year());
      if (day != born && (same || in_lieu)) ++birthdays;
      ASSERT_EQ(age_on(born, day), birthdays) << day.year() << '-' << day.month();
    }
  }
}

TEST(Date, AgeBeforeBirthIsNegative) {
  EXPECT_EQ(age_on(Date::of(2025, 6, 1), Date::of(2025, 5, 31)), -1);
  EXPECT_EQ(age_on(Date::of(2025, 6, 1), Date::of(2024, 6, 1)), -1);
  EXPECT_EQ(age_on(Date::of(2025, 6, 1), Date::of(2024, 5, 31)), -2);
}

TEST(Date, WholeMonthsBetween) {
  EXPECT_EQ(months_between(Date::of(2025, 1, 15), Date::of(2025, 2, 14)), 0);
  EXPECT_EQ(months_between(Date::of(2025, 1, 15), Date::of(2025, 2, 15)), 1);
  EXPECT_EQ(months_between(Date::of(2025, 1, 31), Date::of(2025, 2, 28)), 1);
  EXPECT_EQ(months_between(Date::of(2024, 1, 31), Date::of(2024, 2, 28)), 0);
  EXPECT_EQ(months_between(Date::of(2025, 2, 15), Date::of(2025, 1, 15)), -1);
  EXPECT_EQ(months_between(Date::of(2025, 2, 15), Date::of(2025, 2, 14)), -1);
  EXPECT_EQ(months_between(Date::of(2020, 2, 29), Date::of(2025, 2, 28)), 60);
  for (Date day = Date::of(2023, 1, 1); day < Date::of(2025, 1, 1); day = day.plus_days(1)) {
    const int months = months_between(Date::of(2024, 1, 31), day);
    ASSERT_LE(Date::of(2024, 1, 31).plus_months(months), day);
    ASSERT_GT(Date::of(2024, 1, 31).plus_months(months + 1), day);
  }
}

}  // namespace
}  // namespace minima
