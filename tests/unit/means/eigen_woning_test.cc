// Boxmeer 8.6: a home isn't counted when the bijzondere bijstand of a year is below the net minimum
// wage of a month (here 1400.00), and leads to a krediethypotheek when that aid and the costs of
// the mortgage are above it (BX-8.6-b/c, reading A-19).
#include <gtest/gtest.h>

#include "calc/means/vermogen.h"
#include "tests/support/proef.h"

namespace minima::proef {
namespace {

using enum EigenWoningOordeel;

Huishouden met_woning(Range<Money> bijstand, Range<Money> kosten) {
  Huishouden h = gehuwd();
  h.eigen_woning = Gegeven<EigenWoning>::van({vast(200000), vast(120000)});
  h.bijzondere_bijstand_per_jaar = bijstand;
  h.kosten_vestiging_hypotheek = kosten;
  return h;
}

Beleid methode(EigenWoningMethode m) {
  Beleid result = beleid();
  result.vermogen.eigen_woning = m;
  return result;
}

EigenWoningUitkomst van(const Huishouden& h, const Landelijk& tabel = wwb(),
                        EigenWoningMethode m = EigenWoningMethode::kKrediethypotheek) {
  const auto result = eigen_woning(h, methode(m), &tabel, false);
  EXPECT_TRUE(result.has_value());
  return result.value_or(EigenWoningUitkomst());
}

EigenWoningOordeel oordeel(Range<Money> bijstand, Range<Money> kosten) {
  return van(met_woning(bijstand, kosten)).oordeel;
}

TEST(EigenWoning, BelowTheMinimumWage) {
  EXPECT_EQ(oordeel(vast(0), vast(0)), kTeltNietMee);
  EXPECT_EQ(oordeel(vast(1399, 99), vast(0)), kTeltNietMee);
}

// Both tests disagree: the Voorstel, without the costs, decides.
TEST(EigenWoning, BelowItAndAboveItWithTheCosts) {
  EXPECT_EQ(oordeel(vast(1399, 99), vast(0, 2)), kTeltNietMee);
  EXPECT_EQ(oordeel(vast(1399, 99), vast(5000)), kTeltNietMee);
}

// A-19, the reading that wasn't chosen: the costs count in the first test too.
TEST(EigenWoningLezing, WithTheCostsInBothTests) {
  Beleid regels = methode(EigenWoningMethode::kKrediethypotheek);
  regels.vermogen.eigen_woning_met_kosten = true;
  const Landelijk tabel = wwb();
  const auto bij = [&](Range<Money> bijstand, Range<Money> kosten) {
    const auto uit = eigen_woning(met_woning(bijstand, kosten), regels, &tabel, false);
    return uit ? uit->oordeel : kBeoordeling;
  };
  EXPECT_EQ(bij(vast(1399, 98), vast(0, 1)), kTeltNietMee);
  EXPECT_EQ(bij(vast(1399, 99), vast(0, 2)), EigenWoningOordeel::kKrediethypotheek);
}

TEST(EigenWoning, EqualToIt) {
  EXPECT_EQ(oordeel(vast(1400), vast(0)), kBeoordeling);
  EXPECT_EQ(oordeel(vast(1400), vast(0, 1)), kKrediethypotheek);
}

TEST(EigenWoning, AboveIt) {
  EXPECT_EQ(oordeel(vast(1400, 1), vast(0)), kKrediethypotheek);
  EXPECT_EQ(oordeel(vast(9000), vast(800)), kKrediethypotheek);
}

TEST(EigenWoning, UnknownAid) {
  const EigenWoningUitkomst uit = van(met_woning(unknown_amount(), vast(0)));
  EXPECT_EQ(uit.oordeel, kOnbekend);
  EXPECT_TRUE(uit.open.bevat({FeitSoort::kBijzondereBijstandPerJaar, 0}));
  EXPECT_FALSE(uit.open.bevat({FeitSoort::kKostenVestigingHypotheek, 0}));
}

TEST(EigenWoning, UnknownCosts) {
  // They matter only where the aid is exactly the minimum wage.
  EXPECT_EQ(oordeel(vast(1399, 99), unknown_amount()), kTeltNietMee);
  EXPECT_EQ(oordeel(vast(1400, 1), unknown_amount()), kKrediethypotheek);
  const EigenWoningUitkomst uit = van(met_woning(vast(1400), unknown_amount()));
  EXPECT_EQ(uit.oordeel, kOnbekend);
  EXPECT_TRUE(uit.open.bevat({FeitSoort::kKostenVestigingHypotheek, 0}));
  EXPECT_EQ(oordeel(vast(1400), unknown_amount(euro(0, 1))), kKrediethypotheek);
}

TEST(EigenWoning, RangesOfAid) {
  EXPECT_EQ(oordeel(tussen(euro(0), euro(1399, 99)), vast(0)), kTeltNietMee);
  EXPECT_EQ(oordeel(tussen(euro(1399, 99), euro(1400)), vast(0)), kOnbekend);
  EXPECT_EQ(oordeel(tussen(euro(1400), euro(2000)), vast(0)), kOnbekend);
  EXPECT_EQ(oordeel(tussen(euro(1400), euro(2000)), vast(1)), kKrediethypotheek);
}

TEST(EigenWoning, WithoutEquityThereIsNothingToCount) {
  Huishouden h = met_woning(vast(9000), vast(0));
  h.eigen_woning = Gegeven<EigenWoning>::van({vast(120000), vast(120000)});
  EXPECT_EQ(van(h).oordeel, kTeltNietMee);
  h.eigen_woning = Gegeven<EigenWoning>::van({vast(120000, 1), vast(120000)});
  EXPECT_EQ(van(h).oordeel, kKrediethypotheek);
}

TEST(EigenWoning, UnknownEquity) {
  Huishouden h = met_woning(vast(9000), vast(0));
  h.eigen_woning = Gegeven<EigenWoning>::van({vast(120000), unknown_amount()});
  const EigenWoningUitkomst uit = van(h);
  EXPECT_EQ(uit.oordeel, kOnbekend);
  EXPECT_EQ(uit.open.lijst(), (std::vector<Feit>{{FeitSoort::kEigenWoningHypotheek, 0}}));
  // Not counted either way.
  h.bijzondere_bijstand_per_jaar = vast(0);
  EXPECT_EQ(van(h).oordeel, kTeltNietMee);
}

// BX-8.6-c: a mortgage only with equity above the exemption of art. 34 lid 2 d (BX-7.2.1-b).
TEST(EigenWoning, EquityWithinTheExemptionIsNoMortgage) {
  Landelijk tabel = wwb();
  tabel.eigen_woning_vrij = euro(80000);
  EXPECT_EQ(van(met_woning(vast(9000), vast(0)), tabel).oordeel, kTeltNietMee);
  tabel.eigen_woning_vrij = euro(79999, 99);
  EXPECT_EQ(van(met_woning(vast(9000), vast(0)), tabel).oordeel, kKrediethypotheek);
}

TEST(EigenWoning, EquityThatMayBeWithinTheExemption) {
  Landelijk tabel = wwb();
  tabel.eigen_woning_vrij = euro(80000);
  Huishouden h = met_woning(vast(9000), vast(0));
  h.eigen_woning = Gegeven<EigenWoning>::van({tussen(euro(200000), euro(200000, 1)), vast(120000)});
  const EigenWoningUitkomst uit = van(h, tabel);
  EXPECT_EQ(uit.oordeel, kOnbekend);
  EXPECT_TRUE(uit.open.bevat({FeitSoort::kEigenWoningWaarde, 0}));
}

TEST(EigenWoning, WithoutTheMinimumWageTheMunicipalitySays) {
  Landelijk tabel = wwb();
  tabel.normen[static_cast<std::size_t>(Normcategorie::kGehuwden21Tot65)].reset();
  EXPECT_EQ(van(met_woning(vast(0), vast(0)), tabel).oordeel, kBeoordeling);
}

// A mortgage larger than the home would settle it, also in a gap of the national tables: with the
// mortgage unknown it was left to the municipality, and with the mortgage given it didn't count.
TEST(EigenWoning, WithoutATableTheUnknownMortgageMayStillSettleIt) {
  for (const auto soort :
       {EigenWoningMethode::kVrijlating, EigenWoningMethode::kKrediethypotheek}) {
    Huishouden h = alleenstaande();
    h.eigen_woning = Gegeven<EigenWoning>::van({vast(120000), unknown_amount()});
    const auto open = eigen_woning(h, methode(soort), nullptr, false);
    ASSERT_TRUE(open.has_value());
    EXPECT_EQ(open->oordeel, kOnbekend);
    EXPECT_EQ(open->open.lijst(), (std::vector<Feit>{{FeitSoort::kEigenWoningHypotheek, 0}}));
    h.eigen_woning = Gegeven<EigenWoning>::van({vast(120000), vast(120000)});
    EXPECT_EQ(eigen_woning(h, methode(soort), nullptr, false)->oordeel, kTeltNietMee);
    h.eigen_woning = Gegeven<EigenWoning>::van({vast(120000, 1), vast(120000)});
    EXPECT_EQ(eigen_woning(h, methode(soort), nullptr, false)->oordeel, kBeoordeling);
  }
}

TEST(EigenWoning, NoHomeOrNotLookedAtIsNoAnswer) {
  const Landelijk tabel = wwb();
  EXPECT_FALSE(
      eigen_woning(alleenstaande(), methode(EigenWoningMethode::kKrediethypotheek), &tabel, false)
          .has_value());
  EXPECT_FALSE(eigen_woning(met_woning(vast(0), vast(0)), methode(EigenWoningMethode::kTeltNiet),
                            &tabel, false)
                   .has_value());
}

TEST(EigenWoning, WithTheExemptionAsMethod) {
  Landelijk tabel = wwb();
  const Huishouden h = met_woning(vast(0), vast(0));  // equity 80000
  constexpr auto kMethode = EigenWoningMethode::kVrijlating;
  EXPECT_EQ(van(h, tabel, kMethode).oordeel, kBeoordeling);
  tabel.eigen_woning_vrij = euro(80000);
  EXPECT_EQ(van(h, tabel, kMethode).oordeel, kTeltNietMee);
  tabel.eigen_woning_vrij = euro(79999, 99);
  EXPECT_EQ(van(h, tabel, kMethode).oordeel, kTeltMee);
}

TEST(EigenWoning, SaysWhyWithItsArticle) {
  Beleid regels = methode(EigenWoningMethode::kKrediethypotheek);
  regels.vermogen.artikel_eigen_woning = "8.6";
  const Landelijk tabel = wwb();
  const auto uit = eigen_woning(met_woning(vast(2000), vast(0)), regels, &tabel, true);
  ASSERT_TRUE(uit.has_value());
  EXPECT_EQ(uit->toelichting.sleutel, "eigen-woning.krediethypotheek");
  EXPECT_EQ(uit->toelichting.artikel, "8.6");
}

}  // namespace
}  // namespace minima::proef
