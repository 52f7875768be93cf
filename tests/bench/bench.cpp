// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <cstdio>
#include <cstring>

#include "tests/bench/engine_bench.h"
#include "widgets/timeline/timeline_bench.h"

// Without an argument everything is measured; "engine" or "timeline" names one part.
int main(int argc, char **argv)
{
    const auto isWanted = [&](const char *part) {
        return argc < 2 || std::strcmp(argv[1], part) == 0;
    };
    if (isWanted("engine") && !offstage::benchEngine(OFFSTAGE_SOURCE_DIR "/resources"))
        return 1;
    if (isWanted("timeline")) {
        // Drawn in memory: what a window system does with the picture is not measured.
        qputenv("QT_QPA_PLATFORM", "offscreen");
        const QApplication app(argc, argv);
        std::fputs(qPrintable(offstage::benchTimeline()), stdout);
    }
    return 0;
}
