// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QString>
#include <QStringList>

#include "model/scenario/scenario.h"

namespace offstage {

inline const std::string kResources = OFFSTAGE_SOURCE_DIR "/resources";

inline QString joined(const Problems &problems)
{
    QStringList lines;
    for (const Problem &problem : problems)
        lines << QString::fromStdString(text(problem));
    return lines.join(u'\n');
}

/// The problems of a scenario's text, or nothing if it loads.
inline QString problemsOf(const QString &scenario)
{
    const auto read = readScenario(scenario.toStdString(), "", kResources);
    return read ? QString() : joined(read.error());
}

inline QString fileText(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace offstage
