#include "calc/household/huishouden.h"

#include <gtest/gtest.h>

#include "calc/household/feit.h"

namespace minima {
namespace {

TEST(Gegeven, IsUnknownNoneOrSomething) {
  const Gegeven<int> onbekend;
  EXPECT_FALSE(onbekend.is_known() || onbekend.is_none() || onbekend.has_value());
  const auto geen = Gegeven<int>::geen();
  EXPECT_TRUE(geen.is_known() && geen.is_none());
  EXPECT_FALSE(geen.has_value());
  const auto iets = Gegeven<int>::van(3);
  EXPECT_TRUE(iets.is_known() && iets.has_value());
  EXPECT_FALSE(iets.is_none());
  EXPECT_EQ(iets.value(), 3);
}

// Unknown is never zero, never false, never none.
TEST(Huishouden, StartsWithNothingKnown) {
  const Huishouden h;
  EXPECT_EQ(unknown_amount().low, 0_cent);
  EXPECT_TRUE(unknown_amount().high.is_unbounded());
  EXPECT_EQ(unknown_amount(1_cent).low, 1_cent);
  EXPECT_EQ(h.aanvrager.geboren, Range<Date>(Date::earliest(), Date::latest()));
  EXPECT_FALSE(h.partner.is_known() || h.kinderen || h.inkomen || h.vermogen);
  EXPECT_FALSE(h.eigen_woning.is_known());
  EXPECT_TRUE(h.vermogen_invordering.high.is_unbounded());
  EXPECT_TRUE(Inkomensregel().bedrag.high.is_unbounded());
  EXPECT_TRUE(Vermogen().schulden.high.is_unbounded());
  EXPECT_EQ(Kost().bedrag.low, 1_cent);
}

// A cost nobody said more of: what the contract says absent means, and all the schema allows.
TEST(Kost, StartsAsTheContractReadsWhatIsAbsent) {
  const Kost kost;
  EXPECT_FALSE(kost.per_maand || kost.offerte || kost.voorliggend || kost.dringend);
  EXPECT_FALSE(kost.eerste_kaart);
  EXPECT_EQ(kost.maanden, Range<int>(1));  // eenmalig
  EXPECT_EQ(kost.categorie, Range<int>(1, 6));
  EXPECT_EQ(kost.zwangerschapsmaanden, Range<int>(0, 10));
  EXPECT_EQ(kost.duur_maanden, Range<int>(0, 1200));
  EXPECT_EQ(kost.ov_zones, Range<int>(0, 1000));
  EXPECT_FALSE(Persoon().met_leeftijd);
  EXPECT_FALSE(EerdereVerstrekking().als_lening);
}

TEST(Huishouden, FindsWhoIsMeant) {
  Huishouden h;
  h.kinderen = {{"kind-1", {}, {}, {}}, {"kind-2", {}, {}, {}}};
  EXPECT_EQ(persoon_van(h, "aanvrager"), &h.aanvrager);
  EXPECT_EQ(persoon_van(h, "kind-2"), &h.kinderen->at(1).persoon);
  EXPECT_EQ(kind_van(h, "kind-1"), &h.kinderen->at(0));
  EXPECT_EQ(persoon_van(h, "kind-3"), nullptr);
  EXPECT_EQ(persoon_van(h, "partner"), nullptr);
  EXPECT_EQ(kind_van(h, "aanvrager"), nullptr);
  h.partner = Gegeven<Persoon>::geen();
  EXPECT_EQ(persoon_van(h, "partner"), nullptr);
  h.partner = Gegeven<Persoon>::van({});
  EXPECT_EQ(persoon_van(h, "partner"), &h.partner.value());
  h.kinderen.reset();
  EXPECT_EQ(kind_van(h, "kind-1"), nullptr);
}

// A fact that stands in no list is the same fact, with or without a place.
TEST(Feiten, NeedNoPlaceOutsideAList) {
  Feiten feiten;
  feiten.voeg_toe(FeitSoort::kVermogen);
  EXPECT_TRUE(feiten.bevat(Feit{FeitSoort::kVermogen}));
}

TEST(Feiten, AreASetInTheOrderOfNaming) {
  Feiten feiten;
  EXPECT_TRUE(feiten.is_empty());
  feiten.voeg_toe(FeitSoort::kVermogen);
  feiten.voeg_toe(FeitSoort::kKindGeboren, 1);
  feiten.voeg_toe(FeitSoort::kKindGeboren, 0);
  feiten.voeg_toe(FeitSoort::kKindGeboren, 1);
  ASSERT_EQ(feiten.lijst().size(), 3U);
  EXPECT_EQ(feiten.lijst()[1], (Feit{FeitSoort::kKindGeboren, 1}));
  EXPECT_TRUE(feiten.bevat({FeitSoort::kKindGeboren, 0}));
  EXPECT_FALSE(feiten.bevat({FeitSoort::kKindGeboren, 2}));
  Feiten andere;
  andere.voeg_toe(FeitSoort::kInwoner);
  andere.voeg_toe(FeitSoort::kVermogen);
  feiten.voeg_toe(andere);
  EXPECT_EQ(feiten.lijst().size(), 4U);
  EXPECT_EQ(feiten.lijst().back().soort, FeitSoort::kInwoner);
  feiten.clear();
  EXPECT_TRUE(feiten.is_empty());
}

}  // namespace
}  // namespace minima
