// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/mechanism/story.h"

using namespace offstage;

namespace {

/// An app that waits for its lock from its launch on; `central` is what startCentral gets.
QByteArray keyring(const char *head, const char *app, const char *central, const char *inputs)
{
    return QByteArray("length: 30 min\n") + head + "apps:\n  c:\n" + app +
           "    reactions:\n      didFinishLaunching:\n        - startCentral: {restores: " +
           central +
           "}\n      sceneDidBecomeActive 1st:\n        - connectPeripheral: lock\n"
           "inputs:\n  - {at: 0:10, launch: c}\n  - {at: 0:40, home}\n" +
           inputs;
}

QByteArray scanner(const char *fields, const char *inputs)
{
    return QByteArray("apps:\n  c:\n    background-modes: [bluetooth-central]\n"
                      "    reactions:\n      didFinishLaunching:\n        - startCentral\n"
                      "        - scanForPeripherals: ") +
           fields + "\ninputs:\n  - {at: 0:10, launch: c}\n  - {at: 0:40, home}\n" + inputs;
}

const char *const mode = "    background-modes: [bluetooth-central]\n";
const char *const kit = "    background-modes: [bluetooth-central]\n"
                        "    declares: [accessory-setup-kit]\n";
const char *const comes = "  - {at: 2:00, peripheral: lock}\n";
const char *const killed = "  - {at: 1:00, memory: critical}\n  - {at: 2:00, peripheral: lock}\n";
const char *const swiped = "  - {at: 1:00, open-switcher}\n  - {at: 1:01, swipe-card: c}\n"
                           "  - {at: 2:00, peripheral: lock}\n";
const char *const settings = "  - {at: 1:00, memory: critical}\n"
                             "  - {at: 1:10, bluetooth: off-in-settings}\n"
                             "  - {at: 1:20, bluetooth: on}\n  - {at: 2:00, peripheral: lock}\n";
const char *const center = "  - {at: 1:00, memory: critical}\n"
                           "  - {at: 1:10, bluetooth: off-in-control-center}\n"
                           "  - {at: 1:20, bluetooth: on}\n  - {at: 2:00, peripheral: lock}\n";
const char *const relaunched =
    "process 2 starts in the background, for bluetooth\nstartCentral\nwillRestoreState\n"
    "centralManagerDidUpdateState\ndidConnect";

} // namespace

