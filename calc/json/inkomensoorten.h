// The contract's words for the kinds of income, in a situatie and in a policy alike.
#pragma once

#include <array>

#include "calc/household/huishouden.h"
#include "calc/json/lezer.h"

namespace minima {

inline constexpr std::array<Keuze<InkomenSoort>, kInkomenSoorten> kInkomenSoortKeuzes = {
    {{"loon", InkomenSoort::kLoon},
     {"uitkering", InkomenSoort::kUitkering},
     {"bijstand", InkomenSoort::kBijstand},
     {"pensioen", InkomenSoort::kPensioen},
     {"particulier-pensioen", InkomenSoort::kParticulierPensioen},
     {"aow", InkomenSoort::kAow},
     {"alimentatie", InkomenSoort::kAlimentatie},
     {"kinderbijslag", InkomenSoort::kKinderbijslag},
     {"zorgtoeslag", InkomenSoort::kZorgtoeslag},
     {"huurtoeslag", InkomenSoort::kHuurtoeslag},
     {"kindgebonden-budget", InkomenSoort::kKindgebondenBudget},
     {"langdurigheidstoeslag", InkomenSoort::kLangdurigheidstoeslag},
     {"individuele-inkomenstoeslag", InkomenSoort::kIndividueleInkomenstoeslag},
     {"gift", InkomenSoort::kGift},
     {"studiefinanciering", InkomenSoort::kStudiefinanciering},
     {"overig", InkomenSoort::kOverig},
     {"totaal", InkomenSoort::kTotaal}}};

}  // namespace minima
