#include "calc/json/schrijver.h"

#include <gtest/gtest.h>

#include <limits>
#include <nlohmann/json.hpp>
#include <string>

namespace minima {
namespace {

template <typename T>
std::string geschreven(const T& waarde) {
  Schrijver uit;
  uit.waarde(waarde);
  return std::move(uit).neem();
}

TEST(Schrijver, PutsCommasWhereTheyBelong) {
  Schrijver uit;
  uit.open_object();
  uit.lid("a", 1);
  uit.open_lijst("b");
  uit.waarde(true);
  uit.niets();
  uit.open_object();
  uit.sluit_object();
  uit.open_lijst();
  uit.sluit_lijst();
  uit.waarde("x");
  uit.sluit_lijst();
  uit.open_object("c");
  uit.lid("d", std::string("e"));
  uit.lid("f", false);
  uit.sluit_object();
  uit.lid("g", std::size_t{2});
  uit.sluit_object();
  EXPECT_EQ(uit.tekst(), R"({"a":1,"b":[true,null,{},[],"x"],"c":{"d":"e","f":false},"g":2})");
  uit.leeg();
  uit.waarde(3);
  EXPECT_EQ(uit.tekst(), "3");
}

TEST(Schrijver, EscapesSoThatAnyTextComesBack) {
  std::string all;
  for (int c = 0; c < 0x80; ++c) all += static_cast<char>(c);
  all += "\u00e9\u20ac\U0001F600";
  EXPECT_EQ(nlohmann::json::parse(geschreven(all)).get<std::string>(), all);
  EXPECT_EQ(geschreven("a\"b\\c\n\r\t\x01\x1f"), R"("a\"b\\c\n\r\t\u0001\u001f")");
  EXPECT_EQ(geschreven(""), "\"\"");
}

TEST(Schrijver, Amounts) {
  EXPECT_EQ(geschreven(0_cent), "\"0.00\"");
  EXPECT_EQ(geschreven(1_cent), "\"0.01\"");
  EXPECT_EQ(geschreven(12345_cent), "\"123.45\"");
  EXPECT_EQ(geschreven(-5_cent), "\"-0.05\"");
  EXPECT_EQ(geschreven(-12340_cent), "\"-123.40\"");
  EXPECT_EQ(geschreven(Money::largest()), "\"9999999.99\"");
}

TEST(Schrijver, RangesOfAmounts) {
  EXPECT_EQ(geschreven(Range<Money>(100_cent)), "\"1.00\"");
  EXPECT_EQ(geschreven(Range<Money>(100_cent, 200_cent)), R"({"van":"1.00","tot":"2.00"})");
  EXPECT_EQ(geschreven(Range<Money>(0_cent, Money::unbounded())), R"({"van":"0.00"})");
  EXPECT_EQ(geschreven(Range<Money>(-Money::unbounded(), 5_cent)), R"({"tot":"0.05"})");
  EXPECT_EQ(geschreven(Range<Money>(-Money::unbounded(), Money::unbounded())), "{}");
  EXPECT_EQ(geschreven(Range<Money>(Money::unbounded())), "{}");
  EXPECT_EQ(geschreven(Range<Money>(0_cent, Money::unbounded() - Money::largest())),
            R"({"van":"0.00"})");
}

TEST(Schrijver, WholeNumbers) {
  EXPECT_EQ(geschreven(0), "0");
  EXPECT_EQ(geschreven(std::numeric_limits<std::int64_t>::min()), "-9223372036854775808");
  EXPECT_EQ(geschreven(std::numeric_limits<std::int64_t>::max()), "9223372036854775807");
  EXPECT_EQ(geschreven(Range<int>(3)), "3");
  EXPECT_EQ(geschreven(Range<int>(3, 5)), R"({"van":3,"tot":5})");
  EXPECT_EQ(geschreven(Range<int>(3, std::numeric_limits<int>::max())), R"({"van":3})");
}

TEST(Schrijver, Dates) {
  EXPECT_EQ(geschreven(Date::of(2005, 11, 1)), "\"2005-11-01\"");
  EXPECT_EQ(geschreven(Date::earliest()), "\"0001-01-01\"");
  EXPECT_EQ(geschreven(Range<Date>(Date::of(2005, 1, 2))), "\"2005-01-02\"");
  EXPECT_EQ(geschreven(Range<Date>(Date::of(2005, 1, 2), Date::latest())),
            R"({"van":"2005-01-02"})");
  EXPECT_EQ(geschreven(Range<Date>(Date::earliest(), Date::of(2005, 1, 2))),
            R"({"tot":"2005-01-02"})");
  EXPECT_EQ(geschreven(Range<Date>(Date::earliest(), Date::latest())), "{}");
}

TEST(Schrijver, Percentages) {
  EXPECT_EQ(geschreven(Rate::basis_points(9889)), "\"98.89\"");
  EXPECT_EQ(geschreven(Rate::percent(115)), "\"115.00\"");
  EXPECT_EQ(geschreven(Rate::basis_points(5)), "\"0.05\"");
}

TEST(FoutenJson, EmbedsAValueThatIsJsonAndQuotesOneThatIsCut) {
  EXPECT_EQ(fouten_json({}), R"({"fouten":[]})");
  EXPECT_EQ(
      fouten_json({{"/a", "bedrag-getal", "Een \"bedrag\".", "12.5"}}),
      R"({"fouten":[{"plek":"/a","code":"bedrag-getal","tekst":"Een \"bedrag\".","waarde":12.5}]})");
  EXPECT_EQ(fouten_json({{"", "c", "t", "\"abc"}}),
            R"({"fouten":[{"plek":"","code":"c","tekst":"t","waarde":"\"abc"}]})");
  EXPECT_EQ(fouten_json({{"", "c", "t", std::nullopt}, {"", "d", "u", "{\"van\":1}"}}),
            R"({"fouten":[{"plek":"","code":"c","tekst":"t"},)"
            R"({"plek":"","code":"d","tekst":"u","waarde":{"van":1}}]})");
}

}  // namespace
}  // namespace minima
