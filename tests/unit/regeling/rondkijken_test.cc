// Somebody who asks for nothing yet: each scheme answers as for a fitting cost made today, with the
// most that can still be had (contract, "oordeel" and `maximaal`). Peildatum 2006-06-15.
#include <gtest/gtest.h>

#include "tests/support/proef.h"

namespace minima::proef {
namespace {

const char* const kStimulering = "stimuleringsregeling";
const char* const kSchool = "schoolkosten-vo";
const char* const kKaart = "identiteitskaart";
const char* const kWitgoed = "duurzame-gebruiksgoederen";

struct Antwoord {
  Uitslag uitslag;
  std::optional<Range<Money>> maximaal;
  bool operator==(const Antwoord&) const = default;
};

std::ostream& operator<<(std::ostream& out, const Antwoord& a) {
  out << a.uitslag;
  if (a.maximaal) out << ' ' << *a.maximaal;
  return out;
}

Antwoord van(const Huishouden& h, const char* regeling) {
  const Zaak zaak(h);
  EXPECT_EQ(zaak.regeling(regeling).bedrag, std::nullopt);
  EXPECT_TRUE(zaak.regeling(regeling).kosten.empty());
  return {zaak.regeling(regeling).uitslag, zaak.regeling(regeling).maximaal};
}

Antwoord recht(Range<Money> maximaal) { return {Uitslag::kRecht, maximaal}; }
const Antwoord kNee{Uitslag::kGeenRecht, std::nullopt};

TEST(Rondkijken, SeventyEuroForEachPerson) {
  EXPECT_EQ(van(alleenstaande(), kStimulering), recht(vast(70)));
  EXPECT_EQ(van(alleenstaande_ouder(), kStimulering), recht(vast(140)));
  Huishouden gezin = gehuwd();
  gezin.kinderen->push_back(kind("kind-1", dag(2000, 1, 1)));
  gezin.kinderen->push_back(kind("kind-2", dag(2002, 1, 1)));
  EXPECT_EQ(van(gezin, kStimulering), recht(vast(280)));
}

TEST(Rondkijken, AnAdultChildAddsNothing) {
  Huishouden h = alleenstaande();
  h.kinderen->push_back(kind("groot", dag(1985, 1, 1)));
  EXPECT_EQ(van(h, kStimulering), recht(vast(70)));
}

TEST(Rondkijken, ACoupleWithoutChildren) {
  EXPECT_EQ(van(gehuwd(), kStimulering), (Antwoord{Uitslag::kBeoordeling, vast(140)}));
}

TEST(Rondkijken, WhatIsLeftAfterEarlierGrants) {
  Huishouden h = alleenstaande_ouder();
  h.eerdere_verstrekkingen->push_back(
      verstrekt(kStimulering, "internet", euro(45), dag(2006, 2, 1), "kind-1"));
  EXPECT_EQ(van(h, kStimulering), recht(vast(95)));
  h.eerdere_verstrekkingen->front().datum = dag(2005, 12, 31);
  EXPECT_EQ(van(h, kStimulering), recht(vast(140)));
}

TEST(Rondkijken, SchoolCostsOnlyWithAChildAtASecondarySchool) {
  EXPECT_EQ(van(alleenstaande(), kSchool), kNee);
  EXPECT_EQ(van(alleenstaande_ouder(), kSchool), recht(vast(115)));
  Huishouden elf = alleenstaande();
  elf.kinderen->push_back(kind("kind-1", dag(1994, 6, 16)));
  EXPECT_EQ(van(elf, kSchool), kNee);
  elf.kinderen->front() = kind("kind-1", dag(1994, 6, 15));
  EXPECT_EQ(van(elf, kSchool), recht(vast(115)));
  elf.kinderen->front().onderwijs = Onderwijs::kMbo;
  EXPECT_EQ(van(elf, kSchool), kNee);
  elf.kinderen->push_back(kind("kind-2", dag(1990, 1, 1)));
  EXPECT_EQ(van(elf, kSchool), recht(vast(115)));
}

TEST(Rondkijken, SchoolCostsOfUnknownChildren) {
  Huishouden h = alleenstaande();
  h.kinderen.reset();
  const Zaak zaak(h);
  EXPECT_EQ(zaak.regeling(kSchool).uitslag, Uitslag::kOnbekend);
  EXPECT_TRUE(zaak.regeling(kSchool).open.bevat({FeitSoort::kKinderen, 0}));
  // Nobody knows for how many: no most can be named.
  EXPECT_EQ(zaak.regeling(kSchool).maximaal, std::nullopt);
}

TEST(Rondkijken, ACardForWhoHasNone) {
  EXPECT_EQ(van(alleenstaande(), kKaart), recht(vast(31, 25)));
  Huishouden h = gehuwd();
  EXPECT_EQ(van(h, kKaart), recht(vast(62, 50)));
  h.identiteitsbewijzen->push_back({"aanvrager", DocumentSoort::kPaspoort, dag(2006, 6, 15)});
  EXPECT_EQ(van(h, kKaart), recht(vast(31, 25)));
  h.identiteitsbewijzen->push_back({"partner", DocumentSoort::kPaspoort, dag(2006, 6, 15)});
  EXPECT_EQ(van(h, kKaart), kNee);
}

TEST(Rondkijken, DurableGoods) {
  Huishouden h = alleenstaande();
  h.laag_inkomen.emplace({LaagInkomen{Rate::percent(115), 36}});
  EXPECT_EQ(van(h, kWitgoed), recht(vast(500)));
  h.eerdere_verstrekkingen->push_back(verstrekt(kWitgoed, "tv", euro(340), dag(2005, 12, 1)));
  EXPECT_EQ(van(h, kWitgoed), recht(vast(160)));
}

// A loan has no ceiling: none is named.
TEST(Rondkijken, DurableGoodsAsALoan) {
  Huishouden h = alleenstaande();
  h.laag_inkomen.emplace({LaagInkomen{Rate::percent(115), 35}});
  EXPECT_EQ(van(h, kWitgoed), (Antwoord{Uitslag::kBeoordeling, std::nullopt}));
  h.lening = Lening::kMogelijk;
  EXPECT_EQ(van(h, kWitgoed), (Antwoord{Uitslag::kVoorliggend, std::nullopt}));
}

TEST(Rondkijken, WithoutACeilingNoneIsNamed) {
  EXPECT_EQ(van(alleenstaande(), "bijzondere-bijstand"),
            (Antwoord{Uitslag::kBeoordeling, std::nullopt}));
  EXPECT_EQ(van(alleenstaande(), "kwijtschelding"), (Antwoord{Uitslag::kRecht, std::nullopt}));
}

TEST(Rondkijken, ACertainNo) {
  Huishouden h = alleenstaande_ouder();
  h.inkomen.emplace({proef::inkomen(euro(1265, 1))});  // 115 % of 1100.00 is 1265.00
  EXPECT_EQ(van(h, kStimulering), kNee);
  EXPECT_EQ(van(h, kSchool), kNee);
  EXPECT_EQ(van(h, kKaart), kNee);
  h.inkomen->front().bedrag = vast(1265);
  EXPECT_EQ(van(h, kStimulering).uitslag, Uitslag::kRecht);
}

// An open fact: the most is still named, the answer waits.
TEST(Rondkijken, UnknownIncome) {
  Huishouden h = alleenstaande();
  h.inkomen.reset();
  const Zaak zaak(h);
  EXPECT_EQ(zaak.regeling(kStimulering).uitslag, Uitslag::kOnbekend);
  EXPECT_EQ(zaak.regeling(kStimulering).maximaal, tussen(euro(0), euro(70)));
  EXPECT_EQ(zaak.regeling(kStimulering).open.lijst(),
            (std::vector<Feit>{{FeitSoort::kInkomen, 0}}));
}

// The conditions of the fitting cost are shown, but not those that only speak of a cost.
TEST(Rondkijken, ShowsTheConditionsThatSaySomething) {
  const Zaak zaak(gehuwd());
  const auto& voorwaarden = zaak.regeling(kStimulering).voorwaarden;
  EXPECT_EQ(oordeel_van(voorwaarden, "doelgroep"), B);
  EXPECT_EQ(oordeel_van(voorwaarden, "inkomensgrens"), J);
  for (const VoorwaardeUitkomst& v : voorwaarden) {
    EXPECT_NE(v.id, "betaalbewijs");
    EXPECT_NE(v.id, "kosten-gemaakt");
    EXPECT_NE(v.id, "aanvraagtermijn");
  }
}

}  // namespace
}  // namespace minima::proef
