#include "calc/beheer/html.h"

namespace minima::beheer {

std::string html(std::string_view tekst) {
  std::string uit;
  uit.reserve(tekst.size());
  for (const char teken : tekst) {
    switch (teken) {
      case '&':
        uit += "&amp;";
        break;
      case '<':
        uit += "&lt;";
        break;
      case '>':
        uit += "&gt;";
        break;
      case '"':
        uit += "&quot;";
        break;
      case '\'':
        uit += "&#39;";
        break;
      default:
        uit += teken;
    }
  }
  return uit;
}

}  // namespace minima::beheer
