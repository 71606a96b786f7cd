// What a key says that a policy leaves out (schema: a switch that isn't there is off).
#include <gtest/gtest.h>

#include "calc/policy/beleid.h"
#include "calc/policy/geldigheid.h"

namespace minima {
namespace {

TEST(Voorwaarde, LeavesEverySwitchOff) {
  const Voorwaarde v;
  EXPECT_FALSE(v.strikt || v.kostendelers_te_beoordelen || v.offerte_volstaat || v.altijd);
  EXPECT_FALSE(v.paar_zonder_kinderen || v.meer_maatregelen || v.tot_aow || v.zonder_vrijlating);
  EXPECT_FALSE(v.grensdag_telt || v.zelfde_soort || v.per_persoon);
  EXPECT_TRUE(v.ook_nu);  // A-28 as the policy stands: the income of now counts too
  EXPECT_EQ(v.hoogstens_eerder, 0);
  EXPECT_EQ(v.dagen, 0);
  EXPECT_EQ(v.maand, 0);  // no such day
  EXPECT_FALSE(v.vanaf || v.tot || v.minstens || v.hoogstens || v.sinds || v.tot_en_met);
}

TEST(VastPerKost, IsPaidOnceUnlessMonthsAreGiven) { EXPECT_EQ(VastPerKost().maanden, 0); }

TEST(Regeling, MaySayNoToAnUrgentNeedUnlessItSaysOtherwise) {
  EXPECT_FALSE(Regeling().dringend_nooit_nee);
}

TEST(Geldend, IsNotInForceUntilAVersionIsFound) {
  EXPECT_FALSE(Geldend().in_force || Geldend().verouderd);
}

}  // namespace
}  // namespace minima
