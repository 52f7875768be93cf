// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>

#include <QSize>
#include <QString>
#include <QStringList>

#include "model/core/time.h"

namespace offstage {

struct FullAnswer;
class Run;
class Lanes;

/// A picture asked for with `run --png`: the run of a file, drawn up to `until` as it is written
/// on the command line (empty for the scenario's end), into `out`.
struct PictureRequest {
    QString file;
    QString until;
    QString out;
    QSize size{1440, 900};
    bool isDark = false;
};

/// An answer to be drawn for `explain`: `style` is "light", "dark" or "bw"; into these files, where
/// they are not empty.
struct AnswerDrawing {
    const FullAnswer &answer;
    const Run &run;
    const Lanes &lanes;
    QString style;
    QString png;
    QString svg;
    bool scrubsNames = false;
};

/// What the command line does not know itself: where things are, and how to draw. The drawing
/// answers with an empty text, or with what went wrong. It is only called after needsDisplay() of
/// the same arguments was true.
struct CommandLineHooks {
    QString resourcesFolder;
    QString scenariosFolder;
    std::function<QString(const PictureRequest &)> drawPicture;
    /// Gives the SVG too.
    std::function<QString(const AnswerDrawing &, QByteArray &)> drawAnswer;
};

/// What remains to be done: the program is over with an exit code, or a window opens, with a file
/// or without one.
struct CommandLineOutcome {
    std::optional<int> exitCode;
    QString file;
};

/// Exit codes: fine, an expectation fails, wrong use or a file with problems.
inline constexpr int kExitFine = 0;
inline constexpr int kExitFails = 1;
inline constexpr int kExitWrong = 2;

/// Whether these arguments (without the program's name) draw or open a window. If not, no
/// application with a display may be created for them.
bool needsDisplay(const QStringList &arguments);
/// Whether these arguments open a window.
bool opensWindow(const QStringList &arguments);

/// Does what the arguments say (without the program's name); writes to standard output, and
/// problems to standard error.
CommandLineOutcome runCommandLine(const QStringList &arguments, const CommandLineHooks &hooks);

/// A time as scenarios write it ("5:00" and "30 s" count from the start, "Mon 09:00"), or "+1 min".
std::optional<Instant> instantOf(const QString &written, Instant start);

} // namespace offstage
