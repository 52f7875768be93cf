// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "app/main_window.h"
#include "model/qt/sentences.h"
#include "model/qt/session.h"
#include "model/qt/view_state.h"
#include "widgets/controls/button.h"
#include "widgets/controls/tile.h"
#include "widgets/panels/actions.h"
#include "widgets/panels/device_panel.h"
#include "widgets/panels/push_row.h"
#include "widgets/panels/why_panel.h"
#include "widgets/phone/phone_geometry.h"
#include "widgets/phone/phone_view.h"
#include "widgets/theme/offstage_style.h"
#include "widgets/theme/type.h"
#include "widgets/timeline/timeline_view.h"

using namespace offstage;

namespace {

constexpr auto kScenario = R"(title: By hand
ios: 26.0
seed: 7
start: 2025-11-20 14:00
length: 30 min
phone: {battery: 64 %, network: wifi}
apps:
  courier:
    name: Courier
    bundle: org.example.courier
    background-modes: [remote-notification]
    last-opened: 1 h
    reactions:
      sceneDidEnterBackground:
        - beginBackgroundTask: upload
        - work: 8 s
        - endBackgroundTask: upload
      didReceiveRemoteNotification:
        - work: 4 s
        - fetchCompletion: newData
  atlas:
    name: Atlas
    bundle: org.example.atlas
)";

constexpr AppId kCourier(0);

} // namespace

