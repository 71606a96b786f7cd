// Writes an Uitkomst as the contract's JSON text ("uitkomst"). The same outcome gives the same
// bytes everywhere.
#pragma once

#include <string>

#include "calc/household/huishouden.h"
#include "calc/uitkomst/teksten.h"
#include "calc/uitkomst/uitkomst.h"

namespace minima {

struct Schrijfopties {
  // With a language every toelichting carries its sentence (`zin`) and every scheme its name.
  const Teksten* teksten = nullptr;
  bool met_vooruitblik =
      true;  // whether the outcome was computed with it: without, `omslag` is left out
};

std::string uitkomst_json(const Uitkomst& uitkomst, const Huishouden& huishouden,
                          const Schrijfopties& opties = {});

}  // namespace minima
