// Huishouden: the facts of one household as the rules see them. What isn't known is not there: an
// absent optional is "unknown", a Gegeven may also be "none", an amount is a Range. Unknown is
// never zero, never false (contract, Values).
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "calc/value/date.h"
#include "calc/value/money.h"
#include "calc/value/oordeel.h"
#include "calc/value/period.h"
#include "calc/value/range.h"
#include "calc/value/rate.h"

namespace minima {

// A fact about one thing that may also be certainly absent (JSON null).
template <typename T>
class Gegeven {
 public:
  Gegeven() = default;  // unknown
  static Gegeven geen() { return Gegeven(true, std::nullopt); }
  static Gegeven van(T value) { return Gegeven(true, std::move(value)); }

  [[nodiscard]] bool is_known() const { return known_; }
  [[nodiscard]] bool is_none() const { return known_ && !value_.has_value(); }
  [[nodiscard]] bool has_value() const { return value_.has_value(); }
  // REQUIRES: has_value().
  [[nodiscard]] const T& value() const { return *value_; }

 private:
  Gegeven(bool known, std::optional<T> value) : known_(known), value_(std::move(value)) {}
  bool known_ = false;
  std::optional<T> value_;
};

// Any amount from `low` up that a fact of the contract can have.
inline Range<Money> unknown_amount(Money low = Money()) { return {low, Money::unbounded()}; }

struct Persoon {
  // From geboortedatum, or from leeftijd on the peildatum (a range of a year); unknown is every
  // date.
  Range<Date> geboren{Date::earliest(), Date::latest()};
  bool met_leeftijd = false;  // the fact stands in `leeftijd`, not in `geboortedatum`
  std::optional<bool> studeert;
  Gegeven<Date> opleiding_afgerond;
};

enum class Onderwijs { kGeen, kBasis, kVoortgezet, kMbo, kHoger };

// Who stays in an institution (art. 1 f Participatiewet): nursing, care, or shelter with
// guidance.
enum class Verblijf { kThuis, kAanvragerInInrichting, kPartnerInInrichting, kBeidenInInrichting };

inline bool aanvrager_in_inrichting(Verblijf verblijf) {
  return verblijf == Verblijf::kAanvragerInInrichting || verblijf == Verblijf::kBeidenInInrichting;
}
inline bool partner_in_inrichting(Verblijf verblijf) {
  return verblijf == Verblijf::kPartnerInInrichting || verblijf == Verblijf::kBeidenInInrichting;
}

struct Kind {
  std::string id;
  Persoon persoon;
  std::optional<bool> thuiswonend;
  std::optional<Onderwijs> onderwijs;
};

// Another adult in the dwelling (art. 19a, 22a Participatiewet).
struct Medebewoner {
  Persoon persoon;
  std::optional<bool> kostendeler;
};

enum class InkomenSoort {
  kLoon,
  kUitkering,
  kBijstand,
  kPensioen,
  kParticulierPensioen,
  kAow,
  kAlimentatie,
  kKinderbijslag,
  kZorgtoeslag,
  kHuurtoeslag,
  kKindgebondenBudget,
  kLangdurigheidstoeslag,
  kIndividueleInkomenstoeslag,
  kGift,
  kStudiefinanciering,
  kOverig,
  kTotaal,
};
inline constexpr int kInkomenSoorten = 17;

enum class InkomenPer { kWeek, kVierWeken, kMaand, kJaar };

// One source of net income, per `per`.
struct Inkomensregel {
  InkomenSoort soort = InkomenSoort::kOverig;
  std::optional<std::string> van;  // aanvrager, partner or a child's id
  Range<Money> bedrag = unknown_amount();
  InkomenPer per = InkomenPer::kMaand;
  std::optional<bool> vakantietoeslag_inbegrepen;
};

struct Vermogen {
  Range<Money> bank = unknown_amount();
  Range<Money> overig = unknown_amount();
  Range<Money> auto_ = unknown_amount();
  Range<Money> schulden = unknown_amount();
};

struct EigenWoning {
  Range<Money> waarde = unknown_amount();
  Range<Money> hypotheek = unknown_amount();
};

// "The last `maanden` whole months, without a break, the income was at most `procent` % of the
// norm."
struct LaagInkomen {
  Rate procent;
  Range<int> maanden;
};

enum class MaatregelSoort { kWaarschuwing, kVerlaging };
enum class MaatregelReden { kNietIngeschrevenCwi, kArbeidsverplichting, kOverig };

struct Maatregel {
  std::optional<MaatregelSoort> soort;
  std::optional<Range<int>> procent;
  std::optional<Range<int>> maanden;
  std::optional<MaatregelReden> reden;
  std::optional<Date> datum;
};

enum class DocumentSoort { kPaspoort, kIdentiteitskaart, kRijbewijs, kGeen };

struct Identiteitsbewijs {
  std::string persoon;
  std::optional<DocumentSoort> soort;
  std::optional<Date> geldig_tot_en_met;
};

enum class Lening { kMogelijk, kGeweigerd };

// What the person wants help with. Absent means none for: regeling, maanden (eenmalig),
// voorliggend, dringend, eerste_kaart, offerte (contract).
struct Kost {
  std::string id;
  std::string soort;
  std::optional<std::string> regeling;
  Range<Money> bedrag = unknown_amount(Money::cents(1));  // a cost is more than nothing
  Range<Date> datum{Date::earliest(), Date::latest()};
  std::optional<std::string> persoon;
  std::optional<bool> betaalbewijs;
  bool offerte = false;
  Range<Money> vergoed_door_anderen = unknown_amount();
  bool per_maand = false;
  Range<int> maanden{1};  // how often `bedrag` is due when per_maand
  bool voorliggend = false;
  bool dringend = false;
  bool eerste_kaart = false;
  // Facts only some policies ask for (Rotterdam, Part B of its catalogue).
  std::optional<std::string> draagkrachtregime;
  std::optional<bool> voldaan;
  std::optional<bool> indicatie;  // positief: true
  std::optional<std::string> grond;
  Range<int> categorie{1, 6};
  Range<int> zwangerschapsmaanden{0, 10};
  Gegeven<Date> termijn_begin;
  Range<int> duur_maanden{0, 1200};
  std::optional<bool> boven_huurgrens;
  Range<Money> mogelijke_verlaging = unknown_amount();
  Range<int> ov_zones{0, 1000};
  Gegeven<Range<int>> kilometers;
};

struct EerdereVerstrekking {
  std::string regeling;
  std::optional<std::string> soort;
  Range<Money> bedrag = unknown_amount();
  Range<Date> datum{Date::earliest(), Date::latest()};
  std::optional<std::string> persoon;
  bool als_lening = false;
};

struct EerdereAanvraag {
  std::string regeling;
  Date datum;
};

// The running draagkrachtperiode: the income it rests on and what was used of it.
struct Draagkrachtperiode {
  Date begin;
  Range<Money> inkomen_per_maand = unknown_amount();
  Range<Money> verbruikt = unknown_amount();
  struct Gebruik {
    std::string soort;  // a regime id, or "vermogen"
    Range<Money> bedrag;
  };
  std::optional<std::vector<Gebruik>> verbruikt_per_soort;
};

struct Huishouden {
  Date peildatum;
  std::string gemeente;
  std::optional<bool> inwoner;
  Persoon aanvrager;
  Gegeven<Persoon> partner;
  Verblijf verblijf = Verblijf::kThuis;  // absent: nobody is in an institution
  std::optional<std::vector<Kind>> kinderen;
  std::optional<std::vector<Medebewoner>> medebewoners;
  std::optional<std::vector<Inkomensregel>> inkomen;
  std::optional<Vermogen> vermogen;
  Gegeven<EigenWoning> eigen_woning;
  std::optional<std::vector<LaagInkomen>> laag_inkomen;
  std::optional<bool> bijstand_in_referteperiode;
  std::optional<bool> arbeidsverplichting_nagekomen;
  std::optional<std::vector<Maatregel>> maatregelen;
  std::optional<std::vector<Identiteitsbewijs>> identiteitsbewijzen;
  std::optional<bool> schuldhulptraject;
  std::optional<Lening> lening;
  std::vector<Kost>
      kosten;  // absent and [] alike: nothing is asked for (decisions/kosten-zijn-een-vraag.md)
  std::optional<std::vector<EerdereVerstrekking>> eerdere_verstrekkingen;
  std::vector<EerdereAanvraag> eerdere_aanvragen;
  Range<Money> vermogen_invordering = unknown_amount();
  Range<Money> bijzondere_bijstand_per_jaar = unknown_amount();
  Range<Money> kosten_vestiging_hypotheek = unknown_amount();
  std::optional<Draagkrachtperiode> draagkrachtperiode;  // absent: none runs
  std::optional<bool> gemeentepolis;  // insured through the municipality (JSON: rotterdampakket)
  std::optional<bool> recht_inkomenstoeslag_2024;
};

// The person a reference names, or nullptr when it names nobody of this household (or the list
// isn't known).
const Persoon* persoon_van(const Huishouden& huishouden, const std::string& verwijzing);
const Kind* kind_van(const Huishouden& huishouden, const std::string& verwijzing);

// Whether something that was told is about a partner: then there is one, known or not.
bool noemt_partner(const Huishouden& huishouden);

}  // namespace minima
