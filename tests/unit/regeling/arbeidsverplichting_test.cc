// Boxmeer 8.2: whether the work duty was met, as it follows from warnings and reductions (BX-8.2-c
// to BX-8.2-h, reading A-17).
#include <gtest/gtest.h>

#include <algorithm>

#include "tests/support/proef.h"

namespace minima::proef {
namespace {

Maatregel waarschuwing() {
  Maatregel m;
  m.soort = MaatregelSoort::kWaarschuwing;
  return m;
}

Maatregel verlaging(Range<int> procent, Range<int> maanden, MaatregelReden reden) {
  Maatregel m;
  m.soort = MaatregelSoort::kVerlaging;
  m.procent = procent;
  m.maanden = maanden;
  m.reden = reden;
  return m;
}

Maatregel precies() { return verlaging(5, 1, MaatregelReden::kNietIngeschrevenCwi); }

VoorwaardeUitkomst uit(std::optional<std::vector<Maatregel>> maatregelen,
                       std::optional<bool> bijstand = true) {
  static const Voorwaarde v = voorwaarde(VoorwaardeSoort::kArbeidsverplichting);
  Wereld w;
  w.huishouden.maatregelen = std::move(maatregelen);
  w.huishouden.bijstand_in_referteperiode = bijstand;
  return w.toets(v);
}

// None, one warning, or one reduction of 5 % for a month for not being registered at the CWI: the
// right stays. More than one of these, or any other reduction for the work duty: individual. Other
// reductions are left out of account.
TEST(Arbeidsverplichting, EveryCombination) {
  for (int w = 0; w <= 2; ++w) {
    for (int e = 0; e <= 2; ++e) {
      for (int zwaar = 0; zwaar <= 2; ++zwaar) {
        for (int overig = 0; overig <= 2; ++overig) {
          std::vector<Maatregel> lijst;
          lijst.insert(lijst.end(), static_cast<std::size_t>(w), waarschuwing());
          lijst.insert(lijst.end(), static_cast<std::size_t>(e), precies());
          lijst.insert(lijst.end(), static_cast<std::size_t>(zwaar),
                       verlaging(20, 2, MaatregelReden::kArbeidsverplichting));
          lijst.insert(lijst.end(), static_cast<std::size_t>(overig),
                       verlaging(100, 3, MaatregelReden::kOverig));
          const bool blijft = zwaar == 0 && w + e <= 1;
          EXPECT_EQ(uit(lijst).oordeel, blijft ? J : B)
              << w << " warnings, " << e << " exact, " << zwaar << " heavy, " << overig << " other";
          std::reverse(lijst.begin(), lijst.end());
          EXPECT_EQ(uit(lijst).oordeel, blijft ? J : B);
        }
      }
    }
  }
}

// BX-8.2-f: the exact case only; less or more is not in the text.
TEST(Arbeidsverplichting, OnlyExactlyFivePercentForOneMonth) {
  constexpr auto kCwi = MaatregelReden::kNietIngeschrevenCwi;
  EXPECT_EQ(uit({{verlaging(5, 1, kCwi)}}).oordeel, J);
  EXPECT_EQ(uit({{verlaging(4, 1, kCwi)}}).oordeel, B);
  EXPECT_EQ(uit({{verlaging(6, 1, kCwi)}}).oordeel, B);
  EXPECT_EQ(uit({{verlaging(5, 2, kCwi)}}).oordeel, B);
  EXPECT_EQ(uit({{verlaging(5, 0, kCwi)}}).oordeel, B);
  EXPECT_EQ(uit({{verlaging(5, 1, MaatregelReden::kArbeidsverplichting)}}).oordeel, B);
  EXPECT_EQ(uit({{verlaging(5, 1, MaatregelReden::kOverig)}}).oordeel, J);
}

// BX-8.2-h: without a benefit in the period there is no file to judge by.
TEST(Arbeidsverplichting, WithoutABenefitItIsIndividual) {
  EXPECT_EQ(uit({{}}, false).oordeel, B);
  EXPECT_EQ(uit({{precies(), precies()}}, false).oordeel, B);
  EXPECT_EQ(uit(std::nullopt, false).oordeel, B);
  EXPECT_TRUE(uit(std::nullopt, false).open.is_empty());
}

TEST(Arbeidsverplichting, OpenFacts) {
  const VoorwaardeUitkomst zonder_dossier = uit({{}}, std::nullopt);
  EXPECT_EQ(zonder_dossier.oordeel, O);
  EXPECT_EQ(zonder_dossier.open.lijst(),
            (std::vector<Feit>{{FeitSoort::kBijstandInReferteperiode, 0}}));
  const VoorwaardeUitkomst zonder_lijst = uit(std::nullopt, true);
  EXPECT_EQ(zonder_lijst.oordeel, O);
  EXPECT_EQ(zonder_lijst.open.lijst(), (std::vector<Feit>{{FeitSoort::kMaatregelen, 0}}));
  EXPECT_EQ(uit(std::nullopt, std::nullopt).open.lijst().size(), 2U);
}

// What isn't known of a measure leaves open what it could be.
TEST(Arbeidsverplichting, MeasuresOfWhichSomethingIsUnknown) {
  constexpr auto kCwi = MaatregelReden::kNietIngeschrevenCwi;
  Maatregel m = precies();
  m.reden.reset();
  EXPECT_EQ(uit({{m}}).oordeel, O);
  m = precies();
  m.procent.reset();
  EXPECT_EQ(uit({{m}}).oordeel, O);
  m = precies();
  m.maanden.reset();
  EXPECT_EQ(uit({{m}}).oordeel, O);
  m = precies();
  m.soort.reset();
  EXPECT_EQ(uit({{m}}).oordeel, O);
  EXPECT_EQ(uit({{verlaging({4, 6}, 1, kCwi)}}).oordeel, O);
  EXPECT_EQ(uit({{verlaging({6, 9}, 1, kCwi)}}).oordeel, B);
  EXPECT_EQ(uit({{verlaging(5, {2, 3}, kCwi)}}).oordeel, B);
  EXPECT_EQ(uit({{verlaging({4, 6}, 1, kCwi)}}).open.lijst(),
            (std::vector<Feit>{{FeitSoort::kMaatregelen, 0}}));
  // A reduction of unknown reason beside a warning may have nothing to do with work.
  m = precies();
  m.reden.reset();
  EXPECT_EQ(uit({{waarschuwing(), m}}).oordeel, O);
}

}  // namespace
}  // namespace minima::proef
