#include "calc/json/persoonsgegeven.h"

#include <gtest/gtest.h>

#include <string>

namespace minima {
namespace {

TEST(Persoonsgegeven, Keys) {
  for (const char* sleutel : {"naam",
                              "Naam",
                              "voornaam",
                              "achternaam",
                              "partnerNaam",
                              "naam_kind",
                              "bsn",
                              "BSN",
                              "burgerservicenummer",
                              "burger-service-nummer",
                              "sofinummer",
                              "adres",
                              "woonadres",
                              "postcode",
                              "Post Code",
                              "straat",
                              "huisnummer",
                              "woonplaats",
                              "email",
                              "e-mail",
                              "E-Mail",
                              "emailadres",
                              "telefoon",
                              "telefoonnummer",
                              "tel",
                              "mobiel",
                              "iban",
                              "rekeningnummer",
                              "voorletters",
                              "firstName",
                              "last_name",
                              "surname",
                              "address",
                              "phone",
                              "mail",
                              "123456782",
                              "jan@voorbeeld.nl"}) {
    EXPECT_TRUE(is_persoonlijke_sleutel(sleutel)) << sleutel;
  }
  for (const char* sleutel : {"", "peildatum", "gemeente", "inkomen", "leeftijd", "telling",
                              "bedrag", "kosten", "soort", "mailing", "123456789", "x"}) {
    EXPECT_FALSE(is_persoonlijke_sleutel(sleutel)) << sleutel;
  }
}

TEST(Persoonsgegeven, Values) {
  for (const char* waarde : {"123456782", "1234.56.782", "123 456 782", "111222333", "010000008",
                             "a@b", "NL91ABNA0417164300", "NL91 ABNA 0417 1643 00"}) {
    EXPECT_TRUE(is_persoonlijke_waarde(waarde)) << waarde;
  }
  for (const char* waarde :
       {"", "123456789", "000000000", "12345678", "1234567820", "1234567.82", "-1234567.82",
        "2005-11-01", "@", "a@", "@a", "kind-1", "nl91abna0417164300", "NL91", "wasmachine"}) {
    EXPECT_FALSE(is_persoonlijke_waarde(waarde)) << waarde;
  }
}

// One digit wrong is never a BSN: that is what the eleven test is for.
TEST(Persoonsgegeven, TheElevenTestSeesEveryWrongDigit) {
  const std::string bsn = "123456782";
  for (std::size_t i = 0; i < bsn.size(); ++i) {
    for (char c = '0'; c <= '9'; ++c) {
      std::string wrong = bsn;
      wrong[i] = c;
      EXPECT_EQ(is_persoonlijke_waarde(wrong), wrong == bsn) << wrong;
    }
  }
}

}  // namespace
}  // namespace minima
