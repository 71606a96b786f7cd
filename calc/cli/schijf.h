// Schijf: this computer's files, standard output and standard error, for the commands that do not
// know where they run (calc/beheer/opdracht.h).
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "calc/beheer/opdracht.h"

namespace minima::cli {

class Schijf : public beheer::Omgeving {
 public:
  // `opdracht` stands before every sentence on standard error. `eigen_beleid`: the folder of the
  // installation, of which a file that was changed after the build is told; what somebody names is
  // another policy on purpose. "" : none.
  Schijf(std::string_view opdracht, std::string eigen_beleid)
      : opdracht_(opdracht), eigen_beleid_(std::move(eigen_beleid)) {}

  // "-" is standard input.
  std::optional<std::string> lees(const std::string& pad, std::size_t limit) override;
  std::unique_ptr<beheer::Regelbron> lees_regels(const std::string& pad) override;
  std::vector<beheer::Bestand> lees_beleidsmap(const std::string& map,
                                               std::vector<Fault>& faults) override;
  bool schrijf(std::string_view tekst) override;
  void meld(const std::string& zin) override;

 private:
  std::string opdracht_;
  std::string eigen_beleid_;
};

}  // namespace minima::cli
