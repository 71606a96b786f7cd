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

TEST(SituatieFouten, TheRoot) {
  controleer({
      {R"("naam":"Jan")", "/naam", "persoonsgegeven"},
      {R"("bsn":"123456782")", "/bsn", "persoonsgegeven"},
      {R"("burgerservicenummer":1)", "/burgerservicenummer", "persoonsgegeven"},
      {R"("adres":{"straat":"x"})", "/adres", "persoonsgegeven"},
      {R"("postcode":"1234AB")", "/postcode", "persoonsgegeven"},
      {R"("e-mail":"a@b.nl")", "/e-mail", "persoonsgegeven"},
      {R"("telefoon":"06")", "/telefoon", "persoonsgegeven"},
      {R"("iban":"x")", "/iban", "persoonsgegeven"},
      {R"("foo":1)", "/foo", "sleutel-onbekend"},
      {R"("Inwoner":true)", "/Inwoner", "sleutel-onbekend"},
      {R"("":1)", "/", "sleutel-onbekend"},
      {R"("a/b~c":1)", "/a~1b~0c", "sleutel-onbekend"},
      {R"("uitkomst":{})", "/uitkomst", "sleutel-onbekend"},
      {R"("inwoner":null)", "/inwoner", "soort-verkeerd"},
      {R"("inwoner":"ja")", "/inwoner", "soort-verkeerd"},
      {R"("inwoner":1)", "/inwoner", "soort-verkeerd"},
      {R"("bijstandInReferteperiode":"true")", "/bijstandInReferteperiode", "soort-verkeerd"},
      {R"("arbeidsverplichtingNagekomen":0)", "/arbeidsverplichtingNagekomen", "soort-verkeerd"},
      {R"("schuldhulptraject":[])", "/schuldhulptraject", "soort-verkeerd"},
      {R"("verblijfInInrichting":true)", "/verblijfInInrichting", "soort-verkeerd"},
      {R"("verblijfInInrichting":"kind-1")", "/verblijfInInrichting", "waarde-onbekend"},
      {R"("partner":null,"verblijfInInrichting":"beiden")", "/verblijfInInrichting",
       "verwijzing-onbekend"},
      {R"("rotterdampakket":"VGZ")", "/rotterdampakket", "soort-verkeerd"},
      {R"("rechtInkomenstoeslag2024":null)", "/rechtInkomenstoeslag2024", "soort-verkeerd"},
      {R"("lening":"ja")", "/lening", "waarde-onbekend"},
      {R"("lening":null)", "/lening", "soort-verkeerd"},
      {R"("inwoner":true,"inwoner":false)", "/inwoner", "sleutel-dubbel"},
  });
}

