// The cases as a sheet for paper.
#include <algorithm>
#include <string_view>
#include <utility>

#include "calc/beheer/blad.h"
#include "calc/beheer/gevallen.h"
#include "calc/beheer/gevallen_delen.h"
#include "calc/bereken.h"
#include "calc/json/woorden.h"
#include "calc/uitkomst/toelichting.h"

namespace minima::beheer {
namespace {

// What is expected, in the words of the texts.
std::string uitkomst_zin(const Grensgeval& geval, const Uitkomst& uitkomst,
                         const Teksten& teksten) {
  if (geval.om_versie) {
    return "Het beleid van " + datum(uitkomst.geldend.beleid->geldig_vanaf, teksten) +
           (uitkomst.geldend.in_force ? "" : " is dan niet van kracht");
  }
  if (const RegelingUitkomst* regeling = van(uitkomst, geval.regeling)) {
    std::string uit = woord("oordeel", woord_van(regeling->uitslag), teksten);
    if (regeling->bedrag) uit += ": " + euro(*regeling->bedrag, teksten);
    return uit;
  }
  std::string uit =
      uitkomst.norm ? "Norm " + euro(uitkomst.norm->per_maand, teksten) : "Norm niet gevonden";
  const Regimedraagkracht* kracht = regime(uitkomst, geval.regime);
  if (kracht != nullptr && kracht->bedragen) {
    uit = "Draagkracht (" + geval.regime + ") " + euro(kracht->bedragen->totaal, teksten) +
          ", beschikbaar " + euro(kracht->bedragen->beschikbaar, teksten);
  }
  return uit;
}

constexpr const char* kBeginblad =
    "Elk geval ligt op een grens van het beleid, of een cent of een dag ernaast. De uitkomst is "
    "uitgerekend met de regels zoals zij nu zijn ingevoerd. Zet een kruis als de uitkomst klopt "
    "met wat de gemeente heeft bedoeld.";

constexpr const char* kHuishouden =
    "Tenzij er iets anders staat, gaat het om een alleenstaande ouder van 40 met een kind van 13 "
    "op het voortgezet onderwijs, met 90 % van de norm aan loon, al tien jaar, zonder bezit en "
    "schulden, met kosten van € 25,00 op de peildatum. Vraagt een regeling een andere leeftijd of "
    "school, een verzekering, een advies of hogere kosten, dan is dat er, tenzij het geval iets "
    "anders zegt.";

constexpr const char* kTekenen =
    "<p>Gezien door: <span class=\"streep\"></span> Datum: <span class=\"streep\"></span></p>\n";

// An amount and a percentage stay on one line.
std::string vast(std::string tekst) {
  for (const auto& [los, samen] :
       {std::pair<std::string_view, std::string_view>{"€ ", "€&nbsp;"}, {" %", "&nbsp;%"}}) {
    for (std::size_t at = tekst.find(los); at != std::string::npos; at = tekst.find(los, at)) {
      tekst.replace(at, los.size(), samen);
    }
  }
  return tekst;
}

struct Blad {
  const Beleidsbestand& bestand;
  const Teksten& teksten;
  std::string uit;
  bool open = false;

  void kop(const Grensgeval& geval) {
    sluit();
    const Beleid& beleid =
        *bestand.geldend(geval.huishouden.gemeente, geval.huishouden.peildatum).beleid;
    const auto regeling = std::find_if(beleid.regelingen.begin(), beleid.regelingen.end(),
                                       [&](const Regeling& r) { return r.id == geval.regeling; });
    uit += element("h2", regeling != beleid.regelingen.end() ? regeling->naam.nl
                                                             : "Geldigheid, norm en draagkracht") +
           "\n<table class=\"gevallen\">\n<thead><tr><th scope=\"col\">Klopt</th><th "
           "scope=\"col\">Geval</th>"
           "<th scope=\"col\">Uitkomst</th><th scope=\"col\">Artikel</th></tr></thead>\n<tbody>\n";
    open = true;
  }
  void sluit() {
    if (open) uit += std::string("</tbody>\n</table>\n") + kTekenen;
    open = false;
  }
  // What the rules say of the condition the case is about, in small beside what comes of it.
  [[nodiscard]] std::string voorwaarde(const Grensgeval& geval, const Uitkomst& uitkomst) const {
    const auto oordeel = oordeel_van(geval, uitkomst);
    if (!oordeel) return "";
    return "<br>" + element("span",
                            woord("voorwaarde", geval.voorwaarde->id, teksten) + ": " +
                                woord("oordeel-voorwaarde", woord_van(*oordeel), teksten),
                            "klein");
  }
  void rij(const Grensgeval& geval) {
    const Uitkomst uitkomst = bereken(geval.huishouden, bestand, {false, false});
    uit += "<tr><td><span class=\"vak\"></span></td><td>" + vast(element("span", geval.waarom)) +
           "<br>" + element("span", geval.id, "klein") + "</td><td>" +
           vast(element("span", uitkomst_zin(geval, uitkomst, teksten))) +
           voorwaarde(geval, uitkomst) + "</td>" + element("td", geval.artikel) + "</tr>\n";
  }
};

}  // namespace

std::string als_blad(const Grensgevallen& gevallen, const Beleidsbestand& bestand,
                     const Teksten& teksten, const std::string& titel) {
  Blad blad{bestand, teksten,
            element("p", kBeginblad) + "\n" + vast(element("p", kHuishouden)) + "\n"};
  const std::string* vorige = nullptr;
  for (const Grensgeval& geval : gevallen.lijst) {
    if (vorige == nullptr || *vorige != geval.regeling) blad.kop(geval);
    blad.rij(geval);
    vorige = &geval.regeling;
  }
  blad.sluit();
  if (!gevallen.zonder.empty()) {
    blad.uit += element("h2", "Niet aan beide kanten van de grens") + "\n<ul>\n";
    for (const std::string& een : gevallen.zonder) blad.uit += element("li", een) + "\n";
    blad.uit += "</ul>\n";
  }
  return bladzijde(titel, blad.uit);
}

}  // namespace minima::beheer
