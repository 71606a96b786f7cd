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
std::string datum_tekst(Date dag);  // "2005-11-01"

struct Grensmaker {
  const Beleidsbestand& bestand;
  Geldend geldend;
  std::string gemeente;
  Date peildatum;
  Grensgevallen uit;

  // What the cases that follow are about.
  const Regeling* regeling = nullptr;
  std::string regime;
  std::string artikel;
  std::string onderdeel;  // of the id

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

  // The cases of one condition (grens_voorwaarde.cc), of the amounts of a scheme and of the means
  // (grens_bedrag.cc).
  void voorwaarde(const Voorwaarde& voorwaarde, const Route* route);
  // The same of one that rests on a fact of the cost (grens_feit.cc); false when it doesn't.
  bool feit_voorwaarde(const Voorwaarde& voorwaarde);
  void bedragen();
  void middelen();
};

}  // namespace minima::beheer
