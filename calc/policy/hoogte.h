// Hoogte: what a scheme pays, by which of the closed set of methods, and the types of cost it pays
// for.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "calc/household/huishouden.h"
#include "calc/policy/landelijk.h"
#include "calc/value/date.h"
#include "calc/value/money.h"
#include "calc/value/oordeel.h"
#include "calc/value/rate.h"

namespace minima {

// The part of a fixed amount a child gets, from `vanaf` up to but not including `tot` years old on
// the peildatum. A younger child isn't provided for: no amount.
struct Kindaandeel {
  int vanaf = 0;
  int tot = 18;
  Rate procent;
};

// An amount that is paid whatever the bill is; what others reimburse goes off it.
struct VastPerKost {
  std::vector<Money> bedragen;  // one; or one per category, of category 1 first
  int maanden = 0;              // above 0: each month, so many months
  std::optional<Kindaandeel> kindaandeel;
};

struct Kostensoort {
  std::string id;
  Uitslag uitslag = Uitslag::kRecht;  // what this type leads to when every condition is met
  std::optional<Money> maximum;       // per cost
  // What the text gives as "from ... to ...": each good has a maximum of its own between this and
  // `maximum`, and the municipality says which.
  std::optional<Money> maximum_vanaf;
  bool maximum_per_maand = false;  // `maximum` is for each person and month, not for each cost
  bool maximum_samen = false;      // `maximum` is for all costs of the type in one application
  // The maximum of a month is what the norm of art. 21 for this household form is more than its own
  // norm.
  bool maximum_tot_norm_21 = false;
  int maanden_hoogstens = 0;           // months that are paid at most; 0: the draagkrachtperiode
  std::optional<VastPerKost> vast;     // instead of the cost
  std::optional<Money> per_kilometer;  // when the journey is by car, instead of the cost
  bool verlaging_aftrekken = false;    // a reduction that could have been had goes off the cost
  bool zonder_bedrag =
      false;  // another rule sets the amount: none is shown and the plafond isn't used; with a
              // regime the price isn't known: whether anything is left to pay still is (RD-4.9-c)
  bool rest_te_beoordelen = false;  // what goes over `maximum` isn't refused but left to judgement
  std::string regime;               // overrides the route's
  std::string vorm;
  std::string verwijzing;
  std::string artikel;
};

enum class Eenheid { kPersoon, kHuishouden };

enum class Tijdvak {
  kKalenderjaar,         // of the cost date
  kVanafEersteAanvraag,  // `maanden` from the first application on or after `sinds`
  kVasteBlokken,         // blocks of `maanden`, one after the other, from that first application
  kVoortschrijdend,      // the `maanden` up to and including the day (both: reading A-11)
  kSchoolloopbaan,       // as long as a child goes to school: all that was granted before counts
  kNietGevonden,         // the text gives none: what was granted before may or may not count
};

// The most that is paid to one unit in one period.
struct Plafond {
  Money bedrag;
  Eenheid eenheid = Eenheid::kPersoon;
  Tijdvak tijdvak = Tijdvak::kKalenderjaar;
  int maanden = 0;
  std::optional<Date> sinds;
  std::string artikel;
};

enum class Methode {
  kKosten,                 // the cost itself, then the type's maximum, the plafond, the draagkracht
  kVastBedrag,             // per household form, whatever the cost
  kLangdurigheidstoeslag,  // per household form, from the national table
  kStudietoeslag,          // by the applicant's age, from the national table (art. 36b)
  kBedragPerKind,          // for each child of the condition "kind", by its school
  kAanvullingTotNorm,      // per month, what the income falls short of the norm (art. 19 lid 2)
};

struct OnderwijsBedrag {
  Onderwijs onderwijs = Onderwijs::kBasis;
  Money bedrag;
};

struct Hoogte {
  Methode methode = Methode::kKosten;
  std::optional<Plafond> plafond;
  std::optional<BedragPerVorm> vast;
  std::vector<OnderwijsBedrag> per_kind;
  bool soort_maxima = true;  // whether the maximum of a cost type applies on this route
  std::string regime;        // "" : no draagkracht is set against the cost
  // The cost is in one of these regimes; the policy doesn't say in which, the cost may (RD-10.3-h).
  std::vector<std::string> mogelijke_regimes;
  std::optional<Money> vast_gehuwden_met_kind;  // instead of `vast`: with a child under 18 at home
  std::string artikel;
};

}  // namespace minima
