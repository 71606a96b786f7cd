#include "calc/json/persoonsgegeven.h"

#include <algorithm>
#include <array>
#include <string>

namespace minima {
namespace {

// Anywhere in a key, once it is lower case and rid of everything but letters and digits.
constexpr std::array<std::string_view, 23> kInSleutel = {
    "naam",    "bsn",        "burgerservice", "sofinummer", "adres",     "postcode",
    "straat",  "huisnummer", "woonplaats",    "email",      "telefoon",  "iban",
    "mobiel",  "rekening",   "voorletters",   "initialen",  "firstname", "lastname",
    "surname", "address",    "phone",         "geslacht",   "foto"};

constexpr std::array<std::string_view, 6> kHeleSleutel = {"tel", "mail", "name",
                                                          "gsm", "zip",  "sofi"};

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }

std::string letters_and_digits(std::string_view text) {
  std::string result;
  for (const char c : text) {
    if (is_upper(c)) {
      result += static_cast<char>(c - 'A' + 'a');
    } else if ((c >= 'a' && c <= 'z') || is_digit(c)) {
      result += c;
    }
  }
  return result;
}

// "1234567.82" has nine digits too, yet it is an amount.
bool is_amount(std::string_view text) {
  return text.size() > 3 && text.find('.') == text.size() - 3;
}

// Nine digits, with dots or spaces between them or not, that pass the eleven test:
// 9 a + 8 b + ... + 2 h - i is a multiple of eleven.
bool is_bsn(std::string_view text) {
  if (is_amount(text)) return false;
  int sum = 0;
  int count = 0;
  bool all_zero = true;
  for (const char c : text) {
    if (c == '.' || c == ' ' || c == '-') continue;
    if (!is_digit(c) || ++count > 9) return false;
    sum += (c - '0') * (count == 9 ? -1 : 10 - count);
    all_zero = all_zero && c == '0';
  }
  return count == 9 && !all_zero && sum % 11 == 0;
}

bool is_email(std::string_view text) {
  const std::size_t at = text.find('@');
  return at != std::string_view::npos && at > 0 && at + 1 < text.size();
}

// A country, two check digits and at least eleven more letters or digits, in groups or not.
bool is_iban(std::string_view text) {
  std::string plain;
  for (const char c : text) {
    if (c == ' ') continue;
    if (!is_upper(c) && !is_digit(c)) return false;
    plain += c;
  }
  return plain.size() >= 15 && plain.size() <= 34 && is_upper(plain[0]) && is_upper(plain[1]) &&
         is_digit(plain[2]) && is_digit(plain[3]);
}

}  // namespace

bool is_persoonlijke_sleutel(std::string_view sleutel) {
  const std::string plain = letters_and_digits(sleutel.substr(0, 200));
  const auto in_plain = [&plain](std::string_view word) {
    return plain.find(word) != std::string::npos;
  };
  return std::any_of(kInSleutel.begin(), kInSleutel.end(), in_plain) ||
         std::find(kHeleSleutel.begin(), kHeleSleutel.end(), plain) != kHeleSleutel.end() ||
         is_persoonlijke_waarde(sleutel);
}

bool is_persoonlijke_waarde(std::string_view waarde) {
  if (waarde.size() < 3 || waarde.size() > 200) return false;
  return is_bsn(waarde) || is_email(waarde) || is_iban(waarde);
}

}  // namespace minima
