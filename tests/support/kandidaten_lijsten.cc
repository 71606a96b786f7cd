#include "tests/support/kandidaten_lijsten.h"

#include <algorithm>
#include <set>

namespace minima::toets {
namespace {

using Waarden = std::vector<Json>;

constexpr int kKeer = 40;

struct Trekker {
  const Lijstvraag& vraag;
  Toeval toeval{11};
  Waarden dagen = geboortedagen(vraag);

  // Whether something else in the situatie names this person.
  [[nodiscard]] bool is_genoemd(const std::string& persoon) const {
    const std::string naam = "\"" + persoon + "\"";
    return std::any_of(vraag.situatie.begin(), vraag.situatie.end(), [&](const Json& deel) {
      return &deel != &vraag.situatie["kinderen"] && deel.dump().find(naam) != std::string::npos;
    });
  }

  Json kind(const std::string& id) {
    static const std::vector<std::string> kOnderwijs{"geen", "basis", "voortgezet", "mbo", "hoger"};
    return {{"id", id},
            {"geboortedatum", toeval.een_van(dagen)},
            {"thuiswonend", toeval.kans(75)},
            {"onderwijs", toeval.een_van(kOnderwijs)}};
  }

  // Those that are named elsewhere stay, as any child they may be.
  Waarden kinderen() {
    Waarden result;
    for (int i = 0; i < kKeer; ++i) {
      Json lijst = Json::array();
      for (const Json& oud : vraag.situatie["kinderen"]) {
        if (!is_genoemd(oud["id"]) && toeval.kans(60)) continue;
        lijst.push_back(kind(oud["id"]));
      }
      for (int n = toeval.kans(40) ? 0 : toeval.tussen(1, 3); n > 0; --n) {
        lijst.push_back(kind("kind-" + std::to_string(20 + n)));
      }
      result.push_back(lijst);
    }
    return result;
  }

  Waarden partner() {
    Waarden result;
    for (const Json& geboren : dagen) {
      result.push_back({{"geboortedatum", geboren}, {"studeert", false}});
    }
    if (!is_genoemd("partner")) result.emplace_back(nullptr);
    return result;
  }

  [[nodiscard]] std::vector<std::string> personen() const {
    std::vector<std::string> lijst{"aanvrager"};
    if (vraag.situatie["partner"].is_object()) lijst.emplace_back("partner");
    for (const Json& kind : vraag.situatie["kinderen"]) lijst.push_back(kind["id"]);
    return lijst;
  }

  Date dag_van_verstrekking() {
    std::vector<Date> lijst{vraag.peildatum, vraag.peildatum.plus_days(-1)};
    for (const int maanden : vraag.drempels.maanden) {
      for (const int af : {-1, 0, 1}) {
        lijst.push_back(vraag.peildatum.plus_months(-maanden).plus_days(af));
      }
    }
    for (const Json& kost : vraag.situatie["kosten"]) {
      if (kost.contains("datum")) lijst.push_back(datum_van(kost["datum"]));
    }
    return std::min(vraag.peildatum, toeval.een_van(lijst));
  }

  Json verstrekking(const Regeling& regeling) {
    static const std::vector<int> kBedragen{1, 1000, 6999, 49999, 500000};
    Json result{{"regeling", regeling.id},
                {"bedrag", euro_tekst(toeval.een_van(kBedragen))},
                {"datum", dag(dag_van_verstrekking())},
                {"persoon", toeval.een_van(personen())}};
    if (!regeling.kostensoorten.empty()) {
      result["soort"] = toeval.een_van(regeling.kostensoorten).id;
    }
    return result;
  }

  // Everybody got all there is of it today.
  Json alles_van(const Regeling& regeling) {
    Json result = Json::array();
    for (const std::string& persoon : personen()) {
      for (const Kostensoort& soort : regeling.kostensoorten) {
        Json een = verstrekking(regeling);
        een["soort"] = soort.id;
        een["persoon"] = persoon;
        een["bedrag"] = "5000.00";
        een["datum"] = dag(vraag.peildatum);
        result.push_back(een);
      }
    }
    return result;
  }

  // Of each scheme one, or some, or its types all; and of all schemes together.
  Waarden verstrekkingen() {
    Waarden result{Json::array()};
    for (const Regeling& regeling : vraag.beleid.regelingen) {
      for (int i = 0; i < 4; ++i) {
        Json lijst = Json::array();
        for (int n = toeval.tussen(1, 3); n > 0; --n) lijst.push_back(verstrekking(regeling));
        result.push_back(lijst);
      }
      result.push_back(alles_van(regeling));
    }
    for (int i = 0; i < kKeer; ++i) {
      Json lijst = Json::array();
      for (const Regeling& regeling : vraag.beleid.regelingen) {
        for (int n = toeval.tussen(0, 4); n > 0; --n) lijst.push_back(verstrekking(regeling));
      }
      result.push_back(lijst);
    }
    return result;
  }

