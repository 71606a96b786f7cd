// Chapter 15 of the notitie of Boxmeer, the overview of 1 October 2004, typed over by hand and met
// cell by cell by the table that is made from the data; and one household in each municipality.
#include "calc/beheer/vergelijking.h"

#include <gtest/gtest.h>

#include <memory>

#include "calc/json/lezer.h"
#include "tests/support/policy_files.h"

namespace minima::beheer {
namespace {

const std::vector<std::string> kVijf = {"boxmeer", "cuijk", "grave", "mill", "sint-anthonis"};

const Rekenkern& kern() {
  static const std::unique_ptr<const Rekenkern> geladen = [] {
    auto result = std::make_unique<Rekenkern>();
    for (const char* folder : {"landelijk", "gemeenten", "texts"}) {
      for (const auto& file : toets::policy_files(folder, ".json")) {
        const auto naam = file.lexically_relative(toets::policy_data()).generic_string();
        EXPECT_EQ(toets::shown(result->laad(naam, toets::read_text(file))), "");
      }
    }
    return result;
  }();
  return *geladen;
}

const Vergelijking& overzicht() {
  static const Vergelijking result = vergelijk_beleid(kern(), kVijf, *lees_datum("2004-10-01"));
  return result;
}

const Vergelijkrij* zoek(const Vergelijking& v, const std::string& id, const std::string& kenmerk) {
  for (const Vergelijkrij& rij : v.rijen) {
    if (rij.regeling == id && rij.kenmerk == kenmerk) return &rij;
  }
  return nullptr;
}

struct Bijlagerij {
  const char* id;
  const char* kenmerk;
  std::vector<std::string> cellen;  // Boxmeer, Cuijk, Grave, Mill c.a., Sint Anthonis
};

class Bijlage15 : public testing::TestWithParam<Bijlagerij> {};

TEST_P(Bijlage15, TheRowIsTheSame) {
  const auto& [id, kenmerk, cellen] = GetParam();
  const Vergelijkrij* rij = zoek(overzicht(), id, kenmerk);
  ASSERT_NE(rij, nullptr) << id << " " << kenmerk;
  for (std::size_t i = 0; i < kVijf.size(); ++i) {
    EXPECT_EQ(rij->cellen[i], cellen[i]) << id << " " << kenmerk << " " << kVijf[i];
  }
}

const std::string kPp = " per persoon per kalenderjaar";
const std::string k115 = "tot en met 115 % van de norm";
const std::string kAbw = "tot en met de landelijke grens";
const std::string kGrave = "minder dan € 1.113,00";
const std::string kLening = "Duurzame goederen, in de gevallen van artikel 24 Abw.";

std::vector<std::string> overal(const std::string& cel) { return {cel, cel, cel, cel, cel}; }

INSTANTIATE_TEST_SUITE_P(
    Rijen, Bijlage15,
    testing::Values(
        // Declaratiefonds / Welzijnsfonds: 70 + 35 na 3 jr, 90, 113,45, 135, 150 p.p.p.j.
        Bijlagerij{"declaratiefonds",
                   "bedrag",
                   {"€ 105,00" + kPp + " na 36 maanden laag inkomen; € 70,00" + kPp,
                    "€ 90,00" + kPp, "€ 113,45" + kPp, "€ 135,00" + kPp, "€ 150,00" + kPp}},
        // tafeltje dekje: geen BB, 28 p.p.p.m., nvt, nvt, 20 % van kosten
        Bijlagerij{"tafeltje-dekje", "bestaat", {"nee", "ja", "nee", "nee", "ja"}},
        Bijlagerij{"tafeltje-dekje",
                   "bedrag",
                   {"", "€ 28,00 per persoon per maand", "", "", "draagkracht niet gevonden"}},
        // Not computable: whose share the 20 % is; it stands there as a remark.
        Bijlagerij{"tafeltje-dekje",
                   "opmerking",
                   {"Voor de meerkosten is er geen bijzondere bijstand.", "", "", "",
                    "20 % van de kosten. Of de gemeente dat deel betaalt of de bewoner, staat er "
                    "niet."}},
        // verhuiskosten seniorenwoning: nvt, 907, nvt, nvt, nvt
        Bijlagerij{"verhuiskosten-seniorenwoning", "bestaat", {"nee", "ja", "nee", "nee", "nee"}},
        Bijlagerij{"verhuiskosten-seniorenwoning", "bedrag", {"", "€ 907,00 per keer", "", "", ""}},
        // witgoedregeling: 125 tot 500 per art, 476 p.h.p. 3j., max 2 art. tot 589,91, 350
        // p.h.p.j., tot 495 per art. per 8 jr
        Bijlagerij{"duurzame-gebruiksgoederen",
                   "bedrag",
                   {"€ 125,00 tot € 500,00 per keer", "€ 476,00 per huishouden per 36 maanden",
                    "€ 589,91 per huishouden, tijdvak niet gevonden",
                    "€ 350,00 per huishouden per kalenderjaar", "tot € 495,00 per keer"}},
        // Not computable: which good has which maximum, two goods at most, once in eight years.
        Bijlagerij{
            "duurzame-gebruiksgoederen",
            "opmerking",
            {"Per artikel verschillend, van € 125,00 tot € 500,00. Eén keer in acht jaar, zo "
             "lezen wij de rij Inkomensgrenzen.",
             "",
             "Hoogstens twee artikelen. Gelezen als: samen tot € 589,91 per huishouden. Over "
             "welke tijd staat er niet.",
             "", "Per artikel verschillend, tot € 495,00. Per artikel één keer in acht jaar."}},
        // schoolkostenregeling b.o.: nvt, 90 p.k.p.j., nvt, 150 p.p.p.j., 225 per schoolloopbaan
        Bijlagerij{"schoolkosten-bo", "bestaat", {"nee", "ja", "nee", "ja", "ja"}},
        Bijlagerij{
            "schoolkosten-bo",
            "bedrag",
            {"", "€ 90,00" + kPp, "", "€ 150,00" + kPp, "€ 225,00 per persoon per schoolloopbaan"}},
        // schoolkostenregeling v.o.: 115, 225, 158,82, 150 p.k.p.j., 225 per schoolloopbaan
        Bijlagerij{"schoolkosten-vo",
                   "bedrag",
                   {"€ 115,00" + kPp, "€ 225,00" + kPp, "€ 158,82" + kPp, "€ 150,00" + kPp,
                    "€ 225,00 per persoon per schoolloopbaan"}},
        // participatieregeling: nvt, 225 p.h.p.j., nvt, nvt, zie Declaratiefds
        Bijlagerij{"participatieregeling",
                   "bestaat",
                   {"nee", "ja", "nee", "nee",
                    "nee, zie Declaratiefonds (geld voor sport, cultuur en meedoen)"}},
        Bijlagerij{"participatieregeling",
                   "bedrag",
                   {"", "€ 225,00 per huishouden per kalenderjaar", "", "", ""}},
        // ziekenfondsverzekering: nvt
        Bijlagerij{"ziekenfondsverzekering", "bestaat", overal("nee")},
        // Inkomensgrenzen 115 %; Vermogenstoets als Abw, Grave < 1113
        Bijlagerij{"declaratiefonds", "inkomen", overal(k115)},
        Bijlagerij{"duurzame-gebruiksgoederen", "inkomen", overal(k115)},
        Bijlagerij{"schoolkosten-vo", "inkomen", overal(k115)},
        Bijlagerij{"declaratiefonds", "vermogen", {kAbw, kAbw, kGrave, kAbw, kAbw}},
        Bijlagerij{"duurzame-gebruiksgoederen", "vermogen", {kAbw, kAbw, kGrave, kAbw, kAbw}},
        Bijlagerij{"schoolkosten-vo", "vermogen", {kAbw, kAbw, kGrave, kAbw, kAbw}},
        // Leenbijstand: not computable which cases those are
        Bijlagerij{"leenbijstand", "bestaat", overal("ja")},
        Bijlagerij{"leenbijstand", "opmerking", overal(kLening)},
        // Not of a household at all: threshold and budgets
        Bijlagerij{"drempelbedrag", "kengetal", overal("geen")},
        Bijlagerij{"budget-schuldhulpverlening",
                   "kengetal",
                   {"€\u00a032.100,00", "€\u00a029.014,00", "€\u00a010.000,00", "€\u00a06.623,00",
                    "€\u00a010.000,00"}},
        Bijlagerij{"kwijtschelding-belastingen",
                   "kengetal",
                   {"€\u00a092.761,00", "€\u00a098.500,00", "geen cijfers beschikbaar",
                    "€\u00a014.238,00", "€\u00a012.000,00"}},
        Bijlagerij{"budget-programmakosten",
                   "kengetal",
                   {"€\u00a0392.900,00", "€\u00a0350.454,00", "€\u00a070.000,00",
                    "€\u00a075.000,00", "€\u00a0104.000,00"}},
        Bijlagerij{"budget-uitvoeringskosten",
                   "kengetal",
                   {"€\u00a0103.834,00", "€\u00a0196.853,00", "€\u00a0127.000,00",
                    "€\u00a056.000,00", "€\u00a050.000,00"}},
        // No draagkracht rules are told
        Bijlagerij{"", "draagkracht", overal("niet gevonden")}));

// A single person with 927.22 and 1,200.00 in the bank: 1.15 x 806.27 = 927.2105.
std::string situatie(const char* inkomen, const char* extra = "") {
  return std::string(R"({"peildatum": "1999-01-01", "gemeente": "elders", "inwoner": true,
    "aanvrager": {"leeftijd": 40}, "partner": null, "kinderen": [], "eigenWoning": null,
    "inkomen": [{"soort": "loon", "van": "aanvrager", "bedrag": ")") +
         inkomen + R"(", "per": "maand", "vakantietoeslag": "inbegrepen"}],
    "vermogen": {"bank": "1200.00", "overig": "0.00", "auto": "0.00", "schulden": "0.00"},
    "eerdereVerstrekkingen": [], "kosten": [{"id": "k", "soort": "cursus", "bedrag": "200.00",
    "datum": "2004-10-01", "persoon": "aanvrager", "betaalbewijs": true)" +
         extra + R"(, "vergoedDoorAnderen": "0.00"}]})";
}

Vergelijking in(const std::string& tekst, const std::vector<std::string>& gemeenten,
                const char* dag = "2004-11-15") {
  const auto result = vergelijk_huishouden(kern(), gemeenten, *lees_datum(dag), tekst);
  EXPECT_TRUE(result.ok());
  return result.ok() ? result.value() : Vergelijking();
}

TEST(VergelijkHuishouden, TheRuleThatMakesTheDifferenceIsNamed) {
  const Vergelijking v = in(situatie("927.21"), {"cuijk", "grave"});
  const Vergelijkrij* oordeel = zoek(v, "declaratiefonds", "oordeel");
  ASSERT_NE(oordeel, nullptr);
  EXPECT_EQ(oordeel->cellen[0], "Misschien: de gemeente moet dit beoordelen");
  EXPECT_EQ(oordeel->cellen[1], "Waarschijnlijk geen recht");
  EXPECT_TRUE(oordeel->verschilt());
  const std::string& grave = zoek(v, "declaratiefonds", "doorslag")->cellen[1];
  EXPECT_NE(grave.find("1.113,00"), std::string::npos) << grave;
  EXPECT_NE(grave.find("(artikel 15, rij Vermogenstoets)"), std::string::npos) << grave;
  EXPECT_EQ(zoek(v, "declaratiefonds", "uitkomst")->cellen[0], "€\u00a090,00");
}

TEST(VergelijkHuishouden, TheSameReasonEverywhereIsNoDifference) {
  const Vergelijking v = in(situatie("927.22"), {"cuijk", "mill"});
  const Vergelijkrij* oordeel = zoek(v, "declaratiefonds", "oordeel");
  EXPECT_EQ(oordeel->cellen[0], "Waarschijnlijk geen recht");
  EXPECT_FALSE(oordeel->verschilt());
  EXPECT_NE(zoek(v, "declaratiefonds", "doorslag")->cellen[0].find("rij Inkomensgrenzen"),
            std::string::npos);
}

// 135.00 in Mill, 150.00 in Sint Anthonis: the ceiling is the rule.
TEST(VergelijkHuishouden, TheCeilingOfEachMunicipality) {
  const Vergelijking v = in(situatie("500.00"), {"mill", "sint-anthonis"});
  const Vergelijkrij* bedrag = zoek(v, "declaratiefonds", "uitkomst");
  EXPECT_EQ(bedrag->cellen[0], "€\u00a0135,00");
  EXPECT_EQ(bedrag->cellen[1], "€\u00a0150,00");
  EXPECT_NE(zoek(v, "declaratiefonds", "regel")->cellen[0].find("€ 135,00"), std::string::npos);
}

// Boxmeer has the stimuleringsregeling from 1 October 2005, Cuijk a declaratiefonds.
TEST(VergelijkHuishouden, ACostForASchemeThatIsNotThereGoesByItsKind) {
  std::string tekst = situatie("500.00", R"(, "regeling": "stimuleringsregeling")");
  tekst.replace(tekst.find("2004-10-01"), 10, "2005-10-10");
  const Vergelijking v = in(tekst, {"boxmeer", "cuijk"}, "2005-11-15");
  EXPECT_EQ(zoek(v, "stimuleringsregeling", "uitkomst")->cellen[0], "€\u00a070,00");
  EXPECT_EQ(zoek(v, "stimuleringsregeling", "oordeel")->cellen[1], "staat niet in de regels");
  EXPECT_EQ(zoek(v, "declaratiefonds", "uitkomst")->cellen[1], "€\u00a090,00");
}

// Every condition of bijzondere bijstand is met; income and assets only make up its amount (7.2.5).
TEST(VergelijkHuishouden, WhatIsMissingIsNoReasonToPayNothing) {
  const std::string zonder = R"({"peildatum": "2005-11-01", "gemeente": "boxmeer", "inwoner": true,
    "aanvrager": {"geboortedatum": "1971-03-02"}, "partner": null, "kinderen": [],
    "laagInkomen": [], "eerdereVerstrekkingen": [], "kosten": [{"id": "k", "soort": "bijzonder",
    "bedrag": "500.00", "datum": "2005-10-01", "persoon": "aanvrager", "betaalbewijs": true,
    "vergoedDoorAnderen": "0.00"}]})";
  const auto doorslag = [](const std::string& tekst) {
    return zoek(in(tekst, {"boxmeer"}, "2005-11-01"), "bijzondere-bijstand", "doorslag")->cellen[0];
  };
  EXPECT_EQ(doorslag(zonder), "er ontbreken gegevens om het te zeggen (artikel 7.2.5)");
  // With 5,000.00 a month the draagkracht is over the cost: then nothing is left to pay.
  std::string rijk = zonder;
  rijk.insert(rijk.rfind('}'), R"(, "inkomen": [{"soort": "loon", "van": "aanvrager",
    "bedrag": "5000.00", "per": "maand", "vakantietoeslag": "inbegrepen"}],
    "vermogen": {"bank": "0.00", "overig": "0.00", "auto": "0.00", "schulden": "0.00"})");
  EXPECT_EQ(doorslag(rijk), "er is niets te vergoeden (artikel 7.2.5)");
}

