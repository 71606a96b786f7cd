// Ontleder: reads a JSON text (RFC 8259) from left to right and tells what it finds as it goes. No
// number becomes a binary fraction: it is handed on as it stands.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace minima {

// Whether a number is 1e309 or more, or -1e309 or less: no program that reads JSON holds it.
// REQUIRES: a number of JSON.
bool getal_te_groot(std::string_view getal);

// Adds the character of that number as UTF-8. REQUIRES: at most 0x10FFFF, and no surrogate.
void voeg_teken_toe(std::string& text, unsigned nummer);

// `Ontvanger` hears null, boolean, number, string, key, start_object, end_object, start_array and
// end_array, each of which answers whether to read on; and once at most fout(offset), of the byte
// that can't stand there: the size of the text where it stops too early. It bounds the depth too: a
// list in a list is a call in a call. REQUIRES: valid UTF-8 without NUL.
template <class Ontvanger>
class Ontleder {
 public:
  Ontleder(std::string_view text, Ontvanger& ontvanger) : text_(text), ontvanger_(ontvanger) {}

  // One document, with nothing around it but space and a byte order mark.
  void lees() {
    if (text_.substr(0, 3) == "\xEF\xBB\xBF") at_ = 3;
    if (!waarde()) return;
    ruimte();
    if (at_ < text_.size()) fout();
  }

 private:
  bool fout() {
    ontvanger_.fout(at_);
    return false;
  }
  // NUL at the end: the text has none.
  [[nodiscard]] char nu() const { return at_ < text_.size() ? text_[at_] : '\0'; }
  [[nodiscard]] bool cijfer() const { return nu() >= '0' && nu() <= '9'; }
  bool neem(char c) {
    if (nu() != c) return false;
    ++at_;
    return true;
  }
  void ruimte() {
    while (nu() == ' ' || nu() == '\t' || nu() == '\n' || nu() == '\r') ++at_;
  }
  bool woord(std::string_view letters) {
    for (const char c : letters) {
      if (!neem(c)) return fout();
    }
    return true;
  }

  bool waarde() {
    ruimte();
    switch (nu()) {
      case '{':
        return object();
      case '[':
        return lijst();
      case '"':
        return tekst() && ontvanger_.string(gelezen_);
      case 't':
        return woord("true") && ontvanger_.boolean(true);
      case 'f':
        return woord("false") && ontvanger_.boolean(false);
      case 'n':
        return woord("null") && ontvanger_.null();
      default:
        return getal();
    }
  }

  bool object() {
    ++at_;
    if (!ontvanger_.start_object()) return false;
    ruimte();
    if (neem('}')) return ontvanger_.end_object();
    do {
      ruimte();
      if (nu() != '"') return fout();
      if (!tekst() || !ontvanger_.key(gelezen_)) return false;
      ruimte();
      if (!neem(':')) return fout();
      if (!waarde()) return false;
      ruimte();
    } while (neem(','));
    return neem('}') ? ontvanger_.end_object() : fout();
  }

  bool lijst() {
    ++at_;
    if (!ontvanger_.start_array()) return false;
    ruimte();
    if (neem(']')) return ontvanger_.end_array();
    do {
      if (!waarde()) return false;
      ruimte();
    } while (neem(','));
    return neem(']') ? ontvanger_.end_array() : fout();
  }

  // Into gelezen_, without the quotes.
  bool tekst() {
    gelezen_.clear();
    ++at_;
    for (;;) {
      const std::size_t begin = at_;
      while (static_cast<unsigned char>(nu()) >= 0x20U && nu() != '"' && nu() != '\\') ++at_;
      gelezen_.append(text_.substr(begin, at_ - begin));
      if (neem('"')) return true;
      if (!neem('\\')) return fout();
      if (!na_schuine_streep()) return false;
    }
  }

  bool na_schuine_streep() {
    constexpr std::string_view kLetters = "\"\\/bfnrt";
    constexpr std::string_view kTekens = "\"\\/\b\f\n\r\t";
    if (neem('u')) return teken_met_nummer();
    const std::size_t soort = nu() == '\0' ? kLetters.npos : kLetters.find(nu());
    if (soort == kLetters.npos) return fout();
    ++at_;
    gelezen_ += kTekens[soort];
    return true;
  }

  // After \u. What lies beyond 0xFFFF is written as two halves, and half of one is no character.
  bool teken_met_nummer() {
    unsigned nummer = 0;
    if (!vier_cijfers(nummer)) return false;
    if (nummer >= 0xDC00U && nummer < 0xE000U) return fout();
    if (nummer >= 0xD800U && nummer < 0xDC00U) {
      unsigned tweede = 0;
      if (!woord("\\u") || !vier_cijfers(tweede)) return false;
      if (tweede < 0xDC00U || tweede >= 0xE000U) return fout();
      nummer = 0x10000U + ((nummer - 0xD800U) << 10U) + (tweede - 0xDC00U);
    }
    voeg_teken_toe(gelezen_, nummer);
    return true;
  }

  bool vier_cijfers(unsigned& nummer) {
    for (int i = 0; i < 4; ++i) {
      const char letter = static_cast<char>(static_cast<unsigned char>(nu()) | 0x20U);
      const bool hexadecimaal = letter >= 'a' && letter <= 'f';
      if (!cijfer() && !hexadecimaal) return fout();
      nummer = nummer * 16U + static_cast<unsigned>(cijfer() ? nu() - '0' : letter - 'a' + 10);
      ++at_;
    }
    return true;
  }

  // At least one.
  bool cijfers() {
    if (!cijfer()) return fout();
    while (cijfer()) ++at_;
    return true;
  }

  bool getal() {
    const std::size_t begin = at_;
    neem('-');
    if (!neem('0') && !cijfers()) return false;
    const std::size_t heel = at_;
    if (neem('.') && !cijfers()) return false;
    if (neem('e') || neem('E')) {
      if (!neem('+')) neem('-');
      if (!cijfers()) return false;
    }
    const std::string_view gelezen = text_.substr(begin, at_ - begin);
    if (getal_te_groot(gelezen)) return fout();
    // A whole number has one way to be written.
    return ontvanger_.number(at_ == heel && gelezen == "-0" ? gelezen.substr(1) : gelezen);
  }

  std::string_view text_;
  Ontvanger& ontvanger_;
  std::size_t at_ = 0;
  std::string gelezen_;
};

}  // namespace minima
