#include "calc/policy/geldigheid.h"

#include <algorithm>
#include <utility>

namespace minima {
namespace {

template <typename T>
bool in_force(const T& versie, Date dag) {
  return versie.geldig_vanaf <= dag && (!versie.geldig_tot || dag < *versie.geldig_tot);
}

// How many days `dag` lies outside the version: to choose the nearest one.
template <typename T>
int days_outside(const T& versie, Date dag) {
  if (dag < versie.geldig_vanaf) return versie.geldig_vanaf.days() - dag.days();
  if (versie.geldig_tot && dag >= *versie.geldig_tot) {
    return dag.days() - versie.geldig_tot->days() + 1;
  }
  return 0;
}

constexpr int kMonthsATableLasts = 6;

}  // namespace

void Beleidsbestand::voeg_toe(Landelijk tabel) {
  const auto place = std::find_if(tabellen_.begin(), tabellen_.end(), [&](const Landelijk& other) {
    return other.geldig_vanaf >= tabel.geldig_vanaf;
  });
  // The same file loaded twice replaces itself.
  if (place != tabellen_.end() && place->geldig_vanaf == tabel.geldig_vanaf) {
    *place = std::move(tabel);
  } else {
    tabellen_.insert(place, std::move(tabel));
  }
}

void Beleidsbestand::voeg_toe(Beleid beleid) {
  for (Beleid& versie : versies_) {
    if (versie.gemeente == beleid.gemeente && versie.geldig_vanaf == beleid.geldig_vanaf) {
      versie = std::move(beleid);
      return;
    }
  }
  versies_.push_back(std::move(beleid));
}

bool Beleidsbestand::kent(const std::string& gemeente) const {
  return std::any_of(versies_.begin(), versies_.end(),
                     [&](const Beleid& versie) { return versie.gemeente == gemeente; });
}

Geldend Beleidsbestand::geldend(const std::string& gemeente, Date peildatum) const {
  Geldend result;
  for (const Beleid& versie : versies_) {
    if (versie.gemeente != gemeente) continue;
    if (result.beleid == nullptr) {
      result.beleid = &versie;
      continue;
    }
    const int distance = days_outside(versie, peildatum);
    const int best = days_outside(*result.beleid, peildatum);
    if (distance < best ||
        (distance == best && versie.geldig_vanaf > result.beleid->geldig_vanaf)) {
      result.beleid = &versie;
    }
  }
  result.in_force = in_force(*result.beleid, peildatum);
  for (const Landelijk& tabel : tabellen_) {
    if (in_force(tabel, peildatum)) result.landelijk = &tabel;
  }
  if (result.landelijk != nullptr && !result.landelijk->geldig_tot) {
    result.verouderd = peildatum >= result.landelijk->geldig_vanaf.plus_months(kMonthsATableLasts);
  }
  return result;
}

}  // namespace minima
