// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "model/explain/adviser.h"
#include "model/scenario/scenario.h"

using namespace offstage;

namespace {

GoalOption option(MechanismId mechanism, Version since, std::optional<Version> until = {})
{
    GoalOption made;
    made.mechanism = mechanism;
    made.since = since;
    made.until = until;
    made.limits = "It has limits.";
    return made;
}

Goal goal(const char *id, GoalStart start, CodeRuns runs, std::vector<GoalOption> options)
{
    Goal made;
    made.id = id;
    made.goal = id;
    made.start = start;
    made.codeRuns = runs;
    made.options = std::move(options);
    return made;
}

QString words(const GoalOption *found)
{
    return found ? QString::fromStdString(std::string(nameOf(found->mechanism)))
                 : QStringLiteral("none");
}

/// "18.0 local-notification, 26.0 alarm + local-notification".
QString words(const Advice &advice)
{
    QStringList parts;
    for (const Era &era : advice.eras) {
        QString part = QStringLiteral("%1.%2 ").arg(era.from.major).arg(era.from.minor);
        part += words(era.first);
        for (const GoalOption *other : era.others)
            part += QStringLiteral(" + ") + words(other);
        parts << part;
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace

class AdviserTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const auto loaded = loadRules(OFFSTAGE_SOURCE_DIR "/resources", Version{26, 0});
        QVERIFY(loaded);
        m_rules = *loaded;
    }

    void newerMechanismsStandBesideWhatTheDeploymentTargetNeeds_data()
    {
        QTest::addColumn<int>("target");
        QTest::addColumn<QString>("expected");
        QTest::newRow("before the new one")
            << 18 << QStringLiteral("18.0 local-notification, 26.0 alarm + local-notification");
        QTest::newRow("with the new one")
            << 26 << QStringLiteral("26.0 alarm + local-notification");
        QTest::newRow("before anything")
            << 9
            << QStringLiteral("9.0 none, 10.0 local-notification, 26.0 alarm + local-notification");
    }

    void newerMechanismsStandBesideWhatTheDeploymentTargetNeeds()
    {
        QFETCH(int, target);
        QFETCH(QString, expected);
        const Goal alarm = goal(
            "alarm", GoalStart::Time, CodeRuns::No,
            {option(MechanismId::Alarm, {26, 0}), option(MechanismId::LocalNotification, {10, 0})});
        const Advice advice =
            adviseOn(alarm, Version{static_cast<std::uint8_t>(target), 0}, m_rules);
        QCOMPARE(words(advice), expected);
        QCOMPARE(words(advice.first), words(advice.eras.front().first));
        QVERIFY(!advice.isImpossible);
    }

    void anOptionIsNotOlderThanItsMechanism()
    {
        // The file may leave `since` out; the mechanism's page knows it.
        const GoalOption careless = option(MechanismId::Alarm, {4, 0});
        QVERIFY((availableFrom(careless, m_rules) == Version{26, 0}));
    }

    void anOptionEndsWhereItsSuccessorBegins()
    {
        const Goal replaced = goal("replaced", GoalStart::System, CodeRuns::Wakes,
                                   {option(MechanismId::AppRefresh, {7, 0}, Version{13, 0}),
                                    option(MechanismId::Processing, {13, 0})});
        QCOMPARE(words(adviseOn(replaced, {12, 0}, m_rules)),
                 QStringLiteral("12.0 app-refresh, 13.0 processing"));
    }

    void withoutOptionsNoMechanismExists()
    {
        const Advice advice =
            adviseOn(goal("forever", GoalStart::System, CodeRuns::Yes, {}), {18, 0}, m_rules);
        QVERIFY(advice.isImpossible);
        QVERIFY(!advice.first);
        QVERIFY(advice.eras.empty());
    }

    void thePurposeIsTheGoalsOwnOrThatOfTheMechanismsPage()
    {
        GoalOption plain = option(MechanismId::Alarm, {26, 0});
        QCOMPARE(purposeOf(plain, m_rules), m_rules.mechanism(MechanismId::Alarm).purpose);
        plain.purpose = "Wake a class at night school.";
        QCOMPARE(purposeOf(plain, m_rules), std::string("Wake a class at night school."));
    }

    void answersNarrowTheGoals()
    {
        const Goals goals{{goal("music", GoalStart::User, CodeRuns::Yes, {}),
                           goal("save", GoalStart::User, CodeRuns::Wakes, {}),
                           goal("news", GoalStart::Server, CodeRuns::Wakes, {}),
                           goal("alarm", GoalStart::Time, CodeRuns::No, {})}};
        const auto ids = [&](const AdviserAnswers &answers) {
            QStringList found;
            for (const Goal *each : goalsFor(goals, answers))
                found << QString::fromStdString(each->id);
            return found.join(u' ');
        };
        QCOMPARE(ids({}), QStringLiteral("music save news alarm"));
        QCOMPARE(ids({GoalStart::User, {}, {}}), QStringLiteral("music save"));
        QCOMPARE(ids({GoalStart::User, true, CodeRuns::Yes}), QStringLiteral("music"));
        QCOMPARE(ids({{}, false, {}}), QStringLiteral("alarm"));
        QCOMPARE(ids({GoalStart::Place, {}, {}}), QString());
    }

private:
    Rules m_rules;
};

QTEST_APPLESS_MAIN(AdviserTest)
#include "tst_adviser.moc"
