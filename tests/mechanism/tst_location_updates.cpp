// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/mechanism/story.h"

using namespace offstage;

namespace {

/// A tracker that starts its updates in front, with `start` as the action's fields.
QByteArray tracker(const char *app, const char *start, const char *inputs)
{
    return QByteArray("apps:\n  c:\n") + app +
           "    reactions:\n      sceneDidBecomeActive 1st:\n        - startUpdatingLocation: " +
           start + "\ninputs:\n  - {at: 0:10, launch: c}\n  - {at: 0:40, home}\n" + inputs;
}

const char *const mode = "    background-modes: [location]\n";

} // namespace

class TestLocationUpdates : public QObject {
    Q_OBJECT

private slots:
    void tells_data()
    {
        const QByteArray still = tracker(mode, "{allows-background: yes}", "");
        const QByteArray walks = QByteArray("phone: {motion: walking}\n") +
                                 tracker(mode, "{allows-background: yes}", "");
        const QByteArray noProperty = QByteArray("phone: {motion: walking}\n") +
                                      tracker(mode, "{}", "  - {at: 5:00, launch: c}\n");
        const QByteArray noMode = tracker("", "{allows-background: yes}", "");
        const QByteArray oldNoProperty =
            QByteArray("ios: 8.4\nphone: {motion: walking}\n") + tracker(mode, "{}", "");
        const QByteArray oldSdk =
            QByteArray("phone: {motion: walking}\n") +
            tracker("    background-modes: [location]\n    sdk: 8.0\n", "{}", "");
        const QByteArray filtered =
            QByteArray("phone: {motion: driving}\n") +
            tracker(mode, "{allows-background: yes, distance-filter: 2000}", "");
        const QByteArray pauses =
            QByteArray("length: 40 min\n") + tracker(mode, "{allows-background: yes}",
                                                     "  - {at: 20:00, motion: walking}\n"
                                                     "  - {at: 30:00, launch: c}\n");
        const QByteArray inUse =
            QByteArray("length: 40 min\n") +
            tracker("    background-modes: [location]\n"
                    "    permissions: {location-always: denied}\n",
                    "{allows-background: yes}",
                    "  - {at: 20:00, motion: walking}\n  - {at: 30:00, launch: c}\n");
        const QByteArray neverPauses =
            QByteArray("length: 40 min\n") + tracker(mode, "{allows-background: yes, pauses: no}",
                                                     "  - {at: 39:00, motion: walking}\n");
        const QByteArray route =
            "length: 10 min\n" + tracker(mode, "{allows-background: yes}",
                                         "  - {at: 2:00, move: {distance: 300, length: 3 min}}\n");
        const QByteArray denied = tracker(
            "    permissions: {location-always: denied, location-when-in-use: denied}\n", "{}", "");
        const QByteArray revoked = QByteArray("phone: {motion: walking}\n") +
                                   tracker("    background-modes: [location]\n"
                                           "    permissions: {location-always: denied}\n",
                                           "{allows-background: yes}",
                                           "  - {at: 3:00, permission: {app: c, what: "
                                           "location-when-in-use, answer: denied}}\n");
        const QByteArray awake = tracker(mode, "{allows-background: yes, purpose: keep-alive}", "");
        const QByteArray swiped =
            QByteArray("phone: {motion: walking}\n") + tracker(mode, "{allows-background: yes}",
                                                               "  - {at: 2:00, open-switcher}\n"
                                                               "  - {at: 2:01, swipe-card: c}\n");
        const QByteArray coarse = QByteArray("length: 40 min\nphone: {motion: driving}\n") +
                                  tracker("    background-modes: [location]\n"
                                          "    permissions: {precise-location: denied}\n",
                                          "{allows-background: yes}", "");
        const QByteArray plays = R"(phone: {motion: driving}
apps:
  c:
    background-modes: [audio]
    reactions:
      sceneDidBecomeActive:
        - setAudioCategory: playback
        - playSound: pod
        - startUpdatingLocation
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:40, home}
)";
        const QByteArray playsInUse = QByteArray(plays).replace(
            "    reactions:", "    permissions: {location-always: denied}\n    reactions:");
        const QByteArray behind = R"(phone: {motion: driving}
