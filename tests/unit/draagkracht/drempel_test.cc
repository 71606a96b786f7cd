// A threshold (art. 35 lid 2 Participatiewet): the household pays it once in a period, beside its
// draagkracht. N = 1000.00; an income of 1300.00 is 630.00 a year.
#include <gtest/gtest.h>

#include "calc/draagkracht/draagkracht.h"
#include "tests/support/proef.h"

namespace minima::proef {
namespace {

Beleid met_drempel(Beleid beleid, Money drempel) {
  beleid.draagkracht->drempelbedrag = drempel;
  beleid.draagkracht->artikel_drempel = "4 lid 2";
  return beleid;
}

Huishouden verdient(Range<Money> inkomen) {
  Huishouden h = alleenstaande();
  h.inkomen.emplace({proef::inkomen(inkomen)});
  return h;
}

Regimedraagkracht::Bedragen bedragen(const Wereld& w) {
  return w.draagkracht().regime("regulier")->bedragen.value();
}

TEST(Drempel, ComesOnTopOfTheDraagkracht) {
  const Beleid beleid = met_drempel(proef::beleid(), euro(100));
  EXPECT_EQ(bedragen(Wereld(verdient(vast(1000)), beleid)).totaal, vast(100));
  const auto meer = bedragen(Wereld(verdient(vast(1300)), beleid));
  EXPECT_EQ(meer.totaal, vast(730));
  EXPECT_EQ(meer.beschikbaar, vast(730));
  EXPECT_EQ(meer.uit_inkomen, vast(630));
  EXPECT_EQ(meer.uit_vermogen, vast(0));
}

TEST(Drempel, IsPaidOnceInAPeriod) {
  Huishouden h = verdient(vast(1300));
  h.draagkrachtperiode = Draagkrachtperiode{dag(2006, 1, 1), vast(1300), vast(100), std::nullopt};
  const auto over = bedragen(Wereld(h, met_drempel(proef::beleid(), euro(100))));
  EXPECT_EQ(over.totaal, vast(730));
  EXPECT_EQ(over.beschikbaar, vast(630));
}

// After a change of income too it counts as assets do, which are also there once.
TEST(Drempel, CountsAsMuchAsThatMuchOfAssetsOverTheLimit) {
  for (const Range<Money>& nu :
       {vast(1000), vast(1300), vast(1600), tussen(euro(900), euro(1700))}) {
    Huishouden h = verdient(nu);
    h.draagkrachtperiode = Draagkrachtperiode{dag(2006, 1, 1), vast(1300), vast(200), std::nullopt};
    Huishouden rijker = h;
    rijker.vermogen = bank(vast(5100));  // 100.00 over the limit
    const auto met = bedragen(Wereld(h, met_drempel(proef::beleid(), euro(100))));
    const auto bezit = bedragen(Wereld(rijker));
    EXPECT_EQ(met.totaal, bezit.totaal) << nu;
    EXPECT_EQ(met.beschikbaar, bezit.beschikbaar) << nu;
  }
}

TEST(Drempel, OfCostsUpToItNothingIsPaid) {
  const auto vergoed = [](Money kosten) {
    Huishouden h = verdient(vast(1000));
    h.kosten = {kost("k1", "bijzonder", Range<Money>(kosten), dag(2006, 6, 1))};
    return Zaak(h, met_drempel(boxmeer(), euro(111))).kost(0).bedrag;
  };
  EXPECT_EQ(vergoed(euro(50)), vast(0));
  EXPECT_EQ(vergoed(euro(111)), vast(0));
  EXPECT_EQ(vergoed(euro(111, 1)), vast(0, 1));
  EXPECT_EQ(vergoed(euro(150)), vast(39));
}

TEST(Drempel, IsExplainedWithItsArticle) {
  const Zaak zaak(verdient(vast(1000)), met_drempel(boxmeer(), euro(100)));
  const Stap& laatste = zaak.uit().draagkracht.front().toelichting.delen.back();
  EXPECT_EQ(laatste.sleutel, "draagkracht.drempel");
  EXPECT_EQ(laatste.artikel, "4 lid 2");
}

TEST(Drempel, WithoutOneNothingIsSaidOfIt) {
  const Zaak zaak(verdient(vast(1000)));
  EXPECT_EQ(zaak.uit().draagkracht.front().toelichting.delen.back().sleutel,
            "draagkracht.uit-vermogen");
}

}  // namespace
}  // namespace minima::proef
