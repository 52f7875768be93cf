// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/qt/story_library.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace offstage;

namespace {

const char *const body = R"(ios: 26.0
start: 2025-11-20 14:00
length: 10 min
phone: {battery: 64 %, network: wifi}
apps:
  pulse:
    name: Pulse
    bundle: org.example.pulse
  courier:
    name: Courier
    bundle: org.example.courier
inputs:
  - {at: "0:10", launch: courier}
  - {at: "0:40", home}
)";

QString story(const char *title, const char *card, const char *expected)
{
    return QStringLiteral("title: %1\n%2%3expect:\n  - %4\n")
        .arg(QLatin1String(title), QLatin1String(card), QLatin1String(body),
             QLatin1String(expected));
}

} // namespace

class TestStoryLibrary : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_library =
            std::make_unique<StoryLibrary>(QStringLiteral(OFFSTAGE_SOURCE_DIR "/resources"));
        m_files.clear();
        add("day", story("A day", R"(story:
  group: day-in-the-life
  question: What does a day look like?
  answer: Quiet.
)",
                         "courier is suspended at 5:00"));
        add("cannot", story("One cannot", R"(story:
  group: you-cannot
  question: Can my app run every 15 minutes?
  answer: No.
  moment: {app: courier, at: "2:00"}
  picture: {from: "0:20", to: "1:30"}
  facts: [SC-49, ME-108]
)",
                            "courier is active at 5:00"));
        add("plain", story("No story", "", "courier is suspended at 5:00"));
        add("broken", QStringLiteral("title: [\n"));
    }

    void holdsStoriesInTheOrderOfGroupsAndLeavesTheRestOut()
    {
        load();
        const auto &stories = m_library->stories();
        QCOMPARE(stories.size(), std::size_t(2));
        QCOMPARE(stories[0].name(), QStringLiteral("cannot"));
        QCOMPARE(stories[1].name(), QStringLiteral("day"));
        QCOMPARE(m_library->storiesOf(StoryGroup::YouCannot), std::vector<std::size_t>{0});
        QVERIFY(m_library->storiesOf(StoryGroup::Trap).empty());
        QCOMPARE(m_library->storyNamed(QStringLiteral("day")).value_or(99), std::size_t(1));
        QVERIFY(!m_library->storyNamed(QStringLiteral("plain")));
    }

    void playsAndJudgesEveryStory()
    {
        load();
        const Story &cannot = m_library->stories()[0];
        QVERIFY(cannot.lanes);
        QCOMPARE(cannot.lanes->head, cannot.scenario->end);
        QCOMPARE(cannot.app, AppId(1));
        QVERIFY(cannot.picture.to - cannot.picture.from == seconds(70));
        QCOMPARE(cannot.holds, std::optional(false));
        // It does not say whom it is about: the app that something happened to.
        const Story &day = m_library->stories()[1];
        QCOMPARE(day.app, AppId(1));
        QVERIFY(day.picture.to - day.picture.from == minutes(10));
        QCOMPARE(day.holds, std::optional(true));
    }

    void aStoryIsAsFirmAsTheFactItRestsOn()
    {
        load();
        QVERIFY(m_library->stories()[0].trust == m_library->facts().find("SC-49")->trust);
        QVERIFY(!m_library->stories()[1].trust);
    }

    void handsOverWhatItHasAndNeverWaits()
    {
        QSignalSpy listed(m_library.get(), &StoryLibrary::listed);
        QSignalSpy changed(m_library.get(), &StoryLibrary::storyChanged);
        QSignalSpy loaded(m_library.get(), &StoryLibrary::loaded);
        m_library->load(m_files);
        QVERIFY(m_library->stories().empty());
        QVERIFY(m_library->isLoading());
        QVERIFY(loaded.wait());
        QCOMPARE(listed.size(), 1);
        QCOMPARE(changed.size(), 4);
        QCOMPARE(loaded.size(), 1);
    }

    void loadingAgainForgetsWhatWasUnderWay()
    {
        QSignalSpy listed(m_library.get(), &StoryLibrary::listed);
        m_library->load(m_files);
        m_library->load({m_files.first()});
        QTRY_VERIFY(!m_library->isLoading());
        QTest::qWait(20);
        QCOMPARE(listed.size(), 1);
        QCOMPARE(m_library->stories().size(), std::size_t(1));
    }

    void mayGoWhileItLoads()
    {
        m_library->load(m_files);
        m_library.reset();
        QTest::qWait(20);
    }

    void findsByPlainWords()
    {
        load();
        QCOMPARE(m_library->find(QStringLiteral("run a task every 15 minutes")),
                 std::vector<std::size_t>{0});
        QVERIFY(!m_library->findGoals(QStringLiteral("play music")).empty());
        QVERIFY(m_library->rules());
    }

private:
    void add(const char *name, const QString &text)
    {
        m_files << m_folder.filePath(QStringLiteral("%1.yaml").arg(QLatin1String(name)));
        QFile file(m_files.last());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
    }

    void load()
    {
        QSignalSpy loaded(m_library.get(), &StoryLibrary::loaded);
        m_library->load(m_files);
        QVERIFY(loaded.wait());
    }

    QTemporaryDir m_folder;
    QStringList m_files;
    std::unique_ptr<StoryLibrary> m_library;
};

QTEST_GUILESS_MAIN(TestStoryLibrary)
#include "tst_story_library.moc"
