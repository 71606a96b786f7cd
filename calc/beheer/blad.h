// What the reports of this room share: one HTML page that prints on A4 and needs nothing from
// anywhere, cells of a CSV file, and numbers as a Dutch reader writes them.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "calc/value/money.h"
#include "calc/value/rate.h"

namespace minima::beheer {

// A whole page around `inhoud`, which is HTML already; `titel` is text, `taal` a code as "nl".
std::string bladzijde(std::string_view titel, const std::string& inhoud,
                      std::string_view taal = "nl");

// <tag>tekst</tag>, with the text escaped. `klasse` may be "".
std::string element(std::string_view tag, std::string_view tekst, std::string_view klasse = "");

// A cell of a CSV file (RFC 4180), with quotes where it needs them. A text a spreadsheet would
// take for a formula gets an apostrophe before it; a number stays one.
std::string csv_cel(std::string_view tekst);

// "1.234.567".
std::string aantal(std::int64_t getal);
// "€ 1.034,86", with a sign before it when it is below zero; "€ 0,00".
std::string euro_tekst(Money bedrag);
// "1034.86", as the contract writes an amount.
std::string bedrag_tekst(Money bedrag);
// "115", "112,50", "-0,50".
std::string procenten(Rate rate);
// "12,34 %" of a share of 0.1234, rounded to `cijfers` decimals.
std::string procent_tekst(double aandeel, int cijfers = 2);

}  // namespace minima::beheer
