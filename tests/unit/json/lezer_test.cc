#include "calc/json/lezer.h"

#include <gtest/gtest.h>

#include <array>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace minima {
namespace {

TEST(Lezer, ChoicesTellWhatIsKnown) {
  constexpr std::array<Keuze<int>, 2> kKeuzes = {{{"een", 1}, {"twee", 2}}};
  Lezer lezer;
  const Pad wortel;
  const auto lees = [&](const std::string& json) {
    return lezer.keuze(lees_knoop(json).value(), wortel, kKeuzes).value_or(0);
  };
  EXPECT_EQ(lees("\"twee\""), 2);
  EXPECT_EQ(lees("\"Twee\""), 0);
  EXPECT_EQ(lees("\"\""), 0);
  EXPECT_EQ(lees("2"), 0);
  const std::vector<Fault> faults = std::move(lezer).neem_fouten();
  ASSERT_EQ(faults.size(), 3U);
  EXPECT_EQ(faults[0].code, "waarde-onbekend");
  EXPECT_NE(faults[0].tekst.find("een, twee"), std::string::npos);
  EXPECT_EQ(faults[0].waarde, "\"Twee\"");
  EXPECT_EQ(faults[2].code, "soort-verkeerd");
}

// The fault of a value of the wrong kind: what it shows of the value.
std::optional<std::string> getoond(const std::string& json) {
  Lezer lezer;
  const Pad wortel;
  const Result<Knoop> knoop = lees_knoop(json);
  lezer.fout(wortel, "test", "Test.", &knoop.value());
  return std::move(lezer).neem_fouten().at(0).waarde;
}

TEST(Lezer, AFaultShowsTheValueAsJson) {
  EXPECT_EQ(getoond("null"), "null");
  EXPECT_EQ(getoond("true"), "true");
  EXPECT_EQ(getoond("12.50"), "12.50");
  EXPECT_EQ(getoond(R"("a\"b")"), R"("a\"b")");
  EXPECT_EQ(getoond(R"( { "a" : [ 1 , {} , [] ] } )"), R"({"a":[1,{},[]]})");
}

TEST(Lezer, AFaultShowsAtMostEightyBytesOfWholeCharacters) {
  EXPECT_EQ(getoond("\"" + std::string(78, 'a') + "\""), "\"" + std::string(78, 'a') + "\"");
  EXPECT_EQ(getoond("\"" + std::string(79, 'a') + "\""), "\"" + std::string(79, 'a'));
  std::string euros;
  for (int i = 0; i < 100; ++i) euros += "\u20ac";
  const std::string cut = getoond("\"" + euros + "\"").value();
  EXPECT_EQ(cut.size(), 79U);  // a quote and 26 characters of three bytes
  EXPECT_EQ(getoond("[" + std::string(200, '1') + "]").value().size(), 80U);
}

TEST(Lezer, AFaultNeverRepeatsWhoSomebodyIs) {
  EXPECT_EQ(getoond(R"("123456782")"), std::nullopt);
  EXPECT_EQ(getoond("123456782"), std::nullopt);
  EXPECT_EQ(getoond(R"({"a":[1,{"b":"jan@voorbeeld.nl"}]})"), std::nullopt);
  EXPECT_EQ(getoond(R"({"a":{"achternaam":"Jansen"}})"), std::nullopt);
  EXPECT_EQ(getoond(R"({"a":{"soort":"Jansen"}})"), R"({"a":{"soort":"Jansen"}})");
}

TEST(Lezer, ListsAreReadUpToTheirLength) {
  Lezer lezer;
  const Pad wortel;
  std::size_t seen = 0;
  const auto tel = [&seen](const Knoop&, const Pad& pad, std::size_t i) {
    EXPECT_EQ(pad.pointer(), "/" + std::to_string(i));
    ++seen;
  };
  EXPECT_TRUE(lezer.lijst(lees_knoop("[1,2,3]").value(), wortel, 3, tel));
  EXPECT_EQ(seen, 3U);
  EXPECT_FALSE(lezer.lijst(lees_knoop("[1,2,3]").value(), wortel, 2, tel));
  EXPECT_EQ(seen, 5U);
  EXPECT_FALSE(lezer.lijst(lees_knoop("{}").value(), wortel, 2, tel));
  const std::vector<Fault> faults = std::move(lezer).neem_fouten();
  ASSERT_EQ(faults.size(), 2U);
  EXPECT_EQ(faults[0].code, "lijst-te-lang");
  EXPECT_EQ(faults[1].code, "soort-verkeerd");
}

TEST(Lezer, ObjectsTellWhatIsMissingAndWhatIsUnknown) {
  Lezer lezer;
  const Result<Knoop> knoop = lees_knoop(R"({"c":1,"b":2,"bsn":"x","123456782":4,"a~/":5})");
  const Pad wortel;
  const Pad lijst = wortel.lid("lijst");
  const Pad element = lijst.element(7);
  {
    ObjectLezer object(lezer, knoop.value(), element);
    EXPECT_TRUE(object.lid("b"));
    EXPECT_FALSE(object.lid("d"));
    EXPECT_FALSE(object.verplicht("e"));
    EXPECT_TRUE(object.verplicht("c"));
  }
  std::string faults;
  for (const Fault& fault : std::move(lezer).neem_fouten()) {
    faults += fault.plek + " " + fault.code + " " + fault.waarde.value_or("-") + "\n";
  }
  EXPECT_EQ(faults,
            "/lijst/7/e sleutel-ontbreekt -\n"
            "/lijst/7/bsn persoonsgegeven -\n"
            "/lijst/7 persoonsgegeven -\n"
            "/lijst/7/a~0~1 sleutel-onbekend 5\n");
}

TEST(Lezer, SomethingElseThanAnObjectIsOneFault) {
  for (const char* json : {"null", "1", "\"a\"", "[]", "[{}]"}) {
    Lezer lezer;
    const Result<Knoop> knoop = lees_knoop(json);
    const Pad wortel;
    {
      ObjectLezer object(lezer, knoop.value(), wortel);
      EXPECT_FALSE(object.is_object());
      EXPECT_FALSE(object.verplicht("a"));
    }
    EXPECT_EQ(lezer.aantal_fouten(), 1U) << json;
  }
}

TEST(Lezer, FaultsAreBounded) {
  Lezer lezer;
  const Pad wortel;
  for (int i = 0; i < 3000; ++i) lezer.fout(wortel, "test", "Test.");
  const std::vector<Fault> faults = std::move(lezer).neem_fouten();
  EXPECT_EQ(faults.size(), kMaxFouten + 1);
  EXPECT_EQ(faults.back().code, "te-veel-fouten");
}

}  // namespace
}  // namespace minima
