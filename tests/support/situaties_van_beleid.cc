// Random complete situaties for one version of a policy, around the borders it has.
#include <algorithm>

#include "tests/support/drempels.h"
#include "tests/support/kern.h"
#include "tests/support/kosten_van_beleid.h"
#include "tests/support/situaties.h"

namespace minima::toets {
namespace {

// The first day that is no more in the version: its end, or for one without end some time after the
// last national table began.
Date einde(const Beleid& beleid) {
  const Date laatste = kern().beleid().tabellen().back().geldig_vanaf.plus_days(300);
  const Date later = std::max(laatste, beleid.geldig_vanaf.plus_days(600));
  return beleid.geldig_tot.value_or(later);
}

Date kies_peildatum(const Beleid& beleid, Toeval& toeval) {
  const Date begin = beleid.geldig_vanaf;
  const Date eind = einde(beleid);
  if (toeval.kans(15)) {
    return begin.plus_days(toeval.tussen(0, eind.days() - begin.days() - 1));
  }
  // The stretches between the days on which another national table begins or ends.
  std::vector<Date> grenzen{begin, eind};
  for (const Landelijk& tabel : kern().beleid().tabellen()) {
    for (const Date grens : {tabel.geldig_vanaf, tabel.geldig_tot.value_or(eind)}) {
      if (begin < grens && grens < eind) grenzen.push_back(grens);
    }
  }
  std::sort(grenzen.begin(), grenzen.end());
  grenzen.erase(std::unique(grenzen.begin(), grenzen.end()), grenzen.end());
  if (toeval.kans(20)) return toeval.een_van(grenzen).plus_days(-toeval.tussen(0, 1));
  const int i = toeval.tussen(0, static_cast<int>(grenzen.size()) - 2);
  const auto stuk = static_cast<std::size_t>(i);
  return grenzen[stuk].plus_days(
      toeval.tussen(0, grenzen[stuk + 1].days() - grenzen[stuk].days() - 1));
}

struct Maker {
  Toeval& toeval;
  const Beleid& beleid;
  Date peildatum;
  Drempels drempels;
  Json uit;
  std::vector<std::string> personen{"aanvrager"};

  // Born so that an age the rules ask for is reached on, just before or just after the day.
  Date geboren(bool kind) {
    int jaren = toeval.een_van(drempels.leeftijden);
    if (toeval.kans(20)) jaren = toeval.tussen(kind ? 0 : 18, kind ? 20 : 80);
    if (!kind) jaren = std::max(jaren, 18);
    if (kind && jaren > 27) jaren = toeval.tussen(0, 18);
    const int dagen = toeval.kans(50) ? toeval.tussen(-1, 1) : -toeval.tussen(0, 700);
    return std::min(peildatum, peildatum.plus_months(-12 * jaren).plus_days(dagen));
  }

  Json volwassene() {
    Json persoon{{"geboortedatum", dag(geboren(false))}};
    if (toeval.kans(10))
      persoon = {{"leeftijd", std::max(18, toeval.een_van(drempels.leeftijden))}};
    persoon["studeert"] = toeval.kans(20);
    if (drempels.voorwaarden.count(VoorwaardeSoort::kOpleiding) == 0) return persoon;
    persoon["opleidingAfgerond"] = nullptr;
    if (toeval.kans(30)) {
      persoon["opleidingAfgerond"] = dag(
          peildatum.plus_months(-toeval.een_van(drempels.maanden)).plus_days(toeval.tussen(-1, 1)));
    }
    return persoon;
  }

  void gezin() {
    uit["inwoner"] = !toeval.kans(4);
    uit["aanvrager"] = volwassene();
    uit["partner"] = nullptr;
    if (toeval.kans(40)) {
      uit["partner"] = volwassene();
      personen.emplace_back("partner");
    }
    const std::vector<std::string> onderwijs{"geen", "basis", "voortgezet", "mbo", "hoger"};
    uit["kinderen"] = Json::array();
    for (int i = 1, n = toeval.tussen(0, 3); i <= n; ++i) {
      const std::string id = "kind-" + std::to_string(i);
      uit["kinderen"].push_back({{"id", id},
                                 {"geboortedatum", dag(geboren(true))},
                                 {"thuiswonend", toeval.kans(85)},
                                 {"onderwijs", toeval.een_van(onderwijs)}});
      personen.push_back(id);
    }
    uit["medebewoners"] = Json::array();
    for (int i = 0, n = toeval.kans(70) ? 0 : toeval.tussen(1, 2); i < n; ++i) {
      uit["medebewoners"].push_back(
          {{"leeftijd", toeval.een_van(std::vector<int>{20, 21, 26, 27, 40})},
           {"studeert", toeval.kans(20)},
           {"kostendeler", toeval.kans(60)}});
    }
  }

