// Every key of a situatie: where it ends up in the Huishouden, and what its absence and its null
// mean.
#include <gtest/gtest.h>

#include <fstream>
#include <string>

#include "calc/json/schrijver.h"
#include "calc/json/situatie_json.h"

namespace minima {
namespace {

const Date kPeildatum = Date::of(2025, 9, 15);
const Range<Money> kOnbekend = unknown_amount();

// A situatie with `meer` added to the two keys it must have.
Huishouden gelezen(const std::string& meer) {
  const Result<Huishouden> result =
      lees_situatie(R"({"peildatum":"2025-09-15","gemeente":"rotterdam")" +
                    (meer.empty() ? "" : "," + meer) + "}");
  EXPECT_TRUE(result.ok()) << fouten_json(result.faults());
  return result.ok() ? result.value() : Huishouden();
}

TEST(Situatie, WhatIsAbsentIsUnknown) {
  const Huishouden h = gelezen("");
  EXPECT_EQ(h.peildatum, kPeildatum);
  EXPECT_EQ(h.gemeente, "rotterdam");
  EXPECT_FALSE(h.inwoner || h.kinderen || h.medebewoners || h.inkomen || h.vermogen);
  EXPECT_FALSE(h.laag_inkomen || h.bijstand_in_referteperiode || h.arbeidsverplichting_nagekomen);
  EXPECT_FALSE(h.maatregelen || h.identiteitsbewijzen || h.schuldhulptraject || h.lening);
  EXPECT_FALSE(h.eerdere_verstrekkingen || h.gemeentepolis || h.recht_inkomenstoeslag_2024);
  EXPECT_FALSE(h.partner.is_known() || h.eigen_woning.is_known());
  EXPECT_EQ(h.aanvrager.geboren, Range<Date>(Date::earliest(), Date::latest()));
  EXPECT_FALSE(h.aanvrager.met_leeftijd);
  EXPECT_FALSE(h.aanvrager.opleiding_afgerond.is_known());
  EXPECT_EQ(h.vermogen_invordering, kOnbekend);
  EXPECT_EQ(h.bijzondere_bijstand_per_jaar, kOnbekend);
  EXPECT_EQ(h.kosten_vestiging_hypotheek, kOnbekend);
  // Only here absent means none.
  EXPECT_TRUE(h.kosten.empty());
  EXPECT_TRUE(h.eerdere_aanvragen.empty());
  EXPECT_FALSE(h.draagkrachtperiode);
  EXPECT_EQ(h.verblijf, Verblijf::kThuis);
}

TEST(Situatie, WhoIsInAnInstitution) {
  const auto verblijf = [](const std::string& wie) {
    return gelezen(R"("verblijfInInrichting":")" + wie + '"').verblijf;
  };
  EXPECT_EQ(verblijf("niemand"), Verblijf::kThuis);
  EXPECT_EQ(verblijf("aanvrager"), Verblijf::kAanvragerInInrichting);
  EXPECT_EQ(verblijf("partner"), Verblijf::kPartnerInInrichting);
  EXPECT_EQ(verblijf("beiden"), Verblijf::kBeidenInInrichting);
}

TEST(Situatie, WhatIsNullIsNone) {
  const Huishouden h = gelezen(
      R"("partner":null,"eigenWoning":null,"draagkrachtperiode":null,
         "aanvrager":{"opleidingAfgerond":null},
         "kosten":[{"id":"k","soort":"s","termijnBegin":null,"kilometers":null}])");
  EXPECT_TRUE(h.partner.is_none());
  EXPECT_TRUE(h.eigen_woning.is_none());
  EXPECT_FALSE(h.draagkrachtperiode);
  EXPECT_TRUE(h.aanvrager.opleiding_afgerond.is_none());
  EXPECT_TRUE(h.kosten.at(0).termijn_begin.is_none());
  EXPECT_TRUE(h.kosten.at(0).kilometers.is_none());
}

TEST(Situatie, AnEmptyListIsCompleteAndAnEmptyObjectIsThere) {
  const Huishouden h = gelezen(
      R"("kinderen":[],"medebewoners":[],"inkomen":[],"laagInkomen":[],"maatregelen":[],
         "identiteitsbewijzen":[],"kosten":[],"eerdereVerstrekkingen":[],"eerdereAanvragen":[],
         "vermogen":{},"eigenWoning":{},"partner":{},"aanvrager":{})");
  EXPECT_TRUE(h.kinderen && h.kinderen->empty());
  EXPECT_TRUE(h.medebewoners && h.medebewoners->empty());
  EXPECT_TRUE(h.inkomen && h.inkomen->empty());
  EXPECT_TRUE(h.laag_inkomen && h.laag_inkomen->empty());
  EXPECT_TRUE(h.maatregelen && h.maatregelen->empty());
  EXPECT_TRUE(h.identiteitsbewijzen && h.identiteitsbewijzen->empty());
  EXPECT_TRUE(h.eerdere_verstrekkingen && h.eerdere_verstrekkingen->empty());
  // An absent part of the assets is unknown, never zero.
  ASSERT_TRUE(h.vermogen && h.eigen_woning.has_value() && h.partner.has_value());
  EXPECT_EQ(h.vermogen->bank, kOnbekend);
  EXPECT_EQ(h.vermogen->schulden, kOnbekend);
  EXPECT_EQ(h.eigen_woning.value().waarde, kOnbekend);
}

TEST(Situatie, Persons) {
  const Huishouden h = gelezen(
      R"("aanvrager":{"geboortedatum":"1971-03-02","studeert":false,"opleidingAfgerond":"2020-07-01"},
         "partner":{"leeftijd":34,"studeert":true},
         "kinderen":[{"id":"kind-1","geboortedatum":"2025-09-15","thuiswonend":true,"onderwijs":"voortgezet"},
                     {"id":"b","leeftijd":{"van":4,"tot":11},"thuiswonend":false,"onderwijs":"geen"},
                     {"id":"c"}],
         "medebewoners":[{"leeftijd":30,"kostendeler":true},{"geboortedatum":"1950-01-01","studeert":true},{}])");
  EXPECT_EQ(h.aanvrager.geboren, Range<Date>(Date::of(1971, 3, 2)));
  EXPECT_FALSE(h.aanvrager.met_leeftijd);
  EXPECT_EQ(h.aanvrager.studeert, false);
  EXPECT_EQ(h.aanvrager.opleiding_afgerond.value(), Date::of(2020, 7, 1));
  EXPECT_EQ(h.partner.value().geboren, geboren_bij_leeftijd(34, kPeildatum));
  EXPECT_TRUE(h.partner.value().met_leeftijd);
  EXPECT_EQ(h.partner.value().studeert, true);
  ASSERT_EQ(h.kinderen->size(), 3U);
  const Kind& eerste = h.kinderen->at(0);
  EXPECT_EQ(eerste.id, "kind-1");
  EXPECT_EQ(eerste.persoon.geboren, Range<Date>(kPeildatum));
  EXPECT_EQ(eerste.thuiswonend, true);
  EXPECT_EQ(eerste.onderwijs, Onderwijs::kVoortgezet);
  EXPECT_EQ(h.kinderen->at(1).persoon.geboren,
            Range<Date>(Date::of(2013, 9, 16), Date::of(2021, 9, 15)));
  EXPECT_EQ(h.kinderen->at(1).onderwijs, Onderwijs::kGeen);
  EXPECT_FALSE(h.kinderen->at(2).thuiswonend || h.kinderen->at(2).onderwijs);
  ASSERT_EQ(h.medebewoners->size(), 3U);
  EXPECT_EQ(h.medebewoners->at(0).kostendeler, true);
  EXPECT_TRUE(h.medebewoners->at(0).persoon.met_leeftijd);
  EXPECT_EQ(h.medebewoners->at(1).persoon.geboren, Range<Date>(Date::of(1950, 1, 1)));
  EXPECT_EQ(h.medebewoners->at(1).persoon.studeert, true);
  EXPECT_FALSE(h.medebewoners->at(2).kostendeler);
}

TEST(Situatie, EveryKindOfSchooling) {
  const std::vector<std::pair<std::string, Onderwijs>> alle = {
      {"geen", Onderwijs::kGeen},
      {"basis", Onderwijs::kBasis},
      {"voortgezet", Onderwijs::kVoortgezet},
      {"mbo", Onderwijs::kMbo},
      {"hoger", Onderwijs::kHoger}};
  for (const auto& [naam, onderwijs] : alle) {
    EXPECT_EQ(
        gelezen(R"("kinderen":[{"id":"a","onderwijs":")" + naam + "\"}]").kinderen->at(0).onderwijs,
        onderwijs);
  }
}

TEST(Situatie, Income) {
  const Huishouden h = gelezen(
      R"("partner":{},"kinderen":[{"id":"kind-1"}],
         "inkomen":[{"soort":"loon","van":"aanvrager","bedrag":"1023.45","per":"maand","vakantietoeslag":"inbegrepen"},
                    {"soort":"aow","van":"partner","bedrag":{"van":"10.00","tot":"20.00"},"per":"week","vakantietoeslag":"niet-inbegrepen"},
                    {"soort":"overig","van":"kind-1","per":"vier-weken"},
                    {"soort":"gift","bedrag":"0.00","per":"jaar"}])");
  ASSERT_EQ(h.inkomen->size(), 4U);
  const auto& regels = *h.inkomen;
  EXPECT_EQ(regels[0].soort, InkomenSoort::kLoon);
  EXPECT_EQ(regels[0].van, "aanvrager");
  EXPECT_EQ(regels[0].bedrag, Range<Money>(102345_cent));
  EXPECT_EQ(regels[0].per, InkomenPer::kMaand);
  EXPECT_EQ(regels[0].vakantietoeslag_inbegrepen, true);
  EXPECT_EQ(regels[1].van, "partner");
  EXPECT_EQ(regels[1].bedrag, Range<Money>(1000_cent, 2000_cent));
  EXPECT_EQ(regels[1].per, InkomenPer::kWeek);
  EXPECT_EQ(regels[1].vakantietoeslag_inbegrepen, false);
  EXPECT_EQ(regels[2].van, "kind-1");
  EXPECT_EQ(regels[2].bedrag, kOnbekend);
  EXPECT_EQ(regels[2].per, InkomenPer::kVierWeken);
  EXPECT_FALSE(regels[2].vakantietoeslag_inbegrepen || regels[3].van);
  EXPECT_EQ(regels[3].per, InkomenPer::kJaar);
}

TEST(Situatie, EveryKindOfIncome) {
  const std::vector<std::string> namen = {"loon",
                                          "uitkering",
                                          "bijstand",
                                          "pensioen",
                                          "particulier-pensioen",
                                          "aow",
                                          "alimentatie",
                                          "kinderbijslag",
                                          "zorgtoeslag",
                                          "huurtoeslag",
                                          "kindgebonden-budget",
                                          "langdurigheidstoeslag",
                                          "individuele-inkomenstoeslag",
                                          "gift",
                                          "studiefinanciering",
                                          "overig",
                                          "totaal"};
  ASSERT_EQ(namen.size(), static_cast<std::size_t>(kInkomenSoorten));
  for (std::size_t i = 0; i < namen.size(); ++i) {
    const Huishouden h = gelezen(R"("inkomen":[{"soort":")" + namen[i] + R"(","per":"maand"}])");
    EXPECT_EQ(h.inkomen->at(0).soort, static_cast<InkomenSoort>(i)) << namen[i];
  }
}

TEST(Situatie, AssetsAndHome) {
  const Huishouden h = gelezen(
      R"("vermogen":{"bank":"1500.00","overig":{"van":"1.00"},"auto":"0.00","schulden":{"tot":"9.99"}},
         "eigenWoning":{"waarde":"200000.00","hypotheek":{"van":"100.00","tot":"200.00"}},
         "vermogenInvordering":"12.34","bijzondereBijstandPerJaar":{"tot":"5.00"},
         "kostenVestigingHypotheek":"750.00")");
  EXPECT_EQ(h.vermogen->bank, Range<Money>(150000_cent));
  EXPECT_EQ(h.vermogen->overig, Range<Money>(100_cent, Money::unbounded()));
  EXPECT_EQ(h.vermogen->auto_, Range<Money>(0_cent));
  EXPECT_EQ(h.vermogen->schulden, Range<Money>(0_cent, 999_cent));
  EXPECT_EQ(h.eigen_woning.value().waarde, Range<Money>(20000000_cent));
  EXPECT_EQ(h.eigen_woning.value().hypotheek, Range<Money>(10000_cent, 20000_cent));
  EXPECT_EQ(h.vermogen_invordering, Range<Money>(1234_cent));
  EXPECT_EQ(h.bijzondere_bijstand_per_jaar, Range<Money>(0_cent, 500_cent));
  EXPECT_EQ(h.kosten_vestiging_hypotheek, Range<Money>(75000_cent));
}

TEST(Situatie, LowIncomeAndTheRunningPeriod) {
  const Huishouden h = gelezen(
      R"("laagInkomen":[{"procent":115,"maanden":40},{"procent":100,"maanden":{"van":3}},{"procent":105}],
         "draagkrachtperiode":{"begin":"2025-07-01","inkomenPerMaand":"1600.00","verbruikt":"500.00",
           "verbruiktPerSoort":{"bijlage-2":"100.00","bijlage-3":{"tot":"5.00"},"vermogen":"0.00"}})");
  ASSERT_EQ(h.laag_inkomen->size(), 3U);
  EXPECT_EQ(h.laag_inkomen->at(0).procent, Rate::percent(115));
  EXPECT_EQ(h.laag_inkomen->at(0).maanden, Range<int>(40));
  EXPECT_EQ(h.laag_inkomen->at(1).maanden, Range<int>(3, 1200));
  EXPECT_EQ(h.laag_inkomen->at(2).maanden, Range<int>(0, 1200));
  ASSERT_TRUE(h.draagkrachtperiode);
  EXPECT_EQ(h.draagkrachtperiode->begin, Date::of(2025, 7, 1));
  EXPECT_EQ(h.draagkrachtperiode->inkomen_per_maand, Range<Money>(160000_cent));
  EXPECT_EQ(h.draagkrachtperiode->verbruikt, Range<Money>(50000_cent));
  ASSERT_EQ(h.draagkrachtperiode->verbruikt_per_soort->size(), 3U);
  EXPECT_EQ(h.draagkrachtperiode->verbruikt_per_soort->at(0).soort, "bijlage-2");
  EXPECT_EQ(h.draagkrachtperiode->verbruikt_per_soort->at(0).bedrag, Range<Money>(10000_cent));
  EXPECT_EQ(h.draagkrachtperiode->verbruikt_per_soort->at(1).bedrag,
            Range<Money>(0_cent, 500_cent));
  EXPECT_EQ(h.draagkrachtperiode->verbruikt_per_soort->at(2).soort, "vermogen");
  const Huishouden kort = gelezen(R"("draagkrachtperiode":{"begin":"2025-07-01"})");
  EXPECT_EQ(kort.draagkrachtperiode->inkomen_per_maand, kOnbekend);
  EXPECT_EQ(kort.draagkrachtperiode->verbruikt, kOnbekend);
  EXPECT_FALSE(kort.draagkrachtperiode->verbruikt_per_soort);
}

TEST(Situatie, YesAndNo) {
  for (const bool waar : {true, false}) {
    const std::string w = waar ? "true" : "false";
    const Huishouden h =
        gelezen(R"("inwoner":)" + w + R"(,"bijstandInReferteperiode":)" + w +
                R"(,"arbeidsverplichtingNagekomen":)" + w + R"(,"schuldhulptraject":)" + w +
                R"(,"rotterdampakket":)" + w + R"(,"rechtInkomenstoeslag2024":)" + w);
    EXPECT_EQ(h.inwoner, waar);
    EXPECT_EQ(h.bijstand_in_referteperiode, waar);
    EXPECT_EQ(h.arbeidsverplichting_nagekomen, waar);
    EXPECT_EQ(h.schuldhulptraject, waar);
    EXPECT_EQ(h.gemeentepolis, waar);
    EXPECT_EQ(h.recht_inkomenstoeslag_2024, waar);
  }
}

}  // namespace
}  // namespace minima
