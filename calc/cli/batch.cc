// minima batch < situaties.jsonl: one outcome a line, faults in their own line, order kept, read
// and written as a stream: a line is held in memory, never the file.
#include <iostream>
#include <streambuf>
#include <string>

#include "calc/cli/opdrachten.h"

namespace minima::cli {
namespace {

// One line without its end; false at the end of the input. A line over the limit is read to its end
// but kept only up to one byte over it: the core then says that it is too large.
bool lees_regel(std::streambuf& in, std::string& regel) {
  regel.clear();
  bool any = false;
  for (int c = in.sbumpc(); c != std::char_traits<char>::eof(); c = in.sbumpc()) {
    any = true;
    if (c == '\n') return true;
    if (regel.size() <= kSituatieLimit) regel.push_back(static_cast<char>(c));
  }
  return any;
}

}  // namespace

int batch(const Argumenten& argumenten, const Rekenkern& kern) {
  if (!argumenten.bestanden.empty()) {
    std::cerr << "minima batch: leest de standaardinvoer; geef geen bestand op\n";
    return kBadInput;
  }
  const std::string taal = argumenten.waarde("--tekst");
  const bool met_uitleg = !argumenten.heeft("--zonder-toelichting");
  std::string regel;
  bool faults = false;
  while (lees_regel(*std::cin.rdbuf(), regel)) {
    if (!regel.empty() && regel.back() == '\r') regel.pop_back();
    const Antwoord antwoord = kern.bereken(regel, taal, met_uitleg);
    faults = faults || antwoord.is_fout;
    std::cout << antwoord.json << '\n';
    if (!std::cout) {
      std::cerr << "minima batch: de uitvoer kan niet worden geschreven\n";
      return kBadInput;
    }
  }
  std::cout.flush();
  if (!std::cout) {
    std::cerr << "minima batch: de uitvoer kan niet worden geschreven\n";
    return kBadInput;
  }
  return faults ? kBadInput : kFine;
}

}  // namespace minima::cli
