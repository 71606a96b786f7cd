// Text in an HTML page. What comes from policy data or from a person is never markup.
#pragma once

#include <string>
#include <string_view>

namespace minima::beheer {

// `tekst` as the contents of an element or of a quoted attribute: the five signs that mean
// something in HTML are written as what they stand for; all else stays as it is.
std::string html(std::string_view tekst);

}  // namespace minima::beheer
