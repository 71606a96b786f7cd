#include "tests/support/drempels.h"

namespace minima::toets {
namespace {

void vorm(const BedragPerVorm& bedrag, std::vector<std::int64_t>& lijst) {
  for (const Money een : {bedrag.alleenstaande, bedrag.alleenstaande_ouder, bedrag.gehuwden}) {
    lijst.push_back(een.in_cents());
  }
}

void voorwaarde(const Voorwaarde& v, Drempels& uit) {
  uit.voorwaarden.insert(v.soort);
  for (const auto& leeftijd : {v.vanaf, v.tot}) {
    if (leeftijd) uit.leeftijden.push_back(*leeftijd);
  }
  if (v.maanden > 0) uit.maanden.push_back(v.maanden);
  for (const auto& aantal : {v.minstens, v.hoogstens}) {
    if (aantal) uit.maanden.push_back(*aantal);
  }
  for (const Rate rate : {v.procent, v.referte_procent}) {
    if (rate > Rate()) uit.procenten.push_back(static_cast<int>(rate.in_basis_points() / 100));
  }
  if (v.gepubliceerd) vorm(v.gepubliceerd->bedragen, uit.inkomens);
  if (v.bedrag) {
    const bool is_limit = v.soort == VoorwaardeSoort::kVermogensgrens;
    (is_limit ? uit.vermogens : uit.bedragen).push_back(v.bedrag->in_cents());
  }
  uit.gronden.insert(uit.gronden.end(), v.gronden.begin(), v.gronden.end());
  for (const auto& dag : {v.sinds, v.tot_en_met}) {
    if (dag) uit.dagen.push_back(*dag);
  }
}

void regeling(const Regeling& een, Drempels& uit) {
  for (const Voorwaarde& v : een.voorwaarden) voorwaarde(v, uit);
  for (const Kostensoort& soort : een.kostensoorten) {
    for (const auto& bedrag : {soort.maximum, soort.maximum_vanaf}) {
      if (bedrag) uit.bedragen.push_back(bedrag->in_cents());
    }
    if (soort.vast && soort.vast->kindaandeel) {
      uit.leeftijden.push_back(soort.vast->kindaandeel->vanaf);
      uit.leeftijden.push_back(soort.vast->kindaandeel->tot);
    }
    if (soort.maanden_hoogstens > 0) uit.maanden.push_back(soort.maanden_hoogstens);
  }
  for (const Route& route : een.routes) {
    for (const Voorwaarde& v : route.wanneer) voorwaarde(v, uit);
    for (const Voorwaarde& v : route.voorwaarden) voorwaarde(v, uit);
    if (route.hoogte.plafond) uit.bedragen.push_back(route.hoogte.plafond->bedrag.in_cents());
  }
}

}  // namespace

Drempels drempels(const Beleid& beleid, const Landelijk* landelijk) {
  Drempels uit;
  // Of the laws themselves: the norms, the kostendeler, the pension.
  uit.leeftijden = {18, 21, 27, 65, 67};
  uit.maanden = {12};
  uit.procenten = {100};
  uit.vermogens = {0};
  uit.bedragen = {1};
  uit.gronden = {"geen"};
  for (const Regeling& een : beleid.regelingen) regeling(een, uit);
  if (beleid.draagkracht) {
    for (const Regime& regime : beleid.draagkracht->regimes) {
      for (const Schijf& schijf : regime.schijven) {
        uit.procenten.push_back(static_cast<int>(schijf.vanaf.in_basis_points() / 100));
      }
    }
  }
  if (landelijk == nullptr) return uit;
  if (landelijk->vermogensgrenzen) vorm(*landelijk->vermogensgrenzen, uit.vermogens);
  if (landelijk->aow_leeftijd) uit.leeftijden.push_back(landelijk->aow_leeftijd->jaren);
  for (const LeeftijdBedrag& een : landelijk->studietoeslag) uit.leeftijden.push_back(een.leeftijd);
  return uit;
}

}  // namespace minima::toets
