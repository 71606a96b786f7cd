// Result: a value, or every fault that was found, each with its place in the input. No exception
// crosses a room.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace minima {

// One fault in the input. It states the fact in the data, never a verdict about the law.
struct Fault {
  std::string plek;   // JSON pointer to the offending value; "" is the whole document
  std::string code;   // kebab-case, fixed: programs may rely on it
  std::string tekst;  // Dutch, for the person who typed it
  std::optional<std::string>
      waarde;  // the offending value as it stood there, cut at 80 bytes, as JSON text
};

template <typename T>
class Result {
 public:
  Result(T value) : value_(std::move(value)) {}  // NOLINT: returning a value is a Result
  Result(std::vector<Fault> faults)
      : faults_(std::move(faults)) {}  // NOLINT: and so is returning faults

  [[nodiscard]] bool ok() const { return value_.has_value(); }
  // REQUIRES: ok().
  [[nodiscard]] const T& value() const& { return *value_; }
  [[nodiscard]] T&& value() && { return std::move(*value_); }
  [[nodiscard]] const std::vector<Fault>& faults() const& { return faults_; }
  // By value, so that `for (... : read(text).faults())` doesn't walk through a Result that is gone.
  [[nodiscard]] std::vector<Fault> faults() && { return std::move(faults_); }

 private:
  std::optional<T> value_;
  std::vector<Fault> faults_;
};

}  // namespace minima
