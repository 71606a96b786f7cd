// The period of a plafond and what was granted in it (BX-8.3.1-5, BX-6.2-3b/c/d, reading A-11).
#include "calc/regeling/tijdvak.h"

#include <gtest/gtest.h>

#include "tests/support/proef.h"

namespace minima::proef {
namespace {

Plafond per_drie_jaar() {
  Plafond p;
  p.bedrag = euro(500);
  p.eenheid = Eenheid::kHuishouden;
  p.tijdvak = Tijdvak::kVanafEersteAanvraag;
  p.maanden = 36;
  p.sinds = dag(2005, 7, 19);
  return p;
}

Plafond per_jaar() {
  Plafond p;
  p.bedrag = euro(70);
  return p;
}

Huishouden met(std::vector<EerdereVerstrekking> eerder,
               std::vector<EerdereAanvraag> aanvragen = {}) {
  Huishouden h = alleenstaande();
  h.eerdere_verstrekkingen = std::move(eerder);
  h.eerdere_aanvragen = std::move(aanvragen);
  return h;
}

EerdereVerstrekking tv(Date datum, Money bedrag = euro(340)) {
  return verstrekt("witgoed", "tv", bedrag, datum);
}

Tijdvakgrenzen op(const Huishouden& h, Date dag) {
  return tijdvak_op(h, "witgoed", per_drie_jaar(), dag);
}

TEST(Kalenderjaar, OfTheDay) {
  const Tijdvakgrenzen t = tijdvak_op(alleenstaande(), "x", per_jaar(), dag(2005, 12, 31));
  EXPECT_EQ(t.begin, dag(2005, 1, 1));
  EXPECT_EQ(t.einde, dag(2006, 1, 1));
  EXPECT_EQ(valt_in(t, dag(2004, 12, 31)), N);
  EXPECT_EQ(valt_in(t, dag(2005, 1, 1)), J);
  EXPECT_EQ(valt_in(t, dag(2005, 12, 31)), J);
  EXPECT_EQ(valt_in(t, dag(2006, 1, 1)), N);
  EXPECT_EQ(valt_in(t, {dag(2005, 12, 31), dag(2006, 1, 1)}), O);
}

// The first application is that of now.
TEST(DrieJaar, BeginsToday) {
  const Tijdvakgrenzen t = op(met({}), dag(2006, 6, 15));
  EXPECT_EQ(t.begin, dag(2006, 6, 15));
  EXPECT_EQ(t.einde, dag(2009, 6, 15));
}

TEST(DrieJaar, BeganWithAnEarlierGrant) {
  const Tijdvakgrenzen t = op(met({tv(dag(2005, 11, 2))}), dag(2006, 6, 15));
  EXPECT_EQ(t.begin, dag(2005, 11, 2));
  EXPECT_EQ(t.einde, dag(2008, 11, 2));
}

TEST(DrieJaar, BeganWithAnEarlierApplication) {
  const Huishouden h = met({tv(dag(2006, 1, 5))}, {{"witgoed", dag(2005, 12, 1)}});
  EXPECT_EQ(op(h, dag(2006, 6, 15)).begin, dag(2005, 12, 1));
  // An application for another scheme doesn't count.
  const Huishouden ander = met({}, {{"andere-regeling", dag(2005, 12, 1)}});
  EXPECT_EQ(op(ander, dag(2006, 6, 15)).begin, dag(2006, 6, 15));
}

// Exactly three years later, the same day, a new period begins.
TEST(DrieJaar, ExactlyThreeYearsLater) {
  const Huishouden h = met({tv(dag(2005, 11, 2))});
  EXPECT_EQ(op(h, dag(2008, 11, 1)).begin, dag(2005, 11, 2));
  EXPECT_EQ(op(h, dag(2008, 11, 2)).begin, dag(2008, 11, 2));
}

// R1: it begins on the first application after the end, not in fixed blocks of three years.
TEST(DrieJaar, TheNextPeriodBeginsWithTheNextApplication) {
  const Huishouden h = met({tv(dag(2005, 8, 1)), tv(dag(2009, 2, 1))});
  EXPECT_EQ(op(h, dag(2009, 6, 1)).begin, dag(2009, 2, 1));
  EXPECT_EQ(op(h, dag(2012, 1, 31)).begin, dag(2009, 2, 1));
  EXPECT_EQ(op(h, dag(2012, 2, 1)).begin, dag(2012, 2, 1));
}

// Applications within a period don't move it; the order of the list makes no difference.
TEST(DrieJaar, LaterApplicationsDoNotMoveIt) {
  const Huishouden h = met({tv(dag(2008, 1, 1)), tv(dag(2005, 8, 1)), tv(dag(2006, 5, 5))});
  EXPECT_EQ(op(h, dag(2008, 7, 31)).begin, dag(2005, 8, 1));
  EXPECT_EQ(op(h, dag(2008, 8, 1)).begin, dag(2008, 8, 1));
}

// BX-6.2-3d: what was before the adoption on 2005-07-19 doesn't count; that day does.
TEST(DrieJaar, NothingBeforeTheAdoption) {
  EXPECT_EQ(op(met({tv(dag(2005, 7, 18))}), dag(2006, 6, 15)).begin, dag(2006, 6, 15));
  EXPECT_EQ(op(met({tv(dag(2005, 7, 19))}), dag(2006, 6, 15)).begin, dag(2005, 7, 19));
  EXPECT_EQ(op(met({}, {{"witgoed", dag(2005, 7, 18)}}), dag(2006, 6, 15)).begin, dag(2006, 6, 15));
}

// An application after the day that is looked at says nothing of it.
TEST(DrieJaar, NothingAfterTheDay) {
  EXPECT_EQ(op(met({tv(dag(2007, 1, 1))}), dag(2006, 6, 15)).begin, dag(2006, 6, 15));
}

// ---- what was granted ----

Range<Money> reeds(const Huishouden& h, Date peildatum,
                   const std::optional<std::string>& persoon = std::nullopt) {
  return reeds_verstrekt(h, "witgoed", per_drie_jaar(), op(h, peildatum), persoon);
}

TEST(ReedsVerstrekt, OnlyInThePeriodAndOfTheScheme) {
  const Huishouden h = met({tv(dag(2005, 7, 18), euro(100)), tv(dag(2005, 7, 19), euro(20)),
                            tv(dag(2006, 6, 14), euro(3)),
                            verstrekt("andere-regeling", "tv", euro(50), dag(2006, 1, 1))});
  EXPECT_EQ(reeds(h, dag(2006, 6, 15)), vast(23));
  EXPECT_EQ(reeds(h, dag(2008, 7, 19)), vast(0));
}

TEST(ReedsVerstrekt, ALoanIsNoGrantOmNiet) {
  Huishouden h = met({tv(dag(2006, 1, 1), euro(20))});
  h.eerdere_verstrekkingen->front().als_lening = true;
  EXPECT_EQ(reeds(h, dag(2006, 6, 15)), vast(0));
  EXPECT_EQ(op(h, dag(2006, 6, 15)).begin, dag(2006, 1, 1));  // but an application it was
}

TEST(ReedsVerstrekt, UnknownGrantsAreAnythingUpToThePlafond) {
  Huishouden h = met({});
  h.eerdere_verstrekkingen.reset();
  EXPECT_EQ(reeds(h, dag(2006, 6, 15)), tussen(euro(0), euro(500)));
}

TEST(ReedsVerstrekt, OfUnknownAmountOrDay) {
  Huishouden h = met({tv(dag(2006, 1, 1), euro(20)), tv(dag(2006, 2, 1))});
  h.eerdere_verstrekkingen->back().bedrag = tussen(euro(10), euro(30));
  EXPECT_EQ(reeds(h, dag(2006, 6, 15)), tussen(euro(30), euro(50)));
  h.eerdere_verstrekkingen->back().datum = {Date::earliest(), Date::latest()};
  EXPECT_EQ(reeds(h, dag(2006, 6, 15)), tussen(euro(20), euro(50)));
}

TEST(ReedsVerstrekt, PerPerson) {
  Huishouden h = met({verstrekt("sport", "x", euro(10), dag(2006, 2, 1), "aanvrager"),
                      verstrekt("sport", "x", euro(5), dag(2006, 2, 1), "kind-1"),
                      verstrekt("sport", "x", euro(40), dag(2005, 12, 31), "aanvrager")});
  const Plafond plafond = per_jaar();
  const Tijdvakgrenzen t = tijdvak_op(h, "sport", plafond, dag(2006, 6, 1));
  EXPECT_EQ(reeds_verstrekt(h, "sport", plafond, t, "aanvrager"), vast(10));
  EXPECT_EQ(reeds_verstrekt(h, "sport", plafond, t, "kind-1"), vast(5));
  EXPECT_EQ(reeds_verstrekt(h, "sport", plafond, t, "partner"), vast(0));
  h.eerdere_verstrekkingen->front().persoon.reset();
  EXPECT_EQ(reeds_verstrekt(h, "sport", plafond, t, "kind-1"), tussen(euro(5), euro(15)));
}

// Reading A-11, the example of its page: applications on 1 November 2005, 1 February 2010 and
// 1 December 2011.
class A11 : public ::testing::Test {
 protected:
  static Tijdvakgrenzen op(Tijdvak tijdvak) {
    const Huishouden h = met({}, {{"witgoed", dag(2005, 11, 1)}, {"witgoed", dag(2010, 2, 1)}});
    Plafond plafond = per_drie_jaar();
    plafond.tijdvak = tijdvak;
    return tijdvak_op(h, "witgoed", plafond, dag(2011, 12, 1));
  }
};

TEST_F(A11, FromTheFirstApplicationAfterTheLastPeriod) {
  const Tijdvakgrenzen t = op(Tijdvak::kVanafEersteAanvraag);
  EXPECT_EQ(t.begin, dag(2010, 2, 1));
  EXPECT_EQ(t.einde, dag(2013, 2, 1));
}

TEST_F(A11, FixedBlocks) {
  const Tijdvakgrenzen t = op(Tijdvak::kVasteBlokken);
  EXPECT_EQ(t.begin, dag(2011, 11, 1));
  EXPECT_EQ(t.einde, dag(2014, 11, 1));
}

TEST_F(A11, Rolling) {
  const Tijdvakgrenzen t = op(Tijdvak::kVoortschrijdend);
  EXPECT_EQ(valt_in(t, dag(2008, 12, 1)), N);
  EXPECT_EQ(valt_in(t, dag(2008, 12, 2)), J);
  EXPECT_EQ(valt_in(t, dag(2011, 12, 1)), J);
  EXPECT_EQ(valt_in(t, dag(2011, 12, 2)), N);
}

}  // namespace
}  // namespace minima::proef
