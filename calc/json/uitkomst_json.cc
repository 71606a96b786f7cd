#include "calc/json/uitkomst_json.h"

#include <algorithm>
#include <string_view>
#include <variant>

#include "calc/json/plek.h"
#include "calc/json/schrijver.h"
#include "calc/json/woorden.h"
#include "calc/uitkomst/toelichting.h"

namespace minima {
namespace {

struct Uitvoer {
  const Huishouden& huishouden;
  const Teksten* teksten;
  bool met_vooruitblik;
  Schrijver json;

  void optioneel(std::string_view naam, const std::optional<Range<Money>>& waarde) {
    if (waarde) json.lid(naam, *waarde);
  }
  void optioneel(std::string_view naam, std::string_view waarde) {
    if (!waarde.empty()) json.lid(naam, waarde);
  }

  void stap(const Stap& stap) {
    json.lid("sleutel", stap.sleutel);
    optioneel("artikel", stap.artikel);
    if (!stap.waarden.empty()) {
      json.open_object("waarden");
      for (const auto& [naam, waarde] : stap.waarden) {
        json.sleutel(naam);
        std::visit([&](const auto& value) { json.waarde(value); }, waarde);
      }
      json.sluit_object();
    }
    if (teksten != nullptr) json.lid("zin", zin(stap, *teksten));
    if (stap.delen.empty()) return;
    json.open_lijst("delen");
    for (const Stap& deel : stap.delen) {
      json.open_object();
      this->stap(deel);
      json.sluit_object();
    }
    json.sluit_lijst();
  }

  void toelichting(const Stap& stap) {
    if (stap.is_empty()) return;
    json.open_object("toelichting");
    this->stap(stap);
    json.sluit_object();
  }

  void feiten(std::string_view naam, const Feiten& feiten) {
    json.open_lijst(naam);
    for (const Feit& feit : feiten.lijst()) {
      // A fact of a fitting cost has no place: there is no such cost in the situatie.
      if (feit.index >= 0) json.waarde(plek(feit, huishouden));
    }
    json.sluit_lijst();
  }

  void beleid(const Geldend& geldend) {
    const Beleid& beleid = *geldend.beleid;
    json.open_object("beleid");
    json.lid("gemeente", beleid.gemeente);
    json.lid("versie", beleid.geldig_vanaf);
    json.lid("titel",
             teksten != nullptr && teksten->taal() == "en" ? beleid.titel.en : beleid.titel.nl);
    Zekerheid zekerheid = beleid.zekerheid;
    if (geldend.in_force && geldend.landelijk != nullptr) {
      json.lid("normen", geldend.landelijk->geldig_vanaf);
      zekerheid = std::max(zekerheid, geldend.landelijk->zekerheid);
    }
    json.lid("zekerheid", geldend.verouderd ? std::string_view("verouderd") : woord_van(zekerheid));
    json.sluit_object();
  }

  void middelen(const Uitkomst& uit) {
    if (uit.norm) {
      json.open_object("bijstandsnorm");
      json.lid("perMaand", uit.norm->per_maand);
      json.lid("perJaar", uit.norm->per_jaar);
      toelichting(uit.norm->toelichting);
      json.sluit_object();
    }
    json.open_object("inkomen");
    json.lid("perMaand", uit.inkomen.per_maand);
    json.lid("perJaar", uit.inkomen.per_jaar);
    if (uit.inkomen.procent_van_norm) {
      json.sleutel("procentVanNorm");
      procent(*uit.inkomen.procent_van_norm);
    }
    toelichting(uit.inkomen.toelichting);
    json.sluit_object();
    json.open_object("vermogen");
    json.lid("inAanmerking", uit.vermogen.in_aanmerking);
    optioneel("grens", uit.vermogen.grens);
    optioneel("bovenGrens", uit.vermogen.boven_grens);
    toelichting(uit.vermogen.toelichting);
    json.sluit_object();
  }

  void procent(const Range<Rate>& range) {
    if (range.is_known()) return json.waarde(range.low);
    json.open_object();
    json.lid("van", range.low);
    json.lid("tot", range.high);
    json.sluit_object();
  }

