#include <array>
#include <utility>

#include "calc/json/inkomensoorten.h"
#include "calc/json/persoonsgegeven.h"
#include "calc/json/situatie_delen.h"

namespace minima {
namespace {

constexpr std::array<Keuze<InkomenPer>, 4> kPer = {{{"week", InkomenPer::kWeek},
                                                    {"vier-weken", InkomenPer::kVierWeken},
                                                    {"maand", InkomenPer::kMaand},
                                                    {"jaar", InkomenPer::kJaar}}};

constexpr std::array<Keuze<bool>, 2> kVakantietoeslag = {
    {{"inbegrepen", true}, {"niet-inbegrepen", false}}};

template <typename T, typename E, std::size_t N>
void lees_verplichte_keuze(ObjectLezer& object, std::string_view sleutel,
                           const std::array<Keuze<E>, N>& keuzes, T& doel) {
  const Lid lid = object.verplicht(sleutel);
  if (!lid) return;
  if (const auto waarde = object.lezer().keuze(*lid.knoop, lid.pad, keuzes)) doel = *waarde;
}

Inkomensregel lees_inkomensregel(Lezer& lezer, const Knoop& knoop, const Pad& pad,
                                 const Verwijzingen& verwijzingen) {
  Inkomensregel regel;
  ObjectLezer object(lezer, knoop, pad);
  lees_verplichte_keuze(object, "soort", kInkomenSoortKeuzes, regel.soort);
  verwijzingen.lees(object, object.lid("van"), regel.van);
  object.bedragen("bedrag", regel.bedrag);
  lees_verplichte_keuze(object, "per", kPer, regel.per);
  object.keuze("vakantietoeslag", kVakantietoeslag, regel.vakantietoeslag_inbegrepen);
  return regel;
}

void lees_inkomen(ObjectLezer& situatie, const Verwijzingen& verwijzingen, Huishouden& huishouden) {
  const Lid lid = situatie.lid("inkomen");
  if (!lid) return;
  Lezer& lezer = situatie.lezer();
  std::vector<Inkomensregel> regels;
  lezer.lijst(*lid.knoop, lid.pad, kMaxInkomen,
              [&](const Knoop& knoop, const Pad& pad, std::size_t) {
                regels.push_back(lees_inkomensregel(lezer, knoop, pad, verwijzingen));
              });
  for (std::size_t i = 0; regels.size() > 1 && i < regels.size(); ++i) {
    if (regels[i].soort != InkomenSoort::kTotaal) continue;
    const Pad regel = lid.pad.element(i);
    lezer.fout(regel.lid("soort"), "totaal-naast-andere",
               "Een totaal is al het inkomen samen; hier staan er andere regels naast.",
               lid.knoop->leden[i].lid("soort"));
  }
  huishouden.inkomen = std::move(regels);
}

void lees_vermogen(ObjectLezer& situatie, Huishouden& huishouden) {
  const Lid lid = situatie.lid("vermogen");
  if (!lid) return;
  Vermogen vermogen;
  ObjectLezer object(situatie.lezer(), *lid.knoop, lid.pad);
  object.bedragen("bank", vermogen.bank);
  object.bedragen("overig", vermogen.overig);
  object.bedragen("auto", vermogen.auto_);
  object.bedragen("schulden", vermogen.schulden);
  huishouden.vermogen = vermogen;
}

void lees_eigen_woning(ObjectLezer& situatie, Huishouden& huishouden) {
  const Lid lid = situatie.lid("eigenWoning");
  if (!lid) return;
  if (lid.knoop->is(Knoop::Soort::kNull)) {
    huishouden.eigen_woning = Gegeven<EigenWoning>::geen();
    return;
  }
  EigenWoning woning;
  ObjectLezer object(situatie.lezer(), *lid.knoop, lid.pad);
  object.bedragen("waarde", woning.waarde);
  object.bedragen("hypotheek", woning.hypotheek);
  huishouden.eigen_woning = Gegeven<EigenWoning>::van(woning);
}

LaagInkomen lees_laag_inkomen_regel(Lezer& lezer, const Knoop& knoop, const Pad& pad) {
  LaagInkomen regel{Rate(), Range<int>(0, kMaxMaanden)};
  ObjectLezer object(lezer, knoop, pad);
  if (const Lid lid = object.verplicht("procent")) {
    const auto procent = lezer.geheel(*lid.knoop, lid.pad, {0, 1000});
    if (procent) regel.procent = Rate::percent(*procent);
  }
  object.gehelen("maanden", {0, kMaxMaanden}, regel.maanden);
  return regel;
}

void lees_laag_inkomen(ObjectLezer& situatie, Huishouden& huishouden) {
  const Lid lid = situatie.lid("laagInkomen");
  if (!lid) return;
  Lezer& lezer = situatie.lezer();
  std::vector<LaagInkomen> regels;
  lezer.lijst(*lid.knoop, lid.pad, kMaxAndereRegels,
              [&](const Knoop& knoop, const Pad& pad, std::size_t) {
                regels.push_back(lees_laag_inkomen_regel(lezer, knoop, pad));
              });
  huishouden.laag_inkomen = std::move(regels);
}

// {"bijlage-2": "500.00", "vermogen": "0.00"}: the keys are regimes of the policy, so they are data
// here.
void lees_verbruikt_per_soort(Lezer& lezer, const Lid& lid, Draagkrachtperiode& periode) {
  if (!lezer.eis_soort(*lid.knoop, lid.pad, Knoop::Soort::kObject)) return;
  if (lid.knoop->leden.size() > kMaxAndereRegels) {
    lezer.fout(lid.pad, "lijst-te-lang", "Hier staan meer soorten dan er kunnen zijn.");
    return;
  }
  std::vector<Draagkrachtperiode::Gebruik>& gebruik = periode.verbruikt_per_soort.emplace();
  ObjectLezer object(lezer, *lid.knoop, lid.pad);
  for (const Knoop& deel : lid.knoop->leden) {
    // Stays unasked for, hence a fault.
    if (!is_id(deel.sleutel) || is_persoonlijke_sleutel(deel.sleutel)) continue;
    gebruik.push_back({deel.sleutel, unknown_amount()});
    object.bedragen(deel.sleutel, gebruik.back().bedrag);
  }
}

void lees_draagkrachtperiode(ObjectLezer& situatie, Huishouden& huishouden) {
  const Lid lid = situatie.lid("draagkrachtperiode");
  if (!lid || lid.knoop->is(Knoop::Soort::kNull)) return;
  Draagkrachtperiode& periode = huishouden.draagkrachtperiode.emplace();
  Lezer& lezer = situatie.lezer();
  ObjectLezer object(lezer, *lid.knoop, lid.pad);
  if (const Lid begin = object.verplicht("begin")) {
    if (const auto datum = lezer.datum(*begin.knoop, begin.pad)) periode.begin = *datum;
  }
  object.bedragen("inkomenPerMaand", periode.inkomen_per_maand);
  object.bedragen("verbruikt", periode.verbruikt);
  if (const Lid per_soort = object.lid("verbruiktPerSoort")) {
    lees_verbruikt_per_soort(lezer, per_soort, periode);
  }
}

}  // namespace

void lees_middelen(ObjectLezer& situatie, const Verwijzingen& verwijzingen,
                   Huishouden& huishouden) {
  lees_inkomen(situatie, verwijzingen, huishouden);
  lees_vermogen(situatie, huishouden);
  lees_eigen_woning(situatie, huishouden);
  lees_laag_inkomen(situatie, huishouden);
  lees_draagkrachtperiode(situatie, huishouden);
  situatie.bedragen("vermogenInvordering", huishouden.vermogen_invordering);
  situatie.bedragen("bijzondereBijstandPerJaar", huishouden.bijzondere_bijstand_per_jaar);
  situatie.bedragen("kostenVestigingHypotheek", huishouden.kosten_vestiging_hypotheek);
}

}  // namespace minima
