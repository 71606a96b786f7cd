// Municipal policies: every real file reads, a few values typed over from the notitie, and what is
// refused.
#include "calc/json/beleid_json.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

#include "calc/value/sha256.h"
#include "tests/support/policy_files.h"

namespace minima {
namespace {

using toets::Breuk;

std::string boxmeer_text() {
  return toets::read_text(toets::policy_data() / "gemeenten" / "boxmeer" / "2005-10-01.json");
}

const Beleid& boxmeer() {
  static const Beleid beleid = [] {
    Result<Beleid> result = lees_beleid(boxmeer_text());
    EXPECT_TRUE(result.ok()) << toets::shown(result.faults());
    return result.ok() ? result.value() : Beleid();
  }();
  return beleid;
}

const Regeling& regeling(const std::string& id) {
  const auto& all = boxmeer().regelingen;
  const auto found =
      std::find_if(all.begin(), all.end(), [&id](const Regeling& r) { return r.id == id; });
  EXPECT_NE(found, all.end()) << id;
  return found == all.end() ? all.front() : *found;
}

const Kostensoort& kostensoort(const Regeling& van, const std::string& id) {
  const auto& all = van.kostensoorten;
  const auto found =
      std::find_if(all.begin(), all.end(), [&id](const Kostensoort& k) { return k.id == id; });
  EXPECT_NE(found, all.end()) << id;
  return found == all.end() ? all.front() : *found;
}

TEST(BeleidJson, EveryFileReads) {
  int versions = 0;
  for (const auto& file : toets::policy_files("gemeenten", ".json")) {
    const std::string text = toets::read_text(file);
    if (file.filename() == "gemeente.json") {
      const Result<Gemeentegegevens> gegevens = lees_gemeentegegevens(text);
      ASSERT_TRUE(gegevens.ok()) << file << "\n" << toets::shown(gegevens.faults());
      EXPECT_EQ(gegevens.value().id, file.parent_path().filename());
      continue;
    }
    const Result<Beleid> beleid = lees_beleid(text);
    ASSERT_TRUE(beleid.ok()) << file << "\n" << toets::shown(beleid.faults());
    EXPECT_EQ(beleid.value().gemeente, file.parent_path().filename());
    EXPECT_EQ(beleid.value().hash, "sha256:" + sha256(text));
    ++versions;
  }
  EXPECT_GE(versions, 1);
}

TEST(BeleidJson, General) {
  EXPECT_EQ(boxmeer().gemeente, "boxmeer");
  EXPECT_EQ(boxmeer().geldig_vanaf, Date::of(2005, 10, 1));
  EXPECT_EQ(boxmeer().titel.nl, "Minimabeleid gemeente Boxmeer 2005");
  EXPECT_EQ(boxmeer().bronnen.front().id, "notitie-minimabeleid");
  EXPECT_EQ(boxmeer().norm.toeslag, Rate::percent(100));
  EXPECT_FALSE(boxmeer().norm.kostendelers);
}

TEST(BeleidJson, Means) {
  const auto telt = [](InkomenSoort soort) {
    return boxmeer().inkomen.soorten[static_cast<std::size_t>(soort)].telt;
  };
  EXPECT_EQ(telt(InkomenSoort::kLoon), Telt::kWel);
  EXPECT_EQ(telt(InkomenSoort::kKinderbijslag), Telt::kNiet);
  EXPECT_EQ(telt(InkomenSoort::kGift), Telt::kBeoordeling);
  EXPECT_EQ(telt(InkomenSoort::kTotaal), Telt::kWel);
  EXPECT_EQ(boxmeer().inkomen.vakantietoeslag_loon, Rate::percent(8));
  EXPECT_TRUE(boxmeer().inkomen.klein_pensioen_vrij);
  EXPECT_EQ(boxmeer().inkomen.artikel_klein_pensioen, "13");
  EXPECT_TRUE(boxmeer().vermogen.bank && boxmeer().vermogen.overig && boxmeer().vermogen.auto_);
  EXPECT_FALSE(boxmeer().vermogen.maandnorm_vrij);
  EXPECT_EQ(boxmeer().vermogen.eigen_woning, EigenWoningMethode::kKrediethypotheek);
  EXPECT_EQ(boxmeer().vermogen.artikel_eigen_woning, "8.6");
}

TEST(BeleidJson, Draagkracht) {
  ASSERT_TRUE(boxmeer().draagkracht);
  const Draagkrachtregels& regels = *boxmeer().draagkracht;
  EXPECT_EQ(regels.periode_maanden, 12);
  EXPECT_EQ(regels.uit_vermogen, Rate::percent(100));
  EXPECT_EQ(regels.herziening, Herziening::kRestmaandenMetVerrekening);
  EXPECT_EQ(regels.herziening_boven, Rate::percent(15));
  ASSERT_EQ(regels.regimes.size(), 3U);
  EXPECT_EQ(regels.regimes[1].id, "lening");
  ASSERT_EQ(regels.regimes[1].schijven.size(), 2U);
  EXPECT_EQ(regels.regimes[1].schijven[0].vanaf, Rate::percent(115));
  EXPECT_EQ(regels.regimes[1].schijven[0].tot, Rate::percent(150));
  EXPECT_EQ(regels.regimes[1].schijven[0].procent, Rate::percent(50));
  EXPECT_FALSE(regels.regimes[1].schijven[1].tot);
}

TEST(BeleidJson, Stimuleringsregeling) {
  const Regeling& r = regeling("stimuleringsregeling");
  EXPECT_EQ(r.per, "kalenderjaar");
  EXPECT_EQ(r.document, "notitie-minimabeleid");
  EXPECT_EQ(r.kostensoorten.size(), 15U);
  EXPECT_EQ(r.andere_kosten, Uitslag::kBeoordeling);
  ASSERT_EQ(r.voorwaarden.size(), 3U);
  EXPECT_EQ(r.voorwaarden[1].soort, VoorwaardeSoort::kInkomensgrens);
  EXPECT_EQ(r.voorwaarden[1].id, "inkomensgrens");
  EXPECT_EQ(r.voorwaarden[1].procent, Rate::percent(115));
  EXPECT_FALSE(r.voorwaarden[1].strikt);
  EXPECT_TRUE(r.voorwaarden[2].strikt);
  ASSERT_EQ(r.routes.size(), 1U);
  const Route& route = r.routes[0];
  ASSERT_EQ(route.voorwaarden.size(), 4U);
  EXPECT_EQ(route.voorwaarden[1].maand, 3);
  EXPECT_EQ(route.voorwaarden[1].dag, 1);
  EXPECT_EQ(route.voorwaarden[3].soort, VoorwaardeSoort::kDoelgroep);
  EXPECT_EQ(route.voorwaarden[3].op, Op::kKostendatum);
  EXPECT_EQ(route.voorwaarden[3].bij_nee, Uitslag::kBeoordeling);
  EXPECT_EQ(route.hoogte.plafond->bedrag, 7000_cent);
  EXPECT_EQ(route.hoogte.plafond->eenheid, Eenheid::kPersoon);
  EXPECT_EQ(r.gevolgen.terugbetalen, false);
  EXPECT_FALSE(r.gevolgen.huisbezoek.has_value());
}

TEST(BeleidJson, CostTypes) {
  const Regeling& kaart = regeling("identiteitskaart");
  EXPECT_EQ(kostensoort(kaart, "identiteitskaart").maximum, 3125_cent);
  EXPECT_TRUE(kostensoort(kaart, "identiteitskaart").rest_te_beoordelen);
  EXPECT_EQ(kostensoort(kaart, "paspoort").uitslag, Uitslag::kGeenRecht);
  EXPECT_TRUE(kostensoort(regeling("schoolkosten-vo"), "boeken").zonder_bedrag);
  const Regeling& bijstand = regeling("bijzondere-bijstand");
  EXPECT_EQ(kostensoort(bijstand, "schulden").regime, "lening");
  EXPECT_EQ(kostensoort(bijstand, "schulden").vorm, "lening");
  EXPECT_EQ(kostensoort(bijstand, "werkaanvaarding").uitslag, Uitslag::kVoorliggend);
  EXPECT_EQ(kostensoort(bijstand, "werkaanvaarding").verwijzing, "reintegratiebudget");
}

TEST(BeleidJson, Routes) {
  const Regeling& goederen = regeling("duurzame-gebruiksgoederen");
  EXPECT_TRUE(goederen.dringend_nooit_nee);
  ASSERT_EQ(goederen.routes.size(), 2U);
  const Route& gift = goederen.routes[0];
  ASSERT_EQ(gift.wanneer.size(), 2U);
  EXPECT_EQ(gift.wanneer[0].maanden, 36);
  EXPECT_EQ(gift.wanneer[1].soort, VoorwaardeSoort::kKostensoort);
  EXPECT_EQ(gift.wanneer[1].niet_kostensoorten, std::vector<std::string>{"volledige-inrichting"});
  EXPECT_TRUE(gift.wanneer[1].kostensoorten.empty());
  EXPECT_TRUE(gift.voorwaarden[0].offerte_volstaat);
  EXPECT_EQ(gift.hoogte.plafond->tijdvak, Tijdvak::kVanafEersteAanvraag);
  EXPECT_EQ(gift.hoogte.plafond->maanden, 36);
  EXPECT_EQ(gift.hoogte.plafond->sinds, Date::of(2005, 7, 19));
  EXPECT_EQ(gift.hoogte.regime, "regulier");
  const Route& lening = goederen.routes[1];
  EXPECT_EQ(lening.vorm, "lening");
  EXPECT_EQ(lening.uitslag, Uitslag::kBeoordeling);
  EXPECT_FALSE(lening.hoogte.soort_maxima);
  EXPECT_EQ(lening.voorwaarden[0].bij_nee, Uitslag::kVoorliggend);
  EXPECT_EQ(lening.voorwaarden[0].verwijzing, "lening-elders");
}

TEST(BeleidJson, SchemeWithoutCosts) {
  const Regeling& toeslag = regeling("langdurigheidstoeslag");
  EXPECT_FALSE(toeslag.is_per_kost());
  EXPECT_EQ(toeslag.routes[0].hoogte.methode, Methode::kLangdurigheidstoeslag);
  EXPECT_EQ(toeslag.voorwaarden[1].tot, 65);
  EXPECT_EQ(toeslag.voorwaarden[2].id, "leeftijd-vanaf");
  EXPECT_EQ(toeslag.voorwaarden[2].vanaf, 23);
}

// A scheme that is nothing but conditions still has its one route.
TEST(BeleidJson, SchemeOfConditionsOnly) {
  auto document = nlohmann::ordered_json::parse(boxmeer_text());
  document["regelingen"].push_back(nlohmann::ordered_json::parse(R"({
    "id": "alleen-voorwaarden", "naam": {"nl": "Proef", "en": "Trial"}, "per": "jaar",
    "bron": {"document": "wwb", "artikel": "1"},
    "voorwaarden": [{"soort": "niet-voorzien", "artikel": "1"}]})"));
  const Result<Beleid> result = lees_beleid(document.dump());
  ASSERT_TRUE(result.ok()) << toets::shown(result.faults());
  const Regeling& last = result.value().regelingen.back();
  EXPECT_EQ(last.voorwaarden[0].soort, VoorwaardeSoort::kNietVoorzien);
  ASSERT_EQ(last.routes.size(), 1U);
  EXPECT_EQ(last.routes[0].vorm, "");
}

TEST(BeleidJson, FixedAmountAndHundredthsOfAPercent) {
  auto document = nlohmann::ordered_json::parse(boxmeer_text());
  document["regelingen"].push_back(nlohmann::ordered_json::parse(R"({
    "id": "vast", "naam": {"nl": "Vast", "en": "Fixed"}, "per": "jaar",
    "bron": {"document": "wwb", "artikel": "1"},
    "voorwaarden": [{"soort": "inkomensgrens", "procentVanNorm": "112.50", "artikel": "1"}],
    "routes": [{"id": "geld", "vorm": "om-niet", "hoogte": {"methode": "vast-bedrag",
      "vast": {"alleenstaande": "100.00", "alleenstaandeOuder": "150.00", "gehuwden": "175.00"},
      "artikel": "2"}}]})"));
  const Result<Beleid> result = lees_beleid(document.dump());
  ASSERT_TRUE(result.ok()) << toets::shown(result.faults());
  const Regeling& last = result.value().regelingen.back();
  EXPECT_EQ(last.voorwaarden[0].procent, Rate::basis_points(11250));
  EXPECT_EQ(last.routes[0].hoogte.vast->alleenstaande_ouder, 15000_cent);
  EXPECT_EQ(last.routes[0].hoogte.vast->artikel, "2");
}

TEST(BeleidJson, AllFaultsAtOnce) {
  const Result<Beleid> result = lees_beleid("{\"regelingen\": []}");
  EXPECT_EQ(
      toets::shown(result.faults()),
      "/gemeente sleutel-ontbreekt\n/geldigVanaf sleutel-ontbreekt\n/titel sleutel-ontbreekt\n"
      "/zekerheid sleutel-ontbreekt\n/bronnen sleutel-ontbreekt\n/norm sleutel-ontbreekt\n"
      "/inkomen sleutel-ontbreekt\n/vermogen sleutel-ontbreekt\n/regelingen lijst-leeg\n");
  for (const char* text : {"", "[]", "{", "null", "3"})
    EXPECT_FALSE(lees_beleid(text).ok()) << text;
}

TEST(BeleidJson, KeyTwice) {
  const Result<Beleid> result = lees_beleid("{\"gemeente\": \"a\", \"gemeente\": \"b\"}");
  ASSERT_FALSE(result.ok());
  EXPECT_EQ(result.faults().front().plek, "/gemeente");
  EXPECT_EQ(result.faults().front().code, "sleutel-dubbel");
}

TEST(GemeentegegevensJson, OpgevolgdDoor) {
  const Result<Gemeentegegevens> oud =
      lees_gemeentegegevens(R"({"id": "oud", "naam": "Oud", "opgevolgdDoor": "nieuw"})");
  ASSERT_TRUE(oud.ok());
  EXPECT_EQ(oud.value().opgevolgd_door, "nieuw");
  EXPECT_EQ(lees_gemeentegegevens(R"({"id": "a", "naam": "A"})").value().opgevolgd_door, "");
}

TEST(GemeentegegevensJson, Contact) {
  const Result<Gemeentegegevens> result = lees_gemeentegegevens(
      R"({"id": "a", "naam": "A", "contact": {"url": "https://a.nl", "telefoon": "14 010"}})");
  ASSERT_TRUE(result.ok()) << toets::shown(result.faults());
  EXPECT_EQ(result.value().contact->url, "https://a.nl");
  EXPECT_EQ(result.value().contact->telefoon, "14 010");
  EXPECT_EQ(result.value().contact->adres, "");
  EXPECT_EQ(toets::shown(lees_gemeentegegevens(R"({"id": "A", "contact": {"fax": "1"}})").faults()),
            "/id id-vorm\n/naam sleutel-ontbreekt\n/contact/fax sleutel-onbekend\n");
}

}  // namespace
}  // namespace minima
