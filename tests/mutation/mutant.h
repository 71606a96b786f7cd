// Force-included into every file of the mutated tree (tests/mutation/muteer.py): all mutants are in
// one program, and the environment variable MINIMA_MUTANT says which one is switched on.
#pragma once

#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <string>

namespace mutant {

inline constexpr int kMost = 100'000;
// Which mutants a run came by; written to the folder MINIMA_REACHED when the program ends.
inline unsigned char reached[kMost];

inline void write_reached() {
  const std::string name =
      std::string(std::getenv("MINIMA_REACHED")) + "/" + std::to_string(getpid());
  std::FILE* out = std::fopen(name.c_str(), "wb");
  if (out == nullptr) return;
  std::fwrite(reached, 1, sizeof reached, out);
  std::fclose(out);
}

inline int active = [] {  // not const: mutant_main.cc switches in a forked process
  if (std::getenv("MINIMA_REACHED") != nullptr) std::atexit(write_reached);
  const char* asked = std::getenv("MINIMA_MUTANT");
  return asked != nullptr ? std::atoi(asked) : -1;
}();

inline bool m(int id) {
  reached[id] = 1;
  return id == active;
}
// For constexpr functions: what the compiler computes is never mutated.
constexpr bool mc(int id) { return !__builtin_is_constant_evaluated() && m(id); }

// One function for each operator that has a mutant, so that its operands stand in the code once.
#define MINIMA_OPERATOR(name, original, mutated)                    \
  template <typename A, typename B>                                 \
  constexpr decltype(auto) name(bool on, A&& a, B&& b) {            \
    if (on) return static_cast<A&&>(a) mutated static_cast<B&&>(b); \
    return static_cast<A&&>(a) original static_cast<B&&>(b);        \
  }
MINIMA_OPERATOR(lt, <, <=)
MINIMA_OPERATOR(le, <=, <)
MINIMA_OPERATOR(gt, >, >=)
MINIMA_OPERATOR(ge, >=, >)
MINIMA_OPERATOR(eq, ==, !=)
MINIMA_OPERATOR(ne, !=, ==)
MINIMA_OPERATOR(plus, +, -)
MINIMA_OPERATOR(minus, -, +)
MINIMA_OPERATOR(times, *, +)
MINIMA_OPERATOR(divided, /, *)
MINIMA_OPERATOR(modulo, %, /)
MINIMA_OPERATOR(add, +=, -=)
MINIMA_OPERATOR(subtract, -=, +=)
#undef MINIMA_OPERATOR

}  // namespace mutant
