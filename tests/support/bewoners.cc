#include "tests/support/bewoners.h"

#include <algorithm>

#include "calc/beheer/populatie.h"
#include "calc/json/situatie_schrijver.h"
#include "tests/support/kern.h"
#include "tests/support/policy_files.h"

namespace minima::toets {
namespace {

constexpr std::size_t kHoogstensKosten = 3;
constexpr std::uint64_t kZaad = 8;

// False for who has no costs but should have.
bool is_gekozen(Json& vol, bool kijkt_rond) {
  Json& kosten = vol["kosten"];
  if (kijkt_rond) kosten = Json::array();
  while (kosten.size() > kHoogstensKosten) kosten.erase(kosten.size() - 1);
  return kijkt_rond || !kosten.empty();
}

const beheer::Populatie& populatie() {
  static const beheer::Populatie instance =
      beheer::lees_populatie(read_text(policy_data() / "populatie/voorbeeld.json")).value();
  return instance;
}

beheer::Trekgrond grond() {
  const Date dag = Date::of(2005, 11, 1);
  const Geldend geldend = kern().beleid().geldend("boxmeer", dag);
  return {*geldend.beleid, geldend.landelijk, dag};
}

}  // namespace

Json grensbewoner(Toeval& toeval, bool kijkt_rond) {
  for (;;) {
    Json vol = volledige_situatie(toeval);
    vol.erase("draagkrachtperiode");
    if (is_gekozen(vol, kijkt_rond)) return vol;
  }
}

Json bewoner_uit_populatie(std::uint64_t& nummer, bool kijkt_rond) {
  for (;; ++nummer) {
    const beheer::Getrokken een = beheer::trek(populatie(), grond(), kZaad, nummer);
    if (!een.huishouden.inkomen) continue;  // no norm for it, so nothing to tell
    Json vol = Json::parse(situatie_json(een.huishouden));
    // A conversation asks for the highest percentage first.
    std::reverse(vol["laagInkomen"].begin(), vol["laagInkomen"].end());
    if (!vol.contains("kosten")) vol["kosten"] = Json::array();
    if (is_gekozen(vol, kijkt_rond)) return vol;
  }
}

}  // namespace minima::toets
