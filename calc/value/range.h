// Range: the lowest and the highest value that is still possible, both inclusive. A known value has
// both ends equal, an unknown one is the full range. All steps are outward-safe: the true value
// lies inside, always.
#pragma once

#include <algorithm>

namespace minima {

template <typename T>
struct Range {
  T low{};
  T high{};

  Range() = default;
  Range(T value) : low(value), high(value) {}  // NOLINT: a known value is a Range
  Range(T lowest, T highest) : low(lowest), high(highest) {}

  [[nodiscard]] bool is_known() const { return low == high; }
  bool operator==(const Range& other) const { return low == other.low && high == other.high; }

  Range operator+(const Range& other) const { return {low + other.low, high + other.high}; }
  Range operator-(const Range& other) const { return {low - other.high, high - other.low}; }
};

// The smallest range that holds both.
template <typename T>
Range<T> hull(const Range<T>& a, const Range<T>& b) {
  return {b.low < a.low ? b.low : a.low, a.high < b.high ? b.high : a.high};
}

template <typename T>
Range<T> lower_of(const Range<T>& a, const Range<T>& b) {
  return {b.low < a.low ? b.low : a.low, b.high < a.high ? b.high : a.high};
}

// The image of a function that never falls: its ends are those of the argument, so the range stays
// tight. A known value is asked for once.
template <typename T, typename F>
auto rising(const Range<T>& x, F f) -> Range<decltype(f(x.low))> {
  const auto low = f(x.low);
  if (x.is_known()) return low;
  return {low, f(x.high)};
}

}  // namespace minima
