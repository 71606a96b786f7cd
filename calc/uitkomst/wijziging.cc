#include "calc/uitkomst/wijziging.h"

#include <algorithm>

namespace minima {
namespace {

constexpr Money kCent = Money::cents(1);

const Persoon* persoon_van_regel(const Huishouden& huishouden, const Voorwaarde& voorwaarde,
                                 int kost) {
  if (voorwaarde.wie == Wie::kAanvrager || kost < 0) return &huishouden.aanvrager;
  const auto& persoon = huishouden.kosten[static_cast<std::size_t>(kost)].persoon;
  return persoon ? persoon_van(huishouden, *persoon) : nullptr;
}

// The birthday that opens the scheme; one that closes it can't be undone.
std::optional<Date> verjaardag(const Huishouden& huishouden, const Voorwaarde& voorwaarde,
                               int kost) {
  const Persoon* persoon = persoon_van_regel(huishouden, voorwaarde, kost);
  if (persoon == nullptr || !voorwaarde.vanaf || !persoon->geboren.is_known()) return std::nullopt;
  const Date dag = persoon->geboren.low.birthday(*voorwaarde.vanaf);
  if (dag <= huishouden.peildatum) return std::nullopt;
  return dag;
}

// Months still to go before the run of low income is long enough; nothing where the run itself
// isn't known.
std::optional<int> maanden_te_gaan(const Huishouden& huishouden, const Voorwaarde& voorwaarde) {
  if (!huishouden.laag_inkomen) return std::nullopt;
  int least = 0;
  int most = voorwaarde.maanden;
  for (const LaagInkomen& regel : *huishouden.laag_inkomen) {
    if (regel.procent <= voorwaarde.procent) least = std::max(least, regel.maanden.low);
    if (regel.procent >= voorwaarde.procent) most = std::min(most, regel.maanden.high);
  }
  if (least < most || least >= voorwaarde.maanden) return std::nullopt;
  return voorwaarde.maanden - least;
}

// The day on which the last earlier grant is long enough ago.
std::optional<Date> weer_mogelijk(const Huishouden& huishouden, const RegelingUitkomst& uit,
                                  const Voorwaarde& voorwaarde) {
  std::optional<Date> result;
  if (!huishouden.eerdere_verstrekkingen) return result;
  for (const EerdereVerstrekking& eerder : *huishouden.eerdere_verstrekkingen) {
    if (eerder.regeling != uit.regeling->id || !eerder.datum.is_known()) continue;
    const Date weer = eerder.datum.low.plus_months(voorwaarde.maanden);
    if (!result || *result < weer) result = weer;
  }
  return result;
}

// The income that is over a limit must fall by what it is over, in whole cents: `afstand` is
// rounded down already.
Wijziging lager(std::string_view soort, const VoorwaardeUitkomst& uit, bool strikt) {
  Wijziging result{soort, uit.id, std::nullopt, std::nullopt, std::nullopt, -1};
  if (uit.afstand && uit.afstand->is_known()) {
    result.bedrag = -uit.afstand->low + (strikt ? kCent : Money());
  }
  return result;
}

struct Oplosser {
  const Huishouden& huishouden;
  const RegelingUitkomst& uit;

