// Simulatie: the same households under two policies, one after another: who gains and who loses, by
// how much, and what it costs. Amounts are over one year: what is paid per month counts twelve
// times, a cost counts as it was given. What a policy leaves to judgement counts with its
// indication and is told apart; what can't be computed is never counted as nothing.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "calc/beheer/reden.h"
#include "calc/household/huishouden.h"
#include "calc/norm/bijstandsnorm.h"
#include "calc/policy/geldigheid.h"
#include "calc/uitkomst/teksten.h"
#include "calc/uitkomst/uitkomst.h"
#include "calc/value/money.h"

namespace minima::beheer {

// Two policies that are computed as if both were in force on every day: a draft needs no day yet.
class Beleidspaar {
 public:
  // `tabellen`: the national tables. REQUIRES: oud.gemeente == nieuw.gemeente.
  Beleidspaar(const std::vector<Landelijk>& tabellen, Beleid oud, Beleid nieuw);

  [[nodiscard]] const Beleidsbestand& bestand(bool nieuw) const { return nieuw ? nieuw_ : oud_; }
  [[nodiscard]] const Beleid& beleid(bool nieuw) const { return bestand(nieuw).versies().front(); }
  // The schemes of either, those of the old policy first.
  [[nodiscard]] const std::vector<std::string>& regelingen() const { return regelingen_; }
  // The place of a scheme of either policy in regelingen().
  [[nodiscard]] std::size_t plaats(bool nieuw, const Regeling* regeling) const;
  // The scheme at that place, or null where the policy has none.
  [[nodiscard]] const Regeling* regeling(bool nieuw, std::size_t plaats) const;

 private:
  Beleidsbestand oud_;
  Beleidsbestand nieuw_;
  std::vector<std::string> regelingen_;
  std::array<std::vector<std::size_t>, 2> plaatsen_;
};

// What one scheme gives one household in a year.
struct Gift {
  Uitslag uitslag = Uitslag::kGeenRecht;
  bool aanvraag = false;                  // somebody would apply
  std::optional<Money> bedrag = Money();  // absent: can't be computed, or hangs on open facts
};

// One household under both policies; [0] is the old one, [1] the new one.
struct Huishoudverschil {
  std::vector<std::array<Gift, 2>> giften;      // by place
  std::array<Money, 2> zeker;                   // recht
  std::array<Money, 2> indicatie;               // beoordeling
  std::array<std::int64_t, 2> zonder_bedrag{};  // applications whose amount stands in neither
  std::optional<Money> verschil;  // new less old; absent where an amount that differs isn't known
};

// Whether the difference of two gifts of one scheme is known: both amounts are, or both are left to
// judgement and can't be computed.
bool verschil_bekend(const std::array<Gift, 2>& gift);

Huishoudverschil vergelijk(const Beleidspaar& paar, const Huishouden& huishouden);

struct Regelingtotaal {
  std::array<std::int64_t, 2> aanvragen{};
  std::array<std::int64_t, 2> toegekend{};  // recht
  std::array<Money, 2> zeker{};
  std::array<Money, 2> indicatie{};
  std::array<std::int64_t, 2> zonder_bedrag{};  // applications whose amount stands in neither
  std::int64_t erbij =
      0;  // households whose answer became better: geen recht < beoordeling < recht
  std::int64_t eraf = 0;
};

struct Groep {
  std::int64_t aantal = 0;
  std::int64_t winnaars = 0;
  std::int64_t verliezers = 0;
  Money winst;
  Money verlies;  // below zero
};

// The ends of the bars of the distribution, in cents: below the first, between two, from the last.
inline constexpr std::array<std::int64_t, 10> kKlassen = {-50000, -20000, -10000, -5000, 0,
                                                          1,      5001,   10001,  20001, 50001};

struct Verliezer {
  std::int64_t nummer = 0;
  std::string groep;
  Money verschil;
  Huishouden huishouden;
};

// One reason why somebody gets less.
struct Verliesreden {
  std::string regeling;
  std::string oud;  // "recht, € 70,00"
  std::string nieuw;
  Reden reden;
};
std::vector<Verliesreden> waarom(const Beleidspaar& paar, const Huishouden& huishouden,
                                 const Teksten& teksten);

class Simulatie {
 public:
  explicit Simulatie(const Beleidspaar& paar);

  // Counts one household; `groep` is what it is counted under, `nummer` what it is called.
  const Huishoudverschil& neem(const Huishouden& huishouden, const std::string& groep,
                               std::int64_t nummer);

  [[nodiscard]] const Groep& alles() const { return alles_; }
  [[nodiscard]] const std::vector<std::pair<std::string, Groep>>& groepen() const {
    return groepen_;
  }
  [[nodiscard]] const std::vector<Regelingtotaal>& regelingen() const { return regelingen_; }
  // Households of which the difference can't be computed.
  [[nodiscard]] std::int64_t onbekend() const { return onbekend_; }
  [[nodiscard]] const std::array<std::int64_t, kKlassen.size() + 1>& verdeling() const {
    return verdeling_;
  }
  // At most ten, the largest loss first.
  [[nodiscard]] const std::vector<Verliezer>& verliezers() const { return verliezers_; }
  [[nodiscard]] Regelingtotaal totaal() const;

 private:
  Groep& groep(const std::string& naam);
  void onthoud_verliezer(const Huishouden& huishouden, const std::string& groep,
                         std::int64_t nummer, Money verschil);

  const Beleidspaar* paar_;
  Huishoudverschil laatste_;
  Groep alles_;
  std::vector<std::pair<std::string, Groep>> groepen_;
  std::vector<Regelingtotaal> regelingen_;
  std::int64_t onbekend_ = 0;
  std::array<std::int64_t, kKlassen.size() + 1> verdeling_{};
  std::vector<Verliezer> verliezers_;
};

}  // namespace minima::beheer
