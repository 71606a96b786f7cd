// Words of the leaflet: a sentence with its values filled in, and lists of names.
#include "calc/beheer/brochure_zinnen.h"

#include "calc/beheer/blad.h"
#include "calc/uitkomst/toelichting.h"

namespace minima::beheer {

std::string vul(const Brochureteksten& teksten, const std::string& sleutel,
                const Waarden& waarden) {
  const std::string* zin = teksten.zinnen.zoek(sleutel);
  if (zin == nullptr) return sleutel;
  return vul_in(*zin, [&](std::string_view naam) -> std::string {
    for (const auto& [sleutelwoord, waarde] : waarden) {
      if (sleutelwoord == naam) return waarde;
    }
    return "{" + std::string(naam) + "}";
  });
}

std::string onderwijs_tekst(const std::vector<Onderwijs>& scholen, const Brochureteksten& teksten) {
  constexpr const char* kOnderwijs[] = {"geen", "basis", "voortgezet", "mbo", "hoger"};
  std::string uit;
  for (const Onderwijs onderwijs : scholen) {
    uit += (uit.empty() ? "" : komma(teksten.woorden)) +
           vul(teksten, std::string("woord.onderwijs-") + kOnderwijs[static_cast<int>(onderwijs)]);
  }
  return uit;
}

std::string procent_tekst(Rate rate) { return procenten(rate) + "%"; }

std::string opsomming(const std::vector<std::string>& kostensoorten,
                      const Brochureteksten& teksten) {
  std::string uit;
  for (const std::string& id : kostensoorten) {
    uit += (uit.empty() ? "" : komma(teksten.woorden)) + woord("kostensoort", id, teksten.woorden);
  }
  return uit;
}

std::string met_hoofdletter(std::string tekst) {
  if (!tekst.empty() && tekst.front() >= 'a' && tekst.front() <= 'z') {
    tekst.front() = static_cast<char>(tekst.front() - 'a' + 'A');
  } else if (tekst.compare(0, 2, "\u00e9") == 0) {
    tekst.replace(0, 2, "\u00c9");
  }
  return tekst;
}

}  // namespace minima::beheer
