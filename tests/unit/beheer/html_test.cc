// Text that looks like markup stays text.
#include "calc/beheer/html.h"

#include <gtest/gtest.h>

namespace minima::beheer {
namespace {

TEST(Html, TheFiveSignsAreWrittenAsWhatTheyStandFor) {
  EXPECT_EQ(html("a < b & \"c\" > 'd'"), "a &lt; b &amp; &quot;c&quot; &gt; &#39;d&#39;");
  EXPECT_EQ(html("&amp;"), "&amp;amp;");
  EXPECT_EQ(html(""), "");
}

TEST(Html, OtherLettersStayAsTheyAre) { EXPECT_EQ(html("één euro: € 1,00"), "één euro: € 1,00"); }

}  // namespace
}  // namespace minima::beheer
