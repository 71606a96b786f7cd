// minima brochure --gemeente G --peildatum D: every scheme of a municipality in plain words, as a
// page for paper, as text or as JSON.
#include "calc/beheer/brochure.h"
#include "calc/beheer/opdracht.h"
#include "calc/json/lezer.h"
#include "calc/json/teksten_json.h"

namespace minima::beheer {

int opdracht_brochure(const Argumenten& argumenten, Omgeving& omgeving) {
  Rekenkern kern;
  if (!laad_beleid(omgeving, argumenten.beleidsmap, kern)) return kBadInput;
  const std::string gemeente = argumenten.waarde("--gemeente");
  const std::string taal = argumenten.heeft("--taal") ? argumenten.waarde("--taal") : "nl";
  const auto peildatum = lees_datum(argumenten.waarde("--peildatum"));
  if (!argumenten.bestanden.empty()) return weiger(omgeving, "geef geen bestand op");
  if (!kern.beleid().kent(gemeente)) {
    return weiger(omgeving, "van '" + gemeente + "' is er geen beleid");
  }
  if (!peildatum) return weiger(omgeving, "geef --peildatum als jjjj-mm-dd");
  const auto formaat = formaat_uit(argumenten, omgeving, {"html", "tekst", "json"});
  if (!formaat) return kBadInput;
  const Teksten* woorden = kern.teksten(taal);
  const std::string bestand = "brochure/" + taal + ".json";
  // The language first: what stands in --taal may be anything, and only a known one names a file.
  const auto inhoud = woorden != nullptr
                          ? omgeving.lees(argumenten.beleidsmap + "/" + bestand, kMaxTekst)
                          : std::nullopt;
  if (!inhoud) return weiger(omgeving, "de taal '" + taal + "' is er niet");
  const Result<Teksten> zinnen = lees_teksten(*inhoud);
  if (!zinnen.ok()) {
    const Fault& fault = zinnen.faults().front();
    return weiger(omgeving, bestand + "#" + fault.plek + ": " + fault.tekst);
  }
  const Brochureteksten teksten{zinnen.value(), *woorden};
  const Brochure blad = brochure(kern, gemeente, *peildatum, teksten);
  omgeving.schrijf(*formaat == "json"   ? als_json(blad)
                   : *formaat == "html" ? als_html(blad, teksten)
                                        : als_tekst(blad, teksten));
  return kFine;
}

}  // namespace minima::beheer
