// Which income counts and what it is per month (BX-7.2.6-a/b, BX-13-dk-c, contract "Values").
#include "calc/means/inkomen.h"

#include <gtest/gtest.h>

#include "tests/support/proef.h"

namespace minima::proef {
namespace {

// numerator / denominator cents, as the test works it out.
Range<Fraction> cent(std::int64_t numerator, std::int64_t denominator = 1) {
  return {Fraction::of(numerator, denominator)};
}

Wereld met(std::vector<Inkomensregel> regels, Huishouden h = alleenstaande()) {
  h.inkomen = std::move(regels);
  return Wereld(std::move(h));
}

Inkomensregel per(InkomenPer per, Money bedrag) {
  Inkomensregel regel = proef::inkomen(bedrag);
  regel.per = per;
  return regel;
}

TEST(InkomenPerMaand, EachPeriodExactly) {
  // 100.00 a week is 5200 / 12 euro; 100.00 per four weeks 1300 / 12; 100.00 a year 100 / 12.
  EXPECT_EQ(met({per(InkomenPer::kMaand, euro(100))}).inkomen().per_maand, cent(10000));
  EXPECT_EQ(met({per(InkomenPer::kWeek, euro(100))}).inkomen().per_maand, cent(520000, 12));
  EXPECT_EQ(met({per(InkomenPer::kVierWeken, euro(100))}).inkomen().per_maand, cent(130000, 12));
  EXPECT_EQ(met({per(InkomenPer::kJaar, euro(100))}).inkomen().per_maand, cent(10000, 12));
}

// Three times a year amount of 0.01 is 3/12 cent: nothing is rounded away on the road.
TEST(InkomenPerMaand, NothingIsRoundedBeforeTheSum) {
  const Inkomensregel cent_per_jaar = per(InkomenPer::kJaar, euro(0, 1));
  const Wereld w = met({cent_per_jaar, cent_per_jaar, cent_per_jaar});
  EXPECT_EQ(w.inkomen().per_maand, cent(1, 4));
  const Wereld twaalf = met(std::vector<Inkomensregel>(12, cent_per_jaar));
  EXPECT_EQ(twaalf.inkomen().per_maand, cent(1));
}

TEST(InkomenPerMaand, NoIncomeIsZeroAndUnknownIncomeIsAnything) {
  EXPECT_EQ(met({}).inkomen().per_maand, cent(0));
  EXPECT_TRUE(met({}).inkomen().open.is_empty());
  Huishouden h = alleenstaande();
  h.inkomen.reset();
  const Inkomen onbekend = Wereld(h).inkomen();
  EXPECT_EQ(onbekend.per_maand.low, Fraction());
  EXPECT_TRUE(onbekend.per_maand.high.is_unbounded());
  EXPECT_EQ(onbekend.open.lijst(), (std::vector<Feit>{{FeitSoort::kInkomen, 0}}));
}

// BX-2.2-a: the means of the household, both partners together.
TEST(InkomenPerMaand, BothPartnersCount) {
  const Wereld w =
      met({proef::inkomen(euro(300)), proef::inkomen(euro(400), InkomenSoort::kLoon, "partner")},
          gehuwd());
  EXPECT_EQ(w.inkomen().per_maand, cent(70000));
}

// BX-2.2-a: income of children at home isn't counted.
TEST(InkomenPerMaand, OfAChildDoesNotCount) {
  const Wereld w =
      met({proef::inkomen(euro(300)), proef::inkomen(euro(400), InkomenSoort::kLoon, "kind-1")},
          alleenstaande_ouder());
  EXPECT_EQ(w.inkomen().per_maand, cent(30000));
  EXPECT_TRUE(w.inkomen().open.is_empty());
}

TEST(InkomenPerMaand, OfWhomIsUnknownMayBeOfAChild) {
  Inkomensregel regel = proef::inkomen(euro(400));
  regel.van.reset();
  const Inkomen i = met({proef::inkomen(euro(300)), regel}, alleenstaande_ouder()).inkomen();
  EXPECT_EQ(i.per_maand, (Range<Fraction>{euro(300), euro(700)}));
  EXPECT_EQ(i.open.lijst(), (std::vector<Feit>{{FeitSoort::kInkomenVan, 1}}));
  // Without children it can only be of the applicant or the partner.
  EXPECT_EQ(met({regel}).inkomen().per_maand, cent(40000));
  Huishouden kinderen_onbekend = gehuwd();
  kinderen_onbekend.kinderen.reset();
  kinderen_onbekend.inkomen.emplace({regel});
  const Wereld w(kinderen_onbekend);
  const Gedaante vorm = w.gedaanten().lijst.front();
  const Inkomen open = inkomen(w.huishouden, w.beleid, &*w.tabel, vorm, Uitleg());
  EXPECT_EQ(open.per_maand, (Range<Fraction>{Fraction(), euro(400)}));
}

TEST(InkomenPerMaand, ARangeKeepsBothEnds) {
  const Inkomen i = met({proef::inkomen(tussen(euro(100), euro(250)))}).inkomen();
  EXPECT_EQ(i.per_maand, (Range<Fraction>{euro(100), euro(250)}));
  EXPECT_EQ(i.open.lijst(), (std::vector<Feit>{{FeitSoort::kInkomenBedrag, 0}}));
}

TEST(InkomenPerMaand, AnUnknownAmountHasNoHighest) {
  const Inkomen i =
      met({proef::inkomen(euro(10)), proef::inkomen(unknown_amount(euro(5)))}).inkomen();
  EXPECT_EQ(i.per_maand.low, Fraction(euro(15)));
  EXPECT_TRUE(i.per_maand.high.is_unbounded());
  EXPECT_TRUE(i.open.bevat({FeitSoort::kInkomenBedrag, 1}));
}

// ---- which kinds count ----

class Soort : public testing::TestWithParam<InkomenSoort> {};

TEST_P(Soort, FollowsThePolicy) {
  Huishouden h = alleenstaande();
  h.inkomen.emplace({proef::inkomen(euro(100), GetParam())});
  const auto index = static_cast<std::size_t>(GetParam());
  Beleid regels = beleid();
  regels.inkomen.soorten[index].telt = Telt::kWel;
  EXPECT_EQ(Wereld(h, regels).inkomen().per_maand, cent(10000));
  EXPECT_FALSE(Wereld(h, regels).inkomen().naar_oordeel);
  regels.inkomen.soorten[index].telt = Telt::kNiet;
  EXPECT_EQ(Wereld(h, regels).inkomen().per_maand, cent(0));
  regels.inkomen.soorten[index].telt = Telt::kBeoordeling;
  const Inkomen beoordeling = Wereld(h, regels).inkomen();
  EXPECT_EQ(beoordeling.per_maand, (Range<Fraction>{Fraction(), euro(100)}));
  EXPECT_TRUE(beoordeling.naar_oordeel);
  EXPECT_TRUE(beoordeling.open.is_empty());  // nothing to ask: the municipality says
  h.inkomen.emplace({proef::inkomen(euro(0), GetParam())});
  EXPECT_FALSE(Wereld(h, regels).inkomen().naar_oordeel);  // nothing to say either
  h.inkomen.emplace({proef::inkomen(Money::cents(1), GetParam())});
  EXPECT_TRUE(Wereld(h, regels).inkomen().naar_oordeel);
}

INSTANTIATE_TEST_SUITE_P(Alle, Soort,
                         testing::Values(InkomenSoort::kLoon, InkomenSoort::kUitkering,
                                         InkomenSoort::kBijstand, InkomenSoort::kPensioen,
                                         InkomenSoort::kParticulierPensioen, InkomenSoort::kAow,
                                         InkomenSoort::kAlimentatie, InkomenSoort::kKinderbijslag,
                                         InkomenSoort::kZorgtoeslag, InkomenSoort::kHuurtoeslag,
                                         InkomenSoort::kKindgebondenBudget,
                                         InkomenSoort::kLangdurigheidstoeslag,
                                         InkomenSoort::kIndividueleInkomenstoeslag,
                                         InkomenSoort::kGift, InkomenSoort::kStudiefinanciering,
                                         InkomenSoort::kOverig, InkomenSoort::kTotaal));

// BX-4.4-a: the origin of income is irrelevant; BX-7.2.2-a: the langdurigheidstoeslag is no income.
TEST(Boxmeer, KindsOfIncome) {
  const auto telt = [](InkomenSoort soort) {
    Huishouden h = alleenstaande();
    h.inkomen.emplace({proef::inkomen(euro(100), soort)});
    return Wereld(h, boxmeer()).inkomen().per_maand;
  };
  for (const InkomenSoort wel :
       {InkomenSoort::kLoon, InkomenSoort::kUitkering, InkomenSoort::kBijstand,
        InkomenSoort::kPensioen, InkomenSoort::kAow, InkomenSoort::kAlimentatie,
        InkomenSoort::kOverig, InkomenSoort::kTotaal}) {
    EXPECT_EQ(telt(wel), cent(10000)) << static_cast<int>(wel);
  }
  for (const InkomenSoort niet :
       {InkomenSoort::kLangdurigheidstoeslag, InkomenSoort::kKinderbijslag,
        InkomenSoort::kZorgtoeslag, InkomenSoort::kHuurtoeslag}) {
    EXPECT_EQ(telt(niet), cent(0)) << static_cast<int>(niet);
  }
}

}  // namespace
}  // namespace minima::proef
