// The facts of a household as bits. One description for both ways: a Gang that writes puts the
// value it is shown and a Gang that reads puts the value in its place, so that the two can't come
// apart. For slip.cc only. A change here changes what codes on paper mean: it needs a new version.
#pragma once

#include <bit>
#include <cstdint>
#include <string>
#include <utility>

#include "calc/household/huishouden.h"
#include "calc/json/situatie_delen.h"
#include "calc/json/slip_gang.h"
#include "calc/json/slip_woorden.h"

namespace minima {

template <typename Gang>
class Slipfeiten {
 public:
  explicit Slipfeiten(Gang& gang) : gang_(gang) {}

  void alles(Huishouden& h);

 private:
  // ---- values ----------------------------------------------------------------------------------

  bool als(bool waar) { return gang_.getal(waar ? 1 : 0, 1) != 0; }
  void waar(bool& feit) { feit = als(feit); }

  void geheel(int& feit, Grenzen grenzen) {
    const auto breedte = static_cast<std::uint32_t>(grenzen.hoogste - grenzen.laagste);
    const auto deel = gang_.getal(static_cast<std::uint32_t>(feit - grenzen.laagste),
                                  static_cast<int>(std::bit_width(breedte)));
    if (deel > breedte) return gang_.breek();
    feit = grenzen.laagste + static_cast<int>(deel);
  }

  template <typename E>
  void keuze(E& feit, int aantal) {
    int nummer = static_cast<int>(feit);
    geheel(nummer, {0, aantal - 1});
    feit = static_cast<E>(nummer);
  }

  // A number of which small ones are the most usual: a class of three bits, then as many bits as
  // that class has.
  std::uint32_t ongeveer(std::uint32_t waarde, const int (&klassen)[8]) {
    std::uint32_t klasse = 0;
    while (klasse < 7 && static_cast<int>(std::bit_width(waarde)) > klassen[klasse]) ++klasse;
    klasse = gang_.getal(klasse, 3);
    return gang_.getal(waarde, klassen[klasse]);
  }

  // How many there are: as many zeros as its length, then itself (Elias' gamma, of one more).
  std::size_t aantal(std::size_t lengte, std::size_t hoogstens) {
    auto getal = static_cast<std::uint32_t>(lengte + 1);
    int cijfers = 1;
    while (cijfers < 16 && !als(static_cast<int>(std::bit_width(getal)) == cijfers)) ++cijfers;
    getal = (1U << static_cast<unsigned>(cijfers - 1)) |
            gang_.getal(getal & ((1U << static_cast<unsigned>(cijfers - 1)) - 1), cijfers - 1);
    if (getal - 1 <= hoogstens) return getal - 1;
    gang_.breek();
    return 0;
  }

  void cents(Money& feit) {
    static constexpr int kKlassen[8] = {0, 4, 7, 10, 13, 17, 22, 30};
    const auto waarde = static_cast<std::uint32_t>(feit.in_cents());
    const bool rond = als(waarde % 100 == 0);
    const std::int64_t deel = ongeveer(rond ? waarde / 100 : waarde, kKlassen);
    feit = Money::cents(rond ? deel * 100 : deel);
  }
  // Unknown is from `laagste` up.
  void bedrag(Range<Money>& feit, Money laagste = Money()) {
    enum Weten : std::uint32_t { kOnbekend, kNul, kBekend, kBereik };
    const Range<Money> onbekend = unknown_amount(laagste);
    const std::uint32_t weten = feit == onbekend                ? kOnbekend
                                : feit == Range<Money>(Money()) ? kNul
                                : feit.is_known()               ? kBekend
                                                                : kBereik;
    switch (gang_.getal(weten, 2)) {
      case kOnbekend:
        feit = onbekend;
        return;
      case kNul:
        feit = Money();
        return;
      case kBekend:
        cents(feit.low);
        feit.high = feit.low;
        return;
      default:
        cents(feit.low);
        if (als(feit.high.is_unbounded())) {
          feit.high = Money::unbounded();
        } else {
          cents(feit.high);
        }
    }
  }

  void gehelen(Range<int>& feit, Grenzen grenzen) {
    const bool bekend = als(feit.is_known());
    geheel(feit.low, grenzen);
    if (bekend) {
      feit.high = feit.low;
    } else {
      geheel(feit.high, grenzen);
    }
  }
  // Of at most kMaxMaanden, of which most are some years.
  void maanden(Range<int>& feit) {
    static constexpr int kKlassen[8] = {0, 2, 4, 5, 6, 7, 9, 11};
    const bool bekend = als(feit.is_known());
    feit.low = static_cast<int>(ongeveer(static_cast<std::uint32_t>(feit.low), kKlassen));
    feit.high = bekend
                    ? feit.low
                    : static_cast<int>(ongeveer(static_cast<std::uint32_t>(feit.high), kKlassen));
  }

  // Unknown is from the one bound to the other.
  void gehelen_of_niets(Range<int>& feit, Grenzen grenzen) {
    const Range<int> alles{grenzen.laagste, grenzen.hoogste};
    if (als(!(feit == alles))) {
      gehelen(feit, grenzen);
    } else {
      feit = alles;
    }
  }

