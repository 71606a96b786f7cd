// What the rules say of one condition, one cost line and one scheme. Texts borrow from the Beleid.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "calc/explain/stap.h"
#include "calc/household/feit.h"
#include "calc/policy/beleid.h"
#include "calc/value/money.h"
#include "calc/value/oordeel.h"
#include "calc/value/range.h"

namespace minima {

// What an answer can still become: the best when every open fact turns out well, the worst when
// none does. Where the two are the same the answer is settled, whatever is open.
struct Spanwijdte {
  Uitslag ongunstigst = Uitslag::kRecht;
  Uitslag gunstigst = Uitslag::kRecht;

  [[nodiscard]] bool is_uit() const { return ongunstigst == gunstigst; }
  void en(const Spanwijdte& ander) {
    ongunstigst = slechtste(ongunstigst, ander.ongunstigst);
    gunstigst = slechtste(gunstigst, ander.gunstigst);
  }
  void en(Uitslag uitslag) { en(Spanwijdte{uitslag, uitslag}); }
};

struct VoorwaardeUitkomst {
  const Voorwaarde* voorwaarde = nullptr;  // null for the list of cost types
  std::string_view id;
  std::string_view artikel;
  Oordeel oordeel = Oordeel::kOnbekend;
  Uitslag uitslag = Uitslag::kOnbekend;   // what it means for the line or the scheme
  Uitslag bij_nee = Uitslag::kGeenRecht;  // what it means if it turns out badly
  // How far the household is from the limit, down to the cent; below zero when over it.
  std::optional<Range<Money>> afstand;
  std::string_view verwijzing;
  Feiten open;  // facts that could still change `oordeel`
  Stap toelichting;
};

// What the condition can still make of its line or scheme.
inline Spanwijdte kan_worden(const VoorwaardeUitkomst& voorwaarde) {
  if (voorwaarde.uitslag != Uitslag::kOnbekend) return {voorwaarde.uitslag, voorwaarde.uitslag};
  return {voorwaarde.bij_nee, Uitslag::kRecht};
}

struct KostUitkomst {
  int index =
      -1;  // in Huishouden::kosten; -1 for the fitting cost of somebody who only looks around
  Uitslag uitslag = Uitslag::kGeenRecht;
  Spanwijdte kan_worden;
  // That nothing would be paid doesn't make it a no: another facility may still go first, or the
  // good be left to judgement whatever it costs.
  bool nul_is_open = false;
  std::optional<Range<Money>> bedrag;  // absent: can't be computed
  std::optional<Range<Money>> te_beoordelen;
  std::string_view route;
  std::string_view vorm;
  std::string_view regime;
  std::string_view verwijzing;
  std::vector<VoorwaardeUitkomst> voorwaarden;
  Feiten open;         // while a line is being settled: only those that decide the answer
  Feiten open_bedrag;  // those that make up the amount
};

// One line of the ledger of a draagkrachtperiode: what one cost uses of it, and what is left.
struct Grootboekregel {
  int kost = 0;  // index in Huishouden::kosten
  std::string_view regeling;
  std::string_view regime;
  Range<Date> datum;
  Range<Money> kosten;                  // necessary costs, after maxima and reimbursement
  Range<Money> verbruikt;               // paid by the household itself
  std::optional<Range<Money>> vergoed;  // absent: the price isn't in the policy
  Range<Money> resteert;                // of this regime, after this line
  // The part of `verbruikt` that is from assets, where the policy settles income first.
  std::optional<Money> uit_vermogen;
};

// The nearest single change that would turn a geen-recht round, solved on the rule.
struct Wijziging {
  std::string_view soort;  // inkomen-lager, vermogen-lager, maanden-langer, datum, bewijs,
                           // woonplaats, kosten-hoger
  std::string_view voorwaarde;
  std::optional<Money> bedrag;  // how much lower or higher, at the least
  std::optional<int> maanden;
  std::optional<Date> datum;  // the first day on which it is met
  int kost = -1;              // the cost line it is about, if any
};

// A day on which the answer changes by itself.
struct Omslag {
  Date datum;
  Uitslag uitslag;
  std::string_view reden;
};

struct RegelingUitkomst {
  const Regeling* regeling = nullptr;
  Uitslag uitslag = Uitslag::kBuitenGeldigheid;
  std::optional<Range<Money>> bedrag;
  std::optional<Range<Money>> maximaal;
  std::string_view vorm;
  std::string_view verwijzing;
  std::vector<KostUitkomst> kosten;
  std::vector<VoorwaardeUitkomst> voorwaarden;
  Feiten open;
  std::optional<Date> aanvragen_tot_en_met;
  std::optional<Wijziging> wijziging;
  std::vector<Omslag> omslag;
};

}  // namespace minima
