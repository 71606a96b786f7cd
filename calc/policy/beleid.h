// Beleid: what one municipality has laid down, in force from a date, as typed numbers and named
// methods. Data chooses among the methods of this file and fills in the numbers; it holds no
// expressions.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "calc/household/huishouden.h"
#include "calc/policy/draagkrachtregels.h"
#include "calc/policy/landelijk.h"
#include "calc/value/date.h"
#include "calc/value/money.h"
#include "calc/value/oordeel.h"
#include "calc/value/rate.h"

namespace minima {

enum class Huishoudvorm { kAlleenstaande, kAlleenstaandeOuder, kGehuwden };

// A text a resident reads, per language.
struct Tekst {
  std::string nl;
  std::string en;
};

// How much of the norm applies.
struct Normregels {
  Rate toeslag = Rate::percent(100);  // WWB art. 25: share of the maximum toeslag that singles get
  bool kostendelers = false;          // whether art. 22a Participatiewet is applied
  std::string artikel;
};

enum class Telt { kWel, kNiet, kBeoordeling };

struct Inkomensregels {
  struct Soort {
    Telt telt = Telt::kWel;
    std::string artikel;
  };
  std::array<Soort, kInkomenSoorten> soorten;
  // Vakantietoeslag on top of a net wage that was given without it (art. 15 Wet minimumloon); for
  // benefits the share of the norm table is used.
  Rate vakantietoeslag_loon;
  bool klein_pensioen_vrij =
      false;  // art. 33 lid 5: private old-age pension, up to the national amount
  std::string artikel_klein_pensioen;
  std::string artikel;
};

// How a home of one's own counts.
enum class EigenWoningMethode {
  kTeltNiet,          // not looked at
  kVrijlating,        // equity above the exemption of art. 34 lid 2 d counts as vermogen
  kKrediethypotheek,  // aid below a bound: not counted; above it: a loan with mortgage
                      // (Boxmeer 8.6)
};

struct Vermogensregels {
  bool bank = true;
  bool overig = true;
  bool auto_ = true;
  bool auto_te_beoordelen = false;  // how much of a car counts is for the municipality to say
  bool schulden_aftrekken = true;
  bool maandnorm_vrij = false;  // one month's norm of the bank balance is left out (Rotterdam 10.4)
  EigenWoningMethode eigen_woning = EigenWoningMethode::kTeltNiet;
  // Krediethypotheek: the costs of the mortgage count in both tests, not in one (reading A-19).
  bool eigen_woning_met_kosten = false;
  std::string artikel;
  std::string artikel_eigen_woning;
};

// The closed set of condition kinds. A new kind is a new enumerator, a function in
// regeling/voorwaarde*.cc, a word in the schema and sentences in texts.
enum class VoorwaardeSoort {
  kInwoner,
  kInkomensgrens,
  kVermogensgrens,
  kVermogenInvordering,
  kLaagInkomen,
  kLeeftijd,
  kOnderwijs,
  kDoelgroep,
  kKostensoort,  // made from the list of cost types; never written in the data
  kKostenGemaakt,
  kAanvraagtermijn,
  kBetaalbewijs,
  kGeenGeldigIdentiteitsbewijs,
  kGratisEersteKaart,
  kNietEerder,
  kZelfdeGoed,
  kLeningElders,
  kVoorliggend,
  kArbeidsverplichting,
  kIndividueel,
  kNietVoorzien,
  // Of the household (voorwaarde_verleden.cc).
  kReferteperiode,
  kNietEerderInTijdvak,
  kHuishoudvorm,
  kZorgverzekering,
  kOpleiding,
  kMaatregel,
  kVorigeRegeling,
  kInkomenTeHoog,
  kAanvraagperiode,
  // Of a cost (voorwaarde_feit.cc).
  kVoorBetaling,
  kIndicatie,
  kGrond,
  kTermijnVanafFeit,
  kDuur,
  kHuurgrens,
  kZwangerschapOfGeboorte,
  kOvZones,
  kOpenbaarVervoer,
  kNietVergoed,
  kVerlagingBenut,
  kMinimumKosten,
  kKind,      // there is a child of this age, at one of these schools
  kStudeert,  // the applicant does
};

enum class Wie { kAanvrager, kPersoon, kKind, kVolwassenen, kEenVolwassene };
// kKalenderjaar: on any day of the calendar year of the cost (reading A-08).
enum class Op { kPeildatum, kKostendatum, kKalenderjaar };

// What a valid driving licence is to who has no other document (reading A-20).
enum class Rijbewijs { kBeoordeling, kGeldig, kOngeldig };

// Which earlier grants stand in the way.
enum class Venster {
  kMaanden,       // of the last `maanden` months
  kKalenderjaar,  // of the same calendar year
  kOoit,          // any
};

// Where a day must lie, seen from the fact a term runs from.
enum class Termijn {
  kBinnen,  // from the fact up to and including the end of the term
  kVoor,    // before the end of the term, or without the fact
  kNa,      // from the end of the term on
};

// A limit of income per month as the municipality published it, in place of the percentage it was
// made with. For households of 21 up to the AOW age.
struct GepubliceerdeGrens {
  BedragPerVorm bedragen;
  // A single person below this age has a lower limit that wasn't found. Absent: none has.
  std::optional<int> alleenstaande_vanaf;
};

struct Voorwaarde {
  VoorwaardeSoort soort = VoorwaardeSoort::kInwoner;
  std::string id;  // unique within its scheme; the kind's name unless the data gives another
  std::string artikel;
  Uitslag bij_nee = Uitslag::kGeenRecht;  // what a no means: geen-recht, voorliggend or beoordeling
  std::string verwijzing;                 // where to, with voorliggend or beoordeling
  Rate procent;                           // of the norm
  bool strikt = false;                    // "beneden" instead of "tot en met"
  std::optional<GepubliceerdeGrens> gepubliceerd;  // inkomensgrens
  // inkomensgrens: the source doesn't say whether kostendelers lower the limit; between the two
  // limits the municipality judges.
  bool kostendelers_te_beoordelen = false;
  // vermogensgrens: the policy's own limit, not the national; minimum-kosten: the least that counts
  std::optional<Money> bedrag;
  Wie wie = Wie::kAanvrager;
  Op op = Op::kPeildatum;
  std::optional<int> vanaf;  // age, inclusive
  std::optional<int> tot;    // age, exclusive
  int maanden = 0;
  std::vector<Onderwijs> onderwijs;
  std::optional<Date> sinds;  // only what happened on or after this day counts
  // aanvraagtermijn: last day, in the year after the cost. kind: the day on which one can apply for
  // the coming schooljaar, where it is once in a schooljaar.
  int dag = 0;
  int maand = 0;
  bool offerte_volstaat = false;
  // Readings of rules that leave room; each false or first as the policy stands.
  bool ook_nu = true;                 // laag-inkomen: the income of now must be low too
  bool paar_zonder_kinderen = false;  // doelgroep: a couple without children is a family
  bool altijd = false;                // zelfde-goed: ever, not within the running period
  bool meer_maatregelen = false;      // arbeidsverplichting: warnings never count
  Uitslag andere_verlaging = Uitslag::kBeoordeling;  // and a reduction that isn't excused
  Rijbewijs rijbewijs = Rijbewijs::kBeoordeling;
  std::vector<std::string> kostensoorten;       // only for these cost types; empty: for all
  std::vector<std::string> niet_kostensoorten;  // not for these
  bool tot_aow = false;                         // leeftijd: below the AOW age
  bool zonder_vrijlating =
      false;             // income and assets as they are, before what this policy leaves out
  Rate referte_procent;  // inkomen-te-hoog: of the norm, over `maanden` months
  Venster venster = Venster::kMaanden;
  bool grensdag_telt = false;  // exactly `maanden` ago stands in the way too
  int hoogstens_eerder = 0;    // niet-eerder-in-tijdvak: so many earlier grants are allowed
  bool zelfde_soort = false;   // niet-eerder-in-tijdvak: only grants for the cost type of the line
  bool per_persoon = false;    // niet-eerder-in-tijdvak: only grants for the person of the line
  Termijn termijn = Termijn::kBinnen;
  int dagen = 0;                     // of a term, on top of `maanden`
  std::optional<int> minstens;       // of a number of the cost, inclusive
  std::optional<int> hoogstens;      // idem
  std::vector<std::string> gronden;  // grond, huurgrens: any of these
  std::vector<Huishoudvorm> vormen;  // huishoudvorm: any of these
  bool verzekerd = true;             // zorgverzekering: whether one must have the insurance, or not
  std::optional<Date> tot_en_met;    // aanvraagperiode, with `sinds`
};

// The part of a fixed amount a child gets, from `vanaf` up to but not including `tot` years old on
// the peildatum. A younger child isn't provided for: no amount.
struct Kindaandeel {
  int vanaf = 0;
  int tot = 18;
  Rate procent;
};

// An amount that is paid whatever the bill is; what others reimburse goes off it.
struct VastPerKost {
  std::vector<Money> bedragen;  // one; or one per category, of category 1 first
  int maanden = 0;              // above 0: each month, so many months
  std::optional<Kindaandeel> kindaandeel;
};

struct Kostensoort {
  std::string id;
  Uitslag uitslag = Uitslag::kRecht;  // what this type leads to when every condition is met
  std::optional<Money> maximum;       // per cost
  // What the text gives as "from ... to ...": each good has a maximum of its own between this and
  // `maximum`, and the municipality says which.
  std::optional<Money> maximum_vanaf;
  bool maximum_per_maand = false;  // `maximum` is for each person and month, not for each cost
  bool maximum_samen = false;      // `maximum` is for all costs of the type in one application
  // The maximum of a month is what the norm of art. 21 for this household form is more than its own
  // norm.
  bool maximum_tot_norm_21 = false;
  int maanden_hoogstens = 0;           // months that are paid at most; 0: the draagkrachtperiode
  std::optional<VastPerKost> vast;     // instead of the cost
  std::optional<Money> per_kilometer;  // when the journey is by car, instead of the cost
  bool verlaging_aftrekken = false;    // a reduction that could have been had goes off the cost
  bool zonder_bedrag =
      false;  // another rule sets the amount: none is shown and the plafond isn't used; with a
              // regime the price isn't known: whether anything is left to pay still is (RD-4.9-c)
  bool rest_te_beoordelen = false;  // what goes over `maximum` isn't refused but left to judgement
  std::string regime;               // overrides the route's
  std::string vorm;
  std::string verwijzing;
  std::string artikel;
};

enum class Eenheid { kPersoon, kHuishouden };

enum class Tijdvak {
  kKalenderjaar,         // of the cost date
  kVanafEersteAanvraag,  // `maanden` from the first application on or after `sinds`
  kVasteBlokken,         // blocks of `maanden`, one after the other, from that first application
  kVoortschrijdend,      // the `maanden` up to and including the day (both: reading A-11)
  kSchoolloopbaan,       // as long as a child goes to school: all that was granted before counts
  kNietGevonden,         // the text gives none: what was granted before may or may not count
};

// The most that is paid to one unit in one period.
struct Plafond {
  Money bedrag;
  Eenheid eenheid = Eenheid::kPersoon;
  Tijdvak tijdvak = Tijdvak::kKalenderjaar;
  int maanden = 0;
  std::optional<Date> sinds;
  std::string artikel;
};

enum class Methode {
  kKosten,                 // the cost itself, then the type's maximum, the plafond, the draagkracht
  kVastBedrag,             // per household form, whatever the cost
  kLangdurigheidstoeslag,  // per household form, from the national table
  kStudietoeslag,          // by the applicant's age, from the national table (art. 36b)
  kBedragPerKind,          // for each child of the condition "kind", by its school
  kAanvullingTotNorm,      // per month, what the income falls short of the norm (art. 19 lid 2)
};

struct OnderwijsBedrag {
  Onderwijs onderwijs = Onderwijs::kBasis;
  Money bedrag;
};

struct Hoogte {
  Methode methode = Methode::kKosten;
  std::optional<Plafond> plafond;
  std::optional<BedragPerVorm> vast;
  std::vector<OnderwijsBedrag> per_kind;
  bool soort_maxima = true;  // whether the maximum of a cost type applies on this route
  std::string regime;        // "" : no draagkracht is set against the cost
  // The cost is in one of these regimes; the policy doesn't say in which, the cost may (RD-10.3-h).
  std::vector<std::string> mogelijke_regimes;
  std::optional<Money> vast_gehuwden_met_kind;  // instead of `vast`: with a child under 18 at home
  std::string artikel;
};

// One way a scheme pays out. A line takes the first route whose `wanneer` holds.
struct Route {
  std::string id;
  std::vector<Voorwaarde> wanneer;
  std::vector<Voorwaarde> voorwaarden;  // of each cost line, in the order in which a no is reported
  Hoogte hoogte;
  std::string vorm;
  Uitslag uitslag = Uitslag::kRecht;  // at best
  std::string artikel;
};

struct Gevolgen {
  std::optional<bool> terugbetalen;
  std::optional<bool> telt_als_inkomen;
  std::optional<bool> huisbezoek;
};

// Which most a household is shown that it can still get from a scheme paid per cost.
enum class Maximaal {
  kBesteSoort,    // of the type that gives the most
  kSoortenSamen,  // of all types together
  kGeen,          // there is none for a household: its ceilings are per person, device or service
};

struct Regeling {
  std::string id;
  Tekst naam;
  std::optional<Tekst> opmerking;  // what the text says and no rule computes
  std::string document;            // id in Beleid::bronnen
  std::string artikel;
  std::string per;
  std::vector<Voorwaarde> voorwaarden;  // of the whole scheme
  std::vector<Kostensoort> kostensoorten;
  Uitslag andere_kosten =
      Uitslag::kGeenRecht;            // a cost type outside the list, asked for this scheme
  bool andere_zonder_bedrag = false;  // the maximum of such a cost isn't known: no amount is shown
  std::string artikel_kosten;
  std::vector<Route> routes;  // at least one
  std::vector<std::string> bewijsstukken;
  Maximaal maximaal = Maximaal::kBesteSoort;
  bool dringend_nooit_nee = false;  // a life-threatening need is never answered with a no
  Gevolgen gevolgen;
  std::string verwijzing;

