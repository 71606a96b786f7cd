#include "calc/uitkomst/teksten.h"

#include <utility>

namespace minima {

Teksten::Teksten(std::string taal) : taal_(std::move(taal)) {}

void Teksten::voeg_toe(std::string sleutel, std::string zin) {
  zinnen_.emplace(std::move(sleutel), std::move(zin));
}

const std::string* Teksten::zoek(std::string_view sleutel) const {
  const auto found = zinnen_.find(sleutel);
  return found == zinnen_.end() ? nullptr : &found->second;
}

}  // namespace minima
