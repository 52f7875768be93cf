// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/mechanism/story.h"

using namespace offstage;

class TestHabits : public QObject {
    Q_OBJECT

private slots:
    void tells_data()
    {
        addStories({
            {"a use that begins late ends after midnight", R"(length: 16 h
apps:
  c:
    bundle: org.example.c
    opened: [daily 23:55 for 20 min]
)",
             R"(23:55:00.000 c input launch c
00:15:00.000 - input lock
c background -> suspended)"},
            {"the phone is charged at night", R"(length: 24 h
user: {asleep: 23:00 to 07:00, charging: 22:00 to 07:00}
apps:
  c:
    bundle: org.example.c
    name: C
)",
             R"(22:00:00.000 - input charger on
23:00:00.000 - input user asleep
07:00:00.000 - input charger off)"},
        });
    }
    void tells() { checkStory(); }
};

QTEST_APPLESS_MAIN(TestHabits)
#include "tst_habits.moc"
