// Lines of a file or of standard input, one at a time: a line is held in memory, never the file.
#pragma once

#include <fstream>
#include <memory>
#include <streambuf>
#include <string>

namespace minima::cli {

class Regels {
 public:
  // "-" is standard input.
  explicit Regels(const std::string& pad);

  [[nodiscard]] bool is_open() const { return bron_ != nullptr; }
  // The next line without its end; false at the end. A line over kSituatieLimit is read to its end
  // but kept only up to one byte over it: whoever reads it then says that it is too large.
  bool volgende(std::string& regel);
  // Of the line last read, from 1.
  [[nodiscard]] int nummer() const { return nummer_; }

 private:
  std::ifstream bestand_;
  std::streambuf* bron_ = nullptr;
  int nummer_ = 0;
};

}  // namespace minima::cli
