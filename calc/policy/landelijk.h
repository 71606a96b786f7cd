// Landelijk: one national norm table with what belongs to it
// (policy-data/landelijk/<geldigVanaf>.json). What was not found is absent; nothing is filled in.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "calc/value/date.h"
#include "calc/value/money.h"
#include "calc/value/rate.h"

namespace minima {

enum class Zekerheid { kVastgesteld, kAfgeleid, kOnzeker };

enum class Wet { kWwb, kParticipatiewet };

// The categories of arts 20-25 WWB and 20-23 Participatiewet, as the tables name them.
enum class Normcategorie {
  // Wet werk en bijstand, 2004-2014
  kGehuwden21Tot65,
  kAlleenstaandeOuder21Tot65,
  kAlleenstaande21Tot65,
  kToeslagMaximaal,
  kGehuwdenBeiden65Plus,
  kGehuwdenEen65Plus,
  kAlleenstaandeOuder65Plus,
  kAlleenstaande65Plus,
  kAlleenstaandeOuder18Tot21,
  // Participatiewet
  kAlleenstaande21TotAow,
  kGehuwden21TotAow,
  kAlleenstaandeAow,
  kGehuwdenAow,
  kInrichtingAlleenstaande,
  kInrichtingGehuwden,
  kInrichtingVerhogingAlleenstaande,
  kInrichtingVerhogingGehuwden,
  kKostendelerEchtgenoot18Tot21MetKind,
  // Both
  kAlleenstaande18Tot21,
  kGehuwdenBeiden18Tot21,
  kGehuwdenBeiden18Tot21MetKind,
  kGehuwdenEen18Tot21,
  kGehuwdenEen18Tot21MetKind,
};
inline constexpr int kNormcategorieen = 23;

// Net, per calendar month, including vakantietoeslag.
struct Normbedrag {
  Money bedrag;
  std::string artikel;
  Zekerheid zekerheid = Zekerheid::kVastgesteld;
};

// An amount per household form, with the article that sets it.
struct BedragPerVorm {
  Money alleenstaande;
  Money alleenstaande_ouder;
  Money gehuwden;
  std::string artikel;
};

// Art. 22a Participatiewet: ((basis + A x per_persoon) / A) x gehuwdennorm per person.
struct Kostendelersnorm {
  int leeftijd_vanaf = 27;
  Rate basis;
  Rate per_persoon;
  std::string artikel;
};

struct AowLeeftijd {
  int jaren = 65;
  int maanden = 0;
  // The day somebody born on `geboren` reaches it.
  [[nodiscard]] Date bereikt(Date geboren) const {
    return geboren.birthday(jaren).plus_months(maanden);
  }
};

struct LeeftijdBedrag {
  int leeftijd = 0;
  Money bedrag;
};

struct Landelijk {
  Date geldig_vanaf;
  std::optional<Date> geldig_tot;  // exclusive; absent in the newest table
  Wet wet = Wet::kParticipatiewet;
  Zekerheid zekerheid = Zekerheid::kVastgesteld;
  // Share of the norm including vakantietoeslag that is vakantietoeslag (art. 19 lid 3).
  Rate vakantietoeslag_aandeel;
  std::array<std::optional<Normbedrag>, kNormcategorieen> normen;
  std::optional<BedragPerVorm> vermogensgrenzen;       // art. 34 lid 3
  std::optional<Money> eigen_woning_vrij;              // art. 34 lid 2 d
  std::optional<Money> drempelbedrag;                  // art. 35 lid 2
  std::optional<BedragPerVorm> klein_pensioen_vrij;    // art. 33 lid 5, per month
  std::optional<BedragPerVorm> langdurigheidstoeslag;  // art. 36 WWB, per year
  std::optional<Kostendelersnorm> kostendelersnorm;    // art. 22a
  std::optional<AowLeeftijd> aow_leeftijd;
  std::vector<LeeftijdBedrag> studietoeslag;         // art. 36b, per month
  std::optional<Money> vrijgelaten_giften_per_jaar;  // art. 31 lid 2 m, per household
  // The assets are looked at all through the assistance, not only at its start: the article.
  std::optional<std::string> vermogenstoets_doorlopend;
  std::string hash;  // "sha256:..." of the file

  [[nodiscard]] const std::optional<Normbedrag>& norm(Normcategorie categorie) const {
    return normen[static_cast<std::size_t>(categorie)];
  }
};

}  // namespace minima
