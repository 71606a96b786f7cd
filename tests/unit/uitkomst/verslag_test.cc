// The report for people, line by line: what stands where, how far each line is set in, and what is
// left out. The words are those of a language of its own, most of them without a text: then the
// word is its id.
#include "calc/uitkomst/verslag.h"

#include <gtest/gtest.h>

#include "tests/support/proef.h"

namespace minima::proef {
namespace {

const std::string kNbsp = "\u00a0";

Teksten taal(const char* code) {
  Teksten teksten{std::string(code)};
  teksten.voeg_toe("stap.een", "Zin een met {bedrag}.");
  teksten.voeg_toe("stap.twee", "Zin twee.");
  teksten.voeg_toe("omslag.zin", "Op {datum}: {oordeel} ({reden}).");
  teksten.voeg_toe("wijziging.datum", "Vanaf {datum} wel, {maanden} {bedrag}.");
  teksten.voeg_toe("cli.grootboek-regel",
                   "{datum} {kostensoort} {kosten} {verbruikt} {vergoed} {resteert}");
  teksten.voeg_toe("cli.grootboek-regel-zonder-prijs", "{datum} {kostensoort} {kosten} zonder");
  teksten.voeg_toe("oud.waarschuwing", "Oude regels.");
  return teksten;
}

Stap stap(std::string_view sleutel, std::string_view artikel, std::vector<Stap> delen = {}) {
  Stap result;
  result.sleutel = sleutel;
  result.artikel = artikel;
  result.delen = std::move(delen);
  return result;
}

VoorwaardeUitkomst voorwaarde(std::string_view id, Oordeel oordeel, Stap toelichting = {}) {
  VoorwaardeUitkomst result;
  result.id = id;
  result.oordeel = oordeel;
  result.toelichting = std::move(toelichting);
  return result;
}

// The report of an outcome under the example policy, without what every report begins with.
struct Vel {
  Beleid beleid = proef::beleid();
  Huishouden huishouden = alleenstaande();
  Regeling regeling;
  Uitkomst uit;

  Vel() {
    beleid.titel = {"Titel", "Title"};
    regeling.id = "r";
    regeling.naam = {"Regeling", "Scheme"};
    regeling.per = "jaar";
    uit.geldend.beleid = &beleid;
  }

  RegelingUitkomst& regel(Uitslag uitslag) {
    RegelingUitkomst& result = uit.regelingen.emplace_back();
    result.regeling = &regeling;
    result.uitslag = uitslag;
    return result;
  }

  [[nodiscard]] std::string heel(const char* code = "nl") const {
    return verslag(uit, huishouden, taal(code));
  }

