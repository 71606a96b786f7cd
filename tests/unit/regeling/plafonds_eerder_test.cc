// A plafond of which the text gives no period: what was granted before may or may not count. The
// municipality says so, unless something about those grants is still to be told. Peildatum
// 2006-06-15.
#include <gtest/gtest.h>

#include "tests/support/proef.h"

namespace minima::proef {
namespace {

// A cost of 80.00 under a plafond of 100.00, after this grant.
KostUitkomst na(EerdereVerstrekking eerder, Eenheid eenheid) {
  Regeling regeling = een_regeling();
  Plafond& plafond = regeling.routes[0].hoogte.plafond.emplace();
  plafond.bedrag = euro(100);
  plafond.eenheid = eenheid;
  plafond.tijdvak = Tijdvak::kNietGevonden;
  Huishouden h = alleenstaande();
  h.kosten = {kost("k", "s", vast(80), dag(2006, 6, 1))};
  h.eerdere_verstrekkingen = {std::move(eerder)};
  return Zaak(std::move(h), met_regeling(std::move(regeling))).kost(0);
}

EerdereVerstrekking van_60(const std::optional<std::string>& persoon) {
  EerdereVerstrekking e = verstrekt("r", "s", euro(60), dag(2005, 3, 1));
  e.persoon = persoon;
  return e;
}

bool vraagt(const KostUitkomst& lijn) {
  return lijn.open.bevat({FeitSoort::kEerdereVerstrekkingen, 0});
}

TEST(PlafondEerder, AllIsToldSoTheMunicipalitySays) {
  for (const Eenheid eenheid : {Eenheid::kPersoon, Eenheid::kHuishouden}) {
    const KostUitkomst lijn = na(van_60("aanvrager"), eenheid);
    EXPECT_EQ(lijn.bedrag, tussen(euro(40), euro(80)));
    EXPECT_FALSE(vraagt(lijn));
  }
}

TEST(PlafondEerder, ForWhomMattersWhereEachHasTheirOwn) {
  EXPECT_FALSE(vraagt(na(van_60(std::nullopt), Eenheid::kHuishouden)));
  EXPECT_TRUE(vraagt(na(van_60(std::nullopt), Eenheid::kPersoon)));
}

TEST(PlafondEerder, HowMuchMatters) {
  EerdereVerstrekking open = van_60("aanvrager");
  open.bedrag = tussen(euro(10), euro(60));
  EXPECT_TRUE(vraagt(na(open, Eenheid::kPersoon)));
  EXPECT_TRUE(vraagt(na(open, Eenheid::kHuishouden)));
}

// Of another scheme nothing matters.
TEST(PlafondEerder, AnotherScheme) {
  EerdereVerstrekking ander = van_60(std::nullopt);
  ander.regeling = "ander";
  const KostUitkomst lijn = na(ander, Eenheid::kPersoon);
  EXPECT_EQ(lijn.bedrag, vast(80));
  EXPECT_FALSE(vraagt(lijn));
}

}  // namespace
}  // namespace minima::proef
