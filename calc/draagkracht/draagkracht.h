// Draagkracht: what the household has to pay itself of necessary costs, per regime and over one
// draagkrachtperiode (art. 35 lid 1 WWB and Participatiewet; Boxmeer 7.2 and 13).
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "calc/draagkracht/ruimte.h"
#include "calc/explain/stap.h"
#include "calc/household/feit.h"
#include "calc/household/huishouden.h"
#include "calc/means/inkomen.h"
#include "calc/means/vermogen.h"
#include "calc/norm/bijstandsnorm.h"
#include "calc/policy/beleid.h"

namespace minima {

// Draagkracht from income in one month: each slice of income, as far as it is reached, times its
// percentage. Exact. A slice that takes all income from a percentage on replaces the ones before
// it.
Fraction draagkracht_per_maand(const Regime& regime, const Fraction& inkomen_per_maand, Money norm);

struct Regimedraagkracht {
  const Regime* regime = nullptr;
  // Absent when the norm or the vermogensgrens wasn't found: then nothing can be computed.
  struct Bedragen {
    Range<Money> uit_inkomen;
    Range<Money> uit_vermogen;
    Range<Money> totaal;
    Range<Money> beschikbaar;  // before the costs of this situatie
  };
  std::optional<Bedragen> bedragen;
  // The most that can be sure to be there of `beschikbaar`, whatever is told: what the municipality
  // has to judge is not in it. Only for a new period.
  Money zeker_hoogstens = Money::unbounded();
  std::optional<Oordeel> herzien;  // present when a draagkrachtperiode runs; ja, nee or onbekend
  Stap toelichting;
};

struct Draagkracht {
  const Draagkrachtregels* regels = nullptr;
  std::vector<Regimedraagkracht> regimes;
  // What is left before the costs of this situatie, where the regimes share one room; absent for
  // another way of settling, and when nothing can be computed.
  std::optional<Ruimte> ruimte;
  Date begin;                 // of the period
  Date einde;                 // exclusive
  bool naar_oordeel = false;  // part of the ranges is left to the municipality
  Feiten open;

  [[nodiscard]] const Regimedraagkracht* regime(std::string_view id) const;
};

// What draagkracht needs beside the household: amounts now, and those under which a running period
// began.
struct Draagkrachtgrond {
  const Huishouden& huishouden;
  const Beleid& beleid;
  const Gedaante& gedaante;
  const Inkomen& inkomen;
  const Vermogenstoets& vermogen;
  std::optional<Money> norm_bij_begin;  // of the running period; unused without one
};

// REQUIRES: grond.beleid.draagkracht.
Draagkracht draagkracht(const Draagkrachtgrond& grond, bool met_uitleg);

// The running period of the situatie, when the peildatum falls in it.
const Draagkrachtperiode* lopende_periode(const Huishouden& huishouden, const Beleid& beleid);

}  // namespace minima
