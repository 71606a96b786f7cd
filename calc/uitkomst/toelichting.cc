#include "calc/uitkomst/toelichting.h"

#include <cstdint>
#include <type_traits>
#include <utility>
#include <variant>

namespace minima {
namespace {

bool is_english(const Teksten& teksten) { return teksten.taal() == "en"; }

// Groups of three from the right: 1034 becomes 1.034.
std::string grouped(std::int64_t whole, char separator) {
  std::string digits = std::to_string(whole);
  for (std::size_t at = digits.size(); at > 3;) {
    at -= 3;
    digits.insert(at, 1, separator);
  }
  return digits;
}

std::string two_digits(std::int64_t value) {
  return {static_cast<char>('0' + value / 10), static_cast<char>('0' + value % 10)};
}

std::string sjabloon(std::string_view sleutel, const Teksten& teksten) {
  const std::string* text = teksten.zoek(sleutel);
  return text != nullptr ? *text : std::string("{van} - {tot}");
}

// A range in words, from the words for its two ends.
template <typename T, typename F>
std::string bereik(const Range<T>& range, bool open_low, bool open_high, const Teksten& teksten,
                   F een) {
  if (range.is_known()) return een(range.low);
  const std::string_view sleutel = open_high  ? "cli.vanaf"
                                   : open_low ? "cli.ten-hoogste"
                                              : "cli.tussen";
  return vul_in(sjabloon(sleutel, teksten),
                [&](std::string_view naam) { return een(naam == "van" ? range.low : range.high); });
}

std::string percentage(Rate rate, const Teksten& teksten) {
  const std::int64_t points = rate.in_basis_points();
  std::string result = std::to_string(points / 100);
  if (points % 100 != 0) {
    result += is_english(teksten) ? '.' : ',';
    result += two_digits(points % 100);
  }
  return result + "%";
}

std::string opgemaakt(std::string_view naam, const StapWaarde& waarde, const Teksten& teksten) {
  return std::visit(
      [&](const auto& value) -> std::string {
        using T = std::decay_t<decltype(value)>;
        if constexpr (std::is_same_v<T, Range<Money>>) {
          return euro(value, teksten);
        } else if constexpr (std::is_same_v<T, Range<int>>) {
          return bereik(value, false, false, teksten, [](int n) { return std::to_string(n); });
        } else if constexpr (std::is_same_v<T, Range<Date>>) {
          return datum(value, teksten);
        } else if constexpr (std::is_same_v<T, Rate>) {
          return percentage(value, teksten);
        } else {
          return woord(naam, value, teksten);
        }
      },
      waarde);
}

}  // namespace

std::string links_naar_rechts(std::string tekst, const Teksten& teksten) {
  if (!is_rechts_naar_links(teksten.taal())) return tekst;
  return "\u2066" + std::move(tekst) + "\u2069";
}

std::string komma(const Teksten& teksten) { return teksten.taal() == "ar" ? "، " : ", "; }

std::string vertaalmelding(const Teksten& teksten) {
  const std::string* nagekeken = teksten.zoek("nagekeken");
  if (nagekeken == nullptr || *nagekeken == "ja") return {};
  return woord("cli", "vertaling", teksten);
}

std::string euro(Money bedrag, const Teksten& teksten) {
  const bool english = is_english(teksten);
  const std::int64_t cents = bedrag.in_cents();
  const std::int64_t size = cents < 0 ? -cents : cents;
  // A no-break space keeps the sign and the amount on one line.
  std::string result = english ? "€" : "€\u00a0";
  if (cents < 0) result += '-';
  result += grouped(size / 100, english ? ',' : '.');
  result += english ? '.' : ',';
  return links_naar_rechts(result + two_digits(size % 100), teksten);
}

std::string euro(const Range<Money>& bedrag, const Teksten& teksten) {
  return bereik(bedrag, (-bedrag.low).is_unbounded(), bedrag.high.is_unbounded(), teksten,
                [&](Money m) { return euro(m, teksten); });
}

std::string datum(Date dag, const Teksten& teksten) {
  return std::to_string(dag.day()) + " " + woord("maand", std::to_string(dag.month()), teksten) +
         " " + std::to_string(dag.year());
}

std::string datum(const Range<Date>& dag, const Teksten& teksten) {
  if (dag.low == Date::earliest() && dag.high == Date::latest()) {
    return woord("cli", "datum-onbekend", teksten);
  }
  return bereik(dag, dag.low == Date::earliest(), dag.high == Date::latest(), teksten,
                [&](Date d) { return datum(d, teksten); });
}

std::string woord(std::string_view soort, std::string_view id, const Teksten& teksten) {
  std::string sleutel(soort);
  sleutel += '.';
  sleutel += id;
  const std::string* text = teksten.zoek(sleutel);
  return text != nullptr ? *text : std::string(id);
}

std::string zin(const Wijziging& wijziging, const Teksten& teksten) {
  return vul_in(woord("wijziging", wijziging.soort, teksten), [&](std::string_view naam) {
    if (naam == "bedrag" && wijziging.bedrag) return euro(*wijziging.bedrag, teksten);
    if (naam == "maanden" && wijziging.maanden) return std::to_string(*wijziging.maanden);
    if (naam == "datum" && wijziging.datum) return datum(*wijziging.datum, teksten);
    return std::string();
  });
}

std::string zin(const Omslag& omslag, const Teksten& teksten) {
  static constexpr std::string_view kIds[] = {"buiten-geldigheid", "geen-recht",  "voorliggend",
                                              "onbekend",          "beoordeling", "recht"};
  return vul_in(woord("omslag", "zin", teksten), [&](std::string_view naam) {
    if (naam == "datum") return datum(omslag.datum, teksten);
    if (naam == "reden") return woord("omslagreden", omslag.reden, teksten);
    return woord("oordeel", kIds[static_cast<int>(omslag.uitslag)], teksten);
  });
}

std::string zin(const Stap& stap, const Teksten& teksten) {
  const std::string* text = teksten.zoek(stap.sleutel);
  if (text == nullptr) return {};
  return vul_in(*text, [&](std::string_view naam) {
    for (const auto& [name, waarde] : stap.waarden) {
      if (name == naam) return opgemaakt(naam, waarde, teksten);
    }
    return "{" + std::string(naam) + "}";
  });
}

}  // namespace minima
