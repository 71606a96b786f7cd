// minima: what a household can get, from the command line.
#include <algorithm>
#include <iostream>
#include <string>
#include <string_view>
#include <vector>

#include "calc/beheer/opdrachten.h"
#include "calc/cli/bestanden.h"
#include "calc/cli/opdrachten.h"
#include "calc/cli/schijf.h"

namespace {

using minima::Rekenkern;
using minima::cli::Argumenten;

constexpr const char* kGebruik =
    "gebruik: minima OPDRACHT [OPTIES]\n"
    "\n"
    "  check SITUATIE.json   een uitkomst als JSON (- leest de standaardinvoer)\n"
    "  batch                 een situatie per regel van de standaardinvoer, een uitkomst per "
    "regel\n"
    "  slip SITUATIE.json    een korte code met de situatie, voor op een uitslagstrook\n"
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
    "  --taal nl|en|ar       brochure: de taal (anders nl)\n"
    "  --tekst nl|en|ar      check: leesbare tekst met artikelen; batch: zinnen in de JSON\n"
    "  --zonder-toelichting  zonder de redenen en zonder vooruitblik\n"
    "  --kernen N            batch: met N rekenkernen tegelijk (anders: alle); de uitvoer is "
    "dezelfde\n"
    "  --lezingen            check: welke uitkomsten anders zijn bij een andere lezing van de "
    "regels;\n"
    "                        met --tekst in woorden\n"
    "  --slip CODE           check: de uitkomst van de code op een uitslagstrook\n"
    "  --code CODE           slip: de situatie in een code, als JSON\n"
    "  --json                validate: de bevindingen als JSON\n"
    "  --policy-data MAP     het beleid (anders: dat van de installatie)\n"
    "  --help                deze tekst\n"
    "\n"
    "Sluit af met 0 als het goed ging, 1 bij bevindingen, 2 bij verkeerde invoer of verkeerd "
    "gebruik.\n";

// A command of the command line itself, with the policy loaded.
struct EigenOpdracht {
  std::string_view naam;
  std::vector<std::string_view> opties;  // besides --policy-data and --help
  int (*voer_uit)(const Argumenten&, const Rekenkern&);
};
const std::vector<EigenOpdracht>& eigen_opdrachten() {
  static const std::vector<EigenOpdracht> all = {
      {"check", {"--tekst", "--zonder-toelichting", "--lezingen", "--slip"}, minima::cli::check},
      {"batch", {"--tekst", "--zonder-toelichting", "--kernen"}, minima::cli::batch},
      {"slip", {"--code"}, minima::cli::slip},
  };
  return all;
}

bool is_help(std::string_view word) { return word == "--help" || word == "-h"; }

int fout_gebruik(const std::string& fout) {
  std::cerr << "minima: " << fout << "\n\n" << kGebruik;
  return minima::cli::kBadInput;
}

// The policy folder and the words of a command, whichever it is; false after saying what is wrong.
bool lees(int argc, char** argv, std::string_view naam, const std::vector<std::string_view>& opties,
          Argumenten& argumenten) {
  const std::vector<std::string> woorden(argv + 2, argv + argc);
  argumenten.beleidsmap = minima::cli::standaard_beleidsmap(argv[0]);
  const auto fout = minima::beheer::lees_woorden(woorden, naam, opties, argumenten);
  if (fout) fout_gebruik(*fout);
  return !fout;
}

// "" when --policy-data names another.
std::string eigen_beleid(const Argumenten& argumenten) {
  return argumenten.waarde("--policy-data").empty() ? argumenten.beleidsmap : "";
}

int voer_uit(int argc, char** argv, const EigenOpdracht& opdracht) {
  Argumenten argumenten;
  if (!lees(argc, argv, opdracht.naam, opdracht.opties, argumenten)) return minima::cli::kBadInput;
  minima::cli::Schijf schijf(opdracht.naam, eigen_beleid(argumenten));
  Rekenkern kern;
  if (!minima::beheer::laad_beleid(schijf, argumenten.beleidsmap, kern)) {
    return minima::cli::kBadInput;
  }
  return opdracht.voer_uit(argumenten, kern);
}

int voer_uit(int argc, char** argv, const minima::beheer::Opdracht& opdracht) {
  Argumenten argumenten;
  if (!lees(argc, argv, opdracht.naam, opdracht.opties, argumenten)) return minima::cli::kBadInput;
  minima::cli::Schijf schijf(opdracht.naam, eigen_beleid(argumenten));
  return minima::cli::schrijf("", opdracht.voer_uit(argumenten, schijf));
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
  for (const EigenOpdracht& opdracht : eigen_opdrachten()) {
    if (opdracht.naam == naam) return voer_uit(argc, argv, opdracht);
  }
  const auto* opdracht = minima::beheer::opdracht_van(naam);
  if (opdracht == nullptr) return fout_gebruik("de opdracht '" + naam + "' bestaat niet");
  return voer_uit(argc, argv, *opdracht);
}
