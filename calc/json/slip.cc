#include "calc/json/slip.h"

#include <charconv>
#include <utility>

#include "calc/json/situatie_json.h"
#include "calc/json/situatie_schrijver.h"
#include "calc/json/slip_bits.h"
#include "calc/json/slip_feiten.h"
#include "calc/value/sha256.h"

namespace minima {
namespace {

constexpr int kControleBits = 24;
constexpr std::uint32_t kVersie = 1;
constexpr int kVersieBits = 4;
constexpr int kAfdrukBits = 20;
constexpr std::size_t kKopBits = kControleBits + kVersieBits + kAfdrukBits;

std::uint32_t getal_uit(const Bits& bits, std::size_t vanaf, int aantal) {
  return Leesgang(bits, vanaf).getal(0, aantal);
}

Bits bits_van(const Huishouden& huishouden, std::uint32_t afdruk) {
  Bits feiten;
  voeg_bits_toe(feiten, kVersie, kVersieBits);
  voeg_bits_toe(feiten, afdruk, kAfdrukBits);
  Schrijfgang gang(feiten);
  Huishouden kopie = huishouden;
  Slipfeiten(gang).alles(kopie);
  while ((kControleBits + feiten.size()) % 5 != 0) feiten.push_back(false);  // whole letters
  Bits result;
  voeg_bits_toe(result, controlegetal(feiten, 0), kControleBits);
  result.insert(result.end(), feiten.begin(), feiten.end());
  return result;
}

std::vector<Fault> fout(const char* code, std::string tekst) {
  return {{"", code, std::move(tekst), std::nullopt}};
}

// The bits of a code that was typed over without a mistake.
Result<Bits> nagekeken(std::string_view code) {
  if (code.size() > kMaxSlip) return fout("slip-te-lang", "Deze code is te lang.");
  std::string vreemd;
  auto bits = lees_letters(code, vreemd);
  if (!bits) {
    return fout("slip-teken", vreemd.empty()
                                  ? "In deze code staat een teken dat er niet in hoort."
                                  : "In deze code staat een teken dat er niet in hoort: " + vreemd);
  }
  if (bits->empty()) return fout("slip-leeg", "Hier staat geen code.");
  if (bits->size() < kKopBits ||
      getal_uit(*bits, 0, kControleBits) != controlegetal(*bits, kControleBits)) {
    return fout("slip-controle",
                "Deze code klopt niet: er mist een teken, of er is een teken verkeerd overgenomen. "
                "Neem hem opnieuw over.");
  }
  if (getal_uit(*bits, kControleBits, kVersieBits) != kVersie) {
    return fout("slip-versie", "Deze code komt uit een andere versie van het programma.");
  }
  return std::move(*bits);
}

}  // namespace

std::uint32_t uitkomstafdruk(std::string_view uitkomst) {
  const std::string hash = sha256(uitkomst);
  std::uint32_t result = 0;
  std::from_chars(hash.data(), hash.data() + kAfdrukBits / 4, result, 16);
  return result;
}

std::string slip_van(const Huishouden& huishouden, std::uint32_t afdruk) {
  return als_letters(bits_van(huishouden, afdruk));
}

Antwoord slip_van(const Rekenkern& kern, std::string_view situatie) {
  Antwoord uitkomst = kern.bereken(situatie, "");
  if (uitkomst.is_fout) return uitkomst;
  return {slip_van(kern.lees(situatie).value(), uitkomstafdruk(uitkomst.json)), false};
}

Result<Gelezenslip> lees_slip(std::string_view code) {
  const Result<Bits> bits = nagekeken(code);
  if (!bits.ok()) return bits.faults();
  Leesgang gang(bits.value(), kKopBits);
  Huishouden gevonden;
  Slipfeiten(gang).alles(gevonden);
  const auto geen_huishouden = fout("slip-vorm", "In deze code staat geen situatie.");
  if (gang.is_stuk()) return geen_huishouden;
  // What may stand in a situatie is decided in one place.
  Result<Huishouden> gelezen = lees_situatie(situatie_json(gevonden));
  if (!gelezen.ok()) return geen_huishouden;
  const std::uint32_t afdruk = getal_uit(bits.value(), kControleBits + kVersieBits, kAfdrukBits);
  if (bits_van(gelezen.value(), afdruk) != bits.value()) return geen_huishouden;
  return Gelezenslip{std::move(gelezen).value(), afdruk};
}

}  // namespace minima
