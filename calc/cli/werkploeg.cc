#include "calc/cli/werkploeg.h"

#include <algorithm>
#include <system_error>
#include <thread>
#include <utility>

namespace minima::cli {
namespace {

// Enough for every thread to go on while one portion takes long or the reader of the answers is
// slow for a moment. What bounds the memory is the second limit: an answer with reasons and
// sentences is tens of times as large as its line.
constexpr std::size_t kPortiesPerKern = 4;
constexpr std::size_t kBytesAf = std::size_t{8} << 20;
// Reading a line takes some twenty times its size: one of the longest lines at once, whatever the
// number of threads; and of ordinary lines as many as there are threads.
constexpr std::size_t kBytesBezig = std::size_t{1} << 20;

std::size_t bytes_van(const Portie& portie) {
  std::size_t bytes = 0;
  for (const std::string& regel : portie.regels) bytes += regel.size();
  return bytes;
}

}  // namespace

bool Werkploeg::draai(int kernen) {
  porties_ = kPortiesPerKern * static_cast<std::size_t>(std::max(kernen, 1));
  std::vector<std::thread> anderen;
  try {
    for (int i = 1; i < kernen; ++i) anderen.emplace_back([this] { werk_door(); });
  } catch (const std::system_error&) {
    // The machine gives no more threads; with those that are there the answers are the same.
  }
  werk_door();
  for (std::thread& een : anderen) een.join();
  return !is_gestopt_;
}

void Werkploeg::werk_door() {
  std::size_t nummer = 0;
  for (Portie portie; neem(portie, nummer); portie = Portie()) {
    werk_.reken(portie);
    lever(std::move(portie), nummer);
  }
}

// All that is under way is in the hands of a thread or in af_, and the portion whose turn it is is
// never in af_ without a writer: so one who waits here is always woken.
bool Werkploeg::is_plaats() const {
  return is_gestopt_ || gelezen_ == geschreven_ ||
         (gelezen_ - geschreven_ < porties_ && bytes_af_ < kBytesAf);
}

bool Werkploeg::is_geheugen(std::size_t bytes) const {
  return is_gestopt_ || bytes_bezig_ == 0 || bytes_bezig_ + bytes <= kBytesBezig;
}

// Only the holder of lezen_ ever waits on ruimte_, so waking one is enough.
bool Werkploeg::neem(Portie& portie, std::size_t& nummer) {
  const std::lock_guard lezer(lezen_);
  {
    std::unique_lock slot(toestand_);
    ruimte_.wait(slot, [this] { return is_plaats(); });
    if (is_gestopt_) return false;
  }
  if (is_einde_ || !werk_.lees(portie)) {
    is_einde_ = true;
    return false;
  }
  const std::size_t bytes = bytes_van(portie);
  std::unique_lock slot(toestand_);
  ruimte_.wait(slot, [this, bytes] { return is_geheugen(bytes); });
  bytes_bezig_ += bytes;
  nummer = gelezen_++;
  return true;
}

void Werkploeg::lever(Portie portie, std::size_t nummer) {
  const std::size_t bytes = bytes_van(portie);
  std::unique_lock slot(toestand_);
  bytes_bezig_ -= bytes;
  ruimte_.notify_one();
  bytes_af_ += portie.antwoorden.size();
  af_.emplace(nummer, std::move(portie));
  if (wordt_geschreven_) return;  // whoever is writing takes it along
  wordt_geschreven_ = true;
  while (!is_gestopt_ && !af_.empty() && af_.begin()->first == geschreven_) {
    const auto een = af_.extract(af_.begin());
    slot.unlock();
    const bool gelukt = werk_.schrijf(een.mapped());
    slot.lock();
    bytes_af_ -= een.mapped().antwoorden.size();
    ++geschreven_;
    is_gestopt_ = !gelukt;
    ruimte_.notify_one();
  }
  wordt_geschreven_ = false;
}

}  // namespace minima::cli
