// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/mechanism/story.h"

using namespace offstage;

namespace {

QByteArray printer(const char *app, const char *inputs)
{
    return QByteArray("apps:\n  c:\n") + app +
           "    reactions:\n      didFinishLaunching:\n        - openAccessorySession: printer\n"
           "inputs:\n  - {at: 0:10, launch: c}\n  - {at: 0:40, home}\n" +
           inputs;
}

const char *const mode = "    background-modes: [external-accessory]\n";
const char *const sends = "  - {at: 2:00, accessory: {name: printer, does: sends, app: c}}\n"
                          "  - {at: 2:08, accessory: {name: printer, does: sends, app: c}}\n"
                          "  - {at: 4:00, accessory: {name: printer, does: disconnects, app: c}}\n"
                          "  - {at: 5:00, accessory: {name: printer, does: sends, app: c}}\n";

} // namespace

class TestExternalAccessory : public QObject {
    Q_OBJECT

private slots:
    void tells_data()
    {
        const QByteArray works = printer(mode, sends);
        const QByteArray noMode = printer("    in-memory: no\n", sends);
        const QByteArray dead =
            printer(mode, "  - {at: 1:00, memory: critical}\n"
                          "  - {at: 2:00, accessory: {name: printer, does: connects, app: c}}\n");
        addStories({
            {"data wake the app for 10 s, renewed by each event", works.constData(),
             R"(09:02:00
accessoryHasBytesAvailable "printer"
09:02:18
suspended
accessoryDisconnected)",
             "accessoryHasBytesAvailable \"printer\" (3)"},
            {"the mode must be declared", noMode.constData(), "by declaration",
             "accessoryHasBytesAvailable"},
            {"a dead app is not launched", dead.constData(), "jetsam", "process 2"},
        });
    }
    void tells() { checkStory(); }
};

QTEST_APPLESS_MAIN(TestExternalAccessory)
#include "tst_external_accessory.moc"
