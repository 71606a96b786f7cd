#include "calc/json/boom.h"

#include <gtest/gtest.h>

#include <chrono>
#include <nlohmann/json.hpp>
#include <sstream>
#include <string>
#include <vector>

#include "calc/json/schrijver.h"

namespace minima {
namespace {

using Soort = Knoop::Soort;

// The tree as JSON text again, in its own order.
void schrijf(Schrijver& uit, const Knoop& knoop) {
  switch (knoop.soort) {
    case Soort::kNull:
      return uit.niets();
    case Soort::kBool:
      return uit.waarde(knoop.waar);
    case Soort::kGetal:
      return uit.rauw(knoop.tekst);
    case Soort::kTekst:
      return uit.waarde(knoop.tekst);
    case Soort::kLijst:
      uit.open_lijst();
      for (const Knoop& lid : knoop.leden) schrijf(uit, lid);
      return uit.sluit_lijst();
    case Soort::kObject:
      uit.open_object();
      for (const Knoop& lid : knoop.leden) {
        uit.sleutel(lid.sleutel);
        schrijf(uit, lid);
      }
      return uit.sluit_object();
  }
}

std::string heen_en_terug(const std::string& text) {
  const Result<Knoop> knoop = lees_knoop(text);
  if (!knoop.ok()) return "fout: " + knoop.faults().front().code;
  Schrijver uit;
  schrijf(uit, knoop.value());
  return std::move(uit).neem();
}

TEST(Boom, KeepsOrderAndValues) {
  const std::vector<std::string> texts = {
      "null",
      "true",
      "false",
      "0",
      "-7",
      "12.50",
      "1e5",
      "-0.0",
      "\"\"",
      "\"a\"",
      "[]",
      "{}",
      "[1,[2,[3,{}]],null]",
      R"({"z":1,"a":{"m":[true,false]},"b":"\u0001\"\\\n\u00e9"})",
      "123456789012345678901234567890.123456789",
  };
  for (const std::string& text : texts) {
    // \u00e9 is written as itself.
    std::string expected = text;
    const std::size_t escape = expected.find("\\u00e9");
    if (escape != std::string::npos) expected.replace(escape, 6, "\u00e9");
    EXPECT_EQ(heen_en_terug(text), expected);
  }
}

TEST(Boom, NumbersStayAsTheyStood) {
  EXPECT_EQ(heen_en_terug("18446744073709551615"), "18446744073709551615");
  EXPECT_EQ(heen_en_terug("18446744073709551616"), "18446744073709551616");
  EXPECT_EQ(heen_en_terug("-9223372036854775808"), "-9223372036854775808");
  EXPECT_EQ(heen_en_terug("0.1000000000000000055511151231257827"),
            "0.1000000000000000055511151231257827");
  EXPECT_EQ(heen_en_terug("1E+2"), "1E+2");
}

TEST(Boom, FindsMembers) {
  const Result<Knoop> knoop = lees_knoop(R"({"a":1,"b":{"c":[2]}})");
  ASSERT_TRUE(knoop.ok());
  EXPECT_EQ(knoop.value().lid("a")->tekst, "1");
  EXPECT_EQ(knoop.value().lid("b")->lid("c")->leden[0].tekst, "2");
  EXPECT_EQ(knoop.value().lid("c"), nullptr);
}

TEST(Boom, AByteOrderMarkIsPassedOver) { EXPECT_EQ(heen_en_terug("\xEF\xBB\xBF{}"), "{}"); }

struct Rij {
  std::string in;
  std::string plek;
  std::string code;
};

std::string herhaald(const std::string& deel, std::size_t keer) {
  std::string result;
  for (std::size_t i = 0; i < keer; ++i) result += deel;
  return result;
}

