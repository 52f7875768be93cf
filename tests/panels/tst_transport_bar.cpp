// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/transport_bar.h"

#include "tests/panels/panel_scene.h"
#include "widgets/controls/button.h"
#include "widgets/controls/icon_button.h"
#include "widgets/controls/time_field.h"
#include "widgets/panels/actions.h"

#include <QLayout>
#include <QLineEdit>
#include <QSet>

using namespace offstage;

class TestTransportBar : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_scene = std::make_unique<PanelScene>();
        QVERIFY(m_scene->open());
        m_actions = std::make_unique<Actions>(&m_scene->session, &m_scene->view);
        m_actions->claim(Verb::Why, this, [] {});
        m_actions->claim(Verb::Answer, this, [] {});
        m_actions->claim(Verb::Stage, this, [] {});
        m_actions->claim(Verb::Gallery, this, [] {});
        m_actions->claim(Verb::Commands, this, [] {});
        m_bar = std::make_unique<TransportBar>(&m_scene->session, &m_scene->view, m_actions.get());
        m_bar->resize(1440, 52);
        m_bar->show();
    }
    void cleanup()
    {
        m_bar.reset();
        m_actions.reset();
        m_scene.reset();
    }

    void playButtonPlaysAndHolds()
    {
        auto *play = m_bar->findChild<PlayButton *>();
        QTest::mouseClick(play, Qt::LeftButton);
        QVERIFY(m_scene->session.isPlaying());
        QTest::mouseClick(play, Qt::LeftButton);
        QVERIFY(!m_scene->session.isPlaying());
    }

    void aTypedTimeIsGoneTo_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("offset");
        QTest::newRow("clock") << QStringLiteral("14:02") << 120;
        QTest::newRow("later") << QStringLiteral("+3 min") << 180;
    }
    void aTypedTimeIsGoneTo()
    {
        QFETCH(QString, text);
        QFETCH(int, offset);
        type(text);
        QTest::keyClick(editor(), Qt::Key_Return);
        QTRY_COMPARE(m_scene->session.playhead(), m_scene->session.begin() + seconds(offset));
    }

    void whatIsNoTimeIsSaidAndChangesNothing()
    {
        type(QStringLiteral("noon-ish"));
        QTest::keyClick(editor(), Qt::Key_Return);
        QVERIFY(time()->hasError());
        QCOMPARE(m_scene->session.playhead(), m_scene->session.begin());
    }

    void theReadingIsShownWhileTyping()
    {
        type(QStringLiteral("14:02"));
        QVERIFY2(time()->message().contains(QStringLiteral("14:02:00")),
                 qPrintable(time()->message()));
    }

    void speedStepsThroughTheNamedSpeeds()
    {
        m_scene->session.setSpeed(1);
        m_actions->action(Verb::Faster)->trigger();
        QCOMPARE(m_scene->session.speed(), 10.0);
        m_scene->session.setSpeed(30);
        m_actions->action(Verb::Slower)->trigger();
        QCOMPARE(m_scene->session.speed(), 10.0);
        m_actions->action(Verb::NormalSpeed)->trigger();
        QCOMPARE(m_scene->session.speed(), 1.0);
    }

    void nothingIsClippedWhenItGetsNarrow_data()
    {
        QTest::addColumn<int>("width");
        for (const int width : {1440, 1280, 1200, 1024, 800})
            QTest::newRow(qPrintable(QString::number(width))) << width;
    }
    void nothingIsClippedWhenItGetsNarrow()
    {
        QFETCH(int, width);
        m_bar->resize(width, 52);
        m_bar->layout()->activate();
        QVERIFY(m_bar->layout()->minimumSize().width() <= width);
        for (const QAbstractButton *button : m_bar->findChildren<QAbstractButton *>()) {
            if (!button->isVisible())
                continue;
            const QRect box(button->mapTo(m_bar.get(), QPoint(0, 0)), button->size());
            QVERIFY2(m_bar->rect().contains(box), qPrintable(button->accessibleName()));
            QVERIFY2(
                button->width() >= button->minimumSizeHint().width(),
                qPrintable(QStringLiteral("%1: %2").arg(button->accessibleName(), button->text())));
        }
    }

    void everyActionSaysWhatItDoes()
    {
        for (const QAction *action : m_actions->all()) {
            QVERIFY(!action->text().isEmpty());
            QVERIFY2(action->statusTip().endsWith(QLatin1Char('.')), qPrintable(action->text()));
            QVERIFY2(!action->icon().isNull(), qPrintable(action->text()));
        }
    }

    void noKeyMeansTwoThings()
    {
        QSet<QKeySequence> keys;
        for (const QAction *action : m_actions->all()) {
            if (action->shortcut().isEmpty())
                continue;
            QVERIFY2(!keys.contains(action->shortcut()), qPrintable(action->text()));
            keys.insert(action->shortcut());
        }
    }

    void actionsOfTheWindowAreHiddenUntilClaimed()
    {
        QVERIFY(!m_actions->action(Verb::Open)->isVisible());
        bool opened = false;
        m_actions->claim(Verb::Open, this, [&opened] { opened = true; });
        QVERIFY(m_actions->action(Verb::Open)->isVisible());
        m_actions->action(Verb::Open)->trigger();
        QVERIFY(opened);
    }

    void causesAreWalkedByKeys()
    {
        m_scene->runTo(minutes(4));
        const RecordId refused = m_scene->last<record::Decided>();
        m_scene->select(refused);
        m_actions->action(Verb::CauseOf)->trigger();
        QCOMPARE(m_scene->view.selection().record, m_scene->session.trace()[refused].cause);
    }

    void spaceStaysWithAButtonThatTheKeyboardChose()
    {
        m_bar->addAction(m_actions->action(Verb::Play));
        QVERIFY(QTest::qWaitForWindowActive(m_bar.get()));
        Button *why = nullptr;
        for (Button *button : m_bar->findChildren<Button *>()) {
            if (button->text() == QStringLiteral("Why?"))
                why = button;
        }
        QVERIFY(why);
        why->setFocus(Qt::TabFocusReason);
        QTest::keyClick(why, Qt::Key_Space);
        QVERIFY(!m_scene->session.isPlaying());
        QVERIFY(m_actions->action(Verb::Why)->isChecked());
        why->setFocus(Qt::MouseFocusReason);
        why->clearFocus();
        QTest::keyClick(m_bar.get(), Qt::Key_Space);
        QVERIFY(m_scene->session.isPlaying());
    }

private:
    TimeField *time() const { return m_bar->findChild<TimeField *>(); }
    QLineEdit *editor() const { return time()->findChild<QLineEdit *>(); }
    void type(const QString &text)
    {
        m_bar->activateWindow();
        QTest::mouseClick(time(), Qt::LeftButton);
        editor()->clear();
        QTest::keyClicks(editor(), text);
    }

    std::unique_ptr<PanelScene> m_scene;
    std::unique_ptr<Actions> m_actions;
    std::unique_ptr<TransportBar> m_bar;
};

QTEST_MAIN(TestTransportBar)
#include "tst_transport_bar.moc"
