// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "model/sim/run.h"

namespace offstage {

/// Pieces of sentences about records that the log, titles and explanations share.

QString capitalized(QString text);
/// The meaning of a word, as a sentence that stands alone, without the ids of facts.
QString wholeSentence(std::string_view meaning);
/// "Application Policy".
QString policyName(PolicyId policy, const Rules &rules);
/// "Process ended by the user, 0xDEADFA11, no crash report".
QString endedLine(const record::ProcessEnded &ended);
/// Why the process ended, and what the app should have done.
QString whyEnded(const record::ProcessEnded &ended, const QString &app);
/// The lines of what mechanisms bring.
QString errandLine(const record::ErrandMoved &moved, const Setup &setup);
QString noticeLine(const record::Noticed &noticed, const Setup &setup);
QString accountLine(const record::AccountChanged &changed);
QString readLine(const record::ValueRead &read, const Setup &setup);
/// "The person enters a region: Courier, “home”".
QString eventLine(const input::Event &event, const Setup &setup);
/// "Bluetooth denied".
QString permissionLine(Permission what, Answer answer);
/// What they mean, in whole sentences.
QString errandIcon(ErrandStage stage);
QString whyErrand(const record::ErrandMoved &moved, const Setup &setup, const QString &app);
QString whyWarned(const record::PurposeWarned &warned, const Setup &setup, const QString &app);
QString whyPermission(const record::PermissionChanged &changed, const QString &app);
QString whyAccount(const record::AccountChanged &changed, const QString &app);
QString whyNoticed(const Record &record, const QString &app);
/// The decision that answers a question, if it was taken.
const record::Decided *answerTo(const Trace &trace, RecordId asked);
/// A push has its number, which is told by what it led to: "Silent push #2 for Courier, priority
/// 5".
QString inputLine(const Run &run, RecordId id, const Input &input);
/// Why a decision refused, and what would change it.
QString refusalExplanation(const Run &run, RecordId id, const record::Decided &decided);

} // namespace offstage
