// Werkploeg: several threads that answer lines, the answers in the order of the lines. There is no
// thread for reading or writing alone: whoever is free reads the next portion, computes it, and
// writes what is then due. So one core is one thread, and nothing waits in a queue unread.
#pragma once

#include <condition_variable>
#include <cstddef>
#include <functional>
#include <map>
#include <mutex>
#include <string>
#include <vector>

namespace minima::cli {

// A few lines that are read, computed and written together.
struct Portie {
  std::vector<std::string> regels;
  std::string antwoorden;  // whole lines
  bool is_fout = false;    // of at least one of the lines
};

struct Werk {
  // Fills an empty portion; false at the end of the input. Never called twice at once.
  std::function<bool(Portie&)> lees;
  // From regels to antwoorden. Called by several threads at once.
  std::function<void(Portie&)> reken;
  // In the order of reading, never twice at once. False when it can't: then all stop.
  std::function<bool(const Portie&)> schrijf;
};

class Werkploeg {
 public:
  explicit Werkploeg(Werk werk) : werk_(std::move(werk)) {}

  // Works in `kernen` threads (at least 1), the caller's own included, until the end of the input.
  // False when `schrijf` said no. Fewer threads when the machine gives no more.
  bool draai(int kernen);

 private:
  void werk_door();
  bool neem(Portie& portie, std::size_t& nummer);
  void lever(Portie portie, std::size_t nummer);
  [[nodiscard]] bool is_plaats() const;
  [[nodiscard]] bool is_geheugen(std::size_t bytes) const;

  const Werk werk_;
  std::size_t porties_ = 0;  // how many may be under way at once, read and not yet written
  std::mutex lezen_;         // held while reading; taken before toestand_
  bool is_einde_ = false;    // guarded by lezen_

  std::mutex toestand_;  // guards what follows; never held while reading, computing or writing
  std::condition_variable ruimte_;
  std::size_t gelezen_ = 0;           // the number of the next portion to be read
  std::size_t geschreven_ = 0;        // the number of the next portion to be written
  std::map<std::size_t, Portie> af_;  // computed, waiting for their turn, by number
  std::size_t bytes_af_ = 0;          // of the answers in af_
  std::size_t bytes_bezig_ = 0;       // of the lines that are being computed
  bool wordt_geschreven_ = false;
  bool is_gestopt_ = false;
};

}  // namespace minima::cli
