// Random complete situaties for Rotterdam between July 2025 and July 2026: the facts its rules ask
// for, draagkracht that just is or just isn't enough, costs of every kind of amount.
#include <algorithm>
#include <array>
#include <cstdio>

#include "calc/value/date.h"
#include "tests/support/kern.h"
#include "tests/support/situaties.h"

namespace minima::toets {
namespace {

std::string dag(Date datum) {
  std::array<char, 16> buffer{};
  std::snprintf(buffer.data(), buffer.size(), "%04d-%02u-%02u", datum.year(), datum.month(),
                datum.day());
  return buffer.data();
}

struct Soort {
  const char* regeling;
  const char* soort;
  bool per_maand;
};

const std::vector<Soort> kSoorten{{"rechtsbijstand", "griffierecht", false},
                                  {"rechtsbijstand", "eigen-bijdrage-rechtsbijstand", false},
                                  {"warmtekosten", "warmtekosten", true},
                                  {"gehoorapparaat", "gehoorapparaat-contract", false},
                                  {"aware-systeem", "aware-huur", true},
                                  {"aware-systeem", "aware-installatie", false},
                                  {"babypakket", "babypakket", false},
                                  {"kleding-en-schoeisel", "kleding", false},
                                  {"woonkostentoeslag", "woonkosten-huur", true},
                                  {"wassen-en-kledingslijtage", "wassen-kledingslijtage", false},
                                  {"uitvaart", "uitvaartkosten", false},
                                  {"uitvaart", "mortuariumkosten", false},
                                  {"eigen-bijdrage-zvw", "eigen-bijdrage-zvw", false},
                                  {"bewindvoering", "beschermingsbewind", true},
                                  {"kinderopvang", "kinderopvang-eigen-bijdrage", false},
                                  {"reiskosten-familie", "bezoek-instelling", false},
                                  {"jongmeerderjarigen", "levensonderhoud", true},
                                  {"doorbetaling-huur-detentie", "huur-detentie", true},
                                  {"bijzondere-bijstand", "bijzonder", false}};

struct Maker {
  Toeval& toeval;
  Date peildatum;
  Json uit;
  std::vector<std::string> personen{"aanvrager"};

  Date geboren(const std::vector<int>& leeftijden) {
    const int jaren = toeval.een_van(leeftijden);
    const int dagen = toeval.kans(50) ? toeval.tussen(-1, 1) : -toeval.tussen(0, 300);
    return peildatum.plus_months(-12 * jaren).plus_days(dagen);
  }

  void gezin() {
    uit["inwoner"] = !toeval.kans(4);
    uit["aanvrager"] = {{"geboortedatum", dag(geboren({19, 20, 21, 23, 40, 67, 70}))},
                        {"studeert", toeval.kans(10)},
                        {"opleidingAfgerond", nullptr}};
    uit["partner"] = nullptr;
    if (toeval.kans(35)) {
      uit["partner"] = {{"geboortedatum", dag(geboren({19, 22, 40, 66, 68}))}};
      personen.emplace_back("partner");
    }
    uit["kinderen"] = Json::array();
    for (int i = 1, n = toeval.tussen(0, 2); i <= n; ++i) {
      const std::string id = "kind-" + std::to_string(i);
      uit["kinderen"].push_back({{"id", id},
                                 {"geboortedatum", dag(geboren({1, 4, 14, 15, 17, 18}))},
                                 {"thuiswonend", toeval.kans(85)},
                                 {"onderwijs", "basis"}});
      personen.push_back(id);
    }
    uit["medebewoners"] = Json::array();
  }

  // Of most households; near it the slices begin.
  [[nodiscard]] std::int64_t norm() const { return uit["partner"].is_null() ? 136906 : 195580; }

  std::int64_t maandinkomen() {
    if (toeval.kans(20)) return toeval.tussen(0, static_cast<int>(2 * norm()));
    return norm() * toeval.een_van(std::vector<int>{95, 100, 101, 103, 110, 115, 130, 150, 155}) /
               100 +
           toeval.tussen(-2, 2);
  }

  void middelen() {
    const std::int64_t maand = maandinkomen();
    const bool week = toeval.kans(15);
    uit["inkomen"] = Json::array();
    uit["inkomen"].push_back(
        {{"soort", toeval.een_van(std::vector<std::string>{"loon", "uitkering", "overig"})},
         {"van", "aanvrager"},
         {"bedrag", euro_tekst(week ? maand * 12 / 52 : maand)},
         {"per", week ? "week" : "maand"},
         {"vakantietoeslag", toeval.kans(85) ? "inbegrepen" : "niet-inbegrepen"}});
    std::int64_t overig = 0;
    if (toeval.kans(50)) {
      overig = toeval.een_van(std::vector<int>{777000, 781000, 800000, 816000, 1554000}) +
               toeval.tussen(-1, 5000);
    }
    uit["vermogen"] = {{"bank", euro_tekst(toeval.kans(60) ? 0 : toeval.tussen(0, 250000))},
                       {"overig", euro_tekst(overig)},
                       {"auto", "0.00"},
                       {"schulden", euro_tekst(toeval.kans(80) ? 0 : toeval.tussen(0, 50000))}};
    uit["eigenWoning"] = nullptr;
    uit["schuldhulptraject"] = toeval.kans(10);
  }

