// How many screens a resident sees before nothing that is open can change anything: asked in the
// order of `volgendeVragen`, and in a fixed order. A screen is what the page shows at once
// (tests/support/vragen.h). MINIMA_INTERVIEWS: how many residents; 500 unless told.
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

#include "tests/support/kern.h"
#include "tests/support/vragen.h"

namespace minima::toets {
namespace {

int aantal() {
  const char* asked = std::getenv("MINIMA_INTERVIEWS");
  return asked != nullptr ? std::atoi(asked) : 500;
}

// Half look around and ask for nothing; the others have one to three costs.
Json bewoner(Toeval& toeval, bool kijkt_rond) {
  for (;;) {
    Json vol = volledige_situatie(toeval);
    vol.erase("draagkrachtperiode");
    if (kijkt_rond) vol["kosten"] = Json::array();
    if (!kijkt_rond && vol["kosten"].empty()) continue;
    while (vol["kosten"].size() > 3) vol["kosten"].erase(vol["kosten"].size() - 1);
    return vol;
  }
}

// Asked as the core ranks it.
int gestuurd(const Json& vol) {
  Gesprek gesprek(vol);
  for (bool verder = true; verder;) {
    const Json nu = uitkomst(gesprek.verteld());
    const Json& open = nu["volgendeVragen"];
    verder = std::any_of(open.begin(), open.end(),
                         [&](const Json& plek) { return gesprek.vraag(plek); });
    EXPECT_TRUE(verder || open.empty()) << open << "\n" << vol.dump();
  }
  return gesprek.schermen();
}

// Asked section by section of the situatie, until nothing is open.
int vast(const Json& vol) {
  Gesprek gesprek(vol);
  for (const std::string& plek : vaste_volgorde()) {
    if (uitkomst(gesprek.verteld())["volgendeVragen"].empty()) break;
    gesprek.vraag(plek);
  }
  return gesprek.schermen();
}

struct Meting {
  std::vector<int> schermen;

  [[nodiscard]] int deel(int procent) {
    std::sort(schermen.begin(), schermen.end());
    return schermen[schermen.size() * static_cast<std::size_t>(procent) / 100];
  }
  [[nodiscard]] double gemiddeld() const {
    double som = 0;
    for (const int n : schermen) som += n;
    return som / static_cast<double>(schermen.size());
  }
  void toon(const char* naam) {
    std::printf("%-28s median %2d   p90 %2d   mean %.2f\n", naam, deel(50), deel(90), gemiddeld());
  }
};

TEST(Interview, AsksFewerQuestionsThanAFixedOrder) {
  Toeval toeval(8);
  Meting rond;
  Meting rond_vast;
  Meting met_kosten;
  Meting met_kosten_vast;
  for (int i = 0; i < aantal(); ++i) {
    const bool kijkt_rond = i % 2 == 0;
    const Json vol = bewoner(toeval, kijkt_rond);
    (kijkt_rond ? rond : met_kosten).schermen.push_back(gestuurd(vol));
    (kijkt_rond ? rond_vast : met_kosten_vast).schermen.push_back(vast(vol));
  }
  rond.toon("looks around");
  rond_vast.toon("looks around, fixed order");
  met_kosten.toon("with costs");
  met_kosten_vast.toon("with costs, fixed order");
  // At least three in ten fewer, for who looks around and for who has costs.
  EXPECT_LE(rond.gemiddeld() * 10, rond_vast.gemiddeld() * 7);
  EXPECT_LE(met_kosten.gemiddeld() * 10, met_kosten_vast.gemiddeld() * 7);
  EXPECT_LE(rond.deel(50), 15);
  EXPECT_LE(met_kosten.deel(50), 18);
}

}  // namespace
}  // namespace minima::toets
