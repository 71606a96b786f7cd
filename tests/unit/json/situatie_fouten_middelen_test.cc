// One fault in an otherwise good situatie: what goes in, and the pointer and code that come out.
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "calc/json/schrijver.h"
#include "calc/json/situatie_json.h"

namespace minima {
namespace {

struct Rij {
  std::string in;  // added to peildatum and gemeente
  std::string plek;
  std::string code;
};

void controleer(const std::vector<Rij>& rijen) {
  for (const Rij& rij : rijen) {
    const Result<Huishouden> result =
        lees_situatie(R"({"peildatum":"2025-09-15","gemeente":"rotterdam",)" + rij.in + "}");
    ASSERT_FALSE(result.ok()) << rij.in;
    const std::vector<Fault>& faults = result.faults();
    EXPECT_EQ(faults.size(), 1U) << rij.in << fouten_json(faults);
    EXPECT_EQ(faults[0].plek, rij.plek) << rij.in;
    EXPECT_EQ(faults[0].code, rij.code) << rij.in;
    EXPECT_FALSE(faults[0].tekst.empty()) << rij.in;
  }
}

TEST(SituatieFouten, Means) {
  controleer({
      {R"("inkomen":null)", "/inkomen", "soort-verkeerd"},
      {R"("inkomen":{})", "/inkomen", "soort-verkeerd"},
      {R"("inkomen":"1000.00")", "/inkomen", "soort-verkeerd"},
      {R"("inkomen":[[]])", "/inkomen/0", "soort-verkeerd"},
      {R"("inkomen":[{"per":"maand"}])", "/inkomen/0/soort", "sleutel-ontbreekt"},
      {R"("inkomen":[{"soort":"loon"}])", "/inkomen/0/per", "sleutel-ontbreekt"},
      {R"("inkomen":[{"soort":"salaris","per":"maand"}])", "/inkomen/0/soort", "waarde-onbekend"},
      {R"("inkomen":[{"soort":"Loon","per":"maand"}])", "/inkomen/0/soort", "waarde-onbekend"},
      {R"("inkomen":[{"soort":"loon","per":"kwartaal"}])", "/inkomen/0/per", "waarde-onbekend"},
      {R"("inkomen":[{"soort":"loon","per":null}])", "/inkomen/0/per", "soort-verkeerd"},
      {R"("inkomen":[{"soort":"loon","per":"maand","bedrag":12.5}])", "/inkomen/0/bedrag",
       "bedrag-getal"},
      {R"("inkomen":[{"soort":"loon","per":"maand","bedrag":0}])", "/inkomen/0/bedrag",
       "bedrag-getal"},
      {R"("inkomen":[{"soort":"loon","per":"maand","bedrag":-0}])", "/inkomen/0/bedrag",
       "bedrag-getal"},
      {R"("inkomen":[{"soort":"loon","per":"maand","bedrag":1e300}])", "/inkomen/0/bedrag",
       "bedrag-getal"},
      {R"("inkomen":[{"soort":"loon","per":"maand","bedrag":"12.5"}])", "/inkomen/0/bedrag",
       "bedrag-vorm"},
      {R"("inkomen":[{"soort":"loon","per":"maand","bedrag":"12,50"}])", "/inkomen/0/bedrag",
       "bedrag-vorm"},
      {R"("inkomen":[{"soort":"loon","per":"maand","bedrag":"1.012,50"}])", "/inkomen/0/bedrag",
       "bedrag-vorm"},
      {R"("inkomen":[{"soort":"loon","per":"maand","bedrag":""}])", "/inkomen/0/bedrag",
       "bedrag-vorm"},
      {R"("inkomen":[{"soort":"loon","per":"maand","bedrag":"NaN"}])", "/inkomen/0/bedrag",
       "bedrag-vorm"},
      {R"("inkomen":[{"soort":"loon","per":"maand","bedrag":"-0.00"}])", "/inkomen/0/bedrag",
       "bedrag-vorm"},
      {R"("inkomen":[{"soort":"loon","per":"maand","bedrag":"-12.50"}])", "/inkomen/0/bedrag",
       "bedrag-negatief"},
      {R"("inkomen":[{"soort":"loon","per":"maand","bedrag":"10000000.00"}])", "/inkomen/0/bedrag",
       "bedrag-te-groot"},
      {R"("inkomen":[{"soort":"loon","per":"maand","bedrag":null}])", "/inkomen/0/bedrag",
       "soort-verkeerd"},
      {R"("inkomen":[{"soort":"loon","per":"maand","bedrag":true}])", "/inkomen/0/bedrag",
       "soort-verkeerd"},
      {R"("inkomen":[{"soort":"loon","per":"maand","bedrag":["1.00"]}])", "/inkomen/0/bedrag",
       "soort-verkeerd"},
      {R"("inkomen":[{"soort":"loon","per":"maand","bedrag":{"van":"2.00","tot":"1.00"}}])",
       "/inkomen/0/bedrag", "bereik-omgekeerd"},
      {R"("inkomen":[{"soort":"loon","per":"maand","bedrag":{"van":2}}])", "/inkomen/0/bedrag/van",
       "bedrag-getal"},
      {R"("inkomen":[{"soort":"loon","per":"maand","bedrag":{"tot":"2"}}])",
       "/inkomen/0/bedrag/tot", "bedrag-vorm"},
      {R"("inkomen":[{"soort":"loon","per":"maand","bedrag":{"tot":"-1.00"}}])",
       "/inkomen/0/bedrag/tot", "bedrag-negatief"},
      {R"("inkomen":[{"soort":"loon","per":"maand","bedrag":{"tot":null}}])",
       "/inkomen/0/bedrag/tot", "soort-verkeerd"},
      {R"("inkomen":[{"soort":"loon","per":"maand","bedrag":{"van":"1.00","tm":"2.00"}}])",
       "/inkomen/0/bedrag/tm", "sleutel-onbekend"},
      {R"("inkomen":[{"soort":"loon","per":"maand","bedrag":{"van":"1.00","van":"1.00"}}])",
       "/inkomen/0/bedrag/van", "sleutel-dubbel"},
      {R"("inkomen":[{"soort":"loon","per":"maand","vakantietoeslag":true}])",
       "/inkomen/0/vakantietoeslag", "soort-verkeerd"},
      {R"("inkomen":[{"soort":"loon","per":"maand","vakantietoeslag":"ja"}])",
       "/inkomen/0/vakantietoeslag", "waarde-onbekend"},
      {R"("inkomen":[{"soort":"loon","per":"maand","werkgever":"x"}])", "/inkomen/0/werkgever",
       "sleutel-onbekend"},
      {R"("inkomen":[{"soort":"loon","per":"maand","rekeningnummer":"x"}])",
       "/inkomen/0/rekeningnummer", "persoonsgegeven"},
      {R"("inkomen":[{"soort":"loon","per":"maand","van":"Jan"}])", "/inkomen/0/van", "id-vorm"},
      {R"("inkomen":[{"soort":"loon","per":"maand","van":"123456782"}])", "/inkomen/0/van",
       "persoonsgegeven"},
      {R"("partner":null,"inkomen":[{"soort":"loon","per":"maand","van":"partner"}])",
       "/inkomen/0/van", "verwijzing-onbekend"},
      {R"("kinderen":[],"inkomen":[{"soort":"loon","per":"maand","van":"kind-1"}])",
       "/inkomen/0/van", "verwijzing-onbekend"},
      {R"("kinderen":[{"id":"a"}],"inkomen":[{"soort":"loon","per":"maand","van":"b"}])",
       "/inkomen/0/van", "verwijzing-onbekend"},
      {R"("inkomen":[{"soort":"totaal","per":"maand"},{"soort":"loon","per":"maand"}])",
       "/inkomen/0/soort", "totaal-naast-andere"},
      {R"("inkomen":[{"soort":"loon","per":"maand"},{"soort":"totaal","per":"jaar"}])",
       "/inkomen/1/soort", "totaal-naast-andere"},
      {R"("vermogen":null)", "/vermogen", "soort-verkeerd"},
      {R"("vermogen":"0.00")", "/vermogen", "soort-verkeerd"},
      {R"("vermogen":{"bank":0})", "/vermogen/bank", "bedrag-getal"},
      {R"("vermogen":{"bank":null})", "/vermogen/bank", "soort-verkeerd"},
      {R"("vermogen":{"schulden":"-5.00"})", "/vermogen/schulden", "bedrag-negatief"},
      {R"("vermogen":{"overig":"1"})", "/vermogen/overig", "bedrag-vorm"},
      {R"("vermogen":{"auto":{"van":"3.00","tot":"2.99"}})", "/vermogen/auto", "bereik-omgekeerd"},
      {R"("vermogen":{"spaargeld":"1.00"})", "/vermogen/spaargeld", "sleutel-onbekend"},
      {R"("eigenWoning":true)", "/eigenWoning", "soort-verkeerd"},
      {R"("eigenWoning":{"waarde":250000})", "/eigenWoning/waarde", "bedrag-getal"},
      {R"("eigenWoning":{"hypotheek":"12345678.90"})", "/eigenWoning/hypotheek", "bedrag-te-groot"},
      {R"("eigenWoning":{"adres":"x"})", "/eigenWoning/adres", "persoonsgegeven"},
      {R"("laagInkomen":null)", "/laagInkomen", "soort-verkeerd"},
      {R"("laagInkomen":[{"maanden":3}])", "/laagInkomen/0/procent", "sleutel-ontbreekt"},
      {R"("laagInkomen":[{"procent":115.5}])", "/laagInkomen/0/procent", "getal-geheel"},
      {R"("laagInkomen":[{"procent":"115"}])", "/laagInkomen/0/procent", "soort-verkeerd"},
      {R"("laagInkomen":[{"procent":1001}])", "/laagInkomen/0/procent", "getal-bereik"},
      {R"("laagInkomen":[{"procent":{"van":100}}])", "/laagInkomen/0/procent", "soort-verkeerd"},
      {R"("laagInkomen":[{"procent":100,"maanden":1201}])", "/laagInkomen/0/maanden",
       "getal-bereik"},
      {R"("laagInkomen":[{"procent":100,"maanden":{"van":9,"tot":8}}])", "/laagInkomen/0/maanden",
       "bereik-omgekeerd"},
      {R"("draagkrachtperiode":[])", "/draagkrachtperiode", "soort-verkeerd"},
      {R"("draagkrachtperiode":{})", "/draagkrachtperiode/begin", "sleutel-ontbreekt"},
      {R"("draagkrachtperiode":{"begin":null})", "/draagkrachtperiode/begin", "soort-verkeerd"},
      {R"("draagkrachtperiode":{"begin":"2025-02-29"})", "/draagkrachtperiode/begin",
       "datum-bestaat-niet"},
      {R"("draagkrachtperiode":{"begin":"2025-01-01","verbruikt":100})",
       "/draagkrachtperiode/verbruikt", "bedrag-getal"},
      {R"("draagkrachtperiode":{"begin":"2025-01-01","inkomenPerMaand":"-1.00"})",
       "/draagkrachtperiode/inkomenPerMaand", "bedrag-negatief"},
      {R"("draagkrachtperiode":{"begin":"2025-01-01","eind":"2025-12-31"})",
       "/draagkrachtperiode/eind", "sleutel-onbekend"},
      {R"("draagkrachtperiode":{"begin":"2025-01-01","verbruiktPerSoort":null})",
       "/draagkrachtperiode/verbruiktPerSoort", "soort-verkeerd"},
      {R"("draagkrachtperiode":{"begin":"2025-01-01","verbruiktPerSoort":{"bijlage-2":1}})",
       "/draagkrachtperiode/verbruiktPerSoort/bijlage-2", "bedrag-getal"},
      {R"("draagkrachtperiode":{"begin":"2025-01-01","verbruiktPerSoort":{"Bijlage 2":"1.00"}})",
       "/draagkrachtperiode/verbruiktPerSoort/Bijlage 2", "sleutel-onbekend"},
      {R"("draagkrachtperiode":{"begin":"2025-01-01","verbruiktPerSoort":{"naam":"1.00"}})",
       "/draagkrachtperiode/verbruiktPerSoort/naam", "persoonsgegeven"},
      {R"("vermogenInvordering":5)", "/vermogenInvordering", "bedrag-getal"},
      {R"("bijzondereBijstandPerJaar":"5")", "/bijzondereBijstandPerJaar", "bedrag-vorm"},
      {R"("kostenVestigingHypotheek":"-5.00")", "/kostenVestigingHypotheek", "bedrag-negatief"},
  });
}

TEST(SituatieFouten, History) {
  controleer({
      {R"("maatregelen":{})", "/maatregelen", "soort-verkeerd"},
      {R"("maatregelen":[{"soort":"boete"}])", "/maatregelen/0/soort", "waarde-onbekend"},
      {R"("maatregelen":[{"reden":"anders"}])", "/maatregelen/0/reden", "waarde-onbekend"},
      {R"("maatregelen":[{"procent":101}])", "/maatregelen/0/procent", "getal-bereik"},
      {R"("maatregelen":[{"procent":"5"}])", "/maatregelen/0/procent", "soort-verkeerd"},
      {R"("maatregelen":[{"maanden":0.5}])", "/maatregelen/0/maanden", "getal-geheel"},
      {R"("maatregelen":[{"datum":"gisteren"}])", "/maatregelen/0/datum", "datum-vorm"},
      {R"("maatregelen":[{},{"bedrag":"1.00"}])", "/maatregelen/1/bedrag", "sleutel-onbekend"},
      {R"("identiteitsbewijzen":null)", "/identiteitsbewijzen", "soort-verkeerd"},
      {R"("identiteitsbewijzen":[{"soort":"geen"}])", "/identiteitsbewijzen/0/persoon",
       "sleutel-ontbreekt"},
      {R"("identiteitsbewijzen":[{"persoon":"aanvrager","soort":"visum"}])",
       "/identiteitsbewijzen/0/soort", "waarde-onbekend"},
      {R"("identiteitsbewijzen":[{"persoon":"aanvrager","geldigTotEnMet":"2025-06-31"}])",
       "/identiteitsbewijzen/0/geldigTotEnMet", "datum-bestaat-niet"},
      {R"("identiteitsbewijzen":[{"persoon":"aanvrager","nummer":"x"}])",
       "/identiteitsbewijzen/0/nummer", "sleutel-onbekend"},
      {R"("partner":null,"identiteitsbewijzen":[{"persoon":"partner"}])",
       "/identiteitsbewijzen/0/persoon", "verwijzing-onbekend"},
      {R"("kinderen":[],"identiteitsbewijzen":[{"persoon":"a"}])", "/identiteitsbewijzen/0/persoon",
       "verwijzing-onbekend"},
      {R"("eerdereVerstrekkingen":null)", "/eerdereVerstrekkingen", "soort-verkeerd"},
      {R"("eerdereVerstrekkingen":[{"soort":"tv"}])", "/eerdereVerstrekkingen/0/regeling",
       "sleutel-ontbreekt"},
      {R"("eerdereVerstrekkingen":[{"regeling":"R 1"}])", "/eerdereVerstrekkingen/0/regeling",
       "id-vorm"},
      {R"("eerdereVerstrekkingen":[{"regeling":"r","bedrag":340}])",
       "/eerdereVerstrekkingen/0/bedrag", "bedrag-getal"},
      {R"("eerdereVerstrekkingen":[{"regeling":"r","datum":"2025"}])",
       "/eerdereVerstrekkingen/0/datum", "datum-vorm"},
      {R"("eerdereVerstrekkingen":[{"regeling":"r","datum":null}])",
       "/eerdereVerstrekkingen/0/datum", "soort-verkeerd"},
      {R"("eerdereVerstrekkingen":[{"regeling":"r","vorm":"gift"}])",
       "/eerdereVerstrekkingen/0/vorm", "waarde-onbekend"},
      {R"("eerdereVerstrekkingen":[{"regeling":"r","persoon":"Jan Jansen"}])",
       "/eerdereVerstrekkingen/0/persoon", "id-vorm"},
      {R"("eerdereVerstrekkingen":[{"regeling":"r","soort":"123456782"}])",
       "/eerdereVerstrekkingen/0/soort", "persoonsgegeven"},
      {R"("eerdereAanvragen":null)", "/eerdereAanvragen", "soort-verkeerd"},
      {R"("eerdereAanvragen":[{"datum":"2025-01-01"}])", "/eerdereAanvragen/0/regeling",
       "sleutel-ontbreekt"},
      {R"("eerdereAanvragen":[{"regeling":"r"}])", "/eerdereAanvragen/0/datum",
       "sleutel-ontbreekt"},
      {R"("eerdereAanvragen":[{"regeling":"r","datum":"2025-01-01","soort":"tv"}])",
       "/eerdereAanvragen/0/soort", "sleutel-onbekend"},
  });
}

}  // namespace
}  // namespace minima
