// The promise the product is built on: what is said with half the facts is still true with all of
// them.
#include <gtest/gtest.h>

#include <cstdio>

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

// The households of one version of a policy; says on standard output how many were tried.
template <typename Maak>
void verwacht_geen_tegenspraak(const std::string& naam, Maak maak, std::uint64_t zaad,
                               int reductions) {
  constexpr int kPerHousehold = 10;
  Toeval toeval(zaad);
  int tried = 0;
  int broken = 0;
  while (tried < reductions && broken < 4) {
    const Json vol = maak(toeval);
    const Json alles = uitkomst(vol);
    for (int i = 0; i < kPerHousehold; ++i, ++tried) {
      const Json minder = weet_minder(vol, toeval);
      const auto fouten = tegenspraken(uitkomst(minder), alles);
      if (fouten.empty()) continue;
      ++broken;
      const Json klein = kleinste(vol, minder);
      ADD_FAILURE() << naam << ": " << tegenspraken(uitkomst(klein), alles).front()
                    << "\nmet minder: " << klein.dump() << "\nmet alles:  " << vol.dump();
    }
  }
  EXPECT_EQ(broken, 0);
  std::printf("%-26s %7d reductions, %d contradictions\n", naam.c_str(), tried, broken);
}

// Of every test together; the long command asks for more than tests/run does.
int reductions() { return aantal("MINIMA_REDUCTIONS", 105'000); }

TEST(Soundness, FewerFactsNeverContradictMore) {
  const auto maak = [](Toeval& toeval) { return volledige_situatie(toeval); };
  verwacht_geen_tegenspraak("boxmeer, rijk gevuld", maak, 20051001, reductions() / 4);
}

TEST(Soundness, FewerFactsNeverContradictMoreUnderAnyPolicy) {
  const auto& versies = kern().beleid().versies();
  ASSERT_GE(versies.size(), 14U);
  // Rotterdam's rules ask the most, so they get three parts where the others get one.
  const auto deel = [](const Beleid& beleid) { return beleid.gemeente == "rotterdam" ? 3 : 1; };
  int delen = 0;
  for (const Beleid& beleid : versies) delen += deel(beleid);
  for (const Beleid& beleid : versies) {
    const std::string naam = beleid.gemeente + " " + dag(beleid.geldig_vanaf);
    const auto maak = [&](Toeval& toeval) { return volledige_situatie(beleid, toeval); };
    verwacht_geen_tegenspraak(naam, maak, 20250701, reductions() * 3 / 4 * deel(beleid) / delen);
  }
}

}  // namespace
}  // namespace minima::toets