TEST(SituatieFouten, Persons) {
  controleer({
      {R"("aanvrager":null)", "/aanvrager", "soort-verkeerd"},
      {R"("aanvrager":[])", "/aanvrager", "soort-verkeerd"},
      {R"("aanvrager":{"naam":"Jan"})", "/aanvrager/naam", "persoonsgegeven"},
      {R"("aanvrager":{"id":"a"})", "/aanvrager/id", "sleutel-onbekend"},
      {R"("aanvrager":{"kostendeler":true})", "/aanvrager/kostendeler", "sleutel-onbekend"},
      {R"("aanvrager":{"leeftijd":"34"})", "/aanvrager/leeftijd", "soort-verkeerd"},
      {R"("aanvrager":{"leeftijd":null})", "/aanvrager/leeftijd", "soort-verkeerd"},
      {R"("aanvrager":{"leeftijd":-1})", "/aanvrager/leeftijd", "getal-bereik"},
      {R"("aanvrager":{"leeftijd":131})", "/aanvrager/leeftijd", "getal-bereik"},
      {R"("aanvrager":{"leeftijd":34.0})", "/aanvrager/leeftijd", "getal-geheel"},
      {R"("aanvrager":{"leeftijd":34.5})", "/aanvrager/leeftijd", "getal-geheel"},
      {R"("aanvrager":{"leeftijd":3e1})", "/aanvrager/leeftijd", "getal-geheel"},
      {R"("aanvrager":{"leeftijd":123456789012345678901234567890})", "/aanvrager/leeftijd",
       "getal-bereik"},
      {R"("aanvrager":{"leeftijd":{"van":40,"tot":30}})", "/aanvrager/leeftijd",
       "bereik-omgekeerd"},
      {R"("aanvrager":{"leeftijd":{"van":-1}})", "/aanvrager/leeftijd/van", "getal-bereik"},
      {R"("aanvrager":{"leeftijd":{"min":1}})", "/aanvrager/leeftijd/min", "sleutel-onbekend"},
      {R"("aanvrager":{"leeftijd":{"tot":"40"}})", "/aanvrager/leeftijd/tot", "soort-verkeerd"},
      {R"("aanvrager":{"leeftijd":34,"geboortedatum":"1991-01-01"})", "/aanvrager/leeftijd",
       "leeftijd-en-geboortedatum"},
      {R"("aanvrager":{"geboortedatum":"2025-09-16"})", "/aanvrager/geboortedatum",
       "geboren-na-peildatum"},
      {R"("aanvrager":{"geboortedatum":"1768-12-31"})", "/aanvrager/geboortedatum", "datum-bereik"},
      {R"("aanvrager":{"geboortedatum":"1990-02-30"})", "/aanvrager/geboortedatum",
       "datum-bestaat-niet"},
      {R"("aanvrager":{"geboortedatum":"2-3-1990"})", "/aanvrager/geboortedatum", "datum-vorm"},
      {R"("aanvrager":{"geboortedatum":null})", "/aanvrager/geboortedatum", "soort-verkeerd"},
      {R"("aanvrager":{"geboortedatum":19900302})", "/aanvrager/geboortedatum", "soort-verkeerd"},
      {R"("aanvrager":{"studeert":"nee"})", "/aanvrager/studeert", "soort-verkeerd"},
      {R"("aanvrager":{"opleidingAfgerond":true})", "/aanvrager/opleidingAfgerond",
       "soort-verkeerd"},
      {R"("aanvrager":{"opleidingAfgerond":"2020"})", "/aanvrager/opleidingAfgerond", "datum-vorm"},
      {R"("partner":false)", "/partner", "soort-verkeerd"},
      {R"("partner":{"leeftijd":200})", "/partner/leeftijd", "getal-bereik"},
      {R"("partner":{"bsn":"x"})", "/partner/bsn", "persoonsgegeven"},
      {R"("kinderen":null)", "/kinderen", "soort-verkeerd"},
      {R"("kinderen":2)", "/kinderen", "soort-verkeerd"},
      {R"("kinderen":{})", "/kinderen", "soort-verkeerd"},
      {R"("kinderen":[null])", "/kinderen/0", "soort-verkeerd"},
      {R"("kinderen":[{}])", "/kinderen/0/id", "sleutel-ontbreekt"},
      {R"("kinderen":[{"id":""}])", "/kinderen/0/id", "id-vorm"},
      {R"("kinderen":[{"id":"Kind 1"}])", "/kinderen/0/id", "id-vorm"},
      {R"("kinderen":[{"id":1}])", "/kinderen/0/id", "soort-verkeerd"},
      {R"("kinderen":[{"id":"123456782"}])", "/kinderen/0/id", "persoonsgegeven"},
      {R"("kinderen":[{"id":"aanvrager"}])", "/kinderen/0/id", "id-gereserveerd"},
      {R"("kinderen":[{"id":"partner"}])", "/kinderen/0/id", "id-gereserveerd"},
      {R"("kinderen":[{"id":"a"},{"id":"b"},{"id":"a"}])", "/kinderen/2/id", "id-dubbel"},
      {R"("kinderen":[{"id":"a","geboortedatum":"2026-01-01"}])", "/kinderen/0/geboortedatum",
       "geboren-na-peildatum"},
      {R"("kinderen":[{"id":"a","leeftijd":4,"geboortedatum":"2021-01-01"}])",
       "/kinderen/0/leeftijd", "leeftijd-en-geboortedatum"},
      {R"("kinderen":[{"id":"a","onderwijs":"vwo"}])", "/kinderen/0/onderwijs", "waarde-onbekend"},
      {R"("kinderen":[{"id":"a","onderwijs":null}])", "/kinderen/0/onderwijs", "soort-verkeerd"},
      {R"("kinderen":[{"id":"a","thuiswonend":"ja"}])", "/kinderen/0/thuiswonend",
       "soort-verkeerd"},
      {R"("kinderen":[{"id":"a","opleidingAfgerond":null}])", "/kinderen/0/opleidingAfgerond",
       "sleutel-onbekend"},
      {R"("kinderen":[{"id":"a","voornaam":"Jip"}])", "/kinderen/0/voornaam", "persoonsgegeven"},
      {R"("medebewoners":null)", "/medebewoners", "soort-verkeerd"},
      {R"("medebewoners":[1])", "/medebewoners/0", "soort-verkeerd"},
      {R"("medebewoners":[{},{"kostendeler":1}])", "/medebewoners/1/kostendeler", "soort-verkeerd"},
      {R"("medebewoners":[{"leeftijd":{"van":30,"tot":29}}])", "/medebewoners/0/leeftijd",
       "bereik-omgekeerd"},
  });
}

