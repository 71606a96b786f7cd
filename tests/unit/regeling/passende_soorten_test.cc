// Who only looks around sees the best of all types of cost: a type that differs in anything that
// matters is tried by itself. Peildatum 2006-06-15.
#include <gtest/gtest.h>

#include "tests/support/proef.h"

namespace minima::proef {
namespace {

Kostensoort soort(const std::string& id, Uitslag uitslag = Uitslag::kRecht,
                  std::optional<Money> maximum = std::nullopt) {
  Kostensoort result;
  result.id = id;
  result.uitslag = uitslag;
  result.maximum = maximum;
  return result;
}

RegelingUitkomst rondkijken(std::vector<Kostensoort> soorten,
                            std::vector<Voorwaarde> voorwaarden = {}) {
  Regeling regeling = een_regeling();
  regeling.kostensoorten = std::move(soorten);
  regeling.routes[0].voorwaarden = std::move(voorwaarden);
  return Zaak(alleenstaande(), met_regeling(std::move(regeling))).regeling("r");
}

TEST(PassendeSoorten, TheBestAnswerOfAnyType) {
  EXPECT_EQ(rondkijken({soort("a", Uitslag::kGeenRecht), soort("b")}).uitslag, Uitslag::kRecht);
  EXPECT_EQ(rondkijken({soort("a", Uitslag::kBeoordeling), soort("b")}).uitslag, Uitslag::kRecht);
  EXPECT_EQ(rondkijken({soort("a"), soort("b", Uitslag::kGeenRecht)}).uitslag, Uitslag::kRecht);
  EXPECT_EQ(rondkijken({soort("a", Uitslag::kGeenRecht)}).uitslag, Uitslag::kGeenRecht);
}

TEST(PassendeSoorten, TheMostOfAnyType) {
  const auto ja = Uitslag::kRecht;
  EXPECT_EQ(rondkijken({soort("a", ja, euro(100)), soort("b", ja, euro(300))}).maximaal, vast(300));
  EXPECT_EQ(rondkijken({soort("a", ja, euro(300)), soort("b", ja, euro(100))}).maximaal, vast(300));
  // Of a type that is left to judgement the most isn't that of the right.
  EXPECT_EQ(rondkijken({soort("a", ja, euro(100)), soort("b", Uitslag::kBeoordeling, euro(300))})
                .maximaal,
            vast(100));
}

// A condition of one type alone leaves the others as they are.
TEST(PassendeSoorten, AConditionOfOneType) {
  Voorwaarde advies = voorwaarde(VoorwaardeSoort::kIndicatie);
  advies.kostensoorten = {"a"};
  EXPECT_EQ(rondkijken({soort("a"), soort("b")}, {advies}).uitslag, Uitslag::kRecht);
  EXPECT_EQ(rondkijken({soort("a")}, {advies}).uitslag, Uitslag::kOnbekend);
}

// Which of two routes isn't known: what both say stands, and what decides is named only where they
// differ.
Zaak twee_routes(Uitslag tweede, const std::string& vorm) {
  Regeling regeling;
  regeling.id = "r";
  regeling.per = "jaar";
  regeling.kostensoorten = {soort("a")};
  Route een;
  een.id = "een";
  een.vorm = "om-niet";
  een.wanneer = {voorwaarde(VoorwaardeSoort::kInwoner)};
  Route twee;
  twee.id = "twee";
  twee.vorm = vorm;
  twee.uitslag = tweede;
  regeling.routes = {een, twee};
  Beleid b = beleid();
  b.regelingen = {regeling};
  Huishouden h = alleenstaande();
  h.inwoner.reset();
  return Zaak(h, b);
}

TEST(PassendeSoorten, TwoRoutesThatSayTheSame) {
  const Zaak zelfde = twee_routes(Uitslag::kRecht, "om-niet");
  const RegelingUitkomst r = zelfde.regeling("r");
  EXPECT_EQ(r.uitslag, Uitslag::kRecht);
  EXPECT_EQ(r.vorm, "om-niet");
  EXPECT_TRUE(r.open.is_empty());
  const Zaak verschil = twee_routes(Uitslag::kRecht, "lening");
  EXPECT_EQ(verschil.regeling("r").vorm, "");
}

TEST(PassendeSoorten, TwoRoutesThatDiffer) {
  for (const Uitslag ander : {Uitslag::kBeoordeling, Uitslag::kGeenRecht}) {
    const Zaak zaak = twee_routes(ander, "om-niet");
    const RegelingUitkomst r = zaak.regeling("r");
    EXPECT_EQ(r.uitslag, Uitslag::kOnbekend);
    EXPECT_EQ(r.open.lijst(), (std::vector<Feit>{{FeitSoort::kInwoner, 0}}));
  }
}

}  // namespace
}  // namespace minima::proef
