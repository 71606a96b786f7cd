#include "calc/household/feit.h"

#include <algorithm>

namespace minima {

bool Feiten::bevat(const Feit& feit) const {
  return std::find(feiten_.begin(), feiten_.end(), feit) != feiten_.end();
}

void Feiten::voeg_toe(FeitSoort soort, int index) {
  const Feit feit{soort, index};
  if (!bevat(feit)) feiten_.push_back(feit);
}

void Feiten::voeg_toe(const Feiten& andere) {
  for (const Feit& feit : andere.feiten_) voeg_toe(feit.soort, feit.index);
}

}  // namespace minima
