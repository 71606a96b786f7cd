// Whole lines to standard output, past std::cout: how much of them arrived has to be known.
#pragma once

#include <string_view>

namespace minima::cli {

// Writes whole lines, all of them, and doesn't keep them back. False when that can't be done (a
// full disk, a limit, a pipe that nobody reads); a file then ends after the last whole line, so
// that a later run can go on from there. Not to be mixed with std::cout.
bool schrijf_regels(std::string_view regels);

}  // namespace minima::cli
