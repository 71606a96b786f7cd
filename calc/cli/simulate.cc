// minima simulate --oud A --nieuw B [--huishoudens FILE | --synthetisch N]: who gains and loses
// between two policies, and the cost.
#include <charconv>
#include <iostream>
#include <optional>

#include "calc/beheer/inkomensverloop.h"
#include "calc/beheer/populatie.h"
#include "calc/beheer/simulatie.h"
#include "calc/beheer/simulatie_verslag.h"
#include "calc/cli/bestanden.h"
#include "calc/cli/opdrachten.h"
#include "calc/cli/regels.h"
#include "calc/json/beleid_json.h"
#include "calc/json/lezer.h"
#include "calc/json/situatie_json.h"

namespace minima::cli {
namespace {

constexpr std::int64_t kMeesteHuishoudens = 1'000'000'000;
constexpr std::int64_t kGewoonAantal = 10'000;

int fout(const std::string& tekst) {
  std::cerr << "minima simulate: " << tekst << "\n";
  return kBadInput;
}

void meld(const std::string& waar, const std::vector<Fault>& faults) {
  for (const Fault& fault : faults) {
    std::cerr << "minima simulate: " << waar << " " << fault.plek << ": " << fault.tekst << " ("
              << fault.code << ")\n";
  }
}

std::optional<std::uint64_t> getal(const std::string& tekst) {
  std::uint64_t result = 0;
  const char* einde = tekst.data() + tekst.size();
  const auto [at, error] = std::from_chars(tekst.data(), einde, result);
  if (error != std::errc() || at != einde) return std::nullopt;
  return result;
}

// A file read by `lees`, its faults said.
template <typename T, typename F>
std::optional<T> gelezen(const std::string& pad, F lees) {
  const auto tekst = lees_bestand(pad, kMaxTekst);
  if (!tekst) {
    fout("het bestand '" + pad + "' kan niet worden gelezen");
    return std::nullopt;
  }
  Result<T> result = lees(*tekst);
  if (!result.ok()) {
    meld(pad, result.faults());
    return std::nullopt;
  }
  return std::move(result).value();
}

struct Opdrachtgever {
  const Argumenten& argumenten;
  const Rekenkern& kern;
  const beheer::Beleidspaar& paar;
  const beheer::Populatie& populatie;
  beheer::Trekgrond grond;
  std::string formaat;
  beheer::Simulatie simulatie;
  std::int64_t niet_gelezen = 0;
  std::string herkomst;

  // False when the output is gone.
  bool neem(const Huishouden& huishouden, const std::string& groep, std::int64_t nummer) {
    const beheer::Huishoudverschil& v = simulatie.neem(huishouden, groep, nummer);
    if (formaat != "csv") return true;
    if (simulatie.alles().aantal == 1) std::cout << beheer::csv_kop();
    std::cout << beheer::csv_rij(nummer, groep, v, paar);
    return static_cast<bool>(std::cout);
  }

  void trek(std::int64_t aantal, std::uint64_t zaad) {
    herkomst = "Verzonnen huishoudens: " + std::to_string(aantal) + " uit '" + populatie.titel +
               "', zaad " + std::to_string(zaad) + ".";
    for (std::int64_t i = 1; i <= aantal; ++i) {
      const auto een = beheer::trek(populatie, grond, zaad, static_cast<std::uint64_t>(i));
      if (!neem(een.huishouden, populatie.typen[een.type].titel, i)) return;
    }
  }

  void lees(Regels& regels, const std::string& pad) {
    herkomst = "Huishoudens uit het bestand '" + pad + "'.";
    std::string regel;
    while (regels.volgende(regel)) {
      if (regel.empty()) continue;
      Result<Huishouden> een = lees_situatie(regel);
      if (een.ok() && een.value().gemeente != paar.beleid(true).gemeente) {
        een = std::vector<Fault>{{"/gemeente", "gemeente-onbekend",
                                  "Dit huishouden woont niet in de gemeente van het beleid.",
                                  std::nullopt}};
      }
      if (!een.ok()) {
        meld("regel " + std::to_string(regels.nummer()), een.faults());
        ++niet_gelezen;
        continue;
      }
      const Huishouden& huishouden = een.value();
      const Geldend geldend = paar.bestand(true).geldend(huishouden.gemeente, huishouden.peildatum);
      const Gedaanten vormen =
          gedaanten(huishouden, *geldend.beleid, geldend.landelijk, huishouden.peildatum);
      const std::string groep =
          vormen.lijst.size() == 1 ? std::string(naam(vormen.lijst.front().vorm)) : "onbekend";
      if (!neem(huishouden, groep, regels.nummer())) return;
    }
    if (!regels.is_afgebroken()) return;
    std::cerr << "minima simulate: het lezen brak af na regel " << regels.nummer() << "\n";
    ++niet_gelezen;
  }

