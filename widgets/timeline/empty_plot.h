// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

class QWidget;

namespace offstage {

/// An empty QCustomPlot with its axes: what the timeline and the window are measured beside.
std::unique_ptr<QWidget> makeEmptyPlot();

} // namespace offstage
