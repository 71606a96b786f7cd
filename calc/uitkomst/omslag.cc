#include "calc/uitkomst/omslag.h"

#include <algorithm>
#include <set>

#include "calc/draagkracht/draagkracht.h"
#include "calc/regeling/kinderen.h"
#include "calc/regeling/tijdvak.h"

namespace minima {
namespace {

constexpr int kMonthsAhead = 60;

template <typename F>
void elke_voorwaarde(const Beleid& beleid, F f) {
  for (const Regeling& regeling : beleid.regelingen) {
    for (const Voorwaarde& v : regeling.voorwaarden) f(regeling, v);
    for (const Route& route : regeling.routes) {
      for (const Voorwaarde& v : route.wanneer) f(regeling, v);
      for (const Voorwaarde& v : route.voorwaarden) f(regeling, v);
    }
  }
}

struct Zoeker {
  const Huishouden& huishouden;
  const Geldend& geldend;
  std::vector<Keerpunt> result;

  void neem(Date datum, std::string_view reden) {
    if (datum > huishouden.peildatum) result.push_back({datum, reden});
  }

  void verjaardagen(const Persoon& persoon, const std::set<int>& leeftijden) {
    if (!persoon.geboren.is_known()) return;
    for (const int leeftijd : leeftijden) {
      neem(persoon.geboren.low.birthday(leeftijd), "verjaardag");
    }
    if (geldend.landelijk != nullptr) {
      const AowLeeftijd aow = geldend.landelijk->aow_leeftijd.value_or(AowLeeftijd{});
      neem(aow.bereikt(persoon.geboren.low), "verjaardag");
    }
  }

  void personen() {
    // 18 and 21 are borders of the norm itself (arts 4, 20, 21).
    std::set<int> leeftijden{18, 21};
    elke_voorwaarde(*geldend.beleid, [&](const Regeling&, const Voorwaarde& v) {
      if (v.vanaf) leeftijden.insert(*v.vanaf);
      if (v.tot) leeftijden.insert(*v.tot);
    });
    verjaardagen(huishouden.aanvrager, leeftijden);
    if (huishouden.partner.has_value()) verjaardagen(huishouden.partner.value(), leeftijden);
    if (!huishouden.kinderen) return;
    for (const Kind& kind : *huishouden.kinderen) verjaardagen(kind.persoon, leeftijden);
  }

  void laag_inkomen(const Voorwaarde& v) {
    if (!huishouden.laag_inkomen) return;
    for (const LaagInkomen& regel : *huishouden.laag_inkomen) {
      if (regel.procent > v.procent || !regel.maanden.is_known()) continue;
      const int te_gaan = v.maanden - regel.maanden.low;
      neem(huishouden.peildatum.first_of_month().plus_months(te_gaan), "maanden-laag-inkomen");
    }
  }

  // `dagen` later where exactly so many months ago still stands in the way.
  void eerder(const Regeling& regeling, int maanden, int dagen = 0) {
    if (!huishouden.eerdere_verstrekkingen) return;
    for (const EerdereVerstrekking& e : *huishouden.eerdere_verstrekkingen) {
      if (e.regeling != regeling.id || !e.datum.is_known()) continue;
      neem(e.datum.low.plus_months(maanden).plus_days(dagen), "weer-mogelijk");
    }
  }

  // A fact of the past that stands in the way up to and including so many months after it.
  void verleden(const Regeling& regeling, const Voorwaarde& v) {
    const auto& klaar = huishouden.aanvrager.opleiding_afgerond;
    if (v.soort == VoorwaardeSoort::kOpleiding && klaar.has_value()) {
      neem(klaar.value().plus_months(v.maanden).plus_days(1), "weer-mogelijk");
    }
    if (v.soort == VoorwaardeSoort::kMaatregel && huishouden.maatregelen) {
      for (const Maatregel& maatregel : *huishouden.maatregelen) {
        if (!maatregel.datum) continue;
        neem(maatregel.datum->plus_months(v.maanden).plus_days(1), "weer-mogelijk");
      }
    }
    if (v.soort == VoorwaardeSoort::kAanvraagperiode && v.tot_en_met) {
      neem(v.tot_en_met->plus_days(1), "termijn-voorbij");
    }
    if (v.soort != VoorwaardeSoort::kNietEerderInTijdvak) return;
    if (v.venster == Venster::kMaanden) eerder(regeling, v.maanden, v.grensdag_telt ? 1 : 0);
    if (v.venster == Venster::kKalenderjaar) {
      neem(Date::of(huishouden.peildatum.year() + 1, 1, 1), "nieuw-kalenderjaar");
    }
  }

  void kosten(const Voorwaarde& v) {
    for (const Kost& kost : huishouden.kosten) {
      if (!kost.datum.is_known() || kost.datum.low.year() > 9000) continue;
      if (v.soort == VoorwaardeSoort::kKostenGemaakt) neem(kost.datum.low, "kosten-gemaakt");
      if (v.soort == VoorwaardeSoort::kAanvraagtermijn) {
        const Date laatste = Date::of(kost.datum.low.year() + 1, static_cast<unsigned>(v.maand),
                                      static_cast<unsigned>(v.dag));
        neem(laatste.plus_days(1), "termijn-voorbij");
      }
    }
  }

