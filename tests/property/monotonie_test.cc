// Tightness: with one amount unknown, the ends of every range are reached (contract). Monotonicity:
// more income or assets never gives more, one more cost never lowers the total.
#include <gtest/gtest.h>

#include <algorithm>

#include "tests/support/kern.h"
#include "tests/support/situaties.h"

namespace minima::toets {
namespace {

// Each test; MINIMA_HOUSEHOLDS asks for fewer or more.
int households() { return aantal("MINIMA_HOUSEHOLDS", 4'000); }

struct Ends {
  std::int64_t low;
  std::int64_t high;
};

Ends ends(const Json& value) {
  if (value.is_string()) return {cents_van(value), cents_van(value)};
  return {value.contains("van") ? cents_van(value["van"]) : 0,
          value.contains("tot") ? cents_van(value["tot"]) : -1};
}

// Where both ends of the unknown give the same answer as the range, its amount runs exactly between
// theirs.
void verwacht_strak(const Json& bereik, const Json& laag, const Json& hoog, const char* sleutel,
                    const std::string& waar) {
  const bool same = bereik["oordeel"] == laag["oordeel"] && laag["oordeel"] == hoog["oordeel"];
  if (!same || !bereik.contains(sleutel) || !laag.contains(sleutel) || !hoog.contains(sleutel)) {
    return;
  }
  const Ends wide = ends(bereik[sleutel]);
  const Ends a = ends(laag[sleutel]);
  const Ends b = ends(hoog[sleutel]);
  EXPECT_EQ(wide.low, std::min(a.low, b.low)) << waar << "/" << sleutel;
  EXPECT_EQ(wide.high, std::max(a.high, b.high)) << waar << "/" << sleutel;
}

std::vector<std::string> bedragen(const Json& situatie) {
  std::vector<std::string> result;
  for (const std::string& plek : feiten(situatie)) {
    const Json& waarde = situatie[Json::json_pointer(plek)];
    const bool amount =
        waarde.is_string() && waarde.get<std::string>().find('.') != std::string::npos;
    // The parts of what was used and their sum say the same twice.
    const bool dubbel =
        plek.find("verbruikt") != std::string::npos &&
        situatie.contains(Json::json_pointer("/draagkrachtperiode/verbruiktPerSoort"));
    if (amount && !dubbel && plek.find("eerdere") == std::string::npos) result.push_back(plek);
  }
  return result;
}

// The total of a scheme is only safe where several of its lines are left to judgement and share a
// plafond: what one gives up, the other takes.
bool deelt_met_oordeel(const Json& regeling) {
  const auto& kosten = regeling["kosten"];
  return std::count_if(kosten.begin(), kosten.end(), [](const Json& kost) {
           return kost["oordeel"] == "beoordeling" || kost["oordeel"] == "onbekend";
         }) > 1;
}

// Compares the answers for a range at this place with those for its ends; how many costs were seen.
enum class Plafonds { kVast, kGedeeldBijOordeel };
int vergelijk_de_einden(const Json& vol, const Json::json_pointer& plek, Plafonds plafonds,
                        Toeval& toeval) {
  const std::int64_t midden = cents_van(vol[plek]);
  const std::int64_t van = std::max<std::int64_t>(0, midden - toeval.tussen(0, 5000));
  const std::int64_t tot = midden + toeval.tussen(0, 5000);
  Json bereik = vol;
  Json laag = vol;
  Json hoog = vol;
  Json einden = Json::object();
  einden["van"] = euro_tekst(van);
  einden["tot"] = euro_tekst(tot);
  bereik[plek] = std::move(einden);
  laag[plek] = euro_tekst(van);
  hoog[plek] = euro_tekst(tot);
  const Json b = uitkomst(bereik);
  const Json l = uitkomst(laag);
  const Json h = uitkomst(hoog);
  int compared = 0;
  for (std::size_t r = 0; r < b["regelingen"].size(); ++r) {
    const Json& regel = b["regelingen"][r];
    const std::string waar = regel["id"].get<std::string>() + " " + plek.to_string();
    const bool vast = plafonds == Plafonds::kVast || !deelt_met_oordeel(regel);
    if (vast) verwacht_strak(regel, l["regelingen"][r], h["regelingen"][r], "bedrag", waar);
    for (std::size_t k = 0; k < regel["kosten"].size(); ++k) {
      verwacht_strak(regel["kosten"][k], l["regelingen"][r]["kosten"][k],
                     h["regelingen"][r]["kosten"][k], "bedrag", waar + " kost");
      ++compared;
    }
  }
  if (testing::Test::HasFailure()) ADD_FAILURE() << bereik.dump();
  return compared;
}

template <typename Maak>
void verwacht_strak_bij_een_bereik(Maak maak, Plafonds plafonds, int households) {
  Toeval toeval(34);
  int compared = 0;
  for (int i = 0; i < households && !testing::Test::HasFailure(); ++i) {
    const Json vol = maak(toeval);
    const auto plekken = bedragen(vol);
    if (plekken.empty()) continue;
    const Json::json_pointer plek(toeval.een_van(plekken));
    compared += vergelijk_de_einden(vol, plek, plafonds, toeval);
  }
  EXPECT_GT(compared, households);
}

TEST(Tightness, TheEndsOfOneUnknownAmountAreReached) {
  verwacht_strak_bij_een_bereik([](Toeval& toeval) { return volledige_situatie(toeval); },
                                Plafonds::kVast, households());
}

TEST(Tightness, TheEndsOfOneUnknownAmountAreReachedUnderAnyPolicy) {
  for (const Beleid& beleid : kern().beleid().versies()) {
    SCOPED_TRACE(beleid.gemeente + " " + dag(beleid.geldig_vanaf));
    const auto plafonds =
        beleid.gemeente == "rotterdam" ? Plafonds::kVast : Plafonds::kGedeeldBijOordeel;
    const auto maak = [&](Toeval& toeval) { return volledige_situatie(beleid, toeval); };
    verwacht_strak_bij_een_bereik(maak, plafonds, households() / 8);
  }
}

// What is certain to be paid, over all schemes.
std::int64_t zeker(const Json& uit) {
  std::int64_t result = 0;
  for (const Json& een : uit["regelingen"]) {
    if (een["oordeel"] == "recht" && een.contains("bedrag")) result += ends(een["bedrag"]).low;
  }
  return result;
}

// A running period is left out: reading A-05 redetermines it after a rise of income, which can
// leave less to pay.
template <typename Maak>
void verwacht_nooit_meer(Maak maak, int households) {
  Toeval toeval(115);
  for (int i = 0; i < households; ++i) {
    Json minder = maak(toeval);
    minder.erase("draagkrachtperiode");
    Json meer = minder;
    const Json::json_pointer plek(toeval.kans(50) ? "/inkomen/0/bedrag" : "/vermogen/bank");
    meer[plek] = euro_tekst(cents_van(minder[plek]) + toeval.tussen(1, 20000));
    const Json a = uitkomst(minder);
    const Json b = uitkomst(meer);
    EXPECT_LE(zeker(b), zeker(a)) << plek.to_string() << "\n"
                                  << minder.dump() << "\n"
                                  << meer[plek];
    for (std::size_t r = 0; r < a["regelingen"].size(); ++r) {
      const Json& before = a["regelingen"][r]["oordeel"];
      const Json& after = b["regelingen"][r]["oordeel"];
      EXPECT_FALSE(before == "geen-recht" && after == "recht") << a["regelingen"][r]["id"];
    }
    if (testing::Test::HasFailure()) return;
  }
}

TEST(Monotonicity, MoreIncomeOrAssetsNeverGivesMore) {
  verwacht_nooit_meer([](Toeval& toeval) { return volledige_situatie(toeval); }, households());
}

TEST(Monotonicity, MoreIncomeOrAssetsNeverGivesMoreUnderAnyPolicy) {
  for (const Beleid& beleid : kern().beleid().versies()) {
    SCOPED_TRACE(beleid.gemeente + " " + dag(beleid.geldig_vanaf));
    const auto maak = [&](Toeval& toeval) { return volledige_situatie(beleid, toeval); };
    verwacht_nooit_meer(maak, households() / 8);
    if (HasFailure()) return;
  }
}

std::int64_t alle_kosten(const Json& uit) {
  std::int64_t result = 0;
  for (const Json& een : uit["regelingen"]) {
    for (const Json& kost : een["kosten"]) {
      if (kost.contains("bedrag")) result += ends(kost["bedrag"]).high;
    }
  }
  return result;
}

template <typename Maak>
void verwacht_nooit_minder(Maak maak, int households) {
  Toeval toeval(500);
  for (int i = 0; i < households; ++i) {
    const Json meer = maak(toeval);
    if (meer["kosten"].empty()) continue;
    Json minder = meer;
    minder["kosten"].erase(minder["kosten"].size() - 1);
    EXPECT_GE(alle_kosten(uitkomst(meer)), alle_kosten(uitkomst(minder))) << meer.dump();
    if (testing::Test::HasFailure()) return;
  }
}

TEST(Monotonicity, OneMoreCostNeverLowersTheTotal) {
  verwacht_nooit_minder([](Toeval& toeval) { return volledige_situatie(toeval); }, households());
}

TEST(Monotonicity, OneMoreCostNeverLowersTheTotalUnderAnyPolicy) {
  for (const Beleid& beleid : kern().beleid().versies()) {
    SCOPED_TRACE(beleid.gemeente + " " + dag(beleid.geldig_vanaf));
    const auto maak = [&](Toeval& toeval) { return volledige_situatie(beleid, toeval); };
    verwacht_nooit_minder(maak, households() / 8);
    if (HasFailure()) return;
  }
}

}  // namespace
}  // namespace minima::toets
