#include "calc/beheer/vergelijking.h"

#include <algorithm>
#include <utility>

#include "calc/beheer/kenmerken.h"
#include "calc/beheer/reden.h"
#include "calc/bereken.h"
#include "calc/json/schrijver.h"
#include "calc/json/situatie_json.h"
#include "calc/json/woorden.h"
#include "calc/uitkomst/toelichting.h"

namespace minima::beheer {
namespace {

constexpr std::string_view kGeenRegels = "geen regels op deze dag";

std::string naam_van(const Rekenkern& kern, const std::string& id) {
  for (const Gemeentegegevens& gemeente : kern.gemeenten()) {
    if (gemeente.id == id) return gemeente.naam;
  }
  return id;
}

struct Kolommen {
  const Rekenkern& kern;
  Date dag;
  std::vector<Geldend> geldend;

  Kolommen(const Rekenkern& rekenkern, const std::vector<std::string>& gemeenten, Date peildatum)
      : kern(rekenkern), dag(peildatum) {
    for (const std::string& id : gemeenten) geldend.push_back(kern.beleid().geldend(id, dag));
  }

  [[nodiscard]] const Teksten& teksten() const { return *kern.teksten("nl"); }

  // The schemes of all columns that are in force, in the order in which they first stand there.
  [[nodiscard]] std::vector<const Regeling*> regelingen() const {
    std::vector<const Regeling*> result;
    for (const Geldend& een : geldend) {
      if (!een.in_force) continue;
      for (const Regeling& regeling : een.beleid->regelingen) {
        const bool seen = std::any_of(result.begin(), result.end(),
                                      [&](const Regeling* r) { return r->id == regeling.id; });
        if (!seen) result.push_back(&regeling);
      }
    }
    return result;
  }

  [[nodiscard]] Vergelijking leeg(const std::vector<std::string>& gemeenten,
                                  const std::string& titel) const {
    Vergelijking result;
    result.titel = titel + " op " + datum(dag, teksten());
    result.ids = gemeenten;
    for (std::size_t i = 0; i < gemeenten.size(); ++i) {
      result.gemeenten.push_back(naam_van(kern, gemeenten[i]));
      if (!geldend[i].in_force) {
        result.opmerkingen.push_back("Van " + result.gemeenten.back() + " gelden op " +
                                     datum(dag, teksten()) + " geen regels.");
      } else if (geldend[i].beleid->momentopname) {
        result.opmerkingen.push_back(result.gemeenten.back() +
                                     ": deze regels beschrijven hoe het op " +
                                     datum(geldend[i].beleid->geldig_vanaf, teksten()) +
                                     " was; tot wanneer ze golden is niet gevonden.");
      }
    }
    return result;
  }

