// The main of every test program in the mutated tree; code.py puts it among the test support.
// Beside the plain run there are two more:
//
//   MINIMA_TESTS_REACH=FILE   runs all tests, twice if told to by --gtest_repeat, and writes a line
//   for
//                             each: its name, its time in microseconds, the mutants it came by. The
//                             first line, "- 0", holds those that were met before any test.
//   MINIMA_MUTANT_SERVER=1    reads lines "MUTANT SECONDS FILTER" and answers each with "1" when
//   all
//                             the tests of the filter pass with that mutant on, within that time,
//                             or "0"; each in a process of its own, so none sees what another left
#include <gtest/gtest.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <cstring>
#include <fstream>
#include <iostream>
#include <string>

namespace {

using Clock = std::chrono::steady_clock;

class Reach : public testing::EmptyTestEventListener {
 public:
  explicit Reach(const char* file) : out_(file) { write("-", 0); }

  void OnTestStart(const testing::TestInfo&) override {
    std::memset(mutant::reached, 0, sizeof mutant::reached);
    begin_ = Clock::now();
  }

  void OnTestEnd(const testing::TestInfo& test) override {
    const auto time = std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - begin_);
    write(std::string(test.test_suite_name()) + '.' + test.name(), time.count());
  }

 private:
  void write(const std::string& name, long long microseconds) {
    out_ << name << ' ' << microseconds;
    for (int id = 0; id < mutant::kMost; ++id) {
      if (mutant::reached[id] != 0) out_ << ' ' << id;
    }
    out_ << '\n';
  }

  std::ofstream out_;
  Clock::time_point begin_;
};

// In a process of its own; doesn't return.
void run_with(int number, int seconds, const std::string& filter) {
  // CPU time, not the clock: on a busy machine a good test may wait for long.
  const rlim_t cpu = static_cast<rlim_t>(seconds), memory = rlim_t{4} << 30;
  const rlimit time{cpu, cpu}, space{memory, memory}, no_core{0, 0};
  setrlimit(RLIMIT_CPU, &time);
  setrlimit(RLIMIT_AS, &space);
  setrlimit(RLIMIT_CORE, &no_core);
  if (std::freopen("/dev/null", "w", stdout) == nullptr) _exit(2);
  if (std::freopen("/dev/null", "w", stderr) == nullptr) _exit(2);
  GTEST_FLAG_SET(filter, filter);
  GTEST_FLAG_SET(shuffle, true);  // the tests that stand together are much alike
  GTEST_FLAG_SET(random_seed, 1);
  GTEST_FLAG_SET(fail_fast, true);
  mutant::active = number;
  _exit(RUN_ALL_TESTS());
}

int serve() {
  int number = 0, seconds = 0;
  for (std::string filter; std::cin >> number >> seconds >> filter;) {
    const pid_t child = fork();
    if (child < 0) return 2;
    if (child == 0) run_with(number, seconds, filter);
    int status = 0;
    if (waitpid(child, &status, 0) != child) return 2;
    std::cout << (WIFEXITED(status) && WEXITSTATUS(status) == 0) << std::endl;
  }
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  testing::InitGoogleTest(&argc, argv);
  if (std::getenv("MINIMA_MUTANT_SERVER") != nullptr) return serve();
  if (const char* file = std::getenv("MINIMA_TESTS_REACH")) {
    testing::UnitTest::GetInstance()->listeners().Append(new Reach(file));
  }
  return RUN_ALL_TESTS();
}
