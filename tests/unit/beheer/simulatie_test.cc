#include "calc/beheer/simulatie.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "calc/beheer/inkomensverloop.h"
#include "calc/beheer/populatie.h"
#include "calc/beheer/simulatie_verslag.h"
#include "calc/bereken.h"
#include "calc/json/beleid_json.h"
#include "tests/support/kern.h"
#include "tests/support/policy_files.h"
#include "tests/support/situaties.h"

namespace minima::beheer {
namespace {

using toets::Json;

Json boxmeer() {
  return Json::parse(toets::read_text(toets::policy_data() / "gemeenten/boxmeer/2005-10-01.json"));
}

Beleidspaar paar(const Json& nieuw) {
  return {toets::kern().beleid().tabellen(), lees_beleid(boxmeer().dump()).value(),
          lees_beleid(nieuw.dump()).value()};
}

Json met(const char* plek, const Json& waarde) {
  Json beleid = boxmeer();
  beleid[Json::json_pointer(toets::pointer_in(beleid, plek))] = waarde;
  return beleid;
}

// A single person of 34 with a newspaper of 50.00, and an income.
Huishouden huishouden(const char* inkomen, const char* soort = "krant-tijdschrift") {
  Json situatie = Json::parse(R"({"peildatum": "2005-11-01", "gemeente": "boxmeer", "inwoner": true,
    "aanvrager": {"geboortedatum": "1971-03-02"}, "partner": null, "kinderen": [],
    "vermogen": {"bank": "100.00", "overig": "0.00", "auto": "0.00", "schulden": "0.00"},
    "laagInkomen": [], "eerdereVerstrekkingen": [],
    "kosten": [{"id": "k1", "bedrag": "500.00", "datum": "2005-10-01", "persoon": "aanvrager",
                "betaalbewijs": true, "vergoedDoorAnderen": "0.00"}]})");
  situatie["kosten"][0]["soort"] = soort;
  situatie["inkomen"] = {{{"soort", "loon"},
                          {"van", "aanvrager"},
                          {"bedrag", inkomen},
                          {"per", "maand"},
                          {"vakantietoeslag", "inbegrepen"}}};
  return toets::kern().lees(situatie.dump()).value();
}

// The stimuleringsregeling up to 120 % of 804.89: 965.86 instead of 925.62.
Json ruimer() {
  return met("/regelingen/@stimuleringsregeling/voorwaarden/@inkomensgrens/procentVanNorm", 120);
}

TEST(Simulatie, AWiderIncomeLimitGivesWhoComesUnderItThePlafond) {
  const Beleidspaar beide = paar(ruimer());
  EXPECT_EQ(vergelijk(beide, huishouden("925.62")).verschil, Money());
  EXPECT_EQ(vergelijk(beide, huishouden("925.63")).verschil, 7000_cent);
  EXPECT_EQ(vergelijk(beide, huishouden("965.86")).verschil, 7000_cent);
  EXPECT_EQ(vergelijk(beide, huishouden("965.87")).verschil, Money());
}

// Bijzondere bijstand is left to judgement: its indication counts, apart from what is certain. At
// 1000.00 a month, 74.3765 is over 115 % of 804.89; 35 % of that over a year is 312.38, 50 % 446.25
// (446.259 down), so 187.62 and 53.75 of 500.00.
TEST(Simulatie, DraagkrachtChangesTheIndication) {
  Json nieuw = boxmeer();
  nieuw["draagkracht"]["regimes"][0]["schijven"][0]["procent"] = 50;
  const Huishoudverschil v = vergelijk(paar(nieuw), huishouden("1000.00", "bijzonder"));
  EXPECT_EQ(v.indicatie[0], 18762_cent);
  EXPECT_EQ(v.indicatie[1], 5375_cent);
  EXPECT_EQ(v.verschil, -13387_cent);
  EXPECT_EQ(v.zeker[0], Money());
}

// What is simulated is the difference of what `check` says under either policy.
TEST(Simulatie, AGainIsTheDifferenceOfTwoChecks) {
  Json nieuw = ruimer();
  nieuw["regelingen"][1]["routes"][0]["hoogte"]["plafond"]["bedrag"] = "90.00";
  nieuw["regelingen"][0]["routes"][0]["hoogte"]["plafond"]["bedrag"] = "5.00";
  nieuw["draagkracht"]["regimes"][0]["schijven"][0]["procent"] = 90;
  const Beleidspaar beide = paar(nieuw);
  toets::Toeval toeval(11);
  int anders = 0;
  for (int i = 0; i < 1500; ++i) {
    const auto gelezen = toets::kern().lees(toets::volledige_situatie(toeval).dump());
    ASSERT_TRUE(gelezen.ok());
    std::array<std::optional<Money>, 2> som = {Money(), Money()};
    for (const bool is_nieuw : {false, true}) {
      std::optional<Money>& totaal = som[is_nieuw ? 1 : 0];
      for (const auto& r :
           bereken(gelezen.value(), beide.bestand(is_nieuw), {false, false}).regelingen) {
        if (r.uitslag != Uitslag::kRecht && r.uitslag != Uitslag::kBeoordeling) continue;
        if (r.kosten.empty() && r.regeling->is_per_kost()) continue;  // not asked for
        if (!r.bedrag || !r.bedrag->is_known()) {
          if (r.regeling->is_per_kost()) totaal.reset();
          continue;
        }
        if (totaal)
          *totaal += r.bedrag->low.times(r.regeling->per == "maand" && r.kosten.empty() ? 12 : 1);
      }
    }
    const Huishoudverschil v = vergelijk(beide, gelezen.value());
    if (!v.verschil || !som[0] || !som[1]) continue;
    EXPECT_EQ(*v.verschil, *som[1] - *som[0]);
    if (*v.verschil != Money()) ++anders;
  }
  EXPECT_GT(anders, 5);
}

TEST(Simulatie, CountsWhoGainsWhoLosesAndWhatItCosts) {
  Json nieuw = ruimer();
  nieuw["regelingen"][0]["routes"][0]["hoogte"]["plafond"]["bedrag"] = "60.00";
  const Beleidspaar beide = paar(nieuw);
  Simulatie simulatie(beide);
  simulatie.neem(huishouden("900.00"), "a", 1);   // 70 becomes 60
  simulatie.neem(huishouden("950.00"), "a", 2);   // nothing becomes 60
  simulatie.neem(huishouden("2000.00"), "b", 3);  // nothing stays nothing
  EXPECT_EQ(simulatie.alles().aantal, 3);
  EXPECT_EQ(simulatie.alles().winnaars, 1);
  EXPECT_EQ(simulatie.alles().winst, 6000_cent);
  EXPECT_EQ(simulatie.alles().verlies, -1000_cent);
  const Regelingtotaal& stimulering = simulatie.regelingen()[0];
  EXPECT_EQ(stimulering.aanvragen, (std::array<std::int64_t, 2>{1, 2}));
  EXPECT_EQ(stimulering.zeker[0], 7000_cent);
  EXPECT_EQ(stimulering.zeker[1], 12000_cent);
  EXPECT_EQ(stimulering.erbij, 1);
  ASSERT_EQ(simulatie.verliezers().size(), 1U);
  const auto redenen =
      waarom(beide, simulatie.verliezers()[0].huishouden, *toets::kern().teksten("nl"));
  ASSERT_EQ(redenen.size(), 1U);
  EXPECT_EQ(redenen[0].regeling, "stimuleringsregeling");
  EXPECT_EQ(redenen[0].reden.artikel, "8.3.1 lid 5");
}

TEST(Simulatie, WhoLosesByAConditionIsToldWhich) {
  const Json strenger =
      met("/regelingen/@stimuleringsregeling/voorwaarden/@inkomensgrens/procentVanNorm", 100);
  const Beleidspaar beide = paar(strenger);
  const auto redenen = waarom(beide, huishouden("900.00"), *toets::kern().teksten("nl"));
  ASSERT_EQ(redenen.size(), 1U);
  EXPECT_EQ(redenen[0].reden.voorwaarde, "inkomensgrens");
  EXPECT_NE(redenen[0].reden.zin.find("804,89"), std::string::npos);
}

TEST(Simulatie, ASchemeThatIsGoneIsSaidToBeGone) {
  Json nieuw = boxmeer();
  nieuw["regelingen"].erase(0);
  const Beleidspaar beide = paar(nieuw);
  Huishouden h = huishouden("900.00");
  h.kosten[0].regeling = "stimuleringsregeling";
  EXPECT_EQ(vergelijk(beide, h).verschil, -7000_cent);
  const auto redenen = waarom(beide, h, *toets::kern().teksten("nl"));
  ASSERT_EQ(redenen.size(), 1U);
  EXPECT_NE(redenen[0].reden.zin.find("niet in het nieuwe beleid"), std::string::npos);
}

TEST(Simulatie, AnUnknownAmountIsNoDifferenceOfNothing) {
  const Beleidspaar beide = paar(ruimer());
  Huishouden h = huishouden("940.00");
  h.eerdere_verstrekkingen.reset();
  EXPECT_FALSE(vergelijk(beide, h).verschil.has_value());
}

// Bijzondere bijstand that is in one of two regimes, while nobody says in which: over 115 % of
// 804.89 it's 35 or 50 % of the same surplus, so that the amount can't be said.
Json in_een_van_twee() {
  Json nieuw = boxmeer();
  const std::string plek = toets::pointer_in(nieuw, "/regelingen/@bijzondere-bijstand");
  Json& regeling = nieuw[Json::json_pointer(plek)];
  regeling["kostensoorten"][0].erase("regime");
  regeling["routes"][0]["hoogte"].erase("draagkracht");
  regeling["routes"][0]["hoogte"]["draagkrachtEenVan"] = Json::array({"regulier", "lening"});
  return nieuw;
}

TEST(Simulatie, AnAmountThatCannotBeComputedIsCountedApart) {
  const Beleidspaar beide = paar(in_een_van_twee());
  Simulatie simulatie(beide);
  simulatie.neem(huishouden("1000.00", "bijzonder"), "a", 1);
  const Regelingtotaal som = simulatie.totaal();
  EXPECT_EQ(som.zonder_bedrag, (std::array<std::int64_t, 2>{0, 1}));
  EXPECT_EQ(som.indicatie[0], 18762_cent);
  EXPECT_EQ(som.indicatie[1], Money());
  EXPECT_EQ(simulatie.onbekend(), 1);
  const Simulatieverslag v{beide, simulatie, {}, *toets::kern().teksten("nl"), "proef", "",
                           30,    "9.2",     0};
  EXPECT_NE(als_tekst(v).find("nieuw: van 1 aanvraag is het bedrag niet te zeggen"),
            std::string::npos);
  EXPECT_NE(als_html(v).find("Aanvragen waarvan het bedrag niet te zeggen is"), std::string::npos);
  const Huishoudverschil een = vergelijk(beide, huishouden("1000.00", "bijzonder"));
  EXPECT_EQ(csv_rij(1, "a", een, beide), "1,a,0.00,0.00,187.62,0.00,,bijzondere-bijstand,0,1\r\n");
}

// The running draagkrachtperiode rests on 900.00, which asks nothing. An income that is more than
// 15 % higher, over 1035.00, revises it (7.2.6); what was used of it before isn't known.
TEST(Inkomensverloop, WhereAnAmountStopsBeingKnownThereIsNoCliff) {
  Huishouden h = huishouden("1.00", "bijzonder");
  Draagkrachtperiode& periode = h.draagkrachtperiode.emplace();
  periode.begin = Date::of(2005, 5, 1);
  periode.inkomen_per_maand = Range<Money>(90000_cent);
  const auto verloop = inkomensverloop(paar(boxmeer()), h, "een");
  ASSERT_TRUE(verloop.has_value());
  const auto zonder = [&](std::int64_t cents) {
    const auto punt =
        std::find_if(verloop->punten.begin(), verloop->punten.end(),
                     [&](const Inkomenspunt& een) { return een.inkomen >= Money::cents(cents); });
    return punt->zonder_bedrag;
  };
  EXPECT_EQ(zonder(102000), (std::array<std::int64_t, 2>{0, 0}));
  EXPECT_EQ(zonder(104000), (std::array<std::int64_t, 2>{1, 1}));
  EXPECT_TRUE(verloop->vallen.empty());
}

// A cent over 925.62 costs the single person the 70.00 of the stimuleringsregeling and brings 0.12.
TEST(Inkomensverloop, FindsTheCliffToTheCent) {
  const Beleidspaar beide = paar(ruimer());
  const auto verloop = inkomensverloop(beide, huishouden("1.00"), "een");
  ASSERT_TRUE(verloop.has_value());
  ASSERT_EQ(verloop->vallen.size(), 2U);
  EXPECT_FALSE(verloop->vallen[0].nieuw);
  EXPECT_EQ(verloop->vallen[0].inkomen, 92562_cent);
  EXPECT_EQ(verloop->vallen[0].verlies, -6988_cent);
  EXPECT_EQ(verloop->vallen[0].regelingen, std::vector<std::string>{"stimuleringsregeling"});
  EXPECT_TRUE(verloop->vallen[1].nieuw);
  EXPECT_EQ(verloop->vallen[1].inkomen, 96586_cent);
  EXPECT_TRUE(verloop->hoogste.empty());
}

// Of bijzondere bijstand 35 cents of every euro over 115 % are lost, and no cliff is near.
TEST(Inkomensverloop, ASlopeIsAMarginalRateAndNoCliff) {
  const auto verloop = inkomensverloop(paar(boxmeer()), huishouden("1.00", "bijzonder"), "een");
  ASSERT_TRUE(verloop.has_value());
  EXPECT_TRUE(verloop->vallen.empty());
  ASSERT_EQ(verloop->hoogste.size(), 2U);
  EXPECT_EQ(verloop->hoogste[0].procent, 35);
}

TEST(Simulatieverslag, ThePageStandsOnItsOwn) {
  const Beleidspaar beide = paar(ruimer());
  Simulatie simulatie(beide);
  simulatie.neem(huishouden("940.00"), "<b>", 1);
  const std::vector<Inkomensverloop> verlopen = {
      *inkomensverloop(beide, huishouden("1.00"), "een <i>")};
  const Simulatieverslag v{beide, simulatie, verlopen, *toets::kern().teksten("nl"), "proef", "",
                           30,    "9.2",     0};
  const std::string page = als_html(v);
  for (const char* not_there : {"<script", "<link", "http", "<b>", "<i>", "src="}) {
    EXPECT_EQ(page.find(not_there), std::string::npos) << not_there;
  }
  EXPECT_NE(page.find("<svg role=\"img\""), std::string::npos);
  EXPECT_NE(als_tekst(v).find("925,62"), std::string::npos);
}

}  // namespace
}  // namespace minima::beheer
