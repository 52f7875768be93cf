// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/mechanism/story.h"

using namespace offstage;

class TestFileProvider : public QObject {
    Q_OBJECT

private slots:
    void tells_data()
    {
        addStories({
            {"a push makes the system ask it", R"(apps:
  d:
    extensions:
      file-provider:
        reactions:
          enumerateChanges:
            - work: 2 s
            - finishEnumerating
inputs:
  - {at: 0:10, file-provider-push: d}
)",
             R"(code enumerateChanges
finishEnumerating
d.file-provider background -> suspended)"},
            {"no push comes without a network, but a person can look", R"(phone: {network: none}
apps:
  d:
    extensions:
      file-provider:
        reactions:
          enumerateChanges:
            - finishEnumerating
inputs:
  - {at: 0:10, file-provider-push: d}
  - {at: 1:00, browse-files: d}
)",
             R"(09:01:00
code enumerateChanges (1))",
             R"(code enumerateChanges (2))"},
        });
    }
    void tells() { checkStory(); }
};

QTEST_APPLESS_MAIN(TestFileProvider)
#include "tst_file_provider.moc"
