#include "calc/beheer/steekproef.h"

#include <algorithm>
#include <array>
#include <utility>

#include "calc/beheer/blad.h"
#include "calc/bereken.h"
#include "calc/json/lezer.h"
#include "calc/uitkomst/toelichting.h"

namespace minima::beheer {
namespace {

constexpr std::array<Keuze<Uitslag>, 3> kOordelen = {{{"recht", Uitslag::kRecht},
                                                      {"geen-recht", Uitslag::kGeenRecht},
                                                      {"voorliggend", Uitslag::kVoorliggend}}};

Besluit lees_besluit(Lezer& lezer, const Knoop& knoop, const Pad& pad) {
  Besluit besluit;
  besluit.regeling = knoop.sleutel;
  ObjectLezer object(lezer, knoop, pad);
  if (const Lid oordeel = object.verplicht("oordeel")) {
    if (const auto keuze = lezer.keuze(*oordeel.knoop, oordeel.pad, kOordelen)) {
      besluit.oordeel = *keuze;
    }
  }
  if (const Lid bedrag = object.lid("bedrag")) {
    besluit.bedrag = lezer.bedrag(*bedrag.knoop, bedrag.pad, Teken::kNietNegatief);
  }
  return besluit;
}

void lees_besluiten(Lezer& lezer, const Lid& lid, Dossier& dossier) {
  if (!lezer.eis_soort(*lid.knoop, lid.pad, Knoop::Soort::kObject)) return;
  if (lid.knoop->leden.empty()) {
    lezer.fout(lid.pad, "besluit-leeg", "Hier staat geen enkel besluit.");
  }
  for (const Knoop& knoop : lid.knoop->leden) {
    dossier.besluiten.push_back(lees_besluit(lezer, knoop, lid.pad.lid(knoop.sleutel)));
  }
}

void lees_huishouden(Lezer& lezer, const Lid& lid, const Rekenkern& kern, Dossier& dossier) {
  Result<Huishouden> gelezen = kern.lees(*lid.knoop);
  if (gelezen.ok()) {
    dossier.huishouden = std::move(gelezen).value();
    return;
  }
  std::vector<Fault> faults = std::move(gelezen).faults();
  for (Fault& fault : faults) fault.plek = lid.pad.pointer() + fault.plek;
  lezer.voeg_toe(std::move(faults));
}

void eis_bekende_regelingen(Lezer& lezer, const Pad& pad, const Rekenkern& kern,
                            const Dossier& dossier) {
  const Huishouden& huishouden = dossier.huishouden;
  const auto& regelingen =
      kern.beleid().geldend(huishouden.gemeente, huishouden.peildatum).beleid->regelingen;
  for (const Besluit& besluit : dossier.besluiten) {
    const bool known = std::any_of(regelingen.begin(), regelingen.end(),
                                   [&](const Regeling& r) { return r.id == besluit.regeling; });
    if (known) continue;
    lezer.fout(pad.lid(besluit.regeling), "regeling-onbekend",
               "Deze regeling staat niet in het beleid van de gemeente.");
  }
}

std::string in_woorden(Uitslag uitslag, const std::optional<Money>& bedrag) {
  std::string uit = uitslag == Uitslag::kRecht         ? "recht"
                    : uitslag == Uitslag::kVoorliggend ? "voorliggend"
                                                       : "geen recht";
  if (bedrag && uitslag == Uitslag::kRecht) uit += ", " + euro_tekst(*bedrag);
  return uit;
}

}  // namespace

// The whole answer for one dossier, of which the decisions are parts.
struct Antwoorden {
  const Dossier& dossier;
  const Uitkomst& uitkomst;
  int regel;
};

Result<Dossier> lees_dossier(std::string_view regel, const Rekenkern& kern) {
  Boom boom = ontleed(regel);
  if (!boom.wortel || !boom.faults.empty()) return std::move(boom.faults);
  Lezer lezer;
  Dossier dossier;
  {
    const Pad wortel;
    ObjectLezer object(lezer, *boom.wortel, wortel);
    object.id("id", dossier.id);
    if (const Lid situatie = object.verplicht("situatie")) {
      lees_huishouden(lezer, situatie, kern, dossier);
    }
    if (const Lid besluit = object.verplicht("besluit")) {
      lees_besluiten(lezer, besluit, dossier);
      if (lezer.aantal_fouten() == 0) eis_bekende_regelingen(lezer, besluit.pad, kern, dossier);
    }
  }
  if (lezer.aantal_fouten() > 0) return std::move(lezer).neem_fouten();
  return dossier;
}

void Steekproef::neem(const Dossier& dossier, int regel) {
  ++dossiers_;
  const Uitkomst uitkomst = bereken(dossier.huishouden, kern_->beleid(), {true, false});
  for (const Besluit& besluit : dossier.besluiten) vergelijk(besluit, {dossier, uitkomst, regel});
}

void Steekproef::vergelijk(const Besluit& besluit, const Antwoorden& antwoorden) {
  const auto& regelingen = antwoorden.uitkomst.regelingen;
  const RegelingUitkomst& onze =
      *std::find_if(regelingen.begin(), regelingen.end(),
                    [&](const RegelingUitkomst& r) { return r.regeling->id == besluit.regeling; });
  if (onze.uitslag == Uitslag::kBuitenGeldigheid) return static_cast<void>(++buiten_);
  if (onze.uitslag == Uitslag::kBeoordeling) return static_cast<void>(++beoordeling_);
  if (onze.uitslag == Uitslag::kOnbekend) return static_cast<void>(++onbekend_);
  const bool zelfde = is_weigering(onze.uitslag) == is_weigering(besluit.oordeel);
  const bool met_bedrag = zelfde && onze.uitslag == Uitslag::kRecht && besluit.bedrag;
  const Range<Money> kan = onze.bedrag.value_or(unknown_amount());
  if (met_bedrag && !kan.is_known() && kan.low <= *besluit.bedrag && *besluit.bedrag <= kan.high) {
    return static_cast<void>(++onbekend_);  // the amount hangs on facts that are missing
  }
  const bool bedrag_klopt = !met_bedrag || kan == Range<Money>(*besluit.bedrag);
  if (zelfde && bedrag_klopt) return static_cast<void>(++gelijk_);
  Verschil verschil;
  verschil.regel = antwoorden.regel;
  verschil.dossier = antwoorden.dossier.id;
  verschil.regeling = besluit.regeling;
  verschil.besloten = in_woorden(besluit.oordeel, besluit.bedrag);
  std::optional<Money> bedrag;
  if (onze.bedrag && onze.bedrag->is_known()) bedrag = onze.bedrag->low;
  verschil.berekend = in_woorden(onze.uitslag, bedrag);
  if (onze.bedrag && !bedrag) verschil.berekend += ", " + euro(*onze.bedrag, *teksten_);
  verschil.reden = zelfde                            ? reden_van_hoogte(onze)
                   : onze.uitslag == Uitslag::kRecht ? reden_van_ja(onze)
                                                     : reden_van_nee(onze, *teksten_);
  if (zelfde) verschil.reden.zin = "Het bedrag is anders dan wat uit de regels volgt.";
  verschillen_.push_back(std::move(verschil));
}

Interval Steekproef::interval() const {
  return clopper_pearson(static_cast<int>(verschillen_.size()), vergeleken());
}

Conclusie Steekproef::conclusie() const {
  const Interval range = interval();
  if (range.tot <= kBelofte) return Conclusie::kAangetoond;
  return range.van > kBelofte ? Conclusie::kWeerlegd : Conclusie::kOpen;
}

}  // namespace minima::beheer
