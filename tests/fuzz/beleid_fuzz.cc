// Any bytes given for a policy file: the readers never crash, and answer with a value or with
// faults, never both.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "calc/json/beleid_json.h"
#include "calc/json/landelijk_json.h"
#include "calc/json/teksten_json.h"

namespace {

template <typename T>
void check(const minima::Result<T>& result) {
  if (result.ok() != result.faults().empty()) std::abort();
  for (const minima::Fault& fault : result.faults()) {
    if (fault.code.empty() || fault.tekst.empty()) std::abort();
    if (!fault.plek.empty() && fault.plek.front() != '/') std::abort();
  }
}

// What the calculation takes for granted of a policy that was read.
void check_promises(const minima::Beleid& beleid) {
  for (const minima::Regeling& regeling : beleid.regelingen) {
    if (regeling.id.empty() || regeling.routes.empty()) std::abort();
    for (std::size_t i = 0; i + 1 < regeling.routes.size(); ++i) {
      if (regeling.routes[i].wanneer.empty()) std::abort();
    }
  }
  if (!beleid.draagkracht) return;
  for (const minima::Regime& regime : beleid.draagkracht->regimes) {
    for (std::size_t i = 0; i + 1 < regime.schijven.size(); ++i) {
      const minima::Schijf& schijf = regime.schijven[i];
      if (!schijf.tot || *schijf.tot <= schijf.vanaf) std::abort();
      if (regime.schijven[i + 1].vanaf < *schijf.tot) std::abort();
    }
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  const minima::Result<minima::Beleid> beleid = minima::lees_beleid(text);
  check(beleid);
  if (beleid.ok()) check_promises(beleid.value());
  check(minima::lees_gemeentegegevens(text));
  check(minima::lees_landelijk(text));
  check(minima::lees_teksten(text));
  return 0;
}
