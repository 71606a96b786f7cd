// Steekproef: decisions that were taken, against what the rules say. The share that differs comes
// with its exact 95 % interval, and each difference with the article and condition it rests on.
// Where the rules leave it to judgement, or facts are missing, nothing can be said to differ: those
// are counted apart.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "calc/beheer/binomiaal.h"
#include "calc/beheer/reden.h"
#include "calc/json/rekenkern.h"
#include "calc/uitkomst/teksten.h"
#include "calc/value/money.h"
#include "calc/value/oordeel.h"
#include "calc/value/result.h"

namespace minima::beheer {

// What the office promises: no more than this share of its decisions is wrong.
inline constexpr double kBelofte = 0.01;

// One decision about one scheme. A refusal is kGeenRecht or kVoorliggend.
struct Besluit {
  std::string regeling;
  Uitslag oordeel = Uitslag::kGeenRecht;
  std::optional<Money> bedrag;  // what was granted, if it was written down
};

struct Dossier {
  std::string id;  // "" when the line has none
  Huishouden huishouden;
  std::vector<Besluit> besluiten;  // at least one
};

// One line of the file (schema: steekproef.schema.json): {"id"?, "situatie", "besluit": {regeling:
// {"oordeel", "bedrag"?}}}. Codes beyond those of a situatie: besluit-leeg, regeling-onbekend.
Result<Dossier> lees_dossier(std::string_view regel, const Rekenkern& kern);

struct Verschil {
  int regel = 0;  // in the file, from 1
  std::string dossier;
  std::string regeling;
  std::string besloten;  // "recht, € 115,00"
  std::string berekend;
  Reden reden;
};

enum class Conclusie { kAangetoond, kWeerlegd, kOpen };

class Steekproef {
 public:
  // `teksten`: the language of the reasons.
  Steekproef(const Rekenkern& kern, const Teksten& teksten) : kern_(&kern), teksten_(&teksten) {}

  // Compares the decisions of `dossier`, which stood at line `regel`.
  void neem(const Dossier& dossier, int regel);
  void niet_gelezen() { ++niet_gelezen_; }

  [[nodiscard]] int dossiers() const { return dossiers_; }
  // Decisions that could be compared: these make up the sample.
  [[nodiscard]] int vergeleken() const { return gelijk_ + static_cast<int>(verschillen_.size()); }
  [[nodiscard]] int beoordeling() const { return beoordeling_; }
  [[nodiscard]] int onbekend() const { return onbekend_; }
  // Outside every version of the policy.
  [[nodiscard]] int buiten() const { return buiten_; }
  [[nodiscard]] int regels_niet_gelezen() const { return niet_gelezen_; }
  [[nodiscard]] const std::vector<Verschil>& verschillen() const { return verschillen_; }
  [[nodiscard]] Interval interval() const;
  // Whether the sample shows that at most kBelofte is wrong, that more is, or neither.
  [[nodiscard]] Conclusie conclusie() const;

 private:
  void vergelijk(const Besluit& besluit, const struct Antwoorden& antwoorden);

  const Rekenkern* kern_;
  const Teksten* teksten_;
  int dossiers_ = 0;
  int gelijk_ = 0;
  int beoordeling_ = 0;
  int onbekend_ = 0;
  int buiten_ = 0;
  int niet_gelezen_ = 0;
  std::vector<Verschil> verschillen_;
};

// The conclusion in one Dutch sentence.
std::string conclusie_zin(const Steekproef& steekproef);

std::string als_tekst(const Steekproef& steekproef);
std::string als_csv(const Steekproef& steekproef);  // one row a difference
std::string als_html(const Steekproef& steekproef);

}  // namespace minima::beheer
