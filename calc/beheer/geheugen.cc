#include "calc/beheer/geheugen.h"

#include <algorithm>
#include <utility>

#include "calc/beheer/opdrachten.h"
#include "calc/json/boom.h"
#include "calc/json/schrijver.h"

namespace minima::beheer {
namespace {

// Lines of a text that its owner keeps.
class Tekstregels : public Regelbron {
 public:
  explicit Tekstregels(std::string_view tekst) : rest_(tekst) {}

  bool volgende(std::string& regel) override {
    regel.clear();
    if (rest_.empty()) return false;
    const std::size_t einde = std::min(rest_.find('\n'), rest_.size());
    regel = rest_.substr(0, std::min(einde, kSituatieLimit + 1));
    rest_.remove_prefix(std::min(einde + 1, rest_.size()));
    if (!regel.empty() && regel.back() == '\r') regel.pop_back();
    ++nummer_;
    return true;
  }
  [[nodiscard]] bool is_afgebroken() const override { return false; }
  [[nodiscard]] int nummer() const override { return nummer_; }

 private:
  std::string_view rest_;
  int nummer_ = 0;
};

// "map/", also of "map/" itself.
std::string met_streep(const std::string& map) { return map.ends_with('/') ? map : map + "/"; }

// Adds the words of one member of the options; a sentence when its value is of the wrong kind.
std::optional<std::string> voeg_woorden_toe(const Knoop& lid, std::vector<std::string>& woorden) {
  std::string optie = "--" + lid.sleutel;
  const bool vlag = met_waarde(optie) == false;
  if (lid.is(Knoop::Soort::kBool) && (vlag || !lid.waar)) {
    if (lid.waar) woorden.push_back(std::move(optie));
    return std::nullopt;
  }
  if (vlag) return "de optie " + optie + " is true of false";
  if (!lid.is(Knoop::Soort::kTekst) && !lid.is(Knoop::Soort::kGetal)) {
    return "bij de optie " + optie + " hoort een tekst of een getal";
  }
  woorden.push_back(std::move(optie));
  woorden.push_back(lid.tekst);
  return std::nullopt;
}

// "bestand": one path or several.
bool voeg_bestanden_toe(const Knoop& lid, std::vector<std::string>& bestanden) {
  if (lid.is(Knoop::Soort::kTekst)) bestanden.push_back(lid.tekst);
  if (!lid.is(Knoop::Soort::kLijst)) return lid.is(Knoop::Soort::kTekst);
  for (const Knoop& een : lid.leden) {
    if (!een.is(Knoop::Soort::kTekst)) return false;
    bestanden.push_back(een.tekst);
  }
  return true;
}

// A sentence when the options can't be read.
std::optional<std::string> lees_opties(std::string_view tekst, const Opdracht& opdracht,
                                       Argumenten& argumenten) {
  argumenten.beleidsmap = Geheugen::kBeleidsmap;
  if (tekst.empty()) return std::nullopt;
  const auto gelezen = lees_knoop(tekst);
  if (!gelezen.ok()) return "de opties zijn geen JSON: " + gelezen.faults().front().tekst;
  if (!gelezen.value().is(Knoop::Soort::kObject)) return "de opties zijn geen JSON-object";
  std::vector<std::string> woorden;
  for (const Knoop& lid : gelezen.value().leden) {
    if (lid.sleutel != "bestand") {
      if (auto fout = voeg_woorden_toe(lid, woorden)) return fout;
    } else if (!voeg_bestanden_toe(lid, argumenten.bestanden)) {
      return "bij bestand hoort een naam, of een lijst van namen";
    }
  }
  return lees_woorden(woorden, opdracht.naam, opdracht.opties, argumenten);
}

}  // namespace

void Geheugen::zet(std::string pad, std::string inhoud) {
  bestanden_.insert_or_assign(std::move(pad), std::move(inhoud));
}

void Geheugen::wis(const std::string& pad) {
  const std::string map = met_streep(pad);
  std::erase_if(bestanden_,
                [&](const auto& een) { return een.first == pad || een.first.starts_with(map); });
}

int Geheugen::voer_uit_met(std::string_view naam, std::string_view opties) {
  const Opdracht* opdracht = opdracht_van(naam);
  if (opdracht == nullptr) {
    return weiger(*this, "de opdracht '" + std::string(naam) + "' bestaat niet");
  }
  Argumenten argumenten;
  if (const auto fout = lees_opties(opties, *opdracht, argumenten)) return weiger(*this, *fout);
  return opdracht->voer_uit(argumenten, *this);
}

std::string Geheugen::voer_uit(std::string_view opdracht, std::string_view opties) {
  const int code = voer_uit_met(opdracht, opties);
  Schrijver json;
  json.open_object();
  json.lid("code", code);
  json.lid("uitvoer", uitvoer_);
  json.open_lijst("meldingen");
  for (const std::string& zin : meldingen_) json.waarde(zin);
  json.sluit_lijst();
  json.sluit_object();
  uitvoer_ = {};  // a report may be large: its memory isn't kept
  meldingen_ = {};
  return std::move(json).neem();
}

std::optional<std::string> Geheugen::lees(const std::string& pad, std::size_t limit) {
  const auto found = bestanden_.find(pad);
  if (found == bestanden_.end()) return std::nullopt;
  return found->second.substr(0, limit + 1);
}

std::unique_ptr<Regelbron> Geheugen::lees_regels(const std::string& pad) {
  const auto found = bestanden_.find(pad);
  if (found == bestanden_.end()) return nullptr;
  return std::make_unique<Tekstregels>(found->second);
}

std::vector<Bestand> Geheugen::lees_beleidsmap(const std::string& map, std::vector<Fault>& faults) {
  const std::string begin = met_streep(map);
  std::vector<Bestand> result;
  for (auto een = bestanden_.lower_bound(begin); een != bestanden_.end(); ++een) {
    if (!een->first.starts_with(begin)) break;
    std::string naam = een->first.substr(begin.size());
    if (!is_beleidsbestand(naam)) continue;
    result.push_back({std::move(naam), een->second.substr(0, kBeleidLimit + 1)});
  }
  if (result.empty()) faults.push_back(geen_beleid(map));
  std::sort(result.begin(), result.end(), op_pad);
  return result;
}

bool Geheugen::schrijf(std::string_view tekst) {
  uitvoer_ += tekst;
  return true;
}

void Geheugen::meld(const std::string& zin) { meldingen_.push_back(zin); }

}  // namespace minima::beheer
