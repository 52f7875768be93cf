// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/clipped_parts.h"

#include <QAbstractButton>
#include <QTest>

#include "app/main_window.h"
#include "model/qt/session.h"
#include "widgets/theme/offstage_style.h"
#include "widgets/theme/type.h"
#include "widgets/timeline/timeline_view.h"

using namespace offstage;

// The window at the sizes people have: every part stands in its place and no word is cut.
class SmallWindowTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void nothingIsClipped_data();
    void nothingIsClipped();
    void theTimelineKeepsTheMostRoom_data() { sizes(); }
    void theTimelineKeepsTheMostRoom();
    void theKeyOfThePhoneTakesItsPlaceBackFromWhy();
    void everyButtonSaysWhatItDoes();
    void aRegionKeyReachesEveryRegion();

private:
    void sizes();
    void show(QSize size);

    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
};

void SmallWindowTest::initTestCase()
{
    initResources();
    applyType(*qApp);
    applyScheme(*qApp, Scheme::Light);
}

void SmallWindowTest::show(QSize size)
{
    m_window.reset();
    m_session = std::make_unique<Session>(QStringLiteral(OFFSTAGE_SOURCE_DIR "/resources"));
    m_window = std::make_unique<MainWindow>(m_session.get(), false);
    QVERIFY(m_session->open(QStringLiteral(OFFSTAGE_SOURCE_DIR "/scenarios/force-quit.yaml")));
    m_session->pause();
    m_session->seek(m_session->begin() + minutes(10) + seconds(34));
    QTRY_VERIFY(!m_session->isWorking());
    m_window->resize(size);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void SmallWindowTest::sizes()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("1024 x 700") << QSize(1024, 700);
    QTest::newRow("1280 x 800") << QSize(1280, 800);
    QTest::newRow("1440 x 900") << QSize(1440, 900);
    QTest::newRow("2560 x 1300") << QSize(2560, 1300);
}

void SmallWindowTest::nothingIsClipped_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("withWhy");
    for (const QSize size : {QSize(1024, 700), QSize(1280, 800), QSize(1440, 900)}) {
        for (const bool withWhy : {false, true}) {
            QTest::addRow("%d x %d %s", size.width(), size.height(), withWhy ? "with why" : "alone")
                << size << withWhy;
        }
    }
}

void SmallWindowTest::nothingIsClipped()
{
    QFETCH(QSize, size);
    QFETCH(bool, withWhy);
    show(size);
    m_window->showWhy(withWhy);
    QTest::qWait(0);
    QApplication::processEvents();
    const QStringList problems = clippedIn(*m_window);
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    QCOMPARE(m_window->size(), size);
}

void SmallWindowTest::theTimelineKeepsTheMostRoom()
{
    QFETCH(QSize, size);
    show(size);
    const QWidget *bottom = m_window->findChild<QWidget *>(QStringLiteral("bottomStrip"));
    QVERIFY(bottom);
    QVERIFY2(bottom->height() >= 168, qPrintable(QString::number(bottom->height())));
    QVERIFY(m_window->timeline()->height() > bottom->height());
    QVERIFY(m_window->timeline()->width() > size.width() * 0.6);
    if (size.height() < 720)
        QVERIFY2(bottom->height() <= 210, qPrintable(QString::number(bottom->height())));
}

void SmallWindowTest::theKeyOfThePhoneTakesItsPlaceBackFromWhy()
{
    show({1024, 700});
    const auto *phone = m_window->findChild<QWidget *>(QStringLiteral("phoneColumn"));
    QVERIFY(phone && phone->isVisible());
    QTest::keyClick(m_window.get(), Qt::Key_Y);
    QVERIFY(m_window->isWhyShown());
    QVERIFY(!phone->isVisible());
    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
    QVERIFY(!m_window->isWhyShown());
    QVERIFY(phone->isVisible());
    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
    QVERIFY(!phone->isVisible());
}

void SmallWindowTest::everyButtonSaysWhatItDoes()
{
    show({1440, 900});
    m_window->showWhy(true);
    QStringList mute;
    for (const QAbstractButton *button : m_window->findChildren<QAbstractButton *>()) {
        if (!button->isVisible())
            continue;
        if (button->accessibleName().isEmpty() && button->text().isEmpty())
            mute << QStringLiteral("no name: ") + described(button);
        if (button->toolTip().isEmpty())
            mute << QStringLiteral("no tooltip: ") + described(button) + button->text();
    }
    QVERIFY2(mute.isEmpty(), qPrintable(mute.join(u'\n')));
}

void SmallWindowTest::aRegionKeyReachesEveryRegion()
{
    show({1440, 900});
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QSet<const QWidget *> reached;
    for (int i = 0; i < 5; ++i) {
        QTest::keyClick(m_window.get(), Qt::Key_F6);
        QVERIFY(QApplication::focusWidget());
        reached.insert(QApplication::focusWidget());
    }
    QCOMPARE(reached.size(), 5);
    const QWidget *last = QApplication::focusWidget();
    QTest::keyClick(m_window.get(), Qt::Key_F6, Qt::ShiftModifier);
    QVERIFY(QApplication::focusWidget() != last);
    QTest::keyClick(m_window.get(), Qt::Key_F6);
    QCOMPARE(QApplication::focusWidget(), last);
}

QTEST_MAIN(SmallWindowTest)
#include "tst_small_window.moc"
