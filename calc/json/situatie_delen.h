// The parts of a situatie, for situatie_json.cc only. Each reads the keys it is named after from
// the root object.
#pragma once

#include <optional>
#include <string>

#include "calc/household/huishouden.h"
#include "calc/json/lezer.h"

namespace minima {

inline constexpr std::size_t kMaxKinderen = 25;
inline constexpr std::size_t kMaxKosten = 100;
inline constexpr std::size_t kMaxInkomen = 100;
inline constexpr std::size_t kMaxAndereRegels = 200;  // of every other list
inline constexpr int kMaxLeeftijd = 130;
inline constexpr int kMaxMaanden = 1200;
inline constexpr Grenzen kKostMaanden{1, 120};  // how often a cost is due

// Who may be named as a person: of a partner or a list of children that isn't known, anybody.
class Verwijzingen {
 public:
  // `kinderen_gelezen`: the ids in the household are those of the document.
  Verwijzingen(const Huishouden& huishouden, bool kinderen_gelezen)
      : huishouden_(huishouden), kinderen_gelezen_(kinderen_gelezen) {}

  // Reads who is meant into `doel`; somebody who isn't in the situatie is a fault.
  void lees(ObjectLezer& object, const Lid& lid, std::optional<std::string>& doel) const;

 private:
  [[nodiscard]] bool kan_bestaan(const std::string& persoon) const;
  const Huishouden& huishouden_;
  bool kinderen_gelezen_;
};

// aanvrager, partner, verblijfInInrichting, kinderen, medebewoners. No peildatum (a fault of its
// own): ages say nothing then. False when the ids of the children could not all be read.
bool lees_personen(ObjectLezer& situatie, std::optional<Date> peildatum, Huishouden& huishouden);

// inkomen, vermogen, eigenWoning and the amounts beside them; laagInkomen; draagkrachtperiode.
void lees_middelen(ObjectLezer& situatie, const Verwijzingen& verwijzingen, Huishouden& huishouden);

// kosten.
void lees_kosten(ObjectLezer& situatie, const Verwijzingen& verwijzingen, Huishouden& huishouden);

// maatregelen, identiteitsbewijzen, eerdereVerstrekkingen, eerdereAanvragen and the facts of yes or
// no.
void lees_verleden(ObjectLezer& situatie, const Verwijzingen& verwijzingen, Huishouden& huishouden);

// A date, or null for "none".
void lees_datum_of_geen(ObjectLezer& object, std::string_view sleutel, Gegeven<Date>& doel);

}  // namespace minima
