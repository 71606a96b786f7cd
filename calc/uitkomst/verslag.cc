#include "calc/uitkomst/verslag.h"

#include <algorithm>
#include <vector>

#include "calc/uitkomst/toelichting.h"

namespace minima {
namespace {

std::string_view id_van(Uitslag uitslag) {
  constexpr std::string_view kIds[] = {"buiten-geldigheid", "geen-recht",  "voorliggend",
                                       "onbekend",          "beoordeling", "recht"};
  return kIds[static_cast<int>(uitslag)];
}

// The mark before a condition: readable without colour and by a screen reader's neighbour alike.
std::string_view teken(Oordeel oordeel) {
  constexpr std::string_view kTekens[] = {"[-]", "[?]", "[~]", "[+]"};
  return kTekens[static_cast<int>(oordeel)];
}

struct Schrift {
  const Huishouden& huishouden;
  const Teksten& teksten;
  std::string uit;

  [[nodiscard]] std::string cli(std::string_view id) const { return woord("cli", id, teksten); }

  void regel(int inspringing, const std::string& tekst) {
    uit.append(static_cast<std::size_t>(inspringing) * 2, ' ');
    uit += tekst;
    uit += '\n';
  }

  void paar(int inspringing, std::string_view label, const std::string& waarde) {
    regel(inspringing, cli(label) + ": " + waarde);
  }

  [[nodiscard]] std::string met_artikel(const std::string& tekst, std::string_view artikel) const {
    if (artikel.empty()) return tekst;
    return tekst + " (" + cli("artikel") + " " + links_naar_rechts(std::string(artikel), teksten) +
           ")";
  }

  void stap(int inspringing, const Stap& stap) {
    if (stap.is_empty()) return;
    regel(inspringing, "- " + met_artikel(zin(stap, teksten), stap.artikel));
    for (const Stap& deel : stap.delen) this->stap(inspringing + 1, deel);
  }

  void voorwaarde(int inspringing, const VoorwaardeUitkomst& voorwaarde) {
    std::string tekst(teken(voorwaarde.oordeel));
    tekst += ' ';
    tekst += voorwaarde.toelichting.is_empty() ? woord("voorwaarde", voorwaarde.id, teksten)
                                               : zin(voorwaarde.toelichting, teksten);
    regel(inspringing, met_artikel(tekst, voorwaarde.artikel));
    for (const Stap& deel : voorwaarde.toelichting.delen) stap(inspringing + 2, deel);
  }

  void kost(const KostUitkomst& lijn) {
    const Kost& kost = huishouden.kosten[static_cast<std::size_t>(lijn.index)];
    std::string tekst = woord("kostensoort", kost.soort, teksten) + komma(teksten) +
                        euro(kost.bedrag, teksten) + ": " +
                        woord("oordeel", id_van(lijn.uitslag), teksten);
    if (lijn.bedrag) tekst += komma(teksten) + euro(*lijn.bedrag, teksten);
    regel(2, tekst);
    for (const VoorwaardeUitkomst& v : lijn.voorwaarden) voorwaarde(3, v);
    if (!lijn.verwijzing.empty() && lijn.uitslag != Uitslag::kRecht) {
      paar(3, "verwijzing", woord("verwijzing", lijn.verwijzing, teksten));
    }
  }

  void ontbreekt(const Feiten& open) {
    if (open.is_empty()) return;
    std::vector<std::string> namen;
    for (const Feit& feit : open.lijst()) {
      std::string naam = woord("feit", feit_naam(feit.soort), teksten);
      if (std::find(namen.begin(), namen.end(), naam) == namen.end()) {
        namen.push_back(std::move(naam));
      }
    }
    std::string tekst;
    for (const std::string& naam : namen) tekst += (tekst.empty() ? "" : komma(teksten)) + naam;
    paar(1, "ontbreekt", tekst);
  }

  // The Dutch name is the one that is known at the counter.
  [[nodiscard]] std::string naam(const Regeling& regeling) const {
    if (teksten.taal() == "nl") return regeling.naam.nl;
    if (teksten.taal() == "en") return regeling.naam.en + " (" + regeling.naam.nl + ")";
    return woord("regeling", regeling.id, teksten) + " – " + regeling.naam.nl;
  }

