// Parameters that several kinds of conditions share, and those about children and limits.
#include <array>
#include <utility>

#include "calc/json/beleid_delen.h"

namespace minima {
namespace {

// Month and day of "03-01", a day every year has: so not 29 February.
std::optional<std::pair<int, int>> maand_en_dag(std::string_view text) {
  constexpr int kGewoonJaar = 2001;
  if (text.size() != 5 || text[2] != '-') return std::nullopt;
  for (const std::size_t i : {0U, 1U, 3U, 4U}) {
    if (text[i] < '0' || text[i] > '9') return std::nullopt;
  }
  const int maand = (text[0] - '0') * 10 + (text[1] - '0');
  const int dag = (text[3] - '0') * 10 + (text[4] - '0');
  if (!Date::exists(kGewoonJaar, static_cast<unsigned>(maand), static_cast<unsigned>(dag))) {
    return std::nullopt;
  }
  return std::pair(maand, dag);
}

// A published limit and whom of the single persons it is for.
void lees_gepubliceerd(Lezer& lezer, const Knoop& knoop, const Pad& pad, Voorwaarde& voorwaarde) {
  GepubliceerdeGrens grens;
  Blok blok(lezer, knoop, pad);
  blok.verplicht_bedrag("alleenstaande", grens.bedragen.alleenstaande);
  blok.verplicht_bedrag("alleenstaandeOuder", grens.bedragen.alleenstaande_ouder);
  blok.verplicht_bedrag("gehuwden", grens.bedragen.gehuwden);
  blok.leeftijd("alleenstaandeVanaf", grens.alleenstaande_vanaf);
  blok.verplicht_tekst("artikel", grens.bedragen.artikel);
  voorwaarde.gepubliceerd = std::move(grens);
}

}  // namespace

void lees_onderwijs(Blok& blok, Voorwaarde& voorwaarde, bool verplicht) {
  Uniek uniek;
  const auto lees = [&](Lezer& lezer, const Knoop& knoop, const Pad& plek) {
    const std::optional<Onderwijs> onderwijs = lezer.keuze(knoop, plek, kOnderwijs);
    if (!onderwijs) return;
    uniek.voeg_toe(lezer, knoop.tekst, knoop, plek);
    voorwaarde.onderwijs.push_back(*onderwijs);
  };
  if (verplicht) {
    blok.gevulde_lijst("eenVan", lees);
  } else {
    blok.gevulde_lijst_als_er("eenVan", lees);
  }
}

void lees_dag(Blok& blok, std::string_view sleutel, bool verplicht, Voorwaarde& voorwaarde) {
  const auto lees = [&](Lezer& lezer, const Knoop& knoop, const Pad& plek) {
    if (!lezer.eis_soort(knoop, plek, Knoop::Soort::kTekst)) return;
    if (const auto day = maand_en_dag(knoop.tekst)) {
      voorwaarde.maand = day->first;
      voorwaarde.dag = day->second;
      return;
    }
    lezer.fout(plek, "dag-vorm",
               "Een dag van elk jaar heeft de vorm \"03-01\": maand en dag, niet 29 februari.",
               &knoop);
  };
  if (verplicht) {
    blok.verplicht_als_er(sleutel, lees);
  } else {
    blok.als_er(sleutel, lees);
  }
}

void lees_ruime_inkomensgrens(Blok& blok, Voorwaarde& voorwaarde) {
  blok.als_er("gepubliceerd", [&voorwaarde](Lezer& l, const Knoop& k, const Pad& plek) {
    lees_gepubliceerd(l, k, plek, voorwaarde);
  });
  blok.waarheid("kostendelersTeBeoordelen", voorwaarde.kostendelers_te_beoordelen);
}

void lees_kind(Blok& blok, Voorwaarde& voorwaarde) {
  blok.leeftijd("vanaf", voorwaarde.vanaf);
  blok.leeftijd("tot", voorwaarde.tot);
  if (voorwaarde.vanaf && voorwaarde.tot && *voorwaarde.tot <= *voorwaarde.vanaf) {
    blok.lezer().fout(blok.pad().lid("tot"), "leeftijd-omgekeerd",
                      "'tot' is de eerste leeftijd die niet meer meedoet, en hoger dan 'vanaf'.");
  }
  lees_onderwijs(blok, voorwaarde, false);
  lees_dag(blok, "schooljaarVanaf", false, voorwaarde);
}

}  // namespace minima
