// minima: what a household can get, from the command line.
#include <algorithm>
#include <iostream>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "calc/cli/bestanden.h"
#include "calc/cli/opdrachten.h"

namespace {

using minima::Rekenkern;
using minima::cli::Argumenten;

constexpr const char* kGebruik =
    "gebruik: minima OPDRACHT [OPTIES]\n"
    "\n"
    "  check SITUATIE.json   een uitkomst als JSON (- leest de standaardinvoer)\n"
    "  batch                 een situatie per regel van de standaardinvoer, een uitkomst per "
    "regel\n"
    "  compare [SITUATIE]    regelingen van gemeenten naast elkaar, of een huishouden in elke "
    "gemeente\n"
    "  cases [MAP]           gevallen rond elke grens van het beleid, als jsonl of html\n"
    "  steekproef FILE.jsonl genomen besluiten naast de regels, met het aandeel dat verschilt\n"
    "  simulate --oud A --nieuw B  wie erop vooruit en achteruit gaat tussen twee "
    "beleidsbestanden\n"
    "  validate [MAP]        wat er niet klopt of opvalt in de beleidsbestanden\n"
    "  brochure              alle regelingen van een gemeente op een dag, om te lezen of te "
    "printen\n"
    "\n"
    "  --gemeenten A,B       compare: welke (anders: alle met regels op die dag)\n"
    "  --formaat F           tekst, csv of html; cases: jsonl of html; brochure: html, tekst of "
    "json\n"
    "  --controleer FILE     cases: kloppen de gevallen in dit bestand nog?\n"
    "  --gemeente G          cases, brochure: alleen van deze gemeente\n"
    "  --huishoudens FILE    simulate: een situatie per regel\n"
    "  --synthetisch N       simulate: N verzonnen huishoudens (anders: 10000), met --zaad S en\n"
    "                        --populatie FILE\n"
    "  --peildatum D         compare, brochure: de dag, als 2005-11-01; cases, simulate: die van "
    "de\n"
    "                        gevallen of van de verzonnen huishoudens\n"
    "  --taal nl|en          brochure: de taal (anders nl)\n"
    "  --tekst nl|en         check: leesbare tekst met artikelen; batch: zinnen in de JSON\n"
    "  --zonder-toelichting  zonder de redenen en zonder vooruitblik\n"
    "  --kernen N            batch: met N rekenkernen tegelijk (anders: alle); de uitvoer is "
    "dezelfde\n"
    "  --lezingen            check: welke uitkomsten anders zijn bij een andere lezing van de "
    "regels\n"
    "  --json                validate: de bevindingen als JSON\n"
    "  --policy-data MAP     het beleid (anders: dat van de installatie)\n"
    "  --help                deze tekst\n"
    "\n"
    "Sluit af met 0 als het goed ging, 1 bij bevindingen, 2 bij verkeerde invoer of verkeerd "
    "gebruik.\n";

struct Optie {
  std::string_view naam;
  bool met_waarde;
};
constexpr Optie kOpties[] = {
    {"--policy-data", true}, {"--tekst", true},       {"--zonder-toelichting", false},
    {"--lezingen", false},   {"--formaat", true},     {"--oud", true},
    {"--nieuw", true},       {"--huishoudens", true}, {"--synthetisch", true},
    {"--zaad", true},        {"--populatie", true},   {"--peildatum", true},
    {"--gemeenten", true},   {"--gemeente", true},    {"--controleer", true},
    {"--json", false},       {"--taal", true},        {"--kernen", true},
};

struct Opdracht {
  std::string_view naam;
  int (*voer_uit)(const Argumenten&, const Rekenkern&);  // with the policy loaded
  std::vector<std::string_view> opties;                  // besides --policy-data and --help
  int (*zonder_beleid)(const Argumenten&) = nullptr;     // instead, for who loads its own
};
const std::vector<Opdracht>& opdrachten() {
  static const std::vector<Opdracht> all = {
      {"check", minima::cli::check, {"--tekst", "--zonder-toelichting", "--lezingen"}},
      {"batch", minima::cli::batch, {"--tekst", "--zonder-toelichting", "--kernen"}},
      {"compare", minima::cli::compare, {"--peildatum", "--gemeenten", "--formaat"}},
      {"cases",
       nullptr,
       {"--gemeente", "--peildatum", "--formaat", "--controleer"},
       minima::cli::cases},
      {"steekproef", minima::cli::steekproef, {"--formaat"}},
      {"simulate",
       minima::cli::simulate,
       {"--oud", "--nieuw", "--huishoudens", "--synthetisch", "--zaad", "--populatie",
        "--peildatum", "--formaat"}},
      {"brochure", minima::cli::brochure, {"--gemeente", "--peildatum", "--taal", "--formaat"}},
      {"validate", nullptr, {"--json"}, minima::cli::validate},
  };
  return all;
}

bool is_help(std::string_view word) { return word == "--help" || word == "-h"; }

// The words after the command; a message when they are wrong.
std::optional<std::string> lees(int argc, char** argv, const Opdracht& opdracht,
                                Argumenten& argumenten) {
  for (int i = 2; i < argc; ++i) {
    const std::string word = argv[i];
    if (word.size() < 2 || word.front() != '-') {
      argumenten.bestanden.push_back(word);
      continue;
    }
    const auto* optie = std::find_if(std::begin(kOpties), std::end(kOpties),
                                     [&word](const Optie& o) { return o.naam == word; });
    if (optie == std::end(kOpties)) return "de optie " + word + " bestaat niet";
    const auto& own = opdracht.opties;
    if (word != "--policy-data" && std::find(own.begin(), own.end(), word) == own.end()) {
      return "de optie " + word + " hoort niet bij " + std::string(opdracht.naam);
    }
    if (optie->met_waarde && i + 1 == argc) return "na " + word + " hoort een waarde";
    argumenten.opties[word] = optie->met_waarde ? argv[++i] : "";
  }
  return std::nullopt;
}

int fout_gebruik(const std::string& fout) {
  std::cerr << "minima: " << fout << "\n\n" << kGebruik;
  return minima::cli::kBadInput;
}

int laad_en_voer_uit(const Opdracht& opdracht, const Argumenten& argumenten) {
  if (opdracht.zonder_beleid != nullptr) return opdracht.zonder_beleid(argumenten);
  Rekenkern kern;
  const bool eigen = argumenten.waarde("--policy-data").empty();
  std::vector<std::string> gewijzigd;
  const auto faults =
      minima::cli::laad_beleid(argumenten.beleidsmap, kern, eigen ? &gewijzigd : nullptr);
  for (const minima::Fault& fault : faults) {
    std::cerr << "minima: " << fault.plek << ": " << fault.tekst << " (" << fault.code << ")\n";
  }
  if (!faults.empty()) return minima::cli::kBadInput;
  // Said, not refused: who keeps the amounts changes them here. The outcome names the hash it rests
  // on.
  for (const std::string& naam : gewijzigd) {
    std::cerr << "minima: let op: " << naam << " is anders dan toen dit programma werd gebouwd\n";
  }
  return opdracht.voer_uit(argumenten, kern);
}

}  // namespace

int main(int argc, char** argv) {
  std::ios::sync_with_stdio(false);
  const std::string naam = argc > 1 ? argv[1] : "";
  if (std::any_of(argv + std::min(argc, 1), argv + argc, is_help)) {
    return minima::cli::schrijf(kGebruik, minima::cli::kFine);
  }
  if (naam == "--version") {
    return minima::cli::schrijf("minima " MINIMA_VERSION "\n", minima::cli::kFine);
  }
  if (naam.empty()) return fout_gebruik("geef een opdracht");
  const auto& all = opdrachten();
  const auto opdracht =
      std::find_if(all.begin(), all.end(), [&naam](const Opdracht& o) { return o.naam == naam; });
  if (opdracht == all.end()) return fout_gebruik("de opdracht '" + naam + "' bestaat niet");
  Argumenten argumenten;
  if (const auto fout = lees(argc, argv, *opdracht, argumenten)) return fout_gebruik(*fout);
  argumenten.beleidsmap = argumenten.waarde("--policy-data");
  if (argumenten.beleidsmap.empty()) {
    argumenten.beleidsmap = minima::cli::standaard_beleidsmap(argv[0]);
  }
  return laad_en_voer_uit(*opdracht, argumenten);
}
