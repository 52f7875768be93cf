// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/qt/word_search.h"

#include <QTest>

using namespace offstage;

namespace {

/// A story as the search sees it: a name for the test, its question, its title and what else people
/// say for it.
struct Card {
    const char *name;
    const char *question;
    const char *title;
    QStringList asked;
    const char *noun;
};

std::vector<Card> cards()
{
    const auto list = [](const char *text) {
        return QString::fromLatin1(text).split(QStringLiteral(", "));
    };
    return {
        {"every-15-minutes", "Can my app run every 15 minutes in the background?",
         "Every 15 minutes, for a week",
         list("run a task every 15 minutes, periodic background fetch, cron job on iPhone, hourly "
              "sync, BGAppRefreshTask interval, schedule repeating background work"),
         "App refresh"},
        {"alarm-clock", "How does my app ring at an exact time?", "An alarm rings by itself",
         list("wake my app at a given time, alarm clock, remind the user at 7 o'clock, AlarmKit"),
         "Alarm"},
        {"run-continuously", "How can my app keep running in the background?",
         "An app cannot keep running after you leave it",
         list("run forever in the background, keep my app alive, background service like on "
              "Android, poll a server every minute"),
         "Life cycle"},
        {"force-quit", "Why do my silent pushes stop after the user swipes the app away?",
         "Force quit, then a push",
         list("force quit push, push after killing the app, wake a killed app"), "Force quit"},
        {"timer", "Will my Timer fire while the phone is locked?",
         "A timer does not fire on a locked phone",
         list("Timer stops in background, countdown while locked, DispatchSourceTimer suspended"),
         "Timer"},
        {"audio", "How does my app play music while the phone is locked?", "Sound keeps an app up",
         list("keep playing when locked, podcast player, AVAudioSession background"), "Audio"},
        {"transfer", "How does my app upload a large file after the user leaves?",
         "URLSession carries it",
         list("background upload, URLSession background, resume a download"),
         "Background transfer"},
        {"location", "How can my app record a route?", "A walk with the phone in the pocket",
         list("track gps in background, continuous location, running app"), "Location updates"},
        {"server", "Can my app run a network server in the background?",
         "An iPhone app cannot be a server",
         list("http server in background, keep a socket open, host a server on an iPhone"),
         "Connection"},
        {"leaked", "Why is my app killed about 30 s after the user leaves it?",
         "The background task that nobody ended",
         list("0x8badf00d in background, beginBackgroundTask never ended"), "Background task"},
        {"charging", "How does my app do long work over night?", "Processing while you sleep",
         list("BGProcessingTask, train a model on the charger, database maintenance"),
         "Processing task"},
    };
}

WordSearch search()
{
    WordSearch made;
    for (const Card &card : cards()) {
        std::vector<WordSearch::Field> fields{{4, QString::fromLatin1(card.question)},
                                              {3, QString::fromLatin1(card.title)},
                                              {2, QString::fromLatin1(card.noun)}};
        for (const QString &asked : card.asked)
            fields.push_back({3.6, asked});
        made.add(fields);
    }
    return made;
}

QString first(const QString &words)
{
    const auto found = search().find(words);
    return found.empty() ? QStringLiteral("nothing")
                         : QString::fromLatin1(cards()[found.front()].name);
}

} // namespace

class TestWordSearch : public QObject {
    Q_OBJECT

private slots:
    void whatPeopleTypeFindsTheirStory_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *words, const char *expected) {
            QTest::newRow(words) << QString::fromUtf8(words) << QString::fromLatin1(expected);
        };
        row("wake my app at 3 am", "alarm-clock");
        row("wake my app at 3am every night", "alarm-clock");
        row("ring at 7 o'clock", "alarm-clock");
        row("run something every 15 minutes", "every-15-minutes");
        row("cron job", "every-15-minutes");
        row("sync every hour", "every-15-minutes");
        row("keep alive forever", "run-continuously");
        row("android service", "run-continuously");
        row("push not received after force quit", "force-quit");
        row("push when the user kills the app", "force-quit");
        row("NSTimer stops when locked", "timer");
        row("play a podcast with the screen locked", "audio");
        row("uploading files in the background", "transfer");
        row("GPS tracking", "location");
        row("websocket server", "server");
        row("0x8badf00d", "leaked");
        row("beginBackgroundTask", "leaked");
        row("bgprocessingtask", "charging");
        row("proces", "charging");
        row("perodic fetch", "every-15-minutes");
        row("Wie spät ist es", "nothing");
        row("xyzzy", "nothing");
        row("   ", "nothing");
    }

    void whatPeopleTypeFindsTheirStory()
    {
        QFETCH(QString, words);
        QFETCH(QString, expected);
        QCOMPARE(first(words), expected);
    }

    void wakingAtThreeAlsoFindsTheStoryAboutIntervals()
    {
        const auto found = search().find(QStringLiteral("wake my app at 3 am"));
        QVERIFY(std::find(found.begin(), found.end(), std::size_t(0)) != found.end());
    }

    void formsOfAWordAreOne_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::newRow("running") << QStringLiteral("running") << QStringLiteral("runs");
        QTest::newRow("swiped") << QStringLiteral("swiped") << QStringLiteral("swipe");
        QTest::newRow("retries") << QStringLiteral("retries") << QStringLiteral("retry");
        QTest::newRow("called") << QStringLiteral("calls") << QStringLiteral("calling");
    }

    void formsOfAWordAreOne()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QCOMPARE(WordSearch::stems(a), WordSearch::stems(b));
    }

    void wordsThatSayNothingAreLeftOut()
    {
        QCOMPARE(WordSearch::stems(QStringLiteral("How can I do this in my app?")),
                 WordSearch::stems(QStringLiteral("How can I do this in my app?")));
        QCOMPARE(WordSearch::stems(QStringLiteral("Why is my timer late?")),
                 (QStringList{QStringLiteral("timer"), QStringLiteral("lat")}));
        // Only such words: then they are what is asked for.
        QVERIFY(!WordSearch::stems(QStringLiteral("how")).isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestWordSearch)
#include "tst_word_search.moc"
