#include "calc/json/schrijver.h"

#include <array>
#include <charconv>
#include <cstring>
#include <limits>

#include "calc/json/boom.h"

namespace minima {
namespace {

void voeg_getal_toe(std::string& uit, std::int64_t getal) {
  std::array<char, 24> buffer{};
  const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), getal).ptr;
  uit.append(buffer.data(), end);
}

// Hundredths as a decimal: cents as euro, basis points as percent.
void voeg_honderdsten_toe(std::string& uit, std::int64_t honderdsten) {
  if (honderdsten < 0) uit += '-';
  const std::int64_t size = honderdsten < 0 ? -honderdsten : honderdsten;
  voeg_getal_toe(uit, size / 100);
  uit += '.';
  uit += static_cast<char>('0' + size / 10 % 10);
  uit += static_cast<char>('0' + size % 10);
}

void voeg_cijfers_toe(std::string& uit, unsigned getal, unsigned breedte) {
  unsigned deler = 1;
  for (unsigned i = 1; i < breedte; ++i) deler *= 10;
  for (; deler > 0; deler /= 10) uit += static_cast<char>('0' + getal / deler % 10);
}

void voeg_escape_toe(std::string& uit, char c) {
  constexpr std::string_view kHex = "0123456789abcdef";
  switch (c) {
    case '"':
      uit += "\\\"";
      return;
    case '\\':
      uit += "\\\\";
      return;
    case '\n':
      uit += "\\n";
      return;
    case '\r':
      uit += "\\r";
      return;
    case '\t':
      uit += "\\t";
      return;
    default:
      break;
  }
  const auto code = static_cast<unsigned char>(c);
  uit += "\\u00";
  uit += kHex[code >> 4U];
  uit += kHex[code & 0xFU];
}

void voeg_met_escapes_toe(std::string& uit, std::string_view text) {
  std::size_t begin = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (static_cast<unsigned char>(c) >= 0x20 && c != '"' && c != '\\') continue;
    uit.append(text, begin, i - begin);
    voeg_escape_toe(uit, c);
    begin = i + 1;
  }
  uit.append(text, begin, text.size() - begin);
}

// Whether one of the eight bytes is a control character, a quote or a backslash: such a byte, and
// none other unless one stands below it, gets its highest bit set.
std::uint64_t escapes_in(std::uint64_t word) {
  constexpr std::uint64_t kOnes = 0x0101010101010101U;
  const std::uint64_t quote = word ^ (kOnes * '"');
  const std::uint64_t backslash = word ^ (kOnes * '\\');
  return (((word - kOnes * 0x20U) & ~word) | ((quote - kOnes) & ~quote) |
          ((backslash - kOnes) & ~backslash)) &
         (kOnes * 0x80U);
}

// Almost no text of ours does. Eight bytes at a time; the last eight may overlap those before.
bool vraagt_escape(std::string_view text) {
  std::uint64_t word = 0x2020202020202020U;
  if (text.size() < sizeof word) {
    std::memcpy(&word, text.data(), text.size());
    return escapes_in(word) != 0;
  }
  std::uint64_t found = 0;
  for (std::size_t i = 0; i + sizeof word < text.size(); i += sizeof word) {
    std::memcpy(&word, text.data() + i, sizeof word);
    found |= escapes_in(word);
  }
  std::memcpy(&word, text.data() + text.size() - sizeof word, sizeof word);
  return (found | escapes_in(word)) != 0;
}

}  // namespace

void voeg_json_tekst_toe(std::string& uit, std::string_view text) {
  uit += '"';
  if (vraagt_escape(text)) {
    voeg_met_escapes_toe(uit, text);
  } else {
    uit += text;
  }
  uit += '"';
}

void Schrijver::begin_waarde() {
  if (komma_) uit_ += ',';
  komma_ = true;
}

void Schrijver::open(char haak) {
  begin_waarde();
  uit_ += haak;
  komma_ = false;
}

void Schrijver::sluit(char haak) {
  uit_ += haak;
  komma_ = true;
}

void Schrijver::sleutel(std::string_view naam) {
  begin_waarde();
  voeg_json_tekst_toe(uit_, naam);
  uit_ += ':';
  komma_ = false;
}

void Schrijver::rauw(std::string_view json) {
  begin_waarde();
  uit_ += json;
}

void Schrijver::geheel(std::int64_t getal) {
  begin_waarde();
  voeg_getal_toe(uit_, getal);
}

void Schrijver::waarde(std::string_view tekst) {
  begin_waarde();
  voeg_json_tekst_toe(uit_, tekst);
}

void Schrijver::waarde(Money bedrag) {
  begin_waarde();
  uit_ += '"';
  voeg_honderdsten_toe(uit_, bedrag.in_cents());
  uit_ += '"';
}

void Schrijver::waarde(Rate procent) {
  begin_waarde();
  uit_ += '"';
  voeg_honderdsten_toe(uit_, procent.in_basis_points());
  uit_ += '"';
}

void Schrijver::waarde(Date datum) {
  begin_waarde();
  uit_ += '"';
  voeg_cijfers_toe(uit_, static_cast<unsigned>(datum.year()), 4);
  uit_ += '-';
  voeg_cijfers_toe(uit_, datum.month(), 2);
  uit_ += '-';
  voeg_cijfers_toe(uit_, datum.day(), 2);
  uit_ += '"';
}

template <typename T>
void Schrijver::bereik(const Range<T>& ends, bool open_low, bool open_high) {
  open_object();
  if (!open_low) lid("van", ends.low);
  if (!open_high) lid("tot", ends.high);
  sluit_object();
}

void Schrijver::waarde(const Range<Money>& range) {
  const bool open_low = (-range.low).is_unbounded() || range.low.is_unbounded();
  const bool open_high = range.high.is_unbounded();
  if (range.is_known() && !open_high && !open_low) return waarde(range.low);
  bereik(range, open_low, open_high);
}

void Schrijver::waarde(const Range<int>& range) {
  if (range.is_known()) return waarde(range.low);
  bereik(range, range.low == std::numeric_limits<int>::min(),
         range.high == std::numeric_limits<int>::max());
}

void Schrijver::waarde(const Range<Date>& range) {
  if (range.is_known()) return waarde(range.low);
  bereik(range, range.low == Date::earliest(), range.high == Date::latest());
}

std::string jjjj_mm_dd(Date dag) {
  Schrijver json;
  json.waarde(dag);
  return json.tekst().substr(1, json.tekst().size() - 2);
}

std::string fouten_json(const std::vector<Fault>& faults) {
  Schrijver uit;
  uit.open_object();
  uit.open_lijst("fouten");
  for (const Fault& fault : faults) {
    uit.open_object();
    uit.lid("plek", fault.plek);
    uit.lid("code", fault.code);
    uit.lid("tekst", fault.tekst);
    if (fault.waarde) {
      uit.sleutel("waarde");
      if (lees_knoop(*fault.waarde).ok()) {
        uit.rauw(*fault.waarde);
      } else {
        uit.waarde(*fault.waarde);
      }
    }
    uit.sluit_object();
  }
  uit.sluit_lijst();
  uit.sluit_object();
  return std::move(uit).neem();
}

}  // namespace minima
