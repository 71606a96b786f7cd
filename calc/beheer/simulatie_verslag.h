// The report of a simulation: as text, as a page with plots, and as CSV, a row a household.
#pragma once

#include <string>
#include <vector>

#include "calc/beheer/inkomensverloop.h"
#include "calc/beheer/simulatie.h"

namespace minima::beheer {

// What a report says beside the counts.
struct Simulatieverslag {
  const Beleidspaar& paar;
  const Simulatie& simulatie;
  const std::vector<Inkomensverloop>& verlopen;
  const Teksten& teksten;
  std::string herkomst;  // of the households: a file, or the made-up population and its seed
  std::string toelichting;
  int minuten_per_aanvraag = 30;
  std::string bron_minuten;
  std::int64_t niet_gelezen = 0;  // lines of the file
};

std::string als_tekst(const Simulatieverslag& verslag);
std::string als_html(const Simulatieverslag& verslag);

std::string csv_kop();
std::string csv_rij(std::int64_t nummer, const std::string& groep,
                    const Huishoudverschil& vergelijking, const Beleidspaar& paar);

// "van 3 aanvragen is het bedrag niet te zeggen": what stands beside a sum; "" when all are known.
std::string zonder_bedrag_zin(std::int64_t aanvragen);

// "-€ 50,00 tot € 0,00": the words of a bar of the distribution.
std::string klasse_naam(std::size_t klasse);

}  // namespace minima::beheer
