// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/window_bench.h"

#include <algorithm>
#include <cstdio>
#include <memory>
#include <vector>

#include <QApplication>
#include <QElapsedTimer>
#include <QProcess>

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
}

/// Wall time of one run of the benchmark as a child that paints once and ends.
double processTime(const QString &program, const QString &what)
{
    QElapsedTimer timer;
    timer.start();
    QProcess::execute(program, {what});
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

void paintWindowOnce(const QString &resourcesFolder, const QString &scenario)
{
    Session session(resourcesFolder);
    session.open(scenario);
    MainWindow window(&session, false);
    paintOnce(window);
}

void paintPlotOnce()
{
    paintOnce(*makeEmptyPlot());
}

void benchWindow(const QString &resourcesFolder, const QString &scenario, const QString &program)
{
    std::vector<double> plots;
    std::vector<double> windows;
    for (int i = 0; i < kRuns; ++i) {
        plots.push_back(processTime(program, QStringLiteral("paint-plot")));
        windows.push_back(processTime(program, QStringLiteral("paint-window")));
    }
    std::printf("start of a process to its first painted frame: %.0f ms, empty QCustomPlot window "
                "%.0f ms: ratio %.2f, at most 2\n",
                median(windows), median(plots), median(windows) / median(plots));
    std::printf("  input at the head to the painted frame: %.1f ms of a 16.7 ms frame\n",
                inputToFrame(resourcesFolder, scenario));
}

} // namespace offstage
