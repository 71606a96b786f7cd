// The pen that makes the cases of grensgevallen.h; for this room alone.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "calc/beheer/grensgevallen.h"

namespace minima::beheer {

inline constexpr Huishoudvorm kVormen[] = {
    Huishoudvorm::kAlleenstaande, Huishoudvorm::kAlleenstaandeOuder, Huishoudvorm::kGehuwden};

std::string_view in_woorden(Huishoudvorm vorm);
std::string datum_tekst(Date dag);  // "1 november 2005"

// The facts a cost of `regeling` needs, for its type, in favour of whoever asks.
void maak_gunstig(Kost& kost, const Regeling& regeling, Date peildatum);

struct Grensmaker {
  const Beleidsbestand& bestand;
  Geldend geldend;
  std::string gemeente;
  Date peildatum;
  Grensgevallen uit{};

  // What the cases that follow are about.
  const Regeling* regeling = nullptr;
  std::string regime{};
  std::string artikel{};
  std::string onderdeel{};  // of the id
  const Voorwaarde* onderwerp = nullptr;
  // How the household of the cases comes to `onderwerp`: with a cost of this type ("" : the first
  // that gives a right), and without the months of low income that open another route.
  std::string soort{};
  bool zonder_laag_inkomen = false;
  std::string reden{};  // why no case could be made, where that is known

  [[nodiscard]] Huishouden basis(Huishoudvorm vorm) const;
  // The same with a fitting cost of `regeling`, of its first type that gives a right; absent when a
  // cost of that scheme is for a child and the form has none.
  [[nodiscard]] std::optional<Huishouden> met_kost(Huishoudvorm vorm) const;
  [[nodiscard]] std::optional<Money> norm(Huishoudvorm vorm) const;
  // The form of the household that goes with a scheme: with a child.
  [[nodiscard]] Huishouden gezin() const;

  void voeg_toe(const std::string& naam, Huishouden huishouden, std::string waarom);

  // zet(household, amount) at a cent below, at and a cent above `grens`. Below nothing is left out.
  template <typename F>
  void om_bedrag(const std::string& naam, const Huishouden& vanaf, Money grens,
                 const std::string& wat, F zet) {
    static constexpr struct {
      int cent;
      const char* naam;
      const char* woord;
    } kKanten[] = {
        {-1, "onder", "een cent onder"}, {0, "op", "precies op"}, {1, "boven", "een cent boven"}};
    for (const auto& kant : kKanten) {
      const Money bedrag = grens + Money::cents(kant.cent);
      if (bedrag < Money()) continue;
      Huishouden h = vanaf;
      zet(h, bedrag);
      voeg_toe(naam + "-" + kant.naam, std::move(h), bedrag_zin(wat, bedrag, kant.woord));
    }
  }
  // zet(household, day) on the day before, on and after `grens`.
  template <typename F>
  void om_dag(const std::string& naam, const Huishouden& vanaf, Date grens, const std::string& wat,
              F zet) {
    static constexpr struct {
      int dag;
      const char* naam;
    } kKanten[] = {{-1, "dag-ervoor"}, {0, "op-de-dag"}, {1, "dag-erna"}};
    for (const auto& kant : kKanten) {
      Huishouden h = vanaf;
      const Date dag = grens.plus_days(kant.dag);
      zet(h, dag);
      voeg_toe(naam + "-" + kant.naam, std::move(h), wat + " " + datum_tekst(dag) + ".");
    }
  }
  static std::string bedrag_zin(const std::string& wat, Money bedrag, const char* woord);

  // A yes-or-no fact: zet(household, true), zet(household, false) and zet(household, nullopt).
  template <typename F>
  void ja_nee_onbekend(const Voorwaarde& v, const char* wat, F zet) {
    static constexpr struct {
      std::optional<bool> waar;
      const char* naam;
      const char* woord;
    } kKanten[] = {
        {true, "ja", " Ja."}, {false, "nee", " Nee."}, {std::nullopt, "onbekend", " Niet gezegd."}};
    for (const auto& kant : kKanten) {
      Huishouden h = gezin();
      zet(h, kant.waar);
      voeg_toe(v.id + "-" + kant.naam, std::move(h), std::string(wat) + kant.woord);
    }
  }

  // The cases of one condition, on both sides of it or named in `uit.zonder` (grens_voorwaarde.cc);
  // of the amounts of a scheme and of the means (grens_bedrag.cc).
  void voorwaarde(const Voorwaarde& voorwaarde, const Route* route);
  // Those of one that rests on a fact of the cost (grens_feit.cc), or on the form or the past of
  // the household (grens_huishouden.cc); false when it doesn't.
  bool feit_voorwaarde(const Voorwaarde& voorwaarde);
  bool huishoud_voorwaarde(const Voorwaarde& voorwaarde);
  void persoon_voorwaarde(const Voorwaarde& voorwaarde);
  // Picks the cost and the past with which the household comes to `onderwerp` (grensgevallen.cc).
  void kies(const Route* route);
  // Names `onderwerp` in `uit.zonder` unless the cases from `begin` on hold a yes and a no.
  void eis_beide_kanten(std::size_t begin, const Route* route);
  void bedragen();
  void middelen();
};

}  // namespace minima::beheer
