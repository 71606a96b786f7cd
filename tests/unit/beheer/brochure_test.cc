// The leaflet: what the data hold, in words and in euro, and nothing else. The expected amounts are
// worked out from the texts of the policy, not taken from the leaflet.
#include "calc/beheer/brochure.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <string>

#include "calc/beheer/brochure_zinnen.h"
#include "calc/json/teksten_json.h"
#include "tests/support/policy_files.h"

namespace minima::beheer {
namespace {

const Teksten& zinnen(const std::string& taal) {
  static const auto lees = [](const char* naam) {
    auto result = lees_teksten(toets::read_text(toets::policy_data() / "brochure" / naam));
    EXPECT_TRUE(result.ok());
    return std::move(result).value();
  };
  static const Teksten nl = lees("nl.json");
  static const Teksten en = lees("en.json");
  static const Teksten ar = lees("ar.json");
  return taal == "en" ? en : taal == "ar" ? ar : nl;
}

// The core with its languages, which the shared one of the tests doesn't load.
const Rekenkern& kern() {
  static const Rekenkern een = [] {
    Rekenkern uit;
    for (const char* folder : {"landelijk", "gemeenten", "texts"}) {
      for (const auto& file : toets::policy_files(folder, ".json")) {
        const auto naam = file.lexically_relative(toets::policy_data()).generic_string();
        EXPECT_TRUE(uit.laad(naam, toets::read_text(file)).empty()) << naam;
      }
    }
    return uit;
  }();
  return een;
}

Brochureteksten teksten(const std::string& taal) { return {zinnen(taal), *kern().teksten(taal)}; }

Brochure boxmeer(const std::string& taal = "nl", Date dag = Date::of(2005, 11, 1)) {
  return brochure(kern(), "boxmeer", dag, teksten(taal));
}

const Brochureregeling& regeling(const Brochure& blad, const std::string& id) {
  const auto found = std::find_if(blad.regelingen.begin(), blad.regelingen.end(),
                                  [&](const Brochureregeling& r) { return r.id == id; });
  EXPECT_NE(found, blad.regelingen.end()) << id;
  return *found;
}

bool zegt(const std::vector<Brochurezin>& lijst, const std::string& tekst,
          const std::string& artikel) {
  return std::any_of(lijst.begin(), lijst.end(), [&](const Brochurezin& zin) {
    return zin.tekst == tekst && zin.artikel == artikel;
  });
}

// Norms of 2005: 574.92 + 229.97 = 804.89, 804.89 + 229.97 = 1034.86, 1149.84. 115 % rounded down:
// 925.62, 1190.08, 1322.31.
TEST(Brochure, LimitsInEuroPerHouseholdForm) {
  const Brochure blad = boxmeer();
  ASSERT_EQ(blad.procenten,
            (std::vector<std::string>{"100% van de bijstand", "115% van de bijstand"}));
  ASSERT_EQ(blad.rijen.size(), 3U);  // no norm from 65 was found for 2005, so no row
  const char* bedragen[3][4] = {{"804,89", "804,89", "925,62", "5.105,00"},
                                {"1.034,86", "1.034,86", "1.190,08", "10.210,00"},
                                {"1.149,84", "1.149,84", "1.322,31", "10.210,00"}};
  for (std::size_t i = 0; i < 3; ++i) {
    const std::string euro = "€\u00a0";
    EXPECT_EQ(blad.rijen[i].bijstand, euro + bedragen[i][0]);
    EXPECT_EQ(blad.rijen[i].grenzen,
              (std::vector<std::string>{euro + bedragen[i][1], euro + bedragen[i][2]}));
    EXPECT_EQ(blad.rijen[i].vermogen, euro + bedragen[i][3]);
  }
}

TEST(Brochure, ASchemeWithItsConditionsAmountProofAndDeadline) {
  const Brochure blad = boxmeer();
  const Brochureregeling& school = regeling(blad, "schoolkosten-vo");
  EXPECT_EQ(school.officieel, "Bijdrageregeling schoolkosten voortgezet onderwijs");
  EXPECT_TRUE(
      zegt(school.voor_wie, "Uw inkomen is niet hoger dan 115% van de bijstand.", "8.4.1 lid 3"));
  EXPECT_TRUE(
      zegt(school.voor_wie, "Het kind is 12 jaar of ouder en jonger dan 18 jaar.", "8.4.1 lid 3"));
  EXPECT_TRUE(zegt(school.krijgt, "U krijgt hoogstens €\u00a0115,00 per persoon per kalenderjaar.",
                   "8.4.1 lid 5"));
  EXPECT_TRUE(zegt(school.aanvragen, "U vraagt aan tot en met 1 maart van het jaar na de kosten.",
                   "8.4.1 lid 7"));
  EXPECT_EQ(school.bewijsstukken.size(), 2U);
  EXPECT_EQ(school.artikel, "8.4.1");
}

TEST(Brochure, MaximaPerGoodAndTwoRoutes) {
  const Brochure blad = boxmeer("en");
  const Brochureregeling& witgoed = regeling(blad, "duurzame-gebruiksgoederen");
  const auto heeft = [](const std::vector<Brochurezin>& lijst, const std::string& deel) {
    return std::any_of(lijst.begin(), lijst.end(), [&](const Brochurezin& zin) {
      return zin.tekst.find(deel) != std::string::npos;
    });
  };
  EXPECT_TRUE(heeft(witgoed.kosten, ": at most €300.00"));  // the fridge, 6.2 punt 4
  EXPECT_TRUE(heeft(witgoed.krijgt, "Your household gets at most €500.00 in 36 months."));
  EXPECT_TRUE(heeft(witgoed.krijgt, "Is that not so? Then this holds:"));
  EXPECT_TRUE(heeft(witgoed.krijgt, "Is your income higher than 115% of social assistance?"));
}

// 5.1.2: 327, 418 and 466 a year.
TEST(Brochure, AnAmountOfTheNationalTable) {
  const Brochure blad = boxmeer();
  const auto& krijgt = regeling(blad, "langdurigheidstoeslag").krijgt;
  EXPECT_TRUE(zegt(krijgt,
                   "Per jaar: €\u00a0327,00 voor een alleenstaande, €\u00a0418,00 voor een "
                   "alleenstaande ouder en €\u00a0466,00 voor een paar.",
                   "5.1.2"));
}

TEST(Brochure, WhatTheMunicipalityDoesNotHaveIsSaid) {
  const Brochure blad = boxmeer();
  EXPECT_FALSE(regeling(blad, "collectieve-verzekering").bestaat);
  EXPECT_TRUE(regeling(blad, "collectieve-verzekering").krijgt.empty());
  EXPECT_TRUE(regeling(blad, "kwijtschelding").bestaat);
}

// A day in the gap of the national tables: no amount, and it says so.
TEST(Brochure, WithoutNormsThereAreNoLimits) {
  const Brochure blad = boxmeer("nl", Date::of(2010, 1, 1));
  EXPECT_TRUE(blad.rijen.empty());
  EXPECT_NE(std::find(blad.meldingen.begin(), blad.meldingen.end(),
                      *zinnen("nl").zoek("normen-ontbreken")),
            blad.meldingen.end());
  EXPECT_TRUE(zegt(regeling(blad, "langdurigheidstoeslag").krijgt,
                   "Vraag de gemeente hoe hoog het bedrag is.", "5.1.2"));
}

TEST(Brochure, ADayOutsideThePolicyIsNamed) {
  const Brochure blad = boxmeer("nl", Date::of(2016, 1, 1));
  EXPECT_NE(std::find(blad.meldingen.begin(), blad.meldingen.end(),
                      *zinnen("nl").zoek("buiten-geldigheid")),
            blad.meldingen.end());
}

// Every version of every municipality in every language: every sentence filled in, no key left.
TEST(Brochure, EveryPolicyCanBeSaidInEveryLanguage) {
  for (const Beleid& beleid : kern().beleid().versies()) {
    for (const std::string taal : {"nl", "en", "ar"}) {
      const Brochure blad = brochure(kern(), beleid.gemeente, beleid.geldig_vanaf, teksten(taal));
      ASSERT_EQ(blad.regelingen.size(), beleid.regelingen.size());
      const std::string json = als_json(blad);
      const auto document = nlohmann::json::parse(json);
      EXPECT_EQ(als_tekst(blad, teksten(taal)).find('{'), std::string::npos)
          << beleid.gemeente << " " << taal;
      for (const auto& een : document["regelingen"]) {
        for (const char* groep : {"voorWie", "kosten", "krijgt", "aanvragen"}) {
          for (const auto& zin : een[groep]) {
            const std::string tekst = zin["tekst"];
            EXPECT_TRUE(tekst.find(' ') != std::string::npos || groep == std::string("kosten"))
                << beleid.gemeente << " " << een["id"] << ": " << tekst;
          }
        }
      }
    }
  }
}

// No condition of any policy is left to the general words "the municipality also looks at".
TEST(Brochure, EveryConditionHasASentenceOfItsOwn) {
  std::vector<const Voorwaarde*> alle;
  const auto neem = [&](const std::vector<Voorwaarde>& lijst) {
    for (const Voorwaarde& v : lijst) alle.push_back(&v);
  };
  for (const Beleid& beleid : kern().beleid().versies()) {
    for (const Regeling& een : beleid.regelingen) {
      neem(een.voorwaarden);
      for (const Route& route : een.routes) {
        neem(route.wanneer);
        neem(route.voorwaarden);
      }
    }
  }
  EXPECT_GT(alle.size(), 400U);
  for (const Voorwaarde* v : alle) {
    // What isn't there is said of the scheme as a whole (Brochureregeling::bestaat).
    if (v->soort == VoorwaardeSoort::kNietVoorzien) continue;
    const std::string sleutel = sleutel_van(*v);
    EXPECT_NE(sleutel, "") << v->id;
    for (const char* taal : {"nl", "en", "ar"}) {
      EXPECT_NE(zinnen(taal).zoek(sleutel), nullptr) << taal << " " << sleutel;
    }
  }
}

struct Verwacht {
  const char* regeling;
  const char* zin;
  const char* artikel;
};

void zegt_elk(const Brochure& blad, const std::vector<Verwacht>& verwacht) {
  for (const Verwacht& een : verwacht) {
    const Brochureregeling& deze = regeling(blad, een.regeling);
    const bool staat_er =
        zegt(deze.voor_wie, een.zin, een.artikel) || zegt(deze.aanvragen, een.zin, een.artikel);
    EXPECT_TRUE(staat_er) << een.regeling << ": " << een.zin;
  }
}

// The numbers are those of the verordening and the beleidsregels of Rotterdam.
TEST(Brochure, TheConditionsOfRotterdamInWords) {
  zegt_elk(
      brochure(kern(), "rotterdam", Date::of(2025, 8, 1), teksten("nl")),
      {{"individuele-inkomenstoeslag",
        "Uw inkomen was de laatste 36 maanden niet hoger dan 105% van de bijstand.", "3"},
       {"individuele-inkomenstoeslag", "U kreeg dit nog niet in dit kalenderjaar.", "4"},
       {"individuele-inkomenstoeslag",
        "Uw uitkering is in de laatste 12 maanden niet met 100% verlaagd.", "5 lid 1"},
       {"aware-systeem",
        "Alleen voor huur van het Aware-alarm: U kreeg dit hoogstens één keer eerder. Het gaat "
        "alleen om dezelfde soort kosten.",
        "4.12 lid 2"},
       {"doorbetaling-huur-detentie", "U vraagt aan binnen 2 maanden nadat de detentie begon.",
        "4.13 lid 4"},
       {"doorbetaling-huur-detentie", "Het duurt 1 tot en met 12 maanden.", "4.13 lid 1"},
       {"doorbetaling-huur-detentie",
        "U kreeg dit nog niet in de afgelopen 60 maanden. Ook een keer van precies 60 maanden "
        "geleden telt mee.",
        "4.13 lid 1"},
       {"babyuitzet",
        "U bent 3 maanden of langer zwanger, of het kind is hoogstens 6 maanden geleden geboren.",
        "4.10 lid 4"},
       {"woonkostentoeslag",
        "Alleen voor huur: Uw huur is niet hoger dan de grens voor de huurtoeslag. Dit geldt als "
        "u jonger bent dan 23 jaar, en uw partner ook. Een hogere huur kan ook, om een van deze "
        "redenen: “Ik had eerder een hoger inkomen.” “Ik woon niet meer samen.”",
        "4.1 lid 9"},
       {"reiskosten-familie",
        "Voor alle genoemde kosten, behalve bezoek aan uw kind in een instelling: De reis met het "
        "openbaar vervoer is 3 zones of meer.",
        "7.1 lid 4"},
       {"reiskosten-familie",
        "Alleen voor bezoek aan familie in het ziekenhuis: De kosten zijn gemaakt 28 dagen nadat "
        "u voor het eerst op bezoek ging, of later.",
        "7.1 lid 3"},
       {"eigen-bijdrage-zvw",
        "De kosten van één persoon in een kalenderjaar zijn samen €\u00a050,00 of meer.",
        "6.3 lid 2"}});
}

TEST(Brochure, AChildAndAPublishedLimitInWords) {
  zegt_elk(brochure(kern(), "assen", Date::of(2019, 9, 1), teksten("en")),
           {{"meedoenpremie",
             "You have a child at home who is younger than 18. The child is in this education: "
             "primary school, secondary school. It is possible once for each child in a school "
             "year. You can apply for a new school year from 1 July. Does your child not live at "
             "home? Then the municipality looks if it is possible.",
             "meedoenpremie Assen"},
            {"meedoenpremie",
             "Your income a month is not higher than €1,236.50 for a single person. For a single "
             "parent that is €1,236.50 and for a couple €1,766.44. Are you single and younger "
             "than 23? Then ask the municipality for the limit.",
             "Meedoen Assen"},
            {"studietoeslag", "You are in education.", "36b Participatiewet"}});
}

TEST(Brochure, ThePageHoldsNoMarkupOfTheData) {
  Brochure blad = boxmeer();
  blad.titel = "<script>alert(1)</script>";
  blad.waar_url = "https://example.org/\"onclick=";
  const std::string html = als_html(blad, teksten("nl"));
  EXPECT_EQ(html.find("<script"), std::string::npos);
  EXPECT_EQ(html.find("\"onclick="), std::string::npos);
  EXPECT_NE(html.find("&lt;script&gt;"), std::string::npos);
}

TEST(Brochure, PageAndTextHoldEverySchemeAndEveryLimit) {
  const Brochure blad = boxmeer();
  for (const std::string& uit : {als_html(blad, teksten("nl")), als_tekst(blad, teksten("nl"))}) {
    for (const Brochureregeling& een : blad.regelingen) {
      EXPECT_NE(uit.find(een.naam.substr(0, een.naam.find('&'))), std::string::npos) << een.naam;
    }
    for (const Brochurerij& rij : blad.rijen) {
      EXPECT_NE(uit.find(rij.grenzen.back()), std::string::npos) << rij.huishouden;
    }
    EXPECT_NE(uit.find(*zinnen("nl").zoek("schatting")), std::string::npos);
  }
}

}  // namespace
}  // namespace minima::beheer
