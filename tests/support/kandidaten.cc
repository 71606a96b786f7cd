#include "tests/support/kandidaten.h"

#include <cstdio>

#include "calc/value/date.h"

namespace minima::toets {
namespace {

Date dag_van(const std::string& tekst) {
  return Date::of(std::stoi(tekst.substr(0, 4)),
                  static_cast<unsigned>(std::stoi(tekst.substr(5, 2))),
                  static_cast<unsigned>(std::stoi(tekst.substr(8, 2))));
}

std::string tekst_van(Date dag) {
  char buffer[16];
  std::snprintf(buffer, sizeof buffer, "%04d-%02u-%02u", dag.year(), dag.month(), dag.day());
  return buffer;
}

const std::vector<std::string> kBedragen{
    "0.00",    "0.01",    "31.25",    "69.99",    "70.00",    "115.00",   "499.99",
    "500.00",  "804.89",  "925.62",   "925.63",   "966.96",   "1034.86",  "1190.08",
    "1190.09", "1322.31", "1322.32",  "1552.30",  "2500.00",  "5104.99",  "5105.00",
    "5180.00", "5180.01", "10209.99", "10210.00", "10210.01", "10360.01", "50000.00"};

std::vector<Json> geboortedata(const std::string& peildatum) {
  std::vector<Json> result;
  for (const int jaren : {0, 3, 11, 12, 13, 14, 15, 17, 18, 19, 20, 21, 22, 23, 40, 64, 65, 66}) {
    for (const int dagen : {-1, 0, 1}) {
      const Date dag = dag_van(peildatum).plus_months(-12 * jaren).plus_days(dagen);
      if (dag <= dag_van(peildatum)) result.emplace_back(tekst_van(dag));
    }
  }
  return result;
}

std::vector<Json> personen(const Json& situatie) {
  std::vector<Json> result{"aanvrager"};
  if (situatie["partner"].is_object()) result.emplace_back("partner");
  for (const Json& kind : situatie["kinderen"]) result.push_back(kind["id"]);
  return result;
}

std::vector<Json> inkomens() {
  std::vector<Json> result{Json::array()};
  for (const std::string& bedrag : kBedragen) {
    result.push_back(Json::array({{{"soort", "overig"},
                                   {"van", "aanvrager"},
                                   {"bedrag", bedrag},
                                   {"per", "maand"},
                                   {"vakantietoeslag", "inbegrepen"}}}));
  }
  return result;
}

std::vector<Json> bezittingen() {
  std::vector<Json> result;
  for (const std::string& bedrag : kBedragen) {
    result.push_back(
        {{"bank", bedrag}, {"overig", "0.00"}, {"auto", "0.00"}, {"schulden", "0.00"}});
  }
  return result;
}

std::vector<Json> kinderen(const Json& situatie) {
  std::vector<Json> result{situatie["kinderen"]};
  const Date jong = dag_van(situatie["peildatum"]).plus_months(-12 * 15);
  Json meer = situatie["kinderen"];
  meer.push_back({{"id", "kind-8"},
                  {"geboortedatum", tekst_van(jong)},
                  {"thuiswonend", true},
                  {"onderwijs", "voortgezet"}});
  result.push_back(meer);
  for (const int jaren : {3, 13, 17, 20}) {
    for (const bool thuis : {true, false}) {
      for (const char* onderwijs : {"voortgezet", "geen"}) {
        Json lijst = situatie["kinderen"];
        for (Json& kind : lijst) {
          kind["geboortedatum"] =
              tekst_van(dag_van(situatie["peildatum"]).plus_months(-12 * jaren).plus_days(-40));
          kind["thuiswonend"] = thuis;
          kind["onderwijs"] = onderwijs;
        }
        if (lijst.empty()) {
          lijst.push_back({{"id", "kind-9"},
                           {"geboortedatum",
                            tekst_van(dag_van(situatie["peildatum"]).plus_months(-12 * jaren))},
                           {"thuiswonend", thuis},
                           {"onderwijs", onderwijs}});
        }
        result.push_back(lijst);
      }
    }
  }
  return result;
}

std::vector<Json> laag_inkomens() {
  std::vector<Json> result{Json::array()};
  for (const int ruim : {0, 35, 36, 60, 90}) {
    for (const int smal : {0, 36, 59, 60}) {
      if (smal > ruim) continue;
      result.push_back(Json::array(
          {{{"procent", 115}, {"maanden", ruim}}, {{"procent", 100}, {"maanden", smal}}}));
    }
  }
  return result;
}

std::vector<Json> maatregelen() {
  const Json waarschuwing{{"soort", "waarschuwing"}};
  const auto verlaging = [](int procent, const char* reden) {
    return Json{{"soort", "verlaging"}, {"procent", procent}, {"maanden", 1}, {"reden", reden}};
  };
  return {Json::array(), Json::array({waarschuwing}), Json::array({waarschuwing, waarschuwing}),
          Json::array({verlaging(5, "niet-ingeschreven-cwi")}),
          Json::array({verlaging(10, "arbeidsverplichting")})};
}

std::vector<Json> documenten(const Json& situatie) {
  std::vector<Json> result;
  for (const char* soort : {"geen", "paspoort", "rijbewijs"}) {
    Json lijst = Json::array();
    for (const Json& persoon : personen(situatie)) {
      Json bewijs{{"persoon", persoon}, {"soort", soort}};
      if (std::string(soort) != "geen") bewijs["geldigTotEnMet"] = "2010-01-01";
      lijst.push_back(bewijs);
    }
    result.push_back(lijst);
  }
  return result;
}

std::vector<Json> verstrekkingen(const Json& situatie) {
  std::vector<Json> result{Json::array(), situatie["eerdereVerstrekkingen"]};
  for (const char* regeling : {"stimuleringsregeling", "schoolkosten-vo",
                               "duurzame-gebruiksgoederen", "langdurigheidstoeslag"}) {
    for (const int dagen : {0, 200, 300}) {
      for (const char* bedrag : {"10.00", "600.00"}) {
        Json lijst = Json::array();
        for (const Json& persoon : personen(situatie)) {
          const Date dag = dag_van(situatie["peildatum"]).plus_days(-dagen);
          for (const char* soort : {"koelkast", "wasmachine"}) {
            Json regel{{"regeling", regeling},
                       {"bedrag", bedrag},
                       {"datum", tekst_van(dag)},
                       {"persoon", persoon}};
            if (std::string(regeling) == "duurzame-gebruiksgoederen") regel["soort"] = soort;
            lijst.push_back(regel);
          }
        }
        result.push_back(lijst);
      }
    }
  }
  return result;
}

std::vector<Json> woorden(std::initializer_list<const char*> lijst) {
  return {lijst.begin(), lijst.end()};
}

std::vector<Json> bedragen() { return {kBedragen.begin(), kBedragen.end()}; }

std::vector<Json> van_lijst(const Json& situatie, const std::string& plek) {
  if (plek == "/partner") {
    if (situatie["partner"].is_object()) {
      // Costs and documents name the partner: only its age can differ.
      std::vector<Json> result;
      for (const Json& datum : geboortedata(situatie["peildatum"])) {
        result.push_back({{"geboortedatum", datum}});
      }
      return result;
    }
    return {nullptr,
            {{"geboortedatum", "1970-01-01"}},
            {{"geboortedatum", "1930-01-01"}},
            {{"geboortedatum", "1987-01-01"}}};
  }
  if (plek == "/kinderen") return kinderen(situatie);
  if (plek == "/inkomen") return inkomens();
  if (plek == "/vermogen") return bezittingen();
  if (plek == "/laagInkomen") return laag_inkomens();
  if (plek == "/maatregelen") return maatregelen();
  if (plek == "/identiteitsbewijzen") return documenten(situatie);
  if (plek == "/eerdereVerstrekkingen") return verstrekkingen(situatie);
  if (plek == "/lening") return woorden({"mogelijk", "geweigerd"});
  if (plek == "/medebewoners") return {Json::array()};
  if (plek == "/eigenWoning") {
    return {nullptr, {{"waarde", "100000.00"}, {"hypotheek", "0.00"}}};
  }
  return {true, false};
}

}  // namespace

std::vector<Json> kandidaten(const Json& situatie, const std::string& plek) {
  const std::string laatste = plek.substr(plek.rfind('/') + 1);
  if (laatste == "geboortedatum") return geboortedata(situatie["peildatum"]);
  if (laatste == "datum" || laatste == "geldigTotEnMet") {
    std::vector<Json> result;
    for (const int dagen : {-800, -366, -364, -300, -200, -100, -1, 0, 1, 100}) {
      result.emplace_back(tekst_van(dag_van(situatie["peildatum"]).plus_days(dagen)));
    }
    return result;
  }
  if (laatste == "persoon" || laatste == "van") return personen(situatie);
  if (laatste == "onderwijs") return woorden({"geen", "basis", "voortgezet", "mbo"});
  if (laatste == "vakantietoeslag") return woorden({"inbegrepen", "niet-inbegrepen"});
  if (laatste == "reden")
    return woorden({"niet-ingeschreven-cwi", "arbeidsverplichting", "overig"});
  if (laatste == "procent" || laatste == "maanden") return {1, 2, 5, 6};
  if (laatste == "soort") {
    if (plek.find("maatregelen") != std::string::npos)
      return woorden({"waarschuwing", "verlaging"});
    if (plek.find("bewijzen") != std::string::npos)
      return woorden({"geen", "paspoort", "rijbewijs"});
    return woorden({"koelkast", "tv", "wasmachine"});
  }
  const Json::json_pointer pointer(plek);
  if (situatie.contains(pointer) && situatie[pointer].is_string() && plek != "/lening") {
    return bedragen();
  }
  return van_lijst(situatie, plek);
}

}  // namespace minima::toets
