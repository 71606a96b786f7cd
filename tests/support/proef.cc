#include "tests/support/proef.h"

#include <algorithm>

#include "calc/norm/bijstandsnorm.h"

namespace minima {

std::ostream& operator<<(std::ostream& out, Money bedrag) {
  if (bedrag.is_unbounded()) return out << "onbegrensd";
  const std::int64_t cents = bedrag.in_cents();
  const std::int64_t size = cents < 0 ? -cents : cents;
  return out << (cents < 0 ? "-" : "") << size / 100 << '.' << size / 10 % 10 << size % 10;
}

std::ostream& operator<<(std::ostream& out, Date dag) {
  return out << dag.year() << '-' << dag.month() << '-' << dag.day();
}

std::ostream& operator<<(std::ostream& out, const Fraction& bedrag) {
  return out << static_cast<double>(bedrag.numerator()) << '/' << bedrag.denominator() << " cent";
}

std::ostream& operator<<(std::ostream& out, Oordeel oordeel) {
  constexpr const char* kNamen[] = {"nee", "onbekend", "beoordeling", "ja"};
  return out << kNamen[static_cast<int>(oordeel)];
}

std::ostream& operator<<(std::ostream& out, Uitslag uitslag) {
  constexpr const char* kNamen[] = {"buiten-geldigheid", "geen-recht",  "voorliggend",
                                    "onbekend",          "beoordeling", "recht"};
  return out << kNamen[static_cast<int>(uitslag)];
}

std::ostream& operator<<(std::ostream& out, Rate rate) {
  return out << rate.in_basis_points() << "/10000";
}

std::ostream& operator<<(std::ostream& out, Huishoudvorm vorm) { return out << naam(vorm); }

namespace proef {

Persoon geboren(Date dag) {
  Persoon persoon;
  persoon.geboren = dag;
  return persoon;
}

Persoon met_leeftijd(int jaren, Date peildatum) {
  Persoon persoon;
  persoon.met_leeftijd = true;
  persoon.geboren = {peildatum.birthday(-jaren - 1).plus_days(1), peildatum.birthday(-jaren)};
  return persoon;
}

Persoon onbekend_geboren() { return {}; }

Huishouden alleenstaande() {
  Huishouden huishouden;
  huishouden.peildatum = dag(2006, 6, 15);
  huishouden.gemeente = "boxmeer";
  huishouden.inwoner = true;
  huishouden.aanvrager = geboren(dag(1970, 1, 1));
  huishouden.partner = Gegeven<Persoon>::geen();
  huishouden.kinderen.emplace();
  huishouden.medebewoners.emplace();
  huishouden.inkomen.emplace();
  huishouden.vermogen = bank(vast(0));
  huishouden.eigen_woning = Gegeven<EigenWoning>::geen();
  huishouden.laag_inkomen.emplace();
  huishouden.bijstand_in_referteperiode = true;
  huishouden.arbeidsverplichting_nagekomen = true;
  huishouden.maatregelen.emplace();
  huishouden.identiteitsbewijzen.emplace();
  huishouden.schuldhulptraject = false;
  huishouden.lening = Lening::kGeweigerd;
  huishouden.eerdere_verstrekkingen.emplace();
  huishouden.vermogen_invordering = vast(0);
  huishouden.bijzondere_bijstand_per_jaar = vast(0);
  huishouden.kosten_vestiging_hypotheek = vast(0);
  return huishouden;
}

Huishouden alleenstaande_ouder() {
  Huishouden huishouden = alleenstaande();
  huishouden.kinderen->push_back(kind("kind-1", dag(1992, 3, 1)));
  return huishouden;
}

Huishouden gehuwd() {
  Huishouden huishouden = alleenstaande();
  huishouden.partner = Gegeven<Persoon>::van(geboren(dag(1971, 2, 2)));
  return huishouden;
}

Kind kind(const std::string& id, Date geboren, std::optional<bool> thuis,
          std::optional<Onderwijs> onderwijs) {
  return {id, proef::geboren(geboren), thuis, onderwijs};
}

Inkomensregel inkomen(Range<Money> bedrag, InkomenSoort soort, std::string van) {
  Inkomensregel regel;
  regel.soort = soort;
  regel.van = std::move(van);
  regel.bedrag = bedrag;
  regel.vakantietoeslag_inbegrepen = true;
  return regel;
}

Vermogen bank(Range<Money> bedrag) { return {bedrag, vast(0), vast(0), vast(0)}; }

Kost kost(const std::string& id, const std::string& soort, Range<Money> bedrag, Date datum,
          const std::string& persoon) {
  Kost result;
  result.id = id;
  result.soort = soort;
  result.bedrag = bedrag;
  result.datum = datum;
  result.persoon = persoon;
  result.betaalbewijs = true;
  result.vergoed_door_anderen = vast(0);
  return result;
}

EerdereVerstrekking verstrekt(const std::string& regeling, const std::string& soort, Money bedrag,
                              Date datum, const std::string& persoon) {
  return {regeling, soort, bedrag, datum, persoon, false};
}

Regeling een_regeling() {
  Regeling result;
  result.id = "r";
  result.per = "jaar";
  result.kostensoorten.emplace_back().id = "s";
  Route& route = result.routes.emplace_back();
  route.id = "om-niet";
  route.vorm = "om-niet";
  return result;
}

Beleid met_regeling(Regeling regeling) {
  Beleid result = beleid();
  result.regelingen = {std::move(regeling)};
  return result;
}

Voorwaarde voorwaarde(VoorwaardeSoort soort) {
  Voorwaarde result;
  result.soort = soort;
  result.id = "proef";
  result.artikel = "1";
  return result;
}

Wereld::Wereld(Huishouden h, Beleid b, std::optional<Landelijk> t)
    : huishouden(std::move(h)), beleid(std::move(b)), tabel(std::move(t)) {}

Gedaanten Wereld::gedaanten() const {
  return minima::gedaanten(huishouden, beleid, landelijk(), huishouden.peildatum);
}

Gedaante Wereld::gedaante() const {
  const Gedaanten alle = gedaanten();
  EXPECT_EQ(alle.lijst.size(), 1U);
  return alle.lijst.front();
}

Inkomen Wereld::inkomen() const {
  return minima::inkomen(huishouden, beleid, landelijk(), gedaante(), Uitleg());
}

Vermogenstoets Wereld::vermogen() const {
  return minima::vermogen(huishouden, beleid, landelijk(), gedaante(), Uitleg());
}

Draagkracht Wereld::draagkracht(std::optional<Money> norm_bij_begin) const {
  const Gedaante vorm = gedaante();
  const Inkomen middelen = inkomen();
  const Vermogenstoets bezit = vermogen();
  if (!norm_bij_begin) norm_bij_begin = vorm.norm;
  return minima::draagkracht({huishouden, beleid, vorm, middelen, bezit, norm_bij_begin}, false);
}

VoorwaardeUitkomst Wereld::toets(const Voorwaarde& voorwaarde) const {
  const Gedaante vorm = gedaante();
  const Inkomen middelen = inkomen();
  const Vermogenstoets bezit = vermogen();
  Regeling regeling;
  regeling.id = "proefregeling";
  return minima::toets(voorwaarde, regeling,
                       {huishouden, beleid, landelijk(), vorm, middelen, bezit, nullptr, true});
}

VoorwaardeUitkomst Wereld::toets_kost(const Voorwaarde& voorwaarde,
                                      const Regeling& regeling) const {
  const Gedaante vorm = gedaante();
  const Inkomen middelen = inkomen();
  const Vermogenstoets bezit = vermogen();
  return minima::toets(voorwaarde, regeling,
                       {huishouden, beleid, landelijk(), vorm, middelen, bezit, nullptr, true},
                       {huishouden.kosten.front(), 0, nullptr});
}

Zaak::Zaak(Huishouden huishouden, Beleid beleid, Landelijk tabel, bool vooruit)
    : huishouden_(std::move(huishouden)) {
  huishouden_.gemeente = beleid.gemeente;
  bestand_.voeg_toe(std::move(tabel));
  bestand_.voeg_toe(std::move(beleid));
  uit_ = bereken(huishouden_, bestand_, {true, vooruit});
}

const RegelingUitkomst& Zaak::regeling(const std::string& id) const {
  for (const RegelingUitkomst& regeling : uit_.regelingen) {
    if (regeling.regeling->id == id) return regeling;
  }
  ADD_FAILURE() << "no scheme " << id;
  return uit_.regelingen.front();
}

const KostUitkomst& Zaak::kost(int index) const {
  for (const RegelingUitkomst& regeling : uit_.regelingen) {
    for (const KostUitkomst& lijn : regeling.kosten) {
      if (lijn.index == index) return lijn;
    }
  }
  ADD_FAILURE() << "no line for cost " << index;
  static const KostUitkomst none;
  return none;
}

Oordeel oordeel_van(const std::vector<VoorwaardeUitkomst>& voorwaarden, const std::string& id) {
  const auto found = std::find_if(voorwaarden.begin(), voorwaarden.end(),
                                  [&](const VoorwaardeUitkomst& v) { return v.id == id; });
  if (found != voorwaarden.end()) return found->oordeel;
  ADD_FAILURE() << "no condition " << id;
  return Oordeel::kOnbekend;
}

}  // namespace proef
}  // namespace minima
