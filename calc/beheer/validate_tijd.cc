// Which versions and tables are in force when: no overlap, no gap that wasn't meant, and amounts
// for the days of a policy.
#include <algorithm>
#include <iterator>
#include <optional>
#include <string>

#include "calc/beheer/validate_delen.h"

namespace minima::beheer {
namespace {

// What two successive periods have between them. Dutch words for one of them: "versie", "tabel".
struct Naden {
  std::string overlap;  // code
  std::string gat;      // code
  std::string woord;
  bool gat_telt;  // a gap is a warning; else a remark
};

template <typename T>
void check_naad(const T& eerder, const std::string& bestand, const T& later, const Naden& naden,
                Bevindingen& bevindingen) {
  const std::string begin = jjjj_mm_dd(later.geldig_vanaf);
  if (!eerder.geldig_tot || *eerder.geldig_tot > later.geldig_vanaf) {
    bevindingen.fout(naden.overlap, bestand, "/geldigTot",
                     "Op " + begin + " begint een nieuwe " + naden.woord +
                         ". Deze moet uiterlijk op die dag ophouden.");
    return;
  }
  if (*eerder.geldig_tot == later.geldig_vanaf) return;
  const std::string tekst = "Van " + jjjj_mm_dd(*eerder.geldig_tot) + " tot " + begin +
                            " geldt geen enkele " + naden.woord + ".";
  if (naden.gat_telt) {
    bevindingen.waarschuwing(naden.gat, bestand, "/geldigTot", tekst);
  } else {
    bevindingen.opmerking(naden.gat, bestand, "/geldigTot", tekst);
  }
}

// The first day in [vanaf, tot) without a national table.
std::optional<Date> eerste_dag_zonder(const Pakket& pakket, Date vanaf, std::optional<Date> tot) {
  Date dag = vanaf;
  for (const Tabel& tabel : pakket.tabellen) {
    if (tabel.tabel->geldig_vanaf > dag) break;
    if (!tabel.tabel->geldig_tot) return std::nullopt;
    dag = std::max(dag, *tabel.tabel->geldig_tot);
  }
  if (tot && dag >= *tot) return std::nullopt;
  return dag;
}

void check_normen(const Versie& versie, const Pakket& pakket, Bevindingen& bevindingen) {
  const Beleid& beleid = *versie.beleid;
  const Geldend geldend = pakket.kern.beleid().geldend(beleid.gemeente, beleid.geldig_vanaf);
  if (geldend.landelijk == nullptr) {
    bevindingen.waarschuwing("normen-ontbreken", versie.bestand, "/geldigVanaf",
                             "Op de eerste dag van dit beleid geldt geen landelijke tabel. Wat van "
                             "de bijstandsnorm afhangt, wordt dan niet uitgerekend.");
    return;
  }
  if (geldend.verouderd) {
    bevindingen.waarschuwing(
        "normen-ouder-dan-beleid", versie.bestand, "/geldigVanaf",
        "De nieuwste landelijke tabel begint op " + jjjj_mm_dd(geldend.landelijk->geldig_vanaf) +
            ". Dat is meer dan een half jaar voor dit beleid: de normen veranderen op 1 januari en "
            "1 juli.",
        "artikel 37 Participatiewet");
  }
  const auto zonder = eerste_dag_zonder(pakket, beleid.geldig_vanaf, beleid.geldig_tot);
  if (zonder) {
    bevindingen.opmerking(
        "normen-lopen-af", versie.bestand, "/geldigTot",
        "Vanaf " + jjjj_mm_dd(*zonder) +
            " is er een tijd geen landelijke tabel, terwijl dit beleid nog geldt.");
  }
}

struct Categorie {
  Normcategorie categorie;
  const char* naam;
};
// Without these most households have no norm (arts 21 and 25 WWB; art. 21 Participatiewet).
constexpr Categorie kNodigWwb[] = {
    {Normcategorie::kAlleenstaande21Tot65, "alleenstaande-21-65"},
    {Normcategorie::kAlleenstaandeOuder21Tot65, "alleenstaande-ouder-21-65"},
    {Normcategorie::kGehuwden21Tot65, "gehuwden-21-65"},
    {Normcategorie::kToeslagMaximaal, "toeslag-maximaal"}};
constexpr Categorie kNodigParticipatiewet[] = {
    {Normcategorie::kAlleenstaande21TotAow, "alleenstaande-21-aow"},
    {Normcategorie::kGehuwden21TotAow, "gehuwden-21-aow"}};

void check_categorieen(const Tabel& tabel, Bevindingen& bevindingen) {
  const auto check = [&](const Categorie& nodig, const char* artikel) {
    if (tabel.tabel->norm(nodig.categorie)) return;
    bevindingen.fout("normcategorie-ontbreekt", tabel.bestand, "/normen",
                     std::string("De norm '") + nodig.naam +
                         "' ontbreekt. Voor dat huishouden kan dan niets worden uitgerekend.",
                     artikel);
  };
  if (tabel.tabel->wet == Wet::kWwb) {
    for (const Categorie& nodig : kNodigWwb) check(nodig, "artikel 21 en 25 WWB");
  } else {
    for (const Categorie& nodig : kNodigParticipatiewet) check(nodig, "artikel 21 Participatiewet");
  }
}

// Art. 23: the amount and its raise are one norm, for a single person and for a couple.
void check_inrichting(const Tabel& tabel, Bevindingen& bevindingen) {
  constexpr Normcategorie kSamen[] = {Normcategorie::kInrichtingAlleenstaande,
                                      Normcategorie::kInrichtingGehuwden,
                                      Normcategorie::kInrichtingVerhogingAlleenstaande,
                                      Normcategorie::kInrichtingVerhogingGehuwden};
  const auto found = std::count_if(std::begin(kSamen), std::end(kSamen), [&](Normcategorie c) {
    return tabel.tabel->norm(c).has_value();
  });
  if (found == 0 || found == static_cast<std::ptrdiff_t>(std::size(kSamen))) return;
  bevindingen.opmerking("inrichting-onvolledig", tabel.bestand, "/normen",
                        "De normen in een inrichting staan er niet alle vier: twee bedragen en "
                        "twee verhogingen (artikel 23 Participatiewet). Wat ontbreekt wordt niet "
                        "uitgerekend.");
}

void check_gegevens(const Versie& versie, const Pakket& pakket, Bevindingen& bevindingen) {
  for (const Gemeentegegevens& gegevens : pakket.kern.gemeenten()) {
    if (gegevens.id == versie.beleid->gemeente) return;
  }
  bevindingen.waarschuwing("gemeentegegevens-ontbreken", versie.bestand, "/gemeente",
                           "Er is geen bestand gemeente.json: een inwoner ziet dan niet hoe de "
                           "gemeente heet en waar hij terecht kan.");
}

}  // namespace

void valideer_tijd(const Pakket& pakket, Bevindingen& bevindingen) {
  for (std::size_t i = 0; i < pakket.tabellen.size(); ++i) {
    check_categorieen(pakket.tabellen[i], bevindingen);
    check_inrichting(pakket.tabellen[i], bevindingen);
    if (i == 0 || pakket.is_geweigerd("landelijk/")) continue;
    check_naad(*pakket.tabellen[i - 1].tabel, pakket.tabellen[i - 1].bestand,
               *pakket.tabellen[i].tabel, {"tabel-overlap", "tabel-gat", "landelijke tabel", false},
               bevindingen);
  }
  for (std::size_t i = 0; i < pakket.versies.size(); ++i) {
    const Versie& versie = pakket.versies[i];
    if (!pakket.is_geweigerd("landelijk/")) check_normen(versie, pakket, bevindingen);
    const std::string& gemeente = versie.beleid->gemeente;
    if (pakket.is_geweigerd("gemeenten/" + gemeente + "/")) continue;
    if (i > 0 && pakket.versies[i - 1].beleid->gemeente == gemeente) {
      check_naad(*pakket.versies[i - 1].beleid, pakket.versies[i - 1].bestand, *versie.beleid,
                 {"versie-overlap", "versie-gat", "versie van dit beleid", true}, bevindingen);
    } else {
      check_gegevens(versie, pakket, bevindingen);
    }
  }
}

}  // namespace minima::beheer
