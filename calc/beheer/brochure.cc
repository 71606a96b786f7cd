#include "calc/beheer/brochure.h"

#include <algorithm>
#include <set>

#include "calc/beheer/brochure_zinnen.h"
#include "calc/beheer/validate_huishoudens.h"
#include "calc/bereken.h"
#include "calc/uitkomst/toelichting.h"

namespace minima::beheer {
namespace {

const std::string& in_taal(const Tekst& tekst, const Brochureteksten& teksten) {
  return teksten.woorden.taal() == "en" ? tekst.en : tekst.nl;
}

bool is_niet_voorzien(const Regeling& regeling) {
  return std::any_of(regeling.voorwaarden.begin(), regeling.voorwaarden.end(),
                     [](const Voorwaarde& v) { return v.soort == VoorwaardeSoort::kNietVoorzien; });
}

// The percentages of the norm that the schemes name.
std::vector<Rate> procenten(const Beleid& beleid) {
  std::set<Rate> uit;
  for (const Regeling& regeling : beleid.regelingen) {
    for (const Voorwaarde& v : regeling.voorwaarden) {
      const bool grens =
          v.soort == VoorwaardeSoort::kInkomensgrens || v.soort == VoorwaardeSoort::kLaagInkomen;
      if (grens && v.procent > Rate()) uit.insert(v.procent);
    }
  }
  return {uit.begin(), uit.end()};
}

struct Vorm {
  const char* naam;
  int leeftijd;
  bool partner;
  std::optional<int> kind;
};
// Ages at which the amounts of 21 to the AOW age hold, and those from that age on.
constexpr Vorm kVormen[] = {{"alleenstaande", 40, false, std::nullopt},
                            {"alleenstaande-ouder", 40, false, 10},
                            {"paar", 40, true, std::nullopt},
                            {"alleenstaande-aow", 75, false, std::nullopt},
                            {"paar-aow", 75, true, std::nullopt}};

void vul_grenzen(const Rekenkern& kern, const Beleid& beleid, Date peildatum,
                 const Brochureteksten& teksten, Brochure& uit) {
  const std::vector<Rate> alle = procenten(beleid);
  for (const Rate procent : alle) {
    uit.procenten.push_back(vul(teksten, "grenzen.procent", {{"procent", procent_tekst(procent)}}));
  }
  for (const Vorm& vorm : kVormen) {
    const Huishouden huishouden =
        alles_bekend(beleid.gemeente, peildatum, vorm.leeftijd, vorm.partner, vorm.kind);
    const Uitkomst uitkomst = bereken(huishouden, kern.beleid(), {false, false});
    if (!uitkomst.norm || !uitkomst.norm->per_maand.is_known()) continue;
    const Money norm = uitkomst.norm->per_maand.low;
    Brochurerij rij;
    rij.huishouden = vul(teksten, std::string("huishouden.") + vorm.naam);
    rij.bijstand = minima::euro(norm, teksten.woorden);
    for (const Rate procent : alle) {
      rij.grenzen.push_back(
          minima::euro(Fraction(norm).times(procent).rounded_down(), teksten.woorden));
    }
    if (uitkomst.vermogen.grens && uitkomst.vermogen.grens->is_known()) {
      rij.vermogen = minima::euro(uitkomst.vermogen.grens->low, teksten.woorden);
    }
    uit.rijen.push_back(std::move(rij));
  }
}

void vul_voorwaarden(const Regeling& regeling, const Brochureteksten& teksten,
                     Brochureregeling& uit) {
  const auto neem = [&](const Voorwaarde& v) {
    if (v.soort == VoorwaardeSoort::kNietVoorzien) return;
    auto& groep = is_over_aanvragen(v) ? uit.aanvragen : uit.voor_wie;
    groep.push_back({zin_van(v, regeling, teksten), v.artikel});
  };
  for (const Voorwaarde& v : regeling.voorwaarden) neem(v);
  // Of several routes the conditions stand with what each pays.
  if (regeling.routes.size() == 1) {
    for (const Voorwaarde& v : regeling.routes.front().voorwaarden) neem(v);
  }
  if (uit.voor_wie.empty()) uit.voor_wie.push_back({vul(teksten, "geen"), ""});
}

Brochureregeling van_regeling(const Regeling& regeling, const Beleid& beleid,
                              const Landelijk* landelijk, const Brochureteksten& teksten) {
  Brochureregeling uit;
  uit.id = regeling.id;
  uit.naam = woord("regeling", regeling.id, teksten.woorden);
  uit.officieel = in_taal(regeling.naam, teksten);
  uit.bestaat = !is_niet_voorzien(regeling);
  uit.artikel = regeling.artikel;
  for (const Brondocument& bron : beleid.bronnen) {
    if (bron.id != regeling.document) continue;
    uit.document = bron.titel;
    uit.url = bron.url;
  }
  if (regeling.opmerking) uit.opmerking = in_taal(*regeling.opmerking, teksten);
  if (!uit.bestaat) return uit;
  vul_voorwaarden(regeling, teksten, uit);
  uit.kosten = zinnen_van_kosten(regeling, teksten);
  uit.krijgt = zinnen_van_hoogte(regeling, beleid, landelijk, teksten);
  for (const std::string& stuk : regeling.bewijsstukken) {
    uit.bewijsstukken.push_back(woord("bewijsstuk", stuk, teksten.woorden));
  }
  if (!regeling.verwijzing.empty()) {
    uit.verwijzing = woord("verwijzing", regeling.verwijzing, teksten.woorden);
  }
  return uit;
}

void vul_contact(const Gemeentegegevens* gegevens, const Brochureteksten& teksten, Brochure& uit) {
  if (gegevens != nullptr && gegevens->contact) {
    const Gemeentecontact& contact = *gegevens->contact;
    if (!contact.naam.empty()) uit.waar.push_back(contact.naam);
    if (!contact.adres.empty()) uit.waar.push_back(contact.adres);
    if (!contact.telefoon.empty()) {
      uit.waar.push_back(vul(teksten, "waar.telefoon", {{"telefoon", contact.telefoon}}));
    }
    uit.waar_url = contact.url;
  }
  if (uit.waar.empty() && uit.waar_url.empty()) uit.waar.push_back(vul(teksten, "waar.onbekend"));
}

void vul_meldingen(const Geldend& geldend, const Gemeentegegevens* gegevens, Date peildatum,
                   const Brochureteksten& teksten, Brochure& uit) {
  constexpr const char* kZekerheden[] = {"vastgesteld", "afgeleid", "onzeker"};
  const auto zeg = [&](std::string tekst) { uit.meldingen.push_back(std::move(tekst)); };
  if (std::string vertaald = vertaalmelding(teksten.woorden); !vertaald.empty()) {
    zeg(std::move(vertaald));
  }
  const auto op = [&](const char* sleutel, Date dag) {
    zeg(vul(teksten, sleutel, {{"datum", datum(dag, teksten.woorden)}}));
  };
  if (gegevens != nullptr && !gegevens->opmerking.empty() && teksten.woorden.taal() == "nl") {
    zeg(gegevens->opmerking);
  }
  if (geldend.in_force) {
    op("stand", peildatum);
  } else {
    zeg(vul(teksten, "buiten-geldigheid"));
  }
  if (geldend.landelijk != nullptr) {
    op("normen", geldend.landelijk->geldig_vanaf);
  } else {
    zeg(vul(teksten, "normen-ontbreken"));
  }
  if (geldend.verouderd) zeg(woord("waarschuwing", "verouderd", teksten.woorden));
  zeg(vul(teksten,
          std::string("zekerheid.") + kZekerheden[static_cast<int>(geldend.beleid->zekerheid)]));
}

}  // namespace

Brochure brochure(const Rekenkern& kern, const std::string& gemeente, Date peildatum,
                  const Brochureteksten& teksten) {
  const Geldend geldend = kern.beleid().geldend(gemeente, peildatum);
  const Beleid& beleid = *geldend.beleid;
  const Gemeentegegevens* gegevens = nullptr;
  for (const Gemeentegegevens& een : kern.gemeenten()) {
    if (een.id == gemeente) gegevens = &een;
  }
  Brochure uit;
  uit.taal = teksten.woorden.taal();
  uit.titel =
      vul(teksten, "titel", {{"gemeente", gegevens != nullptr ? gegevens->naam : gemeente}});
  uit.beleid = in_taal(beleid.titel, teksten);
  vul_meldingen(geldend, gegevens, peildatum, teksten, uit);
  vul_grenzen(kern, beleid, peildatum, teksten, uit);
  for (const Regeling& regeling : beleid.regelingen) {
    uit.regelingen.push_back(van_regeling(regeling, beleid, geldend.landelijk, teksten));
  }
  vul_contact(gegevens, teksten, uit);
  return uit;
}

}  // namespace minima::beheer
