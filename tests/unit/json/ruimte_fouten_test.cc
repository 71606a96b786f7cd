// Draagkracht rules with two regimes in one room that are refused: the real file of Rotterdam with
// one value replaced, and the one fault that follows.
#include <gtest/gtest.h>

#include "calc/json/beleid_json.h"
#include "tests/support/policy_files.h"

namespace minima {
namespace {

TEST(RuimteFouten, TheRoomIsThatOfTheWiderOfTwo) {
  const auto path = toets::policy_data() / "gemeenten" / "rotterdam" / "2025-07-01.json";
  const auto document = nlohmann::ordered_json::parse(toets::read_text(path));
  const std::string deel = "/draagkracht";
  for (const toets::Breuk& breuk : std::vector<toets::Breuk>{
           {"/ruimte", "", "ruimte-en-verrekening"},
           {"/ruimte", "\"bijlage-2\"", "ruimte-past-niet"},
           {"/ruimte", "\"bijlage-9\"", "ruimte-past-niet"},
           {"/verrekening", "\"samen\"", "ruimte-en-verrekening", "/ruimte"},
           // Below 100 % the narrower would take what the wider doesn't.
           {"/regimes/0/schijven/0/vanaf", "99", "ruimte-past-niet", "/ruimte"},
           {"/regimes/1/schijven/0/procent", "49", "ruimte-past-niet", "/ruimte"},
           {"/regimes/1/schijven/0/tot", "160", "ruimte-past-niet", "/ruimte"},
           {"/regimes/-", R"({"id": "derde", "schijven": [{"vanaf": 100, "procent": 1}],
                             "artikel": "10.3"})",
            "ruimte-past-niet", "/ruimte"},
           {"/herziening", R"({"methode": "een-pot", "bovenProcent": 15, "artikel": "10.2"})",
            "ruimte-en-herziening"},
           {"/periodiek/periodiekeToets", "\"week\"", "waarde-onbekend"},
           {"/periodiek/maanden", "", "sleutel-ontbreekt"}}) {
    toets::Breuk heel = breuk;
    heel.plek = deel + breuk.plek;
    if (!breuk.fout.empty()) heel.fout = deel + breuk.fout;
    toets::expect_fault(document, heel, lees_beleid);
  }
}

}  // namespace
}  // namespace minima