  // Around every percentage of every norm, or anything.
  Waarden inkomens() {
    std::vector<std::int64_t> grenzen{0, 1, 100'000'00};
    if (vraag.landelijk != nullptr) {
      for (const auto& norm : vraag.landelijk->normen) {
        for (const int procent : vraag.drempels.procenten) {
          if (norm) grenzen.push_back(norm->bedrag.in_cents() * procent / 100);
        }
      }
    }
    grenzen.insert(grenzen.end(), vraag.drempels.inkomens.begin(), vraag.drempels.inkomens.end());
    Waarden result{Json::array()};
    for (const std::int64_t grens : grenzen) {
      for (const int af : {-1, 0, 1, 2, toeval.tussen(0, 60'000)}) {
        const std::string bedrag = euro_tekst(std::max<std::int64_t>(0, grens + af));
        result.push_back(Json::array({{{"soort", "overig"},
                                       {"van", "aanvrager"},
                                       {"bedrag", bedrag},
                                       {"per", "maand"},
                                       {"vakantietoeslag", "inbegrepen"}}}));
      }
    }
    return result;
  }

  Waarden bezittingen() {
    Waarden result;
    std::vector<std::int64_t> grenzen = vraag.drempels.vermogens;
    grenzen.insert(grenzen.end(), {1, 100, 50'000, 150'000, 10'000'000, 500'000'000});
    for (const std::int64_t grens : grenzen) {
      for (const int af : {-1, 0, 1, toeval.tussen(0, 60'000)}) {
        const std::int64_t bank = std::max<std::int64_t>(0, grens + af);
        for (const std::int64_t schuld : {0, 100'000'00}) {
          result.push_back({{"bank", euro_tekst(bank)},
                            {"overig", "0.00"},
                            {"auto", "0.00"},
                            {"schulden", euro_tekst(schuld)}});
        }
      }
    }
    result.push_back(
        {{"bank", "0.00"}, {"overig", "0.00"}, {"auto", "20000.00"}, {"schulden", "0.00"}});
    return result;
  }

  // The equity from nothing to more than any debt, in steps that pass every limit.
  Waarden woningen() {
    Waarden result{nullptr};
    std::vector<std::int64_t> waarden{0, 100'000, 1'000'000, 5'000'000, 10'000'000, 500'000'000};
    const std::int64_t vrij = vraag.landelijk != nullptr && vraag.landelijk->eigen_woning_vrij
                                  ? vraag.landelijk->eigen_woning_vrij->in_cents()
                                  : 0;
    for (const std::int64_t grens : vraag.drempels.vermogens) {
      for (int i = 0; i < 3; ++i)
        waarden.push_back(vrij + toeval.tussen(0, static_cast<int>(grens) + 1));
      for (const int af : {0, 1}) waarden.push_back(vrij + grens + af);
    }
    for (const std::int64_t waarde : waarden) {
      result.push_back({{"waarde", euro_tekst(waarde)}, {"hypotheek", "0.00"}});
    }
    return result;
  }

  // Each person with any document, valid or not, or with none.
  Waarden documenten() {
    Waarden result;
    static const std::vector<std::string> kSoorten{"geen", "paspoort", "identiteitskaart",
                                                   "rijbewijs"};
    for (int i = 0; i < kKeer; ++i) {
      Json bewijzen = Json::array();
      for (const std::string& persoon : personen()) {
        Json bewijs{{"persoon", persoon}, {"soort", toeval.een_van(kSoorten)}};
        const int rest = toeval.kans(50) ? -1 : 1;
        if (bewijs["soort"] != "geen") {
          bewijs["geldigTotEnMet"] = dag(vraag.peildatum.plus_days(rest));
        }
        bewijzen.push_back(bewijs);
      }
      result.push_back(bewijzen);
    }
    return result;
  }
};

}  // namespace

std::vector<Json> geboortedagen(const Lijstvraag& vraag) {
  const Date peildatum = vraag.peildatum;
  std::set<Date> om{peildatum, Date::of(peildatum.year(), 1, 1),
                    Date::of(peildatum.year(), 12, 31)};
  for (const Json& kost : vraag.situatie["kosten"]) {
    if (!kost.contains("datum")) continue;
    const Date datum = datum_van(kost["datum"]);
    om.insert({datum, Date::of(datum.year(), 1, 1), Date::of(datum.year(), 12, 31)});
  }
  std::set<Date> result;
  const auto neem = [&](Date op) {
    for (const int af : {-1, 0, 1}) {
      if (op.plus_days(af) <= peildatum) result.insert(op.plus_days(af));
    }
  };
  for (const int jaren : {0, 3, 10, 30, 50, 80}) neem(peildatum.plus_months(-12 * jaren));
  for (const Date dag : om) {
    for (const int jaren : vraag.drempels.leeftijden) neem(dag.plus_months(-12 * jaren));
  }
  if (vraag.landelijk != nullptr && vraag.landelijk->aow_leeftijd) {
    const AowLeeftijd& aow = *vraag.landelijk->aow_leeftijd;
    neem(peildatum.plus_months(-12 * aow.jaren - aow.maanden));
  }
  for (const int maanden : vraag.drempels.maanden) neem(peildatum.plus_months(-maanden));
  std::vector<Json> teksten;
  for (const Date een : result) teksten.emplace_back(dag(een));
  return teksten;
}

std::vector<Json> kandidaten_van_lijst(const Lijstvraag& vraag, const std::string& plek) {
  Trekker trekker{vraag};
  if (plek == "/kinderen") return trekker.kinderen();
  if (plek == "/partner") return trekker.partner();
  if (plek == "/eerdereVerstrekkingen") return trekker.verstrekkingen();
  if (plek == "/inkomen") return trekker.inkomens();
  if (plek == "/vermogen") return trekker.bezittingen();
  if (plek == "/eigenWoning") return trekker.woningen();
  if (plek == "/identiteitsbewijzen") return trekker.documenten();
  return {};
}

}  // namespace minima::toets
