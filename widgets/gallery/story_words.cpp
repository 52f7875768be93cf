// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/gallery/story_words.h"

#include <cmath>

#include <QCoreApplication>

#include "model/qt/sentences.h"
#include "widgets/panels/actions.h"
#include "widgets/panels/panel_words.h"
#include "widgets/theme/trust_badge.h"

namespace offstage {

namespace {

struct GalleryWords {
    Q_DECLARE_TR_FUNCTIONS(Gallery)
};

int playedSeconds(const Story &story)
{
    const double length = static_cast<double>(story.length().count()) / 1000;
    return static_cast<int>(std::lround(length / storySpeed(story.length())));
}

} // namespace

namespace storyWords {

QString groupTitle(StoryGroup group)
{
    switch (group) {
    case StoryGroup::YouCannot:
        return GalleryWords::tr("You can’t, and here is why");
    case StoryGroup::UseInstead:
        return GalleryWords::tr("Use this instead");
    case StoryGroup::Trap:
        return GalleryWords::tr("Traps");
    case StoryGroup::DayInTheLife:
        return GalleryWords::tr("A day in the life");
    }
    return {};
}

QString groupName(StoryGroup group)
{
    switch (group) {
    case StoryGroup::YouCannot:
        return GalleryWords::tr("You can’t");
    case StoryGroup::UseInstead:
        return GalleryWords::tr("Use this instead");
    case StoryGroup::Trap:
        return GalleryWords::tr("Traps");
    case StoryGroup::DayInTheLife:
        return GalleryWords::tr("Day in the life");
    }
    return {};
}

QString groupIcon(StoryGroup group)
{
    switch (group) {
    case StoryGroup::YouCannot:
        return QStringLiteral("abs-must-not");
    case StoryGroup::UseInstead:
        return QStringLiteral("can-proceed");
    case StoryGroup::Trap:
        return QStringLiteral("warning");
    case StoryGroup::DayInTheLife:
        return QStringLiteral("clock");
    }
    return {};
}

QString count(std::size_t stories)
{
    return counted(static_cast<qsizetype>(stories), GalleryWords::tr("%1 story"),
                   GalleryWords::tr("%1 stories"));
}

QString stretch(const Story &story)
{
    return sentences::duration(story.picture.to - story.picture.from);
}

QString playingTime(const Story &story)
{
    const int seconds = playedSeconds(story);
    return QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

QString wholeSentence(const Story &story)
{
    const QString question = QString::fromStdString(story.card().question);
    const QString answer = QString::fromStdString(story.card().answer);
    QString said = GalleryWords::tr("%1 %2 The story plays for %3.")
                       .arg(question, answer, sentences::duration(seconds(playedSeconds(story))));
    if (story.card().mechanism)
        said += QLatin1Char(' ') + GalleryWords::tr("It is about this mechanism: %1.")
                                       .arg(sentences::mechanism(*story.card().mechanism));
    if (story.trust)
        said += QLatin1Char(' ') + trustMeaning(markOf(*story.trust));
    if (story.holds == false)
        said += QLatin1Char(' ') +
                GalleryWords::tr("What this story expects does not come out of the simulation.");
    return said;
}

QString toolTip(const Story &story)
{
    const auto line = [](const std::string &text, const char *frame) {
        return QString::fromLatin1(frame).arg(QString::fromStdString(text).toHtmlEscaped());
    };
    QString tip = line(story.card().question, "<p><b>%1</b></p>") +
                  line(story.card().answer, "<p>%1</p>") +
                  line(story.scenario->title, "<p><i>%1</i></p>");
    if (story.holds == false)
        tip += QStringLiteral("<p>%1</p>")
                   .arg(GalleryWords::tr(
                       "What this story expects does not come out of the simulation."));
    return tip;
}

} // namespace storyWords

} // namespace offstage
