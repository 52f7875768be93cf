// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/timeline_view.h"

#include <QSignalSpy>
#include <QWheelEvent>
#include <QWindow>
#include <QtTest>

#include "tests/timeline/played_timeline.h"
#include "widgets/timeline/preview_overlay.h"
#include "widgets/timeline/time_overlays.h"

using namespace offstage;

namespace {

const AppId courier(0);
const AppId tonic(2);

void turnWheel(QWidget &widget, QPoint at, QPoint angle, Qt::KeyboardModifiers modifiers = {})
{
    QWheelEvent event(at, widget.mapToGlobal(at), {}, angle, Qt::NoButton, modifiers,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(&widget, &event);
}

} // namespace

class TestTimelineView : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_played = std::make_unique<PlayedTimeline>();
        QVERIFY(m_played->isOpened);
        QVERIFY(QTest::qWaitForWindowExposed(&m_played->window));
        QCOMPARE(played().session.head(), played().at(minutes(11)));
    }

    void theWheelZoomsAtThePointer_data()
    {
        QTest::addColumn<int>("turn");
        QTest::addColumn<int>("x");
        QTest::newRow("in, left") << 120 << 40;
        QTest::newRow("in, right") << 360 << 900;
        QTest::newRow("out, middle") << -240 << 500;
    }
    void theWheelZoomsAtThePointer()
    {
        QFETCH(int, turn);
        QFETCH(int, x);
        const Instant before = scene().axis.at(x);
        const Duration length = view().visible().length();
        turnWheel(timeline(), played().plot().pos() + QPoint(x, 300), {0, turn});
        QCOMPARE(view().visible().length() < length, turn > 0);
        QVERIFY(std::abs(scene().axis.x(before) - x) < 1);
    }

    void theWheelWithShiftPans()
    {
        const TimeRange before = view().visible();
        turnWheel(timeline(), {600, 300}, {0, -120}, Qt::ShiftModifier);
        QVERIFY(view().visible().from > before.from);
        QCOMPARE(view().visible().length(), before.length());
        QVERIFY(!view().isFollowing());
    }

    void draggingPans()
    {
        view().setFollowing(true);
        const TimeRange before = view().visible();
        const double perPixel = scene().axis.millisecondsPerPixel();
        drag({600, 250}, {500, 250});
        QCOMPARE(view().visible().length(), before.length());
        const auto moved = static_cast<double>((view().visible().from - before.from).count());
        QVERIFY(std::abs(moved - 100 * perPixel) <= perPixel);
        QVERIFY(!view().isFollowing());
        QVERIFY(!view().selection().record.isValid());
    }

    void draggingWithShiftSelectsARange()
    {
        const TimeRange before = view().visible();
        const Instant a = scene().axis.at(300);
        const Instant b = scene().axis.at(500);
        const int left = played().plot().x();
        drag({left + 500, 250}, {left + 300, 250}, Qt::ShiftModifier);
        QCOMPARE(view().range(), std::optional(TimeRange{a, b}));
        QCOMPARE(view().visible(), before);
        QTest::keyClick(&timeline(), Qt::Key_Escape);
        QVERIFY(!view().range());
    }

    void aDoubleClickFitsTheRunWithALittleFuture()
    {
        view().setVisible({played().at(minutes(3)), played().at(minutes(4))});
        QTest::mouseDClick(handle(), Qt::LeftButton, {}, {600, 260});
        const Instant head = played().session.head();
        QTRY_VERIFY(scene().axis.x(head) < scene().axis.width() * 0.95 &&
                    scene().axis.x(head) > scene().axis.width() * 0.90);
        QTRY_VERIFY(scene().axis.x(played().session.begin()) > 0);
    }

    void aClickSelectsTheMark()
    {
        const Mark refused = played().lastMark(courier);
        QCOMPARE(refused.kind, MarkKind::Refused);
        click(played().pointOf(refused, courier));
        QCOMPARE(view().selection().record, refused.record);
        QCOMPARE(view().selectedApp(), courier);
        QVERIFY(!scene().causes.empty());
    }

    void aClickSelectsTheSpanAndOneBesideItNothing()
    {
        const Row &row = *scene().layout.rowOf(tonic);
        click(played().pointAt(played().at(minutes(5)), row.ground() - 4));
        const auto &states = played().session.lanes().apps[tonic.index()].states;
        const StateSpan &span = states[spanAt(states, played().at(minutes(5)))];
        QCOMPARE(view().selection().record, span.record);
        QCOMPARE(view().selection().from, std::optional(span.begin));
        QCOMPARE(view().selection().app, tonic);
        click(played().pointAt(played().at(-seconds(15)), row.ground() - 4));
        QVERIFY(!view().selection().record.isValid());
    }

    void aLabelSelectsItsAppAndItsChevronOpensIt()
    {
        const int y = played().plot().y() + static_cast<int>(scene().layout.rowOf(tonic)->centre());
        click({100, y});
        QCOMPARE(view().selectedApp(), tonic);
        QVERIFY(!view().isOpen(tonic));
        click({13, y});
        QVERIFY(view().isOpen(tonic));
        QVERIFY(scene().layout.rowOf(RowKind::Assertions));
        click({13, y});
        QVERIFY(!view().isOpen(tonic));
    }

    void theRulerSeeks()
    {
        const QPoint left = played().plot().pos() - QPoint(0, 12);
        const Instant first = scene().axis.at(300);
        const Instant second = scene().axis.at(420);
        QTest::mousePress(handle(), Qt::LeftButton, {}, left + QPoint(300, 0));
        QCOMPARE(played().session.playhead(), first);
        QTest::mouseMove(handle(), left + QPoint(420, 0));
        QCOMPARE(played().session.playhead(), second);
        QTest::mouseRelease(handle(), Qt::LeftButton, {}, left + QPoint(420, 0));
        QVERIFY(played().session.isInPast());
    }

    void keysZoomAndPan_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("longer");
        QTest::addColumn<int>("later");
        QTest::newRow("W") << int(Qt::Key_W) << -1 << 0;
        QTest::newRow("S") << int(Qt::Key_S) << 1 << 0;
        QTest::newRow("A") << int(Qt::Key_A) << 0 << -1;
        QTest::newRow("D") << int(Qt::Key_D) << 0 << 1;
    }
    void keysZoomAndPan()
    {
        QFETCH(int, key);
        QFETCH(int, longer);
        QFETCH(int, later);
        const TimeRange before = view().visible();
        QTest::keyClick(&timeline(), static_cast<Qt::Key>(key));
        const auto sign = [](Duration d) { return (d > Duration(0)) - (d < Duration(0)); };
        QTRY_COMPARE(sign(view().visible().length() - before.length()), longer);
        if (later != 0)
            QCOMPARE(sign(view().visible().from - before.from), later);
    }

    void fCentresAndThenFits()
    {
        const Mark refused = played().lastMark(courier);
        click(played().pointOf(refused, courier));
        QTest::keyClick(&timeline(), Qt::Key_F);
        QTRY_VERIFY(std::abs(scene().axis.x(refused.at) - scene().axis.width() / 2) < 1);
        QTest::keyClick(&timeline(), Qt::Key_F);
        QTRY_VERIFY(std::abs(scene().axis.x(played().session.head()) / scene().axis.width() -
                             0.93) < 0.005);
    }

    void upAndDownWalkTheLanesAndEnterOpensOne()
    {
        QTest::keyClick(&timeline(), Qt::Key_Down);
        QCOMPARE(view().selectedApp(), courier);
        QTest::keyClick(&timeline(), Qt::Key_Down);
        QTest::keyClick(&timeline(), Qt::Key_Down);
        QCOMPARE(view().selectedApp(), tonic);
        QTest::keyClick(&timeline(), Qt::Key_Up);
        QCOMPARE(view().selectedApp(), AppId(1));
        QTest::keyClick(&timeline(), Qt::Key_Return);
        QVERIFY(view().isOpen(AppId(1)));
    }

    void controlLeftAndRightGoToCauseAndEffect()
    {
        const Mark refused = played().lastMark(courier);
        click(played().pointOf(refused, courier));
        QTest::keyClick(&timeline(), Qt::Key_Left, Qt::ControlModifier);
        const RecordId cause = played().session.trace()[refused.record].cause;
        QVERIFY(cause.isValid());
        QCOMPARE(view().selection().record, cause);
        QTest::keyClick(&timeline(), Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(played().session.trace()[view().selection().record].cause, cause);
    }

    void movingThePlayheadPaintsNoLane()
    {
        settle();
        QSignalSpy painted(&timeline(), &TimelineView::lanesPainted);
        for (int second = 600; second > 0; second -= 50) {
            played().session.seek(played().at(seconds(second)));
            QCoreApplication::processEvents();
        }
        QTest::mouseMove(handle(), {600, 260});
        QTest::mouseMove(handle(), {640, 280});
        QCoreApplication::processEvents();
        QCOMPARE(painted.size(), 0);
        view().setVisible({played().at(Duration(0)), played().at(minutes(5))});
        QTRY_COMPARE(painted.size(), 1);
    }

    void thePlayheadIsDraggedBackBeforeTheSwipe()
    {
        QCOMPARE(shownState(played().session.phone(), courier), ShownState::ForceQuit);
        const TimePill *pill = nullptr;
        for (const TimePill *each : timeline().findChildren<TimePill *>())
            pill = each->isVisible() && each->text().startsWith(u"14:07") ? each : pill;
        QVERIFY(pill);
        const QPoint from = pill->geometry().center();
        const QPoint to(played().pointAt(played().at(minutes(8)), 0).x(), from.y());
        drag(from, to);
        const Duration off = played().session.playhead() - played().at(minutes(8));
        QVERIFY(std::abs(off.count()) < 3000);
        QCOMPARE(shownState(played().session.phone(), courier), ShownState::Suspended);
        QVERIFY(played().session.isInPast());
    }

    void whatIsNewAtTheHeadIsInTheNextFrame()
    {
        settle();
        QSignalSpy painted(&timeline(), &TimelineView::lanesPainted);
        const QImage before = played().plot().grab().toImage();
        painted.clear();
        played().play(seconds(30));
        QCOMPARE(painted.size(), 1);
        QCOMPARE(scene().now.lanes->head, played().at(minutes(11) + seconds(30)));
        QVERIFY(played().plot().grab().toImage() != before);
    }

    void followingKeepsThePlayheadInView_data()
    {
        QTest::addColumn<double>("speed");
        for (const double speed : {0.1, 1.0, 60.0, 3600.0, 86'400.0})
            QTest::addRow("%.1f x", speed) << speed;
    }
    void followingKeepsThePlayheadInView()
    {
        QFETCH(double, speed);
        view().setFollowing(true);
        const Duration length = view().visible().length();
        played().session.setSpeed(speed);
        played().session.play();
        for (int i = 0; i < 20; ++i) {
            played().session.elapse(milliseconds(16));
            const double x = scene().axis.x(played().session.playhead());
            QVERIFY(x >= 0);
            QVERIFY(x <= scene().axis.width() * 0.931);
        }
        QCOMPARE(view().visible().length(), length);
    }

    void aScenarioOpensAtItsBegin()
    {
        view().setVisible({played().at(hours(5)), played().at(hours(6))});
        QVERIFY(played().session.open(
            QStringLiteral(OFFSTAGE_SOURCE_DIR "/scenarios/silent-push.yaml")));
        const double x = scene().axis.x(played().session.playhead()) / scene().axis.width();
        QVERIFY(x > 0.02 && x < 0.05);
        QVERIFY(view().visible().length() > minutes(9));
        QVERIFY(view().visible().length() < minutes(10));
        QVERIFY(view().isFollowing());
    }

    void seekingInsideTheViewLeavesItStill()
    {
        view().setFollowing(true);
        const TimeRange before = view().visible();
        played().session.seek(played().at(minutes(2)));
        QCOMPARE(view().visible(), before);
    }

    void onlyLanesThatDifferAfterAForkAreSplit()
    {
        played().session.seek(played().at(minutes(10)));
        played().session.give(input::SwipeCard{tonic});
        played().play(seconds(30));
        QVERIFY(played().session.ghostLanes());
        for (const Row &row : scene().layout.rows) {
            if (row.kind == RowKind::App)
                QCOMPARE(row.isSplit, row.app == tonic);
        }
    }

    void aHeldCardShowsItsOutcomeAndLeavesTheRunAlone()
    {
        view().setFollowing(true);
        settle();
        const std::size_t records = played().session.trace().size();
        const QImage before = timeline().grab().toImage();
        timeline().setPreview(tonic, true);
        auto *preview = timeline().findChild<PreviewOverlay *>();
        QVERIFY(preview->isVisible());
        const double x = scene().axis.x(played().session.playhead());
        QVERIFY(scene().axis.width() - x >= PreviewOverlay::wanted - 1);
        QVERIFY(timeline().grab().toImage() != before);
        timeline().setPreview(tonic, false);
        QVERIFY(preview->isHidden());
        QCOMPARE(played().session.trace().size(), records);
    }

private:
    PlayedTimeline &played() { return *m_played; }
    TimelineView &timeline() { return *m_played->timeline; }
    ViewState &view() { return m_played->view; }
    const LaneScene &scene() { return m_played->scene(); }
    QWindow *handle() { return m_played->window.windowHandle(); }

    void click(QPoint at) { QTest::mouseClick(handle(), Qt::LeftButton, {}, at); }

    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mousePress(handle(), Qt::LeftButton, modifiers, from);
        QTest::mouseMove(handle(), (from + to) / 2);
        QTest::mouseMove(handle(), to);
        QTest::mouseRelease(handle(), Qt::LeftButton, modifiers, to);
    }

    // Until every frame that was asked for is painted.
    void settle()
    {
        for (int i = 0; i < 5; ++i)
            QCoreApplication::processEvents();
    }

    std::unique_ptr<PlayedTimeline> m_played;
};

QTEST_MAIN(TestTimelineView)
#include "tst_timeline_view.moc"
