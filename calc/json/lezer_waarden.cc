// The scalar values of the contract: amounts, whole numbers, dates, ids, and ranges of the first
// two.
#include <charconv>
#include <cstdint>

#include "calc/json/lezer.h"

namespace minima {
namespace {

using Soort = Knoop::Soort;

bool is_digit(char c) { return c >= '0' && c <= '9'; }

bool all_digits(std::string_view text) {
  for (const char c : text) {
    if (!is_digit(c)) return false;
  }
  return !text.empty();
}

// "0.00", "1034.86", "-12.50": no leading zeros, no "-0.00", exactly two decimals.
bool has_amount_form(std::string_view text) {
  if (text == "-0.00") return false;
  if (!text.empty() && text.front() == '-') text.remove_prefix(1);
  if (text.size() < 4 || text[text.size() - 3] != '.') return false;
  const std::string_view euros = text.substr(0, text.size() - 3);
  return all_digits(euros) && all_digits(text.substr(text.size() - 2)) &&
         (euros.size() == 1 || euros.front() != '0');
}

// REQUIRES: all digits, at most nine of them.
int number_of(std::string_view digits) {
  int number = 0;
  for (const char c : digits) number = number * 10 + (c - '0');
  return number;
}

std::string tussen(Grenzen grenzen) {
  return std::to_string(grenzen.laagste) + " en " + std::to_string(grenzen.hoogste);
}

}  // namespace

bool is_id(std::string_view text) {
  if (text.size() > kMaxId) return false;
  bool after_hyphen = true;
  for (const char c : text) {
    const bool letter = (c >= 'a' && c <= 'z') || is_digit(c);
    if (!letter && (c != '-' || after_hyphen)) return false;
    after_hyphen = !letter;
  }
  return !after_hyphen;
}

std::optional<bool> Lezer::waarheid(const Knoop& knoop, const Pad& pad) {
  if (!eis_soort(knoop, pad, Soort::kBool)) return std::nullopt;
  return knoop.waar;
}

std::optional<Money> Lezer::bedrag(const Knoop& knoop, const Pad& pad, Teken teken) {
  if (knoop.is(Soort::kGetal)) {
    fout(pad, "bedrag-getal",
         "Een bedrag staat als tekst tussen aanhalingstekens, met een punt en twee cijfers voor "
         "de centen: \"12.50\". Een JSON-getal is niet altijd tot op de cent precies.",
         &knoop);
    return std::nullopt;
  }
  const std::string* text = tekst(knoop, pad);
  if (text == nullptr) return std::nullopt;
  if (!has_amount_form(*text)) {
    fout(pad, "bedrag-vorm",
         "Een bedrag heeft de vorm \"1034.86\": euro's, een punt en twee cijfers voor de centen.",
         &knoop);
    return std::nullopt;
  }
  const bool negative = text->front() == '-';
  const std::string_view size = std::string_view(*text).substr(negative ? 1 : 0);
  if (negative && teken == Teken::kNietNegatief) {
    fout(pad, "bedrag-negatief", "Dit bedrag is lager dan 0.00.", &knoop);
    return std::nullopt;
  }
  if (size.size() > std::string_view("9999999.99").size()) {
    fout(pad, "bedrag-te-groot", "Dit bedrag is groter dan 9999999.99.", &knoop);
    return std::nullopt;
  }
  const int cents =
      number_of(size.substr(0, size.size() - 3)) * 100 + number_of(size.substr(size.size() - 2));
  return Money::cents(negative ? -cents : cents);
}

// {"van": X, "tot": Y}, both inclusive; an end left out is that of `open`.
template <typename T, typename F>
std::optional<Range<T>> Lezer::bereik(const Knoop& knoop, const Pad& pad, Range<T> open, F lees) {
  const std::size_t before = faults_.size();
  Range<T> result = open;
  {
    ObjectLezer object(*this, knoop, pad);
    if (const Lid van = object.lid("van")) {
      if (const std::optional<T> low = lees(*van.knoop, van.pad)) result.low = *low;
    }
    if (const Lid tot = object.lid("tot")) {
      if (const std::optional<T> high = lees(*tot.knoop, tot.pad)) result.high = *high;
    }
  }
  if (faults_.size() > before) return std::nullopt;
  if (result.high < result.low) {
    fout(pad, "bereik-omgekeerd", "In dit bereik is 'van' hoger dan 'tot'.", &knoop);
    return std::nullopt;
  }
  return result;
}

std::optional<Range<Money>> Lezer::bedragen(const Knoop& knoop, const Pad& pad, Teken teken) {
  if (knoop.is(Soort::kObject)) {
    const Money low = teken == Teken::kNietNegatief ? Money() : -Money::unbounded();
    return bereik(knoop, pad, Range<Money>(low, Money::unbounded()),
                  [&](const Knoop& k, const Pad& p) { return bedrag(k, p, teken); });
  }
  if (const std::optional<Money> known = bedrag(knoop, pad, teken)) return Range<Money>(*known);
  return std::nullopt;
}

std::optional<int> Lezer::geheel(const Knoop& knoop, const Pad& pad, Grenzen grenzen) {
  if (!eis_soort(knoop, pad, Soort::kGetal)) return std::nullopt;
  std::string_view digits = knoop.tekst;
  if (digits.front() == '-') digits.remove_prefix(1);
  if (!all_digits(digits)) {
    fout(pad, "getal-geheel", "Hier hoort een geheel getal te staan, zonder punt of macht.",
         &knoop);
    return std::nullopt;
  }
  int number = 0;
  const char* end = knoop.tekst.data() + knoop.tekst.size();
  const bool fits = std::from_chars(knoop.tekst.data(), end, number).ec == std::errc();
  if (!fits || number < grenzen.laagste || number > grenzen.hoogste) {
    fout(pad, "getal-bereik", "Dit getal ligt niet tussen " + tussen(grenzen) + ".", &knoop);
    return std::nullopt;
  }
  return number;
}

std::optional<Range<int>> Lezer::gehelen(const Knoop& knoop, const Pad& pad, Grenzen grenzen) {
  if (knoop.is(Soort::kObject)) {
    return bereik(knoop, pad, Range<int>(grenzen.laagste, grenzen.hoogste),
                  [&](const Knoop& k, const Pad& p) { return geheel(k, p, grenzen); });
  }
  if (const std::optional<int> known = geheel(knoop, pad, grenzen)) return Range<int>(*known);
  return std::nullopt;
}

std::optional<Date> Lezer::datum(const Knoop& knoop, const Pad& pad, int eerste_jaar) {
  const std::string* text = tekst(knoop, pad);
  if (text == nullptr) return std::nullopt;
  const std::string_view view = *text;
  if (view.size() != 10 || view[4] != '-' || view[7] != '-' || !all_digits(view.substr(0, 4)) ||
      !all_digits(view.substr(5, 2)) || !all_digits(view.substr(8))) {
    fout(pad, "datum-vorm", "Een datum heeft de vorm \"2025-07-31\": jaar, maand, dag.", &knoop);
    return std::nullopt;
  }
  const int year = number_of(view.substr(0, 4));
  const auto month = static_cast<unsigned>(number_of(view.substr(5, 2)));
  const auto day = static_cast<unsigned>(number_of(view.substr(8)));
  if (!Date::exists(year, month, day)) {
    fout(pad, "datum-bestaat-niet", "Deze dag staat niet op de kalender.", &knoop);
    return std::nullopt;
  }
  if (year < eerste_jaar || year > kLaatsteJaar) {
    fout(pad, "datum-bereik",
         "Dit jaar ligt niet tussen " + tussen({eerste_jaar, kLaatsteJaar}) + ".", &knoop);
    return std::nullopt;
  }
  return Date::of(year, month, day);
}

std::optional<Date> lees_datum(std::string tekst) {
  Knoop knoop;
  knoop.soort = Knoop::Soort::kTekst;
  knoop.tekst = std::move(tekst);
  return Lezer().datum(knoop, Pad());
}

std::optional<std::string> Lezer::id(const Knoop& knoop, const Pad& pad) {
  const std::string* text = tekst(knoop, pad);
  if (text == nullptr) return std::nullopt;
  if (is_id(*text)) return *text;
  fout(pad, "id-vorm",
       "Hier horen alleen kleine letters, cijfers en losse streepjes te staan, hoogstens " +
           std::to_string(kMaxId) + " tekens.",
       &knoop);
  return std::nullopt;
}

}  // namespace minima
