// Voorwaarde, as data: one condition of a scheme, a route or a cost type, with the numbers its kind
// asks for. What each kind tests stands in regeling/voorwaarde*.cc.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "calc/household/huishouden.h"
#include "calc/policy/landelijk.h"
#include "calc/value/date.h"
#include "calc/value/money.h"
#include "calc/value/oordeel.h"
#include "calc/value/rate.h"

namespace minima {

enum class Huishoudvorm { kAlleenstaande, kAlleenstaandeOuder, kGehuwden };

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

}  // namespace minima
