// Blok: one object of a policy file. Adds to ObjectLezer the fields that situations don't have:
// texts, percentages, addresses, required scalars, lists whose entries must differ. Codes added to
// those of lezer.h (fixed):
//   tekst-leeg procent-vorm url-vorm bedrag-nul lijst-leeg waarde-dubbel periode-omgekeerd
#pragma once

#include <array>
#include <cstddef>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "calc/json/boom.h"
#include "calc/json/lezer.h"
#include "calc/policy/beleid.h"
#include "calc/value/rate.h"

namespace minima {

// Every list in a policy file is shorter; keeps a hostile file cheap.
inline constexpr std::size_t kMaxRegels = 500;
inline constexpr int kMaxProcent = 1000;

inline constexpr std::array<Keuze<Zekerheid>, 3> kZekerheden = {
    {{"vastgesteld", Zekerheid::kVastgesteld},
     {"afgeleid", Zekerheid::kAfgeleid},
     {"onzeker", Zekerheid::kOnzeker}}};

// Each yields the value, or nothing after a fault.
// A sentence or reference: not empty, no blank at either end, no control characters.
std::optional<std::string> lees_tekst(Lezer& lezer, const Knoop& knoop, const Pad& pad);
// An address that starts with https:// and holds no blanks.
std::optional<std::string> lees_url(Lezer& lezer, const Knoop& knoop, const Pad& pad);
// 115, or "112.50" where whole percents don't do. REQUIRES: 0 <= grenzen.
std::optional<Rate> lees_procent(Lezer& lezer, const Knoop& knoop, const Pad& pad, Grenzen grenzen);
// {"nl": "...", "en": "..."}
std::optional<Tekst> lees_per_taal(Lezer& lezer, const Knoop& knoop, const Pad& pad);

// Tells a value that stood in the same list before; "" is one that could not be read.
class Uniek {
 public:
  // `plek` and `knoop` are what the fault points at.
  void voeg_toe(Lezer& lezer, const std::string& id, const Knoop& knoop, const Pad& plek);

 private:
  std::vector<std::string> gezien_;
};

class Blok : public ObjectLezer {
 public:
  using ObjectLezer::ObjectLezer;

  // Reads the value of a key into `doel`; absent, or after a fault, `doel` stays as it was.
  // `verplicht_` makes absence a fault.
  void tekst(std::string_view sleutel, std::string& doel) { zet(lid(sleutel), doel, lees_tekst); }
  void verplicht_tekst(std::string_view sleutel, std::string& doel) {
    zet(verplicht(sleutel), doel, lees_tekst);
  }
  void url(std::string_view sleutel, std::string& doel) { zet(lid(sleutel), doel, lees_url); }
  void per_taal(std::string_view sleutel, std::optional<Tekst>& doel) {
    zet(lid(sleutel), doel, lees_per_taal);
  }
  void verplicht_per_taal(std::string_view sleutel, Tekst& doel) {
    zet(verplicht(sleutel), doel, lees_per_taal);
  }
  void procent(std::string_view sleutel, Grenzen grenzen, Rate& doel);
  void verplicht_procent(std::string_view sleutel, Grenzen grenzen, Rate& doel);
  void verplicht_geheel(std::string_view sleutel, Grenzen grenzen, int& doel);
  // Whether the key is there.
  template <typename T>
  bool geheel(std::string_view sleutel, Grenzen grenzen, T& doel) {
    const Lid l = lid(sleutel);
    zet(l, doel,
        [grenzen](Lezer& r, const Knoop& k, const Pad& p) { return r.geheel(k, p, grenzen); });
    return static_cast<bool>(l);
  }
  void leeftijd(std::string_view sleutel, std::optional<int>& doel) {
    zet(lid(sleutel), doel, lees_leeftijd);
  }
  void verplicht_leeftijd(std::string_view sleutel, std::optional<int>& doel) {
    zet(verplicht(sleutel), doel, lees_leeftijd);
  }
  void verplicht_waarheid(std::string_view sleutel, bool& doel);
  template <typename T>
  void verplicht_datum(std::string_view sleutel, T& doel) {
    zet(verplicht(sleutel), doel,
        [](Lezer& l, const Knoop& k, const Pad& p) { return l.datum(k, p); });
  }
  // geldigVanaf and geldigTot; the second is optional and later than the first.
  void geldigheid(Date& vanaf, std::optional<Date>& tot);
  // More than nothing.
  template <typename T>
  void bedrag(std::string_view sleutel, T& doel) {
    zet(lid(sleutel), doel, lees_bedrag);
  }
  template <typename T>
  void verplicht_bedrag(std::string_view sleutel, T& doel) {
    zet(verplicht(sleutel), doel, lees_bedrag);
  }
  template <typename T, typename E, std::size_t N>
  void verplicht_keuze(std::string_view sleutel, const std::array<Keuze<E>, N>& keuzes, T& doel) {
    zet(verplicht(sleutel), doel,
        [&keuzes](Lezer& l, const Knoop& k, const Pad& p) { return l.keuze(k, p, keuzes); });
  }

