// The promise the product is built on: what is said with half the facts is still true with all of
// them.
#include <gtest/gtest.h>

#include "tests/support/kern.h"
#include "tests/support/situaties.h"
#include "tests/support/tegenspraken.h"

namespace minima::toets {
namespace {

// Gives back facts one by one while the contradiction stays: what is left is what it takes.
Json kleinste(const Json& vol, Json minder) {
  for (bool smaller = true; smaller;) {
    smaller = false;
    for (const std::string& plek : feiten(vol)) {
      const Json::json_pointer pointer(plek);
      if (!minder.contains(pointer.parent_pointer()) && !plek.empty()) continue;
      Json meer = minder;
      if (meer.contains(pointer) && meer[pointer] == vol[pointer]) continue;
      if (!meer.contains(pointer.parent_pointer()) || !meer[pointer.parent_pointer()].is_object()) {
        continue;
      }
      meer[pointer] = vol[pointer];
      if (tegenspraken(uitkomst(meer), uitkomst(vol)).empty()) continue;
      minder = meer;
      smaller = true;
    }
  }
  return minder;
}

using Maak = Json (*)(Toeval&);

void verwacht_geen_tegenspraak(Maak maak, std::uint64_t zaad, int reductions) {
  constexpr int kPerHousehold = 10;
  Toeval toeval(zaad);
  int tried = 0;
  int broken = 0;
  while (tried < reductions && broken < 8) {
    const Json vol = maak(toeval);
    const Json alles = uitkomst(vol);
    for (int i = 0; i < kPerHousehold; ++i, ++tried) {
      const Json minder = weet_minder(vol, toeval);
      const auto fouten = tegenspraken(uitkomst(minder), alles);
      if (fouten.empty()) continue;
      ++broken;
      const Json klein = kleinste(vol, minder);
      ADD_FAILURE() << tegenspraken(uitkomst(klein), alles).front()
                    << "\nmet minder: " << klein.dump() << "\nmet alles:  " << vol.dump();
    }
  }
  EXPECT_EQ(broken, 0);
  testing::Test::RecordProperty("reductions", tried);
}

// The long command asks for more than tests/run does.
TEST(Soundness, FewerFactsNeverContradictMore) {
  verwacht_geen_tegenspraak(volledige_situatie, 20051001, aantal("MINIMA_REDUCTIONS", 100'000));
}

TEST(Soundness, FewerFactsNeverContradictMoreInRotterdam) {
  verwacht_geen_tegenspraak(volledige_situatie_rotterdam, 20250701,
                            aantal("MINIMA_REDUCTIONS", 100'000) / 4);
}

}  // namespace
}  // namespace minima::toets