  // Days to the peildatum; a birth is never after it.
  void dag(Date& feit, bool is_geboorte = false) {
    static constexpr int kKlassen[8] = {0, 4, 7, 9, 11, 13, 15, 17};
    const std::int32_t eerder = peildatum_.days() - feit.days();
    const bool later = !is_geboorte && als(eerder < 0);
    const auto dagen = static_cast<std::int32_t>(
        ongeveer(static_cast<std::uint32_t>(later ? -eerder : eerder), kKlassen));
    feit = peildatum_.plus_days(later ? dagen : -dagen);
  }
  void dag_of_niets(Range<Date>& feit) {
    if (!als(feit.is_known())) {
      feit = {Date::earliest(), Date::latest()};
      return;
    }
    dag(feit.low);
    feit.high = feit.low;
  }

  // Letters of an id: a-z, 0-9 and the hyphen.
  void gespeld(std::string& feit) {
    static constexpr std::string_view kTekens = "abcdefghijklmnopqrstuvwxyz0123456789-";
    feit.resize(gang_.getal(static_cast<std::uint32_t>(feit.size() - 1), 6) + 1);
    for (char& teken : feit) {
      const auto nummer = gang_.getal(static_cast<std::uint32_t>(kTekens.find(teken)), 6);
      if (nummer >= kTekens.size()) return gang_.breek();
      teken = kTekens[nummer];
    }
  }

  template <std::size_t N>
  static std::uint32_t nummer_van(const std::string& woord, const std::string_view (&lijst)[N]) {
    std::uint32_t nummer = 0;
    while (nummer < N && lijst[nummer] != woord) ++nummer;
    return nummer;
  }
  template <std::size_t N>
  void neem(std::string& feit, std::uint32_t nummer, const std::string_view (&lijst)[N]) {
    if (nummer < N) {
      feit = lijst[nummer];
    } else {
      gang_.breek();
    }
  }

  void gemeente(std::string& feit) {
    const std::uint32_t nummer = nummer_van(feit, kSlipGemeenten);
    if (als(nummer == std::size(kSlipGemeenten))) return gespeld(feit);
    neem(feit, gang_.getal(nummer, 5), kSlipGemeenten);
  }
  void woord(std::string& feit) {
    static constexpr std::uint32_t kKort = 32;
    const std::uint32_t nummer = nummer_van(feit, kSlipWoorden);
    if (!als(nummer >= kKort)) {
      neem(feit, gang_.getal(nummer, 5), kSlipWoorden);
    } else if (!als(nummer == std::size(kSlipWoorden))) {
      neem(feit, gang_.getal(nummer - kKort, 8) + kKort, kSlipWoorden);
    } else {
      gespeld(feit);
    }
  }

  // ---- what may be unknown, none, or several ---------------------------------------------------

  template <typename T, typename F>
  void misschien(std::optional<T>& feit, F lees) {
    if (!als(feit.has_value())) {
      feit.reset();
      return;
    }
    if constexpr (Gang::kLeest) feit.emplace();
    lees(*feit);
  }
  void misschien(std::optional<bool>& feit) {
    misschien(feit, [this](bool& b) { waar(b); });
  }
  void misschien_woord(std::optional<std::string>& feit) {
    misschien(feit, [this](std::string& s) { woord(s); });
  }
  void misschien_dag(std::optional<Date>& feit) {
    misschien(feit, [this](Date& d) { dag(d); });
  }
  template <typename E>
  void misschien_keuze(std::optional<E>& feit, int aantal) {
    misschien(feit, [this, aantal](E& e) { keuze(e, aantal); });
  }

  template <typename T, typename F>
  void gegeven(Gegeven<T>& feit, F lees) {
    if (!als(feit.is_known())) {
      feit = Gegeven<T>();
    } else if (als(feit.is_none())) {
      feit = Gegeven<T>::geen();
    } else {
      T waarde = feit.has_value() ? feit.value() : T();
      lees(waarde);
      feit = Gegeven<T>::van(std::move(waarde));
    }
  }

  template <typename T, typename F>
  void lijst(std::vector<T>& feiten, std::size_t hoogstens, F lees) {
    const std::size_t lengte = aantal(feiten.size(), hoogstens);
    if constexpr (Gang::kLeest) feiten.resize(lengte);
    for (std::size_t i = 0; i < lengte; ++i) lees(feiten[i], i);
  }

  // ---- the parts of a household (slip_feiten.cc) -----------------------------------------------

  void naam(std::string& id, const std::string& gewoon, const std::string* anders = nullptr);
  void verwijzing(std::string& wie);
  void persoon(Persoon& p);
  void volwassene(Persoon& p);
  void personen(Huishouden& h);
  void inkomensregel(Inkomensregel& regel);
  void laag_inkomen(LaagInkomen& regel, const LaagInkomen* vorige);
  void middelen(Huishouden& h);
  void dossier(Huishouden& h);
  void kost(Kost& k, std::size_t plaats);
  void eigenschappen(Kost& k);
  void bijzonderheden(Kost& k);
  void verstrekking(EerdereVerstrekking& eerder);
  void zelden(Huishouden& h);
  void periode(Draagkrachtperiode& p);

  Gang& gang_;
  Date peildatum_;
  const Huishouden* huishouden_ = nullptr;  // whose children a reference can name
};

extern template class Slipfeiten<Schrijfgang>;
extern template class Slipfeiten<Leesgang>;

}  // namespace minima
