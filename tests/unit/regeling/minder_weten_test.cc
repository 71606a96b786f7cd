// Soundness in small: an amount of the full situation lies within the range of the same situation
// with one fact less, and a recht or geen-recht of the latter stands (contract, "Soundness"). Aimed
// at what random situations seldom reach: several regimes in a running draagkrachtperiode, and
// earlier grants of unknown date. Peildatum 2006-06-15, N = 1000.00.
#include <gtest/gtest.h>

#include <functional>

#include "tests/support/proef.h"

namespace minima::proef {
namespace {

Kost van(const char* soort, Range<Money> bedrag, Date datum = dag(2006, 6, 1)) {
  return kost(soort, soort, bedrag, datum);
}

Huishouden in_periode(Range<Money> toen, Range<Money> nu, Range<Money> verbruikt,
                      std::vector<Kost> kosten, Date begin = dag(2005, 9, 1)) {
  Huishouden h = alleenstaande();
  h.inkomen.emplace({proef::inkomen(nu)});
  h.draagkrachtperiode = Draagkrachtperiode{begin, toen, verbruikt, std::nullopt};
  h.kosten = std::move(kosten);
  return h;
}

void expect_within(const Huishouden& minder, const Huishouden& vol) {
  const Zaak links(minder);
  const Zaak rechts(vol);
  for (int i = 0; i < static_cast<int>(vol.kosten.size()); ++i) {
    const KostUitkomst& reduced = links.kost(i);
    const KostUitkomst& full = rechts.kost(i);
    if (reduced.uitslag == Uitslag::kRecht || reduced.uitslag == Uitslag::kGeenRecht) {
      EXPECT_EQ(full.uitslag, reduced.uitslag) << "cost " << i;
    }
    if (!reduced.bedrag) continue;
    EXPECT_LE(reduced.bedrag->low, reduced.bedrag->high) << "cost " << i;
    ASSERT_TRUE(full.bedrag.has_value()) << "cost " << i;
    EXPECT_TRUE(reduced.bedrag->low <= full.bedrag->low &&
                full.bedrag->high <= reduced.bedrag->high)
        << "cost " << i << ": " << *full.bedrag << " not within " << *reduced.bedrag;
  }
  for (std::size_t i = 0; i < links.uit().regelingen.size(); ++i) {
    const auto& reduced = links.uit().regelingen[i];
    const auto& full = rechts.uit().regelingen[i];
    if (!reduced.bedrag || !full.bedrag) continue;
    EXPECT_TRUE(reduced.bedrag->low <= full.bedrag->low &&
                full.bedrag->high <= reduced.bedrag->high)
        << full.regeling->id << ": " << *full.bedrag << " not within " << *reduced.bedrag;
  }
}

const Money kInkomens[] = {euro(900),  euro(1100), euro(1300), euro(1495),
                           euro(1500), euro(1600), euro(2600)};

// Orders of regimes with costs small and large.
std::vector<std::vector<Kost>> kostenlijsten() {
  std::vector<std::vector<Kost>> result;
  const char* const kSoorten[] = {"bijzonder", "schulden", "woonkosten"};
  for (const char* een : kSoorten) {
    for (const char* twee : kSoorten) {
      for (const Money bedrag : {euro(200), euro(660), euro(2000)}) {
        result.push_back({van(een, bedrag), van(twee, vast(1000)), van("bijzonder", vast(700))});
      }
    }
  }
  return result;
}

// 1300.00 then: within 15 % it stays, above it is redetermined over the three months left. Then
// much in one regime may go with little in another.
TEST(MinderWeten, IncomeNowInARunningPeriod) {
  for (const auto& kosten : kostenlijsten()) {
    for (const Money gebruikt : {euro(0), euro(700)}) {
      for (const Money laag : kInkomens) {
        for (const Money hoog : kInkomens) {
          for (const Money echt : kInkomens) {
            if (hoog < laag || echt < laag || hoog < echt) continue;
            expect_within(in_periode(vast(1300), tussen(laag, hoog), gebruikt, kosten),
                          in_periode(vast(1300), echt, gebruikt, kosten));
            if (HasFailure()) return;
          }
        }
      }
    }
  }
}

TEST(MinderWeten, WhatWasUsedOfARedeterminedPeriod) {
  const Money kGebruikt[] = {euro(0), euro(262, 50), euro(300), euro(450), euro(1000), euro(9000)};
  for (const auto& kosten : kostenlijsten()) {
    for (const Money nu : {euro(1100), euro(1300), euro(1600)}) {
      for (const Money laag : kGebruikt) {
        for (const Money hoog : kGebruikt) {
          for (const Money echt : kGebruikt) {
            if (hoog < laag || echt < laag || hoog < echt) continue;
            expect_within(in_periode(vast(1300), nu, tussen(laag, hoog), kosten),
                          in_periode(vast(1300), nu, echt, kosten));
            if (HasFailure()) return;
          }
        }
      }
    }
  }
}

TEST(MinderWeten, TheIncomeThePeriodBeganWith) {
  for (const auto& kosten : kostenlijsten()) {
    for (const Money laag : kInkomens) {
      for (const Money hoog : kInkomens) {
        for (const Money echt : kInkomens) {
          if (hoog < laag || echt < laag || hoog < echt) continue;
          expect_within(in_periode(tussen(laag, hoog), vast(1450), vast(400), kosten),
                        in_periode(echt, vast(1450), vast(400), kosten));
          if (HasFailure()) return;
        }
      }
    }
  }
}

// Om niet (regime regulier) or a loan (regime lening) first, then a loan: 1300.00 then and 1150.00
// now is no change, so both regimes have something to pay.
TEST(MinderWeten, TheRouteInARunningPeriod) {
  for (const char* tweede : {"schulden", "bijzonder", "woonkosten"}) {
    for (const Money bedrag : {euro(200), euro(700), euro(2000)}) {
      Huishouden vol =
          in_periode(vast(1300), vast(1150), vast(0),
                     {van("wasmachine", bedrag), van(tweede, vast(1000))}, dag(2006, 1, 1));
      Huishouden minder = vol;
      minder.laag_inkomen.reset();
      for (const int maanden : {35, 36}) {
        vol.laag_inkomen.emplace({LaagInkomen{Rate::percent(115), maanden}});
        expect_within(minder, vol);
      }
    }
  }
}

// The date of one of three grants: it decides which application began the three years.
TEST(MinderWeten, TheDateOfAnEarlierGrant) {
  const char* const kWitgoed = "duurzame-gebruiksgoederen";
  const Date kDagen[] = {dag(2004, 1, 1), dag(2005, 8, 1),  dag(2005, 9, 15), dag(2006, 3, 1),
                         dag(2008, 8, 1), dag(2008, 8, 14), dag(2008, 9, 5)};
  for (const Date peildatum : {dag(2008, 8, 20), dag(2008, 10, 1), dag(2009, 3, 1)}) {
    Huishouden vol = alleenstaande();
    vol.peildatum = peildatum;
    vol.laag_inkomen.emplace({LaagInkomen{Rate::percent(115), 60}});
    vol.kosten = {van("tv", vast(300), peildatum), van("koelkast", vast(300), peildatum)};
    vol.eerdere_verstrekkingen.emplace(
        {verstrekt(kWitgoed, "stofzuiger", euro(100), kDagen[0]),
         verstrekt(kWitgoed, "tv", euro(120), dag(2005, 9, 1)),
         verstrekt(kWitgoed, "koelkast", euro(210), dag(2008, 8, 15))});
    Huishouden minder = vol;
    minder.eerdere_verstrekkingen->front().datum = {Date::earliest(), Date::latest()};
    for (const Date echt : kDagen) {
      if (echt > peildatum) continue;
      vol.eerdere_verstrekkingen->front().datum = echt;
      expect_within(minder, vol);
    }
  }
}

// Nothing is asked of a fact that can't matter any more, and what is asked can matter.
TEST(MinderWeten, TheDateOfACostDecidesTheOrder) {
  for (const Date echt : {dag(2006, 5, 1), dag(2006, 6, 14)}) {
    Huishouden vol = alleenstaande();
    vol.inkomen.emplace({proef::inkomen(euro(1300))});
    vol.kosten = {van("bijzonder", vast(600), echt), van("schulden", vast(600), dag(2006, 6, 1))};
    Huishouden minder = vol;
    minder.kosten[0].datum = {Date::earliest(), Date::latest()};
    expect_within(minder, vol);
  }
}

}  // namespace
}  // namespace minima::proef
