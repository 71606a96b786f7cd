// Two plots as inline SVG: bars beside each other and lines over an income. They need no script and
// no colours to be told apart, and the numbers stand in a table beside them.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace minima::beheer {

struct Staaf {
  std::string naam;
  std::int64_t waarde = 0;
  std::string tekst;  // the value as it is read
};

// Horizontal bars from nothing to the right. `titel` is what a screen reader says.
std::string staven(std::string_view titel, const std::vector<Staaf>& staven);

struct Lijnpunt {
  std::int64_t x = 0;
  std::int64_t y = 0;
};

struct Lijn {
  std::string naam;
  bool gestippeld = false;
  std::vector<Lijnpunt> punten;  // by x
};

// Lines of amounts in cents over amounts in cents. Horizontal pieces are drawn with their ends
// alone.
std::string lijnen(std::string_view titel, const std::vector<Lijn>& lijnen);

}  // namespace minima::beheer
