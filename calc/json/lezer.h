// Lezer: the one checked reader of JSON values. It collects every fault with its place instead of
// stopping at the first; what can't be read is left as it was. Codes (fixed, programs rely on
// them):
//   sleutel-ontbreekt sleutel-onbekend persoonsgegeven soort-verkeerd waarde-onbekend id-vorm
//   lijst-te-lang bedrag-getal bedrag-vorm bedrag-te-groot bedrag-negatief bereik-omgekeerd
//   getal-geheel getal-bereik datum-vorm datum-bestaat-niet datum-bereik te-veel-fouten
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "calc/json/boom.h"
#include "calc/value/date.h"
#include "calc/value/money.h"
#include "calc/value/range.h"
#include "calc/value/result.h"

namespace minima {

// The way to a value, as a chain on the stack: its text is only made when there is a fault.
struct Pad {
  const Pad* ouder = nullptr;
  std::string_view sleutel{};
  std::size_t index = 0;
  bool in_lijst = false;

  [[nodiscard]] Pad lid(std::string_view naam) const { return {this, naam, 0, false}; }
  [[nodiscard]] Pad element(std::size_t nummer) const { return {this, {}, nummer, true}; }
  [[nodiscard]] std::string pointer() const;
};

// Whole numbers from `laagste` to `hoogste`, both inclusive.
struct Grenzen {
  int laagste;
  int hoogste;
};

enum class Teken { kNietNegatief, kOokNegatief };

// One word of an enumeration.
template <typename E>
struct Keuze {
  std::string_view naam;
  E waarde;
};

inline constexpr std::size_t kMaxId = 64;
inline constexpr int kEersteJaar = 1900;  // of every date but a birth
inline constexpr int kLaatsteJaar = 2100;

// a-z and 0-9 in groups with single hyphens between them, at most kMaxId long.
bool is_id(std::string_view text);

class Lezer {
 public:
  // A fault about the value `bij`, which is repeated in it unless it holds a person's identity.
  void fout(const Pad& pad, const char* code, std::string tekst, const Knoop* bij = nullptr);
  void voeg_toe(std::vector<Fault> faults);

  [[nodiscard]] std::size_t aantal_fouten() const { return faults_.size(); }
  [[nodiscard]] std::vector<Fault> neem_fouten() && { return std::move(faults_); }

  // Each yields the value, or nothing after at least one fault.
  std::optional<bool> waarheid(const Knoop& knoop, const Pad& pad);
  std::optional<Money> bedrag(const Knoop& knoop, const Pad& pad, Teken teken);
  std::optional<Range<Money>> bedragen(const Knoop& knoop, const Pad& pad, Teken teken);
  std::optional<int> geheel(const Knoop& knoop, const Pad& pad, Grenzen grenzen);
  std::optional<Range<int>> gehelen(const Knoop& knoop, const Pad& pad, Grenzen grenzen);
  // Any year from `eerste_jaar` to kLaatsteJaar.
  std::optional<Date> datum(const Knoop& knoop, const Pad& pad, int eerste_jaar = kEersteJaar);
  // As is_id() has it.
  std::optional<std::string> id(const Knoop& knoop, const Pad& pad);
  template <typename E, std::size_t N>
  std::optional<E> keuze(const Knoop& knoop, const Pad& pad, const std::array<Keuze<E>, N>& keuzes);

  // `knoop` is of that kind, else a fault.
  bool eis_soort(const Knoop& knoop, const Pad& pad, Knoop::Soort soort);
  // Calls lees(element, pad, index) for each element, at most `hoogstens`; false when it is no list
  // or too long.
  template <typename F>
  bool lijst(const Knoop& knoop, const Pad& pad, std::size_t hoogstens, F lees);

 private:
  // A string, not a person's identity; else a fault. nullptr after a fault.
  const std::string* tekst(const Knoop& knoop, const Pad& pad);
  void onbekende_keuze(const Knoop& knoop, const Pad& pad, const std::string& namen);
  void te_lang(const Knoop& knoop, const Pad& pad, std::size_t hoogstens);
  template <typename T, typename F>
  std::optional<Range<T>> bereik(const Knoop& knoop, const Pad& pad, Range<T> open, F lees);

