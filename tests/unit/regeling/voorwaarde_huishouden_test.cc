// Conditions of the household: each with yes, no, open and judgement, and its boundary to the cent,
// the month and the day. N = 1000.00, G = 5000.00, peildatum 2006-06-15.
#include <gtest/gtest.h>

#include "tests/support/proef.h"

namespace minima::proef {
namespace {

using Feitenlijst = std::vector<Feit>;

Huishouden met_inkomen(Range<Money> bedrag) {
  Huishouden h = alleenstaande();
  h.inkomen.emplace({proef::inkomen(bedrag)});
  return h;
}

// ---- inwoner (BX-8.3.1-3a) ----

TEST(Inwoner, YesNoAndOpen) {
  Voorwaarde v = voorwaarde(VoorwaardeSoort::kInwoner);
  v.verwijzing = "elders";
  Wereld w;
  const VoorwaardeUitkomst ja = w.toets(v);
  EXPECT_EQ(ja.oordeel, J);
  EXPECT_EQ(ja.uitslag, Uitslag::kRecht);
  EXPECT_EQ(ja.verwijzing, "");
  w.huishouden.inwoner = false;
  const VoorwaardeUitkomst nee = w.toets(v);
  EXPECT_EQ(nee.oordeel, N);
  EXPECT_EQ(nee.uitslag, Uitslag::kGeenRecht);
  EXPECT_EQ(nee.verwijzing, "elders");
  w.huishouden.inwoner.reset();
  const VoorwaardeUitkomst open = w.toets(v);
  EXPECT_EQ(open.oordeel, O);
  EXPECT_EQ(open.uitslag, Uitslag::kOnbekend);
  EXPECT_EQ(open.open.lijst(), (Feitenlijst{{FeitSoort::kInwoner, 0}}));
}

// What a no means is the policy's word; a no that is left to judgement is shown as one.
TEST(Voorwaarde, WhatANoMeans) {
  Voorwaarde v = voorwaarde(VoorwaardeSoort::kInwoner);
  Wereld w;
  w.huishouden.inwoner = false;
  v.bij_nee = Uitslag::kVoorliggend;
  EXPECT_EQ(w.toets(v).oordeel, N);
  EXPECT_EQ(w.toets(v).uitslag, Uitslag::kVoorliggend);
  v.bij_nee = Uitslag::kBeoordeling;
  EXPECT_EQ(w.toets(v).oordeel, B);
  EXPECT_EQ(w.toets(v).uitslag, Uitslag::kBeoordeling);
}

TEST(Voorwaarde, IndividualAndNotProvidedFor) {
  EXPECT_EQ(Wereld().toets(voorwaarde(VoorwaardeSoort::kIndividueel)).oordeel, B);
  EXPECT_EQ(Wereld().toets(voorwaarde(VoorwaardeSoort::kNietVoorzien)).oordeel, N);
}

// ---- inkomensgrens (BX-8.3.1-3b: 100 I <= 115 N, inclusive) ----

Voorwaarde inkomensgrens(Rate procent = Rate::percent(115)) {
  Voorwaarde v = voorwaarde(VoorwaardeSoort::kInkomensgrens);
  v.procent = procent;
  return v;
}

TEST(Inkomensgrens, ToTheCent) {
  const auto uit = [](Range<Money> bedrag) {
    return Wereld(met_inkomen(bedrag)).toets(inkomensgrens());
  };
  EXPECT_EQ(uit(vast(1149, 99)).oordeel, J);
  EXPECT_EQ(uit(vast(1150)).oordeel, J);
  EXPECT_EQ(uit(vast(1150, 1)).oordeel, N);
  EXPECT_EQ(uit(vast(1149, 99)).afstand, vast(0, 1));
  EXPECT_EQ(uit(vast(1150)).afstand, vast(0));
  EXPECT_EQ(uit(vast(1150, 1)).afstand, Range<Money>(-euro(0, 1)));
}

// A limit that isn't a whole number of cents is not rounded: 115 % of 804.89 is 925.6235.
TEST(Inkomensgrens, NoRoundingOfTheLimit) {
  Landelijk tabel = wwb();
  zet_norm(tabel, Normcategorie::kAlleenstaande21Tot65, euro(604, 89));
  EXPECT_EQ(Wereld(met_inkomen(vast(925, 62)), beleid(), tabel).toets(inkomensgrens()).oordeel, J);
  EXPECT_EQ(Wereld(met_inkomen(vast(925, 63)), beleid(), tabel).toets(inkomensgrens()).oordeel, N);
  // 213.605... a week is exactly on it: 213.61 x 52 / 12 = 925.643.
  Huishouden week = met_inkomen(vast(213, 60));
  week.inkomen->front().per = InkomenPer::kWeek;
  EXPECT_EQ(Wereld(week, beleid(), tabel).toets(inkomensgrens()).oordeel, J);
  week.inkomen->front().bedrag = vast(213, 61);
  EXPECT_EQ(Wereld(week, beleid(), tabel).toets(inkomensgrens()).oordeel, N);
}

// 1150.00 a month is 13800.00 a year, and 265.3846... a week.
TEST(Inkomensgrens, ByAnyPeriod) {
  Huishouden jaar = met_inkomen(vast(13800));
  jaar.inkomen->front().per = InkomenPer::kJaar;
  EXPECT_EQ(Wereld(jaar).toets(inkomensgrens()).oordeel, J);
  jaar.inkomen->front().bedrag = vast(13800, 1);
  EXPECT_EQ(Wereld(jaar).toets(inkomensgrens()).oordeel, N);
  Huishouden week = met_inkomen(vast(265, 38));
  week.inkomen->front().per = InkomenPer::kWeek;
  EXPECT_EQ(Wereld(week).toets(inkomensgrens()).oordeel, J);
  week.inkomen->front().bedrag = vast(265, 39);
  EXPECT_EQ(Wereld(week).toets(inkomensgrens()).oordeel, N);
}

TEST(Inkomensgrens, Ranges) {
  const auto uit = [](Range<Money> bedrag) {
    return Wereld(met_inkomen(bedrag)).toets(inkomensgrens());
  };
  EXPECT_EQ(uit(tussen(euro(0), euro(1150))).oordeel, J);
  EXPECT_EQ(uit(tussen(euro(1150, 1), euro(2000))).oordeel, N);
  EXPECT_EQ(uit(unknown_amount(euro(1150, 1))).oordeel, N);
  const VoorwaardeUitkomst open = uit(tussen(euro(1150), euro(1150, 1)));
  EXPECT_EQ(open.oordeel, O);
  EXPECT_EQ(open.open.lijst(), (Feitenlijst{{FeitSoort::kInkomenBedrag, 0}}));
  EXPECT_EQ(open.afstand, tussen(-euro(0, 1), euro(0)));
}

TEST(Inkomensgrens, UnknownIncomeAndUnknownNorm) {
  Wereld w;
  w.huishouden.inkomen.reset();
  EXPECT_EQ(w.toets(inkomensgrens()).oordeel, O);
  EXPECT_EQ(w.toets(inkomensgrens()).open.lijst(), (Feitenlijst{{FeitSoort::kInkomen, 0}}));
  // No amount was found for this household: the municipality has to say.
  Wereld zonder_norm(met_inkomen(vast(100)), beleid(), std::nullopt);
  EXPECT_EQ(zonder_norm.toets(inkomensgrens()).oordeel, B);
}

// A gift that may or may not count: nothing to ask, so judgement.
TEST(Inkomensgrens, IncomeLeftToJudgement) {
  Wereld w(met_inkomen(vast(1100)));
  w.beleid.inkomen.soorten[static_cast<std::size_t>(InkomenSoort::kGift)].telt = Telt::kBeoordeling;
  w.huishouden.inkomen->push_back(proef::inkomen(euro(51), InkomenSoort::kGift));
  EXPECT_EQ(w.toets(inkomensgrens()).oordeel, B);
  w.huishouden.inkomen->back().bedrag = vast(50);
  EXPECT_EQ(w.toets(inkomensgrens()).oordeel, J);
  w.huishouden.inkomen->front().bedrag = vast(1150, 1);
  EXPECT_EQ(w.toets(inkomensgrens()).oordeel, N);
}

// ---- vermogensgrens (BX-8.3.1-3c: strictly below; A-06) ----

TEST(Vermogensgrens, StrictAndNotStrict) {
  const auto oordeel = [](bool strikt, Range<Money> bezit) {
    Voorwaarde v = voorwaarde(VoorwaardeSoort::kVermogensgrens);
    v.strikt = strikt;
    Wereld w;
    w.huishouden.vermogen = bank(bezit);
    return w.toets(v).oordeel;
  };
  EXPECT_EQ(oordeel(true, vast(4999, 99)), J);
  EXPECT_EQ(oordeel(true, vast(5000)), N);
  EXPECT_EQ(oordeel(true, vast(5000, 1)), N);
  EXPECT_EQ(oordeel(false, vast(5000)), J);
  EXPECT_EQ(oordeel(false, vast(5000, 1)), N);
  EXPECT_EQ(oordeel(true, tussen(euro(4999, 99), euro(5000))), O);
  EXPECT_EQ(oordeel(false, tussen(euro(4999, 99), euro(5000))), J);
  EXPECT_EQ(oordeel(false, tussen(euro(5000), euro(5000, 1))), O);
  EXPECT_EQ(oordeel(true, unknown_amount(euro(5000))), N);
}

TEST(Vermogensgrens, OpenFactsDistanceAndNoLimit) {
  const Voorwaarde v = voorwaarde(VoorwaardeSoort::kVermogensgrens);
  Wereld w;
  w.huishouden.vermogen = bank(vast(5000, 1));
  EXPECT_EQ(w.toets(v).afstand, Range<Money>(-euro(0, 1)));
  w.huishouden.vermogen.reset();
  EXPECT_EQ(w.toets(v).oordeel, O);
  EXPECT_EQ(w.toets(v).open.lijst(), (Feitenlijst{{FeitSoort::kVermogen, 0}}));
  w.tabel->vermogensgrenzen.reset();
  EXPECT_EQ(w.toets(v).oordeel, B);
}

// ---- vermogen-invordering (BX-11-d: any above nothing is a no) ----

TEST(VermogenInvordering, AnyIsTooMuch) {
  const Voorwaarde v = voorwaarde(VoorwaardeSoort::kVermogenInvordering);
  const auto uit = [&](Range<Money> bedrag) {
    Wereld w;
    w.huishouden.vermogen_invordering = bedrag;
    return w.toets(v);
  };
  EXPECT_EQ(uit(vast(0)).oordeel, J);
  EXPECT_EQ(uit(vast(0, 1)).oordeel, N);
  EXPECT_EQ(uit(tussen(euro(0), euro(0, 1))).oordeel, O);
  EXPECT_EQ(uit(unknown_amount(euro(0, 1))).oordeel, N);
  EXPECT_EQ(uit(unknown_amount()).open.lijst(),
            (Feitenlijst{{FeitSoort::kVermogenInvordering, 0}}));
}

// ---- laag-inkomen (BX-6.2-c, BX-5.1.2-b, A-28) ----

Voorwaarde laag_inkomen(int procent, int maanden) {
  Voorwaarde v = voorwaarde(VoorwaardeSoort::kLaagInkomen);
  v.procent = Rate::percent(procent);
  v.maanden = maanden;
  return v;
}

Oordeel laag(Range<Money> nu, std::vector<LaagInkomen> lijst, int procent = 115, int maanden = 36) {
  Huishouden h = met_inkomen(nu);
  h.laag_inkomen = std::move(lijst);
  return Wereld(h).toets(laag_inkomen(procent, maanden)).oordeel;
}

TEST(LaagInkomenLang, ThirtySixMonths) {
  EXPECT_EQ(laag(vast(1000), {{Rate::percent(115), 35}}), N);
  EXPECT_EQ(laag(vast(1000), {{Rate::percent(115), 36}}), J);
  EXPECT_EQ(laag(vast(1000), {{Rate::percent(115), 37}}), J);
}

// "een inkomen nu boven de grens": the count is nothing, whatever is filled in.
TEST(LaagInkomenLang, AnIncomeNowAboveItMakesItNothing) {
  EXPECT_EQ(laag(vast(1150), {{Rate::percent(115), 60}}), J);
  EXPECT_EQ(laag(vast(1150, 1), {{Rate::percent(115), 60}}), N);
  EXPECT_EQ(laag(tussen(euro(1150), euro(1150, 1)), {{Rate::percent(115), 60}}), O);
  EXPECT_EQ(laag(tussen(euro(1150), euro(1150, 1)), {{Rate::percent(115), 35}}), N);
}

// Months at or below 100 % are also months at or below 115 %; and no more months at 100 % than at
// 115 %.
TEST(LaagInkomenLang, OnePercentageTellsOfTheOther) {
  EXPECT_EQ(laag(vast(1000), {{Rate::percent(100), 36}}), J);
  EXPECT_EQ(laag(vast(1000), {{Rate::percent(100), 35}}), O);
  EXPECT_EQ(laag(vast(1000), {{Rate::percent(115), 59}}, 100, 60), N);
  EXPECT_EQ(laag(vast(1000), {{Rate::percent(115), 60}}, 100, 60), O);
  EXPECT_EQ(laag(vast(1000), {{Rate::percent(100), 60}}, 100, 60), J);
  EXPECT_EQ(laag(vast(1000), {{Rate::percent(100), 59}}, 100, 60), N);
}

TEST(LaagInkomenLang, RangesAndUnknown) {
  EXPECT_EQ(laag(vast(1000), {{Rate::percent(115), {36, 40}}}), J);
  EXPECT_EQ(laag(vast(1000), {{Rate::percent(115), {30, 35}}}), N);
  EXPECT_EQ(laag(vast(1000), {{Rate::percent(115), {35, 36}}}), O);
  EXPECT_EQ(laag(vast(1000), {}), O);
  Huishouden h = met_inkomen(vast(1000));
  h.laag_inkomen.reset();
  const VoorwaardeUitkomst uit = Wereld(h).toets(laag_inkomen(115, 36));
  EXPECT_EQ(uit.oordeel, O);
  EXPECT_EQ(uit.open.lijst(), (Feitenlijst{{FeitSoort::kLaagInkomen, 0}}));
  h.inkomen.emplace({proef::inkomen(euro(1150, 1))});
  EXPECT_EQ(Wereld(h).toets(laag_inkomen(115, 36)).oordeel, N);
}

// ---- lening-elders (BX-6.2-1b) ----

TEST(LeningElders, PossibleRefusedUnknown) {
  const Voorwaarde v = voorwaarde(VoorwaardeSoort::kLeningElders);
  Wereld w;
  EXPECT_EQ(w.toets(v).oordeel, J);  // refused: nothing goes first
  w.huishouden.lening = Lening::kMogelijk;
  EXPECT_EQ(w.toets(v).oordeel, N);
  w.huishouden.lening.reset();
  EXPECT_EQ(w.toets(v).oordeel, O);
  EXPECT_EQ(w.toets(v).open.lijst(), (Feitenlijst{{FeitSoort::kLening, 0}}));
}

// ---- niet-eerder (BX-4.3-b: once in twelve months) ----

TEST(NietEerder, TwelveMonthsToTheDay) {
  Voorwaarde v = voorwaarde(VoorwaardeSoort::kNietEerder);
  v.maanden = 12;
  const auto oordeel = [&](Date eerder, const std::string& regeling = "proefregeling") {
    Wereld w;
    w.huishouden.eerdere_verstrekkingen->push_back(verstrekt(regeling, "", euro(327), eerder));
    return w.toets(v).oordeel;
  };
  EXPECT_EQ(oordeel(dag(2005, 6, 14)), J);
  EXPECT_EQ(oordeel(dag(2005, 6, 15)), J);  // twelve months have passed today
  EXPECT_EQ(oordeel(dag(2005, 6, 16)), N);
  EXPECT_EQ(oordeel(dag(2006, 6, 15)), N);
  EXPECT_EQ(oordeel(dag(2006, 6, 15), "andere-regeling"), J);
}

TEST(NietEerder, UnknownGrantsAndUnknownDay) {
  Voorwaarde v = voorwaarde(VoorwaardeSoort::kNietEerder);
  v.maanden = 12;
  Wereld w;
  EXPECT_EQ(w.toets(v).oordeel, J);
  w.huishouden.eerdere_verstrekkingen->push_back(
      {"proefregeling", std::nullopt, vast(1), {Date::earliest(), Date::latest()}, {}, false});
  EXPECT_EQ(w.toets(v).oordeel, O);
  w.huishouden.eerdere_verstrekkingen.reset();
  EXPECT_EQ(w.toets(v).oordeel, O);
  EXPECT_EQ(w.toets(v).open.lijst(), (Feitenlijst{{FeitSoort::kEerdereVerstrekkingen, 0}}));
}

// Each answer has its own sentence, with the article of the policy.
TEST(Voorwaarde, TheReasonFollowsTheAnswer) {
  Wereld w(met_inkomen(vast(1150, 1)));
  const Voorwaarde v = inkomensgrens();
  const VoorwaardeUitkomst uit = w.toets(v);
  EXPECT_EQ(uit.toelichting.sleutel, "inkomensgrens.nee");
  EXPECT_EQ(uit.toelichting.artikel, "1");
  EXPECT_EQ(uit.artikel, "1");
  EXPECT_EQ(uit.id, "proef");
}

}  // namespace
}  // namespace minima::proef
