#include "calc/cli/bestanden.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <map>
#include <sstream>
#include <string_view>
#include <system_error>
#include <utility>

#include "calc/beheer/opdracht.h"
#include "calc/cli/opdrachten.h"
#include "calc/value/sha256.h"

namespace minima::cli {
namespace {

namespace fs = std::filesystem;

std::optional<std::string> read(std::istream& in, std::size_t limit) {
  std::string result;
  char block[65536];
  while (result.size() <= limit) {
    in.read(block, static_cast<std::streamsize>(std::min(sizeof block, limit + 1 - result.size())));
    result.append(block, static_cast<std::size_t>(in.gcount()));
    if (!in) break;
  }
  if (in.bad()) return std::nullopt;
  return result;
}

struct Gebouwd {
  std::string_view naam;
  std::string_view sha256;
};

// Made by gebouwd_beleid.cmake: every policy file as it was at the build.
constexpr Gebouwd kGebouwd[] = {
#include "calc/cli/gebouwd_beleid.inc"
};

}  // namespace

std::optional<std::string> lees_bestand(const std::string& pad, std::size_t limit) {
  if (pad == "-") return read(std::cin, limit);
  std::error_code error;
  if (fs::is_directory(pad, error)) return std::nullopt;
  std::ifstream in(pad, std::ios::binary);
  if (!in) return std::nullopt;
  return read(in, limit);
}

int schrijf(const std::string& tekst, int code) {
  std::cout << tekst << std::flush;
  if (std::cout) return code;
  std::cerr << "minima: de uitvoer kan niet worden geschreven\n";
  return kBadInput;
}

std::vector<beheer::Bestand> lees_beleidsmap(const std::string& map, std::vector<Fault>& faults) {
  std::error_code error;
  std::vector<beheer::Bestand> result;
  for (fs::recursive_directory_iterator it(map, error), end; !error && it != end;
       it.increment(error)) {
    std::string naam = it->path().lexically_relative(map).generic_string();
    if (it->is_regular_file(error) && beheer::is_beleidsbestand(naam)) {
      result.push_back({std::move(naam), ""});
    }
  }
  if (error || result.empty()) {
    faults.push_back(beheer::geen_beleid(map));
    return {};
  }
  std::sort(result.begin(), result.end(), beheer::op_pad);
  for (beheer::Bestand& bestand : result) {
    auto text = lees_bestand((fs::path(map) / bestand.naam).string(), beheer::kBeleidLimit);
    if (text) {
      bestand.inhoud = std::move(*text);
    } else {
      faults.push_back({bestand.naam + "#", "bestand-onleesbaar",
                        "Dit bestand kan niet worden gelezen.", std::nullopt});
    }
  }
  return result;
}

std::vector<std::string> gewijzigd_na_bouw(const std::vector<beheer::Bestand>& bestanden) {
  std::map<std::string_view, std::string_view> anders;  // what is left is gone
  for (const Gebouwd& een : kGebouwd) anders.emplace(een.naam, een.sha256);
  std::vector<std::string> result;
  for (const beheer::Bestand& bestand : bestanden) {
    const auto gebouwd = anders.find(bestand.naam);
    const bool gelijk = gebouwd != anders.end() && gebouwd->second == sha256(bestand.inhoud);
    if (!gelijk) result.push_back(bestand.naam);
    if (gebouwd != anders.end()) anders.erase(gebouwd);
  }
  for (const auto& [naam, hash] : anders) result.emplace_back(naam);
  return result;
}

std::string standaard_beleidsmap(const char* program) {
  // Installed: <prefix>/bin/minima with <prefix>/share/minima/policy-data; else the source tree it
  // was built from.
  std::error_code error;
  fs::path self = fs::read_symlink("/proc/self/exe", error);
  if (error) self = fs::absolute(program, error);
  const fs::path installed = self.parent_path().parent_path() / "share/minima/policy-data";
  if (fs::is_directory(installed, error)) return installed.string();
  return MINIMA_POLICY_DATA;
}

}  // namespace minima::cli
