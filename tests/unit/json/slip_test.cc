#include "calc/json/slip.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <iostream>

#include "calc/json/situatie_json.h"
#include "calc/json/situatie_schrijver.h"
#include "calc/json/slip_bits.h"
#include "tests/support/gevallen.h"
#include "tests/support/kern.h"

namespace minima {
namespace {

std::string zonder_streepjes(std::string code) {
  std::erase(code, '-');
  return code;
}

// What comes back of a situatie, as text; the fault when nothing does.
std::string heen_en_terug(const std::string& situatie) {
  const Result<Huishouden> huishouden = lees_situatie(situatie);
  if (!huishouden.ok()) return huishouden.faults().front().code + " in de situatie";
  const Result<Gelezenslip> terug = lees_slip(slip_van(huishouden.value(), 0xABCDE));
  if (!terug.ok()) return terug.faults().front().code;
  EXPECT_EQ(terug.value().afdruk, 0xABCDEU);
  return situatie_json(terug.value().huishouden);
}

std::string code_van_fout(const std::string& code) {
  const auto gelezen = lees_slip(code);
  return gelezen.ok() ? "goed" : gelezen.faults().front().code;
}

std::vector<std::string> codes_van_gevallen(std::size_t hoeveel) {
  const auto gevallen = toets::alle_gevallen();
  std::vector<std::string> result;
  for (std::size_t i = 0; i < gevallen.size(); i += gevallen.size() / hoeveel) {
    const auto json = toets::Json::parse(gevallen[i].tekst);
    result.push_back(slip_van(lees_situatie(json["situatie"].dump()).value(), 0x12345));
  }
  return result;
}

// Computed bit by bit by a program of its own from the description in slip_feiten.h. A code on
// paper keeps its meaning: when this fails, raise the version.
TEST(Slip, TheCodeOfVersionOne) {
  EXPECT_EQ(slip_van(lees_situatie(R"({"peildatum": "2005-11-01", "gemeente": "boxmeer"})").value(),
                     0xABCDE),
            "NM19A-6NWVS-5QZ10-0020");
  EXPECT_EQ(slip_van(lees_situatie(R"({
      "peildatum": "2005-11-01", "gemeente": "boxmeer", "inwoner": true,
      "aanvrager": {"geboortedatum": "1971-03-02"}, "partner": null, "kinderen": [],
      "inkomen": [{"soort": "loon", "van": "aanvrager", "bedrag": "1023.45", "per": "maand",
                   "vakantietoeslag": "inbegrepen"}],
      "vermogen": {"bank": "1500.00", "overig": "0.00", "schulden": {"van": "0.00", "tot": "12.50"}},
      "laagInkomen": [{"procent": 100, "maanden": 40}, {"procent": 115, "maanden": 40}],
      "kosten": [{"id": "k1", "soort": "fiets", "bedrag": "180.00", "datum": "2005-11-01",
                  "betaalbewijs": true, "vergoedDoorAnderen": "0.00"}],
      "eerdereVerstrekkingen": []})")
                         .value(),
                     0x12345),
            "B0X5M-4938N-5QZ1E-SHEWY-M14Q3-Y9ZC5-VH70G-KH5RS-8Q046-NCPJ1-MR");
}

TEST(Slip, EveryCaseGivesItsOutcomeBackByteForByte) {
  std::vector<std::size_t> lengtes;
  for (const toets::Geval& geval : toets::alle_gevallen()) {
    const std::string situatie = toets::Json::parse(geval.tekst)["situatie"].dump();
    const Antwoord code = slip_van(toets::kern(), situatie);
    ASSERT_FALSE(code.is_fout) << geval.waar << code.json;
    const Result<Gelezenslip> terug = lees_slip(code.json);
    ASSERT_TRUE(terug.ok()) << geval.waar << terug.faults().front().code;
    const std::string verwacht = toets::kern().bereken(situatie, "").json;
    ASSERT_EQ(toets::kern().bereken(situatie_json(terug.value().huishouden), "").json, verwacht)
        << geval.waar;
    ASSERT_EQ(terug.value().afdruk, uitkomstafdruk(verwacht)) << geval.waar;
    lengtes.push_back(zonder_streepjes(code.json).size());
  }
  std::sort(lengtes.begin(), lengtes.end());
  const std::size_t midden = lengtes[lengtes.size() / 2];
  const std::size_t negentig = lengtes[lengtes.size() * 9 / 10];
  std::cout << "letters of a code over " << lengtes.size() << " cases: median " << midden
            << ", nine in ten at most " << negentig << ", longest " << lengtes.back() << "\n";
  EXPECT_LE(midden, 60U);  // twelve groups fit on two lines of a slip
}

TEST(Slip, RandomHouseholdsComeBack) {
  toets::Toeval toeval(5);
  const int households = toets::aantal("MINIMA_HOUSEHOLDS", 4'000);
  for (int i = 0; i < households; ++i) {
    const auto& versies = toets::kern().beleid().versies();
    toets::Json situatie = toets::volledige_situatie(toeval.een_van(versies), toeval);
    if (i % 2 == 1) situatie = toets::weet_minder(situatie, toeval);
    const std::string tekst = situatie.dump();
    const Result<Huishouden> huishouden = lees_situatie(tekst);
    ASSERT_TRUE(huishouden.ok()) << tekst;
    ASSERT_EQ(heen_en_terug(tekst), situatie_json(huishouden.value())) << tekst;
    if (i % 20 > 1) continue;
    ASSERT_EQ(toets::kern().bereken(heen_en_terug(tekst), "").json,
              toets::kern().bereken(tekst, "").json)
        << tekst;
  }
}

// Every key there is, in the order in which a situatie is written: what goes in comes out, letter
// by letter.
TEST(Slip, EveryFactComesBack) {
  const std::string alles =
      R"({"peildatum":"2025-08-01","gemeente":"ergens-anders","inwoner":false,)"
      R"("aanvrager":{"leeftijd":{"van":0,"tot":130},"studeert":true,"opleidingAfgerond":"2021-07-01"},)"
      R"("partner":{"geboortedatum":"1896-02-29","studeert":false,"opleidingAfgerond":null},)"
      R"("kinderen":[{"id":"kind-1","geboortedatum":"2025-08-01","thuiswonend":true,"onderwijs":"geen"},)"
      R"({"id":"kind-1a","leeftijd":17,"thuiswonend":false,"onderwijs":"hoger"},{"id":"kind-3"}],)"
      R"("medebewoners":[{"leeftijd":{"van":20,"tot":27},"kostendeler":true},{}],)"
      R"("inkomen":[{"soort":"loon","van":"kind-1a","bedrag":{"van":"0.01"},"per":"week","vakantietoeslag":"niet-inbegrepen"},)"
      R"({"soort":"overig","bedrag":{"van":"0.00","tot":"9999999.99"},"per":"jaar"},)"
      R"({"soort":"gift","van":"partner","bedrag":"9999999.99","per":"vier-weken"}],)"
      R"("vermogen":{"bank":"0.01","auto":"16.00","schulden":{"van":"0.00","tot":"0.00"}},)"
      R"("eigenWoning":{"waarde":"250000.00"},)"
      R"("laagInkomen":[{"procent":0,"maanden":0},{"procent":135,"maanden":{"van":1,"tot":1200}},{"procent":1000,"maanden":{"van":0,"tot":1200}}],)"
      R"("bijstandInReferteperiode":false,"arbeidsverplichtingNagekomen":true,)"
      R"("maatregelen":[{},{"soort":"verlaging","procent":{"van":0,"tot":100},"maanden":1,"reden":"overig","datum":"1900-01-01"}],)"
      R"("identiteitsbewijzen":[{"persoon":"kind-3","soort":"geen","geldigTotEnMet":"2100-12-31"}],)"
      R"("schuldhulptraject":true,"lening":"mogelijk",)"
      R"("kosten":[{"id":"fiets","soort":"fiets","bedrag":{"van":"0.00","tot":"12.00"}},)"
      R"({"id":"k2","regeling":"iets-nieuws","soort":"zeppelin-9","bedrag":"0.00","datum":"2100-12-31","persoon":"kind-3","betaalbewijs":false,)"
      R"("vergoedDoorAnderen":"5.00","offerte":true,"voorliggend":true,"dringend":true,"eersteKaart":true,"per":"maand","maanden":{"van":1,"tot":120},)"
      R"("draagkrachtregime":"bijlage-2","voldaan":true,"indicatie":"negatief","grond":"geen","categorie":6,"zwangerschapsmaanden":{"van":1,"tot":9},)"
      R"("termijnBegin":null,"duurMaanden":1200,"bovenHuurgrens":false,"mogelijkeVerlaging":"1.10","ovZones":1000,"kilometers":{"van":0,"tot":100000}},)"
      R"({"id":"andere-naam","soort":"tv","termijnBegin":"2025-07-31","kilometers":null}],)"
      R"("eerdereVerstrekkingen":[{"regeling":"duurzame-gebruiksgoederen","soort":"tv","bedrag":"340.00","datum":"1999-12-01","persoon":"kind-weg","vorm":"lening"},{"regeling":"x"}],)"
      R"("eerdereAanvragen":[{"regeling":"kwijtschelding","datum":"2025-08-02"}],)"
      R"("vermogenInvordering":"1.00","bijzondereBijstandPerJaar":{"van":"1.00"},"kostenVestigingHypotheek":"0.00",)"
      R"("draagkrachtperiode":{"begin":"2025-01-01","inkomenPerMaand":"1400.00","verbruikt":"100.00","verbruiktPerSoort":{"vermogen":{"van":"0.00"},"bijlage-2":"5.00"}},)"
      R"("rotterdampakket":true,"rechtInkomenstoeslag2024":false})";
  // One end that is known twice is written as a known amount.
  std::string geschreven = alles;
  geschreven.replace(geschreven.find(R"({"van":"0.00","tot":"0.00"})"), 27, R"("0.00")");
  EXPECT_EQ(heen_en_terug(alles), geschreven);
}

TEST(Slip, AgesOnALeapDayComeBack) {
  for (const char* peildatum : {"2004-02-28", "2004-02-29", "2004-03-01", "2005-02-28"}) {
    for (const char* leeftijd : {"0", "1", "4", R"({"van":3,"tot":8})", "130"}) {
      const std::string situatie = std::string(R"({"peildatum":")") + peildatum +
                                   R"(","gemeente":"boxmeer","aanvrager":{"leeftijd":)" + leeftijd +
                                   R"(},"kosten":[]})";
      EXPECT_EQ(heen_en_terug(situatie), situatie);
      const auto slip = lees_slip(slip_van(lees_situatie(situatie).value(), 0));
      EXPECT_EQ(slip.value().huishouden.aanvrager.geboren,
                lees_situatie(situatie).value().aanvrager.geboren);
    }
  }
}

TEST(Slip, ASituatieWithFaultsHasNoCode) {
  const Antwoord antwoord = slip_van(toets::kern(), R"({"peildatum": "2005-11-01"})");
  EXPECT_TRUE(antwoord.is_fout);
  EXPECT_NE(antwoord.json.find("sleutel-ontbreekt"), std::string::npos);
  EXPECT_TRUE(
      slip_van(toets::kern(), R"({"peildatum": "2005-11-01", "gemeente": "atlantis"})").is_fout);
}

// ---- typing it over
// ------------------------------------------------------------------------------

constexpr std::string_view kLetters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

TEST(Slip, EveryWrongLetterIsNoticed) {
  for (const std::string& code : codes_van_gevallen(40)) {
    for (std::size_t i = 0; i < code.size(); ++i) {
      if (code[i] == '-') continue;
      for (const char letter : kLetters) {
        if (letter == code[i]) continue;
        std::string fout = code;
        fout[i] = letter;
        ASSERT_EQ(code_van_fout(fout), "slip-controle") << code << " " << fout;
      }
    }
  }
}

TEST(Slip, TwoLettersThatChangedPlacesAreNoticed) {
  for (const std::string& met : codes_van_gevallen(200)) {
    const std::string code = zonder_streepjes(met);
    for (std::size_t i = 0; i + 1 < code.size(); ++i) {
      if (code[i] == code[i + 1]) continue;
      std::string fout = code;
      std::swap(fout[i], fout[i + 1]);
      ASSERT_EQ(code_van_fout(fout), "slip-controle") << code << " " << fout;
    }
  }
}

TEST(Slip, ALetterTooFewOrTooManyIsNoticed) {
  for (const std::string& met : codes_van_gevallen(200)) {
    const std::string code = zonder_streepjes(met);
    for (std::size_t i = 0; i < code.size(); ++i) {
      std::string fout = code;
      fout.erase(i, 1);
      ASSERT_EQ(code_van_fout(fout), "slip-controle") << code << " " << fout;
      fout = code;
      fout.insert(i, 1, code[i]);
      ASSERT_EQ(code_van_fout(fout), "slip-controle") << code << " " << fout;
    }
    ASSERT_EQ(code_van_fout(code + "0"), "slip-controle");
    ASSERT_EQ(code_van_fout(code + code), "slip-controle");
  }
}

TEST(Slip, ItIsReadAsPeopleWriteIt) {
  const std::string code = codes_van_gevallen(1).front();
  std::string klein = zonder_streepjes(code);
  for (char& letter : klein) letter = static_cast<char>(std::tolower(letter));
  std::replace(klein.begin(), klein.end(), '0', 'o');
  std::replace(klein.begin(), klein.end(), '1', 'l');
  klein.insert(7, " \n\t-");
  EXPECT_EQ(code_van_fout(klein), "goed");
  std::replace(klein.begin(), klein.end(), 'l', 'I');
  EXPECT_EQ(code_van_fout(klein), "goed");
}

TEST(Slip, WhatIsNoCodeSaysSo) {
  EXPECT_EQ(code_van_fout(""), "slip-leeg");
  EXPECT_EQ(code_van_fout(" - \n"), "slip-leeg");
  EXPECT_EQ(code_van_fout("0"), "slip-controle");
  EXPECT_EQ(code_van_fout("00000-00000-00000"), "slip-controle");
  EXPECT_EQ(code_van_fout("ABCDU"), "slip-teken");
  EXPECT_EQ(lees_slip("AB/CD").faults().front().tekst,
            "In deze code staat een teken dat er niet in hoort: /");
  EXPECT_EQ(code_van_fout("AB\xC3\xA9"), "slip-teken");
  EXPECT_EQ(code_van_fout(std::string("AB\0CD", 5)), "slip-teken");
  EXPECT_EQ(code_van_fout(std::string(kMaxSlip + 1, '0')), "slip-te-lang");
}

// A code with its control right, and something else wrong.
std::string met_controle(Bits bits) {
  while ((24 + bits.size()) % 5 != 0) bits.push_back(false);
  Bits alles;
  voeg_bits_toe(alles, controlegetal(bits, 0), 24);
  alles.insert(alles.end(), bits.begin(), bits.end());
  return als_letters(alles);
}

TEST(Slip, ACodeOfALaterVersionSaysSo) {
  Bits bits;
  voeg_bits_toe(bits, 2, 4);
  voeg_bits_toe(bits, 0, 20);
  voeg_bits_toe(bits, 0xFFFFFFFF, 32);
  EXPECT_EQ(code_van_fout(met_controle(bits)), "slip-versie");
}

TEST(Slip, BitsThatAreNoHouseholdSaySo) {
  for (const std::uint32_t vulling : {0U, 0xFFFFFFFFU, 0x55555555U, 0x12345678U}) {
    for (int woorden = 0; woorden < 12; ++woorden) {
      Bits bits;
      voeg_bits_toe(bits, 1, 4);
      voeg_bits_toe(bits, 0, 20);
      for (int i = 0; i < woorden; ++i) voeg_bits_toe(bits, vulling, 32);
      EXPECT_EQ(code_van_fout(met_controle(bits)), "slip-vorm") << vulling << " " << woorden;
    }
  }
}

// The check value of its definition (RFC 9580, and every catalogue of CRCs).
TEST(Slip, TheControlIsCrc24) {
  Bits bits;
  for (const char teken : std::string("123456789")) {
    voeg_bits_toe(bits, static_cast<std::uint32_t>(teken), 8);
  }
  EXPECT_EQ(controlegetal(bits, 0), 0x21CF02U);
}

TEST(Slip, TheMarkOfAnOutcomeIsTheBeginOfItsHash) {
  EXPECT_EQ(uitkomstafdruk("abc"), 0xba781U);  // FIPS 180-4: ba7816bf...
}

}  // namespace
}  // namespace minima
