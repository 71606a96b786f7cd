// A scheme: who may have it, for which costs, by which routes.
#include <algorithm>
#include <array>
#include <string>

#include "calc/json/beleid_delen.h"

namespace minima {
namespace {

constexpr std::array<Keuze<std::string_view>, 5> kPer = {{{"eenmalig", "eenmalig"},
                                                          {"maand", "maand"},
                                                          {"kalenderjaar", "kalenderjaar"},
                                                          {"jaar", "jaar"},
                                                          {"schooljaar", "schooljaar"}}};

constexpr std::array<Keuze<Maximaal>, 3> kMaximaal = {{{"beste-soort", Maximaal::kBesteSoort},
                                                       {"soorten-samen", Maximaal::kSoortenSamen},
                                                       {"geen", Maximaal::kGeen}}};

Kindaandeel lees_kindaandeel(Lezer& lezer, const Knoop& knoop, const Pad& pad) {
  Kindaandeel deel;
  std::optional<int> vanaf;
  std::optional<int> tot;
  Blok blok(lezer, knoop, pad);
  blok.verplicht_leeftijd("vanaf", vanaf);
  blok.verplicht_leeftijd("tot", tot);
  blok.verplicht_procent("procent", kDeel, deel.procent);
  deel.vanaf = vanaf.value_or(deel.vanaf);
  deel.tot = tot.value_or(deel.tot);
  if (vanaf && tot && *tot <= *vanaf) {
    lezer.fout(pad.lid("tot"), "leeftijd-omgekeerd",
               "'tot' is de eerste leeftijd die niet meer meedoet, en hoger dan 'vanaf'.");
  }
  return deel;
}

VastPerKost lees_vast(Lezer& lezer, const Knoop& knoop, const Pad& pad) {
  VastPerKost vast;
  Blok blok(lezer, knoop, pad);
  blok.gevulde_lijst("bedragen", [&vast](Lezer& l, const Knoop& k, const Pad& p) {
    const std::optional<Money> bedrag = l.bedrag(k, p, Teken::kNietNegatief);
    if (bedrag && *bedrag > Money()) return vast.bedragen.push_back(*bedrag);
    if (bedrag) l.fout(p, "bedrag-nul", "Een bedrag in het beleid is hoger dan 0.00.", &k);
  });
  blok.geheel("maanden", kMaanden, vast.maanden);
  blok.als_er("kindaandeel", [&vast](Lezer& l, const Knoop& k, const Pad& p) {
    vast.kindaandeel = lees_kindaandeel(l, k, p);
  });
  return vast;
}

// How much of what is paid.
void lees_hoogte_van_soort(Blok& blok, Kostensoort& soort) {
  blok.bedrag("maximum", soort.maximum);
  blok.waarheid("maximumTotNorm21", soort.maximum_tot_norm_21);
  blok.geheel("maandenHoogstens", kMaanden, soort.maanden_hoogstens);
  blok.als_er("vast", [&soort](Lezer& l, const Knoop& k, const Pad& p) {
    soort.vast = lees_vast(l, k, p);
  });
  blok.bedrag("perKilometer", soort.per_kilometer);
  blok.waarheid("verlagingAftrekken", soort.verlaging_aftrekken);
}

bool levert_op(Uitslag uitslag) {
  return uitslag == Uitslag::kRecht || uitslag == Uitslag::kBeoordeling;
}

// What goes with a maximum; without one these are unknown keys.
void lees_maximum(Blok& blok, Kostensoort& soort) {
  blok.als_er("maximumVanaf", [&soort](Lezer& l, const Knoop& k, const Pad& plek) {
    soort.maximum_vanaf = l.bedrag(k, plek, Teken::kNietNegatief);
    if (!soort.maximum_vanaf || !soort.maximum || *soort.maximum_vanaf < *soort.maximum) return;
    l.fout(plek, "maximum-omgekeerd", "'maximumVanaf' is lager dan 'maximum'.", &k);
  });
  blok.waarheid("maximumPerMaand", soort.maximum_per_maand);
  blok.waarheid("maximumSamen", soort.maximum_samen);
}

Kostensoort lees_kostensoort(Lezer& lezer, const Knoop& knoop, const Pad& pad,
                             const Bekend& bekend) {
  Kostensoort soort;
  std::string_view vorm;
  Blok blok(lezer, knoop, pad);
  blok.verplicht_id("id", soort.id);
  blok.keuze("oordeel", kUitslagen, soort.uitslag);
  if (levert_op(soort.uitslag)) {  // of what is never paid these are unknown keys
    lees_hoogte_van_soort(blok, soort);
    if (knoop.lid("maximum") != nullptr) lees_maximum(blok, soort);
    blok.waarheid("zonderBedrag", soort.zonder_bedrag);
    blok.waarheid("restTeBeoordelen", soort.rest_te_beoordelen);
    lees_bekende(blok, "regime", bekend.regimes, soort.regime);
    blok.keuze("vorm", kVormen, vorm);
    soort.vorm = vorm;
  }
  if (soort.uitslag == Uitslag::kVoorliggend) {
    blok.verplicht_id("verwijzing", soort.verwijzing);
  } else {
    blok.id("verwijzing", soort.verwijzing);
  }
  blok.verplicht_tekst("artikel", soort.artikel);
  if (soort.rest_te_beoordelen && knoop.lid("maximum") == nullptr) {
    lezer.fout(pad.lid("restTeBeoordelen"), "rest-zonder-maximum",
               "Zonder 'maximum' blijft er geen rest over om te beoordelen.");
  }
  return soort;
}

// The ids of the cost types, for what refers to them; absent when one of them could not be read.
void lees_kostensoorten(Blok& blok, Bekend& bekend, Regeling& regeling) {
  const std::size_t before = blok.lezer().aantal_fouten();
  Uniek uniek;
  std::vector<std::string> ids;
  const bool there =
      blok.gevulde_lijst_als_er("kostensoorten", [&](Lezer& l, const Knoop& k, const Pad& plek) {
        Kostensoort soort = lees_kostensoort(l, k, plek, bekend);
        uniek.voeg_toe(l, soort.id, k, plek.lid("id"));
        ids.push_back(soort.id);
        regeling.kostensoorten.push_back(std::move(soort));
      });
  if (there) {
    blok.verplicht_keuze("andereKosten", kUitslagenBijNee, regeling.andere_kosten);
    blok.waarheid("andereKostenZonderBedrag", regeling.andere_zonder_bedrag);
    blok.verplicht_tekst("artikelKosten", regeling.artikel_kosten);
    blok.keuze("maximaal", kMaximaal, regeling.maximaal);
  }
  bekend.kostensoorten.reset();
  if (blok.lezer().aantal_fouten() == before) bekend.kostensoorten = std::move(ids);
}

// A line takes the first route that applies, so nothing comes after one that always does.
void check_bereikbaar(Blok& blok, const std::vector<Route>& routes) {
  const Pad lijst = blok.pad().lid("routes");
  for (std::size_t i = 0; i + 1 < routes.size(); ++i) {
    if (!routes[i].wanneer.empty()) continue;
    blok.lezer().fout(lijst.element(i + 1), "route-onbereikbaar",
                      "De route hiervoor heeft geen 'wanneer' en gaat dus altijd voor.");
    return;
  }
}

void lees_routes(Blok& blok, const Bekend& bekend, const Uniek& voorwaarden, Regeling& regeling) {
  const std::size_t before = blok.lezer().aantal_fouten();
  Uniek uniek;
  const auto lees = [&](Lezer& lezer, const Knoop& knoop, const Pad& plek) {
    Route route = lees_route(lezer, knoop, plek, bekend, voorwaarden);
    uniek.voeg_toe(lezer, route.id, knoop, plek.lid("id"));
    regeling.routes.push_back(std::move(route));
  };
  if (bekend.kostensoorten && bekend.kostensoorten->empty()) {
    // Without the key, conditions are all there is.
    if (!blok.gevulde_lijst_als_er("routes", lees)) regeling.routes.emplace_back();
  } else {
    blok.gevulde_lijst("routes", lees);
  }
  if (blok.lezer().aantal_fouten() == before) check_bereikbaar(blok, regeling.routes);
}

// An amount for each child needs the condition that says which children.
void check_kind(Blok& blok, const Regeling& regeling) {
  const auto& lijst = regeling.voorwaarden;
  const bool kind = std::any_of(lijst.begin(), lijst.end(), [](const Voorwaarde& v) {
    return v.soort == VoorwaardeSoort::kKind;
  });
  for (std::size_t i = 0; i < regeling.routes.size(); ++i) {
    if (kind || regeling.routes[i].hoogte.methode != Methode::kBedragPerKind) continue;
    blok.lezer().fout(blok.pad().lid("routes").element(i).lid("hoogte"), "hoogte-zonder-kind",
                      "Voor een bedrag per kind hoort er een voorwaarde 'kind' te zijn.");
  }
}

void lees_bron(Lezer& lezer, const Knoop& knoop, const Pad& pad, const Bekend& bekend,
               Regeling& regeling) {
  Blok blok(lezer, knoop, pad);
  blok.verplicht_als_er("document", [&](Lezer& l, const Knoop& k, const Pad& plek) {
    regeling.document = lees_bekende(l, k, plek, bekend.bronnen).value_or("");
  });
  blok.verplicht_tekst("artikel", regeling.artikel);
}

void lees_gevolgen(Lezer& lezer, const Knoop& knoop, const Pad& pad, Gevolgen& gevolgen) {
  Blok blok(lezer, knoop, pad);
  blok.waarheid("terugbetalen", gevolgen.terugbetalen);
  blok.waarheid("teltAlsInkomen", gevolgen.telt_als_inkomen);
  blok.waarheid("huisbezoek", gevolgen.huisbezoek);
}

}  // namespace

Regeling lees_regeling(Lezer& lezer, const Knoop& knoop, const Pad& pad, Bekend bekend) {
  Regeling regeling;
  std::string_view per;
  Uniek voorwaarden;
  Blok blok(lezer, knoop, pad);
  blok.verplicht_id("id", regeling.id);
  blok.verplicht_per_taal("naam", regeling.naam);
  blok.per_taal("opmerking", regeling.opmerking);
  blok.verplicht_als_er("bron", [&](Lezer& l, const Knoop& k, const Pad& p) {
    lees_bron(l, k, p, bekend, regeling);
  });
  blok.verplicht_keuze("per", kPer, per);
  regeling.per = per;
  lees_kostensoorten(blok, bekend, regeling);
  blok.verplicht_lijst("voorwaarden", [&](Lezer& l, const Knoop& k, const Pad& p) {
    lees_voorwaarde(l, k, p, Voorwaardelijst::kRegeling, bekend, voorwaarden, regeling.voorwaarden);
  });
  lees_routes(blok, bekend, voorwaarden, regeling);
  check_kind(blok, regeling);
  blok.ids("bewijsstukken", regeling.bewijsstukken);
  blok.waarheid("dringendNooitNee", regeling.dringend_nooit_nee);
  blok.als_er("gevolgen", [&](Lezer& l, const Knoop& k, const Pad& p) {
    lees_gevolgen(l, k, p, regeling.gevolgen);
  });
  blok.id("verwijzing", regeling.verwijzing);
  return regeling;
}

}  // namespace minima
