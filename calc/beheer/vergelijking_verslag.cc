// A comparison as text, as CSV and as a page.
#include "calc/beheer/blad.h"
#include "calc/beheer/kenmerken.h"
#include "calc/beheer/vergelijking.h"

namespace minima::beheer {
namespace {

// Rows of one scheme stand together; the first of them carries its heading.
bool is_eerste(const Vergelijking& v, std::size_t i) {
  return i == 0 || v.rijen[i].regeling != v.rijen[i - 1].regeling;
}

std::string kop(const Vergelijkrij& rij) {
  return rij.kenmerk == "kengetal" ? std::string("gegeven") : kenmerk_naam(rij.kenmerk);
}

std::string of_streep(const std::string& cel) { return cel.empty() ? "-" : cel; }

}  // namespace

std::string als_tekst(const Vergelijking& v) {
  std::string uit = v.titel + "\n";
  for (const std::string& opmerking : v.opmerkingen) uit += "! " + opmerking + "\n";
  for (std::size_t i = 0; i < v.rijen.size(); ++i) {
    const Vergelijkrij& rij = v.rijen[i];
    if (is_eerste(v, i)) uit += "\n" + rij.naam + "\n";
    if (v.gemeenten.size() > 1 && !rij.verschilt()) {
      uit += "  " + kop(rij) + ": overal " + of_streep(rij.cellen.front()) + "\n";
      continue;
    }
    uit += "  " + kop(rij) + ":\n";
    for (std::size_t g = 0; g < v.gemeenten.size(); ++g) {
      uit += "    " + v.gemeenten[g] + ": " + of_streep(rij.cellen[g]) + "\n";
    }
  }
  return uit;
}

std::string als_csv(const Vergelijking& v) {
  std::string uit = "regeling,kenmerk";
  for (const std::string& id : v.ids) uit += ',' + csv_cel(id);
  uit += "\r\n";
  for (const Vergelijkrij& rij : v.rijen) {
    uit += csv_cel(rij.regeling.empty() ? "beleid" : rij.regeling) + ',' + csv_cel(rij.kenmerk);
    for (const std::string& cel : rij.cellen) uit += ',' + csv_cel(cel);
    uit += "\r\n";
  }
  return uit;
}

std::string als_html(const Vergelijking& v) {
  std::string uit;
  for (const std::string& opmerking : v.opmerkingen) uit += element("p", opmerking, "klein") + "\n";
  for (std::size_t i = 0; i < v.rijen.size(); ++i) {
    const Vergelijkrij& rij = v.rijen[i];
    if (is_eerste(v, i)) {
      if (i > 0) uit += "</tbody></table>\n";
      uit += "<table>" + element("caption", rij.naam) + "\n<thead><tr><th scope=\"col\"></th>";
      for (const std::string& naam : v.gemeenten) {
        uit += "<th scope=\"col\">" + element("span", naam) + "</th>";
      }
      uit += "</tr></thead>\n<tbody>\n";
    }
    uit += "<tr><th scope=\"row\">" + element("span", kop(rij)) + "</th>";
    for (const std::string& cel : rij.cellen) uit += element("td", of_streep(cel));
    uit += "</tr>\n";
  }
  if (!v.rijen.empty()) uit += "</tbody></table>\n";
  return bladzijde(v.titel, uit);
}

}  // namespace minima::beheer
