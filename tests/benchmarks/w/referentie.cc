// Workload W written out by hand, with the norms and percentages in the code: as fast as these
// rules get, and nothing else than these rules. Input: a household a line, as numbers: type, income
// a month, assets, cost, kind of cost, children of 12 to 17, months, age (huishoudens.mjs). Output
// as werklast.cc: `referentie waarden`, `referentie meet MS`.
#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <vector>

namespace {

struct Huishouden {
  int type = 0;
  std::int64_t maandinkomen = 0;
  std::int64_t vermogen = 0;
  std::int64_t kosten = 0;
  int kostensoort = 0;
  int kinderen = 0;
  int maanden = 0;
  int leeftijd = 0;
};

struct Antwoord {
  std::int64_t draagkracht = 0;
  std::int64_t bijstand = 0;
  bool regelingen[5] = {};
};

constexpr std::int64_t kNorm[] = {79500, 102300, 113700};
constexpr std::int64_t kGrens[] = {510500, 1021000, 1021000};
constexpr std::int64_t kDeel[] = {35, 50};
constexpr int kWoonkosten = 2;

// Not inlined: a round over all households would be vectorised, which asking about one isn't.
[[gnu::noinline]] Antwoord reken(const Huishouden& h) {
  const std::int64_t norm = kNorm[h.type];
  const std::int64_t grens = kGrens[h.type];
  const std::int64_t inkomen = h.maandinkomen * 100;
  const std::int64_t zero = 0;
  std::int64_t uit_inkomen = std::max(zero, inkomen - norm * 100) * 100;
  if (h.kostensoort != kWoonkosten) {
    const std::int64_t boven = norm * 150;
    uit_inkomen = std::max(zero, std::min(inkomen, boven) - norm * 115) * kDeel[h.kostensoort] +
                  std::max(zero, inkomen - boven) * 100;
  }
  Antwoord uit;
  uit.draagkracht = 12 * uit_inkomen / 10000 + std::max(zero, h.vermogen - grens);
  uit.bijstand = std::max(zero, h.kosten - uit.draagkracht);
  const bool basis = inkomen <= norm * 115 && h.vermogen <= grens;
  uit.regelingen[0] = basis;
  uit.regelingen[1] = basis && h.kinderen > 0;
  uit.regelingen[2] = basis;
  uit.regelingen[3] = basis && h.maanden >= 36;
  uit.regelingen[4] = basis && h.maanden >= 60 && h.leeftijd < 65 && h.maandinkomen <= norm;
  return uit;
}

std::vector<Huishouden> lees() {
  std::vector<Huishouden> lijst;
  Huishouden h;
  long long inkomen = 0;
  long long vermogen = 0;
  long long kosten = 0;
  while (std::scanf("%d %lld %lld %lld %d %d %d %d", &h.type, &inkomen, &vermogen, &kosten,
                    &h.kostensoort, &h.kinderen, &h.maanden, &h.leeftijd) == 8) {
    h.maandinkomen = inkomen;
    h.vermogen = vermogen;
    h.kosten = kosten;
    lijst.push_back(h);
  }
  return lijst;
}

void toon(const Antwoord& uit) {
  std::printf("%lld %lld", static_cast<long long>(uit.draagkracht),
              static_cast<long long>(uit.bijstand));
  for (const bool een : uit.regelingen) std::printf(" %d", een ? 1 : 0);
  std::printf("\n");
}

void meet(const std::vector<Huishouden>& lijst, int minstens_ms) {
  const std::clock_t begin = std::clock();
  std::uint64_t aantal = 0;
  std::int64_t bewaard = 0;
  double duur = 0;
  while (duur * 1000 < minstens_ms) {
    for (const Huishouden& h : lijst) {
      const Antwoord uit = reken(h);
      bewaard += uit.bijstand + uit.regelingen[4];
    }
    aantal += lijst.size();
    duur = static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
  }
  std::printf("%.1f %lld\n", static_cast<double>(aantal) / duur, static_cast<long long>(bewaard));
}

}  // namespace

int main(int argc, char** argv) {
  const std::vector<Huishouden> lijst = lees();
  if (argc == 3) {
    meet(lijst, std::atoi(argv[2]));
    return 0;
  }
  for (const Huishouden& h : lijst) toon(reken(h));
  return 0;
}
