// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>

#include <QtTest>

#include "model/scenario/scenario.h"

namespace offstage {

/// A small scenario and what its trace must say: `told` are parts of lines ("14:00:01 app
/// sentence", spaces folded, without the cause) in this order, `never` a part of no line.
struct Story {
    const char *name;
    const char *scenario;
    const char *told;
    const char *never = "";
};

inline void addStories(std::initializer_list<Story> stories)
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<QString>("told");
    QTest::addColumn<QString>("never");
    for (const Story &story : stories)
        QTest::newRow(story.name) << QString::fromUtf8(story.scenario)
                                  << QString::fromUtf8(story.told)
                                  << QString::fromUtf8(story.never);
}

/// The trace of a scenario that starts on a Thursday at 09:00 with seed 1, unless it says
/// otherwise.
inline QStringList traceOf(QString scenario)
{
    const QString given = u'\n' + scenario;
    const auto complete = [&](const QString &key, const QString &value) {
        if (!given.contains(u'\n' + key))
            scenario.prepend(key + u' ' + value + u'\n');
    };
    complete(QStringLiteral("ios:"), QStringLiteral("26.0"));
    complete(QStringLiteral("length:"), QStringLiteral("10 min"));
    complete(QStringLiteral("start:"), QStringLiteral("2025-11-20 09:00"));
    scenario.prepend(QStringLiteral("title: A story\nseed: 1\n"));
    const auto read =
        readScenario(scenario.toStdString(), "story", OFFSTAGE_SOURCE_DIR "/resources");
    if (!read) {
        for (const Problem &problem : read.error())
            qWarning("%s", text(problem).c_str());
        return {};
    }
    Run run(read->setup, read->inputs);
    run.advanceTo(read->end);
    QStringList lines;
    for (const QString &line : QString::fromStdString(traceText(run)).split(u'\n')) {
        const QStringList words =
            line.section(QStringLiteral("  <- "), 0, 0).simplified().split(u' ');
        lines << words.mid(2).join(u' ');
    }
    return lines;
}

inline void checkStory()
{
    QFETCH(const QString, scenario);
    QFETCH(const QString, told);
    QFETCH(const QString, never);
    const QStringList lines = traceOf(scenario);
    QVERIFY2(!lines.isEmpty(), "the scenario does not load");
    const auto all = [&] { return u'\n' + lines.join(u'\n'); };
    qsizetype next = 0;
    for (const QString &part : told.split(u'\n', Qt::SkipEmptyParts)) {
        while (next < lines.size() && !lines[next].contains(part))
            ++next;
        if (next == lines.size())
            QFAIL(qPrintable(QStringLiteral("not told, or not in this order: ") + part + all()));
        ++next;
    }
    for (const QString &part : never.split(u'\n', Qt::SkipEmptyParts)) {
        if (!lines.filter(part).isEmpty())
            QFAIL(qPrintable(QStringLiteral("told: ") + part + all()));
    }
}

} // namespace offstage
