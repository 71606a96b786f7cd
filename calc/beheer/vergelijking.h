// Vergelijking: the policies of several municipalities side by side on one day; or one household in
// each of them, with the rule that decides. Reads no file and prints nothing.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "calc/json/rekenkern.h"
#include "calc/value/date.h"
#include "calc/value/result.h"

namespace minima::beheer {

struct Vergelijkrij {
  std::string regeling;  // id of a scheme or of a kengetal; "" : of the policy as a whole
  std::string naam;      // of it, in Dutch
  std::string kenmerk;   // see kenmerken.h
  std::vector<std::string> cellen;  // one a municipality, in the order of `gemeenten`
  [[nodiscard]] bool verschilt() const;
};

struct Vergelijking {
  std::string titel;
  std::vector<std::string> ids;        // of the municipalities
  std::vector<std::string> gemeenten;  // their names
  std::vector<Vergelijkrij> rijen;     // empty rows are left out
  std::vector<std::string> opmerkingen;
};

// The municipalities with policy in force on `dag`, in the order of their ids.
std::vector<std::string> geldende_gemeenten(const Rekenkern& kern, Date dag);

// What each municipality offers on `dag`. REQUIRES: kern knows every one of `gemeenten`, and Dutch.
Vergelijking vergelijk_beleid(const Rekenkern& kern, const std::vector<std::string>& gemeenten,
                              Date dag);

// The household of `situatie` in each municipality, on `dag`: its peildatum and gemeente are
// replaced. A cost that asks for a scheme this municipality doesn't have goes by its kind. Faults:
// those of a situatie. REQUIRES as above.
Result<Vergelijking> vergelijk_huishouden(const Rekenkern& kern,
                                          const std::vector<std::string>& gemeenten, Date dag,
                                          std::string_view situatie);

std::string als_tekst(const Vergelijking& vergelijking);
std::string als_csv(const Vergelijking& vergelijking);
std::string als_html(const Vergelijking& vergelijking);

}  // namespace minima::beheer
