#include "calc/json/lezingen_json.h"

#include <utility>

#include "calc/json/beleid_json.h"
#include "calc/json/blok.h"

namespace minima {
namespace {

Alternatief lees_alternatief(Lezer& lezer, const Knoop& knoop, const Pad& pad) {
  Alternatief result;
  Blok blok(lezer, knoop, pad);
  blok.verplicht_tekst("id", result.id);
  blok.verplicht_tekst("tekst", result.tekst);
  blok.gevulde_lijst("wijzig", [&](Lezer& l, const Knoop& k, const Pad& p) {
    Beleidswijziging wijziging;
    Blok een(l, k, p);
    een.verplicht_tekst("plek", wijziging.plek);
    een.waarheid("verwijder", wijziging.verwijder);
    if (const auto waarde = een.lid("waarde")) wijziging.waarde = *waarde.knoop;
    result.wijzig.push_back(std::move(wijziging));
  });
  return result;
}

Lezing lees_lezing(Lezer& lezer, const Knoop& knoop, const Pad& pad) {
  Lezing result;
  Blok blok(lezer, knoop, pad);
  blok.verplicht_tekst("nr", result.nr);
  blok.verplicht_tekst("vraag", result.vraag);
  blok.verplicht_tekst("gekozen", result.gekozen);
  blok.sla_over({"regels"});
  blok.gevulde_lijst("alternatieven", [&](Lezer& l, const Knoop& k, const Pad& p) {
    result.alternatieven.push_back(lees_alternatief(l, k, p));
  });
  return result;
}

std::string_view naam_van(const Knoop& element) {
  if (element.is(Knoop::Soort::kTekst)) return element.tekst;
  for (const char* sleutel : {"id", "soort"}) {
    const Knoop* lid = element.lid(sleutel);
    if (lid != nullptr && lid->is(Knoop::Soort::kTekst)) return lid->tekst;
  }
  return {};
}

// Index of the step `naam` in `ouder`; its size when there is none.
std::size_t index_van(const Knoop& ouder, std::string_view naam) {
  for (std::size_t i = 0; i < ouder.leden.size(); ++i) {
    const Knoop& lid = ouder.leden[i];
    if ((ouder.is(Knoop::Soort::kObject) ? std::string_view(lid.sleutel) : naam_van(lid)) == naam) {
      return i;
    }
  }
  return ouder.leden.size();
}

bool pas_toe(Knoop& wortel, const Beleidswijziging& wijziging) {
  Knoop* ouder = &wortel;
  std::string_view rest = std::string_view(wijziging.plek).substr(1);
  while (true) {
    const std::size_t slash = rest.find('/');
    const std::string_view stap = rest.substr(0, slash);
    const std::size_t index = index_van(*ouder, stap);
    const bool found = index < ouder->leden.size();
    if (slash != std::string_view::npos) {
      if (!found) return false;
      ouder = &ouder->leden[index];
      rest.remove_prefix(slash + 1);
      continue;
    }
    if (wijziging.verwijder) {
      if (found) ouder->leden.erase(ouder->leden.begin() + static_cast<std::ptrdiff_t>(index));
      return found;
    }
    Knoop waarde = wijziging.waarde;
    if (ouder->is(Knoop::Soort::kObject)) waarde.sleutel = std::string(stap);
    if (found) {
      ouder->leden[index] = std::move(waarde);
    } else {
      ouder->leden.push_back(std::move(waarde));
    }
    return true;
  }
}

}  // namespace

Result<Lezingen> lees_lezingen(std::string_view text) {
  return lees_bestand<Lezingen>(
      text, [](Lezer& lezer, const Knoop& knoop, const Pad& pad, Lezingen& lezingen) {
        std::string dropped;
        Blok blok(lezer, knoop, pad);
        blok.tekst("$schema", dropped);
        blok.verplicht_id("gemeente", lezingen.gemeente);
        blok.verplicht_datum("versie", lezingen.versie);
        blok.gevulde_lijst("lezingen", [&](Lezer& l, const Knoop& k, const Pad& p) {
          lezingen.lezingen.push_back(lees_lezing(l, k, p));
        });
      });
}

Result<Beleid> beleid_onder(std::string_view text, const std::vector<Beleidswijziging>& wijzig) {
  Result<Knoop> wortel = lees_knoop(text);
  if (!wortel.ok()) return wortel.faults();
  Knoop boom = std::move(wortel).value();
  for (const Beleidswijziging& wijziging : wijzig) {
    if (wijziging.plek.empty() || wijziging.plek.front() != '/' || !pas_toe(boom, wijziging)) {
      return std::vector<Fault>{
          {wijziging.plek, "plek-onbekend", "Deze plek staat niet in het beleid.", std::nullopt}};
    }
  }
  return beleid_uit(boom);
}

}  // namespace minima
