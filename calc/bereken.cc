#include "calc/bereken.h"

#include <algorithm>
#include <optional>

#include "calc/draagkracht/draagkracht.h"
#include "calc/means/inkomen.h"
#include "calc/means/vermogen.h"
#include "calc/norm/bijstandsnorm.h"
#include "calc/regeling/regeling.h"
#include "calc/uitkomst/omslag.h"
#include "calc/uitkomst/samenvoegen.h"
#include "calc/uitkomst/volgende_vraag.h"
#include "calc/uitkomst/wijziging.h"

namespace minima {
namespace {

Uitleg pen(bool on, Stap& stap) { return on ? Uitleg(&stap) : Uitleg(); }

Range<Money> rounded_down(const Range<Fraction>& x) {
  return rising(x, [](const Fraction& f) { return f.rounded_down(); });
}

Inkomenuitkomst inkomenuitkomst(const Inkomen& inkomen, const Gedaante& gedaante) {
  Inkomenuitkomst result;
  result.per_maand = rounded_down(inkomen.per_maand);
  result.per_jaar =
      rounded_down(rising(inkomen.per_maand, [](const Fraction& f) { return f.scaled(12, 1); }));
  if (gedaante.norm && gedaante.norm->in_cents() > 0 && !inkomen.per_maand.high.is_unbounded()) {
    result.procent_van_norm = rising(inkomen.per_maand, [&](const Fraction& f) {
      return Rate::basis_points(basis_points_of(f, Fraction(*gedaante.norm)));
    });
  }
  return result;
}

struct Rekenaar {
  const Huishouden& huishouden;
  const Beleidsbestand& bestand;
  const Geldend& geldend;
  Rekenopties opties;

  // A running draagkrachtperiode rests on the norm under which it began, and in some policies on
  // the vermogensgrens of then.
  [[nodiscard]] Draagkracht draagkracht_in(const Gedaante& gedaante, const Inkomen& middelen,
                                           const Vermogenstoets& bezit) const {
    const Beleid& beleid = *geldend.beleid;
    const Draagkrachtperiode* periode = lopende_periode(huishouden, beleid);
    if (periode == nullptr) {
      return draagkracht({huishouden, beleid, gedaante, middelen, bezit, std::nullopt},
                         opties.met_uitleg);
    }
    const Landelijk* toen = bestand.geldend(huishouden.gemeente, periode->begin).landelijk;
    Gedaante bij_begin = gedaante;
    bij_begin.norm = norm_van(gedaante, beleid, toen);
    const Vermogenstoets bezit_toen = beleid.draagkracht->vermogensgrens_bij_begin
                                          ? vermogen(huishouden, beleid, toen, bij_begin, Uitleg())
                                          : bezit;
    return draagkracht({huishouden, beleid, gedaante, middelen, bezit_toen, bij_begin.norm},
                       opties.met_uitleg);
  }

  // The same household with the ages of the shape: nobody is both 20 for the norm and 30 for an age
  // limit.
  [[nodiscard]] Uitkomst met_leeftijd_van(const Gedaante& gedaante) const {
    Huishouden zo = huishouden;
    zo.aanvrager.geboren = gedaante.aanvrager_geboren;
    if (zo.partner.has_value()) {
      Persoon partner = zo.partner.value();
      partner.geboren = gedaante.partner_geboren;
      zo.partner = Gegeven<Persoon>::van(partner);
    }
    return Rekenaar{zo, bestand, geldend, opties}.in_gedaante(gedaante);
  }

