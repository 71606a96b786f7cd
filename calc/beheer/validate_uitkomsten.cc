// What comes out for households: whether a scheme can be reached at all, and whether more income
// ever gives more support. Not by reading the rules but by asking the core, over small sets of
// households made around the borders of the policy itself.
//
// Reachable: an applicant of every age that can matter (a year below, at and above each age the
// policy names, and 16 to 100), with no child or one of each such age; all else unknown. A no to
// such a household is a no to everyone who fits it, because the core's no's hold whatever is
// unknown.
//
// Rising: six households (single, single parent, couple with and without a child; one of 70) of
// which everything is known, with an income at and a cent above each percentage of the policy and
// at some round ones, and one cost of 1,000.00 of each kind that is paid without judgement, for the
// applicant and for the child. A gift counts as support, a loan doesn't.
#include <algorithm>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "calc/beheer/validate_delen.h"
#include "calc/beheer/validate_huishoudens.h"
#include "calc/bereken.h"

namespace minima::beheer {
namespace {

// Days on which the policy is asked: its first, half a year on, and its last.
std::vector<Date> peildata(const Beleid& beleid) {
  const Date begin = beleid.geldig_vanaf;
  std::vector<Date> dagen = {begin};
  const Date half = begin.plus_months(6);
  if (!beleid.geldig_tot || half < *beleid.geldig_tot) dagen.push_back(half);
  if (beleid.geldig_tot) dagen.push_back(beleid.geldig_tot->plus_days(-1));
  return dagen;
}

// A scheme the municipality says it doesn't have.
bool is_niet_voorzien(const Regeling& regeling) {
  return std::any_of(regeling.voorwaarden.begin(), regeling.voorwaarden.end(),
                     [](const Voorwaarde& v) { return v.soort == VoorwaardeSoort::kNietVoorzien; });
}

// Strikes from `over` (indices of schemes) what this household may still get.
void streep_door(const Huishouden& huishouden, const Beleidsbestand& bestand,
                 std::set<std::size_t>& over) {
  const Uitkomst uit = bereken(huishouden, bestand, {false, false});
  for (std::size_t i = 0; i < uit.regelingen.size(); ++i) {
    if (uit.regelingen[i].uitslag != Uitslag::kGeenRecht) over.erase(i);
  }
}

std::set<std::size_t> onbereikbare(const Beleid& beleid, const Beleidsbestand& bestand) {
  std::set<std::size_t> over;
  for (std::size_t i = 0; i < beleid.regelingen.size(); ++i) {
    if (!is_niet_voorzien(beleid.regelingen[i])) over.insert(i);
  }
  for (const Date dag : peildata(beleid)) {
    for (const Huishouden& huishouden : leeftijden_rooster(beleid, dag)) {
      if (over.empty()) return over;
      streep_door(huishouden, bestand, over);
    }
  }
  return over;
}

// The support a household certainly gets; nothing when that can't be said.
struct Steun {
  std::string wie;  // "een alleenstaande"
  Money inkomen;
  std::optional<Money> bedrag;
};

std::optional<Money> gift(const RegelingUitkomst& uit) {
  if (uit.uitslag == Uitslag::kGeenRecht) return Money();
  const auto van = [](Uitslag uitslag, std::string_view vorm,
                      const std::optional<Range<Money>>& bedrag) -> std::optional<Money> {
    if (uitslag == Uitslag::kGeenRecht || vorm == "lening" || vorm == "borgtocht") return Money();
    if (uitslag != Uitslag::kRecht || !bedrag || !bedrag->is_known()) return std::nullopt;
    return bedrag->low;
  };
  if (uit.kosten.empty()) return van(uit.uitslag, uit.vorm, uit.bedrag);
  Money samen;
  for (const KostUitkomst& kost : uit.kosten) {
    const auto deel = van(kost.uitslag, kost.vorm, kost.bedrag);
    if (!deel) return std::nullopt;
    samen += *deel;
  }
  return samen;
}

std::string vergelijking(const Steun& minder, const Steun& meer) {
  return "Met een inkomen van " + euro_tekst(minder.inkomen) + " per maand krijgt " + minder.wie +
         " " + euro_tekst(*minder.bedrag) + ". Met " + euro_tekst(meer.inkomen) + " is dat " +
         euro_tekst(*meer.bedrag) +
         ". Steun die stijgt met het inkomen is bijna nooit bedoeld, en de berekening bij een "
         "onbekend inkomen klopt dan niet.";
}

// The first pair of neighbouring incomes of which the higher gets more.
std::optional<std::string> stijging(const Regeling& regeling, std::size_t index,
                                    const Proefhuishouden& proef, const Beleidsbestand& bestand) {
  std::optional<Steun> vorig;
  for (const Money inkomen : proef.inkomens) {
    const Huishouden huishouden = met_kosten(met_inkomen(proef, inkomen), regeling);
    const Uitkomst uit = bereken(huishouden, bestand, {false, false});
    Steun steun{proef.wie, inkomen, gift(uit.regelingen[index])};
    if (vorig && vorig->bedrag && steun.bedrag && *vorig->bedrag < *steun.bedrag) {
      return vergelijking(*vorig, steun);
    }
    vorig = std::move(steun);
  }
  return std::nullopt;
}

// The first day of the policy for which there are norms.
std::optional<Date> dag_met_normen(const Beleid& beleid, const Beleidsbestand& bestand) {
  std::vector<Date> dagen = {beleid.geldig_vanaf};
  for (const Landelijk& tabel : bestand.tabellen()) dagen.push_back(tabel.geldig_vanaf);
  std::sort(dagen.begin() + 1, dagen.end());
  for (const Date dag : dagen) {
    const Geldend geldend = bestand.geldend(beleid.gemeente, dag);
    if (geldend.in_force && geldend.beleid == &beleid && geldend.landelijk != nullptr) return dag;
  }
  return std::nullopt;
}

void check_stijging(const Versie& versie, const Beleidsbestand& bestand, Bevindingen& bevindingen) {
  const Beleid& beleid = *versie.beleid;
  const auto dag = dag_met_normen(beleid, bestand);
  if (!dag) return;
  const std::vector<Proefhuishouden> proeven = inkomens_rooster(beleid, bestand, *dag);
  for (std::size_t i = 0; i < beleid.regelingen.size(); ++i) {
    if (is_niet_voorzien(beleid.regelingen[i])) continue;
    for (const Proefhuishouden& proef : proeven) {
      const auto tekst = stijging(beleid.regelingen[i], i, proef, bestand);
      if (!tekst) continue;
      bevindingen.fout("steun-stijgt-met-inkomen", versie.bestand, plek_van("/regelingen", i),
                       *tekst);
      break;
    }
  }
}

}  // namespace

void valideer_uitkomsten(const Versie& versie, const Pakket& pakket, Bevindingen& bevindingen) {
  const Beleid& beleid = *versie.beleid;
  const Beleidsbestand& bestand = pakket.kern.beleid();
  if (bestand.geldend(beleid.gemeente, beleid.geldig_vanaf).beleid != &beleid) return;
  for (const std::size_t i : onbereikbare(beleid, bestand)) {
    bevindingen.fout("regeling-onbereikbaar", versie.bestand, plek_van("/regelingen", i),
                     "Geen enkel huishouden kan '" + beleid.regelingen[i].naam.nl +
                         "' krijgen: bij elke leeftijd is het antwoord nee. Spreken voorwaarden "
                         "elkaar tegen?");
  }
  check_stijging(versie, bestand, bevindingen);
}

}  // namespace minima::beheer
