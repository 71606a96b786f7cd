// Conditions, continued: the kinds that rest on one fact of a cost, or on the household's form and
// past.
#include <array>
#include <utility>

#include "calc/json/beleid_delen.h"

namespace minima {
namespace {

using S = VoorwaardeSoort;

constexpr Grenzen kAantal = {0, 1200};
constexpr Grenzen kDagen = {1, 366};

constexpr std::array<Keuze<Venster>, 2> kVensters = {
    {{"kalenderjaar", Venster::kKalenderjaar}, {"ooit", Venster::kOoit}}};
constexpr std::array<Keuze<Termijn>, 3> kTermijnen = {
    {{"binnen", Termijn::kBinnen}, {"voor", Termijn::kVoor}, {"na", Termijn::kNa}}};
constexpr std::array<Keuze<Op>, 2> kOp = {
    {{"peildatum", Op::kPeildatum}, {"kostendatum", Op::kKostendatum}}};
constexpr std::array<Keuze<Wie>, 2> kWie = {
    {{"aanvrager", Wie::kAanvrager}, {"volwassenen", Wie::kVolwassenen}}};
constexpr std::array<Keuze<Huishoudvorm>, 3> kVormenHuishouden = {
    {{"alleenstaande", Huishoudvorm::kAlleenstaande},
     {"alleenstaande-ouder", Huishoudvorm::kAlleenstaandeOuder},
     {"gehuwden", Huishoudvorm::kGehuwden}}};

// A window is a number of months, or has a name; both at once say two things.
void lees_niet_eerder_in_tijdvak(Blok& blok, Voorwaarde& v) {
  if (blok.als_er("tijdvak", [&v](Lezer& l, const Knoop& k, const Pad& p) {
        if (const auto venster = l.keuze(k, p, kVensters)) v.venster = *venster;
      })) {
    blok.keuze("op", kOp, v.op);
  } else {
    blok.verplicht_geheel("maanden", kMaanden, v.maanden);
    blok.waarheid("grensdagTelt", v.grensdag_telt);
  }
  blok.geheel("hoogstens", kAantal, v.hoogstens_eerder);
  blok.waarheid("zelfdeSoort", v.zelfde_soort);
  blok.waarheid("perPersoon", v.per_persoon);
}

void lees_termijn(Blok& blok, Voorwaarde& v) {
  blok.verplicht_keuze("termijn", kTermijnen, v.termijn);
  blok.keuze("op", kOp, v.op);
  const bool maanden = blok.geheel("maanden", kMaanden, v.maanden);
  const bool dagen = blok.geheel("dagen", kDagen, v.dagen);
  if (!maanden && !dagen) {
    blok.lezer().fout(blok.pad(), "termijn-leeg", "Hier hoort 'maanden' of 'dagen' te staan.");
  }
}

void lees_aantal(Blok& blok, Voorwaarde& v) {
  const bool minstens = blok.geheel("minstens", kAantal, v.minstens);
  const bool hoogstens = blok.geheel("hoogstens", kAantal, v.hoogstens);
  if (!minstens && !hoogstens) {
    blok.lezer().fout(blok.pad(), "aantal-leeg", "Hier hoort 'minstens' of 'hoogstens' te staan.");
  }
}

void lees_vormen(Blok& blok, Voorwaarde& v) {
  Uniek uniek;
  blok.gevulde_lijst("eenVan", [&](Lezer& lezer, const Knoop& knoop, const Pad& plek) {
    const std::optional<Huishoudvorm> vorm = lezer.keuze(knoop, plek, kVormenHuishouden);
    if (!vorm) return;
    uniek.voeg_toe(lezer, knoop.tekst, knoop, plek);
    v.vormen.push_back(*vorm);
  });
}

void lees_aanvraagperiode(Blok& blok, Voorwaarde& v) {
  blok.verplicht_datum("sinds", v.sinds);
  blok.verplicht_datum("totEnMetDatum", v.tot_en_met);
  if (v.sinds && v.tot_en_met && *v.tot_en_met < *v.sinds) {
    blok.lezer().fout(blok.pad().lid("totEnMetDatum"), "periode-omgekeerd",
                      "De laatste dag ligt op of na de eerste.");
  }
}

void lees_huurgrens(Blok& blok, Voorwaarde& v) {
  blok.leeftijd("tot", v.tot);
  if (v.tot) blok.verplicht_keuze("wie", kWie, v.wie);
  blok.ids("gronden", v.gronden);
}

}  // namespace

void lees_parameters_van_feit(Blok& blok, Voorwaarde& v) {
  switch (v.soort) {
    case S::kNietEerderInTijdvak:
      return lees_niet_eerder_in_tijdvak(blok, v);
    case S::kInkomenTeHoog:
      blok.verplicht_procent("procentVanNorm", kProcenten, v.procent);
      blok.waarheid("zonderVrijlating", v.zonder_vrijlating);
      blok.verplicht_procent("referteProcent", kProcenten, v.referte_procent);
      return blok.verplicht_geheel("maanden", kMaanden, v.maanden);
    case S::kReferteperiode:
      blok.verplicht_procent("procentVanNorm", kProcenten, v.procent);
      return blok.verplicht_geheel("maanden", kMaanden, v.maanden);
    case S::kHuishoudvorm:
      return lees_vormen(blok, v);
    case S::kZorgverzekering:
      return blok.verplicht_waarheid("verzekerd", v.verzekerd);
    case S::kMaatregel:
      blok.verplicht_procent("procent", kDeel, v.procent);
      return blok.verplicht_geheel("maanden", kMaanden, v.maanden);
    case S::kOpleiding:
      return blok.verplicht_geheel("maanden", kMaanden, v.maanden);
    case S::kAanvraagperiode:
      return lees_aanvraagperiode(blok, v);
    case S::kGrond:
      blok.verplicht("gronden");
      return blok.ids("gronden", v.gronden);
    case S::kTermijnVanafFeit:
      return lees_termijn(blok, v);
    case S::kDuur:
    case S::kOvZones:
      return lees_aantal(blok, v);
    case S::kHuurgrens:
      return lees_huurgrens(blok, v);
    case S::kZwangerschapOfGeboorte:
      blok.geheel("minstens", kAantal, v.minstens);
      return blok.verplicht_geheel("maanden", kMaanden, v.maanden);
    case S::kMinimumKosten:
      return blok.verplicht_bedrag("bedrag", v.bedrag);
    default:
      return;
  }
}

}  // namespace minima
