// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace offstage {

/// Where the files that come with Offstage are. Looked for in this order: the folder named by the
/// environment's OFFSTAGE_DATA, ../share/offstage beside the program, the source tree it was built
/// from. Empty if none of them has resources.
struct DataFolders {
    QString resources;
    QString scenarios;

    bool isFound() const { return !resources.isEmpty(); }
    static DataFolders find(const QString &programFolder);
    /// The scenario files of a folder, sorted by name.
    static QStringList scenarioFiles(const QString &folder);
};

} // namespace offstage
