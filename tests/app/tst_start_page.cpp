// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAction>
#include <QTest>

#include "app/data_folders.h"
#include "app/main_window.h"
#include "app/start_page.h"
#include "app/story_files.h"
#include "model/qt/session.h"
#include "model/qt/story_library.h"
#include "widgets/controls/search_field.h"
#include "widgets/gallery/adviser_page.h"
#include "widgets/gallery/card_board.h"
#include "widgets/gallery/gallery_page.h"
#include "widgets/gallery/gallery_view.h"
#include "widgets/gallery/story_card.h"
#include "widgets/panels/actions.h"
#include "widgets/theme/offstage_style.h"
#include "widgets/theme/type.h"

using namespace offstage;

/// The window as it starts without a file, on the stories that come with the program.
class TestStartPage : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        initResources();
        applyType(*qApp);
        applyScheme(*qApp, Scheme::Light);
        m_session = std::make_unique<Session>(QStringLiteral(OFFSTAGE_SOURCE_DIR "/resources"));
        m_window = std::make_unique<MainWindow>(m_session.get(), false);
        m_start = m_window->startPage();
        m_start->setStories(
            DataFolders::scenarioFiles(QStringLiteral(OFFSTAGE_SOURCE_DIR "/scenarios")));
        m_start->show();
        m_window->resize(1440, 900);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTRY_VERIFY(!m_start->library()->stories().empty());
    }

    void cleanup()
    {
        m_window.reset();
        m_session.reset();
    }

    void startsInTheSearchWithEveryStory()
    {
        QVERIFY(m_start->isShown());
        QCOMPARE(QApplication::focusWidget(), edit());
        QCOMPARE(
            static_cast<qsizetype>(m_start->library()->stories().size()),
            DataFolders::scenarioFiles(QStringLiteral(OFFSTAGE_SOURCE_DIR "/scenarios")).size());
    }

    void withoutASessionThereIsNoWayBack()
    {
        QTest::keyClick(edit(), Qt::Key_Escape);
        QTest::keyClick(m_window.get(), Qt::Key_G, Qt::ControlModifier);
        QVERIFY(m_start->isShown());
    }

    void aStoryOpensHeldAtItsFirstCue()
    {
        QTest::keyClicks(edit(), QStringLiteral("force quit push"));
        const auto cards = m_start->view()->page()->board()->cards();
        QVERIFY(!cards.empty());
        const Story &story = m_start->library()->stories()[cards.front()->index()];
        QTest::mouseClick(cards.front(), Qt::LeftButton);
        QVERIFY(!m_start->isShown());
        QVERIFY(!m_session->isPlaying());
        QTRY_COMPARE(m_session->playhead(), story.scenario->captions.front().at);
        QCOMPARE(m_session->filePath(), story.path);
    }

    void theGalleryIsAKeyAwayAndEscapeLeadsBack()
    {
        open();
        m_session->play();
        QTest::keyClick(m_window.get(), Qt::Key_G, Qt::ControlModifier);
        QVERIFY(m_start->isShown());
        QVERIFY(!m_session->isPlaying());
        QTest::keyClick(edit(), Qt::Key_Escape);
        QVERIFY(!m_start->isShown());
        QTest::keyClick(m_window.get(), Qt::Key_G, Qt::ControlModifier);
        QTest::keyClick(m_window.get(), Qt::Key_G, Qt::ControlModifier);
        QVERIFY(!m_start->isShown());
    }

    void keysOfTheSessionDoNothingBehindIt()
    {
        open();
        QTest::keyClick(m_window.get(), Qt::Key_G, Qt::ControlModifier);
        const Instant before = m_session->playhead();
        QTest::keyClick(edit(), Qt::Key_Down);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_BracketRight);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_L);
        QCOMPARE(m_session->playhead(), before);
        QVERIFY(!m_session->isModified());
        QCOMPARE(edit()->property("text").toString(), QStringLiteral("l"));
    }

    void everyStoryDoesWhatItSays()
    {
        QTRY_VERIFY_WITH_TIMEOUT(!m_start->library()->isLoading(), 60'000);
        QApplication::processEvents();
        for (const Story &story : m_start->library()->stories())
            QVERIFY2(story.holds == true, qPrintable(story.name()));
    }

    void theAdviserOpensStories()
    {
        m_start->view()->showAdviser();
        AdviserPage *adviser = m_start->view()->adviser();
        emit adviser->storyRequested(0);
        QCOMPARE(m_session->filePath(), m_start->library()->stories()[0].path);
        QVERIFY(!m_start->isShown());
    }

private:
    QWidget *edit() const { return m_start->view()->page()->search()->focusProxy(); }

    void open()
    {
        QVERIFY(m_window->files()->openAtFirstCue(
            QStringLiteral(OFFSTAGE_SOURCE_DIR "/scenarios/force-quit.yaml")));
        QVERIFY(!m_start->isShown());
    }

    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
    StartPage *m_start = nullptr;
};

QTEST_MAIN(TestStartPage)
#include "tst_start_page.moc"
