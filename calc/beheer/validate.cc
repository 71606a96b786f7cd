#include "calc/beheer/validate.h"

#include <algorithm>
#include <set>
#include <tuple>
#include <utility>

#include "calc/beheer/validate_delen.h"

namespace minima::beheer {
namespace {

bool begint_met(std::string_view tekst, std::string_view begin) {
  return tekst.substr(0, begin.size()) == begin;
}

// The faults of the reader, whose place is "<file>#<pointer>".
void meld_fouten(const std::vector<Fault>& faults, const std::string& bestand,
                 Bevindingen& bevindingen) {
  for (const Fault& fault : faults) {
    bevindingen.fout(fault.code, bestand, fault.plek.substr(fault.plek.find('#') + 1), fault.tekst);
  }
}

// The version or table that was read from this file.
const Beleid* beleid_van(const Rekenkern& kern, const std::string& naam) {
  for (const Beleid& beleid : kern.beleid().versies()) {
    if (naam == "gemeenten/" + beleid.gemeente + "/" + jjjj_mm_dd(beleid.geldig_vanaf) + ".json") {
      return &beleid;
    }
  }
  return nullptr;
}

const Landelijk* tabel_van(const Rekenkern& kern, const std::string& naam) {
  for (const Landelijk& tabel : kern.beleid().tabellen()) {
    if (naam == "landelijk/" + jjjj_mm_dd(tabel.geldig_vanaf) + ".json") return &tabel;
  }
  return nullptr;
}

Pakket maak_pakket(const std::vector<Bestand>& bestanden, const Rekenkern& kern,
                   std::set<std::string> geweigerd) {
  Pakket pakket{kern, {}, {}, {}, {}, std::move(geweigerd)};
  for (const Bestand& bestand : bestanden) {
    if (const Beleid* beleid = beleid_van(kern, bestand.naam)) {
      Knoop wortel = *ontleed(bestand.inhoud).wortel;
      pakket.versies.push_back({bestand.naam, &bestand.inhoud, std::move(wortel), beleid});
    } else if (const Landelijk* tabel = tabel_van(kern, bestand.naam)) {
      pakket.tabellen.push_back({bestand.naam, tabel});
    } else if (begint_met(bestand.naam, "texts/")) {
      auto wortel = lees_knoop(bestand.inhoud);
      if (wortel.ok() && wortel.value().is(Knoop::Soort::kObject)) {
        pakket.talen.push_back({bestand.naam, std::move(wortel).value()});
      }
    } else if (begint_met(bestand.naam, "interpretaties/")) {
      auto lezingen = lees_lezingen(bestand.inhoud);
      if (lezingen.ok()) {
        pakket.lezingen.push_back({bestand.naam, std::move(lezingen).value()});
      }
    }
  }
  const auto by_name = [](const auto& a, const auto& b) { return a.bestand < b.bestand; };
  std::sort(pakket.versies.begin(), pakket.versies.end(), by_name);
  std::sort(pakket.tabellen.begin(), pakket.tabellen.end(), by_name);
  return pakket;
}

}  // namespace

std::string plek_van(std::string_view ouder, std::size_t index) {
  return std::string(ouder) + "/" + std::to_string(index);
}

std::vector<Bevinding> valideer(const std::vector<Bestand>& bestanden) {
  Rekenkern kern;
  Bevindingen bevindingen;
  std::set<std::string> geweigerd;
  for (const Bestand& bestand : bestanden) {
    const std::vector<Fault> faults = kern.laad(bestand.naam, bestand.inhoud);
    if (!faults.empty()) geweigerd.insert(bestand.naam);
    meld_fouten(faults, bestand.naam, bevindingen);
  }
  const Pakket pakket = maak_pakket(bestanden, kern, std::move(geweigerd));
  valideer_tijd(pakket, bevindingen);
  for (const Versie& versie : pakket.versies) {
    valideer_bronnen(versie, bevindingen);
    valideer_getallen(versie, pakket, bevindingen);
    valideer_uitkomsten(versie, pakket, bevindingen);
  }
  valideer_teksten(pakket, bevindingen);
  std::vector<Bevinding> lijst = std::move(bevindingen).neem();
  std::stable_sort(lijst.begin(), lijst.end(), [](const Bevinding& a, const Bevinding& b) {
    return std::tie(a.bestand, a.ernst, a.plek) < std::tie(b.bestand, b.ernst, b.plek);
  });
  return lijst;
}

}  // namespace minima::beheer
