#include "tests/support/ontbreekt.h"

#include <algorithm>
#include <map>

#include "tests/support/kandidaten.h"
#include "tests/support/kern.h"

namespace minima::toets {
namespace {

Json met(Json situatie, const std::string& plek, const Json& waarde) {
  situatie[Json::json_pointer(plek)] = waarde;
  return situatie;
}

bool kan_staan(const Json& situatie, const std::string& plek) {
  const Json::json_pointer ouder = Json::json_pointer(plek).parent_pointer();
  return situatie.contains(ouder) && situatie[ouder].is_object();
}

// A way the other facts may be: the truth at first, then each as it is or any of its candidates.
Json aangevuld(const Weglating& w, const std::string& plek, int poging, Toeval& toeval) {
  Json result = w.minder;
  for (const std::string& ander : w.weg) {
    if (ander == plek || !kan_staan(result, ander)) continue;
    const bool waar = poging == 0 || toeval.kans(30);
    result =
        met(result, ander,
            waar ? w.vol[Json::json_pointer(ander)] : toeval.een_van(kandidaten(w.vol, ander)));
  }
  return result;
}

}  // namespace

std::string kern_van(const Json& een, Kern kern) {
  const bool alles = kern == Kern::kAlles;
  std::string result = een["oordeel"].dump() + een.value("bedrag", Json()).dump();
  if (alles) result += een.value("vorm", Json()).dump();
  if (een["kosten"].empty()) result += een.value("maximaal", Json()).dump();
  for (const Json& kost : een["kosten"]) {
    result += kost["oordeel"].dump() + kost.value("bedrag", Json()).dump();
    if (!alles) continue;
    result += kost.value("teBeoordelen", Json()).dump() + kost.value("vorm", Json()).dump();
  }
  return result;
}

Weglating::Weglating(Toeval& toeval) : Weglating(volledige_situatie(toeval), toeval) {}

Weglating::Weglating(Json alles, Toeval& toeval) : vol(std::move(alles)) {
  vol.erase("draagkrachtperiode");
  minder = vol;
  for (int i = 0, n = toeval.tussen(1, 4); i < n; ++i) {
    const std::string plek = toeval.een_van(feiten(minder));
    const Json::json_pointer pointer(plek);
    minder[pointer.parent_pointer()].erase(pointer.back());
    weg.push_back(plek);
  }
  // A fact inside a list or object that went whole is gone with it.
  weg.erase(std::remove_if(weg.begin(), weg.end(),
                           [&](const std::string& plek) {
                             return !minder.contains(Json::json_pointer(plek).parent_pointer());
                           }),
            weg.end());
}

Weglating::Weglating(Json alles, std::vector<std::string> plekken)
    : vol(std::move(alles)), minder(vol), weg(std::move(plekken)) {
  for (const std::string& plek : weg) {
    const Json::json_pointer pointer(plek);
    minder[pointer.parent_pointer()].erase(pointer.back());
  }
}

std::set<std::string> zonder_getuige(const Weglating& w, const std::string& plek,
                                     std::set<std::string> regelingen, int pogingen) {
  Toeval toeval(1);
  std::vector<Json> waarden = kandidaten(w.vol, plek);
  const Json::json_pointer pointer(plek);
  if (w.vol.contains(pointer)) waarden.insert(waarden.begin(), w.vol[pointer]);
  for (int poging = 0; poging < pogingen && !regelingen.empty(); ++poging) {
    const Json anderen = aangevuld(w, plek, poging, toeval);
    if (!kan_staan(anderen, plek)) continue;
    std::map<std::string, std::string> eerste;
    for (const Json& waarde : waarden) {
      const Json dan = uitkomst(met(anderen, plek, waarde));
      for (const Json& een : dan["regelingen"]) {
        const auto [seen, is_new] = eerste.emplace(een["id"], kern_van(een));
        if (!is_new && seen->second != kern_van(een)) regelingen.erase(een["id"]);
      }
      if (regelingen.empty()) break;
    }
  }
  return regelingen;
}

std::vector<Overbodig> overbodig(const Weglating& w, int pogingen) {
  std::map<std::string, std::set<std::string>> genoemd;
  const Json nu = uitkomst(w.minder);
  for (const Json& een : nu["regelingen"]) {
    for (const Json& plek : een["ontbreekt"]) genoemd[plek].insert(een["id"]);
  }
  std::vector<Overbodig> result;
  for (const auto& [plek, regelingen] : genoemd) {
    for (const std::string& regeling : zonder_getuige(w, plek, regelingen, pogingen)) {
      result.push_back({regeling, plek});
    }
  }
  return result;
}

}  // namespace minima::toets
