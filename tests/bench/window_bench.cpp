// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/window_bench.h"

#include <algorithm>
#include <cstdio>
#include <memory>
#include <vector>

#include <QApplication>
#include <QElapsedTimer>

#include "app/main_window.h"
#include "model/qt/session.h"
#include "widgets/timeline/empty_plot.h"

namespace offstage {

namespace {

constexpr int kRuns = 9;

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

/// Shows a window and paints it once, as the window system would ask for.
void paintOnce(QWidget &window)
{
    window.resize(1440, 900);
    window.show();
    QApplication::processEvents();
    window.repaint();
}

double plotStart()
{
    QElapsedTimer timer;
    timer.start();
    const std::unique_ptr<QWidget> plot = makeEmptyPlot();
    paintOnce(*plot);
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double windowStart(const QString &resources, const QString &scenario)
{
    QElapsedTimer timer;
    timer.start();
    Session session(resources);
    session.open(scenario);
    MainWindow window(&session, false);
    paintOnce(window);
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double inputToFrame(const QString &resources, const QString &scenario)
{
    Session session(resources);
    session.open(scenario);
    MainWindow window(&session, false);
    paintOnce(window);
    session.seek(session.begin() + minutes(5));
    QApplication::processEvents();
    std::vector<double> frames;
    for (int i = 0; i < 2 * kRuns; ++i) {
        QElapsedTimer timer;
        timer.start();
        session.give(input::SetCharger{i % 2 == 0});
        QApplication::processEvents();
        frames.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    return median(frames);
}

} // namespace

void benchWindow(const QString &resourcesFolder, const QString &scenario, const StartCost &start)
{
    // The first of each is the cold one that a user sees.
    const double coldPlot = start.bare + plotStart();
    const double coldWindow = start.own + windowStart(resourcesFolder, scenario);
    std::vector<double> plots;
    std::vector<double> windows;
    for (int i = 0; i < kRuns; ++i) {
        plots.push_back(plotStart());
        windows.push_back(windowStart(resourcesFolder, scenario));
    }
    std::printf("start to the first painted frame: %.0f ms, empty QCustomPlot window %.0f ms: "
                "ratio %.2f\n",
                coldWindow, coldPlot, coldWindow / coldPlot);
    std::printf("  of it, the warm window alone: %.0f ms, the empty plot alone %.0f ms\n",
                median(windows), median(plots));
    std::printf("  input at the head to the painted frame: %.1f ms of a 16.7 ms frame\n",
                inputToFrame(resourcesFolder, scenario));
}

} // namespace offstage
