// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/mechanism/story.h"

using namespace offstage;

class TestMessageFilter : public QObject {
    Q_OBJECT

private slots:
    void tells_data()
    {
        addStories({
            {"answers for a message and sleeps again", R"(apps:
  f:
    force-quit: yes
    extensions:
      message-filter:
        reactions:
          handleFilterQuery:
            - work: 1 s
            - filterMessage
inputs:
  - {at: 0:10, unknown-message: f}
)",
             R"(code handleFilterQuery
filterMessage
f.message-filter background -> suspended)"},
            {"has little time", R"(apps:
  f:
    extensions:
      message-filter:
        reactions:
          handleFilterQuery:
            - work: 1 min
inputs:
  - {at: 0:10, unknown-message: f}
)",
             R"(message filter
expired after 5 s
f.message-filter background -> suspended)",
             R"(filterMessage)"},
        });
    }
    void tells() { checkStory(); }
};

QTEST_APPLESS_MAIN(TestMessageFilter)
#include "tst_message_filter.moc"
