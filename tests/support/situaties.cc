#include "tests/support/situaties.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>

#include "calc/value/date.h"

namespace minima::toets {
namespace {

struct Maker {
  Toeval& toeval;
  Date peildatum;
  Json uit;
  std::vector<std::string> personen{"aanvrager"};

  // Born so that an age the rules ask for is reached on, just before or just after the day.
  Date geboren(const std::vector<int>& leeftijden) {
    const int jaren = toeval.een_van(leeftijden);
    if (toeval.kans(50)) {
      return peildatum.plus_months(-12 * jaren).plus_days(toeval.tussen(-1, 1));
    }
    return peildatum.plus_months(-12 * jaren).plus_days(-toeval.tussen(0, 700));
  }

  void gezin() {
    uit["inwoner"] = !toeval.kans(4);
    uit["aanvrager"] = {{"geboortedatum", dag(geboren({18, 20, 22, 23, 30, 45, 60, 64, 65, 70}))}};
    if (toeval.kans(40)) {
      uit["partner"] = {{"geboortedatum", dag(geboren({19, 22, 30, 45, 64, 66}))}};
      personen.emplace_back("partner");
    } else {
      uit["partner"] = nullptr;
    }
    uit["kinderen"] = Json::array();
    for (int i = 1, n = toeval.tussen(0, 3); i <= n; ++i) {
      const std::string id = "kind-" + std::to_string(i);
      uit["kinderen"].push_back(
          {{"id", id},
           {"geboortedatum", dag(geboren({3, 11, 12, 14, 15, 17, 18}))},
           {"thuiswonend", toeval.kans(85)},
           {"onderwijs", toeval.een_van(std::vector<std::string>{"geen", "basis", "voortgezet",
                                                                 "voortgezet", "mbo"})}});
      personen.push_back(id);
    }
    uit["medebewoners"] = Json::array();
  }

  std::int64_t norm() const {
    const bool later = peildatum >= Date::of(2006, 7, 1);
    const bool y2006 = peildatum >= Date::of(2006, 1, 1);
    if (!uit["partner"].is_null()) return later ? 120791 : y2006 ? 120120 : 114984;
    if (!uit["kinderen"].empty()) return later ? 108712 : y2006 ? 108108 : 103486;
    return later ? 84554 : y2006 ? 84084 : 80489;
  }

  void middelen() {
    uit["inkomen"] = Json::array();
    const std::int64_t n = norm();
    std::int64_t maand = toeval.tussen(0, static_cast<int>(2 * n));
    if (toeval.kans(60)) {
      maand = n * toeval.een_van(std::vector<int>{100, 115, 150}) / 100 + toeval.tussen(-1, 2);
    }
    const std::vector<std::string> soorten{"loon", "uitkering", "alimentatie", "overig"};
    const bool week = toeval.kans(15);
    uit["inkomen"].push_back(
        {{"soort", toeval.een_van(soorten)},
         {"van", "aanvrager"},
         {"bedrag", euro_tekst(week ? maand * 12 / 52 : maand)},
         {"per", week ? "week" : "maand"},
         {"vakantietoeslag", toeval.kans(85) ? "inbegrepen" : "niet-inbegrepen"}});
    if (toeval.kans(30)) {
      uit["inkomen"].push_back({{"soort", toeval.een_van(std::vector<std::string>{
                                              "kinderbijslag", "particulier-pensioen", "gift",
                                              "huurtoeslag", "overig"})},
                                {"van", toeval.een_van(personen)},
                                {"bedrag", euro_tekst(toeval.tussen(0, 30000))},
                                {"per", "maand"},
                                {"vakantietoeslag", "inbegrepen"}});
    }
    std::int64_t bank = toeval.tussen(0, 1300000);
    if (toeval.kans(60)) {
      bank = toeval.een_van(std::vector<int>{510500, 1021000, 518000, 1036000, 0, 100}) +
             toeval.tussen(-1, 1);
    }
    uit["vermogen"] = {{"bank", euro_tekst(std::max<std::int64_t>(bank, 0))},
                       {"overig", euro_tekst(toeval.kans(80) ? 0 : toeval.tussen(0, 400000))},
                       {"auto", euro_tekst(toeval.kans(80) ? 0 : toeval.tussen(0, 400000))},
                       {"schulden", euro_tekst(toeval.kans(80) ? 0 : toeval.tussen(0, 400000))}};
    if (toeval.kans(20)) {
      uit["eigenWoning"] = {{"waarde", euro_tekst(toeval.tussen(8000000, 30000000))},
                            {"hypotheek", euro_tekst(toeval.tussen(5000000, 25000000))}};
      uit["bijzondereBijstandPerJaar"] = euro_tekst(n + toeval.tussen(-1, 1));
      uit["kostenVestigingHypotheek"] = euro_tekst(toeval.tussen(0, 2));
    } else {
      uit["eigenWoning"] = nullptr;
    }
    uit["vermogenInvordering"] = euro_tekst(toeval.kans(70) ? 0 : toeval.tussen(0, 3));
  }

