// Any bytes given for a situatie: the reader never crashes, and answers with a household or with
// faults, never both. The faults are JSON again, and what is refused as JSON is no JSON.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "calc/json/boom.h"
#include "calc/json/plek.h"
#include "calc/json/schrijver.h"
#include "calc/json/situatie_json.h"
#include "nlohmann/json.hpp"

namespace {

void eis(bool waar) {
  if (!waar) std::abort();
}

template <typename T>
void check_range(const minima::Range<T>& range) {
  eis(!(range.high < range.low));
}

// What the calculation takes for granted of a household that was read.
void check_promises(const minima::Huishouden& huishouden) {
  eis(!huishouden.gemeente.empty());
  check_range(huishouden.aanvrager.geboren);
  eis(!(huishouden.peildatum < huishouden.aanvrager.geboren.low));
  if (huishouden.kinderen) {
    for (const minima::Kind& kind : *huishouden.kinderen) {
      eis(kind_van(huishouden, kind.id) == &kind);  // ids differ
      check_range(kind.persoon.geboren);
    }
  }
  if (huishouden.inkomen) {
    for (const minima::Inkomensregel& regel : *huishouden.inkomen) {
      check_range(regel.bedrag);
      eis(!(regel.bedrag.low < minima::Money()));
    }
  }
  for (const minima::Kost& kost : huishouden.kosten) {
    eis(!kost.id.empty() && !kost.soort.empty());
    check_range(kost.bedrag);
    check_range(kost.maanden);
    eis(kost.maanden.low >= 1 && (kost.per_maand || kost.maanden.high == 1));
  }
  for (int i = 0; i <= static_cast<int>(minima::FeitSoort::kKostKilometers); ++i) {
    eis(plek({static_cast<minima::FeitSoort>(i), 0}, huishouden).front() == '/');
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  const minima::Result<minima::Huishouden> result = minima::lees_situatie(text);
  eis(result.ok() == result.faults().empty());
  for (const minima::Fault& fault : result.faults()) {
    eis(!fault.code.empty() && !fault.tekst.empty());
    eis(fault.plek.empty() || fault.plek.front() == '/');
  }
  eis(nlohmann::json::accept(minima::fouten_json(result.faults())));
  if (result.ok()) check_promises(result.value());
  if (minima::ontleed(text).wortel) eis(nlohmann::json::accept(text));
  return 0;
}
