// Art. 23 Participatiewet with the amounts published for 1 July 2024: 414.31 + 42.00 single,
// 644.45 + 95.00 for a couple; at home 1308.45, from the AOW age 1456.85, from 18 to 20 323.03.
#include "calc/norm/inrichting.h"

#include <gtest/gtest.h>

#include "calc/norm/bijstandsnorm.h"
#include "tests/support/proef.h"

namespace minima::proef {
namespace {

const Date kPeildatum = dag(2024, 7, 1);
const Date k20 = dag(2003, 7, 2);
const Date k21 = dag(2003, 7, 1);
const Date k40 = dag(1984, 7, 1);
const Date k67 = dag(1957, 7, 1);
constexpr std::nullopt_t kGeen = std::nullopt;

Landelijk tabel() {
  Landelijk result = participatiewet();
  zet_norm(result, Normcategorie::kInrichtingAlleenstaande, euro(414, 31));
  zet_norm(result, Normcategorie::kInrichtingVerhogingAlleenstaande, euro(42));
  zet_norm(result, Normcategorie::kInrichtingGehuwden, euro(644, 45));
  zet_norm(result, Normcategorie::kInrichtingVerhogingGehuwden, euro(95));
  return result;
}

Beleid met_kostendelersnorm() {
  Beleid result = beleid();
  result.norm.kostendelers = true;
  return result;
}

Huishouden huishouden(Verblijf verblijf, Date aanvrager, std::optional<Date> partner = kGeen) {
  Huishouden result = alleenstaande();
  result.peildatum = kPeildatum;
  result.aanvrager = geboren(aanvrager);
  if (partner) result.partner = Gegeven<Persoon>::van(geboren(*partner));
  result.verblijf = verblijf;
  return result;
}

Gedaante gedaante(const Huishouden& h, const Landelijk& amounts = tabel()) {
  return Wereld(h, met_kostendelersnorm(), amounts).gedaante();
}

struct Geval {
  const char* naam;
  Verblijf verblijf;
  Date aanvrager;
  std::optional<Date> partner;
  bool kind;
  int anderen;  // adults who share the costs at home
  std::optional<Money> norm;
};

class Inrichting : public testing::TestWithParam<Geval> {};

TEST_P(Inrichting, Norm) {
  const Geval& geval = GetParam();
  Huishouden h = huishouden(geval.verblijf, geval.aanvrager, geval.partner);
  if (geval.kind) h.kinderen->push_back(kind("kind-1", dag(2015, 1, 1)));
  for (int i = 0; i < geval.anderen; ++i) h.medebewoners->push_back({geboren(k40), true});
  EXPECT_EQ(gedaante(h).norm, geval.norm);
}

constexpr Verblijf kThuis = Verblijf::kThuis;
constexpr Verblijf kAanvrager = Verblijf::kAanvragerInInrichting;
constexpr Verblijf kPartner = Verblijf::kPartnerInInrichting;
constexpr Verblijf kBeiden = Verblijf::kBeidenInInrichting;

// Lid 1 and 2 don't ask for an age; who is 18 to 20 has no algemene bijstand there (art. 13 lid 2).
// Lid 3: one of two counts each as single. 934.61 is half of 1869.21: two share the home.
INSTANTIATE_TEST_SUITE_P(
    Tabel, Inrichting,
    testing::Values(
        Geval{"Thuis", kThuis, k40, kGeen, false, 0, euro(1308, 45)},
        Geval{"Alleen20", kAanvrager, k20, kGeen, false, 0, kGeen},
        Geval{"Alleen21", kAanvrager, k21, kGeen, false, 0, euro(456, 31)},
        Geval{"Alleen67", kAanvrager, k67, kGeen, false, 0, euro(456, 31)},
        Geval{"Ouder40", kAanvrager, k40, kGeen, true, 0, euro(456, 31)},
        Geval{"AlleenMetEenAnderThuis", kAanvrager, k40, kGeen, false, 1, euro(456, 31)},
        Geval{"Beiden", kBeiden, k40, k67, false, 0, euro(739, 45)},
        Geval{"BeidenMetEenVan20", kBeiden, k40, k20, false, 0, kGeen},
        Geval{"AanvragerPartnerThuis40", kAanvrager, k40, k40, false, 0, euro(1764, 76)},
        Geval{"AanvragerPartnerThuis67", kAanvrager, k40, k67, false, 0, euro(1913, 16)},
        Geval{"AanvragerPartnerThuis20", kAanvrager, k40, k20, true, 0, euro(779, 34)},
        Geval{"Aanvrager20PartnerThuis40", kAanvrager, k20, k40, false, 0, kGeen},
        Geval{"PartnerAanvragerThuis67", kPartner, k67, k40, false, 0, euro(1913, 16)},
        Geval{"PartnerAanvragerDeelt", kPartner, k40, k40, false, 1, euro(1390, 92)}),
    [](const auto& geval) { return geval.param.naam; });

TEST(Inrichting, WithoutItsRaiseANormIsNotFound) {
  Landelijk zonder = tabel();
  zonder.normen[static_cast<std::size_t>(Normcategorie::kInrichtingVerhogingAlleenstaande)].reset();
  EXPECT_EQ(gedaante(huishouden(kAanvrager, k40), zonder).norm, std::nullopt);
  EXPECT_EQ(gedaante(huishouden(kAanvrager, k40, k40), zonder).norm, std::nullopt);
  EXPECT_EQ(gedaante(huishouden(kBeiden, k40, k40), zonder).norm, euro(739, 45));
}

TEST(Inrichting, NoTableOfTheWwbHasTheNorm) {
  for (const Verblijf verblijf : {kAanvrager, kPartner, kBeiden}) {
    Huishouden h = gehuwd();
    h.verblijf = verblijf;
    EXPECT_EQ(Wereld(h).gedaante().norm, std::nullopt);
  }
}

// A partner who is in an institution is there, known or not.
TEST(Inrichting, APartnerWhoIsNamedIsThere) {
  Huishouden h = huishouden(kPartner, k40);
  h.partner = {};
  for (const Gedaante& een : Wereld(h, met_kostendelersnorm(), tabel()).gedaanten().lijst) {
    EXPECT_EQ(een.vorm, Huishoudvorm::kGehuwden);
  }
}

Stap reden(const Huishouden& h) {
  const Landelijk amounts = tabel();
  Stap stap;
  leg_norm_uit(Uitleg(&stap), gedaante(h, amounts), &amounts);
  return stap;
}

TEST(Inrichting, TheReasonSaysWho) {
  const Stap alleen = reden(huishouden(kAanvrager, k40));
  EXPECT_EQ(alleen.sleutel, "norm.inrichting");
  EXPECT_EQ(alleen.artikel, "23");
  EXPECT_TRUE(alleen.delen.empty());
  const Stap een = reden(huishouden(kPartner, k40, k40));
  EXPECT_EQ(een.sleutel, "norm.een-in-inrichting");
  EXPECT_EQ(een.artikel, "23 lid 3");
  ASSERT_EQ(een.delen.size(), 2U);
  EXPECT_EQ(een.delen[0].sleutel, "norm.deel-thuis");
  EXPECT_EQ(std::get<Range<Money>>(een.delen[0].waarden.at(0).second), vast(1308, 45));
  EXPECT_EQ(een.delen[1].sleutel, "norm.deel-inrichting");
  EXPECT_EQ(std::get<Range<Money>>(een.delen[1].waarden.at(0).second), vast(456, 31));
}

// Rotterdam leaves one month's norm of the bank out: what isn't found may be all of it.
TEST(Inrichting, AssetsBesideANormThatWasNotFoundAreJudged) {
  Huishouden h = huishouden(kAanvrager, k20);
  h.vermogen = bank(vast(900));
  Beleid vrij = beleid();
  vrij.vermogen.maandnorm_vrij = true;
  const Vermogenstoets toets = Wereld(h, vrij, tabel()).vermogen();
  EXPECT_EQ(toets.in_aanmerking, tussen(Money(), euro(900)));
  EXPECT_TRUE(toets.naar_oordeel);
  EXPECT_TRUE(toets.open.is_empty());
}

}  // namespace
}  // namespace minima::proef