  void verleden() {
    const int lang = toeval.een_van(std::vector<int>{0, 35, 36, 37, 59, 60, 61, 90});
    uit["laagInkomen"] = Json::array({{{"procent", 115}, {"maanden", lang}},
                                      {{"procent", 100}, {"maanden", toeval.tussen(0, lang)}}});
    uit["bijstandInReferteperiode"] = toeval.kans(75);
    uit["maatregelen"] = Json::array();
    if (toeval.kans(30)) uit["maatregelen"].push_back({{"soort", "waarschuwing"}});
    if (toeval.kans(30)) {
      uit["maatregelen"].push_back(
          {{"soort", "verlaging"},
           {"procent", toeval.tussen(4, 6)},
           {"maanden", toeval.tussen(1, 2)},
           {"reden", toeval.een_van(std::vector<std::string>{"niet-ingeschreven-cwi",
                                                             "arbeidsverplichting", "overig"})}});
    }
    uit["identiteitsbewijzen"] = Json::array();
    for (const std::string& persoon : personen) {
      const std::string soort = toeval.een_van(
          std::vector<std::string>{"geen", "geen", "paspoort", "identiteitskaart", "rijbewijs"});
      Json bewijs{{"persoon", persoon}, {"soort", soort}};
      if (soort != "geen")
        bewijs["geldigTotEnMet"] = dag(peildatum.plus_days(toeval.tussen(-2, 2)));
      uit["identiteitsbewijzen"].push_back(bewijs);
    }
    uit["schuldhulptraject"] = toeval.kans(10);
    uit["lening"] = toeval.kans(50) ? "mogelijk" : "geweigerd";
    uit["eerdereVerstrekkingen"] = Json::array();
    for (int i = 0, n = toeval.tussen(0, 2); i < n; ++i) eerder();
    if (toeval.kans(15)) {
      const Date begin = peildatum.first_of_month().plus_months(-toeval.tussen(0, 11));
      uit["draagkrachtperiode"] = {
          {"begin", dag(begin)},
          {"inkomenPerMaand", euro_tekst(norm() * toeval.tussen(80, 170) / 100)},
          {"verbruikt", euro_tekst(toeval.tussen(0, 60000))}};
    }
  }

  void eerder() {
    const std::string regeling = toeval.een_van(
        std::vector<std::string>{"stimuleringsregeling", "schoolkosten-vo",
                                 "duurzame-gebruiksgoederen", "langdurigheidstoeslag"});
    Json regel{
        {"regeling", regeling},
        {"bedrag", euro_tekst(toeval.een_van(std::vector<int>{1, 3500, 7000, 11500, 49999}))},
        {"datum", dag(peildatum.plus_days(-toeval.tussen(0, 400)))},
        {"persoon", toeval.een_van(personen)}};
    if (regeling == "duurzame-gebruiksgoederen") {
      regel["soort"] = toeval.een_van(std::vector<std::string>{"koelkast", "tv", "wasmachine"});
    }
    uit["eerdereVerstrekkingen"].push_back(regel);
  }

