#include "tests/support/vragen.h"

#include <algorithm>
#include <set>

namespace minima::toets {

const std::vector<std::string>& vaste_volgorde() {
  static const std::vector<std::string> order{"/inwoner",
                                              "/aanvrager/geboortedatum",
                                              "/partner",
                                              "/partner/geboortedatum",
                                              "/kinderen",
                                              "/medebewoners",
                                              "/inkomen",
                                              "/vermogen",
                                              "/eigenWoning",
                                              "/laagInkomen",
                                              "/laagInkomen",
                                              "/bijstandInReferteperiode",
                                              "/maatregelen",
                                              "/identiteitsbewijzen",
                                              "/schuldhulptraject",
                                              "/lening",
                                              "/eerdereVerstrekkingen",
                                              "/vermogenInvordering"};
  return order;
}

Gesprek::Gesprek(Json vol) : vol_(std::move(vol)) {
  for (const char* sleutel : {"peildatum", "gemeente", "kosten"}) verteld_[sleutel] = vol_[sleutel];
  verteld_["aanvrager"] = Json::object();
  std::set<std::string> onderwerpen;
  for (const Json& kost : vol_["kosten"]) onderwerpen.insert(kost.value("regeling", ""));
  schermen_ = 1 + static_cast<int>(onderwerpen.size() + vol_["kosten"].size());
}

bool Gesprek::vraag(const std::string& plek) {
  const std::string sleutel = plek.substr(1, plek.find('/', 1) - 1);
  if (sleutel == "aanvrager" || sleutel == "partner") return vraag_persoon(sleutel, plek);
  if (sleutel == "laagInkomen") return vraag_laag_inkomen();
  return vertel(sleutel, schermen_voor(sleutel));
}

// Whether there is a partner and when they were born are two screens.
bool Gesprek::vraag_persoon(const std::string& wie, const std::string& plek) {
  if (!verteld_.contains(wie)) {
    verteld_[wie] = vol_[wie].is_null() ? Json() : Json::object();
    ++schermen_;
    return true;
  }
  const bool bekend = !vol_[wie].is_object() || verteld_[wie].contains("geboortedatum");
  if (plek == "/" + wie || bekend) return false;
  verteld_[wie] = vol_[wie];
  ++schermen_;
  return true;
}

// One screen for each percentage, the highest first.
bool Gesprek::vraag_laag_inkomen() {
  const std::size_t gehad = verteld_.contains("laagInkomen") ? verteld_["laagInkomen"].size() : 0;
  if (gehad >= vol_["laagInkomen"].size()) return false;
  verteld_["laagInkomen"].push_back(vol_["laagInkomen"][gehad]);
  ++schermen_;
  return true;
}

bool Gesprek::vertel(const std::string& sleutel, int schermen) {
  if (verteld_.contains(sleutel) || !vol_.contains(sleutel)) return false;
  verteld_[sleutel] = vol_[sleutel];
  schermen_ += schermen;
  return true;
}

int Gesprek::schermen_voor(const std::string& sleutel) const {
  const Json& waarde = vol_.at(sleutel);
  const int aantal = waarde.is_array() ? static_cast<int>(waarde.size()) : 0;
  // The list of sources of each adult, an amount for each line, and the sum to look at.
  if (sleutel == "inkomen") {
    return 1 + (vol_.at("partner").is_object() ? 1 : 0) + aantal + (aantal > 0 ? 1 : 0);
  }
  if (sleutel == "kinderen" || sleutel == "eerdereVerstrekkingen") return 1 + aantal;
  if (sleutel == "maatregelen") {
    const auto verlagingen = std::count_if(
        waarde.begin(), waarde.end(), [](const Json& een) { return een["soort"] == "verlaging"; });
    return 1 + (aantal > 0 ? 1 : 0) + static_cast<int>(verlagingen);
  }
  if (sleutel == "identiteitsbewijzen") {
    const bool any = std::any_of(waarde.begin(), waarde.end(),
                                 [](const Json& een) { return een["soort"] != "geen"; });
    return any ? 2 : 1;
  }
  return 1;
}

}  // namespace minima::toets
