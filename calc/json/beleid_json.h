// Reads one version of a municipality's policy, policy-data/gemeenten/<id>/<geldigVanaf>.json, and
// who the municipality is (schemas: gemeente.schema.json, gemeentegegevens.schema.json). Strict:
// what is unknown, missing or nonsense is a fault with its place. Codes beyond those of lezer.h and
// blok.h (fixed):
//   inkomenssoort-ontbreekt schijf-omgekeerd schijf-overlap schijf-open verwijzing-onbekend
//   leeftijd-leeg leeftijd-omgekeerd dag-vorm voorwaarde-plaats hoogte-zonder-kosten
//   route-onbereikbaar rest-zonder-maximum maximum-omgekeerd drempel-met-ruimte
#pragma once

#include <string_view>

#include "calc/json/boom.h"
#include "calc/policy/beleid.h"
#include "calc/policy/gemeentegegevens.h"
#include "calc/value/result.h"

namespace minima {

Result<Beleid> lees_beleid(std::string_view text);
// The same of a document that was read, or changed, before; without a hash, for it is no file.
Result<Beleid> beleid_uit(const Knoop& wortel);

Result<Gemeentegegevens> lees_gemeentegegevens(std::string_view text);

}  // namespace minima
