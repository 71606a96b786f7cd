#include "tests/support/getuige.h"

#include <algorithm>
#include <map>
#include <utility>

#include "calc/bereken.h"
#include "tests/support/drempels.h"
#include "tests/support/kandidaten_van_beleid.h"
#include "tests/support/kern.h"

namespace minima::toets {
namespace {

using Waarden = std::vector<Json>;

bool is_bedrag(const Json& waarde) {
  if (!waarde.is_string()) return false;
  const auto& tekst = waarde.get_ref<const std::string&>();
  return tekst.size() > 3 && tekst[tekst.size() - 3] == '.';
}

bool kan_staan(const Json& situatie, const std::string& plek) {
  const Json::json_pointer ouder = Json::json_pointer(plek).parent_pointer();
  return situatie.contains(ouder) && situatie[ouder].is_object();
}

// How far each condition is from its limit, by scheme, line and condition; at one amount of a fact.
std::map<std::string, std::int64_t> afstanden(const Uitkomst& uitkomst) {
  std::map<std::string, std::int64_t> result;
  const auto neem = [&](const std::string& van, const std::vector<VoorwaardeUitkomst>& lijst) {
    for (const VoorwaardeUitkomst& v : lijst) {
      if (!v.afstand || !v.afstand->is_known()) continue;
      result[van + "/" + std::string(v.id)] = v.afstand->low.in_cents();
    }
  };
  for (const RegelingUitkomst& een : uitkomst.regelingen) {
    neem(een.regeling->id, een.voorwaarden);
    for (const KostUitkomst& kost : een.kosten) {
      neem(een.regeling->id + std::to_string(kost.index), kost.voorwaarden);
    }
  }
  return result;
}

// Where the conditions turn when all but this amount is settled: each is a straight line on both
// sides of its kinks, so two distances tell where it is nothing.
Waarden grenzen_van(const Json& anderen, const std::string& plek) {
  Waarden result;
  const auto bij = [&](std::int64_t cents) {
    Json situatie = anderen;
    situatie[Json::json_pointer(plek)] = euro_tekst(cents);
    const auto uit = berekend(situatie);
    return uit ? afstanden(uit->uitkomst) : std::map<std::string, std::int64_t>();
  };
  for (const auto& [van, tot] : {std::pair(std::int64_t{50'000}, std::int64_t{60'000}),
                                 std::pair(std::int64_t{5'000'000}, std::int64_t{5'100'000}),
                                 std::pair(std::int64_t{50'000'000}, std::int64_t{50'100'000})}) {
    const auto links = bij(van);
    const auto rechts = bij(tot);
    std::set<std::int64_t> seen;
    for (const auto& [voorwaarde, afstand] : links) {
      const auto found = rechts.find(voorwaarde);
      if (found == rechts.end() || found->second == afstand) continue;
      const std::int64_t grens = van + afstand * (tot - van) / (afstand - found->second);
      if (!seen.insert(grens).second) continue;
      for (std::int64_t cents = grens - 3; cents <= grens + 3; ++cents) {
        if (cents >= 0) result.emplace_back(euro_tekst(cents));
      }
    }
  }
  return result;
}

bool is_leeftijd(const std::string& plek) {
  return plek.size() > 9 && plek.compare(plek.size() - 9, 9, "/leeftijd") == 0;
}

// An age that was told leaves the birth date open within a year.
void zet(Json& situatie, const std::string& plek, const Json& waarde) {
  const Json::json_pointer pointer(plek);
  if (!is_leeftijd(plek) || !waarde.is_string()) {
    situatie[pointer] = waarde;
    return;
  }
  Json& persoon = situatie[pointer.parent_pointer()];
  persoon.erase("leeftijd");
  persoon["geboortedatum"] = waarde;
}

// The search for one fact of one household.
class Zoektocht {
 public:
  Zoektocht(const Weglating& w, std::string plek) : w_(w), plek_(std::move(plek)), toeval_(1) {}

