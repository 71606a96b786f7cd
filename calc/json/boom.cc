#include "calc/json/boom.h"

#include <algorithm>
#include <array>
#include <utility>

#include "calc/json/utf8.h"
#include "nlohmann/json.hpp"

namespace minima {
namespace {

using Soort = Knoop::Soort;

// "regel 3, kolom 14": counted from one, in characters rather than bytes, as an editor shows it.
std::string regel_en_kolom(std::string_view text, std::size_t offset) {
  const std::string_view before = text.substr(0, std::min(offset, text.size()));
  const auto lines = std::count(before.begin(), before.end(), '\n');
  const std::size_t newline = before.rfind('\n');
  const std::string_view line =
      newline == std::string_view::npos ? before : before.substr(newline + 1);
  const auto characters = std::count_if(line.begin(), line.end(), [](char c) {
    return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
  });
  return "regel " + std::to_string(lines + 1) + ", kolom " + std::to_string(characters + 1);
}

Fault document_fault(const char* code, std::string tekst) {
  return {"", code, std::move(tekst), std::nullopt};
}

bool by_key(const Knoop* a, const Knoop* b) { return a->sleutel < b->sleutel; }

// Every member whose key already stood before it. Sorted when there are many, so that a document of
// nothing but keys takes no quadratic time.
std::vector<const Knoop*> repeated_members(const Knoop& object) {
  std::vector<const Knoop*> repeated;
  const std::vector<Knoop>& leden = object.leden;
  if (leden.size() <= 40) {
    for (std::size_t i = 1; i < leden.size(); ++i) {
      for (std::size_t k = 0; k < i; ++k) {
        if (leden[k].sleutel != leden[i].sleutel) continue;
        repeated.push_back(&leden[i]);
        break;
      }
    }
    return repeated;
  }
  std::vector<const Knoop*> sorted;
  sorted.reserve(leden.size());
  for (const Knoop& lid : leden) sorted.push_back(&lid);
  std::stable_sort(sorted.begin(), sorted.end(), by_key);
  for (std::size_t i = 1; i < sorted.size(); ++i) {
    if (sorted[i]->sleutel == sorted[i - 1]->sleutel) repeated.push_back(sorted[i]);
  }
  return repeated;
}

// nlohmann's SAX events, made into a tree. Every event answers whether to read on.
class Bouwer {
 public:
  explicit Bouwer(std::string_view text) : text_(text) {}

  bool null() { return nieuw(Soort::kNull) != nullptr; }
  bool boolean(bool value) {
    Knoop* knoop = nieuw(Soort::kBool);
    if (knoop != nullptr) knoop->waar = value;
    return knoop != nullptr;
  }
  bool number_integer(std::int64_t value) { return blad(Soort::kGetal, std::to_string(value)); }
  bool number_unsigned(std::uint64_t value) { return blad(Soort::kGetal, std::to_string(value)); }
  bool number_float(double, const std::string& raw) { return blad(Soort::kGetal, raw); }
  bool string(const std::string& value) { return blad(Soort::kTekst, value); }
  bool binary(nlohmann::json::binary_t&) { return false; }  // not in a text format

  bool start_object(std::size_t) { return open(Soort::kObject); }
  bool start_array(std::size_t) { return open(Soort::kLijst); }
  bool key(const std::string& naam) {
    std::vector<Knoop>& leden = open_[diepte_ - 1]->leden;
    leden.emplace_back();
    leden.back().sleutel = naam;
    return true;
  }
  bool end_object() {
    const Knoop& object = *open_[diepte_ - 1];
    if (object.leden.size() > 1) meld_dubbele(object);
    return end_array();
  }
  bool end_array() {
    --diepte_;
    return true;
  }

  bool parse_error(std::size_t position, const std::string&, const nlohmann::json::exception&) {
    const std::size_t offset = position == 0 ? 0 : position - 1;
    const std::string where = " (" + regel_en_kolom(text_, offset) + ").";
    std::string tekst = "Dit is geen geldige JSON: hier staat iets anders dan er kan staan" + where;
    if (text_.find_first_not_of(" \t\r\n\xEF\xBB\xBF") == std::string_view::npos) {
      tekst = "Het document is leeg.";
    } else if (offset >= text_.size()) {
      tekst = "Het document houdt op voordat het af is" + where;
    } else if (aantal_ > 0 && diepte_ == 0) {
      tekst = "Na het einde van het document staat nog tekst" + where;
    }
    return mislukt(document_fault("json-vorm", std::move(tekst)));
  }

  Boom boom() && {
    if (!mislukt_) boom_.wortel = std::move(wortel_);
    return std::move(boom_);
  }

