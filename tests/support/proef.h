// A small country, municipality and household with round amounts, so that a test can work out its
// answers by hand; and the way through all rooms with them.
#pragma once

#include <gtest/gtest.h>

#include <optional>
#include <ostream>
#include <string>
#include <utility>
#include <vector>

#include "calc/bereken.h"
#include "calc/household/huishouden.h"
#include "calc/policy/beleid.h"
#include "calc/policy/geldigheid.h"
#include "calc/policy/landelijk.h"
#include "calc/regeling/grond.h"
#include "calc/regeling/voorwaarde.h"
#include "calc/uitkomst/teksten.h"

namespace minima {

// Readable failures.
std::ostream& operator<<(std::ostream& out, Money bedrag);
std::ostream& operator<<(std::ostream& out, Date dag);
std::ostream& operator<<(std::ostream& out, const Fraction& bedrag);
std::ostream& operator<<(std::ostream& out, Oordeel oordeel);
std::ostream& operator<<(std::ostream& out, Uitslag uitslag);
std::ostream& operator<<(std::ostream& out, Huishoudvorm vorm);
std::ostream& operator<<(std::ostream& out, Rate rate);
template <typename T>
std::ostream& operator<<(std::ostream& out, const Range<T>& range) {
  return out << '[' << range.low << " .. " << range.high << ']';
}

namespace proef {

// 12.34 euro is euro(12, 34).
constexpr Money euro(std::int64_t euros, std::int64_t cents = 0) {
  return Money::cents(euros * 100 + cents);
}
inline Range<Money> tussen(Money low, Money high) { return {low, high}; }
inline Range<Money> vast(std::int64_t euros, std::int64_t cents = 0) {
  return {euro(euros, cents)};
}
Date dag(int year, unsigned month, unsigned day);

constexpr Oordeel N = Oordeel::kNee;
constexpr Oordeel O = Oordeel::kOnbekend;
constexpr Oordeel B = Oordeel::kBeoordeling;
constexpr Oordeel J = Oordeel::kJa;

// WWB from 2005-01-01, no end. Alleenstaande 21-64: 800 + 200 = 1000.00; alleenstaande ouder
// 900 + 200 = 1100.00; gehuwden 1400.00. Vermogensgrens 5000 / 10000 / 10000.
// Langdurigheidstoeslag as in Boxmeer 5.1.2: 327 / 418 / 466. Vakantietoeslag 4 % of the norm.
Landelijk wwb();
// Participatiewet from 2024-07-01 with the published amounts, AOW age 67.
Landelijk participatiewet();
void zet_norm(Landelijk& tabel, Normcategorie categorie, Money bedrag);

// In force from 2005-10-01 to 2015-10-01: everything counts, regimes as in Boxmeer 13, no schemes.
Beleid beleid();
// Boxmeer 2005 as it stands in policy-data.
const Beleid& boxmeer();
// A language of policy-data.
const Teksten& teksten(const std::string& taal);

// A single resident of 36 on 2006-06-15 with no income, no assets and nothing else: all known.
Huishouden alleenstaande();
Huishouden alleenstaande_ouder();  // with "kind-1", born 1992-03-01, at a secondary school
Huishouden gehuwd();               // without children

Persoon geboren(Date dag);
Persoon met_leeftijd(int jaren, Date peildatum);
Persoon onbekend_geboren();
Kind kind(const std::string& id, Date geboren, std::optional<bool> thuis = true,
          std::optional<Onderwijs> onderwijs = Onderwijs::kVoortgezet);
Inkomensregel inkomen(Range<Money> bedrag, InkomenSoort soort = InkomenSoort::kOverig,
                      std::string van = "aanvrager");
Vermogen bank(Range<Money> bedrag);
Kost kost(const std::string& id, const std::string& soort, Range<Money> bedrag, Date datum,
          const std::string& persoon = "aanvrager");
EerdereVerstrekking verstrekt(const std::string& regeling, const std::string& soort, Money bedrag,
                              Date datum, const std::string& persoon = "aanvrager");

// One household under one policy, through the rooms up to the conditions.
class Wereld {
 public:
  explicit Wereld(Huishouden huishouden = alleenstaande(), Beleid beleid = proef::beleid(),
                  std::optional<Landelijk> tabel = wwb());

  Huishouden huishouden;
  Beleid beleid;
  std::optional<Landelijk> tabel;

  [[nodiscard]] Gedaanten gedaanten() const;
  // The only shape; a failure when there are more.
  [[nodiscard]] Gedaante gedaante() const;
  [[nodiscard]] Inkomen inkomen() const;
  [[nodiscard]] Vermogenstoets vermogen() const;
  // `norm_bij_begin` of a running period; the norm of now unless given.
  [[nodiscard]] Draagkracht draagkracht(std::optional<Money> norm_bij_begin = std::nullopt) const;
  // One condition of the household; or of the first cost.
  [[nodiscard]] VoorwaardeUitkomst toets(const Voorwaarde& voorwaarde) const;
  [[nodiscard]] VoorwaardeUitkomst toets_kost(const Voorwaarde& voorwaarde,
                                              const Regeling& regeling = {}) const;

 private:
  [[nodiscard]] const Landelijk* landelijk() const { return tabel ? &*tabel : nullptr; }
};

Voorwaarde voorwaarde(VoorwaardeSoort soort);

// A scheme "r" per year for costs of type "s", with one route "om-niet"; and the policy of it
// alone.
Regeling een_regeling();
Beleid met_regeling(Regeling regeling);

// Through the front door, looking ahead only when asked to. The outcome borrows from what `Zaak`
// owns.
class Zaak {
 public:
  explicit Zaak(Huishouden huishouden, Beleid beleid = boxmeer(), Landelijk tabel = wwb(),
                bool vooruit = false);
  Zaak(const Zaak&) = delete;
  Zaak& operator=(const Zaak&) = delete;

  [[nodiscard]] const Uitkomst& uit() const { return uit_; }
  [[nodiscard]] const RegelingUitkomst& regeling(const std::string& id) const;
  // The line of the cost with this index, wherever it was taken.
  [[nodiscard]] const KostUitkomst& kost(int index) const;
  [[nodiscard]] const Huishouden& huishouden() const { return huishouden_; }

 private:
  Huishouden huishouden_;
  Beleidsbestand bestand_;
  Uitkomst uit_;
};

// Whether `id` stands among the conditions, with this oordeel.
Oordeel oordeel_van(const std::vector<VoorwaardeUitkomst>& voorwaarden, const std::string& id);

}  // namespace proef
}  // namespace minima