  void kosten() {
    struct Keuze {
      std::string regeling;
      std::string soort;
    };
    static const std::vector<Keuze> kKeuzes{{"stimuleringsregeling", "zwembad"},
                                            {"stimuleringsregeling", "internet"},
                                            {"stimuleringsregeling", "iets-anders"},
                                            {"schoolkosten-vo", "ouderbijdrage"},
                                            {"schoolkosten-vo", "fiets"},
                                            {"schoolkosten-vo", "boeken"},
                                            {"identiteitskaart", "identiteitskaart"},
                                            {"identiteitskaart", "paspoort"},
                                            {"duurzame-gebruiksgoederen", "koelkast"},
                                            {"duurzame-gebruiksgoederen", "wasmachine"},
                                            {"duurzame-gebruiksgoederen", "volledige-inrichting"},
                                            {"bijzondere-bijstand", "bijzonder"},
                                            {"bijzondere-bijstand", "schulden"},
                                            {"bijzondere-bijstand", "werkaanvaarding"},
                                            {"woonkostentoeslag", "woonkosten"},
                                            {"bijzondere-bijstand", "medisch-buitenland"},
                                            {"kwijtschelding", "ozb"}};
    uit["kosten"] = Json::array();
    for (int i = 1, n = toeval.tussen(0, 4); i <= n; ++i) {
      const Keuze& keuze = toeval.een_van(kKeuzes);
      Json kost{{"id", "k" + std::to_string(i)},
                {"regeling", keuze.regeling},
                {"soort", keuze.soort},
                {"bedrag", euro_tekst(toeval.kans(30) ? toeval.een_van(std::vector<int>{
                                                            1, 3125, 3126, 6999, 7000, 7001, 11500})
                                                      : toeval.tussen(1, 90000))},
                {"datum", dag(peildatum.plus_days(toeval.kans(70) ? -toeval.tussen(0, 200)
                                                                  : toeval.tussen(-1, 1)))},
                {"persoon", toeval.een_van(personen)},
                {"betaalbewijs", toeval.kans(85)},
                {"vergoedDoorAnderen", euro_tekst(toeval.kans(75) ? 0 : toeval.tussen(0, 5000))}};
      if (toeval.kans(10)) kost["voorliggend"] = true;
      if (toeval.kans(10)) kost["dringend"] = true;
      if (toeval.kans(15)) kost["eersteKaart"] = true;
      if (toeval.kans(15)) {
        kost["per"] = "maand";
        kost["maanden"] = toeval.tussen(1, 12);
      }
      uit["kosten"].push_back(kost);
    }
  }
};

}  // namespace

int aantal(const char* variable, int usual) {
  const char* asked = std::getenv(variable);
  return asked != nullptr ? std::atoi(asked) : usual;
}

std::string dag(Date datum) {
  std::array<char, 16> buffer{};
  std::snprintf(buffer.data(), buffer.size(), "%04d-%02u-%02u", datum.year(), datum.month(),
                datum.day());
  return buffer.data();
}

Date datum_van(const std::string& tekst) {
  return Date::of(std::stoi(tekst), static_cast<unsigned>(std::stoi(tekst.substr(5))),
                  static_cast<unsigned>(std::stoi(tekst.substr(8))));
}

std::string euro_tekst(std::int64_t cents) {
  std::string rest = std::to_string(cents % 100);
  if (rest.size() < 2) rest.insert(0, "0");
  return std::to_string(cents / 100) + "." + rest;
}

std::int64_t cents_van(const std::string& tekst) {
  return std::stoll(tekst.substr(0, tekst.size() - 3)) * 100 +
         std::stoll(tekst.substr(tekst.size() - 2));
}

Json volledige_situatie(Toeval& toeval) {
  const Date peildatum = Date::of(2005, 10, 1).plus_days(toeval.tussen(0, 455));
  Maker maker{toeval, peildatum, {{"peildatum", dag(peildatum)}, {"gemeente", "boxmeer"}}};
  maker.gezin();
  maker.middelen();
  maker.verleden();
  maker.kosten();
  return maker.uit;
}

}  // namespace minima::toets
