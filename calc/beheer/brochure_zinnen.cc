#include "calc/beheer/brochure_zinnen.h"

#include <algorithm>

#include "calc/beheer/blad.h"
#include "calc/uitkomst/toelichting.h"

namespace minima::beheer {
namespace {

using S = VoorwaardeSoort;

std::string leeftijd_sleutel(const Voorwaarde& v) {
  constexpr const char* kWie[] = {"aanvrager", "persoon", "kind", "volwassenen", "een-volwassene"};
  if (!v.vanaf && !v.tot) return "leeftijd.tot-aow";
  const char* wat = v.vanaf && v.tot ? ".van-tot" : v.vanaf ? ".vanaf" : ".tot";
  return std::string("leeftijd.") + kWie[static_cast<int>(v.wie)] + wat;
}

// The key of the sentence; "" for a kind that needs the facts of a household to be put in words.
std::string sleutel_van(const Voorwaarde& v) {
  switch (v.soort) {
    case S::kInwoner:
      return "inwoner";
    case S::kInkomensgrens:
      return v.strikt ? "inkomensgrens.strikt" : "inkomensgrens";
    case S::kVermogensgrens:
      return std::string("vermogensgrens") + (v.bedrag ? ".bedrag" : "") +
             (v.strikt ? ".strikt" : "");
    case S::kVermogenInvordering:
      return "vermogen-invordering";
    case S::kLaagInkomen:
      return "laag-inkomen";
    case S::kLeeftijd:
      return leeftijd_sleutel(v);
    case S::kOnderwijs:
      return "onderwijs";
    case S::kDoelgroep:
      return "doelgroep";
    case S::kKostensoort:
      return "andere-kostensoort";
    case S::kKostenGemaakt:
      return "kosten-gemaakt";
    case S::kAanvraagtermijn:
      return "aanvraagtermijn";
    case S::kBetaalbewijs:
      return v.offerte_volstaat ? "betaalbewijs.offerte" : "betaalbewijs";
    case S::kGeenGeldigIdentiteitsbewijs:
      return "geen-geldig-identiteitsbewijs";
    case S::kGratisEersteKaart:
      return "gratis-eerste-kaart";
    case S::kNietEerder:
      return v.venster == Venster::kMaanden ? "niet-eerder" : "";
    case S::kZelfdeGoed:
      return "zelfde-goed";
    case S::kLeningElders:
      return "lening-elders";
    case S::kVoorliggend:
      return "voorliggend";
    case S::kArbeidsverplichting:
      return "arbeidsverplichting";
    case S::kIndividueel:
      return "individueel";
    case S::kZorgverzekering:
      return v.verzekerd ? "zorgverzekering" : "zorgverzekering.niet";
    case S::kVoorBetaling:
      return "voor-betaling";
    case S::kAanvraagperiode:
      return v.sinds && v.tot_en_met ? "aanvraagperiode" : "";
    case S::kMinimumKosten:
      return v.bedrag ? "minimum-kosten" : "";
    default:
      return "";
  }
}

std::string onderwijs_tekst(const Voorwaarde& v, const Brochureteksten& teksten) {
  constexpr const char* kOnderwijs[] = {"geen", "basis", "voortgezet", "mbo", "hoger"};
  std::string uit;
  for (const Onderwijs onderwijs : v.onderwijs) {
    uit += (uit.empty() ? "" : ", ") +
           vul(teksten, std::string("onderwijs.") + kOnderwijs[static_cast<int>(onderwijs)]);
  }
  return uit;
}

Waarden waarden_van(const Voorwaarde& v, const Brochureteksten& teksten) {
  Waarden uit = {{"procent", procent_tekst(v.procent)},
                 {"maanden", std::to_string(v.maanden)},
                 {"onderwijs", onderwijs_tekst(v, teksten)},
                 {"kosten", opsomming(v.niet_kostensoorten, teksten)},
                 {"dag", std::to_string(v.dag) + " " +
                             woord("maand", std::to_string(v.maand), teksten.woorden)}};
  if (v.vanaf) uit.emplace_back("vanaf", std::to_string(*v.vanaf));
  if (v.tot) uit.emplace_back("tot", std::to_string(*v.tot));
  if (v.bedrag) uit.emplace_back("bedrag", minima::euro(*v.bedrag, teksten.woorden));
  if (v.sinds) uit.emplace_back("sinds", datum(*v.sinds, teksten.woorden));
  if (v.tot_en_met) uit.emplace_back("laatste", datum(*v.tot_en_met, teksten.woorden));
  return uit;
}

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

// With a capital letter at the beginning, also of "één".
std::string met_hoofdletter(std::string tekst) {
  if (!tekst.empty() && tekst.front() >= 'a' && tekst.front() <= 'z') {
    tekst.front() = static_cast<char>(tekst.front() - 'a' + 'A');
  } else if (tekst.compare(0, 2, "\u00e9") == 0) {
    tekst.replace(0, 2, "\u00c9");
  }
  return tekst;
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
      Voorwaarde school;
      school.onderwijs = {een.onderwijs};
      zeg(vul(teksten, "bedrag.per-kind",
              {{"onderwijs", onderwijs_tekst(school, teksten)},
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

std::string vul(const Brochureteksten& teksten, const std::string& sleutel,
                const Waarden& waarden) {
  const std::string* zin = teksten.zinnen.zoek(sleutel);
  if (zin == nullptr) return sleutel;
  return vul_in(*zin, [&](std::string_view naam) -> std::string {
    for (const auto& [sleutelwoord, waarde] : waarden) {
      if (sleutelwoord == naam) return waarde;
    }
    return "{" + std::string(naam) + "}";
  });
}

std::string procent_tekst(Rate rate) { return procenten(rate) + "%"; }

std::string opsomming(const std::vector<std::string>& kostensoorten,
                      const Brochureteksten& teksten) {
  std::string uit;
  for (const std::string& id : kostensoorten) {
    uit += (uit.empty() ? "" : ", ") + woord("kostensoort", id, teksten.woorden);
  }
  return uit;
}

std::string zin_van(const Voorwaarde& v, const Brochureteksten& teksten) {
  const std::string sleutel = sleutel_van(v);
  std::string uit;
  if (!v.kostensoorten.empty()) {
    uit = vul(teksten, "alleen-voor", {{"kosten", opsomming(v.kostensoorten, teksten)}}) + " ";
  }
  if (sleutel.empty()) {
    uit += vul(teksten, "overig", {{"wat", woord("voorwaarde", v.id, teksten.woorden)}});
  } else {
    uit += vul(teksten, sleutel, waarden_van(v, teksten));
  }
  if (v.soort == S::kLeeftijd && v.tot_aow && sleutel != "leeftijd.tot-aow") {
    uit += " " + vul(teksten, "leeftijd.tot-aow");
  }
  if (v.soort == S::kIndividueel) return uit;
  if (v.bij_nee == Uitslag::kBeoordeling) uit += " " + vul(teksten, "nee.beoordeling");
  if (v.bij_nee == Uitslag::kVoorliggend && !v.verwijzing.empty()) {
    uit += " " + woord("verwijzing", v.verwijzing, teksten.woorden);
  }
  return uit;
}

bool is_over_aanvragen(const Voorwaarde& v) {
  return v.soort == S::kKostenGemaakt || v.soort == S::kAanvraagtermijn ||
         v.soort == S::kBetaalbewijs || v.soort == S::kVoorBetaling ||
         v.soort == S::kAanvraagperiode;
}

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
    for (const Voorwaarde& v : route.wanneer) uit.push_back({zin_van(v, teksten), v.artikel});
    if (i > 0 && route.wanneer.empty()) uit.push_back({vul(teksten, "route.anders"), ""});
    if (regeling.routes.size() > 1) {
      for (const Voorwaarde& v : route.voorwaarden) uit.push_back({zin_van(v, teksten), v.artikel});
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
