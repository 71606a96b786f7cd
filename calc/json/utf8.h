// UTF-8 as RFC 3629 has it: no overlong forms, no surrogates, nothing over U+10FFFF.
#pragma once

#include <cstddef>
#include <string_view>

namespace minima {

// Offset of the first byte that can't stand there, or npos when all of `text` is UTF-8.
std::size_t first_invalid_utf8(std::string_view text);

// The start of `text`, at most `bytes` long and never ending halfway a character. REQUIRES: valid
// UTF-8.
std::string_view cut_utf8(std::string_view text, std::size_t bytes);

}  // namespace minima
