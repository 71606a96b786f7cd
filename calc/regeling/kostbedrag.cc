#include "calc/regeling/kostbedrag.h"

#include <algorithm>
#include <string>

namespace minima {
namespace {

struct Rekening {
  const Kostregel& regel;
  const Grond& grond;
  const Kostensoort* soort;  // null: not in the scheme's list
  Kostbedrag result;

  void open(FeitSoort feit) { result.open.voeg_toe(feit, regel.index); }

  // How many months can be granted: no more than the type or else the policy allows.
  void tel_maanden() {
    if (soort != nullptr && soort->vast && soort->vast->maanden > 0) {
      result.maanden = Range<int>(soort->vast->maanden);
      return;
    }
    if (!regel.kost.per_maand) return;
    Range<int> maanden = regel.kost.maanden;
    const auto& regels = grond.beleid.draagkracht;
    int hoogstens = regels && regels->periodiek ? regels->periodiek->maanden : 0;
    if (soort != nullptr && soort->maanden_hoogstens > 0) hoogstens = soort->maanden_hoogstens;
    if (hoogstens > 0) maanden = lower_of(maanden, Range<int>(hoogstens));
    if (!maanden.is_known()) open(FeitSoort::kKostMaanden);
    result.maanden = maanden;
  }

  [[nodiscard]] Range<Money> over_maanden(const Range<Money>& bedrag) const {
    if (!result.maanden) return bedrag;
    return {bedrag.low.times(result.maanden->low), bedrag.high.times(result.maanden->high)};
  }

  // The bill of once or a month.
  Range<Money> rekening() {
    if (!regel.kost.bedrag.is_known()) open(FeitSoort::kKostBedrag);
    return regel.kost.bedrag;
  }

  // By car it is so much a kilometre; null kilometres: by public transport, what the bill says.
  Range<Money> per_kilometer(Money tarief) {
    const auto& km = regel.kost.kilometers;
    if (km.is_none()) return rekening();
    const auto bedrag = [tarief](int aantal) { return Money::cents(tarief.in_cents() * aantal); };
    if (km.has_value()) {
      if (!km.value().is_known()) open(FeitSoort::kKostKilometers);
      return rising(km.value(), bedrag);
    }
    open(FeitSoort::kKostKilometers);
    return hull(rekening(), unknown_amount());
  }

  // The amounts of the categories that are possible.
  Range<Money> vast(const VastPerKost& vast) {
    if (vast.bedragen.size() == 1) return vast.bedragen.front();
    const int meeste = static_cast<int>(vast.bedragen.size());
    const Range<int> categorie = {std::clamp(regel.kost.categorie.low, 1, meeste),
                                  std::clamp(regel.kost.categorie.high, 1, meeste)};
    if (!categorie.is_known()) open(FeitSoort::kKostCategorie);
    Range<Money> bedrag = vast.bedragen[static_cast<std::size_t>(categorie.low) - 1];
    for (int i = categorie.low; i <= categorie.high; ++i) {
      bedrag = hull(bedrag, Range<Money>(vast.bedragen[static_cast<std::size_t>(i) - 1]));
    }
    return bedrag;
  }

  // A child gets a part of it; one that is younger still isn't provided for.
  Range<Money> naar_leeftijd(const Range<Money>& bedrag, const Kindaandeel& deel) {
    const std::optional<std::string>& wie = regel.kost.persoon;
    const Persoon* persoon = wie ? persoon_van(grond.huishouden, *wie) : nullptr;
    const Range<Date> geboren = persoon != nullptr ? persoon->geboren : Persoon{}.geboren;
    const Range<Date> dag(grond.huishouden.peildatum);
    const auto wordt = [&](int jaren) {
      return at_most(rising(geboren, [jaren](Date d) { return d.birthday(jaren); }), dag);
    };
    const Oordeel groot = wordt(deel.tot);
    if (groot == Oordeel::kJa) return bedrag;
    const Oordeel oud_genoeg = wordt(deel.vanaf);
    if (oud_genoeg == Oordeel::kNee) {
      result.niet_gevonden = true;
      return unknown_amount();
    }
    const Range<Money> kind =
        rising(bedrag, [&](Money m) { return Fraction(m).times(deel.procent).rounded_down(); });
    if (groot == Oordeel::kNee && oud_genoeg == Oordeel::kJa) return kind;
    noem_leeftijd_open();
    // Perhaps too young: then nothing bounds what the municipality says.
    if (oud_genoeg != Oordeel::kJa) return {kind.low, Money::unbounded()};
    return hull(kind, bedrag);
  }

