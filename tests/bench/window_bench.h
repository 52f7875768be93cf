// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace offstage {

/// What it takes before the first widget, in milliseconds: a bare QApplication, and the program's
/// own start with its fonts and style.
struct StartCost {
    double bare = 0;
    double own = 0;
};

/// Measures the window beside an empty QCustomPlot: from nothing to the first painted frame with
/// the default story, and from an input at the head to the frame that shows it. Needs a
/// QApplication.
void benchWindow(const QString &resourcesFolder, const QString &scenario, const StartCost &start);

} // namespace offstage