  void documenten() {
    if (!huishouden.identiteitsbewijzen) return;
    for (const Identiteitsbewijs& bewijs : *huishouden.identiteitsbewijzen) {
      if (bewijs.geldig_tot_en_met) {
        neem(bewijs.geldig_tot_en_met->plus_days(1), "document-verlopen");
      }
    }
  }

  void regels() {
    elke_voorwaarde(*geldend.beleid, [&](const Regeling& regeling, const Voorwaarde& v) {
      if (v.soort == VoorwaardeSoort::kLaagInkomen) laag_inkomen(v);
      if (v.soort == VoorwaardeSoort::kNietEerder) eerder(regeling, v.maanden);
      if (v.soort == VoorwaardeSoort::kKind && v.maand > 0) {
        neem(schooljaar_op(huishouden.peildatum, v.maand, v.dag).einde, "nieuw-schooljaar");
      }
      verleden(regeling, v);
      kosten(v);
    });
    for (const Regeling& regeling : geldend.beleid->regelingen) {
      for (const Route& route : regeling.routes) {
        if (!route.hoogte.plafond || !huishouden.eerdere_verstrekkingen) continue;
        if (!loopt_af(*route.hoogte.plafond)) continue;
        const auto tijdvak =
            tijdvak_op(huishouden, regeling.id, *route.hoogte.plafond, huishouden.peildatum);
        neem(tijdvak.einde, route.hoogte.plafond->tijdvak == Tijdvak::kKalenderjaar
                                ? "nieuw-kalenderjaar"
                                : "tijdvak-voorbij");
      }
    }
  }
};

bool valt_binnen(const Keerpunt& keerpunt, const Huishouden& huishouden, const Geldend& geldend,
                 const Beleidsbestand& bestand) {
  if (keerpunt.datum > huishouden.peildatum.plus_months(kMonthsAhead)) return false;
  const Geldend dan = bestand.geldend(huishouden.gemeente, keerpunt.datum);
  return dan.in_force && dan.beleid == geldend.beleid && dan.landelijk != nullptr;
}

}  // namespace

std::vector<Keerpunt> keerpunten(const Huishouden& huishouden, const Geldend& geldend,
                                 const Beleidsbestand& bestand) {
  Zoeker zoeker{huishouden, geldend, {}};
  zoeker.personen();
  zoeker.regels();
  zoeker.documenten();
  if (const Draagkrachtperiode* periode = lopende_periode(huishouden, *geldend.beleid)) {
    zoeker.neem(periode->begin.plus_months(geldend.beleid->draagkracht->periode_maanden),
                "draagkrachtperiode-voorbij");
  }
  for (const Landelijk& tabel : bestand.tabellen()) {
    zoeker.neem(tabel.geldig_vanaf, "nieuwe-normen");
  }
  auto& result = zoeker.result;
  result.erase(std::remove_if(result.begin(), result.end(),
                              [&](const Keerpunt& k) {
                                return !valt_binnen(k, huishouden, geldend, bestand);
                              }),
               result.end());
  std::stable_sort(result.begin(), result.end(),
                   [](const Keerpunt& a, const Keerpunt& b) { return a.datum < b.datum; });
  // The first reason of a day stands for it.
  result.erase(std::unique(result.begin(), result.end(),
                           [](const Keerpunt& a, const Keerpunt& b) { return a.datum == b.datum; }),
               result.end());
  return std::move(result);
}

Huishouden op_dag(const Huishouden& huishouden, Date dag) {
  Huishouden result = huishouden;
  const int maanden = months_between(huishouden.peildatum.first_of_month(), dag.first_of_month());
  result.peildatum = dag;
  if (result.laag_inkomen) {
    for (LaagInkomen& regel : *result.laag_inkomen) {
      regel.maanden = {regel.maanden.low + maanden, regel.maanden.high + maanden};
    }
  }
  return result;
}

void vul_omslagen(Uitkomst& uitkomst, const Huishouden& huishouden, const Beleidsbestand& bestand,
                  Herrekening herreken) {
  std::vector<Uitslag> nu;
  for (const RegelingUitkomst& regeling : uitkomst.regelingen) nu.push_back(regeling.uitslag);
  for (const Keerpunt& keerpunt : keerpunten(huishouden, uitkomst.geldend, bestand)) {
    const Uitkomst dan = herreken(op_dag(huishouden, keerpunt.datum), bestand);
    for (std::size_t i = 0; i < nu.size(); ++i) {
      const Uitslag uitslag = dan.regelingen[i].uitslag;
      if (uitslag == nu[i]) continue;
      uitkomst.regelingen[i].omslag.push_back({keerpunt.datum, uitslag, keerpunt.reden});
      nu[i] = uitslag;
    }
  }
}

}  // namespace minima
