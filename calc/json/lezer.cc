#include "calc/json/lezer.h"

#include <algorithm>

#include "calc/json/persoonsgegeven.h"
#include "calc/json/schrijver.h"
#include "calc/json/utf8.h"

namespace minima {
namespace {

using Soort = Knoop::Soort;

constexpr const char* kGeenPersoonsgegevens =
    "Namen, adressen, burgerservicenummers en andere gegevens waaraan iemand te herkennen is, "
    "kunnen hier niet worden ingevuld.";

const char* naam_van(Soort soort) {
  switch (soort) {
    case Soort::kNull:
      return "null";
    case Soort::kBool:
      return "true of false";
    case Soort::kGetal:
      return "een getal";
    case Soort::kTekst:
      return "een tekst";
    case Soort::kLijst:
      return "een lijst";
    case Soort::kObject:
      return "een object";
  }
  return "";
}

// Nowhere in the value, its members and their keys is anything a person can be known by. Trees are
// at most kMaxDiepte deep, so the recursion is bounded.
bool mag_getoond(const Knoop& knoop) {
  if (is_persoonlijke_waarde(knoop.tekst)) return false;
  return std::all_of(knoop.leden.begin(), knoop.leden.end(), [](const Knoop& lid) {
    return (lid.sleutel.empty() || !is_persoonlijke_sleutel(lid.sleutel)) && mag_getoond(lid);
  });
}

// Appends the JSON text of a value; stops soon after it is longer than a fault shows.
void voeg_json_toe(std::string& uit, const Knoop& knoop) {
  switch (knoop.soort) {
    case Soort::kNull:
      uit += "null";
      return;
    case Soort::kBool:
      uit += knoop.waar ? "true" : "false";
      return;
    case Soort::kGetal:
      uit += cut_utf8(knoop.tekst, kMaxGetoond + 1);
      return;
    case Soort::kTekst:
      voeg_json_tekst_toe(uit, cut_utf8(knoop.tekst, kMaxGetoond + 1));
      return;
    case Soort::kLijst:
    case Soort::kObject:
      break;
  }
  const bool is_object = knoop.is(Soort::kObject);
  uit += is_object ? '{' : '[';
  for (std::size_t i = 0; i < knoop.leden.size() && uit.size() <= kMaxGetoond; ++i) {
    if (i > 0) uit += ',';
    if (is_object) {
      voeg_json_tekst_toe(uit, cut_utf8(knoop.leden[i].sleutel, kMaxGetoond + 1));
      uit += ':';
    }
    voeg_json_toe(uit, knoop.leden[i]);
  }
  uit += is_object ? '}' : ']';
}

std::string getoond(const Knoop& knoop) {
  std::string json;
  voeg_json_toe(json, knoop);
  return std::string(cut_utf8(json, kMaxGetoond));
}

}  // namespace

std::string Pad::pointer() const {
  if (ouder == nullptr) return "";
  std::string result = ouder->pointer();
  if (in_lijst) {
    voeg_stap_toe(result, index);
  } else {
    voeg_stap_toe(result, sleutel);
  }
  return result;
}

void Lezer::fout(const Pad& pad, const char* code, std::string tekst, const Knoop* bij) {
  if (faults_.size() > kMaxFouten) return;
  if (faults_.size() == kMaxFouten) {
    faults_.push_back({"", "te-veel-fouten",
                       "Er zijn meer dan " + std::to_string(kMaxFouten) +
                           " fouten; alleen de eerste staan erbij.",
                       std::nullopt});
    return;
  }
  std::optional<std::string> waarde;
  if (bij != nullptr && mag_getoond(*bij)) waarde = getoond(*bij);
  faults_.push_back({pad.pointer(), code, std::move(tekst), std::move(waarde)});
}

void Lezer::voeg_toe(std::vector<Fault> faults) {
  for (Fault& fault : faults) {
    if (faults_.size() < kMaxFouten) faults_.push_back(std::move(fault));
  }
}

bool Lezer::eis_soort(const Knoop& knoop, const Pad& pad, Soort soort) {
  if (knoop.is(soort)) return true;
  fout(pad, "soort-verkeerd",
       std::string("Hier hoort ") + naam_van(soort) + " te staan; er staat " +
           naam_van(knoop.soort) + ".",
       &knoop);
  return false;
}

const std::string* Lezer::tekst(const Knoop& knoop, const Pad& pad) {
  if (!eis_soort(knoop, pad, Soort::kTekst)) return nullptr;
  if (!is_persoonlijke_waarde(knoop.tekst)) return &knoop.tekst;
  fout(pad, "persoonsgegeven", kGeenPersoonsgegevens);
  return nullptr;
}

void Lezer::onbekende_keuze(const Knoop& knoop, const Pad& pad, const std::string& namen) {
  fout(pad, "waarde-onbekend", "Deze waarde is hier niet bekend. Wel bekend: " + namen + ".",
       &knoop);
}

void Lezer::te_lang(const Knoop& knoop, const Pad& pad, std::size_t hoogstens) {
  fout(pad, "lijst-te-lang",
       "Deze lijst heeft " + std::to_string(knoop.leden.size()) + " regels; er kunnen er " +
           std::to_string(hoogstens) + " in staan.");
}

ObjectLezer::ObjectLezer(Lezer& lezer, const Knoop& knoop, const Pad& pad)
    : lezer_(lezer),
      knoop_(knoop),
      pad_(pad),
      is_object_(lezer.eis_soort(knoop, pad, Soort::kObject)) {
  gevraagd_.reserve(32);
}

ObjectLezer::~ObjectLezer() {
  if (!is_object_ || gevonden_ == knoop_.leden.size()) return;
  for (const Knoop& lid : knoop_.leden) {
    if (!is_gevraagd(lid.sleutel)) meld_onbekende(lid);
  }
}

Lid ObjectLezer::lid(std::string_view sleutel) {
  gevraagd_.push_back(sleutel);
  const std::vector<Knoop>& leden = knoop_.leden;
  if (!is_object_ || leden.empty()) return {};
  for (std::size_t i = 0; i < leden.size(); ++i) {
    const std::size_t k = (volgende_ + i) % leden.size();
    if (leden[k].sleutel != sleutel) continue;
    ++gevonden_;
    volgende_ = k + 1;
    return {&leden[k], pad_.lid(sleutel)};
  }
  return {};
}

Lid ObjectLezer::verplicht(std::string_view sleutel) {
  Lid gevonden = lid(sleutel);
  if (!gevonden && is_object_) {
    lezer_.fout(pad_.lid(sleutel), "sleutel-ontbreekt",
                "Hier ontbreekt de sleutel '" + std::string(sleutel) + "'.");
  }
  return gevonden;
}

bool ObjectLezer::is_gevraagd(std::string_view sleutel) const {
  return std::find(gevraagd_.begin(), gevraagd_.end(), sleutel) != gevraagd_.end();
}

void ObjectLezer::meld_onbekende(const Knoop& lid) {
  if (is_persoonlijke_waarde(lid.sleutel)) {  // then the pointer may not repeat it either
    lezer_.fout(pad_, "persoonsgegeven", kGeenPersoonsgegevens);
  } else if (is_persoonlijke_sleutel(lid.sleutel)) {
    lezer_.fout(pad_.lid(lid.sleutel), "persoonsgegeven", kGeenPersoonsgegevens);
  } else {
    lezer_.fout(pad_.lid(lid.sleutel), "sleutel-onbekend", "Deze sleutel is hier niet bekend.",
                &lid);
  }
}

}  // namespace minima
