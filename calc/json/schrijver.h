// Schrijver: JSON text, appended to one string. It knows the contract's values (amounts, dates,
// ranges) and puts the commas; that every object and list opened is closed again is up to the
// caller.
#pragma once

#include <concepts>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "calc/value/date.h"
#include "calc/value/money.h"
#include "calc/value/range.h"
#include "calc/value/rate.h"
#include "calc/value/result.h"

namespace minima {

class Schrijver {
 public:
  Schrijver() { uit_.reserve(4096); }

  void open_object() { open('{'); }
  void sluit_object() { sluit('}'); }
  void open_lijst() { open('['); }
  void sluit_lijst() { sluit(']'); }
  void open_object(std::string_view naam) { sleutel(naam), open('{'); }
  void open_lijst(std::string_view naam) { sleutel(naam), open('['); }

  // The value of the key comes next.
  void sleutel(std::string_view naam);

  void waarde(std::string_view tekst);
  void waarde(const char* tekst) { waarde(std::string_view(tekst)); }
  void waarde(const std::string& tekst) { waarde(std::string_view(tekst)); }
  void waarde(std::same_as<bool> auto waar) { rauw(waar ? "true" : "false"); }
  void waarde(std::integral auto getal) requires(!std::same_as<decltype(getal), bool>) {
    geheel(static_cast<std::int64_t>(getal));
  }
  void waarde(Money bedrag);  // "123.45"; REQUIRES: not unbounded
  void waarde(Date datum);    // "2005-11-01"
  void waarde(Rate procent);  // "98.89"
  // Known: the plain value. Else {"van", "tot"}, an open end left out.
  void waarde(const Range<Money>& range);
  void waarde(const Range<int>& range);
  void waarde(const Range<Date>& range);
  void niets() { rauw("null"); }
  // Text that is JSON already.
  void rauw(std::string_view json);

  template <typename T>
  void lid(std::string_view naam, const T& inhoud) {
    sleutel(naam);
    waarde(inhoud);
  }

  [[nodiscard]] const std::string& tekst() const { return uit_; }
  [[nodiscard]] std::string neem() && { return std::move(uit_); }
  // Starts afresh in the same memory.
  void leeg() { uit_.clear(), komma_ = false; }

 private:
  void open(char haak);
  void sluit(char haak);
  void begin_waarde();
  void geheel(std::int64_t getal);
  // {"van": ..., "tot": ...} with the ends that are not open.
  template <typename T>
  void bereik(const Range<T>& ends, bool open_low, bool open_high);

  std::string uit_;
  bool komma_ = false;  // a value stands before this place in the same object or list
};

// Adds `text` between quotes. Control characters, quotes and backslashes are escaped, all else
// stays as it is.
void voeg_json_tekst_toe(std::string& uit, std::string_view text);

// "2005-11-01"
std::string jjjj_mm_dd(Date dag);

// {"fouten": [{"plek", "code", "tekst", "waarde"}]} (contract, Faults). A waarde that was cut is no
// JSON any more and stands there as a string.
std::string fouten_json(const std::vector<Fault>& faults);

}  // namespace minima
