// What a resident is asked on one page: from a JSON pointer that is open to the facts that are told
// together with it, as web/src/questions/ asks them. web/test/pages.test.ts counts the same on the
// page itself.
#pragma once

#include <string>
#include <vector>

#include "tests/support/situaties.h"

namespace minima::toets {

// The sections of the contract's situatie, in its order: a form with a page for each.
const std::vector<std::string>& secties();

// The pages of the site in the order in which its chapters stand. Behind "geld" come the costs.
const std::vector<std::string>& bladzijden();

// A resident who answers truthfully, and what was told so far.
class Gesprek {
 public:
  // `vol`: all there is to tell. Which kinds of cost it is about was told on a first page.
  explicit Gesprek(Json vol);

  [[nodiscard]] const Json& verteld() const { return verteld_; }
  [[nodiscard]] int schermen() const { return schermen_; }
  // How many things were told: a date, an amount, a yes or a no, a list to choose from.
  [[nodiscard]] int antwoorden() const;

  // Asks the page of the first of these facts that wasn't told yet, and on it whatever of these
  // facts belongs there. False when all were told.
  bool vraag(const Json& open);

  // Asks a page of `bladzijden` or "kosten", or a section, with all there is to tell on it. What
  // isn't there to tell is no page.
  void vraag_bladzijde(const std::string& bladzijde);
  void vraag_sectie(const std::string& sleutel);

 private:
  [[nodiscard]] std::string bladzijde_van(const std::string& plek) const;
  bool vertel(const std::string& plek);
  bool vertel_kost(std::size_t nummer);
  bool vertel_kinderen(const std::vector<std::string>& pad);
  bool vertel_maatregelen();
  bool vertel_alles(const std::string& sleutel);

  Json vol_;
  Json verteld_;
  int schermen_ = 1;
};

}  // namespace minima::toets