// The story of the README, by hand, with real events: background, suspension, lock, charger, a push
// that wakes, the swipe, a push that is refused with its reason, and the other future.
class StoryTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        initResources();
        applyType(*qApp);
        applyScheme(*qApp, Scheme::Light);
    }

    void init()
    {
        QVERIFY(m_folder.isValid());
        const QString path = m_folder.filePath(QStringLiteral("by-hand.yaml"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(kScenario);
        file.close();
        m_session = std::make_unique<Session>(QStringLiteral(OFFSTAGE_SOURCE_DIR "/resources"));
        m_window = std::make_unique<MainWindow>(m_session.get(), false);
        m_window->phoneView()->phone()->setReducedMotion(true);
        m_window->resize(1440, 900);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        QVERIFY(m_session->open(path));
        m_session->pause();
        QApplication::processEvents();
    }

    void cleanup()
    {
        m_window.reset();
        m_session.reset();
    }

    void theStoryWorksByHand()
    {
        openCourier();
        QCOMPARE(state(), ShownState::Active);

        QTest::keyClick(phone(), Qt::Key_H);
        wait(seconds(2));
        QCOMPARE(state(), ShownState::Background);
        wait(seconds(20));
        QCOMPARE(state(), ShownState::Suspended);

        clickTile(DeviceSwitch::LockScreen);
        QVERIFY(m_session->phone().device.isLocked);
        clickTile(DeviceSwitch::Charger);
        QVERIFY(m_session->phone().device.isOnCharger);

        sendPush();
        wait(seconds(2));
        QCOMPARE(state(), ShownState::Background);
        wait(seconds(6));
        QCOMPARE(state(), ShownState::Suspended);

        swipe(QPointF(195, 820), QPointF(195, 300));
        QVERIFY(!m_session->phone().device.isLocked);
        openSwitcher();
        const Instant beforeSwipe = m_session->head();
        wait(seconds(3));
        flickCardUp();
        QCOMPARE(state(), ShownState::ForceQuit);

        QTest::keyClick(phone(), Qt::Key_H);
        wait(seconds(30));
        sendPush();
        const RecordId refused = lastDecision();
        const auto decided = std::get<record::Decided>(m_session->trace()[refused].payload);
        QCOMPARE(decided.decision, Decision::AbsolutelyMustNotProceed);
        QCOMPARE(decided.decider, PolicyId::Application);
        wait(seconds(60));
        QCOMPARE(state(), ShownState::ForceQuit);

        // The reason, its source and what would change it.
        Selection selection;
        selection.record = refused;
        m_window->view()->select(selection);
        const QString why = sentences::recordExplanation(m_session->run(), refused);
        QVERIFY2(why.contains(QStringLiteral("App Switcher")), qPrintable(why));
        QVERIFY2(why.contains(QStringLiteral("after you open it")), qPrintable(why));
        QVERIFY(!m_session->setup().rules.policy(PolicyId::Application).sources.empty());
        QTest::keyClick(m_window->timeline(), Qt::Key_Y);
        QApplication::processEvents();
        QVERIFY(m_window->isWhyShown());

        // Back before the swipe, and on without it.
        dragPlayheadTo(beforeSwipe);
        QVERIFY(m_session->isInPast());
        QCOMPARE(state(), ShownState::Suspended);
        m_window->actions()->action(Verb::ForkHere)->trigger();
        QVERIFY(!m_session->isInPast());
        QCOMPARE(m_session->branches().size(), 2);
        wait(minutes(2));
        QCOMPARE(state(), ShownState::Suspended);
    }

    void aCardLetGoEarlySpringsBack()
    {
        openCourier();
        openSwitcher();
        const qsizetype before = static_cast<qsizetype>(m_session->trace().size());
        const QPointF from = phone::cardRect(0).center();
        press(from);
        drag(from, from - QPointF(0, phone::cardSize.height() * 0.15));
        QVERIFY(m_session->isHeld());
        release(from - QPointF(0, phone::cardSize.height() * 0.15));
        QVERIFY(!m_session->isHeld());
        QCOMPARE(static_cast<qsizetype>(m_session->trace().size()), before);
        QVERIFY(!m_session->phone().app(kCourier).isForceQuit);
    }

    void everyInputCanBeUndone()
    {
        openCourier();
        const QString before = QString::fromStdString(traceText(m_session->run()));
        clickTile(DeviceSwitch::LowPowerMode);
        QVERIFY(m_session->phone().device.isLowPowerMode);
        m_session->undo();
        QVERIFY(!m_session->phone().device.isLowPowerMode);
        QCOMPARE(QString::fromStdString(traceText(m_session->run())), before);
        m_session->redo();
        QVERIFY(m_session->phone().device.isLowPowerMode);
    }

    void aSavedSessionOpensToTheSameBytes()
    {
        openCourier();
        sendPush();
        wait(minutes(1));
        const QString path = m_folder.filePath(QStringLiteral("saved.yaml"));
        QVERIFY(m_session->save(path));
        const QByteArray first = bytes(path);
        QVERIFY(m_session->open(path));
        QVERIFY(m_session->save(path));
        QCOMPARE(bytes(path), first);
    }

    void theSwitchesAnswerTheirDigits()
    {
        m_window->timeline()->setFocus();
        QTest::keyClick(m_window.get(), Qt::Key_2);
        QVERIFY(m_session->phone().device.isOnCharger);
        QTest::keyClick(m_window.get(), Qt::Key_1);
        QVERIFY(m_session->phone().device.isLocked);
    }

    void nothingIsLostWhenAFileHasProblems()
    {
        openCourier();
        const QString path = m_folder.filePath(QStringLiteral("broken.yaml"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("title: Broken\napps:\n  a: {nmae: A}\n");
        file.close();
        QVERIFY(!m_session->open(path));
        QCOMPARE(state(), ShownState::Active);
    }

private:
    IPhoneWidget *phone() const { return m_window->phoneView()->phone(); }
    ShownState state() const { return shownState(m_session->phone(), kCourier); }

    void wait(Duration length)
    {
        m_session->seek(m_session->head() + length);
        while (m_session->isWorking())
            QApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QApplication::processEvents();
    }

    void mouse(QEvent::Type type, QPointF screenPoint)
    {
        const QPointF local = phone()->fromScreen(screenPoint);
        QMouseEvent event(type, local, phone()->mapToGlobal(local),
                          type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton,
                          type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton,
                          Qt::NoModifier);
        m_clock += 40;
        event.setTimestamp(m_clock);
        QApplication::sendEvent(phone(), &event);
    }
    void press(QPointF at) { mouse(QEvent::MouseButtonPress, at); }
    void release(QPointF at) { mouse(QEvent::MouseButtonRelease, at); }
    void drag(QPointF from, QPointF to)
    {
        for (int step = 1; step <= 10; ++step)
            mouse(QEvent::MouseMove, from + (to - from) * (step / 10.0));
        m_clock += 200;
        mouse(QEvent::MouseMove, to);
    }
    void swipe(QPointF from, QPointF to)
    {
        press(from);
        drag(from, to);
        release(to);
        QApplication::processEvents();
    }

    void openCourier()
    {
        const QPointF icon = phone::dockIcon(0).center();
        press(icon);
        release(icon);
        wait(seconds(3));
    }
    void openSwitcher()
    {
        phone()->setFocus();
        QTest::keyClick(phone(), Qt::Key_Tab);
        QApplication::processEvents();
        QCOMPARE(m_session->phone().device.overlay, Overlay::AppSwitcher);
    }
    void flickCardUp()
    {
        const QPointF from = phone::cardRect(0).center();
        swipe(from, from - QPointF(0, phone::cardSize.height() * 0.4));
    }

    void clickTile(DeviceSwitch device)
    {
        auto *panel = m_window->findChild<DevicePanel *>();
        QVERIFY(panel);
        QTest::mouseClick(panel->tile(device), Qt::LeftButton);
        QApplication::processEvents();
    }
    void sendPush()
    {
        auto *row = m_window->findChild<PushRow *>();
        QVERIFY(row);
        for (Button *button : row->findChildren<Button *>()) {
            if (button->text() == QStringLiteral("Send")) {
                QTest::mouseClick(button, Qt::LeftButton);
                return;
            }
        }
        QFAIL("there is no Send button");
    }

    RecordId lastDecision() const
    {
        const Trace &trace = m_session->trace();
        for (std::size_t i = trace.size(); i-- > 0;) {
            if (std::holds_alternative<record::Decided>(trace.at(i).payload))
                return RecordId(i);
        }
        return RecordId();
    }

    /// Along the ruler, with the mouse.
    void dragPlayheadTo(Instant at)
    {
        m_window->view()->setFollowing(false);
        m_window->view()->setVisible({m_session->begin(), m_session->head() + minutes(1)});
        QApplication::processEvents();
        TimelineView *timeline = m_window->timeline();
        constexpr int kLabels = 164;
        constexpr int kRuler = 34 + 15;
        const TimeRange range = m_window->view()->visible();
        const auto xOf = [&](Instant time) {
            const double share = static_cast<double>((time - range.from).count()) /
                                 static_cast<double>(range.length().count());
            return kLabels + static_cast<int>(share * (timeline->width() - kLabels));
        };
        QTest::mousePress(timeline, Qt::LeftButton, {}, QPoint(xOf(m_session->head()), kRuler));
        QTest::mouseMove(timeline, QPoint(xOf(at) + 20, kRuler));
        QTest::mouseMove(timeline, QPoint(xOf(at), kRuler));
        QTest::mouseRelease(timeline, Qt::LeftButton, {}, QPoint(xOf(at), kRuler));
        QApplication::processEvents();
        QVERIFY(m_session->playhead() <= at + seconds(2));
    }

    static QByteArray bytes(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
    quint64 m_clock = 1000;
};

QTEST_MAIN(StoryTest)
#include "tst_story.moc"
