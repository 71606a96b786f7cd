// The national tables: every real file reads, a few amounts typed over from the sources, and what
// is refused.
#include "calc/json/landelijk_json.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "calc/value/sha256.h"
#include "tests/support/policy_files.h"

namespace minima {
namespace {

using toets::Breuk;

Landelijk tabel(const std::string& naam) {
  const auto path = toets::policy_data() / "landelijk" / (naam + ".json");
  Result<Landelijk> result = lees_landelijk(toets::read_text(path));
  EXPECT_TRUE(result.ok()) << naam << "\n" << toets::shown(result.faults());
  return result.ok() ? result.value() : Landelijk();
}

Money norm(const Landelijk& tabel, Normcategorie categorie) {
  const auto& gevonden = tabel.norm(categorie);
  EXPECT_TRUE(gevonden.has_value());
  return gevonden ? gevonden->bedrag : Money();
}

TEST(LandelijkJson, EveryFileReads) {
  const auto files = toets::policy_files("landelijk", ".json");
  EXPECT_GE(files.size(), 20U);
  for (const auto& file : files) {
    const std::string text = toets::read_text(file);
    const Result<Landelijk> result = lees_landelijk(text);
    ASSERT_TRUE(result.ok()) << file << "\n" << toets::shown(result.faults());
    EXPECT_EQ(result.value().hash, "sha256:" + sha256(text));
  }
}

TEST(LandelijkJson, TableOf2005) {
  const Landelijk t = tabel("2005-01-01");
  EXPECT_EQ(t.geldig_vanaf, Date::of(2005, 1, 1));
  EXPECT_EQ(t.geldig_tot, Date::of(2006, 1, 1));
  EXPECT_EQ(t.wet, Wet::kWwb);
  EXPECT_EQ(t.zekerheid, Zekerheid::kAfgeleid);
  EXPECT_EQ(t.vakantietoeslag_aandeel, Rate::basis_points(440));
  EXPECT_EQ(norm(t, Normcategorie::kGehuwden21Tot65), 114984_cent);
  EXPECT_EQ(norm(t, Normcategorie::kAlleenstaandeOuder21Tot65), 80489_cent);
  EXPECT_EQ(norm(t, Normcategorie::kAlleenstaande21Tot65), 57492_cent);
  EXPECT_EQ(norm(t, Normcategorie::kToeslagMaximaal), 22997_cent);
  EXPECT_EQ(norm(t, Normcategorie::kAlleenstaandeOuder18Tot21), 42865_cent);
  EXPECT_EQ(norm(t, Normcategorie::kGehuwdenEen18Tot21MetKind), 100357_cent);
  EXPECT_FALSE(t.norm(Normcategorie::kGehuwdenBeiden65Plus));
  EXPECT_FALSE(t.norm(Normcategorie::kAlleenstaande21TotAow));
}

// A norm without a certainty of its own has that of the table.
TEST(LandelijkJson, CertaintyOfANorm) {
  const Landelijk t = tabel("2005-01-01");
  EXPECT_EQ(t.norm(Normcategorie::kGehuwden21Tot65)->zekerheid, Zekerheid::kAfgeleid);
  EXPECT_EQ(t.norm(Normcategorie::kAlleenstaande18Tot21)->zekerheid, Zekerheid::kOnzeker);
  EXPECT_EQ(t.norm(Normcategorie::kAlleenstaande18Tot21)->artikel, "20 lid 1 a");
}

TEST(LandelijkJson, OtherAmountsOf2005) {
  const Landelijk t = tabel("2005-01-01");
  EXPECT_EQ(t.vermogensgrenzen->alleenstaande, 510500_cent);
  EXPECT_EQ(t.vermogensgrenzen->alleenstaande_ouder, 1021000_cent);
  EXPECT_EQ(t.vermogensgrenzen->gehuwden, 1021000_cent);
  EXPECT_EQ(t.vermogensgrenzen->artikel, "34 lid 3");
  EXPECT_EQ(t.drempelbedrag, 11100_cent);
  EXPECT_EQ(t.langdurigheidstoeslag->gehuwden, 46600_cent);
  EXPECT_EQ(t.langdurigheidstoeslag->alleenstaande_ouder, 41800_cent);
  EXPECT_EQ(t.langdurigheidstoeslag->alleenstaande, 32700_cent);
  EXPECT_EQ(t.aow_leeftijd->jaren, 65);
  EXPECT_FALSE(t.kostendelersnorm);
  EXPECT_FALSE(t.klein_pensioen_vrij);
  EXPECT_FALSE(t.eigen_woning_vrij);
}

TEST(LandelijkJson, TableOfJuly2026) {
  const Landelijk t = tabel("2026-07-01");
  EXPECT_EQ(t.wet, Wet::kParticipatiewet);
  EXPECT_FALSE(t.geldig_tot);
  EXPECT_EQ(norm(t, Normcategorie::kAlleenstaande21TotAow), 141946_cent);
  EXPECT_EQ(norm(t, Normcategorie::kGehuwden21TotAow), 202779_cent);
  EXPECT_EQ(norm(t, Normcategorie::kAlleenstaandeAow), 158734_cent);
  EXPECT_EQ(norm(t, Normcategorie::kGehuwdenAow), 217610_cent);
  EXPECT_EQ(norm(t, Normcategorie::kInrichtingVerhogingGehuwden), 10600_cent);
  EXPECT_EQ(norm(t, Normcategorie::kKostendelerEchtgenoot18Tot21MetKind), 75598_cent);
  EXPECT_EQ(norm(t, Normcategorie::kGehuwdenBeiden18Tot21), 70084_cent);
  EXPECT_EQ(t.eigen_woning_vrij, 6750000_cent);
  EXPECT_EQ(t.klein_pensioen_vrij->alleenstaande, 2650_cent);
  EXPECT_EQ(t.klein_pensioen_vrij->alleenstaande_ouder, 2650_cent);
  EXPECT_EQ(t.klein_pensioen_vrij->gehuwden, 5300_cent);
  EXPECT_EQ(t.kostendelersnorm->leeftijd_vanaf, 27);
  EXPECT_EQ(t.kostendelersnorm->basis, Rate::percent(40));
  EXPECT_EQ(t.kostendelersnorm->per_persoon, Rate::percent(30));
  EXPECT_EQ(t.aow_leeftijd->jaren, 67);
  ASSERT_EQ(t.studietoeslag.size(), 7U);
  EXPECT_EQ(t.studietoeslag[3].leeftijd, 18);
  EXPECT_EQ(t.studietoeslag[3].bedrag, 19504_cent);
  EXPECT_EQ(t.vrijgelaten_giften_per_jaar, 120000_cent);
  EXPECT_EQ(t.vermogenstoets_doorlopend, "34");
  EXPECT_FALSE(tabel("2025-07-01").vermogenstoets_doorlopend);
}

// Each row breaks the table of July 2026 in one place.
const std::vector<Breuk> kBreuken = {
    {"/geldigVanaf", "", "sleutel-ontbreekt"},
    {"/geldigVanaf", "\"1-7-2026\"", "datum-vorm"},
    {"/geldigVanaf", "\"2026-02-30\"", "datum-bestaat-niet"},
    {"/geldigTot", "\"2026-07-01\"", "periode-omgekeerd"},
    {"/wet", "\"Bijstandswet\"", "waarde-onbekend"},
    {"/wet", "", "sleutel-ontbreekt"},
    {"/zekerheid", "\"zeker\"", "waarde-onbekend"},
    {"/bron", "", "sleutel-ontbreekt"},
    {"/bron/document", "\"\"", "tekst-leeg"},
    {"/bron/url", "\"http://wetten.overheid.nl\"", "url-vorm"},
    {"/bron/pagina", "12", "sleutel-onbekend"},
    {"/opmerking", "\" spatie\"", "tekst-leeg"},
    {"/vakantietoeslagAandeel", "5.0", "getal-geheel"},
    {"/vakantietoeslagAandeel", "0", "getal-bereik"},
    {"/normen", "[]", "lijst-leeg"},
    {"/normen/@gehuwden-aow/bedrag", "2176.10", "bedrag-getal"},
    {"/normen/@gehuwden-aow/bedrag", "\"2176,10\"", "bedrag-vorm"},
    {"/normen/@gehuwden-aow/bedrag", "\"0.00\"", "bedrag-nul"},
    {"/normen/@gehuwden-aow/bedrag", "\"-1.00\"", "bedrag-negatief"},
    {"/normen/@gehuwden-aow/bedrag", "", "sleutel-ontbreekt"},
    {"/normen/@gehuwden-aow/artikel", "", "sleutel-ontbreekt"},
    {"/normen/@gehuwden-aow/exclusief", "\"2176.11\"", "exclusief-hoger"},
    {"/normen/@gehuwden-aow/categorie", "\"alleenstaande-aow\"", "waarde-dubbel"},
    {"/normen/@gehuwden-aow/categorie", "\"gehuwden-21-65\"", "categorie-wet"},
    {"/normen/@gehuwden-aow/categorie", "\"gehuwd\"", "waarde-onbekend"},
    {"/vermogensgrenzen/gehuwden", "", "sleutel-ontbreekt"},
    {"/vermogensgrenzen/bron", "", "sleutel-ontbreekt"},
    {"/vermogensgrenzen/eigenWoning/bedrag", "67500", "bedrag-getal"},
    {"/drempelbedrag/bedrag", "\"99999999.00\"", "bedrag-te-groot"},
    {"/kleinPensioenVrij/alleenstaandeOuder", "\"26.50\"", "sleutel-onbekend"},
    {"/kostendelersnorm", "", "sleutel-ontbreekt"},
    {"/kostendelersnorm/basisProcent", "101", "getal-bereik"},
    {"/kostendelersnorm/perPersoonProcent", "\"30%\"", "procent-vorm"},
    {"/kostendelersnorm/leeftijdVanaf", "\"27\"", "soort-verkeerd"},
    {"/aowLeeftijd", "", "sleutel-ontbreekt"},
    {"/aowLeeftijd/maanden", "12", "getal-bereik"},
    {"/studietoeslag/bedragen", "[]", "lijst-leeg"},
    {"/studietoeslag/bedragen/2/leeftijd", "16", "volgorde"},
    {"/langdurigheidstoeslag", "{}", "sleutel-onbekend"},
    {"/normem", "[]", "sleutel-onbekend"},
};

TEST(LandelijkJson, RefusesWithThePlace) {
  const auto path = toets::policy_data() / "landelijk" / "2026-07-01.json";
  const auto document = nlohmann::ordered_json::parse(toets::read_text(path));
  for (const Breuk& breuk : kBreuken) toets::expect_fault(document, breuk, lees_landelijk);
}

// Under the WWB the blocks of the Participatiewet are unknown, and the other way round.
TEST(LandelijkJson, BlocksOfTheOtherLaw) {
  const auto path = toets::policy_data() / "landelijk" / "2005-01-01.json";
  const auto document = nlohmann::ordered_json::parse(toets::read_text(path));
  for (const char* blok : {"/kostendelersnorm", "/studietoeslag", "/vrijgelatenGiftenPerJaar"}) {
    toets::expect_fault(document, {blok, "{}", "sleutel-onbekend", ""}, lees_landelijk);
  }
}

TEST(LandelijkJson, AllFaultsAtOnce) {
  const Result<Landelijk> result = lees_landelijk("{}");
  EXPECT_EQ(toets::shown(result.faults()),
            "/geldigVanaf sleutel-ontbreekt\n/wet sleutel-ontbreekt\n/zekerheid sleutel-ontbreekt\n"
            "/bron sleutel-ontbreekt\n/vakantietoeslagAandeel sleutel-ontbreekt\n"
            "/normen sleutel-ontbreekt\n/aowLeeftijd sleutel-ontbreekt\n");
  for (const char* text : {"", "[]", "{", "null"}) EXPECT_FALSE(lees_landelijk(text).ok()) << text;
}

}  // namespace
}  // namespace minima
