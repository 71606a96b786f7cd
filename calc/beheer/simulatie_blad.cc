// The report of a simulation as a page with tables and plots.
#include <algorithm>

#include "calc/beheer/blad.h"
#include "calc/beheer/html.h"
#include "calc/beheer/simulatie_verslag.h"
#include "calc/beheer/svg.h"

namespace minima::beheer {
namespace {

struct Tabel {
  std::string uit;

  Tabel(std::string_view bijschrift, const std::vector<std::string>& koppen) {
    uit = "<table>\n" + element("caption", bijschrift) + "\n<thead><tr>";
    for (std::size_t i = 0; i < koppen.size(); ++i) {
      uit += i == 0 ? "<th scope=\"col\">" : "<th scope=\"col\" class=\"getal\">";
      uit += html(koppen[i]) + "</th>";
    }
    uit += "</tr></thead>\n<tbody>\n";
  }
  void rij(const std::vector<std::string>& cellen) {
    uit += "<tr><th scope=\"row\">" + html(cellen.front()) + "</th>";
    for (std::size_t i = 1; i < cellen.size(); ++i) uit += element("td", cellen[i], "getal");
    uit += "</tr>\n";
  }
  std::string af() && { return std::move(uit) + "</tbody>\n</table>\n"; }
};

std::string kern(const Simulatieverslag& v) {
  const Groep& alles = v.simulatie.alles();
  const Regelingtotaal som = v.simulatie.totaal();
  std::string uit = element("p", v.herkomst) + "\n";
  if (!v.toelichting.empty()) uit += element("p", v.toelichting) + "\n";
  uit += element("p", "Van " + aantal(alles.aantal) + " huishoudens gaan er " +
                          aantal(alles.winnaars) + " op vooruit, samen " + euro_tekst(alles.winst) +
                          " per jaar, en " + aantal(alles.verliezers) + " op achteruit, samen " +
                          euro_tekst(alles.verlies) + " per jaar. Van " +
                          aantal(v.simulatie.onbekend()) + " is het verschil niet te zeggen.") +
         "\n";
  if (v.niet_gelezen > 0) {
    uit += element("p", "Regels die niet gelezen konden worden: " + aantal(v.niet_gelezen)) + "\n";
  }
  Tabel tabel("Per jaar", {"", "Oud", "Nieuw", "Verschil"});
  const auto bedrag = [&](const char* naam, const std::array<Money, 2>& paar) {
    tabel.rij({naam, euro_tekst(paar[0]), euro_tekst(paar[1]), euro_tekst(paar[1] - paar[0])});
  };
  bedrag("Uitgaven met recht", som.zeker);
  bedrag("Uitgaven als alles ter beoordeling wordt toegekend", som.indicatie);
  const auto telling = [&](const char* naam, std::int64_t oud, std::int64_t nieuw) {
    tabel.rij({naam, aantal(oud), aantal(nieuw), aantal(nieuw - oud)});
  };
  if (som.zonder_bedrag[0] + som.zonder_bedrag[1] > 0) {
    telling("Aanvragen waarvan het bedrag niet te zeggen is en niet meetelt", som.zonder_bedrag[0],
            som.zonder_bedrag[1]);
  }
  telling("Aanvragen", som.aanvragen[0], som.aanvragen[1]);
  telling("Uren", som.aanvragen[0] * v.minuten_per_aanvraag / 60,
          som.aanvragen[1] * v.minuten_per_aanvraag / 60);
  return uit + std::move(tabel).af() +
         element("p",
                 aantal(v.minuten_per_aanvraag) + " minuten per aanvraag: " + v.bron_minuten + ".",
                 "klein") +
         "\n";
}

std::string per_regeling(const Simulatieverslag& v) {
  Tabel tabel("Per regeling, oud en nieuw",
              {"Regeling", "Met recht, oud", "nieuw", "Bedrag, oud", "nieuw",
               "Bedrag niet te zeggen, oud", "nieuw", "Beter", "Slechter"});
  std::vector<Staaf> lijst;
  for (std::size_t i = 0; i < v.simulatie.regelingen().size(); ++i) {
    const Regelingtotaal& een = v.simulatie.regelingen()[i];
    if (een.aanvragen[0] + een.aanvragen[1] == 0) continue;
    const std::string& naam = v.paar.regelingen()[i];
    const std::array<Money, 2> som = {een.zeker[0] + een.indicatie[0],
                                      een.zeker[1] + een.indicatie[1]};
    tabel.rij({naam, aantal(een.toegekend[0]), aantal(een.toegekend[1]), euro_tekst(som[0]),
               euro_tekst(som[1]), aantal(een.zonder_bedrag[0]), aantal(een.zonder_bedrag[1]),
               aantal(een.erbij), aantal(een.eraf)});
    lijst.push_back({naam + ", oud", som[0].in_cents(), euro_tekst(som[0])});
    lijst.push_back({"nieuw", som[1].in_cents(), euro_tekst(som[1])});
  }
  return element("h2", "Per regeling") + "\n" + std::move(tabel).af() + "<figure>\n" +
         staven("Bedrag per regeling, oud en nieuw", lijst) +
         element("figcaption", "Bedrag per jaar, met recht en ter beoordeling samen", "klein") +
         "\n</figure>\n";
}

std::string verdeling(const Simulatieverslag& v) {
  std::vector<Staaf> lijst;
  for (std::size_t i = 0; i < v.simulatie.verdeling().size(); ++i) {
    const std::int64_t telling = v.simulatie.verdeling()[i];
    lijst.push_back({klasse_naam(i), telling, aantal(telling)});
  }
  Tabel tabel("Per soort huishouden",
              {"Soort", "Aantal", "Vooruit", "samen", "Achteruit", "samen"});
  for (const auto& [naam, groep] : v.simulatie.groepen()) {
    tabel.rij({naam, aantal(groep.aantal), aantal(groep.winnaars), euro_tekst(groep.winst),
               aantal(groep.verliezers), euro_tekst(groep.verlies)});
  }
  return element("h2", "Wie erop vooruit en achteruit gaat") + "\n<figure>\n" +
         staven("Aantal huishoudens per verschil", lijst) +
         element("figcaption", "Aantal huishoudens naar verschil per jaar", "klein") +
         "\n</figure>\n" + std::move(tabel).af();
}

std::string verliezers(const Simulatieverslag& v) {
  std::string uit = element("h2", "Wie het meest verliest") + "\n";
  if (v.simulatie.verliezers().empty()) return uit + element("p", "Niemand.") + "\n";
  for (const Verliezer& een : v.simulatie.verliezers()) {
    uit += "<section class=\"bijeen\">\n" +
           element("h3", "Huishouden " + aantal(een.nummer) + " (" + een.groep +
                             "): " + euro_tekst(een.verschil) + " per jaar") +
           "\n<ul>\n";
    for (const Verliesreden& reden : waarom(v.paar, een.huishouden, v.teksten)) {
      std::string tekst =
          reden.regeling + ": " + reden.oud + " wordt " + reden.nieuw + ". " + reden.reden.zin;
      tekst = met_artikel(std::move(tekst), reden.reden.artikel);
      uit += element("li", tekst) + "\n";
    }
    uit += "</ul>\n</section>\n";
  }
  return uit;
}

std::string verloop(const Inkomensverloop& een) {
  std::vector<Lijn> lijst = {{"Oud", false, {}}, {"Nieuw", true, {}}};
  for (const Inkomenspunt& punt : een.punten) {
    for (std::size_t i = 0; i < 2; ++i) {
      lijst[i].punten.push_back({punt.inkomen.in_cents(), punt.gift[i].in_cents()});
    }
  }
  const bool volledig = std::all_of(
      een.punten.begin(), een.punten.end(),
      [](const Inkomenspunt& punt) { return punt.zonder_bedrag[0] + punt.zonder_bedrag[1] == 0; });
  const std::string titel = een.titel + ": steun per jaar naar inkomen per maand" +
                            (volledig ? "" : ", zonder wat niet te berekenen is");
  std::string uit = "<section class=\"bijeen\">\n" + element("h3", een.titel) + "\n<figure>\n" +
                    lijnen(titel, lijst) + element("figcaption", titel, "klein") +
                    "\n</figure>\n<ul>\n";
  for (const Inkomensval& val : een.vallen) {
    std::string tekst = std::string(val.nieuw ? "Nieuw" : "Oud") + ": wie meer verdient dan " +
                        euro_tekst(val.inkomen) + " per maand, houdt per jaar " +
                        euro_tekst(-val.verlies) + " minder over (";
    for (std::size_t i = 0; i < val.regelingen.size(); ++i) {
      tekst += (i > 0 ? ", " : "") + val.regelingen[i];
    }
    uit += element("li", tekst + ").") + "\n";
  }
  for (const Marginaal& stuk : een.hoogste) {
    uit +=
        element("li", std::string(stuk.nieuw ? "Nieuw" : "Oud") +
                          ", buiten die vallen: van elke euro meer inkomen gaat ten hoogste " +
                          std::to_string(stuk.procent) + " % verloren, vanaf " +
                          euro_tekst(stuk.van) + " tot " + euro_tekst(stuk.tot) + " per maand.") +
        "\n";
  }
  return uit + "</ul>\n</section>\n";
}

}  // namespace

std::string als_html(const Simulatieverslag& v) {
  std::string uit = kern(v) + verdeling(v) + per_regeling(v) + verliezers(v);
  if (!v.verlopen.empty()) {
    uit += element("h2", "Inkomensvallen") + "\n" +
           element("p",
                   "Per soort huishouden, als het om alles vraagt waar het om kan vragen en niets "
                   "op de bank heeft. Het inkomen loopt van 100 tot 180 % van de bijstandsnorm.",
                   "klein") +
           "\n";
  }
  for (const Inkomensverloop& een : v.verlopen) uit += verloop(een);
  uit += element("p",
                 "Oud: " + v.paar.beleid(false).titel.nl + " (" + v.paar.beleid(false).hash +
                     "). Nieuw: " + v.paar.beleid(true).titel.nl + " (" + v.paar.beleid(true).hash +
                     "). Beide zijn gerekend alsof zij gelden.",
                 "klein") +
         "\n";
  return bladzijde("Simulatie van nieuw beleid", uit);
}

}  // namespace minima::beheer
