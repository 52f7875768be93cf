// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/mechanism/story.h"

using namespace offstage;

namespace {

QByteArray finder(const char *head, const char *app, const char *session)
{
    return QByteArray(head) + "apps:\n  c:\n" + app +
           "    reactions:\n      didFinishLaunching:\n        - runNearbySession: {accessory: " +
           session +
           "}\ninputs:\n  - {at: 0:10, launch: c}\n  - {at: 0:20, nearby: c}\n"
           "  - {at: 0:40, home}\n  - {at: 2:00, nearby: c}\n  - {at: 3:00, launch: c}\n";
}

const char *const modes = "    background-modes: [nearby-interaction, bluetooth-central]\n";

} // namespace

class TestNearbyInteraction : public QObject {
    Q_OBJECT

private slots:
    void tells_data()
    {
        const QByteArray phone = finder("", modes, "no");
        const QByteArray paired = finder("", modes, "yes");
        const QByteArray noMode = finder("", "    background-modes: [nearby-interaction]\n", "yes");
        const QByteArray old = finder("ios: 15.4\n", modes, "yes");
        const char *const pauses = "nearbyDidUpdate (1)\nsessionWasSuspended\nsuspended\n"
                                   "09:03:00\nsessionSuspensionEnded";
        addStories({
            {"a session is suspended in the background", phone.constData(), pauses,
             "accessory measures"},
            {"with an accessory it runs on without the app", paired.constData(),
             "nearbyDidUpdate (1)\nsuspended\naccessory measures", "sessionWasSuspended"},
            {"not without both modes", noMode.constData(), pauses, "accessory measures"},
            {"not before iOS 16", old.constData(), pauses, "accessory measures"},
        });
    }
    void tells() { checkStory(); }
};

QTEST_APPLESS_MAIN(TestNearbyInteraction)
#include "tst_nearby_interaction.moc"
