// The households that validate_uitkomsten.cc asks the core about.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "calc/household/huishouden.h"
#include "calc/policy/beleid.h"
#include "calc/policy/geldigheid.h"

namespace minima::beheer {

// All is known but the income: no assets, no housemates, no debts; `leeftijd` of both partners.
Huishouden alles_bekend(const std::string& gemeente, Date peildatum, int leeftijd, bool partner,
                        std::optional<int> kind_van);

// Only ages are known: the applicant's, and that of no child or one.
std::vector<Huishouden> leeftijden_rooster(const Beleid& beleid, Date peildatum);

// A household of which all is known but its income, with the incomes to try: net per month, rising.
struct Proefhuishouden {
  std::string wie;  // "een alleenstaande ouder"
  Huishouden huishouden;
  std::vector<Money> inkomens;
  Money norm;
};

// Those whose norm is known on that day.
std::vector<Proefhuishouden> inkomens_rooster(const Beleid& beleid, const Beleidsbestand& bestand,
                                              Date peildatum);

Huishouden met_inkomen(const Proefhuishouden& proef, Money inkomen);

// One cost of every kind the scheme pays without judgement, for the applicant and each child.
Huishouden met_kosten(Huishouden huishouden, const Regeling& regeling);

}  // namespace minima::beheer
