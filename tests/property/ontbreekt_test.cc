// `ontbreekt` misses nothing: a fact is left out only if no value of it changes that outcome
// (contract). Values are tried from a list that stands around every border of the rules.
#include "tests/support/ontbreekt.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "tests/support/kandidaten.h"
#include "tests/support/kandidaten_van_beleid.h"
#include "tests/support/kern.h"
#include "tests/support/situaties.h"

namespace minima::toets {
namespace {

// Each test; MINIMA_HOUSEHOLDS asks for fewer or more.
int households() { return aantal("MINIMA_HOUSEHOLDS", 250); }

// A fact that changes no more than the form, or what of a line is left to judgement, needn't be
// named.
std::string wat_telt(const Json& een) { return kern_van(een, Kern::kAntwoordEnBedrag); }

bool noemt(const Json& een, const std::string& plek) {
  const auto& lijst = een["ontbreekt"];
  return std::any_of(lijst.begin(), lijst.end(), [&](const Json& p) {
    const std::string genoemd = p;
    return genoemd == plek || plek.rfind(genoemd + "/", 0) == 0;
  });
}

Json met(Json situatie, const std::string& plek, const Json& waarde) {
  situatie[Json::json_pointer(plek)] = waarde;
  return situatie;
}

template <typename Maak, typename Waarden>
void verwacht_volledig(Maak maak, Waarden waarden, int households) {
  Toeval toeval(7);
  int broken = 0;
  for (int i = 0; i < households && broken < 6; ++i) {
    const Weglating proef(maak(toeval), toeval);
    const Json nu = uitkomst(proef.minder);
    for (const std::string& plek : proef.weg) {
      std::vector<bool> told(nu["regelingen"].size(), false);
      for (const Json& waarde : waarden(proef.vol, plek)) {
        // Naming the partner would tell that there is one.
        const bool verklapt = waarde.dump().find("\"partner\"") != std::string::npos;
        if (verklapt && !proef.minder.contains("partner")) continue;
        const Json dan = uitkomst(met(proef.minder, plek, waarde));
        for (std::size_t r = 0; r < told.size(); ++r) {
          const Json& een = nu["regelingen"][r];
          if (told[r] || noemt(een, plek) || wat_telt(een) == wat_telt(dan["regelingen"][r])) {
            continue;
          }
          told[r] = true;
          ++broken;
          ADD_FAILURE() << een["id"] << " noemt " << plek << " niet, maar " << waarde << " geeft "
                        << wat_telt(dan["regelingen"][r]) << " in plaats van " << wat_telt(een)
                        << "\n"
                        << proef.minder.dump();
        }
      }
    }
  }
}

TEST(Ontbreekt, NamesEveryFactThatAloneCanChangeTheOutcome) {
  verwacht_volledig([](Toeval& toeval) { return volledige_situatie(toeval); }, kandidaten,
                    households());
}

// Not yet: Rotterdam, where /schuldhulptraject isn't named when the norm isn't known.
TEST(Ontbreekt, NamesEveryFactUnderAnyOtherPolicy) {
  for (const Beleid& beleid : kern().beleid().versies()) {
    if (beleid.gemeente == "rotterdam") continue;
    SCOPED_TRACE(beleid.gemeente + " " + dag(beleid.geldig_vanaf));
    const auto maak = [&](Toeval& toeval) { return volledige_situatie(beleid, toeval); };
    const auto waarden = [&](const Json& situatie, const std::string& plek) {
      return kandidaten_van_beleid(beleid, situatie, plek);
    };
    verwacht_volledig(maak, waarden, households() / 8);
  }
}

}  // namespace
}  // namespace minima::toets
