// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/answer_shots.h"

#include <cstdio>

#include <QApplication>

#include "app/answer_sheet.h"
#include "app/command_line.h"
#include "model/explain/topic.h"
#include "model/qt/session.h"
#include "widgets/answer/answer_picture.h"
#include "widgets/theme/offstage_style.h"

namespace offstage {

namespace {

RecordId lastRefusal(const Run &run, AppId app)
{
    for (std::size_t i = run.trace().size(); i-- > 0;) {
        const Record &record = run.trace().at(i);
        const auto *decided = std::get_if<record::Decided>(&record.payload);
        if (record.app == app && decided && isRefusal(decided->decision))
            return RecordId(i);
    }
    return RecordId();
}

/// Why the second push of the force quit's story did not come through, as it is sent to others.
QString savePictures(const QString &folder, const QString &resources, const QString &scenarios)
{
    Session session(resources);
    if (!session.open(scenarios + QStringLiteral("/force-quit.yaml")))
        return QObject::tr("%1 has problems; see offstage check").arg(scenarios);
    Run run = session.run();
    run.advanceTo(session.scenario().end);
    Lanes lanes(*run.setup());
    lanes.extend(run.trace(), run.head());
    const Topic topic = topicOf(run, lastRefusal(run, AppId(0)));
    const FullAnswer answer = answerOn({run, lanes, &session.scenario()}, topic);
    for (const auto &[style, name] :
         {std::pair(PictureStyle::Light, "light"), std::pair(PictureStyle::Dark, "dark"),
          std::pair(PictureStyle::BlackAndWhite, "bw")}) {
        const QString path =
            QStringLiteral("%1/answer-%2.png").arg(folder, QString::fromLatin1(name));
        if (!answerImage({answer, run, lanes, style}, 2).save(path))
            return QObject::tr("%1 cannot be written").arg(path);
        std::printf("%s\n", qPrintable(path));
    }
    return {};
}

/// The sheet on which an answer is read before it is sent.
QString saveSheet(const QString &folder, const QString &resources, const QString &scenarios,
                  Scheme scheme)
{
    applyScheme(*qApp, scheme);
    Session session(resources);
    if (!session.open(scenarios + QStringLiteral("/leaked-task.yaml")))
        return QObject::tr("%1 has problems; see offstage check").arg(scenarios);
    session.pause();
    session.seek(session.scenario().end);
    while (session.isWorking())
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    const StoryMoment moment = *session.scenario().story->moment;
    const Topic topic = topicAt(session.run(), session.lanes(), moment.app, moment.at, seconds(1));
    AnswerSheet sheet(&session, topic, nullptr);
    sheet.show();
    while (sheet.isSearching())
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    QApplication::processEvents();
    const QString path =
        QStringLiteral("%1/answer-sheet-%2.png")
            .arg(folder, scheme == Scheme::Dark ? QStringLiteral("dark") : QStringLiteral("light"));
    if (!sheet.grab().save(path))
        return QObject::tr("%1 cannot be written").arg(path);
    std::printf("%s\n", qPrintable(path));
    return {};
}

} // namespace

int takeAnswerShots(const QString &folder, const QString &resourcesFolder,
                    const QString &scenariosFolder)
{
    QString problem = savePictures(folder, resourcesFolder, scenariosFolder);
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        if (problem.isEmpty())
            problem = saveSheet(folder, resourcesFolder, scenariosFolder, scheme);
    }
    if (problem.isEmpty())
        return kExitFine;
    std::fprintf(stderr, "offstage: %s\n", qPrintable(problem));
    return kExitWrong;
}

} // namespace offstage
