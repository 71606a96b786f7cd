#include <algorithm>
#include <array>
#include <utility>

#include "calc/json/situatie_delen.h"
#include "calc/json/situatie_json.h"

namespace minima {
namespace {

constexpr std::array<Keuze<Onderwijs>, 5> kOnderwijs = {{{"geen", Onderwijs::kGeen},
                                                         {"basis", Onderwijs::kBasis},
                                                         {"voortgezet", Onderwijs::kVoortgezet},
                                                         {"mbo", Onderwijs::kMbo},
                                                         {"hoger", Onderwijs::kHoger}}};

constexpr std::array<Keuze<Verblijf>, 4> kVerblijven = {
    {{"niemand", Verblijf::kThuis},
     {"aanvrager", Verblijf::kAanvragerInInrichting},
     {"partner", Verblijf::kPartnerInInrichting},
     {"beiden", Verblijf::kBeidenInInrichting}}};

// Somebody of kMaxLeeftijd on the first peildatum there can be.
constexpr int kEersteGeboortejaar = kEersteJaar - kMaxLeeftijd - 1;

// The last day on which somebody was born who has completed `leeftijd` years on `peildatum`. Nobody
// born on 29 February has a birthday on 28 February, and plus_months() steps from 29 to 28: so both
// count.
Date laatste_geboortedag(int leeftijd, Date peildatum) {
  return peildatum.plus_months(-12 * leeftijd);
}

void lees_geboren(ObjectLezer& object, std::optional<Date> peildatum, Persoon& persoon) {
  Lezer& lezer = object.lezer();
  const Lid datum = object.lid("geboortedatum");
  const Lid leeftijd = object.lid("leeftijd");
  if (datum && leeftijd) {
    lezer.fout(leeftijd.pad, "leeftijd-en-geboortedatum",
               "Naast de geboortedatum staat hier ook een leeftijd; een van de twee is genoeg.",
               leeftijd.knoop);
  }
  if (datum) {
    const auto geboren = lezer.datum(*datum.knoop, datum.pad, kEersteGeboortejaar);
    if (geboren && peildatum && *geboren > *peildatum) {
      lezer.fout(datum.pad, "geboren-na-peildatum",
                 "Deze geboortedatum ligt na de peildatum van de situatie.", datum.knoop);
    }
    if (geboren) persoon.geboren = *geboren;
  }
  if (leeftijd) {
    const auto jaren = lezer.gehelen(*leeftijd.knoop, leeftijd.pad, {0, kMaxLeeftijd});
    if (jaren && peildatum) persoon.geboren = geboren_bij_leeftijd(*jaren, *peildatum);
    persoon.met_leeftijd = true;
  }
}

void lees_persoon(ObjectLezer& object, std::optional<Date> peildatum, Persoon& persoon) {
  lees_geboren(object, peildatum, persoon);
  object.waarheid("studeert", persoon.studeert);
}

Persoon lees_volwassene(Lezer& lezer, const Lid& lid, std::optional<Date> peildatum) {
  Persoon persoon;
  ObjectLezer object(lezer, *lid.knoop, lid.pad);
  lees_persoon(object, peildatum, persoon);
  lees_datum_of_geen(object, "opleidingAfgerond", persoon.opleiding_afgerond);
  return persoon;
}

void lees_kind_id(ObjectLezer& object, const std::vector<Kind>& eerdere, Kind& kind) {
  const Lid lid = object.verplicht("id");
  if (!lid) return;
  Lezer& lezer = object.lezer();
  const auto id = lezer.id(*lid.knoop, lid.pad);
  if (!id) return;
  if (*id == "aanvrager" || *id == "partner") {
    lezer.fout(lid.pad, "id-gereserveerd", "Deze id is al de naam van een volwassene.", lid.knoop);
    return;
  }
  const bool dubbel = std::any_of(eerdere.begin(), eerdere.end(),
                                  [&id](const Kind& eerder) { return eerder.id == *id; });
  if (dubbel) {
    lezer.fout(lid.pad, "id-dubbel", "Deze id staat ook bij een ander kind.", lid.knoop);
  }
  kind.id = *id;
}

Kind lees_kind(Lezer& lezer, const Knoop& knoop, const Pad& pad, std::optional<Date> peildatum,
               const std::vector<Kind>& eerdere) {
  Kind kind;
  ObjectLezer object(lezer, knoop, pad);
  lees_kind_id(object, eerdere, kind);
  lees_persoon(object, peildatum, kind.persoon);
  object.waarheid("thuiswonend", kind.thuiswonend);
  object.keuze("onderwijs", kOnderwijs, kind.onderwijs);
  return kind;
}

bool lees_kinderen(ObjectLezer& situatie, std::optional<Date> peildatum, Huishouden& huishouden) {
  const Lid lid = situatie.lid("kinderen");
  if (!lid) return true;
  Lezer& lezer = situatie.lezer();
  std::vector<Kind> kinderen;
  bool gelezen = lezer.lijst(
      *lid.knoop, lid.pad, kMaxKinderen, [&](const Knoop& knoop, const Pad& pad, std::size_t) {
        kinderen.push_back(lees_kind(lezer, knoop, pad, peildatum, kinderen));
      });
  for (const Kind& kind : kinderen) gelezen = gelezen && !kind.id.empty();
  huishouden.kinderen = std::move(kinderen);
  return gelezen;
}

void lees_medebewoners(ObjectLezer& situatie, std::optional<Date> peildatum,
                       Huishouden& huishouden) {
  const Lid lid = situatie.lid("medebewoners");
  if (!lid) return;
  Lezer& lezer = situatie.lezer();
  std::vector<Medebewoner> medebewoners;
  lezer.lijst(*lid.knoop, lid.pad, kMaxAndereRegels,
              [&](const Knoop& knoop, const Pad& pad, std::size_t) {
                Medebewoner medebewoner;
                ObjectLezer object(lezer, knoop, pad);
                lees_persoon(object, peildatum, medebewoner.persoon);
                object.waarheid("kostendeler", medebewoner.kostendeler);
                medebewoners.push_back(medebewoner);
              });
  huishouden.medebewoners = std::move(medebewoners);
}

void lees_verblijf(ObjectLezer& situatie, Huishouden& huishouden) {
  situatie.keuze("verblijfInInrichting", kVerblijven, huishouden.verblijf);
  if (!partner_in_inrichting(huishouden.verblijf) || !huishouden.partner.is_none()) return;
  const Lid lid = situatie.lid("verblijfInInrichting");
  situatie.lezer().fout(lid.pad, "verwijzing-onbekend",
                        "Er staat geen partner in deze situatie (partner is null).", lid.knoop);
}

}  // namespace

Range<Date> geboren_bij_leeftijd(const Range<int>& leeftijd, Date peildatum) {
  return {laatste_geboortedag(leeftijd.high + 1, peildatum).plus_days(1),
          laatste_geboortedag(leeftijd.low, peildatum)};
}

bool lees_personen(ObjectLezer& situatie, std::optional<Date> peildatum, Huishouden& huishouden) {
  Lezer& lezer = situatie.lezer();
  if (const Lid aanvrager = situatie.lid("aanvrager")) {
    huishouden.aanvrager = lees_volwassene(lezer, aanvrager, peildatum);
  }
  if (const Lid partner = situatie.lid("partner")) {
    huishouden.partner = partner.knoop->is(Knoop::Soort::kNull)
                             ? Gegeven<Persoon>::geen()
                             : Gegeven<Persoon>::van(lees_volwassene(lezer, partner, peildatum));
  }
  lees_verblijf(situatie, huishouden);
  const bool kinderen_gelezen = lees_kinderen(situatie, peildatum, huishouden);
  lees_medebewoners(situatie, peildatum, huishouden);
  return kinderen_gelezen;
}

void lees_datum_of_geen(ObjectLezer& object, std::string_view sleutel, Gegeven<Date>& doel) {
  const Lid lid = object.lid(sleutel);
  if (!lid) return;
  if (lid.knoop->is(Knoop::Soort::kNull)) {
    doel = Gegeven<Date>::geen();
  } else if (const auto datum = object.lezer().datum(*lid.knoop, lid.pad)) {
    doel = Gegeven<Date>::van(*datum);
  }
}

bool Verwijzingen::kan_bestaan(const std::string& persoon) const {
  if (persoon == "aanvrager") return true;
  if (persoon == "partner") return !huishouden_.partner.is_none();
  if (!huishouden_.kinderen || !kinderen_gelezen_) return true;
  return kind_van(huishouden_, persoon) != nullptr;
}

void Verwijzingen::lees(ObjectLezer& object, const Lid& lid,
                        std::optional<std::string>& doel) const {
  if (!lid) return;
  Lezer& lezer = object.lezer();
  std::optional<std::string> persoon = lezer.id(*lid.knoop, lid.pad);
  if (!persoon) return;
  if (!kan_bestaan(*persoon)) {
    lezer.fout(lid.pad, "verwijzing-onbekend",
               *persoon == "partner"
                   ? "Er staat geen partner in deze situatie (partner is null)."
                   : "Deze persoon staat niet in de situatie: geen aanvrager of partner, en geen "
                     "kind met deze id.",
               lid.knoop);
    return;
  }
  doel = std::move(persoon);
}

}  // namespace minima
