#include "calc/json/slip_bits.h"

namespace minima {
namespace {

constexpr std::string_view kLetters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr int kBitsPerLetter = 5;
constexpr std::size_t kGroep = 5;

// -1 for what is no letter of a code.
int waarde_van(char teken) {
  if (teken >= 'a' && teken <= 'z') teken = static_cast<char>(teken - 'a' + 'A');
  if (teken == 'O') return 0;
  if (teken == 'I' || teken == 'L') return 1;
  const std::size_t plaats = kLetters.find(teken);
  return plaats == std::string_view::npos ? -1 : static_cast<int>(plaats);
}

}  // namespace

void voeg_bits_toe(Bits& bits, std::uint32_t getal, int aantal) {
  for (int i = aantal - 1; i >= 0; --i) {
    bits.push_back(((getal >> static_cast<unsigned>(i)) & 1U) != 0);
  }
}

std::uint32_t controlegetal(const Bits& bits, std::size_t vanaf) {
  constexpr std::uint32_t kPolynoom = 0x864CFB;
  std::uint32_t rest = 0xB704CE;
  for (std::size_t i = vanaf; i < bits.size(); ++i) {
    const bool uit = ((rest >> 23U) & 1U) != 0;
    rest = (rest << 1U) & 0xFFFFFFU;
    if (uit != bits[i]) rest ^= kPolynoom;
  }
  return rest;
}

std::string als_letters(const Bits& bits) {
  std::string result;
  for (std::size_t i = 0; i < bits.size(); i += kBitsPerLetter) {
    unsigned waarde = 0;
    for (std::size_t k = i; k < i + kBitsPerLetter; ++k) {
      waarde = waarde * 2 + (k < bits.size() && bits[k] ? 1 : 0);
    }
    if (i > 0 && i / kBitsPerLetter % kGroep == 0) result += '-';
    result += kLetters[waarde];
  }
  return result;
}

std::optional<Bits> lees_letters(std::string_view letters, std::string& vreemd) {
  Bits result;
  for (const char teken : letters) {
    if (teken == '-' || teken == ' ' || teken == '\t' || teken == '\r' || teken == '\n') continue;
    const int waarde = waarde_van(teken);
    if (waarde < 0) {
      if (teken > ' ' && teken <= '~') vreemd = std::string(1, teken);
      return std::nullopt;
    }
    voeg_bits_toe(result, static_cast<std::uint32_t>(waarde), kBitsPerLetter);
  }
  return result;
}

}  // namespace minima