  [[nodiscard]] bool is_per_kost() const { return !kostensoorten.empty(); }
};

struct Brondocument {
  std::string id;
  std::string titel;
  std::string url;
};

// What a policy text tells of the municipality itself, such as a budget; no outcome rests on it.
struct Kengetal {
  std::string id;
  Tekst naam;
  std::optional<Money> bedrag;  // of a year; absent: `opmerking` says what the text has
  std::optional<Tekst> opmerking;
  std::string artikel;
};

// The id of a draagkracht regime of which the rules weren't found: what is left to pay is for the
// municipality to say.
inline constexpr const char* kRegimeNietGevonden = "niet-gevonden";

struct Beleid {
  std::string gemeente;
  Date geldig_vanaf;
  std::optional<Date> geldig_tot;  // exclusive
  Tekst titel;
  Zekerheid zekerheid = Zekerheid::kVastgesteld;
  std::vector<Brondocument> bronnen;
  Normregels norm;
  Inkomensregels inkomen;
  Vermogensregels vermogen;
  std::optional<Draagkrachtregels> draagkracht;
  // The text describes how it was on geldig_vanaf; until when that held wasn't found.
  bool momentopname = false;
  std::vector<Kengetal> kengetallen;
  std::vector<Regeling> regelingen;
  std::string hash;  // "sha256:..." of the file
};

}  // namespace minima
