#include "calc/json/beleid_json.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "calc/json/beleid_delen.h"
#include "calc/json/inkomensoorten.h"
#include "calc/value/sha256.h"

namespace minima {
namespace {

constexpr std::array<Keuze<Telt>, 3> kTelt = {
    {{"wel", Telt::kWel}, {"niet", Telt::kNiet}, {"beoordeling", Telt::kBeoordeling}}};

constexpr std::array<Keuze<EigenWoningMethode>, 3> kEigenWoning = {
    {{"telt-niet", EigenWoningMethode::kTeltNiet},
     {"vrijlating", EigenWoningMethode::kVrijlating},
     {"krediethypotheek", EigenWoningMethode::kKrediethypotheek}}};

constexpr std::array<Keuze<bool Vermogensregels::*>, 3> kBezit = {
    {{"bank", &Vermogensregels::bank},
     {"overig", &Vermogensregels::overig},
     {"auto", &Vermogensregels::auto_}}};

void lees_norm(Lezer& lezer, const Knoop& knoop, const Pad& pad, Normregels& norm) {
  Blok blok(lezer, knoop, pad);
  blok.procent("toeslagProcent", kDeel, norm.toeslag);
  blok.verplicht_waarheid("kostendelers", norm.kostendelers);
  blok.verplicht_tekst("artikel", norm.artikel);
}

// Every kind of income is named exactly once: a kind left out would silently count or not.
void lees_inkomenssoorten(Blok& blok, Inkomensregels& regels) {
  const std::size_t before = blok.lezer().aantal_fouten();
  Uniek uniek;
  std::array<bool, kInkomenSoorten> seen{};
  blok.verplicht_lijst("soorten", [&](Lezer& l, const Knoop& k, const Pad& p) {
    std::optional<InkomenSoort> soort;
    Inkomensregels::Soort regel;
    Blok element(l, k, p);
    element.verplicht_keuze("soort", kInkomenSoortKeuzes, soort);
    element.verplicht_keuze("telt", kTelt, regel.telt);
    element.verplicht_tekst("artikel", regel.artikel);
    if (!soort) return;
    const auto at = static_cast<std::size_t>(*soort);
    uniek.voeg_toe(l, k.lid("soort")->tekst, k, p.lid("soort"));
    seen[at] = true;
    regels.soorten[at] = std::move(regel);
  });
  if (blok.lezer().aantal_fouten() > before) return;  // a kind that was misspelt isn't missing
  std::string missing;
  for (const Keuze<InkomenSoort>& keuze : kInkomenSoortKeuzes) {
    if (seen[static_cast<std::size_t>(keuze.waarde)]) continue;
    missing += missing.empty() ? "" : ", ";
    missing += keuze.naam;
  }
  if (missing.empty()) return;
  blok.lezer().fout(blok.pad().lid("soorten"), "inkomenssoort-ontbreekt",
                    "Elke inkomenssoort staat hier één keer. Nog niet: " + missing + ".");
}

void lees_inkomen(Lezer& lezer, const Knoop& knoop, const Pad& pad, Inkomensregels& regels) {
  Blok blok(lezer, knoop, pad);
  lees_inkomenssoorten(blok, regels);
  blok.verplicht_procent("vakantietoeslagLoonProcent", kDeel, regels.vakantietoeslag_loon);
  const std::size_t before = lezer.aantal_fouten();
  blok.waarheid("kleinPensioenVrij", regels.klein_pensioen_vrij);
  if (regels.klein_pensioen_vrij) {
    blok.verplicht_tekst("artikelKleinPensioen", regels.artikel_klein_pensioen);
  } else if (lezer.aantal_fouten() > before) {
    blok.sla_over({"artikelKleinPensioen"});
  }
  blok.verplicht_tekst("artikel", regels.artikel);
}

void lees_eigen_woning(Lezer& lezer, const Knoop& knoop, const Pad& pad, Vermogensregels& regels) {
  Blok blok(lezer, knoop, pad);
  blok.verplicht_keuze("methode", kEigenWoning, regels.eigen_woning);
  blok.waarheid("metKosten", regels.eigen_woning_met_kosten);
  blok.verplicht_tekst("artikel", regels.artikel_eigen_woning);
}

void lees_vermogen(Lezer& lezer, const Knoop& knoop, const Pad& pad, Vermogensregels& regels) {
  Uniek uniek;
  Blok blok(lezer, knoop, pad);
  regels.bank = regels.overig = regels.auto_ = false;
  blok.verplicht_lijst("telt", [&](Lezer& l, const Knoop& k, const Pad& plek) {
    const auto bezit = l.keuze(k, plek, kBezit);
    if (!bezit) return;
    uniek.voeg_toe(l, k.tekst, k, plek);
    regels.*(*bezit) = true;
  });
  blok.waarheid("autoTeBeoordelen", regels.auto_te_beoordelen);
  blok.verplicht_waarheid("schuldenAftrekken", regels.schulden_aftrekken);
  blok.waarheid("maandnormVrij", regels.maandnorm_vrij);
  blok.verplicht_tekst("artikel", regels.artikel);
  blok.verplicht_als_er("eigenWoning", [&regels](Lezer& l, const Knoop& k, const Pad& plek) {
    lees_eigen_woning(l, k, plek, regels);
  });
}

void lees_bronnen(Blok& blok, Beleid& beleid, Bekend& bekend) {
  const std::size_t before = blok.lezer().aantal_fouten();
  Uniek uniek;
  std::vector<std::string> ids;
  blok.gevulde_lijst("bronnen", [&](Lezer& l, const Knoop& k, const Pad& plek) {
    Brondocument bron;
    Blok element(l, k, plek);
    element.verplicht_id("id", bron.id);
    element.verplicht_tekst("titel", bron.titel);
    element.url("url", bron.url);
    uniek.voeg_toe(l, bron.id, k, plek.lid("id"));
    ids.push_back(bron.id);
    beleid.bronnen.push_back(std::move(bron));
  });
  if (blok.lezer().aantal_fouten() == before) bekend.bronnen = std::move(ids);
}

void lees_regels(Blok& blok, Beleid& beleid, Bekend& bekend) {
  blok.verplicht_als_er("norm", [&beleid](Lezer& l, const Knoop& k, const Pad& plek) {
    lees_norm(l, k, plek, beleid.norm);
  });
  blok.verplicht_als_er("inkomen", [&beleid](Lezer& l, const Knoop& k, const Pad& plek) {
    lees_inkomen(l, k, plek, beleid.inkomen);
  });
  blok.verplicht_als_er("vermogen", [&beleid](Lezer& l, const Knoop& k, const Pad& plek) {
    lees_vermogen(l, k, plek, beleid.vermogen);
  });
  const std::size_t before = blok.lezer().aantal_fouten();
  blok.als_er("draagkracht", [&beleid](Lezer& l, const Knoop& k, const Pad& plek) {
    lees_draagkracht(l, k, plek, beleid.draagkracht.emplace());
  });
  if (blok.lezer().aantal_fouten() > before) return;
  bekend.regimes.emplace(1, kRegimeNietGevonden);
  if (!beleid.draagkracht) return;
  for (const Regime& regime : beleid.draagkracht->regimes) bekend.regimes->push_back(regime.id);
}

void lees_kengetallen(Blok& blok, Beleid& beleid) {
  Uniek uniek;
  blok.gevulde_lijst_als_er("kengetallen", [&](Lezer& l, const Knoop& k, const Pad& plek) {
    Kengetal kengetal;
    Blok element(l, k, plek);
    element.verplicht_id("id", kengetal.id);
    element.verplicht_per_taal("naam", kengetal.naam);
    element.bedrag("bedrag", kengetal.bedrag);
    element.per_taal("opmerking", kengetal.opmerking);
    element.verplicht_tekst("artikel", kengetal.artikel);
    uniek.voeg_toe(l, kengetal.id, k, plek.lid("id"));
    beleid.kengetallen.push_back(std::move(kengetal));
  });
}

void lees_beleid(Lezer& lezer, const Knoop& knoop, const Pad& pad, Beleid& beleid) {
  std::string dropped;
  Bekend bekend;
  Uniek uniek;
  Blok blok(lezer, knoop, pad);
  blok.tekst("$schema", dropped);
  blok.verplicht_id("gemeente", beleid.gemeente);
  blok.geldigheid(beleid.geldig_vanaf, beleid.geldig_tot);
  blok.verplicht_per_taal("titel", beleid.titel);
  blok.verplicht_keuze("zekerheid", kZekerheden, beleid.zekerheid);
  lees_bronnen(blok, beleid, bekend);
  lees_regels(blok, beleid, bekend);
  blok.waarheid("momentopname", beleid.momentopname);
  lees_kengetallen(blok, beleid);
  blok.gevulde_lijst("regelingen", [&](Lezer& l, const Knoop& k, const Pad& plek) {
    Regeling regeling = lees_regeling(l, k, plek, bekend);
    uniek.voeg_toe(l, regeling.id, k, plek.lid("id"));
    beleid.regelingen.push_back(std::move(regeling));
  });
}

}  // namespace

std::optional<std::string> lees_bekende(Lezer& lezer, const Knoop& knoop, const Pad& pad,
                                        const Namen& namen) {
  std::optional<std::string> id = lezer.id(knoop, pad);
  if (!id || !namen || std::find(namen->begin(), namen->end(), *id) != namen->end()) return id;
  std::string known;
  for (const std::string& naam : *namen) known += (known.empty() ? "" : ", ") + naam;
  lezer.fout(
      pad, "verwijzing-onbekend",
      "'" + *id + "' staat niet in dit beleid. Wel: " + (known.empty() ? "niets" : known) + ".",
      &knoop);
  return std::nullopt;
}

void lees_bekende(Blok& blok, std::string_view sleutel, const Namen& namen, std::string& doel) {
  blok.als_er(sleutel, [&](Lezer& lezer, const Knoop& knoop, const Pad& plek) {
    doel = lees_bekende(lezer, knoop, plek, namen).value_or("");
  });
}

Result<Beleid> lees_beleid(std::string_view text) {
  return lees_bestand<Beleid>(
      text, [text](Lezer& lezer, const Knoop& knoop, const Pad& pad, Beleid& beleid) {
        lees_beleid(lezer, knoop, pad, beleid);
        beleid.hash = "sha256:" + sha256(text);
      });
}

Result<Beleid> beleid_uit(const Knoop& wortel) {
  Lezer lezer;
  Beleid beleid;
  lees_beleid(lezer, wortel, Pad{}, beleid);
  if (lezer.aantal_fouten() > 0) return std::move(lezer).neem_fouten();
  return beleid;
}

}  // namespace minima
