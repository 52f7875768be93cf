// SPDX-License-Identifier: GPL-3.0-or-later
#include <random>

#include <QtTest>

#include "tests/scenario/scenario_text.h"

using namespace offstage;

namespace {

const QString kStory = QStringLiteral(
    "title: T\nios: 26.0\nstart: 2025-11-20 12:00\nlength: 3 d\n"
    "apps: {courier: {in-memory: yes, background-modes: [remote-notification]}, news: {}}\n"
    "inputs: [{at: 1:00, launch: courier}, {at: 2:00, home}, {at: 3:00, push: courier}]\n"
    "expect:\n");

constexpr int kSentences = 4000;

/// Words of sentences in the order in which they may make sense, or not.
QStringList anySentences()
{
    static const std::vector<QStringList> parts = {
        {QString(), QStringLiteral("on some day"), QStringLiteral("on at most 50 % of the days"),
         QStringLiteral("on 3 of 5 seeds")},
        {QStringLiteral("courier"), QStringLiteral("news"), QStringLiteral("2nd silent-push of"),
         QStringLiteral("notification"), QStringLiteral("timer"), QStringLiteral("silent-push")},
        {QString(), QStringLiteral("courier"), QStringLiteral("of courier"),
         QStringLiteral("never"), QStringLiteral("is never"), QStringLiteral("is not")},
        {QStringLiteral("is"), QStringLiteral("runs"), QStringLiteral("calls"),
         QStringLiteral("is ended"), QStringLiteral("is launched"), QStringLiteral("holds"),
         QStringLiteral("gets"), QStringLiteral("allowed"), QStringLiteral("refused"),
         QStringLiteral("is shown"), QStringLiteral("fires"), QStringLiteral("suspended"),
         QStringLiteral("starts a new process"), QStringLiteral("moves")},
        {QString(), QStringLiteral("suspended"), QStringLiteral("sceneDidBecomeActive"),
         QStringLiteral("by crash"), QStringLiteral("an error from work"),
         QStringLiteral("push-wake"), QStringLiteral("in the background"),
         QStringLiteral("work then work"), QStringLiteral("with code 0x8badf00d"),
         QStringLiteral("late by at least 1 s"), QStringLiteral("with -3")},
        {QString(), QStringLiteral("once"), QStringLiteral("at least 2 times"),
         QStringLiteral("for about 3 s"), QStringLiteral("at most 3 % of the time"),
         QStringLiteral("first"), QStringLiteral("the 2nd time"), QStringLiteral("each time"),
         QStringLiteral("in a new process"), QStringLiteral("in the same process")},
        {QString(), QStringLiteral("at 1:00"), QStringLiteral("at about 13:00"),
         QStringLiteral("before home"), QStringLiteral("within 3 s after launch"),
         QStringLiteral("between 10:00 and 20:00"), QStringLiteral("after the 9th lock"),
         QStringLiteral("between home and sceneDidBecomeActive"),
         QStringLiteral("within 5 s of 14:00"), QStringLiteral("at about 2:00 give or take 1 d")},
    };
    std::mt19937 random(7);
    QStringList result;
    for (int i = 0; i < kSentences; ++i) {
        QStringList words;
        for (const QStringList &part : parts) {
            // What may be left out is so every other time.
            const QString &word = part[static_cast<qsizetype>(random() % part.size())];
            const bool isLeftOut = part.contains(QString()) && random() % 2 == 0;
            if (!word.isEmpty() && !isLeftOut)
                words << word;
        }
        // Some of them in disorder, or cut off.
        if (random() % 8 == 0)
            words.swapItemsAt(0, words.size() - 1);
        if (random() % 8 == 0)
            words.removeLast();
        result << words.join(u' ');
    }
    return result;
}

QString storyWith(const QStringList &sentences)
{
    QString text = kStory;
    for (const QString &sentence : sentences)
        text += QStringLiteral("  - \"%1\"\n").arg(sentence);
    return text;
}

} // namespace

class AnySentenceTest : public QObject {
    Q_OBJECT

private slots:
    void isReadAndJudgedOrRefusedWithItsPlace()
    {
        const QStringList sentences = anySentences();
        const auto read = readScenario(storyWith(sentences).toStdString(), "", kResources);
        QVERIFY(!read);
        QSet<int> refused;
        for (const Problem &problem : read.error()) {
            QVERIFY(problem.line > 7 && !problem.message.empty());
            QVERIFY2(!refused.contains(problem.line), "one sentence, one problem");
            refused.insert(problem.line);
        }
        QStringList right;
        for (int i = 0; i < kSentences; ++i) {
            if (!refused.contains(i + 8))
                right << sentences[i];
        }
        QVERIFY2(right.size() > kSentences / 50, qPrintable(QString::number(right.size())));
        const auto story = readScenario(storyWith(right).toStdString(), "", kResources);
        QVERIFY2(story.has_value(), qPrintable(story ? QString() : joined(story.error())));
        // At every point of the run, also before the beginning of what they speak of.
        Run run(story->setup, story->inputs);
        for (const Duration at : {minutes(2), hours(20), days(3)}) {
            run.advanceTo(story->setup->start + at);
            for (const Expectation &expectation : story->expectations) {
                const Outcome outcome = judge(expectation, run);
                QVERIFY2(outcome.holds == outcome.reason.empty(), expectation.text.c_str());
            }
        }
    }
};

QTEST_APPLESS_MAIN(AnySentenceTest)
#include "tst_any_sentence.moc"
