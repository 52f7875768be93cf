// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include "model/explain/topic.h"
#include "model/explain/what_if.h"
#include "model/scenario/scenario.h"

namespace offstage {

/// Something that happened, with the number it has in the text and on the picture, from 1.
struct AnswerEvent {
    int number = 0;
    Instant at{};
    AppId app;
    RecordId record;
    QString text;
};

/// One reason, with how firm it is and where it is said.
struct AnswerReason {
    QString title;
    QString text;
    Trust trust = Trust::Assumed;
    std::vector<Source> sources;
};

/// What would change it: proven by running it again, or a hint that names what was tried.
struct AnswerAdvice {
    QString text;
    ChangedBy by = ChangedBy::System;
    bool isProven = false;
};

/// The answer to one "why", in the user's language, from which every view and export is made. No
/// text is empty but those that say so.
struct FullAnswer {
    Topic topic;
    /// "Silent push #2 of Courier refused".
    QString title;
    /// Who, when and which record: "Courier, Thu 20 Nov 2025, 14:05:48.2, record 233".
    QString place;
    /// The question that a story asks; empty outside of one.
    QString question;
    /// One plain sentence: also the line under the timeline, and the caption of a picture.
    QString line;
    /// What there is to say beyond the line, in one to three sentences; may be empty.
    QString more;
    QList<AnswerEvent> events;
    QList<AnswerReason> reasons;
    QList<AnswerAdvice> advice;
    /// What no source says, where the model assumes something; empty if nothing is.
    QString notKnown;
    /// Titles of stories that go on from here.
    QStringList see;
    /// "iOS 26.0, seed 3, scenario “Every 15 minutes”".
    QString setting;
    /// The stretch that shows it all, and the apps that take part.
    Instant from{};
    Instant to{};
    std::vector<AppId> apps;
};

/// What an answer is made from. Without `whatIf` it has no proven advice.
struct AnswerMatter {
    const Run &run;
    const Lanes &lanes;
    const Scenario *scenario = nullptr;
    const WhatIf *whatIf = nullptr;
};

FullAnswer answerOn(const AnswerMatter &matter, const Topic &topic);

/// The answer to a story's own question: its two sentences, and the explanation of its moment.
FullAnswer storyAnswer(const AnswerMatter &matter, const Topic &moment);

/// The answer as text to send: a short answer, what happened, why, what to do. `picture` is the
/// address of a picture in Markdown, or the SVG itself in HTML; without it there is none.
QString answerMarkdown(const FullAnswer &answer, const QString &picture = {});
QString answerHtml(const FullAnswer &answer, const QString &svg = {});
QString answerText(const FullAnswer &answer);

} // namespace offstage
