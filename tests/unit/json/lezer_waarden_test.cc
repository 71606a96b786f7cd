// The values of the contract: amounts, whole numbers, dates, ids and ranges.
#include <gtest/gtest.h>

#include <optional>
#include <string>
#include <vector>

#include "calc/json/lezer.h"

namespace minima {
namespace {

// What one reading of a value gave: "ok <value>" or the codes of its faults.
template <typename F>
std::string gelezen(const std::string& json, F lees) {
  const Result<Knoop> knoop = lees_knoop(json);
  EXPECT_TRUE(knoop.ok()) << json;
  Lezer lezer;
  const Pad wortel;
  const std::string waarde = lees(lezer, knoop.value(), wortel);
  if (lezer.aantal_fouten() == 0) return "ok " + waarde;
  std::string codes;
  for (const Fault& fault : std::move(lezer).neem_fouten()) {
    codes += (codes.empty() ? "" : " ") + fault.plek + fault.code;
  }
  return codes;
}

std::string cents(const std::optional<Money>& bedrag) {
  return bedrag ? std::to_string(bedrag->in_cents()) : "-";
}

std::string bedrag(const std::string& json, Teken teken = Teken::kNietNegatief) {
  return gelezen(json, [teken](Lezer& lezer, const Knoop& knoop, const Pad& pad) {
    return cents(lezer.bedrag(knoop, pad, teken));
  });
}

std::string bedragen(const std::string& json, Teken teken = Teken::kNietNegatief) {
  return gelezen(json, [teken](Lezer& lezer, const Knoop& knoop, const Pad& pad) {
    const auto range = lezer.bedragen(knoop, pad, teken);
    return range ? cents(range->low) + ".." + cents(range->high) : "-";
  });
}

std::string gehelen(const std::string& json) {
  return gelezen(json, [](Lezer& lezer, const Knoop& knoop, const Pad& pad) {
    const auto range = lezer.gehelen(knoop, pad, {-5, 130});
    return range ? std::to_string(range->low) + ".." + std::to_string(range->high) : "-";
  });
}

std::string datum(const std::string& json) {
  return gelezen(json, [](Lezer& lezer, const Knoop& knoop, const Pad& pad) {
    const auto dag = lezer.datum(knoop, pad);
    return dag ? std::to_string(dag->year() * 10000 + static_cast<int>(dag->month() * 100) +
                                static_cast<int>(dag->day()))
               : "-";
  });
}

std::string id(const std::string& json) {
  return gelezen(json, [](Lezer& lezer, const Knoop& knoop, const Pad& pad) {
    return lezer.id(knoop, pad).value_or("-");
  });
}

struct Rij {
  std::string in;
  std::string uit;
};

TEST(LezerWaarden, Amounts) {
  const std::vector<Rij> rijen = {
      {R"("0.00")", "ok 0"},
      {R"("0.01")", "ok 1"},
      {R"("1034.86")", "ok 103486"},
      {R"("9999999.99")", "ok 999999999"},
      {R"("10000000.00")", "bedrag-te-groot"},
      {R"("99999999999999999999999999.99")", "bedrag-te-groot"},
      {R"("-0.01")", "bedrag-negatief"},
      {R"("-10000000.00")", "bedrag-negatief"},
      {R"("-0.00")", "bedrag-vorm"},
      {R"("00.00")", "bedrag-vorm"},
      {R"("01.00")", "bedrag-vorm"},
      {R"("1")", "bedrag-vorm"},
      {R"("1.0")", "bedrag-vorm"},
      {R"("1.000")", "bedrag-vorm"},
      {R"(".50")", "bedrag-vorm"},
      {R"("1.")", "bedrag-vorm"},
      {R"("1,50")", "bedrag-vorm"},
      {R"("1.034,86")", "bedrag-vorm"},
      {R"("1,034.86")", "bedrag-vorm"},
      {R"("+1.00")", "bedrag-vorm"},
      {R"("--1.00")", "bedrag-vorm"},
      {R"("- 1.00")", "bedrag-vorm"},
      {R"(" 1.00")", "bedrag-vorm"},
      {R"("1.00 ")", "bedrag-vorm"},
      {R"("1e2.00")", "bedrag-vorm"},
      {R"("0x1.00")", "bedrag-vorm"},
      {R"("\u20ac1.00")", "bedrag-vorm"},
      {R"("\uff11.00")", "bedrag-vorm"},
      {R"("1.00\u0000")", "bedrag-vorm"},
      {R"("NaN")", "bedrag-vorm"},
      {R"("")", "bedrag-vorm"},
      {"12.5", "bedrag-getal"},
      {"0", "bedrag-getal"},
      {"-0", "bedrag-getal"},
      {"1e300", "bedrag-getal"},
      {"null", "soort-verkeerd"},
      {"true", "soort-verkeerd"},
      {"[]", "soort-verkeerd"},
      // Nine digits are an amount when they have the form of one, and a BSN when they stand alone.
      {R"("1234567.82")", "ok 123456782"},
      {R"("123456782")", "persoonsgegeven"},
  };
  for (const Rij& rij : rijen) EXPECT_EQ(bedrag(rij.in), rij.uit) << rij.in;
  EXPECT_EQ(bedrag(R"("-9999999.99")", Teken::kOokNegatief), "ok -999999999");
  EXPECT_EQ(bedrag(R"("-10000000.00")", Teken::kOokNegatief), "bedrag-te-groot");
}

// Every amount that can be written is read back to the cent.
TEST(LezerWaarden, AmountsAreExact) {
  for (int cent = 0; cent < 999'999'999; cent += 1'234'577) {
    const std::string decimals = std::to_string(100 + cent % 100).substr(1);
    const std::string json = "\"" + std::to_string(cent / 100) + "." + decimals + "\"";
    ASSERT_EQ(bedrag(json), "ok " + std::to_string(cent));
  }
}

TEST(LezerWaarden, RangesOfAmounts) {
  const std::string open = std::to_string(Money::kUnboundedCents);
  EXPECT_EQ(bedragen(R"("1.00")"), "ok 100..100");
  EXPECT_EQ(bedragen(R"({"van":"1.00","tot":"2.00"})"), "ok 100..200");
  EXPECT_EQ(bedragen(R"({"tot":"2.00","van":"2.00"})"), "ok 200..200");
  EXPECT_EQ(bedragen(R"({"van":"1.00"})"), "ok 100.." + open);
  EXPECT_EQ(bedragen(R"({"tot":"1.00"})"), "ok 0..100");
  EXPECT_EQ(bedragen(R"({"tot":"1.00"})", Teken::kOokNegatief), "ok -" + open + "..100");
  EXPECT_EQ(bedragen("{}"), "ok 0.." + open);
  EXPECT_EQ(bedragen(R"({"van":"2.00","tot":"1.99"})"), "bereik-omgekeerd");
  EXPECT_EQ(bedragen(R"({"van":1,"tot":"x"})"), "/vanbedrag-getal /totbedrag-vorm");
  EXPECT_EQ(bedragen(R"({"van":null})"), "/vansoort-verkeerd");
  EXPECT_EQ(bedragen(R"({"van":{"van":"1.00"}})"), "/vansoort-verkeerd");
  EXPECT_EQ(bedragen(R"({"min":"1.00"})"), "/minsleutel-onbekend");
  EXPECT_EQ(bedragen(R"({"van":"2.00","tot":"1.00","x":0})"), "/xsleutel-onbekend");
}

TEST(LezerWaarden, WholeNumbers) {
  const std::vector<Rij> rijen = {
      {"0", "ok 0..0"},
      {"-0", "ok 0..0"},
      {"-5", "ok -5..-5"},
      {"130", "ok 130..130"},
      {"131", "getal-bereik"},
      {"-6", "getal-bereik"},
      {"2147483648", "getal-bereik"},
      {"9223372036854775808", "getal-bereik"},
      {"18446744073709551616", "getal-bereik"},
      {"-18446744073709551616", "getal-bereik"},
      {"100000000000000000000000000000000000000000", "getal-bereik"},
      {"1.0", "getal-geheel"},
      {"1e2", "getal-geheel"},
      {"-0.0", "getal-geheel"},
      {"1E-400", "getal-geheel"},
      {"\"1\"", "soort-verkeerd"},
      {"true", "soort-verkeerd"},
      {"null", "soort-verkeerd"},
      {R"({"van":1,"tot":3})", "ok 1..3"},
      {R"({"van":1})", "ok 1..130"},
      {R"({"tot":1})", "ok -5..1"},
      {R"({})", "ok -5..130"},
      {R"({"van":3,"tot":1})", "bereik-omgekeerd"},
      {R"({"van":1.5,"tot":200})", "/vangetal-geheel /totgetal-bereik"},
  };
  for (const Rij& rij : rijen) EXPECT_EQ(gehelen(rij.in), rij.uit) << rij.in;
}

TEST(LezerWaarden, Dates) {
  const std::vector<Rij> rijen = {
      {R"("2005-11-01")", "ok 20051101"},
      {R"("2024-02-29")", "ok 20240229"},
      {R"("2000-02-29")", "ok 20000229"},
      {R"("1900-01-01")", "ok 19000101"},
      {R"("2100-12-31")", "ok 21001231"},
      {R"("1900-02-29")", "datum-bestaat-niet"},
      {R"("2023-02-29")", "datum-bestaat-niet"},
      {R"("2025-04-31")", "datum-bestaat-niet"},
      {R"("2025-00-10")", "datum-bestaat-niet"},
      {R"("2025-13-10")", "datum-bestaat-niet"},
      {R"("2025-01-00")", "datum-bestaat-niet"},
      {R"("2025-01-32")", "datum-bestaat-niet"},
      {R"("0000-01-01")", "datum-bestaat-niet"},
      {R"("1899-12-31")", "datum-bereik"},
      {R"("2101-01-01")", "datum-bereik"},
      {R"("9999-12-31")", "datum-bereik"},
      {R"("2025-1-1")", "datum-vorm"},
      {R"("01-11-2005")", "datum-vorm"},
      {R"("2005/11/01")", "datum-vorm"},
      {R"("20051101")", "datum-vorm"},
      {R"("2005-11-01T00:00:00Z")", "datum-vorm"},
      {R"(" 2005-11-01")", "datum-vorm"},
      {R"("+005-11-01")", "datum-vorm"},
      {R"("2005-1a-01")", "datum-vorm"},
      {R"("")", "datum-vorm"},
      {"20051101", "soort-verkeerd"},
      {"null", "soort-verkeerd"},
      {R"({"van":"2005-11-01"})", "soort-verkeerd"},
  };
  for (const Rij& rij : rijen) EXPECT_EQ(datum(rij.in), rij.uit) << rij.in;
}

TEST(LezerWaarden, NoLetterAnywhereInADate) {
  for (std::size_t at = 0; at < 10; ++at) {
    std::string dag = "2005-11-01";
    dag[at] = 'a';
    EXPECT_EQ(datum('"' + dag + '"'), "datum-vorm") << dag;
  }
}

TEST(LezerWaarden, Ids) {
  const std::string at_most = "\"" + std::string(64, 'a') + "\"";
  const std::vector<Rij> rijen = {
      {R"("kind-1")", "ok kind-1"},
      {R"("a")", "ok a"},
      {R"("1")", "ok 1"},
      {R"("categoriaal-65-plus")", "ok categoriaal-65-plus"},
      {at_most, "ok " + std::string(64, 'a')},
      {"\"" + std::string(65, 'a') + "\"", "id-vorm"},
      {R"("")", "id-vorm"},
      {R"("-a")", "id-vorm"},
      {R"("a-")", "id-vorm"},
      {R"("a--b")", "id-vorm"},
      {R"("A")", "id-vorm"},
      {R"("a b")", "id-vorm"},
      {R"("a_b")", "id-vorm"},
      {R"("\u00e9")", "id-vorm"},
      {R"("../etc")", "id-vorm"},
      {R"("a\u0000")", "id-vorm"},
      {R"("123456782")", "persoonsgegeven"},
      {R"("123456789")", "ok 123456789"},  // nine digits, but no BSN
      {R"("jan@voorbeeld.nl")", "persoonsgegeven"},
      {R"("NL91ABNA0417164300")", "persoonsgegeven"},
      {"1", "soort-verkeerd"},
      {"null", "soort-verkeerd"},
  };
  for (const Rij& rij : rijen) EXPECT_EQ(id(rij.in), rij.uit) << rij.in;
}

}  // namespace
}  // namespace minima
