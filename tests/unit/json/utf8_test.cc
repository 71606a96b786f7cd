#include "calc/json/utf8.h"

#include <gtest/gtest.h>

#include <array>
#include <cstdint>
#include <string>

namespace minima {
namespace {

constexpr std::size_t kNone = std::string_view::npos;

// The other way round: encodes by the table of RFC 3629, so that valid text is known to be valid.
std::string encoded(std::uint32_t point) {
  const auto byte = [](std::uint32_t value) { return static_cast<char>(value); };
  if (point < 0x80) return {byte(point)};
  if (point < 0x800) return {byte(0xC0 | point >> 6), byte(0x80 | (point & 0x3F))};
  if (point < 0x10000) {
    return {byte(0xE0 | point >> 12), byte(0x80 | (point >> 6 & 0x3F)),
            byte(0x80 | (point & 0x3F))};
  }
  return {byte(0xF0 | point >> 18), byte(0x80 | (point >> 12 & 0x3F)),
          byte(0x80 | (point >> 6 & 0x3F)), byte(0x80 | (point & 0x3F))};
}

TEST(Utf8, EveryCodePointButTheSurrogatesIsValid) {
  for (std::uint32_t point = 0; point <= 0x10FFFF; ++point) {
    const bool surrogate = point >= 0xD800 && point <= 0xDFFF;
    ASSERT_EQ(first_invalid_utf8(encoded(point)), surrogate ? 0 : kNone) << std::hex << point;
  }
}

TEST(Utf8, EveryCutCharacterIsInvalidWhereItBegins) {
  for (const std::uint32_t point : {0x80U, 0x7FFU, 0x800U, 0xFFFFU, 0x10000U, 0x10FFFFU}) {
    const std::string whole = encoded(point);
    for (std::size_t length = 1; length < whole.size(); ++length) {
      EXPECT_EQ(first_invalid_utf8("abc" + whole.substr(0, length)), 3U);
      EXPECT_EQ(first_invalid_utf8("abc" + whole.substr(0, length) + "d"), 3U);
    }
  }
}

TEST(Utf8, BytesThatNoTextHas) {
  const std::array<std::string, 14> bad = {"\x80",
                                           "\xBF",  // a continuation without a lead
                                           "\xC0\x80",
                                           "\xC1\xBF",  // overlong in two bytes
                                           "\xE0\x80\x80",
                                           "\xE0\x9F\xBF",  // overlong in three
                                           "\xF0\x80\x80\x80",
                                           "\xF0\x8F\xBF\xBF",  // overlong in four
                                           "\xED\xA0\x80",
                                           "\xED\xBF\xBF",  // surrogates
                                           "\xF4\x90\x80\x80",
                                           "\xF5\x80\x80\x80",  // over U+10FFFF
                                           "\xFE",
                                           "\xFF"};
  for (const std::string& bytes : bad) {
    for (std::size_t before = 0; before < 20; ++before) {
      EXPECT_EQ(first_invalid_utf8(std::string(before, 'x') + bytes), before);
      EXPECT_EQ(first_invalid_utf8(std::string(before, 'x') + bytes + "yyyyyyyyyyyy"), before);
    }
  }
}

TEST(Utf8, CutsBetweenCharacters) {
  EXPECT_EQ(cut_utf8("abc", 3), "abc");
  EXPECT_EQ(cut_utf8("abc", 2), "ab");
  EXPECT_EQ(cut_utf8("a\u00e9b", 2), "a");
  EXPECT_EQ(cut_utf8("a\u00e9b", 3), "a\u00e9");
  EXPECT_EQ(cut_utf8("\U0001F600", 3), "");
  EXPECT_EQ(cut_utf8("\U0001F600", 4), "\U0001F600");
  EXPECT_EQ(cut_utf8("", 0), "");
}

}  // namespace
}  // namespace minima
