// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/policy/calm_phone.h"

using namespace offstage;

namespace {
constexpr auto kPush = MechanismId::SilentPush;
constexpr auto kRefresh = MechanismId::AppRefresh;
constexpr auto kProcessing = MechanismId::Processing;
} // namespace

class TestApplication : public QObject {
    Q_OBJECT

private slots:
    void answers_data()
    {
        addRows({
            {"a push for an app in the switcher", kPush, nothing,
             canProceed(Rationale::InSwitcher, 1, 0)},
            {"a push after force quit", kPush, [](CalmPhone &p) { p.app().isForceQuit = true; },
             absolutelyMustNot(Rationale::ForceQuit, 1, 0)},
            {"a refresh after force quit", kRefresh,
             [](CalmPhone &p) { p.app().isForceQuit = true; },
             absolutelyMustNot(Rationale::ForceQuit, 1, 0)},
            {"never opened since its installation", kRefresh,
             [](CalmPhone &p) { p.app().lastOpened.reset(); },
             absolutelyMustNot(Rationale::NeverOpened, 0, 1)},
            {"a push for the app in front",
             kPush,
             [](CalmPhone &p) { p.setInFront(); },
             {Decision::AbsolutelyMustProceed, Rationale::InForeground, 1.0F, 1, 0, kNever}},
            {"a refresh of the app in front", kRefresh, [](CalmPhone &p) { p.setInFront(); },
             canProceed(Rationale::InSwitcher, 1, 0)},
            {"a push 14 days after it was opened", kPush,
             [](CalmPhone &p) { p.app().lastOpened = kNow - days(14); },
             canProceed(Rationale::InSwitcher, 1, 0)},
            {"a push more than 14 days after it was opened", kPush,
             [](CalmPhone &p) { p.app().lastOpened = kNow - days(14) - seconds(1); },
             mustNot(Rationale::LastOpened, 14 * 86400 + 1, 14 * 86400)},
        });
    }
    void answers() { checkAnswer(PolicyId::Application); }

    void refusesAlone_data()
    {
        addRefusals({
            {"force quit holds pushes", kPush, [](CalmPhone &p) { p.app().isForceQuit = true; }},
            {"force quit holds refreshes", kRefresh,
             [](CalmPhone &p) { p.app().isForceQuit = true; }},
            {"never opened", kPush, [](CalmPhone &p) { p.app().lastOpened.reset(); }},
            {"not opened for weeks", kPush,
             [](CalmPhone &p) { p.app().lastOpened = kNow - days(15); }},
        });
    }
    void refusesAlone() { checkRefusesAlone(PolicyId::Application); }

    void oneProcessingTaskIsAllThatAForceQuitLeaves()
    {
        CalmPhone phone(kProcessing, Version{18, 3});
        phone.app().isForceQuit = true;
        phone.question.limitUsed = 1;
        for (phone.question.ordinal = 0; phone.question.ordinal < 20; ++phone.question.ordinal)
            QCOMPARE(phone.answer(PolicyId::Application).decision,
                     Decision::AbsolutelyMustNotProceed);
    }

    void processingAfterForceQuitDependsOnTheVersion_data()
    {
        QTest::addColumn<int>("minor");
        QTest::addColumn<int>("least");
        QTest::addColumn<int>("most");
        QTest::newRow("refused before 18.3") << 2 << 0 << 0;
        QTest::newRow("about half since 18.3") << 3 << 450 << 550;
    }
    void processingAfterForceQuitDependsOnTheVersion()
    {
        QFETCH(const int, minor);
        QFETCH(const int, least);
        QFETCH(const int, most);
        CalmPhone phone(kProcessing, Version{18, static_cast<std::uint8_t>(minor)});
        phone.app().isForceQuit = true;
        int allowed = 0;
        for (std::uint32_t ordinal = 0; ordinal < 1000; ++ordinal) {
            phone.question.ordinal = ordinal;
            const Decision decision = phone.answer(PolicyId::Application).decision;
            QVERIFY(decision == Decision::CanProceed ||
                    decision == Decision::AbsolutelyMustNotProceed);
            // The same request gets the same answer whenever it asks.
            QCOMPARE(phone.answer(PolicyId::Application).decision, decision);
            allowed += decision == Decision::CanProceed ? 1 : 0;
        }
        QVERIFY2(allowed >= least && allowed <= most, qPrintable(QString::number(allowed)));
    }
};

QTEST_APPLESS_MAIN(TestApplication)
#include "tst_application.moc"
