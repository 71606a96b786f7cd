// Middelenregels: how a municipality counts income and assets, and how much of the norm it applies
// (WWB and Participatiewet arts 31-34).
#pragma once

#include <array>
#include <string>

#include "calc/household/huishouden.h"
#include "calc/value/rate.h"

namespace minima {

// How much of the norm applies.
struct Normregels {
  Rate toeslag = Rate::percent(100);  // WWB art. 25: share of the maximum toeslag that singles get
  bool kostendelers = false;          // whether art. 22a Participatiewet is applied
  std::string artikel;
};

enum class Telt { kWel, kNiet, kBeoordeling };

struct Inkomensregels {
  struct Soort {
    Telt telt = Telt::kWel;
    std::string artikel;
  };
  std::array<Soort, kInkomenSoorten> soorten;
  // Vakantietoeslag on top of a net wage that was given without it (art. 15 Wet minimumloon); for
  // benefits the share of the norm table is used.
  Rate vakantietoeslag_loon;
  bool klein_pensioen_vrij =
      false;  // art. 33 lid 5: private old-age pension, up to the national amount
  std::string artikel_klein_pensioen;
  std::string artikel;
};

// How a home of one's own counts.
enum class EigenWoningMethode {
  kTeltNiet,          // not looked at
  kVrijlating,        // equity above the exemption of art. 34 lid 2 d counts as vermogen
  kKrediethypotheek,  // aid below a bound: not counted; above it: a loan with mortgage
                      // (Boxmeer 8.6)
};

struct Vermogensregels {
  bool bank = true;
  bool overig = true;
  bool auto_ = true;
  bool auto_te_beoordelen = false;  // how much of a car counts is for the municipality to say
  bool schulden_aftrekken = true;
  bool maandnorm_vrij = false;  // one month's norm of the bank balance is left out (Rotterdam 10.4)
  EigenWoningMethode eigen_woning = EigenWoningMethode::kTeltNiet;
  // Krediethypotheek: the costs of the mortgage count in both tests, not in one (reading A-19).
  bool eigen_woning_met_kosten = false;
  std::string artikel;
  std::string artikel_eigen_woning;
};

}  // namespace minima
