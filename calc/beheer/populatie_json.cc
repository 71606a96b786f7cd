// Reads a population file.
#include <array>
#include <utility>

#include "calc/beheer/populatie.h"
#include "calc/json/inkomensoorten.h"
#include "calc/json/lezer.h"

namespace minima::beheer {
namespace {

constexpr Grenzen kGewicht{0, 1'000'000};
constexpr Grenzen kLeeftijd{0, 120};
constexpr Grenzen kPerDuizend{0, 1000};
constexpr std::array<Keuze<bool>, 2> kVoor = {{{"kind", true}, {"aanvrager", false}}};
constexpr std::size_t kMeeste = 200;

struct PopulatieLezer {
  Lezer& lezer;

  std::string tekst(ObjectLezer& object, std::string_view sleutel) {
    const Lid lid = object.verplicht(sleutel);
    if (!lid || !lezer.eis_soort(*lid.knoop, lid.pad, Knoop::Soort::kTekst)) return {};
    return lid.knoop->tekst;
  }

  int geheel(ObjectLezer& object, std::string_view sleutel, Grenzen grenzen) {
    const Lid lid = object.verplicht(sleutel);
    if (!lid) return grenzen.laagste;
    return lezer.geheel(*lid.knoop, lid.pad, grenzen).value_or(grenzen.laagste);
  }

  // {"van": .., "tot": ..}, each read by `lees`.
  template <typename T, typename F>
  Spreiding<T> spreiding(ObjectLezer& object, std::string_view sleutel, F lees) {
    Spreiding<T> result;
    const Lid lid = object.verplicht(sleutel);
    if (!lid) return result;
    ObjectLezer ends(lezer, *lid.knoop, lid.pad);
    const Lid van = ends.verplicht("van");
    const Lid tot = ends.verplicht("tot");
    if (!van || !tot) return result;
    const auto laagste = lees(van);
    const auto hoogste = lees(tot);
    if (!laagste || !hoogste) return result;
    if (*hoogste < *laagste) {
      lezer.fout(lid.pad, "spreiding-omgekeerd", "Hier is 'tot' lager dan 'van'.", lid.knoop);
      return result;
    }
    return {*laagste, *hoogste};
  }
  Spreiding<int> gehelen(ObjectLezer& object, std::string_view sleutel, Grenzen grenzen) {
    return spreiding<int>(object, sleutel, [&](const Lid& lid) {
      return lezer.geheel(*lid.knoop, lid.pad, grenzen);
    });
  }
  Spreiding<std::int64_t> bedragen(ObjectLezer& object, std::string_view sleutel) {
    return spreiding<std::int64_t>(object, sleutel, [&](const Lid& lid) {
      const auto bedrag = lezer.bedrag(*lid.knoop, lid.pad, Teken::kNietNegatief);
      return bedrag ? std::optional<std::int64_t>(bedrag->in_cents()) : std::nullopt;
    });
  }

  // A list of objects, each read by `lees`.
  template <typename T, typename F>
  std::vector<T> lijst(ObjectLezer& object, std::string_view sleutel, F lees) {
    std::vector<T> result;
    const Lid lid = object.verplicht(sleutel);
    if (!lid) return result;
    lezer.lijst(*lid.knoop, lid.pad, kMeeste, [&](const Knoop& knoop, const Pad& pad, std::size_t) {
      ObjectLezer element(lezer, knoop, pad);
      result.push_back(lees(element));
    });
    return result;
  }
  // The same of elements with a weight: together they must weigh something.
  template <typename T, typename F>
  std::vector<T> gewogen(ObjectLezer& object, std::string_view sleutel, F lees) {
    std::vector<T> result = lijst<T>(object, sleutel, [&](ObjectLezer& element) {
      T een = lees(element);
      een.gewicht = geheel(element, "gewicht", kGewicht);
      return een;
    });
    std::int64_t som = 0;
    for (const T& een : result) som += een.gewicht;
    if (som == 0) {
      lezer.fout(object.pad().lid(sleutel), "gewichten-nul",
                 "De gewichten zijn samen nul, dus er valt niets te trekken.");
    }
    return result;
  }

