// The trial country and municipality, and the real files of policy-data.
#include <fstream>
#include <map>
#include <sstream>

#include "calc/json/beleid_json.h"
#include "calc/json/teksten_json.h"
#include "tests/support/proef.h"

namespace minima {
namespace proef {
namespace {

std::string lees(const std::string& naam) {
  const std::string pad = std::string(MINIMA_SOURCE_DIR) + "/policy-data/" + naam;
  std::ifstream in(pad, std::ios::binary);
  EXPECT_TRUE(in) << pad << " is not there";
  std::ostringstream text;
  text << in.rdbuf();
  return text.str();
}

}  // namespace

Date dag(int year, unsigned month, unsigned day) { return Date::of(year, month, day); }

void zet_norm(Landelijk& tabel, Normcategorie categorie, Money bedrag) {
  tabel.normen[static_cast<std::size_t>(categorie)] =
      Normbedrag{bedrag, "21 WWB", Zekerheid::kVastgesteld};
}

Landelijk wwb() {
  Landelijk tabel;
  tabel.geldig_vanaf = dag(2005, 1, 1);
  tabel.wet = Wet::kWwb;
  tabel.vakantietoeslag_aandeel = Rate::percent(4);
  zet_norm(tabel, Normcategorie::kAlleenstaande21Tot65, euro(800));
  zet_norm(tabel, Normcategorie::kAlleenstaandeOuder21Tot65, euro(900));
  zet_norm(tabel, Normcategorie::kToeslagMaximaal, euro(200));
  zet_norm(tabel, Normcategorie::kGehuwden21Tot65, euro(1400));
  zet_norm(tabel, Normcategorie::kGehuwdenBeiden65Plus, euro(1450));
  zet_norm(tabel, Normcategorie::kGehuwdenEen65Plus, euro(1460));
  zet_norm(tabel, Normcategorie::kAlleenstaandeOuder65Plus, euro(1150));
  zet_norm(tabel, Normcategorie::kAlleenstaande65Plus, euro(1050));
  zet_norm(tabel, Normcategorie::kAlleenstaandeOuder18Tot21, euro(430));
  zet_norm(tabel, Normcategorie::kAlleenstaande18Tot21, euro(198));
  zet_norm(tabel, Normcategorie::kGehuwdenBeiden18Tot21, euro(397));
  zet_norm(tabel, Normcategorie::kGehuwdenBeiden18Tot21MetKind, euro(627));
  zet_norm(tabel, Normcategorie::kGehuwdenEen18Tot21, euro(773));
  zet_norm(tabel, Normcategorie::kGehuwdenEen18Tot21MetKind, euro(1003));
  tabel.vermogensgrenzen = BedragPerVorm{euro(5000), euro(10000), euro(10000), "34 lid 3"};
  tabel.langdurigheidstoeslag = BedragPerVorm{euro(327), euro(418), euro(466), "36"};
  tabel.aow_leeftijd = AowLeeftijd{65, 0};
  return tabel;
}

Landelijk participatiewet() {
  Landelijk tabel;
  tabel.geldig_vanaf = dag(2024, 7, 1);
  tabel.wet = Wet::kParticipatiewet;
  tabel.vakantietoeslag_aandeel = Rate::percent(5);
  zet_norm(tabel, Normcategorie::kAlleenstaande18Tot21, euro(323, 3));
  zet_norm(tabel, Normcategorie::kGehuwdenBeiden18Tot21, euro(646, 6));
  zet_norm(tabel, Normcategorie::kGehuwdenBeiden18Tot21MetKind, euro(1019, 90));
  zet_norm(tabel, Normcategorie::kGehuwdenEen18Tot21, euro(1257, 64));
  zet_norm(tabel, Normcategorie::kGehuwdenEen18Tot21MetKind, euro(1631, 48));
  zet_norm(tabel, Normcategorie::kAlleenstaande21TotAow, euro(1308, 45));
  zet_norm(tabel, Normcategorie::kGehuwden21TotAow, euro(1869, 21));
  zet_norm(tabel, Normcategorie::kAlleenstaandeAow, euro(1456, 85));
  zet_norm(tabel, Normcategorie::kGehuwdenAow, euro(1976, 64));
  tabel.kostendelersnorm = Kostendelersnorm{27, Rate::percent(40), Rate::percent(30), "22a"};
  tabel.aow_leeftijd = AowLeeftijd{67, 0};
  return tabel;
}

Beleid beleid() {
  Beleid result;
  result.gemeente = "proefstad";
  result.geldig_vanaf = dag(2005, 10, 1);
  result.geldig_tot = dag(2015, 10, 1);
  result.titel = {"Proefbeleid", "Trial policy"};
  result.inkomen.vakantietoeslag_loon = Rate::percent(8);
  Draagkrachtregels regels;
  const Rate r115 = Rate::percent(115);
  const Rate r150 = Rate::percent(150);
  regels.regimes = {
      {"regulier",
       {{r115, r150, Rate::percent(35)}, {r150, std::nullopt, Rate::percent(100)}},
       "13"},
      {"lening", {{r115, r150, Rate::percent(50)}, {r150, std::nullopt, Rate::percent(100)}}, "13"},
      {"woonkostentoeslag", {{r115, std::nullopt, Rate::percent(100)}}, "13"}};
  regels.herziening = Herziening::kRestmaandenMetVerrekening;
  regels.herziening_boven = Rate::percent(15);
  result.draagkracht = regels;
  return result;
}

const Beleid& boxmeer() {
  static const Beleid result = [] {
    auto gelezen = lees_beleid(lees("gemeenten/boxmeer/2005-10-01.json"));
    EXPECT_TRUE(gelezen.ok());
    return std::move(gelezen).value();
  }();
  return result;
}

const Teksten& teksten(const std::string& taal) {
  static std::map<std::string, Teksten> geladen;
  const auto found = geladen.find(taal);
  if (found != geladen.end()) return found->second;
  auto gelezen = lees_teksten(lees("texts/" + taal + ".json"));
  EXPECT_TRUE(gelezen.ok());
  return geladen.emplace(taal, std::move(gelezen).value()).first->second;
}

}  // namespace proef
}  // namespace minima
