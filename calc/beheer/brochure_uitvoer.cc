// The leaflet as text, as JSON and as a page for paper.
#include <string>

#include "calc/beheer/brochure.h"
#include "calc/beheer/brochure_zinnen.h"
#include "calc/beheer/html.h"
#include "calc/json/schrijver.h"

namespace minima::beheer {
namespace {

// Readable on paper without colour; a scheme isn't torn over two pages where it fits on one.
constexpr const char* kStijl =
    "@page{size:A4;margin:18mm 16mm}"
    "body{font:11pt/1.45 system-ui,sans-serif;color:#111;background:#fff;max-width:46rem;"
    "margin:0 auto;padding:1rem}"
    "h1{font-size:1.7em;line-height:1.2;margin:0 0 .6em}h2{font-size:1.25em;margin:1.6em 0 .3em;"
    "border-top:1px solid #888;padding-top:.7em;break-after:avoid}"
    "h3{font-size:1em;margin:.9em 0 .2em;break-after:avoid}p{margin:.35em 0}"
    "ul{margin:.2em 0 .2em 1.2em;padding:0}li{margin:.15em 0;break-inside:avoid}"
    "table{border-collapse:collapse;width:100%;margin:.6em 0;break-inside:avoid}"
    "th,td{border:1px solid #888;padding:.3em .5em;text-align:left;vertical-align:top}"
    "td.bedrag{text-align:right;white-space:nowrap}"
    ".melding{border-left:4px solid #555;padding-left:.7em}"
    ".artikel,.bron{color:#444;font-size:.85em}section{break-inside:avoid}"
    "a{color:#111;overflow-wrap:anywhere}"
    "@media print{body{max-width:none;padding:0}}";

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
  void element(const char* naam, const std::string& tekst, const char* klasse = "") {
    const std::string soort = *klasse == '\0' ? "" : std::string(" class=\"") + klasse + "\"";
    uit += std::string("<") + naam + soort + ">" + html(tekst) + "</" + naam + ">\n";
  }
  void lijst(const char* sleutel, const std::vector<Brochurezin>& zinnen) {
    if (zinnen.empty()) return;
    element("h3", kop(sleutel));
    uit += "<ul>\n";
    for (std::size_t i = 0; i < zinnen.size(); ++i) {
      uit += "<li>" + html(zinnen[i].tekst);
      const std::string artikel = artikel_in_lijst(zinnen, i, teksten);
      if (!artikel.empty()) {
        uit += " <span class=\"artikel\">" + html(artikel.substr(1)) + "</span>";
      }
      uit += "</li>\n";
    }
    uit += "</ul>\n";
  }
  void grenzen(const Brochure& brochure) {
    if (brochure.rijen.empty()) return;
    element("h2", kop("grenzen"));
    element("p", vul(teksten, "grenzen.uitleg"));
    uit += "<table>\n<thead><tr>";
    const auto hoofd = [this](const std::string& tekst) {
      uit += "<th scope=\"col\">" + html(tekst) + "</th>";
    };
    hoofd(vul(teksten, "grenzen.huishouden"));
    hoofd(vul(teksten, "grenzen.bijstand"));
    for (const std::string& procent : brochure.procenten) hoofd(procent);
    hoofd(vul(teksten, "grenzen.vermogen"));
    uit += "</tr></thead>\n<tbody>\n";
    for (const Brochurerij& rij : brochure.rijen) {
      uit += "<tr><th scope=\"row\">" + html(rij.huishouden) + "</th>";
      const auto bedrag = [this](const std::string& tekst) {
        uit += "<td class=\"bedrag\">" + html(tekst.empty() ? "–" : tekst) + "</td>";
      };
      bedrag(rij.bijstand);
      for (const std::string& grens : rij.grenzen) bedrag(grens);
      bedrag(rij.vermogen);
      uit += "</tr>\n";
    }
    uit += "</tbody>\n</table>\n";
    element("p", vul(teksten, "grenzen.voetnoot"));
  }
  void regeling(const Brochureregeling& regeling) {
    uit += "<section id=\"" + html(regeling.id) + "\">\n";
    element("h2", regeling.naam);
    element("p", regeling.officieel, "bron");
    lijst("voor-wie", regeling.voor_wie);
    lijst("kosten", regeling.kosten);
    lijst("krijgt", regeling.krijgt);
    std::vector<Brochurezin> stukken;
    for (const std::string& stuk : regeling.bewijsstukken) stukken.push_back({stuk, ""});
    lijst("bewijsstukken", stukken);
    lijst("aanvragen", regeling.aanvragen);
    if (!regeling.verwijzing.empty()) element("p", regeling.verwijzing);
    if (!regeling.opmerking.empty()) element("p", regeling.opmerking);
    bron(regeling);
    uit += "</section>\n";
  }
  void bron(const Brochureregeling& regeling) {
    const std::string tekst =
        kop("bronnen") + ": " + regeling.document + met_artikel({"", regeling.artikel}, teksten);
    uit += "<p class=\"bron\">" + html(tekst);
    if (!regeling.url.empty()) {
      uit += " <a href=\"" + html(regeling.url) + "\">" + html(regeling.url) + "</a>";
    }
    uit += "</p>\n";
  }
  void waar(const Brochure& brochure) {
    element("h2", kop("waar"));
    for (const std::string& regel : brochure.waar) element("p", regel);
    if (brochure.waar_url.empty()) return;
    const std::string url = html(brochure.waar_url);
    uit += "<p><a href=\"" + url + "\">" + url + "</a></p>\n";
  }
  void niet(const Brochure& brochure) {
    bool kop_gezet = false;
    for (const Brochureregeling& een : brochure.regelingen) {
      if (een.bestaat) continue;
      if (!kop_gezet) {
        element("h2", kop("niet"));
        uit += "<ul>\n";
      }
      kop_gezet = true;
      uit += "<li>" + html(een.naam) + " <span class=\"artikel\">" +
             html(met_artikel({"", een.artikel}, teksten).substr(1)) + "</span></li>\n";
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
  blad.uit = "<!doctype html>\n<html lang=\"" + html(brochure.taal) +
             "\">\n<head>\n<meta charset=\"utf-8\">\n"
             "<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n<title>" +
             html(brochure.titel) + "</title>\n<style>" + kStijl +
             "</style>\n</head>\n<body>\n<main>\n";
  blad.element("h1", brochure.titel);
  blad.element("p", vul(teksten, "inleiding"));
  blad.element("p", vul(teksten, "schatting"), "melding");
  blad.element("p", brochure.beleid, "bron");
  for (const std::string& melding : brochure.meldingen) blad.element("p", melding);
  blad.grenzen(brochure);
  for (const Brochureregeling& een : brochure.regelingen) {
    if (een.bestaat) blad.regeling(een);
  }
  blad.niet(brochure);
  blad.waar(brochure);
  return blad.uit + "</main>\n</body>\n</html>\n";
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
