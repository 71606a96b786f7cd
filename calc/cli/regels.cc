#include "calc/cli/regels.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>

#include "calc/cli/opdrachten.h"

namespace minima::cli {
namespace {

constexpr std::size_t kBuffer = std::size_t{1} << 16;

bool is_leesbaar(int bron) {
  struct stat wat {};
  return bron >= 0 && fstat(bron, &wat) == 0 && !S_ISDIR(wat.st_mode);
}

}  // namespace

Regels::Regels(const std::string& pad) : buffer_(kBuffer) {
  const int bron = pad == "-" ? STDIN_FILENO : open(pad.c_str(), O_RDONLY | O_CLOEXEC);
  if (is_leesbaar(bron)) {
    bron_ = bron;
  } else if (bron > STDIN_FILENO) {
    close(bron);
  }
}

Regels::~Regels() {
  if (bron_ > STDIN_FILENO) close(bron_);
}

// Whatever there is now, at least one byte; false at the end.
bool Regels::lees_bij() {
  ssize_t aantal = read(bron_, buffer_.data(), buffer_.size());
  while (aantal < 0 && (errno == EINTR || errno == EAGAIN)) {
    pollfd wacht{bron_, POLLIN, 0};  // someone who shares the input may have set it not to wait
    poll(&wacht, 1, -1);
    aantal = read(bron_, buffer_.data(), buffer_.size());
  }
  begin_ = 0;
  einde_ = aantal > 0 ? static_cast<std::size_t>(aantal) : 0;
  afgebroken_ = aantal < 0;
  return aantal > 0;
}

bool Regels::heeft_regel() const { return rest().find('\n') != std::string_view::npos; }

bool Regels::volgende(std::string& regel) {
  regel.clear();
  bool any = false;
  bool ended = false;
  while (!ended && (begin_ < einde_ || lees_bij())) {
    any = true;
    const std::size_t stop = std::min(rest().find('\n'), rest().size());
    const std::size_t room = kSituatieLimit + 1 - regel.size();
    regel.append(rest().substr(0, std::min(stop, room)));
    ended = begin_ + stop < einde_;
    begin_ += stop + (ended ? 1 : 0);
  }
  // What broke off is no line: half a situatie is not answered.
  if (afgebroken_) return false;
  if (any) ++nummer_;
  if (!regel.empty() && regel.back() == '\r') regel.pop_back();
  return any;
}

}  // namespace minima::cli
