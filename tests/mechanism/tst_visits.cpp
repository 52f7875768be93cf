// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/mechanism/story.h"

using namespace offstage;

namespace {

QByteArray diary(const char *head, const char *app, const char *inputs)
{
    return QByteArray("length: 2 h\n") + head + "apps:\n  c:\n" + app +
           "    reactions:\n      didFinishLaunching:\n        - startMonitoringVisits\n"
           "inputs:\n  - {at: 0:10, launch: c}\n  - {at: 0:40, home}\n" +
           inputs;
}

const char *const plain = "    in-memory: no\n";
const char *const stays = "  - {at: 10:00, arrive: office}\n  - {at: 1:00:00, leave: office}\n";

} // namespace

class TestVisits : public QObject {
    Q_OBJECT

private slots:
    void tells_data()
    {
        const QByteArray stay = diary("", plain, stays);
        const QByteArray killed =
            diary("", plain, "  - {at: 5:00, memory: critical}\n  - {at: 10:00, arrive: office}\n");
        const QByteArray inUse = diary("", "    permissions: {location-always: denied}\n", stays);
        const QByteArray denied =
            diary("", "    permissions: {location-always: denied, location-when-in-use: denied}\n",
                  stays);
        const QByteArray rebooted =
            diary("", plain,
                  "  - {at: 5:00, reboot}\n  - {at: 10:00, arrive: office}\n"
                  "  - {at: 50:00, unlock}\n");
        const auto quit = [](const char *ios) {
            return diary((QByteArray("ios: ") + ios + "\n").constData(), plain,
                         "  - {at: 1:00, open-switcher}\n  - {at: 1:01, swipe-card: c}\n"
                         "  - {at: 10:00, arrive: office}\n");
        };
        const QByteArray quit18 = quit("18.0");
        const QByteArray quit264 = quit("26.4");
        addStories({
            {"are told late, coming and going", stay.constData(), R"(09:10:00.000 - input arrive
09:18:00.000 c visits "office" #2 is delivered
didVisit "office", value 1
09:18:10
suspended
10:08
didVisit "office", value 2)",
             ""},
            {"launch the app", killed.constData(),
             "jetsam\nprocess 2 starts in the background, for visits\ndidVisit", ""},
            {"need Always", inUse.constData(), "Must Not Proceed\nexpires", "didVisit"},
            {"are refused to an app that may not", denied.constData(), "CLError.denied (1)",
             "created"},
            {"wait for the first unlock", rebooted.constData(),
             "Must Not Proceed\n09:50:00\ndidVisit", ""},
            {"come after a force quit to 26.3", quit18.constData(), "didVisit \"office\"", ""},
            {"do not come from 26.4", quit264.constData(), "Must Not Proceed", "didVisit"},
        });
    }
    void tells() { checkStory(); }
};

QTEST_APPLESS_MAIN(TestVisits)
#include "tst_visits.moc"
