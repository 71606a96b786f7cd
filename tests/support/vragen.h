// What a resident is asked on one screen of the page: from a JSON pointer that is open to the facts
// that are told together, and how many screens that takes (web/src/questions/).
#pragma once

#include <string>
#include <vector>

#include "tests/support/situaties.h"

namespace minima::toets {

// The sections of the contract's situatie, in its order: the fixed order an interview is compared
// to.
const std::vector<std::string>& vaste_volgorde();

// A resident who answers truthfully, and what was told so far.
class Gesprek {
 public:
  // `vol`: all there is to tell. The costs are told at the start, one screen for the subjects, one
  // for the kinds of each subject and one for each cost.
  explicit Gesprek(Json vol);

  [[nodiscard]] const Json& verteld() const { return verteld_; }
  [[nodiscard]] int schermen() const { return schermen_; }

  // Asks for the fact at `plek`; false when it was told already.
  bool vraag(const std::string& plek);

 private:
  bool vraag_persoon(const std::string& wie, const std::string& plek);
  bool vraag_laag_inkomen();
  bool vertel(const std::string& sleutel, int schermen);
  [[nodiscard]] int schermen_voor(const std::string& sleutel) const;

  Json vol_;
  Json verteld_;
  int schermen_ = 0;
};

}  // namespace minima::toets
