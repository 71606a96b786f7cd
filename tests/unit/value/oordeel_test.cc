#include "calc/value/oordeel.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <set>
#include <vector>

#include "calc/value/money.h"

namespace minima {
namespace {

constexpr Oordeel N = Oordeel::kNee;
constexpr Oordeel O = Oordeel::kOnbekend;
constexpr Oordeel B = Oordeel::kBeoordeling;
constexpr Oordeel J = Oordeel::kJa;
constexpr std::array<Oordeel, 4> kAlle = {N, O, B, J};

using Tabel = std::array<std::array<Oordeel, 4>, 4>;

TEST(Oordeel, TheTablesInFull) {
  constexpr Tabel kEn = {{{N, N, N, N},    // nee
                          {N, O, O, O},    // onbekend
                          {N, O, B, B},    // beoordeling
                          {N, O, B, J}}};  // ja
  constexpr Tabel kOf = {{{N, O, B, J}, {O, O, O, J}, {B, O, B, J}, {J, J, J, J}}};
  for (std::size_t a = 0; a < 4; ++a) {
    for (std::size_t b = 0; b < 4; ++b) {
      EXPECT_EQ(en(kAlle[a], kAlle[b]), kEn[a][b]);
      EXPECT_EQ(of(kAlle[a], kAlle[b]), kOf[a][b]);
    }
  }
  EXPECT_EQ(niet(N), J);
  EXPECT_EQ(niet(J), N);
  EXPECT_EQ(niet(O), O);
  EXPECT_EQ(niet(B), B);
  EXPECT_EQ(oordeel_of(true), J);
  EXPECT_EQ(oordeel_of(false), N);
}

TEST(Oordeel, OrderAndGroupingMakeNoDifference) {
  for (const Oordeel a : kAlle) {
    EXPECT_EQ(en(a, J), a);
    EXPECT_EQ(of(a, N), a);
    EXPECT_EQ(niet(niet(a)), a);
    for (const Oordeel b : kAlle) {
      EXPECT_EQ(en(a, b), en(b, a));
      EXPECT_EQ(of(a, b), of(b, a));
      for (const Oordeel c : kAlle) {
        EXPECT_EQ(en(en(a, b), c), en(a, en(b, c)));
        EXPECT_EQ(of(of(a, b), c), of(a, of(b, c)));
      }
    }
  }
}

// What a value may become once an open fact is filled in: anything if it was open, else itself.
std::vector<Oordeel> verfijningen(Oordeel a) {
  if (a == O) return {N, O, B, J};
  return {a};
}

// The soundness promise in small: filling in what was open never contradicts what was already
// certain.
TEST(Oordeel, FillingInNeverContradicts) {
  const auto spreekt_niet_tegen = [](Oordeel before, Oordeel after) {
    return before == O || before == after;
  };
  for (const Oordeel a : kAlle) {
    for (const Oordeel b : kAlle) {
      for (const Oordeel x : verfijningen(a)) {
        EXPECT_TRUE(spreekt_niet_tegen(niet(a), niet(x)));
        for (const Oordeel y : verfijningen(b)) {
          EXPECT_TRUE(spreekt_niet_tegen(en(a, b), en(x, y)));
          EXPECT_TRUE(spreekt_niet_tegen(of(a, b), of(x, y)));
        }
      }
    }
  }
}

// Tight as well as sound: where the answer is onbekend, filling in can make it one thing or
// another.
TEST(Oordeel, AnOpenAnswerCanStillGoTwoWays) {
  for (const Oordeel a : kAlle) {
    for (const Oordeel b : kAlle) {
      std::set<Oordeel> en_uitkomsten;
      std::set<Oordeel> of_uitkomsten;
      for (const Oordeel x : verfijningen(a)) {
        for (const Oordeel y : verfijningen(b)) {
          if (x == O || y == O) continue;
          en_uitkomsten.insert(en(x, y));
          of_uitkomsten.insert(of(x, y));
        }
      }
      EXPECT_EQ(en(a, b) == O, en_uitkomsten.size() > 1);
      EXPECT_EQ(of(a, b) == O, of_uitkomsten.size() > 1);
    }
  }
}

// A comparison of ranges is certain exactly when it is the same for every pair of values.
TEST(Oordeel, ComparisonsOfRanges) {
  for (int al = 0; al <= 4; ++al) {
    for (int ah = al; ah <= 4; ++ah) {
      for (int bl = 0; bl <= 4; ++bl) {
        for (int bh = bl; bh <= 4; ++bh) {
          int most = 0;
          int less = 0;
          const int pairs = (ah - al + 1) * (bh - bl + 1);
          for (int x = al; x <= ah; ++x) {
            for (int y = bl; y <= bh; ++y) {
              most += x <= y ? 1 : 0;
              less += x < y ? 1 : 0;
            }
          }
          const auto verwacht = [pairs](int n) { return n == pairs ? J : n == 0 ? N : O; };
          ASSERT_EQ(at_most(Range<int>(al, ah), Range<int>(bl, bh)), verwacht(most));
          ASSERT_EQ(less_than(Range<int>(al, ah), Range<int>(bl, bh)), verwacht(less));
        }
      }
    }
  }
}

TEST(Oordeel, AnOpenEndIsNeverCertainlyUnderALimit) {
  const Range<Money> unknown(0_cent, Money::unbounded());
  EXPECT_EQ(at_most(unknown, Range<Money>(Money::largest())), O);
  EXPECT_EQ(less_than(unknown, Range<Money>(0_cent)), N);
  EXPECT_EQ(at_most(Range<Money>(0_cent), unknown), J);
}

// contract: "Order when several hold", and the best of several cost lines.
TEST(Uitslag, OrderOfOutcomes) {
  using enum Uitslag;
  constexpr std::array<Uitslag, 6> kSlechtsteEerst = {kBuitenGeldigheid, kGeenRecht,   kVoorliggend,
                                                      kOnbekend,         kBeoordeling, kRecht};
  constexpr std::array<Uitslag, 5> kBesteEerst = {kRecht, kOnbekend, kBeoordeling, kVoorliggend,
                                                  kGeenRecht};
  for (std::size_t a = 0; a < kSlechtsteEerst.size(); ++a) {
    for (std::size_t b = 0; b < kSlechtsteEerst.size(); ++b) {
      EXPECT_EQ(slechtste(kSlechtsteEerst[a], kSlechtsteEerst[b]), kSlechtsteEerst[std::min(a, b)]);
    }
  }
  for (std::size_t a = 0; a < kBesteEerst.size(); ++a) {
    for (std::size_t b = 0; b < kBesteEerst.size(); ++b) {
      EXPECT_EQ(beste(kBesteEerst[a], kBesteEerst[b]), kBesteEerst[std::min(a, b)]);
    }
  }
}

}  // namespace
}  // namespace minima
