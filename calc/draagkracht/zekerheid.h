// Zekerheid: how much draagkracht a household can surely have, apart from what its municipality has
// to judge (gifts, studiefinanciering: arts 31 and 33 Participatiewet).
#pragma once

#include "calc/draagkracht/draagkracht.h"

namespace minima {

// The most draagkracht over a new period that can be sure, whatever is told of the income.
// `uit_vermogen`: the most from assets. REQUIRES: grond.gedaante.norm, grond.beleid.draagkracht.
Money zeker_hoogstens(const Draagkrachtgrond& grond, const Regime& regime, Money uit_vermogen);

}  // namespace minima
