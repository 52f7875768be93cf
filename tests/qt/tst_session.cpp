// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/qt/session.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace offstage;

namespace {

QString source(const char *path)
{
    return QLatin1String(OFFSTAGE_SOURCE_DIR) + QLatin1Char('/') + QLatin1String(path);
}

} // namespace

class TestSession : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_session = std::make_unique<Session>(source("resources"));
        QVERIFY(m_session->open(source("scenarios/force-quit.yaml")));
    }

    void startsWithNothingSimulated()
    {
        QCOMPARE(m_session->playhead(), m_session->begin());
        QCOMPARE(m_session->head(), m_session->begin());
        QVERIFY(!m_session->isPlaying());
        QVERIFY(!m_session->isModified());
        QVERIFY(!m_session->canUndo());
    }

    void keepsTheSessionWhenAFileHasProblems()
    {
        QTemporaryDir folder;
        QFile broken(folder.filePath(QStringLiteral("broken.yaml")));
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("title: [\n");
        broken.close();
        QSignalSpy problems(m_session.get(), &Session::problemsFound);
        QVERIFY(!m_session->open(broken.fileName()));
        QCOMPARE(problems.size(), 1);
        QCOMPARE(m_session->scenario().title, std::string("Force quit, then a push"));
    }

    void playsAtItsSpeed()
    {
        m_session->play();
        m_session->setSpeed(60);
        m_session->elapse(seconds(1));
        QCOMPARE(m_session->head(), m_session->begin() + minutes(1));
        QCOMPARE(m_session->playhead(), m_session->head());
        m_session->setHeld(true);
        m_session->elapse(seconds(1));
        QCOMPARE(m_session->playhead(), m_session->begin() + seconds(61));
    }

    void playsWhatIsRecordedBeforeItGoesOn()
    {
        runTo(minutes(2));
        m_session->seek(m_session->begin() + minutes(1));
        QVERIFY(m_session->isInPast());
        m_session->play();
        QSignalSpy grew(m_session.get(), &Session::runChanged);
        m_session->elapse(seconds(30));
        QCOMPARE(m_session->playhead(), m_session->begin() + seconds(90));
        QCOMPARE(grew.size(), 0);
        m_session->elapse(minutes(10));
        QCOMPARE(m_session->head(), m_session->begin() + seconds(690));
        QCOMPARE(grew.size(), 1);
    }

    void pausesOnceAtTheScenariosEnd()
    {
        m_session->play();
        m_session->setSpeed(86'400);
        m_session->elapse(seconds(1));
        QCOMPARE(m_session->playhead(), m_session->scenario().end);
        QVERIFY(!m_session->isPlaying());
        m_session->setSpeed(1);
        m_session->play();
        m_session->elapse(seconds(5));
        QCOMPARE(m_session->playhead(), m_session->scenario().end + seconds(5));
        QVERIFY(m_session->isPlaying());
    }

    void showsThePhoneAtThePlayhead()
    {
        runTo(minutes(4) + seconds(30));
        const Phone there = m_session->phone();
        QVERIFY(there.device.isLocked);
        runTo(minutes(8));
        QVERIFY(!m_session->phone().device.isLocked);
        m_session->seek(m_session->begin() + minutes(4) + seconds(30));
        QVERIFY(m_session->phone() == there);
    }

    void holdsEveryExpectationAtTheEnd()
    {
        QCOMPARE(m_session->expectations(), qMakePair(0, 0));
        runTo(m_session->scenario().end - m_session->begin());
        const int all = static_cast<int>(m_session->scenario().expectations.size());
        QCOMPARE(m_session->expectations(), qMakePair(all, all));
    }

    void undoesAndRedoesAnInputAtTheHead()
    {
        runTo(minutes(2));
        const std::string before = traceText(m_session->run());
        m_session->give(input::SetLowPowerMode{true});
        QVERIFY(m_session->isModified());
        QCOMPARE(m_session->undoText(), QStringLiteral("Low Power Mode on"));
        const std::string after = traceText(m_session->run());
        QVERIFY(before != after);
        runTo(minutes(5));
        m_session->undo();
        QCOMPARE(m_session->playhead(), m_session->begin() + minutes(2));
        QCOMPARE(traceText(m_session->run()), before);
        QVERIFY(!m_session->isModified());
        m_session->redo();
        QCOMPARE(traceText(m_session->run()), after);
        QVERIFY(!m_session->canRedo());
    }

    void undoesAnInputAtTheVeryStart()
    {
        m_session->give(input::SetLowPowerMode{true});
        m_session->undo();
        QCOMPARE(m_session->head(), m_session->begin());
        runTo(minutes(1));
        QVERIFY(!m_session->phone().device.isLowPowerMode);
    }

    void forksWhereThePastIsChanged()
    {
        runTo(minutes(13));
        const std::string main = traceText(m_session->run());
        m_session->seek(m_session->begin() + minutes(6));
        QSignalSpy forked(m_session.get(), &Session::forked);
        m_session->give(input::SetLowPowerMode{true});
        QCOMPARE(forked.size(), 1);
        QCOMPARE(m_session->branches().size(), 2);
        QVERIFY(m_session->branches().at(1).isCurrent);
        QCOMPARE(m_session->head(), m_session->begin() + minutes(6));
        QVERIFY(m_session->ghostLanes() != nullptr);
        QCOMPARE(m_session->ghostLanes()->head, m_session->begin() + minutes(13));
        // What the scenario does later is done in this future too.
        runTo(minutes(13));
        QVERIFY(m_session->phone().device.isLowPowerMode);
        QVERIFY(m_session->trace().size() > 0);
        m_session->undo();
        QCOMPARE(traceText(m_session->run()), main);
        QCOMPARE(m_session->playhead(), m_session->begin() + minutes(6));
        m_session->redo();
        QVERIFY(m_session->branches().at(1).isCurrent);
        m_session->switchBranch(0);
        QCOMPARE(traceText(m_session->run()), main);
    }

    void savesAFileThatOpensToTheSameBytes()
    {
        runTo(minutes(2));
        m_session->give(input::SetLowPowerMode{true});
        m_session->addNote(m_session->begin() + minutes(1), QStringLiteral("Look here"));
        runTo(minutes(13));
        const std::string trace = traceText(m_session->run());
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("mine.yaml"));
        QVERIFY(m_session->save(path));
        QVERIFY(!m_session->isModified());
        Session other(source("resources"));
        QVERIFY(other.open(path));
        other.runUntil(other.begin() + minutes(13));
        finish(other);
        QCOMPARE(traceText(other.run()), trace);
        const QByteArray bytes = read(path);
        QVERIFY(other.save(path));
        QCOMPARE(read(path), bytes);
    }

    void stepsFromRecordToRecord()
    {
        runTo(minutes(3));
        m_session->jumpToStart();
        m_session->stepRecord(1);
        const Instant first = m_session->playhead();
        QVERIFY(first > m_session->begin());
        m_session->stepRecord(1);
        QVERIFY(m_session->playhead() > first);
        m_session->stepRecord(-1);
        QCOMPARE(m_session->playhead(), first);
    }

    void goesFarOnAWorkerAndStops()
    {
        QSignalSpy work(m_session.get(), &Session::workChanged);
        m_session->runUntil(m_session->begin() + days(3650));
        QVERIFY(m_session->isWorking());
        m_session->stopWork();
        QVERIFY(!m_session->isWorking());
        QVERIFY(m_session->head() > m_session->begin());
        QVERIFY(m_session->head() < m_session->begin() + days(3650));
        QCOMPARE(m_session->playhead(), m_session->head());
        QCOMPARE(m_session->lanes().head, m_session->head());
        QCOMPARE(work.last().at(0).toBool(), false);
    }

