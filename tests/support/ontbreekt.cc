#include "tests/support/ontbreekt.h"

#include <algorithm>
#include <map>
#include <optional>

#include "calc/json/plek.h"
#include "tests/support/getuige.h"
#include "tests/support/kern.h"

namespace minima::toets {
namespace {

std::string tekst_van(const std::optional<Range<Money>>& bedrag) {
  if (!bedrag) return " -";
  return " " + std::to_string(bedrag->low.in_cents()) + ".." +
         std::to_string(bedrag->high.in_cents());
}

std::string tekst_van(Uitslag uitslag) { return std::to_string(static_cast<int>(uitslag)); }

}  // namespace

std::string kern_van(const RegelingUitkomst& een, Kern kern) {
  const bool alles = kern == Kern::kAlles;
  std::string result = tekst_van(een.uitslag) + tekst_van(een.bedrag);
  if (alles) result += een.vorm;
  if (een.kosten.empty()) result += tekst_van(een.maximaal);
  for (const KostUitkomst& kost : een.kosten) {
    result += "; " + tekst_van(kost.uitslag) + tekst_van(kost.bedrag);
    if (!alles) continue;
    result += tekst_van(kost.te_beoordelen);
    if (!is_nee(kost.uitslag)) result += kost.vorm;
  }
  return result;
}

const Beleid& beleid_van(const Json& situatie) {
  return *kern().beleid().geldend(situatie["gemeente"], datum_van(situatie["peildatum"])).beleid;
}

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

std::vector<Overbodig> overbodig(const Weglating& w, int pogingen) {
  std::map<std::string, std::set<std::string>> genoemd;
  const auto nu = berekend(w.minder);
  if (!nu) return {};
  for (const RegelingUitkomst& een : nu->uitkomst.regelingen) {
    for (const Feit& feit : een.open.lijst()) {
      if (feit.index >= 0) genoemd[plek(feit, nu->huishouden)].insert(een.regeling->id);
    }
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