  Huishoudtype type(ObjectLezer& object) {
    Huishoudtype result;
    object.verplicht_id("id", result.id);
    result.titel = tekst(object, "titel");
    if (const Lid lid = object.verplicht("partner")) {
      result.partner = lezer.waarheid(*lid.knoop, lid.pad).value_or(false);
    }
    result.leeftijd = gehelen(object, "leeftijd", {18, 120});
    result.kinderen = gehelen(object, "kinderen", {0, 10});
    result.leeftijd_kinderen = gehelen(object, "leeftijdKinderen", {0, 17});
    return result;
  }

  Inkomensklasse inkomen(ObjectLezer& object) {
    Inkomensklasse result;
    if (const Lid lid = object.verplicht("soort")) {
      const auto soort = lezer.keuze(*lid.knoop, lid.pad, kInkomenSoortKeuzes);
      if (soort) result.soort = *soort;
    }
    result.procent_van_norm = gehelen(object, "procentVanNorm", {0, 1000});
    result.procent_van_norm.van *= 100;
    result.procent_van_norm.tot *= 100;
    return result;
  }

  std::vector<Bedragklasse> klassen(ObjectLezer& object, std::string_view sleutel) {
    return gewogen<Bedragklasse>(object, sleutel, [&](ObjectLezer& element) {
      Bedragklasse result;
      result.cents = bedragen(element, "bedrag");
      return result;
    });
  }

  Kostenpatroon kosten(ObjectLezer& object) {
    Kostenpatroon result;
    object.verplicht_id("regeling", result.regeling);
    object.verplicht_id("soort", result.soort);
    object.keuze("voor", kVoor, result.per_kind);
    if (object.lid("leeftijd")) result.leeftijd = gehelen(object, "leeftijd", kLeeftijd);
    result.per_duizend = geheel(object, "perDuizend", kPerDuizend);
    result.cents = bedragen(object, "bedrag");
    return result;
  }

  void uitvoering(ObjectLezer& object, Populatie& populatie) {
    const Lid lid = object.verplicht("uitvoering");
    if (!lid) return;
    ObjectLezer deel(lezer, *lid.knoop, lid.pad);
    populatie.minuten_per_aanvraag = geheel(deel, "minutenPerAanvraag", {0, 10'000});
    populatie.bron_minuten = tekst(deel, "bron");
  }

  Populatie lees(const Knoop& wortel) {
    Populatie result;
    const Pad pad;
    ObjectLezer object(lezer, wortel, pad);
    object.lid("$schema");
    object.verplicht_id("id", result.id);
    result.titel = tekst(object, "titel");
    result.toelichting = tekst(object, "toelichting");
    uitvoering(object, result);
    result.typen = gewogen<Huishoudtype>(object, "typen", [&](ObjectLezer& o) { return type(o); });
    result.inkomens =
        gewogen<Inkomensklasse>(object, "inkomen", [&](ObjectLezer& o) { return inkomen(o); });
    result.bezit = klassen(object, "bezit");
    result.schulden = klassen(object, "schulden");
    result.vermogen_invordering = klassen(object, "vermogenInvordering");
    result.laag_inkomen = gewogen<Maandenklasse>(object, "laagInkomen", [&](ObjectLezer& o) {
      Maandenklasse klasse;
      klasse.maanden = gehelen(o, "maanden", {0, 1200});
      return klasse;
    });
    result.lening_mogelijk_per_duizend = geheel(object, "leningMogelijkPerDuizend", kPerDuizend);
    result.bijstand_in_referteperiode_per_duizend =
        geheel(object, "bijstandInReferteperiodePerDuizend", kPerDuizend);
    result.kosten =
        lijst<Kostenpatroon>(object, "kosten", [&](ObjectLezer& o) { return kosten(o); });
    return result;
  }
};

}  // namespace

Result<Populatie> lees_populatie(std::string_view tekst) {
  Boom boom = ontleed(tekst);
  if (!boom.wortel) return std::move(boom.faults);
  Lezer lezer;
  lezer.voeg_toe(std::move(boom.faults));
  Populatie populatie = PopulatieLezer{lezer}.lees(*boom.wortel);
  if (lezer.aantal_fouten() > 0) return std::move(lezer).neem_fouten();
  return populatie;
}

}  // namespace minima::beheer
