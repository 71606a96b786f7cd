// Which norm of arts 20-23 is for whom: age groups and household form to a category of the tables.
// A category that is absent is a household no table has a norm for.
#pragma once

#include <optional>

#include "calc/household/huishouden.h"
#include "calc/policy/landelijk.h"

namespace minima {

// The age groups of arts 20-22. The upper border is 65 under the WWB and the AOW age after it.
enum class Leeftijdsgroep { kOnder18, k18Tot21, k21TotPensioen, kPensioen };

// 65 where a table doesn't say it, or there is none.
AowLeeftijd pensioenleeftijd(const Landelijk* landelijk);

// The groups a person can be in, one after the other: from the youngest to the oldest.
Range<Leeftijdsgroep> mogelijke_groepen(const Persoon& persoon, Date dag,
                                        const AowLeeftijd& pensioen);

// Which of the dates of birth `geboren` are of this group. REQUIRES: one of mogelijke_groepen.
Range<Date> geboren_in(Leeftijdsgroep groep, const Range<Date>& geboren, Date dag,
                       const AowLeeftijd& pensioen);

// A single person, or parent of a child under 18 at home (`ouder`).
std::optional<Normcategorie> alleen(Leeftijdsgroep groep, bool ouder, Wet wet);

// Two partners, at home; `kind`: with a child under 18 at home.
std::optional<Normcategorie> paar(Leeftijdsgroep a, Leeftijdsgroep b, bool kind, Wet wet);

// `categorie` when the one who stays in an institution, or the youngest of two, is 21 or older: who
// is younger has no algemene bijstand there (art. 13 lid 2 a), and so no norm.
std::optional<Normcategorie> in_inrichting(Leeftijdsgroep jongste, Normcategorie categorie);

}  // namespace minima
