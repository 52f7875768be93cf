// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/mechanism/story.h"

using namespace offstage;

namespace {

/// An app that opens the stream and its session in front; `launch` is what it does at a launch.
QByteArray walker(const char *head, const char *app, const char *launch, const char *inputs)
{
    return QByteArray("length: 30 min\n") + head + "apps:\n  c:\n" + app +
           "    reactions:\n      didFinishLaunching:\n" + launch +
           "      sceneDidBecomeActive 1st:\n        - liveUpdates\n"
           "        - startBackgroundActivitySession\n"
           "inputs:\n  - {at: 0:10, launch: c}\n  - {at: 0:40, home}\n" +
           inputs;
}

const char *const mode = "    background-modes: [location]\n";
const char *const inUse = "    background-modes: [location]\n"
                          "    permissions: {location-always: denied}\n";
const char *const nothing = "        - work: 1 s\n";
const char *const again = "        - liveUpdates\n        - startBackgroundActivitySession\n";
const char *const walk = "  - {at: 5:00, move: {distance: 300, length: 3 min}}\n";
const char *const killed = "  - {at: 4:00, memory: critical}\n"
                           "  - {at: 5:00, move: {distance: 300, length: 3 min}}\n"
                           "  - {at: 20:00, move: {distance: 300, length: 3 min}}\n";

} // namespace

class TestLiveLocation : public QObject {
    Q_OBJECT

private slots:
    void tells_data()
    {
        const QByteArray moves = walker("", inUse, nothing, walk);
        const QByteArray noMode =
            walker("", "    permissions: {location-always: denied}\n", nothing, walk);
        const QByteArray kept = walker("", inUse, again, killed);
        const QByteArray lost = walker("", inUse, nothing, killed);
        const QByteArray late = "apps:\n  c:\n    background-modes: [location]\n"
                                "    reactions:\n      sceneDidEnterBackground:\n"
                                "        - startBackgroundActivitySession\n"
                                "inputs:\n  - {at: 0:10, launch: c}\n  - {at: 0:40, home}\n";
        const auto quit = [](const char *ios) {
            return walker((QByteArray("ios: ") + ios + "\n").constData(), mode, again,
                          "  - {at: 4:00, open-switcher}\n  - {at: 4:01, swipe-card: c}\n"
                          "  - {at: 5:00, move: {distance: 300, length: 3 min}}\n");
        };
        const QByteArray quit18 = quit("18.0");
        const QByteArray quit264 = quit("26.4");
        const QByteArray monitor = "apps:\n  c:\n    reactions:\n      didFinishLaunching:\n"
                                   "        - monitorCondition: home\n"
                                   "inputs:\n  - {at: 0:10, launch: c}\n  - {at: 0:40, home}\n"
                                   "  - {at: 2:00, cross-region: home}\n"
                                   "  - {at: 3:00, cross-region: {region: home, way: exit}}\n";
        const char *const session = R"(length: 30 min
phone: {motion: walking}
apps:
  c:
    background-modes: [location, remote-notification]
    permissions: {location-always: denied}
    reactions:
      sceneDidBecomeActive 1st:
        - startBackgroundActivitySession
        - liveUpdates
      didReceiveRemoteNotification:
        - invalidateBackgroundActivitySession
        - fetchCompletion
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:40, home}
)";
        const QByteArray invalidated = QByteArray(session) + "  - {at: 5:00, push: c}\n";
        const QByteArray denied =
            QByteArray(session) +
            "  - {at: 5:00, permission: {app: c, what: location-when-in-use, answer: denied}}\n";
        const QByteArray backInFront = invalidated + "  - {at: 9:00, launch: c}\n";
        const QByteArray shown =
            QByteArray(session)
                .replace("background-modes:", "declares: [live-activities]\n    background-modes:")
                .replace("startBackgroundActivitySession", "startActivity: Walk") +
            "  - {at: 5:00, dismiss-activity: c}\n";
        addStories({
            {"ends with its session while the phone moves", invalidated.constData(),
             R"(09:04:
liveUpdate
invalidateBackgroundActivitySession
by permission
suspended)",
             "09:07"},
            {"ends with its Live Activity", shown.constData(),
             R"(09:04:
liveUpdate
by permission
suspended)",
             "09:07"},
            {"ends with its permission", denied.constData(), "09:04:\nliveUpdate", "09:07"},
            {"goes on in front", backInFront.constData(), "by permission\n09:09:\nliveUpdate", ""},
            {"holds the app while it moves, and not while it rests", moves.constData(),
             R"(09:00:41.100 c background -> suspended
09:05:00.000 - input move
live-location: Can Proceed
takes live location
liveUpdate
09:06
liveUpdate
suspended)",
             "09:15"},
            {"needs the background mode", noMode.constData(), "Must Not Proceed", "09:06"},
            {"goes on after a launch that opens the sessions again", kept.constData(),
             R"(jetsam
process 2 starts in the background, for live-location
startBackgroundActivitySession
liveUpdate
09:20
liveUpdate)",
             "serviceSessionRequired"},
            {"is forgotten by a launch that does not", lost.constData(),
             R"(jetsam
process 2 starts in the background, for live-location
liveUpdate
expires
serviceSessionRequired)",
             "09:21"},
            {"lets no session begin in the background", late.constData(),
             "session not started in front", "created"},
            {"survives a force quit to 26.3", quit18.constData(),
             "process 2 starts in the background, for live-location", ""},
            {"does not from 26.4", quit264.constData(), "Must Not Proceed", "process 2"},
            {"tells conditions of a monitor", monitor.constData(),
             R"(monitorEvent "home", value 1
suspended
monitorEvent "home", value 2)",
             ""},
        });
    }
    void tells() { checkStory(); }
};

QTEST_APPLESS_MAIN(TestLiveLocation)
#include "tst_live_location.moc"