  // Keys nothing can be said of, because the value that decides about them is a fault itself.
  void sla_over(std::initializer_list<std::string_view> sleutels);

  // Ids, each once. An empty list is a fault.
  void ids(std::string_view sleutel, std::vector<std::string>& doel);

  // Calls lees(lezer, element, pad) for each element; false when the key is absent. `verplicht_`
  // makes absence a fault, `gevulde_` an empty list too; `gevulde_..._als_er` only the latter.
  template <typename F>
  bool lijst(std::string_view sleutel, F lees) {
    return elementen(lid(sleutel), lees);
  }
  template <typename F>
  bool verplicht_lijst(std::string_view sleutel, F lees) {
    return elementen(verplicht(sleutel), lees);
  }
  template <typename F>
  bool gevulde_lijst(std::string_view sleutel, F lees) {
    const Lid l = verplicht(sleutel);
    eis_gevuld(l);
    return elementen(l, lees);
  }
  template <typename F>
  bool gevulde_lijst_als_er(std::string_view sleutel, F lees) {
    const Lid l = lid(sleutel);
    eis_gevuld(l);
    return elementen(l, lees);
  }
  // Calls lees(lezer, value, pad) when the key is there.
  template <typename F>
  bool als_er(std::string_view sleutel, F lees) {
    return als_er(lid(sleutel), lees);
  }
  template <typename F>
  bool verplicht_als_er(std::string_view sleutel, F lees) {
    return als_er(verplicht(sleutel), lees);
  }

 private:
  static std::optional<int> lees_leeftijd(Lezer& lezer, const Knoop& knoop, const Pad& pad);
  static std::optional<Money> lees_bedrag(Lezer& lezer, const Knoop& knoop, const Pad& pad);
  void eis_gevuld(const Lid& l);

  template <typename T, typename F>
  void zet(const Lid& l, T& doel, F lees) {
    if (!l) return;
    if (auto waarde = lees(lezer(), *l.knoop, l.pad)) doel = std::move(*waarde);
  }
  template <typename F>
  bool elementen(const Lid& l, F& lees) {
    if (!l) return false;
    lezer().lijst(*l.knoop, l.pad, kMaxRegels,
                  [&](const Knoop& k, const Pad& p, std::size_t) { lees(lezer(), k, p); });
    return true;
  }
  template <typename F>
  bool als_er(const Lid& l, F& lees) {
    if (l) lees(lezer(), *l.knoop, l.pad);
    return static_cast<bool>(l);
  }
};

// Reads a whole file: `lees(lezer, root, pad)` fills the value; any fault anywhere refuses it.
template <typename T, typename F>
Result<T> lees_bestand(std::string_view text, F lees) {
  Boom boom = ontleed(text);
  if (!boom.wortel) return std::move(boom.faults);
  Lezer lezer;
  lezer.voeg_toe(std::move(boom.faults));
  T value;
  lees(lezer, *boom.wortel, Pad{}, value);
  if (lezer.aantal_fouten() > 0) return std::move(lezer).neem_fouten();
  return value;
}

}  // namespace minima
