// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QtTest>

#include "model/scenario/load_facts.h"
#include "tests/scenario/scenario_text.h"

using namespace offstage;

namespace {

const QString kFolder = QStringLiteral(OFFSTAGE_SOURCE_DIR "/scenarios");

/// Two lines of a caption on a big screen.
constexpr std::size_t kLongestCaption = 100;
constexpr std::size_t kLongestAnswer = 420;

} // namespace

/// What every story owes to who plays it.
class StoriesTest : public QObject {
    Q_OBJECT

private slots:
    void everyStoryIsComplete_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &file : QDir(kFolder).entryList({QStringLiteral("*.yaml")}))
            QTest::newRow(qPrintable(file)) << file.section(u'.', 0, 0);
    }

    void everyStoryIsComplete()
    {
        QFETCH(QString, name);
        const QString path = kFolder + u'/' + name + QStringLiteral(".yaml");
        const auto scenario = loadScenario(path.toStdString(), kResources);
        QVERIFY2(scenario.has_value(), qPrintable(scenario ? QString() : joined(scenario.error())));
        QVERIFY2(scenario->story.has_value(), "it has no question and no answer");
        const StoryCard &card = *scenario->story;
        QVERIFY2(card.question.ends_with('?'), card.question.c_str());
        QVERIFY2(card.answer.size() <= kLongestAnswer, "the answer is no two sentences");
        QVERIFY2(!card.facts.empty(), "the answer names no fact");
        const auto facts = loadFacts(kResources);
        QVERIFY(facts.has_value());
        for (const std::string &id : card.facts)
            QVERIFY2(facts->find(id), id.c_str());
        QVERIFY2(!card.see.empty(), "nothing goes on from here");
        for (const std::string &other : card.see) {
            const QString file = QString::fromStdString(other) + QStringLiteral(".yaml");
            QVERIFY2(QFile::exists(kFolder + u'/' + file), other.c_str());
            QVERIFY2(QString::fromStdString(other) != name, "it goes on with itself");
        }
        QVERIFY2(scenario->captions.size() >= 3, "it has fewer than three captions");
        for (const Caption &caption : scenario->captions)
            QVERIFY2(caption.text.size() <= kLongestCaption, caption.text.c_str());
        QVERIFY(!scenario->expectations.empty());
    }

    /// What a developer asks for and cannot have ends with what there is instead.
    void whatCannotBeHadNamesWhatCan()
    {
        for (const QString &file : QDir(kFolder).entryList({QStringLiteral("*.yaml")})) {
            const auto scenario = loadScenario((kFolder + u'/' + file).toStdString(), kResources);
            QVERIFY(scenario.has_value());
            if (scenario->story && scenario->story->group == StoryGroup::YouCannot)
                QVERIFY2(!scenario->story->see.empty(), qPrintable(file));
        }
    }
};

QTEST_GUILESS_MAIN(StoriesTest)
#include "tst_stories.moc"
