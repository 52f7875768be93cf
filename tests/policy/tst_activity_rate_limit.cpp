// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/policy/calm_phone.h"

using namespace offstage;

namespace {
constexpr auto kPush = MechanismId::SilentPush;
constexpr auto kRefresh = MechanismId::AppRefresh;
constexpr auto kProcessing = MechanismId::Processing;
} // namespace

class TestActivityRateLimit : public QObject {
    Q_OBJECT

private slots:
    void answers_data()
    {
        addRows({
            {"the first push", kPush, nothing, canProceed(Rationale::Spacing, kNeverHappened, 900)},
            {"a push 14:59 after the last", kPush,
             [](CalmPhone &p) { p.account().lastPushWake = kNow - seconds(899); },
             mustNot(Rationale::Spacing, 899, 900, kNow + seconds(1))},
            {"a push 15 min after the last", kPush,
             [](CalmPhone &p) { p.account().lastPushWake = kNow - minutes(15); },
             canProceed(Rationale::Spacing, 900, 900)},
            {"a push after handlers that were not completed", kPush,
             [](CalmPhone &p) {
                 p.account().lastPushWake = kNow - minutes(15);
                 p.account().pushSpacing = hours(1);
             },
             mustNot(Rationale::Spacing, 900, 3600, kNow + minutes(45))},
            {"a refresh 30 min after the last, opened since", kRefresh,
             [](CalmPhone &p) {
                 p.account().lastRefresh = kNow - minutes(30);
                 p.account().refreshSpacing = hours(4);
                 p.app().lastOpened = kNow - minutes(10);
             },
             canProceed(Rationale::Spacing, 1800, 1800)},
            {"a refresh 30 min after the last, not opened since", kRefresh,
             [](CalmPhone &p) {
                 p.account().lastRefresh = kNow - minutes(30);
                 p.account().refreshSpacing = hours(4);
             },
             mustNot(Rationale::Spacing, 1800, 4 * 3600, kNow + minutes(210))},
            {"a refresh before its spacing was set", kRefresh,
             [](CalmPhone &p) { p.account().lastRefresh = kNow - minutes(30); },
             mustNot(Rationale::Spacing, 1800, 7200, kNow + minutes(90))},
            {"a refresh is never sooner than 15 min", kRefresh,
             [](CalmPhone &p) {
                 p.account().lastRefresh = kNow - minutes(10);
                 p.account().refreshSpacing = minutes(5);
             },
             mustNot(Rationale::Spacing, 600, 900, kNow + minutes(5))},
            {"a refresh of an app that does not complete them", kRefresh,
             [](CalmPhone &p) {
                 p.account().lastRefresh = kNow - hours(3);
                 p.app().lastOpened = kNow - minutes(10);
                 p.question.delayEnds = kNow + hours(1);
             },
             mustNot(Rationale::Spacing, 3 * 3600, 4 * 3600, kNow + hours(1))},
            {"processing 29 min after the last", kProcessing,
             [](CalmPhone &p) { p.account().lastProcessing = kNow - minutes(29); },
             mustNot(Rationale::Spacing, 29 * 60, 30 * 60, kNow + minutes(1))},
            {"processing 30 min after the last", kProcessing,
             [](CalmPhone &p) { p.account().lastProcessing = kNow - minutes(30); },
             canProceed(Rationale::Spacing, 30 * 60, 30 * 60)},
            {"processing with a millisecond of tonight's allowance", kProcessing,
             [](CalmPhone &p) {
                 p.account().lastProcessing = kNow - hours(2);
                 p.account().processingUsed = minutes(5) - milliseconds(1);
             },
             canProceed(Rationale::Spacing, 7200, 30 * 60)},
            {"processing with tonight's allowance used up", kProcessing,
             [](CalmPhone &p) {
                 p.account().lastProcessing = kNow - hours(11);
                 p.account().processingUsed = minutes(5);
             },
             mustNot(Rationale::Energy, 0, 0, kNow + hours(2))},
            {"processing with last night's allowance used up", kProcessing,
             [](CalmPhone &p) {
                 p.account().lastProcessing = kNow - hours(23);
                 p.account().processingUsed = minutes(5);
             },
             canProceed(Rationale::Spacing, 23 * 3600, 30 * 60)},
        });
    }
    void answers() { checkAnswer(PolicyId::ActivityRateLimit); }

    void refusesAlone_data()
    {
        addRefusals({
            {"push", kPush, [](CalmPhone &p) { p.account().lastPushWake = kNow - minutes(1); }},
            {"refresh", kRefresh,
             [](CalmPhone &p) { p.account().lastRefresh = kNow - minutes(1); }},
            {"processing, gap", kProcessing,
             [](CalmPhone &p) { p.account().lastProcessing = kNow - minutes(1); }},
            {"processing, allowance", kProcessing,
             [](CalmPhone &p) {
                 p.account().lastProcessing = kNow - hours(3);
                 p.account().processingUsed = minutes(6);
             }},
        });
    }
    void refusesAlone() { checkRefusesAlone(PolicyId::ActivityRateLimit); }
};

QTEST_APPLESS_MAIN(TestActivityRateLimit)
#include "tst_activity_rate_limit.moc"
