#include "calc/cli/uitvoer.h"

#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

namespace minima::cli {
namespace {

// Takes back the beginning of a line at the end of a file. Not when someone else wrote behind it,
// and not in a pipe, which nobody reads any more.
void neem_terug(std::size_t bytes) {
  struct stat wat {};
  if (bytes == 0 || fstat(STDOUT_FILENO, &wat) != 0 || !S_ISREG(wat.st_mode)) return;
  const off_t plek = lseek(STDOUT_FILENO, 0, SEEK_CUR);
  if (plek != wat.st_size || plek < static_cast<off_t>(bytes)) return;
  const off_t heel = plek - static_cast<off_t>(bytes);
  if (ftruncate(STDOUT_FILENO, heel) == 0) lseek(STDOUT_FILENO, heel, SEEK_SET);
}

}  // namespace

bool schrijf_regels(std::string_view regels) {
  std::size_t klaar = 0;
  while (klaar < regels.size()) {
    const ssize_t aantal = write(STDOUT_FILENO, regels.data() + klaar, regels.size() - klaar);
    if (aantal > 0) {
      klaar += static_cast<std::size_t>(aantal);
    } else if (aantal < 0 && errno == EAGAIN) {
      pollfd wacht{STDOUT_FILENO, POLLOUT, 0};  // someone who shares the output set it so
      poll(&wacht, 1, -1);
    } else if (aantal == 0 || errno != EINTR) {
      const std::size_t einde = regels.substr(0, klaar).rfind('\n');
      neem_terug(einde == std::string_view::npos ? klaar : klaar - einde - 1);
      return false;
    }
  }
  return true;
}

}  // namespace minima::cli
