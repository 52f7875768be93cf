// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace offstage {

/// What a child process of the benchmark paints before it ends: the program's window on a scenario,
/// or an empty QCustomPlot. Needs a QApplication.
void paintWindowOnce(const QString &resourcesFolder, const QString &scenario);
void paintPlotOnce();

/// Measures the window beside an empty QCustomPlot: whole processes from their start to the first
/// painted frame (`program` is the benchmark itself, see bench.cpp), and from an input at the head
/// to the frame that shows it. Needs a QApplication.
void benchWindow(const QString &resourcesFolder, const QString &scenario, const QString &program);

} // namespace offstage
