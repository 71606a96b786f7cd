// Two regimes in one room, as Rotterdam has them: which facts a line and a running period leave
// open. A norm of 1000.00; the wider regime takes all from there: an income of 1003.00 is 36.00 a
// year.
#include <gtest/gtest.h>

#include "tests/support/proef.h"

namespace minima::proef {
namespace {

Beleid met_een_ruimte() {
  Beleid b = beleid();
  b.draagkracht.emplace();
  b.draagkracht->verrekening = Verrekening::kBinnenRuimte;
  b.draagkracht->ruimte = "ruim";
  b.draagkracht->periodiek = Periodiek{12, PeriodiekeToets::kBeoordeling, "1"};
  b.draagkracht->regimes = {
      {"smal", {{Rate::percent(110), std::nullopt, Rate::percent(50)}}, "1"},
      {"ruim", {{Rate::percent(100), std::nullopt, Rate::percent(100)}}, "1"}};
  Regeling regeling;
  regeling.id = "hulp";
  regeling.per = "eenmalig";
  Kostensoort soort;
  soort.id = "contract";
  soort.artikel = "1";
  soort.maximum = euro(85);
  regeling.kostensoorten = {soort};
  Route& route = regeling.routes.emplace_back();
  route.id = "om-niet";
  route.vorm = "om-niet";
  route.hoogte.mogelijke_regimes = {"smal", "ruim"};
  b.regelingen = {regeling};
  return b;
}

Huishouden met_contract(Range<int> maanden) {
  Huishouden h = alleenstaande();
  h.inkomen.emplace({inkomen(vast(1003))});
  h.schuldhulptraject = false;
  Kost k = kost("k1", "contract", vast(85), dag(2006, 6, 1));
  k.vergoed_door_anderen = Money();
  k.draagkrachtregime = "ruim";
  k.per_maand = true;
  k.maanden = maanden;
  h.kosten = {k};
  return h;
}

// A maximum of 85.00 in all beside 36.00 is 49.00 whatever the months; a month of it is 42.50 for
// two months and 28.33 for three, more and less than the 36.00. The amount is known and the answer
// isn't: the months are named all the same.
TEST(RuimteOpen, AKnownAmountOfAnOpenAnswerNamesWhatItRestsOn) {
  const Zaak open(met_contract({1, 12}), met_een_ruimte());
  EXPECT_EQ(open.kost(0).uitslag, Uitslag::kOnbekend);
  EXPECT_EQ(open.kost(0).bedrag, vast(49));
  EXPECT_TRUE(open.kost(0).open.bevat({FeitSoort::kKostMaanden, 0}));
  const Zaak twee(met_contract({2}), met_een_ruimte());
  EXPECT_EQ(twee.kost(0).uitslag, Uitslag::kRecht);
  EXPECT_EQ(twee.kost(0).bedrag, vast(49));
  const Zaak drie(met_contract({3}), met_een_ruimte());
  EXPECT_EQ(drie.kost(0).uitslag, Uitslag::kBeoordeling);
  EXPECT_TRUE(drie.kost(0).open.is_empty());
}

// A period that runs since the first of the month, on an income nobody knows to the cent.
Feiten open_bij(Range<Money> verbruikt,
                std::optional<std::vector<Draagkrachtperiode::Gebruik>> per_soort = std::nullopt) {
  Huishouden h = alleenstaande();
  h.inkomen.emplace({inkomen(tussen(euro(1200), euro(1300)))});
  h.schuldhulptraject = false;
  Draagkrachtperiode periode;
  periode.begin = dag(2006, 6, 1);
  periode.inkomen_per_maand = tussen(euro(1200), euro(1300));
  periode.verbruikt = verbruikt;
  periode.verbruikt_per_soort = std::move(per_soort);
  h.draagkrachtperiode = periode;
  return Wereld(h, met_een_ruimte()).draagkracht().open;
}

TEST(RuimteOpen, TheSplitIsAskedOnlyWhereSomethingWasUsed) {
  const Feit split{FeitSoort::kPeriodeVerbruiktPerSoort, 0};
  EXPECT_TRUE(open_bij(vast(100)).bevat(split));
  EXPECT_TRUE(open_bij(tussen(euro(0), euro(100))).bevat(split));
  EXPECT_FALSE(open_bij(vast(0)).bevat(split));
  EXPECT_FALSE(
      open_bij(vast(100), {{{"smal", vast(40)}, {"ruim", vast(60)}, {"vermogen", vast(0)}}})
          .bevat(split));
  // A part of the split that wasn't told to the cent, beside two that were.
  EXPECT_TRUE(
      open_bij(tussen(euro(40), euro(100)),
               {{{"smal", tussen(euro(0), euro(60))}, {"ruim", vast(40)}, {"vermogen", vast(0)}}})
          .bevat(split));
  // What isn't known of the period itself stays open.
  EXPECT_TRUE(open_bij(vast(0)).bevat({FeitSoort::kPeriodeInkomen, 0}));
}

// What lies between the regimes, of an income in a range. Each is rounded down by itself, so where
// the income isn't whole cents a year the difference may be a cent off at both ends.
Range<Money> verschil_bij(Range<Money> bedrag, bool met_vakantietoeslag = true,
                          InkomenPer per = InkomenPer::kMaand) {
  Huishouden h = alleenstaande();
  Inkomensregel loon = inkomen(bedrag, InkomenSoort::kLoon);
  loon.vakantietoeslag_inbegrepen = met_vakantietoeslag;
  loon.per = per;
  h.inkomen.emplace({loon});
  h.schuldhulptraject = false;
  const Draagkracht uit = Wereld(h, met_een_ruimte()).draagkracht();
  return uit.ruimte ? uit.ruimte->verschil : Range<Money>();
}

TEST(RuimteOpen, AnIncomeOfWholeCentsAYearIsExact) {
  // 2400.00 - 600.00 and 3600.00 - 1200.00.
  EXPECT_EQ(verschil_bij(tussen(euro(1200), euro(1300))), tussen(euro(1800), euro(2400)));
  // A year of 14400.01 to 15600.01: 2400.01 - 600.00 and 3600.01 - 1200.00.
  EXPECT_EQ(verschil_bij(tussen(euro(14400, 1), euro(15600, 1)), true, InkomenPer::kJaar),
            tussen(euro(1800, 1), euro(2400, 1)));
  const Range<Money> open = verschil_bij(unknown_amount(euro(1200)));
  EXPECT_EQ(open.low, euro(1800));
  EXPECT_TRUE(open.high.is_unbounded());
}

TEST(RuimteOpen, AnIncomeWithPartsOfACentIsACentOff) {
  // With 8 %: 12960.1296 to 16200.1296 a year; 960.12 - 0.00 and 4200.12 - 1500.06.
  EXPECT_EQ(verschil_bij(tussen(euro(1000, 1), euro(1250, 1)), false),
            tussen(euro(960, 11), euro(2700, 7)));
  // One end is enough: 1080.00 a month is 960.00.
  EXPECT_EQ(verschil_bij(tussen(euro(1000), euro(1250, 1)), false),
            tussen(euro(959, 99), euro(2700, 7)));
  // A known income has one amount in each regime: 960.12 and nothing.
  EXPECT_EQ(verschil_bij(vast(1000, 1), false), vast(960, 12));
}

// Somebody who only looks around, and doesn't say whether there is a schuldhulptraject: then there
// is no draagkracht. The scheme waits for an indication, which nobody can tell before there is a
// cost.
bool vraagt_naar_schuldhulp(std::int64_t inkomen_per_maand, bool zonder_bedrag, Uitslag bij_nee) {
  Beleid b = met_een_ruimte();
  b.draagkracht->vrij_bij_schuldhulp = true;
  b.regelingen[0].maximaal = Maximaal::kGeen;  // else the most that can be had is open too
  Kostensoort& soort = b.regelingen[0].kostensoorten[0];
  soort.zonder_bedrag = zonder_bedrag;
  if (zonder_bedrag) soort.maximum.reset();
  Voorwaarde indicatie = voorwaarde(VoorwaardeSoort::kIndicatie);
  indicatie.bij_nee = bij_nee;
  b.regelingen[0].routes[0].voorwaarden = {indicatie};
  Huishouden h = alleenstaande();
  h.inkomen.emplace({inkomen(vast(inkomen_per_maand))});
  h.schuldhulptraject.reset();
  const RegelingUitkomst uit = Zaak(std::move(h), b).regeling("hulp");
  EXPECT_EQ(uit.uitslag, Uitslag::kOnbekend);
  return uit.open.bevat({FeitSoort::kSchuldhulptraject, 0});
}

// At 1003.00 a month the narrower regime takes nothing of the 85.00; at 1300.00 both take it all.
TEST(RuimteOpen, WhoLooksAroundIsAskedWhatMayLeaveNothing) {
  EXPECT_FALSE(vraagt_naar_schuldhulp(1003, false, Uitslag::kGeenRecht));
  EXPECT_TRUE(vraagt_naar_schuldhulp(1300, false, Uitslag::kGeenRecht));
}

// Of a cost without a price: with draagkracht in one regime it is a judgement for certain, for
// nobody can tell in which it is. At 1000.00 there is none in either.
TEST(RuimteOpen, WhoLooksAroundIsAskedWhatMayMakeItAJudgement) {
  EXPECT_FALSE(vraagt_naar_schuldhulp(1000, true, Uitslag::kBeoordeling));
  EXPECT_TRUE(vraagt_naar_schuldhulp(1003, true, Uitslag::kBeoordeling));
  EXPECT_TRUE(vraagt_naar_schuldhulp(1300, true, Uitslag::kBeoordeling));
}

}  // namespace
}  // namespace minima::proef
