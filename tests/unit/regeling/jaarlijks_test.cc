// Boxmeer: the langdurigheidstoeslag (5.1.2, 8.2) and kwijtschelding (11). Peildatum 2006-06-15, N
// = 1000.00.
#include <gtest/gtest.h>

#include "tests/support/proef.h"

namespace minima::proef {
namespace {

const char* const kToeslag = "langdurigheidstoeslag";

Huishouden vijf_jaar(Huishouden h = alleenstaande()) {
  h.laag_inkomen.emplace({LaagInkomen{Rate::percent(100), 60}});
  h.inkomen.emplace({proef::inkomen(euro(1000))});
  return h;
}

Uitslag uitslag(const Huishouden& h) { return Zaak(h).regeling(kToeslag).uitslag; }

// BX-5.1.2-c: 466.00, 418.00 and 327.00 a year.
TEST(Langdurigheidstoeslag, PerHousehold) {
  const auto bedrag = [](const Huishouden& h) { return Zaak(h).regeling(kToeslag).bedrag; };
  EXPECT_EQ(bedrag(vijf_jaar()), vast(327));
  EXPECT_EQ(bedrag(vijf_jaar(alleenstaande_ouder())), vast(418));
  EXPECT_EQ(bedrag(vijf_jaar(gehuwd())), vast(466));
}

TEST(Langdurigheidstoeslag, EveryConditionMet) {
  const Zaak zaak(vijf_jaar());
  EXPECT_EQ(zaak.regeling(kToeslag).uitslag, Uitslag::kRecht);
  EXPECT_EQ(zaak.regeling(kToeslag).vorm, "om-niet");
  EXPECT_TRUE(zaak.regeling(kToeslag).open.is_empty());
}

// BX-5.1.2-b: at most 100 % of the norm, 60 months.
TEST(Langdurigheidstoeslag, SixtyMonthsAtTheNorm) {
  Huishouden h = vijf_jaar();
  h.laag_inkomen->front().maanden = 59;
  EXPECT_EQ(uitslag(h), Uitslag::kGeenRecht);
  h.laag_inkomen->front() = {Rate::percent(115), 60};
  EXPECT_EQ(uitslag(h), Uitslag::kOnbekend);
  h = vijf_jaar();
  h.inkomen->front().bedrag = vast(1000, 1);
  EXPECT_EQ(uitslag(h), Uitslag::kGeenRecht);
}

TEST(Langdurigheidstoeslag, From23ToUnder65) {
  Huishouden h = vijf_jaar();
  h.aanvrager = geboren(dag(1941, 6, 15));
  EXPECT_EQ(uitslag(h), Uitslag::kGeenRecht);
  h.aanvrager = geboren(dag(1941, 6, 16));
  EXPECT_EQ(uitslag(h), Uitslag::kRecht);
  h.aanvrager = geboren(dag(1983, 6, 15));
  EXPECT_EQ(uitslag(h), Uitslag::kRecht);
}

// BX-4.3-b R1: once in twelve months.
TEST(Langdurigheidstoeslag, OnceInTwelveMonths) {
  Huishouden h = vijf_jaar();
  h.eerdere_verstrekkingen->push_back(verstrekt(kToeslag, "", euro(327), dag(2005, 6, 15)));
  EXPECT_EQ(uitslag(h), Uitslag::kRecht);
  h.eerdere_verstrekkingen->front().datum = dag(2005, 6, 16);
  EXPECT_EQ(uitslag(h), Uitslag::kGeenRecht);
}

// EXT-4: no assets above the limit; at the limit they aren't.
TEST(Langdurigheidstoeslag, Assets) {
  Huishouden h = vijf_jaar();
  h.vermogen = bank(vast(5000));
  EXPECT_EQ(uitslag(h), Uitslag::kRecht);
  h.vermogen = bank(vast(5000, 1));
  EXPECT_NE(uitslag(h), Uitslag::kRecht);
}

// BX-8.2-e/f/g/h on the whole scheme.
TEST(Langdurigheidstoeslag, TheWorkDuty) {
  Huishouden h = vijf_jaar();
  Maatregel waarschuwing;
  waarschuwing.soort = MaatregelSoort::kWaarschuwing;
  h.maatregelen->push_back(waarschuwing);
  EXPECT_EQ(uitslag(h), Uitslag::kRecht);
  h.maatregelen->push_back(waarschuwing);
  EXPECT_EQ(uitslag(h), Uitslag::kBeoordeling);
  EXPECT_EQ(Zaak(h).regeling(kToeslag).bedrag, vast(327));  // as an indication
  h = vijf_jaar();
  h.bijstand_in_referteperiode = false;
  EXPECT_EQ(uitslag(h), Uitslag::kBeoordeling);
}

TEST(Langdurigheidstoeslag, OpenFactsGiveARange) {
  Huishouden h = vijf_jaar();
  h.maatregelen.reset();
  const Zaak zaak(h);
  EXPECT_EQ(zaak.regeling(kToeslag).uitslag, Uitslag::kOnbekend);
  EXPECT_EQ(zaak.regeling(kToeslag).bedrag, tussen(euro(0), euro(327)));
  EXPECT_EQ(zaak.regeling(kToeslag).open.lijst(),
            (std::vector<Feit>{{FeitSoort::kMaatregelen, 0}}));
  // A certain no leaves nothing to ask.
  h.inwoner = false;
  const Zaak nee(h);
  EXPECT_EQ(nee.regeling(kToeslag).uitslag, Uitslag::kGeenRecht);
  EXPECT_TRUE(nee.regeling(kToeslag).open.is_empty());
  EXPECT_EQ(nee.regeling(kToeslag).bedrag, std::nullopt);
}

// The amounts of a later year weren't found: a right without an amount.
TEST(Langdurigheidstoeslag, WithoutAmounts) {
  Landelijk tabel = wwb();
  tabel.langdurigheidstoeslag.reset();
  const Zaak zaak(vijf_jaar(), boxmeer(), tabel);
  EXPECT_EQ(zaak.regeling(kToeslag).bedrag, std::nullopt);
}

// BX-7.2.2-a: a langdurigheidstoeslag is neither income nor does it lower anything else.
TEST(Langdurigheidstoeslag, CountsForNothingElse) {
  Huishouden h = alleenstaande();
  h.inkomen.emplace({proef::inkomen(euro(1150)),
                     proef::inkomen(euro(327), InkomenSoort::kLangdurigheidstoeslag)});
  h.kosten = {kost("a", "internet", vast(70), dag(2006, 6, 1)),
              kost("b", "bijzonder", vast(70), dag(2006, 6, 1))};
  const Zaak zaak(h);
  EXPECT_EQ(zaak.kost(0).bedrag, vast(70));
  EXPECT_EQ(zaak.kost(1).bedrag, vast(70));
}

// ---- kwijtschelding ----

const char* const kKwijt = "kwijtschelding";

Huishouden aanslag(const char* soort, Range<Money> inkomen = vast(1000)) {
  Huishouden h = alleenstaande();
  h.inkomen.emplace({proef::inkomen(inkomen)});
  h.kosten = {kost("k", soort, vast(180), dag(2006, 2, 28))};
  return h;
}

// BX-11-b/e: ozb, rioolrecht, afvalstoffenheffing, and the waterschap follows.
TEST(Kwijtschelding, TheLeviesInFull) {
  for (const char* soort : {"ozb", "rioolrecht", "afvalstoffenheffing", "waterschap"}) {
    const Zaak zaak(aanslag(soort));
    EXPECT_EQ(zaak.kost(0).uitslag, Uitslag::kRecht) << soort;
    EXPECT_EQ(zaak.kost(0).bedrag, vast(180)) << soort;
    EXPECT_EQ(zaak.kost(0).vorm, "kwijtschelding");
  }
}

TEST(Kwijtschelding, AnotherLevyIsIndividual) {
  Huishouden h = aanslag("hondenbelasting");
  h.kosten[0].regeling = kKwijt;
  EXPECT_EQ(Zaak(h).kost(0).uitslag, Uitslag::kBeoordeling);
}

// BX-11-a/c: up to 100 % inclusive; above it partial or none, by judgement.
TEST(Kwijtschelding, IncomeAtTheNorm) {
  EXPECT_EQ(Zaak(aanslag("ozb", vast(1000))).kost(0).uitslag, Uitslag::kRecht);
  EXPECT_EQ(Zaak(aanslag("ozb", vast(1000, 1))).kost(0).uitslag, Uitslag::kBeoordeling);
}

// BX-11-d: any assets by the Invorderingswet: no; those of art. 34 don't matter.
TEST(Kwijtschelding, AssetsByTheInvorderingswet) {
  Huishouden h = aanslag("ozb");
  h.vermogen = bank(vast(4000));
  EXPECT_EQ(Zaak(h).kost(0).uitslag, Uitslag::kRecht);
  h.vermogen_invordering = vast(0, 1);
  EXPECT_EQ(Zaak(h).kost(0).uitslag, Uitslag::kGeenRecht);
  EXPECT_EQ(Zaak(h).regeling(kKwijt).uitslag, Uitslag::kGeenRecht);
  h.vermogen_invordering = unknown_amount();
  EXPECT_EQ(Zaak(h).kost(0).uitslag, Uitslag::kOnbekend);
  EXPECT_EQ(Zaak(h).kost(0).bedrag, tussen(euro(0), euro(180)));
}

}  // namespace
}  // namespace minima::proef
