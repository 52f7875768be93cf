// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace offstage {

/// Measures a frame of the timeline with a million spans in 50 lanes beside an empty QCustomPlot of
/// the same size, at 1x and 2x, with 90, 10 and 1 % of the spans in view, and what moving the
/// playhead costs. Takes some seconds and needs a QApplication. Returns a table as text.
QString benchTimeline();

} // namespace offstage
