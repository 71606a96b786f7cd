#include "calc/regeling/kinderen.h"

#include <algorithm>

#include "calc/value/range.h"

namespace minima {
namespace {

struct Toetser {
  const Voorwaarde& voorwaarde;
  const std::string& regeling;
  const Huishouden& huishouden;
  const Kind& kind;
  int index;
  Kindtoets result;

  // Part of the answer; open, it can at worst become `slecht`.
  void neem(Oordeel oordeel, FeitSoort feit, int plaats, Oordeel slecht = Oordeel::kNee) {
    result.oordeel = en(result.oordeel, oordeel);
    const bool open = oordeel == Oordeel::kOnbekend;
    result.ongunstigst = en(result.ongunstigst, open ? slecht : oordeel);
    if (open) result.open.voeg_toe(feit, plaats);
  }

  [[nodiscard]] Oordeel minstens(int jaren) const {
    return at_most(rising(kind.persoon.geboren, [&](Date d) { return d.birthday(jaren); }),
                   Range<Date>(huishouden.peildatum));
  }

  [[nodiscard]] Oordeel leeftijd() const {
    Oordeel oordeel = Oordeel::kJa;
    if (voorwaarde.vanaf) oordeel = en(oordeel, minstens(*voorwaarde.vanaf));
    if (voorwaarde.tot) oordeel = en(oordeel, niet(minstens(*voorwaarde.tot)));
    return oordeel;
  }

  [[nodiscard]] Oordeel onderwijs() const {
    const auto& lijst = voorwaarde.onderwijs;
    if (lijst.empty()) return Oordeel::kJa;
    if (!kind.onderwijs) return Oordeel::kOnbekend;
    return oordeel_of(std::find(lijst.begin(), lijst.end(), *kind.onderwijs) != lijst.end());
  }

  [[nodiscard]] Oordeel thuis() const {
    if (!kind.thuiswonend) return Oordeel::kOnbekend;
    return *kind.thuiswonend ? Oordeel::kJa : Oordeel::kBeoordeling;
  }

  [[nodiscard]] Oordeel nog_niet_gehad() const {
    if (voorwaarde.maand == 0) return Oordeel::kJa;
    if (!huishouden.eerdere_verstrekkingen) return Oordeel::kOnbekend;
    Oordeel oordeel = Oordeel::kJa;
    for (const EerdereVerstrekking& eerder : *huishouden.eerdere_verstrekkingen) {
      if (eerder.regeling == regeling) oordeel = en(oordeel, niet(was_voor(eerder)));
    }
    return oordeel;
  }

  // A grant that names no child may have been for any of them; one that was told to be for an adult
  // leaves nothing to ask.
  [[nodiscard]] Oordeel was_voor(const EerdereVerstrekking& eerder) const {
    const Schooljaar jaar = schooljaar_op(huishouden.peildatum, voorwaarde.maand, voorwaarde.dag);
    const Oordeel toen = en(at_most(Range<Date>(jaar.begin), eerder.datum),
                            less_than(eerder.datum, Range<Date>(jaar.einde)));
    if (eerder.persoon == kind.id) return toen;
    const bool ander_kind = eerder.persoon && kind_van(huishouden, *eerder.persoon) != nullptr;
    if (ander_kind) return Oordeel::kNee;
    return en(toen, eerder.persoon ? Oordeel::kBeoordeling : Oordeel::kOnbekend);
  }
};

}  // namespace

Schooljaar schooljaar_op(Date dag, int maand, int open_dag) {
  const auto opent = [&](int jaar) {
    return Date::of(jaar, static_cast<unsigned>(maand), static_cast<unsigned>(open_dag));
  };
  const int jaar = dag < opent(dag.year()) ? dag.year() - 1 : dag.year();
  return {opent(jaar), opent(jaar + 1)};
}

Kindtoets toets_een_kind(const Voorwaarde& voorwaarde, const std::string& regeling,
                         const Huishouden& huishouden, int index) {
  const Kind& kind = (*huishouden.kinderen)[static_cast<std::size_t>(index)];
  Toetser toetser{voorwaarde, regeling, huishouden, kind, index, {Oordeel::kJa, Oordeel::kJa, {}}};
  toetser.neem(toetser.leeftijd(), FeitSoort::kKindGeboren, index);
  toetser.neem(toetser.onderwijs(), FeitSoort::kKindOnderwijs, index);
  // A child that isn't at home is left to judgement.
  toetser.neem(toetser.thuis(), FeitSoort::kKindThuiswonend, index, Oordeel::kBeoordeling);
  toetser.neem(toetser.nog_niet_gehad(), FeitSoort::kEerdereVerstrekkingen, 0);
  if (toetser.result.oordeel != Oordeel::kOnbekend) toetser.result.open.clear();
  return toetser.result;
}

}  // namespace minima
