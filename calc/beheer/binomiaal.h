// The exact confidence interval of a share in a sample (Clopper and Pearson, Biometrika 26, 1934).
// A statistic, never an amount or a verdict: so floating point is in place here.
#pragma once

namespace minima::beheer {

struct Interval {
  double van = 0;
  double tot = 1;
};

// The shares that don't contradict `fout` out of `totaal`, both ends inclusive, from 0 to 1. With
// nothing drawn: everything. REQUIRES: 0 <= fout <= totaal; 0 < betrouwbaarheid < 1.
Interval clopper_pearson(int fout, int totaal, double betrouwbaarheid = 0.95);

// How many must be drawn, all of them right, before the upper end is at most `grens`.
// REQUIRES: 0 < grens < 1.
int nodig_zonder_fout(double grens, double betrouwbaarheid = 0.95);

}  // namespace minima::beheer
