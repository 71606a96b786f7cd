// Kostendelersnorm: the norm of who shares a dwelling with other adults (arts 19a and 22a
// Participatiewet).
#pragma once

#include <optional>

#include "calc/norm/bijstandsnorm.h"

namespace minima {

// One partner of 18 to 21 beside one of 21 or older (art. 22a lid 3).
bool heeft_jonge_partner(Normcategorie categorie);

// Art. 22a lid 1 is for a belanghebbende of 21 or older, without an upper border: somebody of 21 to
// 26 isn't a kostendeler to others since 2023, but does have kostendelers of 27 or older.
bool kan_delen(Normcategorie categorie);

// Other adults who share the costs (art. 19a); unknown ones may or may not. Who isn't a kostendeler
// (a student, a lodger or landlord at a commercial price) has `kostendeler` false.
Range<int> kostendelende_medebewoners(const Huishouden& huishouden, const Kostendelersnorm& regels,
                                      Date dag, Feiten& open);

// The norm per month. Art. 22a lid 1: B is the norm of gehuwden up to the AOW age (21 b); that of
// art. 22 b or c once one of them has reached it. Absent when an amount it takes wasn't found.
// REQUIRES: landelijk.kostendelersnorm, gedaante.kostendelers > 0.
std::optional<Money> met_kostendelers(const Gedaante& gedaante, const Landelijk& landelijk);

}  // namespace minima