  [[nodiscard]] std::optional<Wijziging> los_op(const VoorwaardeUitkomst& v, int kost) const {
    if (v.voorwaarde == nullptr) return std::nullopt;
    const Voorwaarde& voorwaarde = *v.voorwaarde;
    Wijziging result{"datum", v.id, std::nullopt, std::nullopt, std::nullopt, kost};
    switch (voorwaarde.soort) {
      case VoorwaardeSoort::kInkomensgrens:
        return lager("inkomen-lager", v, voorwaarde.strikt);
      case VoorwaardeSoort::kVermogensgrens:
        return lager("vermogen-lager", v, voorwaarde.strikt);
      case VoorwaardeSoort::kVermogenInvordering:
        return lager("vermogen-lager", v, false);
      case VoorwaardeSoort::kLaagInkomen:
        result.soort = "maanden-langer";
        result.maanden = maanden_te_gaan(huishouden, voorwaarde);
        return result.maanden ? std::optional(result) : std::nullopt;
      case VoorwaardeSoort::kLeeftijd:
        result.datum = verjaardag(huishouden, voorwaarde, kost);
        break;
      case VoorwaardeSoort::kNietEerder:
        result.datum = weer_mogelijk(huishouden, uit, voorwaarde);
        break;
      case VoorwaardeSoort::kKostenGemaakt:
        result.datum = huishouden.kosten[static_cast<std::size_t>(kost)].datum.low;
        break;
      case VoorwaardeSoort::kBetaalbewijs:
        result.soort = "bewijs";
        return result;
      case VoorwaardeSoort::kInwoner:
        result.soort = "woonplaats";
        return result;
      default:
        return std::nullopt;
    }
    return result.datum ? std::optional(result) : std::nullopt;
  }

  // The only condition of the list that certainly says no; null when there is none, or more than
  // one.
  static const VoorwaardeUitkomst* enige_nee(const std::vector<VoorwaardeUitkomst>& lijst,
                                             int& aantal) {
    const VoorwaardeUitkomst* result = nullptr;
    for (const VoorwaardeUitkomst& v : lijst) {
      if (v.uitslag != Uitslag::kGeenRecht) continue;
      ++aantal;
      result = &v;
    }
    return aantal == 1 ? result : nullptr;
  }
};

// A line that fails on nothing but its amount: all of it is for the household itself to pay.
std::optional<Wijziging> hogere_kosten(const Uitkomst& uitkomst, int kost) {
  for (const Grootboekregel& regel : uitkomst.grootboek) {
    if (regel.kost != kost || !regel.verbruikt.is_known() || !regel.resteert.is_known() ||
        !regel.kosten.is_known()) {
      continue;
    }
    const Money zelf = regel.verbruikt.low + regel.resteert.low;
    return Wijziging{"kosten-hoger", {},           zelf - regel.kosten.low + kCent,
                     std::nullopt,   std::nullopt, kost};
  }
  return std::nullopt;
}

std::optional<Wijziging> wijziging(const Uitkomst& uitkomst, const RegelingUitkomst& uit,
                                   const Huishouden& huishouden) {
  const Oplosser oplosser{huishouden, uit};
  int schema_nee = 0;
  const VoorwaardeUitkomst* enige = Oplosser::enige_nee(uit.voorwaarden, schema_nee);
  if (schema_nee > 1) return std::nullopt;
  if (schema_nee == 1) {
    // The lines were answered by the scheme; one must be ready to be paid when the scheme is.
    const bool line_ready =
        uit.kosten.empty() ||
        std::any_of(uit.kosten.begin(), uit.kosten.end(), [](const KostUitkomst& kost) {
          int nee = 0;
          Oplosser::enige_nee(kost.voorwaarden, nee);
          return nee == 0;
        });
    return line_ready ? oplosser.los_op(*enige, -1) : std::nullopt;
  }
  for (const KostUitkomst& kost : uit.kosten) {
    int nee = 0;
    const VoorwaardeUitkomst* reden = Oplosser::enige_nee(kost.voorwaarden, nee);
    if (nee > 1) continue;
    const auto result = reden != nullptr ? oplosser.los_op(*reden, kost.index)
                                         : hogere_kosten(uitkomst, kost.index);
    if (result) return result;
  }
  return std::nullopt;
}

}  // namespace

void vul_wijzigingen(Uitkomst& uitkomst, const Huishouden& huishouden) {
  for (RegelingUitkomst& regeling : uitkomst.regelingen) {
    if (regeling.uitslag != Uitslag::kGeenRecht) continue;
    regeling.wijziging = wijziging(uitkomst, regeling, huishouden);
  }
}

}  // namespace minima