// Every way in which text is no JSON document of ours.
std::vector<Rij> slechte_documenten() {
  std::vector<Rij> rijen;
  // One document a line.
  std::istringstream regels(R"(
{
[
}
]
{]
[}
{"a"}
{"a":}
{"a":1,}
{"a":1 "b":2}
[1,]
[,1]
{,}
{a:1}
{'a':1}
"a
"\x"
"\u12G4"
"\u123"
"\ud800"
"\udc00"
"\ud800\u0041"
"\ud800x"
nul
NULL
True
tru
undefined
NaN
-NaN
Infinity
-Infinity
inf
1e999
-1e999
[1e400]
+1
01
-01
-
--1
.5
5.
1e
1e+
0x10
1_000
1,5
{}{}
{} x
[] []
null null
1 2
/* c */{}
{}//
#
)");
  for (std::string in; std::getline(regels, in);) rijen.push_back({in, "", "json-vorm"});
  for (const char* in :
       {" ", "\n\t\r ", "\xEF\xBB\xBF", "\"\t\"", "\"\n\"", "\"\x01\"", "{}\x1A"}) {
    rijen.push_back({in, "", "json-vorm"});
  }
  for (const char* in :
       {"\"\x80\"", "\"\xC0\xAF\"", "\"\xE0\x80\xAF\"", "\"\xED\xA0\x80\"", "\"\xF4\x90\x80\x80\"",
        "\"\xC3", "\xEF\xBB", "\"\xC3\"", "{\"\xFF\":1}", "\xFE\xFF", "\xFF\xFE{"}) {
    rijen.push_back({in, "", "utf8"});
  }
  rijen.push_back({std::string("{}\0{}", 5), "", "json-vorm"});
  rijen.push_back({std::string("\"a\0b\"", 5), "", "json-vorm"});
  rijen.push_back({std::string("\0", 1), "", "json-vorm"});
  rijen.push_back({herhaald("[", 33), herhaald("/0", 32), "te-diep"});
  rijen.push_back({herhaald("[", 500'000), herhaald("/0", 32), "te-diep"});
  rijen.push_back({herhaald("{\"a\":", 33), herhaald("/a", 32), "te-diep"});
  rijen.push_back({"[0,{\"k\":" + herhaald("[", 31), "/1/k" + herhaald("/0", 30), "te-diep"});
  rijen.push_back({std::string(kMaxTekst + 1, ' '), "", "te-groot"});
  rijen.push_back({"\"" + std::string(kMaxTekst, 'a') + "\"", "", "te-groot"});
  rijen.push_back({"[" + herhaald("0,", kMaxKnopen) + "0]", "", "te-groot"});
  rijen.push_back({R"({"a":1,"a":1})", "/a", "sleutel-dubbel"});
  rijen.push_back({R"({"a":1,"b":2,"\u0061":3})", "/a", "sleutel-dubbel"});
  rijen.push_back({R"([{"x":[{},{"a/b":1,"a/b":2}]}])", "/0/x/1/a~1b", "sleutel-dubbel"});
  rijen.push_back({R"({"o":{"~":1,"~":2},"p":3})", "/o/~0", "sleutel-dubbel"});
  rijen.push_back({R"({"":1,"":2})", "/", "sleutel-dubbel"});
  return rijen;
}

TEST(Boom, RefusesWhatIsNoDocument) {
  for (const Rij& rij : slechte_documenten()) {
    SCOPED_TRACE(rij.in.substr(0, 60));
    const Boom boom = ontleed(rij.in);
    ASSERT_EQ(boom.faults.size(), 1U);
    EXPECT_EQ(boom.faults[0].plek, rij.plek);
    EXPECT_EQ(boom.faults[0].code, rij.code);
    EXPECT_FALSE(boom.faults[0].tekst.empty());
    EXPECT_EQ(boom.wortel.has_value(), rij.code == "sleutel-dubbel");
    EXPECT_FALSE(lees_knoop(rij.in).ok());
  }
}

TEST(Boom, AgreesWithNlohmannOnWhatIsJson) {
  for (const Rij& rij : slechte_documenten()) {
    if (rij.code != "json-vorm" && rij.code != "utf8") continue;
    if (rij.in.find('\0') != std::string::npos) continue;  // nlohmann stops reading there
    EXPECT_FALSE(nlohmann::json::accept(rij.in)) << rij.in;
  }
}

TEST(Boom, AcceptsTheBounds) {
  EXPECT_TRUE(ontleed(herhaald("[", 32) + herhaald("]", 32)).faults.empty());
  EXPECT_TRUE(ontleed("{}" + std::string(kMaxTekst - 2, ' ')).faults.empty());
  EXPECT_TRUE(ontleed("[" + herhaald("0,", kMaxKnopen - 2) + "0]").faults.empty());
}

TEST(Boom, SaysWhereTheTextStops) {
  const auto tekst = [](const std::string& in) { return ontleed(in).faults.at(0).tekst; };
  EXPECT_NE(tekst("{\n  \"a\": ?\n}").find("regel 2, kolom 8"), std::string::npos);
  EXPECT_NE(tekst("{\"\u00e9\u00e9\": ?}").find("regel 1, kolom 8"), std::string::npos);
  EXPECT_NE(tekst("[1,\n2").find("houdt op voordat het af is"), std::string::npos);
  EXPECT_NE(tekst("[1] 2").find("Na het einde"), std::string::npos);
  EXPECT_NE(tekst(" ").find("leeg"), std::string::npos);
  EXPECT_NE(tekst("[\n\"a\xFF\"]").find("regel 2, kolom 3"), std::string::npos);
}

TEST(Boom, TellsEveryRepeatedKeyAndKeepsTheTree) {
  const Boom boom = ontleed(R"({"a":1,"a":2,"b":{"c":1,"c":2,"c":3},"a":4})");
  ASSERT_TRUE(boom.wortel.has_value());
  std::vector<std::string> plekken;
  for (const Fault& fault : boom.faults) plekken.push_back(fault.plek);
  EXPECT_EQ(plekken, (std::vector<std::string>{"/b/c", "/b/c", "/a", "/a"}));
  EXPECT_EQ(boom.wortel->lid("a")->tekst, "1");
}

TEST(Boom, ManyKeysTakeNoQuadraticTime) {
  std::string text = "{";
  for (int i = 0; i < 60'000; ++i) text += "\"k" + std::to_string(i) + "\":1,";
  text += "\"k31234\":2}";
  const auto begin = std::chrono::steady_clock::now();
  const Boom boom = ontleed(text);
  EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::seconds(5));
  ASSERT_EQ(boom.faults.size(), 1U);
  EXPECT_EQ(boom.faults[0].plek, "/k31234");
}

TEST(Boom, FaultsAreBounded) {
  std::string text = "{";
  for (int i = 0; i < 50'000; ++i) text += "\"same\":1,";
  text += "\"same\":1}";
  EXPECT_EQ(ontleed(text).faults.size(), kMaxFouten);
}

TEST(Boom, PointerStepsAreEscapedAndCut) {
  std::string pointer;
  voeg_stap_toe(pointer, "a~b/c");
  voeg_stap_toe(pointer, std::size_t{12});
  EXPECT_EQ(pointer, "/a~0b~1c/12");
  pointer.clear();
  voeg_stap_toe(pointer, std::string(79, 'x') + "\u00e9");
  EXPECT_EQ(pointer, "/" + std::string(79, 'x'));
}

}  // namespace
}  // namespace minima
