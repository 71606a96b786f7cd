#include "calc/beheer/inkomensverloop.h"

#include <algorithm>
#include <utility>

namespace minima::beheer {
namespace {

constexpr std::int64_t kStap = 500;      // cents a month between two points
constexpr std::int64_t kMaanden = 12;    // a cent a month is 12 a year
constexpr std::int64_t kKleinste = 100;  // a cliff of less than a euro is the rounding of a slope
constexpr Rate kTot = Rate::percent(180);

struct Verloper {
  const Beleidspaar& paar;
  Huishouden huishouden;

  Huishoudverschil op(std::int64_t cents) {
    huishouden.inkomen->front().bedrag = Money::cents(cents);
    return vergelijk(paar, huishouden);
  }
  static Money som(const Huishoudverschil& v, bool nieuw) {
    const std::size_t i = nieuw ? 1 : 0;
    return v.zeker[i] + v.indicatie[i];
  }

  struct Plek {
    std::int64_t cents;
    Huishoudverschil gift;
  };

  // What the schemes give less at `b`. An amount that is known on one side alone is told in
  // `eenzijdig`; absent where the difference can't be known any better than that.
  static std::optional<Money> verloren(const Plek& a, const Plek& b, bool nieuw, bool& eenzijdig) {
    const std::size_t i = nieuw ? 1 : 0;
    Money result;
    for (std::size_t r = 0; r < a.gift.giften.size(); ++r) {
      const Gift& voor = a.gift.giften[r][i];
      const Gift& na = b.gift.giften[r][i];
      if (voor.bedrag && na.bedrag) {
        result += *voor.bedrag - *na.bedrag;
      } else if (voor.bedrag || na.bedrag) {
        eenzijdig = true;
      } else if (!verschil_bekend({voor, na})) {
        return std::nullopt;
      }
    }
    return result;
  }

  // Looks for the cents between two incomes over which more is lost than the income brings. Where
  // less than a cliff is lost in all, there is none; nor where an amount stops being known.
  void zoek(bool nieuw, const Plek& a, const Plek& b, Inkomensverloop& uit) {
    bool eenzijdig = false;
    const std::optional<Money> verschil = verloren(a, b, nieuw, eenzijdig);
    if (!verschil) return;
    const std::int64_t verlies = verschil->in_cents() - kMaanden;
    if (!eenzijdig && verlies < kKleinste) return;
    if (b.cents - a.cents > 1) {
      const std::int64_t cents = (a.cents + b.cents) / 2;
      const Plek midden{cents, op(cents)};
      zoek(nieuw, a, midden, uit);
      zoek(nieuw, midden, b, uit);
      return;
    }
    if (eenzijdig) return;
    Inkomensval& val = uit.vallen.emplace_back();
    val.nieuw = nieuw;
    val.inkomen = Money::cents(a.cents);
    val.verlies = Money::cents(-verlies);
    const std::size_t i = nieuw ? 1 : 0;
    for (std::size_t r = 0; r < a.gift.giften.size(); ++r) {
      const auto& voor = a.gift.giften[r][i].bedrag;
      const auto& na = b.gift.giften[r][i].bedrag;
      if (voor && na && *na < *voor) val.regelingen.push_back(paar.regelingen()[r]);
    }
  }
};

bool met_val(const Inkomensverloop& verloop, bool nieuw, const Inkomenspunt& a,
             const Inkomenspunt& b) {
  return std::any_of(verloop.vallen.begin(), verloop.vallen.end(), [&](const Inkomensval& val) {
    return val.nieuw == nieuw && a.inkomen <= val.inkomen && val.inkomen < b.inkomen;
  });
}

// The first longest run of steps over which the same largest share is lost, cliffs left out.
std::optional<Marginaal> hoogste(const Inkomensverloop& verloop, bool nieuw) {
  std::optional<Marginaal> beste;
  const std::size_t kant = nieuw ? 1 : 0;
  for (std::size_t i = 0; i + 1 < verloop.punten.size(); ++i) {
    const Inkomenspunt& a = verloop.punten[i];
    const Inkomenspunt& b = verloop.punten[i + 1];
    if (met_val(verloop, nieuw, a, b)) continue;
    if (a.zonder_bedrag[kant] != b.zonder_bedrag[kant]) continue;  // what is lost isn't known
    const std::int64_t verloren = (a.gift[kant] - b.gift[kant]).in_cents();
    const std::int64_t gewonnen = kMaanden * (b.inkomen - a.inkomen).in_cents();
    const int procent = static_cast<int>((verloren * 100 + gewonnen / 2) / gewonnen);
    if (procent <= 0 || (beste && procent < beste->procent)) continue;
    if (beste && procent == beste->procent) {
      if (beste->tot == a.inkomen) beste->tot = b.inkomen;
      continue;
    }
    beste = Marginaal{nieuw, a.inkomen, b.inkomen, procent};
  }
  return beste;
}

}  // namespace

std::optional<Inkomensverloop> inkomensverloop(const Beleidspaar& paar, Huishouden huishouden,
                                               std::string titel) {
  Inkomensregel loon;
  loon.soort = InkomenSoort::kLoon;
  loon.van = "aanvrager";
  loon.vakantietoeslag_inbegrepen = true;
  huishouden.inkomen.emplace({loon});
  const Geldend geldend = paar.bestand(true).geldend(huishouden.gemeente, huishouden.peildatum);
  const auto norm = gedaanten(huishouden, *geldend.beleid, geldend.landelijk, huishouden.peildatum)
                        .lijst.front()
                        .norm;
  if (!norm) return std::nullopt;
  Inkomensverloop result;
  result.titel = std::move(titel);
  result.norm = *norm;
  Verloper verloper{paar, std::move(huishouden)};
  const std::int64_t einde = Fraction(*norm).times(kTot).rounded_down().in_cents();
  std::optional<Verloper::Plek> vorige;
  for (std::int64_t cents = norm->in_cents(); cents <= einde; cents += kStap) {
    Verloper::Plek plek{cents, verloper.op(cents)};
    result.punten.push_back({Money::cents(cents),
                             {Verloper::som(plek.gift, false), Verloper::som(plek.gift, true)},
                             plek.gift.zonder_bedrag});
    for (const bool nieuw : {false, true}) {
      if (vorige) verloper.zoek(nieuw, *vorige, plek, result);
    }
    vorige = std::move(plek);
  }
  for (const bool nieuw : {false, true}) {
    if (const auto stuk = hoogste(result, nieuw)) result.hoogste.push_back(*stuk);
  }
  return result;
}

}  // namespace minima::beheer
