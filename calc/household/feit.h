// Feit: the place of one fact in a situatie. Rules name the facts that could still change their
// answer with it; the outcome shows them as JSON pointers (contract, `ontbreekt` and
// `volgendeVragen`).
#pragma once

#include <compare>
#include <string_view>
#include <vector>

namespace minima {

enum class FeitSoort {
  kInwoner,
  kAanvragerGeboren,
  kAanvragerStudeert,
  kAanvragerOpleidingAfgerond,
  kPartner,
  kPartnerGeboren,
  kKinderen,
  kKindGeboren,
  kKindThuiswonend,
  kKindOnderwijs,
  kMedebewoners,
  kInkomen,
  kInkomenBedrag,
  kInkomenVan,
  kInkomenVakantietoeslag,
  kVermogen,
  kVermogenBank,
  kVermogenOverig,
  kVermogenAuto,
  kVermogenSchulden,
  kEigenWoning,
  kEigenWoningWaarde,
  kEigenWoningHypotheek,
  kLaagInkomen,
  kBijstandInReferteperiode,
  kMaatregelen,
  kIdentiteitsbewijzen,
  kSchuldhulptraject,
  kLening,
  kEerdereVerstrekkingen,
  kVermogenInvordering,
  kBijzondereBijstandPerJaar,
  kKostenVestigingHypotheek,
  kGemeentepolis,
  kRechtInkomenstoeslag2024,
  kPeriodeInkomen,
  kPeriodeVerbruikt,
  kPeriodeVerbruiktPerSoort,
  kKostBedrag,
  kKostDatum,
  kKostPersoon,
  kKostBetaalbewijs,
  kKostVergoed,
  kKostMaanden,
  kKostDraagkrachtregime,
  kKostVoldaan,
  kKostIndicatie,
  kKostGrond,
  kKostCategorie,
  kKostZwangerschapsmaanden,
  kKostTermijnBegin,
  kKostDuurMaanden,
  kKostBovenHuurgrens,
  kKostMogelijkeVerlaging,
  kKostOvZones,
  kKostKilometers,
};

// The kind in the words of the texts: "aanvrager-geboren".
std::string_view feit_naam(FeitSoort soort);

struct Feit {
  FeitSoort soort;
  int index = 0;  // of the list the fact stands in, where it stands in one

  auto operator<=>(const Feit&) const = default;
};

// A set of facts, in the order in which they were first named.
class Feiten {
 public:
  void voeg_toe(FeitSoort soort, int index = 0);
  void voeg_toe(const Feiten& andere);
  [[nodiscard]] bool is_empty() const { return feiten_.empty(); }
  [[nodiscard]] bool bevat(const Feit& feit) const;
  [[nodiscard]] const std::vector<Feit>& lijst() const { return feiten_; }
  void clear() { feiten_.clear(); }

 private:
  std::vector<Feit> feiten_;
};

}  // namespace minima
