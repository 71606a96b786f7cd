// Workload W through the core as it is, native or as WebAssembly. On standard input: two lines for
// each policy file, its name and its JSON; an empty line; one situatie a line. The arguments say:
//   waarden         a line for each household: draagkracht, bijstand and the five schemes
//   meet WIJZE MS   how many households a second, over whole rounds and at least MS milliseconds
//   geheugen N      kilobytes held after the first round and after N evaluations in all, values
//   alone
//                   and with reasons in turn
// WIJZE: kaal (values alone, of the schemes asked for or paid anyhow), waarden (values alone),
// redenen (with the reason tree); from JSON to JSON: json-kaal (values alone), json-redenen, json
// (with reasons and look-ahead).
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <iostream>
#include <string>
#include <string_view>
#include <vector>

#ifdef __EMSCRIPTEN__
#include <emscripten.h>
#endif

#include "calc/bereken.h"
#include "calc/json/rekenkern.h"
#include "calc/json/uitkomst_json.h"

namespace minima {
namespace {

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
  std::string inhoud;
  while (std::getline(std::cin, regel) && !regel.empty() && std::getline(std::cin, inhoud)) {
    if (!werk.kern.laad(regel, inhoud).empty()) stop("refused: " + regel);
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

// Seconds of processor time of this process: what else the machine does isn't in them.
#ifdef __EMSCRIPTEN__
EM_JS(double, gerekende_tijd, (), {
  const used = process.cpuUsage();
  return (used.user + used.system) / 1e6;
});
#else
double gerekende_tijd() { return static_cast<double>(std::clock()) / CLOCKS_PER_SEC; }
#endif

// What is computed may not be left out: a little of each outcome is kept.
std::uint64_t bewaard = 0;

template <typename F>
void tijd(const Werklast& werk, int minstens_ms, F doe) {
  for (std::size_t i = 0; i < werk.huishoudens.size(); ++i) doe(i);
  const double begin = gerekende_tijd();
  std::uint64_t aantal = 0;
  double duur = 0;
  while (duur * 1000 < minstens_ms) {
    for (std::size_t i = 0; i < werk.huishoudens.size(); ++i) doe(i);
    aantal += werk.huishoudens.size();
    duur = gerekende_tijd() - begin;
  }
  std::printf("%.1f %llu\n", static_cast<double>(aantal) / duur,
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
  if (wijze == "json-redenen") {
    return tijd(werk, minstens_ms, [&](std::size_t i) {
      const Result<Huishouden> huishouden = werk.kern.lees(werk.situaties[i]);
      const Uitkomst uit = bereken(huishouden.value(), werk.kern.beleid(), {true, false, false});
      bewaard += uitkomst_json(uit, huishouden.value(), {nullptr, true}).size();
    });
  }
  stop("which way?");
}

#ifndef __EMSCRIPTEN__
// Kilobytes of this process in memory.
long in_geheugen() {
  std::ifstream status("/proc/self/status");
  for (std::string regel; std::getline(status, regel);) {
    if (regel.rfind("VmRSS:", 0) == 0) return std::atol(regel.c_str() + 6);
  }
  return -1;
}

void geheugen(const Werklast& werk, long aantal) {
  long eerst = 0;
  for (long gedaan = 0; gedaan < aantal;) {
    for (const Huishouden& huishouden : werk.huishoudens) {
      const Uitkomst uit = bereken(huishouden, werk.kern.beleid(), {gedaan % 2 == 1, false, false});
      bewaard += static_cast<std::uint64_t>(uit.regelingen.back().uitslag);
      ++gedaan;
    }
    if (eerst == 0) eerst = in_geheugen();
  }
  std::printf("%ld %ld\n", eerst, in_geheugen());
}
#endif

}  // namespace
}  // namespace minima

int main(int argc, char** argv) {
  if (argc < 2) minima::stop("werklast waarden | meet WIJZE MS | geheugen N");
  static minima::Werklast werk;
  minima::lees(werk);
  if (argc == 4) {
    minima::meet(werk, argv[2], std::atoi(argv[3]));
    return 0;
  }
#ifndef __EMSCRIPTEN__
  if (argc == 3) {
    minima::geheugen(werk, std::atol(argv[2]));
    return 0;
  }
#endif
  for (const minima::Huishouden& huishouden : werk.huishoudens) {
    minima::toon(huishouden, minima::bereken(huishouden, werk.kern.beleid(), {false, false, true}));
  }
  return 0;
}
