#include "calc/json/plek.h"

#include <gtest/gtest.h>

#include <set>
#include <string>

#include "calc/json/situatie_json.h"

namespace minima {
namespace {

Huishouden huishouden(const std::string& meer) {
  return lees_situatie(R"({"peildatum":"2025-09-15","gemeente":"rotterdam",)" + meer + "}").value();
}

TEST(Plek, AnAgePointsAtWhereItWasGiven) {
  const Huishouden met_datum = huishouden(
      R"("aanvrager":{"geboortedatum":"1980-01-01"},"partner":{"leeftijd":30},"kinderen":[{"id":"a"},{"id":"b","leeftijd":3}])");
  EXPECT_EQ(plek({FeitSoort::kAanvragerGeboren}, met_datum), "/aanvrager/geboortedatum");
  EXPECT_EQ(plek({FeitSoort::kPartnerGeboren}, met_datum), "/partner/leeftijd");
  EXPECT_EQ(plek({FeitSoort::kKindGeboren, 0}, met_datum), "/kinderen/0/geboortedatum");
  EXPECT_EQ(plek({FeitSoort::kKindGeboren, 1}, met_datum), "/kinderen/1/leeftijd");
  EXPECT_EQ(plek({FeitSoort::kKindGeboren, 2}, met_datum), "/kinderen/2/geboortedatum");
  const Huishouden leeg = huishouden(R"("inwoner":true)");
  EXPECT_EQ(plek({FeitSoort::kPartnerGeboren}, leeg), "/partner/geboortedatum");
  EXPECT_EQ(plek({FeitSoort::kKindGeboren, 0}, leeg), "/kinderen/0/geboortedatum");
}

TEST(Plek, SomeOfEachKind) {
  const Huishouden leeg = huishouden(R"("inwoner":true)");
  EXPECT_EQ(plek({FeitSoort::kPartner}, leeg), "/partner");
  EXPECT_EQ(plek({FeitSoort::kVermogen}, leeg), "/vermogen");
  EXPECT_EQ(plek({FeitSoort::kVermogenBank}, leeg), "/vermogen/bank");
  EXPECT_EQ(plek({FeitSoort::kPeriodeInkomen}, leeg), "/draagkrachtperiode/inkomenPerMaand");
  EXPECT_EQ(plek({FeitSoort::kInkomenBedrag, 0}, leeg), "/inkomen/0/bedrag");
  EXPECT_EQ(plek({FeitSoort::kKindOnderwijs, 12}, leeg), "/kinderen/12/onderwijs");
  EXPECT_EQ(plek({FeitSoort::kKostVergoed, 0}, leeg), "/kosten/0/vergoedDoorAnderen");
  EXPECT_EQ(plek({FeitSoort::kKostenVestigingHypotheek}, leeg), "/kostenVestigingHypotheek");
}

// A new fact without a place would show up as the whole document.
TEST(Plek, EveryFactHasItsOwnPlace) {
  const Huishouden leeg = huishouden(R"("inwoner":true)");
  std::set<std::string> plekken;
  const int last = static_cast<int>(FeitSoort::kKostKilometers);
  for (int i = 0; i <= last; ++i) {
    const std::string hier = plek({static_cast<FeitSoort>(i), 3}, leeg);
    EXPECT_FALSE(hier.empty()) << "fact " << i;
    EXPECT_TRUE(plekken.insert(hier).second) << hier;
  }
}

}  // namespace
}  // namespace minima
