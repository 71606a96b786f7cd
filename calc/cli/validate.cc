// minima validate [MAP] [--json]: what is wrong or worth a look in policy data.
#include "calc/beheer/validate.h"

#include <iostream>

#include "calc/cli/bestanden.h"
#include "calc/cli/opdrachten.h"

namespace minima::cli {

int validate(const Argumenten& argumenten) {
  if (argumenten.bestanden.size() > 1) {
    std::cerr << "minima validate: geef hoogstens een map\n";
    return kBadInput;
  }
  const std::string map =
      argumenten.bestanden.empty() ? argumenten.beleidsmap : argumenten.bestanden.front();
  std::vector<Fault> faults;
  const std::vector<beheer::Bestand> bestanden = lees_beleidsmap(map, faults);
  for (const Fault& fault : faults) {
    std::cerr << "minima validate: " << fault.plek << ": " << fault.tekst << '\n';
  }
  if (!faults.empty()) return kBadInput;
  const auto bevindingen = beheer::valideer(bestanden);
  const int code = beheer::aantal(bevindingen, beheer::Ernst::kFout) > 0 ? kFindings : kFine;
  return schrijf(argumenten.heeft("--json") ? beheer::als_json(bevindingen, bestanden.size())
                                            : beheer::als_tekst(bevindingen, bestanden.size()),
                 code);
}

}  // namespace minima::cli
