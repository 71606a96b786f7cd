// Parts of an outcome by their id; for gevallen*.cc alone.
#pragma once

#include <algorithm>
#include <string>

#include "calc/uitkomst/uitkomst.h"

namespace minima::beheer {

// nullptr: there is none.
inline const RegelingUitkomst* van(const Uitkomst& uitkomst, const std::string& id) {
  const auto found = std::find_if(uitkomst.regelingen.begin(), uitkomst.regelingen.end(),
                                  [&](const RegelingUitkomst& r) { return r.regeling->id == id; });
  return found != uitkomst.regelingen.end() ? &*found : nullptr;
}

inline const Regimedraagkracht* regime(const Uitkomst& uitkomst, const std::string& id) {
  for (const Regimedraagkracht& een : uitkomst.draagkracht) {
    if (een.regime->id == id) return &een;
  }
  return nullptr;
}

}  // namespace minima::beheer
