// minima brochure --gemeente G --peildatum D: every scheme of a municipality in plain words, as a
// page for paper, as text or as JSON.
#include "calc/beheer/brochure.h"

#include <filesystem>
#include <iostream>

#include "calc/cli/bestanden.h"
#include "calc/cli/opdrachten.h"
#include "calc/json/lezer.h"
#include "calc/json/teksten_json.h"

namespace minima::cli {
namespace {

constexpr std::size_t kTekstLimit = std::size_t{1} << 20;

int weiger(const std::string& reden) {
  std::cerr << "minima brochure: " << reden << '\n';
  return kBadInput;
}

}  // namespace

int brochure(const Argumenten& argumenten, const Rekenkern& kern) {
  const std::string gemeente = argumenten.waarde("--gemeente");
  const std::string formaat =
      argumenten.heeft("--formaat") ? argumenten.waarde("--formaat") : "html";
  const std::string taal = argumenten.heeft("--taal") ? argumenten.waarde("--taal") : "nl";
  const auto peildatum = lees_datum(argumenten.waarde("--peildatum"));
  if (!argumenten.bestanden.empty()) return weiger("geef geen bestand op");
  if (!kern.beleid().kent(gemeente)) return weiger("van '" + gemeente + "' is er geen beleid");
  if (!peildatum) return weiger("geef --peildatum als jjjj-mm-dd");
  if (formaat != "html" && formaat != "tekst" && formaat != "json") {
    return weiger("het formaat '" + formaat + "' is er niet; kies uit html, tekst en json");
  }
  const Teksten* woorden = kern.teksten(taal);
  const auto inhoud = lees_bestand(
      (std::filesystem::path(argumenten.beleidsmap) / "brochure" / (taal + ".json")).string(),
      kTekstLimit);
  if (woorden == nullptr || !inhoud) return weiger("de taal '" + taal + "' is er niet");
  const Result<Teksten> zinnen = lees_teksten(*inhoud);
  if (!zinnen.ok()) {
    const Fault& fault = zinnen.faults().front();
    return weiger("brochure/" + taal + ".json#" + fault.plek + ": " + fault.tekst);
  }
  const beheer::Brochureteksten teksten{zinnen.value(), *woorden};
  const beheer::Brochure blad = beheer::brochure(kern, gemeente, *peildatum, teksten);
  if (formaat == "json") return schrijf(als_json(blad), kFine);
  return schrijf(formaat == "html" ? als_html(blad, teksten) : als_tekst(blad, teksten), kFine);
}

}  // namespace minima::cli
