// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/mechanism/story.h"

using namespace offstage;

class TestShareExtension : public QObject {
    Q_OBJECT

private slots:
    void tells_data()
    {
        addStories({
            {"lives while its sheet is up, the app untouched", R"(apps:
  s:
    extensions:
      share-extension:
        reactions:
          shareBegins:
            - work: 3 s
inputs:
  - {at: 0:10, share-to: s}
  - {at: 5:00, close-share: s}
)",
             R"(s.share-extension process 1 starts in the background, for share-extension
code shareBegins
09:05:00
s.share-extension background -> suspended)",
             R"(s code)"},
            {"closes its sheet itself", R"(apps:
  s:
    extensions:
      share-extension:
        reactions:
          shareBegins:
            - work: 3 s
            - completeShare
inputs:
  - {at: 0:10, share-to: s}
)",
             R"(completeShare
s.share-extension background -> suspended)"},
            {"does not open on a locked phone", R"(phone: {locked: yes}
apps:
  s:
    extensions: {share-extension: }
inputs:
  - {at: 0:10, share-to: s}
)",
             R"(input share-to)", R"(process 1 starts)"},
        });
    }
    void tells() { checkStory(); }
};

QTEST_APPLESS_MAIN(TestShareExtension)
#include "tst_share_extension.moc"
