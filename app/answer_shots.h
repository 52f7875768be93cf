// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace offstage {

/// Draws the pictures of an answer and the sheet it is sent from, light and dark, into PNG files in
/// a folder; the exit code.
int takeAnswerShots(const QString &folder, const QString &resourcesFolder,
                    const QString &scenariosFolder);

} // namespace offstage
