// Our reader of JSON beside nlohmann's, which is a test's only: the same texts are JSON, and they
// say the same.
#include "calc/json/ontleder.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <random>
#include <sstream>
#include <string>
#include <vector>

#include "calc/json/boom.h"
#include "calc/json/utf8.h"

namespace minima {
namespace {

// What is told, one event after another.
class Verslag {
 public:
  bool null() { return zet("null"); }
  bool boolean(bool value) { return zet(value ? "true" : "false"); }
  bool number(std::string_view value) { return zet("getal " + std::string(value)); }
  bool string(const std::string& value) { return zet("tekst " + value); }
  bool key(const std::string& value) { return zet("sleutel " + value); }
  bool start_object() { return zet("{"); }
  bool end_object() { return zet("}"); }
  bool start_array() { return zet("["); }
  bool end_array() { return zet("]"); }
  void fout(std::size_t) { mis_ = true; }

  // nlohmann's names for the same.
  bool number_integer(std::int64_t value) { return number(std::to_string(value)); }
  bool number_unsigned(std::uint64_t value) { return number(std::to_string(value)); }
  bool number_float(double, const std::string& raw) { return number(raw); }
  bool binary(nlohmann::json::binary_t&) { return false; }
  bool start_object(std::size_t) { return start_object(); }
  bool start_array(std::size_t) { return start_array(); }
  bool parse_error(std::size_t, const std::string&, const nlohmann::json::exception&) {
    mis_ = true;
    return false;
  }

  [[nodiscard]] std::string tekst() const { return mis_ ? "geen JSON" : tekst_; }

 private:
  bool zet(const std::string& event) {
    tekst_ += event + "\n";
    return true;
  }
  std::string tekst_;
  bool mis_ = false;
};

std::string onze(const std::string& text) {
  Verslag verslag;
  Ontleder<Verslag>(text, verslag).lees();
  return verslag.tekst();
}

std::string andere(const std::string& text) {
  Verslag verslag;
  nlohmann::json::sax_parse(text.data(), text.data() + text.size(), &verslag);
  return verslag.tekst();
}

TEST(Ontleder, EveryShortTextOfTheSignsOfJson) {
  // All of up to four signs; among them every way to begin, to go on and to stop too early.
  const std::string signs = "{}[]:,\"\\ux0-.e+1 d8";
  std::vector<std::string> texts = {""};
  std::size_t json = 0;
  for (std::size_t from = 0; from < texts.size(); ++from) {
    const std::string text = texts[from];
    const std::string told = onze(text);
    ASSERT_EQ(told, andere(text)) << text;
    if (told != "geen JSON") ++json;
    if (text.size() == 4) continue;
    for (const char sign : signs) texts.push_back(text + sign);
  }
  EXPECT_GT(json, 500U);
}

// Every document of the policy, and what becomes of it when bytes are changed, left out or doubled.
TEST(Ontleder, PolicyAndWhatBecomesOfIt) {
  std::vector<std::string> documents = {
      R"({"a":[1,-2.50e+3,"é\u00e9\ud83d\ude00\"\\\/\b\f\n\r\t",true,false,null,{}],"":[]})"};
  namespace fs = std::filesystem;
  for (const auto& entry :
       fs::recursive_directory_iterator(fs::path(MINIMA_SOURCE_DIR) / "policy-data")) {
    if (entry.path().extension() != ".json") continue;
    std::stringstream text;
    text << std::ifstream(entry.path()).rdbuf();
    documents.push_back(text.str());
  }
  ASSERT_GT(documents.size(), 40U);
  for (const std::string& text : documents) {
    ASSERT_EQ(onze(text), andere(text));
    ASSERT_NE(onze(text), "geen JSON");
  }
  std::mt19937 random(2005);  // the same every time
  const std::string signs = "{}[]:,\"\\u0123456789eE+-. \n\ttrfalsn";
  std::size_t still = 0;
  for (int n = 0; n < 20'000; ++n) {
    std::string text = documents[n % 4 == 0 ? random() % documents.size() : 0];
    text = text.substr(0, 2000);
    for (std::size_t changes = 1 + random() % 3; changes > 0 && !text.empty(); --changes) {
      const std::size_t at = random() % text.size();
      const char sign = signs[random() % signs.size()];
      if (const std::size_t kind = random() % 3; kind == 0) {
        text[at] = sign;
      } else if (kind == 1) {
        text.erase(at, 1);
      } else {
        text.insert(at, 1, sign);
      }
    }
    // What is no UTF-8 never comes to either.
    if (first_invalid_utf8(text) != std::string_view::npos) continue;
    const std::string told = onze(text);
    ASSERT_EQ(told, andere(text)) << text;
    if (told != "geen JSON") ++still;
  }
  EXPECT_GT(still, 1000U);
}

TEST(Ontleder, AFaultIsAtTheByteThatCannotStandThere) {
  struct Plaats : Verslag {
    void fout(std::size_t offset) { waar = offset; }
    std::size_t waar = std::string::npos;
  };
  const auto fout_in = [](std::string_view text) {
    Plaats plaats;
    Ontleder<Plaats>(text, plaats).lees();
    return plaats.waar;
  };
  EXPECT_EQ(fout_in(R"({"a": ?})"), 6U);
  EXPECT_EQ(fout_in(R"([1 "b"])"), 3U);
  EXPECT_EQ(fout_in(R"({} x)"), 3U);
  EXPECT_EQ(fout_in("[true"), 5U);
  EXPECT_EQ(fout_in("\"a\nb\""), 2U);
  EXPECT_EQ(fout_in(R"("\ud800x")"), 7U);
  EXPECT_EQ(fout_in("[1]"), std::string::npos);
}

TEST(Ontleder, ANumberThatNoProgramHolds) {
  for (const char* number : {"1e309", "-1e309", "10e308", "0.01e311", "1e99999999999999999999"}) {
    EXPECT_TRUE(getal_te_groot(number)) << number;
  }
  EXPECT_TRUE(getal_te_groot(std::string(310, '1')));
  for (const char* number :
       {"1e308", "0", "-0.0e999", "0.1e309", "1e-999", "1e-99999999999999999999", "12.50"}) {
    EXPECT_FALSE(getal_te_groot(number)) << number;
  }
  EXPECT_FALSE(getal_te_groot(std::string(309, '1')));
}

}  // namespace
}  // namespace minima