class TestBluetooth : public QObject {
    Q_OBJECT

private slots:
    void tells_data()
    {
        const QByteArray once = keyring("", mode, "no", comes);
        const QByteArray often =
            keyring("", mode, "no",
                    "  - {at: 2:00, peripheral: lock}\n"
                    "  - {at: 2:05, peripheral: {name: lock, does: notifies}}\n"
                    "  - {at: 2:10, peripheral: {name: lock, does: notifies}}\n"
                    "  - {at: 2:15, peripheral: {name: lock, does: notifies}}\n"
                    "  - {at: 5:00, peripheral: {name: lock, does: disconnects}}\n"
                    "  - {at: 6:00, peripheral: {name: lock, does: notifies}}\n");
        const QByteArray noMode = keyring("", "    in-memory: no\n", "no", comes);
        const QByteArray noModeLater =
            keyring("", "    in-memory: no\n", "no",
                    "  - {at: 2:00, peripheral: lock}\n  - {at: 9:00, launch: c}\n");
        const QByteArray denied = keyring(
            "", "    background-modes: [bluetooth-central]\n    permissions: {bluetooth: denied}\n",
            "yes", comes);
        const QByteArray dies = keyring("", mode, "no", killed);
        const QByteArray returns = keyring("", mode, "yes", killed);
        const QByteArray crashes =
            QByteArray(keyring("", mode, "yes", killed))
                .replace("      sceneDidBecomeActive 1st:",
                         "      applicationDidReceiveMemoryWarning:\n        - crash\n"
                         "      sceneDidBecomeActive 1st:");
        const QByteArray quit18 = keyring("ios: 18.0\n", mode, "yes", swiped);
        const QByteArray quit26 = keyring("", mode, "yes", swiped);
        const QByteArray quitKit26 = keyring("", kit, "yes", swiped);
        const QByteArray quitKit18 = keyring("ios: 18.0\n", kit, "yes", swiped);
        const QByteArray settings26 = keyring("", kit, "yes", settings);
        const QByteArray center18 = keyring("ios: 18.0\n", mode, "yes", center);
        const QByteArray center26 = keyring("", mode, "yes", center);
        const QByteArray centerKit26 = keyring("", kit, "yes", center);
        const QByteArray rebooted =
            keyring("", mode, "yes",
                    "  - {at: 1:00, reboot}\n  - {at: 2:00, peripheral: lock}\n"
                    "  - {at: 20:00, unlock}\n");
        const QByteArray off = keyring("", mode, "no",
                                       "  - {at: 2:00, peripheral: lock}\n"
                                       "  - {at: 3:00, bluetooth: off-in-control-center}\n"
                                       "  - {at: 4:00, peripheral: lock}\n");
        const QByteArray forgets =
            QByteArray(keyring("", mode, "yes", killed))
                .replace("      didFinishLaunching:", "      didFinishLaunching 1st:");
        const auto rebootedOn = [](const char *ios) {
            return keyring((QByteArray("ios: ") + ios + "\n").constData(), mode, "yes",
                           "  - {at: 1:00, reboot}\n  - {at: 2:00, unlock}\n"
                           "  - {at: 9:00, peripheral: lock}\n");
        };
        const auto flown = [](const char *ios, const char *app) {
            return keyring(
                (QByteArray("ios: ") + ios + "\n").constData(), app, "yes",
                "  - {at: 1:00, jetsam: c}\n  - {at: 1:10, airplane-mode: on}\n"
                "  - {at: 1:20, airplane-mode: off}\n  - {at: 2:00, peripheral: lock}\n");
        };
        const QByteArray reboot103 = rebootedOn("10.3");
        const QByteArray reboot11 = rebootedOn("11.0");
        const QByteArray flown103 = flown("10.3", mode);
        const QByteArray flown11 = flown("11.0", mode);
        const QByteArray flown26 = flown("26.0", mode);
        const QByteArray flownKit26 = flown("26.0", kit);
        const QByteArray offFirst =
            keyring("ios: 18.0\n", mode, "yes",
                    "  - {at: 1:00, bluetooth: off-in-settings}\n  - {at: 1:10, jetsam: c}\n"
                    "  - {at: 1:20, bluetooth: on}\n  - {at: 2:00, peripheral: lock}\n");
        const QByteArray behind =
            keyring("", "    in-memory: no\n", "no",
                    "  - {at: 0:30, peripheral: lock}\n"
                    "  - {at: 2:00, peripheral: {name: lock, does: notifies}}\n"
                    "  - {at: 3:00, peripheral: {name: lock, does: disconnects}}\n"
                    "  - {at: 9:00, launch: c}\n");
        const QByteArray switched =
            scanner("{services: yes}", "  - {at: 1:00, bluetooth: off-in-settings}\n"
                                       "  - {at: 1:10, bluetooth: on}\n"
                                       "  - {at: 2:00, peripheral: tag}\n");
        const char *const seen =
            "  - {at: 0:30, peripheral: tag}\n  - {at: 2:00, peripheral: tag}\n"
            "  - {at: 3:00, peripheral: ball}\n  - {at: 4:00, peripheral: ball}\n";
        const QByteArray any = scanner("{duplicates: yes}", seen);
        const QByteArray services = scanner("{services: yes, duplicates: yes}", seen);
        const QByteArray front =
            scanner("{duplicates: yes}",
                    "  - {at: 0:20, peripheral: tag}\n  - {at: 0:25, peripheral: tag}\n");
        const QByteArray single =
            scanner("{}", "  - {at: 0:20, peripheral: tag}\n  - {at: 0:25, peripheral: tag}\n");
        const QByteArray offers =
            "apps:\n  c:\n    background-modes: [bluetooth-peripheral]\n    reactions:\n"
            "      didFinishLaunching:\n        - startAdvertising\n"
            "inputs:\n  - {at: 0:10, launch: c}\n  - {at: 0:40, home}\n"
            "  - {at: 2:00, central-writes: c}\n";
        const QByteArray offersAgain =
            QByteArray(offers)
                .replace("- startAdvertising", "- startAdvertising: {restores: yes}")
                .replace("  - {at: 2:00,", "  - {at: 1:00, jetsam: c}\n  - {at: 2:00,");
        const QByteArray offersNot = QByteArray(offersAgain).replace(": {restores: yes}", "");
        addStories({
            {"an event wakes the app for 10 s", once.constData(), R"(09:02:00
didConnect "lock"
09:02:10.000 c Bluetooth wake
suspended)",
             ""},
            {"each event renews the time, and a lost link is told once", often.constData(),
             R"(didConnect
didUpdateValue "lock" (1)
didUpdateValue "lock" (3)
09:02:25.000 c Bluetooth wake
09:02:25
suspended
didDisconnectPeripheral)",
             "didUpdateValue \"lock\" (4)"},
            {"without the mode it waits for the app", noMode.constData(), "by declaration",
             "didConnect"},
            {"without the mode it is told in front", noModeLater.constData(),
             "by declaration\n09:09\ndidConnect", ""},
            {"needs the permission", denied.constData(),
             "CBManagerState.unauthorized\nby permission", "didConnect"},
            {"a dead app without restoration is not launched", dies.constData(), "jetsam",
             "process 2"},
            {"a dead app with restoration is", returns.constData(), relaunched},
            {"a crashed one too", crashes.constData(), relaunched},
            {"not after a force quit", quit18.constData(), "by application", "process 2"},
            {"not after a force quit on 26", quit26.constData(), "by application", "process 2"},
            {"on 26 it is with AccessorySetupKit", quitKit26.constData(), relaunched},
            {"on 18 it is not", quitKit18.constData(), "by application", "process 2"},
            {"not after the switch in Settings", settings26.constData(), "is cancelled",
             "process 2"},
            {"after Control Center on 18", center18.constData(), relaunched},
            {"not after Control Center on 26", center26.constData(), "is cancelled", "process 2"},
            {"but with AccessorySetupKit", centerKit26.constData(), relaunched},
            {"a launched app that makes no manager is told nothing", forgets.constData(),
             "process 2 starts in the background, for bluetooth\ndidFinishLaunching\nsuspended",
             "willRestoreState\ndidConnect"},
            {"not after a reboot on 10", reboot103.constData(), "is cancelled", "process 2"},
            {"after a reboot from 11", reboot11.constData(), relaunched},
            {"not after airplane mode on 10", flown103.constData(), "is cancelled", "process 2"},
            {"after airplane mode from 11", flown11.constData(), relaunched},
            {"not after airplane mode on 26", flown26.constData(), "is cancelled", "process 2"},
            {"but with AccessorySetupKit too", flownKit26.constData(), relaunched},
            {"nor if the switch in Settings came before its end", offFirst.constData(),
             "jetsam\nis cancelled", "process 2"},
            {"a lost link follows what waits", behind.constData(),
             "by declaration\n09:09\ndidUpdateValue\ndidDisconnectPeripheral", ""},
            {"switched off a scan stops", switched.constData(), "centralManagerDidUpdateState",
             "didDiscover"},
            {"a peripheral that restores is launched for a write", offersAgain.constData(),
             R"(jetsam
process 2 starts in the background, for bluetooth
startAdvertising
willRestoreState
didReceiveWrite)",
             ""},
            {"one that does not is not", offersNot.constData(), "jetsam", "process 2"},
            {"after a reboot it waits for the first unlock", rebooted.constData(),
             "by first-unlock\n09:20:00\nprocess 2 starts in the background, for bluetooth", ""},
            {"switched off it disconnects", off.constData(),
             "didConnect\n09:03:00\ndidDisconnectPeripheral\ncentralManagerDidUpdateState",
             "09:04:00.000 c"},
            {"a scan for anything finds nothing in the background", any.constData(),
             "didDiscover \"tag\" (1)", "didDiscover \"tag\" (2)\n\"ball\""},
            {"a scan for services finds each once", services.constData(),
             "didDiscover \"tag\" (1)\ndidDiscover \"ball\" (2)", "(3)"},
            {"in front duplicates come if asked for", front.constData(), "didDiscover \"tag\" (2)",
             ""},
            {"else they do not", single.constData(), "didDiscover \"tag\" (1)",
             "didDiscover \"tag\" (2)"},
            {"the phone as a peripheral hides its name and wakes", offers.constData(),
             "advertised without a name\ndidReceiveWrite\nsuspended", ""},
        });
    }
    void tells() { checkStory(); }
};

QTEST_APPLESS_MAIN(TestBluetooth)
#include "tst_bluetooth.moc"