TEST(VergelijkHuishouden, FaultsOfTheSituationAreAnswered) {
  const auto result = vergelijk_huishouden(kern(), {"cuijk"}, *lees_datum("2004-11-15"),
                                           R"({"inkomen": [{"bedrag": 12.5}]})");
  ASSERT_FALSE(result.ok());
  EXPECT_EQ(result.faults().front().plek.substr(0, 10), "/inkomen/0");
}

TEST(Vergelijking, OutsideTheRulesIsSaid) {
  const Vergelijking v = vergelijk_beleid(kern(), {"cuijk"}, *lees_datum("2004-09-30"));
  EXPECT_TRUE(v.rijen.empty());
  ASSERT_EQ(v.opmerkingen.size(), 1U);
  EXPECT_EQ(v.opmerkingen.front(), "Van Cuijk gelden op 30 september 2004 geen regels.");
}

TEST(Vergelijking, WhichMunicipalitiesAreInForce) {
  EXPECT_EQ(geldende_gemeenten(kern(), *lees_datum("2004-10-01")), kVijf);
  EXPECT_TRUE(geldende_gemeenten(kern(), *lees_datum("2004-09-30")).empty());
}

TEST(Vergelijking, ADayThatExists) {
  EXPECT_TRUE(lees_datum("2004-02-29"));
  for (const char* fout : {"2005-02-29", "2005-1-1", "2005/01/01", "", "20050101", "2005-13-01",
                           "2005-00-10", "0000-01-01", "2005-01-0x"}) {
    EXPECT_FALSE(lees_datum(fout)) << fout;
  }
}

TEST(Vergelijking, MarkupInAPolicyStaysText) {
  Vergelijking v;
  v.titel = "A & B";
  v.ids = {"a"};
  v.gemeenten = {"<b>A</b>"};
  v.rijen = {{"r", "<script>", "bedrag", {"=1+1, \"x\""}}};
  const std::string pagina = als_html(v);
  EXPECT_EQ(pagina.find("<script"), std::string::npos);
  EXPECT_EQ(pagina.find("<b>A"), std::string::npos);
  EXPECT_NE(pagina.find("&lt;b&gt;A"), std::string::npos);
  EXPECT_EQ(als_csv(v), "regeling,kenmerk,a\r\nr,bedrag,\"'=1+1, \"\"x\"\"\"\r\n");
}

}  // namespace
}  // namespace minima::beheer
