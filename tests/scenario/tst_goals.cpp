// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <set>

#include "model/scenario/load_facts.h"
#include "model/scenario/load_goals.h"

using namespace offstage;

namespace {

const std::string resources = OFFSTAGE_SOURCE_DIR "/resources";

const QString scenarios = QStringLiteral(OFFSTAGE_SOURCE_DIR "/scenarios/%1.yaml");

QString joined(const Problems &problems)
{
    QStringList lines;
    for (const Problem &problem : problems)
        lines << QStringLiteral("%1:%2: %3: %4")
                     .arg(problem.line)
                     .arg(problem.column)
                     .arg(QString::fromStdString(problem.path),
                          QString::fromStdString(problem.message));
    return lines.join(u'\n');
}

Result<Goals> read(const char *text)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("goals.yaml")));
    if (!file.open(QIODevice::WriteOnly))
        return Goals{};
    file.write(text);
    file.close();
    return loadGoals(folder.path().toStdString());
}

/// Whatever a reader of the advice would see as a gap.
QStringList gaps(const Goal &goal, const Facts &facts)
{
    QStringList found;
    const QString id = QString::fromStdString(goal.id);
    const auto check = [&](const std::string &text, const char *what) {
        if (QString::fromStdString(text).trimmed().isEmpty())
            found << QStringLiteral("%1: %2 is empty").arg(id, QString::fromLatin1(what));
    };
    const auto checkFacts = [&](const std::vector<std::string> &ids, const char *what) {
        for (const std::string &each : ids) {
            if (!facts.find(each))
                found << QStringLiteral("%1: %2 names no fact %3")
                             .arg(id, QString::fromLatin1(what), QString::fromStdString(each));
        }
    };
    check(goal.goal, "goal");
    for (const std::string &each : goal.asked)
        check(each, "asked");
    for (const GoalOption &option : goal.options) {
        check(option.limits, "limits");
        check(option.caveat, "caveat");
        checkFacts(option.facts, "an option");
        const QString story = QString::fromStdString(option.story);
        if (!story.isEmpty() && !QFile::exists(scenarios.arg(story)))
            found << QStringLiteral("%1: there is no story %2").arg(id, story);
        if (option.facts.empty())
            found << QStringLiteral("%1: an option has no source").arg(id);
    }
    for (const GoalMisfit &misfit : goal.misfits) {
        check(misfit.why, "why");
        checkFacts(misfit.facts, "a misfit");
    }
    checkFacts(goal.facts, "the goal");
    if (goal.options.empty())
        check(goal.product, "product");
    return found;
}

} // namespace

class GoalsTest : public QObject {
    Q_OBJECT

private slots:
    void everyGoalSaysWhatItStandsOn()
    {
        const auto goals = loadGoals(resources);
        QVERIFY2(goals, goals ? "" : qPrintable(joined(goals.error())));
        const auto facts = loadFacts(resources);
        QVERIFY(facts);
        QVERIFY(goals->all.size() >= 3);
        QStringList found;
        for (const Goal &goal : goals->all)
            found << gaps(goal, *facts);
        QCOMPARE(found.join(u'\n'), QString());
    }

    void someGoalHasNoMechanism()
    {
        const auto goals = loadGoals(resources);
        QVERIFY(goals);
        QVERIFY(std::any_of(goals->all.begin(), goals->all.end(),
                            [](const Goal &goal) { return goal.options.empty(); }));
    }

    void aGoalIsReadWhole()
    {
        const auto goals = read(R"(
music-player:
  goal: Play music
  asked: [keep playing when locked]
  code-runs: yes
  when: user
  options:
    - mechanism: audio
      with: [now-playing]
      since: 13.0
      until: "26.0"
      limits: As long as sound flows.
      caveat: Silence is no sound.
      purpose: To be heard.
      story: audio-playback
      facts: [ME-31]
  not:
    - {mechanism: app-refresh, why: iOS chooses the time., facts: [SC-12]}
  product: ""
  facts: [ME-118]
)");
        QVERIFY2(goals, goals ? "" : qPrintable(joined(goals.error())));
        const Goal *goal = goals->find("music-player");
        QVERIFY(goal);
        QVERIFY(goal->codeRuns == CodeRuns::Yes && goal->start == GoalStart::User);
        QCOMPARE(goal->options.size(), std::size_t(1));
        const GoalOption &option = goal->options.front();
        QVERIFY(option.mechanism == MechanismId::Audio);
        QVERIFY(option.with == std::vector{MechanismId::NowPlaying});
        QVERIFY((option.since == Version{13, 0} && option.until == Version{26, 0}));
        QCOMPARE(option.story, std::string("audio-playback"));
        QCOMPARE(goal->misfits.size(), std::size_t(1));
        QVERIFY(goal->misfits.front().mechanism == MechanismId::AppRefresh);
        QVERIFY(!goals->find("music"));
    }

    void problemsSayWhere()
    {
        const auto goals = read(R"(
music-player:
  goal: ""
  code-runs: yes
  when: user
  options:
    - {mechanism: radio, limits: Some., caveat: Some.}
    - {mechanism: audio, since: 26.0, until: 13.0, limits: Some., caveat: Some.}
forever:
  goal: Run forever
  code-runs: maybe
  when: user
  options: []
)");
        QVERIFY(!goals);
        const QString said = joined(goals.error());
        const auto says = [&](const char *part) {
            return said.contains(QString::fromLatin1(part));
        };
        QVERIFY2(says("3:9: music-player.goal: this is empty"), qPrintable(said));
        QVERIFY2(says("7:19: music-player.options[0].mechanism"), qPrintable(said));
        QVERIFY2(says("an option ends after it begins"), qPrintable(said));
        QVERIFY2(says("11:14: forever.code-runs"), qPrintable(said));
        QVERIFY2(says("what to do instead"), qPrintable(said));
    }

    void aMissingFileIsAProblem()
    {
        const QTemporaryDir folder;
        const auto goals = loadGoals(folder.path().toStdString());
        QVERIFY(!goals);
        QCOMPARE(goals.error().size(), std::size_t(1));
    }
};

QTEST_APPLESS_MAIN(GoalsTest)
#include "tst_goals.moc"
