// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QElapsedTimer>
#include <cstdio>
#include <cstring>

#include "tests/bench/engine_bench.h"
#include "tests/bench/window_bench.h"
#include "widgets/theme/offstage_style.h"
#include "widgets/theme/type.h"
#include "widgets/timeline/timeline_bench.h"

// Without an argument everything is measured; "engine", "timeline" or "window" names one part.
int main(int argc, char **argv)
{
    const auto isWanted = [&](const char *part) {
        return argc < 2 || std::strcmp(argv[1], part) == 0;
    };
    if (isWanted("engine") && !offstage::benchEngine(OFFSTAGE_SOURCE_DIR "/resources"))
        return 1;
    if (!isWanted("timeline") && !isWanted("window"))
        return 0;
    // Drawn in memory: what a window system does with the picture is not measured.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QElapsedTimer timer;
    timer.start();
    QApplication application(argc, argv);
    offstage::StartCost start;
    start.bare = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    offstage::initResources();
    offstage::applyType(application);
    offstage::applyScheme(application, offstage::Scheme::Light);
    start.own = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    if (isWanted("timeline"))
        std::fputs(qPrintable(offstage::benchTimeline()), stdout);
    if (isWanted("window"))
        offstage::benchWindow(QStringLiteral(OFFSTAGE_SOURCE_DIR "/resources"),
                              QStringLiteral(OFFSTAGE_SOURCE_DIR "/scenarios/force-quit.yaml"),
                              start);
    return 0;
}
