// Conditions of the person a cost is for: age, education, group, identity document.
#include "calc/regeling/toets.h"

namespace minima {
namespace {

// The person of the line, or of the scheme-wide condition. `place` says where the birth date
// stands.
struct Drager {
  const Persoon* persoon = nullptr;  // null: unknown who or not known yet
  const Kind* kind = nullptr;
  FeitSoort geboren = FeitSoort::kAanvragerGeboren;
  int index = 0;
};

Drager kind_drager(const Huishouden& huishouden, const std::string& id) {
  Drager result;
  result.geboren = FeitSoort::kKinderen;  // until the list is known
  if (!huishouden.kinderen) return result;
  for (std::size_t i = 0; i < huishouden.kinderen->size(); ++i) {
    const Kind& kind = (*huishouden.kinderen)[i];
    if (kind.id != id) continue;
    return {&kind.persoon, &kind, FeitSoort::kKindGeboren, static_cast<int>(i)};
  }
  return result;
}

Drager drager(const Huishouden& huishouden, const std::string& verwijzing) {
  if (verwijzing == "aanvrager")
    return {&huishouden.aanvrager, nullptr, FeitSoort::kAanvragerGeboren, 0};
  if (verwijzing == "partner") {
    if (!huishouden.partner.has_value()) return {nullptr, nullptr, FeitSoort::kPartner, 0};
    return {&huishouden.partner.value(), nullptr, FeitSoort::kPartnerGeboren, 0};
  }
  return kind_drager(huishouden, verwijzing);
}

bool is_kind(const std::string& verwijzing) {
  return verwijzing != "aanvrager" && verwijzing != "partner";
}

Range<Date> dag_van(const Toets& toets) {
  const bool kostendatum = toets.voorwaarde.op != Op::kPeildatum && toets.regel != nullptr;
  return kostendatum ? toets.kost().datum : Range<Date>(toets.grond.huishouden.peildatum);
}

// Where any day of the year will do, a lower age is reached in time on the last one, and a higher
// age not yet on the first.
Range<Date> laatste_dag(const Toets& toets, const Range<Date>& dag) {
  if (toets.voorwaarde.op != Op::kKalenderjaar) return dag;
  return rising(dag, [](Date d) { return Date::of(d.year(), 12, 31); });
}

Range<Date> eerste_dag(const Toets& toets, const Range<Date>& dag) {
  if (toets.voorwaarde.op != Op::kKalenderjaar) return dag;
  return rising(dag, [](Date d) { return Date::of(d.year(), 1, 1); });
}

// At least `jaren` old on `dag`; the birthday itself counts.
Oordeel minstens(const Persoon& persoon, int jaren, const Range<Date>& dag) {
  return at_most(rising(persoon.geboren, [&](Date d) { return d.birthday(jaren); }), dag);
}

void noem_leeftijd_open(Toets& toets, const Drager& wie, const Range<Date>& dag) {
  if (wie.persoon == nullptr || !wie.persoon->geboren.is_known())
    toets.open(wie.geboren, wie.index);
  if (!dag.is_known()) toets.open_kost(FeitSoort::kKostDatum);
}

// A child at home and under `tot` on the day.
Oordeel thuis_onder(const Kind& kind, int tot, const Range<Date>& dag) {
  const Oordeel thuis = kind.thuiswonend ? oordeel_of(*kind.thuiswonend) : Oordeel::kOnbekend;
  return en(thuis, niet(minstens(kind.persoon, tot, dag)));
}

void noem_kind_open(Toets& toets, const Kind& kind, int index, const Range<Date>& dag) {
  if (!kind.thuiswonend) toets.open(FeitSoort::kKindThuiswonend, index);
  if (!kind.persoon.geboren.is_known()) toets.open(FeitSoort::kKindGeboren, index);
  if (!dag.is_known()) toets.open_kost(FeitSoort::kKostDatum);
}

Oordeel heeft_kind_onder(Toets& toets, int tot, const Range<Date>& dag) {
  const Huishouden& huishouden = toets.grond.huishouden;
  if (!huishouden.kinderen) {
    toets.open(FeitSoort::kKinderen);
    return Oordeel::kOnbekend;
  }
  Oordeel result = Oordeel::kNee;
  for (const Kind& kind : *huishouden.kinderen) {
    result = of(result, thuis_onder(kind, tot, dag));
  }
  if (result != Oordeel::kOnbekend) return result;
  for (std::size_t i = 0; i < huishouden.kinderen->size(); ++i) {
    noem_kind_open(toets, (*huishouden.kinderen)[i], static_cast<int>(i), dag);
  }
  return result;
}

// The age of one person against the bounds of the condition.
Oordeel leeftijd_van(Toets& toets, const Drager& wie, const Range<Date>& dag) {
  const Voorwaarde& voorwaarde = toets.voorwaarde;
  Persoon unknown;
  if (wie.geboren == FeitSoort::kPartner) unknown.geboren = toets.grond.gedaante.partner_geboren;
  const Persoon& persoon = wie.persoon != nullptr ? *wie.persoon : unknown;
  Oordeel result = Oordeel::kJa;
  if (voorwaarde.vanaf) {
    result = en(result, minstens(persoon, *voorwaarde.vanaf, laatste_dag(toets, dag)));
  }
  if (voorwaarde.tot) {
    result = en(result, niet(minstens(persoon, *voorwaarde.tot, eerste_dag(toets, dag))));
  }
  if (voorwaarde.tot_aow) {
    const Landelijk* landelijk = toets.grond.landelijk;
    if (landelijk == nullptr || !landelijk->aow_leeftijd) {
      result = en(result, Oordeel::kBeoordeling);
    } else {
      const Range<Date> aow =
          rising(persoon.geboren, [&](Date d) { return landelijk->aow_leeftijd->bereikt(d); });
      result = en(result, less_than(dag, aow));
    }
  }
  if (result == Oordeel::kOnbekend) noem_leeftijd_open(toets, wie, dag);
  return result;
}

// All adults of the household, or one of them.
Oordeel leeftijd_van_volwassenen(Toets& toets, const Range<Date>& dag) {
  const Huishouden& huishouden = toets.grond.huishouden;
  Oordeel result = leeftijd_van(toets, drager(huishouden, "aanvrager"), dag);
  if (toets.grond.gedaante.vorm != Huishoudvorm::kGehuwden) return result;
  const Oordeel partner = leeftijd_van(toets, drager(huishouden, "partner"), dag);
  return toets.voorwaarde.wie == Wie::kVolwassenen ? en(result, partner) : of(result, partner);
}

}  // namespace

void open_kind_geboren(Toets& toets, const std::string& id) {
  const Drager wie = kind_drager(toets.grond.huishouden, id);
  toets.open(wie.geboren, wie.index);
}

Oordeel toets_leeftijd(Toets& toets) {
  const Voorwaarde& voorwaarde = toets.voorwaarde;
  const Huishouden& huishouden = toets.grond.huishouden;
  Drager wie{&huishouden.aanvrager, nullptr, FeitSoort::kAanvragerGeboren, 0};
  const bool volwassenen =
      voorwaarde.wie == Wie::kVolwassenen || voorwaarde.wie == Wie::kEenVolwassene;
  if (!volwassenen && voorwaarde.wie != Wie::kAanvrager && toets.regel != nullptr) {
    if (!toets.kost().persoon) {
      toets.open_kost(FeitSoort::kKostPersoon);
      return Oordeel::kOnbekend;
    }
    if (voorwaarde.wie == Wie::kKind && !is_kind(*toets.kost().persoon)) return Oordeel::kNee;
    wie = drager(huishouden, *toets.kost().persoon);
  }
  const Range<Date> dag = dag_van(toets);
  if (voorwaarde.vanaf) toets.uitleg.met("vanaf", Range<int>(*voorwaarde.vanaf));
  if (voorwaarde.tot) toets.uitleg.met("tot", Range<int>(*voorwaarde.tot));
  toets.uitleg.met("dag", dag);
  return volwassenen ? leeftijd_van_volwassenen(toets, dag) : leeftijd_van(toets, wie, dag);
}

Oordeel toets_onderwijs(Toets& toets) {
  if (!toets.kost().persoon) {
    toets.open_kost(FeitSoort::kKostPersoon);
    return Oordeel::kOnbekend;
  }
  if (!is_kind(*toets.kost().persoon)) return Oordeel::kNee;
  const Drager wie = drager(toets.grond.huishouden, *toets.kost().persoon);
  if (wie.kind == nullptr) {
    toets.open(FeitSoort::kKinderen);
    return Oordeel::kOnbekend;
  }
  if (!wie.kind->onderwijs) {
    toets.open(FeitSoort::kKindOnderwijs, wie.index);
    return Oordeel::kOnbekend;
  }
  for (const Onderwijs onderwijs : toets.voorwaarde.onderwijs) {
    if (onderwijs == *wie.kind->onderwijs) return Oordeel::kJa;
  }
  return Oordeel::kNee;
}

// Boxmeer 8.3.1 lid 3: families and single parents with children at home under `tot`, and singles
// from `vanaf`. A couple without such children falls in no group by the letter; what then holds is
// the data's bijNee. A child that isn't at home or is of age asks for itself.
Oordeel toets_doelgroep(Toets& toets) {
  const Voorwaarde& voorwaarde = toets.voorwaarde;
  const Range<Date> dag = dag_van(toets);
  const int tot = voorwaarde.tot.value_or(18);
  if (!toets.kost().persoon) {
    toets.open_kost(FeitSoort::kKostPersoon);
    return Oordeel::kOnbekend;
  }
  const Drager wie = drager(toets.grond.huishouden, *toets.kost().persoon);
  if (is_kind(*toets.kost().persoon)) {
    toets.bij_nee = Uitslag::kGeenRecht;
    if (wie.kind == nullptr) {
      toets.open(FeitSoort::kKinderen);
      return Oordeel::kOnbekend;
    }
    const Oordeel result = thuis_onder(*wie.kind, tot, eerste_dag(toets, dag));
    if (result == Oordeel::kOnbekend) noem_kind_open(toets, *wie.kind, wie.index, dag);
    return result;
  }
  const bool paar = toets.grond.gedaante.vorm == Huishoudvorm::kGehuwden;
  if (paar && voorwaarde.paar_zonder_kinderen) return Oordeel::kJa;
  const Oordeel gezin = heeft_kind_onder(toets, tot, eerste_dag(toets, dag));
  if (paar) return gezin;
  toets.bij_nee = Uitslag::kGeenRecht;
  const Oordeel volwassen = minstens(toets.grond.huishouden.aanvrager,
                                     voorwaarde.vanaf.value_or(18), laatste_dag(toets, dag));
  if (volwassen == Oordeel::kOnbekend) {
    noem_leeftijd_open(toets, drager(toets.grond.huishouden, "aanvrager"), dag);
  }
  return of(gezin, volwassen);
}

namespace {

// "Yes" means that who has nothing else has no valid document.
Oordeel alleen_rijbewijs(Rijbewijs lezing) {
  switch (lezing) {
    case Rijbewijs::kGeldig:
      return Oordeel::kNee;
    case Rijbewijs::kOngeldig:
      return Oordeel::kJa;
    case Rijbewijs::kBeoordeling:
      break;
  }
  return Oordeel::kBeoordeling;
}

}  // namespace

// Boxmeer 8.5: only without a valid passport or identity card; a valid driving licence alone is
// left to judgement unless the data reads it otherwise. The last day of validity still
// counts as valid.
Oordeel toets_geen_geldig_identiteitsbewijs(Toets& toets) {
  const Huishouden& huishouden = toets.grond.huishouden;
  if (!toets.kost().persoon) {
    toets.open_kost(FeitSoort::kKostPersoon);
    return Oordeel::kOnbekend;
  }
  if (!huishouden.identiteitsbewijzen) {
    toets.open(FeitSoort::kIdentiteitsbewijzen);
    return Oordeel::kOnbekend;
  }
  Oordeel result = Oordeel::kJa;
  for (const Identiteitsbewijs& bewijs : *huishouden.identiteitsbewijzen) {
    if (bewijs.persoon != *toets.kost().persoon || bewijs.soort == DocumentSoort::kGeen) continue;
    const bool verlopen =
        bewijs.geldig_tot_en_met && *bewijs.geldig_tot_en_met < huishouden.peildatum;
    if (verlopen) continue;
    if (bewijs.soort == DocumentSoort::kRijbewijs) {
      result = en(result, alleen_rijbewijs(toets.voorwaarde.rijbewijs));
    } else if (!bewijs.soort || !bewijs.geldig_tot_en_met) {
      result = en(result, Oordeel::kOnbekend);
    } else {
      toets.uitleg.met("geldig", Range<Date>(*bewijs.geldig_tot_en_met));
      return Oordeel::kNee;
    }
  }
  if (result == Oordeel::kOnbekend) toets.open(FeitSoort::kIdentiteitsbewijzen);
  return result;
}

// Boxmeer 8.5: who turns 14 from 2006 on gets the first card from the state. "Yes" means: that
// doesn't apply here.
Oordeel toets_gratis_eerste_kaart(Toets& toets) {
  const Voorwaarde& voorwaarde = toets.voorwaarde;
  if (!toets.kost().eerste_kaart) return Oordeel::kJa;
  if (!toets.kost().persoon) {
    toets.open_kost(FeitSoort::kKostPersoon);
    return Oordeel::kOnbekend;
  }
  const Drager wie = drager(toets.grond.huishouden, *toets.kost().persoon);
  const Persoon unknown;
  const Persoon& persoon = wie.persoon != nullptr ? *wie.persoon : unknown;
  const Range<Date> dag(toets.grond.huishouden.peildatum);
  const int vanaf = voorwaarde.vanaf.value_or(0);
  const Oordeel na_begin =
      at_most(Range<Date>(voorwaarde.sinds.value_or(Date::earliest())),
              rising(persoon.geboren, [&](Date d) { return d.birthday(vanaf); }));
  const Oordeel leeftijd =
      en(minstens(persoon, vanaf, dag), niet(minstens(persoon, voorwaarde.tot.value_or(200), dag)));
  const Oordeel result = niet(en(na_begin, leeftijd));
  if (result == Oordeel::kOnbekend) noem_leeftijd_open(toets, wie, dag);
  return result;
}

}  // namespace minima
