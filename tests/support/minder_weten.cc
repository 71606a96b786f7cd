// Random ways to know less of a household, and the facts that can go.
#include <algorithm>

#include "tests/support/situaties.h"

namespace minima::toets {
namespace {

// A range that holds `tekst`, sometimes with an open end.
Json bereik(const std::string& tekst, Toeval& toeval) {
  const std::int64_t cents = cents_van(tekst);
  Json result = Json::object();
  if (!toeval.kans(15)) {
    result["van"] = euro_tekst(std::max<std::int64_t>(0, cents - toeval.tussen(0, 20000)));
  }
  if (!toeval.kans(15)) result["tot"] = euro_tekst(cents + toeval.tussen(0, 20000));
  return result;
}

bool eindigt_op(const std::string& plek, const std::string& sleutel) {
  return plek.size() > sleutel.size() &&
         plek.compare(plek.size() - sleutel.size(), sleutel.size(), sleutel) == 0;
}

// The bounds of whole numbers (policy-data/schema/situatie.schema.json).
int laagste(const std::string& plek) {
  const bool in_kost = plek.rfind("/kosten/", 0) == 0;
  return eindigt_op(plek, "/categorie") || (in_kost && eindigt_op(plek, "/maanden")) ? 1 : 0;
}

int hoogste(const std::string& plek) {
  if (eindigt_op(plek, "/categorie")) return 6;
  if (eindigt_op(plek, "/zwangerschapsmaanden")) return 10;
  return eindigt_op(plek, "/kilometers") ? 100000 : 120;
}

bool is_bedrag(const Json& waarde) {
  if (!waarde.is_string()) return false;
  const auto& text = waarde.get_ref<const std::string&>();
  return text.size() > 3 && text[text.size() - 3] == '.';
}

void laat_weg(Json& situatie, const std::string& plek) {
  const Json::json_pointer pointer(plek);
  Json& ouder = situatie[pointer.parent_pointer()];
  ouder.erase(pointer.back());
}

}  // namespace

std::vector<std::string> feiten(const Json& situatie) {
  std::vector<std::string> result;
  for (const char* sleutel : {"inwoner",
                              "partner",
                              "kinderen",
                              "inkomen",
                              "vermogen",
                              "eigenWoning",
                              "laagInkomen",
                              "bijstandInReferteperiode",
                              "maatregelen",
                              "identiteitsbewijzen",
                              "schuldhulptraject",
                              "lening",
                              "eerdereVerstrekkingen",
                              "vermogenInvordering",
                              "bijzondereBijstandPerJaar",
                              "kostenVestigingHypotheek",
                              "medebewoners",
                              "rotterdampakket",
                              "rechtInkomenstoeslag2024",
                              "arbeidsverplichtingNagekomen"}) {
    if (situatie.contains(sleutel)) result.push_back("/" + std::string(sleutel));
  }
  const auto in_lijst = [&](const char* lijst, std::initializer_list<const char*> sleutels) {
    if (!situatie.contains(lijst) || !situatie[lijst].is_array()) return;
    for (std::size_t i = 0; i < situatie[lijst].size(); ++i) {
      for (const char* sleutel : sleutels) {
        if (!situatie[lijst][i].contains(sleutel)) continue;
        result.push_back("/" + std::string(lijst) + "/" + std::to_string(i) + "/" + sleutel);
      }
    }
  };
  const auto in_object = [&](const char* object, std::initializer_list<const char*> sleutels) {
    if (!situatie.contains(object) || !situatie[object].is_object()) return;
    for (const char* sleutel : sleutels) {
      if (situatie[object].contains(sleutel)) {
        result.push_back("/" + std::string(object) + "/" + sleutel);
      }
    }
  };
  in_object("aanvrager", {"geboortedatum", "leeftijd", "studeert", "opleidingAfgerond"});
  in_object("partner", {"geboortedatum", "studeert", "opleidingAfgerond"});
  in_object("vermogen", {"bank", "overig", "auto", "schulden"});
  in_object("eigenWoning", {"waarde", "hypotheek"});
  in_object("draagkrachtperiode", {"inkomenPerMaand", "verbruikt", "verbruiktPerSoort"});
  const Json::json_pointer delen("/draagkrachtperiode/verbruiktPerSoort");
  if (situatie.contains(delen)) {
    for (const auto& [soort, deel] : situatie[delen].items()) {
      result.push_back(delen.to_string() + "/" + soort);
    }
  }
  in_lijst("kinderen", {"geboortedatum", "thuiswonend", "onderwijs"});
  in_lijst("medebewoners", {"leeftijd", "studeert", "kostendeler"});
  in_lijst("inkomen", {"bedrag", "van", "vakantietoeslag"});
  in_lijst("kosten", {"bedrag", "datum", "persoon", "betaalbewijs", "vergoedDoorAnderen", "voldaan",
                      "draagkrachtregime", "indicatie", "grond", "categorie",
                      "zwangerschapsmaanden", "termijnBegin", "duurMaanden", "bovenHuurgrens",
                      "mogelijkeVerlaging", "ovZones", "kilometers", "maanden"});
  in_lijst("eerdereVerstrekkingen", {"bedrag", "datum", "persoon", "soort"});
  in_lijst("identiteitsbewijzen", {"soort", "geldigTotEnMet"});
  in_lijst("maatregelen", {"soort", "procent", "maanden", "reden"});
  return result;
}

Json weet_minder(const Json& situatie, Toeval& toeval) {
  Json result = situatie;
  for (int i = 0, n = toeval.tussen(1, 4); i < n; ++i) {
    const auto over = feiten(result);
    const std::string plek = toeval.een_van(over);
    Json& waarde = result[Json::json_pointer(plek)];
    if (is_bedrag(waarde) && toeval.kans(60)) {
      waarde = bereik(waarde.get<std::string>(), toeval);
    } else if (waarde.is_number_integer() && toeval.kans(40)) {
      const int getal = waarde.get<int>();
      waarde = {{"van", std::max(laagste(plek), getal - toeval.tussen(0, 2))},
                {"tot", std::min(hoogste(plek), getal + toeval.tussen(0, 2))}};
    } else {
      laat_weg(result, plek);
    }
  }
  return result;
}

}  // namespace minima::toets
