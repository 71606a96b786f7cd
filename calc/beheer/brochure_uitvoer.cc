// The leaflet as text, as JSON and as a page for paper.
#include <algorithm>
#include <string>

#include "calc/beheer/blad.h"
#include "calc/beheer/brochure.h"
#include "calc/beheer/brochure_zinnen.h"
#include "calc/beheer/html.h"
#include "calc/json/schrijver.h"

namespace minima::beheer {
namespace {

std::string met_artikel(const Brochurezin& zin, const Brochureteksten& teksten) {
  if (zin.artikel.empty()) return "";
  return " (" + vul(teksten, "artikel", {{"artikel", zin.artikel}}) + ")";
}

// The article of a line in a list: once for lines in a row that share it, beside the last of them.
std::string artikel_in_lijst(const std::vector<Brochurezin>& zinnen, std::size_t i,
                             const Brochureteksten& teksten) {
  const bool nog_een = i + 1 < zinnen.size() && zinnen[i + 1].artikel == zinnen[i].artikel;
  return nog_een ? "" : met_artikel(zinnen[i], teksten);
}

struct Blad {
  const Brochureteksten& teksten;
  std::string uit;

  [[nodiscard]] std::string kop(const char* sleutel) const {
    return vul(teksten, std::string("kop.") + sleutel);
  }
  void zet(std::string_view tag, const std::string& tekst, std::string_view klasse = "") {
    uit += element(tag, tekst, klasse) + "\n";
  }
  void punt(const std::string& tekst, const std::string& artikel) {
    uit += "<li>" + html(tekst);
    if (!artikel.empty()) uit += " " + element("span", artikel.substr(1), "klein");
    uit += "</li>\n";
  }
  void link(const std::string& url) {
    uit += "<a href=\"" + html(url) + "\">" + html(url) + "</a>";
  }
  void lijst(const char* sleutel, const std::vector<Brochurezin>& zinnen) {
    if (zinnen.empty()) return;
    zet("h3", kop(sleutel));
    // A long list of short names takes half the height in two columns.
    constexpr std::size_t kLang = 8;
    const bool kort = std::all_of(zinnen.begin(), zinnen.end(),
                                  [](const Brochurezin& zin) { return zin.tekst.size() <= 60; });
    const char* begin = kort && zinnen.size() >= kLang ? "<ul class=\"kolommen\">\n" : "<ul>\n";
    bool open = false;
    const auto lijst_is = [&](bool nodig) {
      if (open != nodig) uit += nodig ? begin : "</ul>\n";
      open = nodig;
    };
    for (std::size_t i = 0; i < zinnen.size(); ++i) {
      // What says when the next lines hold stands above them.
      const bool boven = zinnen[i].tekst.ends_with(':');
      lijst_is(!boven);
      if (boven) {
        zet("p", zinnen[i].tekst, "boven");
      } else {
        punt(zinnen[i].tekst, artikel_in_lijst(zinnen, i, teksten));
      }
    }
    lijst_is(false);
  }
  void grenzen(const Brochure& brochure) {
    if (brochure.rijen.empty()) return;
    zet("h2", kop("grenzen"));
    zet("p", vul(teksten, "grenzen.uitleg"));
    uit += "<table>\n<thead><tr>";
    const auto hoofd = [this](const std::string& tekst) {
      uit += "<th scope=\"col\">" + html(tekst) + "</th>";
    };
    hoofd(vul(teksten, "grenzen.huishouden"));
    hoofd(vul(teksten, "grenzen.bijstand"));
    for (const std::string& procent : brochure.procenten) hoofd(procent);
    hoofd(vul(teksten, "grenzen.vermogen"));
    uit += "</tr></thead>\n<tbody>\n";
    for (const Brochurerij& rij : brochure.rijen) this->rij(rij);
    uit += "</tbody>\n</table>\n";
    zet("p", vul(teksten, "grenzen.voetnoot"));
  }
  void rij(const Brochurerij& rij) {
    uit += "<tr><th scope=\"row\">" + html(rij.huishouden) + "</th>";
    const auto bedrag = [this](const std::string& tekst) {
      uit += element("td", tekst.empty() ? "–" : tekst, "getal");
    };
    bedrag(rij.bijstand);
    for (const std::string& grens : rij.grenzen) bedrag(grens);
    bedrag(rij.vermogen);
    uit += "</tr>\n";
  }
  void regeling(const Brochureregeling& regeling) {
    uit += "<section class=\"bijeen\" id=\"" + html(regeling.id) + "\">\n";
    zet("h2", regeling.naam);
    zet("p", regeling.officieel, "klein");
    lijst("voor-wie", regeling.voor_wie);
    lijst("kosten", regeling.kosten);
    lijst("krijgt", regeling.krijgt);
    std::vector<Brochurezin> stukken;
    for (const std::string& stuk : regeling.bewijsstukken) stukken.push_back({stuk, ""});
    lijst("bewijsstukken", stukken);
    lijst("aanvragen", regeling.aanvragen);
    if (!regeling.verwijzing.empty()) zet("p", regeling.verwijzing);
    if (!regeling.opmerking.empty()) zet("p", regeling.opmerking);
    bron(regeling);
    uit += "</section>\n";
  }
  void bron(const Brochureregeling& regeling) {
    const std::string tekst =
        kop("bronnen") + ": " + regeling.document + met_artikel({"", regeling.artikel}, teksten);
    uit += "<p class=\"klein\">" + html(tekst);
    if (!regeling.url.empty()) {
      uit += " ";
      link(regeling.url);
    }
    uit += "</p>\n";
  }
  void waar(const Brochure& brochure) {
    zet("h2", kop("waar"));
    for (const std::string& regel : brochure.waar) zet("p", regel);
    if (brochure.waar_url.empty()) return;
    uit += "<p>";
    link(brochure.waar_url);
    uit += "</p>\n";
  }
  void niet(const Brochure& brochure) {
    bool kop_gezet = false;
    for (const Brochureregeling& een : brochure.regelingen) {
      if (een.bestaat) continue;
      if (!kop_gezet) {
        zet("h2", kop("niet"));
        uit += "<ul>\n";
      }
      kop_gezet = true;
      punt(een.naam, met_artikel({"", een.artikel}, teksten));
    }
    if (kop_gezet) uit += "</ul>\n";
  }
};

void schrijf_zinnen(Schrijver& json, const char* naam, const std::vector<Brochurezin>& zinnen) {
  json.open_lijst(naam);
  for (const Brochurezin& zin : zinnen) {
    json.open_object();
    json.lid("tekst", zin.tekst);
    if (!zin.artikel.empty()) json.lid("artikel", zin.artikel);
    json.sluit_object();
  }
  json.sluit_lijst();
}

void schrijf_woorden(Schrijver& json, const char* naam, const std::vector<std::string>& woorden) {
  json.open_lijst(naam);
  for (const std::string& woord : woorden) json.waarde(woord);
  json.sluit_lijst();
}

void schrijf_regeling(Schrijver& json, const Brochureregeling& regeling) {
  json.open_object();
  json.lid("id", regeling.id);
  json.lid("naam", regeling.naam);
  json.lid("officieel", regeling.officieel);
  json.lid("bestaat", regeling.bestaat);
  schrijf_zinnen(json, "voorWie", regeling.voor_wie);
  schrijf_zinnen(json, "kosten", regeling.kosten);
  schrijf_zinnen(json, "krijgt", regeling.krijgt);
  schrijf_woorden(json, "bewijsstukken", regeling.bewijsstukken);
  schrijf_zinnen(json, "aanvragen", regeling.aanvragen);
  if (!regeling.verwijzing.empty()) json.lid("verwijzing", regeling.verwijzing);
  if (!regeling.opmerking.empty()) json.lid("opmerking", regeling.opmerking);
  json.open_object("bron");
  json.lid("document", regeling.document);
  json.lid("artikel", regeling.artikel);
  if (!regeling.url.empty()) json.lid("url", regeling.url);
  json.sluit_object();
  json.sluit_object();
}

}  // namespace

std::string als_html(const Brochure& brochure, const Brochureteksten& teksten) {
  Blad blad{teksten, {}};
  blad.zet("p", vul(teksten, "inleiding"));
  blad.zet("p", vul(teksten, "schatting"), "melding");
  blad.zet("p", brochure.beleid, "klein");
  for (const std::string& melding : brochure.meldingen) blad.zet("p", melding);
  blad.grenzen(brochure);
  for (const Brochureregeling& een : brochure.regelingen) {
    if (een.bestaat) blad.regeling(een);
  }
  blad.niet(brochure);
  blad.waar(brochure);
  return bladzijde(brochure.titel, blad.uit, brochure.taal);
}

std::string als_tekst(const Brochure& brochure, const Brochureteksten& teksten) {
  std::string uit = brochure.titel + "\n\n" + vul(teksten, "inleiding") + "\n" +
                    vul(teksten, "schatting") + "\n" + brochure.beleid + "\n";
  for (const std::string& melding : brochure.meldingen) uit += melding + "\n";
  const auto kop = [&](const char* sleutel) { return vul(teksten, std::string("kop.") + sleutel); };
  if (!brochure.rijen.empty()) uit += "\n" + kop("grenzen") + "\n";
  for (const Brochurerij& rij : brochure.rijen) {
    uit += "  " + rij.huishouden + "\n    " + vul(teksten, "grenzen.bijstand") + ": " +
           rij.bijstand + "\n";
    for (std::size_t i = 0; i < rij.grenzen.size(); ++i) {
      uit += "    " + brochure.procenten[i] + ": " + rij.grenzen[i] + "\n";
    }
    if (!rij.vermogen.empty()) {
      uit += "    " + vul(teksten, "grenzen.vermogen") + ": " + rij.vermogen + "\n";
    }
  }
  const auto lijst = [&](const char* sleutel, const std::vector<Brochurezin>& zinnen) {
    if (!zinnen.empty()) uit += "  " + kop(sleutel) + ":\n";
    for (std::size_t i = 0; i < zinnen.size(); ++i) {
      uit += "    - " + zinnen[i].tekst + artikel_in_lijst(zinnen, i, teksten) + "\n";
    }
  };
  for (const Brochureregeling& een : brochure.regelingen) {
    uit += "\n" + een.naam + "\n  " + een.officieel + "\n";
    if (!een.bestaat) uit += "  " + kop("niet") + met_artikel({"", een.artikel}, teksten) + "\n";
    lijst("voor-wie", een.voor_wie);
    lijst("kosten", een.kosten);
    lijst("krijgt", een.krijgt);
    if (!een.bewijsstukken.empty()) uit += "  " + kop("bewijsstukken") + ":\n";
    for (const std::string& stuk : een.bewijsstukken) uit += "    - " + stuk + "\n";
    lijst("aanvragen", een.aanvragen);
    if (!een.verwijzing.empty()) uit += "  " + een.verwijzing + "\n";
    if (!een.opmerking.empty()) uit += "  " + een.opmerking + "\n";
    uit += "  " + kop("bronnen") + ": " + een.document + met_artikel({"", een.artikel}, teksten) +
           "\n";
  }
  uit += "\n" + kop("waar") + "\n";
  for (const std::string& regel : brochure.waar) uit += "  " + regel + "\n";
  if (!brochure.waar_url.empty()) uit += "  " + brochure.waar_url + "\n";
  return uit;
}

std::string als_json(const Brochure& brochure) {
  Schrijver json;
  json.open_object();
  json.lid("taal", brochure.taal);
  json.lid("titel", brochure.titel);
  json.lid("beleid", brochure.beleid);
  schrijf_woorden(json, "meldingen", brochure.meldingen);
  schrijf_woorden(json, "procenten", brochure.procenten);
  json.open_lijst("rijen");
  for (const Brochurerij& rij : brochure.rijen) {
    json.open_object();
    json.lid("huishouden", rij.huishouden);
    json.lid("bijstand", rij.bijstand);
    schrijf_woorden(json, "grenzen", rij.grenzen);
    if (!rij.vermogen.empty()) json.lid("vermogen", rij.vermogen);
    json.sluit_object();
  }
  json.sluit_lijst();
  json.open_lijst("regelingen");
  for (const Brochureregeling& een : brochure.regelingen) schrijf_regeling(json, een);
  json.sluit_lijst();
  schrijf_woorden(json, "waar", brochure.waar);
  if (!brochure.waar_url.empty()) json.lid("waarUrl", brochure.waar_url);
  json.sluit_object();
  return std::move(json).neem() + "\n";
}

}  // namespace minima::beheer
