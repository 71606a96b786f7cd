// What can be said when the shape of the household is open: what holds in all of them, and the
// smallest range that holds every amount. N: single 1000.00, parent 1100.00, couple 1400.00.
#include "calc/uitkomst/samenvoegen.h"

#include <gtest/gtest.h>

#include "tests/support/proef.h"

namespace minima::proef {
namespace {

const char* const kStimulering = "stimuleringsregeling";
const char* const kToeslag = "langdurigheidstoeslag";

Huishouden partner_onbekend(Money inkomen) {
  Huishouden h = alleenstaande();
  h.partner = Gegeven<Persoon>();
  h.inkomen.emplace({proef::inkomen(inkomen)});
  return h;
}

Huishouden kinderen_onbekend(Money inkomen) {
  Huishouden h = alleenstaande();
  h.kinderen.reset();
  h.inkomen.emplace({proef::inkomen(inkomen)});
  return h;
}

TEST(Samenvoegen, NormAndLimit) {
  const Zaak zaak(kinderen_onbekend(euro(500)));
  EXPECT_EQ(zaak.uit().norm->per_maand, tussen(euro(1000), euro(1100)));
  EXPECT_EQ(zaak.uit().norm->per_jaar, tussen(euro(12000), euro(13200)));
  EXPECT_EQ(zaak.uit().vermogen.grens, tussen(euro(5000), euro(10000)));
  EXPECT_EQ(zaak.uit().inkomen.per_maand, vast(500));
  // 500 of 1000 is 50.00 %, of 1100 45.4545...
  EXPECT_EQ(zaak.uit().inkomen.procent_van_norm,
            Range<Rate>(Rate::basis_points(4545), Rate::basis_points(5000)));
}

TEST(Samenvoegen, AnAmountThatWasNotFoundInOneShape) {
  // A partner under 18 has no norm in the tables.
  EXPECT_FALSE(Zaak(partner_onbekend(euro(500))).uit().norm.has_value());
}

// 1150.00 is within 115 % of both norms, 1265.01 of neither, 1200.00 only with a child.
TEST(Samenvoegen, TheAnswerThatHoldsInBoth) {
  const auto uitslag = [](Money inkomen) {
    Huishouden h = kinderen_onbekend(inkomen);
    h.kosten = {kost("k", "internet", vast(30), dag(2006, 6, 1))};
    const Zaak zaak(h);
    return zaak.regeling(kStimulering).uitslag;
  };
  EXPECT_EQ(uitslag(euro(1150)), Uitslag::kRecht);
  EXPECT_EQ(uitslag(euro(1200)), Uitslag::kOnbekend);
  EXPECT_EQ(uitslag(euro(1265)), Uitslag::kOnbekend);
  EXPECT_EQ(uitslag(euro(1265, 1)), Uitslag::kGeenRecht);
}

TEST(Samenvoegen, TheFactThatDecides) {
  Huishouden h = kinderen_onbekend(euro(1200));
  h.kosten = {kost("k", "internet", vast(30), dag(2006, 6, 1))};
  const Zaak zaak(h);
  EXPECT_EQ(zaak.regeling(kStimulering).open.lijst(),
            (std::vector<Feit>{{FeitSoort::kKinderen, 0}}));
  EXPECT_EQ(zaak.kost(0).bedrag, tussen(euro(0), euro(30)));
  EXPECT_EQ(oordeel_van(zaak.regeling(kStimulering).voorwaarden, "inkomensgrens"), O);
}

// A certain no in every shape asks nothing.
TEST(Samenvoegen, ANoInBothAsksNothing) {
  Huishouden h = kinderen_onbekend(euro(9000));
  const Zaak zaak(h);
  EXPECT_EQ(zaak.regeling(kStimulering).uitslag, Uitslag::kGeenRecht);
  EXPECT_TRUE(zaak.regeling(kStimulering).open.is_empty());
}

// A right in both shapes, with another amount in each: the range of both, both ends reached.
TEST(Samenvoegen, AnAmountThatDiffers) {
  Huishouden h = kinderen_onbekend(euro(900));
  h.laag_inkomen.emplace({LaagInkomen{Rate::percent(100), 60}});
  const Zaak zaak(h);
  EXPECT_EQ(zaak.regeling(kToeslag).uitslag, Uitslag::kRecht);
  EXPECT_EQ(zaak.regeling(kToeslag).bedrag, tussen(euro(327), euro(418)));
  EXPECT_TRUE(zaak.regeling(kToeslag).open.bevat({FeitSoort::kKinderen, 0}));
}

// Single: 12 x 35 % x 150.00 = 630.00; parent: 1265.00 is 115 %: 12 x 35 % x 35.00 = 147.00.
TEST(Samenvoegen, Draagkracht) {
  Huishouden h = kinderen_onbekend(euro(1300));
  h.kosten = {kost("k", "bijzonder", vast(700), dag(2006, 6, 1))};
  const Zaak zaak(h);
  EXPECT_EQ(zaak.uit().draagkracht.front().bedragen->totaal, tussen(euro(147), euro(630)));
  EXPECT_EQ(zaak.kost(0).bedrag, tussen(euro(70), euro(553)));
  ASSERT_EQ(zaak.uit().grootboek.size(), 1U);
  EXPECT_EQ(zaak.uit().grootboek[0].verbruikt, tussen(euro(147), euro(630)));
}

// Every outcome of a known household lies within that of the same household with less known.
TEST(Samenvoegen, HoldsEveryShape) {
  for (const Money bedrag : {euro(0), euro(1000), euro(1150), euro(1300), euro(1610), euro(2500)}) {
    Huishouden minder = partner_onbekend(bedrag);
    minder.kinderen.reset();
    minder.kosten = {kost("a", "internet", vast(100), dag(2006, 6, 1)),
                     kost("b", "bijzonder", vast(700), dag(2006, 6, 1))};
    const Zaak links(minder);
    for (const bool partner : {false, true}) {
      for (const bool kind_thuis : {false, true}) {
        Huishouden vol = minder;
        vol.partner =
            partner ? Gegeven<Persoon>::van(geboren(dag(1971, 1, 1))) : Gegeven<Persoon>::geen();
        vol.kinderen.emplace();
        if (kind_thuis) vol.kinderen->push_back(kind("kind-1", dag(2000, 1, 1)));
        const Zaak rechts(vol);
        for (std::size_t i = 0; i < links.uit().regelingen.size(); ++i) {
          const auto& a = links.uit().regelingen[i];
          const auto& b = rechts.uit().regelingen[i];
          if (a.uitslag == Uitslag::kRecht || a.uitslag == Uitslag::kGeenRecht) {
            EXPECT_EQ(a.uitslag, b.uitslag) << a.regeling->id << bedrag;
          }
          if (!a.bedrag || !b.bedrag) continue;
          EXPECT_LE(a.bedrag->low, b.bedrag->low) << a.regeling->id << bedrag;
          EXPECT_GE(a.bedrag->high, b.bedrag->high) << a.regeling->id << bedrag;
        }
      }
    }
  }
}

// Two shapes that give one reason give it once, with the amounts of both.
TEST(Samenvoegen, OneReasonForBothShapes) {
  const Zaak zaak(kinderen_onbekend(euro(500)));
  EXPECT_EQ(zaak.uit().norm->toelichting.sleutel, "afhankelijk-van-huishouden");
  EXPECT_FALSE(zaak.uit().vermogen.toelichting.is_empty());
}

}  // namespace
}  // namespace minima::proef
