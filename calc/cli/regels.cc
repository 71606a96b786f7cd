#include "calc/cli/regels.h"

#include <filesystem>
#include <iostream>
#include <system_error>

#include "calc/cli/opdrachten.h"

namespace minima::cli {

Regels::Regels(const std::string& pad) {
  if (pad == "-") {
    bron_ = std::cin.rdbuf();
    return;
  }
  std::error_code error;
  if (std::filesystem::is_directory(pad, error)) return;
  bestand_.open(pad, std::ios::binary);
  if (bestand_) bron_ = bestand_.rdbuf();
}

bool Regels::volgende(std::string& regel) {
  regel.clear();
  bool any = false;
  for (int c = bron_->sbumpc(); c != std::char_traits<char>::eof(); c = bron_->sbumpc()) {
    if (!any) ++nummer_;
    any = true;
    if (c == '\n') break;
    if (regel.size() <= kSituatieLimit) regel.push_back(static_cast<char>(c));
  }
  if (!regel.empty() && regel.back() == '\r') regel.pop_back();
  return any;
}

}  // namespace minima::cli
