#include "calc/json/teksten_json.h"

#include <algorithm>
#include <string>
#include <utility>

#include "calc/json/blok.h"

namespace minima {
namespace {

bool is_lower(char c) { return c >= 'a' && c <= 'z'; }
bool is_digit(char c) { return c >= '0' && c <= '9'; }

// Words of lower case letters and digits, with single dots and hyphens between: "norm.basis",
// "voorwaarde.niet-eerder".
bool is_sleutel(std::string_view text) {
  bool after_sign = true;
  for (const char c : text) {
    const bool sign = c == '.' || c == '-';
    if (sign ? after_sign : !is_lower(c) && !is_digit(c)) return false;
    after_sign = sign;
  }
  return !after_sign;
}

bool is_naam(std::string_view text) {
  return !text.empty() && is_lower(text.front()) &&
         std::all_of(text.begin(), text.end(), [](char c) {
           return is_lower(c) || is_digit(c) || c == '-' || (c >= 'A' && c <= 'Z');
         });
}

// Every brace opens or closes a placeholder: "{bedrag} per maand".
bool has_whole_placeholders(std::string_view zin) {
  for (std::size_t at = zin.find_first_of("{}"); at != std::string_view::npos;) {
    const std::size_t end = zin.find_first_of("{}", at + 1);
    if (zin[at] != '{' || end == std::string_view::npos || zin[end] != '}') return false;
    if (!is_naam(zin.substr(at + 1, end - at - 1))) return false;
    at = zin.find_first_of("{}", end + 1);
  }
  return true;
}

// "nl", "en": two lower case letters (ISO 639-1).
std::string lees_taal(Lezer& lezer, const Knoop& wortel, const Pad& pad) {
  const Pad plek = pad.lid("taal");
  const Knoop* taal = wortel.lid("taal");
  if (taal == nullptr) {
    lezer.fout(plek, "sleutel-ontbreekt", "Hier ontbreekt de sleutel 'taal'.");
    return {};
  }
  if (!lezer.eis_soort(*taal, plek, Knoop::Soort::kTekst)) return {};
  const std::string& t = taal->tekst;
  if (t.size() != 2 || !is_lower(t[0]) || !is_lower(t[1])) {
    lezer.fout(plek, "taal-vorm", "Een taal is een code van twee kleine letters: \"nl\".", taal);
  }
  return t;
}

void lees_zin(Lezer& lezer, const Knoop& lid, const Pad& plek, Teksten& teksten) {
  if (!is_sleutel(lid.sleutel)) {
    lezer.fout(plek, "sleutel-vorm",
               "Een sleutel heeft kleine letters en cijfers, met losse punten en streepjes.");
  }
  std::optional<std::string> zin = lees_tekst(lezer, lid, plek);
  if (!zin) return;
  if (!has_whole_placeholders(*zin)) {
    lezer.fout(plek, "plaatshouder-vorm",
               "Een accolade hoort om een naam te staan, zoals in \"{bedrag} per maand\".", &lid);
  }
  teksten.voeg_toe(lid.sleutel, std::move(*zin));
}

}  // namespace

Result<Teksten> lees_teksten(std::string_view text) {
  return lees_bestand<Teksten>(
      text, [](Lezer& lezer, const Knoop& wortel, const Pad& pad, Teksten& teksten) {
        if (!lezer.eis_soort(wortel, pad, Knoop::Soort::kObject)) return;
        teksten = Teksten(lees_taal(lezer, wortel, pad));
        for (const Knoop& lid : wortel.leden) {
          if (lid.sleutel == "taal" || lid.sleutel == "$schema") continue;
          lees_zin(lezer, lid, pad.lid(lid.sleutel), teksten);
        }
      });
}

}  // namespace minima
