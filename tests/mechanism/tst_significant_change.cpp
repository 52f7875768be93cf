// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/mechanism/story.h"

using namespace offstage;

namespace {

/// An app that asks for significant changes when it is opened, and is left again.
QByteArray follower(const char *head, const char *app, const char *inputs)
{
    return QByteArray(head) + "apps:\n  c:\n" + app +
           "    reactions:\n      didFinishLaunching:\n"
           "        - startMonitoringSignificantLocationChanges\n"
           "inputs:\n  - {at: 0:10, launch: c}\n  - {at: 0:40, home}\n" +
           inputs;
}

const char *const swiped = "  - {at: 1:00, open-switcher}\n  - {at: 1:01, swipe-card: c}\n"
                           "  - {at: 1:10, motion: driving}\n";
const char *const driven = "  - {at: 1:10, motion: driving}\n";

} // namespace

class TestSignificantChange : public QObject {
    Q_OBJECT

private slots:
    void tells_data()
    {
        const QByteArray drive = follower("length: 20 min\n", "    in-memory: no\n", driven);
        const QByteArray walk = follower("length: 20 min\n", "    in-memory: no\n",
                                         "  - {at: 1:00, motion: walking}\n");
        const QByteArray coarse =
            follower("length: 40 min\n", "    permissions: {precise-location: denied}\n", driven);
        const QByteArray shortWay =
            follower("length: 20 min\n", "    in-memory: no\n",
                     "  - {at: 1:00, move: {distance: 400, length: 2 min}}\n"
                     "  - {at: 10:00, move: {distance: 200, length: 1 min}}\n");
        const QByteArray killed =
            follower("length: 20 min\n", "    in-memory: no\n",
                     "  - {at: 1:00, memory: critical}\n  - {at: 1:10, motion: driving}\n");
        const QByteArray inUse =
            follower("length: 20 min\n", "    permissions: {location-always: denied}\n", driven);
        const QByteArray refreshOff =
            follower("length: 20 min\n", "    background-refresh: off\n", driven);
        const QByteArray rebooted =
            follower("length: 30 min\n", "    in-memory: no\n",
                     "  - {at: 1:00, reboot}\n  - {at: 2:00, motion: driving}\n"
                     "  - {at: 15:00, unlock}\n");
        const QByteArray silent = QByteArray(killed).replace("      didFinishLaunching:",
                                                             "      didFinishLaunching 1st:");
        const auto quit = [](const char *ios) {
            return follower((QByteArray("length: 20 min\nios: ") + ios + "\n").constData(),
                            "    in-memory: no\n", swiped);
        };
        const QByteArray quit6 = quit("6.1");
        const QByteArray quit70 = quit("7.0");
        const QByteArray quit71 = quit("7.1");
        const QByteArray quit263 = quit("26.3");
        const QByteArray quit264 = quit("26.4");
        const char *const wakes = R"(force-quit flag set
process 2 starts in the background, for significant-change
didUpdateLocations
suspended)";
        const char *const stays = "process 2";
        addStories({
            {"come after 500 m and 5 min", drive.constData(), R"(09:05:11
significant-change #1 is delivered
didUpdateLocations
09:05:21
suspended
09:10:11
significant-change #1 is delivered)",
             "09:06"},
            {"need 500 m also on foot", walk.constData(), R"(09:07:00
is delivered
09:13:00
is delivered)",
             "09:08:1"},
            {"come four times an hour without precise location", coarse.constData(), R"(09:15:11
is delivered
09:30:11
is delivered)",
             "09:16:1"},
            {"add up short ways", shortWay.constData(), R"(09:10:30
is delivered)",
             "09:02:"},
            {"launch an app that memory pressure has ended", killed.constData(), R"(jetsam
process 2 starts in the background, for significant-change
didFinishLaunching
didUpdateLocations)",
             ""},
            {"begin with the newest one that is known", walk.constData(),
             "startMonitoringSignificantLocationChanges\n09:00:1\ndidUpdateLocations\n09:00:40",
             ""},
            {"tell a launched app nothing before it starts the service again", silent.constData(),
             R"(jetsam
process 2 starts in the background, for significant-change
didFinishLaunching
suspended)",
             "didUpdateLocations (2)\nprocess 3"},
            {"do not wake an app allowed in use only", inUse.constData(), "Must Not Proceed",
             "is delivered"},
            {"obey Background App Refresh", refreshOff.constData(), "Must Not Proceed",
             "is delivered"},
            {"wait for the first unlock after a boot", rebooted.constData(), R"(Must Not Proceed
09:15:00
process 2 starts in the background)",
             ""},
            {"come after a force quit before iOS 7", quit6.constData(), wakes},
            {"do not in 7.0", quit70.constData(), "Must Not Proceed", stays},
            {"do from 7.1", quit71.constData(), wakes},
            {"do until 26.3", quit263.constData(), wakes},
            {"do not from 26.4", quit264.constData(), "Must Not Proceed", stays},
        });
    }
    void tells() { checkStory(); }
};

QTEST_APPLESS_MAIN(TestSignificantChange)
#include "tst_significant_change.moc"
