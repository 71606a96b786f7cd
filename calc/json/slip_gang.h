// The two ways over the bits of a slip: one puts down the numbers it is shown, one gives back those
// it finds. For slip_feiten.h and slip.cc only.
#pragma once

#include <cstdint>

#include "calc/json/slip_bits.h"

namespace minima {

class Schrijfgang {
 public:
  static constexpr bool kLeest = false;
  explicit Schrijfgang(Bits& bits) : bits_(bits) {}
  std::uint32_t getal(std::uint32_t waarde, int aantal) {
    voeg_bits_toe(bits_, waarde, aantal);
    return waarde;
  }
  void breek() {}  // what was read by lees_situatie() always fits

 private:
  Bits& bits_;
};

class Leesgang {
 public:
  static constexpr bool kLeest = true;
  Leesgang(const Bits& bits, std::size_t plaats) : bits_(bits), plaats_(plaats) {}
  std::uint32_t getal(std::uint32_t /*waarde*/, int aantal) {
    std::uint32_t result = 0;
    for (int i = 0; i < aantal; ++i) {
      if (plaats_ >= bits_.size()) breek();
      result = result * 2 + (!is_stuk_ && bits_[plaats_++] ? 1 : 0);
    }
    return result;
  }
  // The bits are no household; from here on all are zeros.
  void breek() { is_stuk_ = true; }
  [[nodiscard]] bool is_stuk() const { return is_stuk_; }
  [[nodiscard]] std::size_t plaats() const { return plaats_; }

 private:
  const Bits& bits_;
  std::size_t plaats_;
  bool is_stuk_ = false;
};

}  // namespace minima
