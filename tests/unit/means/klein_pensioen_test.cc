// BX-13-dk-c: private old-age pension of somebody of 65 is exempt up to the amount of art. 33 lid
// 5: I := I - min(pension, exemption).
#include <gtest/gtest.h>

#include "calc/means/inkomen.h"
#include "tests/support/proef.h"

namespace minima::proef {
namespace {

const Date kBijna65 = dag(1941, 6, 16);
const Date k65 = dag(1941, 6, 15);

Landelijk met_vrijlating() {
  Landelijk tabel = wwb();
  tabel.klein_pensioen_vrij = BedragPerVorm{euro(17), euro(17), euro(34), "33 lid 5"};
  return tabel;
}

Beleid regels() {
  Beleid result = beleid();
  result.inkomen.klein_pensioen_vrij = true;
  return result;
}

Huishouden oud(Range<Money> pensioen, Persoon wie = geboren(k65)) {
  Huishouden h = alleenstaande();
  h.aanvrager = std::move(wie);
  h.inkomen.emplace({proef::inkomen(euro(1000), InkomenSoort::kAow),
                     proef::inkomen(pensioen, InkomenSoort::kParticulierPensioen)});
  return h;
}

Range<Fraction> bereik(Money low, Money high) { return {low, high}; }

Range<Fraction> telt(const Huishouden& h, const Landelijk& tabel = met_vrijlating()) {
  return Wereld(h, regels(), tabel).inkomen().per_maand;
}

TEST(KleinPensioen, UpToTheExemption) {
  EXPECT_EQ(telt(oud(vast(10))), bereik(euro(1000), euro(1000)));
  EXPECT_EQ(telt(oud(vast(17))), bereik(euro(1000), euro(1000)));
  EXPECT_EQ(telt(oud(vast(17, 1))), bereik(euro(1000, 1), euro(1000, 1)));
  EXPECT_EQ(telt(oud(vast(100))), bereik(euro(1083), euro(1083)));
}

TEST(KleinPensioen, OnlyFrom65) {
  EXPECT_EQ(telt(oud(vast(10), geboren(kBijna65))), bereik(euro(1010), euro(1010)));
  EXPECT_EQ(telt(oud(vast(10), geboren(k65))), bereik(euro(1000), euro(1000)));
}

TEST(KleinPensioen, OnlyPrivatePension) {
  Huishouden h = oud(vast(10));
  h.inkomen->back().soort = InkomenSoort::kPensioen;
  EXPECT_EQ(telt(h), bereik(euro(1010), euro(1010)));
}

TEST(KleinPensioen, OnlyWhereThePolicySaysSo) {
  EXPECT_EQ(Wereld(oud(vast(10)), beleid(), met_vrijlating()).inkomen().per_maand,
            bereik(euro(1010), euro(1010)));
}

// One exemption per household, for gehuwden the higher amount: 20 + 20 - 34.
TEST(KleinPensioen, OfACouple) {
  Huishouden h = oud(vast(20));
  h.partner = Gegeven<Persoon>::van(geboren(k65));
  h.inkomen->push_back(proef::inkomen(euro(20), InkomenSoort::kParticulierPensioen, "partner"));
  EXPECT_EQ(telt(h), bereik(euro(1006), euro(1006)));
}

// Of a partner under 65 it counts in full: 20 - 20 (exempt of 34) + 20.
TEST(KleinPensioen, OfAYoungerPartnerCountsInFull) {
  Huishouden h = oud(vast(20));
  h.partner = Gegeven<Persoon>::van(geboren(kBijna65));
  h.inkomen->push_back(proef::inkomen(euro(20), InkomenSoort::kParticulierPensioen, "partner"));
  EXPECT_EQ(telt(h), bereik(euro(1020), euro(1020)));
}

// What counts rises with the pension: a range of 10 to 30 counts for 0 to 13, both ends reached.
TEST(KleinPensioen, ARangeIsTight) {
  EXPECT_EQ(telt(oud(tussen(euro(10), euro(30)))), bereik(euro(1000), euro(1013)));
  EXPECT_EQ(telt(oud(tussen(euro(20), euro(30)))), bereik(euro(1003), euro(1013)));
}

TEST(KleinPensioen, OfUnknownAgeMayBeExempt) {
  // 21 to 65 or older are different shapes, so the income of one shape.
  Huishouden h = oud(vast(10), onbekend_geboren());
  const Wereld w(h, regels(), met_vrijlating());
  const Gedaante vorm = Wereld(alleenstaande()).gedaante();
  const Inkomen i = inkomen(w.huishouden, w.beleid, &*w.tabel, vorm, Uitleg());
  EXPECT_EQ(i.per_maand, bereik(euro(1000), euro(1010)));
  EXPECT_TRUE(i.open.bevat({FeitSoort::kAanvragerGeboren, 0}));
}

TEST(KleinPensioen, OfWhomIsUnknown) {
  Huishouden h = oud(vast(10));
  h.partner = Gegeven<Persoon>::van(geboren(kBijna65));
  h.inkomen->back().van.reset();
  const Inkomen i = Wereld(h, regels(), met_vrijlating()).inkomen();
  EXPECT_EQ(i.per_maand, bereik(euro(1000), euro(1010)));
  EXPECT_TRUE(i.open.bevat({FeitSoort::kInkomenVan, 1}));
}

// EXT-3: the amounts are data; where they weren't found the municipality has to say.
TEST(KleinPensioen, WithoutTheAmountItIsForTheMunicipality) {
  const Inkomen i = Wereld(oud(vast(10)), regels(), wwb()).inkomen();
  EXPECT_EQ(i.per_maand, bereik(euro(1000), euro(1010)));
  EXPECT_TRUE(i.naar_oordeel);
  EXPECT_TRUE(i.open.is_empty());
  // Without such a pension there is nothing to say.
  const Inkomen zonder = Wereld(oud(vast(0)), regels(), wwb()).inkomen();
  EXPECT_EQ(zonder.per_maand, bereik(euro(1000), euro(1000)));
  EXPECT_FALSE(zonder.naar_oordeel);
}

}  // namespace
}  // namespace minima::proef
