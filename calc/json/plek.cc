#include "calc/json/plek.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace minima {
namespace {

// Where a fact stands: the list it is in with its index after it, if any, and then the key.
struct Plaats {
  FeitSoort soort;
  std::string_view lijst;
  std::string_view sleutel;
};

constexpr std::array<Plaats, 53> kPlaatsen = {{
    {FeitSoort::kInwoner, "", "/inwoner"},
    {FeitSoort::kAanvragerStudeert, "", "/aanvrager/studeert"},
    {FeitSoort::kAanvragerOpleidingAfgerond, "", "/aanvrager/opleidingAfgerond"},
    {FeitSoort::kPartner, "", "/partner"},
    {FeitSoort::kKinderen, "", "/kinderen"},
    {FeitSoort::kMedebewoners, "", "/medebewoners"},
    {FeitSoort::kInkomen, "", "/inkomen"},
    {FeitSoort::kVermogen, "", "/vermogen"},
    {FeitSoort::kVermogenBank, "", "/vermogen/bank"},
    {FeitSoort::kVermogenOverig, "", "/vermogen/overig"},
    {FeitSoort::kVermogenAuto, "", "/vermogen/auto"},
    {FeitSoort::kVermogenSchulden, "", "/vermogen/schulden"},
    {FeitSoort::kEigenWoning, "", "/eigenWoning"},
    {FeitSoort::kEigenWoningWaarde, "", "/eigenWoning/waarde"},
    {FeitSoort::kEigenWoningHypotheek, "", "/eigenWoning/hypotheek"},
    {FeitSoort::kLaagInkomen, "", "/laagInkomen"},
    {FeitSoort::kBijstandInReferteperiode, "", "/bijstandInReferteperiode"},
    {FeitSoort::kMaatregelen, "", "/maatregelen"},
    {FeitSoort::kIdentiteitsbewijzen, "", "/identiteitsbewijzen"},
    {FeitSoort::kSchuldhulptraject, "", "/schuldhulptraject"},
    {FeitSoort::kLening, "", "/lening"},
    {FeitSoort::kEerdereVerstrekkingen, "", "/eerdereVerstrekkingen"},
    {FeitSoort::kVermogenInvordering, "", "/vermogenInvordering"},
    {FeitSoort::kBijzondereBijstandPerJaar, "", "/bijzondereBijstandPerJaar"},
    {FeitSoort::kKostenVestigingHypotheek, "", "/kostenVestigingHypotheek"},
    {FeitSoort::kGemeentepolis, "", "/rotterdampakket"},
    {FeitSoort::kRechtInkomenstoeslag2024, "", "/rechtInkomenstoeslag2024"},
    {FeitSoort::kPeriodeInkomen, "", "/draagkrachtperiode/inkomenPerMaand"},
    {FeitSoort::kPeriodeVerbruikt, "", "/draagkrachtperiode/verbruikt"},
    {FeitSoort::kPeriodeVerbruiktPerSoort, "", "/draagkrachtperiode/verbruiktPerSoort"},
    {FeitSoort::kKostBedrag, "/kosten/", "/bedrag"},
    {FeitSoort::kKostDatum, "/kosten/", "/datum"},
    {FeitSoort::kKostPersoon, "/kosten/", "/persoon"},
    {FeitSoort::kKostBetaalbewijs, "/kosten/", "/betaalbewijs"},
    {FeitSoort::kKostVergoed, "/kosten/", "/vergoedDoorAnderen"},
    {FeitSoort::kKostMaanden, "/kosten/", "/maanden"},
    {FeitSoort::kKostDraagkrachtregime, "/kosten/", "/draagkrachtregime"},
    {FeitSoort::kKostVoldaan, "/kosten/", "/voldaan"},
    {FeitSoort::kKostIndicatie, "/kosten/", "/indicatie"},
    {FeitSoort::kKostGrond, "/kosten/", "/grond"},
    {FeitSoort::kKostCategorie, "/kosten/", "/categorie"},
    {FeitSoort::kKostZwangerschapsmaanden, "/kosten/", "/zwangerschapsmaanden"},
    {FeitSoort::kKostTermijnBegin, "/kosten/", "/termijnBegin"},
    {FeitSoort::kKostDuurMaanden, "/kosten/", "/duurMaanden"},
    {FeitSoort::kKostBovenHuurgrens, "/kosten/", "/bovenHuurgrens"},
    {FeitSoort::kKostMogelijkeVerlaging, "/kosten/", "/mogelijkeVerlaging"},
    {FeitSoort::kKostOvZones, "/kosten/", "/ovZones"},
    {FeitSoort::kKostKilometers, "/kosten/", "/kilometers"},
    {FeitSoort::kKindThuiswonend, "/kinderen/", "/thuiswonend"},
    {FeitSoort::kKindOnderwijs, "/kinderen/", "/onderwijs"},
    {FeitSoort::kInkomenBedrag, "/inkomen/", "/bedrag"},
    {FeitSoort::kInkomenVan, "/inkomen/", "/van"},
    {FeitSoort::kInkomenVakantietoeslag, "/inkomen/", "/vakantietoeslag"},
}};

std::string geboren(std::string plek, const Persoon* persoon) {
  const bool met_leeftijd = persoon != nullptr && persoon->met_leeftijd;
  return plek += met_leeftijd ? "/leeftijd" : "/geboortedatum";
}

const Persoon* partner(const Huishouden& huishouden) {
  return huishouden.partner.has_value() ? &huishouden.partner.value() : nullptr;
}

const Persoon* kind(const Huishouden& huishouden, int index) {
  const auto nummer = static_cast<std::size_t>(index);
  if (!huishouden.kinderen || nummer >= huishouden.kinderen->size()) return nullptr;
  return &(*huishouden.kinderen)[nummer].persoon;
}

}  // namespace

std::string plek(const Feit& feit, const Huishouden& huishouden) {
  if (feit.soort == FeitSoort::kAanvragerGeboren) {
    return geboren("/aanvrager", &huishouden.aanvrager);
  }
  if (feit.soort == FeitSoort::kPartnerGeboren) return geboren("/partner", partner(huishouden));
  if (feit.soort == FeitSoort::kKindGeboren) {
    return geboren("/kinderen/" + std::to_string(feit.index), kind(huishouden, feit.index));
  }
  const auto* plaats = std::find_if(kPlaatsen.begin(), kPlaatsen.end(),
                                    [&feit](const Plaats& een) { return een.soort == feit.soort; });
  if (plaats == kPlaatsen.end()) return "";
  std::string pointer(plaats->lijst);
  if (!plaats->lijst.empty()) pointer += std::to_string(feit.index);
  return pointer += plaats->sleutel;
}

}  // namespace minima
