// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gallery/gallery_scene.h"
#include "widgets/controls/button.h"
#include "widgets/controls/empty_state.h"
#include "widgets/controls/search_field.h"
#include "widgets/gallery/card_board.h"
#include "widgets/gallery/gallery_page.h"
#include "widgets/gallery/gallery_rail.h"
#include "widgets/gallery/gallery_view.h"
#include "widgets/gallery/rail_item.h"
#include "widgets/gallery/run_picture.h"
#include "widgets/gallery/story_card.h"
#include "widgets/gallery/text_button.h"

#include <QAction>
#include <QHoverEvent>
#include <QPainter>

using namespace offstage;

class TestGallery : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_scene = std::make_unique<GalleryScene>();
        QVERIFY(m_scene->load());
    }

    void cleanupTestCase() { m_scene.reset(); }

    void init()
    {
        m_view = std::make_unique<GalleryView>(&m_scene->library);
        m_view->resize(1440, 900);
        m_view->begin();
        m_view->show();
        m_view->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    }

    void cleanup() { m_view.reset(); }

    void beginsInTheSearch() { QCOMPARE(focus(), edit()); }

    void foldsAGroupToOneRowAndShowsAllOnRequest()
    {
        QCOMPARE(cards().size(), std::size_t(5));
        auto *all = m_view->page()->board()->findChild<TextButton *>();
        QVERIFY(all->isVisible());
        QTest::mouseClick(all, Qt::LeftButton);
        QCOMPARE(cards().size(), std::size_t(6));
        QVERIFY(m_view->page()->group() == StoryGroup::YouCannot);
        QTest::keyClick(edit(), Qt::Key_Escape);
        QVERIFY(!m_view->page()->group());
    }

    void columnsFollowTheWidth_data()
    {
        QTest::addColumn<int>("page");
        QTest::addColumn<int>("columns");
        QTest::newRow("wide") << 1180 << 4;
        QTest::newRow("nearly wide") << 1179 << 3;
        QTest::newRow("middle") << 880 << 3;
        QTest::newRow("narrow") << 800 << 2;
    }

    void columnsFollowTheWidth()
    {
        QFETCH(int, page);
        QFETCH(int, columns);
        m_view->resize(page + m_view->rail()->width(), 900);
        QTRY_COMPARE(m_view->page()->width(), page);
        int first = 0;
        for (const StoryCardButton *card : cards())
            first += card->y() == cards().front()->y() ? 1 : 0;
        QCOMPARE(first, columns);
        QVERIFY(cards()[static_cast<std::size_t>(columns) - 1]->geometry().right() <= page - 32);
    }

    void arrowsGoFromCardToCard()
    {
        QTest::keyClick(edit(), Qt::Key_Down);
        QCOMPARE(focus(), cards()[0]);
        QTest::keyClick(focus(), Qt::Key_Right);
        QCOMPARE(focus(), cards()[1]);
        // The trap is alone in its row: below, whatever the column.
        QTest::keyClick(focus(), Qt::Key_Down);
        QCOMPARE(focus(), cards()[4]);
        QTest::keyClick(focus(), Qt::Key_Up);
        QCOMPARE(focus(), cards()[0]);
        QTest::keyClick(focus(), Qt::Key_End);
        QCOMPARE(focus(), cards().back());
        QTest::keyClick(focus(), Qt::Key_Home);
        QTest::keyClick(focus(), Qt::Key_Up);
        QCOMPARE(focus(), edit());
    }

    void typingOnACardSearches()
    {
        QTest::keyClick(edit(), Qt::Key_Down);
        QTest::keyClicks(focus(), QStringLiteral("s"));
        QCOMPARE(focus(), edit());
        QTest::keyClicks(edit(), QStringLiteral("erver"));
        QCOMPARE(m_view->page()->search()->text(), QStringLiteral("server"));
        QCOMPARE(cards().size(), std::size_t(1));
        QTest::keyClick(edit(), Qt::Key_Escape);
        QCOMPARE(m_view->page()->search()->text(), QString());
        QCOMPARE(cards().size(), std::size_t(5));
    }

    void enterOpensTheBestOfASearch()
    {
        QSignalSpy opened(m_view.get(), &GalleryView::storyRequested);
        QTest::keyClick(edit(), Qt::Key_Return);
        QCOMPARE(opened.size(), 0);
        QTest::keyClicks(edit(), QStringLiteral("force quit"));
        QTest::keyClick(edit(), Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QVERIFY(opened[0][0].toString().endsWith(QStringLiteral("story-5.yaml")));
    }

    void aClickAndEnterOpenTheStory()
    {
        QSignalSpy opened(m_view.get(), &GalleryView::storyRequested);
        QTest::mouseClick(cards()[1], Qt::LeftButton);
        QTest::keyClick(cards()[2], Qt::Key_Return);
        QCOMPARE(opened.size(), 2);
        QVERIFY(opened[0][0].toString().endsWith(QStringLiteral("story-1.yaml")));
        QVERIFY(opened[1][0].toString().endsWith(QStringLiteral("story-2.yaml")));
    }

    void aSearchWithoutResultOffersTheAdviser()
    {
        QTest::keyClicks(edit(), QStringLiteral("xyzzy"));
        EmptyState *empty = m_view->page()->emptyState();
        QVERIFY(empty->isVisible());
        QTest::mouseClick(empty->findChild<Button *>(), Qt::LeftButton);
        QVERIFY(m_view->isAdviserShown());
    }

    void escapeLeavesOneStepAtATime()
    {
        QSignalSpy back(m_view.get(), &GalleryView::backRequested);
        QTest::keyClicks(edit(), QStringLiteral("server"));
        QTest::keyClick(edit(), Qt::Key_Escape);
        QCOMPARE(back.size(), 0);
        QTest::keyClick(edit(), Qt::Key_Escape);
        QCOMPARE(back.size(), 1);
    }

    void theRailCountsAndChooses()
    {
        const auto items = m_view->rail()->findChildren<RailItem *>();
        QCOMPARE(items[0]->accessibleDescription(), QStringLiteral("7"));
        QCOMPARE(items[1]->accessibleDescription(), QStringLiteral("6"));
        QVERIFY(!items[2]->isEnabled());
        QTest::mouseClick(items[3], Qt::LeftButton);
        QCOMPARE(cards().size(), std::size_t(1));
        QVERIFY(items[3]->isChecked() && !items[0]->isChecked());
    }

    void theCardSpeaksInWholeSentences()
    {
        const QString said = cards()[0]->accessibleName();
        QVERIFY2(said.startsWith(QStringLiteral("Can my app run every 15 minutes? No, because")),
                 qPrintable(said));
        QVERIFY2(said.contains(QStringLiteral("The story plays for")), qPrintable(said));
        QVERIFY2(!said.contains(QStringLiteral("expects")), qPrintable(said));
        QVERIFY(cards()[4]->accessibleName().contains(QStringLiteral("does not come out")));
    }

    void thePictureIsTheRun()
    {
        const Story &story = m_scene->library.stories()[0];
        QImage image(276, 100, QImage::Format_RGB32);
        const Tokens &tokens = tokensFor(Scheme::Light);
        QPainter painter(&image);
        drawRunPicture(painter, QRectF(0, 0, 276, 100),
                       {story.lanes.get(), story.app, story.picture, false}, tokens);
        painter.end();
        // Half a minute in front of ten, from 0:10: the tallest state, and sleep after it.
        QCOMPARE(image.pixelColor(9, 75), tokens.of(ShownState::Active).fill);
        QCOMPARE(image.pixelColor(200, 60), tokens.canvas);
    }

    void thePictureIsPlayedOnceUnderThePointerUnlessMotionIsReduced()
    {
        StoryCardButton *card = cards()[0];
        hover(card, QEvent::HoverEnter);
        QVERIFY(card->played());
        hover(card, QEvent::HoverLeave);
        QVERIFY(!card->played());
        m_view->setReducedMotion(true);
        hover(card, QEvent::HoverEnter);
        QVERIFY(!card->played());
    }

    void keysOfTheSessionStaySilent()
    {
        QAction zoom(m_view.get());
        zoom.setShortcut(Qt::Key_W);
        QAction gallery(m_view.get());
        gallery.setShortcut(Qt::CTRL | Qt::Key_G);
        m_view->addActions({&zoom, &gallery});
        m_view->setWindowKeys({QKeySequence(Qt::CTRL | Qt::Key_G)});
        QSignalSpy zoomed(&zoom, &QAction::triggered);
        QSignalSpy left(&gallery, &QAction::triggered);
        QTest::keyClick(edit(), Qt::Key_Down);
        QTest::keyClick(focus(), Qt::Key_G, Qt::ControlModifier);
        QTest::keyClick(focus(), Qt::Key_W);
        QCOMPARE(zoomed.size(), 0);
        QCOMPARE(left.size(), 1);
        QCOMPARE(m_view->page()->search()->text(), QStringLiteral("w"));
    }

private:
    static QWidget *focus() { return QApplication::focusWidget(); }
    QWidget *edit() const { return m_view->page()->search()->focusProxy(); }
    std::vector<StoryCardButton *> cards() const { return m_view->page()->board()->cards(); }
    static void hover(QWidget *card, QEvent::Type type)
    {
        QHoverEvent event(type, QPointF(5, 5), QPointF(5, 5), QPointF(5, 5));
        QApplication::sendEvent(card, &event);
    }

    std::unique_ptr<GalleryScene> m_scene;
    std::unique_ptr<GalleryView> m_view;
};

QTEST_MAIN(TestGallery)
#include "tst_gallery.moc"
