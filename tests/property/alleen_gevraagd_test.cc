// Rekenopties::alleen_gevraagd leaves things out and changes nothing: what it does say is what the
// whole computation says of the same household.
#include <gtest/gtest.h>

#include <algorithm>

#include "calc/bereken.h"
#include "tests/support/kern.h"
#include "tests/support/situaties.h"

namespace minima::toets {
namespace {

const RegelingUitkomst* van(const Uitkomst& uitkomst, const Regeling* welke) {
  const auto found = std::find_if(uitkomst.regelingen.begin(), uitkomst.regelingen.end(),
                                  [&](const RegelingUitkomst& r) { return r.regeling == welke; });
  return found != uitkomst.regelingen.end() ? &*found : nullptr;
}

// A scheme is left out only when it is paid per cost and no cost of it is asked for.
void vergelijk(const Uitkomst& alles, const Uitkomst& gevraagd, const std::string& situatie) {
  for (const RegelingUitkomst& volledig : alles.regelingen) {
    const RegelingUitkomst* kort = van(gevraagd, volledig.regeling);
    const bool is_gevraagd = !volledig.regeling->is_per_kost() || !volledig.kosten.empty();
    ASSERT_EQ(kort != nullptr, is_gevraagd) << volledig.regeling->id << " in " << situatie;
    if (kort == nullptr) continue;
    EXPECT_EQ(kort->uitslag, volledig.uitslag) << volledig.regeling->id << " in " << situatie;
    EXPECT_EQ(kort->bedrag, volledig.bedrag) << volledig.regeling->id << " in " << situatie;
    EXPECT_EQ(kort->vorm, volledig.vorm) << volledig.regeling->id << " in " << situatie;
    ASSERT_EQ(kort->kosten.size(), volledig.kosten.size()) << situatie;
    for (std::size_t i = 0; i < kort->kosten.size(); ++i) {
      EXPECT_EQ(kort->kosten[i].uitslag, volledig.kosten[i].uitslag) << situatie;
      EXPECT_EQ(kort->kosten[i].bedrag, volledig.kosten[i].bedrag) << situatie;
    }
  }
}

TEST(AlleenGevraagd, ZegtHetzelfdeOverWatGevraagdIs) {
  Toeval toeval(20051101);
  for (int i = 0; i < 1500 && !testing::Test::HasFailure(); ++i) {
    const Json vol = volledige_situatie(toeval);
    const Json situatie = i % 3 == 0 ? weet_minder(vol, toeval) : vol;
    const auto huishouden = kern().lees(situatie.dump());
    ASSERT_TRUE(huishouden.ok());
    vergelijk(bereken(huishouden.value(), kern().beleid(), {false, false}),
              bereken(huishouden.value(), kern().beleid(), {false, false, true}), situatie.dump());
  }
}

}  // namespace
}  // namespace minima::toets