  // Only to aim at: what the household comes to stands where its borders are.
  [[nodiscard]] std::int64_t norm() const {
    const Json nu = uitkomst(uit);
    const bool vast = nu.contains("bijstandsnorm") && nu["bijstandsnorm"].contains("perMaand") &&
                      nu["bijstandsnorm"]["perMaand"].is_string();
    return vast ? cents_van(nu["bijstandsnorm"]["perMaand"]) : 100000;
  }

  std::int64_t maandinkomen(std::int64_t n) {
    if (toeval.kans(30)) return toeval.tussen(0, static_cast<int>(2 * n));
    const bool published = !drempels.inkomens.empty() && toeval.kans(40);
    const std::int64_t grens = published ? toeval.een_van(drempels.inkomens)
                                         : n * toeval.een_van(drempels.procenten) / 100;
    return std::max<std::int64_t>(0, grens + toeval.tussen(-2, 2));
  }

  void inkomen(std::int64_t n) {
    const std::int64_t maand = maandinkomen(n);
    const int per = toeval.tussen(1, 10);
    const std::vector<std::string> soorten{"loon",        "uitkering", "bijstand", "pensioen",
                                           "alimentatie", "overig",    "totaal"};
    uit["inkomen"] =
        Json::array({{{"soort", toeval.een_van(soorten)},
                      {"van", "aanvrager"},
                      {"bedrag", euro_tekst(per == 1   ? maand * 12 / 52
                                            : per == 2 ? maand * 12 / 13
                                            : per == 3 ? maand * 12
                                                       : maand)},
                      {"per", per == 1   ? "week"
                              : per == 2 ? "vier-weken"
                              : per == 3 ? "jaar"
                                         : "maand"},
                      {"vakantietoeslag", toeval.kans(85) ? "inbegrepen" : "niet-inbegrepen"}}});
    if (uit["inkomen"][0]["soort"] == "totaal" || !toeval.kans(30)) return;
    const std::vector<std::string> andere{"particulier-pensioen",
                                          "aow",
                                          "kinderbijslag",
                                          "zorgtoeslag",
                                          "huurtoeslag",
                                          "kindgebonden-budget",
                                          "langdurigheidstoeslag",
                                          "individuele-inkomenstoeslag",
                                          "gift",
                                          "studiefinanciering",
                                          "overig"};
    uit["inkomen"].push_back({{"soort", toeval.een_van(andere)},
                              {"van", toeval.een_van(personen)},
                              {"bedrag", euro_tekst(toeval.tussen(0, 30000))},
                              {"per", "maand"},
                              {"vakantietoeslag", "inbegrepen"}});
  }

  void bezit(std::int64_t n) {
    const auto soms = [&](int hoogste) {
      return euro_tekst(toeval.kans(80) ? 0 : toeval.tussen(0, hoogste));
    };
    std::int64_t bank = toeval.tussen(0, 1800000);
    if (toeval.kans(60)) bank = toeval.een_van(drempels.vermogens) + toeval.tussen(-1, 1);
    if (beleid.vermogen.maandnorm_vrij && toeval.kans(50)) bank += n;
    uit["vermogen"] = {{"bank", euro_tekst(std::max<std::int64_t>(bank, 0))},
                       {"overig", soms(400000)},
                       {"auto", soms(400000)},
                       {"schulden", soms(400000)}};
    uit["eigenWoning"] = nullptr;
    if (toeval.kans(15)) {
      uit["eigenWoning"] = {{"waarde", euro_tekst(toeval.tussen(8000000, 30000000))},
                            {"hypotheek", euro_tekst(toeval.tussen(5000000, 25000000))}};
      uit["bijzondereBijstandPerJaar"] = euro_tekst(n + toeval.tussen(-1, 1));
      uit["kostenVestigingHypotheek"] = euro_tekst(toeval.tussen(0, 2));
    }
    uit["vermogenInvordering"] = euro_tekst(toeval.kans(70) ? 0 : toeval.tussen(0, 3));
  }

  void laag_inkomen() {
    std::vector<int> procenten = drempels.procenten;
    std::sort(procenten.begin(), procenten.end(), std::greater<>());
    procenten.erase(std::unique(procenten.begin(), procenten.end()), procenten.end());
    uit["laagInkomen"] = Json::array();
    int maanden = toeval.een_van(drempels.maanden) + toeval.tussen(-1, 1);
    for (const int procent : procenten) {
      uit["laagInkomen"].push_back({{"procent", procent}, {"maanden", std::max(0, maanden)}});
      if (toeval.kans(40)) maanden = toeval.tussen(0, std::max(0, maanden));
    }
  }

