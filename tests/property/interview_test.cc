// How many pages a resident answers before nothing that is open can change anything: asked in the
// order of `volgendeVragen`, beside two forms in a fixed order. A page is what the site shows at
// once (tests/support/vragen.h). MINIMA_INTERVIEWS: how many residents on the borders, and how many
// of the population; 500 unless told.
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

#include "tests/support/bewoners.h"
#include "tests/support/kern.h"
#include "tests/support/vragen.h"

namespace minima::toets {
namespace {

int aantal() {
  const char* asked = std::getenv("MINIMA_INTERVIEWS");
  return asked != nullptr ? std::atoi(asked) : 500;
}

// Pages, and things told on them.
struct Gevraagd {
  int bladzijden;
  int antwoorden;

  explicit Gevraagd(const Gesprek& gesprek)
      : bladzijden(gesprek.schermen()), antwoorden(gesprek.antwoorden()) {}
};

bool is_klaar(const Gesprek& gesprek) {
  return uitkomst(gesprek.verteld())["volgendeVragen"].empty();
}

// Asked as the core ranks it.
Gevraagd gestuurd(const Json& vol) {
  Gesprek gesprek(vol);
  for (;;) {
    const Json open = uitkomst(gesprek.verteld())["volgendeVragen"];
    if (gesprek.vraag(open)) continue;
    EXPECT_TRUE(open.empty()) << open << "\n" << vol.dump();
    return Gevraagd(gesprek);
  }
}

// The same pages one after the other, each whole, until nothing is open.
Gevraagd vaste_bladzijden(const Json& vol) {
  Gesprek gesprek(vol);
  for (const std::string& bladzijde : bladzijden()) {
    if (is_klaar(gesprek)) break;
    gesprek.vraag_bladzijde(bladzijde);
  }
  return Gevraagd(gesprek);
}

// A form with a page for each section of the situatie, in its order, until nothing is open.
Gevraagd vast_formulier(const Json& vol) {
  Gesprek gesprek(vol);
  for (const std::string& sectie : secties()) {
    if (is_klaar(gesprek)) break;
    gesprek.vraag_sectie(sectie);
  }
  return Gevraagd(gesprek);
}

struct Verdeling {
  std::vector<int> aantallen;

  [[nodiscard]] int deel(int procent) {
    std::sort(aantallen.begin(), aantallen.end());
    return aantallen[aantallen.size() * static_cast<std::size_t>(procent) / 100];
  }
  [[nodiscard]] double gemiddeld() const {
    double som = 0;
    for (const int n : aantallen) som += n;
    return som / static_cast<double>(aantallen.size());
  }
};

struct Meting {
  Verdeling bladzijden;
  Verdeling antwoorden;

  void neem(const Gevraagd& een) {
    bladzijden.aantallen.push_back(een.bladzijden);
    antwoorden.aantallen.push_back(een.antwoorden);
  }
  void toon(const char* naam) {
    std::printf("%-26s pages: median %2d  p90 %2d  mean %5.2f   told: median %2d  mean %5.2f\n",
                naam, bladzijden.deel(50), bladzijden.deel(90), bladzijden.gemiddeld(),
                antwoorden.deel(50), antwoorden.gemiddeld());
  }
};

// How much less, in percent.
double minder(const Verdeling& dit, const Verdeling& dan) {
  return 100 * (1 - dit.gemiddeld() / dan.gemiddeld());
}

// MINIMA_BEWONERS: a file that gets each resident as a line, for the count of the page itself
// (web/test/pages.test.ts).
void schrijf(const Json& vol) {
  static std::FILE* const bestand = [] {
    const char* naam = std::getenv("MINIMA_BEWONERS");
    return naam != nullptr ? std::fopen(naam, "w") : nullptr;
  }();
  if (bestand != nullptr) std::fprintf(bestand, "%s\n", vol.dump().c_str());
}

struct Groep {
  const char* naam;
  Meting gestuurde;
  Meting vaste;
  Meting formulier;

  void neem(const Json& vol) {
    schrijf(vol);
    gestuurde.neem(gestuurd(vol));
    vaste.neem(vaste_bladzijden(vol));
    formulier.neem(vast_formulier(vol));
  }
  // Against the form in the order of the situatie.
  [[nodiscard]] double bespaard() const {
    return minder(gestuurde.bladzijden, formulier.bladzijden);
  }
  void toon() {
    std::printf("%s\n", naam);
    gestuurde.toon("  as ranked");
    vaste.toon("  same pages, fixed order");
    formulier.toon("  a page for each section");
    std::printf("  fewer pages: %.1f %% and %.1f %%; less told: %.1f %% and %.1f %%\n",
                minder(gestuurde.bladzijden, vaste.bladzijden), bespaard(),
                minder(gestuurde.antwoorden, vaste.antwoorden),
                minder(gestuurde.antwoorden, formulier.antwoorden));
  }
};

// Half of the residents look around, half have costs. The promise is for each half: at most eight
// pages for the median resident, ten for nine in ten of them.
void toets(Groep groep) {
  groep.toon();
  EXPECT_LE(groep.gestuurde.bladzijden.deel(50), 8);
  EXPECT_LE(groep.gestuurde.bladzijden.deel(90), 10);
  // Three in ten fewer pages than a form; and of the same pages less is asked: 30 to 36 % less told
  // at 10,000 residents, a few percent more or less with few of them.
  EXPECT_GE(groep.bespaard(), 30);
  EXPECT_GE(minder(groep.gestuurde.antwoorden, groep.vaste.antwoorden), 25);
}

TEST(Interview, OnTheBordersOfTheRules) {
  Toeval toeval(8);
  Groep rond{"borders, looks around", {}, {}, {}};
  Groep met_kosten{"borders, 1-3 costs", {}, {}, {}};
  for (int i = 0; i < aantal(); ++i) {
    const bool kijkt_rond = i % 2 == 0;
    (kijkt_rond ? rond : met_kosten).neem(grensbewoner(toeval, kijkt_rond));
  }
  toets(rond);
  toets(met_kosten);
}

TEST(Interview, OfAMadeUpPopulation) {
  Groep rond{"population, looks around", {}, {}, {}};
  Groep met_kosten{"population, 1-3 costs", {}, {}, {}};
  std::uint64_t nummer = 1;
  for (int i = 0; i < aantal(); ++i, ++nummer) {
    const bool kijkt_rond = i % 2 == 0;
    (kijkt_rond ? rond : met_kosten).neem(bewoner_uit_populatie(nummer, kijkt_rond));
  }
  toets(rond);
  toets(met_kosten);
}

}  // namespace
}  // namespace minima::toets
