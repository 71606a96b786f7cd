// `ontbreekt` misses nothing: a fact is left out only if no value of it changes that outcome
// (contract). Values are tried from a list that stands around every border of the rules.
#include "tests/support/ontbreekt.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "calc/json/plek.h"
#include "tests/support/getuige.h"
#include "tests/support/kandidaten_van_beleid.h"
#include "tests/support/kern.h"
#include "tests/support/situaties.h"

namespace minima::toets {
namespace {

// Of each version of each policy; MINIMA_PER_VERSION asks for fewer or more.
int households() { return aantal("MINIMA_PER_VERSION", 60); }

// A fact that changes no more than the form, or what of a line is left to judgement, needn't be
// named.
std::string wat_telt(const RegelingUitkomst& een) { return kern_van(een, Kern::kAntwoordEnBedrag); }

// An age and a birth date are one fact.
std::string zonder_leeftijd(const std::string& plek) {
  const std::string leeftijd = "/leeftijd";
  const std::size_t begin = plek.size() - std::min(plek.size(), leeftijd.size());
  return plek.substr(begin) == leeftijd ? plek.substr(0, begin) + "/geboortedatum" : plek;
}

bool noemt(const RegelingUitkomst& een, const Huishouden& huishouden, const std::string& weg) {
  const std::string gezocht = zonder_leeftijd(weg);
  const auto& lijst = een.open.lijst();
  return std::any_of(lijst.begin(), lijst.end(), [&](const Feit& feit) {
    if (feit.index < 0) return false;
    const std::string genoemd = plek(feit, huishouden);
    return genoemd == gezocht || gezocht.rfind(genoemd + "/", 0) == 0;
  });
}

// What `waarde` for a fact that was left out changes in schemes that don't name it. Each scheme
// once, in `verteld`.
int gemist(const Weglating& proef, const Berekend& nu, const std::string& weg, const Json& waarde,
           std::set<std::string_view>& verteld) {
  // Naming the partner would tell that there is one.
  const bool verklapt = waarde.dump().find("\"partner\"") != std::string::npos;
  if (verklapt && !proef.minder.contains("partner")) return 0;
  Json situatie = proef.minder;
  situatie[Json::json_pointer(weg)] = waarde;
  const auto dan = berekend(situatie);
  if (!dan) return 0;
  int result = 0;
  for (std::size_t r = 0; r < nu.uitkomst.regelingen.size(); ++r) {
    const RegelingUitkomst& een = nu.uitkomst.regelingen[r];
    const RegelingUitkomst& ander = dan->uitkomst.regelingen[r];
    if (wat_telt(een) == wat_telt(ander) || noemt(een, nu.huishouden, weg)) continue;
    if (!verteld.insert(een.regeling->id).second) continue;
    ++result;
    ADD_FAILURE() << een.regeling->id << " noemt " << weg << " niet, maar " << waarde << " geeft "
                  << wat_telt(ander) << " in plaats van " << wat_telt(een) << "\n"
                  << proef.minder.dump();
  }
  return result;
}

int gemist(const Beleid& beleid, const Weglating& proef) {
  const auto nu = berekend(proef.minder);
  if (!nu) return 0;
  int result = 0;
  for (const std::string& weg : proef.weg) {
    std::set<std::string_view> verteld;
    for (const Json& waarde : kandidaten_van_beleid(beleid, proef.vol, weg)) {
      result += gemist(proef, *nu, weg, waarde, verteld);
    }
  }
  return result;
}

TEST(Ontbreekt, NamesEveryFactThatAloneCanChangeTheOutcome) {
  for (const Beleid& beleid : kern().beleid().versies()) {
    SCOPED_TRACE(beleid.gemeente + " " + dag(beleid.geldig_vanaf));
    Toeval toeval(7);
    int broken = 0;
    for (int i = 0; i < households() && broken < 6; ++i) {
      broken += gemist(beleid, Weglating(volledige_situatie(beleid, toeval), toeval));
    }
  }
}

// The generator of Boxmeer knows its rules better than one that reads borders from a policy.
TEST(Ontbreekt, NamesEveryFactInBoxmeer) {
  Toeval toeval(8);
  int broken = 0;
  for (int i = 0; i < 4 * households() && broken < 6; ++i) {
    const Weglating proef(volledige_situatie(toeval), toeval);
    broken += gemist(beleid_van(proef.vol), proef);
  }
}

// An answer that is open says what for.
TEST(Ontbreekt, AnOpenAnswerNamesAFactOrWaitsForTheCost) {
  for (const Beleid& beleid : kern().beleid().versies()) {
    Toeval toeval(9);
    for (int i = 0; i < 4 * households(); ++i) {
      const Weglating proef(volledige_situatie(beleid, toeval), toeval);
      const auto nu = berekend(proef.minder);
      if (!nu) continue;
      for (const RegelingUitkomst& een : nu->uitkomst.regelingen) {
        const bool gevraagd = !een.kosten.empty() || !een.regeling->is_per_kost();
        if (een.uitslag != Uitslag::kOnbekend || !gevraagd) continue;
        EXPECT_FALSE(een.open.is_empty()) << een.regeling->id << "\n" << proef.minder.dump();
      }
    }
  }
}

}  // namespace
}  // namespace minima::toets
