#include "calc/json/utf8.h"

#include <cstdint>
#include <cstring>

namespace minima {
namespace {

// What may follow a lead byte: how many bytes, and the bounds of the first of them. The bounds shut
// out overlong forms (E0, F0), surrogates (ED) and anything over U+10FFFF (F4).
struct Follow {
  std::size_t count = 0;  // 0: not a lead byte
  unsigned low = 0x80;
  unsigned high = 0xBF;
};

Follow follow_of(unsigned lead) {
  if (lead >= 0xC2 && lead <= 0xDF) return {1, 0x80, 0xBF};
  if (lead == 0xE0) return {2, 0xA0, 0xBF};
  if (lead == 0xED) return {2, 0x80, 0x9F};
  if (lead >= 0xE1 && lead <= 0xEF) return {2, 0x80, 0xBF};
  if (lead == 0xF0) return {3, 0x90, 0xBF};
  if (lead >= 0xF1 && lead <= 0xF3) return {3, 0x80, 0xBF};
  if (lead == 0xF4) return {3, 0x80, 0x8F};
  return {};
}

unsigned byte_at(std::string_view text, std::size_t i) {
  return static_cast<unsigned char>(text[i]);
}

bool is_character(std::string_view text, std::size_t i, const Follow& follow) {
  if (follow.count == 0 || i + follow.count >= text.size()) return false;
  const unsigned first = byte_at(text, i + 1);
  if (first < follow.low || first > follow.high) return false;
  for (std::size_t k = 2; k <= follow.count; ++k) {
    if ((byte_at(text, i + k) & 0xC0U) != 0x80U) return false;
  }
  return true;
}

// Eight bytes at a time: almost every situatie is plain ASCII.
std::size_t skip_ascii(std::string_view text, std::size_t i) {
  while (i + 8 <= text.size()) {
    std::uint64_t word = 0;
    std::memcpy(&word, text.data() + i, 8);
    if ((word & 0x8080808080808080U) != 0) break;
    i += 8;
  }
  while (i < text.size() && byte_at(text, i) < 0x80) ++i;
  return i;
}

}  // namespace

std::size_t first_invalid_utf8(std::string_view text) {
  std::size_t i = 0;
  while ((i = skip_ascii(text, i)) < text.size()) {
    const Follow follow = follow_of(byte_at(text, i));
    if (!is_character(text, i, follow)) return i;
    i += follow.count + 1;
  }
  return std::string_view::npos;
}

std::string_view cut_utf8(std::string_view text, std::size_t bytes) {
  if (text.size() <= bytes) return text;
  while (bytes > 0 && (byte_at(text, bytes) & 0xC0U) == 0x80U) --bytes;
  return text.substr(0, bytes);
}

}  // namespace minima
