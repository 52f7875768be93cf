// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/mechanism/story.h"

using namespace offstage;

namespace {

QByteArray fence(const char *head, const char *app, const char *start, const char *inputs)
{
    return QByteArray(head) + "apps:\n  c:\n" + app +
           "    reactions:\n      sceneDidBecomeActive:\n        - startMonitoring: " + start +
           "\ninputs:\n  - {at: 0:10, launch: c}\n  - {at: 0:40, home}\n" + inputs;
}

const char *const plain = "    in-memory: no\n";
const char *const entered = "  - {at: 2:00, cross-region: home}\n";

} // namespace

class TestRegionMonitoring : public QObject {
    Q_OBJECT

private slots:
    void tells_data()
    {
        const QByteArray enters =
            fence("", plain, "home",
                  "  - {at: 2:00, cross-region: home}\n"
                  "  - {at: 5:00, cross-region: {region: home, way: exit}}\n");
        const QByteArray cushion = fence("", plain, "home",
                                         "  - {at: 2:00, cross-region: home}\n"
                                         "  - {at: 4:00, cross-region: {region: home, way: exit}}\n"
                                         "  - {at: 4:10, cross-region: home}\n");
        const QByteArray onlyExit =
            fence("", plain, "{region: home, notify-on-entry: no}", entered);
        const QByteArray other = fence("", plain, "work", entered);
        const QByteArray beacon =
            fence("", plain, "{region: door, kind: beacon}",
                  "  - {at: 2:00, beacon: door}\n"
                  "  - {at: 3:00, beacon: {region: door, reach: out-of-range}}\n");
        const QByteArray coarse =
            fence("", "    permissions: {precise-location: denied}\n", "home", entered);
        const QByteArray coarseInFront = QByteArray(coarse).replace("  - {at: 0:40, home}\n", "");
        const QByteArray inUse =
            fence("", "    permissions: {location-always: denied}\n", "home", entered);
        const QByteArray off = fence("", "    background-refresh: off\n", "home", entered);
        const QByteArray denied =
            fence("", "    permissions: {location-always: denied, location-when-in-use: denied}\n",
                  "home", entered);
        const QByteArray rebooted = fence("", plain, "home",
                                          "  - {at: 1:00, reboot}\n"
                                          "  - {at: 2:00, cross-region: home}\n"
                                          "  - {at: 5:00, unlock}\n");
        const QByteArray old = fence("ios: 5.1\nphone: {passcode: no}\n", plain, "home",
                                     "  - {at: 1:00, reboot}\n"
                                     "  - {at: 2:00, cross-region: home}\n");
        const auto quit = [](const char *ios, const char *rules) {
            return fence((QByteArray("ios: ") + ios + "\n" + rules).constData(), plain, "home",
                         "  - {at: 1:00, open-switcher}\n  - {at: 1:01, swipe-card: c}\n"
                         "  - {at: 3:00, cross-region: home}\n");
        };
        const QByteArray quit70 = quit("7.0", "");
        const QByteArray quit18 = quit("18.0", "");
        const QByteArray quit264 = quit("26.4", "");
        const QByteArray atOnce =
            quit("15.3", "rules: {region-monitoring.launches_at_force_quit: on}\n");
        QByteArray many = "apps:\n  c:\n    reactions:\n      sceneDidBecomeActive:\n";
        for (int i = 1; i <= 21; ++i)
            many += "        - startMonitoring: r" + QByteArray::number(i) + "\n";
        many += "inputs:\n  - {at: 0:10, launch: c}\n";
        addStories({
            {"wakes the app at the border, and lets it run for 10 s", enters.constData(),
             R"(09:02:20.000 c region-monitoring "home" #1 is delivered
didEnterRegion "home"
09:02:30.000 c region wake
suspended
09:05:20.000 c region-monitoring "home" #1 is delivered
didExitRegion "home")",
             ""},
            {"does not count who comes back at once", cushion.constData(), "didEnterRegion",
             "didExitRegion"},
            {"tells only what was asked for", onlyExit.constData(), "cross-region",
             "didEnterRegion"},
            {"knows regions by name", other.constData(), "cross-region", "didEnterRegion"},
            {"sees a beacon at once, and misses it after a while", beacon.constData(),
             R"(09:02:01
didEnterRegion "door"
09:03:30
didExitRegion "door")",
             ""},
            {"needs it in front too", coarseInFront.constData(), "Must Not Proceed",
             "didEnterRegion"},
            {"needs precise location", coarse.constData(), "Must Not Proceed", "didEnterRegion"},
            {"needs Always", inUse.constData(), "Must Not Proceed", "didEnterRegion"},
            {"needs Background App Refresh", off.constData(), "Must Not Proceed", "didEnterRegion"},
            {"fails for an app that may not", denied.constData(),
             "CLError.denied (1)\nmonitoringDidFail \"home\", value 1", "created"},
            {"has 20 places for an app", many.constData(),
             "r20\" #20 created\nCLError.regionMonitoringFailure (5)\nmonitoringDidFail \"r21\"",
             "#21"},
            {"waits for the first unlock after a boot", rebooted.constData(), R"(Must Not Proceed
09:05:00.000 - unlocked since boot = yes
process 2 starts in the background, for region-monitoring
didEnterRegion)",
             ""},
            {"launches once after the boot of an old phone", old.constData(),
             R"(09:04:30.000 c process 2 starts in the background, for region-monitoring
didFinishLaunching)",
             "didEnterRegion"},
            {"does not after a force quit in 7.0", quit70.constData(), "Must Not Proceed",
             "process 2"},
            {"does after a force quit on 18", quit18.constData(),
             "force-quit flag set\nprocess 2 starts in the background\ndidEnterRegion", "09:01:02"},
            {"does not after a force quit on 26.4", quit264.constData(), "Must Not Proceed",
             "process 2"},
            {"launches right after a force quit where the rules say so", atOnce.constData(),
             R"(force-quit flag set
09:01:02.000 c process 2 starts in the background, for region-monitoring
09:03:20)",
             ""},
        });
    }
    void tells() { checkStory(); }
};

QTEST_APPLESS_MAIN(TestRegionMonitoring)
#include "tst_region_monitoring.moc"