  std::set<std::string> zoek(std::set<std::string> regelingen, int pogingen) {
    // First what it does alone, then with the others filled in.
    for (int poging = -1; poging < pogingen && !regelingen.empty(); ++poging) {
      const Json anderen = poging < 0 ? w_.minder : aangevuld(poging);
      if (!kan_staan(anderen, plek_)) continue;
      std::map<std::string, std::string> eerste;
      for (const Json& waarde : te_proberen(anderen, poging)) {
        probeer(anderen, waarde, eerste, regelingen);
        if (regelingen.empty()) break;
      }
    }
    return regelingen;
  }

 private:
  void probeer(const Json& anderen, const Json& waarde, std::map<std::string, std::string>& eerste,
               std::set<std::string>& regelingen) const {
    Json situatie = anderen;
    zet(situatie, plek_, waarde);
    const auto dan = berekend(situatie);
    if (!dan) return;
    for (const RegelingUitkomst& een : dan->uitkomst.regelingen) {
      const std::string kern = kern_van(een);
      const auto [seen, is_new] = eerste.emplace(een.regeling->id, kern);
      if (!is_new && seen->second != kern) regelingen.erase(een.regeling->id);
    }
  }

  // A way the other facts may be: the truth at first, then each as it is or any of its values.
  Json aangevuld(int poging) {
    Json result = w_.minder;
    for (const std::string& ander : w_.weg) {
      if (ander == plek_ || ligt_in(ander, plek_) || !kan_staan(result, ander)) continue;
      result[Json::json_pointer(ander)] = poging == 0 || toeval_.kans(30)
                                              ? w_.vol[Json::json_pointer(ander)]
                                              : toeval_.een_van(waarden(ander));
    }
    return result;
  }

  static bool ligt_in(const std::string& plek, const std::string& lijst) {
    return plek.rfind(lijst + "/", 0) == 0;
  }

  // All values at the truth; later only some, for more ways the others may be.
  Waarden te_proberen(const Json& anderen, int poging) {
    constexpr std::size_t kSteekproef = 24;
    const Waarden& alle = waarden(plek_);
    Waarden result;
    if (poging <= 0 || alle.size() <= kSteekproef) {
      result = alle;
    } else {
      for (std::size_t i = 0; i < kSteekproef; ++i) result.push_back(toeval_.een_van(alle));
    }
    const Json::json_pointer pointer(plek_);
    if (w_.vol.contains(pointer) && is_bedrag(w_.vol[pointer])) {
      const Waarden meer = grenzen_van(anderen, plek_);
      result.insert(result.end(), meer.begin(), meer.end());
      result.insert(result.end(), {"300000.00", "1000000.00"});
    }
    return result;
  }

  const Waarden& waarden(const std::string& plek) {
    Waarden& result = waarden_[plek];
    if (!result.empty()) return result;
    const Json::json_pointer pointer(plek);
    // Of a list that was told only what lies within it is open.
    if (w_.minder.contains(pointer)) {
      if (plek == "/laagInkomen") return result = bijgeschreven();
      return result = is_leeftijd(plek) ? dagen_van_leeftijd(plek) : ingevuld(plek);
    }
    result = kandidaten_van_beleid(beleid_van(w_.vol), w_.vol, plek);
    if (w_.vol.contains(pointer)) result.insert(result.begin(), w_.vol[pointer]);
    return result;
  }

  Waarden ingevuld(const std::string& lijst) {
    constexpr int kKeer = 60;
    Waarden result{w_.vol[Json::json_pointer(lijst)]};
    for (int i = 0; i < kKeer; ++i) {
      Json deel = w_.vol;
      for (const std::string& plek : w_.weg) {
        if (!ligt_in(plek, lijst)) continue;
        deel[Json::json_pointer(plek)] =
            toeval_.een_van(kandidaten_van_beleid(beleid_van(w_.vol), w_.vol, plek));
      }
      result.push_back(deel[Json::json_pointer(lijst)]);
    }
    if (lijst == "/eerdereVerstrekkingen") met_soort(result);
    return result;
  }

