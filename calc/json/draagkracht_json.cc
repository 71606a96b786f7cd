// Draagkracht: the regimes with their slices, the period, and what a change of income does to it.
#include <array>
#include <string>

#include "calc/json/beleid_delen.h"

namespace minima {
namespace {

constexpr std::array<Keuze<Verrekening>, 2> kVerrekeningen = {
    {{"samen", Verrekening::kSamen}, {"binnen-ruimte", Verrekening::kBinnenRuimte}}};

constexpr std::array<Keuze<PeriodiekeToets>, 3> kPeriodiekeToetsen = {
    {{"beoordeling", PeriodiekeToets::kBeoordeling},
     {"periode", PeriodiekeToets::kPeriode},
     {"maand", PeriodiekeToets::kMaand}}};

constexpr std::array<Keuze<Herziening>, 4> kHerzieningen = {
    {{"nooit", Herziening::kNooit},
     {"restmaanden-met-verrekening", Herziening::kRestmaandenMetVerrekening},
     {"naar-rato", Herziening::kNaarRato},
     {"een-pot", Herziening::kEenPot}}};

Schijf lees_schijf(Lezer& lezer, const Knoop& knoop, const Pad& pad) {
  Schijf schijf;
  Blok blok(lezer, knoop, pad);
  blok.verplicht_procent("vanaf", kProcenten, schijf.vanaf);
  blok.als_er("tot", [&schijf](Lezer& l, const Knoop& k, const Pad& plek) {
    schijf.tot = lees_procent(l, k, plek, kProcenten);
  });
  blok.verplicht_procent("procent", kDeel, schijf.procent);
  blok.als_er("allesVanaf", [&schijf](Lezer& l, const Knoop& k, const Pad& plek) {
    schijf.alles_vanaf = lees_procent(l, k, plek, kProcenten);
  });
  return schijf;
}

// Income can lie in one slice only, and every slice but the last has an end.
void check_schijf(Lezer& lezer, const Knoop& knoop, const Pad& pad, const Schijf& schijf,
                  const Schijf* vorige) {
  if (schijf.tot && *schijf.tot <= schijf.vanaf) {
    lezer.fout(pad.lid("tot"), "schijf-omgekeerd", "Een schijf houdt hoger op dan zij begint.",
               &knoop);
  }
  if (vorige == nullptr) return;
  if (!vorige->tot) {
    lezer.fout(pad, "schijf-open", "Alleen de laatste schijf heeft geen 'tot'.", &knoop);
  } else if (schijf.vanaf < *vorige->tot) {
    lezer.fout(pad.lid("vanaf"), "schijf-overlap",
               "Een schijf begint waar de vorige ophoudt, of hoger.", &knoop);
  }
}

void lees_schijven(Blok& blok, std::vector<Schijf>& schijven) {
  bool whole = true;  // no faults so far: what was read can be compared
  blok.gevulde_lijst("schijven", [&](Lezer& lezer, const Knoop& knoop, const Pad& pad) {
    const std::size_t before = lezer.aantal_fouten();
    const Schijf schijf = lees_schijf(lezer, knoop, pad);
    whole = whole && lezer.aantal_fouten() == before;
    if (whole) {
      check_schijf(lezer, knoop, pad, schijf, schijven.empty() ? nullptr : &schijven.back());
    }
    schijven.push_back(schijf);
  });
}

void lees_herziening(Lezer& lezer, const Knoop& knoop, const Pad& pad, Draagkrachtregels& regels) {
  std::optional<Herziening> methode;
  Blok blok(lezer, knoop, pad);
  blok.verplicht_keuze("methode", kHerzieningen, methode);
  if (!methode) {
    blok.sla_over({"bovenProcent", "bijGelijk"});
  } else if (*methode != Herziening::kNooit) {
    blok.verplicht_procent("bovenProcent", kProcenten, regels.herziening_boven);
    blok.waarheid("bijGelijk", regels.herziening_bij_gelijk);
  }
  regels.herziening = methode.value_or(regels.herziening);
  blok.verplicht_tekst("artikel", regels.artikel_herziening);
}

Periodiek lees_periodiek(Lezer& lezer, const Knoop& knoop, const Pad& pad) {
  Periodiek periodiek;
  Blok blok(lezer, knoop, pad);
  blok.verplicht_geheel("maanden", kMaanden, periodiek.maanden);
  blok.verplicht_keuze("periodiekeToets", kPeriodiekeToetsen, periodiek.toets);
  blok.verplicht_tekst("artikel", periodiek.artikel);
  return periodiek;
}

// The share of the income that is draagkracht just above `vanaf`.
Rate deel_boven(const Regime& regime, Rate vanaf) {
  for (const Schijf& schijf : regime.schijven) {
    if (schijf.vanaf <= vanaf && (!schijf.tot || vanaf < *schijf.tot)) return schijf.procent;
  }
  return {};
}

// One regime inside the other: there are two, and of no slice of income the narrower takes more.
// Else more income could leave less of the one for the costs of the other.
bool past_in(const Regime& smal, const Regime& ruim) {
  for (const Regime* een : {&smal, &ruim}) {
    for (const Schijf& schijf : een->schijven) {
      if (schijf.alles_vanaf) return false;
      for (const Rate grens : {schijf.vanaf, schijf.tot.value_or(schijf.vanaf)}) {
        if (deel_boven(smal, grens) > deel_boven(ruim, grens)) return false;
      }
    }
  }
  return true;
}

void check_ruimte(Lezer& lezer, const Knoop& knoop, const Pad& pad,
                  const Draagkrachtregels& regels) {
  const Regime* ruim = nullptr;
  const Regime* smal = nullptr;
  for (const Regime& regime : regels.regimes) (regime.id == regels.ruimte ? ruim : smal) = &regime;
  if (ruim == nullptr || smal == nullptr || regels.regimes.size() != 2 || !past_in(*smal, *ruim)) {
    lezer.fout(
        pad.lid("ruimte"), "ruimte-past-niet",
        "Bij 'binnen-ruimte' zijn er twee regimes; dat van de ruimte neemt van geen deel van "
        "het inkomen minder.",
        knoop.lid("ruimte"));
  }
}

void lees_drempel(Blok& blok, Draagkrachtregels& regels) {
  const std::size_t before = blok.lezer().aantal_fouten();
  blok.bedrag("drempelbedrag", regels.drempelbedrag);
  if (regels.drempelbedrag) {
    blok.verplicht_tekst("artikelDrempel", regels.artikel_drempel);
    if (regels.verrekening != Verrekening::kBinnenRuimte) return;
    blok.lezer().fout(blok.pad().lid("drempelbedrag"), "drempel-met-ruimte",
                      "Hoe een drempelbedrag telt bij 'binnen-ruimte', is niet vastgelegd.");
  } else if (blok.lezer().aantal_fouten() > before) {
    blok.sla_over({"artikelDrempel"});
  }
}

}  // namespace

void lees_draagkracht(Lezer& lezer, const Knoop& knoop, const Pad& pad, Draagkrachtregels& regels) {
  Uniek uniek;
  const std::size_t before = lezer.aantal_fouten();
  Blok blok(lezer, knoop, pad);
  blok.verplicht_geheel("periodeMaanden", kMaanden, regels.periode_maanden);
  blok.verplicht_procent("uitVermogenProcent", kDeel, regels.uit_vermogen);
  blok.verplicht_keuze("verrekening", kVerrekeningen, regels.verrekening);
  lees_drempel(blok, regels);
  blok.id("ruimte", regels.ruimte);
  blok.als_er("periodiek", [&regels](Lezer& l, const Knoop& k, const Pad& plek) {
    regels.periodiek = lees_periodiek(l, k, plek);
  });
  blok.waarheid("vermogensgrensBijBegin", regels.vermogensgrens_bij_begin);
  blok.waarheid("vrijBijSchuldhulp", regels.vrij_bij_schuldhulp);
  blok.verplicht_tekst("artikel", regels.artikel);
  blok.gevulde_lijst("regimes", [&](Lezer& l, const Knoop& k, const Pad& plek) {
    Regime regime;
    Blok element(l, k, plek);
    element.verplicht_id("id", regime.id);
    uniek.voeg_toe(l, regime.id, k, plek.lid("id"));
    lees_schijven(element, regime.schijven);
    element.verplicht_tekst("artikel", regime.artikel);
    regels.regimes.push_back(std::move(regime));
  });
  blok.als_er("herziening", [&regels](Lezer& l, const Knoop& k, const Pad& plek) {
    lees_herziening(l, k, plek, regels);
  });
  const bool binnen_ruimte = regels.verrekening == Verrekening::kBinnenRuimte;
  if (binnen_ruimte != (knoop.lid("ruimte") != nullptr)) {
    lezer.fout(pad.lid("ruimte"), "ruimte-en-verrekening",
               "'ruimte' hoort bij de verrekening 'binnen-ruimte', en alleen daarbij.");
  } else if (binnen_ruimte && regels.herziening != Herziening::kNooit) {
    lezer.fout(pad.lid("herziening"), "ruimte-en-herziening",
               "Bij de verrekening 'binnen-ruimte' wordt een periode niet herzien.");
  } else if (binnen_ruimte && lezer.aantal_fouten() == before) {
    check_ruimte(lezer, knoop, pad, regels);
  }
}

}  // namespace minima