  void draagkracht(const std::vector<Regimedraagkracht>& regimes) {
    if (regimes.empty()) return;
    json.open_object("draagkracht");
    for (const Regimedraagkracht& regime : regimes) {
      json.open_object(regime.regime->id);
      if (regime.bedragen) {
        json.lid("uitInkomen", regime.bedragen->uit_inkomen);
        json.lid("uitVermogen", regime.bedragen->uit_vermogen);
        json.lid("totaal", regime.bedragen->totaal);
        json.lid("beschikbaar", regime.bedragen->beschikbaar);
      }
      if (regime.herzien && *regime.herzien != Oordeel::kOnbekend) {
        json.lid("herzien", *regime.herzien == Oordeel::kJa);
      }
      toelichting(regime.toelichting);
      json.sluit_object();
    }
    json.sluit_object();
  }

  void voorwaarden(const std::vector<VoorwaardeUitkomst>& lijst) {
    json.open_lijst("voorwaarden");
    for (const VoorwaardeUitkomst& voorwaarde : lijst) {
      json.open_object();
      json.lid("id", voorwaarde.id);
      json.lid("oordeel", woord_van(voorwaarde.oordeel));
      json.lid("bron", voorwaarde.artikel);
      optioneel("afstand", voorwaarde.afstand);
      optioneel("verwijzing", voorwaarde.verwijzing);
      toelichting(voorwaarde.toelichting);
      json.sluit_object();
    }
    json.sluit_lijst();
  }

  void kost(const KostUitkomst& kost) {
    json.open_object();
    json.lid("id", huishouden.kosten[static_cast<std::size_t>(kost.index)].id);
    json.lid("oordeel", woord_van(kost.uitslag));
    optioneel("bedrag", kost.bedrag);
    optioneel("teBeoordelen", kost.te_beoordelen);
    const bool nee = kost.uitslag == Uitslag::kGeenRecht || kost.uitslag == Uitslag::kVoorliggend;
    if (!nee) {
      optioneel("vorm", kost.vorm);
      optioneel("regime", kost.regime);
    }
    if (kost.uitslag != Uitslag::kRecht) optioneel("verwijzing", kost.verwijzing);
    voorwaarden(kost.voorwaarden);
    json.sluit_object();
  }

  void gevolgen(const Gevolgen& gevolgen) {
    if (!gevolgen.terugbetalen && !gevolgen.telt_als_inkomen && !gevolgen.huisbezoek) return;
    json.open_object("gevolgen");
    if (gevolgen.terugbetalen) json.lid("terugbetalen", *gevolgen.terugbetalen);
    if (gevolgen.telt_als_inkomen) json.lid("teltAlsInkomen", *gevolgen.telt_als_inkomen);
    if (gevolgen.huisbezoek) json.lid("huisbezoek", *gevolgen.huisbezoek);
    json.sluit_object();
  }

  void regeling(const RegelingUitkomst& uit) {
    const Regeling& regeling = *uit.regeling;
    json.open_object();
    json.lid("id", regeling.id);
    if (teksten != nullptr) {
      json.lid("naam", teksten->taal() == "en" ? regeling.naam.en : regeling.naam.nl);
    }
    json.lid("artikel", regeling.artikel);
    json.lid("oordeel", woord_van(uit.uitslag));
    optioneel("bedrag", uit.bedrag);
    optioneel("maximaal", uit.maximaal);
    json.lid("per", regeling.per);
    optioneel("vorm", uit.vorm);
    optioneel("verwijzing", uit.verwijzing);
    json.open_lijst("kosten");
    for (const KostUitkomst& lijn : uit.kosten) kost(lijn);
    json.sluit_lijst();
    voorwaarden(uit.voorwaarden);
    feiten("ontbreekt", uit.open);
    json.open_lijst("bewijsstukken");
    for (const std::string& bewijsstuk : regeling.bewijsstukken) json.waarde(bewijsstuk);
    json.sluit_lijst();
    if (uit.aanvragen_tot_en_met) json.lid("aanvragenTotEnMet", *uit.aanvragen_tot_en_met);
    wijziging(uit);
    omslag(uit);
    gevolgen(regeling.gevolgen);
    json.sluit_object();
  }

