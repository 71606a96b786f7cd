#include "calc/json/ontleder.h"

#include <algorithm>

namespace minima {
namespace {

// More than any document has digits, so that it decides whatever stands before it.
constexpr long kZeerGroot = 10'000'000;

// The number after the e, held within kZeerGroot either way. "" is 0.
long exponent(std::string_view cijfers) {
  const bool negatief = !cijfers.empty() && cijfers.front() == '-';
  long value = 0;
  for (const char c : cijfers) {
    if (c >= '0' && c <= '9') value = std::min(value * 10 + (c - '0'), kZeerGroot);
  }
  return negatief ? -value : value;
}

}  // namespace

bool getal_te_groot(std::string_view getal) {
  constexpr long kMeeste = 308;
  const std::size_t e = std::min(getal.find_first_of("eE"), getal.size());
  const std::string_view cijfers = getal.substr(0, e);
  const std::size_t eerste = cijfers.find_first_of("123456789");
  if (eerste == std::string_view::npos) return false;
  const std::size_t punt = std::min(cijfers.find('.'), cijfers.size());
  // Of the first digit that counts: 0 for 1.0, -1 for 0.1.
  const long macht =
      eerste < punt ? static_cast<long>(punt - eerste) - 1 : -static_cast<long>(eerste - punt);
  const std::string_view rest = e < getal.size() ? getal.substr(e + 1) : std::string_view();
  return macht + exponent(rest) > kMeeste;
}

void voeg_teken_toe(std::string& text, unsigned nummer) {
  const auto volgende = [&](unsigned shift) {
    text += static_cast<char>(0x80U | ((nummer >> shift) & 0x3FU));
  };
  if (nummer < 0x80U) {
    text += static_cast<char>(nummer);
    return;
  }
  if (nummer < 0x800U) {
    text += static_cast<char>(0xC0U | (nummer >> 6U));
  } else if (nummer < 0x10000U) {
    text += static_cast<char>(0xE0U | (nummer >> 12U));
    volgende(6);
  } else {
    text += static_cast<char>(0xF0U | (nummer >> 18U));
    volgende(12);
    volgende(6);
  }
  volgende(0);
}

}  // namespace minima
