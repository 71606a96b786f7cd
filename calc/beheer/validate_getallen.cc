// Percentages and amounts: inside the bounds of the law, and of what policies have.
#include <optional>
#include <string>

#include "calc/beheer/validate_delen.h"
#include "calc/norm/bijstandsnorm.h"

namespace minima::beheer {
namespace {

constexpr Rate kNorm = Rate::percent(100);
// No Dutch municipality goes beyond this for income support; more is a slip of the finger.
constexpr Rate kRuim = Rate::percent(200);
// Art. 15 lid 1 Wet minimumloon en minimumvakantiebijslag, since 1988.
constexpr Rate kVakantiebijslag = Rate::percent(8);

// A supplement up to the norm is for whoever has less than the norm.
bool vult_aan_tot_norm(const Regeling& regeling) {
  for (const Route& route : regeling.routes) {
    if (route.hoogte.methode == Methode::kAanvullingTotNorm) return true;
  }
  return false;
}

void check_grens(const Voorwaarde& v, const std::string& plek, const Regeling& regeling,
                 const std::string& bestand, Bevindingen& bevindingen) {
  const bool maanden = v.soort == VoorwaardeSoort::kLaagInkomen;
  if (v.soort != VoorwaardeSoort::kInkomensgrens && !maanden) return;
  const std::string hier = plek + "/procentVanNorm";
  if (v.procent < kNorm) {
    bevindingen.fout("grens-onder-norm", bestand, hier,
                     "De inkomensgrens is " + procenten(v.procent) +
                         " procent van de norm. Wie van de bijstand leeft, valt dan buiten de "
                         "regeling.",
                     "artikel 35 lid 1 en 36 lid 1 Participatiewet");
  } else if (v.procent > kRuim) {
    bevindingen.waarschuwing("procent-hoog", bestand, hier,
                             "De inkomensgrens is " + procenten(v.procent) +
                                 " procent van de norm. Dat is meer dan het dubbele: klopt dat?");
  } else if (v.strikt && v.procent == kNorm && !vult_aan_tot_norm(regeling)) {
    bevindingen.waarschuwing("grens-strikt-op-norm", bestand, plek + "/strikt",
                             "Het inkomen moet onder de norm liggen. Wie precies de norm heeft, "
                             "dus een uitkering, valt buiten de regeling.");
  }
}

void check_schijven(const Regime& regime, const std::string& plek, const std::string& bestand,
                    Bevindingen& bevindingen) {
  const auto& schijven = regime.schijven;
  for (std::size_t i = 0; i + 1 < schijven.size(); ++i) {
    if (!schijven[i].tot || *schijven[i].tot >= schijven[i + 1].vanaf) continue;
    bevindingen.fout("schijf-gat", bestand, plek_van(plek, i + 1) + "/vanaf",
                     "Tussen " + procenten(*schijven[i].tot) + " en " +
                         procenten(schijven[i + 1].vanaf) +
                         " procent van de norm is er geen schijf. Bedoelt u daar niets te rekenen, "
                         "zet er dan een schijf van 0 procent.");
  }
  if (schijven.empty()) return;
  if (schijven.back().tot) {
    bevindingen.fout("schijf-einde", bestand, plek_van(plek, schijven.size() - 1) + "/tot",
                     "Boven " + procenten(*schijven.back().tot) +
                         " procent van de norm is er geen schijf. De laatste schijf hoort geen "
                         "'tot' te hebben.");
  }
  if (schijven.front().vanaf < kNorm && schijven.front().procent > Rate()) {
    bevindingen.waarschuwing("schijf-onder-norm", bestand, plek_van(plek, 0) + "/vanaf",
                             "Ook van inkomen onder de norm moet iemand hier zelf betalen. Wie van "
                             "de bijstand leeft, heeft dan draagkracht.",
                             "artikel 35 lid 1 Participatiewet");
  }
}

// The lowest legal maximum while the policy is in force.
std::optional<Money> laagste_maximum(const Beleid& beleid, const Pakket& pakket) {
  std::optional<Money> laagste;
  for (const Tabel& tabel : pakket.tabellen) {
    const Landelijk& t = *tabel.tabel;
    const bool na = t.geldig_tot && *t.geldig_tot <= beleid.geldig_vanaf;
    const bool voor = beleid.geldig_tot && *beleid.geldig_tot <= t.geldig_vanaf;
    if (na || voor || !t.drempelbedrag) continue;
    if (!laagste || *t.drempelbedrag < *laagste) laagste = t.drempelbedrag;
  }
  return laagste;
}

void check_drempel(const Versie& versie, const Pakket& pakket, Bevindingen& bevindingen) {
  const Draagkrachtregels& regels = *versie.beleid->draagkracht;
  const std::optional<Money> maximum = laagste_maximum(*versie.beleid, pakket);
  if (!regels.drempelbedrag || !maximum || *regels.drempelbedrag <= *maximum) return;
  bevindingen.fout("drempel-boven-maximum", versie.bestand, "/draagkracht/drempelbedrag",
                   "Het drempelbedrag is " + euro_tekst(*regels.drempelbedrag) +
                       ". In twaalf maanden mag het hoogstens " + euro_tekst(*maximum) + " zijn.",
                   "artikel 35 lid 2 Participatiewet");
}

void check_per_vorm(const BedragPerVorm& bedrag, const std::string& plek,
                    const std::string& bestand, Bevindingen& bevindingen) {
  if (bedrag.gehuwden >= bedrag.alleenstaande) return;
  bevindingen.waarschuwing("paar-onder-alleenstaande", bestand, plek + "/gehuwden",
                           "Een paar krijgt hier " + euro_tekst(bedrag.gehuwden) +
                               " en een alleenstaande " + euro_tekst(bedrag.alleenstaande) +
                               ". Staan de bedragen bij de goede vorm?");
}

}  // namespace

void valideer_getallen(const Versie& versie, const Pakket& pakket, Bevindingen& bevindingen) {
  const Beleid& beleid = *versie.beleid;
  const std::string& bestand = versie.bestand;
  for (std::size_t i = 0; i < beleid.regelingen.size(); ++i) {
    const Regeling& regeling = beleid.regelingen[i];
    const std::string plek = plek_van("/regelingen", i);
    elke_voorwaarde(regeling, plek, [&](const Voorwaarde& v, const std::string& hier) {
      check_grens(v, hier, regeling, bestand, bevindingen);
    });
    for (std::size_t r = 0; r < regeling.routes.size(); ++r) {
      const auto& vast = regeling.routes[r].hoogte.vast;
      if (!vast) continue;
      check_per_vorm(*vast, plek_van(plek + "/routes", r) + "/hoogte/vast", bestand, bevindingen);
    }
  }
  if (beleid.inkomen.vakantietoeslag_loon != kVakantiebijslag) {
    bevindingen.waarschuwing("vakantietoeslag-afwijkend", bestand,
                             "/inkomen/vakantietoeslagLoonProcent",
                             "De vakantiebijslag van een loon is 8 procent; hier staat " +
                                 procenten(beleid.inkomen.vakantietoeslag_loon) + ".",
                             "artikel 15 Wet minimumloon en minimumvakantiebijslag");
  }
  if (!beleid.draagkracht) return;
  for (std::size_t i = 0; i < beleid.draagkracht->regimes.size(); ++i) {
    check_schijven(beleid.draagkracht->regimes[i],
                   plek_van("/draagkracht/regimes", i) + "/schijven", bestand, bevindingen);
  }
  check_drempel(versie, pakket, bevindingen);
}

}  // namespace minima::beheer
