// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/mechanism/story.h"

using namespace offstage;

namespace {

QByteArray pair(const char *head, const char *actions, const char *inputs)
{
    return QByteArray("length: 2 d\n") + head +
           "apps:\n  c:\n    reactions:\n      sceneDidBecomeActive:\n" + actions +
           "inputs:\n  - {at: 0:10, launch: c}\n  - {at: 0:40, home}\n" + inputs;
}

const char *const nothing = "        - work: 1 s\n";
const char *const message = "  - {at: 2:00, watch-message: {app: c, name: open}}\n";

} // namespace

class TestWatchMessage : public QObject {
    Q_OBJECT

private slots:
    void tells_data()
    {
        const QByteArray wakes = pair("", nothing, message);
        const QByteArray launches = pair("", nothing,
                                         "  - {at: 1:00, memory: critical}\n  - {at: 2:00, "
                                         "watch-message: {app: c, name: open}}\n");
        const QByteArray swiped = pair("", nothing,
                                       "  - {at: 1:00, open-switcher}\n"
                                       "  - {at: 1:01, swipe-card: c}\n"
                                       "  - {at: 2:00, watch-message: {app: c, name: open}}\n");
        const QByteArray away = pair("phone: {watch: out-of-range}\n", nothing, message);
        const QByteArray sends = pair("", "        - sendMessage: hello\n", "");
        const QByteArray reaches =
            pair("phone: {watch: app-active}\n", "        - sendMessage: hello\n", "");
        const QByteArray queues =
            pair("phone: {watch: out-of-range}\n",
                 "        - transferUserInfo: one\n        - updateApplicationContext: a\n"
                 "        - updateApplicationContext: b\n",
                 "  - {at: 1:00:00, watch: in-range}\n");
        QByteArray many;
        for (int i = 0; i < 51; ++i)
            many += "        - transferCurrentComplicationUserInfo: level\n";
        const QByteArray faces = pair("", many.constData(), "  - {at: 1 d, launch: c}\n");
        addStories({
            {"a message wakes the phone's app", wakes.constData(),
             "didReceiveMessage \"open\"\n09:02:10\nsuspended", ""},
            {"or launches it", launches.constData(),
             "process 2 starts in the background, for watch-message\ndidReceiveMessage", ""},
            {"not after a force quit", swiped.constData(), "by application", "didReceiveMessage"},
            {"nothing comes from a watch that is away", away.constData(), "watch-message",
             "didReceiveMessage"},
            {"the phone does not wake the watch", sends.constData(), "WCError.notReachable", ""},
            {"but reaches its active app", reaches.constData(), "sendMessage \"hello\"",
             "WCError.notReachable"},
            {"what is queued waits for the watch, of contexts the latest", queues.constData(),
             "watch-message \"a\" #2 is replaced\n10:00:05.000 c watch-message \"one\" #1 is "
             "done\n\"b\" #3 is done",
             "\"a\" #2 is done"},
            {"complications have 50 transfers a day", faces.constData(),
             "complication transfers = 50\nno more complication transfers\n"
             "complication transfers = 0\ncomplication transfers = 1",
             "complication transfers = 51"},
        });
    }
    void tells() { checkStory(); }
};

QTEST_APPLESS_MAIN(TestWatchMessage)
#include "tst_watch_message.moc"
