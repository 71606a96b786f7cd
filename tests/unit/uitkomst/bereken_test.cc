// The front door: dates without policy, warnings, and the report a clerk reads.
#include "calc/bereken.h"

#include <gtest/gtest.h>

#include "calc/uitkomst/verslag.h"
#include "tests/support/proef.h"

namespace minima::proef {
namespace {

bool bevat(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

bool waarschuwt(const Uitkomst& uit, std::string_view sleutel) {
  for (const std::string_view w : uit.waarschuwingen) {
    if (w == sleutel) return true;
  }
  return false;
}

// BX-0-a: before 2005-10-01 and from 2015-10-01 no rule of this note gives an answer.
TEST(Bereken, OutsideTheValidityNothingIsSaid) {
  Landelijk tabel = wwb();
  for (const Date buiten : {dag(2005, 9, 30), dag(2015, 10, 1)}) {
    Huishouden h = alleenstaande();
    h.peildatum = buiten;
    h.kosten = {kost("k", "internet", vast(30), dag(2005, 6, 1))};
    const Zaak zaak(h);
    EXPECT_FALSE(zaak.uit().geldend.in_force);
    EXPECT_EQ(zaak.uit().regelingen.size(), boxmeer().regelingen.size());
    for (const RegelingUitkomst& r : zaak.uit().regelingen) {
      EXPECT_EQ(r.uitslag, Uitslag::kBuitenGeldigheid);
      EXPECT_EQ(r.bedrag, std::nullopt);
      EXPECT_TRUE(r.kosten.empty());
    }
  }
  Huishouden h = alleenstaande();
  h.peildatum = dag(2005, 10, 1);
  EXPECT_TRUE(Zaak(h).uit().geldend.in_force);
}

TEST(Bereken, TheMeansPerMonthAndPerYear) {
  Huishouden h = alleenstaande();
  h.inkomen.emplace({proef::inkomen(euro(100))});
  h.inkomen->front().per = InkomenPer::kWeek;  // 433.333...
  h.vermogen = bank(vast(5001));
  const Zaak zaak(h);
  EXPECT_EQ(zaak.uit().norm->per_maand, vast(1000));
  EXPECT_EQ(zaak.uit().norm->per_jaar, vast(12000));
  EXPECT_EQ(zaak.uit().inkomen.per_maand, vast(433, 33));
  EXPECT_EQ(zaak.uit().inkomen.per_jaar, vast(5200));  // from the exact amount
  EXPECT_EQ(zaak.uit().inkomen.procent_van_norm, Range<Rate>(Rate::basis_points(4333)));
  EXPECT_EQ(zaak.uit().vermogen.boven_grens, vast(1));
}

// The same values with and without reasons.
TEST(Bereken, WithoutReasonsTheSameValues) {
  Huishouden h = alleenstaande_ouder();
  h.inkomen.emplace({proef::inkomen(tussen(euro(1000), euro(1400)))});
  h.kosten = {kost("a", "fiets", vast(200), dag(2006, 6, 1), "kind-1"),
              kost("b", "bijzonder", vast(200), dag(2006, 6, 1))};
  Beleidsbestand bestand;
  bestand.voeg_toe(boxmeer());
  bestand.voeg_toe(wwb());
  const Uitkomst met = bereken(h, bestand, {true, false});
  const Uitkomst zonder = bereken(h, bestand, {false, false});
  ASSERT_EQ(met.regelingen.size(), zonder.regelingen.size());
  for (std::size_t i = 0; i < met.regelingen.size(); ++i) {
    EXPECT_EQ(met.regelingen[i].uitslag, zonder.regelingen[i].uitslag);
    EXPECT_EQ(met.regelingen[i].bedrag, zonder.regelingen[i].bedrag);
    EXPECT_EQ(met.regelingen[i].maximaal, zonder.regelingen[i].maximaal);
    EXPECT_EQ(met.regelingen[i].open.lijst(), zonder.regelingen[i].open.lijst());
  }
  EXPECT_FALSE(met.norm->toelichting.is_empty());
  EXPECT_TRUE(zonder.norm->toelichting.is_empty());
}

TEST(Waarschuwing, AnOldTable) {
  Huishouden h = alleenstaande();
  h.peildatum = dag(2005, 12, 1);
  Landelijk tabel = wwb();
  tabel.geldig_vanaf = dag(2005, 7, 1);
  EXPECT_FALSE(waarschuwt(Zaak(h, boxmeer(), tabel).uit(), "waarschuwing.verouderd"));
  h.peildatum = dag(2006, 1, 1);
  EXPECT_TRUE(waarschuwt(Zaak(h, boxmeer(), tabel).uit(), "waarschuwing.verouderd"));
}

TEST(Waarschuwing, NoTable) {
  Landelijk tabel = wwb();
  tabel.geldig_vanaf = dag(2007, 1, 1);
  const Zaak zaak(alleenstaande(), boxmeer(), tabel);
  EXPECT_TRUE(waarschuwt(zaak.uit(), "waarschuwing.normen-niet-gevonden"));
  EXPECT_FALSE(zaak.uit().norm.has_value());
  EXPECT_EQ(zaak.regeling("stimuleringsregeling").uitslag, Uitslag::kBeoordeling);
}

// Art. 25-27 WWB: with others in the dwelling the toeslag may be lower than the table's.
TEST(Waarschuwing, OthersInTheDwellingUnderTheWwb) {
  Huishouden h = alleenstaande();
  EXPECT_FALSE(waarschuwt(Zaak(h).uit(), "waarschuwing.toeslag-medebewoners"));
  h.medebewoners->push_back({geboren(dag(1950, 1, 1)), true});
  EXPECT_TRUE(waarschuwt(Zaak(h).uit(), "waarschuwing.toeslag-medebewoners"));
}

// ---- the report ----

TEST(Verslag, SaysTheAnswersWithAmountsAndArticles) {
  Huishouden h = alleenstaande();
  h.inkomen.emplace({proef::inkomen(euro(1000))});
  h.kosten = {kost("k", "internet", vast(60), dag(2006, 6, 1)),
              kost("l", "bijzonder", vast(1234, 50), dag(2006, 6, 1))};
  const Zaak zaak(h);
  const std::string nl = verslag(zaak.uit(), zaak.huishouden(), teksten("nl"));
  const std::string en = verslag(zaak.uit(), zaak.huishouden(), teksten("en"));
  EXPECT_TRUE(bevat(nl, "€\u00a01.000,00"));
  EXPECT_TRUE(bevat(nl, "€\u00a060,00"));
  EXPECT_TRUE(bevat(nl, "€\u00a01.234,50"));
  EXPECT_TRUE(bevat(nl, "15 juni 2006"));
  EXPECT_TRUE(bevat(nl, "8.3.1 lid 3"));
  EXPECT_TRUE(bevat(nl, "Stimuleringsregeling maatschappelijke activiteiten"));
  EXPECT_TRUE(bevat(en, "€1,234.50"));
  EXPECT_TRUE(bevat(en, "15 June 2006"));
  for (const std::string& text : {nl, en}) {
    EXPECT_FALSE(bevat(text, "{")) << text;  // every value filled in
    EXPECT_EQ(text.back(), '\n');
  }
}

// The best news first.
TEST(Verslag, TheBestNewsFirst) {
  Huishouden h = alleenstaande();
  const Zaak zaak(h);
  const std::string text = verslag(zaak.uit(), zaak.huishouden(), teksten("nl"));
  EXPECT_LT(text.find("Vergoeding van de identiteitskaart"), text.find("Bijdrageregeling school"));
}

TEST(Verslag, OfAnUnknownHousehold) {
  Huishouden h;
  h.peildatum = dag(2006, 6, 15);
  const Zaak zaak(h);
  const std::string text = verslag(zaak.uit(), zaak.huishouden(), teksten("nl"));
  EXPECT_TRUE(bevat(text, "[?]"));
  EXPECT_FALSE(bevat(text, "{"));
  EXPECT_FALSE(bevat(text, "100.000.000.000.000,00"));  // no open end shown as an amount
}

TEST(Verslag, OutsideTheValidity) {
  Huishouden h = alleenstaande();
  h.peildatum = dag(2015, 10, 1);
  const Zaak zaak(h);
  const std::string text = verslag(zaak.uit(), zaak.huishouden(), teksten("nl"));
  EXPECT_TRUE(bevat(text, "Voor deze datum hebben wij geen regels"));
  EXPECT_FALSE(bevat(text, "€"));
}

}  // namespace
}  // namespace minima::proef
