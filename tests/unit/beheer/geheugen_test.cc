#include "calc/beheer/geheugen.h"

#include <gtest/gtest.h>

#include "calc/beheer/opdrachten.h"

namespace minima::beheer {
namespace {

// That a command answers as the command line does is tried on real policies in
// tests/ways/beheer.test.mjs.
TEST(Geheugen, ReadsNoMoreThanAsked) {
  Geheugen geheugen;
  geheugen.zet("een.txt", "abcdef");
  EXPECT_EQ(geheugen.lees("een.txt", 3), "abcd");
  EXPECT_EQ(geheugen.lees("een.txt", 6), "abcdef");
  EXPECT_EQ(geheugen.lees("twee.txt", 3), std::nullopt);
  geheugen.zet("een.txt", "x");
  EXPECT_EQ(geheugen.lees("een.txt", 3), "x");
}

TEST(Geheugen, LinesEndAsOnAnySystem) {
  Geheugen geheugen;
  const std::string lang(kSituatieLimit + 5, 'x');
  geheugen.zet("regels", "een\r\n\ntwee\n" + lang + "\nvier");
  const auto regels = geheugen.lees_regels("regels");
  std::vector<std::string> gelezen;
  for (std::string regel; regels->volgende(regel);) gelezen.push_back(regel);
  ASSERT_EQ(gelezen.size(), 5U);
  EXPECT_EQ(gelezen[0], "een");
  EXPECT_EQ(gelezen[1], "");
  EXPECT_EQ(gelezen[2], "twee");
  EXPECT_EQ(gelezen[3].size(), kSituatieLimit + 1);
  EXPECT_EQ(gelezen[4], "vier");
  EXPECT_EQ(regels->nummer(), 5);
  EXPECT_FALSE(regels->is_afgebroken());
  EXPECT_EQ(geheugen.lees_regels("nergens"), nullptr);
}

TEST(Geheugen, AFolderHoldsThePolicyFilesBelowIt) {
  Geheugen geheugen;
  for (const char* pad :
       {"map/texts/nl.json", "map/gemeenten/a-b/gemeente.json", "map/gemeenten/a/gemeente.json",
        "map/schema/x.schema.json", "map/texts/nl.md", "map/nl.json", "mapje/texts/en.json",
        "map2/texts/en.json"}) {
    geheugen.zet(pad, "{}");
  }
  std::vector<Fault> faults;
  std::vector<std::string> namen;
  for (const Bestand& een : geheugen.lees_beleidsmap("map", faults)) namen.push_back(een.naam);
  EXPECT_EQ(namen, (std::vector<std::string>{"gemeenten/a/gemeente.json",
                                             "gemeenten/a-b/gemeente.json", "texts/nl.json"}));
  EXPECT_TRUE(faults.empty());
  geheugen.wis("map");
  EXPECT_TRUE(geheugen.lees_beleidsmap("map/", faults).empty());
  EXPECT_EQ(faults.size(), 1U);
  EXPECT_EQ(geheugen.lees_beleidsmap("map2", faults).size(), 1U);
}

TEST(Geheugen, AnUnknownCommandIsASentence) {
  Geheugen geheugen;
  EXPECT_EQ(geheugen.voer_uit("opruimen", ""),
            R"({"code":2,"uitvoer":"","meldingen":["de opdracht 'opruimen' bestaat niet"]})");
}

TEST(Geheugen, OptionsAreThoseOfTheCommandLine) {
  Geheugen geheugen;
  geheugen.zet("policy-data/texts/nl.json", "{");
  geheugen.zet("anders/texts/nl.json", "{");
  const std::string zonder = geheugen.voer_uit("validate", "");
  EXPECT_EQ(zonder.substr(0, 11), R"({"code":1,")");
  EXPECT_EQ(geheugen.voer_uit("validate", R"({"json": false})"), zonder);
  EXPECT_EQ(geheugen.voer_uit("validate", R"({"bestand": "anders"})"), zonder);
  EXPECT_EQ(geheugen.voer_uit("validate", R"({"policy-data": "anders"})"), zonder);
  EXPECT_NE(geheugen.voer_uit("validate", R"({"json": true})"), zonder);
  EXPECT_NE(geheugen.voer_uit("validate", R"({"bestand": "weg"})"), zonder);
}

// Words that a program makes out of options must not turn a value into an option.
TEST(Opdrachten, AValueMayLookLikeAnOption) {
  Argumenten argumenten;
  EXPECT_EQ(lees_woorden({"--formaat", "--json", "-"}, "x", {"--formaat"}, argumenten),
            std::nullopt);
  EXPECT_EQ(argumenten.waarde("--formaat"), "--json");
  EXPECT_EQ(argumenten.bestanden, (std::vector<std::string>{"-"}));
  EXPECT_EQ(lees_woorden({"--formaat"}, "x", {"--formaat"}, argumenten),
            "na --formaat hoort een waarde");
  EXPECT_EQ(lees_woorden({"--taal", "nl"}, "x", {"--formaat"}, argumenten),
            "de optie --taal hoort niet bij x");
}

TEST(Opdrachten, EveryOptionOfACommandIsKnown) {
  for (const Opdracht& opdracht : opdrachten()) {
    for (const auto& optie : opdracht.opties) EXPECT_TRUE(met_waarde(optie)) << optie;
    EXPECT_EQ(opdracht_van(opdracht.naam), &opdracht);
  }
  EXPECT_EQ(opdracht_van("check"), nullptr);
}

}  // namespace
}  // namespace minima::beheer
