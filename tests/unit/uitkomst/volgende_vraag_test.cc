// Which open facts are asked first (contract, `volgendeVragen`).
#include "calc/uitkomst/volgende_vraag.h"

#include <gtest/gtest.h>

#include "tests/support/proef.h"

namespace minima::proef {
namespace {

RegelingUitkomst regeling(Uitslag uitslag, std::vector<Feit> open) {
  RegelingUitkomst result;
  result.uitslag = uitslag;
  for (const Feit& feit : open) result.open.voeg_toe(feit.soort, feit.index);
  return result;
}

constexpr Feit kInkomen{FeitSoort::kInkomen, 0};
constexpr Feit kVermogen{FeitSoort::kVermogen, 0};
constexpr Feit kLening{FeitSoort::kLening, 0};
constexpr auto kOpen = Uitslag::kOnbekend;

std::vector<Feit> vragen(const std::vector<RegelingUitkomst>& regelingen) {
  return volgende_vragen(regelingen).lijst();
}

using Vragen = std::vector<Feit>;

TEST(VolgendeVragen, SettledAsksNothing) {
  EXPECT_EQ(vragen({}), Vragen{});
  EXPECT_EQ(vragen({regeling(Uitslag::kRecht, {}), regeling(Uitslag::kGeenRecht, {})}), Vragen{});
}

TEST(VolgendeVragen, TheFactThatKeepsMostSchemesOpenFirst) {
  EXPECT_EQ(vragen({regeling(kOpen, {kVermogen}), regeling(kOpen, {kInkomen}),
                    regeling(kOpen, {kInkomen})}),
            (Vragen{kInkomen, kVermogen}));
}

TEST(VolgendeVragen, TiesInTheOrderOfTheRules) {
  constexpr Feit kInwoner{FeitSoort::kInwoner, 0};
  EXPECT_EQ(vragen({regeling(kOpen, {kLening, kInwoner})}), (Vragen{kLening, kInwoner}));
}

// A yes or a no costs less than a few amounts, and those less than a list with a date for each, or
// than something of each child.
TEST(VolgendeVragen, TheCheapAnswerFirst) {
  constexpr Feit kEerder{FeitSoort::kEerdereVerstrekkingen, 0};
  constexpr Feit kKind{FeitSoort::kKindGeboren, 0};
  EXPECT_EQ(vragen({regeling(kOpen, {kEerder, kKind, kInkomen, kVermogen, kLening})}),
            (Vragen{kLening, kInkomen, kVermogen, kEerder, kKind}));
}

// What alone settles a scheme goes before what has to wait for two other answers.
TEST(VolgendeVragen, TheSchemeThatIsNearlySettledFirst) {
  constexpr Feit kInwoner{FeitSoort::kInwoner, 0};
  constexpr Feit kSchuldhulp{FeitSoort::kSchuldhulptraject, 0};
  EXPECT_EQ(vragen({regeling(kOpen, {kInwoner, kSchuldhulp}), regeling(kOpen, {kLening})}),
            (Vragen{kLening, kInwoner, kSchuldhulp}));
}

// An open answer weighs more than an amount that is open beside a certain right.
TEST(VolgendeVragen, AnAnswerBeforeAnAmount) {
  EXPECT_EQ(vragen({regeling(Uitslag::kRecht, {kVermogen}), regeling(Uitslag::kRecht, {kVermogen}),
                    regeling(kOpen, {kInkomen})}),
            (Vragen{kInkomen, kVermogen}));
}

TEST(VolgendeVragen, TheSameFactOfAnotherChildIsAnotherQuestion) {
  const Feit een{FeitSoort::kKindOnderwijs, 0};
  const Feit twee{FeitSoort::kKindOnderwijs, 1};
  EXPECT_EQ(vragen({regeling(kOpen, {een}), regeling(kOpen, {twee}), regeling(kOpen, {twee})}),
            (Vragen{twee, een}));
}

TEST(VolgendeVragen, EachOnce) {
  EXPECT_EQ(vragen({regeling(kOpen, {kInkomen}), regeling(Uitslag::kRecht, {kInkomen})}),
            Vragen{kInkomen});
}

// With nothing but a date and a municipality: income keeps most schemes open.
TEST(VolgendeVragen, OfSomebodyWhoHasToldNothing) {
  Huishouden h;
  h.peildatum = dag(2006, 6, 15);
  const Zaak zaak(h);
  const auto lijst = zaak.uit().volgende_vragen.lijst();
  ASSERT_FALSE(lijst.empty());
  EXPECT_TRUE(zaak.uit().volgende_vragen.bevat(kInkomen));
  EXPECT_TRUE(zaak.uit().volgende_vragen.bevat({FeitSoort::kInwoner, 0}));
  EXPECT_TRUE(zaak.uit().volgende_vragen.bevat({FeitSoort::kPartner, 0}));
}

TEST(VolgendeVragen, ACertainNoEverywhereAsksNothing) {
  Huishouden h;
  h.peildatum = dag(2006, 6, 15);
  h.inwoner = false;
  const Zaak zaak(h);
  for (const RegelingUitkomst& r : zaak.uit().regelingen) {
    if (r.uitslag == Uitslag::kGeenRecht) {
      EXPECT_TRUE(r.open.is_empty());
    }
  }
}

}  // namespace
}  // namespace minima::proef
