// What isn't known of the persons leaves several shapes open, and names what decides between them.
#include <gtest/gtest.h>

#include <algorithm>

#include "calc/norm/bijstandsnorm.h"
#include "tests/support/proef.h"

namespace minima::proef {
namespace {

std::vector<std::optional<Money>> normen(const Gedaanten& alle) {
  std::vector<std::optional<Money>> result;
  for (const Gedaante& gedaante : alle.lijst) result.push_back(gedaante.norm);
  std::sort(result.begin(), result.end());
  return result;
}

using Normen = std::vector<std::optional<Money>>;

TEST(Gedaanten, UnknownChildren) {
  Huishouden h = alleenstaande();
  h.kinderen.reset();
  const Gedaanten alle = Wereld(h).gedaanten();
  EXPECT_EQ(normen(alle), (Normen{euro(1000), euro(1100)}));
  EXPECT_EQ(alle.open.lijst(), (std::vector<Feit>{{FeitSoort::kKinderen, 0}}));
}

TEST(Gedaanten, ChildOfWhomItIsNotKnownWhetherItLivesAtHome) {
  Huishouden h = alleenstaande();
  h.kinderen->push_back(kind("groot", dag(1980, 1, 1)));
  h.kinderen->push_back(kind("klein", dag(2000, 1, 1), std::nullopt));
  const Gedaanten alle = Wereld(h).gedaanten();
  EXPECT_EQ(normen(alle), (Normen{euro(1000), euro(1100)}));
  EXPECT_TRUE(alle.open.bevat({FeitSoort::kKindThuiswonend, 1}));
}

TEST(Gedaanten, ChildOfUnknownAge) {
  Huishouden h = alleenstaande();
  h.kinderen->push_back({"kind-1", onbekend_geboren(), true, std::nullopt});
  const Gedaanten alle = Wereld(h).gedaanten();
  EXPECT_EQ(normen(alle), (Normen{euro(1000), euro(1100)}));
  EXPECT_EQ(alle.open.lijst(), (std::vector<Feit>{{FeitSoort::kKindGeboren, 0}}));
}

// Contract: "no partner and a child under 18 at home -> alleenstaande ouder; else alleenstaande".
TEST(Gedaanten, ChildOf18OrAwayMakesNoParent) {
  Huishouden h = alleenstaande();
  h.kinderen->push_back(kind("achttien", dag(1988, 6, 15)));
  h.kinderen->push_back(kind("uit-huis", dag(2000, 1, 1), false));
  EXPECT_EQ(Wereld(h).gedaante().vorm, Huishoudvorm::kAlleenstaande);
  h.kinderen->push_back(kind("zeventien", dag(1988, 6, 16)));
  EXPECT_EQ(Wereld(h).gedaante().vorm, Huishoudvorm::kAlleenstaandeOuder);
}

// One child at home settles it, whatever is open of another.
TEST(Gedaanten, OneCertainChildSettlesIt) {
  Huishouden h = alleenstaande_ouder();
  h.kinderen->push_back({"kind-2", onbekend_geboren(), std::nullopt, std::nullopt});
  const Gedaanten alle = Wereld(h).gedaanten();
  EXPECT_EQ(normen(alle), (Normen{euro(1100)}));
  EXPECT_TRUE(alle.open.is_empty());
}

// An adult child whose place isn't known can't make a parent.
TEST(Gedaanten, AnAdultChildLeavesNothingOpen) {
  Huishouden h = alleenstaande();
  h.kinderen->push_back(kind("groot", dag(1980, 1, 1), std::nullopt));
  EXPECT_EQ(normen(Wereld(h).gedaanten()), (Normen{euro(1000)}));
}

TEST(Gedaanten, UnknownPartner) {
  Huishouden h = alleenstaande();
  h.partner = Gegeven<Persoon>();
  const Gedaanten alle = Wereld(h).gedaanten();
  // None; a partner under 18 (no amount), of 18 to 21, of 21 to 65, of 65.
  EXPECT_EQ(normen(alle), (Normen{std::nullopt, euro(773), euro(1000), euro(1400), euro(1460)}));
  EXPECT_TRUE(alle.open.bevat({FeitSoort::kPartner, 0}));
  EXPECT_FALSE(alle.open.bevat({FeitSoort::kPartnerGeboren, 0}));
}

TEST(Gedaanten, PartnerOfUnknownAge) {
  Huishouden h = gehuwd();
  h.partner = Gegeven<Persoon>::van(onbekend_geboren());
  const Gedaanten alle = Wereld(h).gedaanten();
  EXPECT_EQ(normen(alle), (Normen{std::nullopt, euro(773), euro(1400), euro(1460)}));
  EXPECT_EQ(alle.open.lijst(), (std::vector<Feit>{{FeitSoort::kPartnerGeboren, 0}}));
}

TEST(Gedaanten, ApplicantOfUnknownAge) {
  Huishouden h = alleenstaande();
  h.aanvrager = onbekend_geboren();
  const Gedaanten alle = Wereld(h).gedaanten();
  EXPECT_EQ(normen(alle), (Normen{std::nullopt, euro(198), euro(1000), euro(1050)}));
  EXPECT_EQ(alle.open.lijst(), (std::vector<Feit>{{FeitSoort::kAanvragerGeboren, 0}}));
}

TEST(Gedaanten, ABirthDateWithinARange) {
  Huishouden h = alleenstaande();
  h.aanvrager.geboren = {dag(1985, 6, 15), dag(1985, 6, 16)};  // 21 today or tomorrow
  EXPECT_EQ(normen(Wereld(h).gedaanten()), (Normen{euro(198), euro(1000)}));
}

// An age in whole years names one age group, on every age there is a border at.
TEST(Gedaanten, AnAgeInYearsIsEnough) {
  const struct {
    int jaren;
    std::optional<Money> norm;
  } kGevallen[] = {{17, std::nullopt}, {18, euro(198)},  {20, euro(198)}, {21, euro(1000)},
                   {64, euro(1000)},   {65, euro(1050)}, {99, euro(1050)}};
  for (const auto& geval : kGevallen) {
    Huishouden h = alleenstaande();
    h.aanvrager = met_leeftijd(geval.jaren, h.peildatum);
    EXPECT_EQ(normen(Wereld(h).gedaanten()), (Normen{geval.norm})) << geval.jaren;
  }
}

TEST(Gedaanten, AgeInYearsWhereTheAowAgeHasMonths) {
  Landelijk tabel = participatiewet();
  tabel.aow_leeftijd = AowLeeftijd{66, 10};
  Huishouden h = alleenstaande();
  h.peildatum = dag(2024, 7, 1);
  h.aanvrager = met_leeftijd(66, h.peildatum);
  const Gedaanten alle = Wereld(h, beleid(), tabel).gedaanten();
  EXPECT_EQ(normen(alle), (Normen{euro(1308, 45), euro(1456, 85)}));
  EXPECT_TRUE(alle.open.bevat({FeitSoort::kAanvragerGeboren, 0}));
}

// Every known household is among the shapes of the same household with less known.
TEST(Gedaanten, LessKnownNeverLosesTheTrueShape) {
  const Date kGeboren[] = {dag(1990, 1, 1), dag(1987, 1, 1), dag(1970, 1, 1), dag(1930, 1, 1)};
  for (const Date a : kGeboren) {
    for (const Date p : kGeboren) {
      Huishouden vol = alleenstaande_ouder();
      vol.aanvrager = geboren(a);
      vol.partner = Gegeven<Persoon>::van(geboren(p));
      const std::optional<Money> norm = Wereld(vol).gedaante().norm;
      for (int weg = 1; weg < 8; ++weg) {
        Huishouden minder = vol;
        if (weg & 1) minder.aanvrager = onbekend_geboren();
        if (weg & 2) minder.partner = Gegeven<Persoon>();
        if (weg & 4) minder.kinderen.reset();
        const Normen over = normen(Wereld(minder).gedaanten());
        EXPECT_NE(std::find(over.begin(), over.end(), norm), over.end()) << weg;
      }
    }
  }
}

TEST(NormUitgelegd, BaseAndToeslagAddUp) {
  const Landelijk tabel = wwb();
  const Wereld wereld;
  Stap stap;
  leg_norm_uit(Uitleg(&stap), wereld.gedaante(), &tabel);
  EXPECT_EQ(stap.sleutel, "norm");
  ASSERT_EQ(stap.delen.size(), 2U);
  EXPECT_EQ(std::get<Range<Money>>(stap.delen[0].waarden[0].second), vast(800));
  EXPECT_EQ(std::get<Range<Money>>(stap.delen[1].waarden[0].second), vast(200));
}

TEST(NormUitgelegd, NotFound) {
  Stap stap;
  leg_norm_uit(Uitleg(&stap), Gedaante(), nullptr);
  EXPECT_EQ(stap.sleutel, "norm.niet-gevonden");
}

}  // namespace
}  // namespace minima::proef