TEST(SituatieFouten, Costs) {
  controleer({
      {R"("kosten":null)", "/kosten", "soort-verkeerd"},
      {R"("kosten":"450.00")", "/kosten", "soort-verkeerd"},
      {R"("kosten":["wasmachine"])", "/kosten/0", "soort-verkeerd"},
      {R"("kosten":[{"soort":"tv"}])", "/kosten/0/id", "sleutel-ontbreekt"},
      {R"("kosten":[{"id":"k"}])", "/kosten/0/soort", "sleutel-ontbreekt"},
      {R"("kosten":[{"id":"k","soort":"s"},{"id":"k","soort":"s"}])", "/kosten/1/id", "id-dubbel"},
      {R"("kosten":[{"id":"K1","soort":"s"}])", "/kosten/0/id", "id-vorm"},
      {R"("kosten":[{"id":"k","soort":"Wasmachine"}])", "/kosten/0/soort", "id-vorm"},
      {R"("kosten":[{"id":"k","soort":null}])", "/kosten/0/soort", "soort-verkeerd"},
      {R"("kosten":[{"id":"k","soort":"s","regeling":"bijzondere bijstand"}])",
       "/kosten/0/regeling", "id-vorm"},
      {R"("kosten":[{"id":"k","soort":"s","regeling":null}])", "/kosten/0/regeling",
       "soort-verkeerd"},
      {R"("kosten":[{"id":"k","soort":"s","bedrag":450}])", "/kosten/0/bedrag", "bedrag-getal"},
      {R"("kosten":[{"id":"k","soort":"s","bedrag":"450"}])", "/kosten/0/bedrag", "bedrag-vorm"},
      {R"("kosten":[{"id":"k","soort":"s","bedrag":"-450.00"}])", "/kosten/0/bedrag",
       "bedrag-negatief"},
      {R"("kosten":[{"id":"k","soort":"s","datum":"2025-9-1"}])", "/kosten/0/datum", "datum-vorm"},
      {R"("kosten":[{"id":"k","soort":"s","datum":"1025-09-01"}])", "/kosten/0/datum",
       "datum-bereik"},
      {R"("kosten":[{"id":"k","soort":"s","datum":{"van":"2025-09-01"}}])", "/kosten/0/datum",
       "soort-verkeerd"},
      {R"("kosten":[{"id":"k","soort":"s","betaalbewijs":"bon"}])", "/kosten/0/betaalbewijs",
       "soort-verkeerd"},
      {R"("kosten":[{"id":"k","soort":"s","offerte":null}])", "/kosten/0/offerte",
       "soort-verkeerd"},
      {R"("kosten":[{"id":"k","soort":"s","voorliggend":1}])", "/kosten/0/voorliggend",
       "soort-verkeerd"},
      {R"("kosten":[{"id":"k","soort":"s","dringend":"ja"}])", "/kosten/0/dringend",
       "soort-verkeerd"},
      {R"("kosten":[{"id":"k","soort":"s","eersteKaart":0}])", "/kosten/0/eersteKaart",
       "soort-verkeerd"},
      {R"("kosten":[{"id":"k","soort":"s","vergoedDoorAnderen":0}])",
       "/kosten/0/vergoedDoorAnderen", "bedrag-getal"},
      {R"("kosten":[{"id":"k","soort":"s","per":"week"}])", "/kosten/0/per", "waarde-onbekend"},
      {R"("kosten":[{"id":"k","soort":"s","per":"maand","maanden":0}])", "/kosten/0/maanden",
       "getal-bereik"},
      {R"("kosten":[{"id":"k","soort":"s","per":"maand","maanden":121}])", "/kosten/0/maanden",
       "getal-bereik"},
      {R"("kosten":[{"id":"k","soort":"s","per":"maand","maanden":null}])", "/kosten/0/maanden",
       "soort-verkeerd"},
      {R"("kosten":[{"id":"k","soort":"s","maanden":3}])", "/kosten/0/maanden",
       "maanden-bij-eenmalig"},
      {R"("kosten":[{"id":"k","soort":"s","per":"eenmalig","maanden":1}])", "/kosten/0/maanden",
       "maanden-bij-eenmalig"},
      {R"("kosten":[{"id":"k","soort":"s","draagkrachtregime":"Bijlage 2"}])",
       "/kosten/0/draagkrachtregime", "id-vorm"},
      {R"("kosten":[{"id":"k","soort":"s","voldaan":"nee"}])", "/kosten/0/voldaan",
       "soort-verkeerd"},
      {R"("kosten":[{"id":"k","soort":"s","indicatie":true}])", "/kosten/0/indicatie",
       "soort-verkeerd"},
      {R"("kosten":[{"id":"k","soort":"s","indicatie":"misschien"}])", "/kosten/0/indicatie",
       "waarde-onbekend"},
      {R"("kosten":[{"id":"k","soort":"s","grond":"Eerste kind"}])", "/kosten/0/grond", "id-vorm"},
      {R"("kosten":[{"id":"k","soort":"s","categorie":0}])", "/kosten/0/categorie", "getal-bereik"},
      {R"("kosten":[{"id":"k","soort":"s","categorie":7}])", "/kosten/0/categorie", "getal-bereik"},
      {R"("kosten":[{"id":"k","soort":"s","zwangerschapsmaanden":11}])",
       "/kosten/0/zwangerschapsmaanden", "getal-bereik"},
      {R"("kosten":[{"id":"k","soort":"s","termijnBegin":"31-01-2025"}])", "/kosten/0/termijnBegin",
       "datum-vorm"},
      {R"("kosten":[{"id":"k","soort":"s","duurMaanden":-1}])", "/kosten/0/duurMaanden",
       "getal-bereik"},
      {R"("kosten":[{"id":"k","soort":"s","bovenHuurgrens":"ja"}])", "/kosten/0/bovenHuurgrens",
       "soort-verkeerd"},
      {R"("kosten":[{"id":"k","soort":"s","mogelijkeVerlaging":58}])",
       "/kosten/0/mogelijkeVerlaging", "bedrag-getal"},
      {R"("kosten":[{"id":"k","soort":"s","ovZones":2.5}])", "/kosten/0/ovZones", "getal-geheel"},
      {R"("kosten":[{"id":"k","soort":"s","kilometers":"100"}])", "/kosten/0/kilometers",
       "soort-verkeerd"},
      {R"("kosten":[{"id":"k","soort":"s","kilometers":{"van":2,"tot":1}}])",
       "/kosten/0/kilometers", "bereik-omgekeerd"},
      {R"("kosten":[{"id":"k","soort":"s","omschrijving":"x"}])", "/kosten/0/omschrijving",
       "sleutel-onbekend"},
      {R"("partner":null,"kosten":[{"id":"k","soort":"s","persoon":"partner"}])",
       "/kosten/0/persoon", "verwijzing-onbekend"},
      {R"("kinderen":[{"id":"a"}],"kosten":[{"id":"k","soort":"s","persoon":"kind-1"}])",
       "/kosten/0/persoon", "verwijzing-onbekend"},
      {R"("kosten":[{"id":"k","soort":"s","persoon":null}])", "/kosten/0/persoon",
       "soort-verkeerd"},
  });
}

}  // namespace
}  // namespace minima
