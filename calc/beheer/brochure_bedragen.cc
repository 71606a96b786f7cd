// What a scheme pays, and for which costs, as sentences of the leaflet.
#include <algorithm>

#include "calc/beheer/brochure_zinnen.h"
#include "calc/uitkomst/toelichting.h"

namespace minima::beheer {
namespace {

std::string kost_tekst(const Kostensoort& soort, const Brochureteksten& teksten) {
  std::string kost = woord("kostensoort", soort.id, teksten.woorden);
  const auto bedrag = [&](Money m) { return minima::euro(m, teksten.woorden); };
  switch (soort.uitslag) {
    case Uitslag::kGeenRecht:
      return vul(teksten, "kost.geen-recht", {{"kost", kost}});
    case Uitslag::kVoorliggend:
      return vul(teksten, "kost.voorliggend", {{"kost", kost}});
    case Uitslag::kBeoordeling:
      return vul(teksten, "kost.beoordeling", {{"kost", kost}});
    default:
      break;
  }
  if (soort.vast && soort.vast->bedragen.size() == 1) {
    return vul(teksten, soort.vast->maanden > 0 ? "kost.vast-per-maand" : "kost.vast",
               {{"kost", kost}, {"bedrag", bedrag(soort.vast->bedragen.front())}});
  }
  if (!soort.maximum) return kost;
  if (soort.maximum_vanaf) {
    return vul(
        teksten, "kost.tussen",
        {{"kost", kost}, {"van", bedrag(*soort.maximum_vanaf)}, {"tot", bedrag(*soort.maximum)}});
  }
  return vul(teksten, soort.maximum_per_maand ? "kost.hoogstens-per-maand" : "kost.hoogstens",
             {{"kost", kost}, {"bedrag", bedrag(*soort.maximum)}});
}

std::string plafond_tekst(const Plafond& plafond, const Brochureteksten& teksten) {
  std::string sleutel =
      plafond.eenheid == Eenheid::kPersoon ? "bedrag.plafond.persoon" : "bedrag.plafond.huishouden";
  if (plafond.tijdvak == Tijdvak::kKalenderjaar) {
    sleutel += ".kalenderjaar";
  } else {
    sleutel += plafond.tijdvak == Tijdvak::kVanafEersteAanvraag ? ".maanden" : ".anders";
  }
  return vul(teksten, sleutel,
             {{"bedrag", minima::euro(plafond.bedrag, teksten.woorden)},
              {"maanden", std::to_string(plafond.maanden)}});
}

std::string vast_tekst(const Regeling& regeling, const BedragPerVorm& vast,
                       const Brochureteksten& teksten) {
  const auto bedrag = [&](Money m) { return minima::euro(m, teksten.woorden); };
  const bool een = vast.alleenstaande == vast.gehuwden && vast.alleenstaande_ouder == vast.gehuwden;
  const std::string per = met_hoofdletter(woord("per", regeling.per, teksten.woorden));
  return vul(teksten, een ? "bedrag.vast-een" : "bedrag.vast",
             {{"per", per},
              {"alleenstaande", bedrag(vast.alleenstaande)},
              {"ouder", bedrag(vast.alleenstaande_ouder)},
              {"paar", bedrag(vast.gehuwden)}});
}

// Where the household begins to pay itself.
std::string zelf_tekst(const std::string& id, const Beleid& beleid,
                       const Brochureteksten& teksten) {
  for (const Regime& regime :
       beleid.draagkracht ? beleid.draagkracht->regimes : std::vector<Regime>()) {
    if (regime.id != id || regime.schijven.empty()) continue;
    return vul(teksten, "bedrag.zelf", {{"procent", procent_tekst(regime.schijven.front().vanaf)}});
  }
  return vul(teksten, "bedrag.zelf-onbekend");
}

std::string kosten_sleutel(const Regeling& regeling, const Hoogte& hoogte) {
  const auto heeft = [&regeling](auto test) {
    return std::any_of(regeling.kostensoorten.begin(), regeling.kostensoorten.end(), test);
  };
  const bool maxima = hoogte.soort_maxima &&
                      heeft([](const Kostensoort& soort) { return soort.maximum.has_value(); });
  if (maxima) return "bedrag.kosten-hoogstens";
  const bool vast = heeft([](const Kostensoort& soort) { return soort.vast.has_value(); });
  return vast ? "bedrag.kosten-vast" : "bedrag.kosten";
}

void voeg_bedrag_toe(const Regeling& regeling, const Hoogte& hoogte, const Beleid& beleid,
                     const Landelijk* landelijk, const Brochureteksten& teksten,
                     std::vector<Brochurezin>& uit) {
  const auto zeg = [&](std::string tekst) { uit.push_back({std::move(tekst), hoogte.artikel}); };
  if (hoogte.methode == Methode::kAanvullingTotNorm) return zeg(vul(teksten, "bedrag.aanvulling"));
  if (hoogte.methode == Methode::kVastBedrag && hoogte.vast) {
    zeg(vast_tekst(regeling, *hoogte.vast, teksten));
    if (hoogte.vast_gehuwden_met_kind) {
      zeg(vul(teksten, "bedrag.vast-kind",
              {{"bedrag", minima::euro(*hoogte.vast_gehuwden_met_kind, teksten.woorden)}}));
    }
    return;
  }
  if (hoogte.methode == Methode::kLangdurigheidstoeslag) {
    const bool known = landelijk != nullptr && landelijk->langdurigheidstoeslag;
    return zeg(known ? vast_tekst(regeling, *landelijk->langdurigheidstoeslag, teksten)
                     : vul(teksten, "bedrag.onbekend"));
  }
  if (hoogte.methode == Methode::kStudietoeslag) {
    const bool known = landelijk != nullptr && !landelijk->studietoeslag.empty();
    if (!known) return zeg(vul(teksten, "bedrag.onbekend"));
    for (const LeeftijdBedrag& een : landelijk->studietoeslag) {
      zeg(vul(teksten, "bedrag.leeftijd",
              {{"leeftijd", std::to_string(een.leeftijd)},
               {"bedrag", minima::euro(een.bedrag, teksten.woorden)}}));
    }
    return;
  }
  if (hoogte.methode == Methode::kBedragPerKind) {
    for (const OnderwijsBedrag& een : hoogte.per_kind) {
      zeg(vul(teksten, "bedrag.per-kind",
              {{"onderwijs", onderwijs_tekst({een.onderwijs}, teksten)},
               {"bedrag", minima::euro(een.bedrag, teksten.woorden)}}));
    }
    return;
  }
  if (!regeling.is_per_kost()) return;
  zeg(vul(teksten, kosten_sleutel(regeling, hoogte)));
  if (hoogte.plafond)
    uit.push_back({plafond_tekst(*hoogte.plafond, teksten), hoogte.plafond->artikel});
  if (hoogte.regime.empty() && hoogte.mogelijke_regimes.empty()) return;
  zeg(zelf_tekst(hoogte.regime, beleid, teksten));
  if (beleid.draagkracht && beleid.draagkracht->drempelbedrag) {
    uit.push_back(
        {vul(teksten, "bedrag.drempel",
             {{"bedrag", minima::euro(*beleid.draagkracht->drempelbedrag, teksten.woorden)}}),
         beleid.draagkracht->artikel_drempel});
  }
}

}  // namespace

std::vector<Brochurezin> zinnen_van_kosten(const Regeling& regeling,
                                           const Brochureteksten& teksten) {
  std::vector<Brochurezin> uit;
  for (const Kostensoort& soort : regeling.kostensoorten) {
    uit.push_back({kost_tekst(soort, teksten), soort.artikel});
  }
  if (!regeling.is_per_kost()) return uit;
  const char* anders = regeling.andere_kosten == Uitslag::kBeoordeling   ? "beoordeling"
                       : regeling.andere_kosten == Uitslag::kVoorliggend ? "voorliggend"
                                                                         : "geen-recht";
  uit.push_back({vul(teksten, std::string("andere-kosten.") + anders), regeling.artikel_kosten});
  return uit;
}

std::vector<Brochurezin> zinnen_van_hoogte(const Regeling& regeling, const Beleid& beleid,
                                           const Landelijk* landelijk,
                                           const Brochureteksten& teksten) {
  std::vector<Brochurezin> uit;
  for (std::size_t i = 0; i < regeling.routes.size(); ++i) {
    const Route& route = regeling.routes[i];
    if (!route.wanneer.empty()) uit.push_back({vul(teksten, "route.als"), ""});
    for (const Voorwaarde& v : route.wanneer)
      uit.push_back({zin_van(v, regeling, teksten), v.artikel});
    if (i > 0 && route.wanneer.empty()) uit.push_back({vul(teksten, "route.anders"), ""});
    if (regeling.routes.size() > 1) {
      for (const Voorwaarde& v : route.voorwaarden)
        uit.push_back({zin_van(v, regeling, teksten), v.artikel});
    }
    if (!route.vorm.empty()) {
      uit.push_back(
          {met_hoofdletter(woord("vorm", route.vorm, teksten.woorden)) + ".", route.artikel});
    }
    voeg_bedrag_toe(regeling, route.hoogte, beleid, landelijk, teksten, uit);
    if (route.uitslag == Uitslag::kBeoordeling) {
      uit.push_back({vul(teksten, "route.beoordeling"), route.artikel});
    }
  }
  return uit;
}

}  // namespace minima::beheer
