// minima check --lezingen --tekst nl|en|ar: in words, which outcomes rest on a reading of an
// unclear rule.
#include <string>

#include "calc/cli/opdrachten.h"
#include "calc/json/woorden.h"
#include "calc/uitkomst/toelichting.h"
#include "calc/uitkomst/uitkomst.h"

namespace minima::cli {
namespace {

// The report as it grows: a heading for each reading, with the schemes it changes below it.
struct Leesverslag : Lezinghoorder {
  explicit Leesverslag(const Teksten& woorden) : teksten(woorden) {}

  const Teksten& teksten;
  std::string uit;
  std::string vorige;  // the number of the reading above

  [[nodiscard]] std::string cli(std::string_view id) const { return woord("cli", id, teksten); }

  [[nodiscard]] std::string antwoord(const RegelingUitkomst& deel, bool met_vorm) const {
    std::string tekst = woord("oordeel", woord_van(deel.uitslag), teksten);
    const auto erbij = [&](std::string_view label, const std::string& waarde) {
      tekst += "; " + cli(label) + ": " + waarde;
    };
    if (deel.bedrag) erbij("bedrag", euro(*deel.bedrag, teksten));
    const bool grens = deel.maximaal && !deel.maximaal->high.is_unbounded();
    if (grens) erbij("maximaal", euro(*deel.maximaal, teksten));
    if (met_vorm && !deel.vorm.empty()) erbij("vorm", woord("vorm", deel.vorm, teksten));
    return tekst;
  }

  void hoor(const Lezing& lezing, const Alternatief& alternatief, const Uitkomst& nu,
            const Uitkomst& ander) override {
    if (lezing.nr != vorige) {
      uit += '\n' + lezing.nr + ": " + lezing.vraag + '\n';
      uit += "  " + cli("lezing-gekozen") + ": " + lezing.gekozen + '\n';
    }
    vorige = lezing.nr;
    uit += "  " + cli("lezing-anders") + " (" + alternatief.id + "): " + alternatief.tekst + '\n';
    for (std::size_t i = 0; i < nu.regelingen.size(); ++i) {
      const RegelingUitkomst& a = nu.regelingen[i];
      const RegelingUitkomst& b = ander.regelingen[i];
      if (zelfde_antwoord(a, b)) continue;
      const Tekst& naam = a.regeling->naam;
      uit += "    " + (teksten.taal() == "en" ? naam.en : naam.nl) + '\n';
      uit += "      " + cli("lezing-nu") + ": " + antwoord(a, a.vorm != b.vorm) + '\n';
      uit += "      " + cli("lezing-dan") + ": " + antwoord(b, a.vorm != b.vorm) + '\n';
    }
  }
};

}  // namespace

Result<std::string> lezingen_in_woorden(const Huishouden& huishouden, const Rekenkern& kern,
                                        const Teksten& teksten) {
  Leesverslag verslag(teksten);
  const Result<int> gelezen = kern.hoor_lezingen(huishouden, verslag);
  if (!gelezen.ok()) return gelezen.faults();
  std::string tekst = verslag.cli("lezingen") + '\n' + verslag.cli("schatting") + '\n';
  if (gelezen.value() == 0) return tekst + '\n' + verslag.cli("lezingen-niet-vastgelegd") + '\n';
  if (verslag.uit.empty()) return tekst + '\n' + verslag.cli("lezingen-geen-verschil") + '\n';
  return tekst + verslag.uit;
}

}  // namespace minima::cli
