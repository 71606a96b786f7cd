// `ontbreekt` names hardly anything in vain: for nearly every fact it names there is a value that
// changes the outcome, alone or once the other open facts are told (contract).
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdio>

#include "tests/support/kern.h"
#include "tests/support/ontbreekt.h"

namespace minima::toets {
namespace {

// What is tried before a fact counts as named in vain: this many ways the other facts may be.
constexpr int kPogingen = 60;

// MINIMA_WEGLATINGEN: how many households of all versions together; the long command asks for more
// than tests/run does.
int per_versie() {
  return aantal("MINIMA_WEGLATINGEN", 2'800) / static_cast<int>(kern().beleid().versies().size());
}

bool nog_steeds(const Weglating& w, const Overbodig& fout) {
  const auto over = overbodig(w, kPogingen);
  return std::any_of(over.begin(), over.end(), [&](const Overbodig& o) {
    return o.regeling == fout.regeling && o.plek == fout.plek;
  });
}

// Gives back facts, from the last, while the fact is still named in vain.
Weglating kleinste(Weglating w, const Overbodig& fout) {
  for (std::size_t i = w.weg.size(); i-- > 0;) {
    if (w.weg[i] == fout.plek) continue;
    auto minder_weg = w.weg;
    minder_weg.erase(minder_weg.begin() + static_cast<std::ptrdiff_t>(i));
    const Weglating kleiner(w.vol, minder_weg);
    if (nog_steeds(kleiner, fout)) w = kleiner;
  }
  return w;
}

// How many facts are named in vain over `households`. Of the first the smallest household that
// shows it is printed.
int in_vain(const Beleid& beleid, int households, bool een_feit) {
  Toeval toeval(200);
  int broken = 0;
  for (int i = 0; i < households; ++i) {
    Weglating weglating(volledige_situatie(beleid, toeval), toeval);
    if (een_feit) {
      if (weglating.weg.empty()) continue;
      weglating = Weglating(weglating.vol, {weglating.weg.front()});
    }
    for (const Overbodig& fout : overbodig(weglating, een_feit ? 1 : kPogingen)) {
      if (broken++ > 0) continue;
      const Weglating klein = kleinste(weglating, fout);
      std::printf("%s noemt %s, maar geen waarde ervan maakt verschil\n%s\n", fout.regeling.c_str(),
                  fout.plek.c_str(), klein.minder.dump().c_str());
    }
  }
  std::printf("%s %s, %s left out: named in vain %d in %d households\n", beleid.gemeente.c_str(),
              dag(beleid.geldig_vanaf).c_str(), een_feit ? "one fact" : "several", broken,
              households);
  return broken;
}

int in_vain(int per_versie, bool een_feit) {
  int result = 0;
  for (const Beleid& beleid : kern().beleid().versies()) {
    result += in_vain(beleid, per_versie, een_feit);
  }
  return result;
}

// The bounds are what is left to do (calc/decisions/wat-ontbreekt.md): none is the aim.
TEST(Ontbreekt, OneFactLeftOutIsHardlyEverNamedInVain) {
  const int each = per_versie();
  EXPECT_LE(in_vain(each, true), 1 + each / 400);
}

TEST(Ontbreekt, OfSeveralFactsLeftOutFewAreNamedInVain) {
  const int each = per_versie() / 5;
  // A household or two in which much hangs together can bring a few: some households say little.
  EXPECT_LE(in_vain(each, false), 6 + each / 8);
}

}  // namespace
}  // namespace minima::toets