  // A grant that was told without its type may be of any type of its scheme.
  void met_soort(Waarden& result) const {
    const Json verteld = result.front();
    for (std::size_t i = 0; i < verteld.size(); ++i) {
      if (verteld[i].contains("soort")) continue;
      for (const Regeling& regeling : beleid_van(w_.vol).regelingen) {
        if (verteld[i]["regeling"] != regeling.id) continue;
        for (const Kostensoort& soort : regeling.kostensoorten) {
          Json lijst = verteld;
          lijst[i]["soort"] = soort.id;
          result.push_back(std::move(lijst));
        }
      }
    }
  }

  // The months at percentages that weren't told: as few and as many as those that were allow.
  [[nodiscard]] Waarden bijgeschreven() const {
    const Json& verteld = w_.minder["laagInkomen"];
    const Beleid& beleid = beleid_van(w_.vol);
    Waarden result{verteld};
    for (const bool veel : {false, true}) {
      Json lijst = verteld;
      for (const int procent : drempels(beleid, nullptr).procenten) {
        const auto is_deze = [&](const Json& regel) { return regel["procent"] == procent; };
        if (std::any_of(verteld.begin(), verteld.end(), is_deze)) continue;
        int minst = 0;
        int meest = 1200;
        for (const Json& regel : verteld) {
          const int maanden = regel["maanden"];
          if (regel["procent"] < procent) minst = std::max(minst, maanden);
          if (regel["procent"] > procent) meest = std::min(meest, maanden);
        }
        lijst.push_back({{"procent", procent}, {"maanden", veel ? meest : minst}});
      }
      result.push_back(lijst);
    }
    return result;
  }

  Waarden dagen_van_leeftijd(const std::string& plek) const {
    const Json::json_pointer pointer(plek);
    const Json::json_pointer geboren = pointer.parent_pointer() / "geboortedatum";
    Waarden result;
    for (const Json& dag : kandidaten_van_beleid(beleid_van(w_.vol), w_.vol, geboren.to_string())) {
      if (age_on(datum_van(dag), datum_van(w_.vol["peildatum"])) == w_.minder[pointer]) {
        result.push_back(dag);
      }
    }
    return result;
  }

  const Weglating& w_;
  std::string plek_;
  Toeval toeval_;
  std::map<std::string, Waarden> waarden_;
};

bool spreekt_zich_tegen(const Json& situatie) {
  std::map<std::string, Json> regimes;
  for (const Json& kost : situatie["kosten"]) {
    const bool bewijs = kost.value("betaalbewijs", false);
    if (bewijs && !kost.value("voldaan", true)) return true;
    if (!kost.contains("draagkrachtregime")) continue;
    const std::string soort = kost.value("regeling", "") + "/" + kost.value("soort", "");
    const auto [seen, is_new] = regimes.emplace(soort, kost["draagkrachtregime"]);
    if (!is_new && seen->second != kost["draagkrachtregime"]) return true;
  }
  return false;
}

}  // namespace

std::optional<Berekend> berekend(const Json& situatie) {
  if (spreekt_zich_tegen(situatie)) return std::nullopt;
  const Result<Huishouden> gelezen = kern().lees(situatie.dump());
  if (!gelezen.ok()) return std::nullopt;
  Berekend result{gelezen.value(), {}};
  result.uitkomst = bereken(result.huishouden, kern().beleid(), {false, false});
  return result;
}

std::set<std::string> zonder_getuige(const Weglating& weglating, const std::string& plek,
                                     std::set<std::string> regelingen, int pogingen) {
  return Zoektocht(weglating, plek).zoek(std::move(regelingen), pogingen);
}

}  // namespace minima::toets
