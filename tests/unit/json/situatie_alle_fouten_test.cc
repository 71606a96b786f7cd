// All faults at once, no fault that only follows from another, and documents that mean harm.
#include <gtest/gtest.h>

#include <chrono>
#include <string>
#include <vector>

#include "calc/json/schrijver.h"
#include "calc/json/situatie_json.h"

namespace minima {
namespace {

// "plek code" of every fault, in order.
std::vector<std::string> fouten(const std::string& text) {
  std::vector<std::string> result;
  for (const Fault& fault : lees_situatie(text).faults()) {
    result.push_back(fault.plek + " " + fault.code);
  }
  return result;
}

using Fouten = std::vector<std::string>;

std::string met(const std::string& meer) {
  return R"({"peildatum":"2025-09-15","gemeente":"rotterdam",)" + meer + "}";
}

std::string lijst(const std::string& sleutel, const std::string& element, int aantal) {
  std::string text = "\"" + sleutel + "\":[";
  for (int i = 0; i < aantal; ++i) {
    std::string een = element;
    const std::size_t nummer = een.find('#');
    if (nummer != std::string::npos) een.replace(nummer, 1, std::to_string(i));
    text += (i > 0 ? "," : "") + een;
  }
  return text + "]";
}

TEST(AlleFouten, TheRootIsAnObjectWithADateAndAMunicipality) {
  EXPECT_EQ(fouten("{}"), (Fouten{"/peildatum sleutel-ontbreekt", "/gemeente sleutel-ontbreekt"}));
  for (const char* text : {"null", "true", "1", "\"a\"", "[]", "[{}]"}) {
    EXPECT_EQ(fouten(text), Fouten{" soort-verkeerd"}) << text;
  }
  EXPECT_EQ(fouten(""), Fouten{" json-vorm"});
  EXPECT_EQ(fouten("{\"peildatum\":\"2025-09-15\""), Fouten{" json-vorm"});
  EXPECT_EQ(fouten(R"({"peildatum":null,"gemeente":null})"),
            (Fouten{"/peildatum soort-verkeerd", "/gemeente soort-verkeerd"}));
  EXPECT_EQ(fouten(R"({"peildatum":"1899-12-31","gemeente":"../x"})"),
            (Fouten{"/peildatum datum-bereik", "/gemeente id-vorm"}));
  EXPECT_EQ(fouten(R"({"peildatum":"2101-01-01","gemeente":"123456782"})"),
            (Fouten{"/peildatum datum-bereik", "/gemeente persoonsgegeven"}));
  EXPECT_EQ(fouten("\xEF\xBB\xBF" + met(R"("inwoner":true)")), Fouten{});
}

TEST(AlleFouten, AreToldTogetherEachInItsPlace) {
  const std::string text = R"({
    "peildatum": "2025-02-29", "gemeente": "Rotterdam", "naam": "Jan", "inwoner": "ja",
    "aanvrager": {"leeftijd": 34, "geboortedatum": "1991-13-01"},
    "kinderen": [{"id": "a"}, {"id": "a", "onderwijs": "vwo"}],
    "inkomen": [{"soort": "totaal", "bedrag": 1.5}, {"soort": "loon", "per": "maand", "van": "b"}],
    "vermogen": {"bank": "1", "goud": "1.00"},
    "kosten": [{"id": "k", "bedrag": {"van": "2.00", "tot": "1.00"}, "maanden": 2}],
    "inwoner": "nee"})";
  EXPECT_EQ(fouten(text),
            (Fouten{"/inwoner sleutel-dubbel", "/peildatum datum-bestaat-niet", "/gemeente id-vorm",
                    "/aanvrager/leeftijd leeftijd-en-geboortedatum",
                    "/aanvrager/geboortedatum datum-bestaat-niet", "/kinderen/1/id id-dubbel",
                    "/kinderen/1/onderwijs waarde-onbekend", "/inkomen/0/bedrag bedrag-getal",
                    "/inkomen/0/per sleutel-ontbreekt", "/inkomen/1/van verwijzing-onbekend",
                    "/inkomen/0/soort totaal-naast-andere", "/vermogen/bank bedrag-vorm",
                    "/vermogen/goud sleutel-onbekend", "/inwoner soort-verkeerd",
                    "/kosten/0/soort sleutel-ontbreekt", "/kosten/0/bedrag bereik-omgekeerd",
                    "/kosten/0/maanden maanden-bij-eenmalig", "/naam persoonsgegeven"}));
}

