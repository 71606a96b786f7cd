// An age on the peildatum against dates of birth: the two ways of saying it must agree, day by day.
#include <gtest/gtest.h>

#include "calc/json/situatie_json.h"
#include "calc/value/date.h"

namespace minima {
namespace {

// The range holds exactly the dates at which age_on() is in it: true at both ends, false a day
// further.
void controleer(int low, int high, Date peildatum) {
  const Range<Date> geboren = geboren_bij_leeftijd({low, high}, peildatum);
  ASSERT_LE(geboren.low, geboren.high);
  ASSERT_EQ(age_on(geboren.low, peildatum), high);
  ASSERT_EQ(age_on(geboren.low.plus_days(-1), peildatum), high + 1);
  ASSERT_EQ(age_on(geboren.high, peildatum), low);
  ASSERT_EQ(age_on(geboren.high.plus_days(1), peildatum), low - 1);
}

TEST(GeborenBijLeeftijd, EndsAreExactOnEveryDayOfManyYears) {
  for (Date day = Date::of(1999, 1, 1); day < Date::of(2009, 1, 1); day = day.plus_days(1)) {
    for (const int leeftijd : {0, 1, 3, 4, 17, 18, 65, 100, 130})
      controleer(leeftijd, leeftijd, day);
    controleer(18, 65, day);
    controleer(0, 130, day);
  }
}

TEST(GeborenBijLeeftijd, EndsAreExactAroundTheEndOfFebruary) {
  for (int year = 1900; year <= 2100; ++year) {
    for (Date day = Date::of(year, 2, 27); day < Date::of(year, 3, 3); day = day.plus_days(1)) {
      for (int leeftijd = 0; leeftijd <= 130; leeftijd += 1) controleer(leeftijd, leeftijd, day);
    }
  }
}

// By brute force: every date of birth in sixteen years, none left out and none too many.
TEST(GeborenBijLeeftijd, HoldsExactlyTheDatesOfThatAge) {
  for (const Date peildatum : {Date::of(2024, 2, 29), Date::of(2023, 2, 28), Date::of(2023, 3, 1),
                               Date::of(2025, 9, 15), Date::of(2000, 12, 31)}) {
    for (int leeftijd = 0; leeftijd < 12; ++leeftijd) {
      const Range<Date> geboren = geboren_bij_leeftijd(leeftijd, peildatum);
      for (Date day = peildatum.plus_days(-16 * 365); day <= peildatum; day = day.plus_days(1)) {
        ASSERT_EQ(geboren.low <= day && day <= geboren.high, age_on(day, peildatum) == leeftijd);
      }
    }
  }
}

TEST(GeborenBijLeeftijd, OfALeapDay) {
  // Somebody born on 29 February 2020 turns three on 1 March 2023, not on 28 February.
  EXPECT_EQ(geboren_bij_leeftijd(3, Date::of(2023, 2, 28)),
            Range<Date>(Date::of(2019, 3, 1), Date::of(2020, 2, 28)));
  EXPECT_EQ(geboren_bij_leeftijd(3, Date::of(2023, 3, 1)),
            Range<Date>(Date::of(2019, 3, 2), Date::of(2020, 3, 1)));
  EXPECT_EQ(geboren_bij_leeftijd(1, Date::of(2024, 2, 29)),
            Range<Date>(Date::of(2022, 3, 1), Date::of(2023, 2, 28)));
}

}  // namespace
}  // namespace minima
