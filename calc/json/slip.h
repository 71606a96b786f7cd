// Slip: a situatie as a short code for on paper. Whoever types or scans it gets the same household
// back, and so the same outcome. The code holds every fact that was told, and none besides; it says
// of which outcome it came, so that another policy or program is noticed.
//
// Form: letters of Crockford's base 32 in groups of five. In bits: 24 of control over all that
// follows, 4 of the version, 20 of the outcome, then the facts (slip_feiten.h). Nothing in it is
// secret: whoever has the code has the facts, as on any slip.
//
// Faults (fixed codes): slip-teken, slip-leeg, slip-te-lang, slip-controle, slip-versie, slip-vorm.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "calc/household/huishouden.h"
#include "calc/json/rekenkern.h"
#include "calc/value/result.h"

namespace minima {

// The longest code that is looked at, hyphens included: far above that of the largest situatie that
// a policy can mean.
inline constexpr std::size_t kMaxSlip = std::size_t{256} << 10U;

// Twenty bits of the SHA-256 of an outcome as Rekenkern::bereken() gives it with reasons and
// without sentences. It names the version of the program and the policy by their hashes, so these
// are in it.
std::uint32_t uitkomstafdruk(std::string_view uitkomst);

// The code of a household that lees_situatie() gave. `afdruk`: uitkomstafdruk() of its outcome.
std::string slip_van(const Huishouden& huishouden, std::uint32_t afdruk);

// The same from a situatie as text: the code, or a document of faults.
Antwoord slip_van(const Rekenkern& kern, std::string_view situatie);

struct Gelezenslip {
  // As lees_situatie() would give it: checked by the same reader.
  Huishouden huishouden;
  std::uint32_t afdruk = 0;
};

// A household has one code: a code that slip_van() would write otherwise is a fault.
Result<Gelezenslip> lees_slip(std::string_view code);

}  // namespace minima
