// Workload W through the core as it is, native or as WebAssembly. On standard input: one line for
// each policy file
// ({"naam", "inhoud"}), an empty line, one situatie a line. On standard output, by the first
// argument:
//   waarden            a line for each household: draagkracht, bijstand and the five schemes
//   meet WIJZE MS      how many households a second, over at least MS milliseconds of whole rounds
// WIJZE: kaal (values alone, of the schemes asked for or paid anyhow), waarden (values alone),
// redenen (with the reason tree), json-kaal and json (from JSON to JSON, values alone or with
// reasons and look-ahead).
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <iostream>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "calc/bereken.h"
#include "calc/json/rekenkern.h"

namespace minima {
namespace {

using Json = nlohmann::json;

struct Werklast {
  Rekenkern kern;
  std::vector<std::string> situaties;
  std::vector<Huishouden> huishoudens;
};

[[noreturn]] void stop(const std::string& waarom) {
  std::fprintf(stderr, "%s\n", waarom.c_str());
  std::exit(2);
}

void lees(Werklast& werk) {
  std::string regel;
  while (std::getline(std::cin, regel) && !regel.empty()) {
    const Json bestand = Json::parse(regel);
    const auto naam = bestand["naam"].get<std::string>();
    if (!werk.kern.laad(naam, bestand["inhoud"].get<std::string>()).empty())
      stop("refused: " + naam);
  }
  while (std::getline(std::cin, regel)) {
    Result<Huishouden> gelezen = werk.kern.lees(regel);
    if (!gelezen.ok()) stop("refused: " + regel);
    werk.huishoudens.push_back(std::move(gelezen).value());
    werk.situaties.push_back(std::move(regel));
  }
}

std::string_view regime_van(const std::string& kostensoort) {
  if (kostensoort == "bijzonder") return "regulier";
  return kostensoort == "woonkosten" ? "woonkostentoeslag" : "lening";
}

std::int64_t centen(const std::optional<Range<Money>>& bedrag) {
  return bedrag && bedrag->is_known() ? bedrag->low.in_cents() : -1;
}

void toon(const Huishouden& huishouden, const Uitkomst& uit) {
  std::int64_t draagkracht = -1;
  for (const Regimedraagkracht& deel : uit.draagkracht) {
    if (deel.regime->id == regime_van(huishouden.kosten.front().soort) && deel.bedragen) {
      draagkracht = centen(deel.bedragen->totaal);
    }
  }
  std::printf("%lld %lld", static_cast<long long>(draagkracht),
              static_cast<long long>(centen(uit.regelingen.front().kosten.front().bedrag)));
  for (std::size_t i = 1; i < uit.regelingen.size(); ++i) {
    const Uitslag uitslag = uit.regelingen[i].uitslag;
    const char teken = uitslag == Uitslag::kRecht       ? '1'
                       : uitslag == Uitslag::kGeenRecht ? '0'
                                                        : '?';
    std::printf(" %c", teken);
  }
  std::printf("\n");
}

// What is computed may not be left out: a little of each outcome is kept.
std::uint64_t bewaard = 0;

template <typename F>
void tijd(const Werklast& werk, int minstens_ms, F doe) {
  using Klok = std::chrono::steady_clock;
  for (std::size_t i = 0; i < werk.huishoudens.size(); ++i) doe(i);
  const auto begin = Klok::now();
  std::uint64_t aantal = 0;
  std::chrono::duration<double> duur{};
  while (duur.count() * 1000 < minstens_ms) {
    for (std::size_t i = 0; i < werk.huishoudens.size(); ++i) doe(i);
    aantal += werk.huishoudens.size();
    duur = Klok::now() - begin;
  }
  std::printf("%.1f %llu\n", static_cast<double>(aantal) / duur.count(),
              static_cast<unsigned long long>(bewaard));
}

void meet(const Werklast& werk, std::string_view wijze, int minstens_ms) {
  const auto rekenen = [&](const Rekenopties& opties) {
    tijd(werk, minstens_ms, [&, opties](std::size_t i) {
      const Uitkomst uit = bereken(werk.huishoudens[i], werk.kern.beleid(), opties);
      bewaard += static_cast<std::uint64_t>(uit.regelingen.back().uitslag);
    });
  };
  const auto schrijven = [&](bool met_uitleg) {
    tijd(werk, minstens_ms, [&](std::size_t i) {
      bewaard += werk.kern.bereken(werk.situaties[i], "", met_uitleg).json.size();
    });
  };
  if (wijze == "kaal") return rekenen({false, false, true});
  if (wijze == "waarden") return rekenen({false, false, false});
  if (wijze == "redenen") return rekenen({true, false, false});
  if (wijze == "json-kaal") return schrijven(false);
  if (wijze == "json") return schrijven(true);
  stop("which way?");
}

}  // namespace
}  // namespace minima

int main(int argc, char** argv) {
  if (argc < 2) minima::stop("werklast waarden | meet WIJZE MS");
  static minima::Werklast werk;
  minima::lees(werk);
  if (argc == 4) {
    minima::meet(werk, argv[2], std::atoi(argv[3]));
    return 0;
  }
  for (const minima::Huishouden& huishouden : werk.huishoudens) {
    minima::toon(huishouden, minima::bereken(huishouden, werk.kern.beleid(), {false, false, true}));
  }
  return 0;
}
