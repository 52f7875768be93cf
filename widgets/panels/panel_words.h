// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/phone/rules.h"
#include "model/sim/run.h"
#include "widgets/theme/trust_badge.h"
#include "widgets/theme/verdict_glyph.h"

#include <QString>

#include <optional>
#include <string_view>
#include <vector>

class QColor;
class QFont;
class QPainter;
class QRectF;

namespace offstage {

class Session;

// Text of the model as text of the window.
QString words(std::string_view text);
QString appName(const Setup &setup, AppId app);
// One of the two, with the number in the place of %1; works without a file of translations.
QString counted(qsizetype count, const QString &one, const QString &many);
// How a file of rules names its version: "iOS 26".
QString rulesName(const Setup &setup);

// A trust badge to be shown, with what stands behind its word ("685525").
struct Badge {
    TrustMark mark{};
    QString detail;

    bool operator==(const Badge &) const = default;
};

// The firmest first, every kind of source once.
std::vector<Badge> badgesOf(const PolicyDocument &document);
std::vector<Badge> badgesOf(const MechanismDocument &document);
// What the sentence about a record rests on; empty where it only tells what was done.
std::vector<Badge> badgesOf(const Run &run, RecordId record);

// A selection may be of a trace that is gone; then it names nothing.
bool hasRecord(const Session &session, RecordId record);
// The decision that a record is, or that answers the question it asks.
std::optional<RecordId> decisionOf(const Trace &trace, RecordId record);
// The record and what led to it, first cause first. For a refusal after a force quit the way to
// that force quit comes before.
std::vector<RecordId> causesOf(const Trace &trace, RecordId record);

// The glyph of a record in the colour of what it means.
void drawRecordGlyph(QPainter &painter, const QRectF &box, const Run &run, RecordId record,
                     const Tokens &tokens);
// The glyph of who did it: an app, the person, the network, the iPhone.
void drawWhoGlyph(QPainter &painter, const QRectF &box, const Run &run, RecordId record,
                  const Tokens &tokens);

// Elided so that it fits when its digits are drawn in cells.
QString elidedDigits(const QString &text, const QFont &font, double room);

} // namespace offstage
