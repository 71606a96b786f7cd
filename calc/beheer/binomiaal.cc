#include "calc/beheer/binomiaal.h"

#include <cmath>

namespace minima::beheer {
namespace {

// The probability of `k` or fewer out of `n` when each has probability `p`. The terms are summed
// from their logarithms, so that none under- or overflows.
double hoogstens(int k, int n, double p) {
  if (p <= 0) return 1;
  if (p >= 1) return k >= n ? 1 : 0;
  double term = n * std::log1p(-p);
  const double step = std::log(p) - std::log1p(-p);
  double som = std::exp(term);
  for (int i = 1; i <= k; ++i) {
    term += std::log(static_cast<double>(n - i + 1)) - std::log(static_cast<double>(i)) + step;
    som += std::exp(term);
  }
  return som;
}

// The share at which `hoogstens(k, n, share)`, which falls as the share rises, comes to `kans`.
double waar(int k, int n, double kans) {
  double laag = 0;
  double hoog = 1;
  for (int i = 0; i < 60; ++i) {
    const double midden = (laag + hoog) / 2;
    (hoogstens(k, n, midden) > kans ? laag : hoog) = midden;
  }
  return (laag + hoog) / 2;
}

}  // namespace

Interval clopper_pearson(int fout, int totaal, double betrouwbaarheid) {
  const double staart = (1 - betrouwbaarheid) / 2;
  Interval result;
  if (totaal == 0) return result;
  if (fout > 0) result.van = waar(fout - 1, totaal, 1 - staart);
  if (fout < totaal) result.tot = waar(fout, totaal, staart);
  return result;
}

int nodig_zonder_fout(double grens, double betrouwbaarheid) {
  return static_cast<int>(std::ceil(std::log((1 - betrouwbaarheid) / 2) / std::log1p(-grens)));
}

}  // namespace minima::beheer
