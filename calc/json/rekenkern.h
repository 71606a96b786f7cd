// Rekenkern: the JSON door to the core, the same for the CLI, the WASM module and the tests: policy
// files in once, situaties in and outcomes out, as text.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "calc/household/huishouden.h"
#include "calc/json/boom.h"
#include "calc/json/lezingen_json.h"
#include "calc/policy/geldigheid.h"
#include "calc/policy/gemeentegegevens.h"
#include "calc/uitkomst/teksten.h"
#include "calc/value/result.h"

namespace minima {

struct Antwoord {
  std::string json;  // an uitkomst, or {"fouten": [...]}
  bool is_fout = false;
};

struct RegelingUitkomst;
struct Uitkomst;

// Hears what another reading comes to for one household. The outcomes are lent for the call: both
// hold the same schemes in the same order, since a reading changes how a scheme works, never which
// there are.
struct Lezinghoorder {
  virtual ~Lezinghoorder() = default;
  virtual void hoor(const Lezing& lezing, const Alternatief& alternatief, const Uitkomst& nu,
                    const Uitkomst& ander) = 0;
};

// The same answer, amount and form: what a reading may change of a scheme.
bool zelfde_antwoord(const RegelingUitkomst& a, const RegelingUitkomst& b);

class Rekenkern {
 public:
  // Of the core, as in uitkomst.verantwoording.rekenkern.
  static std::string versie();

  // One policy-data file. `naam` is its path below policy-data/: landelijk/<datum>.json,
  // gemeenten/<id>/gemeente.json, gemeenten/<id>/<datum>.json or texts/<taal>.json. Faults name the
  // file in `plek` after a '#'; the file is then left out whole.
  std::vector<Fault> laad(std::string_view naam, std::string_view inhoud);

  // One situatie, one outcome. `taal`: "" for values alone, or a loaded language for sentences as
  // well.
  [[nodiscard]] Antwoord bereken(std::string_view situatie, std::string_view taal,
                                 bool met_uitleg = true) const;

  // The outcome under every other reading of the rules that are unclear
  // (policy-data/interpretaties): per reading which schemes come out otherwise. {"lezingen":
  // [...]}; readings that change nothing for this household are left out.
  [[nodiscard]] Antwoord lezingen(std::string_view situatie) const;
  // The same told to `hoorder`, one reading after the other; how many were tried, those that change
  // nothing among them.
  [[nodiscard]] Result<int> hoor_lezingen(const Huishouden& huishouden,
                                          Lezinghoorder& hoorder) const;

  // A situatie as this policy can take it: read, and checked against what was loaded.
  [[nodiscard]] Result<Huishouden> lees(std::string_view situatie) const;
  [[nodiscard]] Result<Huishouden> lees(const Knoop& situatie) const;

  [[nodiscard]] const Beleidsbestand& beleid() const { return beleid_; }
  // Null when the language isn't loaded.
  [[nodiscard]] const Teksten* teksten(std::string_view taal) const;
  [[nodiscard]] const std::vector<Gemeentegegevens>& gemeenten() const { return gemeenten_; }

 private:
  [[nodiscard]] Result<Huishouden> toegelaten(Result<Huishouden> gelezen) const;

  Beleidsbestand beleid_;
  std::vector<Lezingen> lezingen_;
  std::map<std::string, std::string, std::less<>>
      beleidsteksten_;  // by file name, to be read anew under a reading
  std::vector<Gemeentegegevens> gemeenten_;
  std::map<std::string, Teksten, std::less<>> teksten_;
};

}  // namespace minima
