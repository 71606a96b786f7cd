// Which version of the policy and which national table are in force on a day.
#pragma once

#include <vector>

#include "calc/policy/beleid.h"
#include "calc/policy/landelijk.h"

namespace minima {

// Everything that applies on one peildatum. The pointers borrow from the Beleidsbestand.
struct Geldend {
  const Beleid* beleid =
      nullptr;  // never null: outside every version the nearest one, with in_force false
  const Landelijk* landelijk = nullptr;  // null in a gap of the national tables
  bool in_force = false;
  bool verouderd = false;  // the newest national table is over half a year old on the peildatum
};

// All policy that was loaded: the national tables and the versions of each municipality.
class Beleidsbestand {
 public:
  void voeg_toe(Landelijk tabel);
  void voeg_toe(Beleid beleid);

  [[nodiscard]] bool kent(const std::string& gemeente) const;
  // REQUIRES: kent(gemeente). geldigVanaf inclusive, geldigTot exclusive, the newest version wins.
  [[nodiscard]] Geldend geldend(const std::string& gemeente, Date peildatum) const;
  [[nodiscard]] const std::vector<Landelijk>& tabellen() const { return tabellen_; }
  [[nodiscard]] const std::vector<Beleid>& versies() const { return versies_; }

 private:
  std::vector<Landelijk> tabellen_;  // by geldig_vanaf
  std::vector<Beleid> versies_;
};

}  // namespace minima
