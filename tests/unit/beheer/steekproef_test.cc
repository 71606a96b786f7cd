#include "calc/beheer/steekproef.h"

#include <gtest/gtest.h>

#include "tests/support/kern.h"

namespace minima::beheer {
namespace {

using toets::Json;

// A single person with 1,200.00 a month in 2005: 115 % of 804.89 is 925.62, so no right.
Json situatie(const char* inkomen) {
  return Json::parse(R"({"peildatum": "2005-11-01", "gemeente": "boxmeer", "inwoner": true,
    "aanvrager": {"geboortedatum": "1971-03-02"}, "partner": null, "kinderen": [],
    "inkomen": [{"soort": "loon", "van": "aanvrager", "bedrag": ")" +
                     std::string(inkomen) + R"(", "per": "maand", "vakantietoeslag": "inbegrepen"}],
    "vermogen": {"bank": "100.00", "overig": "0.00", "auto": "0.00", "schulden": "0.00"},
    "eerdereVerstrekkingen": [],
    "kosten": [{"id": "k1", "soort": "krant-tijdschrift", "bedrag": "50.00", "datum": "2005-10-01",
                "persoon": "aanvrager", "betaalbewijs": true, "vergoedDoorAnderen": "0.00"}]})");
}

Steekproef proef(const std::vector<Json>& regels) {
  Steekproef result(toets::kern(), *toets::kern().teksten("nl"));
  int nummer = 0;
  for (const Json& regel : regels) {
    const auto dossier = lees_dossier(regel.dump(), toets::kern());
    EXPECT_TRUE(dossier.ok()) << regel;
    result.neem(dossier.value(), ++nummer);
  }
  return result;
}

Json regel(const char* inkomen, const Json& besluit) {
  return {{"id", "d1"}, {"situatie", situatie(inkomen)}, {"besluit", besluit}};
}

TEST(Steekproef, TheSameDecisionIsNoDifference) {
  const Steekproef s = proef(
      {regel("900.00", {{"stimuleringsregeling", {{"oordeel", "recht"}, {"bedrag", "50.00"}}}}),
       regel("1200.00", {{"stimuleringsregeling", {{"oordeel", "geen-recht"}}}}),
       regel("1200.00", {{"stimuleringsregeling", {{"oordeel", "voorliggend"}}}})});
  EXPECT_EQ(s.dossiers(), 3);
  EXPECT_EQ(s.vergeleken(), 3);
  EXPECT_TRUE(s.verschillen().empty());
  EXPECT_EQ(s.conclusie(), Conclusie::kOpen);  // three are too few
}

TEST(Steekproef, AGrantAgainstTheRulesNamesTheConditionAndItsArticle) {
  const Steekproef s =
      proef({regel("1200.00", {{"stimuleringsregeling", {{"oordeel", "recht"}}}})});
  ASSERT_EQ(s.verschillen().size(), 1U);
  const Verschil& v = s.verschillen().front();
  EXPECT_EQ(v.dossier, "d1");
  EXPECT_EQ(v.regel, 1);
  EXPECT_EQ(v.reden.voorwaarde, "inkomensgrens");
  EXPECT_EQ(v.reden.artikel, "8.3.1 lid 3");
  EXPECT_NE(v.reden.zin.find("925,62"), std::string::npos) << v.reden.zin;
}

TEST(Steekproef, ARefusalAndAnotherAmountDiffer) {
  const Steekproef s = proef(
      {regel("900.00", {{"stimuleringsregeling", {{"oordeel", "geen-recht"}}}}),
       regel("900.00", {{"stimuleringsregeling", {{"oordeel", "recht"}, {"bedrag", "49.99"}}}})});
  ASSERT_EQ(s.verschillen().size(), 2U);
  EXPECT_EQ(s.verschillen()[0].besloten, "geen recht");
  EXPECT_EQ(s.verschillen()[0].berekend, "recht, € 50,00");
  EXPECT_EQ(s.verschillen()[1].reden.voorwaarde, "hoogte");
  EXPECT_EQ(s.verschillen()[1].reden.artikel, "8.3.1 lid 5");
}

TEST(Steekproef, JudgementAndMissingFactsAreCountedApart) {
  Json zonder = regel("900.00", {{"stimuleringsregeling", {{"oordeel", "geen-recht"}}}});
  zonder["situatie"].erase("vermogen");
  Json open_bedrag =
      regel("900.00", {{"stimuleringsregeling", {{"oordeel", "recht"}, {"bedrag", "20.00"}}}});
  open_bedrag["situatie"].erase("eerdereVerstrekkingen");
  const Steekproef s =
      proef({zonder, open_bedrag, regel("900.00", {{"chronisch-zieken", {{"oordeel", "recht"}}}})});
  EXPECT_EQ(s.vergeleken(), 0);
  EXPECT_EQ(s.beoordeling(), 1);
  EXPECT_EQ(s.onbekend(), 2);
}

TEST(Steekproef, EnoughOrTooManySettleThePromise) {
  const Json goed = regel("900.00", {{"stimuleringsregeling", {{"oordeel", "recht"}}}});
  const Json fout = regel("900.00", {{"stimuleringsregeling", {{"oordeel", "geen-recht"}}}});
  EXPECT_EQ(proef(std::vector<Json>(368, goed)).conclusie(), Conclusie::kAangetoond);
  EXPECT_EQ(proef(std::vector<Json>(367, goed)).conclusie(), Conclusie::kOpen);
  // One of one: between 2.5 % and 100 %.
  EXPECT_EQ(proef({fout}).conclusie(), Conclusie::kWeerlegd);
}

TEST(Steekproef, ALineIsCheckedWhole) {
  const auto codes = [](const Json& regel) {
    std::string uit;
    for (const Fault& fault : lees_dossier(regel.dump(), toets::kern()).faults()) {
      uit += fault.plek + " " + fault.code + "\n";
    }
    return uit;
  };
  EXPECT_EQ(codes(regel("900.00", Json::object())), "/besluit besluit-leeg\n");
  EXPECT_EQ(codes(regel("900.00", {{"taxi", {{"oordeel", "recht"}}}})),
            "/besluit/taxi regeling-onbekend\n");
  EXPECT_EQ(codes(regel("900.00", {{"stimuleringsregeling", {{"oordeel", "beoordeling"}}}})),
            "/besluit/stimuleringsregeling/oordeel waarde-onbekend\n");
  Json fout = regel("900.00", {{"stimuleringsregeling", {{"oordeel", "recht"}}}});
  fout["situatie"]["inkomen"][0]["bedrag"] = 12.5;
  fout["naam"] = "x";
  EXPECT_EQ(codes(fout), "/situatie/inkomen/0/bedrag bedrag-getal\n/naam persoonsgegeven\n");
}

TEST(Steekproef, TheReportsHoldEveryDifferenceAndNoMarkupOfTheInput) {
  const Steekproef s =
      proef({regel("1200.00", {{"stimuleringsregeling", {{"oordeel", "recht"}}}})});
  for (const std::string& uit : {als_tekst(s), als_csv(s), als_html(s)}) {
    EXPECT_NE(uit.find("8.3.1 lid 3"), std::string::npos) << uit;
    EXPECT_NE(uit.find("d1"), std::string::npos);
  }
  EXPECT_EQ(als_html(s).find("<script"), std::string::npos);
}

}  // namespace
}  // namespace minima::beheer