  // One row: `cel` gives the text of each column in force.
  template <typename Cel>
  void rij(Vergelijking& doel, const std::string& id, const std::string& naam,
           const std::string& kenmerk, Cel cel) const {
    Vergelijkrij result{id, naam, kenmerk, {}};
    bool filled = false;
    for (std::size_t i = 0; i < geldend.size(); ++i) {
      result.cellen.push_back(geldend[i].in_force ? cel(i) : std::string(kGeenRegels));
      filled = filled || (geldend[i].in_force && !result.cellen.back().empty());
    }
    if (filled) doel.rijen.push_back(std::move(result));
  }
};

const Regeling* regeling_met(const Beleid& beleid, const std::string& id) {
  for (const Regeling& regeling : beleid.regelingen) {
    if (regeling.id == id) return &regeling;
  }
  return nullptr;
}

const Kengetal* kengetal_met(const Beleid& beleid, const std::string& id) {
  for (const Kengetal& kengetal : beleid.kengetallen) {
    if (kengetal.id == id) return &kengetal;
  }
  return nullptr;
}

std::string kengetal_tekst(const Kengetal* kengetal, const Teksten& teksten) {
  if (kengetal == nullptr) return {};
  std::string result = kengetal->bedrag ? euro(*kengetal->bedrag, teksten) : "";
  if (kengetal->opmerking) result += (result.empty() ? "" : ", ") + kengetal->opmerking->nl;
  return result;
}

void vul_kengetallen(const Kolommen& kolommen, Vergelijking& doel) {
  std::vector<std::string> seen;
  for (const Geldend& een : kolommen.geldend) {
    if (!een.in_force) continue;
    for (const Kengetal& kengetal : een.beleid->kengetallen) {
      if (std::find(seen.begin(), seen.end(), kengetal.id) != seen.end()) continue;
      seen.push_back(kengetal.id);
      kolommen.rij(doel, kengetal.id, kengetal.naam.nl, "kengetal", [&](std::size_t i) {
        return kengetal_tekst(kengetal_met(*kolommen.geldend[i].beleid, kengetal.id),
                              kolommen.teksten());
      });
    }
  }
}

const VoorwaardeUitkomst* beslist(const std::vector<VoorwaardeUitkomst>& voorwaarden,
                                  Uitslag uitslag) {
  for (const VoorwaardeUitkomst& voorwaarde : voorwaarden) {
    if (voorwaarde.uitslag == uitslag) return &voorwaarde;
  }
  return nullptr;
}

// The first rule that makes the answer what it is: a condition of the scheme, one of a line, or the
// most that the route can lead to.
std::string doorslag(const RegelingUitkomst& uit, const Teksten& teksten) {
  const VoorwaardeUitkomst* gevonden = nullptr;
  if (uit.uitslag != Uitslag::kRecht) gevonden = beslist(uit.voorwaarden, uit.uitslag);
  for (const KostUitkomst& lijn : uit.kosten) {
    if (gevonden != nullptr || uit.uitslag == Uitslag::kRecht) break;
    if (lijn.uitslag == uit.uitslag) gevonden = beslist(lijn.voorwaarden, uit.uitslag);
  }
  if (gevonden != nullptr) {
    std::string tekst = woord("voorwaarde", gevonden->id, teksten);
    if (!gevonden->toelichting.is_empty()) tekst += ": " + zin(gevonden->toelichting, teksten);
    return met_artikel(std::move(tekst), gevonden->artikel);
  }
  if (uit.uitslag == Uitslag::kRecht) return "aan alle voorwaarden is voldaan";
  const Route& route = uit.regeling->routes.front();
  switch (uit.uitslag) {
    case Uitslag::kBeoordeling:
      return met_artikel("wat te toetsen is past; de rest beoordeelt de gemeente", route.artikel);
    case Uitslag::kGeenRecht:
      return met_artikel("er is niets te vergoeden", route.hoogte.artikel);
    case Uitslag::kVoorliggend:
      return met_artikel("een andere voorziening gaat voor", route.artikel);
    case Uitslag::kOnbekend:
      return met_artikel("er ontbreken gegevens om het te zeggen", route.hoogte.artikel);
    default:
      return std::string(kGeenRegels);
  }
}

// The situatie as that of `gemeente` on `dag`.
Knoop verplaatst(const Knoop& situatie, const std::string& gemeente, const std::string& dag) {
  Knoop result = situatie;
  const auto zet = [&result](const char* sleutel, const std::string& waarde) {
    for (Knoop& lid : result.leden) {
      if (lid.sleutel != sleutel) continue;
      lid.soort = Knoop::Soort::kTekst;
      lid.tekst = waarde;
      lid.leden.clear();
      return;
    }
    Knoop nieuw;
    nieuw.soort = Knoop::Soort::kTekst;
    nieuw.sleutel = sleutel;
    nieuw.tekst = waarde;
    result.leden.push_back(std::move(nieuw));
  };
  zet("gemeente", gemeente);
  zet("peildatum", dag);
  return result;
}

Result<Huishouden> huishouden_in(const Knoop& situatie, const std::string& gemeente,
                                 const Geldend& geldend, const std::string& dag) {
  Result<Huishouden> gelezen = lees_situatie(verplaatst(situatie, gemeente, dag));
  if (!gelezen.ok()) return gelezen;
  Huishouden huishouden = std::move(gelezen).value();
  for (Kost& kost : huishouden.kosten) {
    const bool known = !kost.regeling || regeling_met(*geldend.beleid, *kost.regeling) != nullptr;
    if (!known) kost.regeling.reset();
  }
  return huishouden;
}

const RegelingUitkomst* uitkomst_met(const Uitkomst& uit, const std::string& id) {
  for (const RegelingUitkomst& deel : uit.regelingen) {
    if (deel.regeling->id == id) return &deel;
  }
  return nullptr;
}

void vul_uitkomsten(const Kolommen& kolommen, const std::vector<Uitkomst>& uitkomsten,
                    Vergelijking& doel) {
  const Teksten& teksten = kolommen.teksten();
  for (const Regeling* regeling : kolommen.regelingen()) {
    const auto rij = [&](const char* kenmerk, auto tekst) {
      kolommen.rij(doel, regeling->id, regeling->naam.nl, kenmerk,
                   [&](std::size_t i) -> std::string {
                     const RegelingUitkomst* uit = uitkomst_met(uitkomsten[i], regeling->id);
                     return uit != nullptr ? tekst(*uit, i) : std::string();
                   });
    };
    kolommen.rij(doel, regeling->id, regeling->naam.nl, "oordeel", [&](std::size_t i) {
      const RegelingUitkomst* uit = uitkomst_met(uitkomsten[i], regeling->id);
      return uit != nullptr ? woord("oordeel", woord_van(uit->uitslag), teksten)
                            : std::string("staat niet in de regels");
    });
    rij("uitkomst", [&](const RegelingUitkomst& uit, std::size_t) {
      return uit.bedrag ? euro(*uit.bedrag, teksten) : std::string();
    });
    rij("doorslag",
        [&](const RegelingUitkomst& uit, std::size_t) { return doorslag(uit, teksten); });
    rij("regel", [&](const RegelingUitkomst& uit, std::size_t i) {
      if (is_weigering(uit.uitslag)) return std::string();
      const std::string most = hoogste_bedrag(*uit.regeling, kolommen.geldend[i].landelijk);
      const Hoogte& hoogte = uit.regeling->routes.front().hoogte;
      return most.empty() ? most : met_artikel(most, hoogte.artikel);
    });
  }
}

}  // namespace

bool Vergelijkrij::verschilt() const {
  return std::any_of(cellen.begin(), cellen.end(),
                     [&](const std::string& cel) { return cel != cellen.front(); });
}

std::vector<std::string> geldende_gemeenten(const Rekenkern& kern, Date dag) {
  std::vector<std::string> result;
  for (const Beleid& versie : kern.beleid().versies()) {
    if (!kern.beleid().geldend(versie.gemeente, dag).in_force) continue;
    result.push_back(versie.gemeente);
  }
  std::sort(result.begin(), result.end());
  result.erase(std::unique(result.begin(), result.end()), result.end());
  return result;
}

Vergelijking vergelijk_beleid(const Rekenkern& kern, const std::vector<std::string>& gemeenten,
                              Date dag) {
  const Kolommen kolommen(kern, gemeenten, dag);
  const Teksten& teksten = kolommen.teksten();
  Vergelijking result = kolommen.leeg(gemeenten, "Minimabeleid");
  const auto beleid = [&](std::size_t i) -> const Beleid& { return *kolommen.geldend[i].beleid; };
  kolommen.rij(result, "", "Beleid", "titel", [&](std::size_t i) { return beleid(i).titel.nl; });
  kolommen.rij(result, "", "Beleid", "vanaf",
               [&](std::size_t i) { return datum(beleid(i).geldig_vanaf, teksten); });
  kolommen.rij(result, "", "Beleid", "draagkracht",
               [&](std::size_t i) { return draagkracht_tekst(beleid(i)); });
  for (const Regeling* regeling : kolommen.regelingen()) {
    std::vector<std::vector<Kenmerk>> per_gemeente;
    for (const Geldend& een : kolommen.geldend) {
      per_gemeente.push_back(
          kenmerken(regeling_met(*een.beleid, regeling->id), een.landelijk, teksten));
    }
    for (std::size_t k = 0; k < per_gemeente.front().size(); ++k) {
      kolommen.rij(result, regeling->id, regeling->naam.nl, per_gemeente.front()[k].id,
                   [&](std::size_t i) { return per_gemeente[i][k].waarde; });
    }
  }
  vul_kengetallen(kolommen, result);
  return result;
}

Result<Vergelijking> vergelijk_huishouden(const Rekenkern& kern,
                                          const std::vector<std::string>& gemeenten, Date dag,
                                          std::string_view situatie) {
  const Result<Knoop> boom = lees_knoop(situatie);
  if (!boom.ok()) return boom.faults();
  const Kolommen kolommen(kern, gemeenten, dag);
  std::vector<Uitkomst> uitkomsten;
  for (std::size_t i = 0; i < gemeenten.size(); ++i) {
    const auto huishouden =
        huishouden_in(boom.value(), gemeenten[i], kolommen.geldend[i], jjjj_mm_dd(dag));
    if (!huishouden.ok()) return huishouden.faults();
    Rekenopties opties;
    opties.met_vooruitblik = false;
    uitkomsten.push_back(bereken(huishouden.value(), kern.beleid(), opties));
  }
  Vergelijking result = kolommen.leeg(gemeenten, "Eén huishouden in elke gemeente");
  vul_uitkomsten(kolommen, uitkomsten, result);
  result.opmerkingen.emplace_back(
      "Dit is een schatting, geen besluit. Iedereen mag altijd aanvragen.");
  return result;
}

}  // namespace minima::beheer
