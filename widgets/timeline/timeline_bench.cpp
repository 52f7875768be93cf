// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/timeline_bench.h"

#include "widgets/theme/tokens.h"
#include "widgets/timeline/lane_painter.h"
#include "widgets/timeline/lanes_plot.h"
#include "widgets/timeline/time_overlays.h"

#include <QApplication>
#include <QElapsedTimer>

#include <qcustomplot.h>

#include <algorithm>
#include <array>
#include <functional>

namespace offstage {

namespace {

constexpr int lanesCount = 50;
constexpr int spansPerLane = 20'000;
constexpr int frames = 30;
const QSize window(1440, 900);
const Instant start = startOfDay(20'412);

// The same spans every time, without a random engine whose numbers another machine might change.
Lanes millionSpans()
{
    Lanes lanes;
    lanes.begin = start;
    lanes.apps.resize(lanesCount);
    std::uint64_t state = 1;
    const auto next = [&state](std::uint64_t below) {
        state = state * 6364136223846793005ULL + 1442695040888963407ULL;
        return (state >> 33U) % below;
    };
    for (AppLanes &app : lanes.apps) {
        Instant at = start;
        for (int i = 0; i < spansPerLane; ++i) {
            const Instant end = at + milliseconds(static_cast<std::int64_t>(500 + next(60'000)));
            app.states.push_back({at, end, static_cast<ShownState>(next(7)), {}, {}});
            if (next(500) == 0) {
                Mark mark;
                mark.at = at;
                mark.kind = static_cast<MarkKind>(next(6));
                app.marks.push_back(mark);
            }
            at = end;
        }
        lanes.head = std::max(lanes.head, at);
    }
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

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

double millisecondsOf(const std::function<void(int)> &frame)
{
    std::vector<double> times;
    for (int i = 0; i < frames; ++i) {
        QElapsedTimer timer;
        timer.start();
        frame(i);
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    return median(times);
}

// The same size on the screen: drawn and shown.
double emptyPlot(double ratio)
{
    QCustomPlot plot;
    plot.resize(window * ratio);
    plot.show();
    QApplication::processEvents();
    return millisecondsOf([&](int i) {
        plot.xAxis->setRange(i, i + 5);
        plot.replot(QCustomPlot::rpImmediateRefresh);
    });
}

struct Case {
    LaneScene scene;
    QImage image;
    LanePainter painter;

    Case(const Lanes &lanes, const Setup &setup, double ratio)
    {
        scene.setup = &setup;
        scene.now.replace(&lanes);
        scene.tokens = &tokensFor(Scheme::Light);
        scene.size = window;
        LayoutInput input;
        for (std::size_t i = 0; i < lanes.apps.size(); ++i)
            input.apps.push_back({AppId(i), false, false});
        scene.layout = LaneLayout::of(input);
        image = QImage((scene.size * ratio).toSize(), QImage::Format_RGB32);
        image.setDevicePixelRatio(ratio);
    }

    // Every frame is another place and another zoom.
    double frameOf(double share)
    {
        const auto whole = static_cast<double>((scene.now.lanes->head - start).count());
        return millisecondsOf([&](int i) {
            const double length = whole * share * (1 - 0.002 * i);
            const Instant from =
                start + Duration(static_cast<std::int64_t>((whole - length) * (0.5 + 0.01 * i)));
            scene.axis = TimeAxis({from, from + Duration(static_cast<std::int64_t>(length))},
                                  scene.size.width());
            painter.paint(image, scene);
        });
    }
};

double replotOf(const Lanes &lanes, const Setup &setup, double share)
{
    LanesPlot plot;
    Case like(lanes, setup, 1);
    plot.scene().setup = &setup;
    plot.scene().now.replace(&lanes);
    plot.scene().tokens = like.scene.tokens;
    plot.scene().size = window;
    plot.scene().layout = like.scene.layout;
    plot.resize(window);
    plot.show();
    QApplication::processEvents();
    const Duration length(
        static_cast<std::int64_t>(static_cast<double>((lanes.head - start).count()) * share));
    return millisecondsOf([&](int i) {
        const Instant from = start + length / 1000 * i;
        plot.scene().axis = TimeAxis({from, from + length}, window.width());
        plot.paintFrame();
    });
}

// A thin widget over a picture that is there already.
double playheadMove(bool overPlot, const Lanes &lanes, const Setup &setup)
{
    QWidget top;
    top.resize(window);
    LanesPlot *plot = nullptr;
    if (overPlot) {
        plot = new LanesPlot(&top);
        Case like(lanes, setup, 1);
        plot->scene() = std::move(like.scene);
        plot->scene().axis = TimeAxis({start, lanes.head}, window.width());
        plot->resize(window);
    }
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
    QString table = QStringLiteral("Timeline, 1,000,000 spans in 50 lanes, %1 x %2, ms per frame\n")
                        .arg(window.width())
                        .arg(window.height());
    const auto row = [&table](const QString &name, double ms, double limit, double most) {
        table += QStringLiteral("  %1 %2   %3 x of %4, at most %5 x\n")
                     .arg(name, -34)
                     .arg(ms, 7, 'f', 2)
                     .arg(ms / limit, 5, 'f', 2)
                     .arg(limit, 0, 'f', 2)
                     .arg(most);
    };
    for (const double ratio : {1.0, 2.0}) {
        const double empty = emptyPlot(ratio);
        Case measured(lanes, setup, ratio);
        for (const double share : {0.9, 0.1, 0.01})
            row(QStringLiteral("lanes, %1 % in view, %2x image").arg(share * 100).arg(ratio),
                measured.frameOf(share), empty, 3);
    }
    const double empty = emptyPlot(1);
    for (const double share : {0.9, 0.1, 0.01})
        row(QStringLiteral("whole replot, %1 % in view").arg(share * 100),
            replotOf(lanes, setup, share), empty, 3);
    row(QStringLiteral("playhead moves over the lanes"), playheadMove(true, lanes, setup),
        playheadMove(false, lanes, setup), 2);
    return table;
}

} // namespace offstage