  void verleden() {
    using V = VoorwaardeSoort;
    laag_inkomen();
    if (drempels.voorwaarden.count(V::kArbeidsverplichting) > 0) {
      uit["bijstandInReferteperiode"] = toeval.kans(75);
      uit["arbeidsverplichtingNagekomen"] = toeval.kans(80);
    }
    uit["maatregelen"] = Json::array();
    if (toeval.kans(20)) {
      uit["maatregelen"].push_back({{"soort", "verlaging"},
                                    {"procent", toeval.tussen(4, 6)},
                                    {"maanden", toeval.tussen(1, 2)},
                                    {"reden", "arbeidsverplichting"},
                                    {"datum", dag(peildatum.plus_days(-toeval.tussen(0, 800)))}});
    }
    uit["identiteitsbewijzen"] = Json::array();
    for (const std::string& persoon : personen) {
      Json bewijs{{"persoon", persoon}, {"soort", toeval.kans(50) ? "geen" : "paspoort"}};
      if (bewijs["soort"] != "geen")
        bewijs["geldigTotEnMet"] = dag(peildatum.plus_days(toeval.tussen(-2, 2)));
      uit["identiteitsbewijzen"].push_back(bewijs);
    }
    uit["schuldhulptraject"] = toeval.kans(10);
    if (toeval.kans(5)) uit["verblijfInInrichting"] = "aanvrager";
    uit["lening"] = toeval.kans(50) ? "mogelijk" : "geweigerd";
    if (drempels.voorwaarden.count(V::kZorgverzekering) > 0)
      uit["rotterdampakket"] = toeval.kans(50);
    if (drempels.voorwaarden.count(V::kVorigeRegeling) > 0) {
      uit["rechtInkomenstoeslag2024"] = toeval.kans(50);
    }
  }

  void periode(std::int64_t n) {
    if (!beleid.draagkracht || !toeval.kans(30)) return;
    uit["draagkrachtperiode"] = {
        {"begin", dag(peildatum.first_of_month().plus_months(-toeval.tussen(0, 12)))},
        {"inkomenPerMaand", euro_tekst(maandinkomen(n))},
        {"verbruikt", euro_tekst(0)}};
    if (beleid.draagkracht->verrekening == Verrekening::kBinnenRuimte) return verdeel();
    uit["draagkrachtperiode"]["verbruikt"] = euro_tekst(toeval.tussen(0, 60000));
  }

  // Two regimes in one room: no more was used than there was, settling never takes more.
  void verdeel() {
    const auto& regels = *beleid.draagkracht;
    const std::string& ruim = regels.ruimte;
    const std::string& smal =
        regels.regimes[0].id == ruim ? regels.regimes[1].id : regels.regimes[0].id;
    const auto met = [&](std::int64_t s, std::int64_t r, std::int64_t v) {
      uit["draagkrachtperiode"]["verbruikt"] = euro_tekst(s + r + v);
      uit["draagkrachtperiode"]["verbruiktPerSoort"] = {
          {smal, euro_tekst(s)}, {ruim, euro_tekst(r)}, {"vermogen", euro_tekst(v)}};
    };
    met(0, 0, 0);
    const Json nu = uitkomst(uit);
    const auto vast = [&](const std::string& regime, const char* deel) {
      const Json::json_pointer plek("/draagkracht/" + regime + "/" + deel);
      return nu.contains(plek) && nu[plek].is_string() ? cents_van(nu[plek]) : -1;
    };
    const std::int64_t uit_smal = vast(smal, "uitInkomen");
    const std::int64_t uit_ruim = vast(ruim, "uitInkomen");
    const std::int64_t uit_bezit = vast(ruim, "uitVermogen");
    // Without a norm there is none to have used; a range comes of income of unknown kind.
    if (uit_smal < 0 || uit_ruim < 0 || uit_bezit < 0) {
      uit.erase("draagkrachtperiode");
      return;
    }
    const auto deel = [&](std::int64_t hoogste) -> std::int64_t {
      return toeval.kans(40)
                 ? 0
                 : toeval.tussen(0, static_cast<int>(std::min<std::int64_t>(hoogste, 300000)));
    };
    const std::int64_t van_smal = deel(uit_smal);
    const std::int64_t van_ruim = deel(uit_ruim - van_smal);
    met(van_smal, van_ruim, deel(uit_bezit));
  }
};

}  // namespace

Json volledige_situatie(const Beleid& beleid, Toeval& toeval) {
  const Date peildatum = kies_peildatum(beleid, toeval);
  const Landelijk* tabel = kern().beleid().geldend(beleid.gemeente, peildatum).landelijk;
  Maker maker{toeval,
              beleid,
              peildatum,
              drempels(beleid, tabel),
              {{"peildatum", dag(peildatum)}, {"gemeente", beleid.gemeente}}};
  maker.gezin();
  const std::int64_t norm = maker.norm();
  maker.inkomen(norm);
  maker.bezit(norm);
  maker.verleden();
  const Kostenvraag vraag{beleid, maker.drempels, peildatum, maker.personen};
  maker.uit["eerdereVerstrekkingen"] = eerdere_verstrekkingen(vraag, toeval);
  maker.periode(norm);
  maker.uit["kosten"] = kosten_van_beleid(vraag, toeval);
  return maker.uit;
}

}  // namespace minima::toets
