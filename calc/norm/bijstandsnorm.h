// Bijstandsnorm: the yardstick of every income test. WWB 2004-2014: norm (arts 20-22) plus toeslag
// (art. 25); Participatiewet: arts 20-22, the kostendelersnorm (art. 22a) and the norm in an
// institution (art. 23). Net, per calendar month, including vakantietoeslag.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "calc/explain/stap.h"
#include "calc/household/feit.h"
#include "calc/household/huishouden.h"
#include "calc/policy/beleid.h"
#include "calc/policy/landelijk.h"

namespace minima {

// One shape the household can have, given what is known: with everything known there is exactly
// one.
struct Gedaante {
  Huishoudvorm vorm = Huishoudvorm::kAlleenstaande;
  bool kind_onder_18 = false;  // a child under 18 at home
  std::optional<Money> norm;   // absent: no amount was found for this shape on this date
  Normcategorie categorie = Normcategorie::kAlleenstaande21Tot65;
  bool met_toeslag = false;  // WWB art. 25
  int kostendelers = 0;      // A of art. 22a; 0 when the ordinary norm applies
  // Art. 23 lid 3: one partner in an institution. `categorie` and `kostendelers` are those of the
  // other, who counts as single.
  bool een_in_inrichting = false;
  // When the applicant, and a partner if there is one, is born in this shape: no wider than what is
  // known of them.
  Range<Date> aanvrager_geboren{Date::earliest(), Date::latest()};
  Range<Date> partner_geboren{Date::earliest(), Date::latest()};
};

struct Gedaanten {
  std::vector<Gedaante> lijst;  // never empty
  Feiten open;                  // what decides between them
};

// Every shape that is still possible on `dag`. `landelijk` may be null (a gap in the tables).
Gedaanten gedaanten(const Huishouden& huishouden, const Beleid& beleid, const Landelijk* landelijk,
                    Date dag);

// The norm of one shape from another table: for a draagkrachtperiode that began under older
// amounts.
std::optional<Money> norm_van(const Gedaante& gedaante, const Beleid& beleid,
                              const Landelijk* landelijk);

// The norm of gehuwden from 21 to 65 (or the AOW age): the net minimum wage of Boxmeer 8.6.
std::optional<Money> gehuwdennorm(const Landelijk* landelijk);

void leg_norm_uit(Uitleg uitleg, const Gedaante& gedaante, const Landelijk* landelijk);

// The amount of a table with one amount per household form.
Money bedrag_voor(const BedragPerVorm& bedragen, Huishoudvorm vorm);

// The word for a household form, as the texts and the outcome know it.
std::string_view naam(Huishoudvorm vorm);

}  // namespace minima
