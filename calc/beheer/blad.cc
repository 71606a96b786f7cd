#include "calc/beheer/blad.h"

#include <cstdio>

#include "calc/beheer/html.h"
#include "calc/uitkomst/teksten.h"

namespace minima::beheer {
namespace {

// Readable on a screen and on paper, in colour and without it.
constexpr std::string_view kStijl = R"(
  @page { size: A4; margin: 16mm 14mm; }
  * { box-sizing: border-box; }
  body { font: 11pt/1.45 system-ui, sans-serif; color: #1a1a1a; max-width: 190mm; margin: 2rem auto; padding: 0 1rem; }
  h1 { font-size: 1.6em; line-height: 1.2; } h2 { font-size: 1.25em; margin: 1.6em 0 .3em; } h3 { font-size: 1.05em; margin: .8em 0 .2em; }
  table { border-collapse: collapse; width: 100%; margin: .8em 0; font-size: .92em; }
  caption { text-align: start; font-weight: 600; padding: .3em 0; }
  th, td { text-align: start; vertical-align: top; padding: .3em .5em; border-bottom: 1px solid #bbb; }
  .getal { text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap; }
  .klein { font-size: .88em; color: #444; }
  .gevallen td:nth-child(1) { width: 8%; } .gevallen td:nth-child(2) { width: 49%; } .gevallen td:nth-child(4) { width: 10%; }
  .kolommen { columns: 2; } li .klein { display: inline-block; }
  .melding { border-inline-start: 4px solid #555; padding-inline-start: .7em; }
  p { margin: .4em 0; } ul { margin: .3em 0; padding-inline-start: 1.3em; } li { margin: .15em 0; break-inside: avoid; }
  a { color: inherit; overflow-wrap: anywhere; }
  .vak { display: inline-block; width: 1em; height: 1em; border: 1.5px solid #1a1a1a; vertical-align: -.15em; }
  .streep { display: inline-block; border-bottom: 1px solid #1a1a1a; min-width: 60mm; height: 1.6em; }
  svg { width: 100%; height: auto; } svg text { font: 11px system-ui, sans-serif; fill: #1a1a1a; }
  tr, figure, section.bijeen { break-inside: avoid; } p { orphans: 3; widows: 3; } h2, h3, caption, .boven { break-after: avoid; } thead { display: table-header-group; }
  @media print { body { max-width: none; margin: 0; padding: 0; font-size: 9.5pt; } }
)";

// A run of digits with a point between the thousands.
std::string met_punten(std::string cijfers) {
  for (std::size_t at = cijfers.size(); at > 3;) {
    at -= 3;
    cijfers.insert(at, ".");
  }
  return cijfers;
}

std::string twee_cijfers(std::int64_t getal) {
  return {static_cast<char>('0' + getal / 10), static_cast<char>('0' + getal % 10)};
}

bool is_getal(std::string_view tekst) {
  const std::string_view rest = tekst.substr(tekst.front() == '-' ? 1 : 0);
  return !rest.empty() && rest.find_first_not_of("0123456789.") == std::string_view::npos;
}

}  // namespace

std::string bladzijde(std::string_view titel, const std::string& inhoud, std::string_view taal) {
  std::string uit = "<!doctype html>\n<html lang=\"" + html(taal) + "\"" +
                    (is_rechts_naar_links(taal) ? " dir=\"rtl\"" : "") +
                    ">\n<head>\n<meta charset=\"utf-8\">\n";
  uit += "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n";
  uit +=
      element("title", titel) + "\n<style>" + std::string(kStijl) + "</style>\n</head>\n<body>\n";
  uit += "<main>\n" + element("h1", titel) + "\n" + inhoud + "</main>\n</body>\n</html>\n";
  return uit;
}

std::string element(std::string_view tag, std::string_view tekst, std::string_view klasse) {
  std::string uit = "<" + std::string(tag);
  if (!klasse.empty()) uit += " class=\"" + std::string(klasse) + "\"";
  return uit + ">" + html(tekst) + "</" + std::string(tag) + ">";
}

std::string csv_cel(std::string_view tekst) {
  if (tekst.empty()) return {};
  std::string cel(tekst);
  constexpr std::string_view kFormule = "=+-@\t\r";
  if (kFormule.find(cel.front()) != std::string_view::npos && !is_getal(cel)) cel.insert(0, "'");
  if (cel.find_first_of(",\"\r\n") == std::string::npos) return cel;
  std::string uit = "\"";
  for (const char teken : cel) {
    if (teken == '"') uit += '"';
    uit += teken;
  }
  return uit + '"';
}

std::string aantal(std::int64_t getal) {
  return (getal < 0 ? "-" : "") + met_punten(std::to_string(getal < 0 ? -getal : getal));
}

std::string euro_tekst(Money bedrag) {
  const std::int64_t cents = bedrag.in_cents() < 0 ? -bedrag.in_cents() : bedrag.in_cents();
  return (bedrag < Money() ? "-€ " : "€ ") + met_punten(std::to_string(cents / 100)) + "," +
         twee_cijfers(cents % 100);
}

std::string bedrag_tekst(Money bedrag) {
  const std::int64_t cents = bedrag.in_cents() < 0 ? -bedrag.in_cents() : bedrag.in_cents();
  return (bedrag < Money() ? "-" : "") + std::to_string(cents / 100) + "." +
         twee_cijfers(cents % 100);
}

std::string procenten(Rate rate) {
  const std::int64_t punten = rate.in_basis_points();
  const std::int64_t size = punten < 0 ? -punten : punten;
  const std::string heel = (punten < 0 ? "-" : "") + std::to_string(size / 100);
  return size % 100 == 0 ? heel : heel + "," + twee_cijfers(size % 100);
}

std::string procent_tekst(double aandeel, int cijfers) {
  char text[32];
  std::snprintf(text, sizeof text, "%.*f", cijfers, aandeel * 100);
  std::string uit(text);
  if (const std::size_t punt = uit.find('.'); punt != std::string::npos) uit[punt] = ',';
  return uit + " %";
}

}  // namespace minima::beheer