  int verslag() {
    std::vector<beheer::Inkomensverloop> verlopen;
    for (std::size_t i = 0; i < populatie.typen.size() && formaat != "csv"; ++i) {
      auto verloop = beheer::inkomensverloop(paar, beheer::voorbeeld(populatie, grond, i),
                                             populatie.typen[i].titel);
      if (verloop) verlopen.push_back(std::move(*verloop));
    }
    const bool verzonnen = !argumenten.heeft("--huishoudens");
    const beheer::Simulatieverslag v{paar,
                                     simulatie,
                                     verlopen,
                                     *kern.teksten("nl"),
                                     herkomst,
                                     verzonnen ? populatie.toelichting : "",
                                     populatie.minuten_per_aanvraag,
                                     populatie.bron_minuten,
                                     niet_gelezen};
    const int code = niet_gelezen > 0 ? kBadInput : kFine;
    if (formaat == "csv") return schrijf("", code);
    return schrijf(formaat == "html" ? beheer::als_html(v) : beheer::als_tekst(v), code);
  }
};

// What stands in the options, or a message.
std::optional<std::string> verkeerd(const Argumenten& argumenten) {
  if (!argumenten.bestanden.empty()) return "geef bestanden op met --oud, --nieuw en --huishoudens";
  if (!argumenten.heeft("--oud") || !argumenten.heeft("--nieuw")) {
    return "geef twee beleidsbestanden: --oud en --nieuw";
  }
  if (argumenten.heeft("--huishoudens") && argumenten.heeft("--synthetisch")) {
    return "kies uit --huishoudens en --synthetisch";
  }
  const std::string formaat = argumenten.waarde("--formaat");
  if (argumenten.heeft("--formaat") && formaat != "tekst" && formaat != "csv" &&
      formaat != "html") {
    return "het formaat '" + formaat + "' is er niet; kies uit tekst, csv en html";
  }
  const auto aantal = getal(argumenten.waarde("--synthetisch"));
  if (argumenten.heeft("--synthetisch") &&
      (!aantal || *aantal == 0 || *aantal > static_cast<std::uint64_t>(kMeesteHuishoudens))) {
    return "--synthetisch vraagt een geheel getal van 1 tot en met een miljard";
  }
  if (argumenten.heeft("--zaad") && !getal(argumenten.waarde("--zaad"))) {
    return "--zaad vraagt een geheel getal";
  }
  if (argumenten.heeft("--peildatum") && !lees_datum(argumenten.waarde("--peildatum"))) {
    return "--peildatum vraagt een bestaande dag als JJJJ-MM-DD";
  }
  return std::nullopt;
}

}  // namespace

int simulate(const Argumenten& argumenten, const Rekenkern& kern) {
  if (const auto tekst = verkeerd(argumenten)) return fout(*tekst);
  if (kern.teksten("nl") == nullptr) return fout("de Nederlandse teksten zijn er niet");
  auto oud = gelezen<Beleid>(argumenten.waarde("--oud"), lees_beleid);
  auto nieuw = gelezen<Beleid>(argumenten.waarde("--nieuw"), lees_beleid);
  const std::string bestand = argumenten.heeft("--populatie")
                                  ? argumenten.waarde("--populatie")
                                  : argumenten.beleidsmap + "/populatie/voorbeeld.json";
  const auto populatie = gelezen<beheer::Populatie>(bestand, beheer::lees_populatie);
  if (!oud || !nieuw || !populatie) return kBadInput;
  if (oud->gemeente != nieuw->gemeente) {
    return fout("het oude en het nieuwe beleid zijn van verschillende gemeenten");
  }
  const std::string huishoudens = argumenten.waarde("--huishoudens");
  std::optional<Regels> regels;
  if (argumenten.heeft("--huishoudens")) {
    regels.emplace(huishoudens);
    if (!regels->is_open())
      return fout("het bestand '" + huishoudens + "' kan niet worden gelezen");
  }
  const Date peildatum = argumenten.heeft("--peildatum")
                             ? *lees_datum(argumenten.waarde("--peildatum"))
                             : std::max(oud->geldig_vanaf, nieuw->geldig_vanaf);
  const beheer::Beleidspaar paar(kern.beleid().tabellen(), std::move(*oud), std::move(*nieuw));
  const Geldend geldend = paar.bestand(false).geldend(paar.beleid(false).gemeente, peildatum);
  Opdrachtgever opdracht{argumenten,
                         kern,
                         paar,
                         *populatie,
                         {*geldend.beleid, geldend.landelijk, peildatum},
                         argumenten.heeft("--formaat") ? argumenten.waarde("--formaat") : "tekst",
                         beheer::Simulatie(paar),
                         0,
                         {}};
  if (regels) {
    opdracht.lees(*regels, huishoudens);
    if (opdracht.simulatie.alles().aantal == 0)
      return fout("er staat geen huishouden in het bestand");
  } else {
    if (geldend.landelijk == nullptr) {
      return fout(
          "op de peildatum zijn er geen landelijke normen; kies een andere met --peildatum");
    }
    const auto aantal = argumenten.heeft("--synthetisch")
                            ? static_cast<std::int64_t>(*getal(argumenten.waarde("--synthetisch")))
                            : kGewoonAantal;
    opdracht.trek(aantal, argumenten.heeft("--zaad") ? *getal(argumenten.waarde("--zaad")) : 1);
  }
  return opdracht.verslag();
}

}  // namespace minima::cli
