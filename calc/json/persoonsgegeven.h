// Names, addresses, BSN and the like have no place in a situatie (contract, Persons). What looks
// like one is refused, and a fault never repeats it: fault lists end up in logs.
#pragma once

#include <string_view>

namespace minima {

// A key one would put a person's identity under: "naam", "e-mail", "partnerBsn", "phoneNumber".
bool is_persoonlijke_sleutel(std::string_view sleutel);

// A value that is itself an identity: a BSN (nine digits that pass the eleven test), an e-mail
// address, an IBAN.
bool is_persoonlijke_waarde(std::string_view waarde);

}  // namespace minima
