// Boxmeer 6.2: durable goods. 36 months on at most 115 %: om niet, 500.00 per household in three
// years; else a loan, after a loan elsewhere (BX-6.2). Peildatum 2006-06-15, N = 1000.00.
#include <gtest/gtest.h>

#include "tests/support/proef.h"

namespace minima::proef {
namespace {

const char* const kWitgoed = "duurzame-gebruiksgoederen";
const Date kVandaag = dag(2006, 6, 15);

Huishouden vraagt(std::vector<Kost> kosten, int maanden = 36) {
  Huishouden h = alleenstaande();
  h.laag_inkomen.emplace({LaagInkomen{Rate::percent(115), maanden}});
  h.kosten = std::move(kosten);
  return h;
}

Kost goed(const char* soort, Range<Money> bedrag) {
  return kost(soort, soort, bedrag, dag(2006, 6, 1));
}

struct Soort {
  const char* soort;
  Money maximum;
};

class Goed : public testing::TestWithParam<Soort> {};

// BX-6.2-4: the maximum of each good; BX-6.2-d: never more than the cost.
TEST_P(Goed, UpToItsMaximum) {
  const auto& [soort, maximum] = GetParam();
  const Money kEenCent = euro(0, 1);
  for (const auto& [kosten, vergoed] :
       std::vector<std::pair<Money, Money>>{{maximum - kEenCent, maximum - kEenCent},
                                            {maximum, maximum},
                                            {maximum + kEenCent, maximum}}) {
    const Zaak zaak(vraagt({goed(soort, kosten)}));
    EXPECT_EQ(zaak.kost(0).uitslag, Uitslag::kRecht);
    EXPECT_EQ(zaak.kost(0).bedrag, Range(vergoed));
    EXPECT_EQ(zaak.kost(0).vorm, "om-niet");
    EXPECT_EQ(zaak.kost(0).route, "om-niet");
  }
}

INSTANTIATE_TEST_SUITE_P(Lijst, Goed,
                         testing::Values(Soort{"fornuis-kookplaat", euro(185)},
                                         Soort{"koelkast", euro(300)},
                                         Soort{"wasmachine", euro(500)},
                                         Soort{"stofzuiger", euro(125)}, Soort{"tv", euro(340)}));

// BX-6.2-3a: together at most 500.00, in the order in which they were given.
TEST(Witgoed, FiveHundredEuroTogether) {
  const Zaak zaak(
      vraagt({goed("koelkast", vast(300)), goed("tv", vast(400)), goed("stofzuiger", vast(50))}));
  EXPECT_EQ(zaak.kost(0).bedrag, vast(300));
  EXPECT_EQ(zaak.kost(1).bedrag, vast(200));
  EXPECT_EQ(zaak.kost(2).bedrag, vast(0));
  EXPECT_EQ(zaak.kost(2).uitslag, Uitslag::kGeenRecht);
  EXPECT_EQ(zaak.regeling(kWitgoed).bedrag, vast(500));
  EXPECT_EQ(zaak.regeling(kWitgoed).uitslag, Uitslag::kRecht);
}

// per household, not per person.
TEST(Witgoed, PerHousehold) {
  Huishouden h = gehuwd();
  h.laag_inkomen.emplace({LaagInkomen{Rate::percent(115), 36}});
  h.kosten = {goed("wasmachine", vast(450)), goed("tv", vast(300))};
  h.kosten[1].persoon = "partner";
  EXPECT_EQ(Zaak(h).regeling(kWitgoed).bedrag, vast(500));
}

TEST(Witgoed, WhatWasGrantedInTheThreeYears) {
  Huishouden h = vraagt({goed("wasmachine", vast(450))});
  h.eerdere_verstrekkingen->push_back(verstrekt(kWitgoed, "tv", euro(340), dag(2005, 12, 1)));
  EXPECT_EQ(Zaak(h).kost(0).bedrag, vast(160));
  h.eerdere_verstrekkingen->front().datum = dag(2005, 7, 18);  // before the adoption
  EXPECT_EQ(Zaak(h).kost(0).bedrag, vast(450));
  h.eerdere_verstrekkingen->front().datum = dag(2005, 7, 19);
  EXPECT_EQ(Zaak(h).kost(0).bedrag, vast(160));
}

// BX-6.2-3b: exactly three years after the first application a new period begins.
TEST(Witgoed, ThreeYearsLater) {
  Huishouden h = vraagt({goed("wasmachine", vast(450))});
  h.eerdere_verstrekkingen->push_back(verstrekt(kWitgoed, "tv", euro(340), dag(2006, 2, 1)));
  h.eerdere_aanvragen.push_back({kWitgoed, dag(2005, 11, 2)});
  h.peildatum = dag(2008, 11, 1);
  EXPECT_EQ(Zaak(h).kost(0).bedrag, vast(160));
  h.peildatum = dag(2008, 11, 2);
  EXPECT_EQ(Zaak(h).kost(0).bedrag, vast(450));
  // Without that application it began with the grant.
  h.eerdere_aanvragen.clear();
  EXPECT_EQ(Zaak(h).kost(0).bedrag, vast(160));
  h.peildatum = dag(2009, 2, 1);
  EXPECT_EQ(Zaak(h).kost(0).bedrag, vast(450));
}

// BX-6.2-3c: a good of the same kind in the running period: individual, nothing until then.
TEST(Witgoed, TheSameGoodTwice) {
  Huishouden h = vraagt({goed("tv", vast(300)), goed("koelkast", vast(300))});
  h.eerdere_verstrekkingen->push_back(verstrekt(kWitgoed, "tv", euro(100), dag(2005, 12, 1)));
  const Zaak zaak(h);
  EXPECT_EQ(zaak.kost(0).uitslag, Uitslag::kBeoordeling);
  EXPECT_EQ(zaak.kost(0).bedrag, vast(0));
  EXPECT_EQ(zaak.kost(1).uitslag, Uitslag::kRecht);
  EXPECT_EQ(zaak.kost(1).bedrag, vast(300));  // of the 400.00 that is left
  EXPECT_EQ(oordeel_van(zaak.kost(0).voorwaarden, "zelfde-goed"), B);
}

TEST(Witgoed, TheSameGoodInAnEarlierPeriodOrAsALoan) {
  Huishouden h = vraagt({goed("tv", vast(300))});
  h.eerdere_verstrekkingen->push_back(verstrekt(kWitgoed, "tv", euro(100), dag(2005, 7, 18)));
  EXPECT_EQ(Zaak(h).kost(0).uitslag, Uitslag::kRecht);
  h.eerdere_verstrekkingen->front().datum = dag(2006, 1, 1);
  h.eerdere_verstrekkingen->front().als_lening = true;
  EXPECT_EQ(Zaak(h).kost(0).uitslag, Uitslag::kRecht);
  h.eerdere_verstrekkingen->front().als_lening = false;
  EXPECT_EQ(Zaak(h).kost(0).uitslag, Uitslag::kBeoordeling);
}

TEST(Witgoed, AnEarlierGoodOfUnknownKind) {
  Huishouden h = vraagt({goed("tv", vast(300))});
  h.eerdere_verstrekkingen->push_back(verstrekt(kWitgoed, "tv", euro(100), dag(2005, 12, 1)));
  h.eerdere_verstrekkingen->front().soort.reset();
  const Zaak zaak(h);
  EXPECT_EQ(zaak.kost(0).uitslag, Uitslag::kOnbekend);
  EXPECT_EQ(zaak.kost(0).bedrag, tussen(euro(0), euro(300)));
}

// BX-6.2-3e: a quotation or a proof of payment; without either nothing for now.
TEST(Witgoed, Proof) {
  Huishouden h = vraagt({goed("tv", vast(300))});
  h.kosten[0].betaalbewijs = false;
  EXPECT_EQ(Zaak(h).kost(0).uitslag, Uitslag::kGeenRecht);
  h.kosten[0].offerte = true;
  EXPECT_EQ(Zaak(h).kost(0).uitslag, Uitslag::kRecht);
}

// BX-6.2-3a: no vermogensgrens here; above it the draagkracht counts, once over all goods.
TEST(Witgoed, AssetsAboveTheLimit) {
  Huishouden h = vraagt({goed("tv", vast(300)), goed("koelkast", vast(100))});
  h.vermogen = bank(vast(5120));
  const Zaak zaak(h);
  EXPECT_EQ(zaak.kost(0).bedrag, vast(180));
  EXPECT_EQ(zaak.kost(1).bedrag, vast(100));
  h.vermogen = bank(vast(5300));
  const Zaak alles(h);
  EXPECT_EQ(alles.kost(0).uitslag, Uitslag::kGeenRecht);
  EXPECT_EQ(alles.kost(1).bedrag, vast(100));
}

// ---- the loan ----

TEST(WitgoedLening, ThirtyFiveMonths) {
  const Zaak zaak(vraagt({goed("wasmachine", vast(800))}, 35));
  EXPECT_EQ(zaak.kost(0).uitslag, Uitslag::kBeoordeling);
  EXPECT_EQ(zaak.kost(0).vorm, "lening");
  EXPECT_EQ(zaak.kost(0).regime, "lening");
  EXPECT_EQ(zaak.kost(0).bedrag, vast(800));  // no maxima
  EXPECT_EQ(zaak.regeling(kWitgoed).vorm, "lening");
}

// BX-6.2-1b: a loan elsewhere goes first; not known is an open fact.
TEST(WitgoedLening, LoanElsewhere) {
  Huishouden h = vraagt({goed("wasmachine", vast(800))}, 0);
  h.lening = Lening::kMogelijk;
  const Zaak mogelijk(h);
  EXPECT_EQ(mogelijk.kost(0).uitslag, Uitslag::kVoorliggend);
  EXPECT_EQ(mogelijk.kost(0).bedrag, vast(0));
  EXPECT_EQ(mogelijk.regeling(kWitgoed).verwijzing, "lening-elders");
  h.lening.reset();
  const Zaak onbekend(h);
  EXPECT_EQ(onbekend.kost(0).uitslag, Uitslag::kOnbekend);
  EXPECT_EQ(onbekend.kost(0).bedrag, tussen(euro(0), euro(800)));
  EXPECT_TRUE(onbekend.regeling(kWitgoed).open.bevat({FeitSoort::kLening, 0}));
}

// BX-6.2-1c with BX-13-dk-f: cost less the draagkracht at 50 %: 1300.00 is 900.00 a year.
TEST(WitgoedLening, LessTheDraagkracht) {
  Huishouden h = vraagt({goed("wasmachine", vast(1000))}, 60);
  h.inkomen.emplace({proef::inkomen(euro(1300))});  // above 115 % now: the count is nothing
  EXPECT_EQ(Zaak(h).kost(0).bedrag, vast(100));
  h.kosten[0].bedrag = vast(900);
  EXPECT_EQ(Zaak(h).kost(0).uitslag, Uitslag::kGeenRecht);
}

// BX-6.2-2a: a complete furnishing is a loan, however long the income was low.
TEST(WitgoedLening, ACompleteFurnishing) {
  const Zaak zaak(vraagt({goed("volledige-inrichting", vast(2000)), goed("tv", vast(300))}, 60));
  EXPECT_EQ(zaak.kost(0).uitslag, Uitslag::kBeoordeling);
  EXPECT_EQ(zaak.kost(0).vorm, "lening");
  EXPECT_EQ(zaak.kost(0).bedrag, vast(2000));
  EXPECT_EQ(zaak.kost(1).uitslag, Uitslag::kRecht);
  EXPECT_EQ(zaak.kost(1).bedrag, vast(300));
  EXPECT_EQ(zaak.regeling(kWitgoed).bedrag, vast(300));
}

// a good outside the list is individual.
TEST(Witgoed, AGoodOutsideTheList) {
  Huishouden h = vraagt({goed("magnetron", vast(90))});
  h.kosten[0].regeling = kWitgoed;
  const Zaak zaak(h);
  EXPECT_EQ(zaak.kost(0).uitslag, Uitslag::kBeoordeling);
  EXPECT_EQ(zaak.kost(0).bedrag, vast(90));
}

// Both routes are still possible: om niet at most 300.00 of 300.00, the loan all of it.
TEST(Witgoed, WhenTheMonthsAreUnknown) {
  Huishouden h = vraagt({goed("koelkast", vast(350))});
  h.laag_inkomen.reset();
  const Zaak zaak(h);
  EXPECT_EQ(zaak.kost(0).uitslag, Uitslag::kOnbekend);
  EXPECT_EQ(zaak.kost(0).vorm, "");
  EXPECT_EQ(zaak.kost(0).bedrag, tussen(euro(0), euro(350)));
  EXPECT_TRUE(zaak.kost(0).open.bevat({FeitSoort::kLaagInkomen, 0}));
}

// BX-4.2-d: an acute need is never answered with a no.
TEST(Witgoed, Urgent) {
  Huishouden h = vraagt({goed("koelkast", vast(200))}, 0);
  h.lening = Lening::kMogelijk;
  h.kosten[0].dringend = true;
  EXPECT_EQ(Zaak(h).kost(0).uitslag, Uitslag::kBeoordeling);
}

}  // namespace
}  // namespace minima::proef