  // What comes after the head of four lines.
  [[nodiscard]] std::string lijf() const {
    const std::string head = "titel\nbeleid: Titel, 15 6 2006\nschatting\n\n";
    const std::string text = heel();
    EXPECT_EQ(text.substr(0, head.size()), head);
    return text.substr(head.size());
  }
};

std::string eur(const char* bedrag) { return "€" + kNbsp + bedrag; }

TEST(Verslag, HeadInEachLanguage) {
  const Vel vel;
  EXPECT_EQ(vel.heel("nl"), "titel\nbeleid: Titel, 15 6 2006\nschatting\n\n");
  EXPECT_EQ(vel.heel("en"), "titel\nbeleid: Title, 15 6 2006\nschatting\n\n");
}

TEST(Verslag, WarningsAndAWordOnTheTranslation) {
  Vel vel;
  vel.uit.waarschuwingen = {"oud.waarschuwing", "zonder-tekst"};
  Teksten teksten = taal("nl");
  teksten.voeg_toe("nagekeken", "nee");
  EXPECT_EQ(verslag(vel.uit, vel.huishouden, teksten),
            "titel\nbeleid: Titel, 15 6 2006\nschatting vertaling\n! Oude regels.\n! "
            "zonder-tekst\n\n");
}

TEST(Verslag, MeansOnlyUnderAPolicyInForce) {
  Vel vel;
  vel.uit.norm =
      Normuitkomst{vast(1000), vast(12000), stap("stap.twee", "21", {stap("stap.twee", "")})};
  vel.uit.inkomen.per_maand = vast(500);
  vel.uit.inkomen.toelichting = stap("stap.twee", "");
  vel.uit.vermogen.in_aanmerking = vast(200);
  vel.uit.vermogen.toelichting = stap("stap.twee", "34");
  Regime regime;
  regime.id = "regulier";
  Regimedraagkracht& met = vel.uit.draagkracht.emplace_back();
  met.regime = &regime;
  met.bedragen = {vast(1), vast(2), vast(3), vast(4)};
  met.toelichting = stap("stap.twee", "");
  vel.uit.draagkracht.push_back(met);
  vel.uit.draagkracht.back().bedragen.reset();
  vel.uit.draagkracht.back().toelichting = {};
  vel.uit.eigen_woning.emplace().toelichting = stap("stap.twee", "");
  EXPECT_EQ(vel.lijf(), "");
  vel.uit.geldend.in_force = true;
  EXPECT_EQ(vel.lijf(), "norm: " + eur("1.000,00") +
                            "\n  - Zin twee. (artikel 21)\n    - Zin twee.\n"
                            "inkomen: " +
                            eur("500,00") +
                            "\n  - Zin twee.\n"
                            "vermogen: " +
                            eur("200,00") +
                            "\n  - Zin twee. (artikel 34)\n"
                            "zelf-betalen (regulier): " +
                            eur("4,00") +
                            "\n  - Zin twee.\n"
                            "zelf-betalen (regulier)\n"
                            "- Zin twee.\n");
}

TEST(Verslag, ASchemeWithAllThereIsToSay) {
  Vel vel;
  vel.regeling.bewijsstukken = {"bewijs-a", "bewijs-b"};
  RegelingUitkomst& r = vel.regel(Uitslag::kRecht);
  r.bedrag = vast(70);
  r.maximaal = vast(100);
  r.vorm = "om-niet";
  r.aanvragen_tot_en_met = dag(2007, 3, 1);
  r.verwijzing = "elders";
  Stap een = stap("stap.een", "3", {stap("stap.twee", "4")});
  een.waarden.emplace_back("bedrag", StapWaarde(vast(5)));
  r.voorwaarden = {voorwaarde("v", J, een), voorwaarde("w", N), voorwaarde("x", O),
                   voorwaarde("y", B)};
  r.voorwaarden[1].artikel = "9";
  r.voorwaarden[0].artikel = "8";
  r.open.voeg_toe(FeitSoort::kKindGeboren, 0);
  r.open.voeg_toe(FeitSoort::kKindGeboren, 1);
  r.open.voeg_toe(FeitSoort::kLening);
  r.wijziging = Wijziging{"datum", {}, euro(3), 2, dag(2006, 7, 1), -1};
  r.omslag = {{dag(2007, 1, 1), Uitslag::kGeenRecht, "verjaardag"},
              {dag(2008, 1, 1), Uitslag::kBeoordeling, "verjaardag"}};
  EXPECT_EQ(vel.lijf(),
            "\nRegeling\n  recht\n"
            "  bedrag: " +
                eur("70,00") +
                "\n"
                "  maximaal: " +
                eur("100,00") +
                " jaar\n"
                "  vorm: om-niet\n"
                "  aanvragen-tot-en-met: 1 3 2007\n"
                "  verwijzing: elders\n"
                "  waarom:\n"
                "    [+] Zin een met " +
                eur("5,00") +
                ". (artikel 8)\n"
                "        - Zin twee. (artikel 4)\n"
                "    [-] w (artikel 9)\n"
                "    [?] x\n"
                "    [~] y\n"
                "  ontbreekt: kind-geboren, lening\n"
                "  Vanaf 1 7 2006 wel, 2 " +
                eur("3,00") +
                ".\n"
                "  Op 1 1 2007: geen-recht (verjaardag).\n"
                "  Op 1 1 2008: beoordeling (verjaardag).\n"
                "  bewijsstukken:\n    - bewijs-a\n    - bewijs-b\n");
}

// Nothing that only matters to who gets it.
TEST(Verslag, ANoHasNoFormNoLastDayAndNoProof) {
  Vel vel;
  vel.regeling.bewijsstukken = {"bewijs-a"};
  RegelingUitkomst& r = vel.regel(Uitslag::kGeenRecht);
  r.vorm = "om-niet";
  r.aanvragen_tot_en_met = dag(2007, 3, 1);
  EXPECT_EQ(vel.lijf(), "\nRegeling\n  geen-recht\n  waarom:\n");
}

TEST(Verslag, OutsideThePolicyOnlyThat) {
  Vel vel;
  vel.regel(Uitslag::kBuitenGeldigheid).bedrag = vast(70);
  EXPECT_EQ(vel.lijf(), "\nRegeling\n  buiten-geldigheid\n");
}

// "Between nothing and as much as there is" says nothing; each end by itself does.
TEST(Verslag, AMostThatSaysSomething) {
  const auto lijf = [](Range<Money> maximaal) {
    Vel vel;
    vel.regel(Uitslag::kOnbekend).maximaal = maximaal;
    return vel.lijf();
  };
  const std::string head = "\nRegeling\n  onbekend\n", tail = "  waarom:\n";
  EXPECT_EQ(lijf(unknown_amount()), head + tail);
  EXPECT_EQ(lijf(tussen(Money(), euro(70))),
            head + "  maximaal: " + eur("0,00") + " - " + eur("70,00") + " jaar\n" + tail);
  EXPECT_NE(lijf(tussen(euro(1), Money::unbounded())), head + tail);
}

TEST(Verslag, TheNameAtTheCounterBesideTheOneInTheLanguage) {
  Vel vel;
  vel.regel(Uitslag::kRecht);
  EXPECT_NE(vel.heel("nl").find("\n\nRegeling\n"), std::string::npos);
  EXPECT_NE(vel.heel("en").find("\n\nScheme (Regeling)\n"), std::string::npos);
  EXPECT_NE(vel.heel("ar").find("\n\nr – Regeling\n"), std::string::npos);
}

TEST(Verslag, BestNewsFirstAndTheRestAsItWas) {
  Vel vel;
  std::vector<Regeling> schemes(5);
  const Uitslag uitslagen[] = {Uitslag::kGeenRecht, Uitslag::kRecht, Uitslag::kOnbekend,
                               Uitslag::kRecht, Uitslag::kBeoordeling};
  for (std::size_t i = 0; i < schemes.size(); ++i) {
    schemes[i].naam.nl = std::string(1, static_cast<char>('a' + i));
    vel.regel(uitslagen[i]).regeling = &schemes[i];
  }
  std::string volgorde;
  const std::string text = vel.lijf();
  for (std::size_t at = text.find("\n\n"); at != std::string::npos;
       at = text.find("\n\n", at + 1)) {
    volgorde += text[at + 2];
  }
  EXPECT_EQ(text[1] + volgorde, "bdcea");  // contract: recht, onbekend, beoordeling, geen-recht
}

TEST(Verslag, ACostWithItsConditions) {
  Vel vel;
  vel.huishouden.kosten = {kost("k", "fiets", vast(60), dag(2006, 6, 1))};
  RegelingUitkomst& r = vel.regel(Uitslag::kVoorliggend);
  KostUitkomst& lijn = r.kosten.emplace_back();
  lijn.index = 0;
  lijn.uitslag = Uitslag::kVoorliggend;
  lijn.bedrag = vast(50);
  lijn.verwijzing = "elders";
  lijn.voorwaarden = {voorwaarde("v", N, stap("stap.twee", "", {stap("stap.twee", "")}))};
  const std::string head = "\nRegeling\n  voorliggend\n  waarom:\n  kosten:\n";
  const std::string reden = "      [-] Zin twee.\n          - Zin twee.\n";
  EXPECT_EQ(vel.lijf(), head + "    fiets, " + eur("60,00") + ": voorliggend, " + eur("50,00") +
                            "\n" + reden + "      verwijzing: elders\n");
  // A cost that is paid needs no other counter.
  lijn.uitslag = Uitslag::kRecht;
  lijn.bedrag.reset();
  EXPECT_EQ(vel.lijf(), head + "    fiets, " + eur("60,00") + ": recht\n" + reden);
}

TEST(Verslag, TheLedger) {
  Vel vel;
  vel.huishouden.kosten = {kost("k", "fiets", vast(60), dag(2006, 6, 1)),
                           kost("l", "bril", vast(90), dag(2006, 6, 2))};
  Grootboekregel een;
  een.regime = "regulier";
  een.datum = dag(2006, 6, 1);
  een.kosten = vast(60);
  een.verbruikt = vast(20);
  een.vergoed = vast(40);
  een.resteert = vast(7);
  Grootboekregel twee = een, drie = een;
  twee.kost = drie.kost = 1;
  twee.vergoed.reset();
  drie.regime = "lening";
  vel.uit.grootboek = {een, twee, drie};
  const std::string bedragen =
      " " + eur("60,00") + " " + eur("20,00") + " " + eur("40,00") + " " + eur("7,00") + "\n";
  EXPECT_EQ(vel.lijf(), "\ngrootboek:\n  1 6 2006 fiets" + bedragen +
                            "  1 6 2006 bril (regulier) " + eur("60,00") + " zonder\n" +
                            "  1 6 2006 bril (lening)" + bedragen);
}

}  // namespace
}  // namespace minima::proef