  void verleden() {
    uit["laagInkomen"] = Json::array(
        {{{"procent", 105}, {"maanden", toeval.een_van(std::vector<int>{0, 35, 36, 40})}}});
    uit["maatregelen"] = Json::array();
    uit["eerdereVerstrekkingen"] = Json::array();
    uit["rotterdampakket"] = toeval.kans(50);
    uit["rechtInkomenstoeslag2024"] = toeval.kans(50);
    if (toeval.kans(40)) periode();
  }

  // No more was used than there was: settling never takes more.
  void periode() {
    const auto met = [&](std::int64_t smal, std::int64_t ruim, std::int64_t bezit) {
      Json& p = uit["draagkrachtperiode"];
      p["verbruikt"] = euro_tekst(smal + ruim + bezit);
      p["verbruiktPerSoort"] = {{"bijlage-2", euro_tekst(smal)},
                                {"bijlage-3", euro_tekst(ruim)},
                                {"vermogen", euro_tekst(bezit)}};
    };
    uit["draagkrachtperiode"] = {
        {"begin", dag(peildatum.first_of_month().plus_months(-toeval.tussen(0, 12)))},
        {"inkomenPerMaand", euro_tekst(maandinkomen())}};
    met(0, 0, 0);
    const Json dk = uitkomst(uit)["draagkracht"];
    // Without a norm there is no draagkracht to have used; a range comes of income of unknown kind.
    if (!dk["bijlage-2"].contains("uitInkomen") || !dk["bijlage-3"]["uitInkomen"].is_string() ||
        !dk["bijlage-3"]["uitVermogen"].is_string()) {
      uit.erase("draagkrachtperiode");
      return;
    }
    const auto deel = [&](const Json& bedrag) {
      const auto hoogste = static_cast<int>(cents_van(bedrag));
      return toeval.kans(40) ? 0 : toeval.tussen(0, std::min(hoogste, 300000));
    };
    const std::int64_t smal = deel(dk["bijlage-2"]["uitInkomen"]);
    const std::int64_t ruimte = cents_van(dk["bijlage-3"]["uitInkomen"]) - smal;
    met(smal, deel(euro_tekst(ruimte)), deel(dk["bijlage-3"]["uitVermogen"]));
  }

  Json kost(int nummer, const Soort& soort) {
    Json k{{"id", "k" + std::to_string(nummer)},
           {"regeling", soort.regeling},
           {"soort", soort.soort},
           {"bedrag",
            euro_tekst(soort.per_maand ? toeval.tussen(1000, 60000) : toeval.tussen(100, 300000))},
           {"datum", dag(peildatum.plus_days(toeval.tussen(-30, 2)))},
           {"persoon", toeval.een_van(personen)},
           {"voldaan", toeval.kans(10)},
           {"vergoedDoorAnderen", euro_tekst(toeval.kans(80) ? 0 : toeval.tussen(0, 9000))},
           {"draagkrachtregime", toeval.kans(50) ? "bijlage-2" : "bijlage-3"},
           {"indicatie", toeval.kans(85) ? "positief" : "negatief"},
           {"grond", toeval.kans(80) ? "eerste-kind" : "geen"},
           {"categorie", toeval.tussen(1, 6)},
           {"zwangerschapsmaanden", toeval.tussen(2, 8)},
           {"termijnBegin", dag(peildatum.plus_months(-2).plus_days(toeval.tussen(0, 30)))},
           {"duurMaanden", toeval.tussen(1, 13)},
           {"bovenHuurgrens", toeval.kans(20)},
           {"mogelijkeVerlaging", euro_tekst(toeval.kans(70) ? 0 : toeval.tussen(0, 5000))},
           {"ovZones", toeval.tussen(2, 4)},
           {"kilometers", nullptr}};
    if (toeval.kans(30)) k["kilometers"] = toeval.tussen(0, 2000);
    if (soort.per_maand) {
      k["per"] = "maand";
      k["maanden"] = toeval.tussen(1, 14);
    }
    if (toeval.kans(8)) k["voorliggend"] = true;
    return k;
  }

  // A cost type stands in one annex, so its costs name the same.
  void kosten() {
    uit["kosten"] = Json::array();
    const bool zelfde = toeval.kans(30);
    const Soort vaste = toeval.een_van(kSoorten);
    for (int i = 1, n = toeval.tussen(0, 4); i <= n; ++i) {
      Json k = kost(i, zelfde && toeval.kans(60) ? vaste : toeval.een_van(kSoorten));
      for (const Json& eerder : uit["kosten"]) {
        if (eerder["soort"] == k["soort"]) k["draagkrachtregime"] = eerder["draagkrachtregime"];
      }
      uit["kosten"].push_back(k);
    }
  }
};

}  // namespace

Json volledige_situatie_rotterdam(Toeval& toeval) {
  const Date peildatum = Date::of(2025, 7, 1).plus_days(toeval.tussen(0, 400));
  Maker maker{toeval, peildatum, {{"peildatum", dag(peildatum)}, {"gemeente", "rotterdam"}}};
  maker.gezin();
  maker.middelen();
  maker.verleden();
  maker.kosten();
  return maker.uit;
}

}  // namespace minima::toets
