// Samenvoegen: what can be said when a household may have more than one shape. What holds in all of
// them is said, the rest is onbekend, and every amount is the smallest range that holds them all.
#pragma once

#include "calc/norm/bijstandsnorm.h"
#include "calc/uitkomst/uitkomst.h"

namespace minima {

// REQUIRES: both from the same household and policy. `open` is what decides between the shapes.
void voeg_samen(Uitkomst& uitkomst, const Uitkomst& ander, const Feiten& open);

}  // namespace minima