TEST(AlleFouten, OneMistakeIsOneFault) {
  // The peildatum is wrong: nothing can be said of ages, so nothing is.
  EXPECT_EQ(fouten(R"({"peildatum":"x","gemeente":"g","aanvrager":{"leeftijd":3},
                       "kinderen":[{"id":"a","geboortedatum":"2050-01-01"}]})"),
            Fouten{"/peildatum datum-vorm"});
  // An id that can't be read may be the one that is referred to.
  EXPECT_EQ(
      fouten(met(
          R"("kinderen":[{"id":"Kind 1"}],"kosten":[{"id":"k","soort":"s","persoon":"kind-1"}])")),
      Fouten{"/kinderen/0/id id-vorm"});
  EXPECT_EQ(fouten(met(R"("kinderen":3,"kosten":[{"id":"k","soort":"s","persoon":"kind-1"}])")),
            Fouten{"/kinderen soort-verkeerd"});
  EXPECT_EQ(fouten(met(R"("partner":3,"kosten":[{"id":"k","soort":"s","persoon":"partner"}])")),
            Fouten{"/partner soort-verkeerd"});
  // A period that can't be read says nothing of the number of months.
  EXPECT_EQ(fouten(met(R"("kosten":[{"id":"k","soort":"s","per":"week","maanden":3}])")),
            Fouten{"/kosten/0/per waarde-onbekend"});
}

TEST(AlleFouten, ListsHaveALength) {
  const auto een_fout = [](const std::string& sleutel, const std::string& element, int hoogstens) {
    EXPECT_EQ(fouten(met(lijst(sleutel, element, hoogstens))), Fouten{}) << sleutel;
    EXPECT_EQ(fouten(met(lijst(sleutel, element, hoogstens + 1))),
              Fouten{"/" + sleutel + " lijst-te-lang"});
  };
  een_fout("kinderen", R"({"id":"k-#"})", 25);
  een_fout("kosten", R"({"id":"k-#","soort":"s"})", 100);
  een_fout("inkomen", R"({"soort":"loon","per":"maand"})", 100);
  een_fout("medebewoners", "{}", 200);
  een_fout("laagInkomen", R"({"procent":100})", 200);
  een_fout("maatregelen", "{}", 200);
  een_fout("identiteitsbewijzen", R"({"persoon":"aanvrager"})", 200);
  een_fout("eerdereVerstrekkingen", R"({"regeling":"r"})", 200);
  een_fout("eerdereAanvragen", R"({"regeling":"r","datum":"2025-01-01"})", 200);
}

TEST(AlleFouten, ShowTheValueButNeverWhoSomebodyIs) {
  const Result<Huishouden> result = lees_situatie(met(
      R"("bsn":"123456782","notitie":"bel 0612345678, jan@voorbeeld.nl","kinderen":[{"id":"123456782"}],
         "inkomen":[{"soort":"loon","per":"maand","van":"Jan de Vries","bedrag":123456782}],
         "kosten":[{"id":"k","soort":"s","bedrag":12.5}])"));
  const std::string json = fouten_json(result.faults());
  EXPECT_EQ(json.find("123456782"), std::string::npos) << json;
  EXPECT_EQ(json.find("voorbeeld"), std::string::npos) << json;
  EXPECT_NE(json.find("\"waarde\":12.5"), std::string::npos) << json;
}

TEST(AlleFouten, TooDeepTooLargeTooMany) {
  std::string diep = "{\"kinderen\":";
  for (int i = 0; i < 100'000; ++i) diep += "[";
  EXPECT_EQ(lees_situatie(diep).faults().at(0).code, "te-diep");
  EXPECT_EQ(fouten(std::string((1U << 20U) + 1, ' ')), Fouten{" te-groot"});
  EXPECT_EQ(fouten("{\"a\":\"\xC3\x28\"}"), Fouten{" utf8"});
  const std::vector<std::string> veel = fouten(met(lijst("x-#\":0,\"lijst", "\"#\"", 1)) + "x");
  EXPECT_EQ(veel, Fouten{" json-vorm"});
}

// A megabyte of mistakes ends soon, with a list of faults one can still read.
TEST(AlleFouten, AMegabyteOfMistakesEndsSoon) {
  std::string sleutels = "{";
  for (int i = 0; i < 60'000; ++i) sleutels += "\"k" + std::to_string(i) + "\":0,";
  sleutels += "\"naam\":0}";
  std::string kosten = "{\"kosten\":[";
  for (int i = 0; i < 30'000; ++i) kosten += "{\"id\":1,\"soort\":2},";
  kosten += "0]}";
  const auto begin = std::chrono::steady_clock::now();
  EXPECT_EQ(lees_situatie(sleutels).faults().size(), 1001U);
  EXPECT_EQ(lees_situatie(sleutels).faults().back().code, "te-veel-fouten");
  EXPECT_EQ(lees_situatie(kosten).faults().size(),
            203U);  // 100 lines of two, and three of the rest
  EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::seconds(10));
}

TEST(AlleFouten, ALongKeyIsCutInItsPointer) {
  const std::vector<std::string> lang = fouten(met("\"" + std::string(500'000, 'x') + "\":1"));
  EXPECT_EQ(lang, Fouten{"/" + std::string(80, 'x') + " sleutel-onbekend"});
}

}  // namespace
}  // namespace minima
