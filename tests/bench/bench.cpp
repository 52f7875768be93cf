// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include "tests/bench/engine_bench.h"
#include "tests/bench/habits_bench.h"
#include "tests/bench/window_bench.h"
#include "widgets/theme/offstage_style.h"
#include "widgets/theme/type.h"
#include "widgets/timeline/timeline_bench.h"

// Without an argument everything is measured; "engine", "habits", "timeline" or "window" names one
// part.
// "paint-window" and "paint-plot" are the child processes whose start is measured.
int main(int argc, char **argv)
{
    const auto isAsked = [&](const char *part) {
        return argc > 1 && std::strcmp(argv[1], part) == 0;
    };
    const auto isWanted = [&](const char *part) { return argc < 2 || isAsked(part); };
    const bool isChild = isAsked("paint-window") || isAsked("paint-plot");
    const QString resources = QStringLiteral(OFFSTAGE_SOURCE_DIR "/resources");
    const QString scenario = QStringLiteral(OFFSTAGE_SOURCE_DIR "/scenarios/force-quit.yaml");
    if (isWanted("engine") && !offstage::benchEngine(resources.toStdString()))
        return 1;
    if (isWanted("habits") && !offstage::benchHabits(resources.toStdString()))
        return 1;
    if (!isWanted("timeline") && !isWanted("window") && !isChild)
        return 0;
    // Drawn in memory if nothing else is asked for: what a window system does is not measured.
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    if (isAsked("paint-plot")) {
        offstage::paintPlotOnce();
        std::_Exit(0);
    }
    offstage::initResources();
    offstage::applyType(application);
    offstage::applyScheme(application, offstage::Scheme::Light);
    if (isAsked("paint-window")) {
        offstage::paintWindowOnce(resources, scenario);
        std::_Exit(0);
    }
    if (isWanted("timeline"))
        std::fputs(qPrintable(offstage::benchTimeline()), stdout);
    if (isWanted("window"))
        offstage::benchWindow(resources, scenario, QCoreApplication::applicationFilePath());
    return 0;
}
