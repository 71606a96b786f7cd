#include "calc/regeling/vast_bedrag.h"

#include <algorithm>

#include "calc/regeling/kinderen.h"

namespace minima {
namespace {

// What the income falls short of the norm, down to the cent; both ends, for more income gives less.
std::optional<Range<Money>> aanvulling(const Grond& grond, Feiten& open) {
  if (!grond.gedaante.norm) return std::nullopt;
  const Fraction norm(*grond.gedaante.norm);
  const auto tekort = [&](const Fraction& inkomen) {
    return inkomen < norm ? (norm - inkomen).rounded_down() : Money();
  };
  open.voeg_toe(grond.inkomen.open);
  return Range<Money>(tekort(grond.inkomen.per_maand.high), tekort(grond.inkomen.per_maand.low));
}

// Art. 36b: by the age of the student; who is older than the last age of the table gets that one.
std::optional<Range<Money>> studietoeslag(const Grond& grond, Feiten& open) {
  if (grond.landelijk == nullptr) return std::nullopt;
  const Date dag = grond.huishouden.peildatum;
  const Range<Date>& geboren = grond.huishouden.aanvrager.geboren;
  const auto op_leeftijd = [&](Date d) {
    Money bedrag;
    for (const LeeftijdBedrag& regel : grond.landelijk->studietoeslag) {
      if (regel.leeftijd <= age_on(std::min(d, dag), dag)) bedrag = regel.bedrag;
    }
    return bedrag;
  };
  const Range<Money> result{op_leeftijd(geboren.high), op_leeftijd(geboren.low)};
  if (result.high == Money()) return std::nullopt;
  if (!result.is_known()) open.voeg_toe(FeitSoort::kAanvragerGeboren);
  return result;
}

const Voorwaarde* voorwaarde_kind(const Regeling& regeling) {
  for (const Voorwaarde& voorwaarde : regeling.voorwaarden) {
    if (voorwaarde.soort == VoorwaardeSoort::kKind) return &voorwaarde;
  }
  return nullptr;
}

// The amount for a child by its school: from the least to the most while that isn't known.
Range<Money> bedrag_van_school(const std::vector<OnderwijsBedrag>& lijst,
                               const std::optional<Onderwijs>& onderwijs) {
  std::optional<Range<Money>> result;
  for (const OnderwijsBedrag& regel : lijst) {
    if (onderwijs && *onderwijs != regel.onderwijs) continue;
    const Range<Money> bedrag(regel.bedrag);
    result = result ? hull(*result, bedrag) : bedrag;
  }
  return result.value_or(Range<Money>());
}

// All children the scheme is for, together.
std::optional<Range<Money>> per_kind(const Regeling& regeling, const Hoogte& hoogte,
                                     const Grond& grond, Feiten& open) {
  const Voorwaarde* voorwaarde = voorwaarde_kind(regeling);
  const auto& kinderen = grond.huishouden.kinderen;
  if (voorwaarde == nullptr || !kinderen) return std::nullopt;
  Range<Money> som;
  for (std::size_t i = 0; i < kinderen->size(); ++i) {
    const Kindtoets een =
        toets_een_kind(*voorwaarde, regeling.id, grond.huishouden, static_cast<int>(i));
    if (een.oordeel == Oordeel::kNee) continue;
    Range<Money> bedrag = bedrag_van_school(hoogte.per_kind, (*kinderen)[i].onderwijs);
    if (een.oordeel != Oordeel::kJa) bedrag.low = Money();
    open.voeg_toe(een.open);
    som = som + bedrag;
  }
  return som;
}

}  // namespace

std::optional<Range<Money>> vast_bedrag(const Regeling& regeling, const Grond& grond,
                                        Feiten& open) {
  const Hoogte& hoogte = regeling.routes.front().hoogte;
  switch (hoogte.methode) {
    case Methode::kLangdurigheidstoeslag:
      if (grond.landelijk == nullptr || !grond.landelijk->langdurigheidstoeslag) break;
      return Range<Money>(
          bedrag_voor(*grond.landelijk->langdurigheidstoeslag, grond.gedaante.vorm));
    case Methode::kVastBedrag:
      if (!hoogte.vast) break;
      if (hoogte.vast_gehuwden_met_kind && grond.gedaante.kind_onder_18 &&
          grond.gedaante.vorm == Huishoudvorm::kGehuwden) {
        return Range<Money>(*hoogte.vast_gehuwden_met_kind);
      }
      return Range<Money>(bedrag_voor(*hoogte.vast, grond.gedaante.vorm));
    case Methode::kAanvullingTotNorm:
      return aanvulling(grond, open);
    case Methode::kStudietoeslag:
      return studietoeslag(grond, open);
    case Methode::kBedragPerKind:
      return per_kind(regeling, hoogte, grond, open);
    case Methode::kKosten:
      break;
  }
  return std::nullopt;
}

}  // namespace minima
