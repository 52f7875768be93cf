// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QCoreApplication;

namespace offstage {

/// Puts the texts of the program into a language: "de", "en", or that of the system if it is empty.
/// English where there is no such translation. Scenarios stay in the language they are written in.
void setLanguage(QCoreApplication &application, const QString &language = {});

} // namespace offstage
