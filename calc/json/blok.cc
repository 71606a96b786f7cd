#include "calc/json/blok.h"

#include <algorithm>

namespace minima {
namespace {

using Soort = Knoop::Soort;

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// "112.50" as 11250; nothing for any other form. At most four digits before the point.
std::optional<int> hundredths(std::string_view text) {
  if (text.size() < 4 || text.size() > 7 || text[text.size() - 3] != '.') return std::nullopt;
  if (text.front() == '0' && text.size() > 4) return std::nullopt;
  int value = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (i == text.size() - 3) continue;
    if (!is_digit(text[i])) return std::nullopt;
    value = value * 10 + (text[i] - '0');
  }
  return value;
}

std::nullopt_t procent_vorm(Lezer& lezer, const Knoop& knoop, const Pad& pad) {
  lezer.fout(pad, "procent-vorm",
             "Een percentage is een heel getal, zoals 115, of een tekst met een punt en twee "
             "cijfers, zoals \"112.50\".",
             &knoop);
  return std::nullopt;
}

}  // namespace

std::optional<std::string> lees_tekst(Lezer& lezer, const Knoop& knoop, const Pad& pad) {
  if (!lezer.eis_soort(knoop, pad, Soort::kTekst)) return std::nullopt;
  const std::string& text = knoop.tekst;
  const bool blank = text.empty() || text.front() == ' ' || text.back() == ' ' ||
                     std::any_of(text.begin(), text.end(), [](char c) {
                       return static_cast<unsigned char>(c) < 0x20U || c == 0x7F;
                     });
  if (!blank) return text;
  lezer.fout(
      pad, "tekst-leeg",
      "Hier hoort een tekst te staan, zonder spatie aan begin of einde en zonder regeleinde.",
      &knoop);
  return std::nullopt;
}

std::optional<std::string> lees_url(Lezer& lezer, const Knoop& knoop, const Pad& pad) {
  if (!lezer.eis_soort(knoop, pad, Soort::kTekst)) return std::nullopt;
  constexpr std::string_view kBegin = "https://";
  const std::string& text = knoop.tekst;
  const bool printable = std::all_of(text.begin(), text.end(), [](char c) {
    return c > 0x20 && c < 0x7F && c != '"' && c != '<' && c != '>';
  });
  if (printable && text.size() > kBegin.size() && text.rfind(kBegin, 0) == 0) return text;
  lezer.fout(pad, "url-vorm", "Een webadres begint met https:// en heeft geen spaties.", &knoop);
  return std::nullopt;
}

std::optional<Rate> lees_procent(Lezer& lezer, const Knoop& knoop, const Pad& pad,
                                 Grenzen grenzen) {
  if (knoop.is(Soort::kGetal)) {
    if (knoop.tekst.find_first_of(".eE") != std::string::npos) {
      return procent_vorm(lezer, knoop, pad);
    }
    const std::optional<int> percent = lezer.geheel(knoop, pad, grenzen);
    if (!percent) return std::nullopt;
    return Rate::percent(*percent);
  }
  if (!knoop.is(Soort::kTekst)) {
    lezer.eis_soort(knoop, pad, Soort::kGetal);
    return std::nullopt;
  }
  const std::optional<int> points = hundredths(knoop.tekst);
  if (!points) return procent_vorm(lezer, knoop, pad);
  if (*points >= grenzen.laagste * 100 && *points <= grenzen.hoogste * 100) {
    return Rate::basis_points(*points);
  }
  lezer.fout(pad, "getal-bereik",
             "Dit percentage ligt niet tussen " + std::to_string(grenzen.laagste) + " en " +
                 std::to_string(grenzen.hoogste) + ".",
             &knoop);
  return std::nullopt;
}

std::optional<Tekst> lees_per_taal(Lezer& lezer, const Knoop& knoop, const Pad& pad) {
  Tekst tekst;
  Blok blok(lezer, knoop, pad);
  blok.verplicht_tekst("nl", tekst.nl);
  blok.verplicht_tekst("en", tekst.en);
  return tekst;
}

void Uniek::voeg_toe(Lezer& lezer, const std::string& id, const Knoop& knoop, const Pad& plek) {
  if (id.empty()) return;
  if (std::find(gezien_.begin(), gezien_.end(), id) != gezien_.end()) {
    lezer.fout(plek, "waarde-dubbel", "'" + id + "' komt in deze lijst al voor.", &knoop);
    return;
  }
  gezien_.push_back(id);
}

void Blok::procent(std::string_view sleutel, Grenzen grenzen, Rate& doel) {
  zet(lid(sleutel), doel,
      [grenzen](Lezer& l, const Knoop& k, const Pad& p) { return lees_procent(l, k, p, grenzen); });
}

void Blok::verplicht_procent(std::string_view sleutel, Grenzen grenzen, Rate& doel) {
  zet(verplicht(sleutel), doel,
      [grenzen](Lezer& l, const Knoop& k, const Pad& p) { return lees_procent(l, k, p, grenzen); });
}

void Blok::verplicht_geheel(std::string_view sleutel, Grenzen grenzen, int& doel) {
  zet(verplicht(sleutel), doel,
      [grenzen](Lezer& l, const Knoop& k, const Pad& p) { return l.geheel(k, p, grenzen); });
}

void Blok::verplicht_waarheid(std::string_view sleutel, bool& doel) {
  zet(verplicht(sleutel), doel,
      [](Lezer& l, const Knoop& k, const Pad& p) { return l.waarheid(k, p); });
}

void Blok::geldigheid(Date& vanaf, std::optional<Date>& tot) {
  const std::size_t before = lezer().aantal_fouten();
  verplicht_datum("geldigVanaf", vanaf);
  als_er("geldigTot", [&](Lezer& l, const Knoop& knoop, const Pad& plek) {
    tot = l.datum(knoop, plek);
    if (l.aantal_fouten() > before || *tot > vanaf) return;
    l.fout(plek, "periode-omgekeerd",
           "geldigTot is de eerste dag waarop dit niet meer geldt en ligt na geldigVanaf.", &knoop);
  });
}

void Blok::sla_over(std::initializer_list<std::string_view> sleutels) {
  for (const std::string_view sleutel : sleutels) lid(sleutel);
}

void Blok::ids(std::string_view sleutel, std::vector<std::string>& doel) {
  Uniek uniek;
  gevulde_lijst_als_er(sleutel, [&](Lezer& reader, const Knoop& knoop, const Pad& plek) {
    std::optional<std::string> id = reader.id(knoop, plek);
    if (!id) return;
    uniek.voeg_toe(reader, *id, knoop, plek);
    doel.push_back(std::move(*id));
  });
}

std::optional<int> Blok::lees_leeftijd(Lezer& lezer, const Knoop& knoop, const Pad& pad) {
  return lezer.geheel(knoop, pad, {0, 120});
}

std::optional<Money> Blok::lees_bedrag(Lezer& lezer, const Knoop& knoop, const Pad& pad) {
  const std::optional<Money> amount = lezer.bedrag(knoop, pad, Teken::kNietNegatief);
  if (!amount || *amount > Money()) return amount;
  lezer.fout(pad, "bedrag-nul", "Een bedrag in het beleid is hoger dan 0.00.", &knoop);
  return std::nullopt;
}

void Blok::eis_gevuld(const Lid& l) {
  if (!l || !l.knoop->is(Soort::kLijst) || !l.knoop->leden.empty()) return;
  lezer().fout(l.pad, "lijst-leeg", "Deze lijst hoort niet leeg te zijn.", l.knoop);
}

}  // namespace minima
