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

#include "calc/cli/opdrachten.h"
#include "calc/value/sha256.h"

namespace minima::cli {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kPolicyFileLimit = std::size_t{4} << 20;

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
#include "gebouwd_beleid.inc"
};

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

// The policy files: the schemas, readings and the changelog beside them are for people and editors.
bool is_policy(const fs::path& relative) {
  const std::string room = relative.begin()->string();
  return relative.extension() == ".json" && (room == "landelijk" || room == "gemeenten" ||
                                             room == "texts" || room == "interpretaties");
}

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
  std::vector<fs::path> files;
  for (fs::recursive_directory_iterator it(map, error), end; !error && it != end;
       it.increment(error)) {
    const fs::path relative = it->path().lexically_relative(map);
    if (it->is_regular_file(error) && is_policy(relative)) files.push_back(relative);
  }
  if (error || files.empty()) {
    faults.push_back({map, "beleid-niet-gevonden", "In deze map staat geen beleid.", std::nullopt});
    return {};
  }
  std::sort(files.begin(), files.end());
  std::vector<beheer::Bestand> result;
  for (const fs::path& file : files) {
    auto text = lees_bestand((fs::path(map) / file).string(), kPolicyFileLimit);
    if (text) {
      result.push_back({file.generic_string(), std::move(*text)});
    } else {
      faults.push_back({file.generic_string() + "#", "bestand-onleesbaar",
                        "Dit bestand kan niet worden gelezen.", std::nullopt});
    }
  }
  return result;
}

std::vector<Fault> laad_beleid(const std::string& map, Rekenkern& kern,
                               std::vector<std::string>* gewijzigd) {
  std::vector<Fault> result;
  const std::vector<beheer::Bestand> bestanden = lees_beleidsmap(map, result);
  if (gewijzigd != nullptr) *gewijzigd = gewijzigd_na_bouw(bestanden);
  for (const beheer::Bestand& bestand : bestanden) {
    const auto faults = kern.laad(bestand.naam, bestand.inhoud);
    result.insert(result.end(), faults.begin(), faults.end());
  }
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
