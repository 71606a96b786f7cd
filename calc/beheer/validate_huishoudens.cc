#include "calc/beheer/validate_huishoudens.h"

#include <optional>
#include <set>
#include <utility>

#include "calc/beheer/validate_delen.h"
#include "calc/bereken.h"

namespace minima::beheer {
namespace {

constexpr int kJongsteAanvrager = 16;
constexpr Money kKosten = Money::cents(100'000);
constexpr int kAltijd = 1200;  // months: longer than any condition asks

Persoon geboren(Date dag) {
  Persoon persoon;
  persoon.geboren = Range<Date>(dag);
  return persoon;
}

Kind kind(int leeftijd, Date peildatum) {
  Kind een;
  een.id = "kind-1";
  een.persoon = geboren(peildatum.birthday(-leeftijd));
  een.thuiswonend = true;
  een.onderwijs = leeftijd < 12 ? Onderwijs::kBasis : Onderwijs::kVoortgezet;
  return een;
}

// Ages at which a condition can change, and some that any policy has.
std::set<int> leeftijden(const Beleid& beleid) {
  std::set<int> uit = {0, 4, 11, 12, 17, 18, 21, 27, 40, 67, 100};
  for (const Regeling& regeling : beleid.regelingen) {
    elke_voorwaarde(regeling, "", [&uit](const Voorwaarde& v, const std::string&) {
      for (const auto& grens : {v.vanaf, v.tot}) {
        if (!grens) continue;
        for (const int leeftijd : {*grens - 1, *grens, *grens + 1}) {
          if (leeftijd >= 0) uit.insert(leeftijd);
        }
      }
    });
  }
  return uit;
}

// Percentages of the norm at which something can change.
std::set<Rate> percentages(const Beleid& beleid) {
  std::set<Rate> uit;
  for (const int procent : {50, 90, 100, 110, 120, 130, 150, 200}) {
    uit.insert(Rate::percent(procent));
  }
  for (const Regeling& regeling : beleid.regelingen) {
    elke_voorwaarde(regeling, "", [&uit](const Voorwaarde& v, const std::string&) {
      if (v.procent > Rate()) uit.insert(v.procent);
    });
  }
  if (!beleid.draagkracht) return uit;
  for (const Regime& regime : beleid.draagkracht->regimes) {
    for (const Schijf& schijf : regime.schijven) {
      uit.insert(schijf.vanaf);
      if (schijf.tot) uit.insert(*schijf.tot);
    }
  }
  return uit;
}

std::vector<Money> inkomens_rond(const std::set<Rate>& percentages, Money norm) {
  std::set<Money> uit = {Money()};
  for (const Rate procent : percentages) {
    const Money grens = Fraction(norm).times(procent).rounded_down();
    uit.insert(grens);
    uit.insert(grens + Money::cents(1));
  }
  return {uit.begin(), uit.end()};
}

}  // namespace

Huishouden alles_bekend(const std::string& gemeente, Date peildatum, int leeftijd, bool partner,
                        std::optional<int> kind_van) {
  Huishouden h;
  h.peildatum = peildatum;
  h.gemeente = gemeente;
  h.inwoner = true;
  h.aanvrager = geboren(peildatum.birthday(-leeftijd));
  h.aanvrager.studeert = false;
  Persoon ander = geboren(peildatum.birthday(-leeftijd));
  ander.studeert = false;
  h.partner = partner ? Gegeven<Persoon>::van(ander) : Gegeven<Persoon>::geen();
  h.kinderen.emplace();
  if (kind_van) h.kinderen->push_back(kind(*kind_van, peildatum));
  h.medebewoners.emplace();
  const Range<Money> niets{Money()};
  h.vermogen = Vermogen{niets, niets, niets, niets};
  h.eigen_woning = Gegeven<EigenWoning>::geen();
  h.bijstand_in_referteperiode = false;
  h.arbeidsverplichting_nagekomen = true;
  h.maatregelen.emplace();
  h.identiteitsbewijzen.emplace();
  for (const char* wie : {"aanvrager", "partner", "kind-1"}) {
    h.identiteitsbewijzen->push_back({wie, DocumentSoort::kGeen, std::nullopt});
  }
  h.schuldhulptraject = false;
  h.lening = Lening::kGeweigerd;
  h.eerdere_verstrekkingen.emplace();
  h.vermogen_invordering = niets;
  h.bijzondere_bijstand_per_jaar = niets;
  h.kosten_vestiging_hypotheek = niets;
  return h;
}

std::vector<Huishouden> leeftijden_rooster(const Beleid& beleid, Date peildatum) {
  const std::set<int> alle = leeftijden(beleid);
  std::vector<Huishouden> uit;
  for (const int leeftijd : alle) {
    if (leeftijd < kJongsteAanvrager) continue;
    Huishouden h;
    h.peildatum = peildatum;
    h.gemeente = beleid.gemeente;
    h.aanvrager = geboren(peildatum.birthday(-leeftijd));
    h.kinderen.emplace();
    uit.push_back(h);
    for (const int kinds_leeftijd : alle) {
      if (kinds_leeftijd > leeftijd) break;
      h.kinderen->assign(1, kind(kinds_leeftijd, peildatum));
      h.kinderen->front().onderwijs.reset();
      h.kinderen->front().thuiswonend.reset();
      uit.push_back(h);
    }
  }
  return uit;
}

std::vector<Proefhuishouden> inkomens_rooster(const Beleid& beleid, const Beleidsbestand& bestand,
                                              Date peildatum) {
  struct Vorm {
    const char* wie;
    int leeftijd;
    bool partner;
    std::optional<int> kind;
  };
  const Vorm vormen[] = {{"een alleenstaande", 40, false, std::nullopt},
                         {"een alleenstaande van 70", 70, false, std::nullopt},
                         {"een alleenstaande ouder", 40, false, 14},
                         {"een paar", 40, true, std::nullopt},
                         {"een paar met een kind", 40, true, 14},
                         {"een paar met een jong kind", 40, true, 6}};
  const std::set<Rate> grenzen = percentages(beleid);
  std::vector<Proefhuishouden> uit;
  for (const Vorm& vorm : vormen) {
    Proefhuishouden proef;
    proef.wie = vorm.wie;
    proef.huishouden =
        alles_bekend(beleid.gemeente, peildatum, vorm.leeftijd, vorm.partner, vorm.kind);
    const Uitkomst kaal = bereken(met_inkomen(proef, Money()), bestand, {false, false});
    if (!kaal.norm || !kaal.norm->per_maand.is_known()) continue;
    proef.norm = kaal.norm->per_maand.low;
    proef.inkomens = inkomens_rond(grenzen, proef.norm);
    for (const Rate procent : grenzen) {
      if (!proef.huishouden.laag_inkomen) proef.huishouden.laag_inkomen.emplace();
      proef.huishouden.laag_inkomen->push_back({procent, Range<int>(kAltijd)});
    }
    uit.push_back(std::move(proef));
  }
  return uit;
}

Huishouden met_inkomen(const Proefhuishouden& proef, Money inkomen) {
  Huishouden h = proef.huishouden;
  Inkomensregel regel;
  regel.van = "aanvrager";
  regel.bedrag = Range<Money>(inkomen);
  regel.vakantietoeslag_inbegrepen = true;
  h.inkomen.emplace().push_back(std::move(regel));
  return h;
}

Huishouden met_kosten(Huishouden huishouden, const Regeling& regeling) {
  std::vector<std::string> personen = {"aanvrager"};
  for (const Kind& een : *huishouden.kinderen) personen.push_back(een.id);
  for (const Kostensoort& soort : regeling.kostensoorten) {
    if (soort.uitslag != Uitslag::kRecht) continue;
    for (const std::string& persoon : personen) {
      Kost kost;
      kost.id = soort.id + "-" + persoon;
      kost.soort = soort.id;
      kost.regeling = regeling.id;
      kost.bedrag = Range<Money>(kKosten);
      kost.datum = Range<Date>(huishouden.peildatum);
      kost.persoon = persoon;
      kost.betaalbewijs = true;
      kost.vergoed_door_anderen = Range<Money>(Money());
      huishouden.kosten.push_back(std::move(kost));
    }
  }
  return huishouden;
}

}  // namespace minima::beheer