 private:
  // The place for the next value: the member whose key was just read, a new element, or the root.
  // nullptr when the document holds more than it may.
  Knoop* nieuw(Soort soort) {
    if (++aantal_ > kMaxKnopen) {
      mislukt(document_fault(
          "te-groot", "Het document heeft meer dan " + std::to_string(kMaxKnopen) + " waarden."));
      return nullptr;
    }
    Knoop* knoop = &wortel_;
    if (diepte_ > 0) {
      Knoop& ouder = *open_[diepte_ - 1];
      if (ouder.is(Soort::kLijst)) ouder.leden.emplace_back();
      knoop = &ouder.leden.back();
    }
    knoop->soort = soort;
    return knoop;
  }

  bool blad(Soort soort, const std::string& tekst) {
    Knoop* knoop = nieuw(soort);
    if (knoop != nullptr) knoop->tekst = tekst;
    return knoop != nullptr;
  }

  bool open(Soort soort) {
    Knoop* knoop = nieuw(soort);
    if (knoop == nullptr) return false;
    if (diepte_ == kMaxDiepte) {
      return mislukt(
          {pointer(diepte_), "te-diep",
           "Hier staan meer dan " + std::to_string(kMaxDiepte) + " lijsten en objecten in elkaar.",
           std::nullopt});
    }
    // Stays valid: no element joins the parent's list while this one is open.
    open_[diepte_++] = knoop;
    return true;
  }

  void meld_dubbele(const Knoop& object) {
    for (const Knoop* lid : repeated_members(object)) {
      if (boom_.faults.size() >= kMaxFouten) return;
      std::string plek = pointer(diepte_ - 1);
      voeg_stap_toe(plek, lid->sleutel);
      boom_.faults.push_back({std::move(plek), "sleutel-dubbel",
                              "Deze sleutel staat twee keer in hetzelfde object.", std::nullopt});
    }
  }

  // The way down to the value that was last begun, `levels` steps long.
  [[nodiscard]] std::string pointer(std::size_t levels) const {
    std::string result;
    for (std::size_t i = 0; i < levels; ++i) {
      const Knoop& knoop = *open_[i];
      if (knoop.is(Soort::kObject)) {
        voeg_stap_toe(result, knoop.leden.back().sleutel);
      } else {
        voeg_stap_toe(result, knoop.leden.size() - 1);
      }
    }
    return result;
  }

  bool mislukt(Fault fault) {
    mislukt_ = true;
    boom_.faults.push_back(std::move(fault));
    return false;
  }

  std::string_view text_;
  Knoop wortel_;
  std::array<Knoop*, kMaxDiepte> open_{};
  std::size_t diepte_ = 0;
  std::size_t aantal_ = 0;
  bool mislukt_ = false;
  Boom boom_;
};

// What can be said of the bytes before they are JSON.
std::optional<Fault> byte_fault(std::string_view text) {
  if (text.size() > kMaxTekst) {
    return document_fault(
        "te-groot", "Het document is groter dan 1 MiB (" + std::to_string(kMaxTekst) + " bytes).");
  }
  const std::size_t invalid = first_invalid_utf8(text);
  if (invalid != std::string_view::npos) {
    return document_fault(
        "utf8", "De tekst is geen geldige UTF-8 (" + regel_en_kolom(text, invalid) + ").");
  }
  // The parser takes a NUL for the end of the text and would pass over what follows it.
  const std::size_t nul = text.find('\0');
  if (nul != std::string_view::npos) {
    return document_fault("json-vorm",
                          "Dit is geen geldige JSON: er staat een nulteken in de tekst (" +
                              regel_en_kolom(text, nul) + ").");
  }
  return std::nullopt;
}

}  // namespace

const Knoop* Knoop::lid(std::string_view naam) const {
  for (const Knoop& knoop : leden) {
    if (knoop.sleutel == naam) return &knoop;
  }
  return nullptr;
}

Boom ontleed(std::string_view text) {
  if (std::optional<Fault> fault = byte_fault(text)) return {std::nullopt, {std::move(*fault)}};
  Bouwer bouwer(text);
  nlohmann::json::sax_parse(text.data(), text.data() + text.size(), &bouwer);
  return std::move(bouwer).boom();
}

Result<Knoop> lees_knoop(std::string_view text) {
  Boom boom = ontleed(text);
  if (!boom.faults.empty()) return std::move(boom.faults);
  return std::move(*boom.wortel);
}

void voeg_stap_toe(std::string& pointer, std::string_view sleutel) {
  pointer += '/';
  for (const char c : cut_utf8(sleutel, kMaxGetoond)) {
    if (c == '~') {
      pointer += "~0";
    } else if (c == '/') {
      pointer += "~1";
    } else {
      pointer += c;
    }
  }
}

void voeg_stap_toe(std::string& pointer, std::size_t index) {
  pointer += '/';
  pointer += std::to_string(index);
}

}  // namespace minima
