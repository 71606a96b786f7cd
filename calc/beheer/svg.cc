#include "calc/beheer/svg.h"

#include <algorithm>

#include "calc/beheer/blad.h"
#include "calc/beheer/html.h"

namespace minima::beheer {
namespace {

constexpr std::int64_t kBreed = 720;
constexpr const char* kKleuren[] = {"#1b5e8c", "#b3471d"};

std::string getal(std::int64_t x) { return std::to_string(x); }

std::string open(std::string_view titel, std::int64_t hoog) {
  return "<svg role=\"img\" viewBox=\"0 0 " + getal(kBreed) + " " + getal(hoog) +
         "\" aria-label=\"" + html(titel) + "\">\n";
}

std::string tekst(std::int64_t x, std::int64_t y, std::string_view anker, std::string_view inhoud) {
  return "<text x=\"" + getal(x) + "\" y=\"" + getal(y) + "\" text-anchor=\"" + std::string(anker) +
         "\">" + html(inhoud) + "</text>\n";
}

// Of 1, 2, 5, 10 ... euro in cents, the first of which at most five lie below `hoogste`.
std::int64_t ronde_stap(std::int64_t hoogste) {
  std::int64_t stap = 100;
  for (int i = 0; hoogste / stap > 5; ++i) stap = i % 3 == 1 ? stap * 5 / 2 : stap * 2;
  return stap;
}

}  // namespace

std::string staven(std::string_view titel, const std::vector<Staaf>& lijst) {
  constexpr std::int64_t kLinks = 230;
  constexpr std::int64_t kRechts = 110;
  constexpr std::int64_t kRij = 24;
  std::int64_t hoogste = 1;
  for (const Staaf& staaf : lijst) hoogste = std::max(hoogste, staaf.waarde);
  std::string uit = open(titel, static_cast<std::int64_t>(lijst.size()) * kRij + 8);
  std::int64_t y = 4;
  for (const Staaf& staaf : lijst) {
    // In tenths, so that a small value is still to be seen; no product leaves 64 bits.
    const std::int64_t breed =
        static_cast<std::int64_t>(static_cast<double>(staaf.waarde) / static_cast<double>(hoogste) *
                                  static_cast<double>(kBreed - kLinks - kRechts));
    uit += tekst(kLinks - 8, y + 16, "end", staaf.naam);
    uit += "<rect x=\"" + getal(kLinks) + "\" y=\"" + getal(y + 4) + "\" width=\"" +
           getal(staaf.waarde > 0 ? std::max<std::int64_t>(breed, 1) : 0) + "\" height=\"" +
           getal(kRij - 8) + "\" fill=\"" + kKleuren[0] + "\"/>\n";
    uit += tekst(kLinks + breed + 6, y + 16, "start", staaf.tekst);
    y += kRij;
  }
  return uit + "</svg>\n";
}

namespace {

struct Vlak {
  static constexpr std::int64_t kLinks = 90;
  static constexpr std::int64_t kBoven = 12;
  static constexpr std::int64_t kHoog = 240;
  static constexpr std::int64_t kVlakBreed = kBreed - kLinks - 20;
  std::int64_t x_van = 0;
  std::int64_t x_tot = 1;
  std::int64_t y_tot = 1;

  [[nodiscard]] std::int64_t x(std::int64_t waarde) const {
    return kLinks + (waarde - x_van) * kVlakBreed / std::max<std::int64_t>(x_tot - x_van, 1);
  }
  [[nodiscard]] std::int64_t y(std::int64_t waarde) const {
    return kBoven + kHoog - waarde * kHoog / y_tot;
  }

  [[nodiscard]] std::string assen() const {
    std::string uit;
    const std::int64_t stap = ronde_stap(y_tot);
    for (std::int64_t waarde = 0; waarde <= y_tot; waarde += stap) {
      uit += "<path d=\"M" + getal(kLinks) + " " + getal(y(waarde)) + "H" +
             getal(kLinks + kVlakBreed) + "\" stroke=\"#ccc\"/>\n";
      uit += tekst(kLinks - 6, y(waarde) + 4, "end", "€ " + aantal(waarde / 100));
    }
    for (int i = 0; i <= 4; ++i) {
      const std::int64_t waarde = x_van + (x_tot - x_van) * i / 4;
      uit += tekst(x(waarde), kBoven + kHoog + 18, "middle", "€ " + aantal(waarde / 100));
    }
    return uit;
  }
};

std::string pad(const Vlak& vlak, const Lijn& lijn, std::size_t nummer) {
  std::string d;
  for (std::size_t i = 0; i < lijn.punten.size(); ++i) {
    const bool midden_van_vlak = i > 0 && i + 1 < lijn.punten.size() &&
                                 lijn.punten[i - 1].y == lijn.punten[i].y &&
                                 lijn.punten[i].y == lijn.punten[i + 1].y;
    if (midden_van_vlak) continue;
    d += (d.empty() ? "M" : "L") + getal(vlak.x(lijn.punten[i].x)) + " " +
         getal(vlak.y(lijn.punten[i].y));
  }
  return "<path d=\"" + d + "\" fill=\"none\" stroke-width=\"2\" stroke=\"" + kKleuren[nummer % 2] +
         "\"" + (lijn.gestippeld ? " stroke-dasharray=\"6 4\"" : "") + "/>\n";
}

}  // namespace

std::string lijnen(std::string_view titel, const std::vector<Lijn>& lijst) {
  Vlak vlak;
  bool first = true;
  for (const Lijn& lijn : lijst) {
    for (const Lijnpunt& punt : lijn.punten) {
      vlak.x_van = first ? punt.x : std::min(vlak.x_van, punt.x);
      vlak.x_tot = first ? punt.x : std::max(vlak.x_tot, punt.x);
      vlak.y_tot = std::max(vlak.y_tot, punt.y);
      first = false;
    }
  }
  constexpr std::int64_t kLegenda = 22;
  const std::int64_t onder = Vlak::kBoven + Vlak::kHoog + 28;
  std::string uit =
      open(titel, onder + kLegenda * static_cast<std::int64_t>(lijst.size()) + 6) + vlak.assen();
  for (std::size_t i = 0; i < lijst.size(); ++i) {
    uit += pad(vlak, lijst[i], i);
    const std::int64_t y = onder + kLegenda * static_cast<std::int64_t>(i) + 8;
    Lijn teken = lijst[i];
    uit += "<path d=\"M" + getal(Vlak::kLinks) + " " + getal(y) +
           "h40\" stroke-width=\"2\" stroke=\"" + kKleuren[i % 2] + "\"" +
           (teken.gestippeld ? " stroke-dasharray=\"6 4\"" : "") + "/>\n";
    uit += tekst(Vlak::kLinks + 48, y + 4, "start", teken.naam);
  }
  return uit + "</svg>\n";
}

}  // namespace minima::beheer