  void noem_leeftijd_open() {
    const std::optional<std::string>& wie = regel.kost.persoon;
    if (!wie) return open(FeitSoort::kKostPersoon);
    if (*wie == "aanvrager") return result.open.voeg_toe(FeitSoort::kAanvragerGeboren);
    if (*wie == "partner") {
      const bool verteld = grond.huishouden.partner.has_value();
      return result.open.voeg_toe(verteld ? FeitSoort::kPartnerGeboren : FeitSoort::kPartner);
    }
    const auto& kinderen = grond.huishouden.kinderen;
    if (!kinderen) return result.open.voeg_toe(FeitSoort::kKinderen);
    for (std::size_t i = 0; i < kinderen->size(); ++i) {
      if ((*kinderen)[i].id == *wie) {
        result.open.voeg_toe(FeitSoort::kKindGeboren, static_cast<int>(i));
      }
    }
  }

  Range<Money> bruto() {
    if (soort != nullptr && soort->vast) {
      const Range<Money> bedrag = vast(*soort->vast);
      const auto& deel = soort->vast->kindaandeel;
      return deel ? naar_leeftijd(bedrag, *deel) : bedrag;
    }
    if (soort != nullptr && soort->per_kilometer) return per_kilometer(*soort->per_kilometer);
    return rekening();
  }

  void trek_af(const Range<Money>& bedrag, FeitSoort feit) {
    if (!bedrag.is_known()) open(feit);
    result.netto = {rest(result.netto.low, bedrag.high), rest(result.netto.high, bedrag.low)};
  }

  // The norm from 21 years for this household form (art. 21 Participatiewet).
  [[nodiscard]] std::optional<Money> norm_21() const {
    if (grond.landelijk == nullptr) return std::nullopt;
    const bool samen = grond.gedaante.vorm == Huishoudvorm::kGehuwden;
    const auto& norm = grond.landelijk->norm(samen ? Normcategorie::kGehuwden21TotAow
                                                   : Normcategorie::kAlleenstaande21TotAow);
    return norm ? std::optional(norm->bedrag) : std::nullopt;
  }

  // The most of a month, or of a cost that is made once; more than one amount where the
  // municipality says which.
  void begrens() {
    if (soort == nullptr) return;
    if (soort->maximum_tot_norm_21) {
      const std::optional<Money> hoog = norm_21();
      const bool thuis = grond.huishouden.verblijf == Verblijf::kThuis;
      if (thuis && hoog && grond.gedaante.norm) {
        result.maximum = over_maanden(rest(*hoog, *grond.gedaante.norm));
      } else {
        result.niet_gevonden = true;
      }
    } else if (soort->maximum) {
      const Range<Money> maximum = {soort->maximum_vanaf.value_or(*soort->maximum),
                                    *soort->maximum};
      result.maximum = soort->maximum_per_maand ? over_maanden(maximum) : maximum;
    }
  }
};

}  // namespace

Kostbedrag kostbedrag(const Kostregel& regel, const Grond& grond) {
  Rekening rekening{regel, grond, regel.soort, {}};
  rekening.tel_maanden();
  rekening.result.netto = rekening.over_maanden(rekening.bruto());
  const Kost& kost = regel.kost;
  if (regel.soort != nullptr && regel.soort->verlaging_aftrekken) {
    rekening.trek_af(kost.mogelijke_verlaging, FeitSoort::kKostMogelijkeVerlaging);
  }
  rekening.trek_af(kost.vergoed_door_anderen, FeitSoort::kKostVergoed);
  rekening.begrens();
  return std::move(rekening.result);
}

}  // namespace minima
