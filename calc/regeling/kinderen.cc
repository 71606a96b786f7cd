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

  Oordeel met(Oordeel oordeel, FeitSoort feit) {
    if (oordeel == Oordeel::kOnbekend) result.open.voeg_toe(feit, index);
    return oordeel;
  }

  [[nodiscard]] Oordeel minstens(int jaren) const {
    return at_most(rising(kind.persoon.geboren, [&](Date d) { return d.birthday(jaren); }),
                   Range<Date>(huishouden.peildatum));
  }

  Oordeel leeftijd() {
    Oordeel oordeel = Oordeel::kJa;
    if (voorwaarde.vanaf) oordeel = en(oordeel, minstens(*voorwaarde.vanaf));
    if (voorwaarde.tot) oordeel = en(oordeel, niet(minstens(*voorwaarde.tot)));
    return met(oordeel, FeitSoort::kKindGeboren);
  }

  Oordeel onderwijs() {
    const auto& lijst = voorwaarde.onderwijs;
    if (lijst.empty()) return Oordeel::kJa;
    if (!kind.onderwijs) return met(Oordeel::kOnbekend, FeitSoort::kKindOnderwijs);
    return oordeel_of(std::find(lijst.begin(), lijst.end(), *kind.onderwijs) != lijst.end());
  }

  Oordeel thuis() {
    if (!kind.thuiswonend) return met(Oordeel::kOnbekend, FeitSoort::kKindThuiswonend);
    return *kind.thuiswonend ? Oordeel::kJa : Oordeel::kBeoordeling;
  }

  Oordeel nog_niet_gehad() {
    if (voorwaarde.maand == 0) return Oordeel::kJa;
    Oordeel oordeel = Oordeel::kJa;
    if (!huishouden.eerdere_verstrekkingen) {
      oordeel = Oordeel::kOnbekend;
    } else {
      for (const EerdereVerstrekking& eerder : *huishouden.eerdere_verstrekkingen) {
        if (eerder.regeling == regeling) oordeel = en(oordeel, niet(was_voor(eerder)));
      }
    }
    if (oordeel == Oordeel::kOnbekend) result.open.voeg_toe(FeitSoort::kEerdereVerstrekkingen);
    return oordeel;
  }

  // A grant that names no child may have been for any of them.
  [[nodiscard]] Oordeel was_voor(const EerdereVerstrekking& eerder) const {
    const Schooljaar jaar = schooljaar_op(huishouden.peildatum, voorwaarde.maand, voorwaarde.dag);
    const Oordeel toen = en(at_most(Range<Date>(jaar.begin), eerder.datum),
                            less_than(eerder.datum, Range<Date>(jaar.einde)));
    if (eerder.persoon == kind.id) return toen;
    const bool ander_kind = eerder.persoon && kind_van(huishouden, *eerder.persoon) != nullptr;
    return ander_kind ? Oordeel::kNee : en(toen, Oordeel::kOnbekend);
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
  Toetser toetser{voorwaarde, regeling, huishouden, kind, index, {}};
  Oordeel oordeel = toetser.leeftijd();
  oordeel = en(oordeel, toetser.onderwijs());
  oordeel = en(oordeel, toetser.thuis());
  oordeel = en(oordeel, toetser.nog_niet_gehad());
  toetser.result.oordeel = oordeel;
  if (oordeel != Oordeel::kOnbekend) toetser.result.open.clear();
  return toetser.result;
}

}  // namespace minima
