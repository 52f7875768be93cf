// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QtTest>

#include "app/answer_sheet.h"
#include "app/explain_command.h"
#include "app/main_window.h"
#include "model/qt/session.h"
#include "widgets/controls/button.h"
#include "widgets/panels/story_line.h"
#include "widgets/theme/offstage_style.h"
#include "widgets/theme/type.h"

using namespace offstage;

class AnswerSheetTest : public QObject {
    Q_OBJECT

private:
    static Button *buttonNamed(const QWidget &sheet, const QString &words)
    {
        for (Button *button : sheet.findChildren<Button *>()) {
            if (button->text() == words)
                return button;
        }
        return nullptr;
    }

private slots:
    void initTestCase()
    {
        initResources();
        applyType(*qApp);
        applyScheme(*qApp, Scheme::Light);
        m_session = std::make_unique<Session>(QStringLiteral(OFFSTAGE_SOURCE_DIR "/resources"));
        QVERIFY(m_session->open(QStringLiteral(OFFSTAGE_SOURCE_DIR "/scenarios/leaked-task.yaml")));
        m_session->pause();
        m_session->seek(m_session->scenario().end);
        QTRY_VERIFY(!m_session->isWorking());
        const StoryMoment &moment = *m_session->scenario().story->moment;
        m_topic = topicAt(m_session->run(), m_session->lanes(), moment.app, moment.at, seconds(1));
    }

    void theAnswerIsCopiedWithWhatWouldChangeIt()
    {
        AnswerSheet sheet(m_session.get(), m_topic, nullptr);
        sheet.show();
        QTRY_VERIFY(!sheet.isSearching());
        QTest::mouseClick(buttonNamed(sheet, QStringLiteral("Copy answer")), Qt::LeftButton);
        const QString copied = QApplication::clipboard()->text();
        QCOMPARE(copied, sheet.text());
        QVERIFY(copied.startsWith(QStringLiteral("# ")));
        QVERIFY(copied.contains(QStringLiteral("What would change it")));
        QVERIFY(copied.contains(QStringLiteral("endBackgroundTask")));
    }

    void thePictureAndTheQuestionAreCopied()
    {
        AnswerSheet sheet(m_session.get(), m_topic, nullptr);
        sheet.show();
        QTest::mouseClick(buttonNamed(sheet, QStringLiteral("Copy picture")), Qt::LeftButton);
        QVERIFY(!QApplication::clipboard()->image().isNull());
        QTest::mouseClick(buttonNamed(sheet, QStringLiteral("Copy question")), Qt::LeftButton);
        QVERIFY(
            QApplication::clipboard()->text().contains(QStringLiteral("Processes & Concurrency")));
    }

    void atItsEndAStoryAnswersAndGoesOn()
    {
        Session session(QStringLiteral(OFFSTAGE_SOURCE_DIR "/resources"));
        MainWindow window(&session, false);
        window.resize(1440, 900);
        window.show();
        QVERIFY(
            session.open(QStringLiteral(OFFSTAGE_SOURCE_DIR "/scenarios/run-continuously.yaml")));
        session.pause();
        auto *line = window.findChild<StoryLine *>();
        QVERIFY(!line->isAnswering());
        session.seek(session.scenario().end);
        QTRY_VERIFY(!session.isWorking());
        QVERIFY(line->isAnswering());
        QCOMPARE(line->text(), QString::fromStdString(session.scenario().story->answer));
        emit line->nextMenu()->aboutToShow();
        QVERIFY(std::size_t(line->nextMenu()->actions().size()) >
                session.scenario().story->see.size());
        const QString before = session.filePath();
        line->nextMenu()->actions().first()->trigger();
        QVERIFY(session.filePath() != before);
        // A story that was changed by hand has no answer of the file any more.
        QVERIFY(session.open(before));
        session.pause();
        session.seek(session.begin() + seconds(30));
        session.give(input::SetLowPowerMode{true});
        session.seek(session.scenario().end);
        QTRY_VERIFY(!session.isWorking());
        QVERIFY(!line->isAnswering());
    }

    void aTimeIsOnTheClockIfItIsWithinTheRun()
    {
        const Instant start = m_session->begin();
        const Instant end = m_session->head();
        const auto onClock = namedTime(QStringLiteral("09:03"), start, end);
        QVERIFY(onClock.has_value());
        QCOMPARE(onClock->at, start + minutes(3));
        QCOMPARE(onClock->precision, minutes(1));
        const auto offset = namedTime(QStringLiteral("2:05"), start, end);
        QVERIFY(offset.has_value());
        QCOMPARE(offset->at, start + minutes(2) + seconds(5));
        QVERIFY(!namedTime(QStringLiteral("25:05"), start, end));
        QVERIFY(!namedTime(QStringLiteral("never"), start, end));
    }

private:
    std::unique_ptr<Session> m_session;
    Topic m_topic;
};

QTEST_MAIN(AnswerSheetTest)
#include "tst_answer_sheet.moc"
