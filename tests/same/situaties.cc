// situaties N: as many random situaties, one a line, of every municipality and version in turn;
// half of them whole, half with facts left out or widened. The same N gives the same lines on every
// machine. For tests/same/run.
#include "tests/support/situaties.h"

#include <cstdio>
#include <cstdlib>

#include "tests/support/kern.h"

int main(int argc, char** argv) {
  const long aantal = argc == 2 ? std::atol(argv[1]) : 0;
  if (aantal <= 0) {
    std::fputs("situaties N: how many?\n", stderr);
    return 2;
  }
  minima::toets::Toeval toeval(64);
  const auto& versies = minima::toets::kern().beleid().versies();
  for (long i = 0; i < aantal; ++i) {
    const auto& beleid = versies[static_cast<std::size_t>(i / 2) % versies.size()];
    minima::toets::Json situatie = minima::toets::volledige_situatie(beleid, toeval);
    if (i % 2 == 1) situatie = minima::toets::weet_minder(situatie, toeval);
    std::puts(situatie.dump().c_str());
  }
  return std::ferror(stdout) != 0 ? 1 : 0;
}
