// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/timeline_bench.h"

#include "widgets/theme/tokens.h"
#include "widgets/timeline/lanes_plot.h"
#include "widgets/timeline/time_overlays.h"

#include <QApplication>

#include <qcustomplot.h>

#include <algorithm>
#include <ctime>
#include <functional>
#include <vector>

namespace offstage {

namespace {

constexpr int lanesCount = 50;
constexpr int spansPerLane = 20'000;
constexpr int frames = 40;
const QSize window(1440, 900);
const Instant start = startOfDay(20'412);

// The same numbers every time and on every machine.
class Dice {
public:
    std::int64_t below(std::int64_t most)
    {
        m_state = m_state * 6364136223846793005ULL + 1442695040888963407ULL;
        return static_cast<std::int64_t>((m_state >> 33U) % static_cast<std::uint64_t>(most));
    }

private:
    std::uint64_t m_state = 1;
};

// What an app does next: it is opened, left, works on for a while and is suspended, is woken, and
// now and then it ends. `use` is how many wakes in the background there are per use by the user.
// Lengths are means in seconds.
struct Next {
    ShownState state;
    std::int64_t length;
};

Next nextOf(ShownState now, std::int64_t use, Dice &dice)
{
    switch (now) {
    case ShownState::Active:
        return {ShownState::Inactive, 2};
    case ShownState::Inactive:
        return dice.below(3) == 0 ? Next{ShownState::Active, 90} : Next{ShownState::Background, 20};
    case ShownState::Background:
        return {ShownState::Suspended, 600};
    case ShownState::Suspended:
        if (dice.below(12) == 0)
            return {dice.below(10) == 0 ? ShownState::ForceQuit : ShownState::NotRunning, 3600};
        return dice.below(use) == 0 ? Next{ShownState::Active, 90}
                                    : Next{ShownState::Background, 15};
    case ShownState::NotRunning:
        return dice.below(2) == 0 ? Next{ShownState::Prewarmed, 1200}
                                  : Next{ShownState::Background, 15};
    case ShownState::Prewarmed:
    case ShownState::ForceQuit:
        return {ShownState::Active, 90};
    }
    return {ShownState::Active, 90};
}

Lanes millionSpans()
{
    Lanes lanes;
    lanes.begin = start;
    lanes.apps.resize(lanesCount);
    Dice dice;
    for (AppLanes &app : lanes.apps) {
        Instant at = start;
        const std::int64_t use = 2 + dice.below(60);
        Next now{ShownState::NotRunning, 600};
        for (int i = 0; i < spansPerLane; ++i) {
            const Instant end = at + milliseconds(200 + dice.below(2'000 * now.length));
            app.states.push_back({at, end, now.state, {}, {}});
            // Kills always, refusals and wakes seldom.
            if (now.state == ShownState::ForceQuit || dice.below(400) == 0) {
                Mark mark;
                mark.at = at;
                mark.kind = now.state == ShownState::ForceQuit
                                ? MarkKind::ForceQuit
                                : static_cast<MarkKind>(dice.below(4));
                app.marks.push_back(mark);
            }
            at = end;
            now = nextOf(now.state, use, dice);
        }
        lanes.head = std::max(lanes.head, at);
    }
    for (AppLanes &app : lanes.apps)
        app.states.back().end = lanes.head;
    return lanes;
}

Setup manyApps()
{
    Setup setup;
    for (int i = 0; i < lanesCount; ++i) {
        AppSpec app;
        app.key = "app" + std::to_string(i);
        app.name = "App " + std::to_string(i);
        setup.apps.push_back(app);
    }
    return setup;
}

// The time of this process, so that other work on the machine does not count.
double millisecondsOf(const std::function<void(int)> &frame)
{
    std::vector<double> times;
    for (int i = 0; i < frames; ++i) {
        const std::clock_t began = std::clock();
        frame(i);
        times.push_back(1000.0 * static_cast<double>(std::clock() - began) / CLOCKS_PER_SEC);
    }
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

// Twice the pixels of the screen can be drawn but not shown, so a frame is what fills the buffers.
void drawFrame(QCustomPlot &plot, double ratio)
{
    plot.replot(ratio == plot.devicePixelRatioF() ? QCustomPlot::rpImmediateRefresh
                                                  : QCustomPlot::rpQueuedRefresh);
}

// A QCustomPlot without data, with the axes of the timeline: a name per lane, a grid, hours.
double emptyPlot(double ratio)
{
    QCustomPlot plot;
    plot.resize(window);
    plot.setBufferDevicePixelRatio(ratio);
    const auto names = QSharedPointer<QCPAxisTickerText>::create();
    for (int i = 0; i < lanesCount; ++i)
        names->addTick(i, QStringLiteral("App %1").arg(i));
    plot.yAxis->setTicker(names);
    plot.yAxis->setRange(-0.5, lanesCount - 0.5);
    const auto hours = QSharedPointer<QCPAxisTickerTime>::create();
    hours->setTimeFormat(QStringLiteral("%h:%m"));
    plot.xAxis->setTicker(hours);
    plot.show();
    QApplication::processEvents();
    return millisecondsOf([&](int i) {
        plot.xAxis->setRange(60 * i, 60 * i + 36'000);
        drawFrame(plot, ratio);
    });
}

void fill(LaneScene &scene, const Lanes &lanes, const Setup &setup)
{
    scene.setup = &setup;
    scene.now.replace(&lanes);
    scene.tokens = &tokensFor(Scheme::Light);
    scene.size = window;
    scene.axis = TimeAxis({lanes.begin, lanes.head}, window.width());
    LayoutInput input;
    for (std::size_t i = 0; i < lanes.apps.size(); ++i)
        input.apps.push_back({AppId(i), false, false});
    scene.layout = LaneLayout::of(input);
}

// Every frame is another place and another zoom.
double replotOf(const Lanes &lanes, const Setup &setup, double share, double ratio)
{
    LanesPlot lanesPlot;
    fill(lanesPlot.scene(), lanes, setup);
    lanesPlot.resize(window);
    auto *plot = lanesPlot.findChild<QCustomPlot *>();
    plot->setBufferDevicePixelRatio(ratio);
    lanesPlot.show();
    QApplication::processEvents();
    const auto whole = static_cast<double>((lanes.head - lanes.begin).count());
    return millisecondsOf([&](int i) {
        const double length = whole * share * (1 - 0.002 * i);
        const Instant from =
            lanes.begin + Duration(static_cast<std::int64_t>((whole - length) * 0.02 * i));
        lanesPlot.scene().axis =
            TimeAxis({from, from + Duration(static_cast<std::int64_t>(length))}, window.width());
        drawFrame(*plot, ratio);
    });
}

// A thin widget over the lanes, or over an empty plot.
double playheadMove(bool overLanes, const Lanes &lanes, const Setup &setup)
{
    QWidget top;
    top.resize(window);
    QWidget *below = nullptr;
    if (overLanes) {
        auto *plot = new LanesPlot(&top);
        fill(plot->scene(), lanes, setup);
        below = plot;
    } else {
        below = new QCustomPlot(&top);
    }
    below->resize(window);
    LaneOverlay line(LaneOverlay::Kind::Playhead, &top);
    top.show();
    QApplication::processEvents();
    return millisecondsOf([&](int i) {
        line.place(100 + 7 * i, 1.5, 0, window.height());
        QApplication::processEvents();
    });
}

} // namespace

QString benchTimeline()
{
    const Lanes lanes = millionSpans();
    const Setup setup = manyApps();
    QString table = QStringLiteral("Timeline, 1,000,000 spans in 50 lanes, %1 x %2, CPU ms per "
                                   "frame, medians of %3\n")
                        .arg(window.width())
                        .arg(window.height())
                        .arg(frames);
    const auto row = [&table](const QString &name, double ms, double limit, double most) {
        table += QStringLiteral("  %1 %2   %3 x of %4, at most %5 x\n")
                     .arg(name, -36)
                     .arg(ms, 7, 'f', 2)
                     .arg(ms / limit, 5, 'f', 2)
                     .arg(limit, 0, 'f', 2)
                     .arg(most);
    };
    for (const double ratio : {1.0, 2.0}) {
        const double empty = emptyPlot(ratio);
        for (const double share : {0.9, 0.1, 0.01})
            row(QStringLiteral("whole replot at %1x, %2 % in view").arg(ratio).arg(share * 100),
                replotOf(lanes, setup, share, ratio), empty, 3);
    }
    row(QStringLiteral("playhead moves over the lanes"), playheadMove(true, lanes, setup),
        playheadMove(false, lanes, setup), 2);
    return table;
}

} // namespace offstage
