// Rate: a percentage as whole basis points (hundredths of a percent): 115 % is 11500.
#pragma once

#include <compare>
#include <cstdint>

namespace minima {

class Rate {
 public:
  constexpr Rate() = default;
  static constexpr Rate basis_points(std::int64_t points) { return Rate(points); }
  static constexpr Rate percent(std::int64_t percent) { return Rate(percent * 100); }
  static constexpr std::int64_t kOne = 10'000;  // 100 %

  [[nodiscard]] constexpr std::int64_t in_basis_points() const { return points_; }
  constexpr auto operator<=>(const Rate&) const = default;

 private:
  constexpr explicit Rate(std::int64_t points) : points_(points) {}
  std::int64_t points_ = 0;
};

}  // namespace minima
