// Words and sentences for all that a policy can say, in every language; and the readings of unclear
// rules, which must fit the policy they are about.
#include <algorithm>
#include <map>
#include <set>
#include <string>

#include "calc/beheer/validate_delen.h"

namespace minima::beheer {
namespace {

// What every policy has; any further language may be absent, but is whole when it is there.
constexpr const char* kVereist[] = {"nl", "en"};
constexpr const char* kTalen[] = {"nl", "en", "ar"};

// The keys of sentences a policy needs, each with the place that asks for it first.
class Nodig {
 public:
  void voeg_toe(const std::string& groep, std::string_view id, const std::string& plek) {
    if (!id.empty()) sleutels_.emplace(groep + "." + std::string(id), plek);
  }
  [[nodiscard]] const std::map<std::string, std::string>& sleutels() const { return sleutels_; }

 private:
  std::map<std::string, std::string> sleutels_;
};

// The value at a pointer without escapes, as plek_van() makes them; nullptr when it isn't there.
const Knoop* op_plek(const Knoop& wortel, std::string_view plek) {
  const Knoop* knoop = &wortel;
  while (knoop != nullptr && !plek.empty()) {
    plek.remove_prefix(1);
    const std::string stap(plek.substr(0, plek.find('/')));
    plek.remove_prefix(stap.size());
    if (knoop->is(Knoop::Soort::kLijst)) {
      const std::size_t index = std::stoul(stap);
      knoop = index < knoop->leden.size() ? &knoop->leden[index] : nullptr;
    } else {
      knoop = knoop->lid(stap);
    }
  }
  return knoop;
}

void nodig_voor_voorwaarde(const Versie& versie, const Voorwaarde& v, const std::string& plek,
                           Nodig& nodig) {
  nodig.voeg_toe("voorwaarde", v.id, plek);
  nodig.voeg_toe("verwijzing", v.verwijzing, plek + "/verwijzing");
  const Knoop* soort = op_plek(versie.wortel, plek + "/soort");
  if (soort == nullptr) return;
  const std::string naam = soort->tekst == "andere-kostensoort" ? "kostensoort" : soort->tekst;
  for (const char* oordeel : {"ja", "nee", "onbekend", "beoordeling"}) {
    nodig.voeg_toe(naam, oordeel, plek + "/soort");
  }
}

void nodig_voor_regeling(const Versie& versie, const Regeling& regeling, const std::string& plek,
                         Nodig& nodig) {
  nodig.voeg_toe("regeling", regeling.id, plek + "/id");
  nodig.voeg_toe("per", regeling.per, plek + "/per");
  nodig.voeg_toe("verwijzing", regeling.verwijzing, plek + "/verwijzing");
  for (std::size_t i = 0; i < regeling.kostensoorten.size(); ++i) {
    const Kostensoort& soort = regeling.kostensoorten[i];
    const std::string hier = plek_van(plek + "/kostensoorten", i);
    nodig.voeg_toe("kostensoort", soort.id, hier + "/id");
    nodig.voeg_toe("vorm", soort.vorm, hier + "/vorm");
    nodig.voeg_toe("verwijzing", soort.verwijzing, hier + "/verwijzing");
  }
  for (std::size_t i = 0; i < regeling.routes.size(); ++i) {
    nodig.voeg_toe("vorm", regeling.routes[i].vorm, plek_van(plek + "/routes", i) + "/vorm");
  }
  for (std::size_t i = 0; i < regeling.bewijsstukken.size(); ++i) {
    nodig.voeg_toe("bewijsstuk", regeling.bewijsstukken[i], plek_van(plek + "/bewijsstukken", i));
  }
  elke_voorwaarde(regeling, plek, [&](const Voorwaarde& v, const std::string& hier) {
    nodig_voor_voorwaarde(versie, v, hier, nodig);
  });
}

Nodig nodig_voor(const Versie& versie) {
  Nodig nodig;
  const Beleid& beleid = *versie.beleid;
  for (std::size_t i = 0; i < beleid.regelingen.size(); ++i) {
    nodig_voor_regeling(versie, beleid.regelingen[i], plek_van("/regelingen", i), nodig);
  }
  if (!beleid.draagkracht) return nodig;
  for (std::size_t i = 0; i < beleid.draagkracht->regimes.size(); ++i) {
    nodig.voeg_toe("regime", beleid.draagkracht->regimes[i].id,
                   plek_van("/draagkracht/regimes", i) + "/id");
  }
  return nodig;
}

// "nl", or "nl en en" ("nl and en"); "" when every language that is there has it.
std::string talen_zonder(const Rekenkern& kern, const std::string& sleutel) {
  std::string uit;
  for (const char* taal : kTalen) {
    const Teksten* teksten = kern.teksten(taal);
    if (teksten == nullptr || teksten->zoek(sleutel) != nullptr) continue;
    uit += (uit.empty() ? "" : " en ") + std::string(taal);
  }
  return uit;
}

void check_talen(const Pakket& pakket, Bevindingen& bevindingen) {
  for (const char* taal : kVereist) {
    const std::string bestand = std::string("texts/") + taal + ".json";
    if (pakket.kern.teksten(taal) != nullptr || pakket.is_geweigerd(bestand)) continue;
    bevindingen.fout("taal-ontbreekt", bestand, "",
                     std::string("De zinnen in de taal '") + taal + "' zijn er niet.");
  }
}

// A sentence that only one language has, and that no policy asked for above.
void check_sleutels(const Pakket& pakket, const std::set<std::string>& gemeld,
                    Bevindingen& bevindingen) {
  for (const Taalbestand& taal : pakket.talen) {
    for (const Knoop& zin : taal.wortel.leden) {
      if (zin.sleutel == "taal" || zin.sleutel == "$schema" || gemeld.contains(zin.sleutel)) {
        continue;
      }
      const std::string zonder = talen_zonder(pakket.kern, zin.sleutel);
      if (zonder.empty()) continue;
      std::string plek;
      voeg_stap_toe(plek, zin.sleutel);
      bevindingen.waarschuwing("taal-mist-sleutel", taal.bestand, plek,
                               "Deze zin is er niet in de taal '" + zonder + "'.");
    }
  }
}

void check_lezing(const Lezingenbestand& bestand, const Versie& versie, Bevindingen& bevindingen) {
  for (std::size_t i = 0; i < bestand.lezingen.lezingen.size(); ++i) {
    const Lezing& lezing = bestand.lezingen.lezingen[i];
    for (std::size_t j = 0; j < lezing.alternatieven.size(); ++j) {
      const auto anders = beleid_onder(*versie.tekst, lezing.alternatieven[j].wijzig);
      for (const Fault& fault : anders.faults()) {
        bevindingen.fout(
            "lezing-past-niet", bestand.bestand,
            plek_van(plek_van("/lezingen", i) + "/alternatieven", j),
            "Met deze lezing klopt het beleid niet meer, bij " + fault.plek + ": " + fault.tekst);
      }
    }
  }
}

void check_lezingen(const Pakket& pakket, Bevindingen& bevindingen) {
  for (const Lezingenbestand& bestand : pakket.lezingen) {
    const auto versie =
        std::find_if(pakket.versies.begin(), pakket.versies.end(), [&bestand](const Versie& een) {
          return een.beleid->gemeente == bestand.lezingen.gemeente &&
                 een.beleid->geldig_vanaf == bestand.lezingen.versie;
        });
    if (versie != pakket.versies.end()) {
      check_lezing(bestand, *versie, bevindingen);
      continue;
    }
    const std::string dag = jjjj_mm_dd(bestand.lezingen.versie);
    if (pakket.is_geweigerd("gemeenten/" + bestand.lezingen.gemeente + "/" + dag)) continue;
    bevindingen.fout(
        "lezing-zonder-beleid", bestand.bestand, "/versie",
        "Van '" + bestand.lezingen.gemeente + "' is er geen versie die op " + dag + " begint.");
  }
}

}  // namespace

void valideer_teksten(const Pakket& pakket, Bevindingen& bevindingen) {
  std::set<std::string> gemeld;
  check_talen(pakket, bevindingen);
  for (const Versie& versie : pakket.versies) {
    const Nodig nodig = nodig_voor(versie);
    for (const auto& [sleutel, plek] : nodig.sleutels()) {
      const std::string zonder = talen_zonder(pakket.kern, sleutel);
      if (zonder.empty()) continue;
      gemeld.insert(sleutel);
      std::string zin = "Er is geen tekst '";
      zin.append(sleutel).append("' in de taal ").append(zonder).append(".");
      bevindingen.fout("tekst-ontbreekt", versie.bestand, plek, zin);
    }
  }
  check_sleutels(pakket, gemeld, bevindingen);
  check_lezingen(pakket, bevindingen);
}

}  // namespace minima::beheer
