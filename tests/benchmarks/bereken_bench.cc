// What one household costs, over the hand-checked cases of Boxmeer: items_per_second are households
// a second, `allocaties` those for one household. meet.mjs puts these beside the other ways in.
#include <benchmark/benchmark.h>

#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory>
#include <new>
#include <nlohmann/json.hpp>
#include <stdexcept>
#include <string>
#include <vector>

#include "calc/bereken.h"
#include "calc/json/rekenkern.h"
#include "calc/json/uitkomst_json.h"

namespace {

std::int64_t allocaties = 0;  // by this whole program, which has one thread

}  // namespace

// Not inlined: GCC would see one half of a pair and call it a mismatch.
[[gnu::noinline]] void* operator new(std::size_t size) {
  ++allocaties;
  if (void* place = std::malloc(size == 0 ? 1 : size)) return place;
  throw std::bad_alloc();
}
[[gnu::noinline]] void operator delete(void* place) noexcept { std::free(place); }
[[gnu::noinline]] void operator delete(void* place, std::size_t) noexcept { std::free(place); }

namespace minima {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

const fs::path kRoot = MINIMA_SOURCE_DIR;

// A measurement of anything else than what was meant is worse than none.
void eis(bool waar, const std::string& wat) {
  if (!waar) throw std::runtime_error(wat);
}

std::string lees_bestand(const fs::path& pad) {
  std::ifstream in(pad, std::ios::binary);
  eis(in.good(), pad.string() + " is not there");
  return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

const Rekenkern& kern() {
  static const std::unique_ptr<const Rekenkern> geladen = [] {
    auto result = std::make_unique<Rekenkern>();
    const fs::path data = kRoot / "policy-data";
    for (const char* folder : {"landelijk", "gemeenten", "texts"}) {
      for (const auto& entry : fs::recursive_directory_iterator(data / folder)) {
        if (entry.path().extension() != ".json") continue;
        const std::string naam = entry.path().lexically_relative(data).generic_string();
        eis(result->laad(naam, lees_bestand(entry.path())).empty(), naam + " is refused");
      }
    }
    return result;
  }();
  return *geladen;
}

const std::vector<std::string>& situaties() {
  static const std::vector<std::string> lijst = [] {
    std::vector<std::string> result;
    std::ifstream in(kRoot / "tests/cases/boxmeer/boxmeer-2005.jsonl");
    for (std::string regel; std::getline(in, regel);) {
      result.push_back(Json::parse(regel)["situatie"].dump());
      eis(!kern().bereken(result.back(), "").is_fout, "a case is refused: " + regel);
    }
    eis(!result.empty(), "no case was read");
    return result;
  }();
  return lijst;
}

const std::vector<Huishouden>& huishoudens() {
  static const std::vector<Huishouden> lijst = [] {
    std::vector<Huishouden> result;
    for (const std::string& situatie : situaties()) result.push_back(kern().lees(situatie).value());
    return result;
  }();
  return lijst;
}

// What the page asks before anything was answered; every fact of the rules is open.
const char* const kNietsBekend = R"({"peildatum": "2005-11-01", "gemeente": "boxmeer"})";

// One iteration: `doe` for every element.
template <typename T, typename F>
void meet(benchmark::State& state, const std::vector<T>& lijst, F doe) {
  const std::int64_t begin = allocaties;
  for ([[maybe_unused]] auto iteration : state) {
    for (const T& element : lijst) benchmark::DoNotOptimize(doe(element));
  }
  const auto aantal = static_cast<std::int64_t>(state.iterations() * lijst.size());
  state.SetItemsProcessed(aantal);
  state.counters["allocaties"] =
      static_cast<double>(allocaties - begin) / static_cast<double>(aantal);
}

// ---- from JSON to JSON
// ---------------------------------------------------------------------------

void json_json(benchmark::State& state, const char* taal, bool met_uitleg) {
  meet(state, situaties(),
       [&](const std::string& situatie) { return kern().bereken(situatie, taal, met_uitleg); });
}
BENCHMARK_CAPTURE(json_json, met_zinnen, "nl", true)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(json_json, met_redenen, "", true)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(json_json, zonder, "", false)->Unit(benchmark::kMillisecond);

void json_json_niets_bekend(benchmark::State& state, bool met_uitleg) {
  meet(state, std::vector<std::string>{kNietsBekend},
       [&](const std::string& situatie) { return kern().bereken(situatie, "", met_uitleg); });
}
BENCHMARK_CAPTURE(json_json_niets_bekend, met_redenen, true)->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(json_json_niets_bekend, zonder, false)->Unit(benchmark::kMicrosecond);

// ---- the parts of that way
// -----------------------------------------------------------------------

void lezen(benchmark::State& state) {
  meet(state, situaties(), [](const std::string& situatie) { return kern().lees(situatie); });
}
BENCHMARK(lezen)->Unit(benchmark::kMillisecond);

void rekenen(benchmark::State& state, Rekenopties opties) {
  meet(state, huishoudens(),
       [&](const Huishouden& huishouden) { return bereken(huishouden, kern().beleid(), opties); });
}
BENCHMARK_CAPTURE(rekenen, zonder, Rekenopties{false, false})->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(rekenen, met_redenen, Rekenopties{true, false})->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(rekenen, met_vooruitblik, Rekenopties{false, true})
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(rekenen, met_alles, Rekenopties{true, true})->Unit(benchmark::kMillisecond);

struct Gerekend {
  const Huishouden& huishouden;
  Uitkomst uitkomst;
};

void schrijven(benchmark::State& state, const char* taal, bool met_uitleg) {
  std::vector<Gerekend> lijst;
  std::int64_t bytes = 0;
  const Schrijfopties opties{kern().teksten(taal), met_uitleg};
  for (const Huishouden& huishouden : huishoudens()) {
    lijst.push_back({huishouden, bereken(huishouden, kern().beleid(), {met_uitleg, met_uitleg})});
    bytes +=
        static_cast<std::int64_t>(uitkomst_json(lijst.back().uitkomst, huishouden, opties).size());
  }
  meet(state, lijst, [&](const Gerekend& gerekend) {
    return uitkomst_json(gerekend.uitkomst, gerekend.huishouden, opties);
  });
  state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations()) * bytes);
}
BENCHMARK_CAPTURE(schrijven, met_zinnen, "nl", true)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(schrijven, met_redenen, "", true)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(schrijven, zonder, "", false)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace minima
