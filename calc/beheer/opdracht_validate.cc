// minima validate [MAP] [--json]: what is wrong or worth a look in policy data.
#include "calc/beheer/opdracht.h"
#include "calc/beheer/validate.h"

namespace minima::beheer {

int opdracht_validate(const Argumenten& argumenten, Omgeving& omgeving) {
  if (argumenten.bestanden.size() > 1) return weiger(omgeving, "geef hoogstens een map");
  const std::string map =
      argumenten.bestanden.empty() ? argumenten.beleidsmap : argumenten.bestanden.front();
  std::vector<Fault> faults;
  const std::vector<Bestand> bestanden = omgeving.lees_beleidsmap(map, faults);
  for (const Fault& fault : faults) omgeving.meld(fault.plek + ": " + fault.tekst);
  if (!faults.empty()) return kBadInput;
  const auto bevindingen = valideer(bestanden);
  omgeving.schrijf(argumenten.heeft("--json") ? als_json(bevindingen, bestanden.size())
                                              : als_tekst(bevindingen, bestanden.size()));
  return aantal(bevindingen, Ernst::kFout) > 0 ? kFindings : kFine;
}

}  // namespace minima::beheer