  std::vector<Fault> faults_;
};

// A member of an object with the way to it; empty when the key is absent.
struct Lid {
  const Knoop* knoop = nullptr;
  Pad pad;
  explicit operator bool() const { return knoop != nullptr; }
};

// A day as "2005-11-01", of the years a date may have; nothing when it's none.
std::optional<Date> lees_datum(std::string tekst);

// One object being read. Keys nobody asked for are faults, told when reading is over (in the
// destructor).
class ObjectLezer {
 public:
  // Not an object: a fault, and then every key is absent.
  ObjectLezer(Lezer& lezer, const Knoop& knoop, const Pad& pad);
  ~ObjectLezer();
  ObjectLezer(const ObjectLezer&) = delete;
  ObjectLezer& operator=(const ObjectLezer&) = delete;

  [[nodiscard]] bool is_object() const { return is_object_; }
  Lezer& lezer() { return lezer_; }
  const Pad& pad() const { return pad_; }

  Lid lid(std::string_view sleutel);
  // Absent: a fault.
  Lid verplicht(std::string_view sleutel);

  // Reads the value of a key into `doel`; absent, or after a fault, `doel` stays as it was.
  template <typename T>
  void waarheid(std::string_view sleutel, T& doel) {
    if (const Lid l = lid(sleutel)) zet(doel, lezer_.waarheid(*l.knoop, l.pad));
  }
  template <typename T>
  void bedragen(std::string_view sleutel, T& doel) {
    if (const Lid l = lid(sleutel)) {
      zet(doel, lezer_.bedragen(*l.knoop, l.pad, Teken::kNietNegatief));
    }
  }
  template <typename T>
  void gehelen(std::string_view sleutel, Grenzen grenzen, T& doel) {
    if (const Lid l = lid(sleutel)) zet(doel, lezer_.gehelen(*l.knoop, l.pad, grenzen));
  }
  template <typename T>
  void datum(std::string_view sleutel, T& doel) {
    if (const Lid l = lid(sleutel)) zet(doel, lezer_.datum(*l.knoop, l.pad));
  }
  template <typename T>
  void id(std::string_view sleutel, T& doel) {
    if (const Lid l = lid(sleutel)) zet(doel, lezer_.id(*l.knoop, l.pad));
  }
  template <typename T>
  void verplicht_id(std::string_view sleutel, T& doel) {
    if (const Lid l = verplicht(sleutel)) zet(doel, lezer_.id(*l.knoop, l.pad));
  }
  template <typename T, typename E, std::size_t N>
  void keuze(std::string_view sleutel, const std::array<Keuze<E>, N>& keuzes, T& doel) {
    if (const Lid l = lid(sleutel)) zet(doel, lezer_.keuze(*l.knoop, l.pad, keuzes));
  }

 private:
  template <typename T, typename V>
  static void zet(T& doel, std::optional<V> waarde) {
    if (waarde) doel = std::move(*waarde);
  }
  void meld_onbekende(const Knoop& lid);
  [[nodiscard]] bool is_gevraagd(std::string_view sleutel) const;

  Lezer& lezer_;
  const Knoop& knoop_;
  const Pad& pad_;
  bool is_object_;
  std::size_t gevonden_ = 0;
  std::size_t volgende_ =
      0;  // where to look first: keys are mostly asked for in the order they have
  std::vector<std::string_view> gevraagd_;
};

template <typename E, std::size_t N>
std::optional<E> Lezer::keuze(const Knoop& knoop, const Pad& pad,
                              const std::array<Keuze<E>, N>& keuzes) {
  const std::string* woord = tekst(knoop, pad);
  if (woord == nullptr) return std::nullopt;
  std::string namen;
  for (const Keuze<E>& keuze : keuzes) {
    if (keuze.naam == *woord) return keuze.waarde;
  }
  for (const Keuze<E>& keuze : keuzes) {
    if (!namen.empty()) namen += ", ";
    namen += keuze.naam;
  }
  onbekende_keuze(knoop, pad, namen);
  return std::nullopt;
}

template <typename F>
bool Lezer::lijst(const Knoop& knoop, const Pad& pad, std::size_t hoogstens, F lees) {
  if (!eis_soort(knoop, pad, Knoop::Soort::kLijst)) return false;
  const bool past = knoop.leden.size() <= hoogstens;
  if (!past) te_lang(knoop, pad, hoogstens);
  for (std::size_t i = 0; i < knoop.leden.size() && i < hoogstens; ++i) {
    lees(knoop.leden[i], pad.element(i), i);
  }
  return past;
}

}  // namespace minima
