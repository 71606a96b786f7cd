// Which assets count, against the limit of art. 34 (BX-7.2.1-a/b), both ends of every range.
#include "calc/means/vermogen.h"

#include <gtest/gtest.h>

#include "tests/support/proef.h"

namespace minima::proef {
namespace {

Vermogenstoets van(const Vermogen& vermogen, const Beleid& regels = beleid(),
                   Huishouden h = alleenstaande(), const Landelijk& tabel = wwb()) {
  h.vermogen = vermogen;
  return Wereld(std::move(h), regels, tabel).vermogen();
}

TEST(Vermogen, TheSumOfWhatCountsLessDebts) {
  const Vermogenstoets v = van({vast(1000, 50), vast(200), vast(3000), vast(700, 25)});
  EXPECT_EQ(v.in_aanmerking, vast(3500, 25));
  EXPECT_EQ(v.grens, euro(5000));
  EXPECT_EQ(v.boven_grens, vast(0));
  EXPECT_TRUE(v.open.is_empty());
  EXPECT_FALSE(v.naar_oordeel);
}

TEST(Vermogen, MoreDebtsThanAssetsIsNothing) {
  EXPECT_EQ(van({vast(100), vast(0), vast(0), vast(100, 1)}).in_aanmerking, vast(0));
  EXPECT_EQ(van({vast(0), vast(0), vast(0), vast(9000)}).boven_grens, vast(0));
}

// BX-7.2.1-a: V_dk = max(0, V - G); V = G is nothing.
TEST(Vermogen, AboveTheLimitToTheCent) {
  EXPECT_EQ(van(bank(vast(4999, 99))).boven_grens, vast(0));
  EXPECT_EQ(van(bank(vast(5000))).boven_grens, vast(0));
  EXPECT_EQ(van(bank(vast(5000, 1))).boven_grens, vast(0, 1));
  EXPECT_EQ(van(bank(vast(12345, 67))).boven_grens, vast(7345, 67));
}

TEST(Vermogen, TheLimitOfEachHousehold) {
  EXPECT_EQ(van(bank(vast(0)), beleid(), alleenstaande_ouder()).grens, euro(10000));
  EXPECT_EQ(van(bank(vast(0)), beleid(), gehuwd()).grens, euro(10000));
}

TEST(Vermogen, ALimitThatWasNotFound) {
  Landelijk tabel = wwb();
  tabel.vermogensgrenzen.reset();
  const Vermogenstoets v = van(bank(vast(100)), beleid(), alleenstaande(), tabel);
  EXPECT_EQ(v.in_aanmerking, vast(100));
  EXPECT_EQ(v.grens, std::nullopt);
  EXPECT_EQ(v.boven_grens, std::nullopt);
}

TEST(Vermogen, OnlyTheKindsOfThePolicy) {
  const Vermogen alles{vast(1), vast(20), vast(300), vast(0)};
  Beleid regels = beleid();
  regels.vermogen.bank = false;
  EXPECT_EQ(van(alles, regels).in_aanmerking, vast(320));
  regels.vermogen.overig = false;
  EXPECT_EQ(van(alles, regels).in_aanmerking, vast(300));
  regels.vermogen.auto_ = false;
  EXPECT_EQ(van(alles, regels).in_aanmerking, vast(0));
}

TEST(Vermogen, DebtsOnlyWhereThePolicyTakesThemOff) {
  Beleid regels = beleid();
  regels.vermogen.schulden_aftrekken = false;
  EXPECT_EQ(van({vast(500), vast(0), vast(0), vast(400)}, regels).in_aanmerking, vast(500));
}

// The range of assets less debts: 100 - 90 and 300 - 20.
TEST(Vermogen, BothEndsOfTheRange) {
  const Vermogenstoets v =
      van({tussen(euro(100), euro(300)), vast(0), vast(0), tussen(euro(20), euro(90))});
  EXPECT_EQ(v.in_aanmerking, tussen(euro(10), euro(280)));
  EXPECT_EQ(v.open.lijst(),
            (std::vector<Feit>{{FeitSoort::kVermogenBank, 0}, {FeitSoort::kVermogenSchulden, 0}}));
}

TEST(Vermogen, BothEndsAboveTheLimit) {
  const Vermogenstoets v = van(bank(tussen(euro(4000), euro(5600))));
  EXPECT_EQ(v.boven_grens, tussen(euro(0), euro(600)));
  EXPECT_EQ(van(bank(tussen(euro(5100), euro(5600)))).boven_grens, tussen(euro(100), euro(600)));
}

// A car that doesn't count may be worth anything.
TEST(Vermogen, WhatDoesNotCountIsNotAsked) {
  Beleid regels = beleid();
  regels.vermogen.auto_ = false;
  regels.vermogen.schulden_aftrekken = false;
  const Vermogenstoets v = van({vast(1), vast(2), unknown_amount(), unknown_amount()}, regels);
  EXPECT_EQ(v.in_aanmerking, vast(3));
  EXPECT_TRUE(v.open.is_empty());
}

TEST(Vermogen, Unknown) {
  Huishouden h = alleenstaande();
  h.vermogen.reset();
  const Vermogenstoets v = Wereld(h).vermogen();
  EXPECT_EQ(v.in_aanmerking.low, euro(0));
  EXPECT_TRUE(v.in_aanmerking.high.is_unbounded());
  EXPECT_EQ(v.open.lijst(), (std::vector<Feit>{{FeitSoort::kVermogen, 0}}));
}

// An unknown amount on one account: anything from what is known of the rest.
TEST(Vermogen, OneUnknownAmount) {
  const Vermogenstoets v = van({vast(6000), unknown_amount(), vast(0), vast(500)});
  EXPECT_EQ(v.in_aanmerking.low, euro(5500));
  EXPECT_TRUE(v.in_aanmerking.high.is_unbounded());
  EXPECT_EQ(v.boven_grens->low, euro(500));
}

TEST(Vermogen, UnknownDebtsCanTakeAllAway) {
  const Vermogenstoets v = van({vast(6000), vast(0), vast(0), unknown_amount()});
  EXPECT_EQ(v.in_aanmerking, tussen(euro(0), euro(6000)));
  EXPECT_EQ(v.boven_grens, tussen(euro(0), euro(1000)));
}

// BX-7.2.1-c was rejected in Boxmeer: no part of the balance is left out. Where a policy does leave
// out a month's norm, it is that of the household and of the bank balance only.
TEST(Vermogen, AMonthsNormOfTheBalance) {
  const Vermogen alles{vast(1500), vast(200), vast(0), vast(0)};
  EXPECT_EQ(van(alles, boxmeer()).in_aanmerking, vast(1700));
  Beleid regels = beleid();
  regels.vermogen.maandnorm_vrij = true;
  EXPECT_EQ(van(alles, regels).in_aanmerking, vast(700));
  EXPECT_EQ(van({vast(999, 99), vast(200), vast(0), vast(0)}, regels).in_aanmerking, vast(200));
  EXPECT_EQ(van(alles, regels, gehuwd()).in_aanmerking, vast(300));
}

// How much of the balance is left out isn't known without the norm: all of it, or nothing.
TEST(Vermogen, AMonthsNormThatWasNotFound) {
  Beleid regels = beleid();
  regels.vermogen.maandnorm_vrij = true;
  const auto zonder_norm = [&](Range<Money> saldo) {
    Huishouden h = alleenstaande();
    h.vermogen = Vermogen{saldo, vast(200), vast(0), vast(0)};
    const Wereld w(h, regels);
    Gedaante gedaante = w.gedaante();
    gedaante.norm.reset();
    return vermogen(w.huishouden, w.beleid, &*w.tabel, gedaante, Uitleg());
  };
  EXPECT_EQ(zonder_norm(vast(1500)).in_aanmerking, tussen(euro(200), euro(1700)));
  EXPECT_TRUE(zonder_norm(vast(1500)).naar_oordeel);
  EXPECT_TRUE(zonder_norm(vast(0, 1)).naar_oordeel);
  EXPECT_EQ(zonder_norm(vast(0)).in_aanmerking, vast(200));
  EXPECT_FALSE(zonder_norm(vast(0)).naar_oordeel);
}

// A condition may look at what there is before that month's norm (zonderVrijlating).
TEST(Vermogen, BeforeAMonthsNormIsLeftOut) {
  Beleid regels = beleid();
  regels.vermogen.maandnorm_vrij = true;
  const Vermogenstoets v = van({vast(1500), vast(200), vast(300), vast(250)}, regels);
  EXPECT_EQ(v.in_aanmerking, vast(750));  // 500.00 of the balance
  EXPECT_EQ(v.zonder_maandvrijlating, vast(1750));
}

// ---- a home of one's own with the exemption of art. 34 lid 2 d ----

Vermogenstoets woning(Range<Money> waarde, Range<Money> hypotheek,
                      std::optional<Money> vrij = euro(40000)) {
  Beleid regels = beleid();
  regels.vermogen.eigen_woning = EigenWoningMethode::kVrijlating;
  Landelijk tabel = wwb();
  tabel.eigen_woning_vrij = vrij;
  Huishouden h = alleenstaande();
  h.eigen_woning = Gegeven<EigenWoning>::van({waarde, hypotheek});
  return van(bank(vast(100)), regels, h, tabel);
}

TEST(WoningVrijlating, EquityAboveTheExemption) {
  EXPECT_EQ(woning(vast(200000), vast(160000)).in_aanmerking, vast(100));
  EXPECT_EQ(woning(vast(200000), vast(159999, 99)).in_aanmerking, vast(100, 1));
  EXPECT_EQ(woning(vast(200000), vast(100000)).in_aanmerking, vast(60100));
  EXPECT_EQ(woning(vast(200000), vast(100000)).zonder_maandvrijlating, vast(60100));
}

// A mortgage above the value isn't a debt that takes from the bank balance.
TEST(WoningVrijlating, NegativeEquityIsNothing) {
  EXPECT_EQ(woning(vast(100000), vast(150000)).in_aanmerking, vast(100));
}

TEST(WoningVrijlating, BothEndsOfTheRange) {
  const Vermogenstoets v = woning(tussen(euro(140000), euro(150000)), vast(105000));
  EXPECT_EQ(v.in_aanmerking, tussen(euro(100), euro(5100)));
  EXPECT_EQ(v.open.lijst(), (std::vector<Feit>{{FeitSoort::kEigenWoningWaarde, 0}}));
}

TEST(WoningVrijlating, WithoutTheExemptionTheMunicipalitySays) {
  const Vermogenstoets v = woning(vast(200000), vast(100000), std::nullopt);
  EXPECT_EQ(v.in_aanmerking, tussen(euro(100), euro(100100)));
  EXPECT_TRUE(v.naar_oordeel);
}

TEST(WoningVrijlating, NothingIsLeftToSayWithoutEquity) {
  for (const Range<Money>& schuld : {vast(100000), vast(150000)}) {
    const Vermogenstoets v = woning(vast(100000), schuld, std::nullopt);
    EXPECT_EQ(v.in_aanmerking, vast(100));
    EXPECT_FALSE(v.naar_oordeel);
  }
  EXPECT_TRUE(woning(vast(100000, 1), vast(100000), std::nullopt).naar_oordeel);
}

TEST(WoningVrijlating, AnUnknownHome) {
  Beleid regels = beleid();
  regels.vermogen.eigen_woning = EigenWoningMethode::kVrijlating;
  Huishouden h = alleenstaande();
  h.eigen_woning = Gegeven<EigenWoning>();
  const Vermogenstoets v = van(bank(vast(100)), regels, h);
  EXPECT_EQ(v.in_aanmerking.low, euro(100));
  EXPECT_TRUE(v.in_aanmerking.high.is_unbounded());
  EXPECT_TRUE(v.open.bevat({FeitSoort::kEigenWoning, 0}));
}

// Boxmeer (Part I of the order of evaluation: V without the home).
TEST(WoningVrijlating, NotInBoxmeer) {
  Huishouden h = alleenstaande();
  h.eigen_woning = Gegeven<EigenWoning>::van({vast(300000), vast(0)});
  EXPECT_EQ(van(bank(vast(100)), boxmeer(), h).in_aanmerking, vast(100));
}

// From 2026 on the assets are looked at all through the assistance: the amount is the same, the
// reason says it.
TEST(Vermogen, DoorlopendIsARemarkAndNoOtherAmount) {
  Landelijk tabel = participatiewet();
  const auto reden = [&] {
    const Wereld w(alleenstaande(), beleid(), tabel);
    const Gedaante gedaante = w.gedaante();
    Stap stap;
    const Vermogenstoets uit = vermogen(w.huishouden, w.beleid, &tabel, gedaante, Uitleg(&stap));
    EXPECT_EQ(uit.in_aanmerking, vast(0));
    return stap;
  };
  EXPECT_TRUE(reden().delen.empty());
  tabel.vermogenstoets_doorlopend = "34";
  const Stap met = reden();
  ASSERT_EQ(met.delen.size(), 1U);
  EXPECT_EQ(met.delen.front().sleutel, "vermogen.doorlopend");
  EXPECT_EQ(met.delen.front().artikel, "34");
}

// Art. 34 lid 2 a leaves out what is usual: how much of a car that is may be for the municipality.
TEST(Vermogen, ACarThatIsJudgedMayCountOrNot) {
  Beleid regels = beleid();
  regels.vermogen.auto_te_beoordelen = true;
  Huishouden h = alleenstaande();
  h.vermogen = Vermogen{vast(1000), vast(0), vast(3000), vast(500)};
  const Vermogenstoets uit = Wereld(h, regels).vermogen();
  EXPECT_EQ(uit.in_aanmerking, tussen(euro(500), euro(3500)));
  EXPECT_TRUE(uit.naar_oordeel);
  EXPECT_TRUE(uit.open.is_empty());
  h.vermogen->auto_ = vast(0);
  EXPECT_EQ(Wereld(h, regels).vermogen().in_aanmerking, vast(500));
  EXPECT_FALSE(Wereld(h, regels).vermogen().naar_oordeel);
  // Perhaps there is no car: then a fact decides, and nobody judges yet.
  h.vermogen->auto_ = tussen(euro(0), euro(3000));
  const Vermogenstoets misschien = Wereld(h, regels).vermogen();
  EXPECT_EQ(misschien.in_aanmerking, tussen(euro(500), euro(3500)));
  EXPECT_FALSE(misschien.naar_oordeel);
  EXPECT_EQ(misschien.open.lijst(), (std::vector<Feit>{{FeitSoort::kVermogenAuto, 0}}));
  h.vermogen->auto_ = vast(0, 1);
  EXPECT_TRUE(Wereld(h, regels).vermogen().naar_oordeel);
}

}  // namespace
}  // namespace minima::proef
