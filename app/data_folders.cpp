// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data_folders.h"

#include <QDir>

namespace offstage {

DataFolders DataFolders::find(const QString &programFolder)
{
    QStringList roots;
    const QString named = qEnvironmentVariable("OFFSTAGE_DATA");
    if (!named.isEmpty())
        roots << named;
    roots << programFolder + QLatin1String("/../share/offstage");
#ifdef OFFSTAGE_SOURCE_DIR
    roots << QStringLiteral(OFFSTAGE_SOURCE_DIR);
#endif
    for (const QString &root : roots) {
        const QDir folder(root);
        if (folder.exists(QStringLiteral("resources/parameters")))
            return {QDir::cleanPath(folder.filePath(QStringLiteral("resources"))),
                    QDir::cleanPath(folder.filePath(QStringLiteral("scenarios")))};
    }
    return {};
}

QStringList DataFolders::scenarioFiles(const QString &folder)
{
    QStringList files;
    const QDir where(folder);
    const QStringList names =
        where.entryList({QStringLiteral("*.yaml")}, QDir::Files | QDir::Readable, QDir::Name);
    for (const QString &name : names)
        files << where.filePath(name);
    return files;
}

} // namespace offstage
