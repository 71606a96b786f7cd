// Any text given for the code of a slip, and any bits with their control made right: the reader
// never crashes, and what it takes is a household with that one code.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "calc/json/situatie_json.h"
#include "calc/json/situatie_schrijver.h"
#include "calc/json/slip.h"
#include "calc/json/slip_bits.h"

namespace {

void eis(bool waar) {
  if (!waar) std::abort();
}

std::string zonder_streepjes(std::string_view code) {
  std::string result;
  for (const char teken : code) {
    if (teken != '-') result += teken;
  }
  return result;
}

void lees(std::string_view code, bool is_gewoon) {
  const auto gelezen = minima::lees_slip(code);
  eis(gelezen.ok() == gelezen.faults().empty());
  for (const minima::Fault& fault : gelezen.faults()) {
    eis(fault.code.rfind("slip-", 0) == 0 && !fault.tekst.empty());
  }
  if (!gelezen.ok()) return;
  const auto& [huishouden, afdruk] = gelezen.value();
  const std::string situatie = minima::situatie_json(huishouden);
  const auto weer = minima::lees_situatie(situatie);
  eis(weer.ok() && minima::situatie_json(weer.value()) == situatie);
  const std::string zelfde = minima::slip_van(huishouden, afdruk);
  if (is_gewoon) eis(zonder_streepjes(zelfde) == zonder_streepjes(code));
}

// The bits of version one after its control, as the bytes give them; the control made right.
std::string met_controle(const std::uint8_t* data, std::size_t size) {
  minima::Bits bits;
  minima::voeg_bits_toe(bits, 1, 4);
  for (std::size_t i = 0; i < size; ++i) minima::voeg_bits_toe(bits, data[i], 8);
  while ((24 + bits.size()) % 5 != 0) bits.push_back(false);
  minima::Bits alles;
  minima::voeg_bits_toe(alles, minima::controlegetal(bits, 0), 24);
  alles.insert(alles.end(), bits.begin(), bits.end());
  return minima::als_letters(alles);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  lees(std::string_view(reinterpret_cast<const char*>(data), size), false);
  lees(met_controle(data, size), true);
  return 0;
}
