// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/mechanism/story.h"

using namespace offstage;

namespace {

QByteArray diary(const char *head, const char *app, const char *what, const char *answer,
                 const char *inputs)
{
    return QByteArray("length: 3 h\n") + head + "apps:\n  c:\n" + app +
           "    reactions:\n      didFinishLaunching:\n        - enableBackgroundDelivery: " +
           what + "\n      observerUpdate:\n        - " + answer +
           "\ninputs:\n  - {at: 0:10, launch: c}\n  - {at: 0:40, home}\n" + inputs;
}

const char *const entitled = "    declares: [health-background-delivery]\n";
const char *const steps = "{type: steps, frequency: immediate}";
const char *const beats = "{type: heart-rate, frequency: immediate}";
const char *const answers = "observerCompletion";
const char *const beat = "  - {at: 2:00, health-sample: heart-rate}\n";

} // namespace

class TestHealthDelivery : public QObject {
    Q_OBJECT

private slots:
    void tells_data()
    {
        const QByteArray hourly = diary("", entitled, steps, answers,
                                        "  - {at: 2:00, health-sample: steps}\n"
                                        "  - {at: 10:00, health-sample: steps}\n"
                                        "  - {at: 20:00, health-sample: steps}\n");
        const QByteArray atOnce = diary("", entitled, beats, answers,
                                        "  - {at: 2:00, health-sample: heart-rate}\n"
                                        "  - {at: 3:00, health-sample: heart-rate}\n");
        const QByteArray daily =
            diary("", entitled, "{type: heart-rate, frequency: daily}", answers,
                  "  - {at: 2:00, health-sample: heart-rate}\n"
                  "  - {at: 3:00, health-sample: heart-rate}\n");
        const QByteArray other =
            diary("", entitled, beats, answers, "  - {at: 2:00, health-sample: workout}\n");
        const QByteArray locked = diary("", entitled, beats, answers,
                                        "  - {at: 1:00, lock}\n"
                                        "  - {at: 2:00, health-sample: heart-rate}\n"
                                        "  - {at: 3:00, health-sample: heart-rate}\n"
                                        "  - {at: 2:00:00, unlock}\n");
        const QByteArray noPasscode =
            diary("phone: {passcode: no}\n", entitled, beats, answers,
                  "  - {at: 1:00, lock}\n  - {at: 2:00, health-sample: heart-rate}\n");
        const QByteArray silent = diary("", entitled, beats, "work: 1 s", beat);
        const QByteArray unentitled = diary("", "    in-memory: no\n", beats, answers, beat);
        const QByteArray old = diary("ios: 14.4\n", "    in-memory: no\n", beats, answers, beat);
        const QByteArray denied = diary(
            "", "    declares: [health-background-delivery]\n    permissions: {health: denied}\n",
            beats, answers, beat);
        const QByteArray swiped =
            diary("", entitled, beats, answers,
                  "  - {at: 1:00, open-switcher}\n  - {at: 1:01, swipe-card: c}\n"
                  "  - {at: 2:00, health-sample: heart-rate}\n");
        const QByteArray killed = diary("", entitled, beats, answers,
                                        "  - {at: 1:00, memory: critical}\n"
                                        "  - {at: 2:00, health-sample: heart-rate}\n");
        const auto observer = [](const char *where) {
            return QByteArray("length: 6 h\napps:\n  c:\n") + entitled + "    reactions:\n      " +
                   where +
                   ":\n        - observeHealth: heart-rate\n"
                   "        - enableBackgroundDelivery: heart-rate\n"
                   "      observerUpdate:\n        - observerCompletion\n"
                   "inputs:\n  - {at: 0:10, launch: c}\n  - {at: 0:40, home}\n"
                   "  - {at: 1:00, jetsam: c}\n  - {at: 2:00, health-sample: heart-rate}\n";
        };
        const QByteArray early = observer("didFinishLaunching");
        const QByteArray late = observer("sceneDidBecomeActive");
        const QByteArray laterOpened = late + "  - {at: 2:05, launch: c}\n";
        addStories({
            {"a launched app with its query is told", early.constData(), R"(jetsam
process 2 starts in the background, for health-delivery
observeHealth
observerUpdate
observerCompletion)",
             ""},
            {"one that sets it up on screen only is not", late.constData(), R"(jetsam
process 2 starts in the background, for health-delivery
health misses = 1
health misses = 3
expires)",
             "observerUpdate"},
            {"until it is opened", laterOpened.constData(), R"(process 2 starts
sceneDidBecomeActive
observeHealth
observerUpdate)",
             ""},
            {"steps come at most hourly", hourly.constData(), R"(09:02:00
observerUpdate, value 1 (1)
10:02:00
observerUpdate, value 2 (2))",
             "(3)"},
            {"others come at once", atOnce.constData(),
             "09:02:00\nobserverUpdate\nobserverCompletion\nsuspended\n09:03:00\nobserverUpdate",
             ""},
            {"a lower frequency is kept", daily.constData(), "observerUpdate, value 1 (1)",
             "observerUpdate, value 1 (2)"},
            {"only the types asked for", other.constData(), "health-sample", "observerUpdate"},
            {"nothing while locked, all at the unlock", locked.constData(),
             "class A key = no\n11:00:00\nobserverUpdate, value 2 (1)", "observerUpdate, value 1"},
            {"locked without a passcode it comes", noPasscode.constData(), "observerUpdate", ""},
            {"three times without an answer end it", silent.constData(), R"(observerUpdate
health misses = 1
observerUpdate
health misses = 2
observerUpdate
health misses = 3
expires)",
             "(4)"},
            {"needs the entitlement", unentitled.constData(), "by declaration", "observerUpdate"},
            {"not before iOS 15", old.constData(), "observerUpdate", "by declaration"},
            {"needs the permission", denied.constData(), "by permission", "observerUpdate"},
            {"not after a force quit", swiped.constData(), "by application", "observerUpdate"},
            {"launches a dead app", killed.constData(),
             "process 2 starts in the background, for health-delivery\nobserverUpdate", ""},
        });
    }
    void tells() { checkStory(); }
};

QTEST_APPLESS_MAIN(TestHealthDelivery)
#include "tst_health_delivery.moc"