  void wijziging(const RegelingUitkomst& uit) {
    if (!uit.wijziging) return;
    json.open_object("wijziging");
    json.lid("soort", uit.wijziging->soort);
    optioneel("voorwaarde", uit.wijziging->voorwaarde);
    if (uit.wijziging->bedrag) json.lid("bedrag", *uit.wijziging->bedrag);
    if (uit.wijziging->maanden) json.lid("maanden", *uit.wijziging->maanden);
    if (uit.wijziging->datum) json.lid("datum", *uit.wijziging->datum);
    if (teksten != nullptr) json.lid("zin", zin(*uit.wijziging, *teksten));
    if (uit.wijziging->kost >= 0) {
      json.lid("kost", huishouden.kosten[static_cast<std::size_t>(uit.wijziging->kost)].id);
    }
    json.sluit_object();
  }

  void omslag(const RegelingUitkomst& uit) {
    if (!met_vooruitblik) return;
    json.open_lijst("omslag");
    for (const Omslag& omslag : uit.omslag) {
      json.open_object();
      json.lid("datum", omslag.datum);
      json.lid("oordeel", woord_van(omslag.uitslag));
      json.lid("reden", omslag.reden);
      if (teksten != nullptr) json.lid("zin", zin(omslag, *teksten));
      json.sluit_object();
    }
    json.sluit_lijst();
  }

  void grootboek(const std::vector<Grootboekregel>& regels) {
    if (regels.empty()) return;
    json.open_lijst("grootboek");
    for (const Grootboekregel& regel : regels) {
      json.open_object();
      json.lid("kost", huishouden.kosten[static_cast<std::size_t>(regel.kost)].id);
      json.lid("regeling", regel.regeling);
      json.lid("regime", regel.regime);
      json.lid("datum", regel.datum);
      json.lid("kosten", regel.kosten);
      json.lid("verbruikt", regel.verbruikt);
      optioneel("vergoed", regel.vergoed);
      json.lid("resteert", regel.resteert);
      if (regel.uit_vermogen) json.lid("uitVermogen", *regel.uit_vermogen);
      json.sluit_object();
    }
    json.sluit_lijst();
  }

  void verantwoording(const Geldend& geldend) {
    json.open_object("verantwoording");
    json.lid("rekenkern", std::string_view(MINIMA_VERSION));
    json.lid("beleid", geldend.beleid->hash);
    if (geldend.landelijk != nullptr) json.lid("normen", geldend.landelijk->hash);
    json.sluit_object();
  }

  void uitkomst(const Uitkomst& uit) {
    json.open_object();
    beleid(uit.geldend);
    if (uit.geldend.in_force) {
      middelen(uit);
      draagkracht(uit.draagkracht);
      if (uit.eigen_woning) {
        json.open_object("eigenWoning");
        json.lid("oordeel", woord_van(uit.eigen_woning->oordeel));
        feiten("ontbreekt", uit.eigen_woning->open);
        toelichting(uit.eigen_woning->toelichting);
        json.sluit_object();
      }
    }
    json.open_lijst("regelingen");
    for (const RegelingUitkomst& deel : uit.regelingen) regeling(deel);
    json.sluit_lijst();
    grootboek(uit.grootboek);
    feiten("volgendeVragen", uit.volgende_vragen);
    if (!uit.waarschuwingen.empty()) {
      json.open_lijst("waarschuwingen");
      for (const std::string_view sleutel : uit.waarschuwingen) json.waarde(sleutel);
      json.sluit_lijst();
    }
    verantwoording(uit.geldend);
    json.sluit_object();
  }
};

}  // namespace

std::string uitkomst_json(const Uitkomst& uitkomst, const Huishouden& huishouden,
                          const Schrijfopties& opties) {
  Uitvoer uitvoer{huishouden, opties.teksten, opties.met_vooruitblik, {}};
  uitvoer.uitkomst(uitkomst);
  return std::move(uitvoer.json).neem();
}

}  // namespace minima
