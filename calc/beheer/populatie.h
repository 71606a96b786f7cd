// Populatie: a made-up population, drawn from the weights of a data file
// (policy-data/populatie/*.json, schema populatie.schema.json). Household number n of a seed is the
// same on every machine, whichever were drawn before it: whole numbers only, and an own generator.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "calc/household/huishouden.h"
#include "calc/policy/beleid.h"
#include "calc/policy/landelijk.h"
#include "calc/value/result.h"

namespace minima::beheer {

// Whole numbers from `van` up to and including `tot`, each as likely as the other.
template <typename T>
struct Spreiding {
  T van{};
  T tot{};
};

// One kind of household.
struct Huishoudtype {
  std::string id;
  std::string titel;
  int gewicht = 0;
  bool partner = false;
  Spreiding<int> leeftijd;  // of the adults
  Spreiding<int> kinderen;
  Spreiding<int> leeftijd_kinderen;
};

struct Inkomensklasse {
  InkomenSoort soort = InkomenSoort::kOverig;
  int gewicht = 0;
  Spreiding<int> procent_van_norm;  // in hundredths of a percent
};

struct Bedragklasse {
  int gewicht = 0;
  Spreiding<std::int64_t> cents;
};

struct Maandenklasse {
  int gewicht = 0;
  Spreiding<int> maanden;
};

// A cost that some households have in a year.
struct Kostenpatroon {
  std::string regeling;
  std::string soort;
  bool per_kind = false;  // else once, for the aanvrager
  Spreiding<int> leeftijd{0, 200};
  int per_duizend = 0;  // how many of a thousand of those persons have it
  Spreiding<std::int64_t> cents;
};

struct Populatie {
  std::string id;
  std::string titel;
  std::string toelichting;
  int minuten_per_aanvraag = 30;
  std::string bron_minuten;
  std::vector<Huishoudtype> typen;
  std::vector<Inkomensklasse> inkomens;
  std::vector<Bedragklasse> bezit;
  std::vector<Bedragklasse> schulden;
  std::vector<Bedragklasse> vermogen_invordering;
  std::vector<Maandenklasse> laag_inkomen;  // months at or below 100 % of the norm
  int lening_mogelijk_per_duizend = 0;
  int bijstand_in_referteperiode_per_duizend = 0;
  std::vector<Kostenpatroon> kosten;
};

// Faults beyond those of lezer.h: gewichten-nul, spreiding-omgekeerd.
Result<Populatie> lees_populatie(std::string_view tekst);

// splitmix64 (Steele, Lea and Flood, OOPSLA 2014): the same numbers everywhere.
class Loterij {
 public:
  Loterij(std::uint64_t zaad, std::uint64_t nummer);
  std::uint64_t volgende();
  // From 0 up to, not including, `aantal`. REQUIRES: aantal > 0.
  std::uint64_t onder(std::uint64_t aantal);
  bool kans(int per_duizend) { return onder(1000) < static_cast<std::uint64_t>(per_duizend); }

 private:
  std::uint64_t stand_;
};

// What a population is drawn for: the norm of the policy that is in force makes an income out of a
// percentage.
struct Trekgrond {
  const Beleid& beleid;
  const Landelijk* landelijk;  // may be null: then incomes are unknown
  Date peildatum;
};

struct Getrokken {
  Huishouden huishouden;
  std::size_t type = 0;  // in Populatie::typen
};

Getrokken trek(const Populatie& populatie, const Trekgrond& grond, std::uint64_t zaad,
               std::uint64_t nummer);

// A household of one type that asks for every cost it can have, at the middle of its spread, with
// nothing in the bank and long on a low income; its income is for the caller to fill in.
Huishouden voorbeeld(const Populatie& populatie, const Trekgrond& grond, std::size_t type);

}  // namespace minima::beheer
