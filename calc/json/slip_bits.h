// Bits of a code of slip.h, and its letters: Crockford's base 32, in which nothing is mistaken for
// something else. For slip*.cc only.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace minima {

using Bits = std::vector<bool>;

// The highest bit first. REQUIRES: aantal is at most 32 and `getal` fits.
void voeg_bits_toe(Bits& bits, std::uint32_t getal, int aantal);

// CRC-24 (RFC 9580, 6.1) of the bits from `vanaf` on: notices every error within 24 bits in a row,
// so each wrong letter and each two neighbouring letters that changed places; of any other mistake
// one in 16.8 million goes by.
std::uint32_t controlegetal(const Bits& bits, std::size_t vanaf);

// Letters in groups of five, with hyphens between them. The last letter is filled up with zeros.
std::string als_letters(const Bits& bits);

// The bits of letters, a multiple of five. Hyphens and spaces are passed over, small letters are
// large ones, O is 0, I and L are 1. Nothing when there is another character; `vreemd` is it, as
// far as it is ASCII.
std::optional<Bits> lees_letters(std::string_view letters, std::string& vreemd);

}  // namespace minima
