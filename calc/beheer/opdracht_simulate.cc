// minima simulate --oud A --nieuw B [--huishoudens FILE | --synthetisch N]: who gains and loses
// between two policies, and the cost.
#include <charconv>
#include <optional>
#include <utility>

#include "calc/beheer/inkomensverloop.h"
#include "calc/beheer/opdracht.h"
#include "calc/beheer/populatie.h"
#include "calc/beheer/simulatie.h"
#include "calc/beheer/simulatie_verslag.h"
#include "calc/json/beleid_json.h"
#include "calc/json/lezer.h"
#include "calc/json/situatie_json.h"

namespace minima::beheer {
namespace {

constexpr std::int64_t kMeesteHuishoudens = 1'000'000'000;
constexpr std::int64_t kGewoonAantal = 10'000;

void meld(Omgeving& omgeving, const std::string& waar, const std::vector<Fault>& faults) {
  for (const Fault& fault : faults) {
    omgeving.meld(waar + " " + fault.plek + ": " + fault.tekst + " (" + fault.code + ")");
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
std::optional<T> gelezen(Omgeving& omgeving, const std::string& pad, F lees) {
  const auto tekst = omgeving.lees(pad, kMaxTekst);
  if (!tekst) {
    omgeving.meld("het bestand '" + pad + "' kan niet worden gelezen");
    return std::nullopt;
  }
  Result<T> result = lees(*tekst);
  if (!result.ok()) {
    meld(omgeving, pad, result.faults());
    return std::nullopt;
  }
  return std::move(result).value();
}

struct Opdrachtgever {
  const Argumenten& argumenten;
  Omgeving& omgeving;
  const Rekenkern& kern;
  const Beleidspaar& paar;
  const Populatie& populatie;
  Trekgrond grond;
  std::string formaat;
  Simulatie simulatie;
  std::int64_t niet_gelezen = 0;
  std::string herkomst;

  // False when the output is gone.
  bool neem(const Huishouden& huishouden, const std::string& groep, std::int64_t nummer) {
    const Huishoudverschil& v = simulatie.neem(huishouden, groep, nummer);
    if (formaat != "csv") return true;
    if (simulatie.alles().aantal == 1) omgeving.schrijf(csv_kop());
    return omgeving.schrijf(csv_rij(nummer, groep, v, paar));
  }

  void trek_alle(std::int64_t aantal, std::uint64_t zaad) {
    herkomst = "Verzonnen huishoudens: " + std::to_string(aantal) + " uit '" + populatie.titel +
               "', zaad " + std::to_string(zaad) + ".";
    for (std::int64_t i = 1; i <= aantal; ++i) {
      const auto een = trek(populatie, grond, zaad, static_cast<std::uint64_t>(i));
      if (!neem(een.huishouden, populatie.typen[een.type].titel, i)) return;
    }
  }

  // A household of a line, when it lives where the policy is in force.
  [[nodiscard]] Result<Huishouden> huishouden_van(const std::string& regel) const {
    Result<Huishouden> een = lees_situatie(regel);
    if (!een.ok() || een.value().gemeente == paar.beleid(true).gemeente) return een;
    return std::vector<Fault>{{"/gemeente", "gemeente-onbekend",
                               "Dit huishouden woont niet in de gemeente van het beleid.",
                               std::nullopt}};
  }

  void lees_alle(Regelbron& regels, const std::string& pad) {
    herkomst = "Huishoudens uit het bestand '" + pad + "'.";
    std::string regel;
    while (regels.volgende(regel)) {
      if (regel.empty()) continue;
      const Result<Huishouden> een = huishouden_van(regel);
      if (!een.ok()) {
        meld(omgeving, "regel " + std::to_string(regels.nummer()), een.faults());
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
    omgeving.meld("het lezen brak af na regel " + std::to_string(regels.nummer()));
    ++niet_gelezen;
  }

  int verslag() {
    const int code = niet_gelezen > 0 ? kBadInput : kFine;
    if (formaat == "csv") return code;
    std::vector<Inkomensverloop> verlopen;
    for (std::size_t i = 0; i < populatie.typen.size(); ++i) {
      auto verloop =
          inkomensverloop(paar, voorbeeld(populatie, grond, i), populatie.typen[i].titel);
      if (verloop) verlopen.push_back(std::move(*verloop));
    }
    const bool verzonnen = !argumenten.heeft("--huishoudens");
    const Simulatieverslag v{paar,
                             simulatie,
                             verlopen,
                             *kern.teksten("nl"),
                             herkomst,
                             verzonnen ? populatie.toelichting : "",
                             populatie.minuten_per_aanvraag,
                             populatie.bron_minuten,
                             niet_gelezen};
    omgeving.schrijf(formaat == "html" ? als_html(v) : als_tekst(v));
    return code;
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

// Over the households of `regels`, or over made-up ones when that is null.
int draai(Opdrachtgever opdracht, Regelbron* regels) {
  const Argumenten& argumenten = opdracht.argumenten;
  if (regels != nullptr) {
    opdracht.lees_alle(*regels, argumenten.waarde("--huishoudens"));
    if (opdracht.simulatie.alles().aantal == 0) {
      return weiger(opdracht.omgeving, "er staat geen huishouden in het bestand");
    }
    return opdracht.verslag();
  }
  if (opdracht.grond.landelijk == nullptr) {
    return weiger(
        opdracht.omgeving,
        "op de peildatum zijn er geen landelijke normen; kies een andere met --peildatum");
  }
  const auto aantal = argumenten.heeft("--synthetisch")
                          ? static_cast<std::int64_t>(*getal(argumenten.waarde("--synthetisch")))
                          : kGewoonAantal;
  opdracht.trek_alle(aantal, argumenten.heeft("--zaad") ? *getal(argumenten.waarde("--zaad")) : 1);
  return opdracht.verslag();
}

}  // namespace

int opdracht_simulate(const Argumenten& argumenten, Omgeving& omgeving) {
  Rekenkern kern;
  if (!laad_beleid(omgeving, argumenten.beleidsmap, kern)) return kBadInput;
  if (const auto tekst = verkeerd(argumenten)) return weiger(omgeving, *tekst);
  const auto formaat = formaat_uit(argumenten, omgeving, {"tekst", "csv", "html"});
  if (!formaat) return kBadInput;
  if (kern.teksten("nl") == nullptr) {
    return weiger(omgeving, "de Nederlandse teksten zijn er niet");
  }
  auto oud = gelezen<Beleid>(omgeving, argumenten.waarde("--oud"), lees_beleid);
  auto nieuw = gelezen<Beleid>(omgeving, argumenten.waarde("--nieuw"), lees_beleid);
  const std::string bestand = argumenten.heeft("--populatie")
                                  ? argumenten.waarde("--populatie")
                                  : argumenten.beleidsmap + "/populatie/voorbeeld.json";
  const auto populatie = gelezen<Populatie>(omgeving, bestand, lees_populatie);
  if (!oud || !nieuw || !populatie) return kBadInput;
  if (oud->gemeente != nieuw->gemeente) {
    return weiger(omgeving, "het oude en het nieuwe beleid zijn van verschillende gemeenten");
  }
  const std::string huishoudens = argumenten.waarde("--huishoudens");
  std::unique_ptr<Regelbron> regels;
  if (argumenten.heeft("--huishoudens")) {
    regels = omgeving.lees_regels(huishoudens);
    if (!regels) {
      return weiger(omgeving, "het bestand '" + huishoudens + "' kan niet worden gelezen");
    }
  }
  const Date peildatum = argumenten.heeft("--peildatum")
                             ? *lees_datum(argumenten.waarde("--peildatum"))
                             : std::max(oud->geldig_vanaf, nieuw->geldig_vanaf);
  const Beleidspaar paar(kern.beleid().tabellen(), std::move(*oud), std::move(*nieuw));
  const Geldend geldend = paar.bestand(false).geldend(paar.beleid(false).gemeente, peildatum);
  return draai({argumenten,
                omgeving,
                kern,
                paar,
                *populatie,
                {*geldend.beleid, geldend.landelijk, peildatum},
                *formaat,
                Simulatie(paar),
                0,
                {}},
               regels.get());
}

}  // namespace minima::beheer
