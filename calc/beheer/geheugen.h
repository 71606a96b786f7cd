// Geheugen: files and output in memory, for who has no disk: the commands of opdrachten.h as
// functions from text to text, as the module for policy officers gives them to a browser.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "calc/beheer/opdracht.h"

namespace minima::beheer {

class Geheugen : public Omgeving {
 public:
  // Where the policy stands when the options name no folder.
  static constexpr std::string_view kBeleidsmap = "policy-data";

  // Puts a file, in the place of one with that path. A path has folders after the manner of
  // "policy-data/texts/nl.json"; nothing is done with "." or "..".
  void zet(std::string pad, std::string inhoud);
  // Takes away a file, or a folder with all below it; what isn't there is no fault.
  void wis(const std::string& pad);

  // Runs a command of opdrachten.h. `opties` is a JSON object: the options without their dashes,
  // each with a string or a whole number, or true for one without a value; "bestand" holds the file
  // or folder that stands on the command line without an option, or a list of them. "" is no
  // options. Gives {"code", "uitvoer", "meldingen": [..]}: the exit status, the bytes of standard
  // output, and the sentences of standard error.
  std::string voer_uit(std::string_view opdracht, std::string_view opties);

  std::optional<std::string> lees(const std::string& pad, std::size_t limit) override;
  std::unique_ptr<Regelbron> lees_regels(const std::string& pad) override;
  std::vector<Bestand> lees_beleidsmap(const std::string& map, std::vector<Fault>& faults) override;
  bool schrijf(std::string_view tekst) override;
  void meld(const std::string& zin) override;

 private:
  int voer_uit_met(std::string_view opdracht, std::string_view opties);

  std::map<std::string, std::string, std::less<>> bestanden_;
  std::string uitvoer_;
  std::vector<std::string> meldingen_;
};

}  // namespace minima::beheer
