// Boxmeer 8.5: who has no valid document, the free first card of the state, and what is paid
// (BX-8.5-a to f; readings ).
#include <gtest/gtest.h>

#include "tests/support/proef.h"

namespace minima::proef {
namespace {

constexpr auto kKaart = DocumentSoort::kIdentiteitskaart;

// Peildatum 2006-06-15.
Huishouden vraagt_kaart(Range<Money> bedrag = vast(31, 25), const char* soort = "identiteitskaart",
                        const char* persoon = "aanvrager", Huishouden h = alleenstaande()) {
  h.kosten.push_back(kost("k1", soort, bedrag, dag(2006, 6, 10), persoon));
  h.kosten.back().regeling = "identiteitskaart";
  return h;
}

Identiteitsbewijs bewijs(std::optional<DocumentSoort> soort, std::optional<Date> tot,
                         const char* persoon = "aanvrager") {
  return {persoon, soort, tot};
}

void expect_lijn(const Huishouden& h, Uitslag uitslag, std::optional<Range<Money>> bedrag) {
  const Zaak zaak(h);
  EXPECT_EQ(zaak.kost(0).uitslag, uitslag);
  EXPECT_EQ(zaak.kost(0).bedrag, bedrag);
  EXPECT_EQ(zaak.regeling("identiteitskaart").uitslag, uitslag);
}

TEST(Identiteitskaart, WithoutADocument) {
  expect_lijn(vraagt_kaart(), Uitslag::kRecht, vast(31, 25));
}

// BX-8.5-d: valid up to and including the last day.
TEST(Identiteitskaart, AValidDocumentToTheDay) {
  for (const DocumentSoort soort : {kKaart, DocumentSoort::kPaspoort}) {
    Huishouden h = vraagt_kaart();
    h.identiteitsbewijzen->push_back(bewijs(soort, dag(2006, 6, 15)));
    expect_lijn(h, Uitslag::kGeenRecht, vast(0));
    h.identiteitsbewijzen->front().geldig_tot_en_met = dag(2006, 6, 14);
    expect_lijn(h, Uitslag::kRecht, vast(31, 25));
    h.identiteitsbewijzen->front().geldig_tot_en_met = dag(2010, 1, 1);
    expect_lijn(h, Uitslag::kGeenRecht, vast(0));
  }
}

// only a driving licence that is valid is left to judgement.
TEST(Identiteitskaart, OnlyADrivingLicence) {
  Huishouden h = vraagt_kaart();
  h.identiteitsbewijzen->push_back(bewijs(DocumentSoort::kRijbewijs, dag(2006, 6, 15)));
  expect_lijn(h, Uitslag::kBeoordeling, vast(31, 25));
  h.identiteitsbewijzen->front().geldig_tot_en_met = dag(2006, 6, 14);
  expect_lijn(h, Uitslag::kRecht, vast(31, 25));
  h.identiteitsbewijzen->front().geldig_tot_en_met = dag(2006, 6, 15);
  h.identiteitsbewijzen->push_back(bewijs(kKaart, dag(2006, 6, 15)));
  expect_lijn(h, Uitslag::kGeenRecht, vast(0));
}

TEST(Identiteitskaart, TheDocumentOfSomebodyElse) {
  Huishouden h = vraagt_kaart(vast(31, 25), "identiteitskaart", "partner", gehuwd());
  h.identiteitsbewijzen->push_back(bewijs(kKaart, dag(2010, 1, 1)));
  expect_lijn(h, Uitslag::kRecht, vast(31, 25));
}

TEST(Identiteitskaart, UnknownDocuments) {
  Huishouden h = vraagt_kaart();
  h.identiteitsbewijzen.reset();
  expect_lijn(h, Uitslag::kOnbekend, tussen(euro(0), euro(31, 25)));
  h.identiteitsbewijzen.emplace();
  h.identiteitsbewijzen->push_back(bewijs(kKaart, std::nullopt));
  expect_lijn(h, Uitslag::kOnbekend, tussen(euro(0), euro(31, 25)));
  h.identiteitsbewijzen->front() = bewijs(std::nullopt, dag(2010, 1, 1));
  expect_lijn(h, Uitslag::kOnbekend, tussen(euro(0), euro(31, 25)));
  h.identiteitsbewijzen->front() = bewijs(std::nullopt, dag(2006, 6, 14));  // not valid anyway
  expect_lijn(h, Uitslag::kRecht, vast(31, 25));
  h.identiteitsbewijzen->front() = bewijs(DocumentSoort::kGeen, std::nullopt);
  expect_lijn(h, Uitslag::kRecht, vast(31, 25));
}

// BX-8.5-c: a passport or driving licence isn't paid, not even up to the price of the card.
TEST(Identiteitskaart, NoPassportAndNoDrivingLicence) {
  expect_lijn(vraagt_kaart(vast(31, 25), "paspoort"), Uitslag::kGeenRecht, vast(0));
  expect_lijn(vraagt_kaart(vast(31, 25), "rijbewijs"), Uitslag::kGeenRecht, vast(0));
}

// BX-8.5-b: up to 31.25 is decided, the surplus is individual.
TEST(Identiteitskaart, TheSurplusIsLeftToJudgement) {
  const struct {
    Money prijs;
    Money bedrag;
    std::optional<Range<Money>> rest;
  } kGevallen[] = {{euro(20), euro(20), std::nullopt},
                   {euro(31, 25), euro(31, 25), std::nullopt},
                   {euro(31, 26), euro(31, 25), vast(0, 1)},
                   {euro(45), euro(31, 25), vast(13, 75)}};
  for (const auto& geval : kGevallen) {
    const Zaak zaak(vraagt_kaart(geval.prijs));
    EXPECT_EQ(zaak.kost(0).bedrag, Range(geval.bedrag));
    EXPECT_EQ(zaak.kost(0).te_beoordelen, geval.rest);
    EXPECT_EQ(zaak.kost(0).uitslag, Uitslag::kRecht);
  }
}

// BX-8.5-e: from 14 on the peildatum; younger is left to judgement.
TEST(Identiteitskaart, From14) {
  Huishouden h = vraagt_kaart(vast(31, 25), "identiteitskaart", "kind-1", alleenstaande_ouder());
  h.kinderen->front().persoon = geboren(dag(1992, 6, 15));
  expect_lijn(h, Uitslag::kRecht, vast(31, 25));
  h.kinderen->front().persoon = geboren(dag(1992, 6, 16));
  expect_lijn(h, Uitslag::kBeoordeling, vast(31, 25));
  h.kinderen->front().persoon = onbekend_geboren();
  EXPECT_EQ(Zaak(h).kost(0).uitslag, Uitslag::kOnbekend);
}

// BX-8.5-f: 14th birthday from 2006-01-01, first card, 14 now: the state pays.
TEST(Identiteitskaart, TheFreeFirstCard) {
  const auto uit = [](Date geboren_op, bool eerste, Date peildatum) {
    Huishouden h = vraagt_kaart(vast(31, 25), "identiteitskaart", "kind-1", alleenstaande_ouder());
    h.peildatum = peildatum;
    h.kosten.front().datum = peildatum;
    h.kosten.front().eerste_kaart = eerste;
    h.kinderen->front().persoon = geboren(geboren_op);
    return Zaak(h).kost(0).uitslag;
  };
  const Date nu = dag(2006, 6, 15);
  EXPECT_EQ(uit(dag(1992, 1, 1), true, nu), Uitslag::kVoorliggend);
  EXPECT_EQ(uit(dag(1991, 12, 31), true, nu), Uitslag::kRecht);  // turned 14 in 2005
  EXPECT_EQ(uit(dag(1992, 1, 1), false, nu), Uitslag::kRecht);   // a second card
  EXPECT_EQ(uit(dag(1992, 6, 15), true, nu), Uitslag::kVoorliggend);
  EXPECT_EQ(uit(dag(1992, 6, 16), true, nu), Uitslag::kBeoordeling);  // 13
  EXPECT_EQ(uit(dag(1992, 1, 2), true, dag(2007, 1, 1)), Uitslag::kVoorliggend);
  EXPECT_EQ(uit(dag(1992, 1, 1), true, dag(2007, 1, 1)), Uitslag::kRecht);  // 15
}

TEST(Identiteitskaart, TheFreeCardSaysWhereToGo) {
  Huishouden h = vraagt_kaart(vast(31, 25), "identiteitskaart", "kind-1", alleenstaande_ouder());
  h.kosten.front().eerste_kaart = true;
  const Zaak zaak(h);  // kind-1 turned 14 on 2006-03-01
  EXPECT_EQ(zaak.kost(0).verwijzing, "rijksvergoeding-identiteitskaart");
  EXPECT_EQ(zaak.kost(0).bedrag, vast(0));
  EXPECT_EQ(zaak.regeling("identiteitskaart").uitslag, Uitslag::kVoorliggend);
}

// BX-8.5-a: 115 % inclusive, below the limit of assets, resident.
TEST(Identiteitskaart, TheConditionsOfTheHousehold) {
  Huishouden h = vraagt_kaart();
  h.inkomen.emplace({proef::inkomen(euro(1150))});
  h.vermogen = bank(vast(4999, 99));
  expect_lijn(h, Uitslag::kRecht, vast(31, 25));
  h.inkomen->front().bedrag = vast(1150, 1);
  expect_lijn(h, Uitslag::kGeenRecht, vast(0));
  h.inkomen->front().bedrag = vast(1150);
  h.vermogen = bank(vast(5000));
  expect_lijn(h, Uitslag::kGeenRecht, vast(0));
  h.vermogen = bank(vast(0));
  h.inwoner = false;
  expect_lijn(h, Uitslag::kGeenRecht, vast(0));
}

}  // namespace
}  // namespace minima::proef
