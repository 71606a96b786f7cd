// The values only policy files have: texts, addresses, percentages and lists in which each value
// stands once.
#include "calc/json/blok.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace minima {
namespace {

// "ok <value>", or the codes of the faults.
template <typename F>
std::string gelezen(const std::string& json, F lees) {
  const Result<Knoop> knoop = lees_knoop(json);
  if (!knoop.ok()) return "geen json: " + json;
  Lezer lezer;
  const std::string waarde = lees(lezer, knoop.value(), Pad());
  if (lezer.aantal_fouten() == 0) return "ok " + waarde;
  std::string codes;
  for (const Fault& fault : std::move(lezer).neem_fouten()) {
    codes += (codes.empty() ? "" : " ") + fault.plek + ":" + fault.code;
  }
  return codes;
}

std::string tekst(const std::string& json) {
  return gelezen(json, [](Lezer& l, const Knoop& k, const Pad& p) {
    return lees_tekst(l, k, p).value_or("-");
  });
}

std::string url(const std::string& json) {
  return gelezen(
      json, [](Lezer& l, const Knoop& k, const Pad& p) { return lees_url(l, k, p).value_or("-"); });
}

// In basis points.
std::string procent(const std::string& json, Grenzen grenzen = {0, 1000}) {
  return gelezen(json, [grenzen](Lezer& l, const Knoop& k, const Pad& p) {
    const auto rate = lees_procent(l, k, p, grenzen);
    return rate ? std::to_string(rate->in_basis_points()) : "-";
  });
}

TEST(Blok, TextsWithoutBlanksAroundThemOrControls) {
  EXPECT_EQ(tekst(R"("a")"), "ok a");
  EXPECT_EQ(tekst(R"("a b")"), "ok a b");
  EXPECT_EQ(tekst(R"("~")"), "ok ~");  // the last one before the control character 0x7f
  EXPECT_EQ(tekst(R"("\u00e9")"), "ok é");
  for (const char* leeg :
       {R"("")", R"(" ")", R"(" a")", R"("a ")", R"("a\nb")", R"("\u001fa")", R"("a\u007fb")"}) {
    EXPECT_EQ(tekst(leeg), ":tekst-leeg") << leeg;
  }
  EXPECT_EQ(tekst("1"), ":soort-verkeerd");
}

TEST(Blok, AddressesThatABrowserOpensSafely) {
  EXPECT_EQ(url(R"("https://a")"), "ok https://a");
  EXPECT_EQ(url(R"("https://a.nl/!~?x=1#y")"), "ok https://a.nl/!~?x=1#y");
  for (const char* fout : {R"("https://")", R"("http://a")", R"("a https://b")", R"("xhttps://a")",
                           R"("https://a b")", R"("https://a\u007f")", R"("https://a\"")",
                           R"("https://a<")", R"("https://a>")", R"("https://\u00e9")", R"("")"}) {
    EXPECT_EQ(url(fout), ":url-vorm") << fout;
  }
  EXPECT_EQ(url("1"), ":soort-verkeerd");
}

TEST(Blok, PercentagesWholeOrWithTwoDigits) {
  EXPECT_EQ(procent("115"), "ok 11500");
  EXPECT_EQ(procent("0"), "ok 0");
  EXPECT_EQ(procent(R"("112.50")"), "ok 11250");
  EXPECT_EQ(procent(R"("0.05")"), "ok 5");
  EXPECT_EQ(procent(R"("9.09")"), "ok 909");
  for (const char* vorm : {"1.5", "1e2", "1E2", R"("115")", R"("112,50")", R"("112.5")",
                           R"("112.500")", R"("012.50")", R"("00.50")", R"(".50")", R"("12345.50")",
                           R"("1a2.50")", R"("112.5:")", R"("112./0")", R"("-1.00")", R"("")"}) {
    EXPECT_EQ(procent(vorm), ":procent-vorm") << vorm;
  }
  EXPECT_EQ(procent("true"), ":soort-verkeerd");
}

TEST(Blok, PercentagesBetweenTheirBounds) {
  const Grenzen grenzen = {50, 1000};
  EXPECT_EQ(procent("50", grenzen), "ok 5000");
  EXPECT_EQ(procent("49", grenzen), ":getal-bereik");
  EXPECT_EQ(procent("1000", grenzen), "ok 100000");
  EXPECT_EQ(procent("1001", grenzen), ":getal-bereik");
  EXPECT_EQ(procent(R"("50.00")", grenzen), "ok 5000");
  EXPECT_EQ(procent(R"("49.99")", grenzen), ":getal-bereik");
  EXPECT_EQ(procent(R"("1000.00")", grenzen), "ok 100000");
  EXPECT_EQ(procent(R"("1000.01")", grenzen), ":getal-bereik");
}

template <typename F>
std::string uit_blok(const std::string& json, F lees) {
  return gelezen(json, [&](Lezer& l, const Knoop& k, const Pad& p) {
    Blok blok(l, k, p);
    return lees(blok);
  });
}

TEST(Blok, EachIdOnceAndAtLeastOne) {
  const auto ids = [](const std::string& json) {
    return uit_blok(json, [](Blok& blok) {
      std::vector<std::string> lijst;
      blok.ids("x", lijst);
      std::string result;
      for (const std::string& id : lijst) result += id + ",";
      return result;
    });
  };
  EXPECT_EQ(ids(R"({"x":["a","b"]})"), "ok a,b,");
  EXPECT_EQ(ids("{}"), "ok ");
  EXPECT_EQ(ids(R"({"x":[]})"), "/x:lijst-leeg");
  EXPECT_EQ(ids(R"({"x":["a","b","a"]})"), "/x/2:waarde-dubbel");
  EXPECT_EQ(ids(R"({"x":["A","A"]})"), "/x/0:id-vorm /x/1:id-vorm");
}

TEST(Blok, AmountsAreMoreThanNothing) {
  const auto cents = [](const std::string& json) {
    return uit_blok(json, [](Blok& blok) {
      Money bedrag = Money::cents(7);  // stays when nothing is read
      blok.bedrag("x", bedrag);
      return std::to_string(bedrag.in_cents());
    });
  };
  EXPECT_EQ(cents(R"({"x":"0.01"})"), "ok 1");
  EXPECT_EQ(cents("{}"), "ok 7");
  EXPECT_EQ(cents(R"({"x":"0.00"})"), "/x:bedrag-nul");
  EXPECT_EQ(cents(R"({"x":"-1.00"})").substr(0, 3), "/x:");
}

TEST(Blok, AgesFrom0To120) {
  const auto jaren = [](const std::string& json) {
    return uit_blok(json, [](Blok& blok) {
      std::optional<int> leeftijd;
      blok.leeftijd("x", leeftijd);
      return leeftijd ? std::to_string(*leeftijd) : "-";
    });
  };
  EXPECT_EQ(jaren(R"({"x":0})"), "ok 0");
  EXPECT_EQ(jaren(R"({"x":120})"), "ok 120");
  EXPECT_EQ(jaren(R"({"x":-1})"), "/x:getal-bereik");
  EXPECT_EQ(jaren(R"({"x":121})"), "/x:getal-bereik");
}

TEST(Blok, APeriodEndsAfterItBegins) {
  const auto periode = [](const std::string& json) {
    return uit_blok(json, [](Blok& blok) {
      Date vanaf;
      std::optional<Date> tot;
      blok.geldigheid(vanaf, tot);
      return std::to_string(vanaf.year()) + (tot ? "-" + std::to_string(tot->year()) : "");
    });
  };
  EXPECT_EQ(periode(R"({"geldigVanaf":"2005-01-01","geldigTot":"2006-01-01"})"), "ok 2005-2006");
  EXPECT_EQ(periode(R"({"geldigVanaf":"2005-01-01","geldigTot":"2005-01-02"})"), "ok 2005-2005");
  EXPECT_EQ(periode(R"({"geldigVanaf":"2005-01-01"})"), "ok 2005");
  EXPECT_EQ(periode(R"({"geldigVanaf":"2005-01-01","geldigTot":"2005-01-01"})"),
            "/geldigTot:periode-omgekeerd");
  EXPECT_EQ(periode(R"({"geldigVanaf":"2005-01-01","geldigTot":"2004-01-01"})"),
            "/geldigTot:periode-omgekeerd");
  // One fault is enough where the first day can't be read.
  EXPECT_EQ(periode(R"({"geldigVanaf":"x","geldigTot":"2004-01-01"})"), "/geldigVanaf:datum-vorm");
}

}  // namespace
}  // namespace minima
