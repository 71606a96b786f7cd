// The report of a sample: as text, as CSV and as a page.
#include "calc/beheer/blad.h"
#include "calc/beheer/steekproef.h"

namespace minima::beheer {
namespace {

double aandeel(const Steekproef& s) {
  return s.vergeleken() == 0
             ? 0
             : static_cast<double>(s.verschillen().size()) / static_cast<double>(s.vergeleken());
}

struct Regel {
  std::string naam;
  std::string waarde;
};

std::vector<Regel> kerncijfers(const Steekproef& s) {
  const Interval range = s.interval();
  std::vector<Regel> uit = {
      {"Dossiers", aantal(s.dossiers())},
      {"Besluiten die vergeleken zijn", aantal(s.vergeleken())},
      {"Daarvan anders dan de regels", aantal(static_cast<int>(s.verschillen().size()))},
  };
  if (s.vergeleken() > 0) {
    uit.push_back({"Aandeel dat verschilt", procent_tekst(aandeel(s))});
    uit.push_back({"Met 95 % zekerheid tussen",
                   procent_tekst(range.van) + " en " + procent_tekst(range.tot)});
  }
  uit.push_back({"Niet vergeleken: de gemeente beoordeelt het", aantal(s.beoordeling())});
  uit.push_back({"Niet vergeleken: er ontbreken feiten", aantal(s.onbekend())});
  uit.push_back({"Niet vergeleken: geen beleid op die datum", aantal(s.buiten())});
  uit.push_back({"Regels die niet gelezen konden worden", aantal(s.regels_niet_gelezen())});
  return uit;
}

constexpr const char* kUitleg =
    "Een verschil is nog geen fout: de regels kunnen anders gelezen zijn, of er kan iets in het "
    "dossier staan dat hier niet is ingevuld. Het interval is dat van Clopper en Pearson. Het gaat "
    "ervan uit dat de besluiten los van elkaar en op goed geluk zijn getrokken.";

}  // namespace

std::string conclusie_zin(const Steekproef& s) {
  if (s.vergeleken() == 0) return "Er is geen besluit dat vergeleken kon worden.";
  switch (s.conclusie()) {
    case Conclusie::kAangetoond:
      return "De steekproef laat zien dat ten hoogste 1 % van de besluiten afwijkt.";
    case Conclusie::kWeerlegd:
      return "De steekproef weerlegt dat ten hoogste 1 % van de besluiten afwijkt.";
    case Conclusie::kOpen:
      break;
  }
  std::string uit =
      "De steekproef laat open of ten hoogste 1 % van de besluiten afwijkt: daarvoor is zij te "
      "klein.";
  if (s.verschillen().empty()) {
    uit += " Zonder een enkel verschil zijn er " + aantal(nodig_zonder_fout(kBelofte)) +
           " besluiten nodig om het te laten zien.";
  }
  return uit;
}

std::string als_tekst(const Steekproef& s) {
  std::string uit = "Steekproef van besluiten\n\n";
  for (const Regel& regel : kerncijfers(s)) uit += regel.naam + ": " + regel.waarde + "\n";
  uit += "\n" + conclusie_zin(s) + "\n";
  for (const Verschil& v : s.verschillen()) {
    uit += "\nRegel " + std::to_string(v.regel);
    if (!v.dossier.empty()) uit += ", dossier " + v.dossier;
    uit += ": " + v.regeling + "\n  Besloten: " + v.besloten +
           "\n  Volgens de regels: " + v.berekend +
           "\n  Voorwaarde: " + met_artikel(v.reden.voorwaarde, v.reden.artikel) + "\n  " +
           v.reden.zin + "\n";
  }
  return uit + "\n" + kUitleg + "\n";
}

std::string als_csv(const Steekproef& s) {
  std::string uit = "regel,dossier,regeling,besloten,berekend,voorwaarde,artikel,reden\r\n";
  for (const Verschil& v : s.verschillen()) {
    uit += std::to_string(v.regel);
    for (const std::string* cel : {&v.dossier, &v.regeling, &v.besloten, &v.berekend,
                                   &v.reden.voorwaarde, &v.reden.artikel, &v.reden.zin}) {
      uit += ',' + csv_cel(*cel);
    }
    uit += "\r\n";
  }
  return uit;
}

std::string als_html(const Steekproef& s) {
  std::string uit = "<p><strong>" + element("span", conclusie_zin(s)) + "</strong></p>\n<table>\n";
  for (const Regel& regel : kerncijfers(s)) {
    uit += "<tr><th scope=\"row\">" + element("span", regel.naam) + "</th>" +
           element("td", regel.waarde, "getal") + "</tr>\n";
  }
  uit += "</table>\n" + element("h2", "Verschillen") + "\n";
  if (s.verschillen().empty()) uit += element("p", "Geen.") + "\n";
  for (const Verschil& v : s.verschillen()) {
    std::string kop = "Regel " + std::to_string(v.regel);
    if (!v.dossier.empty()) kop += ", dossier " + v.dossier;
    uit += "<section class=\"bijeen\">\n" + element("h3", kop + ": " + v.regeling) + "\n<p>" +
           element("span", "Besloten: " + v.besloten) + "<br>\n" +
           element("span", "Volgens de regels: " + v.berekend) + "</p>\n" +
           element("p", v.reden.zin +
                            " Voorwaarde: " + met_artikel(v.reden.voorwaarde, v.reden.artikel)) +
           "\n</section>\n";
  }
  uit += element("p", kUitleg, "klein") + "\n";
  return bladzijde("Steekproef van besluiten", uit);
}

}  // namespace minima::beheer
