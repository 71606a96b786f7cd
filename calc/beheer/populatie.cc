#include "calc/beheer/populatie.h"

#include <algorithm>
#include <utility>

#include "calc/norm/bijstandsnorm.h"

namespace minima::beheer {
namespace {

constexpr int kDagenPerJaar = 365;

template <typename T>
T uit(Loterij& loterij, const Spreiding<T>& spreiding) {
  return static_cast<T>(
      spreiding.van +
      static_cast<T>(loterij.onder(static_cast<std::uint64_t>(spreiding.tot - spreiding.van) + 1)));
}

// One of a list with weights. REQUIRES: their sum is above nothing (lees_populatie sees to it).
template <typename T>
const T& een_van(Loterij& loterij, const std::vector<T>& lijst) {
  std::uint64_t som = 0;
  for (const T& een : lijst) som += static_cast<std::uint64_t>(een.gewicht);
  std::uint64_t lot = loterij.onder(som);
  for (const T& een : lijst) {
    const auto gewicht = static_cast<std::uint64_t>(een.gewicht);
    if (lot < gewicht) return een;
    lot -= gewicht;
  }
  return lijst.back();
}

// Somebody who has completed `jaren` years on `dag`, and `dagen` days since.
Persoon persoon(int jaren, int dagen, Date dag) {
  Persoon result;
  result.geboren = dag.plus_months(-12 * jaren).plus_days(-dagen);
  result.studeert = false;
  result.opleiding_afgerond = Gegeven<Date>::geen();
  return result;
}

Kind kind(int nummer, int jaren, int dagen, Date dag) {
  Kind result;
  result.id = "kind-" + std::to_string(nummer);
  result.persoon = persoon(jaren, dagen, dag);
  result.thuiswonend = true;
  result.onderwijs = jaren < 4    ? Onderwijs::kGeen
                     : jaren < 12 ? Onderwijs::kBasis
                                  : Onderwijs::kVoortgezet;
  return result;
}

// Everything but the persons, the means and the costs: known, and nothing against anybody.
Huishouden grondvorm(const Trekgrond& grond) {
  Huishouden result;
  result.peildatum = grond.peildatum;
  result.gemeente = grond.beleid.gemeente;
  result.inwoner = true;
  result.partner = Gegeven<Persoon>::geen();
  result.kinderen.emplace();
  result.medebewoners.emplace();
  result.vermogen = Vermogen{Money(), Money(), Money(), Money()};
  result.eigen_woning = Gegeven<EigenWoning>::geen();
  result.bijstand_in_referteperiode = true;
  result.arbeidsverplichting_nagekomen = true;
  result.maatregelen.emplace();
  result.identiteitsbewijzen.emplace();
  result.schuldhulptraject = false;
  result.lening = Lening::kGeweigerd;
  result.eerdere_verstrekkingen.emplace();
  result.vermogen_invordering = Money();
  result.bijzondere_bijstand_per_jaar = Money();
  result.kosten_vestiging_hypotheek = Money();
  return result;
}

// A cost made and paid on the peildatum.
void voeg_kost_toe(Huishouden& huishouden, const Kostenpatroon& patroon, const std::string& wie,
                   Money bedrag) {
  Kost& kost = huishouden.kosten.emplace_back();
  kost.id = "k" + std::to_string(huishouden.kosten.size());
  kost.regeling = patroon.regeling;
  kost.soort = patroon.soort;
  kost.bedrag = bedrag;
  kost.datum = huishouden.peildatum;
  kost.persoon = wie;
  kost.betaalbewijs = true;
  kost.vergoed_door_anderen = Money();
}

// Calls kies(wie) for everybody of the household the pattern can be about.
template <typename F>
void voor_elke_persoon(const Huishouden& huishouden, const Kostenpatroon& patroon, F kies) {
  const auto past = [&](const Persoon& p) {
    const int jaren = age_on(p.geboren.low, huishouden.peildatum);
    return patroon.leeftijd.van <= jaren && jaren <= patroon.leeftijd.tot;
  };
  if (!patroon.per_kind) {
    if (past(huishouden.aanvrager)) kies(std::string("aanvrager"));
    return;
  }
  for (const Kind& k : *huishouden.kinderen) {
    if (past(k.persoon)) kies(k.id);
  }
}

std::optional<Money> norm(const Huishouden& huishouden, const Trekgrond& grond) {
  return gedaanten(huishouden, grond.beleid, grond.landelijk, grond.peildatum).lijst.front().norm;
}

void trek_personen(Huishouden& huishouden, const Huishoudtype& type, Loterij& loterij) {
  const Date dag = huishouden.peildatum;
  // Two draws are never two arguments of one call: compilers differ in which comes first.
  const auto volwassene = [&] {
    const int dagen = static_cast<int>(loterij.onder(kDagenPerJaar));
    return persoon(uit(loterij, type.leeftijd), dagen, dag);
  };
  huishouden.aanvrager = volwassene();
  if (type.partner) huishouden.partner = Gegeven<Persoon>::van(volwassene());
  const int kinderen = uit(loterij, type.kinderen);
  for (int i = 1; i <= kinderen; ++i) {
    const int dagen = static_cast<int>(loterij.onder(kDagenPerJaar));
    huishouden.kinderen->push_back(kind(i, uit(loterij, type.leeftijd_kinderen), dagen, dag));
  }
}

void trek_inkomen(Huishouden& huishouden, const Populatie& populatie, const Trekgrond& grond,
                  Loterij& loterij) {
  const Inkomensklasse& klasse = een_van(loterij, populatie.inkomens);
  const int deel = uit(loterij, klasse.procent_van_norm);
  const std::optional<Money> bijstandsnorm = norm(huishouden, grond);
  if (!bijstandsnorm) return;
  Inkomensregel regel;
  regel.soort = klasse.soort;
  regel.van = "aanvrager";
  regel.bedrag = Fraction(*bijstandsnorm).times(Rate::basis_points(deel)).rounded_down();
  regel.vakantietoeslag_inbegrepen = true;
  huishouden.inkomen.emplace();
  huishouden.inkomen->push_back(std::move(regel));
}

}  // namespace

Loterij::Loterij(std::uint64_t zaad, std::uint64_t nummer)
    : stand_(zaad + nummer * 0xD1B54A32D192ED03ULL) {
  stand_ = volgende();
}

std::uint64_t Loterij::volgende() {
  std::uint64_t z = (stand_ += 0x9E3779B97F4A7C15ULL);
  z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9ULL;
  z = (z ^ (z >> 27U)) * 0x94D049BB133111EBULL;
  return z ^ (z >> 31U);
}

std::uint64_t Loterij::onder(std::uint64_t aantal) { return volgende() % aantal; }

Getrokken trek(const Populatie& populatie, const Trekgrond& grond, std::uint64_t zaad,
               std::uint64_t nummer) {
  Loterij loterij(zaad, nummer);
  Getrokken result{grondvorm(grond), 0};
  Huishouden& huishouden = result.huishouden;
  const Huishoudtype& type = een_van(loterij, populatie.typen);
  result.type = static_cast<std::size_t>(&type - populatie.typen.data());
  trek_personen(huishouden, type, loterij);
  trek_inkomen(huishouden, populatie, grond, loterij);
  const auto bedrag = [&](const std::vector<Bedragklasse>& klassen) {
    return Money::cents(uit(loterij, een_van(loterij, klassen).cents));
  };
  huishouden.vermogen->bank = bedrag(populatie.bezit);
  huishouden.vermogen->schulden = bedrag(populatie.schulden);
  huishouden.vermogen_invordering = bedrag(populatie.vermogen_invordering);
  const int maanden = uit(loterij, een_van(loterij, populatie.laag_inkomen).maanden);
  huishouden.laag_inkomen.emplace({LaagInkomen{Rate::percent(100), Range<int>(maanden)},
                                   LaagInkomen{Rate::percent(115), Range<int>(maanden)}});
  if (loterij.kans(populatie.lening_mogelijk_per_duizend)) huishouden.lening = Lening::kMogelijk;
  huishouden.bijstand_in_referteperiode =
      loterij.kans(populatie.bijstand_in_referteperiode_per_duizend);
  for (const Kostenpatroon& patroon : populatie.kosten) {
    voor_elke_persoon(huishouden, patroon, [&](const std::string& wie) {
      if (!loterij.kans(patroon.per_duizend)) return;
      voeg_kost_toe(huishouden, patroon, wie, Money::cents(uit(loterij, patroon.cents)));
    });
  }
  return result;
}

Huishouden voorbeeld(const Populatie& populatie, const Trekgrond& grond, std::size_t type) {
  Huishouden result = grondvorm(grond);
  const Huishoudtype& welk = populatie.typen[type];
  const Date dag = grond.peildatum;
  const auto midden = [](const auto& s) { return (s.van + s.tot) / 2; };
  result.aanvrager = persoon(midden(welk.leeftijd), 0, dag);
  if (welk.partner) result.partner = Gegeven<Persoon>::van(persoon(midden(welk.leeftijd), 0, dag));
  for (int i = 1; i <= welk.kinderen.tot; ++i) {
    // Evenly over the ages, so that every kind of cost for a child comes by.
    const int stap =
        (welk.leeftijd_kinderen.tot - welk.leeftijd_kinderen.van) * i / (welk.kinderen.tot + 1);
    result.kinderen->push_back(kind(i, welk.leeftijd_kinderen.van + stap, 0, dag));
  }
  result.laag_inkomen.emplace({LaagInkomen{Rate::percent(100), Range<int>(120)},
                               LaagInkomen{Rate::percent(115), Range<int>(120)}});
  for (const Kostenpatroon& patroon : populatie.kosten) {
    voor_elke_persoon(result, patroon, [&](const std::string& wie) {
      voeg_kost_toe(result, patroon, wie, Money::cents(midden(patroon.cents)));
    });
  }
  return result;
}

}  // namespace minima::beheer
