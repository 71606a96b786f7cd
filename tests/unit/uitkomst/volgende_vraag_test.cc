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

// ---- how much each weighs (decisions/wat-ontbreekt.md); a tie keeps the order of the rules ----

RegelingUitkomst open_tot(Money meest, Feit feit, Uitslag uitslag = kOpen) {
  RegelingUitkomst result = regeling(uitslag, {feit});
  result.maximaal = Range<Money>(Money(), meest);
  return result;
}

// Whether `feit`, open in so many schemes and named first, goes before a yes or a no open in one.
bool gaat_voor(Feit feit, int aantal) {
  std::vector<RegelingUitkomst> alle(static_cast<std::size_t>(aantal), regeling(kOpen, {feit}));
  alle.push_back(regeling(kOpen, {kLening}));
  return vragen(alle).front() == feit;
}

// Whether it does so even when it is named last.
bool gaat_ver_voor(Feit feit, int aantal) {
  std::vector<RegelingUitkomst> alle(static_cast<std::size_t>(aantal), regeling(kOpen, {feit}));
  alle.insert(alle.begin(), regeling(kOpen, {kLening}));
  return vragen(alle).front() == feit;
}

// So many schemes have to wait for it before it goes first.
void kost_moeite(int moeite, const std::vector<FeitSoort>& soorten) {
  for (const FeitSoort soort : soorten) {
    EXPECT_FALSE(gaat_voor({soort, 0}, moeite - 1));
    EXPECT_TRUE(gaat_voor({soort, 0}, moeite));
    EXPECT_FALSE(gaat_ver_voor({soort, 0}, moeite));
    EXPECT_TRUE(gaat_ver_voor({soort, 0}, moeite + 1));
  }
}

TEST(VolgendeVragen, TwoForAFewAmounts) {
  kost_moeite(2, {FeitSoort::kInkomen, FeitSoort::kVermogen, FeitSoort::kLaagInkomen,
                  FeitSoort::kMaatregelen, FeitSoort::kEigenWoning});
}

TEST(VolgendeVragen, ThreeForAListOrForEachChild) {
  kost_moeite(3, {FeitSoort::kIdentiteitsbewijzen, FeitSoort::kKinderen, FeitSoort::kKindGeboren,
                  FeitSoort::kKindThuiswonend, FeitSoort::kKindOnderwijs,
                  FeitSoort::kEerdereVerstrekkingen});
}

TEST(VolgendeVragen, AnOpenAnswerIsFourOpenAmounts) {
  const RegelingUitkomst antwoord = open_tot(euro(10), kInkomen);
  const RegelingUitkomst bedrag = open_tot(euro(10), kVermogen, Uitslag::kRecht);
  EXPECT_EQ(vragen({bedrag, bedrag, bedrag, bedrag, antwoord}).front(), kVermogen);
  EXPECT_EQ(vragen({antwoord, bedrag, bedrag, bedrag, bedrag}).front(), kInkomen);
  EXPECT_EQ(vragen({bedrag, bedrag, bedrag, antwoord}).front(), kInkomen);
  EXPECT_EQ(vragen({antwoord, bedrag, bedrag, bedrag, bedrag, bedrag}).front(), kVermogen);
}

TEST(VolgendeVragen, HalfAsMuchAgainOver300Euros) {
  const RegelingUitkomst weinig = open_tot(euro(300), kInkomen);
  const RegelingUitkomst veel = open_tot(euro(300, 1), kVermogen);
  EXPECT_EQ(vragen({weinig, veel}).front(), kVermogen);
  // Three of the one are two of the other.
  EXPECT_EQ(vragen({weinig, weinig, weinig, veel, veel}).front(), kInkomen);
  EXPECT_EQ(vragen({veel, veel, weinig, weinig, weinig}).front(), kVermogen);
  // The amount of the costs that are asked goes before the most there can be.
  RegelingUitkomst gevraagd = open_tot(euro(900), kInkomen);
  gevraagd.bedrag = vast(30);
  EXPECT_EQ(vragen({gevraagd, veel}).front(), kVermogen);
  // What nobody can tell may be much.
  EXPECT_EQ(vragen({weinig, regeling(kOpen, {kVermogen})}).front(), kVermogen);
}

// Of two facts each weighs half.
TEST(VolgendeVragen, SharedByTheFactsOfAScheme) {
  constexpr Feit kInwoner{FeitSoort::kInwoner, 0};
  constexpr Feit kSchuldhulp{FeitSoort::kSchuldhulptraject, 0};
  const RegelingUitkomst samen = regeling(kOpen, {kInwoner, kSchuldhulp});
  const RegelingUitkomst alleen = regeling(kOpen, {kLening});
  EXPECT_EQ(vragen({samen, samen, alleen}), (Vragen{kInwoner, kSchuldhulp, kLening}));
  EXPECT_EQ(vragen({alleen, samen, samen}), (Vragen{kLening, kInwoner, kSchuldhulp}));
  EXPECT_EQ(vragen({alleen, samen, samen, samen}), (Vragen{kInwoner, kSchuldhulp, kLening}));
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