  void regeling(const RegelingUitkomst& deel) {
    const Regeling& regeling = *deel.regeling;
    regel(0, "");
    regel(0, naam(regeling));
    regel(1, woord("oordeel", id_van(deel.uitslag), teksten));
    if (deel.uitslag == Uitslag::kBuitenGeldigheid) return;
    const bool nee = deel.uitslag == Uitslag::kGeenRecht;
    if (deel.bedrag) paar(1, "bedrag", euro(*deel.bedrag, teksten));
    const bool says_a_most =
        deel.maximaal && !(deel.maximaal->low == Money() && deel.maximaal->high.is_unbounded());
    if (says_a_most) {
      paar(1, "maximaal",
           euro(*deel.maximaal, teksten) + " " + woord("per", regeling.per, teksten));
    }
    if (!nee && !deel.vorm.empty()) paar(1, "vorm", woord("vorm", deel.vorm, teksten));
    if (!nee && deel.aanvragen_tot_en_met) {
      paar(1, "aanvragen-tot-en-met", datum(*deel.aanvragen_tot_en_met, teksten));
    }
    if (!deel.verwijzing.empty()) {
      paar(1, "verwijzing", woord("verwijzing", deel.verwijzing, teksten));
    }
    regel(1, cli("waarom") + ":");
    for (const VoorwaardeUitkomst& v : deel.voorwaarden) voorwaarde(2, v);
    if (!deel.kosten.empty()) regel(1, cli("kosten") + ":");
    for (const KostUitkomst& lijn : deel.kosten) kost(lijn);
    ontbreekt(deel.open);
    if (deel.wijziging) regel(1, zin(*deel.wijziging, teksten));
    for (const Omslag& omslag : deel.omslag) regel(1, zin(omslag, teksten));
    if (nee || regeling.bewijsstukken.empty()) return;
    regel(1, cli("bewijsstukken") + ":");
    for (const std::string& stuk : regeling.bewijsstukken) {
      regel(2, "- " + woord("bewijsstuk", stuk, teksten));
    }
  }

  void middelen(const Uitkomst& uitkomst) {
    if (uitkomst.norm) {
      paar(0, "norm", euro(uitkomst.norm->per_maand, teksten));
      stap(1, uitkomst.norm->toelichting);
    }
    paar(0, "inkomen", euro(uitkomst.inkomen.per_maand, teksten));
    stap(1, uitkomst.inkomen.toelichting);
    paar(0, "vermogen", euro(uitkomst.vermogen.in_aanmerking, teksten));
    stap(1, uitkomst.vermogen.toelichting);
    for (const Regimedraagkracht& regime : uitkomst.draagkracht) {
      regel(0, cli("zelf-betalen") + " (" + woord("regime", regime.regime->id, teksten) + ")" +
                   (regime.bedragen ? ": " + euro(regime.bedragen->beschikbaar, teksten) : ""));
      stap(1, regime.toelichting);
    }
    if (uitkomst.eigen_woning) stap(0, uitkomst.eigen_woning->toelichting);
  }

  void grootboek(const std::vector<Grootboekregel>& regels) {
    if (regels.empty()) return;
    regel(0, "");
    regel(0, cli("grootboek") + ":");
    const std::string met_prijs = cli("grootboek-regel");
    const std::string zonder_prijs = cli("grootboek-regel-zonder-prijs");
    for (const Grootboekregel& r : regels) {
      const Kost& kost = huishouden.kosten[static_cast<std::size_t>(r.kost)];
      // A cost of which the regime isn't known has a row for each.
      const bool meer = std::count_if(regels.begin(), regels.end(), [&](const Grootboekregel& a) {
                          return a.kost == r.kost;
                        }) > 1;
      regel(1,
            vul_in(r.vergoed ? met_prijs : zonder_prijs, [&](std::string_view naam) -> std::string {
              if (naam == "datum") return datum(r.datum, teksten);
              if (naam == "kostensoort") {
                const std::string soort = woord("kostensoort", kost.soort, teksten);
                return meer ? soort + " (" + woord("regime", r.regime, teksten) + ")" : soort;
              }
              if (naam == "kosten") return euro(r.kosten, teksten);
              if (naam == "verbruikt") return euro(r.verbruikt, teksten);
              if (naam == "vergoed") return euro(*r.vergoed, teksten);
              return euro(r.resteert, teksten);
            }));
    }
  }
};

}  // namespace

std::string verslag(const Uitkomst& uitkomst, const Huishouden& huishouden,
                    const Teksten& teksten) {
  Schrift schrift{huishouden, teksten, {}};
  const Geldend& geldend = uitkomst.geldend;
  const Tekst& titel = geldend.beleid->titel;
  schrift.regel(0, schrift.cli("titel"));
  schrift.paar(
      0, "beleid",
      (teksten.taal() == "en" ? titel.en : titel.nl) + ", " + datum(huishouden.peildatum, teksten));
  const std::string vertaald = vertaalmelding(teksten);
  schrift.regel(0, schrift.cli("schatting") + (vertaald.empty() ? "" : " " + vertaald));
  for (const std::string_view sleutel : uitkomst.waarschuwingen) {
    const std::string* tekst = teksten.zoek(sleutel);
    schrift.regel(0, "! " + (tekst != nullptr ? *tekst : std::string(sleutel)));
  }
  schrift.regel(0, "");
  if (geldend.in_force) schrift.middelen(uitkomst);
  // The best news first, as the page does.
  std::vector<const RegelingUitkomst*> volgorde;
  for (const RegelingUitkomst& regeling : uitkomst.regelingen) volgorde.push_back(&regeling);
  std::stable_sort(volgorde.begin(), volgorde.end(), [](const auto* a, const auto* b) {
    return a->uitslag != b->uitslag && beste(a->uitslag, b->uitslag) == a->uitslag;
  });
  for (const RegelingUitkomst* regeling : volgorde) schrift.regeling(*regeling);
  schrift.grootboek(uitkomst.grootboek);
  return std::move(schrift.uit);
}

}  // namespace minima
