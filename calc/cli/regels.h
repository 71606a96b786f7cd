// Lines of a file or of standard input, one at a time: a line is held in memory, never the file.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "calc/beheer/opdracht.h"

namespace minima::cli {

class Regels : public beheer::Regelbron {
 public:
  // "-" is standard input.
  explicit Regels(const std::string& pad);
  ~Regels() override;

  // False for what isn't there, may not be read, or is a folder.
  [[nodiscard]] bool is_open() const { return bron_ >= 0; }
  // The next line without its end; false at the end. A line over kSituatieLimit is read to its end
  // but kept only up to one byte over it: whoever reads it then says that it is too large.
  bool volgende(std::string& regel) override;
  // Whether a whole line was read already, so that volgende() does not have to wait for one.
  [[nodiscard]] bool heeft_regel() const;
  // Whether the reading ended because the source broke off (a disk that fails), not at its end.
  [[nodiscard]] bool is_afgebroken() const override { return afgebroken_; }
  // Of the line last read, from 1.
  [[nodiscard]] int nummer() const override { return nummer_; }

 private:
  bool lees_bij();
  [[nodiscard]] std::string_view rest() const {
    return std::string_view(buffer_.data(), einde_).substr(begin_);
  }

  int bron_ = -1;
  std::vector<char> buffer_;
  std::size_t begin_ = 0;  // what stands in buffer_ from begin_ up to einde_ is still to be given
  std::size_t einde_ = 0;
  bool afgebroken_ = false;
  int nummer_ = 0;
};

}  // namespace minima::cli
