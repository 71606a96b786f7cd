// Sentences: amounts, dates, percentages and words in the notation of the language.
#include "calc/uitkomst/toelichting.h"

#include <gtest/gtest.h>

#include "tests/support/proef.h"

namespace minima::proef {
namespace {

const std::string kNbsp = "\u00a0";

Teksten taal(const char* code) {
  Teksten teksten{std::string(code)};
  teksten.voeg_toe("cli.tussen", "tussen {van} en {tot}");
  teksten.voeg_toe("cli.vanaf", "{van} of meer");
  teksten.voeg_toe("cli.ten-hoogste", "ten hoogste {tot}");
  teksten.voeg_toe("maand.11", "november");
  teksten.voeg_toe("huishouden.gehuwden", "een echtpaar");
  return teksten;
}

const Teksten kNl = taal("nl");
const Teksten kEn = taal("en");

TEST(Euro, DutchNotation) {
  EXPECT_EQ(minima::euro(euro(0), kNl), "€" + kNbsp + "0,00");
  EXPECT_EQ(minima::euro(euro(0, 5), kNl), "€" + kNbsp + "0,05");
  EXPECT_EQ(minima::euro(euro(31, 25), kNl), "€" + kNbsp + "31,25");
  EXPECT_EQ(minima::euro(euro(999, 99), kNl), "€" + kNbsp + "999,99");
  EXPECT_EQ(minima::euro(euro(1000), kNl), "€" + kNbsp + "1.000,00");
  EXPECT_EQ(minima::euro(euro(1034, 86), kNl), "€" + kNbsp + "1.034,86");
  EXPECT_EQ(minima::euro(euro(9999999, 99), kNl), "€" + kNbsp + "9.999.999,99");
}

TEST(Euro, EnglishNotation) {
  EXPECT_EQ(minima::euro(euro(0, 5), kEn), "€0.05");
  EXPECT_EQ(minima::euro(euro(999, 99), kEn), "€999.99");
  EXPECT_EQ(minima::euro(euro(1034, 86), kEn), "€1,034.86");
  EXPECT_EQ(minima::euro(euro(9999999, 99), kEn), "€9,999,999.99");
}

TEST(Euro, ArabicTakesTheDutchNotationSetApartFromTheText) {
  const Teksten ar = taal("ar");
  EXPECT_EQ(minima::euro(euro(1034, 86), ar), "\u2066€" + kNbsp + "1.034,86\u2069");
  EXPECT_EQ(minima::euro(unknown_amount(euro(10)), teksten("ar")),
            "\u2066€" + kNbsp + "10,00\u2069 أو أكثر");
  EXPECT_EQ(links_naar_rechts("8.4.1 lid 3", ar), "\u20668.4.1 lid 3\u2069");
  EXPECT_EQ(links_naar_rechts("8.4.1 lid 3", kEn), "8.4.1 lid 3");
  EXPECT_EQ(komma(ar), "، ");
  EXPECT_EQ(komma(kNl), ", ");
}

TEST(Vertaalmelding, OnlyWhereNoNativeSpeakerChecked) {
  EXPECT_EQ(vertaalmelding(teksten("nl")), "");
  EXPECT_NE(vertaalmelding(teksten("en")), "");
  EXPECT_NE(vertaalmelding(teksten("ar")), "");
  EXPECT_EQ(vertaalmelding(taal("fr")), "");  // a language that does not say
}

TEST(Euro, Ranges) {
  EXPECT_EQ(minima::euro(vast(70), kEn), "€70.00");
  EXPECT_EQ(minima::euro(tussen(euro(10), euro(70)), kEn), "tussen €10.00 en €70.00");
  EXPECT_EQ(minima::euro(unknown_amount(euro(10)), kEn), "€10.00 of meer");
  EXPECT_EQ(minima::euro(tussen(-Money::unbounded(), euro(70)), kEn), "ten hoogste €70.00");
}

TEST(Datum, InWords) {
  EXPECT_EQ(datum(dag(2005, 11, 1), kNl), "1 november 2005");
  EXPECT_EQ(datum(dag(2005, 10, 31), kNl), "31 10 2005");  // a month without a word
  EXPECT_EQ(datum(dag(2006, 2, 28), teksten("nl")), "28 februari 2006");
  EXPECT_EQ(datum(dag(2006, 2, 28), teksten("en")), "28 February 2006");
  EXPECT_EQ(datum(dag(2006, 2, 28), teksten("ar")), "28 شباط/فبراير 2006");
}

TEST(Datum, Ranges) {
  const Date vroeg = Date::earliest(), laat = Date::latest();
  EXPECT_EQ(datum(Range<Date>(dag(2005, 11, 1)), kNl), "1 november 2005");
  EXPECT_EQ(datum(Range<Date>(dag(2005, 11, 1), dag(2005, 11, 2)), kNl),
            "tussen 1 november 2005 en 2 november 2005");
  EXPECT_EQ(datum(Range<Date>(dag(2005, 11, 1), laat), kNl), "1 november 2005 of meer");
  EXPECT_EQ(datum(Range<Date>(vroeg, dag(2005, 11, 1)), kNl), "ten hoogste 1 november 2005");
  EXPECT_EQ(datum(Range<Date>(vroeg, laat), kNl), "datum-onbekend");
}

// Each placeholder is its own value, and nothing where there is none.
TEST(Zin, AChangeWithWhatItHas) {
  Teksten teksten("nl");
  teksten.voeg_toe("wijziging.iets", "[{bedrag}|{maanden}|{datum}|{anders}]");
  const auto met = [&](std::optional<Money> bedrag, std::optional<int> maanden,
                       std::optional<Date> dag) {
    return zin(Wijziging{"iets", {}, bedrag, maanden, dag, -1}, teksten);
  };
  EXPECT_EQ(met({}, {}, {}), "[|||]");
  EXPECT_EQ(met(euro(3), {}, {}), "[€" + kNbsp + "3,00|||]");
  EXPECT_EQ(met({}, 2, {}), "[|2||]");
  EXPECT_EQ(met({}, {}, dag(2006, 7, 1)), "[||1 7 2006|]");
}

TEST(Woord, FallsBackToTheId) {
  EXPECT_EQ(woord("huishouden", "gehuwden", kNl), "een echtpaar");
  EXPECT_EQ(woord("huishouden", "alleenstaande", kNl), "alleenstaande");
  EXPECT_EQ(woord("kostensoort", "gehuwden", kNl), "gehuwden");
}

TEST(Zin, FillsInEveryKindOfValue) {
  Teksten teksten = taal("nl");
  teksten.voeg_toe("proef", "{bedrag}; {aantal}; {dag}; {procent}; {huishouden}");
  Stap stap;
  Uitleg(&stap)
      .zeg("proef", "1")
      .met("bedrag", tussen(euro(1), euro(2)))
      .met("aantal", Range<int>(36))
      .met("dag", Range<Date>(dag(2005, 11, 2)))
      .met("procent", Rate::percent(115))
      .met("huishouden", std::string("gehuwden"));
  EXPECT_EQ(zin(stap, teksten), "tussen €" + kNbsp + "1,00 en €" + kNbsp +
                                    "2,00; 36; 2 november 2005; 115%; een echtpaar");
}

TEST(Zin, APercentageWithDecimals) {
  Stap stap;
  Uitleg(&stap).zeg("proef", "").met("procent", Rate::basis_points(9889));
  for (const auto& [code, verwacht] :
       std::vector<std::pair<const char*, const char*>>{{"nl", "98,89%"}, {"en", "98.89%"}}) {
    Teksten teksten = taal(code);
    teksten.voeg_toe("proef", "{procent}");
    EXPECT_EQ(zin(stap, teksten), verwacht);
  }
}

TEST(Zin, OfCountsAndTheirRange) {
  Teksten teksten = taal("nl");
  teksten.voeg_toe("proef", "{maanden} maanden");
  Stap stap;
  Uitleg(&stap).zeg("proef", "").met("maanden", Range<int>(30, 40));
  EXPECT_EQ(zin(stap, teksten), "tussen 30 en 40 maanden");
}

TEST(Zin, ThatTheLanguageDoesNotHaveIsEmpty) {
  Stap stap;
  Uitleg(&stap).zeg("bestaat-niet", "");
  EXPECT_EQ(zin(stap, kNl), "");
  EXPECT_EQ(zin(Stap(), kNl), "");
}

TEST(Zin, APlaceholderWithoutAValueStays) {
  Teksten teksten = taal("nl");
  teksten.voeg_toe("proef", "hoogstens {bedrag}");
  Stap stap;
  Uitleg(&stap).zeg("proef", "");
  EXPECT_EQ(zin(stap, teksten), "hoogstens {bedrag}");
}

TEST(VulIn, EveryPlaceholder) {
  const auto groot = [](std::string_view naam) { return "<" + std::string(naam) + ">"; };
  EXPECT_EQ(vul_in("", groot), "");
  EXPECT_EQ(vul_in("niets", groot), "niets");
  EXPECT_EQ(vul_in("{a}", groot), "<a>");
  EXPECT_EQ(vul_in("x{a}{b} y {a}z", groot), "x<a><b> y <a>z");
  EXPECT_EQ(vul_in("open {a", groot), "open {a");
  EXPECT_EQ(vul_in("} dicht", groot), "} dicht");
  EXPECT_EQ(vul_in("{}", groot), "<>");
}

TEST(VulIn, WhatWasFilledInIsNotFilledInAgain) {
  EXPECT_EQ(vul_in("{a}", [](std::string_view) { return std::string("{b}"); }), "{b}");
}

TEST(Teksten, FindsWhatWasAdded) {
  Teksten teksten{"nl"};
  EXPECT_EQ(teksten.taal(), "nl");
  EXPECT_EQ(teksten.aantal(), 0U);
  EXPECT_EQ(teksten.zoek("a"), nullptr);
  teksten.voeg_toe("a", "eerste");
  teksten.voeg_toe("a", "tweede");
  teksten.voeg_toe("b", "");
  ASSERT_NE(teksten.zoek("a"), nullptr);
  EXPECT_EQ(*teksten.zoek("a"), "eerste");  // the later of two is passed over
  EXPECT_EQ(*teksten.zoek("b"), "");
  EXPECT_EQ(teksten.aantal(), 2U);
}

}  // namespace
}  // namespace minima::proef
