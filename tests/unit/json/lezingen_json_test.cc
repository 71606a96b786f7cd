// A policy under another reading: one place of its data changed, left out or added, and read anew.
#include "calc/json/lezingen_json.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

#include "tests/support/policy_files.h"

namespace minima {
namespace {

std::string boxmeer() {
  return toets::read_text(toets::policy_data() / "gemeenten" / "boxmeer" / "2005-10-01.json");
}

Knoop waarde(const std::string& json) {
  Result<Knoop> result = lees_knoop(json);
  EXPECT_TRUE(result.ok()) << json;
  return result.value();
}

Beleidswijziging zet(const std::string& plek, const std::string& json) {
  return {plek, waarde(json), false};
}

Beleidswijziging weg(const std::string& plek) { return {plek, {}, true}; }

const Regeling& stimulering(const Result<Beleid>& beleid) {
  return *std::find_if(beleid.value().regelingen.begin(), beleid.value().regelingen.end(),
                       [](const Regeling& r) { return r.id == "stimuleringsregeling"; });
}

TEST(Lezingen, AnElementGoesByItsIdOrItsSoort) {
  const auto beleid = beleid_onder(
      boxmeer(),
      {zet("/regelingen/stimuleringsregeling/voorwaarden/inkomensgrens/procentVanNorm", "110")});
  ASSERT_TRUE(beleid.ok()) << toets::shown(beleid.faults());
  EXPECT_EQ(stimulering(beleid).voorwaarden[1].procent, Rate::percent(110));
}

TEST(Lezingen, AListOfWordsGoesByTheWord) {
  const auto beleid = beleid_onder(boxmeer(), {weg("/vermogen/telt/auto")});
  ASSERT_TRUE(beleid.ok()) << toets::shown(beleid.faults());
  EXPECT_FALSE(beleid.value().vermogen.auto_);
  EXPECT_TRUE(beleid.value().vermogen.bank);
}

TEST(Lezingen, WhatIsNotThereIsAdded) {
  const auto beleid =
      beleid_onder(boxmeer(), {zet("/regelingen/stimuleringsregeling/kostensoorten/circus",
                                   R"({"id": "circus", "artikel": "8.3.1 lid 4"})"),
                               zet("/regelingen/stimuleringsregeling/dringendNooitNee", "true")});
  ASSERT_TRUE(beleid.ok()) << toets::shown(beleid.faults());
  EXPECT_EQ(stimulering(beleid).kostensoorten.size(), 16U);  // 15 in 8.3.1 lid 4
  EXPECT_EQ(stimulering(beleid).kostensoorten.back().id, "circus");
  EXPECT_TRUE(stimulering(beleid).dringend_nooit_nee);
}

TEST(Lezingen, APlaceThatIsNotThereIsAFault) {
  for (const Beleidswijziging& wijziging :
       {zet("", "1"), zet("vermogen", "1"), zet("/regelingen/nergens/per", R"("jaar")"),
        weg("/regelingen/nergens"), weg("/vermogen/telt/goud"), weg("/nergens")}) {
    const auto beleid = beleid_onder(boxmeer(), {wijziging});
    EXPECT_EQ(toets::shown(beleid.faults()), wijziging.plek + " plek-onbekend\n");
  }
}

TEST(Lezingen, TheChangedPolicyMustFitLikeAnyOther) {
  const auto beleid = beleid_onder(boxmeer(), {zet("/draagkracht/periodeMaanden", "1.5")});
  EXPECT_EQ(toets::shown(beleid.faults()), "/draagkracht/periodeMaanden getal-geheel\n");
  EXPECT_FALSE(beleid_onder("{", {}).ok());
}

}  // namespace
}  // namespace minima
