// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "app/command_line.h"

namespace offstage {

/// Draws the whole window, as it stands when the scenario was run until the asked instant, into a
/// PNG file. Empty, or what went wrong in one sentence. Needs a QApplication, but no screen.
QString drawPicture(const PictureRequest &request, const QString &resourcesFolder);

/// Draws the picture of an answer into the files it names, and gives its SVG. Empty, or what went
/// wrong.
QString drawAnswer(const AnswerDrawing &drawing, QByteArray &svg);

/// Draws every view, light and dark, into PNG files in a folder; the exit code.
int takeShots(const QString &folder, const QString &resourcesFolder,
              const QString &scenariosFolder);

} // namespace offstage
