#include "tests/support/vragen.h"

#include <algorithm>
#include <map>

namespace minima::toets {
namespace {

// "/kinderen/0/onderwijs" → {"kinderen", "0", "onderwijs"}.
std::vector<std::string> delen(const std::string& plek) {
  std::vector<std::string> result;
  for (std::size_t begin = 1; begin <= plek.size();) {
    const std::size_t eind = std::min(plek.find('/', begin), plek.size());
    result.push_back(plek.substr(begin, eind - begin));
    begin = eind + 1;
  }
  return result;
}

const std::map<std::string, std::vector<std::string>>& op_bladzijde() {
  static const std::map<std::string, std::vector<std::string>> sleutels{
      {"gezin", {"inwoner", "aanvrager", "partner", "kinderen", "medebewoners"}},
      {"inkomen", {"inkomen"}},
      {"geld",
       {"vermogen", "eigenWoning", "bijzondereBijstandPerJaar", "kostenVestigingHypotheek",
        "vermogenInvordering", "lening", "schuldhulptraject"}},
      {"verleden",
       {"laagInkomen", "bijstandInReferteperiode", "arbeidsverplichtingNagekomen", "maatregelen"}},
      {"documenten", {"identiteitsbewijzen"}},
      {"eerder", {"eerdereVerstrekkingen"}}};
  return sleutels;
}

int bladeren(const Json& waarde) {
  if (!waarde.is_structured()) return 1;
  int result = 0;
  for (const auto& [sleutel, deel] : waarde.items()) result += sleutel == "id" ? 0 : bladeren(deel);
  // A list is also something to choose from; an empty one is "none of these".
  return waarde.is_array() ? result + 1 : result;
}

}  // namespace

const std::vector<std::string>& secties() {
  static const std::vector<std::string> order{"inwoner",
                                              "aanvrager",
                                              "partner",
                                              "kinderen",
                                              "medebewoners",
                                              "inkomen",
                                              "vermogen",
                                              "eigenWoning",
                                              "laagInkomen",
                                              "bijstandInReferteperiode",
                                              "maatregelen",
                                              "identiteitsbewijzen",
                                              "schuldhulptraject",
                                              "lening",
                                              "kosten",
                                              "eerdereVerstrekkingen",
                                              "vermogenInvordering"};
  return order;
}

const std::vector<std::string>& bladzijden() {
  static const std::vector<std::string> order{"gezin",  "kinderen", "inkomen",    "geld",
                                              "kosten", "verleden", "documenten", "eerder"};
  return order;
}

Gesprek::Gesprek(Json vol) : vol_(std::move(vol)) {
  for (const char* sleutel : {"peildatum", "gemeente"}) verteld_[sleutel] = vol_[sleutel];
  verteld_["aanvrager"] = Json::object();
  verteld_["kosten"] = Json::array();
  for (const Json& kost : vol_["kosten"]) {
    Json soort = Json::object();
    for (const char* sleutel : {"id", "regeling", "soort"}) {
      if (kost.contains(sleutel)) soort[sleutel] = kost[sleutel];
    }
    verteld_["kosten"].push_back(soort);
  }
}

int Gesprek::antwoorden() const {
  int result = 0;
  for (const auto& [sleutel, waarde] : verteld_.items()) {
    if (sleutel != "peildatum" && sleutel != "gemeente") result += bladeren(waarde);
  }
  return result;
}

std::string Gesprek::bladzijde_van(const std::string& plek) const {
  const std::vector<std::string> pad = delen(plek);
  if (pad[0] == "kosten") return pad.size() > 1 ? "kosten/" + pad[1] : "kosten";
  if (pad[0] == "kinderen" && pad.size() > 1) return "kinderen";
  if (pad[0] == "maatregelen" && verteld_.contains("maatregelen")) return "verlagingen";
  if (pad[0] == "aanvrager" && pad.back() != "geboortedatum") return "omstandigheden";
  for (const auto& [bladzijde, sleutels] : op_bladzijde()) {
    if (std::count(sleutels.begin(), sleutels.end(), pad[0]) > 0) return bladzijde;
  }
  return "omstandigheden";
}

bool Gesprek::vraag(const Json& open) {
  std::vector<std::pair<std::string, std::string>> plekken;  // with their page
  for (const Json& plek : open) plekken.emplace_back(plek, bladzijde_van(plek));
  for (const auto& [eerste, bladzijde] : plekken) {
    if (!vertel(eerste)) continue;
    for (const auto& [plek, zijne] : plekken) {
      if (zijne == bladzijde) vertel(plek);
    }
    ++schermen_;
    return true;
  }
  return false;
}

void Gesprek::vraag_bladzijde(const std::string& bladzijde) {
  if (bladzijde == "kosten") {
    for (std::size_t i = 0; i < vol_["kosten"].size(); ++i) schermen_ += vertel_kost(i) ? 1 : 0;
  } else if (bladzijde == "kinderen") {
    schermen_ += vertel_alles("kinderen") ? 1 : 0;
  } else {
    bool iets = false;
    for (const std::string& sleutel : op_bladzijde().at(bladzijde)) {
      // Each child has its own place on the next page.
      const bool verteld = sleutel == "kinderen" ? vertel("/kinderen") : vertel_alles(sleutel);
      iets = iets || verteld;
    }
    schermen_ += iets ? 1 : 0;
  }
}

void Gesprek::vraag_sectie(const std::string& sleutel) {
  if (sleutel == "kosten") return vraag_bladzijde(sleutel);
  schermen_ += vertel_alles(sleutel) ? 1 : 0;
}

// One fact, with what the same page shows under it. False when it was told, or isn't there to tell.
bool Gesprek::vertel(const std::string& plek) {
  const std::vector<std::string> pad = delen(plek);
  const std::string& sleutel = pad[0];
  if (sleutel == "kosten") return pad.size() > 1 && vertel_kost(std::stoul(pad[1]));
  if (sleutel == "kinderen") return vertel_kinderen(pad);
  if (sleutel == "maatregelen") return vertel_maatregelen();
  if (sleutel == "aanvrager") {
    Json& aanvrager = verteld_[sleutel];
    if (aanvrager.contains(pad.back()) || !vol_[sleutel].contains(pad.back())) return false;
    aanvrager[pad.back()] = vol_[sleutel][pad.back()];
    return true;
  }
  return !verteld_.contains(sleutel) && vertel_alles(sleutel);
}

bool Gesprek::vertel_kost(std::size_t nummer) {
  Json& kost = verteld_["kosten"][nummer];
  const bool nieuw = kost != vol_["kosten"][nummer];
  kost = vol_["kosten"][nummer];
  return nieuw;
}

// How many there are first; what is asked of each is on a page of its own.
bool Gesprek::vertel_kinderen(const std::vector<std::string>& pad) {
  if (!verteld_.contains("kinderen")) {
    verteld_["kinderen"] = Json::array();
    for (const Json& kind : vol_["kinderen"]) {
      Json id = Json::object();
      id["id"] = kind["id"];
      verteld_["kinderen"].push_back(id);
    }
    return true;
  }
  if (pad.size() < 3) return false;
  const std::size_t nummer = std::stoul(pad[1]);
  Json& kind = verteld_["kinderen"][nummer];
  if (kind.contains(pad[2]) || !vol_["kinderen"][nummer].contains(pad[2])) return false;
  kind[pad[2]] = vol_["kinderen"][nummer][pad[2]];
  return true;
}

// How many warnings and reductions first, and what the reductions were on a page of its own.
bool Gesprek::vertel_maatregelen() {
  if (verteld_.contains("maatregelen")) return vertel_alles("maatregelen");
  verteld_["maatregelen"] = Json::array();
  for (const Json& maatregel : vol_["maatregelen"]) {
    Json soort = Json::object();
    soort["soort"] = maatregel["soort"];
    verteld_["maatregelen"].push_back(soort);
  }
  return true;
}

bool Gesprek::vertel_alles(const std::string& sleutel) {
  if (!vol_.contains(sleutel)) return false;
  if (verteld_.contains(sleutel) && verteld_[sleutel] == vol_[sleutel]) return false;
  verteld_[sleutel] = vol_[sleutel];
  return true;
}

}  // namespace minima::toets
