// Teksten: the sentences of one language by the key of a Stap or word
// (policy-data/texts/<taal>.json). A placeholder stands in a sentence as {naam}.
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace minima {

// Whether a language is written from right to left.
constexpr bool is_rechts_naar_links(std::string_view taal) { return taal == "ar"; }

class Teksten {
 public:
  Teksten() = default;
  explicit Teksten(std::string taal);

  // The later of two sentences under one key is passed over.
  void voeg_toe(std::string sleutel, std::string zin);

  // The sentence, or nullptr when this language has none. Borrowed: valid until the next
  // voeg_toe().
  [[nodiscard]] const std::string* zoek(std::string_view sleutel) const;
  [[nodiscard]] const std::string& taal() const { return taal_; }  // "nl", "en", "ar"
  [[nodiscard]] std::size_t aantal() const { return zinnen_.size(); }

 private:
  // Looks up a string_view as it is, without making a string of it.
  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const {
      return std::hash<std::string_view>()(text);
    }
  };
  std::string taal_;
  std::unordered_map<std::string, std::string, Hash, std::equal_to<>> zinnen_;
};

}  // namespace minima
