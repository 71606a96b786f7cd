#include "calc/uitkomst/samenvoegen.h"

#include <algorithm>
#include <string>
#include <type_traits>
#include <variant>

namespace minima {
namespace {

// An amount that can't be computed in one shape can't be promised at all.
template <typename T>
void omvat(std::optional<Range<T>>& a, const std::optional<Range<T>>& b) {
  if (a && b) {
    a = hull(*a, *b);
  } else {
    a.reset();
  }
}

// The values of two steps with the same sentence: each the smallest range that holds both; false
// when a word or a percentage differs, for then no one sentence says both.
bool meng_waarden(Stap& stap, const Stap& ander) {
  if (stap.waarden.size() != ander.waarden.size()) return false;
  for (std::size_t i = 0; i < stap.waarden.size(); ++i) {
    const bool gelijk = std::visit(
        [&](auto& mijn) {
          using T = std::decay_t<decltype(mijn)>;
          const T* zijn = std::get_if<T>(&ander.waarden[i].second);
          if (zijn == nullptr || stap.waarden[i].first != ander.waarden[i].first) return false;
          if constexpr (std::is_same_v<T, Rate> || std::is_same_v<T, std::string>) {
            return mijn == *zijn;
          } else {
            mijn = hull(mijn, *zijn);
            return true;
          }
        },
        stap.waarden[i].second);
    if (!gelijk) return false;
  }
  return true;
}

constexpr std::string_view kSamen = "afhankelijk-van-huishouden";

// The same sentence with wider values, or one node with a part for each reason that differs,
// however many shapes.
void meng(Stap& stap, const Stap& ander) {
  if (stap.is_empty() || ander.is_empty()) return;
  Stap wider = stap;
  if (stap.sleutel == ander.sleutel && meng_waarden(wider, ander)) {
    for (std::size_t i = 0; i < std::min(wider.delen.size(), ander.delen.size()); ++i) {
      meng(wider.delen[i], ander.delen[i]);
    }
    stap = std::move(wider);
    return;
  }
  if (stap.sleutel != kSamen) {
    Stap samen;
    samen.sleutel = kSamen;
    samen.artikel = stap.artikel;
    samen.delen.push_back(std::move(stap));
    stap = std::move(samen);
  }
  for (Stap& deel : stap.delen) {
    wider = deel;
    if (deel.sleutel == ander.sleutel && meng_waarden(wider, ander)) {
      deel = std::move(wider);
      return;
    }
  }
  stap.delen.push_back(ander);
}

void meng(VoorwaardeUitkomst& a, const VoorwaardeUitkomst& b, const Feiten& open) {
  if (a.oordeel != b.oordeel) {
    a.oordeel = Oordeel::kOnbekend;
    a.open.voeg_toe(open);
  }
  if (a.uitslag != b.uitslag) a.uitslag = Uitslag::kOnbekend;
  a.open.voeg_toe(b.open);
  omvat(a.afstand, b.afstand);
  if (a.verwijzing != b.verwijzing) a.verwijzing = {};
  meng(a.toelichting, b.toelichting);
}

void meng(std::vector<VoorwaardeUitkomst>& a, const std::vector<VoorwaardeUitkomst>& b,
          const Feiten& open) {
  for (const VoorwaardeUitkomst& ander : b) {
    const auto mijn =
        std::find_if(a.begin(), a.end(), [&](const auto& v) { return v.id == ander.id; });
    if (mijn != a.end()) {
      meng(*mijn, ander, open);
    } else {
      a.push_back(ander);
    }
  }
}

// A no pays nothing; of another answer without an amount nothing can be said.
std::optional<Range<Money>> te_betalen(const std::optional<Range<Money>>& bedrag, Uitslag uitslag) {
  if (bedrag) return bedrag;
  return is_nee(uitslag) ? std::optional(Range<Money>()) : std::nullopt;
}

// The range that is paid when the answer itself is open runs from nothing.
template <typename U>
void meng_uitslag(U& a, const U& b, const Feiten& open) {
  const bool differs = a.uitslag != b.uitslag;
  if (differs || a.bedrag != b.bedrag) a.open.voeg_toe(open);
  a.open.voeg_toe(b.open);
  if (!differs) return omvat(a.bedrag, b.bedrag);
  const auto links = te_betalen(a.bedrag, a.uitslag);
  const auto rechts = te_betalen(b.bedrag, b.uitslag);
  a.uitslag = Uitslag::kOnbekend;
  a.bedrag.reset();
  if (links && rechts) a.bedrag = Range<Money>(Money(), std::max(links->high, rechts->high));
}

void meng(KostUitkomst& a, const KostUitkomst& b, const Feiten& open) {
  meng_uitslag(a, b, open);
  a.kan_worden = {std::min(a.kan_worden.ongunstigst, b.kan_worden.ongunstigst),
                  std::max(a.kan_worden.gunstigst, b.kan_worden.gunstigst)};
  a.open_bedrag.voeg_toe(b.open_bedrag);
  a.nul_is_open = a.nul_is_open || b.nul_is_open;
  omvat(a.te_beoordelen, b.te_beoordelen);
  if (a.vorm != b.vorm) a.vorm = {};
  if (a.route != b.route) a.route = {};
  if (a.regime != b.regime) a.regime = {};
  if (a.verwijzing != b.verwijzing) a.verwijzing = {};
  meng(a.voorwaarden, b.voorwaarden, open);
}

void meng(RegelingUitkomst& a, const RegelingUitkomst& b, const Feiten& open) {
  // Beside costs that are asked for the most that can be had is no reason to ask more.
  if (a.maximaal != b.maximaal && a.kosten.empty()) a.open.voeg_toe(open);
  const auto links = te_betalen(a.maximaal, a.uitslag);
  const auto rechts = te_betalen(b.maximaal, b.uitslag);
  const bool een_van_beide = a.maximaal || b.maximaal;
  meng_uitslag(a, b, open);
  a.maximaal.reset();
  if (een_van_beide && links && rechts) a.maximaal = hull(*links, *rechts);
  if (a.vorm != b.vorm) a.vorm = {};
  if (a.verwijzing != b.verwijzing) a.verwijzing = {};
  meng(a.voorwaarden, b.voorwaarden, open);
  for (std::size_t i = 0; i < a.kosten.size(); ++i) {
    const KostUitkomst& mijn = a.kosten[i];
    const KostUitkomst& ander = b.kosten[i];
    if (mijn.uitslag != ander.uitslag || mijn.bedrag != ander.bedrag) a.open.voeg_toe(open);
    meng(a.kosten[i], b.kosten[i], open);
  }
  if (!a.aanvragen_tot_en_met) a.aanvragen_tot_en_met = b.aanvragen_tot_en_met;
  if (a.uitslag == Uitslag::kGeenRecht) {
    a.open.clear();
    a.maximaal.reset();
  }
}

void meng(Regimedraagkracht& a, const Regimedraagkracht& b) {
  if (a.bedragen && b.bedragen) {
    a.bedragen = {hull(a.bedragen->uit_inkomen, b.bedragen->uit_inkomen),
                  hull(a.bedragen->uit_vermogen, b.bedragen->uit_vermogen),
                  hull(a.bedragen->totaal, b.bedragen->totaal),
                  hull(a.bedragen->beschikbaar, b.bedragen->beschikbaar)};
  } else {
    a.bedragen.reset();
  }
  if (a.herzien != b.herzien) a.herzien = Oordeel::kOnbekend;
  meng(a.toelichting, b.toelichting);
}

// A ledger holds only lines that are in it for every shape.
void meng(std::vector<Grootboekregel>& a, const std::vector<Grootboekregel>& b) {
  std::vector<Grootboekregel> result;
  for (const Grootboekregel& mijn : a) {
    for (const Grootboekregel& ander : b) {
      if (mijn.kost != ander.kost || mijn.regime != ander.regime) continue;
      Grootboekregel regel = mijn;
      regel.kosten = hull(mijn.kosten, ander.kosten);
      regel.verbruikt = hull(mijn.verbruikt, ander.verbruikt);
      omvat(regel.vergoed, ander.vergoed);
      if (mijn.uit_vermogen != ander.uit_vermogen) regel.uit_vermogen.reset();
      regel.resteert = hull(mijn.resteert, ander.resteert);
      result.push_back(regel);
    }
  }
  a = std::move(result);
}

}  // namespace

void voeg_samen(Uitkomst& uitkomst, const Uitkomst& ander, const Feiten& open) {
  if (uitkomst.norm && ander.norm) {
    uitkomst.norm->per_maand = hull(uitkomst.norm->per_maand, ander.norm->per_maand);
    uitkomst.norm->per_jaar = hull(uitkomst.norm->per_jaar, ander.norm->per_jaar);
    meng(uitkomst.norm->toelichting, ander.norm->toelichting);
  } else {
    uitkomst.norm.reset();
  }
  uitkomst.inkomen.per_maand = hull(uitkomst.inkomen.per_maand, ander.inkomen.per_maand);
  uitkomst.inkomen.per_jaar = hull(uitkomst.inkomen.per_jaar, ander.inkomen.per_jaar);
  omvat(uitkomst.inkomen.procent_van_norm, ander.inkomen.procent_van_norm);
  meng(uitkomst.inkomen.toelichting, ander.inkomen.toelichting);
  uitkomst.vermogen.in_aanmerking =
      hull(uitkomst.vermogen.in_aanmerking, ander.vermogen.in_aanmerking);
  omvat(uitkomst.vermogen.grens, ander.vermogen.grens);
  omvat(uitkomst.vermogen.boven_grens, ander.vermogen.boven_grens);
  meng(uitkomst.vermogen.toelichting, ander.vermogen.toelichting);
  for (std::size_t i = 0; i < uitkomst.draagkracht.size(); ++i) {
    meng(uitkomst.draagkracht[i], ander.draagkracht[i]);
  }
  for (std::size_t i = 0; i < uitkomst.regelingen.size(); ++i) {
    meng(uitkomst.regelingen[i], ander.regelingen[i], open);
  }
  meng(uitkomst.grootboek, ander.grootboek);
}

}  // namespace minima
