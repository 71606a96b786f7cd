#include "calc/regeling/passend_open.h"

#include <algorithm>

#include "calc/regeling/beslissend.h"

namespace minima {
namespace {

// The best answer any line can count on, but the one at `zonder`.
Uitslag zeker_zonder(const std::vector<Openstaand>& lijnen, std::size_t zonder,
                     Uitslag Openstaand::*zeker) {
  Uitslag result = Uitslag::kGeenRecht;
  for (std::size_t i = 0; i < lijnen.size(); ++i) {
    if (i != zonder) result = std::max(result, lijnen[i].*zeker);
  }
  return result;
}

// Names what can make the line better than the others. Facts of the line alone don't matter where
// another is as good whenever the scheme is met.
void noem_betere(const Schemaoordeel& schema, const std::vector<Openstaand>& lijnen, std::size_t i,
                 Feiten& result) {
  const Openstaand& een = lijnen[i];
  const Uitslag best = een.zichtbaar.gunstigst;
  if (een.zichtbaar.is_uit() || best <= zeker_zonder(lijnen, i, &Openstaand::zeker)) return;
  if (best > zeker_zonder(lijnen, i, &Openstaand::zeker_in_schema)) {
    result.voeg_toe(een.open_antwoord);
    return;
  }
  if (schema.voorwaarden == nullptr) return;
  for (const Feit& feit : een.open_antwoord.lijst()) {
    for (const VoorwaardeUitkomst& v : *schema.voorwaarden) {
      if (v.open.bevat(feit)) result.voeg_toe(feit.soort, feit.index);
    }
  }
}

// Whether another line can be seen as a judgement: beside one that waits and may become a right it
// can't, beside one that may not it can.
bool kan_beoordeling_naast(const std::vector<Openstaand>& lijnen, std::size_t zonder) {
  // A line that is a judgement itself is seen as one, whatever the fact is.
  const Spanwijdte& zelf = lijnen[zonder].zichtbaar;
  const bool wacht = zelf.is_uit() && zelf.gunstigst == Uitslag::kOnbekend;
  if (lijnen[zonder].zeker != Uitslag::kBeoordeling || !wacht) return false;
  for (std::size_t i = 0; i < lijnen.size(); ++i) {
    if (i != zonder && lijnen[i].zichtbaar.gunstigst >= Uitslag::kBeoordeling) return true;
  }
  return false;
}

}  // namespace

void bepaal_zichtbaar(const Passendelijn& passend, const Schemaoordeel& schema, Openstaand& een) {
  const KostUitkomst& lijn = passend.uitkomst;
  een.zichtbaar = lijn.kan_worden;
  een.zeker = een.zeker_in_schema = lijn.kan_worden.ongunstigst;
  een.open_antwoord = lijn.open;
  const bool laag = passend.als_toegekend.low == Money() && lijn.bedrag;
  const bool bedrag_wacht =
      laag && passend.als_toegekend.high.is_unbounded() && is_alleen_passend_open(lijn.open_bedrag);
  if (lijn.uitslag != Uitslag::kOnbekend || !(wacht_op_kost(lijn) || bedrag_wacht)) return;
  const bool kan_nul = laag && !bedrag_wacht && passend.kan_wegvallen;
  een.zichtbaar = {Uitslag::kOnbekend, Uitslag::kOnbekend};
  if (kan_nul || !passend.een_weg) een.zichtbaar.ongunstigst = Uitslag::kGeenRecht;
  const auto neem = [&een](const std::vector<VoorwaardeUitkomst>& lijst) {
    for (const VoorwaardeUitkomst& v : lijst) {
      if (v.uitslag != Uitslag::kOnbekend || wacht_op_kost(v)) continue;
      een.zichtbaar.ongunstigst = slechtste(een.zichtbaar.ongunstigst, v.bij_nee);
    }
  };
  neem(lijn.voorwaarden);
  een.zeker_in_schema = een.zichtbaar.ongunstigst;
  if (schema.voorwaarden != nullptr) neem(*schema.voorwaarden);
  een.zeker = een.zichtbaar.ongunstigst;
  // It may still become a right: then a judgement elsewhere isn't seen beside it.
  if (een.zichtbaar.is_uit() && lijn.kan_worden.gunstigst == Uitslag::kRecht) {
    een.zeker = een.zeker_in_schema = Uitslag::kBeoordeling;
  }
  if (kan_nul || !passend.een_weg) return;
  een.open_antwoord = beslissende_feiten({Uitslag::kRecht, &lijn.voorwaarden, schema.voorwaarden});
}

Spanwijdte samen_worden(const std::vector<Openstaand>& lijnen) {
  Spanwijdte result{Uitslag::kGeenRecht, Uitslag::kGeenRecht};
  for (const Openstaand& een : lijnen) {
    result.ongunstigst = std::max(result.ongunstigst, een.kan_worden.ongunstigst);
    result.gunstigst = std::max(result.gunstigst, een.kan_worden.gunstigst);
  }
  return result;
}

Feiten wat_ontbreekt(const Regeling& regeling, const Schemaoordeel& schema,
                     const std::vector<Openstaand>& lijnen,
                     const std::vector<Range<Money>>& per_persoon, bool zegt_meest) {
  Feiten result;
  for (std::size_t i = 0; i < lijnen.size(); ++i) {
    const Openstaand& een = lijnen[i];
    const Range<Money>& meest = per_persoon[een.persoon];
    const bool telt_voor_meest =
        regeling.maximaal != Maximaal::kGeen &&
        (een.bedrag_volgt || (zegt_meest && !meest.is_known() && een.bedrag.high > meest.low));
    noem_betere(schema, lijnen, i, result);
    if (telt_voor_meest) result.voeg_toe(een.open);
    if (een.wacht_op_schuldhulp && kan_beoordeling_naast(lijnen, i)) {
      result.voeg_toe(FeitSoort::kSchuldhulptraject);
    }
  }
  return result;
}

}  // namespace minima
