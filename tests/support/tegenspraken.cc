#include "tests/support/tegenspraken.h"

namespace minima::toets {
namespace {

struct Ends {
  std::int64_t low;
  std::int64_t high;
};

constexpr std::int64_t kOpen = 1'000'000'000'000'000;

std::int64_t cents(const std::string& text) {
  const bool negative = text[0] == '-';
  const std::int64_t size = cents_van(negative ? text.substr(1) : text);
  return negative ? -size : size;
}

Ends ends(const Json& value) {
  if (value.is_string()) return {cents(value), cents(value)};
  return {value.contains("van") ? cents(value["van"]) : -kOpen,
          value.contains("tot") ? cents(value["tot"]) : kOpen};
}

struct Vergelijker {
  std::vector<std::string> uit;

  void bedrag(const Json& minder, const Json& meer, const char* sleutel, const std::string& waar) {
    if (!minder.contains(sleutel) || !meer.contains(sleutel)) return;
    const Ends wide = ends(minder[sleutel]);
    const Ends tight = ends(meer[sleutel]);
    if (wide.low <= tight.low && tight.high <= wide.high) return;
    uit.push_back(waar + "/" + sleutel + ": " + meer[sleutel].dump() + " ligt buiten " +
                  minder[sleutel].dump());
  }

  void oordeel(const Json& minder, const Json& meer, const std::string& ja, const std::string& nee,
               const std::string& waar) {
    const auto& a = minder["oordeel"];
    if ((a == ja || a == nee) && a != meer["oordeel"]) {
      uit.push_back(waar + ": " + a.dump() + " werd " + meer["oordeel"].dump());
    }
  }

  void voorwaarden(const Json& minder, const Json& meer, const std::string& waar) {
    for (const Json& a : minder) {
      for (const Json& b : meer) {
        if (a["id"] != b["id"]) continue;
        const std::string plek = waar + "/voorwaarden/" + a["id"].get<std::string>();
        oordeel(a, b, "ja", "nee", plek);
        bedrag(a, b, "afstand", plek);
      }
    }
  }

  // `zelfde_vraag`: with an open answer to whether a scheme pays at all its most isn't comparable.
  void regeling(const Json& minder, const Json& meer) {
    const std::string waar = minder["id"];
    oordeel(minder, meer, "recht", "geen-recht", waar);
    bedrag(minder, meer, "bedrag", waar);
    bedrag(minder, meer, "maximaal", waar);
    for (std::size_t i = 0; i < minder["kosten"].size(); ++i) {
      const Json& a = minder["kosten"][i];
      const Json& b = meer["kosten"][i];
      const std::string plek = waar + "/" + a["id"].get<std::string>();
      oordeel(a, b, "recht", "geen-recht", plek);
      bedrag(a, b, "bedrag", plek);
      bedrag(a, b, "teBeoordelen", plek);
      voorwaarden(a["voorwaarden"], b["voorwaarden"], plek);
    }
  }
};

}  // namespace

std::vector<std::string> tegenspraken(const Json& minder, const Json& meer) {
  Vergelijker v;
  for (std::size_t i = 0; i < minder["regelingen"].size(); ++i) {
    v.regeling(minder["regelingen"][i], meer["regelingen"][i]);
  }
  for (const char* deel : {"bijstandsnorm", "inkomen", "vermogen"}) {
    if (!minder.contains(deel) || !meer.contains(deel)) continue;
    for (const char* sleutel :
         {"perMaand", "perJaar", "procentVanNorm", "inAanmerking", "grens", "bovenGrens"}) {
      v.bedrag(minder[deel], meer[deel], sleutel, deel);
    }
  }
  if (minder.contains("draagkracht")) {
    for (const auto& [regime, a] : minder["draagkracht"].items()) {
      const Json& b = meer["draagkracht"][regime];
      for (const char* sleutel : {"uitInkomen", "uitVermogen", "totaal", "beschikbaar"}) {
        v.bedrag(a, b, sleutel, "draagkracht/" + regime);
      }
      if (a.contains("herzien") && a["herzien"] != b.value("herzien", a["herzien"])) {
        v.uit.push_back("draagkracht/" + regime + "/herzien");
      }
    }
  }
  if (minder.contains("eigenWoning") && minder["eigenWoning"]["oordeel"] != "onbekend" &&
      (!meer.contains("eigenWoning") ||
       minder["eigenWoning"]["oordeel"] != meer["eigenWoning"]["oordeel"])) {
    v.uit.push_back("eigenWoning");
  }
  return v.uit;
}

}  // namespace minima::toets