private:
    void runTo(Duration offset)
    {
        m_session->runUntil(m_session->begin() + offset);
        finish(*m_session);
        QCOMPARE(m_session->playhead(), m_session->begin() + offset);
    }
    static void finish(Session &session) { QTRY_VERIFY_WITH_TIMEOUT(!session.isWorking(), 30'000); }
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<Session> m_session;

    void triesTheOtherRuleInAFutureOfItsOwn()
    {
        m_session->runUntil(m_session->begin() + minutes(2));
        m_session->seek(m_session->begin() + minutes(2));
        const auto rule = m_session->setup().rules.find("push.runtime");
        QVERIFY(rule.has_value());
        m_session->changeRule(*rule, 20'000, QStringLiteral("20 s"));
        QCOMPARE(m_session->branches().size(), 2);
        QCOMPARE(m_session->setup().rules.duration(*rule), seconds(20));
        QCOMPARE(m_session->playhead(), m_session->begin() + minutes(2));
        QVERIFY(m_session->isModified());
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("changed.yaml"));
        QVERIFY(m_session->save(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("push.runtime: 20 s"));
        m_session->undo();
        QCOMPARE(m_session->setup().rules.duration(*rule), seconds(30));
    }

    void showsEveryVariantAsAFuture()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("variants.yaml")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("title: Two phones\nios: 26.0\nstart: 2025-11-20 10:00\nlength: 5 min\n"
                   "apps:\n  courier:\n    name: Courier\ninputs:\n  - {at: 0:10, lock}\n"
                   "variants:\n  older:\n    ios: 12.0\n");
        file.close();
        QVERIFY(m_session->open(file.fileName()));
        QCOMPARE(m_session->branches().size(), 2);
        m_session->seek(m_session->begin() + minutes(1));
        m_session->switchBranch(1);
        QCOMPARE(m_session->setup().rules.ios, (Version{12, 0}));
        QCOMPARE(m_session->playhead(), m_session->begin() + minutes(1));
        QVERIFY(m_session->phone().device.isLocked);
        m_session->switchBranch(0);
        QCOMPARE(m_session->setup().rules.ios, (Version{26, 0}));
    }
};

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