  [[nodiscard]] Uitkomst in_gedaante(const Gedaante& gedaante) const {
    const Beleid& beleid = *geldend.beleid;
    const Landelijk* landelijk = geldend.landelijk;
    Uitkomst uit;
    uit.geldend = geldend;
    if (gedaante.norm) {
      uit.norm.emplace();
      uit.norm->per_maand = *gedaante.norm;
      uit.norm->per_jaar = gedaante.norm->times(12);
      leg_norm_uit(pen(opties.met_uitleg, uit.norm->toelichting), gedaante, landelijk);
    }
    Stap inkomen_stap;
    const Inkomen middelen =
        inkomen(huishouden, beleid, landelijk, gedaante, pen(opties.met_uitleg, inkomen_stap));
    uit.inkomen = inkomenuitkomst(middelen, gedaante);
    uit.inkomen.toelichting = std::move(inkomen_stap);
    const Vermogenstoets bezit = vermogen(huishouden, beleid, landelijk, gedaante,
                                          pen(opties.met_uitleg, uit.vermogen.toelichting));
    uit.vermogen.in_aanmerking = bezit.in_aanmerking;
    if (bezit.grens) uit.vermogen.grens = Range<Money>(*bezit.grens);
    uit.vermogen.boven_grens = bezit.boven_grens;
    std::optional<Draagkracht> kracht;
    if (beleid.draagkracht) kracht = draagkracht_in(gedaante, middelen, bezit);
    const Grond grond{huishouden,
                      beleid,
                      landelijk,
                      gedaante,
                      middelen,
                      bezit,
                      kracht ? &*kracht : nullptr,
                      opties.met_uitleg,
                      opties.alleen_gevraagd};
    RegelingenUitkomst regelingen = bereken_regelingen(grond);
    uit.regelingen = std::move(regelingen.regelingen);
    uit.grootboek = std::move(regelingen.grootboek);
    if (kracht) uit.draagkracht = std::move(kracht->regimes);
    return uit;
  }
};

Uitkomst buiten_geldigheid(const Geldend& geldend) {
  Uitkomst uit;
  uit.geldend = geldend;
  for (const Regeling& regeling : geldend.beleid->regelingen) {
    RegelingUitkomst& uitkomst = uit.regelingen.emplace_back();
    uitkomst.regeling = &regeling;
    uitkomst.uitslag = Uitslag::kBuitenGeldigheid;
  }
  return uit;
}

// A scheme that was asked for and stands only in a version that isn't in force on this day.
void vul_andere_versies(const Huishouden& huishouden, const Beleidsbestand& bestand,
                        Uitkomst& uit) {
  const auto staat_er = [&](const std::string& id) {
    return std::any_of(uit.regelingen.begin(), uit.regelingen.end(),
                       [&](const RegelingUitkomst& deel) { return deel.regeling->id == id; });
  };
  for (const Kost& kost : huishouden.kosten) {
    if (!kost.regeling) continue;
    for (const Beleid& versie : bestand.versies()) {
      if (versie.gemeente != huishouden.gemeente || staat_er(*kost.regeling)) continue;
      for (const Regeling& regeling : versie.regelingen) {
        if (regeling.id == *kost.regeling) uit.regelingen.emplace_back().regeling = &regeling;
      }
    }
  }
}

Uitkomst alleen_de_waarden(const Huishouden& huishouden, const Beleidsbestand& beleid) {
  return bereken(huishouden, beleid, {false, false});
}

void waarschuw(const Huishouden& huishouden, Uitkomst& uit) {
  const Geldend& geldend = uit.geldend;
  if (geldend.beleid->momentopname) uit.waarschuwingen.emplace_back("waarschuwing.momentopname");
  if (geldend.verouderd) uit.waarschuwingen.emplace_back("waarschuwing.verouderd");
  if (geldend.landelijk == nullptr) {
    uit.waarschuwingen.emplace_back("waarschuwing.normen-niet-gevonden");
    return;
  }
  if (huishouden.verblijf != Verblijf::kThuis && !uit.norm) {
    uit.waarschuwingen.emplace_back("waarschuwing.inrichting-niet-gevonden");
  }
  const bool others = huishouden.medebewoners && !huishouden.medebewoners->empty();
  if (geldend.landelijk->wet == Wet::kWwb && others) {
    uit.waarschuwingen.emplace_back("waarschuwing.toeslag-medebewoners");
  }
}

}  // namespace

Uitkomst bereken(const Huishouden& huishouden, const Beleidsbestand& beleid,
                 const Rekenopties& opties) {
  const Geldend geldend = beleid.geldend(huishouden.gemeente, huishouden.peildatum);
  if (!geldend.in_force) return buiten_geldigheid(geldend);
  const Gedaanten vormen =
      gedaanten(huishouden, *geldend.beleid, geldend.landelijk, huishouden.peildatum);
  const Rekenaar rekenaar{huishouden, beleid, geldend, opties};
  const auto een_gedaante = [&](const Gedaante& gedaante) {
    return vormen.lijst.size() > 1 ? rekenaar.met_leeftijd_van(gedaante)
                                   : rekenaar.in_gedaante(gedaante);
  };
  Uitkomst uit = een_gedaante(vormen.lijst.front());
  for (std::size_t i = 1; i < vormen.lijst.size(); ++i) {
    voeg_samen(uit, een_gedaante(vormen.lijst[i]), vormen.open);
  }
  uit.eigen_woning =
      eigen_woning(huishouden, *geldend.beleid, geldend.landelijk, opties.met_uitleg);
  if (!opties.alleen_gevraagd) {
    uit.volgende_vragen = volgende_vragen(uit.regelingen);
    vul_wijzigingen(uit, huishouden);
  }
  if (opties.met_vooruitblik) vul_omslagen(uit, huishouden, beleid, alleen_de_waarden);
  waarschuw(huishouden, uit);
  vul_andere_versies(huishouden, beleid, uit);
  return uit;
}

}  // namespace minima