apps:
  c:
    background-modes: [location, remote-notification]
    in-memory: yes
    reactions:
      didReceiveRemoteNotification:
        - startUpdatingLocation: {allows-background: yes, pauses: no}
        - fetchCompletion
inputs:
  - {at: 1:00, push: c}
)";
        const QByteArray behindInUse = QByteArray(behind).replace(
            "    reactions:", "    permissions: {location-always: denied}\n    reactions:");
        const QByteArray behindOtherSide =
            "rules: {location-updates.holds_from_background: off}\n" + behind;
        addStories({
            {"come four times an hour without precise location", coarse.constData(),
             "09:00:13.200 c code\n09:15:13.200 c code\n09:30:13.200 c code", "09:16:00.000 c"},
            {"come to an app that runs for another reason", plays.constData(),
             "09:05:\ndidUpdateLocations", "suspended"},
            {"if it is allowed Always", playsInUse.constData(), "didUpdateLocations", "09:05:"},
            {"hold an app that starts them behind, if it is allowed Always", behind.constData(),
             "startUpdatingLocation\nlocation updates\n09:09", "background -> suspended"},
            {"do not with the other side of the dispute", behindOtherSide.constData(),
             "startUpdatingLocation\nsuspended", "location updates"},
            {"do not if it is allowed in use only", behindInUse.constData(),
             "startUpdatingLocation\nsuspended", "location updates"},
            {"hold the process as long as they come", walks.constData(), R"(location updates
didUpdateLocations
09:00:40.300 c inactive -> background
09:05:13.200 c code didUpdateLocations)",
             "suspended"},
            {"hold it also while nothing moves, until they pause", still.constData(),
             "09:00:41.100", "suspended"},
            {"end in the background without the property", noProperty.constData(),
             R"(didUpdateLocations
suspended
09:05:00
didUpdateLocations)",
             "location updates"},
            {"crash an app that sets the property without the mode", noMode.constData(),
             "allowsBackgroundLocationUpdates without the mode", "suspended"},
            {"need no property before iOS 9", oldNoProperty.constData(), "didUpdateLocations",
             "suspended"},
            {"need no property for an app built long ago", oldSdk.constData(), "didUpdateLocations",
             "suspended"},
            {"come after the distance asked for", filtered.constData(),
             R"(09:00:13.200 c code didUpdate
09:02:37
09:05:01)",
             "09:01:1"},
            {"pause when the phone stands still, and go on in front", pauses.constData(),
             R"(09:15:11
didPauseLocationUpdates
suspended
09:30:0
didResumeLocationUpdates)",
             ""},
            {"end for good with the pause if allowed in use only", inUse.constData(),
             R"(didPauseLocationUpdates
suspended)",
             "didResumeLocationUpdates"},
            {"go on for ever without the automatic pause", neverPauses.constData(),
             "didUpdateLocations", "didPauseLocationUpdates\nsuspended"},
            {"follow a route of so many metres", route.constData(),
             R"(09:00:13.200 c code didUpdateLocations
09:02:00.601 c code didUpdateLocations
09:05:00.601 c code didUpdateLocations)",
             "09:06"},
            {"fail for an app that may not", denied.constData(), R"(CLError.denied (1)
didFailWithError)",
             "didUpdateLocations"},
            {"fail when the user takes the permission back", revoked.constData(),
             R"(09:03:00.000 c code didFailWithError
suspended)",
             ""},
            {"show the indicator for an app allowed in use", revoked.constData(),
             "location indicator", ""},
            {"are not for staying awake", awake.constData(), "purpose", ""},
            {"end with the process", swiped.constData(), "app-switcher", "09:03"},
        });
    }
    void tells() { checkStory(); }
};

QTEST_APPLESS_MAIN(TestLocationUpdates)
#include "tst_location_updates.moc"
