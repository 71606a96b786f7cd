// SHA-256 (FIPS 180-4): the fingerprint by which an outcome names the exact policy file it rests
// on.
#pragma once

#include <string>
#include <string_view>

namespace minima {

// The digest of the bytes of `text`, as 64 lowercase hexadecimal digits.
std::string sha256(std::string_view text);

}  // namespace minima
